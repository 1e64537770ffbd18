/**
 * When to look again whether the programme has changed: at intervals, not everyone at once, more rarely while it fails, never in a hidden tab.
 */
import { MINUTE_MS } from '../time/iso.js';
import { timerFor } from './clock.js';

// Intervals differ by so much from visit to visit, so that a thousand visitors who came together do not return together.
const JITTER = 0.1;
// While loads fail, every interval is twice the one before, up to so many times the first.
const LONGEST_FACTOR = 8;

/** Calls when it is time to load again. */
export class Refresher {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private dueMs: number | undefined;

  /** @param load Loads again; {@link plan} follows when that has ended. */
  constructor(private readonly load: () => void) {}

  /**
   * Plans the next load, and forgets an earlier plan.
   * @param minutes The interval; undefined for never.
   * @param failures How many loads have failed in a row.
   * @param leastMs What the server has asked for.
   */
  plan(minutes: number | undefined, failures: number, leastMs = 0): void {
    const waitMs = (minutes ?? 0) * MINUTE_MS * Math.min(2 ** failures, LONGEST_FACTOR) * (1 - JITTER + 2 * JITTER * Math.random());
    this.dueMs = minutes === undefined ? undefined : Date.now() + Math.max(waitMs, leastMs);
    this.resume();
  }

  /** Goes on with the plan: at once where its time has come meanwhile; not while nobody looks. */
  readonly resume = (): void => {
    clearTimeout(this.timer);
    if (this.dueMs === undefined || document.hidden) return;
    this.timer = timerFor(this.dueMs, () => {
      this.dueMs = undefined;
      this.load();
    });
  };

  /** Stops, until {@link resume}. */
  pause(): void {
    clearTimeout(this.timer);
  }
}
