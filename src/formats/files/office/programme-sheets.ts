/**
 * The sheets of a workbook as one programme: often each day has one. Which sheets are of the programme their times tell; the others are told.
 */
import { isRecord } from '../../../event/fields.js';
import type { GuessCode } from '../../../event/guesses.js';
import { pointer } from '../../../event/problems.js';
import { parseIsoTime } from '../../../time/iso.js';
import { dayHeading } from '../csv/day-heading.js';
import { isDayOnly } from '../dates/lone-days.js';
import type { FileOptions, FileTranslation } from '../file-format.js';
import { guess, type Guess } from '../guess.js';
import { withLines } from '../positions.js';
import { readSheet } from './sheet-tables.js';
import type { Sheet } from './sheet.js';
import { Unreadable } from './unreadable.js';

type Fields = Readonly<Record<string, unknown>>;

/** Where a line is: the lines of all sheets are counted as one. */
export interface SheetPlace {
  /** Absent where there is only one sheet. */
  readonly sheet?: string;
  readonly line: number;
}

/** A programme, and where its lines are. */
export interface SheetsReading {
  readonly translation: FileTranslation;
  readonly placeOf: (line: number) => SheetPlace;
}

interface Read {
  readonly at: number;
  readonly sheet: Sheet;
  readonly translation: FileTranslation;
  /** What takes place when: by day, time and title. */
  readonly entries: ReadonlySet<string>;
}

// More sheets no programme has.
const MOST_SHEETS = 60;
// More rows no sheet can have.
const APART = 2_000_000;

/** What programs call a new sheet: "Sheet1", "Tabelle1", "シート1". */
const NO_NAME = /^(?:sheet|tabelle|feuil(?:le)?|hoja|foglio|planilha|folha|blad|ark|taul(?:ukko)?|list|arkusz|munka(?:lap)?|sayfa|лист|аркуш|φύλλο|ورقة|シート|工作表|시트)\s?\d{1,3}$/iu;

type Tell = (code: GuessCode, params: Guess['params'], line: number) => void;

/** Reads all sheets. @throws Unreadable where none is a programme. */
export function readSheets(sheets: readonly Sheet[], options: FileOptions): SheetsReading {
  if (!sheets.some(({ rows, isHidden }) => isHidden || rows.length)) throw new Unreadable('file-empty', {});
  const guesses: Guess[] = [];
  const tell: Tell = (code, params, line) => void guesses.push(guess(code, params, line));
  const read = allRead(sheets, options, tell);
  const timed = read.filter(({ entries }) => entries.size);
  const kept = withoutRepeated(timed.length ? timed : read.slice(0, 1));
  sheets.forEach(({ name, isHidden, rows }, at) => {
    const [top] = rows;
    if (isHidden) tell('hidden-left-out', { value: name }, lineIn(at, 1));
    else if (top && !kept.some((one) => one.at === at)) tell('left-out', { value: name }, lineIn(at, top.line));
  });
  const [first] = kept;
  if (!first) throw unread(sheets);
  // Sheets are called by rooms and tracks, too, and then nothing else may say them.
  if (kept.length > 1) for (const { at, sheet: { name } } of kept) if (!isDayOnly(name) && !NO_NAME.test(name)) tell('left-out', { value: name }, lineIn(at, 1));
  const translation = kept.length > 1 ? together(kept, tell) : first.translation;
  const isOne = sheets.filter(({ rows, isHidden }) => isHidden || rows.length).length === 1;
  return {
    translation: { ...translation, guesses: [...translation.guesses, ...guesses].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) },
    placeOf: (line) => (isOne ? { line: line % APART } : { sheet: sheets[Math.floor(line / APART)]?.name ?? '', line: line % APART }),
  };
}

function unread(sheets: readonly Sheet[]): Unreadable {
  const [row] = sheets.flatMap(({ rows }) => rows);
  return row ? new Unreadable('columns-unknown', { found: row.cells.filter(Boolean).join(' ').slice(0, 80) }) : new Unreadable('file-empty', {});
}

const lineIn = (at: number, line: number): number => at * APART + line;

function allRead(sheets: readonly Sheet[], options: FileOptions, tell: Tell): readonly Read[] {
  let before = { text: '', line: 1 };
  return sheets.flatMap((sheet, at): Read[] => {
    if (!sheet.rows.length || at >= MOST_SHEETS) return [];
    const told: Guess[] = [];
    const day = isDayOnly(sheet.name) ? dayHeading(sheet.name, 1, { base: options.date ?? '', before }, (code, params) => told.push(guess(code, params))) : undefined;
    const isDated = day !== undefined && parseIsoTime(day.text)?.kind === 'date';
    const own = saysDay(sheet);
    const found = readSheet(sheet, day && !own ? { ...options, date: day.text } : options, day && !isDated && !own ? sheet.name : '');
    if (!found) return [];
    if (isDated) before = { text: day.text, line: 1 };
    for (const { code, params } of own ? [] : told) tell(code, params, lineIn(at, 1));
    const { document, lines } = withLines(found, (line) => lineIn(at, line));
    // Words name rows, not lines of the whole workbook.
    const guesses = found.guesses.map((one) => (one.line === undefined ? one : { ...one, line: lineIn(at, one.line) }));
    return [{ at, sheet, translation: { document, lines, guesses }, entries: entriesIn(document) }];
  });
}

/** A sheet with its day in a row of its own near the top. */
function saysDay({ rows }: Sheet): boolean {
  return rows.slice(0, 5).some(({ cells }) => cells.some((cell) => cell && isDayOnly(cell) && /\d/.test(cell)));
}

interface Day {
  readonly day: Fields;
  readonly agenda: readonly Fields[];
  /** Its place in the document that it comes from. */
  readonly place: string;
}

function daysIn(document: Fields): readonly Day[] {
  const agendaOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isRecord) : []);
  if (Array.isArray(document.days)) return document.days.filter(isRecord).map((day, index) => ({ day, agenda: agendaOf(day.agenda), place: `/days/${index}` }));
  return [{ day: document.date === undefined ? {} : { date: document.date }, agenda: agendaOf(document.agenda), place: '' }];
}

function entriesIn(document: Fields): ReadonlySet<string> {
  const flat = (entries: readonly Fields[]): readonly Fields[] => entries.flatMap((entry) => [entry, ...(Array.isArray(entry.items) ? flat(entry.items.filter(isRecord)) : [])]);
  return new Set(daysIn(document).flatMap(({ day, agenda }) => flat(agenda).flatMap(({ start, title }) => (typeof start === 'string' && /\d:\d\d/.test(start) ? [JSON.stringify([day.date, start, title])] : []))));
}

/** "At a glance" and "Details" say the same: of two sheets of which one has most of what the other has, the larger one is read. */
function withoutRepeated(read: readonly Read[]): readonly Read[] {
  return read.filter((one, at) => !read.some((other, index) => {
    if (other === one || !one.entries.size) return false;
    const shared = [...one.entries].filter((entry) => other.entries.has(entry)).length;
    const isLarger = other.entries.size > one.entries.size || (other.entries.size === one.entries.size && index < at);
    return isLarger && shared * 2 > one.entries.size;
  }));
}

/** One document of several: the days of all, what takes place on the same day together. */
function together(read: readonly Read[], tell: Tell): FileTranslation {
  const days: { readonly day: Fields; readonly sources: Set<Fields>; readonly entries: { readonly entry: Fields; readonly from: string; readonly at: number }[] }[] = [];
  const zone = read.map(({ translation: { document } }) => document.timeZone).find((one) => one !== undefined);
  const parts = read.map(({ translation: { document } }) => ({ document, list: daysIn(document) }));
  parts.forEach(({ document, list }, at) => {
    for (const { day, agenda, place } of list) {
      const own: Fields = { ...(document.timeZone === undefined || document.timeZone === zone ? {} : { timeZone: document.timeZone }), ...day };
      const same = days.find((one) => isSameDay(one.day, own));
      const target = same ?? { day: own, sources: new Set(), entries: [] };
      if (!same) days.push(target);
      target.sources.add(day);
      target.entries.push(...agenda.map((entry, index) => ({ entry, from: pointer(`${place}/agenda`, index), at })));
    }
  });
  if (days.every(({ day: { date } }) => typeof date === 'string' && parseIsoTime(date)?.kind === 'date')) days.sort((a, b) => (String(a.day.date) < String(b.day.date) ? -1 : 1));
  for (const { entries } of days) inOrder(entries, (at) => tell('rows-sorted', {}, read[at]?.translation.lines.get('') ?? 1));
  const moves = new Map<string, string>();
  days.forEach(({ entries }, index) => entries.forEach(({ from, at }, place) => moves.set(`${at} ${from}`, pointer(`/days/${index}/agenda`, place))));
  parts.forEach(({ list }, at) => list.forEach(({ day, place }) => moves.set(`${at} ${place || '/date'}`, `/days/${days.findIndex(({ sources }) => sources.has(day))}`)));
  const head = headOf(read, tell);
  return {
    document: { ...head, days: days.map(({ day, entries }) => ({ ...day, agenda: entries.map(({ entry }) => entry) })) },
    lines: new Map([...read].reverse().flatMap(({ translation }, index) => [...translation.lines].map(([place, line]) => [movedTo(place, read.length - 1 - index, moves), line] as const))),
    guesses: read.flatMap(({ translation }, at) => translation.guesses.map((guess) => ({ ...guess, path: movedTo(guess.path, at, moves) }))),
  };
}

/** The same date on the same clocks. */
function isSameDay(one: Fields, other: Fields): boolean {
  return one.date !== undefined && one.date === other.date && one.timeZone === other.timeZone;
}

/** By their starts, where all have one that begins with a clock. */
function inOrder(entries: { readonly entry: Fields; readonly at: number }[], tell: (at: number) => void): void {
  const startOf = ({ entry: { start } }: { readonly entry: Fields }): string => (typeof start === 'string' && /^\d\d:\d\d/.test(start) ? start : '');
  const late = entries.find((entry, index) => index > 0 && startOf(entry) < startOf(entries[index - 1] ?? entry));
  if (!late || entries.some((entry) => !startOf(entry))) return;
  entries.sort((a, b) => (startOf(a) === startOf(b) ? 0 : startOf(a) < startOf(b) ? -1 : 1));
  tell(late.at);
}

/** The place of what was at a place of one sheet's document. */
function movedTo(path: string, at: number, moves: ReadonlyMap<string, string>): string {
  for (let place = path; place; place = place.slice(0, place.lastIndexOf('/'))) {
    const moved = moves.get(`${at} ${place}`);
    if (moved !== undefined) return moved + path.slice(place.length) + (place === '/date' ? '/date' : '');
  }
  return path;
}

/** The items of both lists; also of those that are kept of tables: "csv", "lines". */
function joined(before: unknown, value: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(value)) return [...new Map([...(before as readonly unknown[]), ...(value as readonly unknown[])].map((item) => [JSON.stringify(item), item])).values()];
  return Object.fromEntries(Object.entries(before as Fields).map(([key, list]) => [key, joined(list, (value as Fields)[key])]));
}

/** What is said of the event: by the first sheet that says it. What others say otherwise is told. */
function headOf(read: readonly Read[], tell: Tell): Fields {
  const head: Record<string, unknown> = {};
  for (const { at, translation: { document } } of read) {
    for (const [field, value] of Object.entries(document)) {
      const before = head[field];
      // Days of sheets in another zone say so themselves.
      if (/^(?:date|days|agenda)$/.test(field) || (field === 'timeZone' && before !== undefined)) continue;
      if (before === undefined) head[field] = value;
      else if (field === 'ext' || (Array.isArray(before) && Array.isArray(value))) head[field] = joined(before, value);
      else if (JSON.stringify(before) !== JSON.stringify(value)) tell('left-out', { value: `${field}: ${typeof value === 'string' ? value : JSON.stringify(value).slice(0, 80)}` }, lineIn(at, 1));
    }
  }
  return head;
}
