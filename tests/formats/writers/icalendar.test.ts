/**
 * Calendars as we write them: byte by byte as RFC 5545 wants them, and the same words and times to two readers that know nothing of us.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';
import type { Entry, ScientificEvent } from '../../../src/event/model.js';
import { calendarEntries, chosenEntries, icalendarText, isDated, onDay, seriesText, withIds, type CalendarOptions, type Choice } from '../../../src/formats/writers/icalendar.js';
import { writeICalendar } from '../../../src/formats/writers/icalendar-losses.js';
import { readDocument } from '../../../src/formats/index.js';
import { en } from '../../../src/i18n/words/en.js';
import { findZone } from '../../../src/time/zone.js';
import { STRINGS } from '../../pages/hostile-strings.js';
import { findingsIn } from './rfc5545.js';

const NOW = Date.UTC(2027, 0, 15, 12);
const OPTIONS: CalendarOptions = { words: en, nowMs: NOW, languages: ['en'] };
const everything: Choice = () => true;
const entriesOf = (event: ScientificEvent, isChosen = everything): readonly Entry[] => chosenEntries(event.days.flatMap(({ entries }) => entries), isChosen);
const eventOf = (document: unknown): ScientificEvent => readDocument(document).programme?.events[0] ?? assert.fail('no event');
const written = (document: unknown, options: Partial<CalendarOptions> = {}): string => {
  const event = eventOf(document);
  return icalendarText(event, entriesOf(event), { ...OPTIONS, ...options });
};
const BASE = { version: 1, id: 'forum', title: 'Forum', date: '2027-02-09', timeZone: 'Europe/Berlin' };
const withEntry = (entry: Record<string, unknown>, event: Record<string, unknown> = {}): unknown => ({ ...BASE, ...event, agenda: [{ id: 'a', start: '09:00', end: '09:30', title: 'Talk', ...entry }] });
/** Lines before folding. */
const linesOf = (calendar: string): readonly string[] => calendar.replaceAll('\r\n ', '').split('\r\n');
const line = (calendar: string, name: string): string | undefined => linesOf(calendar.slice(calendar.indexOf('BEGIN:VEVENT'))).find((each) => new RegExp(`^${name}[;:]`).test(each));

/** The oracle's own way to what a reader must get: line ends as "\n", no other control characters, whole characters. */
const expected = (value: string): string => [...Buffer.from(value, 'utf8').toString('utf8').replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')].filter((char) => char === '\n' || char === '\t' || !/^\p{Cc}$/u.test(char)).join('');

// ---- One property after the other ----

const LINES: readonly (readonly [name: string, document: unknown, property: string, expected: string | undefined, options?: Partial<CalendarOptions>])[] = [
  ['times are in UTC', withEntry({}), 'DTSTART', 'DTSTART:20270209T080000Z'],
  ['and so are ends', withEntry({}), 'DTEND', 'DTEND:20270209T083000Z'],
  ['a whole day', withEntry({ start: '2027-02-09', end: undefined }), 'DTSTART', 'DTSTART;VALUE=DATE:20270209'],
  ['ends on the next', withEntry({ start: '2027-02-09', end: undefined }), 'DTEND', 'DTEND;VALUE=DATE:20270210'],
  ['whole days end after the last', withEntry({ start: '2027-02-27', end: '2027-02-28' }), 'DTEND', 'DTEND;VALUE=DATE:20270301'],
  ['no end is no end', withEntry({ end: undefined }), 'DTEND', undefined],
  ['a delay is in the times', withEntry({ delay: 10 }), 'DTSTART', 'DTSTART:20270209T081000Z'],
  ['the id is made of both ids', withEntry({}), 'UID', 'UID:a@forum'],
  ['whatever they hold', withEntry({ id: 'a,b;c\nd' }, { id: 'https://example.org/?x=1,2' }), 'UID', 'UID:a\\,b\\;c\\nd@https://example.org/?x=1\\,2'],
  ['the stamp is now', withEntry({}), 'DTSTAMP', 'DTSTAMP:20270115T120000Z'],
  ['or when the event was changed', withEntry({}, { updated: '2027-01-02T03:04:05Z' }), 'DTSTAMP', 'DTSTAMP:20270102T030405Z'],
  ['which is told', withEntry({}, { updated: '2027-01-02T03:04:05Z' }), 'LAST-MODIFIED', 'LAST-MODIFIED:20270102T030405Z'],
  ['the first version', withEntry({}), 'SEQUENCE', 'SEQUENCE:0'],
  ['a version by its number', withEntry({}, { revision: 7, updated: '2027-01-02T03:04:05Z' }), 'SEQUENCE', 'SEQUENCE:7'],
  ['or by the minutes since 2020', withEntry({}, { updated: '2020-01-02T00:01:59Z' }), 'SEQUENCE', 'SEQUENCE:1441'],
  ['of long ago', withEntry({}, { updated: '2019-01-02T00:01:59Z' }), 'SEQUENCE', 'SEQUENCE:0'],
  ['a number too large for a calendar', withEntry({}, { revision: 5_000_000_000 }), 'SEQUENCE', 'SEQUENCE:2147483647'],
  ['takes place', withEntry({}), 'STATUS', 'STATUS:CONFIRMED'],
  ['is cancelled', withEntry({ status: 'cancelled' }), 'STATUS', 'STATUS:CANCELLED'],
  ['is not sure', withEntry({ status: 'tentative' }), 'STATUS', 'STATUS:TENTATIVE'],
  ['is postponed: not then', withEntry({ status: 'postponed' }), 'STATUS', 'STATUS:CANCELLED'],
  ['all of it is cancelled', withEntry({ status: 'tentative' }, { status: 'cancelled' }), 'STATUS', 'STATUS:CANCELLED'],
  ['all of it is not sure', withEntry({}, { status: 'tentative' }), 'STATUS', 'STATUS:TENTATIVE'],
  ['moved online takes place', withEntry({ status: 'movedOnline' }), 'STATUS', 'STATUS:CONFIRMED'],
  ['a title', withEntry({ title: 'p<0.05; x, y\\z' }), 'SUMMARY', 'SUMMARY:p<0.05\\; x\\, y\\\\z'],
  ['a break without one', withEntry({ kind: 'break', title: undefined }), 'SUMMARY', 'SUMMARY:Break'],
  ['a title in the reader’s language', withEntry({ title: { en: 'Stars', de: 'Sterne' } }), 'SUMMARY', 'SUMMARY:Sterne', { languages: ['de-AT'] }],
  ['room and place', withEntry({ room: 'Hall' }, { location: 'Town House' }), 'LOCATION', 'LOCATION:Hall\\, Town House'],
  ['and where that is', withEntry({}, { location: { name: 'Town House', address: 'Quay 7, Port' } }), 'LOCATION', 'LOCATION:Town House\\, Quay 7\\, Port'],
  ['for somebody’s own calendar: what it is part of', withEntry({ abstract: 'Words.' }), 'DESCRIPTION', 'DESCRIPTION:Forum\\n\\nWords.', { address: 'https://example.org/p' }],
  ['and where the programme stands', withEntry({}), 'URL', 'URL:https://example.org/p', { address: 'https://example.org/p' }],
  ['unless it says so itself', withEntry({}, { url: 'https://forum.example.org/' }), 'URL', 'URL:https://forum.example.org/', { address: 'https://example.org/p' }],
  ['rooms', withEntry({ rooms: ['Hall', 'Studio'] }), 'LOCATION', 'LOCATION:Hall\\, Studio'],
  ['nowhere', withEntry({}), 'LOCATION', undefined],
  ['the talk’s page', withEntry({ links: [{ type: 'slides', url: 'https://example.org/s.pdf' }, 'https://example.org/talk?a=1,2;3'] }, { url: 'https://example.org/' }), 'URL', 'URL:https://example.org/talk?a=1,2;3'],
  ['else the event’s', withEntry({}, { url: 'https://example.org/ü' }), 'URL', 'URL:https://example.org/%C3%BC'],
  ['never one that may not be linked', withEntry({ links: ['javascript:alert(1)'] }), 'URL', undefined],
  ['where to join', withEntry({ links: [{ type: 'join', url: 'https://meet.example.org/a' }] }), 'CONFERENCE', 'CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL="Join":https://meet.example.org/a'],
  ['under its name', withEntry({ links: [{ type: 'join', url: 'https://meet.example.org/a', title: 'A "room";:,\n^' }] }), 'CONFERENCE', 'CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL="A ^\'room^\';:,^n^^":https://meet.example.org/a'],
  ['nowhere to join what is off', withEntry({ status: 'cancelled', links: [{ type: 'join', url: 'https://meet.example.org/a' }] }), 'CONFERENCE', undefined],
  ['nor in its text', withEntry({ status: 'postponed', links: [{ type: 'join', url: 'https://meet.example.org/a' }, { type: 'slides', url: 'https://example.org/s' }] }), 'DESCRIPTION', 'DESCRIPTION:Postponed\\n\\nSlides: https://example.org/s'],
  ['nor where all of it is off', withEntry({}, { status: 'cancelled', online: { url: 'https://meet.example.org/' } }), 'CONFERENCE', undefined],
  ['where to join all of it', withEntry({}, { online: { url: 'https://meet.example.org/', platform: 'Video' } }), 'CONFERENCE', 'CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL="Video":https://meet.example.org/'],
  ['slides are no place to join', withEntry({ links: [{ type: 'slides', url: 'https://example.org/s.pdf' }] }), 'CONFERENCE', undefined],
  ['all of it is joined beside slides', withEntry({ links: [{ type: 'slides', url: 'https://example.org/s.pdf' }] }, { online: { url: 'https://meet.example.org/' } }), 'DESCRIPTION', 'DESCRIPTION:Slides: https://example.org/s.pdf\\nJoin: https://meet.example.org/'],
  ['a talk that has a place of its own is not joined elsewhere', withEntry({ links: [{ type: 'join', url: 'https://meet.example.org/a' }] }, { online: { url: 'https://meet.example.org/' } }), 'DESCRIPTION', 'DESCRIPTION:Join: https://meet.example.org/a'],
  ['a place to join that is no address is text', withEntry({ links: [{ type: 'join', url: 'Room 7' }] }), 'CONFERENCE', undefined],
  ['track and keywords', withEntry({ track: 'A, B', keywords: ['c;d'] }), 'CATEGORIES', 'CATEGORIES:A\\, B'],
  ['a line each', withEntry({ keywords: ['c;d', 'e'] }), 'CATEGORIES', 'CATEGORIES:c\\;d'],
  ['a reminder', withEntry({}), 'TRIGGER', 'TRIGGER:-PT15M', { alarmMinutes: 15 }],
  ['none', withEntry({}), 'TRIGGER', undefined],
  ['none of what does not take place', withEntry({ status: 'cancelled' }), 'TRIGGER', undefined, { alarmMinutes: 15 }],
  ['what is said about it', withEntry({ subtitle: 'A review', speakers: ['Ada Example (Uni A)', 'Ben'], abstract: 'Some *words*.\n\nMore: [here](https://example.org/x).', links: [{ type: 'slides', url: 'https://example.org/s.pdf' }] }, { times: 'approximate' }),
    'DESCRIPTION', 'DESCRIPTION:A review\\nAda Example (Uni A)\\, Ben\\ntimes are approximate\\n\\nSome words.\\n\\nMore: here (https://example.org/x).\\n\\nSlides: https://example.org/s.pdf'],
  ['why not', withEntry({ status: 'cancelled', statusNote: 'Ill.' }), 'DESCRIPTION', 'DESCRIPTION:Cancelled\\nIll.'],
  ['what is said of the whole event', withEntry({ statusNote: 'In English.' }, { status: 'movedOnline', statusNote: 'The hall is flooded.', location: 'Town House' }), 'DESCRIPTION', 'DESCRIPTION:Moved online\\nThe hall is flooded.\\nIn English.'],
  ['once', withEntry({ status: 'cancelled', statusNote: 'Ill.' }, { status: 'cancelled' }), 'DESCRIPTION', 'DESCRIPTION:Cancelled\\nIll.'],
  ['an address that is none is text', withEntry({ links: [{ type: 'poster', url: 'Foyer' }] }), 'DESCRIPTION', 'DESCRIPTION:Poster: Foyer'],
  ['nothing to say', withEntry({}), 'DESCRIPTION', undefined],
];
for (const [name, document, property, value, options] of LINES) {
  test(name, () => {
    const calendar = written(document, options);
    assert.deepEqual(findingsIn(calendar), []);
    assert.equal(line(calendar, property), value);
  });
}

test('an end that was inferred is written, and said to be inexact', () => {
  const calendar = written({ ...BASE, agenda: [{ start: '09:00', title: 'A' }, { start: '09:20', end: '10:00', title: 'B' }] });
  assert.equal(line(calendar, 'DTEND'), 'DTEND:20270209T082000Z');
  assert.equal(line(calendar, 'DESCRIPTION'), 'DESCRIPTION:times are approximate');
});

test('the head of a calendar', () => {
  const calendar = written(withEntry({}, { title: 'Forum; 2027', description: 'About *clouds*, mostly.', url: 'https://example.org/forum', updated: '2027-01-02T03:04Z' }));
  assert.deepEqual(linesOf(calendar).slice(0, linesOf(calendar).indexOf('BEGIN:VEVENT')), [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//ml-da-event//NONSGML ml-da-event//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', 'NAME:Forum\\; 2027', 'X-WR-CALNAME:Forum\\; 2027', 'UID:forum',
    'X-WR-CALDESC:About clouds\\, mostly.', 'X-WR-TIMEZONE:Europe/Berlin', 'URL:https://example.org/forum', 'LAST-MODIFIED:20270102T030400Z',
  ]);
});

test('the same talk keeps its id when everything else changes', () => {
  const before = written(withEntry({}, { revision: 1 }));
  const after = written({ ...BASE, title: 'Renamed', date: '2027-03-09', revision: 2, agenda: [{ start: '07:00', duration: 5, title: 'New' }, { id: 'a', start: '10:00', end: '10:30', title: 'Another title', room: 'Hall' }] });
  assert.equal(line(before, 'UID'), 'UID:a@forum');
  assert.ok(linesOf(after).includes('UID:a@forum') && linesOf(after).includes('SEQUENCE:2'));
});

// ---- Which entries ----

const SESSIONS = {
  ...BASE,
  days: [
    { date: '2027-02-09', agenda: [
      { id: 'morning', kind: 'session', start: '09:00', title: 'Morning', room: 'Hall', items: [{ id: 'one', title: 'One', duration: 20 }, { id: 'two', title: 'Two', duration: 20 }] },
      { id: 'posters', kind: 'session', start: '11:00', end: '12:00', title: 'Posters', items: [{ id: 'p1', title: 'Poster 1', start: null }, { id: 'p2', title: 'Poster 2', start: null }] },
      { id: 'night', start: '23:30', duration: 20, title: 'Night' }, { id: 'open', start: null, title: 'Open' },
    ] },
    { date: '2027-02-10', agenda: [{ id: 'next', start: '09:00', duration: 20, title: 'Next' }, { id: 'all', start: '2027-02-10', end: '2027-02-11', title: 'All' }] },
  ],
};
const day = (date: string): number => Date.parse(`${date}T00:00Z`);
const zone = (name: string): ReturnType<typeof findZone> & object => findZone(name) ?? assert.fail(name);
const CHOICES: readonly (readonly [string, Choice, readonly string[]])[] = [
  ['all, talks instead of the session, the session whose talks have no time', everything, ['one', 'two', 'posters', 'night', 'next', 'all']],
  ['one', withIds(new Set(['two'])), ['two']],
  ['some', withIds(new Set(['two', 'next', 'nowhere'])), ['two', 'next']],
  ['a session is its talks', withIds(new Set(['morning'])), ['one', 'two']],
  ['none', withIds(new Set()), []],
  ['without a time', withIds(new Set(['open'])), []],
  ['a day of the event', onDay(day('2027-02-09'), zone('Europe/Berlin')), ['one', 'two', 'posters', 'night']],
  ['the same day further east', onDay(day('2027-02-09'), zone('Asia/Tokyo')), ['one', 'two', 'posters']],
  ['the next one there', onDay(day('2027-02-10'), zone('Asia/Tokyo')), ['night', 'next', 'all']],
  ['a day within others', onDay(day('2027-02-11'), zone('Europe/Berlin')), ['all']],
];
for (const [name, choice, ids] of CHOICES) {
  test(`chosen: ${name}`, () => {
    const event = eventOf(SESSIONS);
    assert.deepEqual(entriesOf(event, choice).filter(isDated).map(({ id }) => id), ids);
    assert.equal(icalendarText(event, entriesOf(event, choice), OPTIONS) === '', ids.length === 0);
  });
}

test('an event that says when it starts, of days without hours, has all of its dates', () => {
  const event = eventOf({ version: 1, title: 'Forum', timeZone: 'America/Los_Angeles', start: '2027-02-09T18:00', days: [{ date: '2027-02-09', agenda: [] }, { date: '2027-02-10', agenda: [] }] });
  assert.match(icalendarText(event, calendarEntries(event), OPTIONS), /DTSTART;VALUE=DATE:20270209\r\nDTEND;VALUE=DATE:20270211\r\n/);
});

/** [what, event, choice, the ids that go into its calendar]: an event without entries of a known time goes in itself. */
const WHOLE: readonly (readonly [string, unknown, Choice, readonly string[]])[] = [
  ['entries are what counts', SESSIONS, everything, ['one', 'two', 'posters', 'night', 'next', 'all']],
  ['of those that are chosen none may be left', SESSIONS, withIds(new Set(['open'])), []],
  ['only a window', { ...BASE, start: '09:00', end: '12:00', agenda: [] }, everything, ['event']],
  ['only a date', { ...BASE, agenda: [] }, everything, ['event']],
  ['a date of another day', { ...BASE, agenda: [] }, onDay(day('2027-02-10'), zone('UTC')), []],
  ['entries without a time', { ...BASE, agenda: [{ start: null, title: 'Open' }] }, everything, ['event']],
  ['nothing at all', { version: 1, title: 'Forum', timeZone: 'UTC', agenda: [] }, everything, []],
];
for (const [name, document, choice, ids] of WHOLE) {
  test(`of a calendar: ${name}`, () => {
    const event = eventOf(document);
    const entries = calendarEntries(event, choice);
    assert.deepEqual(entries.map(({ id }) => id), ids);
    if (ids.length) assert.deepEqual(findingsIn(icalendarText(event, entries, OPTIONS)), []);
  });
}

test('a session stays where one of its talks has no time: both are there', () => {
  const event = eventOf({ ...BASE, agenda: [{ id: 's', kind: 'session', start: '12:00', end: '13:30', title: 'Flash talks', items: [{ id: 'one', start: '12:00', duration: 10, title: 'One' }, { id: 'two', start: null, title: 'Two' }] }] });
  assert.deepEqual(calendarEntries(event).map(({ id }) => id), ['s', 'one']);
  assert.deepEqual(calendarEntries(event, withIds(new Set(['s']))).map(({ id }) => id), ['s', 'one']);
  assert.deepEqual(calendarEntries(event, withIds(new Set(['one']))).map(({ id }) => id), ['one']);
  assert.deepEqual(writeICalendar(event, everything, OPTIONS).lost.map(({ field, count }) => [field, count]), [['agenda[].start', 1], ['agenda[].items', 1], ['agenda[].kind', 1]]);
});

test('a series is one calendar, without a fault, and every id in it is its own', () => {
  const { events = [] } = readDocument(JSON.parse(readFileSync('tests/fixtures/series.json', 'utf8'))).programme ?? {};
  const calendar = seriesText('Seminar; all, of it', events.map((event) => ({ event, entries: calendarEntries(event) })), OPTIONS);
  assert.deepEqual(findingsIn(calendar), []);
  const told = byIcalJs(calendar);
  assert.deepEqual(told.map(({ summary }) => summary), ['Where the breeze begins', 'June: Waves', 'July: Two days at the lake']);
  assert.deepEqual(told.map(({ start }) => new Date(start).toISOString().slice(0, 10)), ['2026-05-04', '2026-06-01', '2026-07-06']);
  assert.equal(new Set(told.map(({ uid }) => uid)).size, 3);
  assert.ok(linesOf(calendar).includes('NAME:Seminar\\; all\\, of it'));
  assert.equal(seriesText('Empty', [], OPTIONS), '');
});

test('what gets lost is counted', () => {
  const event = eventOf(SESSIONS);
  assert.deepEqual(writeICalendar(event, everything, OPTIONS).lost, [{ field: 'agenda[].start', count: 3 }, { field: 'agenda[].items', count: 1 }, { field: 'agenda[].kind', count: 1 }]);
  assert.deepEqual(writeICalendar(event, withIds(new Set(['night'])), OPTIONS).lost, []);
  const full = eventOf(JSON.parse(readFileSync('tests/fixtures/full.json', 'utf8')));
  const lost = Object.fromEntries(writeICalendar(full, everything, OPTIONS).lost.map(({ field, count }) => [field, count]));
  for (const field of ['language', 'previousStart', 'organizers[]', 'sponsors[]', 'notes[]', 'agenda[].references[]', 'agenda[].qa', 'agenda[].kind']) assert.ok((lost[field] ?? 0) > 0, `${field} in ${JSON.stringify(lost)}`);
});

// ---- Two other readers, over everything there is ----

interface Told { readonly uid: string; readonly start: number; readonly end?: number; readonly summary: string; readonly description: string; readonly location: string; readonly status: string; readonly categories: readonly string[] }

function byIcalJs(calendar: string): readonly Told[] {
  return new ICAL.Component(ICAL.parse(calendar) as unknown[]).getAllSubcomponents('vevent').map((event) => {
    const value = (name: string): string => String(event.getFirstPropertyValue(name) ?? '');
    const ms = (name: string): number | undefined => {
      const time = event.getFirstPropertyValue(name) as ICAL.Time | null;
      return time ? (time.isDate ? Date.UTC(time.year, time.month - 1, time.day) : time.toUnixTime() * 1000) : undefined;
    };
    const categories = event.getAllProperties('categories').flatMap((property) => property.getValues() as string[]);
    return { uid: value('uid'), start: ms('dtstart') ?? NaN, end: ms('dtend'), summary: value('summary'), description: value('description'), location: value('location'), status: value('status'), categories };
  });
}

function byNodeIcal(calendar: string): readonly Told[] {
  // Of a date it makes the midnight of the machine's own zone; where there is no end it makes one.
  const ms = (date: Date & { dateOnly?: true }): number => (date.dateOnly ? Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) : date.getTime());
  const say = (value: unknown): string => (typeof value === 'object' && value !== null && 'val' in value ? String(value.val) : String(value ?? ''));
  return Object.values(nodeIcal.sync.parseICS(calendar)).filter((one): one is VEvent => one?.type === 'VEVENT').map((event) => ({
    uid: event.uid, start: ms(event.start), end: event.end && ms(event.end), summary: say(event.summary), description: say(event.description), location: say(event.location), status: say(event.status), categories: event.categories ?? [],
  }));
}

/** A calendar knows no fractions. */
const second = (ms: number): number => Math.floor(ms / 1000) * 1000;

/** What the model says, of what needs no Markdown. */
function byModel(event: ScientificEvent): readonly Omit<Told, 'description'>[] {
  const first = (text: readonly { readonly value: string; readonly lang: string }[] | undefined): string => text?.find(({ lang }) => lang === 'en')?.value ?? text?.[0]?.value ?? '';
  return entriesOf(event).filter(isDated).map(({ id, when, title, kind, rooms, status, track, keywords }) => ({
    uid: expected(`${id}@${event.id}`), ...(when.kind === 'timed' ? { start: second(when.startMs), end: when.endMs === undefined ? undefined : second(when.endMs) } : when.kind === 'all-day' ? { start: when.dayMs, end: (when.lastDayMs ?? when.dayMs) + 86_400_000 } : { start: NaN }),
    summary: expected(first(title)) || en.kinds[kind], location: expected([...rooms.map(({ name }) => first(name)), first(event.location?.name), first(event.location?.address)].filter(Boolean).join(', ')),
    status: status === 'cancelled' || status === 'postponed' ? 'CANCELLED' : status === 'tentative' ? 'TENTATIVE' : 'CONFIRMED', categories: [track?.name, ...keywords].map(first).map(expected).filter(Boolean),
  }));
}

const FIXTURES = readdirSync('tests/fixtures').filter((file) => file.endsWith('.json'));
for (const file of FIXTURES) {
  test(`${file}: without a fault, and read alike by others`, () => {
    const { events = [] } = readDocument(JSON.parse(readFileSync(`tests/fixtures/${file}`, 'utf8'))).programme ?? {};
    for (const event of events) {
      const calendar = icalendarText(event, entriesOf(event), { ...OPTIONS, alarmMinutes: 10 });
      if (!calendar) continue;
      assert.deepEqual(findingsIn(calendar), []);
      agree(calendar, event);
    }
  });
}

function agree(calendar: string, event: ScientificEvent): void {
  const told = byIcalJs(calendar);
  assert.deepEqual(told.map(({ uid, start, end, summary, location, status, categories }) => ({ uid, start, end, summary, location, status, categories })), byModel(event));
  const others = byNodeIcal(calendar);
  told.forEach((one, index) => {
    const other = others[index] ?? assert.fail(`${one.uid} is missing`);
    // node-ical undoes a backslash before an "n", a comma or a semicolon twice, and takes quotation marks in front away.
    for (const key of ['uid', 'summary', 'description', 'location'] as const) if (!/\\[nN,;\\]|^"/.test(one[key])) assert.equal(other[key], one[key]);
    assert.deepEqual([other.start, other.status, one.end === undefined ? undefined : other.end], [one.start, one.status, one.end]);
  });
  assert.equal(others.length, told.length);
}

const CJK = '漢字'.repeat(100);
const MORE_STRINGS: readonly string[] = [
  'a\r\nb', 'a\rb', 'a\nb', 'a\u2028b', 'a\u2029b', 'a\vb', 'a\fb', 'a\u0085b', 'a\r\n\r\nb', '\r', '\n\n', 'x\rEND:VEVENT\rBEGIN:VEVENT', 'x\r\n ATTENDEE:mailto:a@example.org', 'x\u2028ATTENDEE:mailto:a@example.org', 'x\u0085DTSTART:19700101T000000Z', 'x\nRRULE:FREQ=SECONDLY',
  'END:VCALENDAR', 'x;VALUE=DATE:1', 'x:y', '\\', '\\\\', '\\n', '\\N', '\\,', ',', ';', ':', '"', '^', "^'", '^n', 'a,b;c:d"e', '\\;', 'x\\', CJK, `${CJK}\n${CJK}`, CJK.slice(0, 67), '🧪'.repeat(60), '👩🏽‍🔬'.repeat(20), 'e\u0301'.repeat(60), 'a\u0300\u0301\u0302'.repeat(30), '\u0301', '🇩🇪'.repeat(30),
  ...Array.from({ length: 12 }, (_, index) => 'x'.repeat(60 + index) + '漢🧪e\u0301'), ...Array.from({ length: 12 }, (_, index) => 'x'.repeat(60 + index) + ' y'), ' '.repeat(200) + 'x', 'x' + ' '.repeat(200), '\t'.repeat(90) + 'x', '\uFEFFx', 'x\u0000y\u0001\u001f\u007f\u009f', '\uD83D', '\uDE00x', 'x\uD83Dy', '\u202Ex', 'ﷺ'.repeat(40),
];

test('hostile strings, everywhere at once: no fault, nothing let in, the same words to others', () => {
  const strings = [...STRINGS, ...MORE_STRINGS];
  assert.ok(strings.length >= 300);
  for (const s of strings) {
    const event = eventOf({ ...BASE, id: s.trim() ? s : 'forum', title: s, description: s, location: { name: s }, agenda: [{ id: s.trim() ? s : 'a', start: '09:00', end: '09:30', title: s, subtitle: s, abstract: s, room: s, track: s, keywords: [s], speakers: [{ name: s, affiliation: s }], status: 'tentative', statusNote: s, links: [{ type: 'join', url: 'https://meet.example.org/', title: s }, { url: s, title: s }] }] });
    const calendar = icalendarText(event, entriesOf(event), { ...OPTIONS, alarmMinutes: 5 });
    assert.deepEqual(findingsIn(calendar), [], JSON.stringify(s));
    assert.deepEqual(linesOf(calendar).map((content) => content.split(/[;:]/, 1)[0]).filter((name) => /^(?:ATTENDEE|RRULE|ORGANIZER)$/.test(name ?? '')), []);
    agree(calendar, event);
  }
});

test('a description has the words as they are', () => {
  for (const s of [...STRINGS, ...MORE_STRINGS].filter((one) => one.trim())) {
    const event = eventOf(withEntry({ speakers: [{ name: s }], statusNote: s }));
    const calendar = icalendarText(event, entriesOf(event), OPTIONS);
    assert.equal(byIcalJs(calendar)[0]?.description, expected(`${s}\n${s}`));
  }
});

test('a thousand talks are written in proportion', () => {
  const many = (count: number): number => written({ ...BASE, agenda: Array.from({ length: count }, (_, index) => ({ id: `t${index}`, start: '09:00', end: '09:30', title: 'Talk', abstract: 'x'.repeat(500) })) }).length;
  const ratio = many(1_000) / many(100);
  assert.ok(ratio > 9 && ratio < 11, String(ratio));
});
