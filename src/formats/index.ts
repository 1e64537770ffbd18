/**
 * Every outside shape of an event, one file each; here is their list, and the way from text to a programme.
 */
import type { ParseOptions } from '../event/parse.js';
import { ProblemList } from '../event/problems.js';
import { readNative, type Reading } from './native.js';

export type { Reading } from './native.js';

/** Reads the text of a document. Never throws: what is no JSON is a problem. */
export function readText(text: string, options: ParseOptions = {}): Reading {
  let document: unknown;
  try {
    // Some editors put a byte order mark in front (RFC 8259, section 8.1, lets a reader ignore it).
    document = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const problems = new ProblemList();
    problems.add('json-invalid', '', { detail: error instanceof Error ? error.message : String(error) });
    return { problems: problems.all };
  }
  return readDocument(document, options);
}

/** Reads a decoded document or an object of the page. Never throws, not even for objects whose properties do. */
export function readDocument(document: unknown, options: ParseOptions = {}): Reading {
  try {
    return { ...readNative(document, options), document };
  } catch (error) {
    const problems = new ProblemList();
    problems.add('not-an-event', '', { found: error instanceof Error ? error.message : String(error) });
    return { problems: problems.all };
  }
}
