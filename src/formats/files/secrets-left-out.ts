/**
 * What is for nobody but whom it was given to, wherever in the words of a programme somebody has written it: what lets people into a meeting, and the
 * e-mail addresses of those who take part. An address to write to, in a note or description, stays.
 */
import { isRecord } from '../../event/fields.js';
import { pointer } from '../../event/problems.js';
import { textOfHtml } from '../html-text.js';
import type { Ours } from '../index.js';
import { withoutPassword } from '../secrets.js';
import type { FileTranslation } from './file-format.js';
import { guess, type Guess } from './guess.js';
import { nearestLine } from './positions.js';
import { SECRET_WORDS } from './secret-words.js';

type Plain = string | number | boolean | null | undefined | readonly Plain[] | { readonly [key: string]: Plain };

// Of sponsors and places too: what they are called and where they are, not whom one writes to.
const PEOPLE = /^(?:speakers|authors|chairs|organizers|sponsors|people|location)$/;
// "@ada@example.org" is no address of theirs, but where they write.
const EMAIL = /<?(?<![@\w.+-])(?:mailto:)?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}>?/g;
// What stood around it: "Snow, ", "(ID 987, )", "[]".
const REMAINS: readonly (readonly [RegExp, string])[] = [[/[\s,;:|·–-]{1,9}(?=[)\]])/gu, ''], [/\s?[([]\s?[)\]]/gu, ''], [/[\s,;:|·–-]{1,9}$/u, ''], [/ {2,9}/g, ' '], [/ (?=[,;])/g, '']];

/** A document without them, and that they were left out. */
export function withoutSecrets(translation: FileTranslation): FileTranslation {
  const { document, lines, guesses } = translation;
  const toldAt = new Set(guesses.flatMap(({ code, line }) => (code === 'secret-left-out' ? [line] : [])));
  const told: Guess[] = [];
  const opened = (value: string, path: string, isPerson: boolean): string | undefined => {
    const text = cutOut(value);
    const line = nearestLine(lines, path);
    if (text !== value && !toldAt.has(line)) told.push(guess('secret-left-out', {}, line, path));
    if (!isPerson || !text.includes('@')) return text || undefined;
    const addresses = text.match(EMAIL) ?? [];
    told.push(...addresses.map((address) => guess('left-out', { value: address.replace(/^<|>$/g, '') }, line, path)));
    return (addresses.length ? tidy(text.replace(EMAIL, '')) : text) || undefined;
  };
  const open = (value: Plain, path: string, isPerson: boolean): Plain => {
    if (typeof value === 'string') return opened(value, path, isPerson);
    if (Array.isArray(value)) {
      // The script's readers leave nothing of a name that is an address.
      if (isPerson && value.includes(undefined)) told.push(guess('cell-left-out', { column: path.replace(/^.*\//, '') }, nearestLine(lines, path), path));
      return value.map((item: Plain, at) => open(item, `${path}/${at}`, isPerson)).filter((item) => item !== undefined);
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, open(item, `${path}/${key}`, isPerson || PEOPLE.test(key))]));
  };
  return { ...translation, document: open(document as Plain, '', false) as FileTranslation['document'], guesses: [...guesses, ...told] };
}

/**
 * The same of a document that the script's readers made of somebody else's. They know fewer words for codes, and tell of none that they leave out: each
 * is told where it stands, in what is taken over or not.
 * @param lineOf The line of a place of the original.
 */
export function openOf(ours: Ours, lineOf: (place: string) => number | undefined): { readonly document: Readonly<Record<string, unknown>>; readonly guesses: readonly Guess[] } {
  const { document, guesses } = withoutSecrets({ document: isRecord(ours.document) ? ours.document : {}, lines: new Map(), guesses: [] });
  const told: Guess[] = [];
  const lookAt = (written: string, path: string, line: number | undefined): void => {
    const text = /[<&\\]/.test(written) ? textOfHtml(written.replace(/\\n/gi, '\n')) : written;
    if (cutOut(text) !== text) told.push(guess('secret-left-out', {}, line ?? lineOf(path), path));
  };
  const look = (value: unknown, path: string, line: number | undefined): void => {
    if (typeof value === 'string') lookAt(value, path, line);
    else if (Array.isArray(value)) value.forEach((item: unknown, at) => look(item, pointer(path, at), line));
    // Calendars have the line of each of their parts in it.
    else if (isRecord(value)) for (const [key, item] of Object.entries(value)) {
      const own = lineOf(path) === undefined && typeof value.line === 'number' ? value.line : line;
      lookAt(key, pointer(path, key), own);
      look(item, pointer(path, key), own);
    }
  };
  look(ours.original, '', undefined);
  const others = guesses.filter(({ code }) => code !== 'secret-left-out').map(({ code, params, path }) => guess(code, params, ours.lineOf(path) ?? lineOf(ours.originOf(path)), ours.originOf(path)));
  return { document, guesses: [...told, ...others] };
}

function cutOut(text: string): string {
  const open = SECRET_WORDS.reduce((rest, words) => rest.replace(words, ''), withoutPassword(text));
  if (open === text || /^https?:\S+$/.test(open)) return open;
  // A bracket behind a code went with it.
  return tidy(open.split('(').length > open.split(')').length ? `${open})` : open);
}

function tidy(text: string): string {
  return REMAINS.reduce((rest, [pattern, by]) => rest.replace(pattern, by), text).trim();
}
