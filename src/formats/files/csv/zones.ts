/**
 * Zones behind the times in cells: "2:00 PM EDT", "15:00 GMT+2". An offset says itself what it means; an abbreviation holds only where the zone of the
 * table uses it, and is told else.
 */
import { parseIsoTime } from '../../../time/iso.js';
import { offsetLabel } from '../../../time/labels.js';
import { findZone, type Zone } from '../../../time/zone.js';
import { canMean, meaningOf, offsetOn, saysItself } from '../dates/zone-words.js';

/** A cell without the word for a zone behind its time. */
export interface ZonedCell {
  /** With an offset in its place, where the word says which. */
  readonly text: string;
  /** A word that does not say which zone is meant, and those that it can be. */
  readonly unclear?: { readonly value: string; readonly candidates: string };
  /** A word for the other half of the year: "EST" in July. */
  readonly season?: OutOfSeason;
}

/** A word for a zone with what it means, and what clocks in the zone show on a day. */
export type OutOfSeason = Readonly<Record<'value' | 'date' | 'offset' | 'zone' | 'zoneOffset', string>>;

const BEHIND = /^(.*\d.*?)\s*\(?((?:UTC|GMT)\s?[+−-]\s?\d{1,2}(?::?\d\d)?|[A-Z]{2,5})\)?$/u;

/**
 * Reads the zone behind a time.
 * @param dateOf The day of a time that is written so; "" where it is not known.
 * @param timeZone The zone of the row, else of the table.
 */
export function withoutZone(written: string, dateOf: (text: string) => string, timeZone: string | undefined): ZonedCell {
  const [, text = '', word = ''] = BEHIND.exec(written) ?? [];
  const meaning = word && !/^(?:AM|PM|UTC|UHR)$/.test(word) ? meaningOf(word) : undefined;
  if (!meaning) return { text: written };
  const offset = meaning.zones[0] ?? '';
  // "9:00-10:00 GMT+2": behind a range an offset would be that of its end only.
  if (saysItself(word) && !/\d\s*[-–—]\s*\d/.test(text)) return { text: `${text}${offset === 'UTC' ? 'Z' : offset}` };
  const zone = findZone(timeZone ?? '');
  const date = dateOf(text);
  const season = zone && outOfSeason(word, zone, date);
  const isInSeason = !season && meaning.minutes !== undefined && isDate(date);
  if (!zone || !(meaning.zones.includes(zone.name) || isInSeason)) return { text: written, unclear: { value: word, candidates: meaning.zones.join(', ') } };
  return season ? { text, season } : { text };
}

/** "EST" in July: undefined where the word fits the clocks of that day, or says nothing that could. */
export function outOfSeason(word: string, zone: Zone, date: string): OutOfSeason | undefined {
  const minutes = meaningOf(word)?.minutes;
  if (minutes === undefined || !isDate(date) || canMean(word, offsetOn(zone, date), date)) return undefined;
  return { value: word, date, offset: offsetLabel(minutes), zone: zone.name, zoneOffset: offsetLabel(offsetOn(zone, date)) };
}

const isDate = (text: string): boolean => parseIsoTime(text)?.kind === 'date';
