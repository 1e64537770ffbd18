// npm run bench: how long the widget takes against a limit measured in the same run: the same nodes and style sheet by one plain innerHTML.
// Ours reads, checks, lays out in the visitor's zone and renders; the limit only parses finished markup. With --check it fails over a bound.
// Needs a build. The two take turns; medians count. Times are of one machine, the ratios are what is bounded.
import { createServer } from 'node:http';
import { readFileSync, writeFileSync } from 'node:fs';
import { launchBrowser } from '../scripts/browser.mjs';

const SIZES = [4, 100, 1000];
const TURNS = 9;
/** Ours over the limit, at most, by number of talks. */
const MOST = { 4: 4, 100: 5, 1000: 5 };

const server = createServer((request, response) => {
  const isScript = request.url === '/ml-da-event.js';
  response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
  response.end(isScript ? readFileSync('dist/ml-da-event.js') : '<!doctype html><html lang="en"><title>Bench</title><script src="/ml-da-event.js"></script><main></main></html>');
}).listen(0);
const browser = await launchBrowser();
const page = await (await browser.newContext({ timezoneId: 'Asia/Tokyo', viewport: { width: 1000, height: 800 } })).newPage();
await page.goto(`http://localhost:${server.address().port}/`);

/** Runs in the page: renders N talks by both ways in turn and returns their median times in milliseconds. */
async function measure({ size, turns }) {
  const abstract = 'Observations meet models in a long sentence about data. '.repeat(11).slice(0, 600);
  const agenda = Array.from({ length: size }, (_, index) => {
    const start = new Date(Date.UTC(2026, 4, 4 + Math.floor(index / 40), 6) + (index % 40) * 20 * 60_000).toISOString();
    return { start, duration: 20, qa: 5, title: `Talk ${index}: a title of the usual length about something`, speakers: [`Speaker ${index} (Institute ${index % 50})`], abstract };
  });
  const event = { version: 1, title: 'Congress', timeZone: 'Europe/Berlin', agenda };
  const main = document.querySelector('main');
  const median = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
  const laidOut = (element) => element.getBoundingClientRect().height;
  const ours = async () => {
    const widget = document.createElement('ml-da-event');
    main.replaceChildren(widget);
    await widget.updateComplete;
    const from = performance.now();
    widget.event = structuredClone(event);
    await widget.updateComplete;
    await widget.updateComplete;
    laidOut(widget);
    return [performance.now() - from, widget];
  };
  const [, sample] = await ours();
  const markup = sample.shadowRoot.innerHTML.replace(/<!--[^]*?-->/g, '');
  const sheets = sample.shadowRoot.adoptedStyleSheets;
  const nodes = sample.shadowRoot.querySelectorAll('*').length;
  const limit = async () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).adoptedStyleSheets = sheets;
    main.replaceChildren(host);
    const from = performance.now();
    host.shadowRoot.innerHTML = markup;
    laidOut(host);
    return [performance.now() - from];
  };
  const times = { ours: [], limit: [] };
  for (let turn = 0; turn < turns; turn++) {
    for (const [name, way] of Object.entries({ ours, limit })) {
      times[name].push((await way())[0]);
      await new Promise((resume) => setTimeout(resume, 30));
    }
  }
  main.replaceChildren();
  return { size, ours: median(times.ours), limit: median(times.limit), nodes };
}

const results = [];
for (const size of SIZES) results.push(await page.evaluate(measure, { size, turns: TURNS }));

/** Evaluation of the script: fresh pages on a processor made four times slower. */
async function evaluation() {
  const times = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const fresh = await (await browser.newContext()).newPage();
    await fresh.goto('about:blank');
    const client = await fresh.context().newCDPSession(fresh);
    await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    times.push(await fresh.evaluate((source) => {
      const script = Object.assign(document.createElement('script'), { textContent: source });
      const from = performance.now();
      document.head.append(script);
      return performance.now() - from;
    }, readFileSync('dist/ml-da-event.js', 'utf8')));
    await fresh.context().close();
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
}
const evaluationMs = await evaluation();
await browser.close();
server.close();

const rows = results.map(({ size, ours, limit, nodes }) => `| ${size} | ${ours.toFixed(1)} ms | ${limit.toFixed(1)} ms | ${(ours / limit).toFixed(2)}× | ${(nodes / size).toFixed(1)} |`);
const report = ['| talks | read, check and render | plain innerHTML of the same | ratio | elements a talk |', '| --- | --- | --- | --- | --- |', ...rows, '', `Evaluating the script at a quarter of this processor’s speed: ${evaluationMs.toFixed(1)} ms.`].join('\n');
console.log(report);

if (process.argv.includes('--check')) {
  const over = results.filter(({ size, ours, limit }) => ours / limit > MOST[size]);
  for (const { size } of over) console.error(`over its bound of ${MOST[size]}×: ${size} talks`);
  process.exit(over.length ? 1 : 0);
}
writeFileSync('bench/RESULTS.md', `# Results\n\nWritten by \`npm run bench\`: one run on one machine. Ours includes reading and checking the data; the limit is markup that is ready.\n\n${report}\n`);
