/**
 * On which dates the days of an agenda are. A date that can be read in two ways is none, until whoever runs the reader says which; a year that is
 * not written is taken from the dates around it, and told.
 */
import { DAY_MS } from '../../../../time/iso.js';
import { countedDay, dayNumber } from '../../dates/day-numbers.js';
import { daysAfter, isoOf, weekdayNameOf, weekdayOf, type YearDay } from '../../dates/calendar.js';
import { datesIn, isDayName, weekdayNamed, weekdayOver, weekdayWithDay, type WrittenDate } from '../../dates/written-dates.js';
import type { GuessList } from '../draft.js';
import type { Block } from '../text/blocks.js';
import type { Mark } from '../words/marks.js';
import { PAGE_DATE } from '../words/page-dates.js';
import type { Term } from '../words/terms.js';
import type { AgendaDay } from '../agenda/agenda-day.js';
import { termsIn, yearOfTerm } from './term-years.js';

/** What dates are read with. */
interface DateContext {
  readonly marks: readonly Mark[];
  /** Those of the agenda: their dates are days of it. */
  readonly used: ReadonlySet<Block>;
  /** What belongs to no programme: its dates are none of the event. */
  readonly beside: ReadonlySet<Block>;
  /** The date that whoever runs the reader gives. */
  readonly date?: string;
  readonly guesses: GuessList;
  /** What stands above all: a year in it is that of the event. */
  readonly titles: readonly string[];
}

/** The date of the event as its text tells it, beside those of its days. */
export interface EventDates {
  readonly from?: string;
  readonly to?: string;
  readonly line: number;
  /** Said to be the date, or standing by itself; not only mentioned in a sentence. */
  readonly isClear: boolean;
  /** The piece that says nothing else. */
  readonly block?: Block;
  /** As it is in the text. */
  readonly written: string;
}

/** Gives every day its date; answers that of the whole. */
export function settleDates(days: readonly AgendaDay[], all: DateContext): EventDates | undefined {
  const context = { ...all, marks: all.marks.filter(({ block }) => !all.beside.has(block)) };
  const { guesses, date: given } = context;
  const order: Order = { known: orderOf(days) ?? orderIn(context.marks) };
  const goesOn = isOverNewYear(days);
  days.forEach((day, at) => {
    const before = goesOn ? days[at - 1]?.date : undefined;
    if (day.written) day.date = isoFor(day.written, day.line, day, context, order, before);
  });
  followMonths(days, given, guesses);
  const undated = days.filter((day) => !day.written && day.date === undefined);
  const whole = eventDates(context, order);
  // A date that a sentence only mentions gives way to one that somebody gives.
  const from = whole?.isClear ? whole.from : given ?? whole?.from;
  const isSeveral = whole?.to !== undefined && whole.to !== whole.from;
  const isNamed = isDayName(undated[0]?.name ?? '');
  if (undated.length === 1 && undated[0] && days.length === 1 && !(isSeveral && isNamed)) {
    // Of an event of several days and a programme for one of them that has no name only whoever runs this can say which it is.
    const date = isSeveral ? given : from;
    if (date !== undefined) undated[0].date = date;
  } else if (from !== undefined) {
    const weekdays = weekdayDates(undated.map(({ name }) => (weekdayWithDay(name ?? '') ? undefined : weekdayOver(name ?? '') ?? weekdayNamed(name ?? ''))), from, whole?.from === from ? whole.to : undefined);
    undated.forEach((day, index) => {
      const counted = weekdayWithDay(day.name ?? '');
      if (counted) {
        day.date = [given ?? from, from].flatMap((base) => Array.from({ length: 31 }, (_, shift) => daysAfter(base, shift))).find((date) => Number(date.slice(8)) === counted.day && weekdayOf(date) === counted.weekday);
        if (day.date !== undefined) guesses.add('date-guessed', day.line, { value: day.name ?? '', date: day.date }, day, 'date');
        return;
      }
      const number = dayNumber(day.name ?? '') ?? days.indexOf(day) + 1;
      // "Day 23" counts no days of an event: it may be that of a month.
      if (day.isUnclear === true || (weekdays[index] === undefined && number > MOST_DAYS)) return;
      day.date = weekdays[index] ?? daysAfter(from, number - 1);
      guesses.add('date-guessed', day.line, { value: day.name ?? whole?.written ?? '', date: day.date }, day, 'date');
    });
  }
  const missing = days.length ? days.some((day) => day.date === undefined) : whole === undefined && given === undefined;
  if (missing && !order.told) guesses.add('date-not-found', 1);
  if (whole) tellWhole(whole, days, guesses);
  return whole;
}

/** "Thursday 7 May", then "Friday 8": that month's, or the next one's, if the days of the week say so, too. */
function followMonths(days: readonly AgendaDay[], given: string | undefined, guesses: GuessList): void {
  if (given !== undefined) return;
  let before: string | undefined;
  for (const day of days) {
    const name = day.name ?? '';
    // "Day 2: Friday 8"
    const counted = day.written ? undefined : weekdayWithDay(name.replace(countedDay(name) ?? '', '').replace(/^[\s:–—,-]+/u, ''));
    const from = before;
    const date = counted && from !== undefined ? Array.from({ length: 31 }, (_, shift) => daysAfter(from, shift)).find((iso) => Number(iso.slice(8)) === counted.day && weekdayOf(iso) === counted.weekday) : undefined;
    if (date !== undefined) {
      day.date = date;
      guesses.add('date-guessed', day.line, { value: name, date }, day, 'date');
    }
    before = day.date ?? before;
  }
}

/** What was taken for the date of the whole; days that have another, of their own or as it was given, are right, or the text is wrong. */
function tellWhole({ from, to = from, line, isClear, written }: EventDates, days: readonly AgendaDay[], guesses: GuessList): void {
  const dates = days.flatMap(({ date }) => date ?? []);
  const isElsewhere = from !== undefined && dates.length > 0 && dates.length === days.length && dates.every((date) => date < from || date > (to ?? from));
  if (!isElsewhere) guesses.add('date-guessed', line, { value: written, date: to === from ? from ?? '' : `${from ?? ''} – ${to ?? ''}` }, undefined, 'date');
  else if (isClear) guesses.add('dates-differ', line, { value: written, date: dates[0] ?? '' }, undefined, 'date');
}

/** The dates of days of the week that follow each other, one of which is that on which the event begins: of "Monday, Tuesday" Monday is the day before a Tuesday. */
function weekdayDates(weekdays: readonly (number | undefined)[], from: string, to: string | undefined): readonly (string | undefined)[] {
  const offsets = offsetsOf(weekdays);
  const first = weekdays[offsets.indexOf(0)];
  if (first === undefined) return weekdays.map(() => undefined);
  const begin = offsets[weekdays.indexOf(weekdayOf(from))] ?? -((first - weekdayOf(from) + 7) % 7);
  const inOrder = offsets.map((one) => (one === undefined ? undefined : daysAfter(from, one - begin)));
  // "Wednesday, Monday" of an event from Monday to Wednesday are told in another order than they come.
  const within = weekdays.map((weekday) => (weekday === undefined ? undefined : daysAfter(from, (weekday - weekdayOf(from) + 7) % 7)));
  const known = within.flatMap((date) => date ?? []);
  const areWithin = to !== undefined && known.every((date) => date <= to) && new Set(known).size === known.length;
  return areWithin && inOrder.some((date) => date !== undefined && date < from) ? within : inOrder;
}

/** How many days after the first of them each is. Those that are in no order, and none of them twice, are of one week, the shortest that has them all. */
function offsetsOf(weekdays: readonly (number | undefined)[]): readonly (number | undefined)[] {
  let last: number | undefined;
  let offset = 0;
  const offsets = weekdays.map((weekday) => {
    if (weekday === undefined) return undefined;
    offset += last === undefined ? 0 : (weekday - last + 7) % 7;
    last = weekday;
    return offset;
  });
  const known = weekdays.filter((weekday) => weekday !== undefined);
  if (offset < 7 || new Set(known).size < known.length) return offsets;
  const lengthFrom = (first: number): number => Math.max(...known.map((weekday) => (weekday - first + 7) % 7));
  const begin = known.reduce((best, weekday) => (lengthFrom(weekday) < lengthFrom(best) ? weekday : best));
  return weekdays.map((weekday) => (weekday === undefined ? undefined : (weekday - begin + 7) % 7));
}

/** Which number is the day in dates with strokes: one over 12 tells, and so does a day of the week. Undefined where none does, or they contradict each other. */
function orderIn(marks: readonly Mark[]): Order['known'] {
  const found = new Set(marks.flatMap(({ block }) => datesIn(block.plain.slice(0, 300))).flatMap((date): readonly NonNullable<Order['known']>[] => {
    const [, first, second] = /(\d{1,2})[/-](\d{1,2})[/-]\d{4}/.exec(date.written) ?? [];
    if (first === undefined || first === second) return [];
    if (!date.other) return Number(first) > 12 ? ['day-first'] : Number(second) > 12 ? ['month-first'] : [];
    const { year, weekday, other } = date;
    if (year === undefined || weekday === undefined) return [];
    const [isFirst, isSecond] = [date, other].map((day) => weekdayOf(isoOf({ ...day, year })) === weekday);
    return isFirst === isSecond ? [] : isFirst ? ['day-first'] : ['month-first'];
  }));
  return found.size === 1 ? [...found][0] : undefined;
}

/** No event goes on for longer. */
const MOST_DAYS = 15;

/** Days of a programme that are further apart do not follow one another. */
const MOST_DAYS_APART = 8;

/** Which number is the day in dates that follow one another: after Monday 06/02 comes Tuesday 06/03. Undefined where both may, or neither. */
function orderOf(days: readonly AgendaDay[]): Order['known'] {
  const written = days.flatMap((day) => day.written ?? []);
  const ambiguous = written.filter(({ other }) => other);
  // "13/03" beside "03/14" contradict each other.
  const sure = new Set(written.filter(({ other }) => !other).flatMap((date) => /(\d+)[/-](\d+)/.exec(date.written)?.slice(1).map(Number).findIndex((number) => number > 12) ?? []));
  if (written.length < 2 || !ambiguous.length || (sure.has(0) && sure.has(1))) return undefined;
  const doFollow = (dates: readonly { readonly month: number; readonly day: number }[]): boolean => dates.slice(1).every(({ month, day }, at) => {
    const before = dates[at] ?? { month, day };
    const step = (Date.UTC(2001, month - 1, day) - Date.UTC(2001, before.month - 1, before.day)) / DAY_MS;
    return step > 0 && step < MOST_DAYS_APART;
  });
  const [isFirst, isSecond] = [doFollow(written), doFollow(written.map((date) => date.other ?? date))];
  return isFirst === isSecond ? undefined : isFirst ? 'day-first' : 'month-first';
}

interface Order {
  /** Headings that tell the years of what is below each. */
  terms?: ReadonlyMap<number, Term>;
  /** Years of the text, and where they stand. */
  years?: readonly { readonly year: number; readonly line: number }[];
  /** From when to when something is, in dates. */
  spans?: readonly { readonly from: string; readonly to: string }[];
  /** The year by which the text calls its event. */
  called?: number | undefined;
  /** What 05/06/2022 means in this text, once that is told. */
  known: 'day-first' | 'month-first' | undefined;
  /** What is wrong with a date has been told already. */
  told?: boolean;
}

/** True for dates without years that go on from one winter into the next year: one step back, from autumn to spring, among steps ahead. */
function isOverNewYear(days: readonly AgendaDay[]): boolean {
  const steps = days.slice(1).map(({ written: to }, at) => {
    const from = days[at]?.written;
    return from && to && to.year === undefined ? (to.month - from.month) * 31 + to.day - from.day : 0;
  });
  const back = steps.filter((step) => step < 0);
  // From 31 December to 1 January, or a few days more: that is a new year by itself.
  return back.length === 1 && (back[0] ?? 0) < -150 && ((back[0] ?? 0) < -355 || steps.filter((step) => step > 0).length > 1);
}

/** @param before The date before it, which it cannot precede. */
function isoFor(written: WrittenDate, line: number, about: object | undefined, context: DateContext, order: Order, before?: string): string | undefined {
  const { guesses } = context;
  const read = written.other && order.known === 'month-first' ? { ...written, ...written.other } : written;
  const own = written.year === undefined ? yearByTerm(line, written, context, order) : undefined;
  const near = written.year ?? own ?? yearNear(line, read, context, order);
  const year = near !== undefined && written.year === undefined && own === undefined && before !== undefined && isoOf({ ...read, year: near }) < before ? near + 1 : near;
  if (year === undefined) {
    guesses.add('year-not-found', line, { value: written.written }, about, 'date');
    order.told = true;
    return undefined;
  }
  const first = isoOf({ ...written, year });
  if (written.other && written.year === undefined) guesses.add('year-guessed', line, { value: written.written, year }, about, 'date');
  if (written.other) return oneOfTwo(written, first, isoOf({ ...written.other, year }), line, about, context, order);
  const fits = written.weekday === undefined || weekdayOf(first) === written.weekday;
  if (!fits) guesses.add('weekday-differs', line, { value: written.written, date: first, weekday: weekdayNameOf(first) }, about, 'date');
  if (written.year === undefined) guesses.add('year-guessed', line, { value: written.written, year }, about, 'date');
  return first;
}

function oneOfTwo(written: WrittenDate, first: string, second: string, line: number, about: object | undefined, { guesses, date }: DateContext, order: Order): string | undefined {
  if (date === first) order.known ??= 'day-first';
  if (date === second) order.known ??= 'month-first';
  const byWeekday = [first, second].filter((iso) => written.weekday !== undefined && weekdayOf(iso) === written.weekday);
  // In a year that is guessed the day of the week may fit by chance.
  const isByWeekday = byWeekday.length === 1 && (written.year !== undefined || !order.known);
  if (isByWeekday && byWeekday[0] !== undefined) {
    guesses.add('date-guessed', line, { value: written.written, date: byWeekday[0] }, about, 'date');
    return byWeekday[0];
  }
  if (order.known) {
    const taken = order.known === 'day-first' ? first : second;
    guesses.add('date-guessed', line, { value: written.written, date: taken }, about, 'date');
    if (written.weekday !== undefined && !byWeekday.length) guesses.add('weekday-differs', line, { value: written.written, date: taken, weekday: weekdayNameOf(taken) }, about, 'date');
    return taken;
  }
  if (date !== undefined && !order.told) return date;
  guesses.add('date-ambiguous', line, { value: written.written, first, second }, about, 'date');
  order.told = true;
  return undefined;
}

// "2026/27", "Fall 2026", "Wintersemester 2026/27": the year in which a series begins.
const SEASON = /(?<!\d)(20\d\d)\s?[/–-]\s?(?:20)?\d\d(?![\d-])|(?<!\p{L})(?:fall|autumn|winter|spring|summer|(?:winter|sommer)?semester|term|ws|ss|automne|hiver|printemps|été|otoño|invierno|primavera|verano|trimestre)(?:\s(?:semester|term|quarter))?\s(20\d\d)(?!\d)/giu;

// "Snow Days 2026", "The 2026 meeting": the year of an event, not that of a paper.
const NAMED = /(?<!\p{L})\p{Lu}[\p{L}&+-]+\s?[’'-]?\s?(20\d\d)(?![\d-])|(?<![\d/.-])(20\d\d)\s(?:(?:annual|international)\s)?(?:meeting|conference|workshop|symposium|congress|school|edition|program(?:me)?|schedule|colloquium|tagung|konferenz|édition|colloque|congreso|edición|convegno)(?!\p{L})|(?<!\p{L})(?:program(?:me|ma)?|agenda|edition|édition|edición|edizione|edição|edycja|ročník)\s(20\d\d)(?![\d-])/gu;

// "Welcome to Snow Days 2026" among the entries.
const WELCOME = /^.{0,20}(?<!\p{L})(?:welcome|opening|closing|end of|willkommen|begrüßung|eröffnung|bienvenue|ouverture|clôture|bienvenida|apertura|clausura|benvenuto|saluti)(?!\p{L}).{0,100}$/iu;

/** The year by which a text calls its event before its times, or where it welcomes or takes leave, if a day of the week fits this year alone. */
function yearInText(written: WrittenDate, marks: readonly Mark[]): readonly number[] {
  if (written.weekday === undefined) return [];
  const first = marks.findIndex(({ slot, block }) => slot !== undefined || block.kind === 'row');
  const telling = marks.filter(({ block }, at) => !OTHER.test(block.plain) && block.plain.length < 1_000 && ((first >= 0 && at < first) || (block.cells?.map((cell) => cell.plain) ?? [block.plain]).some((text) => WELCOME.test(text))));
  const years = new Set(telling.flatMap(({ block }) => [...block.plain.matchAll(NAMED)].map(([, one, other, behind]) => Number(one ?? other ?? behind))));
  const fitting = [...years].filter((year) => weekdayOf(isoOf({ ...written, year })) === written.weekday);
  return fitting.length === 1 ? fitting : [];
}

/** The year that the heading above tells, where others tell others, and a day of the week does not contradict it. */
function yearByTerm(line: number, written: WrittenDate, { marks }: DateContext, order: Order): number | undefined {
  order.terms ??= termsIn(marks);
  const year = order.terms.size ? yearOfTerm(order.terms, marks, written, line) : undefined;
  return year !== undefined && (written.weekday === undefined || weekdayOf(isoOf({ ...written, year })) === written.weekday) ? year : undefined;
}

/** The year of the dates around a line; those nearest to it, where they differ. A day of the week decides between them. */
function yearNear(line: number, written: WrittenDate, { marks, titles, date }: DateContext, order: Order): number | undefined {
  order.years ??= marks.filter(({ block }) => !OTHER.test(block.plain)).flatMap(({ block }) => datesIn(block.plain.slice(0, 300)).filter(({ year }) => year !== undefined).map(({ year = 0 }) => ({ year, line: block.line })));
  order.spans ??= [...titles, ...marks.filter(({ block }) => !OTHER.test(block.plain)).map(({ block }) => block.plain.slice(0, 300))].flatMap((text) => datesIn(text).flatMap(({ to, ...from }) => (to?.year !== undefined && from.year !== undefined && to.year > from.year ? [{ from: isoOf(from), to: isoOf(to) }] : [])));
  // "30 December" of an event "30 December 2026 – 1 January 2027".
  const within = order.spans.flatMap(({ from, to }) => [from, to].map((iso) => Number(iso.slice(0, 4))).filter((year) => from <= isoOf({ ...written, year }) && isoOf({ ...written, year }) <= to));
  if (within[0] !== undefined) return within[0];
  const full = order.years.map((one) => ({ year: one.year, distance: Math.abs(one.line - line) }));
  const named = [...titles, ...marks.filter(({ block }) => block.kind === 'heading').map(({ block }) => block.plain)].flatMap((title) => [...title.matchAll(/(?<!\d)(20\d\d)(?!\d)/g)].map(([year]) => ({ year: Number(year), distance: 10_000 })));
  const seasons = marks.flatMap(({ block }) => [...block.plain.slice(0, 500).matchAll(SEASON)].map(([, first, second]) => ({ year: Number(first ?? second), distance: 12_000 })));
  order.called ??= full.length + named.length + seasons.length ? undefined : yearInText(written, marks)[0];
  const called = order.called === undefined ? [] : [{ year: order.called, distance: 25_000 }];
  const given = date === undefined ? [] : [{ year: Number(date.slice(0, 4)), distance: 20_000 }];
  const all = [...full, ...named, ...seasons, ...given, ...called].sort((a, b) => a.distance - b.distance);
  const fitting = all.filter(({ year }) => written.weekday === undefined || weekdayOf(isoOf({ ...written, year })) === written.weekday);
  return (fitting[0] ?? all[0])?.year;
}

const HELD = /\b(?:held|takes? place|will be on|on|findet|statt|am|vom|aura lieu|se tiendra|le|tendrá lugar|celebrará|el|date|when|from)\b/iu;

/** True for a sentence that mentions a date; the full stop of "12 мая 2026 г." ends none. */
function isSentenceAround(date: WrittenDate | undefined, text: string): boolean {
  return /[.!?]$/.test(text.replace(date?.written ?? '', '')) && (date?.at ?? 99) >= 3;
}

/** The date of the whole, where the text tells it: said to be one, in a heading, by itself, or as when it takes place. */
function eventDates(context: DateContext, order: Order): EventDates | undefined {
  const { marks } = context;
  const firstSlot = marks.findIndex(({ slot, date }) => slot !== undefined && date === undefined);
  const head = marks.filter(({ block, isDay, isStrip }, at) => !isDay && !isStrip && !context.used.has(block) && block.kind !== 'row' && (firstSlot < 0 || at < firstSlot || at < 40));
  const wayOf = ({ label, block }: Mark): number => (label?.label === 'date' || label?.label === 'time' || label?.label === 'location' ? 0 : label ? 9 : block.kind === 'heading' ? 1 : block.plain.length < 120 && !isSentenceAround(datesIn(block.plain)[0], block.plain) ? 2 : HELD.test(block.plain) ? 3 : 9);
  const found = head.flatMap((mark) => {
    const [date] = OTHER.test(mark.block.plain) ? [] : datesIn(mark.label?.value && mark.label.label === 'date' ? mark.label.value : mark.block.plain.slice(0, 400));
    return date && wayOf(mark) < 9 ? [{ mark, date, way: wayOf(mark) }] : [];
  }).sort((a, b) => a.way - b.way);
  const [best] = found;
  const title = best ? undefined : context.titles.flatMap((text) => datesIn(text)).at(0);
  const date = best?.date ?? title;
  if (!date) return undefined;
  const line = best?.mark.block.line ?? 1;
  const from = isoFor(date, line, undefined, context, order);
  if (from === undefined) return undefined;
  const to = date.to && endOf(date.to, from);
  const saysNoMore = best && (best.mark.label?.label === 'date' ? best.mark.label.value : best.mark.block.plain).replace(date.written, '').replace(/[\s\p{P}]+/gu, '').length < 4;
  return { from, ...(to === undefined ? {} : { to }), line, isClear: (best?.way ?? 1) < 3, written: date.written, ...(saysNoMore ? { block: best.mark.block } : {}) };
}

const OTHER = new RegExp(`deadline|submi|notification|early[- ]bird|register (?:by|before|until)|registrations? (?:closes?|ends?|(?:is|are) open (?:until|till))(?!\\p{L})|(?:apply|applications?|abstracts?|proposals?) (?:by|before|until|close|are due)|frist|anmeldung(?:en)? (?:bis|endet|schließt)|anmeldeschluss|einreich|date limite|plazo|fecha límite|${PAGE_DATE}`, 'iu');

function endOf(to: YearDay, from: string): string | undefined {
  const iso = isoOf({ ...to, year: to.year ?? Number(from.slice(0, 4)) });
  return iso >= from ? iso : undefined;
}

