/**
 * The event's data on their way in: fetched, assigned or inline, then read. One load state; the last good programme stays.
 */
import type { Programme } from '../event/model.js';
import type { ParseOptions } from '../event/parse.js';
import { ProblemList, type Problem } from '../event/problems.js';
import { decode, readDocument, readFirst, readSteps, type Reading } from '../formats/index.js';
import { isScattered, type Scattered } from '../formats/series.js';
import { sequenceOf } from '../formats/writers/icalendar.js';
import { explain, type ExplainedProblem } from '../i18n/problems.js';
import { en as problemWords } from '../i18n/problems/en.js';
import { reportFailure, reportProblems } from './console.js';
import { SeriesSource } from './series-source.js';
import { Slices } from './slices.js';
import { Source, type Failure, type LoadedText } from './source.js';

/** A failed load: what the source says, or "content": the document came, but is no event. `url` is empty for data inside the page. */
export type LoadError = Failure | { readonly code: 'content'; readonly url: string };

/** Where loading stands. What has failed is told until there is an answer; `isRetried`: somebody waits for it. */
export type Load = { readonly state: 'idle' | 'loading' | 'ready'; readonly error?: LoadError; readonly isRetried?: boolean } | { readonly state: 'failed'; readonly error: LoadError; readonly isRetried?: undefined };

/** What the element tells the page when a load has ended. */
export type Outcome =
  | { readonly name: 'load' }
  | { readonly name: 'error'; readonly error: LoadError }
  | { readonly name: 'problems'; readonly problems: readonly ExplainedProblem[] };

/** A document as it came: text, or an object of the page. `failure`: why it is an old copy. */
type Raw = (LoadedText & { readonly failure?: Failure }) | { readonly value: unknown };

/** Whether a better connection could help. */
export function isUnreached({ code }: LoadError): boolean {
  return code === 'network' || code === 'interrupted' || code === 'timeout';
}

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
  /** How many loads have failed in a row. */
  failures = 0;
  /** How old what is shown may be: when a server sent it, or said it was changed; undefined where nobody knows. */
  asOfMs: number | undefined;
  /** By how many minutes the visitor's clock seems to be fast, after the last answer that could tell. */
  clockErrorMinutes: number | undefined;

  private readonly source = new Source();
  private readonly slices = new Slices();
  private readonly series = new SeriesSource();
  private gathering: AbortController | undefined;
  /** What of a series is shown before all of it is there. */
  private early: Reading | undefined;
  private raw: Raw | undefined;
  /** What was read last, well and to its end: if it comes once more, nothing is to be done. */
  private shown: Raw | undefined;
  /** Problems have been told that nobody has taken back yet. */
  private hasTold = false;

  /** @param changed Called whenever something here has changed; with an outcome when a load has ended. */
  constructor(private readonly changed: (outcomes: readonly Outcome[]) => void) {}

  /**
   * Fetches a document.
   * @param how "anew": another address is another event, what was shown goes; "again": it stays until the new one is there; "quietly": and
   * nothing is told if that is the same.
   */
  async fetch(address: string, options: () => ParseOptions, how: 'anew' | 'again' | 'quietly'): Promise<void> {
    if (how === 'anew') this.forget();
    this.load = { state: 'loading', error: how === 'anew' ? undefined : this.load.error, isRetried: how === 'again' };
    this.changed([]);
    const loaded = await this.source.load(address);
    if (loaded === 'superseded') return;
    if ('code' in loaded) await this.fallBack(loaded, options());
    else if (this.isShown(loaded)) this.finishedSame(loaded, how === 'quietly');
    else this.read(loaded, options());
  }

  /** Where there was no answer, an old copy is better than nothing; it is shown with the failure. */
  private async fallBack(failure: Failure, options: ParseOptions): Promise<void> {
    const copy = this.reading || !isUnreached(failure) ? undefined : await this.source.copy(failure.url);
    if (copy === 'superseded') return;
    if (copy) this.read({ ...copy, failure }, options);
    else this.fail(failure);
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
    this.stop();
    const isUnderWay = this.load.state === 'loading';
    // What is not read to its end is new when it comes again.
    if (isUnderWay) this.raw = undefined;
    return isUnderWay;
  }

  /** Reads all that is left at once: for print. */
  finish(): void {
    this.slices.finish();
  }

  private stop(): void {
    this.slices.stop();
    this.gathering?.abort();
  }

  private forget(): void {
    this.stop();
    this.raw = undefined;
    this.shown = undefined;
    this.reading = undefined;
    this.problems = [];
    this.asOfMs = undefined;
    this.clockErrorMinutes = undefined;
  }

  /** Small documents at once; of a large one the first screen, then the rest in the background. */
  private read(raw: Raw, options: ParseOptions): void {
    this.stop();
    this.edition++;
    this.raw = raw;
    this.shown = undefined;
    const { document, problems } = 'text' in raw ? decode(raw) : { document: raw.value, problems: [] };
    if (isScattered(document)) {
      void this.gather(raw, document, options, problems);
      return;
    }
    const first = readFirst(document, options);
    if (!first) {
      this.finished(raw, document === undefined ? { problems: [] } : readDocument(document, options), problems);
      return;
    }
    this.load = { state: 'loading' };
    // An older version of the same event stays until the new one is there as a whole.
    if (this.reading?.programme?.events[0]?.id !== first.events[0]?.id) this.reading = { programme: first, problems: [], document };
    this.slices.start(this.readOn(raw, document, options, problems));
    this.changed([]);
  }

  /** A series is read when all of its events are there. */
  private async gather(raw: Raw, list: Scattered, options: ParseOptions, problems: readonly Problem[]): Promise<void> {
    this.load = { state: 'loading' };
    this.changed([]);
    const stop = (this.gathering = new AbortController());
    const { signal } = stop;
    const gathered = await this.series.gather(list, 'text' in raw && raw.url ? raw.url : document.baseURI, signal, (soFar) => {
      if (signal.aborted || (this.reading && this.reading !== this.early)) return;
      const reading = readDocument(soFar, options);
      if (!reading.programme?.events.length) return;
      this.reading = this.early = reading;
      this.changed([]);
    });
    if (signal.aborted) return;
    this.finished(raw, readDocument(gathered.document, options), [...problems, ...gathered.problems]);
    // The same list may come with other events next time.
    this.shown = undefined;
  }

  private *readOn(raw: Raw, document: unknown, options: ParseOptions, problems: readonly Problem[]): Generator<true | undefined, void> {
    const reading = yield* readSteps(document, options);
    yield true;
    this.finished(raw, reading, problems);
  }

  private isShown({ text, url }: LoadedText): boolean {
    const { shown } = this;
    return shown !== undefined && 'text' in shown && shown.text === text && shown.url === url;
  }

  private finishedSame({ dateMs, clockErrorMinutes }: LoadedText, quietly: boolean): void {
    this.asOfMs = dateMs;
    this.clockErrorMinutes = clockErrorMinutes;
    this.failures = 0;
    this.load = { state: 'ready' };
    this.changed(quietly ? [] : [{ name: 'load' }]);
  }

  /** @param before What was wrong before the document was read. */
  private finished(raw: Raw, reading: Reading, before: readonly Problem[]): void {
    this.problems = [...before, ...reading.problems, ...fallBacks(this.reading?.programme, reading.programme)].map((problem) => explain(problem, problemWords));
    const url = 'text' in raw ? raw.url : '';
    reportProblems(this.problems, url || 'the data of this page');
    const told: Outcome[] = this.problems.length || this.hasTold ? [{ name: 'problems', problems: this.problems }] : [];
    this.hasTold = this.problems.length > 0;
    this.shown = reading.programme && raw;
    if (!reading.programme) {
      this.fail({ code: 'content', url }, told);
      return;
    }
    this.reading = reading;
    if ('text' in raw) {
      this.asOfMs = raw.dateMs;
      this.clockErrorMinutes = raw.clockErrorMinutes;
      if (raw.failure) {
        // A copy is no answer: the next one is read even if it says the same.
        this.shown = undefined;
        this.fail(raw.failure, [{ name: 'load' }, ...told]);
        return;
      }
    }
    this.failures = 0;
    this.load = { state: 'ready' };
    this.changed([{ name: 'load' }, ...told]);
  }

  private fail(error: LoadError, told: readonly Outcome[] = []): void {
    this.failures++;
    this.load = { state: 'failed', error };
    if (error.code !== 'content') reportFailure(error);
    this.changed([{ name: 'error', error }, ...told]);
  }
}

/** Events that count as older than what they replace: calendars that have them would stay as they are. */
function fallBacks(old: Programme | undefined, programme: Programme | undefined): readonly Problem[] {
  const problems = new ProblemList();
  programme?.events.forEach((event, index) => {
    const former = old?.events.find(({ id, isExcerpt }) => id === event.id && !isExcerpt);
    const [before, after] = [former ? sequenceOf(former) : 0, sequenceOf(event)];
    if (after < before) problems.add('revision-lower', programme.events.length > 1 ? `/events/${index}/revision` : '/revision', { before, after });
  });
  return problems.all;
}
