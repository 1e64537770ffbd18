/**
 * Days of the calendar, as texts name them and as ISO dates.
 */
import { DAY_MS, isoDate } from '../../../time/iso.js';

/** A day of some year. */
export interface YearDay {
  readonly year?: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** "2024-12-15". */
export function isoOf({ year = 0, month, day }: YearDay): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 0 is Sunday. */
export function weekdayOf(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay();
}

/** A day of the week in English: 0 is Sunday. "Mon" alone is no day anywhere but where it was found. */
export function weekdayInFull(weekday: number): string {
  return weekdayNameOf(daysAfter('2023-01-01', weekday));
}

/** Its name in English. */
export function weekdayNameOf(iso: string): string {
  return ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][weekdayOf(iso)] ?? '';
}

/** The day so many days after another. */
export function daysAfter(iso: string, days: number): string {
  return isoDate(Date.parse(`${iso}T00:00:00Z`) + days * DAY_MS);
}
