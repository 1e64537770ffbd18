// npm run screenshot: the pictures of the README, from the real demo events as a visitor in Tokyo sees them. Needs a build.
import { startDevServer } from '@web/dev-server';
import { launchBrowser } from './browser.mjs';

/** File, width and height of the picture, attributes of the tag. */
const PICTURES = [
  ['docs/screenshot.png', 1000, 1180, { src: '../demo/events/symposium.json', now: '2024-02-09T15:20Z', hide: 'people' }],
  ['docs/screenshot-grid.png', 1100, 1000, { src: '../demo/events/three-days.json', now: '2026-10-22T05:00Z', hide: 'header people zones notes', view: 'grid', 'time-zone': 'Europe/Berlin' }],
];

const server = await startDevServer({ config: { rootDir: process.cwd(), port: 0, watch: false }, readCliArgs: false, readFileConfig: false, logStartMessage: false });
const browser = await launchBrowser();
for (const [path, width, height, attributes] of PICTURES) {
  const context = await browser.newContext({ timezoneId: 'Asia/Tokyo', locale: 'en-GB', viewport: { width, height }, deviceScaleFactor: 1 });
  const page = await context.newPage();
  await page.goto(`http://localhost:${server.server.address().port}/scripts/screenshot.html`);
  await page.evaluate((wanted) => {
    for (const [name, value] of Object.entries(wanted)) document.querySelector('ml-da-event').setAttribute(name, value);
  }, attributes);
  await page.waitForFunction(() => document.querySelector('ml-da-event')?.state === 'ready');
  await page.screenshot({ path });
  await context.close();
  console.log(`${path} written`);
}
await browser.close();
await server.stop();
