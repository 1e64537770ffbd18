/**
 * What the two servers send with the document's blocks: types, compression, caching, revalidation, headers for other origins, errors.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import test, { after, before, describe } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { EVENT, Host, SCRIPT, type Kind } from './servers.js';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** One exchange, as it goes over the wire: fetch would unpack it and keep copies. */
function ask(url: string, headers: Readonly<Record<string, string>> = {}, { method = 'GET', agent }: { method?: string; agent?: Agent } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(url, { method, headers: { connection: 'keep-alive', ...headers }, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => void chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
    }).on('error', reject).end();
  });
}

const FOREVER = 'public, max-age=31536000, immutable';
type File = readonly [name: string, path: string, source: string, type: RegExp, caching: string];
const FILES: readonly File[] = [
  ['script', SCRIPT, 'dist/ml-da-event.js', /^(text|application)\/javascript; charset=utf-8$/, FOREVER],
  ['event', EVENT, 'demo/events/symposium.json', /^application\/json$/, 'no-cache'],
];
const MISSING = ['/ml-da-event/0.1.0/missing.js', '/ml-da-event/9.9.9/ml-da-event.js', '/missing.json', '/ml-da-event/'];
const ENCODINGS: readonly (readonly [accepted: string, unpack: (body: Buffer) => Buffer])[] = [['gzip', gunzipSync], ['identity', (body) => body]];

function isForEveryone({ headers }: Answer): void {
  assert.equal(headers['access-control-allow-origin'], '*');
  assert.equal(headers['access-control-expose-headers'], 'Retry-After, Date, Age');
  assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
}

/** What holds for a file of either kind. */
function testFile(host: () => Host, [name, path, source, type, caching]: File): void {
  for (const [accepted, unpack] of ENCODINGS) {
    test(`${name}, ${accepted}: type, coding, content, caching`, async () => {
      const answer = await ask(host().origin + path, { 'accept-encoding': accepted });
      assert.equal(answer.status, 200);
      assert.match(answer.headers['content-type'] ?? '', type);
      assert.equal(answer.headers['content-encoding'] ?? 'identity', accepted);
      assert.equal(answer.headers.vary, 'Accept-Encoding');
      assert.equal(answer.headers['cache-control'], caching);
      assert.ok(unpack(answer.body).equals(readFileSync(source)));
      isForEveryone(answer);
    });

    for (const [condition, validator] of [['if-none-match', 'etag'], ['if-modified-since', 'last-modified']] as const) {
      test(`${name}, ${accepted}: ${condition} → 304 without a body`, async () => {
        const known = (await ask(host().origin + path, { 'accept-encoding': accepted })).headers[validator];
        assert.ok(known, `${validator} is sent`);
        const answer = await ask(host().origin + path, { 'accept-encoding': accepted, [condition]: known });
        assert.equal(answer.status, 304);
        assert.equal(answer.body.length, 0);
        assert.equal(answer.headers['cache-control'], caching);
        isForEveryone(answer);
        const next = answer.headers.etag ?? '';
        assert.equal((await ask(host().origin + path, { 'accept-encoding': accepted, 'if-none-match': next })).status, 304, 'the ETag of the 304 is known, too');
      });
    }
  }

  test(`${name}: HEAD is GET without its body`, async () => {
    const [got, head] = await Promise.all(['GET', 'HEAD'].map((method) => ask(host().origin + path, { 'accept-encoding': 'gzip' }, { method })));
    assert.ok(got && head);
    assert.deepEqual([head.status, head.body.length], [200, 0]);
    for (const header of ['content-type', 'content-encoding', 'cache-control', 'last-modified', 'vary']) assert.equal(head.headers[header], got.headers[header], header);
    isForEveryone(head);
  });

  test(`${name}: other methods are refused, readably`, async () => {
    const answer = await ask(host().origin + path, {}, { method: 'DELETE' });
    assert.equal(answer.status, 405);
    isForEveryone(answer);
  });
}

for (const kind of ['nginx', 'apache'] satisfies Kind[]) {
  describe(kind, () => {
    let host: Host;
    before(async () => void (host = await Host.start(kind)));
    // Where it is not installed there is none to stop.
    after(() => (host as Host | undefined)?.stop());

    for (const file of FILES) testFile(() => host, file);

    test('a CDN that asks gets it compressed, too', async () => {
      assert.equal((await ask(host.origin + EVENT, { 'accept-encoding': 'gzip', via: '1.1 cdn' })).headers['content-encoding'], 'gzip');
    });

    test('an edited event is sent again to who knows the old one', async () => {
      const known = (await ask(host.origin + EVENT, { 'accept-encoding': 'gzip' })).headers.etag ?? '';
      host.write('/event.json', '{"version":1}');
      const answer = await ask(host.origin + EVENT, { 'accept-encoding': 'gzip', 'if-none-match': known });
      assert.equal(answer.status, 200);
    });

    for (const path of MISSING) {
      test(`nothing at ${path}: an error, readable from everywhere, kept by nobody`, async () => {
        const answer = await ask(host.origin + path);
        assert.ok([403, 404].includes(answer.status), String(answer.status));
        assert.equal(answer.headers['cache-control'], 'no-cache');
        assert.equal(answer.headers['retry-after'], undefined);
        isForEveryone(answer);
      });
    }
  });
}

test('apache sends brotli to who takes it, and knows it again', async () => {
  const host = await Host.start('apache');
  try {
    const answer = await ask(host.origin + SCRIPT, { 'accept-encoding': 'gzip, deflate, br, zstd' });
    assert.deepEqual([answer.headers['content-encoding'], answer.headers['content-language']], ['br', undefined]);
    assert.ok(brotliDecompressSync(answer.body).equals(readFileSync('dist/ml-da-event.js')));
    assert.equal((await ask(host.origin + SCRIPT, { 'accept-encoding': 'br', 'if-none-match': answer.headers.etag ?? '' })).status, 304);
  } finally {
    await host.stop();
  }
});

test('nginx lets a whole hall through, then says 429 and when to come again', async () => {
  const host = await Host.start('nginx');
  const agent = new Agent({ keepAlive: true, maxSockets: 50 });
  try {
    const burst = (): Promise<Answer[]> => Promise.all(Array.from({ length: 1_000 }, () => ask(host.origin + EVENT, { 'accept-encoding': 'gzip' }, { agent })));
    assert.deepEqual([...new Set((await burst()).map(({ status }) => status))], [200]);
    const refused = (await burst()).filter(({ status }) => status !== 200);
    assert.ok(refused.length > 0, 'some of 1,000 more are refused');
    for (const answer of refused) {
      assert.deepEqual([answer.status, answer.headers['retry-after'], answer.headers['cache-control']], [429, '5', 'no-cache']);
      isForEveryone(answer);
    }
  } finally {
    agent.destroy();
    await host.stop();
  }
});
