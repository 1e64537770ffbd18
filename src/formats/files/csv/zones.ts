/**
 * Zones behind the times in cells: "2:00 PM EDT", "15:00 GMT+2". An offset says itself what it means; an abbreviation holds only where the zone of the
 * table uses it, and is told else.
 */
import { findZone } from '../../../time/zone.js';
import { meaningOf, offsetOn, saysItself } from '../dates/zone-words.js';

/** A cell without the word for a zone behind its time. */
export interface ZonedCell {
  /** With an offset in its place, where the word says which. */
  readonly text: string;
  /** A word that does not say which zone is meant, and those that it can be. */
  readonly unclear?: { readonly value: string; readonly candidates: string };
}

const BEHIND = /^(.*\d.*?)\s*\(?((?:UTC|GMT)\s?[+−-]\s?\d{1,2}(?::?\d\d)?|[A-Z]{2,5})\)?$/u;

/** Reads the zone behind a time. @param date The day of the row, "" where it is not known. */
export function withoutZone(written: string, date: string, timeZone: string | undefined): ZonedCell {
  const [, text = '', word = ''] = BEHIND.exec(written) ?? [];
  const meaning = word && !/^(?:AM|PM|UTC|UHR)$/.test(word) ? meaningOf(word) : undefined;
  if (!meaning) return { text: written };
  const offset = meaning.zones[0] ?? '';
  // "9:00-10:00 GMT+2": behind a range an offset would be that of its end only.
  if (saysItself(word) && !/\d\s*[-–—]\s*\d/.test(text)) return { text: `${text}${offset === 'UTC' ? 'Z' : offset}` };
  const zone = findZone(timeZone ?? '');
  const isOwn = timeZone !== undefined && (meaning.zones.includes(timeZone) || (zone !== undefined && meaning.minutes !== undefined && offsetOn(zone, date) === meaning.minutes));
  return isOwn ? { text } : { text: written, unclear: { value: word, candidates: meaning.zones.join(', ') } };
}
