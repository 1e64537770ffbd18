/**
 * What is said alike on the page and in HTML that is written: bare text, in the words of a language.
 */
import type { Entry, LinkType, When } from '../../event/model.js';
import type { Span } from '../../event/spans.js';
import type { Speech, Words } from '../../i18n/index.js';
import { dateLabel, daysLabel, defaultHourCycle, type ClockStyle, type DateLength } from '../../time/labels.js';
import { placeName } from '../../time/places.js';

/** What speaks a language: the display of a page, the setting of a writer. */
interface Spoken {
  readonly speech: Speech;
}

/** How times of a day are written. @param hourCycle What the language uses, if unsaid. */
export function clockStyleOf({ language, words: { noon, midnight } }: Speech, hourCycle = defaultHourCycle(language)): ClockStyle {
  return { language, hourCycle, noon, midnight };
}

/** The dates a slot touches: "Sat 10 Feb", or "Fri 9 Feb – Sat 10 Feb" across midnight. */
export function datesOf({ start, end, nights }: Span, { speech: { language } }: Spoken): string {
  return [start, ...(end && nights > 0 ? [end] : [])].map(({ wallMs }) => dateLabel(wallMs, language, 'short')).join(' – ');
}

/** "10 – 12 May": whole days, one or several. */
export function daysOf({ dayMs, lastDayMs }: When & { kind: 'all-day' }, { speech: { language } }: Spoken, length: DateLength): string {
  return [dayMs, ...(lastDayMs === undefined ? [] : [lastDayMs])].map((ms) => dateLabel(ms, language, length)).join(' – ');
}

/** What stands where no time is known: beside an entry, or over those that have no date. */
export function unknownTime({ kind }: When, { speech: { words } }: Spoken): string {
  return kind === 'announced-later' ? words.announcedLater : words.timeUnknown;
}

/** "next day", "+2 days"; empty for the same date. */
export function dayShift(days: number, { speech: { words, language } }: Spoken): string {
  if (days === 0) return '';
  return days === 1 ? words.nextDay : days === -1 ? words.previousDay : daysLabel(days, language);
}

/** The place in a zone's name; the zone itself where it has none. */
export function placeOf({ timeZone }: Span): string {
  return placeName(timeZone);
}

/** What such a link is called. */
export function linkName(type: LinkType, { kinds, links }: Pick<Words, 'links'> & { readonly kinds: Pick<Words['kinds'], 'poster'> }): string {
  return type === 'poster' ? kinds.poster : links[type];
}

/** What opens the rest of an entry: "Abstract · References (3)". */
export function moreLabel({ abstract, references }: Entry, { speech: { words } }: Spoken): string {
  const parts = [...(abstract ? [words.abstract] : []), ...(references.length ? [`${words.references} (${references.length})`] : [])];
  return parts.join(' · ') || words.details;
}
