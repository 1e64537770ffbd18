/**
 * Schema, parser and documentation say the same: over every fixture, every field, every example and every JSON block.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { canonicalLanguage } from '../../src/event/fields.js';
import { allEntries, ATTENDANCES, KINDS, LINK_TYPES, STATUSES, type Entry } from '../../src/event/model.js';
import { SEVERITIES } from '../../src/event/problems.js';
import { doiUrl, feedUrl, orcidUrl, safeUrl } from '../../src/event/urls.js';
import { readDocument, readText } from '../../src/formats/index.js';
import { readNative } from '../../src/formats/native.js';
import { parseDuration, parseIsoTime } from '../../src/time/iso.js';
import { findZone } from '../../src/time/zone.js';

type Json = Record<string, unknown>;
interface Node extends Json {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Node | true>>;
  readonly additionalProperties?: Node;
  readonly items?: Node | false;
  readonly prefixItems?: readonly Node[];
  readonly anyOf?: readonly Node[];
  readonly if?: Node;
  readonly then?: Node;
  readonly else?: Node;
}
const schema = JSON.parse(readFileSync('src/formats/event.schema.json', 'utf8')) as Node & { readonly $id: string; readonly $defs: Readonly<Record<string, Node>> };
// No formats, no looser mode: what every validator of draft 2020-12 can do.
const ajv = new Ajv2020({ strict: true, allErrors: true });
const validate = ajv.compile(schema);
const fits = (pointer: string, value: unknown): boolean => {
  const check = ajv.getSchema(`${schema.$id}#${pointer}`) ?? assert.fail(`nothing at ${pointer}`);
  return check(value) as boolean;
};
const told = (document: unknown): string[] => readDocument(document).problems.map(({ code, path }) => `${code} ${path}`);
const errors = (document: unknown): string[] => readDocument(document).problems.filter(({ severity }) => severity === 'error').map(({ code, path }) => `${code} ${path}`);
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const listed = (folder: string): string[] => readdirSync(folder).filter((file) => file.endsWith('.json')).sort();

// ---- Fixtures that are right ----

const SOUND = [...listed('tests/fixtures').map((file) => `tests/fixtures/${file}`), ...listed('demo/events').filter((file) => file !== 'broken.json').map((file) => `demo/events/${file}`)];
for (const file of SOUND) {
  test(`${file} fits the schema and gives no problem`, () => {
    assert.ok(validate(read(file)), JSON.stringify(validate.errors));
    assert.deepEqual(told(read(file)), []);
  });
}

/** Fixture → each entry with its slot in UTC, reckoned by hand; "~" before an inferred end. */
const TIMES: readonly (readonly [file: string, date: string, slots: readonly string[]])[] = [
  ['smallest', '2027-02-09', ['welcome 15:00']],
  ['symposium', '2026-05-04', ['welcome 15:00-15:05', 'how-wrong-may-a-cheap-lidar-be-ines-falk 15:05-15:40', 'lake-breezes-seen-from-a-rowing-boat-wanja-kimani 15:40-16:15', 'a-network-nobody-planned-naoko-hayashi 16:15-16:50', 'buffer 16:50-16:55', 'closing 16:55-17:00']],
  ['chain', '2026-05-04', ['opening 09:00-09:05', 'default-by-speaker 09:05-09:40', 'own-length 09:40-10:30', 'buffer 10:30-10:35', 'coffee 10:35-11:00', 'all-day all-day', 'open-end 11:00-~12:00', 'lunch 12:00-13:00', 'a1 13:00-13:30', 'b1 13:10-~14:00', 'a2 13:30-14:00', 'tea 14:00-14:25', 'to-be-announced announced-later', 'session 14:30-15:10', 'item-1 14:30-14:50', 'item-2 14:50-15:10', 'closing 15:10-15:20']],
  ['two-days-midnight-dst', '2026-10-24', ['welcome 12:00-12:15', 'talk 12:15-13:00', 'past-midnight 19:30-23:00', 'first-watch 23:00-10-25T00:00', 'second-watch 10-25T00:00-10-25T01:30', 'repeated-hour 10-25T01:30-10-25T02:00', 'end-repeats 10-25T00:45-10-25T01:15', 'morning 10-25T09:00-10-25T09:40', 'following 10-25T09:40-10-25T10:10', 'to-midnight 10-25T21:00-10-25T23:00']],
  ['hybrid-hubs', '2026-05-04', ['event-zone 08:00-08:30', 'room-zone 07:00-08:00', 'other-room-zone 03:15-04:15', 'follows-its-room 04:15-04:45', 'entry-zone 08:30-09:30', 'day-zone 05-05T11:30-05-05T12:30', 'room-over-day 05-05T13:00-05-05T14:00', 'instant 05-05T16:00-05-05T16:45']],
  ['lord-howe', '2026-10-03', ['across-back 04-04T13:30-04-04T16:30', 'inside-back 04-04T14:45-04-04T15:20', 'across-forward 15:00-16:00', 'after-forward 16:00-16:30']],
  ['odd-but-right', '2026-05-04', ['1 12:30-13:00', '2 13:30-14:15', '3 14:30-15:00', '4 16:30-17:00', '5 19:00-19:30', '6 05-05T01:30-05-05T03:30', 'break 05-05T03:30-05-05T03:40', '7 05-05T04:30-05-05T05:00']],
  ['full', '2026-05-04', ['welcome 07:10-07:25', 'keynote 07:25-08:10', 'coffee 08:10-08:25', 'session 08:40-10:10', 'one-ben-example 08:40-09:10', 'two-cleo-example 09:10-09:40', 'from-tokyo 10:30-11:00', 'dinner 18:10-20:40', 'posters all-day', 'panel announced-later']],
];
for (const [file, date, slots] of TIMES) {
  test(`the times of ${file}.json`, () => {
    const clock = (ms: number): string => new Date(ms).toISOString().slice(0, 16).replace(`${date}T`, '').replace(/^\d{4}-/, '');
    const slot = ({ id, when }: Entry): string => `${id} ${when.kind === 'timed' ? clock(when.startMs) + (when.endMs === undefined ? '' : `-${when.endInferred ? '~' : ''}${clock(when.endMs)}`) : when.kind}`;
    const [event] = readDocument(read(`tests/fixtures/${file}.json`)).programme?.events ?? [];
    assert.deepEqual(allEntries(event?.days ?? []).map(slot), slots);
  });
}

// ---- Fixtures with one fault each: named after its code ----

/** `no`: refused by the schema too. Otherwise why a schema cannot see it. */
const FAULTS: Readonly<Record<string, readonly [path: string, schemaSays: string]>> = {
  'json-invalid': ['', 'no JSON at all'],
  'markup-found': ['', 'no JSON at all'],
  'encoding-guessed': ['', 'bytes, not fields'],
  'calendar-incomplete': ['/VCALENDAR/0', 'no JSON at all'],
  'line-unfolded': ['/VCALENDAR/0/VEVENT/0', 'no JSON at all'],
  'recurrence-not-expanded': ['/VCALENDAR/0/VEVENT/0', 'no JSON at all'],
  'not-an-event': ['', 'no'],
  'event-unreachable': ['/events/0/src', 'looks at no other file'],
  'version-unknown': ['/version', 'no'],
  'type-wrong': ['/agenda/0/abstract', 'no'],
  'list-expected': ['/agenda/0/speakers', 'no'],
  'title-missing': ['/title', 'no'],
  'entry-title-missing': ['/agenda/0', 'no'],
  'agenda-missing': ['/agenda', 'no'],
  'agenda-and-days': ['/agenda', 'no'],
  'date-missing': ['/agenda/0/start', 'the date may stand in every time'],
  'date-invalid': ['/date', 'no'],
  'zone-missing': ['/agenda/0/start', 'every time may carry its offset'],
  'zone-unknown': ['/timeZone', 'has the shape of a name; IANA’s list is not in the schema'],
  'zone-abbreviation': ['/timeZone', 'no'],
  'zone-data-differs': ['/zoneOffsets/Europe~1Berlin', 'depends on the engine’s zone data'],
  'offsets-invalid': ['/zoneOffsets/Europe~1Berlin', 'no'],
  'offset-contradicts-zone': ['/agenda/0/start', 'needs zone data'],
  'time-invalid': ['/agenda/0/start', 'no'],
  'time-in-gap': ['/agenda/0/start', 'needs zone data'],
  'time-in-overlap': ['/agenda/0/start', 'needs zone data'],
  'start-unknown': ['/agenda/1', 'depends on the entry before'],
  'start-before-previous': ['/agenda/1/start', 'depends on the entry before'],
  'end-before-start': ['/agenda/0/end', 'compares two fields'],
  'end-contradicts-duration': ['/agenda/0/end', 'compares two fields'],
  'slot-very-long': ['/agenda/0/end', 'compares two fields'],
  'duration-invalid': ['/agenda/0/duration', 'no'],
  'minutes-invalid': ['/agenda/0/qa', 'no'],
  'qa-too-long': ['/agenda/0/qa', 'compares two fields'],
  'value-unknown': ['/agenda/0/kind', 'no'],
  'language-invalid': ['/language', 'no'],
  'url-refused': ['/url', 'no'],
  'email-invalid': ['/contact/email', 'no'],
  'person-nameless': ['/agenda/0/speakers/0', 'no'],
  'not-listed': ['/agenda/0/room', 'compares with the list of rooms'],
  'id-duplicate': ['/agenda/1', 'compares with the other entries'],
  'key-unknown': ['/agenda/0/speaker', 'unknown keys are kept'],
  'nesting-too-deep': ['/agenda/0/items/0/items/0/items/0/items/0/items/0/items/0/items', 'counts levels'],
};
for (const [code, [path, schemaSays]] of Object.entries(FAULTS)) {
  test(`malformed/${code}.json gives just that, and the schema ${schemaSays === 'no' ? 'refuses it' : `cannot know: ${schemaSays}`}`, () => {
    const bytes = readFileSync(`tests/fixtures/malformed/${code}.json`);
    assert.deepEqual(readText(bytes).problems.map((problem) => `${problem.code} ${problem.path}`), [`${code} ${path}`]);
    if (schemaSays !== 'no JSON at all') assert.equal(validate(JSON.parse(bytes.toString('utf8'))), schemaSays !== 'no', JSON.stringify(validate.errors));
  });
}
test('every problem has its malformed fixture, and no fixture is without its row', () => {
  // What takes two versions of a file has its rows in tests/element/seen.test.ts.
  assert.deepEqual([...Object.keys(FAULTS), 'revision-lower'].sort(), Object.keys(SEVERITIES).sort());
  assert.deepEqual(listed('tests/fixtures/malformed'), Object.keys(FAULTS).map((code) => `${code}.json`).sort());
});

// ---- Field by field: what the parser asks for is what the schema has ----

const dereferenced = (node: Node): Node => (node.$ref === undefined ? node : dereferenced(schema.$defs[node.$ref.replace('#/$defs/', '')] ?? assert.fail(node.$ref)));
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const typeOf = (value: unknown): string => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value);

// A condition taken out of its place has no type around it, which strict mode wants.
const condition = new Ajv2020({ strict: false });

/** The parts of the schema that speak of a value: behind references, of the fitting type, on the fitting side of a condition. */
function speaking(node: Node, value: unknown): readonly Node[] {
  const own = dereferenced(node);
  const branches = (own.anyOf ?? []).filter((branch) => [undefined, typeOf(value)].includes(dereferenced(branch).type));
  const side = own.if && (condition.validate(own.if, value) ? own.then : own.else);
  return [own, ...[...branches, ...(side ? [side] : [])].flatMap((part) => speaking(part, value))];
}

const fieldsOf = (nodes: readonly Node[]): Readonly<Record<string, Node>> =>
  Object.fromEntries(nodes.flatMap((node) => Object.entries(node.properties ?? {}).filter((entry): entry is [string, Node] => entry[1] !== true)));

interface Place {
  readonly path: string;
  readonly fields: Readonly<Record<string, Node>>;
}

/** Every object of a document for which the schema lists fields. */
function places(node: Node, value: unknown, path = ''): readonly Place[] {
  const nodes = speaking(node, value);
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => nodes.flatMap(({ items, prefixItems }) => {
      const of = prefixItems?.[index] ?? items;
      return of ? places(of, item, `${path}/${index}`) : [];
    }));
  }
  if (!isObject(value)) return [];
  const fields = fieldsOf(nodes);
  const inner = Object.entries(value).flatMap(([key, item]) => {
    const of = fields[key] ?? nodes.find(({ additionalProperties }) => additionalProperties)?.additionalProperties;
    return of ? places(of, item, `${path}/${key}`) : [];
  });
  return Object.keys(fields).length ? [{ path, fields }, ...inner] : inner;
}

/** A copy that notes which fields of which object are asked for, until somebody lists what is left. */
function watched(value: unknown, asked: Map<string, Set<string>>, path = ''): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const keys = asked.get(path) ?? new Set();
  asked.set(path, keys);
  let over = false;
  const note = (key: string | symbol): void => {
    if (!over) keys.add(String(key));
  };
  return new Proxy(value, {
    has: (target, key) => (note(key), Reflect.has(target, key)),
    getOwnPropertyDescriptor: (target, key) => (note(key), Reflect.getOwnPropertyDescriptor(target, key)),
    ownKeys: (target) => ((over = true), Reflect.ownKeys(target)),
    get: (target, key) => (typeof key === 'string' && Object.hasOwn(target, key) && key !== 'length' ? watched((target as Json)[key], asked, `${path}/${key}`) : Reflect.get(target, key)),
  });
}

/** Fields that only one side knows, and why. */
const ONE_SIDED: Readonly<Record<string, string>> = {
  'event.events': 'tells a series from an event',
  'track.timeZone': 'rooms and tracks are read alike; of a track it means nothing',
  'series.$schema': 'for editors',
  'series.version': 'for later versions',
};
const nameOf = (fields: Readonly<Record<string, Node>>): string => {
  const inDefinition = (node: Node): boolean => [node, ...(node.anyOf ?? []), ...(node.then ? [node.then] : [])].some(({ properties }) => properties && Object.values(fields).every((field) => Object.values(properties).includes(field)));
  const found = Object.entries(schema.$defs).find(([, node]) => inDefinition(node))?.[0];
  return found ?? Object.entries(schema.$defs.event?.properties ?? {}).find(([, node]) => node !== true && inDefinition(node))?.[0] ?? assert.fail(Object.keys(fields).join());
};
const askedFor = new Map<string, Set<string>>();
const known = new Map<string, Set<string>>();
const used = new Map<string, Set<string>>();
const add = (to: Map<string, Set<string>>, name: string, keys: Iterable<string>): unknown => to.set(name, new Set([...(to.get(name) ?? []), ...keys]));
for (const file of SOUND) {
  const asked = new Map<string, Set<string>>();
  const document = read(file);
  // What tells other formats looks at more.
  const steps = readNative(watched(document, asked), {});
  while (!steps.next().done);
  for (const { path, fields } of places(schema, document)) {
    const name = nameOf(fields);
    add(askedFor, name, asked.get(path) ?? []);
    add(known, name, Object.keys(fields));
    const value = path.split('/').slice(1).reduce<unknown>((at, key) => (at as Json)[key], document);
    add(used, name, Object.keys(value as Json));
  }
}
const mutual = (name: string, keys: Iterable<string> = []): string[] => [...keys].filter((key) => !Object.hasOwn(ONE_SIDED, `${name}.${key}`)).sort();
for (const name of ['event', 'day', 'entry', 'person', 'named', 'online', 'registration', 'room', 'track', 'link', 'reference', 'place', 'kindDefaults', 'series']) {
  test(`of "${name}" the parser asks for exactly the fields of the schema, and a fixture has each`, () => {
    assert.ok(known.has(name), 'no fixture has one');
    assert.deepEqual(mutual(name, askedFor.get(name)), mutual(name, known.get(name)));
    assert.deepEqual(mutual(name, known.get(name)).filter((key) => !used.get(name)?.has(key)), []);
  });
}
test('full.json has every field of an event but "agenda", which "days" replace', () => {
  const full = read('tests/fixtures/full.json') as Json;
  assert.deepEqual(Object.keys(schema.$defs.event?.properties ?? {}).filter((key) => !Object.hasOwn(full, key)), ['agenda']);
});

// ---- Examples, descriptions, enumerations ----

function nodes(node: unknown, pointer = ''): readonly (readonly [pointer: string, node: Node])[] {
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.entries(node).filter(([key]) => key !== 'examples').flatMap(([key, value]) => nodes(value, `${pointer}/${key}`));
  return Array.isArray(node) ? inner : [[pointer, node as Node], ...inner];
}
const ALL = nodes(schema);
const FIELDS = ALL.filter(([pointer]) => /\/properties\/[^/]+$/.test(pointer) && !pointer.includes('/if/'));

test('every field has a description of one line and examples', () => {
  for (const [pointer, { description = '', examples = [] }] of FIELDS) {
    assert.match(description, /^\S[^\n]+[.)]$/, pointer);
    assert.ok(examples.length, pointer);
  }
});
test('every example fits its own place', () => {
  for (const [pointer, { examples = [] }] of ALL) for (const example of examples) assert.ok(fits(pointer, example), `${pointer}: ${JSON.stringify(example)}`);
});
test('a description beside a reference stands alone: editors would show that of what is referred to', () => {
  for (const [pointer, node] of ALL) {
    if (node.$ref !== undefined && node.description !== undefined) assert.equal(dereferenced(node).description ?? dereferenced(node).examples, undefined, pointer);
  }
});

const sound = (rest: Json): Json => ({ title: 'E', date: '2026-05-04', timeZone: 'UTC', ...('days' in rest ? {} : { agenda: [] }), ...rest });
const entry = (rest: Json): Json => sound({ agenda: [{ title: 'T', start: '09:00', ...rest }] });
/** Where an example of a field goes, so that the parser reads it. */
const HOLDERS: Readonly<Record<string, (value: Json) => Json>> = {
  event: sound,
  day: (value) => sound({ days: [{ date: '2026-05-04', agenda: [], ...value }] }),
  entry,
  person: (value) => sound({ organizers: [{ name: 'N', ...value }] }),
  named: (value) => sound({ contact: value }),
  room: (value) => sound({ rooms: [{ id: 'r', ...value }], agenda: [{ title: 'T', start: '09:00', room: value.id ?? 'r' }] }),
  track: (value) => sound({ tracks: [{ id: 't', ...value }] }),
  link: (value) => entry({ links: [{ url: 'https://example.org/', ...value }] }),
  reference: (value) => entry({ references: [value] }),
  place: (value) => sound({ zones: [{ timeZone: 'UTC', ...value }] }),
  kindDefaults: (value) => sound({ defaults: { talk: value } }),
  online: (value) => sound({ online: value }),
  registration: (value) => sound({ registration: value }),
};
test('the parser reads every example of a field without an error', () => {
  for (const [pointer, { examples = [] }] of FIELDS) {
    const [, holder = '', key = ''] = /\/(\w+)(?:\/anyOf\/1|\/then)?\/properties\/([^/]+)$/.exec(pointer) ?? [];
    const hold = HOLDERS[holder];
    if (holder === 'series' || holder === 'listed') continue;
    assert.ok(hold, `${pointer} has no holder`);
    for (const example of examples) assert.deepEqual(errors(hold({ [key]: example })), [], `${pointer}: ${JSON.stringify(example)}`);
  }
});

const ENUMS: readonly (readonly [name: string, pointer: string, values: readonly string[]])[] = [
  ['kinds', '/$defs/kind', KINDS], ['states', '/$defs/status', STATUSES], ['ways to attend', '/$defs/event/properties/attendance', ATTENDANCES], ['types of links', '/$defs/link/anyOf/1/properties/type', LINK_TYPES],
];
for (const [name, pointer, values] of ENUMS) test(`the schema lists the model’s ${name}`, () => assert.deepEqual(ALL.find(([at]) => at === pointer)?.[1].enum, values));

// ---- Patterns: string by string, the schema and the parser's own reading agree ----

const isMoment = (text: string): boolean => {
  const time = parseIsoTime(text);
  return !!time && !(time.kind === 'clock' && time.timeMs === 86_400_000);
};
const PATTERNS: readonly (readonly [name: string, pointer: string, reads: (text: string) => boolean, right: readonly string[], wrong: readonly string[]])[] = [
  ['times', '/$defs/moment', isMoment,
    ['15:05', '9:00', '00:00', '23:59:59', '15:05:00.250', '15:05:00,5', '15:05Z', '15:05+02:00', '15:05 −0330', '2026-05-04T15:05', '2026-05-04 15:05', '2026-05-04t15:05z', '2026-05-04T15:05+14:00', '2026-05-04T15:05-03', '2026-05-04T24:00', '2026-05-04', '1900-01-01', '2199-12-31'],
    ['', '15', '15:5', '15:60', '25:00', '24:00', '24:01', '9:00 am', '3 pm', 'noon', '15.05', '15:05 UTC', '15:05 +2', '15:05+16:00', '15:05+02:60', '2026-5-4', '04/05/2026', '2026-13-01', '2026-05-32', '2026-05-04T', '2026-05-04T15', '20260504T1505', '1899-12-31', '2200-01-01', '2026-W19', '2026-05-04T15:05[Europe/Berlin]']],
  ['ends', '/$defs/end', (text) => parseIsoTime(text) !== undefined, ['15:05', '24:00', '24:00:00', '2026-05-04T24:00+02:00', '2026-05-06'], ['', '24:30', '25:00', 'late']],
  ['dates', '/$defs/date', (text) => parseIsoTime(text)?.kind === 'date', ['2026-05-04', '2026-12-31', '2026-02-28', '2028-02-29', '2026-04-30', '2026-11-30'], ['', '2026-5-4', '04.05.2026', '2026-05-04T09:00', '2026/05/04', '2026-00-10', '2026-02-30', '2026-04-31', '2026-06-31', '2026-09-31', '2026-11-31']],
  ['durations', '/$defs/duration', (text) => (parseDuration(text) ?? 0) > 0, ['PT35M', 'PT1H30M', 'P1D', 'P1W', 'P1DT2H', 'PT90S', '+PT5M'], ['', 'P', 'PT', 'PT0M', '-PT5M', 'P1M', 'P1Y', 'PT1.5H', '35', '35 min', '1:30']],
  ['zones', '/$defs/zone', (text) => findZone(text) !== undefined,
    ['UTC', 'GMT', 'Z', 'Etc/UTC', 'Etc/GMT+5', 'Europe/Berlin', 'America/Argentina/Buenos_Aires', 'America/Port-au-Prince', 'Asia/Calcutta', 'US/Pacific', 'Japan', 'GB-Eire', '+09:00', '-0330', '−03:30', '+9', 'UTC+9', 'GMT-3', ...Intl.supportedValuesOf('timeZone')],
    ['', 'EST', 'CST', 'IST', 'CET', 'MEZ', 'BST', 'est', 'EST5EDT', 'PST8PDT', 'SystemV/EST5', 'Berlin', 'Paris', 'local', '9', '+25:00', '+16:00', 'UTC+09:75', 'Europe / Berlin', 'Europe/', 'Eastern Time']],
  ['languages', '/$defs/language', (text) => canonicalLanguage(text) !== undefined, ['en', 'de-AT', 'pt-br', 'zh-Hant', 'zh-Hant-TW', 'sr-Latn', 'es-419', 'yue', 'de-1996', 'ca-valencia', 'ar-u-nu-latn', 'en-x-own'], ['', 'e', 'en_US', 'en-', '-en', 'English language', 'de,en', '12', 'en--US']],
  ['addresses', '/$defs/url', (text) => safeUrl(text) !== undefined,
    ['https://example.org', 'http://example.org/a?b=c#d', 'https://example.org:8080/', 'https://münchen.example/ä', 'mailto:office@example.org', 'https://example.org/@name'],
    ['', 'www.example.org', 'example.org/x', '/programme.html', '//example.org/', 'javascript:alert(1)', 'data:text/html,x', 'ftp://example.org/', 'webcal://example.org/x.ics', 'https://', 'https://user@example.org/', 'https://user:word@example.org/']],
  ['subscriptions', '/$defs/event/properties/feed', (text) => feedUrl(text) !== undefined, ['webcal://example.org/x.ics', 'https://example.org/x.ics'], ['', 'x.ics', 'ftp://example.org/x.ics', 'webcal://user@example.org/x.ics']],
  ['ORCID iDs', '/$defs/person/anyOf/1/properties/orcid', (text) => orcidUrl(text) !== undefined, ['0000-0002-1825-0097', '0000-0002-1694-233x', 'https://orcid.org/0000-0002-1825-0097'], ['', '12', '0000000218250097', '0000-0002-1825-009', 'https://example.org/0000-0002-1825-0097']],
  ['DOIs', '/$defs/reference/then/properties/doi', (text) => doiUrl(text) !== undefined, ['10.1000/182', 'doi:10.1000/182', 'DOI: 10.1000/182', 'https://doi.org/10.1000/182', 'http://dx.doi.org/10.1000/182', '10.1000/a(b)<c>#d'], ['', '182', '10.1/2', '10.1000', 'https://example.org/10.1000/182']],
  ['e-mail addresses', '/$defs/named/anyOf/1/properties/email', (text) => errors(sound({ contact: { email: text } })).length + told(sound({ contact: { email: text } })).length === 0, ['office@example.org', 'a.b+c@example.org'], ['nobody', 'a b@example.org', 'Name <a@example.org>', '@example.org']],
  ['log-in times', '/$defs/event/properties/online/properties/opens', (text) => errors(sound({ online: { opens: text } })).length === 0, ['-PT20M', 'PT20M', '14:40', '2026-05-04T14:40Z'], ['', 'early', '20', '25:00']],
];
for (const [name, pointer, reads, right, wrong] of PATTERNS) {
  test(`${name}: schema and parser agree, string by string`, () => {
    for (const text of right) assert.deepEqual([fits(pointer, text), reads(text)], [true, true], text);
    for (const text of wrong) assert.deepEqual([fits(pointer, text), reads(text)], [false, false], `"${text}"`);
  });
}
test('only the parser knows which years have a 29 February', () => {
  assert.ok(fits('/$defs/date', '2026-02-29'));
  assert.deepEqual(errors(sound({ date: '2026-02-29' })), ['date-invalid /date']);
});

/** What both refuse, with the place where the parser says so. */
const REFUSED: readonly (readonly [name: string, document: Json, error: string])[] = [
  ['an empty title', sound({ title: '' }), 'title-missing /title'],
  ['a blank title', sound({ title: ' \n' }), 'title-missing /title'],
  ['half a minute of delay', sound({ delay: 2.5 }), 'minutes-invalid /delay'],
  ['half a minute of questions', entry({ qa: 0.5 }), 'minutes-invalid /agenda/0/qa'],
  ['half a minute of delay of an entry', entry({ delay: 0.5 }), 'minutes-invalid /agenda/0/delay'],
  ['half a minute of delay of a day', sound({ days: [{ date: '2026-05-04', delay: 0.5, agenda: [] }] }), 'minutes-invalid /days/0/delay'],
  ['half a minute in defaults', sound({ defaults: { talk: { qa: 2.5 } } }), 'minutes-invalid /defaults/talk/qa'],
  ['half a minute of offset', sound({ zoneOffsets: { 'Europe/Berlin': [['2026-01-01T00:00Z', 60.5]] } }), 'offsets-invalid /zoneOffsets/Europe~1Berlin'],
];
for (const [name, document, error] of REFUSED) test(`schema and parser refuse ${name}`, () => assert.deepEqual([validate(document), errors(document)], [false, [error]]));

// ---- The documentation ----

const page = readFileSync('docs/event-format.md', 'utf8');
const BLOCKS = [...page.matchAll(/```json\n([^]*?)```/g)].map(([, block = '']) => block);
for (const [index, block] of BLOCKS.entries()) {
  test(`JSON block ${index + 1} of the documentation is sound, and takes place when its titles say`, () => {
    const document: unknown = JSON.parse(block);
    assert.ok(validate(document), JSON.stringify(validate.errors));
    assert.deepEqual(readDocument(document).problems.filter(({ code }) => code !== 'zone-data-differs' && code !== 'event-unreachable'), []);
    for (const { title, when, timeZone = 'UTC' } of allEntries(readDocument(document).programme?.events.flatMap(({ days }) => days) ?? [])) {
      const said = title?.[0].value ?? '';
      const [, start, end] = /(\d\d:\d\d) to (\d\d:\d\d)/.exec(said) ?? /\bat (\d\d:\d\d)/.exec(said) ?? [];
      if (start === undefined) continue;
      const zone = findZone(timeZone) ?? assert.fail(timeZone);
      const clock = (ms = NaN): string => new Date(ms + zone.offsetMinutes(ms) * 60_000).toISOString().slice(11, 16);
      assert.ok(when.kind === 'timed', said);
      assert.deepEqual([clock(when.startMs), end && clock(when.endMs)], [start, end], said);
    }
  });
}

const TABLES = [...page.matchAll(/<!-- fields:(\w+) -->\n((?:\|.*\n)+)/g)].map(([, name = '', table = '']) => [name, table.trim().split('\n').slice(2).map((row) => /^\| `([^`]+)` \| .+ \| `(.+)` \|$/.exec(row) ?? assert.fail(row))] as const);
for (const [name, rows] of TABLES) {
  test(`the table of "${name}" has every field, each with an example that fits`, () => {
    const pointer = FIELDS.map(([at]) => at.replace(/\/properties\/[^/]+$/, '')).find((at) => new RegExp(`/${name}(?:/anyOf/1|/then)?$`).test(at)) ?? assert.fail(name);
    const fields = FIELDS.filter(([at]) => at.replace(/\/properties\/[^/]+$/, '') === pointer).map(([at]) => at.slice(at.lastIndexOf('/') + 1));
    assert.deepEqual(rows.map(([, field]) => field).sort(), fields.sort());
    for (const [, field = '', example = ''] of rows) {
      const { [field]: value } = JSON.parse(`{${example}}`) as Json;
      assert.ok(fits(`${pointer}/properties/${field}`, value), example);
      const hold = HOLDERS[name];
      if (hold) assert.deepEqual(errors(hold({ [field]: value })), [], example);
    }
  });
}
test('the documentation has a table for everything that has fields', () => assert.deepEqual(TABLES.map(([name]) => name).sort(), [...known.keys()].sort()));
test('the documentation links only to headings that it has', () => {
  const anchors = [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-'));
  for (const [, anchor = ''] of page.matchAll(/\]\(#([^)]+)\)/g)) assert.ok(anchors.includes(anchor), anchor);
});
