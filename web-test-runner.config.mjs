// Tests of the element and the views, in a real Chromium, in three time zones.
import { playwrightLauncher } from '@web/test-runner-playwright';
import { findBrowser } from './scripts/browser.mjs';

const { executablePath, args, env } = await findBrowser();

/** A browser in a zone and language of its own. */
function browserIn(timezoneId, locale) {
  return playwrightLauncher({
    product: 'chromium',
    launchOptions: { executablePath, args, env },
    createBrowserContext: ({ browser }) => browser.newContext({ timezoneId, locale }),
  });
}

export default {
  nodeResolve: { exportConditions: ['production'] },
  concurrency: 2,
  // What the element tells authors on the console is expected here.
  filterBrowserLogs: () => false,
  testFramework: { config: { timeout: '20000' } },
  groups: [
    { name: 'kathmandu', files: ['.build/tests/{element,views}/**/*.test.js'], browsers: [browserIn('Asia/Kathmandu', 'en-US')] },
    { name: 'lord-howe', files: ['.build/tests/{element,views}/**/*.zones.test.js'], browsers: [browserIn('Australia/Lord_Howe', 'de-DE')] },
    { name: 'st-johns', files: ['.build/tests/{element,views}/**/*.zones.test.js'], browsers: [browserIn('America/St_Johns', 'ar-EG')] },
  ],
};
