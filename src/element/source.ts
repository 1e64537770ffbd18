/**
 * Where the data come from: one request at a time, with limits, and the newest wins. Faults are values.
 */
import { parseUrl } from '../event/urls.js';
import { concatenated, decodeBytes, type DecodedText } from '../formats/encoding.js';
import { clockErrorMinutes } from '../time/clock-doubt.js';
import { asTask } from './slices.js';

/** Why a load failed. */
export type Failure =
  /** "network": no answer that this page may read; "interrupted": it began, and did not end well; "timeout", "size": over the limits. */
  | { readonly code: 'network' | 'interrupted' | 'timeout' | 'size'; readonly url: string }
  /** `retryAfterMs`: the server asks for so much patience. */
  | { readonly code: 'status'; readonly url: string; readonly status: number; readonly retryAfterMs?: number };

/** A file as it came. */
export interface LoadedText extends DecodedText {
  readonly url: string;
  /** When the server sent it, or else when it was last changed there, as far as this page may know. */
  readonly dateMs?: number;
  /** By how many minutes the visitor's clock seems to be fast. */
  readonly clockErrorMinutes?: number;
}

/** What a load ended with; "superseded" when a newer one took its place. */
export type Loaded = LoadedText | Failure | 'superseded';

/** Limits of a load. */
const LIMITS = {
  /** Time without a byte, in milliseconds. */
  silenceMs: 15_000,
  /** Time in all, in milliseconds. */
  totalMs: 60_000,
  /** Decoded size, in bytes. */
  bytes: 16 * 1024 * 1024,
  /** A visitor is not kept waiting for longer than this before the one other try, in milliseconds. */
  patienceMs: 30_000,
} as const;

// One more try, a little later and not at the same moment as everyone else's.
const RETRY_MS = 800;
// Successes beyond it bring no document, or not the whole: no content, reset content, partial content, several answers in one.
const LAST_WHOLE = 203;

/** Loads one document at a time. */
export class Source {
  private running: AbortController | undefined;

  /** Fetches a document; a load that is still running is dropped. */
  async load(address: string): Promise<Loaded> {
    this.cancel();
    const run = new AbortController();
    this.running = run;
    // What is no address: fetch says so too, as a failure like any other.
    const url = parseUrl(address, document.baseURI)?.href ?? address;
    let loaded = await attempt(url, run.signal);
    const waitMs = typeof loaded === 'object' && 'code' in loaded ? waitBeforeRetry(loaded) : undefined;
    if (waitMs !== undefined && !run.signal.aborted) {
      await pause(waitMs, run.signal);
      if (!run.signal.aborted) loaded = await attempt(url, run.signal);
    }
    if (this.running === run) this.running = undefined;
    return run.signal.aborted ? 'superseded' : loaded;
  }

  /** The copy that the browser's own cache has, however old; undefined where there is none. Nothing is stored for it. */
  async copy(url: string): Promise<LoadedText | 'superseded' | undefined> {
    const isOwn = url.startsWith(`${location.origin}/`);
    // Other origins' files cannot be had without asking their servers once more, where there is a way to them.
    if (!isOwn && navigator.onLine) return undefined;
    const run = (this.running = new AbortController());
    const loaded = await attempt(url, run.signal, isOwn ? 'only-if-cached' : 'force-cache');
    return run.signal.aborted ? 'superseded' : typeof loaded === 'object' && 'text' in loaded ? loaded : undefined;
  }

  /** Drops the load that is running, if any. */
  cancel(): void {
    this.running?.abort();
    this.running = undefined;
  }
}

/** How long to wait before the other try, in milliseconds; undefined where it would be of no use, or too soon for the server. */
function waitBeforeRetry(failure: Failure): number | undefined {
  if (failure.code === 'timeout' || failure.code === 'size') return undefined;
  const asked = failure.code === 'status' ? failure.retryAfterMs : undefined;
  const isPassing = failure.code !== 'status' || failure.status >= 500 || asked !== undefined;
  return isPassing && (asked ?? 0) <= LIMITS.patienceMs ? (asked ?? 0) + RETRY_MS * (1 + Math.random()) : undefined;
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    }, { once: true });
  });
}

async function attempt(url: string, superseded: AbortSignal, cache: RequestCache = 'no-cache'): Promise<Loaded> {
  const limit = new AbortController();
  const total = setTimeout(() => limit.abort(), LIMITS.totalMs);
  let silence = setTimeout(() => limit.abort(), LIMITS.silenceMs);
  let hasAnswered = false;
  const heard = (): void => {
    hasAnswered = true;
    clearTimeout(silence);
    silence = setTimeout(() => limit.abort(), LIMITS.silenceMs);
  };
  superseded.addEventListener('abort', () => limit.abort());
  const [sentMs, startMs] = [Date.now(), performance.now()];
  try {
    // "no-cache" revalidates with what the HTTP cache knows: an edited programme shows at once, an unchanged one costs a 304.
    const response = await fetch(url, { signal: limit.signal, cache, mode: cache === 'only-if-cached' ? 'same-origin' : 'cors', credentials: 'same-origin', headers: { accept: 'application/json, text/calendar;q=0.9' } });
    heard();
    if (!response.ok || response.status > LAST_WHOLE) return { code: 'status', url, status: response.status, retryAfterMs: retryAfter(response) };
    const receivedMs = Date.now();
    const bytes = await read(response, heard);
    if (!bytes) return { code: 'size', url };
    const { headers } = response;
    // Of an answer that is not to be stored, the browser notes only a moment later how it came.
    await new Promise<void>(asTask);
    return { ...textOf(bytes, headers), url, clockErrorMinutes: clockErrorMinutes({ date: headers.get('date'), age: headers.get('age'), sentMs, receivedMs, isFresh: isFromNetwork(url, startMs) }) };
  } catch {
    if (superseded.aborted) return 'superseded';
    return { code: limit.signal.aborted ? 'timeout' : hasAnswered ? 'interrupted' : 'network', url };
  } finally {
    // Whatever is still under way is of no use to anybody.
    limit.abort();
    clearTimeout(total);
    clearTimeout(silence);
  }
}

function textOf(bytes: Uint8Array, headers: Headers): Pick<LoadedText, 'text' | 'guessed' | 'dateMs'> {
  const charset = /charset="?([\w-]+)/i.exec(headers.get('content-type') ?? '')?.[1];
  const dateMs = Date.parse(headers.get('date') ?? headers.get('last-modified') ?? '');
  return { ...decodeBytes(bytes, charset), dateMs: Number.isNaN(dateMs) ? undefined : dateMs };
}

/** True where the browser lets the page know that all of it came over the network, neither from its cache nor from a worker of the page. */
function isFromNetwork(url: string, sinceMs: number): boolean {
  return (performance.getEntriesByName(url, 'resource') as PerformanceResourceTiming[])
    .some(({ startTime, workerStart, encodedBodySize, transferSize }) => startTime >= sinceMs && !workerStart && transferSize > encodedBodySize);
}

/** What the server asks for in `Retry-After`, in milliseconds (RFC 9110, section 10.2.3: seconds, or a date); across origins only where it is exposed. */
function retryAfter({ headers }: Response): number | undefined {
  const written = headers.get('retry-after')?.trim();
  if (!written) return undefined;
  const ms = /^\d+$/.test(written) ? Number(written) * 1000 : Date.parse(written) - Date.now();
  return Number.isFinite(ms) ? Math.max(ms, 0) : undefined;
}

/** Reads the body, counting what comes out of the decompressor: a small file can unpack to anything. @returns undefined when it is too large. */
async function read(response: Response, heard: () => void): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const fits = (chunk: Uint8Array): boolean => {
    chunks.push(chunk);
    size += chunk.byteLength;
    return size <= LIMITS.bytes;
  };
  const reader = response.body?.getReader();
  // Where a page has put a fetch of its own in the place of the browser's, there may be no stream.
  if (!reader && !fits(new Uint8Array(await response.arrayBuffer()))) return undefined;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    heard();
    if (!fits(part.value)) return undefined;
  }
  return concatenated(chunks, size);
}
