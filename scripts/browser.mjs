// Finds a Chromium, or brings one along: CHROME_PATH, then an installed browser, then the one inside the npm package @sparticuz/chromium.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const MODULES = fileURLToPath(new URL('../node_modules', import.meta.url));
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
  if (process.platform === 'linux' && process.arch === 'x64') return { args, ...packagedBrowser() };
  throw new Error('No Chromium found. Install Chrome, Chromium or Edge, or set CHROME_PATH to one.');
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * The package is made for a server without the usual libraries and brings them; its own flags would switch web security off.
 * Its fonts.conf names only that server's folders, where every text would be 0 pixels wide elsewhere: the browser gets a conf of ours.
 */
function packagedBrowser() {
  const { version } = JSON.parse(readFileSync(join(MODULES, '@sparticuz/chromium/package.json'), 'utf8'));
  const folder = join(MODULES, '.cache', `chromium-${version}`);
  if (!existsSync(folder)) unpack(folder);
  const { LD_LIBRARY_PATH } = process.env;
  const libraries = [join(folder, 'al2023', 'lib'), LD_LIBRARY_PATH].filter(Boolean).join(':');
  return { executablePath: join(folder, 'chromium'), env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, 'fonts.conf') } };
}

/** In a process of its own, since the package reads and writes the environment; under a name of its own, since test files run side by side. */
function unpack(folder) {
  mkdirSync(dirname(folder), { recursive: true });
  const own = mkdtempSync(`${folder}-`);
  const script = "import('@sparticuz/chromium').then(({ default: packaged }) => packaged.executablePath())";
  execFileSync(process.execPath, ['-e', script], { cwd: dirname(MODULES), env: { ...process.env, TMPDIR: own, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' }, stdio: ['ignore', 'ignore', 'inherit'] });
  writeFileSync(join(own, 'fonts.conf'), fontsConf(folder));
  try {
    renameSync(own, folder);
  } catch (error) {
    // Somebody else was first: theirs is as good.
    rmSync(own, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** The packaged Latin first, then what the machine has for the other scripts. */
function fontsConf(folder) {
  const folders = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'].map((path) => `<dir>${escaped(path)}</dir>`);
  const first = ['sans-serif', 'system-ui'].map((name) => `<alias><family>${name}</family><prefer><family>Open Sans</family></prefer></alias>`);
  return `<?xml version="1.0"?><fontconfig>${folders.join('')}${first.join('')}<cachedir>${escaped(join(folder, 'fonts-cache'))}</cachedir></fontconfig>\n`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Starts the browser; `options` as for Playwright's `chromium.launch`. */
export async function launchBrowser(options = {}) {
  const { args, ...found } = await findBrowser();
  return chromium.launch({ ...found, ...options, args: [...args, ...(options.args ?? [])] });
}
