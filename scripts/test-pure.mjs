// Runs the tests of the pure rooms, and those that could depend on the machine's time zone in two forced ones: nothing may.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const TIMED = ['time', 'event', 'formats'];
// That nothing of ours asks the machine for its zone is tested (tests/repo/rooms.test.ts): of a second one the readers are taken in full runs only.
const SECOND = process.env.FULL === '1' ? TIMED : ['time', 'event'];
// Random inputs, sizes, hostile strings and what only asks the engine for its data: long, and the same in any zone.
const ONCE = ['time/wall.property', 'time/zone-data', 'time/zone-release', 'event/changes', 'event/congress', 'event/hostile-documents', 'event/malformed', 'event/markup', 'event/parse.property', 'event/phases', 'formats/calendar-links', 'formats/html',
  'formats/json-ld', 'formats/plain-text', 'formats/recognition', 'formats/files/csv', 'formats/files/read-file', 'formats/files/yaml', 'formats/files/prose/programme.property', 'formats/writers/csv', 'formats/writers/icalendar.property'];
const all = [...TIMED, 'cli', 'repo', 'i18n'].flatMap(testsIn);
const RUNS = { 'Asia/Kathmandu': all, 'America/St_Johns': SECOND.flatMap(testsIn).filter((file) => !ONCE.includes(file)) };
const unknown = ONCE.filter((file) => !all.includes(file));
if (unknown.length) throw new Error(`no such tests: ${unknown.join(', ')}`);

/** Runs tests in one process, which loads what they share once: a process for every file takes half as long again. */
function runTogether(tests, zone) {
  const output = [];
  const child = spawn(process.execPath, ['--max-semi-space-size=32', '--test-reporter=spec', '--input-type=module', '--eval', tests.map((test) => `import './.build/tests/${test}.test.js';`).join('')], { env: { ...process.env, TZ: zone }, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => output.push(part));
  return new Promise((done) => child.on('close', (code) => done({ code, text: Buffer.concat(output).toString() })));
}

for (const [zone, tests] of Object.entries(RUNS)) {
  // Long ones first, and taken in turn, so that both processes have about as much to do.
  const ordered = [...tests.filter((test) => ONCE.includes(test)), ...tests.filter((test) => !ONCE.includes(test))];
  const halves = [0, 1].map((half) => ordered.filter((_, index) => index % 2 === half));
  for (const { code, text } of await Promise.all(halves.map((half) => runTogether(half, zone)))) {
    const counts = text.split('\n').filter((line) => /^ℹ (?:tests|pass|fail|duration_ms)/.test(line)).join('  ');
    console.log(`TZ=${zone}: ${counts}`);
    if (code === 0) continue;
    console.log(text.slice(Math.max(0, text.indexOf('✖ failing tests'))));
    process.exitCode = 1;
  }
  if (process.exitCode) break;
}

/** Names of the tests of a room, such as "time/wall". */
function testsIn(room) {
  const folder = join('.build', 'tests', room);
  // A room without tests yet has no folder.
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.test.js')).map((file) => `${room}/${file.replaceAll('\\', '/').replace(/\.test\.js$/, '')}`);
}
