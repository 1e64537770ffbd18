/**
 * Dates in YAML of ours that were written for people: `date: 23 November 2020`. JSON comes from programs; YAML is typed, and so are its dates. What is
 * taken for which date is told, and what can be two stays as it is.
 */
import { isRecord } from '../../event/fields.js';
import type { GuessCode } from '../../event/guesses.js';
import { pointer } from '../../event/problems.js';
import { parseIsoTime } from '../../time/iso.js';
import { readCell, slashOrder, type SlashOrder } from './dates/cell-times.js';
import { weekdayNameOf } from './dates/calendar.js';
import { guess, type Guess } from './guess.js';
import type { Decoding } from './yaml.js';

type Fields = Readonly<Record<string, unknown>>;

/** Fields that hold a date, or a date with a time; and those that hold others with such. */
const DATES = new Set(['date', 'start', 'end', 'previousStart', 'updated', 'deadline']);
const HOLDERS = new Set(['days', 'agenda', 'items', 'events', 'registration']);
/** As deep as entries may be in one another, and what is around them. */
const DEEPEST = 40;

/** The document with such dates as we write them. */
export function withWrittenDates(decoding: Decoding): Decoding {
  const { document, lineOf } = decoding;
  if (!isRecord(document)) return decoding;
  const written: string[] = [];
  visit(document, '', 0, (value) => {
    written.push(value);
    return value;
  });
  const order = slashOrder(written);
  const guesses: Guess[] = [];
  const changed = visit(document, '', 0, (value, path) => {
    const { text, told } = reading(value, order);
    for (const [code, params] of told) guesses.push(guess(code, params, lineOf(path), path));
    return text;
  });
  return { ...decoding, document: guesses.length ? changed : document, guesses: [...decoding.guesses, ...guesses] };
}

/** Copies what holds dates. */
function visit(fields: Fields, path: string, depth: number, change: (value: string, path: string) => string): Fields {
  if (depth > DEEPEST) return fields;
  const inner = (value: unknown, place: string): unknown => (isRecord(value) ? visit(value, place, depth + 1, change) : value);
  return Object.fromEntries(Object.entries(fields).map(([key, value]): [string, unknown] => {
    const place = pointer(path, key);
    if (DATES.has(key) && typeof value === 'string') return [key, change(value, place)];
    if (!HOLDERS.has(key)) return [key, value];
    return [key, Array.isArray(value) ? value.map((one: unknown, index) => inner(one, pointer(place, index))) : inner(value, place)];
  }));
}

function reading(value: string, order: SlashOrder): { readonly text: string; readonly told: readonly (readonly [GuessCode, Guess['params']])[] } {
  const time = parseIsoTime(value) ? undefined : readCell(value, order);
  const [one, other] = time?.readings ?? [];
  if (one !== undefined && other !== undefined) return { text: value, told: [['cell-date-ambiguous', { value, one, other }]] };
  if (time?.date === undefined) return { text: value, told: [] };
  const text = time.clock === undefined ? time.date : `${time.date}T${time.clock}${time.zone}`;
  return {
    text, told: [['date-guessed', { value, date: text.replace('T', ' ') }], ...(time.isOtherWeekday ? [['weekday-differs', { value, date: time.date, weekday: weekdayNameOf(time.date) }] as const] : []), ...(time.isTwelve ? [['cell-twelve', { clock: time.clock ?? '' }] as const] : [])],
  };
}
