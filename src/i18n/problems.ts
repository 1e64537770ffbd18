/**
 * Sentences for authors, one pair for each problem: what is wrong, and what to do about it.
 */
import type { Problem, ProblemCode } from '../event/problems.js';

/** The sentences of one language: `[message, remedy]`, with `{name}` for a problem's parameters. */
export type ProblemWords<Code extends string = ProblemCode> = Readonly<Record<Code, readonly [message: string, remedy: string]>>;

/** A problem with its sentences. */
export interface ExplainedProblem<Code extends string = ProblemCode> extends Problem<Code> {
  readonly message: string;
  readonly remedy: string;
}

/** Adds the sentences to a problem. */
export function explain<Code extends string>(problem: Problem<Code>, words: ProblemWords<Code>): ExplainedProblem<Code> {
  const [message, remedy] = words[problem.code];
  const filled = (sentence: string): string =>
    sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(problem.params, name) ? String(problem.params[name]) : whole));
  return { ...problem, message: filled(message), remedy: filled(remedy) };
}
