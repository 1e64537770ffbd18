/**
 * `check`: reports, exit codes, languages, pipes.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import test from 'node:test';
import { part } from '../thoroughness.js';
import { checked, folder, run } from './command.js';

const file = folder();
const SOUND = JSON.stringify({ version: 1, title: 'Forum', date: '2026-05-04', timeZone: 'Europe/Berlin', agenda: [{ start: '09:00', end: '10:00', title: 'Clouds' }] }, undefined, 2);
const WRONG = SOUND.replace('"09:00"', '"9 Uhr"');
const DOUBTFUL = SOUND.replace('"Clouds"', '"Clouds at 12 pm"');

test('a sound file: what was understood, and nothing to correct', async () => {
  const name = file('sound.json', SOUND);
  const { code, out, err } = await run(['check', name]);
  assert.deepEqual([code, err], [0, '']);
  assert.match(out, /“Forum”, Monday,? 4 May 2026, 09:00 to 10:00 \(Europe\/Berlin, UTC\+2\), 1 entry/);
  assert.match(out, /nothing to correct/);
});

test('a wrong time: file and line, place, code, sentence and remedy', async () => {
  const name = file('wrong.json', WRONG);
  const { code, out } = await run(['check', name]);
  assert.equal(code, 1);
  assert.ok(out.includes(`${name}:8 /agenda/0/start: error [time-invalid]\n    "9 Uhr" is not a time.\n    → Write "15:05"`), out);
  assert.match(out, /1 error$/m);
});

test('a doubt is a warning, and no failure', async () => {
  const { code, out } = await run(['check', file('doubtful.json', DOUBTFUL)]);
  assert.equal(code, 0);
  assert.match(out, /warning \[noon-ambiguous\]/);
});

test('--json says the same to programs', async () => {
  const { run: ran, list } = await checked([file('wrong2.json', WRONG), file('sound2.json', SOUND)]);
  assert.equal(ran.code, 1);
  assert.deepEqual(list.map(({ events, problems }) => [events.map(({ title, entries }) => `${title} ${entries}`), problems.map(({ code, path, line }) => `${code} ${path} ${line ?? ''}`)]), [
    [['Forum 1'], ['time-invalid /agenda/0/start 8']], [['Forum 1'], []],
  ]);
  assert.deepEqual(list[1]?.events[0], { id: 'Forum 2026-05-04', title: 'Forum', timeZone: 'Europe/Berlin', start: '2026-05-04T07:00:00Z', end: '2026-05-04T08:00:00Z', entries: 1 });
});

test('what is said of every entry is said once, and where it holds besides', async () => {
  const agenda = Array.from({ length: 12 }, (_, index) => ({ start: `${String(index + 8).padStart(2, '0')}:00`, duration: 30, title: 'Clouds', links: ['javascript:x', `x${index}`] }));
  const { out } = await run(['check', file('zoneless.json', JSON.stringify({ version: 1, title: 'Forum', date: '2026-05-04', agenda }))]);
  assert.equal(out.match(/\[zone-missing\]/g)?.length, 1);
  assert.match(out, /\[zone-missing\]\n.*\n {4}The same of 11 more: 1\n/);
  // Each with other words is told by itself.
  assert.equal(out.match(/\[url-refused\]/g)?.length, 13);
  assert.match(out, /36 errors$/m);
  // But of a hundred small breaks nobody wants to read three hundred lines.
  const gaps = Array.from({ length: 20 }, (_, index) => ({ start: `${String(index + 3).padStart(2, '0')}:00`, duration: 50 + index % 7, title: `Clouds ${index}` }));
  const long = await run(['check', file('gaps.json', JSON.stringify({ version: 1, title: 'Forum', timeZone: 'UTC', date: '2026-05-04', agenda: gaps }))]);
  assert.equal(long.out.match(/is planned/g)?.length, 5);
  assert.match(long.out, /14 more of this kind: "check --json" lists them all\.\n[^]*19 hints/);
  const dateless = await run(['check', '-', '--event-time-zone', 'UTC'], { input: '{\n"version": 1, "title": "Forum", "agenda": [\n' + agenda.slice(0, 5).map(({ start, title }) => JSON.stringify({ start, title })).join(',\n') + ']}' });
  assert.match(dateless.out, /"08:00" has no date.\n {4}The same of 4 more: 4, 5, 6, 7\n/);
});

test('standard input', async () => {
  const { code, out } = await run(['check', '-'], { input: WRONG });
  assert.equal(code, 1);
  assert.match(out, /^standard input:8 \/agenda\/0\/start: error/m);
});

/** [name, arguments, standard input, exit code, what standard error says] */
const FAILURES: readonly (readonly [string, readonly string[], string, RegExp])[] = [
  ['no command', [], '', /Commands:/],
  ['a command that is none', ['chekc', 'x.json'], '', /"chekc" is no command: check, convert/],
  ['no file', ['check'], '', /which file\?/],
  ['two files where one is taken', ['zones', 'a.json', 'b.json'], '', /zones: one file/],
  ['two files to begin with', ['init', 'a.json', 'b.json'], '', /init: one file/],
  ['a file that is not there', ['check', '/nowhere/x.json'], '', /\/nowhere\/x\.json: there is no such file/],
  ['a name that commands the screen', ['check', 'x\u001b[31m.json'], '', /^x\\u001b\[31m\.json: there is no such file\n$/], ['no name', ['check', ''], '', /^"": there is no such file\n$/], ['an option that commands the screen', ['check', '--x\u001b[31m'], '', /\\u001b\[31m/], ['standard input twice', ['check', '-', '-'], '{}', /standard input \(-\) can be read once/],
  ['a folder', ['check', '/'], '', /\/: this is a folder/],
  ['an option that is none', ['check', '--strict', 'x.json'], '', /Unknown option '--strict'/],
  ['an option without its value', ['check', 'x.json', '--date'], '', /--date/],
  ['a zone that is none', ['check', '-', '--event-time-zone', 'EST'], SOUND, /--event-time-zone: "EST" is no IANA zone/],
  ['a date that is none', ['check', '-', '--date', '04/05/2026'], SOUND, /--date: "04\/05\/2026" is no date/],
  ['a format that is none', ['convert', '-', '--to', 'pdf'], SOUND, /--to json \| jsonld \| ics/],
  ['no format', ['convert', '-'], SOUND, /--to json \| jsonld \| ics/],
  ['pins where they have no place', ['convert', '-', '--to', 'ics', '--pin-zones'], SOUND, /--pin-zones needs --to json/],
  ['a place that is none', ['zones', '-', '--zones', 'Tokyo'], SOUND, /--zones: "Tokyo" is no IANA zone/],
];
for (const [name, args, input, message] of part(FAILURES, 2)) {
  test(`${name}: one clear sentence, exit code 2`, async () => {
    const { code, out, err } = await run(args, { input });
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, message);
    assert.doesNotMatch(err, /\n\s+at /);
  });
}

/** [what is read, exit code, what is told] */
const NOTHING_IN_IT: readonly (readonly [string, number, RegExp])[] = [
  ['{}', 2, /\[title-missing\]/],
  ['{"name": "settings", "private": true, "version": "0.1.0"}', 2, /\[title-missing\]/],
  ['{"events": []}', 2, /\[title-missing\]/],
  ['{"events": [{}]}', 2, /\[title-missing\]/],
  ['{"schedule": {}}', 2, /\[title-missing\]/],
  ['BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n', 2, /\[title-missing\]/],
  ['Date,Start,Title\n', 2, /\[title-missing\]/],
  ['root:x:0:0:root:/root:/bin/sh\nlist:x:38:38:Mailing List Manager:/var/list:/usr/sbin/nologin\n', 2, /error \[/],
  ['{"title": "Forum"}', 0, /\[agenda-missing\]/],
  ['{"version": 1, "date": "2027-02-09", "timeZone": "UTC", "agenda": []}', 1, /\[title-missing\]/],
  ['{"version": 1, "agenda": [{"start": null}]}', 1, /\[title-missing\]/],
];
for (const [input, expected, told] of part(NOTHING_IN_IT, 3)) {
  test(`${input.slice(0, 40)}: ${expected === 2 ? 'no programme is in it' : 'a programme, as far as it goes'}`, async () => {
    const { code, out } = await run(['check', '-'], { input });
    assert.equal(code, expected, out);
    assert.match(out, told);
    if (expected === 2) assert.deepEqual(await run(['convert', '-', '--to', 'json'], { input }).then((made) => [made.code, made.out]), [2, '']);
  });
}

test('--json names a file that could not be opened, too', async () => {
  const { run: { code, err }, list } = await checked(['/nowhere/x.json', file('there.json', SOUND)]);
  assert.deepEqual([code, list.map(({ problems }) => problems.map((problem) => problem.code))], [2, [['file-unreadable'], []]]);
  assert.match(err, /there is no such file/);
});

const COMMANDS = ['check', 'convert', 'zones', 'html', 'init'] as const;
for (const command of part(COMMANDS, 3)) {
  test(`${command} --help shows what it does, its options and examples`, async () => {
    const { code, out } = await run([command, '--help']);
    assert.equal(code, 0);
    assert.equal((await run([command, '-h'])).out, out);
    assert.match(out, command === 'init' ? /^ml-da-event init .*\n\n[^]+\nExamples:\n {2}\S/ : /^ml-da-event \w+.*\n\n[^]+\nOptions:\n {2}--[^]+\nExamples:\n {2}\S/);
    assert.doesNotMatch(out, /:\n\n/, 'no title without a list');
    // Examples are lines to copy, as long as they have to be.
    assert.deepEqual(out.slice(0, out.indexOf('Examples:')).split('\n').filter((line) => line.length > 80), []);
  });
}

test('--help says in whole sentences what each command does', async () => {
  const { code, out } = await run(['--help']);
  assert.equal(code, 0);
  assert.equal((await run(['-h'])).out, out);
  for (const command of COMMANDS) assert.match(out, new RegExp(`\\n {2}${command} [^\\n]*\\n {6}[A-Z][^]*?\\.\\n(?:\\n| {2}[a-z])`));
  assert.match(out, /schema\.org JSON-LD, CSV or\s+Markdown/);
  assert.deepEqual(out.split('\n').filter((line) => line.length > 80), []);
});

/** [language, by option or environment, a word of the sentence] */
const LANGUAGES: readonly (readonly [readonly string[], Record<string, string>, RegExp])[] = [
  [['--lang', 'de'], {}, /ist keine Zeitangabe|keine Uhrzeit|keine Zeit/],
  [['--lang', 'fr-CA'], {}, /n’est pas une heure/],
  [[], { LC_ALL: 'ja_JP.UTF-8' }, /時刻ではありません/],
  [[], { LC_ALL: '', LC_MESSAGES: '', LANG: 'es_ES.UTF-8' }, /no es una hora/],
  [['--lang', 'ar'], { LC_ALL: 'de_DE' }, /\p{Script=Arabic}{3}/u],
  [['--lang', 'tlh'], {}, /is not a time/],
];
for (const [args, env, sentence] of part(LANGUAGES, 3)) {
  test(`sentences in the language of ${[...args, ...Object.values(env)].join(' ')}`, async () => {
    const { out } = await run(['check', ...args, '-'], { input: WRONG, env });
    assert.match(out, sentence);
  });
}

test('nothing in a file commands the screen: it is spelled out', async () => {
  const hostile = SOUND.replace('Forum', 'F\\u001b[2Jo\\u0007rum\\u202e').replace('09:00', '9\\u001b]0;x\\u009c');
  for (const args of [['check', '-'], ['convert', '-', '--to', 'json'], ['zones', '-']]) {
    const { out, err } = await run(args, { input: hostile });
    const shown = args[0] === 'convert' ? err : out + err;
    assert.doesNotMatch(shown, /[\0-\x08\v-\x1f\x7f-\x9f\u202a-\u202e]/);
    assert.ok(shown.includes('F\\u001b[2Jo\\u0007rum\\u202e'), shown);
  }
});
test('no colours where nobody sees them', async () => assert.ok(!(await run(['check', '-'], { input: WRONG })).out.includes('\u001b')));

test('every broken file of the reader’s tests is told by the code it is named after, at a line', async () => {
  const names = readdirSync('tests/fixtures/malformed');
  const { list } = await checked(names.map((name) => `tests/fixtures/malformed/${name}`));
  assert.equal(list.length, names.length);
  // What is wrong with JSON has more exact names here, where a text is looked at by lines.
  const exact = (code: string): string => code.replace(/^json-(?:comma|comment)$/, 'json-invalid');
  const missing = list.filter(({ file: name, problems }) => !problems.some(({ code }) => name.endsWith(`/${exact(code)}.json`)));
  assert.deepEqual(missing.map(({ file: name, problems }) => `${name}: ${problems.map(({ code }) => code).join(', ')}`), []);
});
