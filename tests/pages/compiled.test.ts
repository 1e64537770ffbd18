/**
 * The first line of the script asks V8 to compile all of it while it loads; what is compiled later is compiled while somebody waits.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { openPage, pageWith, settled, world } from './harness.js';

const here = world();
const HINT = '//# allFunctionsCalledOnLoad\n';

interface TraceEvent {
  readonly name: string;
}

/** How many functions are compiled from the loaded script on, until the programme is shown. */
async function compiledLate(address: string): Promise<number> {
  const { page } = await openPage(here.browser);
  await page.goto(address);
  await page.waitForFunction(() => customElements.get('ml-da-event'));
  const client = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  client.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
  await client.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['disabled-by-default-v8.compile'] } });
  await page.evaluate(() => document.querySelector('ml-da-event')?.setAttribute('src', '/event.json'));
  await settled(page);
  const complete = new Promise((done) => client.once('Tracing.tracingComplete', done));
  await client.send('Tracing.end');
  await complete;
  await page.context().close();
  return events.filter(({ name }) => name === 'V8.CompileIgnition').length;
}

test('a programme is shown with functions that are compiled already', async () => {
  const script = await readFile('dist/ml-da-event.js', 'utf8');
  assert.ok(script.startsWith(`\uFEFF${HINT}`));
  here.site.page('/event.json', await readFile('demo/events/symposium.json', 'utf8'));
  here.site.page('/unhinted.js', script.replace(HINT, ''));
  const page = pageWith('<ml-da-event></ml-da-event>');
  const [late, without] = [await compiledLate(here.site.page('/hinted.html', page)), await compiledLate(here.site.page('/unhinted.html', page.replace('/dist/ml-da-event.js', '/unhinted.js')))];
  assert.ok(without > 200, `${without} without the hint`);
  assert.ok(late < without / 10, `${late} of ${without}`);
});
