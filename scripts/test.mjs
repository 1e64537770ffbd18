// npm test: types, lint, build, what the documentation says, and every test. What needs nothing of each other runs side by side in two lanes;
// tests of what was built have the machine to themselves, two files at a time. The first failure ends it.
import { spawn } from 'node:child_process';

// The build checks the types of all that it makes; what it does not see is that the pure rooms know no DOM.
const LANES = [['lint', 'build:tests', 'check:pure', 'test:pure'], ['build', 'docs -- --check']];
const TESTS = ['test:built', 'test:browser', 'test:pages'];
const running = new Set();

/** Runs a script of package.json and prints what it said in one piece. */
function run(step) {
  const fromMs = Date.now();
  const output = [];
  // A group of its own, so that a failure elsewhere ends all that it has started.
  const child = spawn(`npm run --silent ${step}`, { shell: true, stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' });
  running.add(child);
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => output.push(part));
  return new Promise((done) => child.on('close', (code) => {
    running.delete(child);
    const text = Buffer.concat(output).toString().trimEnd();
    console.log(`== ${step}: ${code === 0 ? 'ok' : 'FAILED'}, ${Math.round((Date.now() - fromMs) / 1000)} s${text && `\n${text}`}`);
    if (code !== 0) end(1);
    done();
  }));
}

async function runAll(steps) {
  for (const step of steps) await run(step);
}

function end(code) {
  for (const { pid } of running) {
    try {
      process.kill(process.platform === 'win32' ? pid : -pid);
    } catch {
      // It has ended by itself.
    }
  }
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => end(1));

await Promise.all(LANES.map(runAll));
await runAll(TESTS);
