/**
 * Times in HTML: each start and end a `<time datetime>` in UTC, in words that name their place and offset.
 */
import type { Standing, When } from '../../event/model.js';
import { offsetsOf, spanOf, type ClockTime, type Span } from '../../event/spans.js';
import { isoInstant, MINUTE_MS } from '../../time/iso.js';
import { clockLabel, dateLabel, durationLabel, offsetLabel, type DateLength } from '../../time/labels.js';
import { nextOffsetChange } from '../../time/zone.js';
import { dotted, element, filled, isEmpty, present, type Content } from './html-elements.js';
import { daysOf, placeOf } from './said.js';
import { titled, type Setting } from './html-texts.js';

/** "09:00 – 09:35"; with dates where asked for: on the start, and on the end when it is on another day. */
export function timeRange({ start, end, nights, endInferred }: Span, setting: Setting, dates?: DateLength): Content {
  if (!end) return timeTag(start, setting, dates);
  const last = timeTag(end, setting, nights > 0 ? dates : undefined);
  return [timeTag(start, setting, dates), ' – ', endInferred ? filled(setting.speech.words.about, last) : last];
}

function timeTag(clock: ClockTime, setting: Setting, date?: DateLength): Content {
  return element('time', { datetime: isoInstant(clock.instantMs) }, timeText(clock, setting, date));
}

/** A clock time, with its date where asked for. */
export function timeText({ wallMs }: ClockTime, { speech: { words, language }, clock }: Setting, date?: DateLength): Content {
  const time = clockLabel(wallMs, clock);
  return date ? filled(words.dateAndTime, dateLabel(wallMs, language, date), time) : time;
}

/** "in Tokyo (UTC+9)"; just "UTC" where the offset says it all. */
export function inPlace(span: Span, { speech }: Setting): Content {
  const place = placeOf(span);
  const offsets = offsetsOf(span);
  return place === offsets ? offsets : filled(speech.words.inPlace, place, offsets);
}

/** A moment with its date and place, for a deadline or a former start; undefined for none. */
export function momentOf(when: When, setting: Setting): Content {
  const span = spanOf(when, setting.zone);
  if (span) return [timeTag(span.start, setting, 'medium'), ' ', inPlace({ ...span, end: undefined }, setting)];
  return when.kind === 'all-day' ? daysOf(when, setting, 'long') : undefined;
}

/** Cancelled, moved, late: said in words. */
export function standing(of: Standing, setting: Setting): Content {
  const { words, language } = setting.speech;
  const former = momentOf(of.previousStart, setting);
  const lateness = of.delayMinutes && filled(of.delayMinutes > 0 ? words.late : words.early, durationLabel(Math.abs(of.delayMinutes), language));
  return dotted([
    of.status === 'scheduled' ? undefined : element('strong', {}, words.status[of.status]),
    lateness ? element('strong', {}, lateness) : undefined,
    isEmpty(former) ? undefined : element('s', {}, filled(words.previously, former)),
    of.statusNote && titled(of.statusNote, setting),
  ]);
}

/** Tells when clocks change while it runs. */
export function clockNote(span: Span, setting: Setting): Content {
  const { speech: { words, language }, zone, clock } = setting;
  const change = nextOffsetChange(zone, span.start.instantMs, span.untilMs);
  if (!change) return undefined;
  // As people say it: at three o'clock it is two o'clock again.
  const wallMs = change.atMs + change.beforeMinutes * MINUTE_MS;
  const at = filled(words.dateAndTime, dateLabel(wallMs, language, 'day'), clockLabel(wallMs, clock));
  return present('p', filled(words.clocksChange, placeOf(span), at, offsetLabel(change.beforeMinutes), offsetLabel(change.afterMinutes)));
}
