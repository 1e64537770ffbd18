/**
 * Whole programmes in many styles: what becomes of them, what is told, and that every instant is right.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { GUESSES } from '../../../../src/event/guesses.js';
import { allEntries, type Entry } from '../../../../src/event/model.js';
import type { FileOptions } from '../../../../src/formats/files/file-format.js';
import { readBlocks } from '../../../../src/formats/files/prose/text/lines.js';
import { programme } from '../../../../src/formats/files/prose/programme.js';
import { readDocument } from '../../../../src/formats/index.js';

const FOLDER = 'tests/fixtures/formats/programmes';
const FILES = readdirSync(FOLDER).filter((file) => !file.endsWith('.json')).sort();

interface Expected {
  readonly options: FileOptions;
  readonly document: Record<string, unknown>;
  /** Start in UTC, length in minutes (~: up to the next entry), in the order of the entries. */
  readonly slots: readonly string[];
  readonly guesses: readonly string[];
  readonly problems: readonly string[];
  readonly lines: Readonly<Record<string, number>>;
}

const source = (file: string): string => readFileSync(`${FOLDER}/${file}`, 'utf8');
const expected = (file: string): Expected => JSON.parse(readFileSync(`${FOLDER}/${file.replace(/\.\w+$/, '')}.json`, 'utf8')) as Expected;
const slotOf = ({ when }: Entry): string => (when.kind === 'timed' ? `${new Date(when.startMs).toISOString().slice(0, 16)}Z${when.endMs === undefined ? '' : ` ${(when.endMs - when.startMs) / 60_000}${when.endInferred ? '~' : ''}`}` : when.kind);
const translate = (text: string, options: FileOptions = {}): ReturnType<typeof programme.translate> => programme.translate(text, options);
const codes = (text: string, options: FileOptions = {}): string[] => translate(text, options).guesses.map(({ code }) => code);

for (const file of FILES) {
  const { options, document, slots, guesses, problems, lines } = expected(file);
  const found = translate(source(file), options);
  const reading = readDocument(found.document, options);
  test(`${file}: the document`, () => assert.deepEqual(found.document, document));
  test(`${file}: every instant`, () => assert.deepEqual(allEntries(reading.programme?.events[0]?.days ?? []).map(slotOf), slots));
  test(`${file}: what is told`, () => assert.deepEqual(found.guesses.map(({ line, code, path }) => `${line} ${code}${path ? ` ${path}` : ''}`), guesses));
  test(`${file}: what our own reader says of it`, () => assert.deepEqual(reading.problems.map(({ code, path }) => `${code} ${path}`), problems));
  test(`${file}: lines of entries`, () => {
    for (const [path, line] of Object.entries(lines)) assert.equal(found.lines.get(path), line, path);
  });
  test(`${file}: is recognised, and JSON can hold what comes of it`, () => {
    assert.ok(programme.recognises(source(file), file));
    assert.deepEqual(JSON.parse(JSON.stringify(found.document)), found.document);
  });
  test(`${file}: places of guesses and lines are there`, () => {
    const resolves = (path: string): boolean => path.split('/').slice(1, -1).reduce<unknown>((at, step) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[step] : undefined), found.document) !== undefined;
    for (const { path, line, severity, code } of found.guesses) assert.ok(resolves(path) && line !== undefined && line > 0 && severity === GUESSES[code], `${code} ${path}`);
    for (const [path, line] of found.lines) assert.ok(resolves(path) && line > 0 && line <= source(file).split('\n').length, path);
  });
}

// Words that only say what something is: they become the name of a field.
const STRUCTURE = /^(?:time|event|schedule|moderated|mittwoch|donnerstag|freitag|zeit|veranstaltung|uhr|hinweise|vendredi|juin|novembre|animee|presidente|seance|remarques|moderador|moderator|august|march|invited|please|note|related|references|tuesday|wednesday|monday|thursday|friday|january|february|april|may|june|july|october|november|noon|september|affiliation|session|activity|mins|organised|programme|panelists|datum|vortragende|titel|upcoming|uhrzeit|programm|pausen|manana|tarde|ubicacion|titulo|resumen|modera|informacion|practica|jueves|noviembre|ort|oktober|chair|oct|what|start|end|title|speaker|room|duration|vorsitz|location|abstract|bio|organizers|speakers|chairs|program|each|talk|min|buffer|moderation|abstracts|zones|von|by|utc|gmt|edt|cest|cet|est|times|all|contact|sponsors|zoom|passcode|until|late|day|description|speakers?|registration|agenda|ponentes?|von|workshop)$/;

for (const file of FILES) {
  test(`${file}: no word is lost in silence`, () => {
    const found = translate(source(file), expected(file).options);
    const plainly = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    const said = plainly(JSON.stringify(found.document));
    const told = new Set(found.guesses.map(({ line }) => line));
    for (const { plain, line } of readBlocks(source(file)).blocks) {
      if (told.has(line)) continue;
      const lost = (plainly(plain).match(/\p{L}{3,}/gu) ?? []).filter((word) => !said.includes(word) && !STRUCTURE.test(word));
      assert.deepEqual(lost, [], `line ${line}: ${plain}`);
    }
  });
}

test('without a date one problem says so, and all else is there', () => {
  const { document, guesses } = translate(source('plain-utc.txt'));
  assert.deepEqual(guesses.filter(({ severity, code }) => severity === 'error' && !code.startsWith('zone-row')).map(({ code }) => code), ['date-not-found']);
  assert.equal((document.agenda as { start?: string }[])[1]?.start, '09:10');
});

/** [what, text, options, date] */
const DATES: readonly (readonly [string, string, FileOptions, string | undefined])[] = [
  ['given for a text without one', 'Day\n\n9:00 A\n10:00 B', { date: '2026-05-04' }, '2026-05-04'],
  ['given for one that can be two', 'Day\n\nDate: 05/06/2026\n\n9:00 A', { date: '2026-05-06' }, '2026-05-06'],
  ['that can be two and is not given', 'Day\n\nDate: 05/06/2026\n\n9:00 A', {}, undefined],
  ['that can be two, with its day of the week', 'Day\n\nFriday 05/06/2026\n\n9:00 A', {}, '2026-06-05'],
  ['that can only be one', 'Day\n\nDate: 18/05/2026\n\n9:00 A', {}, '2026-05-18'],
  ['of the text wins over the given one', 'Day\n\n18 May 2026\n\n9:00 A', { date: '2026-05-04' }, '2026-05-18'],
  ['told as such wins over the given one', 'Day\n\nDate: 18 May 2026\n\n9:00 A', { date: '2026-05-04' }, '2026-05-18'],
  ['in a sentence gives way to the given one', 'Day\n\nIt began on 18 May 2026 in town.\n\n9:00 A', { date: '2026-05-04' }, '2026-05-04'],
  ['of several days is none for one', 'Day\n\nDate: 18-20 May 2026\n\n9:00 A', {}, undefined],
  ['of several days, and one given', 'Day\n\nDate: 18-20 May 2026\n\n9:00 A', { date: '2026-05-19' }, '2026-05-19'],
  ['of a deadline is none', 'Day\n\nSubmission deadline: 18 May 2026\n\n9:00 A', {}, undefined],
  ['in a sentence', 'Day\n\nThe meeting will be held on 18 May 2026 in town.\n\n9:00 A', {}, '2026-05-18'],
  ['in the title', '# Day of 18 May 2026\n\n9:00 A', {}, '2026-05-18'],
  ['without a year and nothing that tells it', 'Day\n\n18 May\n\n9:00 A', {}, undefined],
  ['without a year, given', 'Day\n\n18 May\n\n9:00 A', { date: '2026-01-01' }, '2026-05-18'],
  ['of the page is none', '---\ntitle: Day\ndate: 2026-05-18\n---\n\n9:00 A', {}, undefined],
];
for (const [what, text, options, date] of DATES) test(`date ${what}: ${date ?? 'none'}`, () => assert.equal(translate(text, options).document.date, date));

test('05/06 is read as the given date says, on all days', () => {
  const { document } = translate('Two days\n\n05/06/2026\n9:00 A\n\n06/06/2026\n9:00 B\n\n08/06/2026\n9:00 C', { date: '2026-06-05' });
  assert.deepEqual((document.days as { date?: string }[]).map(({ date }) => date), ['2026-06-05', '2026-06-06', '2026-06-08']);
});

/** [what is written, what is told] */
const ZONES: readonly (readonly [string, FileOptions, string | undefined, string])[] = [
  ['All times in UTC.', {}, 'UTC', 'zone-taken'], ['Times are given in GMT.', {}, 'UTC', 'zone-season, zone-taken'], ['All times UTC+2', {}, '+02:00', 'zone-taken'], ['Time zone: Europe/Berlin', {}, 'Europe/Berlin', 'zone-taken'],
  ['All times in CET.', {}, undefined, 'zone-not-taken, zone-season'], ['All times in Pacific Time (PT).', {}, undefined, 'zone-not-taken'], ['All times IST', {}, undefined, 'zone-not-taken'], ['Nothing is said.', {}, undefined, 'zone-not-found'],
  ['All times in CET.', { eventTimeZone: 'Europe/Berlin' }, undefined, 'zone-season'], ['All times in CEST.', { eventTimeZone: 'Europe/Berlin' }, undefined, ''], ['Nothing is said.', { eventTimeZone: 'Europe/Berlin' }, undefined, ''], ['We study the CT of rocks.', {}, undefined, 'zone-not-found'],
  ['We start at 7:00 UTC.', {}, undefined, 'zone-not-taken'], ['We start at 9 am UTC.', {}, 'UTC', 'zone-taken'], ['Login from 8:45 UTC.', {}, 'UTC', 'zone-taken'], ['We start at 7:00 UTC. All times in UTC+2.', {}, '+02:00', 'zone-taken'],
  ['Zeitzone: Europe/Berlin', {}, 'Europe/Berlin', 'zone-taken'], ['Room 4 (America/New_York)', {}, 'America/New_York', 'zone-taken'], ['Ort: Saal 2. Zeitangaben in MESZ.', {}, undefined, 'zone-not-taken'],
  ['All times in CEST (UTC+2).', {}, '+02:00', 'zone-taken'], ['All times in CET (UTC+1).', {}, undefined, 'zone-not-taken, zone-season'], ['All times in CEST (UTC+1).', {}, undefined, 'zone-not-taken'],
  ['All times are Paris time.', {}, undefined, 'zone-not-taken'], ['Les horaires sont à l’heure de Paris.', {}, undefined, 'zone-not-taken'], ['All times are UK time.', {}, undefined, 'zone-not-taken'], ['It is about time.', {}, undefined, 'zone-not-found'],
  // The same time on two clocks: the rows are on that of their first.
  ['We begin at 9 am CEST (07:00 UTC).', {}, '+02:00', 'zone-taken'], ['We begin at 11 am CEST / 9:00 UTC.', {}, 'UTC', 'zone-taken'], ['We begin at 8 am CEST (06:00 UTC).', {}, undefined, 'zone-not-taken'],
  ['We begin at 9 am CEST (06:00 UTC).', {}, undefined, 'zone-not-taken'], ['We begin at 9 am CEST (07:00 UTC).', { eventTimeZone: 'Europe/Berlin' }, undefined, ''], ['We begin at 9 am CET (08:00 UTC).', {}, undefined, 'zone-not-taken, zone-season'],
  ['Time: 3:00 am EDT / 9:00 CEST / 07:00 UTC', {}, '+02:00', 'zone-taken'], ['Time: 9:00 am EDT / 15:00 CEST / 13:00 UTC', { eventTimeZone: 'Europe/Berlin' }, '-04:00', 'zone-taken'],
];
for (const [line, options, zone, code] of ZONES) {
  test(`${JSON.stringify(line)}${options.eventTimeZone ? ` and ${options.eventTimeZone} given` : ''}: ${zone ?? 'no zone'}, ${code || 'nothing told'}`, () => {
    const { document, guesses } = translate(`# Day\n\n18 June 2026\n\n9:00 A\n10:00 B\n\n${line}`, options);
    assert.equal(document.timeZone, zone);
    assert.deepEqual([...new Set(guesses.map(({ code: told }) => told).filter((told) => told.startsWith('zone')))].sort().join(', '), code);
  });
}

/** [first lines, zone] */
const ZONES_ABOVE: readonly (readonly [string, string | undefined])[] = [
  ['# Day, all times UTC\n\n18 June 2026', 'UTC'], ['# Day\n\n18 June 2026 - Paris time', undefined], ['# Day of CT in medicine, all times\n\n18 June 2026', undefined], ['# Day, 9:00 CEST (7:00 UTC)\n\n18 June 2026', '+02:00'], ['# Day\n\nThursday 18 June 2026, Europe/Paris', 'Europe/Paris'],
  ['Day\nLeeds, 18 June 2026 (GMT)', 'UTC'], ['Fog Day, 18 June 2026, 9:00-11:00 CEST (7:00 UTC)', '+02:00'],
];
for (const [head, zone] of ZONES_ABOVE) test(`${JSON.stringify(head)}: ${zone ?? 'no zone'}`, () => {
  const { document } = translate(`${head}\n\n9:00-10:00 Fog\n10:00-11:00 Rime`);
  assert.deepEqual([document.timeZone, document.date, (document.agenda as { title?: string }[]).map(({ title }) => title)], [zone, '2026-06-18', ['Fog', 'Rime']]);
});

/** [rows, zone given, event's zone, starts, codes about zones] */
const OWN_ZONES: readonly (readonly [string, string | undefined, string | undefined, readonly string[], string])[] = [
  ['09:00 UTC+9 Dust\n09:00 GMT-4 Sand', undefined, undefined, ['2026-06-18T09:00+09:00', '2026-06-18T09:00-04:00'], ''], ['09:00 UTC+9 Dust\n09:00 GMT-4 Sand', 'Europe/Berlin', undefined, ['2026-06-18T09:00+09:00', '2026-06-18T09:00-04:00'], ''],
  ['16:00 Dust\nZeitzone: Europe/Berlin\n17:00 Sand', undefined, 'Europe/Berlin', ['16:00', '17:00'], 'zone-taken'],
  ['19:00 (Europe/Paris) Dust\n20:00 (Asia/Tokyo) Sand', undefined, undefined, ['2026-06-18T19:00 Europe/Paris', '2026-06-18T20:00 Asia/Tokyo'], ''], ['19:00 (Europe/Paris) Dust\n20:00 (Europe/Paris) Sand', undefined, 'Europe/Paris', ['19:00', '20:00'], 'zone-taken'],
  ['23:00-01:00 UTC+9 Dust\n09:00 UTC Sand', undefined, undefined, ['2026-06-18T23:00+09:00', '2026-06-18T09:00Z'], ''], ['09:00 UTC-4 Dust\n10:00 Sand\n\nAll times in UTC', undefined, 'UTC', ['2026-06-18T09:00-04:00', '10:00'], 'zone-taken'],
  ['09:00 UTC+9 Dust\n09:00 CEST Sand', undefined, undefined, ['2026-06-18T09:00+09:00', '09:00'], 'zone-not-taken'], ['09:00 UTC+9 Dust\n09:00 EDT Sand', 'Europe/Berlin', undefined, ['2026-06-18T09:00+09:00', '09:00'], 'zone-season'],
];
for (const [rows, given, zone, starts, told] of OWN_ZONES) test(`${JSON.stringify(rows)} ${given ?? ''}: ${starts.join(', ')}`, () => {
  const { document, guesses } = translate(`# Relay\n\n18 June 2026\n\n${rows}`, given === undefined ? {} : { eventTimeZone: given });
  assert.deepEqual([document.timeZone, (document.agenda as { start?: string; timeZone?: string }[]).map(({ start, timeZone }) => [start, timeZone].filter(Boolean).join(' '))], [zone, starts]);
  assert.equal([...new Set(guesses.map(({ code }) => code).filter((code) => code.startsWith('zone')))].join(', '), told);
});

test('zones of sessions are told, each with what it can be', () => {
  const text = '# Relay\n\n18 June 2026\n\n## Session A (Tokyo time, JST)\n9:00 Dust\n10:00 Sand\n\n## Session B (CEST)\n9:00 Fog';
  const told = (options: FileOptions): unknown[] => translate(text, options).guesses.filter(({ code }) => code.startsWith('zone')).map(({ code, line, params }) => [code, line, params.value]);
  assert.deepEqual(told({}), [['zone-not-taken', 5, 'JST'], ['zone-not-taken', 9, 'CEST']]);
  assert.deepEqual(told({ eventTimeZone: 'Europe/Berlin' }), [['zone-season', 5, 'JST']]);
});

/** Sentences that name a time and are no entries. */
const SENTENCES: readonly string[] = ['The webinar begins at 2 pm CEST (12:00 UTC).', 'We meet at 14:00 CEST (12:00 UTC)', 'It starts in the hall (8:30).'];
for (const line of SENTENCES) test(`no entry: ${line}`, () => assert.equal((translate(`Day\n18 June 2026\n${line}\n\n9:00 A\n10:00 B`).document.agenda as unknown[]).length, 2));

/** [row of a series at 16:15, its start, title, code] */
const OWN_TIMES: readonly (readonly [string, string, string | undefined, string])[] = [
  ['Ann Lee (Leeds): Fog', '16:15', 'Fog', 'time-shared'], ['Ann Lee (Leeds): Fog (note different time: 3 pm)', '15:00', 'Fog', 'time-own'], ['Ann Lee (Leeds), 15:00: Fog', '15:00', 'Fog', 'time-own'], ['Ann Lee (Leeds), at 3:00: Fog', '15:00', 'Fog', 'time-own'],
  ['Ann Lee (Leeds): Fog -- this time at 14:30', '14:30', 'Fog -- this time at 14:30', 'time-own'], ['Ann Lee (Leeds): 12h forecasts of 3:1 waves', '16:15', '12h forecasts of 3:1 waves', 'time-shared'], ['cancelled', '2026-10-13', 'cancelled', ''],
];
for (const [row, start, title, told] of OWN_TIMES) test(`of a series: ${row}`, () => {
  const { document, guesses } = translate(`Seminar\n\nTuesdays at 16:15 (Europe/London)\n\n6 Oct 2026 Bo Ray (Lyon): Rime\n13 Oct 2026 ${row}\n20 Oct 2026 Cy Orr (Bonn): Hail`);
  const [entry] = (document.days as { agenda: { start?: string; title?: string }[] }[])[1]?.agenda ?? [];
  assert.deepEqual([entry?.start, entry?.title, guesses.filter(({ line, code }) => line === 6 && code.startsWith('time')).map(({ code }) => code).join()], [start, title, told]);
});

test('a row of a table has its own time, too', () => {
  const { document } = translate('<h1>Fog Seminar</h1><p>Tuesdays, 16:15 (Europe/London)</p><table><tr><th>Date</th><th>Speaker</th><th>Title</th></tr><tr><td>6 Oct 2026</td><td>Ann Lee</td><td>Fog (starts at 3 pm)</td></tr><tr><td>13 Oct 2026</td><td>Bo Ray</td><td>Rime</td></tr></table>');
  assert.deepEqual((document.days as { agenda: { start?: string; title?: string }[] }[]).map(({ agenda }) => [agenda[0]?.start, agenda[0]?.title]), [['15:00', 'Fog'], ['16:15', 'Rime']]);
});

/** [lines, starts, ends and titles] */
const TRAILING: readonly (readonly [string, readonly string[]])[] = [
  ['Doors open, 18:30\nTalk: What is fog? 19:00 to 19:45\nLooking at stars, 21:00 to 23:00', ['18:30 Doors open', '19:00-19:45 Talk: What is fog?', '21:00-23:00 Looking at stars']], ['- Doors open: 18:30\n- What is fog (19:00-19:45)\n- Stars: 21:00-23:00', ['18:30 Doors open', '19:00-19:45 What is fog', '21:00-23:00 Stars']],
  ['9:00 Fog\n10:00 Rime\n\nLibrary, 8:00 to 20:00\nCafé, 9:00 to 18:00', ['09:00 Fog', '10:00 Rime']], ['Library, 8:00 to 20:00', []], ['The hall opens at, say, 8:00.\nIt will close by, say, 20:00.', []],
];
for (const [lines, entries] of TRAILING) test(`times at the end: ${lines.split('\n')[0] ?? ''}`, () => {
  const { document } = translate(`Night of stars\n18 June 2026\n\n${lines}`);
  assert.deepEqual((document.agenda as { start?: string; end?: string; title?: string }[]).map(({ start, end, title }) => `${[start, end].filter(Boolean).join('-')} ${title ?? ''}`), entries);
});

test('the mark behind a heading that links to it is no title', () => {
  const { document } = translate('<h1>Snow Days<a class="headerlink" href="#snow">¶</a></h1><h2>Monday 4 May 2026<a href="#monday">¶</a></h2><p>9:00 Fog</p><p>10:00 Rime</p><h2>Tuesday 5 May 2026<a href="#tuesday">#</a></h2><p>9:00 Hail</p><p>10:00 Sleet</p>');
  assert.deepEqual([document.title, (document.days as { title?: string }[]).map(({ title }) => title)], ['Snow Days', [undefined, undefined]]);
});

test('brackets behind a date stay whole', () => {
  const { document } = translate('Seminar\n\nTuesdays at 16:15 (UTC)\n\n6 Oct 2026 Ann Lee (Leeds): Fog\n13 Oct 2026 no seminar (exams)\n20 Oct 2026 Bo Ray (Lyon): Rime');
  assert.equal((document.days as { agenda: { title?: string }[] }[])[1]?.agenda[0]?.title, 'no seminar (exams)');
});

test('a link is what its line says', () => {
  const { document } = translate('Day\n18 June 2026\n\n9:00 Ann Lee (Leeds): Fog\n   Slides: https://example.org/fog.pdf\n10:00 Bo Ray (Lyon): Rime\n   Video: https://example.org/rime');
  assert.deepEqual((document.agenda as { links?: { type: string }[] }[]).map(({ links }) => links?.map(({ type }) => type)), [['slides'], ['recording']]);
});

test('parallel sessions are sessions, not rooms or subtitles', () => {
  const { document } = translate('Day\n18 June 2026\n\n9:00-9:45 Opening\n\nParallel session A (Room 1)\n10:00-10:20 Ann Lee (Leeds): Fog\n10:20-10:40 Cy Orr (Bonn): Hail\n\nParallel session B (Room 2)\n10:00-10:20 Bo Ray (Lyon): Rime\n10:20-10:40 Di Poe (Rome): Sleet');
  assert.deepEqual((document.agenda as { title?: string; items?: unknown[] }[]).map(({ title, items }) => [title, items?.length]), [['Opening', undefined], ['Parallel session A (Room 1)', 2], ['Parallel session B (Room 2)', 2]]);
});

test('words that a page puts into bold piece by piece are in one dress', () => {
  const { document } = translate('<h1>Day</h1><p>18 June 2026</p><p>9:00-10:00 Session 1: Fog</p><p><strong>Chair</strong><strong>: </strong>Ann Lee (Leeds)</p><p>10:00-11:00 <strong>Session</strong><strong> 2: Rime</strong></p>');
  assert.deepEqual((document.agenda as { title?: string; chairs?: string[] }[]).map(({ title, chairs }) => [title, chairs]), [['Session 1: Fog', ['Ann Lee (Leeds)']], ['Session 2: Rime', undefined]]);
});

/** [page, its entries] */
const HEADS_BELOW: readonly (readonly [string, readonly string[]])[] = [
  ['<div><time><b>9:00</b></time></div><div><h4>Welcome</h4><p></p></div><div><time><b>9:15</b></time></div><div><h4>Fog</h4><p>Ann Lee</p></div><div><time><b>10:00</b></time></div><div><h4>Rime</h4><p>Bo Ray</p></div>', ['09:00 Welcome', '09:15 Fog / Ann Lee', '10:00 Rime / Bo Ray']],
  ['<div>9:00</div><h4>Fog</h4><p>Ann Lee</p><h4>Rime</h4><p>Bo Ray</p><div>10:00</div><h4>Coffee</h4><div>10:30</div><h4>Hail</h4>', ['09:00 Fog / Ann Lee', '09:00 Rime / Bo Ray', '10:00 Coffee', '10:30 Hail']],
  ['<div>9:00</div><h4>Session 1</h4><div>9:15</div><h4>Fog</h4><div>10:00</div><h4>Rime</h4><h3>Speakers</h3><p>Ann Lee is from Leeds.</p>', ['09:00 Session 1', '09:15 Fog', '10:00 Rime']],
];
for (const [page, entries] of HEADS_BELOW) test(`titles are headings below their times: ${entries.join(', ')}`, () => {
  const { document } = translate(`<h1>Snow</h1><p>18 June 2026</p>${page}`);
  assert.deepEqual((document.agenda as { start?: string; title?: string; speakers?: string[]; items?: unknown }[]).map(({ start, title, speakers, items }) => `${start ?? ''} ${title ?? ''}${speakers ? ` / ${speakers.join()}` : ''}${items ? ' +' : ''}`), entries);
});

/** [what stands above the programme, date] */
const DUE: readonly (readonly [string, string | undefined])[] = [
  ['## Important dates\n\nPapers\n\n2 March 2026\n\nNotification\n\n20 March 2026\n\n## Programme, 18 June 2026', '2026-06-18'], ['## Fechas importantes\n\n- 2 de marzo de 2026, 23:59: resúmenes\n- 18 de marzo de 2026: respuesta\n\n## Programa', undefined],
  ['## Call for papers\n\n| Date | What |\n|---|---|\n| 2 March 2026 | Papers |\n| 20 March 2026 | Answers |\n\n## Thursday, 18 June 2026', '2026-06-18'],
];
for (const [above, date] of DUE) test(`deadlines are no days: ${above.slice(3, 20)}`, () => {
  const { document } = translate(`# Snow Days\n\n${above}\n\n9:00-10:00 Fog\n10:00-11:00 Rime`);
  assert.deepEqual([document.date, (document.agenda as { title?: string }[] | undefined)?.map(({ title }) => title)], [date, ['Fog', 'Rime']]);
  assert.match(JSON.stringify([document.description, document.notes]), /20 March 2026|18 de marzo/);
});

test('a heading that tells the dates of the whole is no entry', () => {
  const { document } = translate('# Snow Days\n\n## This is the final programme of the days in Leeds on 18-19 June 2026.\n\nMore to come.\n\n## 18 June 2026\n\n9:00 Fog\n\n## 19 June 2026\n\n9:00 Rime');
  assert.deepEqual((document.days as { date?: string; agenda: { title?: string }[] }[]).map(({ date, agenda }) => [date, ...agenda.map(({ title }) => title)]), [['2026-06-18', 'Fog'], ['2026-06-19', 'Rime']]);
});

/** [page, its entries] */
const BREAKS: readonly (readonly [string, readonly string[]])[] = [
  ['### 9:00-10:00 Session 1 (room 4)\n\nAnn Lee\n\n### Coffee break\n\n### 10:30-12:00 Session 2 (room 4)\n\nBo Ray', ['session', 'break', 'session']], ['### 9:00-10:00 Session 1\n\nAnn Lee\n\n### Lunch\n\nIn the canteen, if you are hungry.', ['session']], ['### 9:00 Session 1\n\nAnn Lee\n\n### Lunch\n\n### 14:00 Session 2\n\nBo Ray', ['session', 'session']],
];
for (const [page, kinds] of BREAKS) test(`breaks that are headings: ${kinds.join()}`, () => assert.deepEqual((translate(`# Snow\n\n18 June 2026\n\n${page}`).document.agenda as { kind?: string }[]).map(({ kind }) => kind), kinds));

test('the time of one date is not that of the others', () => {
  const starts = (line: string): unknown => (translate(`# Fog Seminar\n\n${line}\n\n6 Oct 2026: Ann Lee (Leeds), Fog\n13 Oct 2026: Bo Ray (Lyon), Rime`).document.days as { agenda: { start?: string | null }[] }[]).map(({ agenda }) => agenda[0]?.start);
  assert.deepEqual(starts('The talks begin at 15:00.'), ['15:00', '15:00']);
  assert.deepEqual(starts('From 6 October on, every talk begins at 15:00.'), ['15:00', '15:00']);
  assert.deepEqual(starts('The talk of Tuesday 22 September begins at 15:00, in the hall.'), [null, null]);
});

test('the next of a list of talks is not the abstract of the one before it', () => {
  const { document } = translate('# Snow\n\n18 June 2026\n\n9:00 Fog over the northern fens\n10:00 Rime on the southern roofs\n\n## Talks\n\n- Ann Lee, Fog over the northern fens\n- Cy Orr and Di Poe, Hail in the hills\n- Bo Ray, Rime on the southern roofs\n  - It grows at night.');
  assert.deepEqual((document.agenda as { abstract?: string }[]).map(({ abstract }) => abstract), [undefined, '- It grows at night.']);
  assert.match(JSON.stringify(document.notes), /Hail in the hills/);
});

/** [lines of an entry, title, speakers] */
const NAMES_ABOVE: readonly (readonly [string, string, readonly string[] | undefined])[] = [
  ['Ann Lee, Bo Ray\n  [_Research on fog over the fens._](./fog)', 'Research on fog over the fens.', ['Ann Lee', 'Bo Ray']], ['Ann Lee\n  *Research on fog*', 'Research on fog', ['Ann Lee']], ['Ann Lee (Leeds)\n  *Research on fog*', 'Research on fog', ['Ann Lee (Leeds)']],
  ['Ann Lee, Bo Ray\n  Fog over the fens', 'Fog over the fens', ['Ann Lee', 'Bo Ray']], ['Northern Fens\n  *Fog over peat*\n  Ann Lee (Leeds)', 'Northern Fens', ['Ann Lee (Leeds)']], ['Northern Fens\n  Excursion', 'Northern Fens', undefined],
];
for (const [lines, title, speakers] of NAMES_ABOVE) test(`names above a title: ${JSON.stringify(lines)}`, () => {
  const [entry] = translate(`# Snow\n\n18 June 2026\n\n- 9:00 ${lines}\n- 10:00 Coffee`).document.agenda as { title?: string; speakers?: string[] }[];
  assert.deepEqual([entry?.title, entry?.speakers], [title, speakers]);
});

/** [announcement of a single lecture, its entry, what else it has] */
const LECTURE = { title: 'Winds', speakers: ['Ann Lee (Leeds)'] };
const LECTURES: readonly (readonly [string, Record<string, unknown>, Record<string, unknown>])[] = [
  ['When: Thursday, June 18, 2026, 15:00 - 16:30 UTC\nWhere: Room 3, Leeds\n\nSpeaker: Ann Lee (Leeds)\nTitle: Winds', { ...LECTURE, start: '15:00', end: '16:30' }, { date: '2026-06-18', timeZone: 'UTC', location: 'Room 3, Leeds' }],
  ['Date: 18 June 2026\nTime: 15:00 - 16:30 UTC\nSpeaker: Ann Lee (Leeds)\nTitle: Winds\nAbstract: They blow over hills and\nover lakes from 9:00\nto 12:00 local time.\n\nAll are welcome.', { ...LECTURE, start: '15:00', end: '16:30', abstract: 'They blow over hills and\nover lakes from 9:00\nto 12:00 local time.' }, { date: '2026-06-18', timeZone: 'UTC' }],
  ['**When:** 18 June 2026, 15:00 UTC\n\n**Speaker:** Ann Lee (Leeds)\n\n**Title:** Winds\n\n### Abstract\n\nThey blow.', { ...LECTURE, start: '15:00', abstract: 'They blow.' }, { date: '2026-06-18', timeZone: 'UTC' }],
  ['18 June 2026\n\nTime: 15:00 UTC\nSpeaker: Ann Lee (Leeds)\nTitle: Winds', { ...LECTURE, start: '15:00' }, { date: '2026-06-18', timeZone: 'UTC' }],
  // The one in UTC ends when the others do.
  ['When: Thu, June 18, 2026, 3:00 PM - 4:30 PM EDT / 21:00 CEST / 19:00 UTC\n\nSpeaker: Ann Lee (Leeds)\nTitle: Winds', { ...LECTURE, start: '19:00', end: '20:30' }, { date: '2026-06-18', timeZone: 'UTC' }],
];
for (const [text, entry, event] of LECTURES) test(`a lecture: ${text.slice(0, 60)}`, () => {
  const { document, guesses } = translate(`# Colloquium: Weather\n\n${text}`);
  assert.deepEqual(document.agenda, [entry]);
  for (const [key, value] of Object.entries(event)) assert.equal(document[key], value);
  assert.deepEqual(guesses.filter(({ severity }) => severity !== 'info'), []);
});

/** [series, its starts] */
const SERIES: readonly (readonly [string, readonly (string | null)[]])[] = [
  ['Time: 16:15 UTC\n\n6 October 2026\nSpeaker: Ann Lee\n\n13 October 2026\nSpeaker: Bo Ray', ['16:15', '16:15']], ['6 Oct 2026: Ann Lee (Leeds), Fog\n13 Oct 2026: Bo Ray (Lyon), Rime\n\nOffice, 9:00 to 12:00\nLibrary, 8:00 to 20:00', [null, null]],
];
for (const [text, starts] of SERIES) test(`a series: ${text.slice(0, 40)}`, () => assert.deepEqual((translate(`# Fog Day\n\n${text}`).document.days as { agenda: { start?: string | null }[] }[]).flatMap(({ agenda }) => agenda.map(({ start }) => start)), starts));

/** Labelled lines that are no single lecture: nothing is made of them. */
const NO_LECTURES: readonly string[] = ['Date: 18 June 2026, 10:00-17:00\nInvited speakers: Ann Lee (Leeds), Bo Ray (Lyon)', 'When: 18 June 2026, 15:00 talk, 16:00 tea\nSpeaker: Ann Lee\nTitle: Winds', 'When: 18-20 June 2026, 15:00\nSpeaker: Ann Lee', 'Date: 18 June 2026\nTime: 15:00 UTC\nTitle: Winds\nTitle: Rain'];
for (const text of NO_LECTURES) test(`no single lecture: ${text.slice(0, 40)}`, () => assert.ok(!JSON.stringify(translate(`# Day\n\n${text}`).document).includes('"start":"1')));

test('a clock time in an abstract is no entry', () => {
  const text = 'Day of weather\n18 June 2026\n\n09:00 - 09:30  T1 Ann Lee: Sprites over hills\n09:30 - 10:00  T2 Bo Ray: Lakes and lightning\n\nAbstracts\n\nT1 - Sprites over hills\nFor a year we looked up from dusk to dawn and counted, until about\n22:00 in most of the nights.\n\nT2 - Lakes\nAt 15:00 local time the lake is cooler than its shore [1].';
  assert.deepEqual((translate(text).document.agenda as { start?: string; abstract?: string }[]).map(({ start, abstract }) => [start, abstract]), [
    ['09:00', 'For a year we looked up from dusk to dawn and counted, until about\n22:00 in most of the nights.'], ['09:30', 'At 15:00 local time the lake is cooler than its shore [1].'],
  ]);
});

/** Lines that are entries, whatever stands above them. */
const ENTRIES: readonly string[] = ['11:00 coffee', 'At 11:00 coffee in the hall', '11:00 local time: Fog', '11:00-12:00 and now to something else, for all of us.'];
for (const line of ENTRIES) test(`an entry: ${line}`, () => assert.equal((translate(`Day\n18 June 2026\n\n9:00 Ann Lee (University of Leeds): A title of many words that goes on in\nthe line below it and says what lakes and all their waters are\n${line}\n13:00 B`).document.agenda as unknown[]).length, 3));

test('candidates for a zone are named', () => assert.equal(translate('# D\n\n9:00 A\n\nTimes in CST').guesses.find(({ code }) => code === 'zone-not-taken')?.params.candidates, 'America/Chicago, Asia/Shanghai'));

/** [rows, their starts and ends, codes] */
const HOURS: readonly (readonly [readonly string[], readonly string[], readonly string[]])[] = [
  [['9:00-10:00 A', '10:00-12:00 B', '12:00-1:00 C', '1:00-2:30 D', '2:30 E'], ['09:00-10:00', '10:00-12:00', '12:00-13:00', '13:00-14:30', '14:30'], ['half-day-guessed']],
  [['9:00 A', '10:00 B', '13:00 C', '2:00 D'], ['09:00', '10:00', '13:00', '02:00'], []],
  [['09:00 A', '11:30 B', '01:00 C'], ['09:00', '11:30', '13:00'], ['half-day-guessed']],
  [['10:00 A', '11:00 B', '10:00 C'], ['10:00', '11:00', '10:00'], []],
  // A parallel session begins again when the first did.
  [['9:00 A', '11:00 B', '1:40 C', '2:20 D', '1:40 E', '2:20 F'], ['09:00', '11:00', '13:40', '14:20', '13:40', '14:20'], ['half-day-guessed']],
  [['2:00-3:00 A', '3:00-4:00 B'], ['14:00-15:00', '15:00-16:00'], ['half-day-guessed']],
  [['02:00-03:00 A', '03:00-04:00 B'], ['02:00-03:00', '03:00-04:00'], []],
  [['9 am A', '10:30 am B', '12 pm C', '1:30 pm D', '3–4pm E'], ['09:00', '10:30', '12:00', '13:30', '15:00-16:00'], ['half-day-shared', 'twelve-doubtful']],
  [['11:00 am - 12:00 am A', '12:00 pm B'], ['11:00-12:00', '12:00'], ['twelve-doubtful', 'twelve-doubtful']],
  [['9:00 pm - 12:00 am A'], ['21:00-24:00'], ['twelve-doubtful']], [['11–1 pm A'], ['11:00-13:00'], ['half-day-shared']], [['11am-1pm A'], ['11:00-13:00'], []], [['9am – 10:30 A'], ['09:00-10:30'], []],
  // A quarter past, as universities say it.
  [['16 Uhr c.t. A', '18 h s.t. B'], ['16:15', '18:00'], ['time-quarter']], [['14–16 Uhr c.t. A', '16:15 Uhr (c.t.) B'], ['14:15-16:00', '16:15'], ['time-quarter']], [['5 pm c. t. A'], ['17:15'], ['time-quarter']], [['10:00 C.T. scans A', '11:00 (s.t.) B'], ['10:00', '11:00'], []],
  [['12:00 pm - 13:15 pm A', '13:15 pm - 14:00 pm B'], ['12:00-13:15', '13:15-14:00'], ['time-odd', 'twelve-doubtful']],
  [['22:00-23:30 A', '23:30-00:30 B'], ['22:00-23:30', '23:30-00:30'], []], [['11:00-noon A', 'noon-13:00 B'], ['11:00-12:00', '12:00-13:00'], []], [['8 pm to midnight A'], ['20:00-24:00'], []],
  // An end that is a bare hour.
  [['9:30-10 Ann Lee: Fog', '10:30-12 coffee', '12:30-2 Lunch', '2-3 Bo Ray: Rime'], ['09:30-10:00', '10:30-12:00', '12:30-14:00'], ['half-day-guessed']], [['9:30-10 Fog', '12:30-2 Lunch', '14-15 Eva Roth: Rime'], ['09:30-10:00', '12:30-14:00', '14:00-15:00'], ['half-day-guessed']],
  [['12:30-1:30 Lunch', '13:30-15:00 Fog', '22:00-2:00 Stars'], ['12:30-13:30', '13:30-15:00', '22:00-02:00'], ['half-day-guessed']], [['9:00 - 3 talks on fog', '14:00-2 posters', '14:30-3 Vorträge', '15:00-3D prints', '16:00 - 17 Bo Ray'], ['09:00', '14:00', '14:30', '15:00', '16:00'], []],
];
for (const [rows, times, told] of HOURS) {
  test(`hours of ${rows.join('; ')}`, () => {
    const { document, guesses } = translate(`Title of it\n\n18 June 2026\n\n${rows.join('\n')}`, { eventTimeZone: 'UTC' });
    assert.deepEqual((document.agenda as { start?: string; end?: string }[]).map(({ start, end }) => [start, end].filter(Boolean).join('-')), times);
    assert.deepEqual([...new Set(guesses.map(({ code }) => code).filter((code) => /^(?:half|twelve|time)/.test(code)))].sort(), [...new Set(told)].sort());
  });
}

test('a number after a time that may be its end is told', () => {
  const { guesses } = translate('Title of it\n\n18 June 2026\n\n9:00 - 3 talks on fog\n10:00 - 11 Bo Ray\n11:00 3D prints', { eventTimeZone: 'UTC' });
  assert.deepEqual(guesses.filter(({ code }) => code === 'end-open').map(({ line, params }) => [line, params.value]), [[5, '9:00–3'], [6, '10:00–11']]);
});

test('all rows that were put into the afternoon are told, with their lines', () => {
  const { guesses } = translate('Title of it\n\n9:00 A\n11:00 B\n1:00 C\n2:00 D\n3:00 E', { eventTimeZone: 'UTC' });
  assert.deepEqual(guesses.filter(({ code }) => code === 'half-day-guessed').map(({ line, path, params }) => [line, path, params]), [[5, '/agenda/2/start', { value: '1:00', taken: '13:00', lines: '5, 6, 7' }]]);
});

test('a printed table of zones is checked row by row', () => {
  const text = (date: string): string => `Webinar on ice\n\n${date}\n\n15:00-17:00 Talks\n\nAll times in UTC.\n\nTime zones: 15 – 17 UTC\n\n03 - 05 pm GMT (London)| 04 - 06 pm CET (Berlin)| 11 - 01 am CST (Shanghai)| 00 - 02 am JST (Tokyo)| 02 - 04 am AEDT (Sydney, next day)| 07 - 09 am PST (San Fran.)| 10 - 12 am EST (NewYork)`;
  const told = (date: string): string[] => translate(text(date)).guesses.filter(({ code }) => /^zone-row/.test(code)).map(({ code, params }) => `${code} ${params.place} ${params.computed}`);
  assert.deepEqual(told('9 February 2026'), ['zone-row-wrong Shanghai 23:00–01:00 (+1)', 'zone-row-next-day Shanghai 23:00–01:00 (+1)', 'zone-row-next-day Tokyo 00:00 (+1)–02:00 (+1)', 'zone-row-wrong New York 10:00–12:00']);
  assert.deepEqual(told(''), told('9 February 2026'));
  // In July half of them show another hour.
  assert.deepEqual(told('9 July 2026').filter((one) => one.startsWith('zone-row-wrong')).map((one) => one.split(' ').slice(1, -1).join(' ')), ['London', 'Berlin', 'Shanghai 23:00–01:00', 'Sydney 01:00 (+1)–03:00', 'San Francisco', 'New York']);
});

test('passwords are left out, and that is told', () => {
  const { document, guesses } = translate('# D\n\n9:00 A\n10:00 B\n\nZoom: https://meet.example.org/j/1?pwd=abc&x=1\nPasscode: 4711');
  assert.doesNotMatch(JSON.stringify(document), /abc|4711/);
  assert.equal(guesses.filter(({ code }) => code === 'secret-left-out').length, 2);
});

test('what stands in a comment counts only where nothing else does', () => {
  assert.ok(codes('<p>9:00 A</p><!-- <p>10:00 B</p> -->').every((code) => code !== 'commented-out'));
  assert.ok(codes('<p>Soon.</p><!-- <p>10:00 Bears</p> -->').includes('commented-out'));
});

const NOT_RECOGNISED: readonly string[] = ['', 'No times here.', 'A list:\n- one\n- two', '2024 was a good year', '<p>Nothing</p>'];
for (const text of NOT_RECOGNISED) test(`${JSON.stringify(text)} is no programme`, () => assert.equal(programme.recognises(text, 'a.txt'), false));

const RULES: readonly (readonly [string, number | undefined, number | undefined])[] = [
  ['Each talk 30 min + 5 min q&a', 35, 5], ['Talks: 20 minutes plus 10 minutes discussion', 30, 10], ['Vorträge: 25 Min. + 5 Min. Diskussion', 30, 5], ['Exposés : 20 min + 10 min de questions', 30, 10], ['Each talk takes 30 minutes including 5 minutes for questions', 30, 5], ["30 minutes talk + 15' discussion", 45, 15], ['Each talk is 20 minutes', undefined, undefined], ['The break is 30 min + 5 min walk', undefined, undefined],
];
for (const [line, duration, qa] of RULES) {
  test(`rule: ${line}`, () => {
    const { document } = translate(`# D\n\n${line}\n\n9:00 A\n10:00 B`);
    assert.deepEqual(document.defaults, duration === undefined ? undefined : { talk: { duration, qa } });
  });
}
