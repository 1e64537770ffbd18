/**
 * The fields of a record in YAML or JSON that follows no known format: what their names say they hold, by the words that name the columns of tables,
 * and their values as texts.
 */
import { isRecord } from '../../../event/fields.js';
import { KINDS } from '../../../event/model.js';
import { fold } from '../../../event/text.js';
import { listCell, peopleCell } from '../../cells.js';
import { columnsOf, fieldOf, LINK_COLUMNS, type Column, type ColumnField } from '../csv/columns.js';
import { readCells } from '../dates/cell-times.js';
import { dayAndTime } from '../dates/day-and-time.js';
import { isDayOnly } from '../dates/lone-days.js';
import { kindByWords } from '../prose/words/kind-words.js';
import { weekdayNamed } from '../dates/written-dates.js';
import { isForOrganisers } from '../secret-words.js';

/** A mapping of a document. */
export type Mapping = Readonly<Record<string, unknown>>;

/** A field that holds a text, or what becomes one. */
export interface Cell {
  readonly column: Column;
  readonly text: string;
  /** True for what is more than a text, and becomes none. */
  readonly isLost: boolean;
}

// Of a person, a place or a link that is a record itself.
const NAMES = ['name', 'fullName', 'full_name'];
const LABELS = ['title', 'label'];
const ADDRESSES = ['url', 'href', 'link'];
const GIVEN = ['firstName', 'first_name', 'firstname', 'givenName', 'given_name', 'given', 'first'];
const FAMILY = ['lastName', 'last_name', 'lastname', 'familyName', 'family_name', 'surname', 'family', 'last'];
const FROM = ['affiliation', 'affil', 'institution', 'organization', 'organisation', 'company', 'university'];
// A deadline has none of these.
const SAID_OF_TALKS: readonly ColumnField[] = ['speakers', 'authors', 'chairs', 'abstract', 'room', 'duration', 'end', 'recording', 'slides'];
// "0930"; from 20 on it may as well be a year.
const FOUR_DIGITS = /^([01]\d)([0-5]\d)$/;
// What programs write for times: with a zone behind it, without marks between the digits, counted in seconds since 1970. It is told that they are not read.
const OF_PROGRAMS = /^(?:\d{4}-\d\d-\d\d[T ]\d\d:|\d{8}T\d{4}|\d{10}(?:\d{3})?$)/;
const ADDRESS = /^https?:\/\/\S+$/i;
const PEOPLE: readonly (ColumnField | undefined)[] = ['speakers', 'authors', 'chairs'];

/** The fields of a record that are texts, in its order. @param isInner True for the names of those that hold other records of the programme. */
export function cellsOf(record: Mapping, isInner: (key: string) => boolean): readonly Cell[] {
  const keys = Object.keys(record).filter((key) => !isInner(key));
  // "paper: https://…" says where it is, not what it is called.
  const isAddress = (key: string): boolean => fieldOf(key) === 'title' && typeof record[key] === 'string' && ADDRESS.test(record[key].trim());
  const isNamed = keys.some((key) => (fieldOf(key) === 'title' && !isAddress(key)) || key === 'name');
  const columns = columnsOf(keys.map((key) => (key === 'label' && !isNamed ? 'name' : isAddress(key) ? `${key} link` : key)));
  return keys.flatMap((key, index) => {
    const { heading: named, field: found, isPrivate: isKnownPrivate } = columns[index] ?? { heading: key, isPrivate: false };
    const heading = isAddress(key) ? key : named;
    const isPrivate = isKnownPrivate || (found === undefined && isForOrganisers(key.replace(/(?<=[a-z])(?=[A-Z])|[_-]/g, ' ').toLowerCase()));
    const field = found === 'eventTitle' ? 'title' : found;
    const written = textOf(record[key], field);
    const text = typeof record[key] === 'string' && (field === 'start' || field === 'end') ? written.replace(FOUR_DIGITS, '$1:$2') : written;
    // "tag: Online" is no day in German, and what is no address is no link: "poster: true".
    const isDate = field !== 'date' || !/^(?:tag|den|data)$/i.test(key) || /\d/.test(text) || isDayText(text);
    const isLink = field === undefined || LINK_COLUMNS[field] === undefined || /[/.]/.test(text);
    const lost = text ? lostOf(record[key], field).map((name): Cell => ({ column: { heading: `${key}.${name}`, isPrivate: false }, text: '', isLost: true })) : [];
    return [{ column: { heading, isPrivate, ...(field !== undefined && isLink && isDate ? { field } : {}) }, text, isLost: !text && isRecord(Array.isArray(record[key]) ? record[key][0] : record[key]) }, ...lost];
  });
}

/** What the records in a field say besides what becomes its text. */
function lostOf(value: unknown, field: ColumnField | undefined): readonly string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((one: unknown) => lostOf(one, field)))];
  if (!isRecord(value)) return [];
  const said = nameOf(value, field);
  return Object.entries(value).filter(([key, own]) => !/^(?:id|key|slug)$/i.test(key) && own != null && own !== '' && own !== false && !(typeof own === 'string' && said.includes(own.trim()))).map(([key]) => key);
}

const known = new WeakMap<Mapping, readonly Cell[]>();

/** All fields of a record that are texts, or become one. A record is looked at from several sides, and a document may have many. */
export function allCells(record: Mapping): readonly Cell[] {
  const found = known.get(record) ?? cellsOf(record, () => false);
  known.set(record, found);
  return found;
}

/** The text of the first field of a kind that has one. */
export function textIn(cells: readonly Cell[], field: ColumnField): string {
  return cells.find(({ column, text }) => column.field === field && text)?.text ?? '';
}

const clocks = new WeakMap<readonly Cell[], boolean>();

/** True for a record with a clock time. */
export function hasClock(cells: readonly Cell[]): boolean {
  const found = clocks.get(cells) ?? (['start', 'date'] as const).some((field) => clockIn(textIn(cells, field)));
  clocks.set(cells, found);
  return found;
}

function clockIn(text: string): boolean {
  return readCells(text, undefined)?.[0].clock !== undefined || dayAndTime(text, undefined) !== undefined || /^(?:from\s)?\d\d?[:.h]\d\d/i.test(text) || OF_PROGRAMS.test(text);
}

/** True for a text that is a day: a date, or what needs others to become one. */
export function isDayText(text: string): boolean {
  return isDayOnly(text) || weekdayNamed(text) !== undefined || (readCells(text, 'day-first') ?? readCells(text, 'month-first'))?.[0].date !== undefined;
}

/** True for what says what it is, or who. */
export function isNamed(cells: readonly Cell[]): boolean {
  return (['title', 'speakers'] as const).some((field) => textIn(cells, field));
}

/** What one may call an entry of a programme: it says what or who, and when. With nothing but a day and a title it may be a deadline, or a day itself. */
export function isEntry(cells: readonly Cell[]): boolean {
  return isTimedEntry(cells) || (isDatedEntry(cells) && SAID_OF_TALKS.some((field) => textIn(cells, field)));
}

/** The same, and of a list of entries all that says what or who: its time may be to be announced, or none that is known here. */
export function mayBeEntry(cells: readonly Cell[], isListed = false): boolean {
  return isEntry(cells) || (isListed && isNamed(cells) && !isDayText(textIn(cells, 'title')));
}

function isTimedEntry(cells: readonly Cell[]): boolean {
  const kind = textIn(cells, 'kind');
  const isKnown = kind !== '' && (KINDS.some((one) => one === fold(kind)) || kindByWords(kind, false) !== undefined);
  return (isNamed(cells) || isKnown) && (hasClock(cells) || /^tb[acd]\.?$/i.test(textIn(cells, 'start')));
}

function isDatedEntry(cells: readonly Cell[]): boolean {
  return isNamed(cells) && !isDayText(textIn(cells, 'title')) && (isDayText(textIn(cells, 'date')) || isDayText(textIn(cells, 'start')));
}

function textOf(value: unknown, field: ColumnField | undefined): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) {
    const texts = value.map((one: unknown) => textOf(one, field)).filter(Boolean);
    return PEOPLE.includes(field) ? peopleCell(texts) : field !== undefined && LINK_COLUMNS[field] !== undefined ? texts.join(' ') : listCell(texts);
  }
  return isRecord(value) ? nameOf(value, field) : '';
}

/** "Ada Brandt (Hill Observatory)" of a person; of anything else its name or its address. */
function nameOf(record: Mapping, field: ColumnField | undefined): string {
  const first = (keys: readonly string[]): string => keys.map((key) => record[key]).find((one): one is string => typeof one === 'string' && one.trim() !== '')?.trim() ?? '';
  const name = (field !== undefined && LINK_COLUMNS[field] !== undefined ? '' : first(NAMES) || [first(GIVEN), first(FAMILY)].filter(Boolean).join(' ') || first(LABELS)) || first(ADDRESSES);
  const from = PEOPLE.includes(field) ? first(FROM) : '';
  return name && from && !/[()]/.test(name + from) ? `${name} (${from})` : name;
}
