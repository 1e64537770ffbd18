// Runs the tests of the pure rooms, and those that could depend on the machine's time zone in several forced ones: nothing may.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const TIMED = ['time', 'event', 'formats'];
const RUNS = { 'Asia/Kathmandu': [...TIMED, 'i18n', 'cli', 'repo'], 'America/St_Johns': TIMED };

for (const [zone, rooms] of Object.entries(RUNS)) {
  const files = rooms.flatMap((room) => listed(join('.build', 'tests', room)));
  const { status, stdout } = spawnSync(process.execPath, ['--test', '--test-reporter=spec', ...files], {
    env: { ...process.env, TZ: zone }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 28,
  });
  const counts = stdout.split('\n').filter((line) => /^ℹ (?:tests|pass|fail|duration_ms)/.test(line)).join('  ');
  console.log(`TZ=${zone}: ${counts}`);
  if (status !== 0) {
    console.log(stdout.slice(Math.max(0, stdout.indexOf('✖ failing tests'))));
    process.exit(1);
  }
}

function listed(folder) {
  // A room without tests yet has no folder.
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.test.js')).map((file) => join(folder, file));
}
