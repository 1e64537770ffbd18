/**
 * TOML (1.0), decoded into the document that JSON would have given; dates and hours stay the text that they are. Also the front matter of a page that
 * is written in it.
 */
import { pointer } from '../../event/problems.js';
import { nearestLine } from './positions.js';
import type { Decoding } from './yaml.js';

type Table = Record<string, unknown>;

const BLANK = /(?:[ \t\r\n]|#[^\n]*)*/y;
const SPACE = /[ \t]*/y;
const KEY = /[\w-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/y;
const LONG = /"""\r?\n?([^]*?)"""|'''\r?\n?([^]*?)'''/y;
const SHORT = /"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'/y;
const BARE = /[\w+:.-]+(?: \d\d:\d\d[\w:.+-]*)?/y;
const ESCAPES: Readonly<Record<string, string>> = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', e: '\x1b' };
// Deeper than any programme; values are read by going from one to those in it.
const DEEPEST = 50;

/** Decodes a text. @returns undefined for what is none of TOML. */
export function decodeToml(text: string): Decoding | undefined {
  try {
    const reader = new TomlReader(text);
    return { document: reader.read(), guesses: [], lineOf: (place) => nearestLine(reader.lines, place) };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

class TomlReader {
  /** The lines of places (JSON Pointer). */
  readonly lines = new Map<string, number>([['', 1]]);
  private at = 0;
  private line = 1;
  private counted = 0;

  constructor(private readonly text: string) {}

  read(): Table {
    const root = Object.create(null) as Table;
    let table: readonly [Table, string] = [root, ''];
    for (this.take(BLANK); this.at < this.text.length; this.take(BLANK)) {
      const opening = this.take(/\[\[?/y);
      if (!opening) {
        this.pair(...table);
        if (!/[\r\n#]|^$/.test(this.text.charAt(this.at))) throw new SyntaxError();
        continue;
      }
      table = this.within(root, '', this.keys(), opening.length > 1);
      if (!this.take(opening.length > 1 ? /\]\]/y : /\]/y)) throw new SyntaxError();
    }
    return root;
  }

  /** `key = value` into a table. */
  private pair(table: Table, place: string, depth = 0): void {
    const keys = this.keys();
    const last = keys.pop() ?? '';
    const [owner, path] = keys.length ? this.within(table, place, keys, false) : [table, place];
    if (!this.take(/=[ \t]*/y) || last in owner) throw new SyntaxError();
    const own = pointer(path, last);
    this.lines.set(own, this.lineHere());
    owner[last] = this.value(own, depth);
    this.take(SPACE);
  }

  private keys(): string[] {
    const keys: string[] = [];
    do {
      this.take(SPACE);
      const key = this.take(KEY);
      if (!key) throw new SyntaxError();
      keys.push(/^["']/.test(key) ? unescaped(key.slice(1, -1), key.startsWith('"')) : key);
      this.take(SPACE);
    } while (this.take(/\./y));
    return keys;
  }

  /** The table of a name, a new one of its list where that is meant; of a list on the way its last. */
  private within(root: Table, place: string, keys: readonly string[], isNew: boolean): readonly [Table, string] {
    return keys.reduce<readonly [Table, string]>(([table, path], key, index) => {
      const isAppended = isNew && index === keys.length - 1;
      const own = pointer(path, key);
      const held = table[key] ?? (table[key] = isAppended ? [] : Object.create(null));
      if (!Array.isArray(held)) {
        if (isAppended || typeof held !== 'object' || held === null) throw new SyntaxError();
        if (!this.lines.has(own)) this.lines.set(own, this.lineHere());
        return [held as Table, own];
      }
      if (isAppended) held.push(Object.create(null));
      const last: unknown = held.at(-1);
      if (typeof last !== 'object' || last === null) throw new SyntaxError();
      const item = pointer(own, held.length - 1);
      if (isAppended) this.lines.set(item, this.lineHere());
      return [last as Table, item];
    }, [root, place]);
  }

  private value(place: string, depth: number): unknown {
    if (depth > DEEPEST) throw new SyntaxError();
    if (this.take(/\[/y)) return this.list(place, depth);
    if (this.take(/\{/y)) return this.inlineTable(place, depth);
    for (const kind of [LONG, SHORT]) {
      kind.lastIndex = this.at;
      const found = kind.exec(this.text);
      if (!found) continue;
      this.at = kind.lastIndex;
      return found[1] === undefined ? found[2] ?? '' : unescaped(found[1].replace(/\\[ \t]*\r?\n\s*/g, ''), true);
    }
    const bare = this.take(BARE);
    if (bare === 'true' || bare === 'false') return bare === 'true';
    if (!/^[+-]?[\d.]|^[+-]?(?:inf|nan)$/.test(bare)) throw new SyntaxError();
    return /^[+-]?\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(bare) ? Number(bare.replaceAll('_', '')) : bare;
  }

  private list(place: string, depth: number): unknown[] {
    const items: unknown[] = [];
    for (this.take(BLANK); !this.take(/\]/y); this.take(BLANK)) {
      const own = pointer(place, items.length);
      this.lines.set(own, this.lineHere());
      items.push(this.value(own, depth + 1));
      this.take(BLANK);
      if (!this.take(/,/y) && this.text[this.at] !== ']') throw new SyntaxError();
    }
    return items;
  }

  private inlineTable(place: string, depth: number): Table {
    const table = Object.create(null) as Table;
    for (this.take(BLANK); !this.take(/\}/y); this.take(BLANK)) {
      this.pair(table, place, depth + 1);
      this.take(BLANK);
      if (!this.take(/,/y) && this.text[this.at] !== '}') throw new SyntaxError();
    }
    return table;
  }

  /** What stands next, if it is that; "" for nothing. */
  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const [found = ''] = pattern.exec(this.text) ?? [];
    this.at += found.length;
    return found;
  }

  private lineHere(): number {
    for (let next = this.text.indexOf('\n', this.counted); next >= 0 && next < this.at; next = this.text.indexOf('\n', this.counted)) {
      this.line++;
      this.counted = next + 1;
    }
    return this.line;
  }
}

function unescaped(text: string, isBasic: boolean): string {
  if (!isBasic) return text;
  return text.replace(/\\(?:u([\da-f]{4})|U([\da-f]{8})|(.))/gi, (whole, short: string | undefined, long: string | undefined, sign: string) => {
    const code = parseInt(short ?? long ?? '', 16);
    return Number.isNaN(code) ? ESCAPES[sign] ?? sign : code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
