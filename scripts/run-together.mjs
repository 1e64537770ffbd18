// Runs compiled tests in processes of which two work side by side, one for each core of a small machine.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

// What hangs fails.
const LONGEST_MS = 45 * 60_000;

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
 * @param parts How many processes there are in all: where some tests take far longer than others, more of them end at the same time.
 */
export async function runTogether(tests, label, env = {}, parts = 2) {
  // In turn, as cards are dealt, so that all have about as much to do.
  const waiting = Array.from({ length: parts }, (_, part) => tests.filter((_name, index) => index % (2 * parts) === part || index % (2 * parts) === 2 * parts - 1 - part)).filter((part) => part.length);
  const runs = [];
  const work = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) runs.push(await runInOne(part, env));
  };
  await Promise.all([work(), work()]);
  for (const { code, text } of runs) {
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
