// npm run bench: the widget against what it could be and against others, and RESULTS.md. Needs a build.
//   --check           1,000 talks, only against limits of the same run; fails when it is slower than it was, and writes nothing
//   --sizes=4,100     other sizes        --rounds=3   fewer rounds
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../scripts/browser.mjs';
import { eventOf } from './event.mjs';
import { capture, evaluate, measure, throughSource } from './measure.mjs';
import { CONTENDERS, install, startPages } from './pages.mjs';
import { boundsOf, boundsTable, report, tableOf } from './report.mjs';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, sizes: { type: 'string' }, rounds: { type: 'string' } } });
const sizes = values.sizes?.split(',').map(Number) ?? (values.check ? [1000] : [4, 100, 1000, 10000]);
const rounds = Number(values.rounds ?? (values.check ? 3 : 5));
const names = Object.keys(CONTENDERS).filter((name) => !values.check || !CONTENDERS[name].installed);
const OURS = 'ml-da-event';

if (!values.check) install();
const pages = await startPages(names);
/** @type {import('playwright-core').Browser} */
let browser;

/** The middle of the figures that are there. */
function median(list) {
  const sorted = list.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  return sorted.length ? sorted[Math.floor(sorted.length / 2)] : NaN;
}

/** All contenders in turn, round by round. */
async function sizeOf(size) {
  const event = eventOf(size);
  const captured = await capture(browser, pages.address(OURS), event);
  const runs = new Map([...names, '24 talks'].map((name) => [name, []]));
  for (let round = 0; round < (size > 5000 ? Math.min(rounds, 3) : rounds); round++) {
    for (const name of names) runs.get(name).push(await measure(browser, pages.address(name), name, event, CONTENDERS[name].markup && captured));
    runs.get('24 talks').push(await measure(browser, pages.address(OURS), OURS, eventOf(24)));
  }
  return Object.fromEntries([...runs].map(([name, figures]) => {
    const keys = Object.keys(figures[0]);
    return [name, { ...Object.fromEntries(keys.map((key) => [key, median(figures.map((one) => one[key]))])), gzipKB: pages.gzipBytes[name] ? pages.gzipBytes[name] / 1000 : NaN }];
  }));
}

/** The script as pages have it, deferred, in fresh pages on a processor made four times slower: evaluating it, and compiling it on another thread before. */
async function evaluation() {
  pages.serve('/library.js', readFileSync('dist/ml-da-event.js', 'utf8'));
  const address = pages.serve('/evaluation.html', '<!doctype html><html lang="en"><title>Bench</title><script src="/library.js" defer></script>');
  const turns = [];
  for (let turn = 0; turn < rounds; turn++) turns.push(await evaluate(browser, address));
  return { mainMs: median(turns.map(({ mainMs }) => mainMs)), besideMs: median(turns.map(({ besideMs }) => besideMs)) };
}

const tables = [];
const bounds = [];
for (const size of sizes) {
  // What a browser has gathered in hundreds of pages would be counted for the sizes that come last.
  await browser?.close();
  browser = await launchBrowser();
  const medians = await sizeOf(size);
  bounds.push(...boundsOf(size, medians));
  tables.push(tableOf(size, Object.fromEntries(names.map((name) => [name, medians[name]]))));
  console.log(`${tables.at(-1)}\n`);
}
console.log(boundsTable(bounds));

if (values.check) {
  const over = bounds.filter(({ value, guard }) => !(value <= guard));
  for (const { what, size, value, guard } of over) console.error(`slower than it was: ${what}, ${size} talks: ${value.toFixed(2)}, at most ${guard}`);
  process.exitCode = over.length ? 1 : 0;
} else {
  const source = [];
  for (const size of sizes.filter((one) => one >= 1000)) source.push({ size, ...(await throughSource(browser, pages.address(OURS), pages.serve(`/${size}.json`, JSON.stringify(eventOf(size))))) });
  writeFileSync('bench/RESULTS.md', report({ tables, bounds, source, evaluation: await evaluation(), browser: browser.version(), rounds }));
}
await browser.close();
pages.stop();
