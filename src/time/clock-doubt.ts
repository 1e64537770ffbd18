/**
 * Is the visitor's clock right? What a server says of the time, beside what the clock said around it.
 */
import { MINUTE_MS } from './iso.js';

/** A response and the visitor's clock around it. */
export interface DatedResponse {
  /** Its `Date` header; null where there is none, or scripts may not read it. */
  readonly date: string | null;
  /** Its `Age` header, likewise. */
  readonly age: string | null;
  /** The visitor's clock when it was asked for, and when it came. */
  readonly sentMs: number;
  readonly receivedMs: number;
  /** True only when it is known to come fresh from the network, from no cache of the browser. */
  readonly isFresh: boolean;
}

const MOST_MINUTES = 5;
// With more than this between the earliest and the latest it could be, the minutes are a guess.
const LONGEST_DOUBT_MS = 2 * MINUTE_MS;
// The only form that a server may send (RFC 9110, section 5.6.7).
const DATE = /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;

/**
 * By how many minutes the visitor's clock is fast (negative: slow).
 * @returns undefined where it is right within five minutes, or where that is not certain.
 */
export function clockErrorMinutes({ date, age, sentMs, receivedMs, isFresh }: DatedResponse): number | undefined {
  const seconds = age === null ? 0 : /^\d{1,9}$/.test(age) ? Number(age) : NaN;
  if (!isFresh || date === null || !DATE.test(date) || receivedMs < sentMs) return undefined;
  // Whole seconds both; and some shared caches write the hour of now beside an age, so that the age may count or not.
  const earliestMs = Date.parse(date);
  const latestMs = earliestMs + (seconds + 2) * 1000;
  const [leastMs, mostMs] = [sentMs - latestMs, receivedMs - earliestMs];
  const isCertain = mostMs - leastMs <= LONGEST_DOUBT_MS && (leastMs > MOST_MINUTES * MINUTE_MS || mostMs < -MOST_MINUTES * MINUTE_MS);
  return isCertain ? Math.round((leastMs + mostMs) / 2 / MINUTE_MS) : undefined;
}
