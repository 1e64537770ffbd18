/**
 * Weeks over a table, or some of its rows, that has a column for each day of the week: "Week 2 (25 – 29 September)".
 */
import { DAY_MS } from '../../../../time/iso.js';
import { isoOf, weekdayOf } from '../../dates/calendar.js';
import { datesIn, weekdayNamed, type WrittenDate } from '../../dates/written-dates.js';
import type { Surroundings } from '../surroundings.js';
import type { Columns } from './table-columns.js';

/** The first and last day of a week that a line tells, of a table whose columns are days of the week. */
export function weekOver(plain: string, { columns }: Columns): WrittenDate | undefined {
  const days = columns.filter(({ role }) => role === 'day');
  const [date, ...others] = plain.length < 80 ? datesIn(plain) : [];
  return date?.to && !others.length && days.length > 1 && days.every((column) => !column.date && weekdayNamed(column.title) !== undefined) ? date : undefined;
}

/** The week that a heading tells of the table below it. */
export function weekAbove({ marks, tables }: Pick<Surroundings, 'marks' | 'tables'>, at: number): { readonly table: number; readonly date: WrittenDate } | undefined {
  const { block } = marks[at] ?? {};
  const table = block?.kind === 'heading' ? marks.slice(at + 1, at + 3).find((mark) => mark.block.kind === 'row')?.block.level : undefined;
  const columns = tables.get(table ?? -1);
  const date = block && columns && weekOver(block.plain, columns);
  return date && table !== undefined ? { table, date } : undefined;
}

/** The date of a day of such a week; undefined for one that is not in it. */
export function dayOfWeek(week: WrittenDate, title: string, { columns }: Columns): WrittenDate | undefined {
  const weekday = weekdayNamed(title);
  const first = week.year === undefined ? weekdayNamed(columns.find(({ role }) => role === 'day')?.title ?? '') : weekdayOf(isoOf({ ...week, year: week.year }));
  const { to } = week;
  if (weekday === undefined || first === undefined || !to) return undefined;
  const year = week.year ?? 2001;
  const date = new Date(Date.UTC(year, week.month - 1, week.day) + ((weekday - first + 7) % 7) * DAY_MS);
  if (date.getTime() > Date.UTC(to.year ?? year, to.month - 1, to.day)) return undefined;
  return { ...(week.year === undefined ? {} : { year: date.getUTCFullYear() }), month: date.getUTCMonth() + 1, day: date.getUTCDate(), weekday, written: `${title}, ${week.written}`, at: week.at, end: week.end };
}
