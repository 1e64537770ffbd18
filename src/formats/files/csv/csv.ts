/**
 * Programmes kept in a spreadsheet, as CSV or with tabs: a heading row, then a row an entry. What the headings were taken for is told, and so is
 * all that was not written there. docs/formats.md has the rules.
 */
import { readCell, readCells, type SlashOrder } from '../dates/cell-times.js';
import { standingOf } from '../../vocabulary.js';
import type { FileFormat } from '../file-format.js';
import { withLines } from '../positions.js';
import { isDayOnly } from '../dates/lone-days.js';
import { weekdayNameOf } from '../dates/calendar.js';
import { weekdayNamed } from '../dates/written-dates.js';
import type { Column, ColumnField } from './columns.js';
import { countsDays, dayHeading, dayOf, dayOfRow, withWholeDay } from './day-heading.js';
import { daysOf } from './days.js';
import { collectGuesses, documentOf, doubtfulDays } from './document.js';
import { readGrid } from './grid.js';
import { holdTimed, isSessionName } from './held.js';
import { joinRows } from './joined.js';
import { withParents, withPeople, withTalks } from './groups.js';
import { firstDayIn, orderIn, orderOf, readHead, tellSeasons, zoneOf, type Head } from './head.js';
import { withSessions } from './levels.js';
import { areListed, readPeople, withoutChair } from './people.js';
import { withPlainTimes } from './plain-times.js';
import type { DayCell, Draft, Tell } from './draft.js';
import { isHidden, readRow } from './rows.js';
import { looksLikeTable, readTable, withHeadings, type Row, type Table } from './table.js';
import { settleUntimed } from './untimed.js';

/** The format. */
export const csv: FileFormat = {
  name: 'csv',
  recognises: (text, fileName) => /\.(?:csv|tsv|tab)$/i.test(fileName) || (!/\.(?:md|markdown|html?|xml|ya?ml|json)$/i.test(fileName) && looksLikeTable(text)),
  translate(text, options) {
    const { tell, guessesAt } = collectGuesses();
    const found = readTable(text);
    const headed = 'code' in found && found.code === 'columns-unknown' ? withHeadings(text) : undefined;
    // What was put in is none of the file's.
    if (headed && looksLikeTable(headed.text)) return withLines(csv.translate(headed.text, options), (line) => (line > headed.line ? line - 1 : line));
    const mayBeGrid = 'code' in found ? found.code === 'columns-unknown' : hasPeopleBesideRooms(found);
    const grid = mayBeGrid ? readGrid(text, options) : undefined;
    if (grid) return grid;
    if ('code' in found) return { document: {}, lines: new Map(), guesses: [found] };
    const { table: written, title } = withEventTitle(withWidestTitle(withSessionTitle(withPeople(withTalks(found)))));
    tellColumns(written, tell);
    const table = withPlainTimes(withSessions(written, tell));
    const head = readHead(table.before, tell);
    const timeZone = zoneOf(written, head, options, tell);
    const drafts = readDrafts(table, { date: head.date?.text ?? options.date ?? '', base: head.date?.text ?? options.date ?? firstDayIn(table.before) ?? '', timeZone, order: orderOf(written) }, tell);
    const days = daysOf(drafts, tell);
    tellSeasons(written, timeZone, days.map(({ day }) => day.text), tell);
    const { document, lines, places } = documentOf(days, drafts, { title, ...head, kept: [...head.kept, ...table.behind.map(({ cells }) => cells.filter(Boolean).join(' '))] }, timeZone, table.heading.line);
    return { document, lines, guesses: guessesAt(places, doubtfulDays(document, days)) };
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

/** "Topics and presentations": where no heading names titles, they stand in the column with the most words of those that say nothing to us, if most rows have some. */
function withWidestTitle(table: Table): Table {
  const { columns, rows } = table;
  if (columns.some(({ field }) => field === 'title' || field === 'eventTitle' || field === 'session')) return table;
  const could = columns.flatMap(({ field, isPrivate }, at) => {
    const worded = field === undefined && !isPrivate ? rows.map(({ cells }) => cells[at] ?? '').filter((cell) => /\p{L}{3}/u.test(cell)) : [];
    return worded.length * 2 > rows.length ? [{ at, letters: worded.join('').length }] : [];
  });
  const widest = could.reduce<(typeof could)[number] | undefined>((most, one) => (most && most.letters >= one.letters ? most : one), undefined);
  return widest ? { ...table, columns: columns.map((column, at) => (at === widest.at ? { ...column, field: 'title' } : column)) } : table;
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
  tell('columns-guessed', { columns: mapped.map(meaningOf).join(', ') }, heading.line);
  const isFilled = (column: Column): boolean => rows.some(({ cells }) => cells[columns.indexOf(column)]);
  const others = columns.filter((column) => column.field === undefined && isFilled(column));
  const kept = others.filter(({ isPrivate }) => !isPrivate);
  const left = others.filter(({ isPrivate }) => isPrivate);
  if (kept.length) tell('columns-kept', { columns: names(kept) }, heading.line);
  if (left.length) tell('columns-left-out', { columns: names(left) }, heading.line);
}

/** What holds for all rows. */
interface Settings {
  readonly date: string;
  /** A day of the event, near which days without a year are. */
  readonly base: string;
  readonly timeZone: string | undefined;
  readonly order: SlashOrder;
}

function meaningOf({ heading, field, isOfSession }: Column): string {
  const order = ['date', 'start', 'end', 'endDate'].includes(field ?? '') ? orderIn(heading) : undefined;
  const more = [...(isOfSession ? ['session'] : []), ...(order ? [order] : [])];
  return `${heading} → ${field ?? ''}${more.length ? ` (${more.join(', ')})` : ''}`;
}

/** Rows without the date above them, where they have but one thing else: a cell over all rows of a day reaches over those that only name a session, too. */
function withoutDatesAgain(rows: readonly Row[], dateAt: number): readonly Row[] {
  let last: string | undefined;
  const found = new Map(rows.map((row) => {
    const date = row.cells[dateAt];
    const isAgain = date !== undefined && date !== '' && date === last && row.cells.filter(Boolean).length === 2;
    last = date || last;
    return [row, isAgain ? { ...row, cells: row.cells.map((cell, at) => (at === dateAt ? '' : cell)) } : row];
  }));
  return withParents(found);
}

function readDrafts({ columns, rows }: Table, { date, base, timeZone, order }: Settings, tell: Tell): readonly Draft[] {
  const placesOf = new Map<ColumnField, number[]>();
  columns.forEach(({ field }, index) => field && placesOf.set(field, [...(placesOf.get(field) ?? []), index]));
  const dateAt = placesOf.get('date')?.[0] ?? -1;
  const isCounted = countsDays(columns[dateAt]?.heading ?? '', rows.map(({ cells }) => cells[dateAt] ?? ''));
  const named = new Set<string>();
  const lists = new Set((['speakers', 'authors', 'chairs'] as const).filter((field) => (placesOf.get(field) ?? []).some((at) => areListed(rows.map(({ cells }) => cells[at] ?? '')))));
  let day: DayCell = { text: date, line: 1, isGiven: true };
  let section = '';
  let carried: number | undefined;
  const all: Draft[] = [];
  const draftOf = new Map<Row, Draft>();
  const leftOut = new Set<Row>();
  for (const row of withoutDatesAgain(rows.map(withWholeDay), dateAt)) {
    const [only, another] = row.cells.flatMap((cell, index) => (cell ? [index] : []));
    const isHeading = !row.parent && another === undefined && only !== undefined && isHeadingRow(row.cells[only] ?? '', columns, only) && !readCell(row.cells[only] ?? '', order)?.clock;
    if (isHeading) {
      const value = row.cells[only] ?? '';
      const cell = dayOf(value, row.line, order, tell);
      const isDate = cell.readings !== undefined || readCell(value, order)?.date !== undefined;
      const heading = isDate ? cell : dayHeading(value, row.line, { base, before: day }, tell);
      const { title, chair } = withoutChair(value);
      const isOfSession = !heading && (chair !== '' || isSessionName(title));
      [day, section] = heading ?? isOfSession ? [heading ?? day, ''] : [day, value];
      if (isOfSession) all.push({ line: row.line, day, entry: { kind: 'session', title, ...(chair ? { chairs: readPeople(chair, 'chairs', row.line, tell) } : {}) } });
      else tell('row-heading', { value }, row.line);
      continue;
    }
    const cell = row.cells[dateAt] ?? '';
    // A day of the week beside a start with its date is only held against that.
    const isBesideDate = weekdayNamed(cell) !== undefined && readCells(row.cells[placesOf.get('start')?.[0] ?? -1] ?? '', order)?.[0].date !== undefined;
    const own = cell && !isBesideDate ? dayOfRow(cell, row.line, { date: base, order, isCounted, named }, tell) : undefined;
    if (own) day = own;
    else if (dateAt >= 0 && !isBesideDate && day.text && !row.parent) carried ??= row.line;
    const [status = '', shown = '', title = ''] = (['status', 'shown', 'title'] as const).map((field) => row.cells[placesOf.get(field)?.[0] ?? -1] ?? '');
    // Talks that say nothing of it themselves go with their session.
    const isOutside = !status && !shown && row.parent !== undefined && leftOut.has(row.parent);
    if (!standingOf(status) || isHidden(shown) || isOutside) {
      const why = isHidden(shown) ? `${columns.find(({ field }) => field === 'shown')?.heading ?? ''}: ${shown}` : status;
      tell('left-out', { value: `“${title}”${why ? ` (${why})` : ''}` }, row.line);
      leftOut.add(row);
      continue;
    }
    const around = row.parent && draftOf.get(row.parent);
    const draft = readRow(row, own ?? around?.day ?? day, section, { format: 'csv', columns, placesOf, order, lists, timeZone, tell });
    for (const [field, time] of [['start', draft.start], ['end', draft.end]] as const) if (time?.isOtherWeekday) tell('weekday-differs', { value: row.cells[placesOf.get(field)?.[0] ?? -1] ?? '', date: time.date ?? '', weekday: weekdayNameOf(time.date ?? '') }, row.line);
    if (isBesideDate) day = draft.day;
    if (draft.start?.isTwelve) tell('cell-twelve', { clock: draft.start.clock ?? '' }, row.line);
    if (draft.end?.isTwelve) tell('cell-twelve', { clock: draft.end.clock ?? '' }, row.line);
    if (own && draft.start?.date !== undefined && draft.start.date !== day.text) tell('cell-dates-differ', { one: day.text, other: draft.start.date }, row.line);
    if (around) [draft.within, draft.isInside] = [around, true];
    draftOf.set(row, draft);
    all.push(draft);
  }
  if (carried !== undefined) tell('dates-carried', {}, carried);
  return settled(joinRows(all, tell), tell);
}

/** The entries in their sessions, with what is told of those without a time. */
function settled(drafts: readonly Draft[], tell: Tell): readonly Draft[] {
  settleUntimed(drafts, tell);
  holdTimed(drafts, tell);
  const holders = new Set(drafts.map(({ within }) => within));
  const follower = drafts.find((draft) => draft.entry.start === undefined && !holders.has(draft));
  if (follower) tell('start-follows', {}, follower.line);
  return drafts;
}

/** True for the only text of a row that says something of the rows below. In the column of titles, or beside one other, only a day does. */
function isHeadingRow(text: string, columns: readonly Column[], at: number): boolean {
  const field = columns[at]?.field;
  if (columns.length > 2 && field !== 'title') return true;
  return field !== 'date' && isDayOnly(text);
}
