/**
 * Columns that come in numbered groups: "Speaker 1 name, Speaker 1 affiliation, Speaker 2 name …" are people, and "p1_title, p1_authors, p2_title …"
 * (ConfTool), "Talk 1 title, Talk 1 speaker …" the talks of the session that the row is about.
 */
import { fold } from '../../../event/text.js';
import { listCell } from '../../cells.js';
import { columnsOf, REPEATED, type Column, type ColumnField } from './columns.js';
import { wordsOf } from './owners.js';
import type { Row, Table } from './table.js';

const TALK = /^(?:p|paper|talk|presentation|submission|contribution|lecture|abstract|vortrag|beitrag|ponencia) (\d{1,2}) (.+)$/;
const PERSON = /^(speakers?|presenters?|presenting authors?|persons?|panell?ists?|authors formatted|authors?|co ?authors?|(?:session )?chairs?|chairpersons?|moderators?)(?: (\d{1,2}))?(?: (.+?))?(?: (\d{1,2}))?$/;
const PARTS: readonly (readonly [Part, RegExp])[] = [
  ['name', /^(?:name|full ?name)?$/], ['first', /^(?:first|first ?name|given|given ?name|forename)$/], ['last', /^(?:last|last ?name|surname|family|family ?name)$/],
  ['from', /^(?:affiliations?|organi[sz]ations?|institutions?|institute|company|university)$/],
];

/** First and last names of nobody in particular, who then speaks. "Name" is the last one only beside a first. */
const BARE: readonly (readonly [Part, ReadonlySet<string>])[] = [
  ['first', wordSet('first name|given name|forename|vorname|prénom|nombre|nombres|nome|primeiro nome|voornaam|förnamn|fornavn|imię|jméno|křestní jméno|имя|ad|adı')],
  ['last', wordSet('last name|family name|surname|nachname|familienname|name|nom|nom de famille|apellido|apellidos|cognome|sobrenome|apelido|último nome|achternaam|familienaam|efternamn|etternavn|efternavn|nazwisko|příjmení|фамилия|soyad|soyadı')],
];

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split('|').map(fold));
}

type Part = 'name' | 'first' | 'last' | 'from';

/** The words of a heading, with its numbers apart: "p1_title" → "p 1 title". */
function numberedWords(heading: string): string {
  return wordsOf(heading).replace(/(?<=\p{L})(?=\d)/gu, ' ');
}

/** A row for each talk of a session whose row holds them all. */
export function withTalks(table: Table): Table {
  const groups = table.columns.map(({ heading }) => TALK.exec(numberedWords(heading)));
  const numbers = [...new Set(groups.flatMap((match) => match?.[1] ?? []))];
  const rests = [...new Set(groups.flatMap((match) => match?.[2] ?? []))];
  if (!columnsOf(rests).some(({ field }) => field === 'title')) return table;
  const isOwn = table.columns.map((_, at) => !groups[at]);
  const own = columnsOf(table.columns.filter((_, at) => isOwn[at]).map(({ heading }) => heading));
  const added: Column[] = [];
  const headings = own.map(({ heading }) => heading);
  // "p…_title" goes where the titles of sessions stand; people keep a column of their own.
  const places = new Map(columnsOf(rests).map((column, index) => {
    const shared = column.field && !REPEATED.includes(column.field) ? own.findIndex(({ field }) => field === column.field) : -1;
    const rest = rests[index] ?? '';
    const written = table.columns[groups.findIndex((match) => match?.[2] === rest)]?.heading ?? rest;
    const heading = written.replace(/\d+/, '…');
    if (shared < 0) added.push({ ...column, heading });
    else headings[shared] = `${headings[shared] ?? ''} / ${heading}`;
    return [rest, shared < 0 ? own.length + added.length - 1 : shared] as const;
  }));
  const columns = [...own.map((column, at): Column => ({ ...column, heading: headings[at] ?? column.heading })), ...added];
  const rowsOf = (row: Row): readonly Row[] => {
    const session: Row = { ...row, cells: [...isOwn.flatMap((is, at) => (is ? [row.cells[at] ?? ''] : [])), ...added.map(() => '')] };
    const talks = numbers.flatMap((number): readonly Row[] => {
      const cells = columns.map(() => '');
      groups.forEach((match, at) => {
        if (match?.[1] === number) cells[places.get(match[2] ?? '') ?? -1] = row.cells[at] ?? '';
      });
      return cells.some(Boolean) ? [{ cells, line: row.line, parent: session }] : [];
    });
    return [session, ...talks];
  };
  return { ...table, columns, rows: table.rows.flatMap(rowsOf) };
}

interface PersonColumn {
  readonly at: number;
  readonly role: ColumnField;
  readonly number: string;
  readonly part: Part;
}

/** One column for the people of several: "Ada Brandt (Hill Observatory); Bo Rask". */
export function withPeople(table: Table): Table {
  const hasAuthors = table.columns.some(({ field }) => field === 'authors');
  const named = table.columns.flatMap((column, at) => personColumn(column, at, hasAuthors));
  const bare = isGrouped(named) ? [] : barePeople(table.columns);
  const found = [...named.filter(({ at }) => !bare.some((one) => one.at === at)), ...bare];
  const roles = (['speakers', 'authors', 'chairs'] as const).filter((role) => isGrouped(found.filter((one) => one.role === role)));
  return roles.reduce((before, role) => merged(before, role, found.filter((one) => one.role === role)), table);
}

function personColumn({ heading, field }: Column, at: number, hasAuthors: boolean): readonly PersonColumn[] {
  const [, word = '', number] = /^(\D+?)\s*(\d{1,2})$/.exec(heading) ?? [];
  const said = number === undefined ? undefined : columnsOf([word])[0]?.field;
  if (number !== undefined && (said === 'speakers' || said === 'affiliation')) return [{ at, role: 'speakers', number, part: said === 'speakers' ? 'name' : 'from' }];
  const [, who = '', before, rest = '', behind] = PERSON.exec(numberedWords(heading)) ?? [];
  const part = PARTS.find(([, pattern]) => pattern.test(rest))?.[0];
  // ConfTool has them once more in one column.
  if (who === 'authors formatted' && hasAuthors) return [];
  if (!who || !part || (field !== undefined && !REPEATED.includes(field))) return [];
  const role = /^(?:session )?chair|^moderator/.test(who) ? 'chairs' : /^(?:co ?)?author/.test(who) ? 'authors' : 'speakers';
  return [{ at, role, number: before ?? behind ?? '', part }];
}

/** "First name" and "Last name", once each. */
function barePeople(columns: readonly Column[]): readonly PersonColumn[] {
  const found = columns.flatMap(({ heading, field }, at) => BARE.filter(([, words]) => words.has(wordsOf(heading).replace(/^(?:speaker|presenter|author)s? /, '')) && (field === undefined || REPEATED.includes(field))).map(([part]): PersonColumn => ({ at, role: 'speakers', number: '', part })));
  return BARE.every(([part]) => found.filter((one) => one.part === part).length === 1) ? found : [];
}

/** First and last names are to be put together, and a name with what has its number. */
function isGrouped(columns: readonly PersonColumn[]): boolean {
  const has = (part: Part, number: string): boolean => columns.some((one) => one.part === part && one.number === number);
  return columns.some(({ number }) => has('last', number) && has('first', number)) || columns.some(({ number }) => number !== '' && has('name', number) && has('from', number));
}

function merged(table: Table, role: ColumnField, people: readonly PersonColumn[]): Table {
  const firstAt = Math.min(...people.map(({ at }) => at));
  const numbers = [...new Set(people.map(({ number }) => number))];
  // Who chairs does so for the session, where it has columns of its own.
  const isOfSession = role === 'chairs' && table.columns.some((column) => column.isOfSession);
  const columns = table.columns.map((column, at): Column => {
    if (at === firstAt) return { heading: `${column.heading} …`, field: role, isPrivate: false, ...(isOfSession ? { isOfSession } : {}) };
    return people.some((one) => one.at === at) ? { heading: column.heading, isPrivate: false } : column;
  });
  const rows = new Map(table.rows.map((row): readonly [Row, Row] => {
    const cells = [...row.cells];
    const take = (number: string, part: Part): string => {
      const at = people.find((one) => one.number === number && one.part === part)?.at ?? -1;
      const text = row.cells[at] ?? '';
      if (text) cells[at] = '';
      return text;
    };
    const list = numbers.flatMap((number) => {
      const name = take(number, 'name') || [take(number, 'first'), take(number, 'last')].filter(Boolean).join(' ');
      // Of several people in a cell nobody knows who comes from there.
      const from = name && !/[;\n]/.test(name) ? take(number, 'from') : '';
      return name ? [from ? `${name} (${from})` : name] : [];
    });
    if (firstAt < cells.length) cells[firstAt] = listCell(list) || (cells[firstAt] ?? '');
    return [row, { ...row, cells }];
  }));
  return { ...table, columns, rows: withParents(rows) };
}

/** Rows that took the places of others, each in that which took its parent's; parents come first. */
export function withParents(rows: ReadonlyMap<Row, Row>): readonly Row[] {
  const made = new Map<Row, Row>();
  return [...rows].map(([before, row]) => {
    const parent = before.parent && made.get(before.parent);
    const own = parent ? { ...row, parent } : row;
    made.set(before, own);
    return own;
  });
}
