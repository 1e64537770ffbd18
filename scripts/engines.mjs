// Tests of the element and the views in Firefox, WebKit and an older Chromium: `npm run test:engines`. Whole browsers, started with the page that runs
// the tests and ended after it; nothing drives them. Debian: firefox-esr, webkit2gtk-driver (for its MiniBrowser), xvfb and xauth.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { olderBrowser } from './older-browser.mjs';

const onPath = (name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)).find((path) => existsSync(path));
const MINI_BROWSERS = ['x86_64', 'aarch64'].flatMap((machine) => ['4.1', '4.0'].map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`));

const ENGINES = {
  firefox: {
    program: onPath('firefox-esr') ?? onPath('firefox'),
    command: (program, profile, url) => [program, '--headless', '--no-remote', '--profile', profile, url],
    // Nothing but the page: no first steps, no updates, no other requests.
    profile: { 'user.js': ['browser.aboutwelcome.enabled', 'browser.shell.checkDefaultBrowser', 'datareporting.policy.dataSubmissionEnabled', 'app.normandy.enabled', 'extensions.update.enabled'].map((name) => `user_pref('${name}', false);\n`).join('') },
  },
  webkit: {
    program: onPath('xvfb-run') && MINI_BROWSERS.find((path) => existsSync(path)),
    command: (program, profile, url) => ['xvfb-run', '--auto-servernum', program, '--private', '--geometry=1000x800', url],
    profile: {},
  },
  older: {
    get program() {
      return olderBrowser().executablePath;
    },
    // Without a port to ask it things it ends as soon as a page is loaded.
    command: (program, profile, url) => ['env', `LD_LIBRARY_PATH=${olderBrowser().libraries}`, program, '--headless', '--remote-debugging-port=0', '--no-sandbox', '--disable-gpu', '--window-size=1000,800', `--user-data-dir=${profile}`, url],
    profile: {},
  },
};

/** Starts one browser for each file of tests: https://modern-web.dev/docs/test-runner/browser-launchers/overview/ */
function launcher(name, timeZone) {
  const { program, command, profile } = ENGINES[name];
  if (!program) throw new Error(`${name} is not there. On Debian: apt-get install firefox-esr webkit2gtk-driver xvfb xauth`);
  const sessions = new Map();
  return {
    name,
    type: name,
    async startSession(id, url) {
      const home = mkdtempSync(join(tmpdir(), `${name}-`));
      for (const [file, text] of Object.entries(profile)) writeFileSync(join(home, file), text);
      const [file, ...args] = command(program, home, url);
      // A group of its own: a browser is many processes.
      const browser = spawn(file, args, { detached: true, stdio: 'ignore', env: { ...process.env, HOME: home, TZ: timeZone, LANG: 'en_US.UTF-8' } });
      sessions.set(id, { url, home, browser });
    },
    isActive: (id) => sessions.has(id),
    getBrowserUrl: (id) => sessions.get(id)?.url,
    async stopSession(id) {
      const { browser, home } = sessions.get(id);
      sessions.delete(id);
      // One that has fallen by itself is gone already.
      if (browser.exitCode === null && browser.signalCode === null) {
        const ended = new Promise((done) => browser.once('exit', done));
        process.kill(-browser.pid);
        await ended;
      }
      rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
      return {};
    },
    startDebugSession() {
      throw new Error('Open the address of the test in the browser itself to debug it.');
    },
  };
}

export default {
  nodeResolve: { exportConditions: ['production'] },
  concurrency: 1,
  concurrentBrowsers: 1,
  filterBrowserLogs: () => false,
  testFramework: { config: { timeout: '20000' } },
  browserStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  files: ['.build/tests/{element,views}/**/*.test.js'],
  browsers: (process.env.ENGINES ?? 'firefox,webkit,older').split(',').map((name) => launcher(name, 'Asia/Kathmandu')),
};
