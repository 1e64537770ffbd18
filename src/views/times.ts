/**
 * Times on the page: each start and end a `<time datetime>` in UTC, in words that name their zone.
 */
import type { When } from '../event/model.js';
import { offsetsOf, spanOf, type ClockTime, type Span } from '../event/spans.js';
import { datesOf, dayShift, daysOf } from '../formats/writers/said.js';
import { fill } from '../i18n/index.js';
import { isoInstant } from '../time/iso.js';
import { clockLabel, dateLabel, durationLabel, type DateLength } from '../time/labels.js';
import { placeName } from '../time/places.js';
import type { Display } from './display.js';
import { h, type Content } from './nodes.js';

/** "00:05 – 00:40"; with dates on both ends when it crosses midnight and `dates` asks for them. */
export function timeRange(span: Span, display: Display, dates?: DateLength): Content {
  const start = timeTag(span.start, display, dates);
  if (!span.end) return start;
  return [start, ' – ', timeTag(span.end, display, dates && span.nights > 0 ? dates : undefined, span.endInferred)];
}

/** One end of a slot. */
function timeTag(clock: ClockTime, display: Display, date?: DateLength, inferred = false): Node {
  return h('time', '', { datetime: isoInstant(clock.instantMs), translate: 'no' }, timeText(clock, display, date, inferred));
}

/** What stands in one `<time>`. */
export function timeText(clock: ClockTime, display: Display, date?: DateLength, inferred = false): string {
  const { words, language } = display.speech;
  const time = clockLabel(clock.wallMs, display.clock);
  const label = date ? fill(words.dateAndTime, dateLabel(clock.wallMs, language, date), time) : time;
  return inferred ? fill(words.about, label) : label;
}

/** "in Tokyo (UTC+9)"; just "UTC" where the offset says it all; both offsets when clocks change in between. */
export function inPlace(span: Span, place: string, display: Display): string {
  const offsets = offsetsOf(span);
  return place === offsets ? offsets : fill(display.speech.words.inPlace, place, offsets);
}

/** "Sat 10 Feb, next day": the dates of a slot in short, and how they differ from the event's own. */
export function shiftedDates(span: Span, days: number, display: Display): string {
  const dates = datesOf(span, display);
  return days ? fill(display.speech.words.dateAndTime, dates, dayShift(days, display)) : dates;
}

/** A moment with its date in the zone of the display, for a deadline or a former start; a whole day as its date; undefined for none. */
export function momentLabel(when: When, display: Display): Content {
  const span = spanOf(when, display.zone);
  if (span) return [timeTag(span.start, display, 'medium'), ' ', inPlace(span, display.place, display)];
  return when.kind === 'all-day' ? daysOf(when, display, 'long') : undefined;
}

/** The place on whose clocks a date ends, where that is another than the reader's: " (Kolkata)". */
export function deadlinePlace(when: When, timeZone: string | undefined, { zone }: Display): string {
  return when.kind === 'all-day' && timeZone !== undefined && timeZone !== zone.name ? ` (${placeName(timeZone)})` : '';
}

/** The same as text, as short as it can be said: "Fri 9 Feb, 23:40". */
export function momentText(when: When, display: Display): string | undefined {
  const span = spanOf(when, display.zone);
  if (span) return timeText(span.start, display, 'short');
  return when.kind === 'all-day' ? daysOf(when, display, 'short') : undefined;
}

/** A slot with its dates and its zone, as text: "Friday 9 February, 15:00 – 17:00 UTC". */
export function slotText(span: Span, place: string, display: Display, length: DateLength): string {
  const end = span.end && timeText(span.end, display, span.nights > 0 ? length : undefined, span.endInferred);
  return `${timeText(span.start, display, length)}${end === undefined ? '' : ` – ${end}`} ${inPlace(span, place, display)}`;
}

/** "10 min late"; empty when in time. */
export function delayLabel(minutes: number, { speech }: Display): string {
  if (minutes === 0) return '';
  return fill(minutes > 0 ? speech.words.late : speech.words.early, durationLabel(Math.abs(minutes), speech.language));
}
