/**
 * Whose a column is, where its heading says so: "Session start", "paper_title", "event_type", "Program submission end time". Exports of conference
 * software put the name of a thing before the name of its field.
 */
import { fold } from '../../../event/text.js';

/** What a heading is about: the session around an entry, or the entry itself ("event" in front may be either the entry or the whole event). */
export type Owner = 'session' | 'talk' | 'event';

const LIST = '(?:program(?:me)?|programm|schedule|scheduled|agenda|conference) ';
const OWNED: readonly (readonly [Owner, RegExp])[] = [
  ['session', new RegExp(`^(?:${LIST})?(?:session|panel|block|symposium|sitzung|sektion|seance|sesion|sessione) (.+)$`)],
  ['talk', new RegExp(`^(?:${LIST})?(?:talk|presentation|paper|contribution|lecture|poster|sub ?session|vortrag|beitrag|ponencia) (.+)$`)],
  // Without the programme in front it is when, or by whom, it was handed in.
  ['talk', new RegExp(`^${LIST}(?:submission|abstract) (.+)$`)],
  ['talk', /^(?:submission|abstract) (?!(?:start|end|date|time|day|from|to|due|open|close|deadline|begin)\b)(.+)$/],
  // "Sitzungsbeginn".
  ['session', /^(?:sitzungs|session)(titel|thema|beginn|ende|raum|saal|datum|leitung|typ|art)$/],
  ['talk', /^vortrags(thema|beginn|ende|datum|typ|art)$/],
  // No "entry": forms call that what somebody has sent, and when.
  ['event', /^(?:event|(?:agenda |programme |program )?item|activity|slot|schedule|scheduled|agenda|program(?:me)?) (.+)$/],
];
// "Paper length" is told in pages, "Paper date" when it was written.
const OF_TEXTS = /^(?:paper|poster|contribution|submission|abstract) (?:length|date|day|time)$/;

/** What a heading says of what: `text` as `plain` makes it. */
export function ownedBy(text: string): { readonly owner: Owner; readonly rest: string } | undefined {
  if (OF_TEXTS.test(text)) return undefined;
  for (const [owner, pattern] of OWNED) {
    const rest = pattern.exec(text)?.[1];
    // "Session A" is no end, though "à" is in French.
    if (rest !== undefined && (rest.length > 2 || /[^a-z\d]/.test(rest))) return { owner, rest };
  }
  return undefined;
}

/** "Program session" → "session". */
export function withoutList(text: string): string {
  return text.replace(new RegExp(`^${LIST}`), '');
}

/** The words of a heading: "Start Time (UTC)" → "start time", "Speaker 2" → "speaker", "startTime" → "start time", "*Date (MM/DD/YYYY)" → "date". */
export function plain(heading: string): string {
  return wordsOf(heading).replace(/ \d+\s*$/, '').trim();
}

/** The same with a number at its end. */
export function wordsOf(heading: string): string {
  return fold(heading.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')).replace(/\([^)]{0,200}\)|\[[^\]]{0,200}\]/g, ' ').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
