/**
 * What time it is, and a call when that starts to matter: at the next instant at which anything shown changes, not every second.
 */

// Longer timers overflow (2^31 ms) and would fire at once.
const LONGEST_MS = 2_000_000_000;

/** A clock that wakes its owner once, at a given instant. */
export class Clock {
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param wake Called when the instant has come; never before. */
  constructor(private readonly wake: () => void) {}

  /** The instant now, in milliseconds since 1970. */
  now(): number {
    return Date.now();
  }

  /** Sets the next call; undefined for none. An earlier one is forgotten. */
  wakeAt(instantMs: number | undefined): void {
    this.stop();
    if (instantMs === undefined) return;
    const wait = instantMs - this.now();
    this.timer = setTimeout(() => (wait > LONGEST_MS ? this.wakeAt(instantMs) : this.wake()), Math.min(Math.max(wait, 0), LONGEST_MS));
  }

  /** Forgets the next call. */
  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
