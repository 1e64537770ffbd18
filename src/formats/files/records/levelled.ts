/**
 * A document of records as it is meant: merge keys of YAML, times and talks that are mappings inside of what they belong to, and people who are named by
 * a key of a list of their own. Every record stays where it stands, so that its line can be told; but for a talk that is all there is in a slot.
 */
import { isRecord } from '../../../event/fields.js';
import { fieldOf, type ColumnField } from '../csv/columns.js';
import type { Mapping } from './fields.js';

const DEEPEST = 100;
const TIMES: readonly (ColumnField | undefined)[] = ['start', 'end', 'endDate', 'date', 'duration', 'timeZone'];
// "startDate: {date: …, time: …}" beside one of the end is something else.
const SLOT = /^(?:times?|when|slot|hours?|zeit|uhrzeit|horaire|horario)$/i;
// Of a slot: one thing that takes place in it.
const TALK = /^(?:talk|presentation|paper|item|contribution|lecture|session|event|workshop|vortrag)$/i;
const PEOPLE = /^(?:speakers?|presenters?|people|persons?|authors?|chairs?|moderators?|(?:main|keynote)_?speakers?)$/i;

// What says of all of it what it is called, where and when.
const HEAD = /^(?:conference|event|meta(?:data)?|info|about|general|symposium|workshop|meeting|seminar|school|tagung|konferenz)$/i;
const OF_ALL: readonly (ColumnField | undefined)[] = ['title', 'eventTitle', 'date', 'endDate', 'timeZone', 'room'];
// "cancelled: true"
const STANDING = /^(?:is[ _-]?)?(cancel+ed|withdrawn|postponed|rescheduled|tentative|rejected|declined|deleted|draft|hidden|unlisted|private)$/i;
const YES = /^(?:true|yes|y|ja|oui|s[ií]|1)$/i;

/** The document with all its records levelled. What is said twice stays as it is, to be told. */
export function levelled(document: unknown): unknown {
  return level(withHead(document), peopleOf(document), 0);
}

/** "conference: {name: …, timezone: …}" beside the programme; what the document says itself goes first. */
function withHead(document: unknown): unknown {
  if (!isRecord(document)) return document;
  const heads = Object.entries(document).filter((field): field is [string, Mapping] => HEAD.test(field[0]) && isRecord(field[1]) && !Object.entries(field[1]).some(([own, part]) => fieldOf(own) === 'start' || (typeof part === 'object' && part !== null)));
  const [[key, head] = []] = heads;
  if (heads.length !== 1 || key === undefined || head === undefined) return document;
  const fieldIn = (own: string): ColumnField | undefined => (own === 'name' ? 'title' : fieldOf(own));
  const said = new Set(Object.keys(document).map(fieldIn));
  const isTaken = (own: string): boolean => OF_ALL.includes(fieldIn(own)) && !said.has(fieldIn(own));
  const [taken, left] = [true, false].map((is) => Object.fromEntries(Object.entries(head).filter(([own]) => isTaken(own) === is)));
  return { ...taken, ...document, [key]: left };
}

/** Whether it takes place, and who may know, in a word that is a field of its own. */
function standing(key: string, part: unknown): readonly (readonly [string, unknown])[] | undefined {
  const word = STANDING.exec(key)?.[1];
  if (word === undefined || (typeof part === 'object' && part !== null)) return undefined;
  if (!YES.test(String(part))) return [];
  return [/^[hup]/i.test(word) && !/^post/i.test(word) ? ['published', 'no'] : ['status', word]];
}

function level(value: unknown, people: ReadonlyMap<string, unknown>, depth: number): unknown {
  if (depth > DEEPEST) return value;
  if (Array.isArray(value)) return value.map((part: unknown) => level(part, people, depth + 1));
  if (!isRecord(value)) return value;
  const record = withTalk(merged(value, 0));
  const fields = Object.entries(record).flatMap(([key, part]): readonly (readonly [string, unknown])[] => {
    if (isTimes(key, part) && !sharesFields(part, record, key)) return Object.entries(part);
    return standing(key, part) ? [] : [[key, depth > 0 && PEOPLE.test(key) && people.size ? named(part, people) : level(part, people, depth + 1)]];
  });
  // What is off is off, be it accepted.
  return Object.fromEntries([...fields, ...Object.entries(record).flatMap(([key, part]) => standing(key, part) ?? [])]);
}

/** "<<: *usual" takes what another record says; its own fields go first. */
function merged(record: Mapping, depth: number): Mapping {
  const { '<<': others, ...own } = record;
  const sources = depth > DEEPEST ? [] : (Array.isArray(others) ? others : [others]).filter(isRecord).reverse();
  return sources.length ? { ...Object.assign({}, ...sources.map((source) => merged(source, depth + 1))) as Mapping, ...own } : record;
}

/** "time: {start: …, end: …}" */
function isTimes(key: string, value: unknown): value is Mapping {
  return isRecord(value) && SLOT.test(key) && Object.entries(value).length > 0 && Object.entries(value).every(([own, part]) => TIMES.includes(fieldOf(own)) && !isRecord(part));
}

/** True where a record says one of these things itself, or another of its slots does. */
function sharesFields(inner: Mapping, record: Mapping, key: string): boolean {
  const others = Object.entries(record).filter(([own]) => own !== key).flatMap(([own, value]) => (isTimes(own, value) ? Object.keys(value) : [own]));
  const fields = new Set(others.map((own) => fieldOf(own) ?? own));
  return Object.keys(inner).some((own) => fields.has(fieldOf(own) ?? own));
}

/** "time: …, talk: {title: …}": what has a time and no name is the talk in it. */
function withTalk(record: Mapping): Mapping {
  const isTitled = (one: Mapping): boolean => Object.entries(one).some(([key, value]) => typeof value === 'string' && (fieldOf(key) === 'title' || key === 'name') && !TALK.test(key));
  const talks = Object.entries(record).filter((field): field is [string, Mapping] => TALK.test(field[0]) && isRecord(field[1]) && isTitled(field[1]));
  const [[key, talk] = []] = talks;
  if (talks.length !== 1 || key === undefined || talk === undefined || isTitled(record) || !Object.keys(record).some((own) => TIMES.includes(fieldOf(own)))) return record;
  // A paper has a date of its own, and a talk may be in another room than its session.
  if (sharesFields(talk, record, key) || Object.keys(talk).some((own) => TIMES.includes(fieldOf(own)))) return record;
  return { ...talk, ...Object.fromEntries(Object.entries(record).filter(([own]) => own !== key)) };
}

/** People of the document itself by the keys, or ids, that the list has for them; none by what two lists have for two people. */
function peopleOf(document: unknown): ReadonlyMap<string, unknown> {
  const people = new Map<string, unknown>();
  if (!isRecord(document)) return people;
  const twice = new Set<string>();
  for (const [key, list] of Object.entries(document)) {
    if (!PEOPLE.test(key)) continue;
    const all = Array.isArray(list) ? list.filter(isRecord).map((one) => [one.id ?? one.key ?? one.slug, one] as const) : isRecord(list) ? Object.entries(list) : [];
    for (const [id, one] of all) {
      if ((typeof id !== 'string' && typeof id !== 'number') || !isRecord(one) || !Object.keys(one).some((own) => /name/i.test(own))) continue;
      if (people.has(String(id))) twice.add(String(id));
      people.set(String(id), one);
    }
  }
  for (const id of twice) people.delete(id);
  return people;
}

function named(value: unknown, people: ReadonlyMap<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => named(one, people));
  return typeof value === 'string' || typeof value === 'number' ? people.get(String(value)) ?? value : value;
}
