/**
 * Long work in steps: a generator that yields between them, so that whoever runs it can let a page answer meanwhile.
 */

/** Takes all steps one after the other. @returns What the work ends with. */
export function atOnce<Result>(steps: Generator<undefined, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
