/**
 * Sessions and the talks in them, where a table has rows or columns for both: a session whose title, times and chairs stand in the row of each of its
 * talks, rows that say that they are of the session above, and rows with the name of a session in place of a title.
 */
import type { Column } from './columns.js';
import { withParents } from './groups.js';
import { kindByWords } from '../prose/words/kind-words.js';
import type { Tell } from './draft.js';
import type { Row, Table } from './table.js';

const AROUND: ReadonlySet<unknown> = new Set(['break', 'social', 'opening', 'closing']);

/** A table in which each session has a row of its own, and its talks know it. */
export function withSessions(table: Table, tell: Tell): Table {
  return withSubRows(withNames(withSessionRows(withSessionsBelow(table, tell), tell)), tell);
}

/**
 * A session that stands in the row of its first talk only, as where cells are made one: those below with somebody who speaks are in it, too, until the next session
 * or what takes place between. Where any name stands twice, each row says its own.
 */
function withSessionsBelow(table: Table, tell: Tell): Table {
  const { columns } = table;
  const [sessionAt, titleAt] = (['session', 'title'] as const).map((field) => columns.findIndex((column) => column.field === field && !column.isOfSession));
  const peopleAt = columns.flatMap(({ field }, at) => (field === 'speakers' || field === 'authors' ? [at] : []));
  if (sessionAt === undefined || titleAt === undefined || sessionAt < 0 || titleAt < 0 || !peopleAt.length || columns.some(({ isOfSession }) => isOfSession)) return table;
  const hasPeople = ({ cells }: Row): boolean => peopleAt.some((at) => cells[at]);
  const opening = table.rows.filter(({ cells }) => cells[sessionAt] && cells.filter(Boolean).length > 1);
  const namesOf = (columnsAt: readonly number[]): ReadonlySet<string> => new Set(opening.map(({ cells }) => columnsAt.map((at) => cells[at]).join('\n')));
  // "Session 1" in a row of its own is no talk's.
  if (opening.length < 2 || namesOf([sessionAt]).size < namesOf([sessionAt, titleAt]).size || opening.some((row) => !row.cells[titleAt] || !hasPeople(row))) return table;
  // Sessions with rows of their own: what names none of them is in none.
  const names = new Set(table.rows.flatMap(({ cells }) => columns.flatMap(({ field }, at) => (field === 'title' || field === 'id' ? cells[at] ?? [] : []))));
  if (opening.some(({ cells }) => names.has(cells[sessionAt] ?? ''))) return table;
  const carried = columns.flatMap(({ field }, at) => (field === 'session' || field === 'chairs' ? [at] : []));
  let last: Row | undefined;
  const told = new Set<Row>();
  const rows = table.rows.map((row): readonly [Row, Row] => {
    if (!hasPeople(row)) last = undefined;
    else if (row.cells[sessionAt]) last = row;
    if (!last || last === row) return [row, row];
    const from = last;
    if (told.size < told.add(from).size) tell('row-heading', { value: from.cells[sessionAt] ?? '' }, from.line);
    return [row, { ...row, cells: row.cells.map((cell, at) => (cell || !carried.includes(at) ? cell : from.cells[at] ?? '')) }];
  });
  return { ...table, rows: withParents(new Map(rows)) };
}

/** What the cells of a row say of its session, and what of the talk. */
interface Parts {
  readonly said: readonly string[];
  readonly talk: readonly string[];
  /** Of the session. */
  readonly name: string;
  readonly title: string;
  /** Rows with the same are in one session. */
  readonly key: string;
}

/** A row for each session that has columns of its own, in front of its first talk. */
function withSessionRows(table: Table, tell: Tell): Table {
  const { columns } = table;
  if (!columns.some(({ isOfSession }) => isOfSession)) return table;
  const targets = columns.map((column, at) => (column.isOfSession ? targetOf(column, at, columns) : -1));
  const titleAt = columns.findIndex(({ field, isOfSession }) => field === 'title' && !isOfSession);
  const isOf = (at: number): boolean => targets[at] !== -1 || columns[at]?.field === 'session';
  const isShared = (at: number): boolean => ['date', 'timeZone'].includes(columns[at]?.field ?? '');
  const partsOf = ({ cells }: Row): Parts => {
    const said = cells.map((cell, at) => (isOf(at) ? cell : ''));
    const talk = cells.map((cell, at) => (isOf(at) ? '' : cell));
    return { said, talk, name: said.filter((cell, at) => cell && columns[at]?.field === 'session').join(': '), title: talk[titleAt] ?? '', key: JSON.stringify([said, cells.filter((_, at) => isShared(at))]) };
  };
  const all = table.rows.map((row) => ({ row, ...partsOf(row) }));
  // Without titles of talks each row is about the session itself.
  if (titleAt < 0 || areTimesOfTalks(all, columns)) return { ...table, columns: columns.map((column) => ownColumn(column, true)) };
  const keys = all.flatMap(({ said, key }) => (said.some(Boolean) ? [key] : []));
  const isRepeated = new Set(keys).size < keys.length;
  const rows: Row[] = [];
  const told = new Set<Row>();
  const sessions = new Map<string, Row>();
  let last: Row | undefined;
  for (const { row, said, talk, name, title, key } of all) {
    const alone = row.cells.map((_, at) => (at === titleAt && name ? name : said[targets.indexOf(at)] || (!name || !title || isShared(at) ? talk[at] ?? '' : '')));
    if (!name || !title) {
      const isAround = AROUND.has(kindByWords(title, false));
      // Software for spreadsheets leaves cells empty that say the same as those above.
      const parent = !said.some(Boolean) && title && !isRepeated && !isAround ? last : undefined;
      if (parent && told.size < told.add(parent).size) tell('row-heading', { value: parent.cells[titleAt] ?? '' }, parent.line);
      rows.push({ ...row, cells: alone, ...(parent ? { parent } : {}) });
      last = name && !title ? rows.at(-1) : isAround ? undefined : last;
      continue;
    }
    last = sessions.get(key) ?? { line: row.line, cells: alone };
    if (!sessions.has(key)) rows.push(last);
    sessions.set(key, last);
    rows.push({ ...row, cells: talk, parent: last });
  }
  return { ...table, columns: columns.map((column, at): Column => ownColumn(column, targets[at] === at)), rows };
}

/** "Session start" that differs from row to row of a session, where talks have no start of their own, is theirs. */
function areTimesOfTalks(all: readonly Parts[], columns: readonly Column[]): boolean {
  if (columns.some(({ field, isOfSession }) => field === 'start' && !isOfSession)) return false;
  const talks = all.filter(({ name, title }) => name && title);
  return new Set(talks.map(({ name }) => name)).size < talks.length && new Set(talks.map(({ key }) => key)).size === talks.length;
}

/** Where the field of a session stands in a row of its own: that of the talks' field, if they have such a column. */
function targetOf({ field }: Column, at: number, columns: readonly Column[]): number {
  const shared = columns.findIndex((other) => other.field === field && !other.isOfSession);
  return shared < 0 || field === 'chairs' || field === 'speakers' || field === 'authors' || field === 'affiliation' ? at : shared;
}

function ownColumn({ heading, field, isPrivate, isOfSession }: Column, isTarget: boolean): Column {
  return { heading, isPrivate, ...(field !== undefined && (!isOfSession || isTarget) ? { field } : {}) };
}

/** "10:30, Session 1, (no title)": the row of a session is what it is about, where no other row without a title names it. */
function withNames(table: Table): Table {
  const { columns } = table;
  const [titleAt, sessionAt, kindAt] = (['title', 'session', 'kind'] as const).map((field) => columns.findIndex((column) => column.field === field));
  if (titleAt === undefined || sessionAt === undefined || titleAt < 0 || sessionAt < 0) return table;
  const bare = table.rows.filter(({ cells }) => !cells[titleAt] && cells[sessionAt]);
  const counts = new Map<string, number>();
  for (const { cells } of bare) counts.set(cells[sessionAt] ?? '', (counts.get(cells[sessionAt] ?? '') ?? 0) + 1);
  const peopleAt = columns.flatMap(({ field }, at) => (field === 'speakers' || field === 'authors' ? [at] : []));
  const isSession = ({ cells }: Row): boolean => {
    const kind = cells[kindAt ?? -1] ?? '';
    return (/^session$/i.test(kind) || (!kind && !peopleAt.some((at) => cells[at]))) && counts.get(cells[sessionAt] ?? '') === 1;
  };
  const named = new Set(bare.filter(isSession));
  const cellsOf = ({ cells }: Row): readonly string[] => cells.map((cell, at) => (at === titleAt ? cells[sessionAt] ?? '' : at === sessionAt ? '' : cell));
  return { ...table, rows: withParents(new Map(table.rows.map((row) => [row, named.has(row) ? { ...row, cells: cellsOf(row) } : row]))) };
}

/** Rows that say that they are in the session above: "Session, Sub, Sub, Session". */
function withSubRows(table: Table, tell: Tell): Table {
  const at = table.columns.findIndex(({ field }) => field === 'level');
  if (at < 0) return table;
  let session: Row | undefined;
  const told = new Set<Row>();
  return { ...table, rows: table.rows.map((row) => {
    const isSub = /^(?:sub|presentation|talk|paper)/i.test(row.cells[at] ?? '');
    if (!isSub) session = row.cells[at] ? row : session;
    if (!isSub || !session || row.parent) return row;
    if (told.size < told.add(session).size) tell('row-heading', { value: session.cells[table.columns.findIndex(({ field }) => field === 'title')] ?? '' }, session.line);
    return { ...row, parent: session };
  }) };
}
