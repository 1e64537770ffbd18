/**
 * What servers and networks do: a table of answers, and what has to come of each.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';

/** The programme that all of them try to send. */
export const EVENT = JSON.stringify({ version: 1, title: 'Größe ✓', date: '2026-05-04', timeZone: 'UTC', agenda: [{ start: '09:00', duration: 30, title: 'A talk' }] });

/** A server's behaviour. `turn` counts the requests for this situation, from 1; `other` is another origin's address of a path. */
export type Behaviour = (context: { readonly request: IncomingMessage; readonly response: ServerResponse; readonly turn: number; readonly other: (path: string) => string }) => void;

/** What has to come of it. */
export interface Expected {
  /** The code of the failure; none when the programme shows. */
  readonly code?: string;
  readonly status?: number;
  /** Codes of the problems that are told. */
  readonly problems?: readonly string[];
  /** How many requests it takes; 1 unless told. */
  readonly requests?: number;
  /** A browser itself asks once more where a connection that it had kept open turns out to be closed. */
  readonly orMore?: true;
  /** What the console tells the page's author. */
  readonly says?: RegExp;
}

/** One row: a name, what the server does, what has to come of it, and where `src` points if not to the server. */
export type Situation = readonly [name: string, behave: Behaviour, expected: Expected, src?: (other: (path: string) => string) => string];

const send = (body: string | Uint8Array, headers: Record<string, string> = { 'content-type': 'application/json' }, status = 200): Behaviour => ({ response }) => {
  response.writeHead(status, headers);
  response.end(body);
};
const typed = (type: string): Record<string, string> => ({ 'content-type': type });
const encoded = (encoding: string): Record<string, string> => ({ 'content-type': 'application/json', 'content-encoding': encoding });
const good = send(EVENT);
/** Misbehaves on the first request only. */
const once = (behave: Behaviour): Behaviour => (context) => (context.turn === 1 ? behave : good)(context);
const redirect = (status: number, to: (context: Parameters<Behaviour>[0]) => string): Behaviour => (context) => {
  if (context.request.url?.includes('target')) return good(context);
  context.response.writeHead(status, { location: to(context) });
  context.response.end();
};
const onward = ({ request }: { request: IncomingMessage }): string => `${request.url}?target`;
/** Bytes on the bare connection, then its end: what no HTTP server sends on purpose. */
const raw = (bytes: string | Uint8Array, how: 'end' | 'reset' = 'end'): Behaviour => ({ response }) => {
  const { socket } = response;
  if (!socket) return;
  socket.write(bytes, () => (how === 'end' ? socket.end() : socket.resetAndDestroy()));
};
const utf16 = (text: string, big: boolean, mark: boolean): Buffer => {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
const latin1 = Buffer.from(EVENT.replace(' ✓', ''), 'latin1');
const failing = (status: number, headers: Record<string, string> = {}): Behaviour => send('<html>Sorry</html>', { ...typed('text/html'), ...headers }, status);
/** The same programme as a calendar. */
const CALENDAR = ['BEGIN:VCALENDAR', 'NAME:Größe ✓', 'BEGIN:VEVENT', 'UID:a', 'SUMMARY:A talk', 'DTSTART:20260504T090000Z', 'DURATION:PT30M', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
const half = EVENT.slice(0, EVENT.length / 2);
const http = (headers: string): string => `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n${headers}\r\n\r\n`;
const padded = (bytes: number): string => EVENT.slice(0, -1) + ' '.repeat(bytes - Buffer.byteLength(EVENT)) + '}';
/** A gzip of `megabytes` of spaces, without making them: a flushed block of deflate can stand any number of times. */
const bomb = (megabytes: number): Buffer => {
  const block = deflateRawSync(Buffer.alloc(1024 * 1024, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]), ...Array.from({ length: megabytes }, () => block), Buffer.from([3, 0])]);
};
const cross = (headers: Record<string, string>, body = EVENT, status = 200): Behaviour => send(body, { 'content-type': 'application/json', ...headers }, status);
const elsewhere = (other: (path: string) => string): string => other('/situation.json');
const FAIR: Expected = {};
const CONTENT = (code: string): Expected => ({ code: 'content', problems: [code] });

/** Answers that show the programme. */
export const FINE: readonly Situation[] = [
  ['application/json', good, FAIR],
  ['no content type', send(EVENT, {}), FAIR],
  ['text/plain', send(EVENT, typed('text/plain')), FAIR],
  ['text/html, but JSON', send(EVENT, typed('text/html; charset=utf-8')), FAIR],
  ['application/octet-stream, as an attachment', send(EVENT, { ...typed('application/octet-stream'), 'content-disposition': 'attachment' }), FAIR],
  ['text/calendar', send(CALENDAR, typed('text/calendar; charset=utf-8')), FAIR],
  ['a calendar as text/plain', send(CALENDAR, typed('text/plain')), FAIR],
  ['only to those who take text/calendar', ({ request, response }) => void response.writeHead(/text\/calendar/.test(request.headers.accept ?? '') ? 200 : 406, typed('text/calendar')).end(CALENDAR), FAIR],
  ['nosniff', send(EVENT, { ...typed('text/plain'), 'x-content-type-options': 'nosniff' }), FAIR],
  ['203, from a proxy', send(EVENT, typed('application/json'), 203), FAIR],
  ['a byte order mark', send(`\uFEFF${EVENT}`), FAIR],
  ['UTF-16, little endian', send(utf16(EVENT, false, true)), FAIR],
  ['UTF-16, big endian', send(utf16(EVENT, true, true)), FAIR],
  ['UTF-16 without a mark', send(utf16(EVENT, false, false)), FAIR],
  ['UTF-16 without a mark, big endian', send(utf16(EVENT, true, false)), FAIR],
  ['Latin-1, as the server says', send(latin1, typed('application/json; charset=ISO-8859-1')), FAIR],
  ['Latin-1, and nobody says so', send(latin1), { problems: ['encoding-guessed'] }],
  ['Latin-1, and the server says UTF-8', send(latin1, typed('application/json; charset=utf-8')), { problems: ['encoding-guessed'] }],
  ['UTF-8, and the server says Latin-1', send(EVENT, typed('application/json; charset=iso-8859-1')), FAIR],
  ['a charset that nobody knows', send(EVENT, typed('application/json; charset=klingon')), FAIR],
  ['gzip', send(gzipSync(EVENT), encoded('gzip')), FAIR],
  ['deflate', send(deflateSync(EVENT), encoded('deflate')), FAIR],
  ['brotli', send(brotliCompressSync(EVENT), encoded('br')), FAIR],
  ['byte by byte', ({ response }) => {
    for (const byte of Buffer.from(EVENT)) response.write(Uint8Array.of(byte));
    response.end();
  }, FAIR],
  ['until the connection ends', raw(`HTTP/1.0 200 OK\r\n\r\n${EVENT}`), FAIR],
  ['15 MB', send(padded(15 * 1024 * 1024)), FAIR],
  ...[301, 302, 303, 307, 308].map((status): Situation => [`redirect ${status}`, redirect(status, onward), { requests: 2 }]),
  ['redirect to another origin that allows it', redirect(302, ({ other }) => other('/open.json')), FAIR],
  ['another origin that allows everyone', cross({ 'access-control-allow-origin': '*' }), FAIR, elsewhere],
  ['another origin that allows this one', ({ request, response }) => {
    response.writeHead(200, { 'access-control-allow-origin': String(request.headers.origin), vary: 'origin' });
    response.end(EVENT);
  }, FAIR, elsewhere],
  ...[500, 502, 503, 504].map((status): Situation => [`${status}, then fine`, once(failing(status)), { requests: 2 }]),
  ['503 with Retry-After, then fine', once(failing(503, { 'retry-after': '1' })), { requests: 2 }],
  ['429 with Retry-After, then fine', once(failing(429, { 'retry-after': '0' })), { requests: 2 }],
  ['429 with a date, then fine', once((context) => failing(429, { 'retry-after': new Date(Date.now() + 1_000).toUTCString() })(context)), { requests: 2 }],
  ['reset, then fine', once(raw('', 'reset')), { requests: 2, orMore: true }],
  ['broken off, then fine', once(raw(http('Content-Length: 5000') + half)), { requests: 2 }],
];

/** Answers that say no, or nothing. */
export const REFUSED: readonly Situation[] = [
  ...[204, 205, 206].map((status): Situation => [`${status}`, ({ response }) => void response.writeHead(status, typed('application/json')).end(status === 206 ? half : undefined), { code: 'status', status, says: /without the whole file/ }]),
  ...[400, 402, 405, 406, 418, 451].map((status): Situation => [`${status}`, failing(status), { code: 'status', status, says: new RegExp(`status ${status}\\.`) }]),
  ...[401, 403].map((status): Situation => [`${status}`, failing(status), { code: 'status', status, says: /readable without a login/ }]),
  ...[404, 410].map((status): Situation => [`${status}`, failing(status), { code: 'status', status, says: /no such file/ }]),
  ['404 that brings a programme', send(EVENT, typed('application/json'), 404), { code: 'status', status: 404 }],
  ['429 without Retry-After', failing(429), { code: 'status', status: 429, says: /overloaded/ }],
  ['429 that asks for an hour', failing(429, { 'retry-after': '3600' }), { code: 'status', status: 429 }],
  ['503 that asks for an hour', failing(503, { 'retry-after': '3600' }), { code: 'status', status: 503 }],
  ...[500, 502, 503, 504, 520].map((status): Situation => [`${status} twice`, failing(status), { code: 'status', status, requests: 2, says: /overloaded, or faulty/ }]),
  ['a redirect without an address', send('', {}, 302), { code: 'status', status: 302 }],
  ['a redirect in circles', redirect(302, ({ request }) => request.url ?? ''), { code: 'network', requests: 42 }],
  ['a redirect to a script', redirect(302, () => 'javascript:alert(1)'), { code: 'network', requests: 2 }],
  ['a redirect to a file', redirect(302, () => 'file:///etc/passwd'), { code: 'network', requests: 2 }],
  ['a redirect to another origin that does not allow it', redirect(302, ({ other }) => other('/closed.json')), { code: 'network', requests: 2 }],
  ['another origin that allows nobody', cross({}), { code: 'network', requests: 2, says: /127\.0\.0\.1 does not let this page read it.*Access-Control-Allow-Origin.*connect-src/ }, elsewhere],
  ['another origin that allows somebody else', cross({ 'access-control-allow-origin': 'https://example.org' }), { code: 'network', requests: 2, says: /CORS/ }, elsewhere],
  ['404 of another origin, unreadable', cross({}, 'no', 404), { code: 'network', requests: 2, says: /CORS/ }, elsewhere],
  ['404 of another origin, readable', cross({ 'access-control-allow-origin': '*' }, 'no', 404), { code: 'status', status: 404 }, elsewhere],
  ['reset', raw('', 'reset'), { code: 'network', requests: 2, orMore: true }],
  ['closed without a word', raw(''), { code: 'network', requests: 2, orMore: true }],
  ['something else than HTTP', raw('SSH-2.0-OpenSSH_9.2\r\n'), { code: 'network', requests: 2 }],
  ['a port where nobody listens', good, { code: 'network', requests: 0, says: /CORS/ }, () => 'http://127.0.0.1:9/event.json'],
  ['a host that does not exist', good, { code: 'network', requests: 0, says: /nobody\.invalid/ }, () => 'http://nobody.invalid/event.json'],
  ['no address', good, { code: 'network', requests: 0, says: /no address on the web/ }, () => 'http://'],
  ['a script as address', good, { code: 'network', requests: 0, says: /no address on the web/ }, () => 'javascript:alert(document.domain)'],
  ['a file as address', good, { code: 'network', requests: 0, says: /no address on the web/ }, () => 'file:///etc/passwd'],
];

/** Answers that begin well. */
export const BROKEN: readonly Situation[] = [
  ['an HTML page', send('<!doctype html><title>Log in</title>', typed('text/html')), CONTENT('markup-found')],
  ['an HTML page that calls itself JSON', send('\n<html><body>Log in</body></html>'), CONTENT('markup-found')],
  ['XML', send('<?xml version="1.0"?><schedule/>', typed('application/xml')), CONTENT('markup-found')],
  ['nothing', send(''), CONTENT('json-invalid')],
  ['only spaces', send(' \n '), CONTENT('json-invalid')],
  ['half of it', send(half), CONTENT('json-invalid')],
  ['a calendar that is cut off', send(CALENDAR.slice(0, CALENDAR.indexOf('END:VEVENT')), typed('text/calendar')), { problems: ['calendar-incomplete'] }],
  ['half of it, until the connection ends', raw(`HTTP/1.0 200 OK\r\n\r\n${half}`), CONTENT('json-invalid')],
  ['two documents', send(EVENT + EVENT), CONTENT('json-invalid')],
  ['JSONP', send(`callback(${EVENT})`, typed('text/javascript')), CONTENT('json-invalid')],
  ['null', send('null'), CONTENT('not-an-event')],
  ['a list', send('[]'), CONTENT('not-an-event')],
  ['a string', send('"programme"'), CONTENT('not-an-event')],
  ['binary', send(Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), typed('image/png')), { code: 'content', problems: ['json-invalid'] }],
  ['less than promised', raw(http('Content-Length: 5000') + half), { code: 'interrupted', requests: 2, says: /broke off/ }],
  ['reset in the middle', raw(http('Content-Length: 5000') + half, 'reset'), { code: 'interrupted', requests: 2 }],
  ['a chunk cut short', raw(`${http('Transfer-Encoding: chunked')}ff\r\n${half.slice(0, 20)}`), { code: 'interrupted', requests: 2 }],
  ['chunks without sense', raw(`${http('Transfer-Encoding: chunked')}xyz\r\n${EVENT}`), { code: 'interrupted', requests: 2 }],
  ['gzip that is none', send(EVENT, encoded('gzip')), { code: 'interrupted', requests: 2, says: /compression/ }],
  ['gzip with a wrong block', send(Buffer.concat([gzipSync(EVENT).subarray(0, 10), Buffer.alloc(80, 0xff)]), encoded('gzip')), { code: 'interrupted', requests: 2, says: /compression/ }],
  ['16 MB and one byte', send(padded(16 * 1024 * 1024 + 1)), { code: 'size', says: /larger than 16 MB/ }],
  ['50 MB', send(padded(50 * 1024 * 1024)), { code: 'size' }],
  ['512 MB, packed into half a megabyte', send(bomb(512), encoded('gzip')), { code: 'size' }],
];
