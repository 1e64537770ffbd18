/**
 * When an entry takes place, in the margin of its row: on the visitor's clock, and on the event's where that differs.
 */
import type { AgendaRow } from '../event/agenda.js';
import { changesClocks, offsetsOf, type Span } from '../event/spans.js';
import type { EntryState } from '../event/states.js';
import { daysOf, placeOf, unknownTime } from '../formats/writers/said.js';
import { fill as fillIn } from '../i18n/index.js';
import type { Display } from './display.js';
import { h, type Content } from './nodes.js';
import { shiftedDates, timeRange, timeText } from './times.js';

/** True for a state that is said in words beside the time. */
function isMarked(state: EntryState): boolean {
  return state === 'now' || state === 'next';
}

/** The slot; its date in words on every line where it is not the event's own; the event's own clock where it differs. */
export function times(row: AgendaRow, display: Display, allApproximate: boolean): Content {
  const { entry: { when }, local, state } = row;
  const { words } = display.speech;
  if (!local) {
    return when.kind === 'all-day' ? fillIn(words.dateAndTime, daysOf(when, display, 'short'), words.allDay) : unknownTime(when, display);
  }
  const badge = isMarked(state) ? [' ', h('strong', 'badge', undefined, words[state === 'now' ? 'now' : 'next'])] : undefined;
  return [timeRange(local, display), badge, besideTimes(row, local, display, allApproximate)];
}

/** The offset of a slot, behind `before`, where that is wanted or changes in it; else "". */
export function offsetBeside(slot: Span, isWanted: boolean, before = ''): string {
  return isWanted || changesClocks(slot) ? before + offsetsOf(slot) : '';
}

/** The texts under a slot, a line each. */
function besideTimes({ entry, own, shiftDays, isOnOtherDate, tellsOffset }: AgendaRow, local: Span, display: Display, allApproximate: boolean): string {
  const date = shiftDays || local.nights || isOnOtherDate ? `\n${shiftedDates(local, shiftDays, display)}` : '';
  const told = own ? `\n${timeText(own.start, display)}${own.end ? ` – ${timeText(own.end, display, undefined, own.endInferred)}` : ''} ${placeOf(own)}${offsetBeside(own, false, ' ')}` : '';
  return date + offsetBeside(local, tellsOffset, '\n') + told + (entry.approximate && !allApproximate ? `\n${display.speech.words.approximate}` : '');
}

/** The texts of a slot with a start and an end, said in no words: another zone rewrites them, for ten thousand rows at once, and so they are kept at hand. */
export interface TimeTexts {
  readonly start: Text;
  readonly end: Text;
  readonly below: Text;
  /** What `below` says. */
  told: string;
}

/** True for a row whose times are {@link TimeTexts}. */
export function isPlain({ entry: { when }, state }: AgendaRow): boolean {
  return when.kind === 'timed' && when.endMs !== undefined && !isMarked(state);
}

/** False where somebody has put other nodes in the place of ours. */
export function isWhole({ start, end, below }: TimeTexts): boolean {
  return !!(start.parentNode && end.parentNode && below.parentNode);
}

/** Writes the times of such a row. */
export function writeTimes(texts: TimeTexts, row: AgendaRow, display: Display, allApproximate: boolean): void {
  const { local } = row;
  if (!local?.end) return;
  texts.start.data = timeText(local.start, display);
  texts.end.data = timeText(local.end, display, undefined, local.endInferred);
  const told = besideTimes(row, local, display, allApproximate);
  if (told !== texts.told) texts.below.data = texts.told = told;
}
