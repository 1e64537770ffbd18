// npm run screenshot: the pictures of README and docs, from the real demo events as a visitor in Tokyo sees them. Needs a build.
import { startDevServer } from '@web/dev-server';
import { launchBrowser } from './browser.mjs';

/** File, width and height of the picture, attributes of the tag. */
const PICTURES = [
  ['docs/screenshot.png', 1000, 1180, { src: '../demo/events/symposium.json', now: '2024-02-09T15:20Z', hide: 'people' }],
  ['docs/screenshot-grid.png', 1100, 1000, { src: '../demo/events/three-days.json', now: '2026-10-22T05:00Z', hide: 'header people zones notes', view: 'grid', 'time-zone': 'Europe/Berlin' }],
];

/** What somebody gives the builder, with a slip in it. */
const TEXT = `# Moor Days

All times in UTC

## Thursday, 4 February 2027

14:00 Welcome
14:10 Peat and fire (Ann Lee, University of Leeds)
14:50 Break
15:00 Listening to bogs (Bo Chen, Tohoku University)
15:40-16:30 Discussion

## Saturday, 5 February 2027

14:00 Mosses from above (Ines Moreau, Météo-France)
15:00-15:30 Closing
`;

const server = await startDevServer({ config: { rootDir: process.cwd(), port: 0, watch: false }, readCliArgs: false, readFileConfig: false, logStartMessage: false });
const browser = await launchBrowser();

/** Opens a page, prepares it and takes its picture once the programme is there. */
async function take(path, address, width, height, prepare) {
  const context = await browser.newContext({ timezoneId: 'Asia/Tokyo', locale: 'en-GB', viewport: { width, height }, deviceScaleFactor: 1 });
  const page = await context.newPage();
  await page.goto(`http://localhost:${server.server.address().port}/${address}`);
  await prepare(page);
  await page.waitForFunction(() => document.querySelector('ml-da-event')?.state === 'ready');
  await page.screenshot({ path });
  await context.close();
  console.log(`${path} written`);
}

for (const [path, width, height, attributes] of PICTURES) {
  await take(path, 'scripts/screenshot.html', width, height, (page) => page.evaluate((wanted) => {
    for (const [name, value] of Object.entries(wanted)) document.querySelector('ml-da-event').setAttribute(name, value);
  }, attributes));
}
await take('docs/screenshot-builder.png', 'dist/builder/index.html', 1200, 920, (page) => page.getByLabel('Programme', { exact: true }).fill(TEXT));
await browser.close();
await server.stop();
