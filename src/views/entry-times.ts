/**
 * When an entry takes place, in the margin of its row: on the visitor's clock, and on the event's where that differs.
 */
import type { AgendaRow, RowState } from '../event/agenda.js';
import { fill as fillIn } from '../i18n/index.js';
import type { Display } from './display.js';
import { h, type Content } from './nodes.js';
import { datesOf, dayShift, daysOf, placeOf, timeRange, timeText } from './times.js';

/** True for a state that is said in words beside the time. */
export function isMarked(state: RowState): boolean {
  return state === 'now' || state === 'next';
}

/** The slot; its date in words on every line where it is not the event's own; the event's own clock where it differs. */
export function times(row: AgendaRow, display: Display, allApproximate: boolean): Content {
  const { entry: { when }, local, state } = row;
  const { words } = display.speech;
  if (!local) {
    const days = when.kind === 'all-day' ? fillIn(words.dateAndTime, daysOf(when, display, 'short'), words.allDay) : undefined;
    return days ?? (when.kind === 'announced-later' ? words.announcedLater : words.timeUnknown);
  }
  const badge = isMarked(state) ? [' ', h('strong', 'badge', undefined, words[state === 'now' ? 'now' : 'next'])] : undefined;
  return [timeRange(local, display), badge, besideTimes(row, display, allApproximate)];
}

/** The texts under a slot, a line each. */
function besideTimes({ entry, local, own, shiftDays }: AgendaRow, display: Display, allApproximate: boolean): string {
  const date = local && (shiftDays !== 0 || local.nights > 0) ? [datesOf(local, display, 'short'), dayShift(shiftDays, display)].filter(Boolean).join(', ') : '';
  const told = own ? `${timeText(own.start, display)}${own.end ? ` – ${timeText(own.end, display)}` : ''} ${placeOf(own)}` : '';
  return [date, told, entry.approximate && !allApproximate ? display.speech.words.approximate : ''].filter(Boolean).map((text) => `\n${text}`).join('');
}

/** Writes other times into the nodes that are there: start, dash, end, what stands below. */
export function setTimes(time: Element, row: AgendaRow, display: Display, allApproximate: boolean): void {
  const { local } = row;
  const [start, end] = time.children;
  if (!local || !start?.firstChild) return;
  start.firstChild.nodeValue = timeText(local.start, display);
  if (local.end && end?.firstChild) end.firstChild.nodeValue = timeText(local.end, display, undefined, local.endInferred);
  const below = besideTimes(row, display, allApproximate);
  const last = (local.end ? end : start)?.nextSibling;
  if (last && last.nodeValue !== below) last.nodeValue = below;
  else if (below) time.append(below);
}

