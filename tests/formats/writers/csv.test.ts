/**
 * The table that is written: cells that no spreadsheet runs, and the way back through our own reader, which keeps all but what is listed as lost.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { parse as parseRows } from 'csv-parse/sync';
import fc from 'fast-check';
import { allEntries, type Entry, type ScientificEvent, type When } from '../../../src/event/model.js';
import { parse } from '../../../src/event/parse.js';
import { readFile } from '../../../src/formats/files/index.js';
import { writeCsv } from '../../../src/formats/writers/csv.js';
import { runs } from '../../thoroughness.js';

const eventOf = (document: object): ScientificEvent => parse({ version: 1, title: 'Forum', date: '2027-02-09', timeZone: 'Europe/Berlin', ...document }).event ?? assert.fail();
const back = (text: string): ScientificEvent => readFile(new TextEncoder().encode(text), 'programme.csv', {}).programme?.events[0] ?? assert.fail(text);
const rowsOf = (text: string): Record<string, string>[] => parseRows<Record<string, string>>(text, { columns: true, bom: true });
const cells = (document: object): Record<string, string>[] => rowsOf(writeCsv(eventOf(document)).text);
const lost = (document: object): string[] => writeCsv(eventOf(document)).lost.map(({ field, count }) => `${field} ${count}`);

test('a byte order mark, CRLF at the end of every row, and a heading of eight even for nothing', () => {
  assert.equal(writeCsv(eventOf({ agenda: [] })).text, '\uFEFFEvent title,Date,Start,End,Time zone,Kind,Title,Speakers\r\n');
  assert.deepEqual(lost({ agenda: [] }), ['days[].date 1', 'title 1', 'timeZone 1']);
});
test('a row says all of an entry', () => {
  const [row] = cells({ agenda: [{ id: 'a', start: '15:00', duration: 35, qa: 5, kind: 'keynote', title: 'A, "quoted"', subtitle: 'S', speakers: ['Ada Example (Lake)', 'Ben'], authors: ['Cleo'], chairs: ['Dan and Daughters'], room: 'Hall', track: 'M', abstract: 'one\ntwo', language: 'en', keywords: ['x', 'y'], status: 'cancelled', statusNote: 'Ill.', links: ['https://example.org/a', { type: 'slides', url: 'https://example.org/s' }, 'https://example.org/b'] }] });
  assert.deepEqual(row, {
    'Event title': 'Forum', Date: '2027-02-09', Start: '15:00', End: '15:35', 'Time zone': 'Europe/Berlin', Kind: 'keynote', Title: 'A, "quoted"', Speakers: 'Ada Example (Lake); Ben', Subtitle: 'S', Authors: 'Cleo', Chairs: 'Dan and Daughters;', Room: 'Hall', Track: 'M', Abstract: 'one\ntwo',
    'Minutes for questions': '5', Language: 'en', Keywords: 'x; y', Status: 'cancelled', 'Status note': 'Ill.', Link: 'https://example.org/a https://example.org/b', Slides: 'https://example.org/s', Id: 'a',
  });
});

/** [name, entry, Date Start End] */
const TIMES: readonly (readonly [string, object, string])[] = [
  ['past midnight', { start: '23:00', end: '00:30' }, '2027-02-09 | 23:00 | 2027-02-10 00:30'], ['to midnight', { start: '23:00', end: '24:00' }, '2027-02-09 | 23:00 | 2027-02-10 00:00'], ['an open end', { start: '15:00' }, '2027-02-09 | 15:00 | '], ['seconds', { start: '15:00:30', duration: 'PT90S' }, '2027-02-09 | 15:00:30 | 15:02'],
  ['an hour that happens twice', { start: '2026-10-25T02:30+01:00', duration: 30 }, '2026-10-25 | 2026-10-25T02:30+01:00 | 03:00'], ['all day', { start: '2027-02-09' }, '2027-02-09 | 2027-02-09 | '], ['days', { start: '2027-02-09', end: '2027-02-11' }, '2027-02-09 | 2027-02-09 | 2027-02-11'], ['to be announced', { start: null }, '2027-02-09 | TBA | '], ['unknown', { start: 'soon' }, '2027-02-09 | ? | '],
  ['its own zone', { start: '09:00', duration: 30, timeZone: 'Asia/Kathmandu' }, '2027-02-09 | 09:00 | 09:30'],
];
for (const [name, entry, expected] of TIMES) test(`times: ${name}`, () => {
  const event = eventOf({ agenda: [{ title: 'A', ...entry }] });
  const { text } = writeCsv(event);
  const [row] = rowsOf(text);
  assert.equal([row?.Date, row?.Start, row?.End].join(' | '), expected);
  assert.deepEqual(allEntries(back(text).days)[0]?.when, allEntries(event.days)[0]?.when);
});
test('offsets that the event states are written where browsers know others', () => {
  const event = eventOf({ timeZone: 'America/Vancouver', zoneOffsets: { 'America/Vancouver': [['2027-01-01T00:00Z', -420]] }, date: '2027-01-12', agenda: [{ title: 'A', start: '09:00', duration: 30 }] });
  const { text, lost: losses } = writeCsv(event);
  assert.deepEqual(allEntries(back(text).days)[0]?.when, { kind: 'timed', startMs: Date.UTC(2027, 0, 12, 16), endMs: Date.UTC(2027, 0, 12, 16, 30), endInferred: false });
  assert.ok(losses.some(({ field }) => field === 'zoneOffsets'));
});

/** [text, cell] */
const FORMULAS: readonly (readonly [string, string])[] = [['=HYPERLINK("x")', '\'=HYPERLINK("x")'], ['+1', "'+1"], ['-1', "'-1"], ['@SUM(A1)', "'@SUM(A1)"], ["'=1", "''=1"], ["'tis", "'tis"], ['＝1', "'＝1"], ['a=1', 'a=1'], ["''=1", "'''=1"]];
for (const [title, cell] of FORMULAS) test(`no formula: ${title}`, () => {
  const event = eventOf({ agenda: [{ title, start: '15:00' }] });
  assert.equal(rowsOf(writeCsv(event).text)[0]?.Title, cell);
  assert.equal(allEntries(back(writeCsv(event).text).days)[0]?.title?.[0].value, title);
});
/** [title, cell]: many a table was written for pages. */
const MARKUP: readonly (readonly [string, string])[] = [['<b>Ice</b>', '&lt;b>Ice&lt;/b>'], ['Fog &amp; ice', 'Fog &amp;amp; ice'], ['1 < 2 & 3 > 2', '1 < 2 & 3 > 2'], ['AT&T', 'AT&T'], ['a<br>b', 'a&lt;br>b'], ['&#39;', '&amp;#39;'], ['R&D; more', 'R&amp;D; more']];
for (const [title, cell] of MARKUP) test(`no markup: ${title}`, () => {
  const event = eventOf({ agenda: [{ title, start: '15:00', abstract: title, track: title, links: [{ url: 'https://example.org/?a=1&lt=2&amp;b=<b>' }] }] });
  const { text } = writeCsv(event);
  const [row] = rowsOf(text);
  assert.deepEqual([row?.Title, row?.Link], [cell, 'https://example.org/?a=1&lt=2&amp;b=<b>']);
  const [again] = allEntries(back(text).days);
  assert.deepEqual([again?.title?.[0].value, again?.abstract?.[0].value, again?.track?.name[0].value], [title, title, title]);
});
test('a single name with a comma is no name with a place', () => {
  const event = eventOf({ agenda: [{ title: 'A', start: '15:00', speakers: [{ name: 'Ada Brandt, Hill' }] }] });
  assert.deepEqual(allEntries(back(writeCsv(event).text).days)[0]?.speakers.map(({ name: called, affiliations }) => [called[0].value, affiliations.length]), [['Ada Brandt, Hill', 0]]);
});
test('no cell of a hostile event begins like a formula', () => {
  fc.assert(fc.property(fc.string(), fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝'), (text, sign) => {
    const event = eventOf({ title: sign + text, agenda: [{ title: sign + text, speakers: [sign + text], room: sign + text, track: sign + text, abstract: sign + text, keywords: [sign + text], statusNote: sign + text, id: sign + text, start: '15:00' }] });
    for (const row of rowsOf(writeCsv(event).text)) for (const cell of Object.values(row)) assert.doesNotMatch(cell, /^[=+\-@\t\r＝＋－＠]/);
  }));
});

/** [name, event, losses] */
const LOSSES: readonly (readonly [string, object, readonly string[]])[] = [
  ['when an event without entries takes place', { date: undefined, start: '2027-02-09T09:00', end: '2027-02-09T10:00', agenda: [] }, ['title 1', 'start 1', 'timeZone 1']],
  ['a start before its first entry', { start: '08:00', agenda: [{ start: '15:00', end: '16:00', title: 'A' }] }, ['start 1']], ['an end behind its last entry', { start: '15:00', end: '18:00', agenda: [{ start: '15:00', end: '16:00', title: 'A' }] }, ['start 1']],
  ['no start and end that entries say as well', { start: '15:00', end: '16:00', agenda: [{ start: '15:00', end: '16:00', title: 'A' }] }, []], ['an id of its own', { id: 'forum', agenda: [{ start: '15:00', title: 'A' }] }, ['id 1']], ['no id that comes of itself', { id: 'Forum 2027-02-09', agenda: [{ start: '15:00', title: 'A' }] }, []],
  ['a first revision', { revision: 0, agenda: [{ start: '15:00', title: 'A' }] }, ['revision 1']],
  ['nothing', { agenda: [{ start: '15:00', title: 'A', room: 'Hall', speakers: ['Ada (Lake)'] }], rooms: ['Hall'] }, []], ['other wordings', { agenda: [{ start: '15:00', title: { en: 'A', de: 'B', fr: 'C' } }] }, ['agenda[].title.de 1', 'agenda[].title.fr 1']], ['references', { agenda: [{ start: '15:00', title: 'A', references: ['R', 'S'] }] }, ['agenda[].references[] 2']],
  ['more of a person than a name and a place', { agenda: [{ start: '15:00', title: 'A', speakers: [{ name: 'Ada', affiliations: ['Lake', 'Hill'], bio: 'B', orcid: '0000-0002-1825-0097' }, { name: 'Ben; Cleo' }] }] }, ['agenda[].speakers[].affiliations 1', 'agenda[].speakers[].orcid 1', 'agenda[].speakers[].bio 1', 'agenda[].speakers[].name 1']],
  ['what would be read as a role', { agenda: [{ start: '15:00', title: 'A', speakers: [{ name: 'Chair: Ada' }, { name: 'Ben' }] }] }, ['agenda[].speakers[].name 1']],
  ['a list of which one thing opens a bracket', { agenda: [{ start: '15:00', title: 'A', keywords: ['ice (old', 'fog'] }] }, ['agenda[].keywords[] 1']],
  ['places that would be read as something else', { agenda: [{ start: '15:00', title: 'A', speakers: [{ name: 'Ada', affiliations: ['Lake (North'] }, { name: 'Ben', affiliations: ['Hill (South)'] }] }] }, ['agenda[].speakers[].affiliation 1']],
  ['what is said of the event', { subtitle: 'S', description: 'D', language: 'en', notes: ['N', 'M'], times: 'approximate', location: 'L', organizers: ['O'], agenda: [{ start: '15:00', title: 'A' }] }, ['agenda[].times 1', 'subtitle 1', 'description 1', 'language 1', 'times 1', 'location 1', 'organizers 1', 'notes 2']],
  ['days as their author divides them', { days: [{ date: '2027-02-09', title: 'One', agenda: [{ start: '2027-02-10T00:30', title: 'A' }] }], date: undefined }, ['days[].title 1', 'days[].date 1']], ['delays, once they are in the times', { agenda: [{ start: '15:00', title: 'A', delay: 10, previousStart: '14:00' }] }, ['agenda[].delay 1', 'agenda[].previousStart 1']],
  ['titles of links', { agenda: [{ start: '15:00', title: 'A', links: [{ url: 'https://example.org/', title: 'T' }, { url: 'here and there' }] }] }, ['agenda[].links[].title 1', 'agenda[].links[] 1']], ['the event’s zone, where another is used', { agenda: [{ start: '15:00', title: 'A', timeZone: 'Asia/Tokyo' }] }, ['timeZone 1']],
];
for (const [name, document, expected] of LOSSES) test(`lost: ${name}`, () => assert.deepEqual(lost(document), expected));

const FIXTURES = ['symposium', 'camp', 'chain', 'full', 'hybrid-hubs', 'lord-howe', 'three-days', 'two-days-midnight-dst', 'odd-but-right'];
const timed = (when: When): unknown => (when.kind === 'timed' ? { startMs: when.startMs, endMs: when.endInferred ? undefined : when.endMs } : when);
for (const name of FIXTURES) test(`there and back: ${name}`, () => {
  const { event } = parse(JSON.parse(readFileSync(`tests/fixtures/${name}.json`, 'utf8')));
  const there = allEntries(event?.days ?? []);
  const again = allEntries(back(writeCsv(event ?? assert.fail()).text).days);
  const brief = (entries: readonly Entry[]): unknown => entries.map((entry) => [entry.id, entry.kind, timed(entry.when), entry.items.map(({ id }) => id).sort(), entry.speakers.length]).sort();
  assert.deepEqual(brief(again), brief(there));
});

test('sessions of one name are told apart by their ids; what has no usable zone has the event’s beside it', () => {
  const session = (id: string, start: string): object => ({ id, kind: 'session', title: 'S', start, items: [{ title: `${id} talk`, duration: 30 }] });
  const rows = cells({ agenda: [session('one', '09:00'), session('two', '10:00'), { title: 'B', start: '11:00', timeZone: 'CST' }] });
  assert.deepEqual(rows.map((row) => [row.Title, row.Session, row.Start, row['Time zone']]), [['S', '', '09:00', 'Europe/Berlin'], ['one talk', 'one', '09:00', 'Europe/Berlin'], ['S', '', '10:00', 'Europe/Berlin'], ['two talk', 'two', '10:00', 'Europe/Berlin'], ['B', '', '?', 'Europe/Berlin']]);
});
test('there and back: sessions in sessions that go past midnight', () => {
  const event = eventOf({ agenda: [{ kind: 'session', title: 'Night', start: '23:00', end: '2027-02-10T03:00', items: [{ title: 'Early', duration: 30 }, { kind: 'session', title: 'Watch', start: '2027-02-10T00:30', items: [{ title: 'One', start: '2027-02-10T00:30', duration: 20 }, { title: 'Two', duration: 20 }] }] }] });
  const again = allEntries(back(writeCsv(event).text).days);
  assert.deepEqual(again.map(({ title, when }) => [title?.[0].value, timed(when)]), allEntries(event.days).map(({ title, when }) => [title?.[0].value, timed(when)]));
});
test('a wording of a language that is none is the last choice', () => {
  assert.equal(rowsOf(writeCsv(eventOf({ agenda: [{ start: '15:00', title: { en: 'Right', 'not a tag': 'Wrong' } }] }), ['en']).text)[0]?.Title, 'Right');
});

const LINES = /[\r\n]/;
const word = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'é', '日', ' ', ',', '"', "'", '=', '-', '+', '@', '.', ':', '1', '&', '<', 'and', '\u200f', '%', '|', '<b>', '</i>', '<br>', '&amp;', '&#39;', '&lt;b') }).map((text) => text.trim()).filter(Boolean);
const prose = fc.string({ minLength: 1, maxLength: 30, unit: fc.constantFrom('a', ' ', '\n', '"', ',', ';', '=', '\n\n', '- ', '$x$', '\t', '<b>', '<br>', '&amp;', '&lt;') }).map((text) => text.trim()).filter(Boolean);
const name = word.filter((text) => !/[();@]|^\p{L}+:/u.test(text) && !LINES.test(text));
const person = fc.oneof(name.map((text) => ({ name: text })), fc.tuple(name, name).map(([text, affiliation]) => ({ name: text, affiliation })));
const zone = fc.constantFrom('Europe/Berlin', 'Asia/Kathmandu', 'America/St_Johns', 'Australia/Lord_Howe', 'UTC');
const clock = fc.tuple(fc.nat({ max: 23 }), fc.constantFrom(0, 5, 15, 30, 59)).map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const optional = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> => fc.option(value, { nil: undefined });
const slotFields = { title: word, kind: fc.constantFrom('talk', 'keynote', 'panel', 'break', 'social'), duration: optional(fc.integer({ min: 1, max: 300 })), speakers: fc.array(person, { maxLength: 3 }), chairs: fc.array(person, { maxLength: 2 }), room: optional(name.filter((text) => !text.includes(';'))), track: optional(word), abstract: optional(prose), subtitle: optional(word), language: optional(fc.constantFrom('en', 'de', 'pt-BR')), keywords: fc.array(name, { maxLength: 2 }), status: optional(fc.constantFrom('scheduled', 'cancelled', 'tentative')), statusNote: optional(word) };
const item = fc.record({ ...slotFields, start: optional(clock) });
const entry = fc.record({ ...slotFields, start: fc.oneof({ weight: 8, arbitrary: clock }, { weight: 1, arbitrary: fc.constantFrom(null, 'soon', '2027-10-31') }), items: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(item, { maxLength: 3 }) }) });
const DATES = ['2027-03-28', '2027-10-31', '2027-04-04', '2027-11-07', '2027-02-09'];

test('there and back: any event, but for what is listed as lost', () => {
  fc.assert(fc.property(word, zone, fc.array(fc.array(entry, { maxLength: 5 }), { minLength: 1, maxLength: 3 }), (title, timeZone, days) => {
    const document = { version: 1, title, timeZone, days: days.map((agenda, index) => ({ date: DATES[index], agenda })) };
    const { event = assert.fail() } = parse(JSON.parse(JSON.stringify(document)));
    const { text, lost: losses } = writeCsv(event);
    const there = allEntries(event.days);
    fc.pre(there.length > 0);
    const again = back(text);
    const fields = new Set(losses.map(({ field }) => field));
    for (const field of fields) assert.match(field, /^days\[\]\.date$|^agenda\[\]\.room$|^agenda\[\]\.keywords\[\]$/, field);
    assert.deepEqual([again.title[0].value, again.timeZone], [title, timeZone]);
    const values = (texts: readonly (readonly { readonly value: string }[])[]): string[] => texts.map(([first]) => first?.value ?? '');
    const brief = (entries: readonly Entry[]): unknown[] => entries.map((one) => [
      one.id, one.kind, values(one.title ? [one.title] : []), timed(one.when), one.timeZone, [one.speakers, one.chairs].map((people) => people.map(({ name: called, affiliations }) => [...values([called]), ...values(affiliations)])), values(one.rooms.map((room) => room.name)), one.track?.name[0].value,
      one.abstract?.[0].value, one.subtitle?.[0].value, one.language, values(one.keywords), one.status, one.statusNote?.[0].value, one.items.map(({ id }) => id).sort(),
    ].map((value) => JSON.stringify(value)).join(' ')).sort();
    assert.deepEqual(brief(allEntries(again.days)), brief(there));
  }), { numRuns: Number(process.env.FUZZ_RUNS ?? runs(400)) });
});
