/**
 * Where things stand in a JSON text: the line of a place, and of what is wrong. The places are looked up when somebody asks, level by level,
 * so that a long file costs no list of all that is in it; each level is gone through once.
 */
import { columnOf, lineFinder } from './positions.js';
import { MOST_KEYS, MOST_VALUES, refuseOver } from './sizes.js';

/** A value inside an object or a list: where it begins with its key, and where without. */
interface Member {
  readonly at: number;
  readonly valueAt: number;
}

const BLANK = /[\s\u200B]/;
const STRUCTURE = /["[\]{},]/g;

/**
 * Finds lines in a valid JSON text.
 * @returns For a place (JSON Pointer) its line, or that of the nearest that holds it.
 */
export function jsonLines(text: string): (place: string) => number {
  const lineAt = lineFinder(text);
  const known = new Map<string, ReadonlyMap<string, Member>>();
  const membersOf = (place: string, at: number): ReadonlyMap<string, Member> => {
    const members = known.get(place) ?? readMembers(text, at);
    known.set(place, members);
    return members;
  };
  return (place) => {
    let valueAt = skipBlank(text, 0);
    let line = lineAt(valueAt);
    let here = '';
    for (const step of place.split('/').slice(1)) {
      const member = membersOf(here, valueAt).get(step.replaceAll('~1', '/').replaceAll('~0', '~'));
      if (!member) break;
      here += `/${step}`;
      valueAt = member.valueAt;
      line = lineAt(member.at);
    }
    return line;
  };
}

function readMembers(text: string, at: number): ReadonlyMap<string, Member> {
  const members = new Map<string, Member>();
  const isObject = text[at] === '{';
  if (!isObject && text[at] !== '[') return members;
  for (let next = skipBlank(text, at + 1); next < text.length && !']}'.includes(text.charAt(next)); ) {
    const start = next;
    if (isObject) next = skipBlank(text, skipBlank(text, endOfString(text, start)) + 1);
    members.set(isObject ? keyOf(text, start) : String(members.size), { at: start, valueAt: next });
    next = skipBlank(text, endOfValue(text, next));
    if (text[next] === ',') next = skipBlank(text, next + 1);
  }
  return members;
}

function keyOf(text: string, at: number): string {
  return JSON.parse(text.slice(at, endOfString(text, at))) as string;
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && (text.charCodeAt(at) <= 32 || BLANK.test(text.charAt(at)))) at++;
  return at;
}

/** @returns The offset after the closing quotation mark. */
function endOfString(text: string, at: number): number {
  let end = text.indexOf('"', at + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end + 1;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes++;
  return slashes % 2 === 1;
}

function endOfValue(text: string, at: number): number {
  let depth = 0;
  let next = at;
  do {
    STRUCTURE.lastIndex = next;
    const found = STRUCTURE.exec(text);
    if (!found) return text.length;
    const [char] = found;
    // What follows the last value of an object or a list belongs to that.
    if (depth === 0 && ',]}'.includes(char)) return found.index;
    if ('[{'.includes(char)) depth++;
    else if (']}'.includes(char)) depth--;
    next = char === '"' ? endOfString(text, found.index) : found.index + 1;
  } while (depth);
  return next;
}

/** Keys that stand in an object of a valid JSON text once more: whoever decodes it gets the last alone. */
export function repeatedKeys(text: string): readonly { readonly key: string; readonly line: number }[] {
  const lineAt = lineFinder(text);
  const repeated: { key: string; line: number }[] = [];
  // The keys of each object around; nothing for a list.
  const around: (Set<string> | undefined)[] = [];
  let isKeyNext = false;
  for (let next = 0; ; ) {
    STRUCTURE.lastIndex = next;
    const found = STRUCTURE.exec(text);
    if (!found) return repeated;
    const [char] = found;
    next = char === '"' ? endOfString(text, found.index) : found.index + 1;
    const keys = around.at(-1);
    if (char === '"' && isKeyNext && keys) {
      const key = keyOf(text, found.index);
      if (keys.has(key)) repeated.push({ key, line: lineAt(found.index) });
      keys.add(key);
      refuseOver(MOST_KEYS, keys.size, 'keys in one object');
    }
    if ('{['.includes(char)) around.push(char === '{' ? new Set() : undefined);
    else if ('}]'.includes(char)) around.pop();
    isKeyNext = char === '{' || (char === ',' && keys !== undefined);
  }
}

// Nothing that is read takes a tenth of it; readers go from level to level, and some thousand end the process.
const MOST_LEVELS = 500;

/** The line in which a JSON text goes deeper than anything that is read; undefined where it does not. @throws Error where it has too many values */
export function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  let values = 0;
  for (let next = 0; ; ) {
    STRUCTURE.lastIndex = next;
    const found = STRUCTURE.exec(text);
    if (!found) return undefined;
    const [char] = found;
    if (char !== '"') refuseOver(MOST_VALUES, ++values, 'values');
    next = char === '"' ? endOfString(text, found.index) : found.index + 1;
    if ('{['.includes(char)) depth++;
    else if ('}]'.includes(char)) depth--;
    if (depth > MOST_LEVELS) return lineFinder(text)(found.index);
  }
}

/** What is wrong with a JSON text, where it first goes wrong. */
interface JsonFault {
  /** `comment`: JSON has none; `comma`: one too many, after the last of an object or a list. */
  readonly kind: 'comment' | 'comma' | 'other';
  readonly line: number;
  readonly column: number;
  /** The text from there on, to the end of its line; "" at the end of the text. */
  readonly found: string;
}

/** What may come next. `first…` is what may also be closed at once, `…AfterComma` what must not. */
type Awaited = 'value' | 'firstValue' | 'valueAfterComma' | 'key' | 'firstKey' | 'keyAfterComma' | 'colon' | 'comma' | 'nothing';

const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
// Not one expression for the whole of a string: on one of some megabytes its stack would overflow.
const STRING_END = /["\\\0-\x1f]/g;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** Finds the fault of a text that is no JSON. */
export function jsonFault(text: string): JsonFault {
  const { at, kind } = findFault(text);
  const end = text.slice(at).search(/[\r\n]/);
  const found = (end < 0 ? text.slice(at) : text.slice(at, at + end)).slice(0, 40).trim();
  return { kind, line: lineFinder(text)(at), column: columnOf(text, at), found };
}

function findFault(text: string): { readonly at: number; readonly kind: JsonFault['kind'] } {
  const open: string[] = [];
  let awaited: Awaited = 'value';
  let commaAt = 0;
  const afterValue = (): Awaited => (open.length ? 'comma' : 'nothing');
  for (let at = skipBlank(text, 0); ; at = skipBlank(text, at)) {
    const char = text[at];
    if (char === undefined) return { at, kind: 'other' };
    if (char === '#' || /^\/[/*]/.test(text.slice(at, at + 2))) return { at, kind: 'comment' };
    if (char === '}' || char === ']') {
      const isAfterComma = awaited === 'valueAfterComma' || awaited === 'keyAfterComma';
      const isAwaited = awaited === 'comma' || awaited === 'firstValue' || awaited === 'firstKey' || isAfterComma;
      if (!isAwaited || open.pop() !== (char === '}' ? '{' : '[')) return { at, kind: 'other' };
      if (isAfterComma) return { at: commaAt, kind: 'comma' };
      awaited = afterValue();
      at++;
    } else if (awaited === 'colon' || awaited === 'comma') {
      if (char !== (awaited === 'colon' ? ':' : ',')) return { at, kind: 'other' };
      awaited = awaited === 'colon' ? 'value' : open.at(-1) === '{' ? 'keyAfterComma' : 'valueAfterComma';
      commaAt = at++;
    } else if (awaited === 'nothing' || (/key/i.test(awaited) && char !== '"')) return { at, kind: 'other' };
    else if (char === '"') {
      const end = strictString(text, at);
      if (end.fault !== undefined) return { at: end.fault, kind: 'other' };
      at = end.next;
      awaited = /key/i.test(awaited) ? 'colon' : afterValue();
    } else if (char === '{' || char === '[') {
      open.push(char);
      awaited = char === '{' ? 'firstKey' : 'firstValue';
      at++;
    } else {
      SCALAR.lastIndex = at;
      const scalar = SCALAR.exec(text);
      if (!scalar) return { at, kind: 'other' };
      at += scalar[0].length;
      awaited = afterValue();
    }
  }
}

/** A string that a line break or another control character ends is one whose closing quotation mark is missing: its start is the place to look at. */
function strictString(text: string, at: number): { readonly next: number; readonly fault?: number } {
  for (let next = at + 1; ; ) {
    STRING_END.lastIndex = next;
    const stop = STRING_END.exec(text)?.index;
    if (stop === undefined || text.charCodeAt(stop) < 32) return { next, fault: at };
    if (text[stop] === '"') return { next: stop + 1 };
    ESCAPE.lastIndex = stop;
    if (!ESCAPE.test(text)) return { next, fault: stop };
    next = ESCAPE.lastIndex;
  }
}
