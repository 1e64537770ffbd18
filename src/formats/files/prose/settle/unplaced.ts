/**
 * Times of which nobody can tell when they are: those of several days side by side, in lines that no longer say which is whose, and those that are
 * counted from the start of the meeting. They stay as written, but get no date: on one that is guessed they would be wrong.
 */
import { datesIn, weekdayAlone } from '../../dates/written-dates.js';
import { entriesOf, type GuessList } from '../draft.js';
import { isImpossibleDay } from '../words/impossible-days.js';
import type { Mark } from '../words/marks.js';
import type { AgendaDay } from '../agenda/agenda-day.js';
import type { Columns } from '../agenda/table-columns.js';

const FARTHEST = 6;

/** Takes the dates away from such days, and tells why. */
export function unplace(days: readonly AgendaDay[], marks: readonly Mark[], tables: ReadonlyMap<number, Columns>, guesses: GuessList): void {
  const since = startsAtZero(days) ? marks.find(({ block }) => SINCE.test(block.plain)) : undefined;
  // The line of the first time below each head.
  const heads = new Map(marks.flatMap((mark, at) => {
    const isNone = isImpossibleDay(mark);
    // Between a day and its times may stand where it is, and in which zone.
    const next = isNone ? marks.slice(at + 1, at + FARTHEST).find(({ slot, isDay }) => slot !== undefined || isDay) : marks[at + 1];
    return next?.slot && (isNone || isHeadOfDays(mark, tables)) ? [[next.block.line, mark] as const] : [];
  }));
  for (const day of days) {
    const head = since ?? entriesOf([day]).flatMap(({ line }) => heads.get(line) ?? [])[0];
    // The only day may have its date elsewhere, or from whoever gives it.
    if (!head || (days.length === 1 && day.date !== undefined && isImpossibleDay(head))) continue;
    delete day.date;
    guesses.add('times-unplaced', head.block.line, { value: head.block.plain }, day);
  }
}

// "All times below are hh:mm from the start of the meeting."
const SINCE = new RegExp([
  String.raw`(?:hh:mm|times?|hours?|minutes?)(?!\p{L}).{0,80}\s(?:from|after|since|relative to) the (?:start|beginning|opening)(?!\p{L})`,
  String.raw`(?:zeit(?:en|angaben)?|minuten|stunden)(?!\p{L}).{0,80}\s(?:ab|nach|seit|relativ zum) (?:dem )?(?:beginn|start|anfang)(?!\p{L})`,
  String.raw`(?:heures?|horaires?|temps|minutes)(?!\p{L}).{0,80}\s(?:après|depuis|à partir du|par rapport au) (?:le )?(?:début|départ)(?!\p{L})`,
  String.raw`(?:horas?|horarios?|tiempos?|minutos)(?!\p{L}).{0,80}\s(?:desde|después del?|a partir del?|respecto al?) (?:el )?(?:inicio|comienzo)(?!\p{L})`,
].join('|'), 'iu');

/** Only what begins at nought can be counted from a start. */
function startsAtZero(days: readonly AgendaDay[]): boolean {
  return entriesOf(days).some(({ slot }) => slot?.start.minutes === 0);
}

const OVER_TIMES = /^(?:time|zeit|uhrzeit|heures?|horaires?|horas?|horario|ora|hora|時間|时间|시간|время)$/iu;

/** A line of days and nothing else that is not over the columns of a table: "Monday | Tuesday | Wednesday", "Time Thursday Friday". */
function isHeadOfDays({ block }: Mark, tables: ReadonlyMap<number, Columns>): boolean {
  const { plain } = block;
  if (plain.length > 300 || (block.kind === 'row' && tables.has(block.level))) return false;
  const dates = datesIn(plain).filter(({ to }) => !to);
  const words = dates.reduce((text, { written }) => text.replace(written, ' '), plain).split(/[\s|]+/u).filter(Boolean);
  const names = words.filter((word) => weekdayAlone(word) !== undefined);
  const [first, ...others] = words.filter((word) => !names.includes(word));
  const isOverTimes = first !== undefined && OVER_TIMES.test(first);
  const days = dates.length + (dates.length ? 0 : names.length);
  return !others.length && (isOverTimes ? days > 1 : first === undefined && days > 2);
}
