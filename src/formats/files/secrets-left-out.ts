/**
 * What lets people into a meeting, wherever in the words of a programme somebody has written it.
 */
import { withoutPassword } from '../secrets.js';
import type { FileTranslation } from './file-format.js';
import { guess, type Guess } from './guess.js';
import { nearestLine } from './positions.js';

type Plain = string | number | boolean | null | undefined | readonly Plain[] | { readonly [key: string]: Plain };

// Without a colon only words that no title has: "Passcode 99887", but "Passwords 2026".
const BARE = /(?<!\p{L})(?:passcode|kenncode)\s(?:is\s|lautet\s)?(?=\S{0,40}\d)[\p{L}\d!@#$%^&*.-]{4,40}(?![\p{L}\d!@#$%^&*.:-])/giu;
// Names of which the script knows none; telephones' come in groups.
const OTHERS = /(?<!\p{L})(?:zugangs(?:code|kennwort)|access code|code d[’']accès|contraseña|hasło|kod dostępu|heslo)\s?:\s?(?:\d+(?: \d{3,4})+#?|(?=[^\s<]{4})(?=\S{0,40}\d)[^\s<),;\]]{4,40})/giu;
// What stood around it: "Snow, ", "(ID 987, )", "[]".
const REMAINS: readonly (readonly [RegExp, string])[] = [[/[\s,;:|·–-]{1,9}(?=[)\]])/gu, ''], [/\s?[([]\s?[)\]]/gu, ''], [/[\s,;:|·–-]{1,9}$/u, ''], [/ {2,9}/g, ' ']];

/** A document without them, and that they were left out. */
export function withoutSecrets(translation: FileTranslation): FileTranslation {
  const { document, lines, guesses } = translation;
  const toldAt = new Set(guesses.flatMap(({ code, line }) => (code === 'secret-left-out' ? [line] : [])));
  const told: Guess[] = [];
  const open = (value: Plain, path: string): Plain => {
    if (typeof value === 'string') {
      const text = cutOut(value);
      if (text === value) return value;
      const line = nearestLine(lines, path);
      if (!toldAt.has(line)) told.push(guess('secret-left-out', {}, line, path));
      return text || undefined;
    }
    if (Array.isArray(value)) return value.map((item: Plain, at) => open(item, `${path}/${at}`)).filter((item) => item !== undefined);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, open(item, `${path}/${key}`)]));
  };
  return { ...translation, document: open(document as Plain, '') as FileTranslation['document'], guesses: [...guesses, ...told] };
}

function cutOut(text: string): string {
  const open = withoutPassword(text).replace(BARE, '').replace(OTHERS, '');
  if (open === text || /^https?:\S+$/.test(open)) return open;
  // A bracket behind a code went with it.
  const closed = open.split('(').length > open.split(')').length ? `${open})` : open;
  return REMAINS.reduce((rest, [pattern, by]) => rest.replace(pattern, by), closed).trim();
}
