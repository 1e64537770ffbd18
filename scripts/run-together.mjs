// Runs compiled tests in two processes side by side, one for each core of a small machine.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

// What hangs fails.
const LONGEST_MS = 20 * 60_000;

/** Names of the tests of a room, such as "time/wall". */
export function testsIn(room) {
  const folder = join('.build', 'tests', room);
  // A room without tests yet has no folder.
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.test.js')).map((file) => `${room}/${file.replaceAll('\\', '/').replace(/\.test\.js$/, '')}`);
}

/**
 * Runs tests and prints their counts, and what failed; sets the exit code.
 * @param tests Names; the first ones longest.
 * @param env What the processes have in their environment beside ours.
 */
export async function runTogether(tests, label, env = {}) {
  // In turn, as cards are dealt, so that both have about as much to do.
  const halves = [0, 1].map((half) => tests.filter((_, index) => [half, 3 - half].includes(index % 4))).filter((half) => half.length);
  for (const { code, text } of await Promise.all(halves.map((half) => runInOne(half, env)))) {
    const counts = text.split('\n').filter((line) => /^ℹ (?:tests|pass|fail|duration_ms)/.test(line)).join('  ');
    console.log(`${label}: ${counts}`);
    // A test that ends the process ends those behind it unseen: then there are no counts.
    if (code === 0 && counts) continue;
    console.log(text.slice(Math.max(0, text.indexOf('✖ failing tests'))));
    process.exitCode = 1;
  }
}

/** One process loads what tests share once: a process for every file takes half as long again. */
function runInOne(tests, env) {
  const output = [];
  const child = spawn(process.execPath, ['--max-semi-space-size=32', '--test-reporter=spec', '--input-type=module', '--eval', tests.map((test) => `import './.build/tests/${test}.test.js';`).join('')], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], timeout: LONGEST_MS });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => output.push(part));
  return new Promise((done) => child.on('close', (code) => done({ code, text: Buffer.concat(output).toString() })));
}
