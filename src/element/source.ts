/**
 * Where the data come from: one request at a time, with limits, and the newest wins. Faults are values.
 */

/** Why a load failed. */
export type Failure =
  | { readonly code: 'network' | 'timeout' | 'size'; readonly url: string }
  | { readonly code: 'status'; readonly url: string; readonly status: number };

/** What a load ended with; "superseded" when a newer one took its place. */
export type Loaded = { readonly text: string; readonly url: string } | Failure | 'superseded';

/** Limits of a load. */
const LIMITS = {
  /** Time without a byte, in milliseconds. */
  silenceMs: 15_000,
  /** Time in all, in milliseconds. */
  totalMs: 60_000,
  /** Decoded size, in bytes. */
  bytes: 16 * 1024 * 1024,
} as const;

// One more try, a little later and not at the same moment as everyone else's.
const RETRY_MS = 800;

/** Loads one document at a time. */
export class Source {
  private running: AbortController | undefined;

  /** Fetches a document; a load that is still running is dropped. */
  async load(address: string): Promise<Loaded> {
    this.cancel();
    const run = new AbortController();
    this.running = run;
    let url = address;
    try {
      url = new URL(address, document.baseURI).href;
    } catch {
      // Not an address: fetch says so too, as a failure like any other.
    }
    let loaded = await attempt(url, run.signal);
    if (typeof loaded === 'object' && 'code' in loaded && isPassing(loaded) && !run.signal.aborted) {
      await pause(RETRY_MS * (1 + Math.random()), run.signal);
      loaded = run.signal.aborted ? 'superseded' : await attempt(url, run.signal);
    }
    if (this.running === run) this.running = undefined;
    return run.signal.aborted ? 'superseded' : loaded;
  }

  /** Drops the load that is running, if any. */
  cancel(): void {
    this.running?.abort();
    this.running = undefined;
  }
}

function isPassing(failure: Failure): boolean {
  return failure.code === 'network' || (failure.code === 'status' && failure.status >= 500);
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

async function attempt(url: string, superseded: AbortSignal): Promise<Loaded> {
  const limit = new AbortController();
  const total = setTimeout(() => limit.abort(), LIMITS.totalMs);
  let silence = setTimeout(() => limit.abort(), LIMITS.silenceMs);
  const heard = (): void => {
    clearTimeout(silence);
    silence = setTimeout(() => limit.abort(), LIMITS.silenceMs);
  };
  const forward = (): void => limit.abort();
  superseded.addEventListener('abort', forward);
  try {
    // Revalidates with what the HTTP cache knows: an edited programme shows at once, an unchanged one costs a 304.
    const response = await fetch(url, { signal: limit.signal, cache: 'no-cache', credentials: 'same-origin', headers: { accept: 'application/json' } });
    heard();
    if (!response.ok) return { code: 'status', url, status: response.status };
    return await read(response, url, heard);
  } catch {
    return superseded.aborted ? 'superseded' : { code: limit.signal.aborted ? 'timeout' : 'network', url };
  } finally {
    clearTimeout(total);
    clearTimeout(silence);
    superseded.removeEventListener('abort', forward);
  }
}

/** Reads the body, counting what comes out of the decompressor: a small file can unpack to anything. */
async function read(response: Response, url: string, heard: () => void): Promise<Loaded> {
  if (!response.body) return { text: await response.text(), url };
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { text: text + decoder.decode(), url };
    heard();
    bytes += value.byteLength;
    if (bytes > LIMITS.bytes) {
      await reader.cancel();
      return { code: 'size', url };
    }
    text += decoder.decode(value, { stream: true });
  }
}
