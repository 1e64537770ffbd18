/**
 * Long work in short slices: between two of them the page paints and answers.
 */

// A slice ends after this; with one long step on top it stays far below the 50 ms at which a page begins to feel stuck.
const SLICE_MS = 10;
// The clock is looked at after so many steps: it costs more than many a step does.
const STEPS_AT_ONCE = 4;

interface Scheduler {
  postTask(task: () => void, options: { signal: AbortSignal }): Promise<unknown>;
}

/** Does one thing at a time, slice by slice. */
export class Slices {
  private work: Iterator<unknown> | undefined;
  private cancel: (() => void) | undefined;

  /** Begins after the next frame; what was under way is dropped. The work says itself when it is done, and yields `true` where what comes next is long. */
  start(work: Iterator<unknown>): void {
    this.stop();
    this.work = work;
    this.cancel = afterFrame(() => this.slice());
  }

  /** True while there is something left to do. */
  get isBusy(): boolean {
    return this.work !== undefined;
  }

  /** Does all that is left at once: for print. */
  finish(): void {
    const { work } = this;
    this.stop();
    while (work && !work.next().done);
  }

  /** Drops what is left. */
  stop(): void {
    this.pause();
    this.work = undefined;
  }

  /** Does nothing until told to go on. */
  pause(): void {
    this.cancel?.();
    this.cancel = undefined;
  }

  /** Goes on with what is left. */
  resume(): void {
    if (this.work && !this.cancel) this.cancel = asTask(() => this.slice());
  }

  private slice(): void {
    const { work } = this;
    if (!work) return;
    const endMs = performance.now() + SLICE_MS;
    for (let step = 1; ; step++) {
      const { done, value } = work.next();
      // A step may have started something new.
      if (this.work !== work) return;
      if (done) {
        this.stop();
        return;
      }
      if (value || (step % STEPS_AT_ONCE === 0 && performance.now() >= endMs)) break;
    }
    this.cancel = asTask(() => this.slice());
  }
}

/** A task of its own, without the 4 ms that chained timers wait where the browser has a scheduler. */
export function asTask(task: () => void): () => void {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (typeof scheduler?.postTask === 'function') {
    const control = new AbortController();
    // It rejects when it is aborted: that is all we want of it.
    scheduler.postTask(task, { signal: control.signal }).catch(() => undefined);
    return () => control.abort();
  }
  const timer = setTimeout(task);
  return () => clearTimeout(timer);
}

/**
 * After the next frame has been shown, or soon where there are no frames (a hidden tab). The task waits for the beginning of one more: until then
 * the page has its thread for itself, for whatever it and the visitor do once there is something to be seen.
 */
export function afterFrame(task: () => void): () => void {
  let cancel = (): void => undefined;
  const run = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    cancel = asTask(task);
  };
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(run);
  });
  const timer = setTimeout(run, 100);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    cancel();
  };
}
