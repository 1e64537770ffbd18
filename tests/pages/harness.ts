/**
 * Whole pages in a real browser, from a real server: what the tests of this folder share.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', mjs: 'text/javascript', json: 'application/json', html: 'text/html', css: 'text/css', map: 'application/json' };

/** What the rules of the strictest page allow: our own script, our own data, nothing inline, no policy for markup. */
export const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types";

/** A page that the server makes itself, or a function that answers. */
export type Answer = string | ((request: IncomingMessage, response: ServerResponse) => void | Promise<void>);

/** A server over the project's own files, with pages of the test's own at chosen paths. */
export class Site {
  readonly requests: string[] = [];
  private readonly pages = new Map<string, { answer: Answer; policy?: string }>();
  private constructor(private readonly server: Server) {}

  static async start(): Promise<Site> {
    const server = createServer((request, response) => void site.answer(request, response));
    const site: Site = new Site(server);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return site;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Puts a page at a path. */
  page(path: string, answer: Answer, policy?: string): string {
    this.pages.set(path, { answer, policy });
    return this.origin + path;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', this.origin).pathname;
    // A browser's own request, not the page's.
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    this.requests.push(path);
    const own = this.pages.get(path);
    if (own?.policy) response.setHeader('content-security-policy', own.policy);
    if (typeof own?.answer === 'function') return void (await own.answer(request, response));
    const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'text/html';
    response.setHeader('content-type', `${type}; charset=utf-8`);
    try {
      response.end(own ? own.answer : await readFile(resolve(`.${path}`)));
    } catch {
      response.statusCode = 404;
      response.end('not found');
    }
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

/** What one file of tests runs in: a site and a browser, there before its first test and gone after the last one of its process. */
export interface World {
  readonly site: Site;
  readonly browser: Browser;
}

// Files that run in one process share it: pages are kept apart by their contexts.
let shared: Promise<Browser> | undefined;

/** Starts a world around the tests of the calling file. */
export function world(): World {
  const made = {} as { site: Site; browser: Browser };
  before(async () => {
    [made.site, made.browser] = await Promise.all([Site.start(), (shared ??= startBrowser())]);
  });
  after(async () => {
    await made.browser.close();
    made.site.stop();
  });
  return made;
}

/** The browser that the project finds or brings along. */
async function startBrowser(): Promise<Browser> {
  const { launchBrowser } = (await import(pathToFileURL(resolve('scripts/browser.mjs')).href)) as { launchBrowser: () => Promise<Browser> };
  return launchBrowser();
}

/** A page that remembers everything it complains about. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => void (['error', 'warning'].includes(message.type()) && complaints.push(message.text())));
  page.on('pageerror', (error) => void complaints.push(String(error)));
  await page.addInitScript(() => document.addEventListener('securitypolicyviolation', (event) => console.error(`violation ${event.violatedDirective} ${event.sample}`)));
  return { page, complaints };
}

/** A page with the script and a tag on it. */
export function pageWith(tag: string, { lang = 'en', head = '' } = {}): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Page</title>${head}<script src="/dist/ml-da-event.js" defer></script></head><body><main><h1>Page</h1>${tag}</main></body></html>`;
}

/** Waits until the first widget has loaded, well or not; where it shows a grid, until every day of it is there: those further down come after the first frame. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => ['ready', 'failed'].includes(document.querySelector('ml-da-event')?.state ?? ''));
  await page.evaluate(() => document.querySelector('ml-da-event')?.updateComplete);
  await page.waitForFunction(() => {
    const body = document.querySelector('ml-da-event')?.shadowRoot?.querySelector('.as-grid');
    // The list has all of them first.
    const datedDays = (within: string): number => body?.querySelectorAll(`${within} .day-zone`).length ?? 0;
    return !body || (body.ariaBusy === 'false' && datedDays('.grids') === datedDays('.lists'));
  });
}
