// npm run screenshot: the picture of the README, from the real demo event as a visitor in Tokyo sees it during the first talk. Needs a build.
import { startDevServer } from '@web/dev-server';
import { launchBrowser } from './browser.mjs';

const server = await startDevServer({ config: { rootDir: process.cwd(), port: 0, watch: false }, readCliArgs: false, readFileConfig: false, logStartMessage: false });
const browser = await launchBrowser();
const context = await browser.newContext({ timezoneId: 'Asia/Tokyo', locale: 'en-GB', viewport: { width: 1000, height: 1180 }, deviceScaleFactor: 1 });
const page = await context.newPage();
await page.goto(`http://localhost:${server.server.address().port}/scripts/screenshot.html`);
await page.waitForFunction(() => document.querySelector('ml-da-event')?.state === 'ready');
await page.screenshot({ path: 'docs/screenshot.png' });
await browser.close();
await server.stop();
console.log('docs/screenshot.png written');
