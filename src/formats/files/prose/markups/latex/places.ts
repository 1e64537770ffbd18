/**
 * Where things are among the tokens of a LaTeX file: which brace closes which, where arguments begin, where rows of cells do. All is found in a few
 * passes, so that no question is answered twice.
 */
import { argumentsOf, BREAK, HEADINGS, isKnown, RULE } from './commands.js';
import { isBlank, type Token } from './tokens.js';

/** Braces or brackets. */
export interface Group {
  readonly open: number;
  readonly close: number;
}

/** An argument: its letter in the pattern, and where it begins. */
export interface Argument extends Group {
  readonly letter: string;
}

/** What an argument that tells when begins with. */
export const TIME = /^\W{0,4}(?:\d{1,2}\s?(?:[:.h]\s?\d\d|[ap]\.?m|Uhr|h\b)|noon\b)/i;
/** More arguments, or longer brackets, are none. */
const MOST_GROUPS = 12;
const LONGEST = 300;

/** The places in one file. */
export class TokenPlaces {
  /** Where the document begins, behind what is set up for it. */
  readonly body: number;
  /** The most arguments that an own command with a time has. */
  readonly widest: number;
  /** Cells over several rows stand in the last of them: "\\multirow{-3}". */
  readonly fromBelow: boolean;
  private readonly partners: Int32Array;
  private readonly rows: Uint8Array;
  /** From each token on, the next that is no blank. */
  private readonly nexts: Int32Array;

  constructor(private readonly tokens: readonly Token[]) {
    this.partners = new Int32Array(tokens.length).fill(-1);
    const open: number[] = [];
    tokens.forEach(({ kind }, at) => {
      if (kind === 'open') open.push(at);
      const partner = kind === 'close' ? open.pop() : undefined;
      if (partner === undefined) return;
      this.partners[partner] = at;
      this.partners[at] = partner;
    });
    const start = tokens.findIndex(({ kind, text }) => kind === 'begin' && text === 'document');
    this.body = start >= 0 && tokens.slice(0, start).some(({ kind, text }) => kind === 'command' && /^documentclass|^documentstyle/.test(text)) ? start + 1 : 0;
    this.nexts = new Int32Array(tokens.length + 1).fill(tokens.length);
    for (let at = tokens.length - 1; at >= 0; at--) this.nexts[at] = isBlank(tokens[at]) ? this.nexts[at + 1] ?? at : at;
    this.rows = new Uint8Array(tokens.length);
    this.findRows();
    this.fromBelow = tokens.some(({ kind, text }, at) => kind === 'command' && text === 'multirow' && this.wordsIn(this.openAt(at + 1)).startsWith('-'));
    let widest = 0;
    tokens.forEach((token, at) => {
      if (isOwn(token) && this.isTimed(at + 1)) widest = Math.max(widest, this.groupsAt(at + 1).length);
    });
    this.widest = widest;
  }

  /** Where cells come before the row ends, outside of braces. */
  private findRows(): void {
    let isRow = false;
    for (let at = this.tokens.length - 1, ends = true; at >= 0; at--) {
      const { kind, text } = this.tokens[at] as Token;
      const partner = this.partners[at] ?? -1;
      if (kind === 'close' && partner >= 0) at = partner;
      else if (kind === 'row' || kind === 'end') [isRow, ends] = [false, true];
      else if (kind === 'paragraph' || kind === 'begin' || (kind === 'command' && (HEADINGS.has(text) || /^(?:item|par)$/.test(text)))) [isRow, ends] = [false, false];
      else if (kind === 'cell') isRow = ends;
      this.rows[at] = isRow ? 1 : 0;
    }
  }

  /** True where a row of cells begins: by its signs, or a command with a time among its first arguments. */
  beginsRow(from: number): boolean {
    let at = this.next(from);
    while (this.tokens[at]?.kind === 'row') at = this.next(at + 1);
    if (this.rows[at]) return true;
    const token = this.tokens[at];
    // Between rows there may be lines.
    if (token?.kind === 'command' && (RULE.test(token.text) || BREAK.test(token.text))) return this.rows[this.next(this.afterArguments(at + 1, argumentsOf(token.text) ?? ''))] === 1;
    return token !== undefined && isOwn(token) && this.isTimed(at + 1);
  }

  /** The first item of a list, if nothing but arguments stands before it, or -1. */
  itemAt(from: number): number {
    const groups = this.groupsAt(from);
    const at = this.next((groups.at(-1)?.close ?? from - 1) + 1);
    return this.tokens[at]?.kind === 'command' && this.tokens[at]?.text === 'item' ? at : -1;
  }

  /** True for a token before which nothing stands on its line. */
  beginsLine(at: number): boolean {
    let before = at - 1;
    while (this.tokens[before]?.kind === 'words' && !this.tokens[before]?.text.trim()) before--;
    return before < 0 || /^(?:blank|paragraph|row|begin|end)$/.test(this.tokens[before]?.kind ?? '');
  }

  /** True for a group that has rows of cells in it. */
  holdsRows({ open, close }: Group): boolean {
    let isCell = false;
    // Cells of a table within are none of this one.
    let depth = 0;
    for (let at = open + 1; at < close && at < open + LONGEST; at++) {
      const { kind } = this.tokens[at] as Token;
      if (kind === 'open' && this.closeOf(at) > 0) at = this.closeOf(at);
      else if (kind === 'begin') depth++;
      else if (kind === 'end') depth--;
      else if (kind === 'cell' && depth === 0) isCell = true;
      else if (kind === 'row' && depth === 0 && isCell) return true;
    }
    return false;
  }

  /** True for several arguments of which one of the first two is a time. */
  isTimed(from: number): boolean {
    const groups = this.groupsAt(from);
    return groups.length > 1 && groups.slice(0, 2).some(({ open }) => TIME.test(this.wordsIn(open)));
  }

  /** True for a table in which at least two rows begin with a time. */
  hasTimes(from: number, name: string): boolean {
    let times = 0;
    let isStart = true;
    for (let at = from; at < this.tokens.length && at < from + 2_000 && times < 2; at++) {
      const { kind, text } = this.tokens[at] as Token;
      if (/^(?:begin|end)$/.test(kind) && text === name) break;
      if (kind === 'row') isStart = true;
      else if (kind === 'cell') isStart = false;
      else if (isStart && kind === 'words' && TIME.test(text.trim())) {
        times++;
        isStart = false;
      }
    }
    return times > 1;
  }

  /** The next token that is no blank. */
  next(from: number): number {
    return this.nexts[from] ?? from;
  }

  /** The brace that comes next, or -1. */
  openAt(from: number): number {
    const at = this.next(from);
    return this.tokens[at]?.kind === 'open' ? at : -1;
  }

  /** The brace that closes one, or -1. */
  closeOf(open: number): number {
    return this.tokens[open]?.kind === 'open' ? this.partners[open] ?? -1 : -1;
  }

  /** Behind a group; a brace without partner, and a command, are passed alone. */
  past(open: number): number {
    const close = this.isBracket(open) ? this.bracketAt(open) : this.closeOf(open);
    return Math.max(open, close) + 1;
  }

  private isBracket(at: number): boolean {
    return this.tokens[at]?.kind === 'words' && this.tokens[at]?.text === '[';
  }

  /** The end of the brackets that come next, or -1. */
  bracketAt(from: number): number {
    const open = this.next(from);
    if (!this.isBracket(open)) return -1;
    for (let at = open + 1; at < this.tokens.length && at < open + LONGEST; at++) {
      const { kind, text } = this.tokens[at] as Token;
      if (kind === 'open' && this.closeOf(at) > 0) at = this.closeOf(at);
      else if (kind === 'paragraph' || kind === 'close') return -1;
      else if (kind === 'words' && text === ']') return at;
    }
    return -1;
  }

  /** The arguments of a pattern, as far as they are there. */
  argumentsIn(from: number, pattern: string): readonly Argument[] {
    const found: Argument[] = [];
    let at = from;
    for (const letter of pattern) {
      const open = this.next(at);
      if (letter === 'o') {
        const close = this.bracketAt(at);
        if (close < 0) continue;
        found.push({ letter, open, close });
        at = close + 1;
      } else {
        const { kind } = this.tokens[open] ?? {};
        if (kind !== 'open' && !(kind === 'command' && letter === 'x')) break;
        found.push({ letter, open, close: kind === 'open' ? this.closeOf(open) : open });
        at = this.past(open);
      }
    }
    return found;
  }

  /** Behind the arguments of a pattern. */
  afterArguments(from: number, pattern: string): number {
    const last = this.argumentsIn(from, pattern).at(-1);
    return last ? this.past(last.open) : from;
  }

  /** All groups that come one after the other. */
  groupsAt(from: number): readonly Group[] {
    const groups: Group[] = [];
    for (let at = this.next(from); groups.length < MOST_GROUPS; at = this.next(at)) {
      const close = this.isBracket(at) ? this.bracketAt(at) : this.closeOf(at);
      if (close < 0) break;
      groups.push({ open: at, close });
      at = close + 1;
    }
    return groups;
  }

  /** The words in a group, without commands. */
  wordsIn(open: number): string {
    return this.joined(open, false);
  }

  /** The same with them. */
  sourceIn(open: number): string {
    return this.joined(open, true);
  }

  private joined(open: number, withCommands: boolean): string {
    const close = this.isBracket(open) ? this.bracketAt(open) : this.closeOf(open);
    if (close < 0) return '';
    const part = this.tokens.slice(open + 1, Math.min(close, open + 60));
    return part.map(({ kind, text }) => (kind === 'command' ? (withCommands ? `\\${text}` : '') : /^(?:open|close)$/.test(kind) ? '' : kind === 'formula' ? text.replaceAll('$', '') : text)).join('').trim();
  }

  /** The words from a place on, a few of them. */
  wordsFrom(from: number): string {
    return this.tokens.slice(from, from + 8).map(({ kind, text }) => (/^(?:words|blank)$/.test(kind) ? text : kind === 'row' || kind === 'paragraph' ? '\n' : '')).join('').trimStart();
  }
}

const isOwn = ({ kind, text }: Token): boolean => kind === 'command' && argumentsOf(text) === undefined && !isKnown(text);
