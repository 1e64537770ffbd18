// Finds a Chromium, or brings one along: CHROME_PATH, then an installed browser, then the one inside the npm package @sparticuz/chromium.
import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const CACHE = fileURLToPath(new URL('../node_modules/.cache/chromium/', import.meta.url));
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
// Keeps the browser from asking for things of its own, so that every request that is seen is the page's.
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic', '--disable-gpu', '--force-color-profile=srgb'];

/** Where the browser is and how it is started: `{executablePath, args, env}`. */
export async function findBrowser() {
  const args = [...QUIET, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const installed = [process.env.CHROME_PATH, ...onPath(), ...PLACES].find((path) => path && existsSync(path));
  if (installed) return { executablePath: installed, args, env: process.env };
  if (process.platform === 'linux' && process.arch === 'x64') return { args, ...(await packagedBrowser()) };
  throw new Error('No Chromium found. Install Chrome, Chromium or Edge, or set CHROME_PATH to one.');
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** The package is made for a server without the usual libraries and brings them; its own flags would switch web security off. */
async function packagedBrowser() {
  mkdirSync(CACHE, { recursive: true });
  // It unpacks into the temporary folder, and its libraries only where it believes to be on that server; both are read while it loads.
  const before = { ...process.env };
  process.env.TMPDIR = CACHE;
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  const executablePath = await packaged.executablePath();
  const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
  process.env = before;
  return { executablePath, env: { ...before, LD_LIBRARY_PATH: [join(CACHE, 'al2023', 'lib'), LD_LIBRARY_PATH].filter(Boolean).join(':'), FONTCONFIG_PATH: FONTCONFIG_PATH ?? join(CACHE, 'fonts') } };
}

/** Starts the browser; `options` as for Playwright's `chromium.launch`. */
export async function launchBrowser(options = {}) {
  const { args, ...found } = await findBrowser();
  return chromium.launch({ ...found, ...options, args: [...args, ...(options.args ?? [])] });
}
