/**
 * Zones behind the times in cells: "2:00 PM EDT", "15:00 GMT+2". An offset says itself what it means; an abbreviation holds only where the zone of the
 * table uses it, and is told else.
 */
import { parseIsoTime } from '../../../time/iso.js';
import { offsetLabel } from '../../../time/labels.js';
import { findZone, type Zone } from '../../../time/zone.js';
import { behindTimes } from './said-zones.js';
import { canMean, meaningOf, offsetOn, saysItself } from '../dates/zone-words.js';

/** A cell without the word for a zone behind its time. */
export interface ZonedCell {
  /** With an offset in its place, where the word says which. */
  readonly text: string;
  /** The zone that is said in its place. */
  readonly zone?: string;
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
  const rich = richZone(written, dateOf, timeZone);
  if (rich) return rich;
  const [, text = '', word = ''] = BEHIND.exec(written) ?? [];
  const meaning = word && !/^(?:AM|PM|UTC|UHR)$/.test(word) ? meaningOf(word) : undefined;
  if (!meaning) return { text: written };
  const offset = meaning.zones[0] ?? '';
  // "9:00-10:00 GMT+2": behind a range an offset would be that of its end only; and "9:00-04:00" would be from one to the other.
  if (saysItself(word) && !isRange(text)) return /^[-−]/.test(offset) ? { text, zone: offset } : { text: `${text}${offset === 'UTC' ? 'Z' : offset}` };
  const zone = findZone(timeZone ?? '');
  const date = dateOf(text);
  const season = zone && outOfSeason(word, zone, date);
  const isInSeason = !season && meaning.minutes !== undefined && isDate(date);
  if (!zone || !(meaning.zones.includes(zone.name) || isInSeason)) return { text: written, unclear: { value: word, candidates: meaning.zones.join(', ') } };
  return season ? { text, season } : { text };
}

/** What says more than one word behind one time does: a zone in words, two words of which one explains the other, one behind a range, or behind both ends of one. */
function richZone(written: string, dateOf: (text: string) => string, timeZone: string | undefined): ZonedCell | undefined {
  const found = behindTimes(written);
  if (!found) return undefined;
  const { text, said: { words, zone: own } } = found;
  const [word = ''] = words;
  if (own !== undefined) return words.length === 1 && !isRange(text) && saysItself(word) && BEHIND.test(written) ? undefined : { text, zone: own };
  if (words.length === 1 && !isRange(text) && BEHIND.test(written)) return undefined;
  return { text: written, ...heldAgainst(words, text, dateOf(text), timeZone) };
}

/** Two times with a dash or a word between them; the dashes of a date are none. */
function isRange(text: string): boolean {
  const times = text.replace(/\d{4}-\d\d?-\d\d?/g, '');
  return (times.match(/\d{1,2}[:.h]\d\d|\d\s?[ap]m/giu)?.length ?? 0) > 1 || /\d\s*[-–—]\s*\d/.test(times);
}

/** Words that say no zone by themselves: they hold where the zone of the row shows what they can mean. */
function heldAgainst(words: readonly string[], text: string, date: string, timeZone: string | undefined): Partial<ZonedCell> {
  const zone = findZone(timeZone ?? '');
  const [word = ''] = words;
  const unclear = { value: words.join(', '), candidates: words.flatMap((one) => meaningOf(one)?.zones ?? []).join(', ') };
  if (!zone || words.some(saysItself)) return { unclear };
  const season = words.map((one) => outOfSeason(one, zone, date)).find(Boolean);
  const isOwn = words.every((one) => meaningOf(one)?.zones.includes(zone.name));
  if (season) return isOwn ? { text, season } : { unclear: { ...unclear, value: word } };
  return isOwn || isDate(date) ? { text } : { unclear };
}

/** "EST" in July: undefined where the word fits the clocks of that day, or says nothing that could. */
export function outOfSeason(word: string, zone: Zone, date: string): OutOfSeason | undefined {
  const meaning = meaningOf(word);
  const usual = findZone(meaning?.zones[0] ?? '');
  const minutes = meaning?.minutes ?? (usual && isDate(date) ? offsetOn(usual, date) : undefined);
  if (minutes === undefined || !isDate(date) || canMean(word, offsetOn(zone, date), date)) return undefined;
  return { value: word, date, offset: offsetLabel(minutes), zone: zone.name, zoneOffset: offsetLabel(offsetOn(zone, date)) };
}

const isDate = (text: string): boolean => parseIsoTime(text)?.kind === 'date';
