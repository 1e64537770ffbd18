/**
 * YAML, decoded into the document that JSON would have given; what it holds is the business of the formats that read documents. YAML 1.2 with its
 * core schema: dates and hours ("15:00", which older YAML takes for a number) stay strings, and there are no types but those of JSON.
 */
import { Composer, isMap, isPair, isScalar, isSeq, Lexer, LineCounter, Parser, type CST, type Document, type YAMLError } from 'yaml';
import { pointer, type Problem } from '../../event/problems.js';
import { guess, type Guess } from './guess.js';
import { nearestLine } from './positions.js';
import { refuseOver } from './sizes.js';
import { withIndent } from './yaml-quotes.js';

/** A decoded text. */
export interface Decoding {
  /** Absent where nothing could be decoded. */
  readonly document?: unknown;
  readonly guesses: readonly Guess[];
  /** What is wrong with the text; none of YAML, whose faults the script does not know. */
  readonly problems?: readonly Problem[];
  /** The line of a place (JSON Pointer) of the document, or of the nearest that holds it. */
  readonly lineOf: (place: string) => number | undefined;
}

// The package reads nested things by recursion, and some thousand levels end the process.
const DEEPEST = 100;
// Each takes some 150 bytes until it is decoded.
const MOST_SIGNS = 500_000;
const TOO_DEEP = `more than ${DEEPEST} levels`;
const WIDEST_INDENT = /^[ \t?:-]{300}/m;
// Of an alias within aliases within aliases, a few lines make gigabytes.
const MOST_ALIASES = 100;
// Quotations that go to the left, and the characters that are read again for them: each takes one more reading.
const MOST_READINGS = 60;
const MOST_READ_AGAIN = 8_000_000;

/** Decodes a text. Never throws. */
export function decodeYaml(text: string): Decoding {
  if (WIDEST_INDENT.test(text)) return nothing('yaml-invalid', { detail: TOO_DEEP });
  let decoding = decodeStrictly(text);
  let readable: string | undefined = text;
  for (let count = 1; decoding.open && count < MOST_READINGS && count * text.length < MOST_READ_AGAIN; count++) {
    readable = withIndent(readable, decoding.open.at, decoding.open.mark);
    if (readable === undefined) break;
    decoding = decodeStrictly(readable);
  }
  return decoding;
}

function nothing(...why: Parameters<typeof guess>): Decoding {
  return { guesses: [guess(...why)], lineOf: () => undefined };
}

/** @returns Also where a line ends in a quotation whose end is not found. */
function decodeStrictly(text: string): Decoding & { readonly open?: { readonly at: number; readonly mark: '"' | "'" } } {
  const counter = new LineCounter();
  try {
    const composer = new Composer({ version: '1.2', schema: 'core', resolveKnownTags: false, merge: false, prettyErrors: false, logLevel: 'error' });
    const [parsed, second] = composer.compose(tokensOf(text, counter), true, text.length);
    // There is one even of nothing.
    if (!parsed) return nothing('yaml-invalid', { detail: '' });
    if (second) return nothing('yaml-invalid', { detail: 'more than one document' }, counter.linePos(second.range[0]).line);
    const [error] = parsed.errors;
    if (error) {
      const { line, col } = counter.linePos(error.pos[0]);
      const mark = error.code === 'MISSING_CHAR' ? /^Missing closing (["'])quote/.exec(error.message)?.[1] : undefined;
      if (mark === '"' || mark === "'") return { ...nothing('yaml-invalid', { detail: `${error.message} (column ${col})` }, line), open: { at: error.pos[0], mark } };
      return error.code === 'TAB_AS_INDENT' ? nothing('yaml-tab', { column: col }, line) : nothing('yaml-invalid', { detail: `${error.message} (column ${col})` }, line);
    }
    const document = plain(parsed, text);
    let lines: ReadonlyMap<string, number> | undefined;
    return { document, guesses: parsed.warnings.map((warning) => tagGuess(warning, counter, text)), lineOf: (place) => nearestLine((lines ??= linesOf(parsed, counter)), place) };
  } catch (error) {
    // Aliases: of nothing, in a circle, or too many.
    const [detail = ''] = (error as Error).message.split('\n', 1);
    return nothing('yaml-invalid', { detail: /circular/.test(detail) ? 'an alias within what it stands for' : /alias count/.test(detail) ? `more than ${MOST_ALIASES} repetitions by aliases` : detail });
  }
}

/** A tag asks for a type that JSON has not: what it stands at is read without it. */
function tagGuess({ pos }: YAMLError, counter: LineCounter, text: string): Guess {
  return guess('yaml-tag', { tag: /^\S*/.exec(text.slice(pos[0], pos[1]))?.[0].slice(0, 60) ?? '' }, counter.linePos(pos[0]).line);
}

/** What the package makes a document of, counted on the way. */
function* tokensOf(text: string, counter: LineCounter): Generator<CST.Token> {
  counter.addNewLine(0);
  const parser = new Parser(counter.addNewLine);
  let depth = 0;
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === '[' || lexeme === '{') depth++;
    else if (lexeme === ']' || lexeme === '}') depth--;
    if (depth > DEEPEST) throw new Error(TOO_DEEP);
    refuseOver(MOST_SIGNS, ++count, 'signs and words');
    yield* parser.next(lexeme);
  }
  yield* parser.end();
}

/** As JSON would have it: aliases resolved, and numbers that JSON has not (.inf, .nan) as words. */
function plain(parsed: Document, text: string): unknown {
  const value: unknown = parsed.toJS({ maxAliasCount: MOST_ALIASES });
  // Hardly a text has any, and looking at every value takes longer than all the rest.
  const inWords = /\.(?:inf|nan)/i.test(text) ? (_: string, one: unknown): unknown => (typeof one === 'number' && !Number.isFinite(one) ? String(one) : one) : undefined;
  return JSON.parse(JSON.stringify(value, inWords)) as unknown;
}

function linesOf(parsed: Document, counter: LineCounter): ReadonlyMap<string, number> {
  const lines = new Map([['', 1]]);
  const lineOf = (node: unknown): number | undefined => {
    const range = node !== null && typeof node === 'object' && 'range' in node ? (node.range as readonly number[] | null | undefined) : undefined;
    return range?.[0] === undefined ? undefined : counter.linePos(range[0]).line;
  };
  const visit = (node: unknown, path: string): void => {
    const members = isMap(node) || isSeq(node) ? node.items : [];
    members.forEach((member: unknown, index) => {
      const key = isPair(member) ? (isScalar(member.key) ? String(member.key.value) : String(member.key)) : index;
      const place = pointer(path, key);
      const line = lineOf(isPair(member) ? member.key : member);
      if (line !== undefined) lines.set(place, line);
      visit(isPair(member) ? member.value : member, place);
    });
  };
  visit(parsed.contents, '');
  return lines;
}
