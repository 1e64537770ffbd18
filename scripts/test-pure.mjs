// Runs the tests of the pure rooms, and those that could depend on the machine's time zone in two forced ones: nothing may.
import { spawnSync } from 'node:child_process';
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

for (const [zone, tests] of Object.entries(RUNS)) {
  const { status, stdout } = spawnSync(process.execPath, ['--test', '--test-concurrency=2', '--test-reporter=spec', ...tests.map((test) => `.build/tests/${test}.test.js`)], {
    env: { ...process.env, TZ: zone }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 28,
  });
  const counts = stdout.split('\n').filter((line) => /^ℹ (?:tests|pass|fail|duration_ms)/.test(line)).join('  ');
  console.log(`TZ=${zone}: ${counts}`);
  if (status !== 0) {
    console.log(stdout.slice(Math.max(0, stdout.indexOf('✖ failing tests'))));
    process.exit(1);
  }
}

/** Names of the tests of a room, such as "time/wall". */
function testsIn(room) {
  const folder = join('.build', 'tests', room);
  // A room without tests yet has no folder.
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.test.js')).map((file) => `${room}/${file.replaceAll('\\', '/').replace(/\.test\.js$/, '')}`);
}
