/**
 * All the ways in which one programme of two days is kept in a table.
 */
import fc from 'fast-check';
import { HEADINGS } from './headings.js';

const any = fc.record({
  language: fc.constantFrom(...Object.keys(HEADINGS)), wording: fc.nat(11), order: fc.array(fc.nat(99), { minLength: 20, maxLength: 20 }).map((list) => list.join()), first: fc.nat(7), separator: fc.constantFrom(',', ';', '\t'), isQuoted: fc.boolean(),
  clock: fc.constantFrom('iso', 'short', 'point', 'h', 'AM', 'am', 'seconds', 'digits', 'a.m.', 'uhr', 'h behind'), length: fc.constantFrom('minutes', 'min', 'clock', 'prime'), times: fc.constantFrom('start, end', 'start, duration', 'range', 'start'), dash: fc.constantFrom('–', ' - ', ' – ', '-', 'to'),
  dated: fc.constantFrom('column', 'first', 'row', 'in time', 'tables', 'number'), date: fc.constantFrom('iso', 'long', 'plain', 'counted', 'short', 'slash', 'american', 'dotted', 'excel', 'dots', 'excel short', 'slash short', 'years of two'), hasWeekdays: fc.boolean(),
  above: fc.constantFrom('nothing', 'title', 'title, place', 'title, blank', 'title and dates'), hasEmptyRows: fc.boolean(), hasEmptyColumns: fc.boolean(), hasOthers: fc.boolean(),
  people: fc.constantFrom('brackets', 'two columns', 'names', 'first, last', 'row each', 'comma', 'numbered', 'numbered, places'), hasAuthors: fc.boolean(), parted: fc.constantFrom('; ', ', ', ' & ', 'and', '\n'), areSeveral: fc.boolean(),
  sessions: fc.constantFrom('none', 'column', 'column, first', 'rows', 'rows, time', 'types'), sessionAt: fc.constantFrom('title', 'left'), isNumbered: fc.boolean(), chairs: fc.constantFrom('none', 'column', 'in title'),
  hasRooms: fc.boolean(), hasTracks: fc.boolean(), hasAbstracts: fc.boolean(), hasLinks: fc.boolean(),
});
/** How a table is written. */
export type Style = typeof any extends fc.Arbitrary<infer One> ? One : never;
const change = (style: Style, given: Partial<Style>): Style => ({ ...style, ...given });

/** Dates that say no year. */
export const YEARLESS = /^(?:counted|short|dots|excel short|slash short)$/;

/** What nobody could read, or writes, becomes something near it. */
const NEAR: readonly ((style: Style) => Style)[] = [
  // Only the lines above say the year then.
  (style) => (YEARLESS.test(style.date) && !/dates|place/.test(style.above) ? change(style, { above: 'title, place' }) : style),
  // As numbers they are days of the event, which only the lines above tell.
  (style) => (style.dated === 'number' ? change(style, { above: /dates|place/.test(style.above) ? style.above : 'title, place', hasWeekdays: false }) : style),
  (style) => (/^(?:column|first)$/.test(style.dated) && /^(?:iso|plain|slash|american|dotted|excel|dots|excel short|slash short|years of two)$/.test(style.date) ? style : change(style, { hasWeekdays: false })),
  (style) => (style.clock === 'uhr' && style.language !== 'de' ? change(style, { clock: 'iso' }) : style),
  (style) => (style.dated === 'in time' ? change(style, { date: /^(?:iso|slash|american|dotted|plain)$/.test(style.date) ? style.date : 'iso', times: style.times === 'range' ? 'start, end' : style.times, clock: /^(?:digits|h)$/.test(style.clock) ? 'iso' : style.clock }) : style),
  (style) => (style.sessions === 'none' ? change(style, { chairs: 'none' }) : style),
  // A column of sessions names them and no more.
  (style) => (style.sessions.startsWith('column') && style.chairs === 'in title' ? change(style, { chairs: 'column' }) : style),
  // A start and a title, and another start below it, may be of anything.
  (style) => (style.sessions === 'rows, time' && style.times === 'start' ? change(style, { isNumbered: true }) : style),
  // Their places are behind the names, or in the same number.
  (style) => (/^(?:brackets|names)$/.test(style.people) ? style : change(style, { hasAuthors: false })),
  // Sessions are tracks where no row is theirs.
  (style) => (style.sessions.startsWith('column') || (style.sessions === 'rows' && !style.isNumbered) ? change(style, { hasTracks: false }) : style),
  // "A" is a word of English, too.
  (style) => (style.language === 'cs' && style.parted === 'and' && !/brackets/.test(style.people) ? change(style, { parted: '; ' }) : style),
  // Commas part names from what is behind them, too.
  (style) => (/row each|first|comma|numbered/.test(style.people) ? change(style, { parted: '; ' }) : style),
  (style) => (style.people === 'first, last' ? change(style, { areSeveral: false }) : style),
];

/** Any way to write it that somebody can read. */
export const style = any.map((given) => NEAR.reduce((before, near) => near(before), given));
