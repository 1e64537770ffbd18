/**
 * A call when it starts to matter what time it is: at the next instant at which anything shown changes, not every second. All widgets
 * of a page share one timer, and while nobody looks at the page there is none.
 */

// Longer timers overflow (2^31 ms) and would fire at once.
const LONGEST_MS = 2_000_000_000;
// When somebody looks again. A timer may have stood still meanwhile: it does while a device sleeps, and then goes on with what was left of its time.
const LOOKS = ['visibilitychange', 'focus'];

/** A call at an instant, at once if that is past; at one that is farther than any timer reaches it comes before that. */
export function timerFor(instantMs: number, call: () => void): ReturnType<typeof setTimeout> {
  return setTimeout(call, Math.min(Math.max(instantMs - Date.now(), 0), LONGEST_MS));
}

/** Who waits for which instant. */
const waiting = new Map<Clock, number>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** A clock that wakes its owner once, at a given instant. */
export class Clock {
  /** @param wake Called when the instant has come; never before. */
  constructor(readonly wake: () => void) {}

  /** Sets the next call; undefined for none. An earlier one is forgotten. */
  wakeAt(instantMs: number | undefined): void {
    if (waiting.get(this) === instantMs) return;
    if (instantMs === undefined) waiting.delete(this);
    else waiting.set(this, instantMs);
    for (const look of LOOKS) (waiting.size ? addEventListener : removeEventListener)(look, plan, true);
    plan();
  }

  /** Forgets the next call. */
  stop(): void {
    this.wakeAt(undefined);
  }
}

/** Sets the timer for whoever is next. What came to pass while the page was hidden is told as soon as somebody looks. */
function plan(): void {
  clearTimeout(timer);
  if (!document.hidden && waiting.size) timer = timerFor(Math.min(...waiting.values()), ring);
}

function ring(): void {
  const nowMs = Date.now();
  for (const [clock, instantMs] of [...waiting]) {
    if (instantMs > nowMs) continue;
    clock.stop();
    clock.wake();
  }
  plan();
}
