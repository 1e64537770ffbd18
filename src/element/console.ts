/**
 * What the page's author reads on the console: each thing once, in one line, as a warning. Visitors never see it.
 */
import { parseUrl } from '../event/urls.js';
import type { ExplainedProblem } from '../i18n/problems.js';
import type { Failure } from './source.js';

const MOST_LISTED = 20;

/** Lists the problems of a document. */
export function reportProblems(problems: readonly ExplainedProblem[], where: string): void {
  const worth = problems.filter((problem) => problem.severity !== 'info');
  if (!worth.length) return;
  const lines = worth.slice(0, MOST_LISTED).map(({ severity, path, message, remedy }) => `  ${severity} at ${path || 'the document'}: ${message} ${remedy}`);
  const more = worth.length > MOST_LISTED ? `\n  … and ${worth.length - MOST_LISTED} more in element.problems` : '';
  console.warn(`<ml-da-event> ${worth.length} problem(s) in ${where}:\n${lines.join('\n')}${more}`);
}

/** Tells why nothing came from an address, and what to do about it: the browser itself names neither. */
export function reportFailure(failure: Failure): void {
  console.warn(`<ml-da-event> ${failure.url} could not be loaded: ${reasonFor(failure)}`);
}

function reasonFor(failure: Failure): string {
  if (failure.code === 'status') return `the server answered with status ${failure.status}${remedyFor(failure.status)}.`;
  if (failure.code === 'timeout') return 'no answer, or no end of it, in time.';
  if (failure.code === 'size') return 'it is larger than 16 MB.';
  if (failure.code === 'interrupted') return 'the answer broke off, or its compression (Content-Encoding) is faulty.';
  const url = parseUrl(failure.url);
  if (location.protocol === 'file:') return 'a page opened as a file may not load others: serve the folder, or put the JSON inside the tag.';
  if (!url || !/^(?:https?|data|blob):$/.test(url.protocol)) return 'this is no address on the web.';
  // A sandboxed page has an origin of its own, whatever its address.
  if (url.origin === self.origin) return 'no answer, or this page\'s Content-Security-Policy forbids it (connect-src).';
  return `no answer, or ${url.hostname} does not let this page read it. It must send "Access-Control-Allow-Origin: *" (CORS), and this page\'s Content-Security-Policy must allow it (connect-src).`;
}

function remedyFor(status: number): string {
  if (status === 404 || status === 410) return ': there is no such file. Check the address';
  if (status === 401 || status === 403) return ': it must be readable without a login';
  if (status < 300) return ', which comes without the whole file';
  return status === 429 || status >= 500 ? '. It may be overloaded, or faulty' : '';
}

/** Tells of one attribute's value; each value once for each element. */
export class AttributeReport {
  private readonly told = new Set<string>();

  /** Says it, unless it was said. */
  readonly complain = (attribute: string, value: string, expected: string): void => {
    const line = `<ml-da-event> ${attribute}="${value}" is not understood; expected ${expected}.`;
    if (this.told.has(line)) return;
    this.told.add(line);
    console.warn(line);
  };
}
