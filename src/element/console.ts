/**
 * What the page's author reads on the console: each thing once, in one line, as a warning. Visitors never see it.
 */
import type { ExplainedProblem } from '../i18n/problems.js';

const MOST_LISTED = 20;

/** Lists the problems of a document. */
export function reportProblems(problems: readonly ExplainedProblem[], where: string): void {
  const worth = problems.filter((problem) => problem.severity !== 'info');
  if (!worth.length) return;
  const lines = worth.slice(0, MOST_LISTED).map(({ severity, path, message, remedy }) => `  ${severity} at ${path || 'the document'}: ${message} ${remedy}`);
  const more = worth.length > MOST_LISTED ? `\n  … and ${worth.length - MOST_LISTED} more in element.problems` : '';
  console.warn(`<ml-da-event> ${worth.length} problem(s) in ${where}:\n${lines.join('\n')}${more}`);
}

/** Tells of one attribute's value; each value once for each element. */
export class AttributeReport {
  private readonly told = new Set<string>();

  /** Says it, unless it was said. */
  readonly complain = (attribute: string, value: string, expected: string): void => {
    const line = `<ml-da-event> ${attribute}="${value}" is not understood; expected ${expected}. The default is used.`;
    if (this.told.has(line)) return;
    if (this.told.size > 50) this.told.clear();
    this.told.add(line);
    console.warn(line);
  };
}
