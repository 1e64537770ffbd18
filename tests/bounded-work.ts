/**
 * Proof that something does not take the square of its input's length. No times are compared: the input is so long that the square of it
 * would take minutes, what is right takes a fraction of a second, and what has not ended after {@link LIMIT_MS} is ended.
 */
import { Script } from 'node:vm';

/** Far more than what is right takes on a busy machine, far less than what is wrong takes on a fast one. */
const LIMIT_MS = 20_000;

/** Does the work and answers what comes of it; throws if it does not end, even in the midst of a pattern. */
export function ends<T>(work: () => T): T {
  return new Script('work()').runInNewContext({ work }, { timeout: LIMIT_MS }) as T;
}
