/**
 * Large programmes: three days in five rooms, a camp of five days and nights, and a made-up congress of any size. Nothing in them is lost, and everything is when it should be.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { allEntries, type Entry, type ScientificEvent, type When } from '../../src/event/model.js';
import { readDocument } from '../../src/formats/index.js';

type Words = string | Readonly<Record<string, string>>;
interface Written {
  readonly title?: Words;
  readonly abstract?: Words;
  readonly speakers?: readonly unknown[];
  readonly items?: readonly Written[];
}
interface Document {
  readonly days: readonly { readonly date: string; readonly agenda: readonly Written[] }[];
}

const { congress } = (await import(pathToFileURL(resolve('tests/fixtures/congress.mjs')).href)) as { congress: (count: number) => Document };
const validate = new Ajv2020({ strict: true }).compile(JSON.parse(readFileSync('src/formats/event.schema.json', 'utf8')) as object);
const fixture = (name: string): Document => JSON.parse(readFileSync(`tests/fixtures/${name}.json`, 'utf8')) as Document;
const event = (document: Document): ScientificEvent => readDocument(document).programme?.events[0] ?? assert.fail();
const entries = (document: Document): readonly Entry[] => allEntries(event(document).days);
const flat = (written: readonly Written[]): Written[] => written.flatMap((entry) => [entry, ...flat(entry.items ?? [])]);
const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 16);
const day = (ms: number): string => iso(ms).slice(0, 10);

/** "2026-10-22T07:00Z 2026-10-22T07:30Z"; "~" before an inferred end. */
function told(when: When): string {
  switch (when.kind) {
    case 'timed': return `${iso(when.startMs)}Z${when.endMs === undefined ? '' : ` ${when.endInferred ? '~' : ''}${iso(when.endMs)}Z`}`;
    case 'all-day': return day(when.dayMs) + (when.lastDayMs === undefined ? '' : ` ${day(when.lastDayMs)}`);
    case 'announced-later': case 'unknown': return when.kind;
  }
}

// ---- What is in them ----

const BERLIN_ROOMS = ['hall', 'elbe', 'alster', 'lab', 'foyer'];
const SIZES: readonly (readonly [name: string, document: Document, days: readonly (readonly [date: string, entries: number])[], rooms: readonly string[], problems: readonly string[]])[] = [
  ['three-days.json', fixture('three-days'), [['2026-10-22', 37], ['2026-10-23', 29], ['2026-10-24', 15]], BERLIN_ROOMS, []],
  ['camp.json', fixture('camp'), [['2026-08-05', 16], ['2026-08-06', 16], ['2026-08-07', 16], ['2026-08-08', 16], ['2026-08-09', 16]], ['north', 'south', 'workshop'], []],
  ['congress(50)', congress(50), [['2027-03-01', 50]], ['great-hall', 'aurora', 'borealis', 'cirrus', 'delta', 'estuary', 'fjord', 'glacier', 'horizon', 'isobar', 'jetstream', 'foyer'], []],
];
for (const [name, document, days, rooms, problems] of SIZES) {
  test(`${name}: days, entries and rooms`, () => {
    const read = event(document);
    assert.deepEqual(read.days.map((one) => [day(one.dayMs ?? NaN), allEntries([one]).length]), days);
    assert.deepEqual(read.rooms.map(({ id }) => id), rooms);
  });
  test(`${name}: the problems are exactly these: ${problems.join(', ') || 'none'}`, () => {
    assert.deepEqual(readDocument(document).problems.map(({ code }) => code), problems);
  });
}
for (const [name, document] of [...SIZES, ['congress(1000)', congress(1000)]] as const) {
  test(`${name}: every title, abstract and speaker of the file is in the model, in the file’s order and to the letter`, () => {
    const wordings = (words: Words | undefined): string[] => (words === undefined ? [] : typeof words === 'string' ? [words] : Object.values(words));
    const written = document.days.flatMap(({ agenda }) => flat(agenda)).map(({ title, abstract, speakers = [] }) => [wordings(title), wordings(abstract), speakers.length]);
    assert.deepEqual(entries(document).map(({ title = [], abstract = [], speakers }) => [title.map(({ value }) => value), abstract.map(({ value }) => value), speakers.length]), written);
  });
}

// ---- When things are: reckoned by hand ----

/** Fixture → entries: what is special about it, its id, its slot in UTC, its rooms. */
const ROWS: Readonly<Record<string, readonly (readonly [why: string, id: string, when: string, rooms: string])[]>> = {
  'three-days': [
    ['all three days', 'exhibition', '2026-10-22 2026-10-24', 'foyer'],
    ['no end: until the break for everyone', 'registration-desk-opens', '2026-10-22T06:15Z ~2026-10-22T08:30Z', 'foyer'],
    ['follows, as long as its kind', 'keynote-solheim', '2026-10-22T07:30Z 2026-10-22T08:30Z', 'hall'],
    ['the third talk of a session', 'a1-desmukh', '2026-10-22T09:40Z 2026-10-22T10:00Z', 'hall'],
    ['no end: until its session’s', 'discussion-who-pays-for-an-observation-nobody-planned', '2026-10-22T09:40Z ~2026-10-22T10:20Z', 'alster'],
    ['a session as long as its talks', 'b2', '2026-10-22T11:40Z 2026-10-22T12:40Z', 'elbe'],
    ['posters beside one another', 'p5', '2026-10-22T15:00Z 2026-10-22T16:30Z', 'foyer'],
    ['no end, and nothing after it', 'icebreaker-in-the-foyer', '2026-10-22T16:30Z', ''],
    ['a break follows the only room', 'coffee-3', '2026-10-23T08:15Z 2026-10-23T08:45Z', ''],
    ['two rooms', 'c1', '2026-10-23T08:45Z 2026-10-23T10:05Z', 'hall elbe'],
    ['a talk after a cancelled one, in both rooms', 'c1-quinn', '2026-10-23T09:25Z 2026-10-23T09:45Z', 'hall elbe'],
    ['a session follows the break for everyone', 'c2', '2026-10-23T08:45Z 2026-10-23T09:45Z', 'alster'],
    ['two at once in one room: the first', 'desk-accelerators', '2026-10-23T08:45Z 2026-10-23T10:05Z', 'lab'],
    ['two at once in one room: the second', 'desk-operators', '2026-10-23T09:15Z 2026-10-23T10:00Z', 'lab'],
    ['to be announced', 'late-breaking', 'announced-later', 'alster'],
    ['past midnight', 'dinner', '2026-10-23T17:30Z 2026-10-23T22:30Z', ''],
    ['no end: until the next in its room', 'synthesis', '2026-10-24T09:30Z ~2026-10-24T10:15Z', 'hall'],
    ['past midnight, through the hour that happens twice', 'night-watch', '2026-10-24T21:00Z 2026-10-25T02:15Z', 'alster'],
  ],
  camp: [
    ['past midnight', '4142', '2026-08-05T20:30Z 2026-08-05T23:00Z', 'north'],
    ['after midnight, with its date', '4149', '2026-08-05T23:00Z 2026-08-06T00:00Z', 'north'],
    ['a later room of the file begins in the morning again', '4156', '2026-08-05T08:30Z 2026-08-05T09:15Z', 'south'],
    ['past midnight by its duration', '4184', '2026-08-05T21:15Z 2026-08-05T23:00Z', 'south'],
    ['no end: until supper, which stands later in the file', '4198', '2026-08-05T13:00Z ~2026-08-05T16:30Z', 'workshop'],
    ['follows at midnight', '4247', '2026-08-06T22:00Z 2026-08-07T00:00Z', 'north'],
    ['written in the time of Japan', '4296', '2026-08-07T08:00Z 2026-08-07T08:30Z', 'north'],
    ['to the end of the day', '4331', '2026-08-07T19:00Z 2026-08-07T22:00Z', 'north'],
    ['half an hour after midnight, on the next date', 'long-log', '2026-08-07T22:30Z 2026-08-08T00:00Z', 'north'],
    ['a day in another zone: its morning', '4387', '2026-08-08T08:00Z 2026-08-08T08:30Z', 'north'],
    ['a day in another zone: a meal with its date', 'mittagessen-3', '2026-08-08T11:00Z 2026-08-08T12:00Z', ''],
    ['a day in another zone: past midnight', '4422', '2026-08-08T19:30Z 2026-08-08T23:00Z', 'north'],
    ['a day in another zone: up to midnight there', '4450', '2026-08-08T20:00Z 2026-08-08T21:00Z', 'south'],
    ['the day after is in the event’s zone again', '4478', '2026-08-09T08:00Z 2026-08-09T08:45Z', 'north'],
    ['the second of three short talks', 'dew-on-a-tuesday-eithne-corrigan', '2026-08-09T10:05Z 2026-08-09T10:10Z', 'south'],
    ['to be announced, the third of its name', 'tba-3', 'announced-later', 'south'],
    ['all day', '4548', '2026-08-09', 'workshop'],
  ],
};
for (const [name, rows] of Object.entries(ROWS)) {
  const all = new Map(entries(fixture(name)).map((entry) => [entry.id, entry]));
  for (const [why, id, when, rooms] of rows) {
    test(`${name}.json, ${id}: ${why}`, () => {
      const entry = all.get(id) ?? assert.fail(id);
      assert.deepEqual([told(entry.when), entry.rooms.map((room) => room.id).join(' ')], [when, rooms]);
    });
  }
}

test('three-days.json: what was cancelled and what was moved', () => {
  const changed = entries(fixture('three-days')).filter(({ status }) => status !== 'scheduled').map(({ id, status, previousStart }) => [id, status, told(previousStart)]);
  assert.deepEqual(changed, [['c1-zielinska', 'cancelled', 'unknown'], ['d1-demir', 'rescheduled', '2026-10-22T12:40Z']]);
});

/** Texts of the camp that something might want to mend. */
const VERBATIM: readonly (readonly [id: string, title: string])[] = [
  ['4121', 'When is "p<0.05 & x>3" a finding?'],
  ['4212', 'Why <b>bold</b> claims need error bars'],
  ['4499', 'Station names such as <script>alert("x")</script>, and other reasons to check input'],
  ['4156', 'مقياس المطر على سطح المدرسة'],
  ['4254', 'מה שומע חיישן על הגג'],
  ['4296', '川の音で水位を測る'],
  ['4338', '观鸟者与雨量计'],
  ['4191', 'Lötkurs: dein erster Feinstaubsensor 👩🏽‍🔬'],
];
for (const [id, title] of VERBATIM) test(`camp.json, ${id}: the title is kept to the letter`, () => assert.equal(entries(fixture('camp')).find((entry) => entry.id === id)?.title?.[0].value, title));

test('camp.json: line breaks stay as they were sent, and the long abstract is whole', () => {
  const all = entries(fixture('camp'));
  assert.ok(all.filter(({ abstract }) => abstract?.[0].value.includes('\r\n')).length >= 8);
  assert.equal(all.find(({ id }) => id === 'long-log')?.abstract?.[0].value.length, 21_000);
  const titles = all.map(({ title }) => title?.[0].value ?? '');
  assert.ok(titles.some((title) => title.length > 500));
  assert.ok(titles.some((title) => title.length > 120 && !/[\s-]/.test(title)));
});

// ---- The congress ----

for (const count of [0, 1, 50, 1000, 10_000]) {
  test(`congress(${count}) has exactly so many entries, each with an id of its own, and no problem`, () => {
    const document = congress(count);
    const { problems, programme } = readDocument(document);
    const all = allEntries(programme?.events[0]?.days ?? []);
    assert.deepEqual(problems, []);
    assert.deepEqual([document.days.flatMap(({ agenda }) => flat(agenda)).length, all.length, new Set(all.map(({ id }) => id)).size], [count, count, count]);
  });
}
for (const count of [50, 1000]) {
  test(`congress(${count}) fits the schema, and is the same each time`, () => {
    assert.ok(validate(congress(count)), JSON.stringify(validate.errors?.slice(0, 3)));
    assert.equal(JSON.stringify(congress(count)), JSON.stringify(congress(count)));
  });
}

test('congress(10000): the oddities that are there on purpose', () => {
  const document = congress(10_000);
  const { days } = event(document);
  const all = allEntries(days);
  const byId = new Map(all.map((entry) => [entry.id, entry]));
  const talk = (number: number): Entry | undefined => byId.get(`talk-${number}`);
  const numbered = (step: number): Entry[] => Array.from({ length: Math.floor(all.length / step) }, (_, index) => talk((index + 1) * step)).filter((entry) => entry !== undefined && entry.kind !== 'poster') as Entry[];
  const span = (entry: Entry | undefined): readonly [number, number] => (entry?.when.kind === 'timed' ? [entry.when.startMs, entry.when.endMs ?? NaN] : [NaN, NaN]);
  const room = (entry: Entry | undefined): string | undefined => entry?.rooms[0]?.id;
  for (const entry of numbered(100)) {
    const number = Number(entry.id.slice('talk-'.length));
    const [start, end] = span(entry);
    const beside = [talk(number - 1), talk(number + 1)].filter((other) => room(other) === room(entry));
    assert.ok(beside.some((other) => span(other)[0] < end && span(other)[1] > start), `${entry.id} overlaps its neighbour`);
  }
  for (const entry of numbered(97)) assert.ok(entry.when.kind === 'timed' && entry.when.endInferred && (entry.when.endMs ?? 0) > entry.when.startMs, entry.id);
  for (const entry of numbered(89)) assert.equal(entry.status, 'cancelled', entry.id);
  assert.deepEqual(new Set(numbered(40).map(({ language }) => language)), new Set(['de', 'fr', 'ja']));
  assert.ok(new Set(all.map(({ title }) => title?.[0].value)).size > 3000, 'titles are varied');
  const lengths = all.flatMap(({ abstract }) => (abstract ? [abstract[0].value.length] : []));
  assert.ok(Math.abs(lengths.reduce((sum, length) => sum + length, 0) / lengths.length - 600) < 60, 'abstracts are about 600 characters long');
  // Before and after clocks go forward, on 28 March.
  assert.deepEqual(['night-1', 'night-27', 'night-28', 'evening-1'].map((id) => told(byId.get(id)?.when ?? { kind: 'unknown' })), ['2027-03-01T21:30Z 2027-03-02T00:00Z', '2027-03-27T21:30Z 2027-03-28T00:00Z', '2027-03-28T20:30Z 2027-03-28T23:00Z', '2027-03-01T19:00Z 2027-03-01T23:30Z']);
});
