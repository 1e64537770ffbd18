/**
 * iCalendar files: right instants in every manner of telling them, everything that visitors should read, nothing of those who attend, and a
 * problem for whatever is not certain.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import ICAL from 'ical.js';
import { allEntries, type Entry, type ScientificEvent } from '../../src/event/model.js';
import { readDocument, readFirst, readText } from '../../src/formats/index.js';
import { timezone, UNUSABLE, VTIMEZONES } from './vtimezones.js';
import { runs } from '../thoroughness.js';

type Reading = ReturnType<typeof readText>;
type Lines = readonly string[];

const vevent = (...lines: Lines): Lines => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const calendar = (...lines: Lines): string => ['BEGIN:VCALENDAR', 'VERSION:2.0', 'NAME:Forum', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const one = (...lines: Lines): string => calendar(...vevent('UID:a', 'SUMMARY:Talk', 'DTSTART:20270209T090000Z', ...lines));
const eventOf = (reading: Reading): ScientificEvent => reading.programme?.events[0] ?? assert.fail('no event');
const entriesOf = (reading: Reading): readonly Entry[] => allEntries(eventOf(reading).days);
const told = (reading: Reading): readonly string[] => reading.problems.map(({ code, path, line }) => `${code} ${path}${line === undefined ? '' : ` line ${line}`}`);
const first = (text: readonly { readonly value: string }[] | undefined): string | undefined => text?.[0]?.value;
const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 16);
function slot({ when }: Entry): string {
  if (when.kind === 'timed') return `${iso(when.startMs)}${when.endMs === undefined ? '' : ` ${(when.endMs - when.startMs) / 60_000}`}`;
  return when.kind === 'all-day' ? [when.dayMs, ...(when.lastDayMs === undefined ? [] : [when.lastDayMs])].map((ms) => iso(ms).slice(0, 10)).join(' ') : when.kind;
}

test('what is without a time stands behind; ids are those of the calendar, its name is no address', () => {
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'UID:forum', 'X-WR-CALNAME:ada@example.org', 'LAST-MODIFIED:20270101T100000Z', ...vevent('UID:b@forum', 'SUMMARY:Later', 'CATEGORIES:ice,rime'), ...vevent('UID:a@forum', 'SUMMARY:Talk', 'DTSTART;TZID=Europe/Berlin:20270209T090000', 'CATEGORIES:ice'), ...vevent('UID:c@other', 'SUMMARY:Fog', 'DTSTART:20270210T090000Z'), 'END:VCALENDAR'].join('\r\n');
  const reading = readText(text);
  const event = eventOf(reading);
  assert.deepEqual(event.days.map(({ dayMs, entries }) => [dayMs === undefined ? '' : iso(dayMs).slice(0, 10), ...entries.map(({ id }) => id)]), [['2027-02-09', 'a'], ['2027-02-10', 'c@other'], ['', 'b']]);
  assert.deepEqual([event.title[0].value, event.timeZone, event.updatedMs, entriesOf(reading).map(({ track, keywords }) => [track?.id, ...keywords.map(first)])], ['', 'Europe/Berlin', Date.UTC(2027, 0, 1, 10), [[undefined, 'ice'], [undefined], [undefined, 'ice', 'rime']]]);
  assert.equal(eventOf(readText(text.replace('CATEGORIES:ice,rime', 'CATEGORIES:rime'))).days.flatMap(({ entries }) => entries)[0]?.track?.id, 'ice');
});

// ---- When ----

const BERLIN = timezone('Berlin here', ...(VTIMEZONES[0]?.[1] ?? []));
const OUTLOOK = timezone('W. Europe Standard Time', ...(VTIMEZONES[1]?.[1] ?? []));
const UNKNOWN_ZONE = 'zone-unknown /VCALENDAR/0/VEVENT/0/DTSTART';

/** [name, lines before the event, lines of the event, its slot, zone it is told in, problems] */
const TIMES: readonly (readonly [name: string, before: Lines, lines: Lines, slot: string, zone?: string, problems?: Lines, eventTimeZone?: string])[] = [
  ['UTC', [], ['DTSTART:20270510T090000Z', 'DTEND:20270510T100000Z'], '2027-05-10T09:00 60'],
  ['UTC, told in the calendar’s zone', ['X-WR-TIMEZONE:Europe/Berlin'], ['DTSTART:20270510T090000Z'], '2027-05-10T09:00', 'Europe/Berlin'],
  ['UTC, told in the page’s zone', [], ['DTSTART:20270510T090000Z'], '2027-05-10T09:00', 'Asia/Tokyo', [], 'Asia/Tokyo'],
  ['a name of IANA', [], ['DTSTART;TZID=Europe/Berlin:20270510T090000', 'DTEND;TZID=Europe/Berlin:20270510T093000'], '2027-05-10T07:00 30', 'Europe/Berlin'],
  ['in quotation marks', [], ['DTSTART;TZID="America/Argentina/Buenos_Aires":20270510T090000'], '2027-05-10T12:00', 'America/Argentina/Buenos_Aires'],
  ['with a space at its end', timezone('Berlin here ', ...(VTIMEZONES[0]?.[1] ?? [])), ['DTSTART;TZID=Berlin here :20270510T090000'], '2027-05-10T07:00'],
  ['in somebody’s registry', [], ['DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Berlin:20270510T090000'], '2027-05-10T07:00', 'Europe/Berlin'],
  ['with a version', [], ['DTSTART;TZID=/mozilla.org/20050126_1/America/Indiana/Knox:20270510T090000'], '2027-05-10T14:00', 'America/Indiana/Knox'],
  ['UTC as a zone', [], ['DTSTART;TZID=UTC:20270510T090000'], '2027-05-10T09:00', 'UTC'],
  ['with its VTIMEZONE', BERLIN, ['DTSTART;TZID=Berlin here:20270510T090000', 'DTEND;TZID=Berlin here:20270510T093000'], '2027-05-10T07:00 30', 'Europe/Berlin'],
  ['a name of Windows with its VTIMEZONE', OUTLOOK, ['DTSTART;TZID=W. Europe Standard Time:20270210T090000'], '2027-02-10T08:00', '+01:00'],
  ['in summer', OUTLOOK, ['DTSTART;TZID=W. Europe Standard Time:20270510T090000'], '2027-05-10T07:00', '+02:00'],
  ['told in the calendar’s zone', ['X-WR-TIMEZONE:Europe/Berlin', ...OUTLOOK], ['DTSTART;TZID=W. Europe Standard Time:20270510T090000'], '2027-05-10T07:00', 'Europe/Berlin'],
  ['a comma in the name', timezone('(UTC+05:45) Kathmandu\\, all of it', ...(VTIMEZONES[6]?.[1] ?? [])), ['DTSTART;TZID="(UTC+05:45) Kathmandu, all of it":20270510T090000'], '2027-05-10T03:15', '+05:45'],
  ['a VTIMEZONE that contradicts its name', timezone('Europe/Berlin', ...(VTIMEZONES[6]?.[1] ?? [])), ['DTSTART;TZID=Europe/Berlin:20270510T090000'], '2027-05-10T03:15', 'Europe/Berlin', ['offset-contradicts-zone /VCALENDAR/0/VEVENT/0/DTSTART']],
  ['a name of Windows alone', [], ['DTSTART;TZID=W. Europe Standard Time:20270510T090000', 'DTEND;TZID=W. Europe Standard Time:20270510T100000'], 'unknown', undefined, [UNKNOWN_ZONE]],
  ['an abbreviation', [], ['DTSTART;TZID=EST:20270510T090000'], 'unknown', undefined, ['zone-abbreviation /VCALENDAR/0/VEVENT/0/DTSTART']],
  ['an unknown zone is not the page’s', [], ['DTSTART;TZID=Mars/Base:20270510T090000'], 'unknown', undefined, [UNKNOWN_ZONE], 'Asia/Tokyo'],
  ['an unknown zone is not the calendar’s', ['X-WR-TIMEZONE:Europe/Berlin'], ['DTSTART;TZID=Mars/Base:20270510T090000'], 'unknown', undefined, [UNKNOWN_ZONE]],
  ['an end in an unknown zone', [], ['DTSTART;TZID=Europe/Berlin:20270510T090000', 'DTEND;TZID=Mars/Base:20270510T100000'], '2027-05-10T07:00', 'Europe/Berlin', ['time-invalid /VCALENDAR/0/VEVENT/0/DTEND']],
  ['an end in another zone', [], ['DTSTART;TZID=Europe/London:20270510T090000', 'DTEND;TZID=Europe/Berlin:20270510T110000'], '2027-05-10T08:00 60', 'Europe/London', ['offset-contradicts-zone /VCALENDAR/0/VEVENT/0/DTEND']],
  ['an end that floats', [], ['DTSTART:20270510T090000Z', 'DTEND:20270510T100000'], '2027-05-10T09:00', undefined, ['time-invalid /VCALENDAR/0/VEVENT/0/DTEND']],
  ['floating, in the calendar’s zone', ['X-WR-TIMEZONE:Europe/Berlin'], ['DTSTART:20270510T090000', 'DTEND:20270510T093000'], '2027-05-10T07:00 30', 'Europe/Berlin'],
  ['floating, in the page’s zone', [], ['DTSTART:20270510T090000'], '2027-05-10T00:00', 'Asia/Tokyo', [], 'Asia/Tokyo'],
  ['floating, in no zone', [], ['DTSTART:20270510T090000'], 'unknown', undefined, ['zone-missing /VCALENDAR/0/VEVENT/0/DTSTART']],
  ['floating beside others, in no zone', vevent('UID:b', 'SUMMARY:Other', 'DTSTART;TZID=Europe/Berlin:20270510T080000'), ['DTSTART:20270510T090000'], 'unknown', undefined, ['zone-missing /VCALENDAR/0/VEVENT/1/DTSTART']],
  ['the calendar’s zone is none', ['X-WR-TIMEZONE:CEST'], ['DTSTART:20270510T090000Z'], '2027-05-10T09:00', undefined, ['zone-abbreviation /VCALENDAR/0/X-WR-TIMEZONE']],
  ['the hour that happens twice is the first', [], ['DTSTART;TZID=Europe/Berlin:20271031T023000'], '2027-10-31T00:30', 'Europe/Berlin'],
  ['so with a VTIMEZONE', BERLIN, ['DTSTART;TZID=Berlin here:20271031T023000'], '2027-10-31T00:30', 'Europe/Berlin'],
  ['the hour that does not happen counts from before', [], ['DTSTART;TZID=Europe/Berlin:20270328T023000'], '2027-03-28T01:30', 'Europe/Berlin'],
  ['so with a VTIMEZONE there', OUTLOOK, ['DTSTART;TZID=W. Europe Standard Time:20270328T023000'], '2027-03-28T01:30', '+02:00'],
  ['a length', [], ['DTSTART:20270510T090000Z', 'DURATION:PT1H30M'], '2027-05-10T09:00 90'],
  ['a length in days', [], ['DTSTART:20270510T090000Z', 'DURATION:P1DT2H'], '2027-05-10T09:00 1560'],
  ['a length in words', [], ['DTSTART:20270510T090000Z', 'DURATION:long'], '2027-05-10T09:00', undefined, ['duration-invalid /VCALENDAR/0/VEVENT/0/DURATION']],
  ['a negative length', [], ['DTSTART:20270510T090000Z', 'DURATION:-PT1H'], '2027-05-10T09:00', undefined, ['duration-invalid /VCALENDAR/0/VEVENT/0/DURATION']],
  ['a whole day by its length', [], ['DTSTART;VALUE=DATE:20270510', 'DURATION:P1D'], '2027-05-10'],
  ['no length', [], ['DTSTART:20270510T090000Z', 'DURATION:PT0S'], '2027-05-10T09:00'],
  ['an end at the start', [], ['DTSTART:20270510T090000Z', 'DTEND:20270510T090000Z'], '2027-05-10T09:00'],
  ['an end before the start', [], ['DTSTART:20270510T090000Z', 'DTEND:20270510T080000Z'], '2027-05-10T09:00', undefined, ['end-before-start /VCALENDAR/0/VEVENT/0/DTEND']],
  ['over midnight', [], ['DTSTART;TZID=Asia/Tokyo:20270510T230000', 'DTEND;TZID=Asia/Tokyo:20270511T010000'], '2027-05-10T14:00 120', 'Asia/Tokyo'],
  ['a whole day', [], ['DTSTART;VALUE=DATE:20270510', 'DTEND;VALUE=DATE:20270511'], '2027-05-10'],
  ['a whole day without an end', [], ['DTSTART;VALUE=DATE:20270510'], '2027-05-10'],
  ['a whole day that ends on itself', [], ['DTSTART;VALUE=DATE:20270510', 'DTEND;VALUE=DATE:20270510'], '2027-05-10'],
  ['whole days', [], ['DTSTART;VALUE=DATE:20270227', 'DTEND;VALUE=DATE:20270302'], '2027-02-27 2027-03-01'],
  ['whole days without saying so', [], ['DTSTART:20270227', 'DTEND:20270302'], '2027-02-27 2027-03-01'],
  ['whole days by their number', [], ['DTSTART;VALUE=DATE:20270510', 'DURATION:P3D'], '2027-05-10 2027-05-12'],
  ['whole days that end before', [], ['DTSTART;VALUE=DATE:20270510', 'DTEND;VALUE=DATE:20270508'], '2027-05-10', undefined, ['end-before-start /VCALENDAR/0/VEVENT/0/DTEND']],
  ['whole days that end at an hour', [], ['DTSTART;VALUE=DATE:20270510', 'DTEND:20270511T100000Z'], '2027-05-10', undefined, ['time-invalid /VCALENDAR/0/VEVENT/0/DTEND']],
  ['whole days without end', [], ['DTSTART;VALUE=DATE:20270510', 'DURATION:P9999999999999W'], '2027-05-10', undefined, ['duration-invalid /VCALENDAR/0/VEVENT/0/DURATION']],
  ['no start', [], [], 'unknown', undefined, ['time-invalid /VCALENDAR/0/VEVENT/0/DTSTART']],
  ['no start after one that ends is never a guess', vevent('UID:b', 'SUMMARY:Before', 'DTSTART:20270510T080000Z', 'DURATION:PT1H'), ['DURATION:PT1H'], 'unknown', undefined, ['time-invalid /VCALENDAR/0/VEVENT/1/DTSTART']],
  ['an empty start', [], ['DTSTART:'], 'unknown', undefined, ['time-invalid /VCALENDAR/0/VEVENT/0/DTSTART']],
  ['a start in words', [], ['DTSTART:tomorrow'], 'unknown', undefined, ['time-invalid /VCALENDAR/0/VEVENT/0/DTSTART']],
  ['a day that does not exist', [], ['DTSTART:20270230T090000Z'], 'unknown', undefined, ['time-invalid /VCALENDAR/0/VEVENT/0/DTSTART']],
  ['as JSON would have it', [], ['DTSTART:2027-05-10T09:00:00Z'], '2027-05-10T09:00'],
];
for (const [name, before, lines, expected, zone, problems = [], eventTimeZone] of TIMES) {
  test(`when: ${name}`, () => {
    const text = calendar(...before, ...vevent('UID:a', 'SUMMARY:Talk', ...lines));
    const reading = readText(text, { eventTimeZone });
    const entry = entriesOf(reading).find(({ id }) => id === 'a') ?? assert.fail('no entry');
    assert.deepEqual([slot(entry), told(reading).map((problem) => problem.replace(/ line \d+$/, '')).filter((problem) => !/slot-very-long/.test(problem))], [expected, problems]);
    if (zone !== undefined) assert.equal(entry.timeZone, zone);
  });
}

for (const [name, lines] of UNUSABLE) {
  test(`a VTIMEZONE that cannot be understood is none: ${name}`, () => {
    const event = (tzid: string): string => calendar(...timezone(tzid, ...lines), ...vevent('UID:a', 'SUMMARY:Talk', `DTSTART;TZID=${tzid}:20270510T090000`));
    assert.deepEqual(told(readText(event('Ours'))).map((problem) => problem.split(' line')[0]), [UNKNOWN_ZONE]);
    assert.equal(slot(entriesOf(readText(event('Europe/Berlin')))[0] ?? assert.fail()), '2027-05-10T07:00');
  });
}

test('times of every VTIMEZONE are those that ical.js finds', () => {
  for (const [tzid, lines] of VTIMEZONES) {
    const starts = Array.from({ length: 36 }, (_, month) => `20${25 + Math.floor(month / 12)}${String((month % 12) + 1).padStart(2, '0')}15T${String((month * 5) % 24).padStart(2, '0')}3000`);
    const text = calendar(...timezone(tzid, ...lines), ...starts.flatMap((start, index) => vevent(`UID:${index}`, `SUMMARY:${index}`, `DTSTART;TZID="${tzid}":${start}`, 'DURATION:PT30M')));
    const theirs = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((event) => iso(new ICAL.Event(event).startDate.toUnixTime() * 1000));
    assert.deepEqual(entriesOf(readText(text)).map((entry) => slot(entry).slice(0, 16)), theirs, tzid);
  }
});

// ---- The fixtures ----

const fixture = (name: string): Reading => readText(readFileSync(`tests/fixtures/formats/icalendar.${name}.ics`));

test('the address of a calendar lets nobody in', () => assert.equal(eventOf(readText(calendar('URL:https://meet.example.org/1?pwd=abc123', ...vevent('UID:a', 'DTSTART:20270510T090000Z')))).url?.href, 'https://meet.example.org/1'));

test('a calendar with a name of Windows', () => {
  const reading = fixture('outlook');
  assert.deepEqual(told(reading), []);
  assert.deepEqual([first(eventOf(reading).title), eventOf(reading).organizers.map(({ name }) => first(name))], ['Lidar Forum 2027', ['Winter, Klara']]);
  assert.deepEqual(entriesOf(reading).map((entry) => [slot(entry), first(entry.title), entry.language, entry.status, entry.rooms.map(({ name }) => first(name)), first(entry.abstract)]), [
    ['2027-03-26T08:00 30', 'Small lidars, large questions', 'en-US', 'scheduled', ['Hall; ground floor'], 'Twelve instruments, one sky.  \nHow wrong may a cheap lidar be?'],
    ['2027-03-29T07:00 60', 'Was der Nebel verschweigt', 'de', 'tentative', [], 'Of **fog** & light.'],
  ]);
});

test('a calendar in UTC, with days, another zone and links', () => {
  const reading = fixture('google');
  assert.deepEqual(told(reading), []);
  const event = eventOf(reading);
  assert.deepEqual([first(event.title), first(event.description), event.timeZone, event.organizers, event.days.map(({ dayMs }) => dayMs && iso(dayMs).slice(0, 10))], ['Open Sky Symposium', 'Three days of \\*clouds\\* and more.', 'Asia/Kathmandu', [], ['2027-05-04', '2027-05-05']]);
  assert.deepEqual(entriesOf(reading).map((entry) => [entry.id, slot(entry), entry.timeZone, entry.status, first(entry.track?.name), entry.rooms.length, first(entry.abstract)]), [
    ['posters@example.org', '2027-05-04 2027-05-06', 'Asia/Kathmandu', 'scheduled', 'Posters', 1, undefined],
    ['keynote@example.org', '2027-05-04T03:45 45', 'Asia/Kathmandu', 'scheduled', 'Methods', 0, 'Moonlight as a **lamp**.  \n[The moon](https://example.org/moon)'],
    ['evening@example.org', '2027-05-05T13:00 90', 'America/New_York', 'cancelled', undefined, 0, undefined],
  ]);
  assert.deepEqual(entriesOf(reading).map(({ links }) => links.map(({ type, url, title }) => [type, url?.href, first(title)])), [
    [], [['join', 'https://meet.example.org/moon', undefined]],
    [['web', 'https://example.org/evening', undefined], ['join', 'https://meet.example.org/a', 'Room "A"'], ['web', 'https://example.org/slides.pdf', 'slides, final.pdf']],
  ]);
});

for (const name of ['outlook', 'google']) {
  test(`what is meant for others is not carried over: ${name}`, () => {
    assert.match(readFileSync(`tests/fixtures/formats/icalendar.${name}.ics`, 'utf8'), /secret/i);
    assert.doesNotMatch(JSON.stringify(fixture(name).programme), /secret|mailto/i);
  });
}

/** The same file in other bytes: everything stays as it is. */
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Folded after so many octets, wherever that is. */
function foldedAnywhere(text: string, octets: number): Uint8Array {
  const [begin = '', ...lines] = text.replaceAll('\r\n', '\n').split('\n').map((line) => Buffer.from(line));
  return Buffer.concat([Buffer.from(begin), Buffer.from('\r\n'), ...lines.flatMap((line) => [...Array.from({ length: Math.ceil(line.length / octets) }, (_, index) => Buffer.concat([Buffer.from(index ? '\r\n ' : ''), line.subarray(index * octets, (index + 1) * octets)])), Buffer.from('\r\n')])]);
}
const GUISES: readonly (readonly [string, (text: string) => string | Uint8Array])[] = [
  ['lines end in LF', (text) => text.replaceAll('\r\n', '\n')], ['lines end in CR', (text) => text.replaceAll('\r\n', '\n').replaceAll('\n', '\r')], ['lines end in CRLF', (text) => text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n')],
  ['a byte order mark', (text) => bytesOf(`\uFEFF${text}`)], ['a byte order mark in a string', (text) => `\uFEFF${text}`], ['blank lines in front and between', (text) => `\r\n \r\n${text.replaceAll('\nBEGIN', '\n\r\nBEGIN')}`],
  ['long lines', (text) => text.replaceAll(/\r?\n[ \t]/g, '')], ['folded by tabs', (text) => text.replaceAll('\n ', '\n\t')], ['names in small letters', (text) => text.replace(/^(?:BEGIN|END|DTSTART|DTEND|SUMMARY|DESCRIPTION|UID|TZID|RRULE)(?=[:;])/gm, (name) => name.toLowerCase())],
  ['folded inside characters', (text) => foldedAnywhere(text.replaceAll(/\r?\n[ \t]/g, ''), 5)], ['folded after every octet', (text) => foldedAnywhere(text.replaceAll(/\r?\n[ \t]/g, ''), 1)], ['UTF-16', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')], ['no line end at the end', (text) => text.trimEnd()], ['words after it', (text) => `${text}\r\n\r\n`],
];
for (const name of ['outlook', 'google']) {
  for (const [guise, change] of GUISES) {
    test(`${name}: ${guise}`, () => {
      const reading = readText(change(readFileSync(`tests/fixtures/formats/icalendar.${name}.ics`, 'utf8')));
      assert.deepEqual(told(reading), []);
      assert.deepEqual(reading.programme, fixture(name).programme);
    });
  }
}

test('the document is what the file says, and is taken as one', () => {
  const { document } = readText(one('X-ODD;A="b:c";D=^n^^^\':x\\,y'));
  assert.deepEqual(document, { VCALENDAR: [{ line: 1, VERSION: [{ value: '2.0' }], NAME: [{ value: 'Forum' }], VEVENT: [{ line: 4, UID: [{ value: 'a' }], SUMMARY: [{ value: 'Talk' }], DTSTART: [{ value: '20270209T090000Z' }], 'X-ODD': [{ value: 'x\\,y', A: 'b:c', D: '\n^"' }] }] }] });
  assert.deepEqual(readDocument(JSON.parse(JSON.stringify(document))).programme, readText(one()).programme);
});

// ---- What becomes of what ----

/** [name, lines of the event, what is asked, the answer, problems] */
const FIELDS: readonly (readonly [string, Lines, (entry: Entry) => unknown, unknown, Lines?])[] = [
  ['escaped text', ['DESCRIPTION:one\\ntwo\\Nthree\\, four\\; five\\\\n six\\: seven'], ({ abstract }) => first(abstract), 'one  \ntwo  \nthree, four; five\\\\n six\\\\: seven'],
  ['marks that are no Markdown', ['DESCRIPTION:2*3*4 snake_case `x`'], ({ abstract }) => first(abstract), '2\\*3\\*4 snake\\_case \\`x\\`'],
  ['not quite HTML', ['DESCRIPTION:p<0.05 and x>3'], ({ abstract }) => first(abstract), 'p<0.05 and x>3'],
  ['a description beside HTML', ['DESCRIPTION:plain', 'X-ALT-DESC;FMTTYPE=text/html:<p>rich</p>'], ({ abstract }) => first(abstract), 'plain'],
  ['several categories are keywords', ['CATEGORIES:A\\, B,C', 'CATEGORIES:D'], ({ keywords, track }) => [keywords.map(first), track], [['A, B', 'C', 'D'], undefined]],
  ['a lone category is a track', ['CATEGORIES:A\\, B'], ({ keywords, track }) => [keywords, first(track?.name)], [[], 'A, B']],
  ['empty categories', ['CATEGORIES:,,'], ({ keywords, track }) => [keywords, track], [[], undefined]],
  ['a place', ['LOCATION:Hall\\, 2'], ({ rooms }) => rooms.map(({ name }) => first(name)), ['Hall, 2']],
  ['a place with parameters', ['LOCATION;ALTREP="https://example.org/a;b:c":Hall'], ({ rooms }) => rooms.map(({ name }) => first(name)), ['Hall']],
  ['confirmed', ['STATUS:CONFIRMED'], ({ status }) => status, 'scheduled'], ['cancelled', ['STATUS:CANCELLED'], ({ status }) => status, 'cancelled'], ['tentative', ['status:tentative'], ({ status }) => status, 'tentative'], ['odd', ['STATUS:MAYBE'], ({ status }) => status, 'scheduled'], ['postponed', ['STATUS:POSTPONED'], ({ status }) => status, 'postponed'],
  ['a script as address', ['URL:javascript:alert(1)'], ({ links }) => links.map(({ url }) => [url?.href, url?.written]), [[undefined, 'javascript:alert(1)']], ['url-refused /VCALENDAR/0/VEVENT/0/URL/0/value line 4']],
  ['a telephone', ['CONFERENCE;VALUE=URI;FEATURE=PHONE:tel:+123'], ({ links }) => links.map(({ url }) => url?.href), [undefined], ['url-refused /VCALENDAR/0/VEVENT/0/CONFERENCE/0/value line 4']],
  ['addresses let nobody in', ['URL:https://meet.example.org/1?pwd=secret', 'CONFERENCE:https://meet.example.org/2?a=1&pwd=secret&b=2', 'LOCATION:https://meet.example.org/3?passcode=secret&pwd=secret'], ({ links }) => links.map(({ url }) => url?.href), ['https://meet.example.org/1', 'https://meet.example.org/2?a=1&b=2', 'https://meet.example.org/3']],
  ['addresses in a text let nobody in', ['LOCATION:Hall or https://meet.example.org/3?pwd=secret', 'DESCRIPTION:Why? See <https://meet.example.org/?pwd=secret> or https://meet.example.org/?pwd=secret&b=1\\nNow'], ({ abstract, rooms }) => [first(abstract), first(rooms[0]?.name)], ['Why? See <https://meet.example.org/> or https://meet.example.org/?b=1  \nNow', 'Hall or https://meet.example.org/3']],
  ['passcodes in words let nobody in', ['DESCRIPTION:Join us\\nMeeting ID: 869 5555\\nPasscode: Ab3-x!9\\nBy telephone\\, +493012345\\,\\,86955#\\,\\,\\,\\,*987654# Berlin\\nKennwort:  1234\\nCódigo de acceso: 5678'], ({ abstract }) => first(abstract), 'Join us  \nMeeting ID: 869 5555\n\nBy telephone, +493012345,,86955#,,, Berlin'],
  ['what a text that was not folded goes on with', ['DESCRIPTION:One', 'ROOM: two', '10:30 Coffee', 'note: three', 'STATUS:CANCELLED'], ({ abstract, status }) => [first(abstract), status], ['One  \nROOM: two  \n10:30 Coffee  \nnote: three', 'cancelled'], ['line-unfolded /VCALENDAR/0/VEVENT/0 line 9']],
  ['a text that begins in the next line', ['DESCRIPTION:', 'ROOM: two'], ({ abstract }) => first(abstract), 'ROOM: two', ['line-unfolded /VCALENDAR/0/VEVENT/0 line 9']],
  ['a space behind every colon', ['DESCRIPTION: One', 'ROOM: two', 'LOCATION: Hall'], ({ abstract, rooms }) => [first(abstract), first(rooms[0]?.name)], ['One', 'Hall']],
  ['a space behind the colon of a place', ['DESCRIPTION:One', 'LOCATION: Hall'], ({ abstract, rooms }) => [first(abstract), first(rooms[0]?.name)], ['One', 'Hall']],
  ['a property that is written wrong is no text', ['DESCRIPTION:One', 'ORGANIZER="mailto:ada@example.org"'], ({ abstract }) => first(abstract), 'One', ['line-unfolded /VCALENDAR/0/VEVENT/0 line 9']],
  ['words about passwords stay', ['DESCRIPTION:Password: a history\\nPasswords: why 2? A passcode of 6 digits; (password)'], ({ abstract }) => first(abstract), 'Password: a history  \nPasswords: why 2? A passcode of 6 digits; (password)'],
  ['an alarm is left out', ['BEGIN:VALARM', 'DESCRIPTION:Wake up', 'SUMMARY:Alarm', 'DTSTART:19700101T000000Z', 'END:VALARM'], ({ abstract, title }) => [abstract, first(title)], [undefined, 'Talk']],
  ['a room after a space', ['LOCATION: Hall '], ({ rooms }) => rooms.map(({ name }) => first(name)), ['Hall']],
  ['without a title', ['SUMMARY: '], ({ title }) => first(title), 'Talk'],
  ['it comes again', ['RRULE:FREQ=DAILY;COUNT=3'], slot, '2027-02-09T09:00', ['recurrence-not-expanded /VCALENDAR/0/VEVENT/0 line 4']],
  ['it comes again on dates', ['RDATE:20270210T090000Z'], slot, '2027-02-09T09:00', ['recurrence-not-expanded /VCALENDAR/0/VEVENT/0 line 4']],
];
for (const [name, lines, ask, expected, problems = []] of FIELDS) {
  test(`field: ${name}`, () => {
    const reading = readText(one(...lines));
    assert.deepEqual([ask(entriesOf(reading)[0] ?? assert.fail('no entry')), told(reading)], [expected, problems]);
  });
}

const timed = (uid: string, start: string, ...lines: Lines): Lines => vevent(`UID:${uid}`, `SUMMARY:${uid} ${lines.join(' ')}`, `DTSTART:${start}`, 'DURATION:PT30M', ...lines);
const SERIES = timed('s', '20270209T090000Z', 'RRULE:FREQ=WEEKLY');
const REPEATS = 'recurrence-not-expanded /VCALENDAR/0/VEVENT/0 line 4';

/** [name, events, ids and starts, problems] */
const VERSIONS: readonly (readonly [string, Lines, Lines, Lines?])[] = [
  ['two versions: the higher counts', [...timed('a', '20270209T090000Z', 'SEQUENCE:2'), ...timed('a', '20270209T080000Z', 'SEQUENCE:1')], ['a 2027-02-09T09:00 30']],
  ['whatever their order', [...timed('a', '20270209T080000Z'), ...timed('a', '20270209T090000Z', 'SEQUENCE:10')], ['a 2027-02-09T09:00 30']],
  ['twice the same: both', [...timed('a', '20270209T090000Z'), ...timed('a', '20270209T100000Z')], ['a 2027-02-09T09:00 30', 'a-2 2027-02-09T10:00 30'], ['id-duplicate /VCALENDAR/0/VEVENT/1 line 10']],
  ['no id: from the title', [...vevent('SUMMARY:Über Eis', 'DTSTART:20270209T090000Z')], ['uber-eis 2027-02-09T09:00']],
  ['by time, whatever their order', [...timed('b', '20270210T090000Z'), ...timed('a', '20270209T090000Z')], ['a 2027-02-09T09:00 30', 'b 2027-02-10T09:00 30']],
  ['one of a series is told apart', [...SERIES, ...timed('s', '20270216T100000Z', 'RECURRENCE-ID:20270216T090000Z')], ['s 2027-02-09T09:00 30', 's 2027-02-16T09:00:00Z 2027-02-16T10:00 30'], [REPEATS]],
  ['the first of a series is told apart', [...SERIES, ...timed('s', '20270209T100000Z', 'RECURRENCE-ID:20270209T090000Z')], ['s 2027-02-09T09:00:00Z 2027-02-09T10:00 30'], [REPEATS]],
  ['in another zone', [...SERIES, ...timed('s', '20270209T100000Z', 'RECURRENCE-ID;TZID=Europe/Berlin:20270209T100000')], ['s 2027-02-09T10:00:00+01:00 2027-02-09T10:00 30'], [REPEATS]],
  ['the first of a series does not take place', timed('s', '20270209T090000Z', 'RRULE:FREQ=WEEKLY', 'EXDATE:20270202T090000Z,20270209T090000Z'), [], [REPEATS]],
  ['another of a series does not take place', timed('s', '20270209T090000Z', 'RRULE:FREQ=WEEKLY', 'EXDATE:20270216T090000Z'), ['s 2027-02-09T09:00 30'], [REPEATS]],
  ['a calendar that cancels', ['METHOD:CANCEL', ...timed('a', '20270209T090000Z')], ['a 2027-02-09T09:00 30 cancelled']],
  ['two calendars in one file', [...timed('a', '20270209T090000Z'), 'END:VCALENDAR', 'BEGIN:VCALENDAR', ...timed('b', '20270210T090000Z')], ['a 2027-02-09T09:00 30', 'b 2027-02-10T09:00 30']],
];
for (const [name, lines, expected, problems = []] of VERSIONS) {
  test(`versions: ${name}`, () => {
    const reading = readText(calendar(...lines));
    assert.deepEqual(entriesOf(reading).map((entry) => `${entry.id} ${slot(entry)}${entry.status === 'cancelled' ? ' cancelled' : ''}`), expected);
    assert.deepEqual(told(reading), expected.length ? problems : [...problems, 'agenda-missing /VCALENDAR/0/VEVENT']);
  });
}

const untitled = (...lines: Lines): string => calendar(...lines).replace('NAME:Forum\r\n', '');
const days = (summary: string, from: string, to: string): Lines => vevent(`UID:${summary}`, `SUMMARY:${summary}`, `DTSTART;VALUE=DATE:${from}`, `DTEND;VALUE=DATE:${to}`);
const TITLES: readonly (readonly [string, string, string])[] = [
  ['its name', calendar('X-WR-CALNAME:Other', ...timed('a', '20270209T090000Z')), 'Forum'],
  ['its older name', untitled('X-WR-CALNAME:Other\\, yes', ...timed('a', '20270209T090000Z')), 'Other, yes'],
  ['the title of the only event', untitled(...timed('a', '20270209T090000Z')), 'a'],
  ['not the address of whose calendar it is', untitled('X-WR-CALNAME:ada@example.org', ...timed('a', '20270209T090000Z'), ...timed('b', '20270209T100000Z')), ''],
  ['with a name that only looks a little like one', untitled('X-WR-CALNAME:Science@Home', ...timed('a', '20270209T090000Z')), 'Science@Home'],
  ['with a sign of addresses in it', untitled('X-WR-CALNAME:Ice @ Hill', ...timed('a', '20270209T090000Z')), 'Ice @ Hill'],
  ['the title of the days around all', untitled(...timed('a', '20270209T090000Z'), ...days('Symposium', '20270208', '20270211'), ...timed('b', '20270210T090000Z')), 'Symposium'],
  ['not of a day beside others', untitled(...timed('a', '20270209T090000Z'), ...days('Posters', '20270210', '20270211')), ''],
  ['not of one of two', untitled(...days('A', '20270209', '20270211'), ...days('B', '20270209', '20270211')), ''],
  ['not of a long one', untitled(...timed('a', '20270209T090000Z', 'DURATION:PT9H'), ...timed('b', '20270209T100000Z')), ''],
];
for (const [name, text, title] of TITLES) {
  test(`title: ${name}`, () => {
    const reading = readText(text);
    assert.equal(first(eventOf(reading).title), title);
    assert.deepEqual(told(reading), title ? [] : ['title-missing /VCALENDAR/0/X-WR-CALNAME']);
  });
}

// ---- What is broken ----

const WHOLE = calendar(...timed('a', '20270209T090000Z'), ...timed('b', '20270210T090000Z'));
/** [name, text, entries, problems] */
const BROKEN: readonly (readonly [string, string, number, Lines])[] = [
  ['cut off', WHOLE.slice(0, WHOLE.lastIndexOf('END:VEVENT')), 2, ['calendar-incomplete /VCALENDAR/0']],
  ['cut off in a line', WHOLE.slice(0, WHOLE.lastIndexOf('DURATION') + 4), 2, ['calendar-incomplete /VCALENDAR/0', 'line-unfolded /VCALENDAR/0/VEVENT/1 line 14']],
  ['no END of an event', WHOLE.replace('END:VEVENT\r\n', ''), 2, ['calendar-incomplete /VCALENDAR/0/VEVENT/0 line 9']],
  ['no END of an alarm', one('BEGIN:VALARM', 'ACTION:DISPLAY'), 1, ['calendar-incomplete /VCALENDAR/0/VEVENT/0/VALARM/0 line 10']],
  ['an END too many', WHOLE.replace('END:VEVENT', 'END:VEVENT\r\nEND:VEVENT'), 2, ['calendar-incomplete /VCALENDAR/0 line 10']],
  ['only a beginning', 'BEGIN:VCALENDAR', 0, ['agenda-missing /VCALENDAR/0/VEVENT', 'calendar-incomplete /VCALENDAR/0', 'title-missing /VCALENDAR/0/X-WR-CALNAME']],
  ['no event', calendar('BEGIN:VTODO', 'SUMMARY:x', 'END:VTODO'), 0, ['agenda-missing /VCALENDAR/0/VEVENT']],
  ['binary', `BEGIN:VCALENDAR\r\n\u0000\u0001\u0002PNG\r\n\ufffd\ufffd`, 0, ['agenda-missing /VCALENDAR/0/VEVENT', 'calendar-incomplete /VCALENDAR/0', 'line-unfolded /VCALENDAR/0 line 2', 'title-missing /VCALENDAR/0/X-WR-CALNAME']],
  ['a text broken into lines', one('DESCRIPTION:One', 'two', 'Three: four', 'https://example.org/', 'STATUS:CONFIRMED'), 1, ['line-unfolded /VCALENDAR/0/VEVENT/0 line 9']],
  ['a time broken into lines', one('DTEND:20270209T10', '0000Z'), 1, ['line-unfolded /VCALENDAR/0/VEVENT/0 line 9', 'time-invalid /VCALENDAR/0/VEVENT/0/DTEND line 4']],
  ['nested without end', calendar(...Array.from({ length: 500 }, (_, index) => `BEGIN:X${index}`)), 0, ['agenda-missing /VCALENDAR/0/VEVENT']],
  ['an event in an event', calendar(...vevent('UID:a', 'SUMMARY:a', 'DTSTART:20270209T090000Z', ...timed('b', '20270209T100000Z'))), 2, ['calendar-incomplete /VCALENDAR/0/VEVENT/0 line 8', 'calendar-incomplete /VCALENDAR/0 line 14']],
  ['names of prototypes', calendar('__proto__:x', 'CONSTRUCTOR:x', 'BEGIN:__proto__', 'X:y', 'END:__proto__', ...timed('__proto__', '20270209T090000Z', 'X;__proto__=y:z')), 1, []],
  ['components where properties should be', calendar('BEGIN:NAME', 'END:NAME', ...vevent('BEGIN:DTSTART', 'END:DTSTART', 'BEGIN:UID', 'END:UID', 'SUMMARY:x')), 1, ['time-invalid /VCALENDAR/0/VEVENT/0/DTSTART line 6']],
  ['properties where components should be', calendar('VEVENT:x', 'VTIMEZONE:x'), 1, ['entry-title-missing /VCALENDAR/0/VEVENT/0', 'time-invalid /VCALENDAR/0/VEVENT/0/DTSTART']],
];
for (const [name, text, count, problems] of BROKEN) {
  test(`broken: ${name}`, () => {
    const reading = readText(text);
    assert.equal(entriesOf(reading).length, count);
    const found = name === 'nested without end' ? told(reading).filter((problem) => !problem.startsWith('calendar-incomplete')) : told(reading);
    assert.deepEqual([...found].sort(), [...problems].sort());
  });
}

test('cut at any place, a calendar is told to be incomplete and keeps what came before', () => {
  for (let length = 'BEGIN:VCALENDAR'.length; length < WHOLE.trimEnd().length; length++) {
    const reading = readText(WHOLE.slice(0, length));
    assert.ok(told(reading).some((problem) => problem.startsWith('calendar-incomplete')), String(length));
    if (length > WHOLE.indexOf('END:VEVENT')) assert.equal(slot(entriesOf(reading).find(({ id }) => id === 'a') ?? assert.fail()), '2027-02-09T09:00 30');
  }
});

const DOCUMENTS: readonly (readonly [string, unknown])[] = [
  ['no calendars', { VCALENDAR: [] }], ['calendars that are none', { VCALENDAR: [null, 5, 'x', []] }], ['events that are none', { VCALENDAR: [{ VEVENT: [null, 5, { DTSTART: 'x', UID: {}, SUMMARY: [{ value: { toString: 1 } }], CATEGORIES: [{}], ORGANIZER: [{ CN: {} }], LOCATION: [{ value: ['x'] }], URL: [{ value: { $$typeof: 1 } }] }] }] }],
];
for (const [name, document] of DOCUMENTS) test(`a document that somebody has put together: ${name}`, () => assert.ok(readDocument(document).problems.length));

test('what is not a calendar is read as it always was', () => {
  for (const text of ['BEGIN:VCARD', '{"BEGIN":"VCALENDAR"}', 'x BEGIN:VCALENDAR']) assert.ok(!told(readText(text)).join().includes('VCALENDAR/'));
  assert.deepEqual(told(readText('<!doctype html><title>BEGIN:VCALENDAR</title>')), ['markup-found ']);
});

// ---- Large ----

test('of a large one the first screen comes first', () => {
  const { document } = readText(calendar(...Array.from({ length: 400 }, (_, index) => timed(`t${index}`, `202702${String(10 + (index % 10))}T${String(index % 24).padStart(2, '0')}0000Z`)).flat()));
  assert.equal(allEntries(readFirst(document, {})?.events[0]?.days ?? []).length, 24);
});

test('very many events are taken apart in one go: every line once', () => {
  const count = runs(50_000);
  const text = calendar(Array.from({ length: count }, (_, index) => timed(`t${index}`, '20270210T090000Z').join('\r\n')).join('\r\n'));
  const { programme, problems } = readText(text);
  assert.deepEqual([allEntries(programme?.events[0]?.days ?? []).length, problems.length], [count, 0]);
});

test('long lines are taken apart in one go', () => {
  for (const line of [`X;A=${'"b"'.repeat(200_000)}`, `X;A=${'"'.repeat(200_001)}`, `X${';'.repeat(500_000)}`, `DESCRIPTION:${'<body'.repeat(100_000)}<br>`, `CATEGORIES:${'\\'.repeat(300_001)}`, ...[' x'.repeat(300_000)]]) assert.equal(entriesOf(readText(one(line))).length, 1);
});
