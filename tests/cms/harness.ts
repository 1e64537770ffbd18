/**
 * A real WordPress, its accounts and its visitors: what the tests of this folder share.
 */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** Whose hands write: WordPress filters the HTML of the one and not of the other. */
export type Account = 'author' | 'admin';

export const ACCOUNTS: readonly Account[] = ['author', 'admin'];

/** The visitor, unless a test says otherwise. */
export const IN_TOKYO: BrowserContextOptions = { timezoneId: 'Asia/Tokyo', locale: 'en-GB' };

/** What one post became. */
export interface Post {
  readonly link: string;
  /** As it was stored. */
  readonly raw: string;
}

/** A published page as a stranger sees it. */
export interface Visit {
  readonly page: Page;
  /** As the server sent it. */
  readonly html: string;
  /** Everything that a script of the page's content has managed to do. */
  readonly dialogs: readonly string[];
  /** Addresses asked of other servers; none is answered. */
  readonly outside: readonly string[];
  readonly complaints: readonly string[];
}

/** The site, the browser, and a window of each account that is logged in. */
export class WordPress {
  address = '';
  log = '';
  version = '';
  private server?: ChildProcess;
  private browser?: Browser;
  private readonly windows = new Map<Account, Page>();

  async start(): Promise<void> {
    const [browser] = await Promise.all([startBrowser(), this.startServer()]);
    this.browser = browser;
    for (const account of ACCOUNTS) this.windows.set(account, await this.logIn(account));
  }

  async stop(): Promise<void> {
    await this.browser?.close();
    if (this.server?.exitCode !== null) return;
    this.server.kill();
    await once(this.server, 'exit');
  }

  private async startServer(): Promise<void> {
    const server = spawn('bash', [resolve('tests/cms/wordpress.sh')], { stdio: ['ignore', 'pipe', 'inherit'] });
    this.server = server;
    const [line] = (await Promise.race([once(createInterface(server.stdout), 'line'), once(server, 'exit').then(() => [''])])) as [string];
    const [, version = '', address = '', log = ''] = /^WordPress (\S+) at (\S+) .* in (\S+)$/.exec(line) ?? [];
    assert.ok(address, 'WordPress has started');
    Object.assign(this, { version, address, log });
  }

  private async context(options: BrowserContextOptions, outside: string[] = []): Promise<BrowserContext> {
    assert.ok(this.browser);
    const context = await this.browser.newContext({ baseURL: this.address, ...options });
    await context.route((url) => url.origin !== this.address && url.protocol.startsWith('http'), (route) => {
      outside.push(route.request().url());
      return route.abort();
    });
    return context;
  }

  private async logIn(account: Account): Promise<Page> {
    const page = await (await this.context({})).newPage();
    await page.goto('/wp-login.php');
    await page.fill('#user_login', account);
    await page.fill('#user_pass', account);
    await page.click('#wp-submit');
    await page.waitForURL('**/wp-admin/**');
    return page;
  }

  /** The account's window, somewhere in the administration. */
  window(account: Account): Page {
    const page = this.windows.get(account);
    assert.ok(page);
    return page;
  }

  /** Asks the site from within the account's window, as the editor would; a file is uploaded. */
  async ask(account: Account, route: string, body: Readonly<Record<string, string>> | { readonly file: string; readonly text: string }): Promise<{ status: number; json: Record<string, unknown> }> {
    return this.window(account).evaluate(async ({ route, body }) => {
      const nonce = await (await fetch('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
      const isFile = 'file' in body;
      const headers = { 'X-WP-Nonce': nonce, 'content-type': isFile ? 'text/plain' : 'application/json', ...(isFile && { 'content-disposition': `attachment; filename="${body.file}"` }) };
      const response = await fetch(`/?rest_route=${route}&context=edit`, { method: 'POST', headers, body: isFile ? body.text ?? '' : JSON.stringify(body) });
      const text = await response.text();
      try {
        return { status: response.status, json: JSON.parse(text) as Record<string, unknown> };
      } catch {
        throw new Error(`${response.status} without JSON, with the nonce "${nonce}": "${text.slice(0, 500)}"`);
      }
    }, { route, body });
  }

  /** Publishes a post. */
  async publish(account: Account, content: string, title = 'Programme'): Promise<Post> {
    const { status, json } = await this.ask(account, '/wp/v2/posts', { title, content, status: 'publish' });
    assert.equal(status, 201, JSON.stringify(json));
    return { link: json.link as string, raw: (json.content as { raw: string }).raw };
  }

  /** Opens a published page in a browser that knows nothing of the site. */
  async visit(link: string, options: BrowserContextOptions = IN_TOKYO, prepare?: (page: Page) => Promise<unknown>): Promise<Visit> {
    const visit = { dialogs: [] as string[], outside: [] as string[], complaints: [] as string[] };
    const page = await (await this.context(options, visit.outside)).newPage();
    await prepare?.(page);
    page.on('dialog', (dialog) => void (visit.dialogs.push(dialog.message()), dialog.dismiss()));
    page.on('pageerror', (error) => void visit.complaints.push(String(error)));
    const response = await page.goto(link);
    assert.equal(response?.status(), 200);
    return { ...visit, page, html: await response.text() };
  }
}

async function startBrowser(): Promise<Browser> {
  const { launchBrowser } = (await import(pathToFileURL(resolve('scripts/browser.mjs')).href)) as { launchBrowser: () => Promise<Browser> };
  return launchBrowser();
}

/** A WordPress around the tests of the calling file. */
export function wordpress(): WordPress {
  const site = new WordPress();
  before(() => site.start());
  after(() => site.stop());
  return site;
}

const BEFORE = '<p>before</p>';
const AFTER = '<p>after</p>';

/** The ways to write HTML: a block that leaves it alone, or plain text of which WordPress makes paragraphs. */
export const WAYS = {
  'Custom HTML block': (html: string): string => `<!-- wp:html -->\n${BEFORE}\n${html}\n${AFTER}\n<!-- /wp:html -->`,
  'classic text': (html: string): string => `before\n\n${html}\n\nafter`,
} as const;

/** What a page has kept between the two paragraphs of {@link WAYS}. */
export function between(html: string): string {
  const start = html.indexOf(BEFORE);
  const end = html.indexOf(AFTER);
  assert.ok(start > 0 && end > start, 'both paragraphs are on the page');
  return html.slice(start + BEFORE.length, end).trim();
}

/** A programme: its title, its talks, and when its entries begin and end in UTC. */
export interface Shown {
  readonly title: string;
  readonly talks: readonly string[];
  readonly slots: readonly (readonly [start: string, end: string])[];
}

const SYMPOSIUM: Shown = {
  title: 'Machine Learning in Data Assimilation',
  talks: [
    'Welcome', 'Combining machine learning and data assimilation at ECMWF', 'The second revolution in numerical weather prediction and its implications for data assimilation',
    'End-to-end neural data assimilation: from toy examples to uncertainty quantification with real ocean data', 'Closing / Information on upcoming events',
  ],
  slots: [['15:00', '15:05'], ['15:05', '15:40'], ['15:40', '16:15'], ['16:15', '16:50'], ['16:50', '16:55'], ['16:55', '17:00']],
};

const spaced = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
const inTokyo = (utc: string): string => `${String((Number(utc.slice(0, 2)) + 9) % 24).padStart(2, '0')}${utc.slice(2)}`;

/** That a programme of 9 February 2024 (UTC) is ready on the page, with its talks, each time as a visitor in Tokyo has it. */
export async function shownInTokyo(page: Page, { title, talks, slots }: Shown = SYMPOSIUM): Promise<void> {
  await page.waitForFunction(() => ['ready', 'failed'].includes(document.querySelector('ml-da-event')?.state ?? ''));
  const widget = page.locator('ml-da-event');
  assert.equal(await widget.count(), 1);
  assert.equal(await widget.evaluate(({ state }: HTMLElementTagNameMap['ml-da-event']) => state), 'ready');
  assert.ok(await page.getByRole('heading', { name: title, exact: true }).isVisible(), title);
  const titles = (await widget.locator('[part~=entry-title]').allTextContents()).map(spaced);
  assert.deepEqual(titles.filter((talk) => talks.includes(talk)), talks, titles.join('\n'));
  const times = await widget.locator('li[part~=entry]').evaluateAll((entries) => entries.map((entry) => [...entry.querySelectorAll('time')].map((time) => [time.textContent, time.dateTime])));
  assert.deepEqual(times, slots.map((slot) => slot.map((utc) => [inTokyo(utc), `2024-02-09T${utc}:00Z`])));
  assert.match(spaced(await widget.locator('[part=when]').textContent()), /Sat.* in Tokyo \(UTC\+9\)/);
}
