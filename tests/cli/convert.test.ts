/**
 * `convert`, `zones` and `html`: what is written, what is said to be lost, and round trips through the command itself.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { allEntries } from '../../src/event/model.js';
import { readText } from '../../src/formats/index.js';
import { checked, folder, run } from './command.js';
import { part } from '../thoroughness.js';

const file = folder();
const FORUM = {
  version: 1, title: 'Forum', date: '2026-05-04', timeZone: 'Europe/Berlin', zones: ['Asia/Tokyo', 'America/New_York'],
  agenda: [
    { id: 'rain', start: '09:00', end: '09:30', title: 'Rain, and p<0.05', speakers: ['Ada Example (Example University)'], abstract: 'Of *rain*.', references: ['A. Example 2025'] },
    { id: 'snow', start: '23:30', end: '00:30', title: 'Snow', room: 'Hall 1' },
  ],
};
const NAME = file('forum.json', JSON.stringify(FORUM, undefined, 2));
const slots = (text: string): string[] => (readText(text).programme?.events ?? []).flatMap(({ days }) => allEntries(days)).map(({ title, when }) => `${title?.[0].value ?? ''} ${when.kind === 'timed' ? `${new Date(when.startMs).toISOString()} ${new Date(when.endMs ?? 0).toISOString()}` : when.kind}`);
const EXPECTED = ['Rain, and p<0.05 2026-05-04T07:00:00.000Z 2026-05-04T07:30:00.000Z', 'Snow 2026-05-04T21:30:00.000Z 2026-05-04T22:30:00.000Z'];

test('json: the document, as it can be loaded', async () => {
  const { code, out, err } = await run(['convert', NAME, '--to', 'json']);
  assert.equal(code, 0);
  assert.deepEqual(JSON.parse(out), FORUM);
  assert.match(err, /gap-unexplained/);
});

/** [format, how its text is read back, what is said to be lost] */
for (const format of ['ics', 'jsonld'] as const) {
  test(`${format}: read again it has the same instants, and the references are said to be lost or kept`, async () => {
    const { code, out, err } = await run(['convert', NAME, '--to', format]);
    assert.equal(code, 0);
    assert.deepEqual(slots(out), EXPECTED);
    assert.match(err, new RegExp(`^Not in ${format}: `, 'm'));
  });
}

for (const [format, name] of [['csv', 'back.csv'], ['markdown', 'back.md']] as const) {
  test(`${format}: read again by the command it has the same instants`, async () => {
    const { code, out } = await run(['convert', NAME, '--to', format]);
    assert.equal(code, 0);
    const { out: json } = await run(['convert', file(name, out), '--to', 'json']);
    assert.deepEqual(slots(json), EXPECTED);
  });
}

test('a file with errors is written as far as it is sound, and the exit code says so', async () => {
  const { code, out, err } = await run(['convert', '-', '--to', 'json'], { input: JSON.stringify({ ...FORUM, agenda: [...FORUM.agenda, { title: 'Hail', start: '9 Uhr' }] }) });
  assert.equal(code, 1);
  assert.equal((JSON.parse(out) as typeof FORUM).agenda.length, 3);
  assert.match(err, /time-invalid/);
});

test('what is no programme at all is not written', async () => {
  for (const input of ['', '[]', '{"a": 1', '\0\0\0', '<html><p>Nothing here</p></html>']) {
    const { code, out, err } = await run(['convert', '-', '--to', 'json'], { input });
    assert.equal(code, 2, input);
    assert.equal(out, '', input);
    assert.match(err, /error/, input);
  }
});

test('--pin-zones: the same times, and offsets of every zone', async () => {
  const { code, out } = await run(['convert', NAME, '--to', 'json', '--pin-zones']);
  assert.equal(code, 0);
  const document = JSON.parse(out) as { zoneOffsets: Record<string, unknown> };
  assert.ok(Object.keys(document.zoneOffsets).length > 500);
  assert.deepEqual(document.zoneOffsets['Europe/Berlin'], [['2026-05-03T00:00:00Z', 120]]);
  assert.deepEqual(slots(out), EXPECTED);
  assert.match((await run(['convert', '--help'])).out, /IANA 20\d\d[a-z]/);
});

test('a series is written event by event; a table holds one', async () => {
  const name = file('series.json', JSON.stringify({ version: 1, title: 'Seminars', events: [FORUM, { ...FORUM, id: 'second', date: '2026-06-01' }] }));
  const { out, err: lost } = await run(['convert', name, '--to', 'ics']);
  // Of several calendars in one file many readers take only the first, or the last.
  assert.deepEqual(['BEGIN:VCALENDAR', 'NAME:Seminars', 'BEGIN:VEVENT'].map((line) => out.match(new RegExp(`^${line}\r$`, 'gm'))?.length), [1, 1, 4]);
  assert.match(lost, /^Not in ics: .*events\[\]\.title \(2\)/m);
  const { code, err } = await run(['convert', name, '--to', 'csv']);
  assert.equal(code, 2);
  assert.match(err, /a table holds one event, this file has 2/);
});

test('events of a series that are files of their own are read beside it', async () => {
  file('second event.json', JSON.stringify({ ...FORUM, id: 'second', title: 'Second' }));
  file('third.ics', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Third\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260601T090000Z\r\nDTEND:20260601T100000Z\r\nSUMMARY:Talk\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n');
  const here = { ...FORUM, id: 'here' };
  const name = file('scattered.json', JSON.stringify({ version: 1, title: 'Seminars', events: [here, { src: 'second%20event.json', subtitle: 'of the list' }, { src: './third.ics?v=2' }] }, undefined, 1));
  const { code, out } = await run(['convert', name, '--to', 'json']);
  const { events } = JSON.parse(out) as { events: { title: string; subtitle?: string; src?: string }[] };
  assert.deepEqual([code, events.map(({ title, subtitle, src }) => [title, subtitle, src])], [0, [[here.title, undefined, undefined], ['Second', 'of the list', undefined], ['Third', undefined, undefined]]]);
  assert.equal((await run(['convert', name, '--to', 'ics'])).out.match(/^BEGIN:VEVENT/gm)?.length, 5);
});

test('what the files of a series tell besides is told at the line that names them, and codes in them are left out', async () => {
  file('weekly.ics', 'BEGIN:VCALENDAR\r\nX-WR-CALNAME:Weekly\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260601T090000Z\r\nRRULE:FREQ=WEEKLY\r\nSUMMARY:Talk\r\nDESCRIPTION:Access code: 471147\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n');
  file('deep.json', `{"schedule":{"events":[],"conference":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}}`);
  const name = file('telling.json', JSON.stringify({ version: 1, title: 'Seminars', events: [{ src: 'weekly.ics' }, { src: 'deep.json' }] }, undefined, 1));
  assert.doesNotMatch((await run(['convert', name, '--to', 'json'])).out, /471147/);
  const [{ problems }] = JSON.parse((await run(['check', '--json', name])).out) as [{ problems: { code: string; path: string; line: number }[] }];
  assert.deepEqual(problems.map(({ code, path, line }) => [code, path, line]), [['recurrence-not-expanded', '/events/0/src', 5], ['secret-left-out', '/events/0/src', 5], ['event-unreachable', '/events/1/src', 9]]);
});

test('what is not there, on the web, or no event is told at its line; nothing leads out of reach', async () => {
  file('none.json', '[]');
  file('series of series.json', JSON.stringify({ version: 1, title: 'S', events: [FORUM] }));
  const sources = ['missing.json', 'https://example.org/event.json', '/etc/hostname', 'none.json', 'series of series.json', '50%.json'];
  const name = file('unreachable.json', JSON.stringify({ version: 1, title: 'Seminars', events: [FORUM, ...sources.map((src) => ({ src }))] }, undefined, 1));
  const { code, out } = await run(['check', '--json', name]);
  const [{ events, problems }] = JSON.parse(out) as [{ events: unknown[]; problems: { code: string; path: string; line: number }[] }];
  const told = problems.filter((problem) => problem.code === 'event-unreachable');
  assert.deepEqual([code, events.length, told.map(({ path }) => path)], [1, 1, sources.map((_, index) => `/events/${index + 1}/src`)]);
  const lines = readFileSync(name, 'utf8').split('\n');
  for (const [index, { line }] of told.entries()) assert.ok(lines[line - 1]?.includes(JSON.stringify(sources[index])), `${line}`);
});

test('of an event whose programme has no times yet a calendar holds the event', async () => {
  const name = file('open.json', JSON.stringify({ version: 1, title: 'Open', timeZone: 'UTC', start: '2026-05-04T09:00', end: '2026-05-04T10:00', agenda: [{ title: 'A', start: null }] }));
  const { code, out } = await run(['convert', name, '--to', 'ics']);
  assert.deepEqual([code, out.match(/^(?:SUMMARY|DTSTART).*/gm)], [0, ['DTSTART:20260504T090000Z', 'SUMMARY:Open']]);
});

/** [arguments, lines of the table] */
const ZONES: readonly (readonly [readonly string[], readonly RegExp[]])[] = [
  [[], [/^Place\s+Time\s+Date\s+UTC$/m, /^Berlin\s+09:00 – 00:30\s+Mon,? 4 May – Tue,? 5 May\s+UTC\+2$/m, /^New York\s+03:00 – 18:30\s+Mon,? 4 May\s+UTC−4$/m, /^Tokyo\s+16:00 – 07:30\s+Mon,? 4 May – Tue,? 5 May\s+UTC\+9$/m]],
  [['--zones', 'Pacific/Auckland'], [/^Auckland\s+19:00 – 10:30\s+/m]],
  [['--hour-cycle', 'h12'], [/^Tokyo\s+4:00\sPM – 7:30\sAM/im]],
  [['--lang', 'it'], [/^Luogo\s+Ora\s+Data\s+UTC$/m, /lun/m]],
  [['--lang', 'de'], [/^Ort\s+Uhrzeit\s+Datum\s+UTC$/m, /^Tokyo\s+16:00 – 07:30\s+Mo/m]],
];
for (const [args, lines] of part(ZONES, 2)) {
  test(`zones ${args.join(' ')}`, async () => {
    const { code, out } = await run(['zones', NAME, ...args]);
    assert.equal(code, 0);
    for (const line of lines) assert.match(out, line);
  });
}

/** [fields of the event, language, what stands above the table] */
const REMARKS: readonly (readonly [Readonly<Record<string, unknown>>, string, string])[] = [
  [{}, 'en', ''],
  [{ status: 'cancelled', statusNote: { en: 'Storm.', de: 'Sturm.' } }, 'en', 'Cancelled · Storm.'],
  [{ status: 'postponed', statusNote: { en: 'Storm.', de: 'Sturm.' } }, 'de', 'Verschoben · Sturm.'],
  [{ delay: 20, times: 'approximate' }, 'en', '20 min late · times are approximate'],
];
for (const [fields, language, said] of REMARKS) {
  test(`zones: ${JSON.stringify(fields)} in ${language}`, async () => {
    const name = file('remarks.json', JSON.stringify({ version: 1, title: 'Forum', date: '2026-05-04', timeZone: 'UTC', agenda: [{ start: '09:00', duration: 30, title: 'A' }], ...fields }));
    const { code, out } = await run(['zones', name, '--lang', language]);
    assert.deepEqual([code, out.split('\n').slice(1, said ? 3 : 2)], [0, said ? [said, ''] : ['']]);
  });
}

test('zones: a place with a name of any length', async () => {
  const long = 'x'.repeat(100_000);
  const name = file('long.json', JSON.stringify({ version: 1, title: 'Long', date: '2026-05-04', timeZone: 'UTC', zones: [{ name: long, timeZone: 'Asia/Tokyo' }], agenda: [{ start: '09:00', duration: 30, title: 'A' }] }));
  const { code, out } = await run(['zones', name]);
  assert.deepEqual([code, out.includes(`${long}  18:00 – 18:30`)], [0, true]);
});

test('html: all of it without a script, in a div without the JSON-LD that stands beside the element', async () => {
  const { code, out, err } = await run(['html', NAME, '--src', '/data/forum.json', '--form', 'div', '--heading-level', '3', '--lang', 'fr']);
  assert.equal(code, 0);
  assert.match(out, /^<div class="ml-da-event" data-src="\/data\/forum\.json" data-heading-level="3" lang="fr"/);
  for (const part of ['<h3', 'p&lt;0.05', '2026-05-04T07:00:00Z']) assert.ok(out.includes(part), part);
  assert.doesNotMatch(out, /<script/);
  assert.match(err, /Without JSON-LD/);
  assert.doesNotMatch(err, /html/);
  assert.match((await run(['html', NAME])).out, /<\/ml-da-event>\s*<script type="application\/ld\+json">/);
});

/** [file, its content, options, the tag, what standard error says] */
const SOURCES: readonly (readonly [string, string, readonly string[], RegExp, RegExp])[] = [
  ['talks.csv', 'Date,Start,Title\n2026-05-04,09:00,Rain\n', ['--event-time-zone', 'Europe/Berlin'], /^<ml-da-event src="talks\.json" event-time-zone="Europe\/Berlin"/, /cannot read talks\.csv: the page loads talks\.json/],
  ['talks.yml', 'version: 1\ntitle: Forum\ndate: 2026-05-04\ntimeZone: UTC\nagenda: []\n', [], /^<ml-da-event src="talks\.json"/, /convert \S*talks\.yml --to json/],
  ['talks.html', '<script type="application/json">{"version":1,"title":"Forum","date":"2026-05-04","timeZone":"UTC","agenda":[{"start":"09:00","title":"Rain"}]}</script>', [], /^<ml-da-event src="talks\.json"/, /cannot read talks\.html/],
  ['talks.csv', 'Date,Start,Title\n2026-05-04,09:00,Rain\n', ['--src', 'x.json', '--event-time-zone', 'UTC'], /^<ml-da-event src="x\.json" event-time-zone="UTC"/, /^(?!.*cannot read)/s],
  ['local.json', '{"version":1,"title":"Forum","date":"2026-05-04","agenda":[{"start":"09:00","title":"Rain"}]}', ['--event-time-zone', 'Asia/Tokyo', '--form', 'div'], /^<div class="ml-da-event" data-src="local\.json" data-event-time-zone="Asia\/Tokyo"/, /^(?!.*cannot read)/s],
  ['undated.json', '{"version":1,"title":"Forum","timeZone":"UTC","agenda":[{"start":"09:00","title":"Rain"}]}', ['--date', '2026-05-04'], /^<ml-da-event src="undated\.json"/, /undated\.json must have the date as well.*"date":"2026-05-04"/],
  ['undated.csv', 'Start,Title\n09:00,Rain\n', ['--date', '2026-05-04', '--src', '/x.json'], /^<ml-da-event src="\/x\.json"/, /\/x\.json must have the date as well.*undated\.csv --to json --date 2026-05-04/],
  ['dated.json', '{"version":1,"title":"Forum","date":"2026-05-05","timeZone":"UTC","agenda":[{"start":"09:00","title":"Rain"}]}', ['--date', '2026-05-04'], /^<ml-da-event src="dated\.json"/, /^(?!.*must have the date)/s],
];
for (const [name, content, options, tag, said] of part(SOURCES, 2)) {
  test(`html ${name} ${options.join(' ')}: the page loads what the widget can read, with the zone that was given`, async () => {
    const { out, err } = await run(['html', file(name, content), ...options]);
    assert.match(out, tag);
    assert.match(err, said);
  });
}

test('full, odd and empty events are written in every format; nothing throws', async () => {
  for (const name of part(['full.json', 'languages.json', 'odd-but-right.json', 'empty.json'], 4)) {
    for (const format of ['json', 'ics', 'jsonld', 'csv', 'markdown']) {
      const { code, err } = await run(['convert', `tests/fixtures/${name}`, '--to', format]);
      assert.ok(code === 0 || code === 1 || /no entry has a time|a table holds one event/.test(err), `${name} → ${format}: ${err}`);
      assert.doesNotMatch(err, /\n\s+at /);
    }
  }
});

/** Files of other formats, spoilt in one way each. */
const SPOILT: readonly (readonly [string, (text: string) => string])[] = [
  ['cut at a third', (text) => text.slice(0, Math.floor(text.length / 3))],
  ['cut before its end', (text) => text.slice(0, -3)],
  ['turned around', (text) => [...text].reverse().join('')],
  ['with zero bytes', (text) => text.replaceAll(/\d/g, '\0')],
  ['without its digits', (text) => text.replaceAll(/\d/g, '')],
  ['with tabs for spaces', (text) => text.replaceAll(' ', '\t')],
  ['with a comment', (text) => `// generated\n${text}`],
  ['twice', (text) => text + text],
  ['without its quotation marks', (text) => text.replaceAll('"', '')],
  ['with one number for all', (text) => text.replaceAll(/\d+/g, '99')],
];
test('spoilt files of every format: told, each with an exit code, none with a stack trace', async () => {
  const sources = ['symposium.json', 'full.json', ...readdirSync('tests/fixtures/formats').filter((name) => /\.(?:json|xml|csv|ics|ya?ml)$/.test(name)).map((name) => `formats/${name}`)];
  const files = sources.flatMap((source) => SPOILT.map(([how, spoil]) => file(`${how} ${source.replaceAll('/', ' ')}`, spoil(readFileSync(`tests/fixtures/${source}`, 'utf8')))));
  assert.ok(files.length >= 150, String(files.length));
  const { run: ran, list } = await checked(files);
  assert.equal(list.length, files.length);
  assert.equal(ran.code, 2);
  assert.equal(ran.err, '');
  const silent = list.filter(({ events, problems }) => !events.length && !problems.some(({ severity, message, remedy }) => severity === 'error' && message && remedy));
  assert.deepEqual(silent.map(({ file: name }) => name), []);
});

test('50 MB are refused before they fill the memory', async () => {
  const { code, err } = await run(['check', '-'], { input: new Uint8Array(51 * 2 ** 20).fill(32) });
  assert.equal(code, 2);
  assert.match(err, /larger than 20 MB/);
});
