// One contender, one size, one fresh page: every figure of a row.
import { CONTENDERS } from './pages.mjs';

const QUIET_MS = 300;
const ROUND_MS = 60_000;

/**
 * Figures of one run; milliseconds unless said otherwise, NaN for what a contender cannot do.
 * @typedef {{ cpu: number, firstFrame: number, blocking: number, longest: number, zone: number, open: number, search: number, heapMB: number, elements: number, controls: number }} Figures
 */

/**
 * Runs one contender.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address Its page.
 * @param {string} name Its name among the contenders.
 * @param {object} event The programme.
 * @param {{ markup: string, css: string } | undefined} captured Finished markup, for those that take it.
 * @returns {Promise<Figures>}
 */
export async function measure(browser, address, name, event, captured) {
  const { page, metrics, quietHeap, close } = await freshPage(browser, address);
  const emptyHeap = await quietHeap();
  await page.evaluate((given) => globalThis.contender.prepare(given), { event, captured, eager: CONTENDERS[name].markup === 'eager' });
  await page.waitForTimeout(QUIET_MS);
  const { cpu, firstFrame, blocking, longest } = await showing(page, metrics);
  const heapMB = ((await quietHeap()) - emptyHeap) / 2 ** 20;
  const { elements = NaN, controls = NaN } = (await page.evaluate(() => globalThis.contender.elements?.())) ?? {};
  const open = await untilFrame(page, 'open');
  const search = await keystrokes(page);
  await page.evaluate(() => globalThis.contender.search?.(''));
  await page.evaluate(() => globalThis.contender.prepareZone?.());
  await page.waitForTimeout(QUIET_MS);
  const before = await metrics();
  await untilFrame(page, 'switchZone');
  await page.waitForTimeout(QUIET_MS);
  const zone = taskMs(before, await metrics());
  await close();
  return { cpu, firstFrame, blocking, longest, zone, open, search, heapMB, elements, controls };
}

/**
 * The finished nodes and styles of our own, for the contenders that get them.
 * @param {import('playwright-core').Browser} browser
 */
export async function capture(browser, address, event) {
  const { page, metrics, close } = await freshPage(browser, address);
  await page.evaluate((given) => globalThis.contender.prepare(given), { event });
  await showing(page, metrics);
  const captured = await page.evaluate(() => globalThis.contender.capture());
  await close();
  return captured;
}

/**
 * Our own through `src`: download and parsing of JSON apart from the rest.
 * @returns {Promise<{ downloadMs: number, parseMs: number, firstFrameMs: number }>}
 */
export async function throughSource(browser, address, url) {
  const { page, close } = await freshPage(browser, address);
  const figures = await page.evaluate(async (source) => {
    let from = performance.now();
    const text = await (await fetch(source, { cache: 'no-store' })).text();
    const downloadMs = performance.now() - from;
    from = performance.now();
    JSON.parse(text);
    const parseMs = performance.now() - from;
    await globalThis.contender.prepare({});
    const widget = document.querySelector('ml-da-event');
    from = performance.now();
    widget.src = source;
    while (!globalThis.contender.isShown()) await new Promise(requestAnimationFrame);
    await new Promise((done) => setTimeout(done));
    return { downloadMs, parseMs, firstFrameMs: performance.now() - from };
  }, url);
  await close();
  return figures;
}

/**
 * What the script of a page costs at a quarter of the speed.
 * @returns {Promise<{ mainMs: number, besideMs: number }>} On the page's own thread, and on others meanwhile (these at full speed).
 */
export async function evaluate(browser, address) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const events = [];
  client.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await client.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'] } });
  await page.goto(address);
  await page.waitForTimeout(QUIET_MS);
  const complete = new Promise((done) => client.once('Tracing.tracingComplete', done));
  await client.send('Tracing.end');
  await complete;
  await context.close();
  const took = (...names) => events.filter(({ ph, name }) => ph === 'X' && names.includes(name)).reduce((sum, { dur }) => sum + dur / 1000, 0);
  return { mainMs: took('EvaluateScript', 'v8.compile'), besideMs: took('v8.parseOnBackground') };
}

/** A page of its own, so that no contender finds another's fonts, caches and compiled code warm. */
async function freshPage(browser, address) {
  const context = await browser.newContext({ timezoneId: 'Asia/Tokyo', viewport: { width: 1000, height: 800 } });
  const page = await context.newPage();
  await page.goto(address);
  const client = await context.newCDPSession(page);
  // On the thread's own clock: on the wall's, other threads' work, which takes its processor from it, would count too.
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const metrics = async () => Object.fromEntries((await client.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]));
  const quietHeap = async () => {
    for (let turn = 0; turn < 2; turn++) await client.send('HeapProfiler.collectGarbage');
    return (await metrics()).JSHeapUsedSize;
  };
  await page.waitForTimeout(QUIET_MS);
  return { page, metrics, quietHeap, close: () => context.close() };
}

/** Main thread time between two readings: script, style, layout, paint. */
function taskMs(before, after) {
  return (after.TaskDuration - before.TaskDuration) * 1000;
}

async function showing(page, metrics) {
  const before = await metrics();
  const shown = await page.evaluate(async (mostMs) => {
    const tasks = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' });
    const { contender } = globalThis;
    const from = performance.now();
    contender.show();
    while (!contender.isShown()) await new Promise(requestAnimationFrame);
    // A task after a frame's callbacks runs when that frame is done.
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const first = performance.now();
    while (!contender.isComplete() && performance.now() - from < mostMs) await new Promise((done) => setTimeout(done, 50));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 500)));
    const late = tasks.filter(({ startTime }) => startTime >= first).map(({ duration }) => duration);
    return { complete: contender.isComplete(), firstFrame: first - from, longest: Math.max(0, ...late), blocking: late.reduce((sum, duration) => sum + duration - 50, 0) };
  }, ROUND_MS);
  if (!shown.complete) throw new Error(`not complete after ${ROUND_MS} ms`);
  return { ...shown, cpu: taskMs(before, await metrics()) };
}

/** From an act of the visitor to the end of the frame that shows it. */
function untilFrame(page, act, given) {
  return page.evaluate(async ([name, value]) => {
    const { contender } = globalThis;
    if (!contender[name]) return NaN;
    const from = performance.now();
    if (contender[name](value) === false) return NaN;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - from;
  }, [act, given]);
}

/** The slowest of the keystrokes of one search, the first among them; whoever types has come to the field a moment before. */
async function keystrokes(page) {
  const times = [];
  await page.evaluate(() => globalThis.contender.comeToSearch?.());
  await page.waitForTimeout(100);
  for (const text of ['t', 'ta', 'talk', 'talk 7', 'talk 77']) {
    times.push(await untilFrame(page, 'search', text));
    await page.waitForTimeout(100);
  }
  return times.some(Number.isNaN) ? NaN : Math.max(...times);
}
