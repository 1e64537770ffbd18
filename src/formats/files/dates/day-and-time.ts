/**
 * A day and its time in one text, where the day cannot be told without others.
 */
import { readCells, type SlashOrder } from './cell-times.js';
import { isDayOnly } from './lone-days.js';
import { weekdayNamed } from './written-dates.js';

// A text may be an abstract.
const LONGEST = 60;

/** "Wed 11:00-12:30" and "September 6 - 3pm" in one cell; undefined where it is not a day that cannot be told without others, and a time. */
export function dayAndTime(text: string, order: SlashOrder): { readonly day: string; readonly time: string } | undefined {
  if (text.length > LONGEST || readCells(text, order)) return undefined;
  // The last first: "6 - 3pm" would be a time, too.
  for (const { index } of [...text.matchAll(/[\s,(]\d/g)].reverse()) {
    const day = text.slice(0, index).replace(/(?:[\s,;:(–—-]|\b(?:at|um|à|kl\.?))+$/u, '');
    const time = text.slice(index + 1).replace(/\)$/, '');
    if (readCells(time, order)?.[0].clock !== undefined && (isDayOnly(day) || weekdayNamed(day) !== undefined)) return { day, time };
  }
  return undefined;
}
