/**
 * Every outside shape of an event, one file each; here is their list, and the way from text to a programme.
 */
import type { ParseOptions } from '../event/parse.js';
import { ProblemList } from '../event/problems.js';
import type { Programme, ScientificEvent } from '../event/model.js';
import { firstEntries, readNative, type Reading } from './native.js';

export type { Reading } from './native.js';

/** Decodes the text of a document. Never throws: what is no JSON is a reading without a programme. */
export function decode(text: string): { readonly document: unknown } | Reading {
  try {
    return { document: JSON.parse(text) as unknown };
  } catch {
    try {
      return { document: JSON.parse(withPlainSpaces(text)) as unknown };
    } catch (error) {
      return unreadable('json-invalid', 'detail', error);
    }
  }
}

/** Editors leave a byte order mark in front (RFC 8259, section 8.1, lets a reader ignore it), and hard spaces where somebody typed spaces. */
function withPlainSpaces(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|[\s\u200B]/g, (token) => (token.startsWith('"') ? token : ' '));
}

/** Reads the text of a document. Never throws. */
export function readText(text: string, options: ParseOptions = {}): Reading {
  const decoded = decode(text);
  return 'problems' in decoded ? decoded : readDocument(decoded.document, options);
}

/** Reads a decoded document or an object of the page. Never throws, not even for objects whose properties do. */
export function readDocument(document: unknown, options: ParseOptions = {}): Reading {
  const steps = readSteps(document, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As {@link readDocument}, one step an entry. */
export function* readSteps(document: unknown, options: ParseOptions = {}): Generator<undefined, Reading> {
  try {
    return { ...(yield* readNative(document, options)), document };
  } catch (error) {
    return unreadable('not-an-event', 'found', error);
  }
}

/** The first screen of a large document; undefined where that is not worth while, or cannot be had. */
export function readFirst(document: unknown, options: ParseOptions): Programme | undefined {
  try {
    const first = firstEntries(document);
    const programme = first && readDocument(first, options).programme;
    return programme && { events: programme.events.map((event) => asExcerpt(event, first)) };
  } catch {
    return undefined;
  }
}

/** What depends on entries that are not there yet is left open. */
function asExcerpt(event: ScientificEvent, document: Readonly<Record<string, unknown>>): ScientificEvent {
  return { ...event, isExcerpt: true, window: document.start != null && document.end != null ? event.window : { kind: 'unknown' } };
}

function unreadable(code: 'json-invalid' | 'not-an-event', param: string, error: unknown): Reading {
  const problems = new ProblemList();
  problems.add(code, '', { [param]: error instanceof Error ? error.message : String(error) });
  return { problems: problems.all };
}
