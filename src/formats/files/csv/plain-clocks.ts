/**
 * Times of nothing but digits ("0900", "900", "0915-1000"), and those with a word between them that is read nowhere else ("9:00 til 10:00").
 */
import { readCells } from '../dates/cell-times.js';

const DIGITS = /^([01]?\d|2[0-3])([0-5]\d)$/;
const RANGE = /^(\d{3,4})(\s*[-–—~]\s*|\s+\p{L}{1,5}\s+)(\d{3,4})$/u;

/** A word between two times. */
export const TO = /(?<=\d(?:\s?(?:[ap]\.?m\.?|h|uhr))?)\s+(?:til|till|ila|upp till|frem til)\s+(?=\d)/iu;

/** True for a cell that begins with a time, in any of these ways. */
export function isTimes(cell: string): boolean {
  return withColon(cell) !== undefined || readCells(cell.replace(TO, ' – '), undefined)?.[0].clock !== undefined;
}

/** "0915-1000" → "09:15-10:00"; undefined for anything else. */
export function withColon(cell: string): string | undefined {
  const [, from, dash, to] = RANGE.exec(cell) ?? [];
  const times = from === undefined || to === undefined ? [cell] : [from, to];
  const [start, end] = times.map((time) => DIGITS.exec(time)).map((match) => match && `${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? ''}`);
  if (!start || end === null) return undefined;
  return end === undefined ? start : `${start}${dash ?? ''}${end}`;
}
