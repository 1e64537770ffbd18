/**
 * Addresses that fill in a calendar entry: the exact queries, and that no text whatever breaks or lengthens them.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { allEntries, type ScientificEvent, type When } from '../../src/event/model.js';
import { parse } from '../../src/event/parse.js';
import { runs } from '../thoroughness.js';
import { appointmentOf, calendarLinks, subscriptionAddress, type Appointment } from '../../src/formats/writers/calendar-links.js';

const at = (time: string): number => Date.parse(`2026-05-04T${time}Z`);
const timed = (start: string, end?: string): When => ({ kind: 'timed', startMs: at(start), endMs: end === undefined ? undefined : at(end), endInferred: false });
const day = (date: string, last?: string): When => ({ kind: 'all-day', dayMs: Date.parse(date), ...(last ? { lastDayMs: Date.parse(last) } : {}) });
const item = (rest: Partial<Appointment>): Appointment => ({ when: timed('15:05', '15:40'), title: 'A talk', place: '', details: '', ...rest });

const OUTLOOK = 'calendar/0/action/compose?path=%2Fcalendar%2Faction%2Fcompose&rru=addevent';
/** [name, appointment, query of Google, of both Outlooks, of Yahoo] */
const ROWS: readonly (readonly [string, Appointment, string, string, string | undefined])[] = [
  ['a title and a time', item({}), 'dates=20260504T150500Z%2F20260504T154000Z&text=A%20talk', 'startdt=2026-05-04T15:05:00Z&enddt=2026-05-04T15:40:00Z&subject=A%20talk', 'st=20260504T150500Z&et=20260504T154000Z&title=A%20talk'],
  ['a place and details', item({ place: 'Hall 1, Springfield', details: 'One\nTwo' }), 'dates=20260504T150500Z%2F20260504T154000Z&text=A%20talk&location=Hall%201%2C%20Springfield&details=One%0ATwo', 'startdt=2026-05-04T15:05:00Z&enddt=2026-05-04T15:40:00Z&subject=A%20talk&location=Hall%201%2C%20Springfield&body=One%3Cbr%3ETwo', 'st=20260504T150500Z&et=20260504T154000Z&title=A%20talk&in_loc=Hall%201%2C%20Springfield&desc=One%0ATwo'],
  ['no end: only a start', item({ when: timed('15:05') }), 'dates=20260504T150500Z%2F20260504T150500Z&text=A%20talk', 'startdt=2026-05-04T15:05:00Z&enddt=2026-05-04T15:05:00Z&subject=A%20talk', 'st=20260504T150500Z&et=20260504T150500Z&title=A%20talk'],
  ['no end: until the last that is known', item({ when: { kind: 'timed', startMs: at('15:05'), endInferred: false, lastMs: at('15:40') - 1 } }), 'dates=20260504T150500Z%2F20260504T154000Z&text=A%20talk', 'startdt=2026-05-04T15:05:00Z&enddt=2026-05-04T15:40:00Z&subject=A%20talk', 'st=20260504T150500Z&et=20260504T154000Z&title=A%20talk'],
  ['past midnight', item({ when: { kind: 'timed', startMs: at('23:30'), endMs: at('23:30') + 3_600_000, endInferred: false } }), 'dates=20260504T233000Z%2F20260505T003000Z&text=A%20talk', 'startdt=2026-05-04T23:30:00Z&enddt=2026-05-05T00:30:00Z&subject=A%20talk', 'st=20260504T233000Z&et=20260505T003000Z&title=A%20talk'],
  ['to the millisecond', item({ when: { kind: 'timed', startMs: at('15:05') + 1_500, endInferred: false } }), 'dates=20260504T150501Z%2F20260504T150501Z&text=A%20talk', 'startdt=2026-05-04T15:05:01.500Z&enddt=2026-05-04T15:05:01.500Z&subject=A%20talk', 'st=20260504T150501Z&et=20260504T150501Z&title=A%20talk'],
  ['all day: the end is the next day', item({ when: day('2026-05-04') }), 'dates=20260504%2F20260505&text=A%20talk', 'startdt=2026-05-04&enddt=2026-05-05&allday=true&subject=A%20talk', 'st=20260504&dur=allday&title=A%20talk'],
  ['three days: Yahoo cannot', item({ when: day('2026-12-30', '2027-01-01') }), 'dates=20261230%2F20270102&text=A%20talk', 'startdt=2026-12-30&enddt=2027-01-02&allday=true&subject=A%20talk', undefined],
  ['& # + % = ? stay in their field', item({ title: 'A&B #1 + 50% = ?' }), 'dates=20260504T150500Z%2F20260504T154000Z&text=A%26B%20%231%20%2B%2050%25%20%3D%20%3F', 'startdt=2026-05-04T15:05:00Z&enddt=2026-05-04T15:40:00Z&subject=A%26B%20%231%20%2B%2050%25%20%3D%20%3F', 'st=20260504T150500Z&et=20260504T154000Z&title=A%26B%20%231%20%2B%2050%25%20%3D%20%3F'],
  ['emoji, other scripts, half a pair', item({ title: '🧪 星 \ud800x' }), 'dates=20260504T150500Z%2F20260504T154000Z&text=%F0%9F%A7%AA%20%E6%98%9F%20%EF%BF%BDx', 'startdt=2026-05-04T15:05:00Z&enddt=2026-05-04T15:40:00Z&subject=%F0%9F%A7%AA%20%E6%98%9F%20%EF%BF%BDx', 'st=20260504T150500Z&et=20260504T154000Z&title=%F0%9F%A7%AA%20%E6%98%9F%20%EF%BF%BDx'],
];
for (const [name, appointment, google, outlook, yahoo] of ROWS) {
  test(name, () => assert.deepEqual(calendarLinks(appointment), {
    google: `https://calendar.google.com/calendar/render?action=TEMPLATE&${google}`, outlook: `https://outlook.live.com/${OUTLOOK}&${outlook}`, office365: `https://outlook.office.com/${OUTLOOK}&${outlook}`,
    yahoo: yahoo && `https://calendar.yahoo.com/?v=60&${yahoo}`,
  }));
}

for (const kind of ['announced-later', 'unknown'] as const) test(`no time (${kind}), no address`, () => assert.equal(calendarLinks(item({ when: { kind } })), undefined));

/** [details, as Google gets them, as Outlook gets them]; ⁠ is an invisible joiner. */
const DETAILS: readonly (readonly [string, string, string])[] = [
  ['p<0.05 and x>3', 'p<0.05 and x>3', 'p<0.05 and x>3'],
  ['a<b and c>d', 'a<\u2060b and c>d', 'a<\u2060b and c>d'],
  ['<img src=x onerror=alert(1)>', '<\u2060img src=x onerror=alert(1)>', '<\u2060img src=x onerror=alert(1)>'],
  ['</body><!-- <?x', '<\u2060/body><\u2060!-- <\u2060?x', '<\u2060/body><\u2060!-- <\u2060?x'],
  ['AT&T &lt; &#60;', 'AT&T &\u2060lt; &\u2060#60;', 'AT&T &\u2060lt; &\u2060#60;'],
  ['https://meet.example.org/?a=1&pwd=2', 'https://meet.example.org/?a=1&pwd=2', 'https://meet.example.org/?a=1&pwd=2'],
  ['one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour', 'one<br>two<br>three<br>four'],
  ['a\tb\0c\x7f', 'a b c ', 'a b c '],
];
for (const [details, google, outlook] of DETAILS) {
  test(`details ${JSON.stringify(details)}`, () => {
    const links = calendarLinks(item({ details })) ?? assert.fail();
    assert.equal(new URL(links.google).searchParams.get('details'), google);
    assert.equal(new URL(links.outlook).searchParams.get('body'), outlook);
  });
}

/** [name, unit that is repeated]: cut, and only between two of them. */
const LONG: readonly (readonly [string, string])[] = [['letters', 'x'], ['Chinese', '星'], ['emoji', '🧪'], ['a family of four', '👨‍👩‍👧‍👦'], ['a flag', '🇳🇵'], ['a thumb with its skin', '👍🏽'], ['e with an accent of its own', 'e\u0301'], ['a heart with its variation', '❤️']];
for (const [name, unit] of LONG) {
  test(`5,000 times ${name}: at most 2,000 characters, cut between two`, () => {
    const links = calendarLinks(item({ title: unit.repeat(5_000), place: unit.repeat(5_000), details: unit.repeat(5_000) })) ?? assert.fail();
    for (const [address, keys] of [[links.google, ['text', 'location', 'details']], [links.outlook, ['subject', 'location', 'body']], [links.office365, ['subject', 'location', 'body']], [links.yahoo ?? assert.fail(), ['title', 'in_loc', 'desc']]] as const) {
      assert.ok(address.length <= 2_000 && address.length > 1_850, String(address.length));
      for (const key of keys) assert.equal((new URL(address).searchParams.get(key) ?? '').replaceAll(unit, ''), '…');
    }
  });
}

test('any texts: a whole URL of the right host, fields in their places, never too long', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'grapheme-composite', maxLength: 1_500 }), fc.constantFrom('\r\nLocation: x', '\ud800', '\udfff\ud800', '&action=x', '#', 'javascript:alert(1)'));
  fc.assert(fc.property(text, text, text, (title, place, details) => {
    const links = calendarLinks(item({ title, place, details })) ?? assert.fail();
    for (const [address, host] of [[links.google, 'calendar.google.com'], [links.outlook, 'outlook.live.com'], [links.office365, 'outlook.office.com'], [links.yahoo ?? '', 'calendar.yahoo.com']] as const) {
      const url = new URL(address);
      assert.equal(url.href.replaceAll('%27', "'"), address);
      assert.equal(url.host, host);
      assert.equal(url.hash, '');
      assert.match(address, /^[\w:/?=&%.,~!*'()+-]+$/);
      assert.ok(!address.includes('+') && address.length <= 2_000);
    }
    const read = new URL(links.google).searchParams;
    assert.deepEqual([...read.keys()], ['action', 'dates', 'text', ...(place ? ['location'] : []), ...(details ? ['details'] : [])]);
    const plain = title.replace(/[\0-\x09\x0b-\x1f\x7f]/g, ' ').replace(/\p{Cs}/gu, '\ufffd');
    const got = read.get('text') ?? '';
    assert.ok(got === plain || (got.endsWith('…') && plain.startsWith(got.slice(0, -1))));
  }), { numRuns: runs(3_000), seed: 6 });
});

const symposium: ScientificEvent = parse(JSON.parse(readFileSync('tests/fixtures/symposium.json', 'utf8'))).event ?? assert.fail();
test('a talk as an appointment: what is needed to get there before what it is about', () => {
  const talk = allEntries(symposium.days)[2] ?? assert.fail();
  assert.deepEqual(appointmentOf(symposium, talk, ['en'], 'https://example.org/#x', ['Times are approximate.']), {
    when: talk.when, title: 'Lake breezes seen from a rowing boat', place: 'https://meet.example.org/small-lidars',
    details: `Times are approximate.\nSmall Lidars, Large Questions\nhttps://meet.example.org/small-lidars\nhttps://example.org/#x\nWanja Kimani\n${talk.abstract?.[0].value ?? ''}`,
  });
});
test('the event as an appointment', () => {
  const { when, title, details } = appointmentOf(symposium, undefined, ['en'], 'https://example.org/');
  assert.deepEqual([when, title], [symposium.window, 'Small Lidars, Large Questions']);
  assert.match(details, /^https:\/\/meet\.example\.org\/small-lidars\nhttps:\/\/example\.org\/\nCheap lidars/);
});
const HOURS = [{ start: '09:00', end: '17:00', title: 'Talks' }];
for (const [what, days, dates, start] of [
  ['its own start, no hours of its days', [['2027-05-04', []], ['2027-05-05', []]], '20270504/20270506', '2027-05-04T09:00'],
  ['a last day without hours: all of its dates', [['2027-05-04', HOURS], ['2027-05-06', []]], '20270504/20270507'],
  ['an excursion of all the last day', [['2027-05-04', HOURS], ['2027-05-05', [{ start: '2027-05-05', title: 'Boats' }]]], '20270504/20270506'],
  ['hours there that another zone has on the next day', [['2027-05-04', [{ start: '23:00', title: 'Moonrise' }]]], '20270505T060000Z/20270505T060000Z'],
  ['nothing open: the hours', [['2027-05-04', HOURS], ['2027-05-05', HOURS]], '20270504T160000Z/20270506T000000Z'],
] as const) {
  test(`the event in a calendar of somebody else: ${what}`, () => {
    const event = parse({ title: 'E', timeZone: 'America/Los_Angeles', start, days: days.map(([date, agenda]) => ({ date, agenda })) }).event ?? assert.fail();
    const { google } = calendarLinks(appointmentOf(event, undefined, ['en'], '')) ?? assert.fail();
    assert.equal(new URL(google).searchParams.get('dates'), dates);
  });
}
test('rooms and the address of the house come before the join link; a talk’s own link before the event’s', () => {
  const event = parse({ title: { en: 'E', de: 'D' }, date: '2026-05-04', timeZone: 'UTC', location: { name: 'Town Hall', address: '1 Harbour Street' }, online: { url: 'https://meet.example.org/all' }, agenda: [{ start: '09:00', title: 'T', rooms: ['Hall', 'Studio'], links: [{ type: 'join', url: 'https://meet.example.org/one' }] }] }).event ?? assert.fail();
  const { place, details } = appointmentOf(event, allEntries(event.days)[0], ['de'], '');
  assert.deepEqual([place, details], ['Hall, Studio, Town Hall, 1 Harbour Street', 'D\nhttps://meet.example.org/one']);
});

/** [name, what the event says, what its entry says] */
const OFF: readonly (readonly [string, object, object])[] = [['a cancelled talk', {}, { status: 'cancelled' }], ['a postponed talk', {}, { status: 'postponed' }], ['a talk of an event that is cancelled', { status: 'cancelled' }, {}]];
for (const [name, event, entry] of OFF) {
  test(`nobody is to join ${name}`, () => {
    const parsed = parse({ title: 'E', date: '2026-05-04', timeZone: 'UTC', online: { url: 'https://meet.example.org/all' }, ...event, agenda: [{ start: '09:00', title: 'T', links: [{ type: 'join', url: 'https://meet.example.org/one' }], ...entry }] }).event ?? assert.fail();
    const { place, details } = appointmentOf(parsed, allEntries(parsed.days)[0], ['en'], 'https://example.org/');
    assert.deepEqual([place, details], ['', 'E\nhttps://example.org/']);
  });
}

test('texts go without the marks of Markdown', () => {
  const event = parse({ title: 'E', date: '2026-05-04', timeZone: 'UTC', description: 'All **of** it.', agenda: [{ start: '09:00', title: 'T', abstract: 'Some **bold** and [a page](https://example.org/x).' }] }).event ?? assert.fail();
  assert.equal(appointmentOf(event, allEntries(event.days)[0], ['en'], '').details, 'E\nSome bold and a page (https://example.org/x).');
  assert.equal(appointmentOf(event, undefined, ['en'], '').details, 'All of it.');
});

test('many speakers, each letter of whom is nine in an address, leave the ways to the talk whole', () => {
  const [join, page] = ['https://meet.example.org/j/84512345678', 'https://example.org/2027/programme/#ml-da-event-panel'];
  const event = parse({ title: '星'.repeat(30), date: '2026-05-04', timeZone: 'UTC', location: { name: '講'.repeat(20) }, online: { url: join }, agenda: [{ start: '09:00', duration: 90, title: '議'.repeat(50), speakers: Array.from({ length: 40 }, (_, at) => `山田太郎${at}`) }] }).event ?? assert.fail();
  const links = calendarLinks(appointmentOf(event, allEntries(event.days)[0], ['ja'], page)) ?? assert.fail();
  for (const [address, key] of [[links.google, 'details'], [links.outlook, 'body'], [links.office365, 'body'], [links.yahoo ?? '', 'desc']] as const) {
    assert.deepEqual((new URL(address).searchParams.get(key) ?? '').split(/\n|<br>/).slice(1, 3), [join, page]);
  }
});

const FEEDS: readonly (readonly [string, string])[] = [['https://example.org/f.ics', 'webcal://example.org/f.ics'], ['http://example.org/f.ics?a=http://b', 'webcal://example.org/f.ics?a=http://b'], ['webcal://example.org/f.ics', 'webcal://example.org/f.ics'], ['HTTPS://example.org/', 'webcal://example.org/']];
for (const [feed, expected] of FEEDS) test(`${feed} is subscribed to as ${expected}`, () => assert.equal(subscriptionAddress(feed), expected));
