/**
 * There and back: a programme that is written in Markdown and read again keeps what its list of losses does not name, whatever its author writes.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { parseMarkup } from '../../../src/event/markup.js';
import { allEntries, type Entry, type Person, type ScientificEvent, type When } from '../../../src/event/model.js';
import { parse } from '../../../src/event/parse.js';
import type { Text } from '../../../src/event/text.js';
import { readFile, type FileReading } from '../../../src/formats/files/index.js';
import { writeMarkdown } from '../../../src/formats/writers/markdown.js';
import { runs } from '../../thoroughness.js';

const RUNS = process.env.FUZZ_RUNS ? { numRuns: Number(process.env.FUZZ_RUNS) } : { numRuns: runs(500), seed: 20_261_126 };
const readingOf = (text: string): FileReading => readFile(new TextEncoder().encode(text), 'programme.md', {});

const PIECES = ['a', 'Über', '日本', 'e\u0301', '🧪', ' ', ' ', ' - ', ' – ', ': ', ', ', '; ', '.', '(', ')', '[', ']', '](https://example.org/)', '*', '**', '_', '`', '```', '\\', '|', '<b>', '<!-- -->', '-->', '&amp;', '&', '#', '> ', '+', '~~', '$', '"', "'", '“', '9:00', '15:00 – 16:00', '2027-02-09', '12 May 2027', '1. ', 'and', 'Room: x', 'Note: x', 'Kind', 'Abstract:', 'Coffee break', 'Ada Brandt', 'UTC', 'https://example.org/a_b', '{% x %}', '{: .x}', '\u00a0', '\u2028', '\t', '\n', '## Notes', '---', '- ', 'cancelled', '%', '@', '='];
const word = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')).filter((text) => text.trim() !== '');
const prose = fc.array(fc.constantFrom(...PIECES.filter((piece) => !/[$`\\]|^\t$|^\]\(/.test(piece)), '[x](https://example.org/)', '\n\n', '\n- ', '\n  - ', '\n1. ', '\n# ', '\n## ', '\n---\n', '\n***\n', '\n\n```\ncode\n- 15:00 **x**\n```\n\n', '`code`', '**strong**', '*em*', '\n- 15:00 **x**'), { minLength: 1, maxLength: 8 }).map((parts) => parts.join('')).filter((text) => text.trim() !== '' && !/^\s*[*_]{3,}\s*$/m.test(text));
const person = fc.record({ name: word, affiliations: fc.array(word, { maxLength: 2 }) });
const optional = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> => fc.option(value, { nil: undefined });
const clock = fc.tuple(fc.nat({ max: 23 }), fc.constantFrom('00', '05', '30', '59', '30:30')).map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
const start = fc.oneof({ weight: 8, arbitrary: clock }, { weight: 2, arbitrary: fc.constantFrom(null, 'soon', '2027-10-31', '2027-03-29T01:00Z', '2027-10-31T02:30+01:00', '2027-11-07T05:30Z', '2027-02-10T10:00') });
const address = fc.constantFrom('https://example.org/a', 'https://example.org/b?c=(d)&e=<f>', 'http://example.org/ü', 'https://example.org/[x]', 'mailto:a@example.org');
const slot = {
  title: optional(word), kind: fc.constantFrom('talk', 'keynote', 'break', 'session'), duration: optional(fc.integer({ min: 1, max: 1_000 })), timeZone: optional(fc.constantFrom('Asia/Kathmandu', 'UTC', '+02:00')), subtitle: optional(word), speakers: fc.array(person, { maxLength: 3 }), authors: fc.array(person, { maxLength: 1 }),
  chairs: fc.array(person, { maxLength: 2 }), room: optional(word), track: optional(word), abstract: optional(prose), status: optional(fc.constantFrom('cancelled', 'tentative', 'movedOnline')), statusNote: optional(word), links: fc.array(fc.record({ type: fc.constantFrom('web', 'slides', 'join'), url: address, title: optional(word) }), { maxLength: 2 }),
  references: fc.array(fc.constantFrom<unknown>('A. Author. *A title.*', { text: 'B. Author', doi: '10.1000/182' }, { url: 'https://example.org/c' }), { maxLength: 2 }),
};
const item = fc.record({ ...slot, start });
const entry = fc.record({ ...slot, start, items: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(item, { maxLength: 3 }) }) });
const DATES = ['2027-03-28', '2027-10-31', '2027-04-04', '2027-11-07', '2027-02-09', undefined];
const day = fc.record({ date: fc.constantFrom(...DATES), title: optional(word), agenda: fc.array(entry, { maxLength: 4 }) });
const document = fc.record({
  version: fc.constant(1), title: word, subtitle: optional(word), timeZone: optional(fc.constantFrom('Europe/Berlin', 'Asia/Kathmandu', 'America/St_Johns', 'Australia/Lord_Howe', 'UTC', '-03:30')), description: optional(prose), url: optional(address), location: optional(fc.record({ name: word, address: optional(word) })),
  organizers: fc.array(person, { maxLength: 2 }), chairs: fc.array(person, { maxLength: 2 }), status: optional(fc.constantFrom('tentative', 'postponed')), statusNote: optional(word), notes: fc.array(prose, { maxLength: 2 }), days: fc.array(day, { minLength: 1, maxLength: 3 }),
});

/** What is kept. In a formula and at the ends of lines blanks say nothing. */
const short = (text: Text | undefined): string | undefined => text?.[0].value.replace(/\s*[\r\n\v\f\u0085\u2028\u2029]+\s*/g, ' ').trim();
const long = (text: Text | undefined): string | undefined => text && JSON.stringify(parseMarkup(text[0].value.split(/\r\n?|[\n\u2028\u2029]/).join('\n').trim()), (key, value: unknown) => (key === 'text' && typeof value === 'string' ? value.replace(/\s+/g, ' ') : value)).replace(/\s/g, '');
const people = (list: readonly Person[]): unknown => list.map(({ name, affiliations }) => [short(name), affiliations.map(short)]);
const timed = (when: When): unknown => (when.kind === 'timed' ? { startMs: when.startMs, endMs: when.endInferred ? undefined : when.endMs } : when.kind === 'unknown' ? { kind: 'announced-later' } : when);
const kept = (one: Entry): unknown => [
  short(one.title), timed(one.when), one.when.kind === 'timed' ? one.timeZone : '', short(one.subtitle), people(one.speakers), people(one.authors), people(one.chairs), one.rooms.map(({ name }) => short(name)), short(one.track?.name), long(one.abstract), one.status, short(one.statusNote),
  one.links.map(({ type, url, title }) => [type, url?.href, short(title)]), one.references.map(({ text, url }) => [long(text), url?.href]), one.items.map(kept),
];
const whole = (event: ScientificEvent): unknown => [
  short(event.title), short(event.subtitle), event.timeZone, long(event.description), event.url?.href, short(event.location?.name), short(event.location?.address), people(event.organizers), people(event.chairs), event.status, short(event.statusNote), event.notes.map((note) => long(note)),
  event.days.map(({ title, dayMs, entries }) => [short(title), dayMs, entries.map(kept)]),
];
// What may be lost, of what is made here: each of them is in the list whenever it is.
const MAY_BE_LOST = /^agenda\[\]\.(?:kind|id|start)$/;

test('there and back: any event, but for what is listed as lost', () => {
  fc.assert(fc.property(document, (source) => {
    const { event = assert.fail() } = parse(JSON.parse(JSON.stringify(source)));
    fc.pre(allEntries(event.days).length > 0);
    const { text, lost } = writeMarkdown(event);
    for (const { field } of lost) assert.match(field, MAY_BE_LOST);
    const { programme, guesses } = readingOf(text);
    assert.deepEqual(guesses.filter(({ code }) => code !== 'time-not-found'), [], text);
    const again = programme?.events[0] ?? assert.fail(text);
    assert.deepEqual(whole(again), whole(event), text);
    assert.equal(guesses.length, lost.find(({ field }) => field === 'agenda[].start')?.count ?? 0);
  }), RUNS);
});

test('a second time it is the same', () => {
  fc.assert(fc.property(document, (source) => {
    const { event = assert.fail() } = parse(JSON.parse(JSON.stringify(source)));
    fc.pre(allEntries(event.days).length > 0);
    const once = readingOf(writeMarkdown(event).text).programme?.events[0] ?? assert.fail();
    const twice = readingOf(writeMarkdown(once).text).programme?.events[0] ?? assert.fail();
    assert.deepEqual(whole(twice), whole(once));
  }), { ...RUNS, numRuns: Math.ceil(RUNS.numRuns / 5) });
});

for (const name of ['symposium', 'camp', 'chain', 'full', 'hybrid-hubs', 'lord-howe', 'three-days', 'two-days-midnight-dst', 'odd-but-right']) {
  test(`there and back: ${name}`, () => {
    const { event = assert.fail() } = parse(JSON.parse(readFileSync(`tests/fixtures/${name}.json`, 'utf8')));
    const again = readingOf(writeMarkdown(event).text).programme?.events[0] ?? assert.fail();
    const brief = (of: ScientificEvent): unknown => allEntries(of.days).map((one) => [timed(one.when), one.items.length, one.speakers.length, one.links.length]);
    assert.deepEqual(brief(again), brief(event));
  });
}
