// A page for each contender, over a server on this machine, with its scripts and how much they weigh.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { spawnSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

const here = (path) => new URL(path, import.meta.url).pathname;
const WIDGET = 'dist/ml-da-event.js';

/**
 * What is measured: the file that drives it, what its page needs before that, and whether it takes finished markup.
 * @type {Readonly<Record<string, { driver: string, library?: () => string | Promise<string>, styles?: () => string, markup?: 'eager' | 'lazy', installed?: boolean }>>}
 */
export const CONTENDERS = {
  'ml-da-event': { driver: 'ours', library: () => readFileSync(WIDGET, 'utf8') },
  'innerHTML': { driver: 'inner-html', markup: 'eager' },
  'innerHTML, content-visibility': { driver: 'inner-html', markup: 'lazy' },
  'FullCalendar list': { driver: 'fullcalendar', styles: () => ['skeleton.css', 'themes/classic/theme.css', 'themes/classic/palette.css'].map((file) => readFileSync(here(`node_modules/fullcalendar/${file}`), 'utf8')).join('\n'), installed: true },
  'EventCalendar list': { driver: 'event-calendar', library: () => readFileSync(here('node_modules/@event-calendar/build/dist/event-calendar.min.js'), 'utf8'), styles: () => readFileSync(here('node_modules/@event-calendar/build/dist/event-calendar.min.css'), 'utf8'), installed: true },
};

/** Installs the contenders that come from the registry, once. */
export function install() {
  if (existsSync(here('node_modules'))) return;
  const { status } = spawnSync('npm', ['ci', '--prefix', here('.')], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the contenders could not be installed: npm ci in bench/ failed');
}

/**
 * Starts the server.
 * @param {readonly string[]} names Contenders.
 * @returns {Promise<{ address: (name: string) => string, gzipBytes: Readonly<Record<string, number>>, serve: (path: string, body: string) => string, stop: () => void }>}
 */
export async function startPages(names) {
  if (!existsSync(WIDGET)) throw new Error(`${WIDGET} is not there: run "npm run build" first`);
  const files = new Map();
  const gzipBytes = {};
  for (const name of names) {
    const { driver, library, styles } = CONTENDERS[name];
    const [code, css, drive] = [await library?.() ?? '', styles?.() ?? '', await bundle(driver)];
    files.set(`/${driver}.html`, `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><style>${css}</style>${code ? `<script src="/${driver}-library.js"></script>` : ''}<script src="/${driver}.js"></script><main></main></html>`);
    files.set(`/${driver}.js`, drive).set(`/${driver}-library.js`, code);
    // What is bundled from modules weighs what its bundle weighs; its driver is some hundred bytes of that.
    gzipBytes[name] = (code || driver === 'fullcalendar' ? gzipSync(code || drive, { level: 9 }).length : 0) + (css ? gzipSync(css, { level: 9 }).length : 0);
  }
  const server = createServer((request, response) => {
    const body = files.get(request.url);
    response.statusCode = body === undefined ? 404 : 200;
    response.setHeader('content-type', `${{ js: 'text/javascript', json: 'application/json' }[request.url.split('.').at(-1)] ?? 'text/html'}; charset=utf-8`);
    response.end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    address: (name) => `${origin}/${CONTENDERS[name].driver}.html`,
    serve: (path, body) => (files.set(path, body), origin + path),
    gzipBytes,
    stop: () => server.close(),
  };
}

async function bundle(driver) {
  const built = await rollup({ input: here(`contenders/${driver}.js`), plugins: [nodeResolve(), terser()], onwarn: () => undefined });
  const { output } = await built.generate({ format: 'iife' });
  return output[0].code;
}
