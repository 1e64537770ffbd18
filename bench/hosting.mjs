// What a visit costs the host: the numbers of docs/hosting.md. Needs nginx, wrk and openssl: npm run build && npm run build:tests && node bench/hosting.mjs
// Bytes are counted between a real browser and nginx, HTTP/1.1 without TLS. Processor time is that of nginx's workers alone: wrk is on the same machine.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../scripts/browser.mjs';
import { EVENT, Host, SCRIPT } from '../.build/tests/hosting/servers.js';
import { Site } from '../.build/tests/pages/harness.js';

const SECONDS = 10;
const event = 'demo/events/three-days.json';
const key = join(tmpdir(), `hosting-${process.pid}.pem`);
execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-subj', '/CN=localhost', '-days', '1', '-keyout', key, '-out', `${key}.crt`], { stdio: 'ignore' });
// All of wrk's requests come from one address.
const open = (settings) => settings.replace(/^\s*limit_req .*$/m, '');
const secure = (settings) => open(settings).replace(/(listen \S+);/, `$1 ssl; ssl_certificate ${key}.crt; ssl_certificate_key ${key};`);
const plain = await Host.start('nginx', { event, edit: open });
const tls = await Host.start('nginx', { event, edit: secure });

/** Bytes both ways for the script, for the event, and for the event again. */
async function bytes() {
  let [up, down] = [0, 0];
  const counter = createServer((client) => {
    const server = connect(plain.port, '127.0.0.1');
    client.on('data', (chunk) => void (up += chunk.length)).on('error', () => server.destroy()).pipe(server);
    server.on('data', (chunk) => void (down += chunk.length)).on('error', () => client.destroy()).pipe(client);
  });
  await new Promise((listening) => counter.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${counter.address().port}`;
  const [site, browser] = await Promise.all([Site.start(), launchBrowser()]);
  const page = await browser.newPage();
  const counted = async (name, act) => {
    [up, down] = [0, 0];
    await act();
    console.log(`| ${name} | ${up} | ${down} |`);
  };
  const loaded = (act) => page.evaluate(async ([code, url]) => {
    const done = new Promise((load) => document.addEventListener('ml-da-event-load', load, { once: true }));
    const tag = document.querySelector('ml-da-event');
    if (code === 'src') tag.setAttribute('src', url);
    else tag.reload();
    await done;
  }, [act, origin + EVENT]);
  console.log('\n| bytes | sent by the browser | sent by nginx |\n|---|---|---|');
  await counted('script, first visit', () => page.goto(site.page('/', `<!doctype html><script src="${origin}${SCRIPT}"></script><ml-da-event></ml-da-event>`), { waitUntil: 'load' }));
  await counted('event, first visit', () => loaded('src'));
  await counted('event, again (304)', () => loaded('again'));
  await browser.close();
  site.stop();
  counter.close();
}

/** Processor time of the workers so far, in milliseconds. */
function spent({ pid }) {
  const workers = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
  return workers.reduce((sum, worker) => sum + readFileSync(`/proc/${worker}/stat`, 'utf8').replace(/^.*\) /, '').split(' ').slice(11, 13).reduce((all, ticks) => all + ticks * 10, 0), 0);
}

function rate(name, host, address, headers = []) {
  const before = spent(host);
  const said = execFileSync('wrk', ['-t', '1', '-c', '64', '-d', `${SECONDS}s`, ...['Accept-Encoding: gzip', ...headers].flatMap((header) => ['-H', header]), address], { encoding: 'utf8' });
  const [requests, perSecond] = [/(\d+) requests in/, /Requests\/sec:\s+([\d.]+)/].map((pattern) => Number(pattern.exec(said)[1]));
  console.log(`| ${name} | ${Math.round(perSecond)} | ${((spent(host) - before) / requests).toFixed(3)} |${/Non-2xx.*|Socket errors.*/.exec(said)?.[0] ?? ''}`);
}

await bytes();
const known = (await fetch(plain.origin + EVENT, { headers: { 'accept-encoding': 'gzip' } })).headers.get('etag');
const again = `If-None-Match: ${known}`;
console.log(`\n| ${cpus().length} cores, ${cpus()[0].model.trim()} | requests/s | ms of nginx each |\n|---|---|---|`);
rate('script (200)', plain, plain.origin + SCRIPT);
rate('event (200), compressed each time', plain, plain.origin + EVENT);
rate('event (304)', plain, plain.origin + EVENT, [again]);
rate('event (304), a new TLS connection each', tls, tls.origin.replace('http:', 'https:') + EVENT, [again, 'Connection: close']);
await Promise.all([plain.stop(), tls.stop()]);
for (const file of [key, `${key}.crt`]) rmSync(file);
