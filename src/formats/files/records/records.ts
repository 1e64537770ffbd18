/**
 * Programmes in YAML or JSON of somebody's own making, as the pages of many conferences are built from: lists in lists, by day, room and session. What
 * the names of their fields were taken for is told, as it is of tables.
 */
import { isRecord } from '../../../event/fields.js';
import { pointer } from '../../../event/problems.js';
import { DAY_MS } from '../../../time/iso.js';
import { standingOf } from '../../vocabulary.js';
import { readCell, readCells, slashOrder, type SlashOrder } from '../dates/cell-times.js';
import { fieldOf, type Column, type ColumnField } from '../csv/columns.js';
import { dayOfRow } from '../csv/day-heading.js';
import { daysOf } from '../csv/days.js';
import { collectGuesses, documentOf, doubtfulDays } from '../csv/document.js';
import type { DayCell, Draft, Tell } from '../csv/draft.js';
import { isHidden, readRow } from '../csv/rows.js';
import { isoOf, weekdayNameOf } from '../dates/calendar.js';
import { datesIn, weekdayNamed } from '../dates/written-dates.js';
import type { FileOptions, FileTranslation } from '../file-format.js';
import { MOST_ENTRIES, refuseOver } from '../sizes.js';
import { allCells, cellsOf, hasClock, isDayText, isEntry, isNamed, mayBeEntry, textIn, type Cell, type Mapping } from './fields.js';
import { levelled } from './levelled.js';
import { withClocks } from './number-clocks.js';
import { areSimultaneous, isItems, partsOf, timesOf } from './parts.js';

// No programme is deeper, and what is read here might be anything.
const DEEPEST = 12;

/** Where a record stands. */
interface Setting {
  readonly day?: DayCell;
  readonly room?: string;
  readonly track?: string;
  /** The session that it is part of. */
  readonly parent?: Draft;
  /** When what it is part of takes place, where that has no name of its own. */
  readonly times?: readonly Cell[];
  /** True among entries that have a time or people. */
  readonly isListed?: boolean;
  /** Name of the list that it is in. */
  readonly list: string;
  readonly depth: number;
  /** True for the document itself. */
  readonly isWhole?: boolean;
}

/** True for a document that follows our own format, or means to. */
export function isOurs(document: unknown): boolean {
  if (!isRecord(document)) return false;
  const parts = [document.days, document.events].flatMap((list) => (Array.isArray(list) ? list : [list]));
  return document.version !== undefined || document.agenda !== undefined || parts.some((part) => isRecord(part) && ('agenda' in part || 'src' in part));
}

/**
 * Reads records of a decoded document.
 * @param lineOf The line of a place (JSON Pointer) of the document.
 * @returns undefined where the document is ours, or nothing in it says what takes place and when.
 */
export function translateRecords(written: unknown, lineOf: (place: string) => number | undefined, { date = '', eventTimeZone }: FileOptions): FileTranslation | undefined {
  const document = withClocks(levelled(written));
  if (isOurs(document) || !new Shapes().holdsEntries(document, 0)) return undefined;
  const { tell, guessesAt } = collectGuesses();
  const whole = isRecord(document) ? cellsOf(document, (key) => new Shapes().holdsEntries(document[key], 1)) : [];
  const said = (field: ColumnField): string | undefined => textIn(whole, field) || undefined;
  const order = slashOrder(JSON.stringify(document).match(/\d{1,4}\/\d{1,2}\/\d{2,4}/g) ?? []);
  const dateIn = (field: ColumnField): string | undefined => (said(field) === undefined ? undefined : readCell(said(field) ?? '', order)?.date);
  const [first, last] = [dateIn('date') ?? date, dateIn('endDate') ?? dateIn('end')];
  const head = { kept: [], ...(said('title') ? { title: { text: said('title') ?? '', line: 1 } } : {}), ...(said('room') ? { location: { text: said('room') ?? '', line: 1 } } : {}) };
  const timeZone = said('timeZone') ?? eventTimeZone;
  const walk = new Walk(lineOf, { date: first, days: last === undefined || !first ? undefined : (Date.parse(last) - Date.parse(first)) / DAY_MS + 1, order, timeZone }, tell);
  walk.visit(document, '', { list: '', depth: 0, isWhole: isRecord(document) });
  walk.tellFields();
  const days = daysOf(walk.drafts, tell);
  const { document: ours, lines, places } = documentOf(days, walk.drafts, head, timeZone, 1);
  return { document: ours, lines, guesses: guessesAt(places, doubtfulDays(ours, days)) };
}

/** Which parts of a document hold entries; each is looked at once. */
class Shapes {
  private readonly known = new Map<object, boolean>();

  holdsEntries(value: unknown, depth: number): boolean {
    if (typeof value !== 'object' || value === null || depth > DEEPEST) return false;
    const known = this.known.get(value);
    if (known !== undefined) return known;
    this.known.set(value, false);
    const inside = (Array.isArray(value) ? value : Object.values(value)).some((part: unknown) => this.holdsEntries(part, depth + 1));
    // The document itself is the event, and its date that of the event.
    const mayBeOne = isRecord(value) && (depth > 0 || hasClock(allCells(value)));
    const holds = inside || (mayBeOne && (isEntry(allCells(value)) || partsOf(value) !== undefined));
    this.known.set(value, holds);
    return holds;
  }
}

/** One way through a document, from the outside in. */
class Walk {
  readonly drafts: Draft[] = [];
  /** Of each session. */
  private readonly firstOf = new Map<Draft, Draft>();
  private readonly shapes = new Shapes();
  private readonly columns = new Map<string, Column>();
  private readonly leftOut = new Map<string, number>();
  private readonly named = new Set<string>();
  /** Of what nothing says a day. */
  private readonly unknownDay: DayCell;

  constructor(private readonly lineOf: (place: string) => number | undefined, private readonly known: { readonly date: string; readonly days: number | undefined; readonly order: SlashOrder; readonly timeZone: string | undefined }, private readonly tell: Tell) {
    this.unknownDay = { text: known.date, line: 1, isGiven: true };
  }

  /** Each part on its own day, and in its own room. */
  visit(value: unknown, place: string, setting: Setting): void {
    if (Array.isArray(value)) {
      const isListed = value.some((part: unknown) => isRecord(part) && isEntry(allCells(part)));
      const areUntold = setting.day === undefined && setting.parent === undefined && startOver(value);
      value.forEach((part: unknown, index) => {
        const own = pointer(place, index);
        if (isListed && (typeof part === 'string' || typeof part === 'number')) this.tell('left-out', { value: `“${String(part)}”` }, this.lineOf(own) ?? 1);
        const day = areUntold ? this.listedDay(index, value.length, this.lineOf(own) ?? 1, setting) : setting.day;
        this.visit(part, own, { ...setting, isListed, ...(day ? { day } : {}) });
      });
    }
    else if (isRecord(value)) this.read(value, place, setting);
  }

  /** Are lists in a list days, or rooms? Days, if the event has as many; else the first is on the date of all, and of the others nobody knows. */
  private listedDay(index: number, count: number, line: number, { list }: Setting): DayCell | undefined {
    if (this.known.days === count) return this.dayOf(`Day ${index + 1}`, line);
    return index > 0 ? { text: `${list || 'list'} ${index + 1}`, line } : undefined;
  }

  /** Says what the names of fields were taken for. */
  tellFields(): void {
    const all = [...this.columns.values()];
    const names = (list: readonly Column[]): string => list.map(({ heading }) => heading).join(', ');
    const unknown = all.filter(({ field }) => field === undefined);
    const [kept, left] = [unknown.filter(({ isPrivate }) => !isPrivate), unknown.filter(({ isPrivate }) => isPrivate)];
    this.tell('columns-guessed', { columns: all.flatMap(({ heading, field }) => (field === undefined ? [] : [`${heading} → ${field}`])).join(', ') }, 1);
    if (kept.length) this.tell('columns-kept', { columns: names(kept) }, 1);
    if (left.length) this.tell('columns-left-out', { columns: names(left) }, 1);
    for (const [heading, line] of this.leftOut) this.tell('left-out', { value: `“${heading}”` }, line);
  }

  private read(record: Mapping, place: string, setting: Setting): void {
    const slot = partsOf(record);
    const mayHaveItems = setting.parent !== undefined || setting.times !== undefined || hasClock(allCells(record));
    const inner = Object.keys(record).filter((key) => this.shapes.holdsEntries(record[key], setting.depth) || key === slot || (mayHaveItems && isItems(key, record[key])));
    const own = inner.length ? cellsOf(record, (key) => inner.includes(key)) : allCells(record);
    const line = this.lineOf(place) ?? 1;
    const cells = setting.times && isNamed(own) && !hasClock(own) ? [...own, ...setting.times.filter(({ column }) => !textIn(own, column.field ?? 'title'))] : own;
    const isPart = setting.parent !== undefined && isItems(setting.list, [record]);
    if (this.isOff(cells, line)) return;
    const around = slot !== undefined && areSimultaneous(slot, record[slot]) ? this.share(cells, line, setting)
      : isPart || hasClock(cells) || (mayBeEntry(cells, setting.isListed) && !inner.length) ? this.enter(cells, line, setting) : inner.length ? this.hold(record, cells, line, setting) : undefined;
    if (!around) return void this.leave(cells, line);
    for (const key of inner) {
      const day = setting.parent === undefined && isDayText(counted(key)) ? this.dayOf(counted(key), line) : undefined;
      const where = day ? undefined : placeNamed(key, setting.list, record);
      this.visit(record[key], pointer(place, key), { ...around, ...(day ? { day } : {}), ...(where ? { [where]: key } : {}), list: where ?? key, depth: setting.depth + 1, isWhole: false });
    }
    // A session without a day or hour of its own is on that of its first part.
    const { parent } = around;
    const first = parent && parent !== setting.parent ? this.firstOf.get(parent) : undefined;
    if (parent && first && (parent.day === this.unknownDay || parent.day.line !== line)) parent.day = first.day;
  }

  /** What was turned down, or is not for visitors, is no part of the programme; nor is what is in it. */
  private isOff(cells: readonly Cell[], line: number): boolean {
    const [status, shown] = [textIn(cells, 'status'), textIn(cells, 'shown')];
    if (!isNamed(cells) || (standingOf(status) && !isHidden(shown))) return false;
    const why = isHidden(shown) ? `${cells.find(({ column }) => column.field === 'shown')?.column.heading ?? ''}: ${shown}` : status;
    this.tell('left-out', { value: `“${textIn(cells, 'title') || textIn(cells, 'speakers')}” (${why})` }, line);
    return true;
  }

  /** An entry: what is in it are its parts. */
  private enter(cells: readonly Cell[], line: number, setting: Setting): Setting {
    const draft = this.draftOf(cells, line, setting);
    const { entry, start } = draft;
    if (entry.start === undefined && entry.duration !== undefined) this.tell('start-follows', {}, line);
    else if (entry.start === undefined && (setting.parent || entry.end === undefined)) {
      entry.start = null;
      this.tell('time-not-found', { value: String(entry.title ?? '') }, line, { draft, field: 'start' });
    }
    const own = readCell(textIn(cells, 'date'), this.known.order)?.date;
    // In another zone it may be the next day.
    if (start?.date !== undefined && own !== undefined && Math.abs(Date.parse(own) - Date.parse(start.date)) > (start.zone ? DAY_MS : 0)) this.tell('cell-dates-differ', { one: own, other: start.date }, line);
    if (start?.isOtherWeekday) this.tell('weekday-differs', { value: textIn(cells, 'start') || textIn(cells, 'date'), date: start.date ?? '', weekday: weekdayNameOf(start.date ?? '') }, line);
    if (start?.isTwelve) this.tell('cell-twelve', { clock: start.clock ?? '' }, line);
    return { ...setting, day: draft.day, parent: draft, times: undefined };
  }

  /** A time without a name: what is in it takes place then. */
  private share(cells: readonly Cell[], line: number, setting: Setting): Setting {
    const times = timesOf(cells);
    this.leave(cells.filter((cell) => !times.includes(cell) && cell.column.field !== 'date'), line);
    const written = textIn(cells, 'date');
    return { ...setting, times, ...(written ? { day: this.dayOf(written, line) } : {}) };
  }

  /** What holds entries, and is none itself: a day, a room, a track, a session. */
  private hold(record: Mapping, cells: readonly Cell[], line: number, setting: Setting): Setting {
    const field = placeField(setting.list);
    const isPlace = field !== undefined;
    // "conference: X" beside it is none of a room.
    const name = isPlace && typeof record.name === 'string' && record.name.trim() ? record.name.trim() : counted(textIn(cells, 'title'));
    const within = dayWithin(name);
    const date = textIn(cells, 'date') || within?.text || (isDayText(name) ? name : '');
    const day = date ? this.dayOf(date, line) : undefined;
    const isWhole = setting.isWhole === true;
    // That of the event is where it begins: not all of it need be on that day.
    const around = { ...setting, ...(day && !(isWhole && day.text === this.known.date) ? { day } : {}) };
    const hasName = name !== '' && !isDayText(name) && !within?.isAll && !isWhole;
    if (hasName && isPlace) {
      this.leave(cells.filter(({ column, text }) => text !== name && column.field !== 'date'), line);
      return { ...around, [field]: name };
    }
    if (hasName && !(day && /^(?:days?|tage?|jours?|días?)$/i.test(setting.list))) return { ...around, parent: this.draftOf(cells.filter(({ column }) => column.field !== 'date'), line, around) };
    this.leave(cells.filter(({ column: { field: own }, text, isLost }) => isLost || !(own === 'date' || isDayText(counted(text)) || (own === 'title' && within?.isAll === true) || (isWhole && (own === 'title' || own === 'room' || own === 'timeZone')))), line);
    return around;
  }

  private leave(cells: readonly Cell[], line: number): void {
    for (const { column: { heading }, text, isLost } of cells) {
      const isWithin = this.leftOut.has(heading.replace(/\.[^.]*$/, ''));
      if ((text || isLost) && !isWithin) this.leftOut.set(heading, line);
    }
  }

  private dayOf(text: string, line: number): DayCell {
    return dayOfRow(text, line, { ...this.known, isCounted: false, named: this.named }, this.tell);
  }

  private draftOf(cells: readonly Cell[], line: number, { day, room, track, parent, list }: Setting): Draft {
    const { order, timeZone } = this.known;
    this.leave(cells.filter(({ isLost }) => isLost), line);
    for (const { column, text } of cells) if (text && !this.columns.has(column.heading)) this.columns.set(column.heading, column);
    const given = ([['room', room], ['track', track]] as const).flatMap(([field, text]) => (text && !textIn(cells, field) ? [{ column: { heading: field, field, isPrivate: false }, text, isLost: false }] : []));
    const all = [...cells, ...given];
    const placesOf = new Map<ColumnField, number[]>();
    all.forEach(({ column: { field } }, index) => field && placesOf.set(field, [...(placesOf.get(field) ?? []), index]));
    const written = textIn(cells, 'date');
    const own = written ? this.dayOf(written, line) : day ?? this.unknownDay;
    const draft = readRow({ cells: all.map(({ text }) => text), line }, own, '', { format: 'records', columns: all.map(({ column }) => column), placesOf, order, timeZone, tell: this.tell });
    draft.within = parent;
    draft.list = list;
    this.drafts.push(draft);
    refuseOver(MOST_ENTRIES, this.drafts.length, 'entries');
    if (parent && !this.firstOf.has(parent)) this.firstOf.set(parent, draft);
    return draft;
  }
}

/** True for lists in a list of which one begins before the last entry of the one above it does: not one programme after the other. Of rooms it is to be expected. */
function startOver(lists: readonly unknown[]): boolean {
  const records = lists.map((list) => (Array.isArray(list) ? list.filter(isRecord) : []));
  const areRooms = (['room', 'track'] as const).some((field) => {
    const places = records.map((list) => new Set(list.map((record) => textIn(allCells(record), field))));
    const all = places.flatMap((own) => [...own]);
    return all.every(Boolean) && new Set(all).size === all.length;
  });
  const clocks = records.map((list) => list.flatMap((record) => readCells(textIn(allCells(record), 'start'), undefined)?.[0].clock ?? []));
  return !areRooms && clocks.some(([first = ''], index) => index > 0 && first !== '' && first < (clocks[index - 1]?.at(-1) ?? ''));
}

/** What a key names that is itself a room or a track: one of a mapping of rooms, or "Room 5". */
function placeNamed(key: string, list: string, record: Mapping): 'room' | 'track' | undefined {
  const hasOthers = Object.values(record).some((part) => typeof part !== 'object');
  const [, word = ''] = /^(\p{L}+)\s+\S{1,3}$/u.exec(key) ?? [];
  return (hasOthers ? undefined : placeField(list)) ?? placeField(word);
}

function placeField(name: string): 'room' | 'track' | undefined {
  const field = fieldOf(name) ?? fieldOf(name.replace(/e?s$/, ''));
  return field === 'room' || field === 'track' ? field : undefined;
}

/** "7 August 2026 (online)" is that day, and something else besides; "Thursday / 26 October" is nothing else. */
function dayWithin(name: string): { readonly text: string; readonly isAll: boolean } | undefined {
  const [date, another] = datesIn(name);
  if (!date || date.to || date.other || another) return undefined;
  const ahead = name.slice(0, date.at).replace(/[^\p{L}\d]+/gu, ' ').trim();
  const isWeekday = weekdayNamed(ahead) !== undefined;
  const isAll = (!ahead || isWeekday) && !/[\p{L}\d]/u.test(name.slice(date.end));
  if (date.year !== undefined) return { text: isoOf(date), isAll };
  return !ahead || isWeekday ? { text: `${ahead} ${name.slice(date.at, date.end)}`.trim(), isAll } : undefined;
}

/** "day1" counts days as "Day 1" does. */
function counted(text: string): string {
  return text.replace(/^(day|tag|jour|día)[-_]?(?=\d+$)/i, '$1 ');
}
