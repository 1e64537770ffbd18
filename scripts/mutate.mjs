// npm run test:mutants: takes safety away in a copy of the project, piece by piece (scripts/mutants.mjs), and fails where no test notices.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MUTANTS } from './mutants.mjs';

const PROJECT = fileURLToPath(new URL('../', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'mutants-'));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));

for (const file of execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: PROJECT, encoding: 'utf8' }).trim().split('\n').filter((name) => existsSync(join(PROJECT, name)))) {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  cpSync(join(PROJECT, file), join(copy, file));
}
symlinkSync(join(PROJECT, 'node_modules'), join(copy, 'node_modules'));

const run = (...args) => spawnSync(process.execPath, args, { cwd: copy, env: { ...process.env, FULL: '1' }, encoding: 'utf8', maxBuffer: 2 ** 28 });

/** Names of the tests that fail; undefined when what was changed does not compile. */
function failing(suites) {
  const isBuilt = run('scripts/build.mjs').stderr.match(/error TS/) === null && run('scripts/build-tests.mjs').status === 0;
  if (!isBuilt) return undefined;
  const browser = suites.filter((suite) => suite.startsWith('element/'));
  const node = suites.filter((suite) => !suite.startsWith('element/'));
  const outputs = [
    ...(node.length ? [run('--test', '--test-reporter=spec', ...node.map((suite) => `.build/tests/${suite}.test.js`)).stdout] : []),
    ...(browser.length ? [run('node_modules/@web/test-runner/dist/bin.js', '--files', ...browser.map((suite) => `.build/tests/${suite}.test.js`), '--group', 'kathmandu').stdout] : []),
  ];
  return [...new Set(outputs.flatMap((output) => [...output.matchAll(/^\s*(?:✖|❌|𐄂) (?!failing tests)(.+?)(?: \([\d.]+ms\))?$/gmu)].map(([, name]) => name)))];
}

let missed = 0;
for (const [name, file, pattern, replacement, suites] of MUTANTS) {
  const path = join(copy, file);
  const source = readFileSync(path, 'utf8');
  const changed = source.replace(pattern, () => replacement);
  if (changed === source) throw new Error(`${file} has no place for "${name}"`);
  writeFileSync(path, changed);
  const found = failing(suites);
  writeFileSync(path, source);
  if (!found?.length) missed++;
  console.log(`${found?.length ? 'noticed' : found ? 'MISSED' : 'DOES NOT COMPILE'}: without ${name}${found?.length ? `: ${found.length} fail, such as "${found.at(-1)}"` : ''}`);
}
console.log(`${MUTANTS.length - missed} of ${MUTANTS.length} noticed`);
process.exitCode = missed ? 1 : 0;
