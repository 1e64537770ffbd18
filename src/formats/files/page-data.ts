/**
 * The programme that a page holds as data, for search engines (schema.org) or for this widget: surer than anything that its text says.
 */
import { isRecord } from '../../event/fields.js';
import { pointer } from '../../event/problems.js';
import { parseDuration } from '../../time/iso.js';
import { asOurs } from '../index.js';
import { clockOf } from '../original.js';
import { schemaOrg } from '../schema-org.js';
import { guess } from './guess.js';
import { jsonLines, tooDeepAt } from './json-lines.js';
import { lineFinder } from './positions.js';
import type { Decoding } from './yaml.js';

/** One of the data of a page. */
interface Data {
  readonly document: unknown;
  readonly json: string;
  /** The line (from 1) in which they begin. */
  readonly line: number;
}

const OPENING = /<script\b[^>]{0,300}\btype\s*=\s*["']?application\/(?:ld\+)?json\b[^>]{0,300}>/gi;
const DAY = /^\d{4}-\d\d-\d\d(?!\d)/;
// No talk takes that long: what does is a day, or the event itself.
const HALF_DAY_MINUTES = 4 * 60;

/** The data in a page that hold entries; undefined where there are none: most pages tell search engines of the event, not of its talks. */
export function pageData(text: string): Decoding | undefined {
  if (!/^\s*<|<\/script/i.test(text)) return undefined;
  const found = dataIn(text);
  const holding = found.filter(({ document }) => hasEntries(document));
  const [first] = holding;
  // Many a page describes each of its talks by itself. What they refer to may stand by itself, too.
  // One that lists its talks is the programme; another beside it is announced.
  const whole = holding.find(({ json }) => json.includes('"subEvent"'));
  const [known, ...more] = first && !isForSearch(first) ? [first] : together(found, whole ? [whole] : holding.length ? withoutTwins(holding) : found.filter(isForSearch));
  if (!known) return undefined;
  const nodes = more.length ? [known, ...more].flatMap((data) => nodesOf(data).map(({ node, path }) => ({ ...data, node, path }))) : undefined;
  const document = nodes?.map(({ node }) => node) ?? known.document;
  if (!first && !hasEntries(document)) return undefined;
  const finders = new Map<Data['json'], (place: string) => number>();
  const lineIn = ({ json, line }: Data, place: string): number => {
    const find = finders.get(json) ?? jsonLines(json);
    finders.set(json, find);
    return find(place) + line - 1;
  };
  return {
    document,
    lineOf: (place) => {
      const [, step = '', rest = ''] = /^\/(\d+)(.*)$/s.exec(place) ?? [];
      const node = nodes?.[Number(step)];
      return node ? lineIn(node, node.path + rest) : lineIn(known, place);
    },
    guesses: [guess('data-in-page', {}, known.line)],
  };
}

/** What a page tells search engines of the event as a whole. */
export interface Outline {
  /** Its first day, and its last. */
  readonly date?: string;
  readonly last?: string;
  readonly timeZone?: string;
  readonly title?: string;
  /** What is written for them, with the line in which the data begin. */
  readonly written: { readonly start: string; readonly timeZone: string; readonly line: number };
}

/** What is said of the only event that a page tells of; undefined where there is none, or there are several. */
export function outlineIn(text: string): Outline | undefined {
  if (!/<\/script/i.test(text)) return undefined;
  const [only, another] = withoutTwins(dataIn(text).filter(isForSearch));
  const ours = only && !another ? asOurs(only.document).document : undefined;
  if (!only || !isRecord(ours) || Array.isArray(ours.events)) return undefined;
  const said = (key: string): string => (typeof ours[key] === 'string' ? ours[key] : '');
  const [start, timeZone] = [said('start'), said('timeZone')];
  // An instant in UTC does not say on which day that is where the event takes place.
  const date = /(?:Z|[+-]00:?00)$/.test(start) ? undefined : DAY.exec(start)?.[0];
  const last = DAY.exec(said('end'))?.[0] ?? date;
  return { ...(date === undefined || last === undefined ? {} : { date, last }), ...(timeZone ? { timeZone } : {}), ...(said('title') ? { title: said('title') } : {}), written: { start, timeZone, line: only.line } };
}

/** All data of a page that are JSON. */
function dataIn(text: string): readonly Data[] {
  const found: Data[] = [];
  const opening = new RegExp(OPENING);
  const lineAt = lineFinder(text);
  while (opening.test(text)) {
    const from = opening.lastIndex;
    const to = text.indexOf('</script', from);
    if (to < 0) return found;
    // A script ends with the first of these, whatever stands in it.
    opening.lastIndex = to;
    const json = text.slice(from, to);
    const document = parsed(json);
    if (document !== undefined) found.push({ document, json, line: lineAt(from) });
  }
  return found;
}

function parsed(json: string): unknown {
  try {
    const document: unknown = JSON.parse(json);
    return tooDeepAt(json) === undefined ? document : undefined;
  } catch {
    return undefined;
  }
}

const isForSearch = ({ document }: Data): boolean => schemaOrg.recognises(document);

/** Of data that describe the same event, as two plugins of a page do, the longest. */
function withoutTwins(all: readonly Data[]): readonly Data[] {
  const known = new Map<string, Data>();
  for (const data of all) {
    const key = JSON.stringify(nodesOf(data).map(({ node }) => (isRecord(node) ? [node.name, node.startDate] : node)));
    const other = known.get(key);
    if (!other || other.json.length <= data.json.length) known.set(key, data);
  }
  return [...known.values()];
}

/** What belongs together: data of events, each once, and those that they refer to or that refer to them. */
function together(all: readonly Data[], ofEvents: readonly Data[]): readonly Data[] {
  const each = [...new Map(all.map((data) => [JSON.stringify(data.document), data])).values()];
  const by = (ids: (data: Data) => readonly string[]): Map<string, Data[]> => {
    const found = new Map<string, Data[]>();
    for (const data of each) for (const id of ids(data)) {
      const known = found.get(id);
      if (known) known.push(data);
      else found.set(id, [data]);
    }
    return found;
  };
  const ownIds = (data: Data): readonly string[] => nodesOf(data).flatMap(({ node }) => idOf(node));
  const [owners, referring] = [by(ownIds), by(({ document }) => [...idsIn(document)])];
  const first = new Set(ofEvents);
  const kept = new Set(each.filter((data) => first.has(data)));
  // A set goes on over what is added to it; what belongs to a name is looked at once.
  for (const one of kept) {
    for (const [names, known] of [[idsIn(one.document), owners], [ownIds(one), referring]] as const) for (const id of names) {
      for (const other of known.get(id) ?? []) kept.add(other);
      known.delete(id);
    }
  }
  return each.filter((data) => kept.has(data));
}

const idOf = (node: unknown): readonly string[] => (isRecord(node) && typeof node['@id'] === 'string' ? [node['@id']] : []);

/** Every name that stands in a document, its own and those of what it refers to. */
function idsIn(value: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [value];
  for (const one of open) {
    for (const id of idOf(one)) found.add(id);
    if (typeof one === 'object' && one !== null) for (const inner of Object.values(one)) open.push(inner);
  }
  return found;
}

/** The nodes of a document that stand beside each other, each with its place. */
function nodesOf({ document }: Data): readonly { readonly node: unknown; readonly path: string }[] {
  const [list, path] = isRecord(document) && Array.isArray(document['@graph']) ? [document['@graph'], '/@graph'] : [document, ''];
  return Array.isArray(list) ? list.map((node: unknown, index) => ({ node, path: pointer(path, index) })) : [{ node: list, path }];
}

function hasEntries(document: unknown): boolean {
  const { document: ours } = asOurs(document);
  return eventsOf(ours).some((event) => isRecord(event) && event.title !== undefined && agendasOf(event).some((agenda) => agenda.length));
}

const eventsOf = (ours: unknown): readonly unknown[] => (isRecord(ours) && Array.isArray(ours.events) ? ours.events : [ours]);
const agendasOf = (event: unknown): readonly (readonly unknown[])[] => (isRecord(event) ? [event.agenda, ...(Array.isArray(event.days) ? event.days.map((day: unknown) => isRecord(day) && day.agenda) : [])].filter((agenda) => Array.isArray(agenda)) : []);

/** All entries of a document of ours that have a start, sessions and their items. */
export function timedEntries(ours: unknown): readonly Readonly<Record<string, unknown>>[] {
  const inside = (list: readonly unknown[]): readonly Readonly<Record<string, unknown>>[] => list.filter(isRecord).flatMap((entry) => [entry, ...inside(Array.isArray(entry.items) ? entry.items : [])]);
  return eventsOf(ours).flatMap(agendasOf).flatMap(inside).filter(({ start }) => typeof start === 'string');
}

/** True where a document tells of days, deadlines or the event as a whole, but of no talk. */
export function isOutline(ours: unknown): boolean {
  return !timedEntries(ours).some(({ start, end, duration }) => {
    const minutes = end === undefined ? (typeof duration === 'string' ? parseDuration(duration) : undefined) ?? 0 : (clockOf(end) - clockOf(start)) / 60_000;
    return /\d:\d/.test(String(start)) && !(minutes > HALF_DAY_MINUTES);
  });
}
