/**
 * Properties of the widget, tried on random cases in a real browser.
 */
import fc from 'fast-check';

/**
 * Tries a property of the widget on so many random cases, in silence: what authors are told of hundreds of odd programmes helps nobody.
 * @throws The smallest case for which it does not hold, and why.
 */
export async function holds<Case>(cases: fc.Arbitrary<Case>, runs: number, property: (one: Case) => Promise<void>): Promise<void> {
  const { warn } = console;
  console.warn = () => undefined;
  const result = await fc.check(fc.asyncProperty(cases, property), { numRuns: runs });
  console.warn = warn;
  if (result.failed) throw new Error(`seed ${result.seed}: ${JSON.stringify(result.counterexample)}\n${String(result.errorInstance)}`);
}
