/**
 * Sessions and the talks in them, where a table has rows or columns for both: a session whose title, times and chairs stand in the row of each of its
 * talks, rows that say that they are of the session above, and rows with the name of a session in place of a title.
 */
import type { Column } from './columns.js';
import { withParents } from './groups.js';
import type { Tell } from './rows.js';
import type { Row, Table } from './table.js';

/** A table in which each session has a row of its own, and its talks know it. */
export function withSessions(table: Table, tell: Tell): Table {
  return withSubRows(withNames(withSessionRows(table, tell)), tell);
}

/** A row for each session that has columns of its own, in front of its first talk. */
function withSessionRows(table: Table, tell: Tell): Table {
  const { columns } = table;
  if (!columns.some(({ isOfSession }) => isOfSession)) return table;
  const titleAt = columns.findIndex(({ field, isOfSession }) => field === 'title' && !isOfSession);
  const targets = columns.map((column, at) => (column.isOfSession ? targetOf(column, at, columns) : -1));
  const isName = columns.map(({ field }) => field === 'session');
  const rows: Row[] = [];
  const sessions = new Map<string, Row>();
  const told = new Set<Row>();
  let last: Row | undefined;
  for (const row of table.rows) {
    const said = row.cells.map((cell, at) => (targets[at] !== -1 || isName[at] ? cell : ''));
    const talk = row.cells.map((cell, at) => (targets[at] !== -1 || isName[at] ? '' : cell));
    const name = said.filter((cell, at) => cell && isName[at]).join(': ');
    const isTalk = Boolean(talk[titleAt]);
    if (!said.some(Boolean) && isTalk && last) {
      // Software for spreadsheets leaves cells empty that say the same as those above.
      if (told.size < told.add(last).size) tell('row-heading', { value: last.cells[titleAt] ?? '' }, last.line);
      rows.push({ ...row, parent: last });
      continue;
    }
    const isShared = (at: number): boolean => ['date', 'timeZone'].includes(columns[at]?.field ?? '');
    const alone = row.cells.map((_, at) => (at === titleAt && name ? name : said[targets.indexOf(at)] || (!name || !isTalk || isShared(at) ? talk[at] ?? '' : '')));
    if (!name || !isTalk) {
      rows.push({ ...row, cells: alone });
      if (name) last = rows.at(-1);
      continue;
    }
    const key = JSON.stringify([said, row.cells.filter((_, at) => isShared(at))]);
    last = sessions.get(key) ?? { line: row.line, cells: alone };
    if (!sessions.has(key)) rows.push(last);
    sessions.set(key, last);
    rows.push({ ...row, cells: talk, parent: last });
  }
  return { ...table, columns: columns.map((column, at): Column => ownColumn(column, targets[at] === at)), rows };
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
  const isOnce = (name: string): boolean => bare.filter(({ cells }) => cells[sessionAt] === name).length === 1;
  const peopleAt = columns.flatMap(({ field }, at) => (field === 'speakers' || field === 'authors' ? [at] : []));
  const isSession = ({ cells }: Row): boolean => {
    const kind = cells[kindAt ?? -1] ?? '';
    return (/^session$/i.test(kind) || (!kind && !peopleAt.some((at) => cells[at]))) && isOnce(cells[sessionAt] ?? '');
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
