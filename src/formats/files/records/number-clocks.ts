/**
 * Starts and ends that are numbers: "0930", which YAML takes for 930. Older YAML counts "9:30" in minutes instead, and what was made by it says 570.
 */
import { isRecord } from '../../../event/fields.js';
import { isoWall, MINUTE_MS } from '../../../time/iso.js';
import { fieldOf } from '../csv/columns.js';

const DEEPEST = 100;
// Who begins earlier may as well have counted minutes: 630 is 06:30 or 10:30.
const EARLIEST = 700;
// From 20 on it may as well be a year.
const LATEST = 2000;
const MINUTES_OF_A_DAY = 1440;

/** The document with hours for such numbers; they stay numbers where one of all is no clock, or could be two. */
export function withClocks(document: unknown): unknown {
  const numbers: number[] = [];
  visit(document, 0, (number) => {
    numbers.push(number);
    return number;
  });
  if (!numbers.some(isClock) || numbers.some((number) => number >= 100 && number < MINUTES_OF_A_DAY && (number < EARLIEST || number % 100 > 59))) return document;
  return visit(document, 0, (number) => (isClock(number) ? isoWall((Math.floor(number / 100) * 60 + (number % 100)) * MINUTE_MS).slice(-5) : number));
}

function isClock(number: number): boolean {
  return Number.isInteger(number) && number >= EARLIEST && number < LATEST && number % 100 < 60;
}

function visit(value: unknown, depth: number, change: (number: number) => unknown): unknown {
  if (depth > DEEPEST) return value;
  if (Array.isArray(value)) return value.map((part: unknown) => visit(part, depth + 1, change));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, typeof part === 'number' && /^(?:start|end)$/.test(fieldOf(key) ?? '') ? change(part) : visit(part, depth + 1, change)]));
}
