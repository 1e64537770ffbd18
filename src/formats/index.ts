/**
 * Every outside shape of an event, one file each; here is their list, and the way from text to a programme.
 */
import type { ParseOptions } from '../event/parse.js';
import { ProblemList, type Problem } from '../event/problems.js';
import type { Programme, ScientificEvent } from '../event/model.js';
import { atOnce } from '../event/steps.js';
import { c3voc } from './c3voc.js';
import { readCalendarText } from './content-lines.js';
import { decodeBytes, type DecodedText } from './encoding.js';
import { frab } from './frab.js';
import { icalendar } from './icalendar.js';
import { indico } from './indico.js';
import { miniConf } from './mini-conf.js';
import { firstEntries, readNative, type Reading } from './native.js';
import { pretalx } from './pretalx.js';
import { lineOf, originOf, type Format } from './reader.js';
import { researchSeminars } from './research-seminars.js';
import { schemaOrg } from './schema-org.js';
import { withoutSecrets } from './secrets.js';
import { sessionize } from './sessionize.js';
import { table } from './table.js';

export type { Reading } from './native.js';

/** Formats of others. What none of them recognises is read as our own. */
const FORMATS: readonly Format[] = [
  frab,
  c3voc,
  pretalx,
  indico,
  sessionize,
  schemaOrg,
  miniConf,
  researchSeminars,
  icalendar,
  table,
];

/** A document out of its text; without `document` when it is neither JSON nor iCalendar. */
export interface Decoded {
  readonly document?: unknown;
  readonly problems: readonly Problem[];
}

/** Decodes the text of a document. Never throws. */
export function decode({ text, guessed }: DecodedText): Decoded {
  const { problems } = guessed ? problem('encoding-guessed', { encoding: guessed }) : { problems: [] };
  const calendar = readCalendarText(text);
  if (calendar) return { ...calendar, problems: [...problems, ...calendar.problems] };
  try {
    return { document: JSON.parse(text) as unknown, problems };
  } catch {
    try {
      return { document: JSON.parse(withPlainSpaces(text)) as unknown, problems };
    } catch (error) {
      const markup = /^\s*<(?:(!doctype html|html)|[!?a-z])/i.exec(text);
      return markup ? problem('markup-found', { found: markup[1] ? 'HTML' : 'XML' }) : problem('json-invalid', { detail: detailOf(error) });
    }
  }
}

/** Editors leave a byte order mark in front (RFC 8259, section 8.1, lets a reader ignore it), and hard spaces where somebody typed spaces. */
function withPlainSpaces(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|[\s\u200B]/g, (token) => (token.startsWith('"') ? token : ' '));
}

/** Reads a document from its text, or from the bytes of its file. Never throws. */
export function readText(source: string | Uint8Array, options: ParseOptions = {}): Reading {
  const { document, problems } = decode(typeof source === 'string' ? { text: source } : decodeBytes(source));
  if (document === undefined) return { problems };
  const reading = readDocument(document, options);
  return { ...reading, problems: [...problems, ...reading.problems] };
}

/** Reads a decoded document or an object of the page. Never throws, not even for objects whose properties do. */
export function readDocument(document: unknown, options: ParseOptions = {}): Reading {
  return atOnce(readSteps(document, options));
}

/** As {@link readDocument}, one step an entry. */
export function* readSteps(document: unknown, options: ParseOptions = {}): Generator<undefined, Reading> {
  try {
    return yield* oursInSteps(asOurs(document), options);
  } catch (error) {
    return problem('not-an-event', { found: detailOf(error) });
  }
}

/** A document of our own, and where the places in it come from. */
export interface Ours {
  readonly document: unknown;
  /** As it was before; the same where it is our own. */
  readonly original: unknown;
  /** What was found wrong on the way, at places in the original. */
  readonly problems: readonly Problem[];
  originOf(place: string): string;
  /** Where the reader knows lines. */
  lineOf(place: string): number | undefined;
}

/** A decoded document as one of our own, and for a place in that the place in the original. Throws for objects whose properties do. */
export function asOurs(document: unknown, format = FORMATS.find((one) => one.recognises(document))): Ours {
  const translation = format?.translate(document);
  if (!format || !translation) return { document, original: document, problems: [], originOf: (place) => place, lineOf: () => undefined };
  return { document: withoutSecrets(translation.document), original: document, problems: translation.problems, originOf: (place) => originOf(place, translation, format.names), lineOf: (place) => lineOf(place, translation) };
}

/** Reads what {@link asOurs} made of a document; problems are told at the places of the original. */
export function readOurs(ours: Ours, options: ParseOptions = {}): Reading {
  return atOnce(oursInSteps(ours, options));
}

function* oursInSteps(ours: Ours, options: ParseOptions): Generator<undefined, Reading> {
  const { programme, problems } = yield* readNative(ours.document, options);
  return { programme, document: ours.original, problems: [...ours.problems, ...problems.map((found) => atOrigin(found, ours))] };
}

function atOrigin(found: Problem, { originOf, lineOf }: Ours): Problem {
  const line = lineOf(found.path);
  return { ...found, ...(line && { line }), path: originOf(found.path) };
}

/** The first screen of a large document; undefined where that is not worth while, or cannot be had. */
export function readFirst(document: unknown, options: ParseOptions): Programme | undefined {
  try {
    const first = firstEntries(asOurs(document).document);
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

function problem(code: 'json-invalid' | 'markup-found' | 'encoding-guessed' | 'not-an-event', params: Problem['params']): { readonly problems: readonly Problem[] } {
  const list = new ProblemList();
  list.add(code, '', params);
  return { problems: list.all };
}

function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
