/**
 * The event's data on their way in: fetched, assigned or inline, then read. One load state; the last good programme stays.
 */
import type { ParseOptions } from '../event/parse.js';
import { decode, readDocument, readFirst, readSteps, type Reading } from '../formats/index.js';
import { explain, type ExplainedProblem } from '../i18n/problems.js';
import { en as problemWords } from '../i18n/problems/en.js';
import { reportProblems } from './console.js';
import { Slices } from './slices.js';
import { Source, type Failure } from './source.js';

/** A failed load. */
export interface LoadError {
  /** "content": the document came, but is no event. */
  readonly code: Failure['code'] | 'content';
  /** Where it was to come from; empty for data inside the page. */
  readonly url: string;
  /** HTTP status, for code "status". */
  readonly status?: number;
}

/** Where loading stands. */
export type Load = { readonly state: 'idle' | 'loading' | 'ready' } | { readonly state: 'failed'; readonly error: LoadError };

/** What the element tells the page when a load has ended. */
export type Outcome =
  | { readonly name: 'load' }
  | { readonly name: 'error'; readonly error: LoadError }
  | { readonly name: 'problems'; readonly problems: readonly ExplainedProblem[] };

/** A document as it came: text, or an object of the page. */
type Raw = { readonly text: string; readonly url: string } | { readonly value: unknown };

/** Holds the data of one element. */
export class EventData {
  /** Where loading stands. */
  load: Load = { state: 'idle' };
  /** The last good programme; of a large one that is still being read, its first screen. */
  reading: Reading | undefined;
  /** Counts what has been read: the first screen of a document and the whole of it are one edition. */
  edition = 0;
  /** What is wrong with the data that came last. */
  problems: readonly ExplainedProblem[] = [];

  private readonly source = new Source();
  private readonly slices = new Slices();
  private raw: Raw | undefined;

  /** @param changed Called whenever something here has changed; with an outcome when a load has ended. */
  constructor(private readonly changed: (outcomes: readonly Outcome[]) => void) {}

  /** Fetches a document. Another address is another event: what was shown goes. */
  async fetch(address: string, options: () => ParseOptions, keep: boolean): Promise<void> {
    if (!keep) this.forget();
    this.load = { state: 'loading' };
    this.changed([]);
    const loaded = await this.source.load(address);
    if (loaded === 'superseded') return;
    if ('code' in loaded) this.fail(loaded);
    else this.read(loaded, options());
  }

  /** Takes an object of the page. */
  assign(value: unknown, options: ParseOptions): void {
    this.source.cancel();
    this.read({ value }, options);
  }

  /** Takes a text of the page; the same text again changes nothing. */
  inline(text: string, options: ParseOptions): void {
    this.source.cancel();
    if (this.raw && 'text' in this.raw && this.raw.url === '' && this.raw.text === text) return;
    this.read({ text, url: '' }, options);
  }

  /** Reads the same document again, with other options. */
  reread(options: ParseOptions): void {
    if (this.raw) this.read(this.raw, options);
  }

  /** Back to nothing. */
  clear(): void {
    this.source.cancel();
    this.forget();
    this.load = { state: 'idle' };
    this.changed([]);
  }

  /** Drops what is under way. @returns True if there was something. */
  interrupt(): boolean {
    this.source.cancel();
    this.slices.stop();
    return this.load.state === 'loading';
  }

  /** Reads all that is left at once: for print. */
  finish(): void {
    this.slices.finish();
  }

  private forget(): void {
    this.slices.stop();
    this.raw = undefined;
    this.reading = undefined;
    this.problems = [];
  }

  /** Small documents at once; of a large one the first screen, then the rest in the background. */
  private read(raw: Raw, options: ParseOptions): void {
    this.slices.stop();
    this.edition++;
    this.raw = raw;
    const decoded = 'text' in raw ? decode(raw.text) : { document: raw.value };
    if ('problems' in decoded) {
      this.finished(raw, decoded);
      return;
    }
    const { document } = decoded;
    const first = readFirst(document, options);
    if (!first) {
      this.finished(raw, readDocument(document, options));
      return;
    }
    this.load = { state: 'loading' };
    // An older version of the same event stays until the new one is there as a whole.
    if (this.reading?.programme?.events[0]?.id !== first.events[0]?.id) this.reading = { programme: first, problems: [], document };
    this.slices.start(this.readOn(raw, document, options));
    this.changed([]);
  }

  private *readOn(raw: Raw, document: unknown, options: ParseOptions): Generator<undefined, void> {
    const reading = yield* readSteps(document, options);
    yield;
    this.finished(raw, reading);
  }

  private finished(raw: Raw, reading: Reading): void {
    const hadProblems = this.problems.length > 0;
    this.problems = reading.problems.map((problem) => explain(problem, problemWords));
    const url = 'text' in raw ? raw.url : '';
    reportProblems(this.problems, url || 'the data of this page');
    const told: Outcome[] = this.problems.length || hadProblems ? [{ name: 'problems', problems: this.problems }] : [];
    if (!reading.programme) {
      this.fail({ code: 'content', url }, told);
      return;
    }
    this.reading = reading;
    this.load = { state: 'ready' };
    this.changed([{ name: 'load' }, ...told]);
  }

  private fail(error: LoadError, told: readonly Outcome[] = []): void {
    this.load = { state: 'failed', error };
    if (error.code !== 'content') console.warn(`<ml-da-event> ${error.url} could not be loaded: ${explanation(error)}`);
    this.changed([{ name: 'error', error }, ...told]);
  }
}

/** For the page's author: what the browser does not say in words. */
function explanation({ code, status }: LoadError): string {
  if (code === 'status') return `the server answered with status ${status}.`;
  if (code === 'timeout') return 'no answer in time.';
  if (code === 'size') return 'it is larger than 16 MB.';
  return 'no answer, or the server does not allow this page to read it (CORS: it must send Access-Control-Allow-Origin).';
}
