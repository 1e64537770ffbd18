/**
 * Lines and cells that say when something is, and not when it starts: "All day: exhibition", "Until 10:45 registration".
 */
import type { Draft, GuessList } from '../draft.js';
import { readSlot, type ClockStyle } from '../../dates/clock-times.js';

/** What a line says so. */
export interface Unstarted {
  readonly isAllDay: boolean;
  readonly written: string;
  readonly rest: string;
}

const ALL_DAY = /^[^\p{L}\d]{0,4}((?:all|whole|full)[\s-]day|ganzt[aä]gig|ganzer tag|toute la journée|journée entière|todo el día|tutto il giorno|(?:o )?dia (?:inteiro|todo))(?=$|\s*[:|,;–—-])[\s:|,;–—-]*(.*)$/isu;
const UNTIL = /^[^\p{L}\d]{0,4}(?:until|till|bis|jusqu['’]à|hasta|fino alle|até)\s(?:ca\.?\s|um\s|las\s)?(?=\d)/iu;

/** True for words that say "all day", and nothing else. */
export function isAllDay(text: string): boolean {
  return ALL_DAY.exec(text.slice(0, 500))?.[2] === '';
}

/** Reads such a line; undefined for any other. */
export function unstarted(text: string, style: ClockStyle): Unstarted | undefined {
  const [, allDay, behind = ''] = ALL_DAY.exec(text.slice(0, 500)) ?? [];
  if (allDay !== undefined) return { isAllDay: true, written: allDay, rest: behind.trim() };
  const [until] = UNTIL.exec(text) ?? [];
  const slot = until === undefined ? undefined : readSlot(text, until.length, style);
  if (!slot || slot.end) return undefined;
  const rest = text.slice(slot.next).replace(/^[\s:|,;–—-]+/u, '');
  return /^\p{Ll}/u.test(rest) || rest.length > 150 ? undefined : { isAllDay: false, written: text.slice(0, slot.next).replace(/^[^\p{L}\d]+/u, ''), rest };
}

/** Puts it into its entry, which has no start then. */
export function takeUnstarted(draft: Draft, { isAllDay, written }: Pick<Unstarted, 'isAllDay' | 'written'>): void {
  draft.untimed = true;
  draft.isUnstarted = true;
  if (isAllDay) draft.isAllDay = true;
  else draft.subtitle ??= { value: written, line: draft.line };
}

/** Once the date of the day is known. */
export function settleUnstarted(draft: Draft, date: string | undefined, guesses: GuessList): void {
  if (draft.isAllDay && date !== undefined) draft.wholeDay = date;
  else guesses.add('time-not-found', draft.line, { value: draft.title?.value ?? '' }, draft, 'start');
}
