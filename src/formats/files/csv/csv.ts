/**
 * Programmes kept in a spreadsheet, as CSV or with tabs: a heading row, then a row an entry. What the headings were taken for is told, and so is
 * all that was not written there. docs/formats.md has the rules.
 */
import { GUESSES, type GuessCode } from '../../../event/guesses.js';
import { pointer, type Problem } from '../../../event/problems.js';
import { readCell, slashOrder } from '../dates/cell-times.js';
import { standingOf } from '../../vocabulary.js';
import type { FileFormat } from '../file-format.js';
import { isDayOnly } from '../dates/lone-days.js';
import { datesIn, weekdayNameOf, weekdayOf } from '../dates/written-dates.js';
import type { Column, ColumnField } from './columns.js';
import { countsDays, dayAndTime, dayHeading, dayOfCell } from './day-heading.js';
import { daysOf, type Node, type TableDay } from './days.js';
import { readGrid } from './grid.js';
import { joinRows } from './joined.js';
import { readHead, tellSeasons, zoneOf, type Head } from './head.js';
import { readRow, type DayCell, type Draft, type Tell } from './rows.js';
import { isSessionTitle } from '../prose/words/kind-words.js';
import { looksLikeTable, readTable, type Table } from './table.js';
import { settleUntimed } from './untimed.js';

/** The format. */
export const csv: FileFormat = {
  name: 'csv',
  recognises: (text, fileName) => /\.(?:csv|tsv|tab)$/i.test(fileName) || (!/\.(?:md|markdown|html?|xml|ya?ml|json)$/i.test(fileName) && looksLikeTable(text)),
  translate(text, options) {
    const guesses: Problem<GuessCode>[] = [];
    const told: { readonly guess: Problem<GuessCode>; readonly draft: Draft; readonly field: string }[] = [];
    const once = new Set<string>();
    const tell: Tell = (code, params, line, of) => {
      // A word that is not known may stand in every row.
      if (code === 'cell-kept' && once.size === once.add(JSON.stringify(params)).size) return;
      const guess = { code, severity: GUESSES[code], path: '', params, line };
      if (of) told.push({ guess, ...of });
      else guesses.push(guess);
    };
    const found = readTable(text);
    const mayBeGrid = 'code' in found ? found.code === 'columns-unknown' : hasPeopleBesideRooms(found);
    const grid = mayBeGrid ? readGrid(text, options) : undefined;
    if (grid) return grid;
    if ('code' in found) return { document: {}, origins: new Map(), lines: new Map(), guesses: [{ ...found, severity: GUESSES[found.code], path: '' }] };
    const { table, title } = withEventTitle(withSessionTitle(found));
    tellColumns(table, tell);
    const head = readHead(table.before, tell);
    const timeZone = zoneOf(table, head, options, tell);
    const drafts = readDrafts(table, { date: head.date?.text ?? options.date ?? '', timeZone }, tell);
    const days = daysOf(drafts, tell);
    tellSeasons(table, timeZone, days.map(({ day }) => day.text), tell);
    const { document, lines, places } = assemble(days, drafts, { title, ...head }, timeZone, table.heading.line);
    const placed = told.filter(({ draft }) => places.has(draft)).map(({ guess, draft, field }) => ({ ...guess, path: pointer(places.get(draft) ?? '', field) }));
    return { document, origins: new Map(), lines, guesses: [...guesses, ...placed, ...doubtfulDays(document, days)].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
  },
};

/** "Time, Hall 1, Speaker, Hall 2, Speaker": titles stand below the names of rooms. */
function hasPeopleBesideRooms({ columns }: Table): boolean {
  const people = columns.flatMap(({ field }, at) => (field === 'speakers' ? [at] : []));
  return people.length > 1 && !columns.some(({ field }) => field === 'title' || field === 'eventTitle') && people.every((at) => at > 0 && [undefined, 'room'].includes(columns[at - 1]?.field));
}

/** "Time, Session, Speaker": a session that no row below goes on with is what its row is about, where no column has titles. */
function withSessionTitle(table: Table): Table {
  const at = table.columns.findIndex(({ field }) => field === 'session');
  const names = table.rows.map(({ cells }) => cells[at] ?? '');
  const isTitle = at >= 0 && !table.columns.some(({ field }) => field === 'title' || field === 'eventTitle') && !names.some((name, row) => name && name === names[row + 1]);
  return isTitle ? { ...table, columns: table.columns.map((column, index) => (index === at ? { ...column, field: 'title' } : column)) } : table;
}

/** "Event title" is the event's where all rows say the same and have a title of their own beside it; it is theirs where they have none. */
function withEventTitle(table: Table): { readonly table: Table; readonly title?: Head['title'] } {
  const at = table.columns.findIndex(({ field }) => field === 'eventTitle');
  if (at < 0) return { table };
  const titles = new Set(table.rows.map(({ cells }) => cells[at] ?? ''));
  const [text = ''] = titles;
  const isTitle = !table.columns.some(({ field }) => field === 'title');
  if (!isTitle && titles.size === 1) return { table, title: { text, line: table.rows[0]?.line ?? 1 } };
  const columns = table.columns.map((column, index): Column => (index === at ? { ...column, field: isTitle ? 'title' : undefined } : column));
  return { table: { ...table, columns } };
}

function tellColumns({ columns, heading, rows }: Table, tell: Tell): void {
  const names = (list: readonly Column[]): string => list.map((column) => column.heading).join(', ');
  const mapped = columns.filter(({ field }) => field !== undefined);
  tell('columns-guessed', { columns: mapped.map((column) => `${column.heading} → ${column.field ?? ''}`).join(', ') }, heading.line);
  const isFilled = (column: Column): boolean => rows.some(({ cells }) => cells[columns.indexOf(column)]);
  const others = columns.filter((column) => column.field === undefined && isFilled(column));
  const kept = others.filter(({ isPrivate }) => !isPrivate);
  const left = others.filter(({ isPrivate }) => isPrivate);
  if (kept.length) tell('columns-kept', { columns: names(kept) }, heading.line);
  if (left.length) tell('columns-left-out', { columns: names(left) }, heading.line);
}

function readDrafts({ columns, rows }: Table, { date, timeZone }: { readonly date: string; readonly timeZone: string | undefined }, tell: Tell): readonly Draft[] {
  const texts = (field: Column['field']): readonly string[] => columns.flatMap((column, index) => (column.field === field ? rows.map(({ cells }) => cells[index] ?? '') : []));
  const order = slashOrder([...texts('date'), ...texts('start'), ...texts('end'), ...texts('endDate')]);
  const placesOf = new Map<ColumnField, number[]>();
  columns.forEach(({ field }, index) => field && placesOf.set(field, [...(placesOf.get(field) ?? []), index]));
  const dateAt = placesOf.get('date')?.[0] ?? -1;
  const isCounted = countsDays(columns[dateAt]?.heading ?? '', rows.map(({ cells }) => cells[dateAt] ?? ''));
  const named = new Set<string>();
  let day: DayCell = { text: date, line: 1 };
  let section = '';
  let carried: number | undefined;
  const all: Draft[] = [];
  for (const row of rows) {
    const [only, another] = row.cells.flatMap((cell, index) => (cell ? [index] : []));
    const isHeading = another === undefined && only !== undefined && isHeadingRow(row.cells[only] ?? '', columns, only) && !readCell(row.cells[only] ?? '', order)?.clock;
    if (isHeading) {
      const value = row.cells[only] ?? '';
      const cell = dayOf(value, row.line, order, tell);
      const isDate = cell.readings !== undefined || readCell(value, order)?.date !== undefined;
      const heading = isDate ? cell : dayHeading(value, row.line, { base: date, before: day }, tell);
      const isOfSession = !heading && isSessionTitle(value);
      [day, section] = heading ?? isOfSession ? [heading ?? day, ''] : [day, value];
      if (isOfSession) all.push({ line: row.line, day, entry: { kind: 'session', title: value } });
      else tell('row-heading', { value }, row.line);
      continue;
    }
    const cell = row.cells[dateAt] ?? '';
    const own = cell ? dayOfRow(cell, row.line, { date, order, isCounted, named }, tell) : undefined;
    if (own) day = own;
    else if (dateAt >= 0 && day.text) carried ??= row.line;
    const [status = '', title = ''] = (['status', 'title'] as const).map((field) => row.cells[placesOf.get(field)?.[0] ?? -1] ?? '');
    if (!standingOf(status)) {
      tell('left-out', { value: `“${title}” (${status})` }, row.line);
      continue;
    }
    const draft = readRow(row, day, section, { columns, placesOf, order, timeZone, tell });
    for (const [field, time] of [['start', draft.start], ['end', draft.end]] as const) if (time?.isOtherWeekday) tell('weekday-differs', { value: row.cells[placesOf.get(field)?.[0] ?? -1] ?? '', date: time.date ?? '', weekday: weekdayNameOf(time.date ?? '') }, row.line);
    if (draft.start?.isTwelve) tell('cell-twelve', { clock: draft.start.clock ?? '' }, row.line);
    if (draft.end?.isTwelve) tell('cell-twelve', { clock: draft.end.clock ?? '' }, row.line);
    if (own && draft.start?.date !== undefined && draft.start.date !== day.text) tell('cell-dates-differ', { one: day.text, other: draft.start.date }, row.line);
    all.push(draft);
  }
  const drafts = joinRows(all, tell);
  if (carried !== undefined) tell('dates-carried', {}, carried);
  settleUntimed(drafts, tell);
  const holders = new Set(drafts.map(({ within }) => within));
  const follower = drafts.find((draft) => draft.entry.start === undefined && !holders.has(draft));
  if (follower) tell('start-follows', {}, follower.line);
  return drafts;
}

/** The day that a cell of dates says; what it does not say of one is told once. */
function dayOfRow(cell: string, line: number, { date, order, isCounted, named }: { readonly date: string; readonly order: ReturnType<typeof slashOrder>; readonly isCounted: boolean; readonly named: Set<string> }, tell: Tell): DayCell {
  const written = dayAndTime(cell, order)?.day ?? cell;
  const isRead = readCell(written, order) !== undefined;
  const meant = isRead ? undefined : dayOfCell(written, date, isCounted);
  const short = isRead && /\d\/\d\d$/.test(written) ? readCell(written, order)?.date : undefined;
  const [said] = isRead ? [] : datesIn(written);
  if (said?.weekday !== undefined && meant !== undefined && weekdayOf(meant) !== said.weekday) tell('weekday-differs', { value: written, date: meant, weekday: weekdayNameOf(meant) }, line);
  if ((meant ?? short) !== undefined && named.size < named.add(written).size) tell('date-guessed', { value: written, date: meant ?? short ?? '' }, line);
  // The first says it for all.
  if (said && said.year === undefined && meant === undefined && !date && named.size < named.add('').size) tell('year-not-found', { value: written }, line);
  return meant === undefined ? dayOf(written, line, order, tell) : { text: meant, line };
}

/** True for the only text of a row that says something of the rows below. In the column of titles, or beside one other, only a day does. */
function isHeadingRow(text: string, columns: readonly Column[], at: number): boolean {
  const field = columns[at]?.field;
  if (columns.length > 2 && field !== 'title') return true;
  return field !== 'date' && isDayOnly(text);
}

function dayOf(written: string, line: number, order: ReturnType<typeof slashOrder>, tell: Tell): DayCell {
  const time = readCell(written, order);
  if (time?.isOtherWeekday) tell('weekday-differs', { value: written, date: time.date ?? '', weekday: weekdayNameOf(time.date ?? '') }, line);
  return { text: time?.date ?? written, readings: time?.readings, line };
}

interface Assembled {
  readonly document: Record<string, unknown>;
  readonly lines: ReadonlyMap<string, number>;
  readonly places: ReadonlyMap<Draft, string>;
}

function assemble(days: readonly TableDay[], drafts: readonly Draft[], head: Head, timeZone: string | undefined, headingLine: number): Assembled {
  const lines = new Map([['', 1]]);
  const places = new Map<Draft, string>();
  const zone = sharedZone(drafts);
  const title = head.title?.text;
  if (timeZone !== undefined) lines.set('/timeZone', head.timeZone?.line ?? headingLine);
  const entryOf = ({ draft, items }: Node, place: string): Record<string, unknown> => {
    lines.set(place, draft.line);
    places.set(draft, place);
    return { ...draft.entry, ...(items.length ? { items: items.map((item, index) => entryOf(item, pointer(pointer(place, 'items'), index))) } : {}) };
  };
  const [first] = days;
  const isOneDay = days.length <= 1;
  if (head.title) lines.set('/title', head.title.line);
  const listed = (nodes: readonly Node[], place: string): readonly object[] => nodes.map((node, index) => entryOf(node, pointer(place, index)));
  const dated = ({ text }: DayCell): { readonly date?: string } => (text ? { date: text } : {});
  const agenda = isOneDay
    ? { ...(first ? dated(first.day) : dated({ text: head.date?.text ?? '', line: 1 })), agenda: listed(first?.nodes ?? [], '/agenda') }
    : { days: days.map(({ day, nodes }, index) => ({ ...dated(day), agenda: listed(nodes, `/days/${index}/agenda`) })) };
  days.forEach(({ day }, index) => lines.set(isOneDay ? '/date' : `/days/${index}`, day.line));
  const [rooms, tracks] = [used(drafts, 'room', 'rooms'), used(drafts, 'track')];
  return {
    lines, places,
    document: {
      version: 1, ...(title ? { title } : {}), ...(zone ?? timeZone ? { timeZone: zone ?? timeZone } : {}), ...(head.location ? { location: head.location.text } : {}),
      ...(rooms.length ? { rooms } : {}), ...(tracks.length ? { tracks } : {}), ...agenda, ...(head.kept.length ? { ext: { csv: { lines: head.kept } } } : {}),
    },
  };
}

/** The zone that all rows name is the event's; then the entries need not name it. */
function sharedZone(drafts: readonly Draft[]): string | undefined {
  const zone = drafts[0]?.entry.timeZone;
  if (typeof zone !== 'string' || drafts.some(({ entry }) => entry.timeZone !== zone)) return undefined;
  for (const { entry } of drafts) delete entry.timeZone;
  return zone;
}

function used(drafts: readonly Draft[], ...keys: readonly string[]): readonly unknown[] {
  return [...new Set(drafts.flatMap(({ entry }) => keys.flatMap((key) => entry[key] ?? [])))];
}

/** Dates that could be two: all of a day is without a date then. */
function doubtfulDays({ days: several }: Record<string, unknown>, days: readonly TableDay[]): readonly Problem<GuessCode>[] {
  return days.flatMap(({ day }, index): Problem<GuessCode>[] => {
    const [one, other] = day.readings ?? [];
    if (one === undefined || other === undefined) return [];
    return [{ code: 'cell-date-ambiguous', severity: GUESSES['cell-date-ambiguous'], path: several ? `/days/${index}/date` : '/date', params: { value: day.text, one, other }, line: day.line }];
  });
}
