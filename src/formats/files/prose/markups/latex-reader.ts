/**
 * Reads the tokens of a LaTeX file one after the other and has a page written of them. Groups and environments are kept on a stack of our own: braces
 * without end cost no more than others.
 */
import { argumentsOf, BREAK, DRESS, DRESSED, HEADINGS, LIST, placeOf, RULE, tableOf } from './latex-commands.js';
import { plainFormula, typeset } from './latex-letters.js';
import type { Token } from './latex-tokens.js';
import { TIME, TokenPlaces, type Group } from './latex-places.js';
import { BARE, LatexWriter, type Dress } from './latex-writer.js';

/** What was passed over, and where. */
export interface LeftOut {
  readonly value: string;
  readonly line: number;
}

/** What is open: a group, an environment, or brackets up to a place. */
interface Frame {
  readonly name: string;
  readonly close: number;
  readonly dress: Dress;
  readonly end?: (() => void) | undefined;
}

/** A reader of one file. */
export class LatexReader {
  readonly leftOut: LeftOut[] = [];
  private readonly writer = new LatexWriter();
  private readonly frames: Frame[] = [];
  private readonly opened = new Map<string, number>();
  private dress: Dress = BARE;
  private at = 0;
  private readonly places: TokenPlaces;

  constructor(private readonly tokens: readonly Token[], private readonly german: boolean) {
    this.places = new TokenPlaces(tokens);
  }

  /** The file as HTML. */
  read(lines: number): string {
    this.at = this.places.body > 0 ? this.readHead() : 0;
    while (this.at < this.tokens.length) {
      const top = this.frames.at(-1);
      if (top && top.close === this.at) {
        this.at++;
        this.pop();
        continue;
      }
      const token = this.tokens[this.at];
      if (token?.kind === 'end' && token.text === 'document') break;
      if (token) this.readToken(token);
    }
    while (this.frames.length) this.pop();
    return this.writer.finish(lines);
  }

  /** Before the document begins only its title, people and date are words. */
  private readHead(): number {
    for (this.at = 0; this.at < this.places.body; ) {
      const token = this.tokens[this.at] as Token;
      if (token.kind === 'command' && /^(?:title|subtitle|author|date|institute)$/.test(token.text)) {
        const end = this.places.afterArguments(this.at + 1, 'ok');
        this.at++;
        this.readCommand(token);
        while (this.at < end && this.at < this.places.body) {
          if (this.frames.at(-1)?.close === this.at) {
            this.at++;
            this.pop();
          } else this.readToken(this.tokens[this.at] as Token);
        }
      } else this.at = token.kind === 'open' ? this.places.past(this.at) : this.at + 1;
    }
    while (this.frames.length) this.pop();
    return this.places.body;
  }

  private push(name: string, close: number, dress: Dress, end?: () => void): void {
    this.frames.push({ name, close, dress: this.dress, end });
    if (name) this.opened.set(name, (this.opened.get(name) ?? 0) + 1);
    this.dress = dress;
  }

  private pop(): void {
    const frame = this.frames.pop();
    if (!frame) return;
    if (frame.name) this.opened.set(frame.name, (this.opened.get(frame.name) ?? 1) - 1);
    this.dress = frame.dress;
    frame.end?.();
  }

  private readToken(token: Token): void {
    const { kind, text, line } = token;
    if (/^(?:words|formula|open|command)$/.test(kind)) this.openImplied();
    this.at++;
    switch (kind) {
      case 'words': return this.writer.words(typeset(text, this.german), this.dress, line);
      case 'raw': return this.writer.words(text, this.dress, line);
      case 'blank': return this.writer.words(' ', this.dress, line);
      case 'paragraph': return this.endParagraph();
      case 'formula': return this.readFormula(text, line);
      case 'verbatim': return text.split('\n').forEach((words, index) => {
        if (index) this.writer.break();
        this.writer.words(words, this.dress, line);
      });
      case 'left-out': return void this.leftOut.push({ value: text, line });
      case 'parameter': return this.writer.words(`#${text}`, this.dress, line);
      case 'open': return this.openGroup(this.at - 1, this.dress);
      case 'close': return;
      case 'cell': return this.readCell(line);
      case 'row': return this.readRow(line);
      case 'begin': return this.begin(text, line);
      case 'end': return this.end(text);
      case 'command': return this.readCommand(token);
    }
  }

  /** A group whose words are in a dress; braces without end are none. */
  private openGroup(open: number, dress: Dress, end?: () => void): void {
    const close = this.places.closeOf(open);
    if (close < 0) end?.();
    else this.push('', close, dress, end);
  }

  private readFormula(text: string, line: number): void {
    const plain = plainFormula(text);
    this.writer.words(plain?.text ?? text, this.dress, line, plain?.raised);
  }

  private endParagraph(): void {
    if (!this.writer.inTable) return this.writer.paragraph();
    if (this.writer.inImpliedTable) {
      if (!this.places.beginsRow(this.at)) this.writer.closeTable(0);
      // An empty line within a cell ends a paragraph there.
    } else if (!this.isAtTable()) this.writer.break();
  }

  /** True where nothing but the table is open. */
  private isAtTable(): boolean {
    const top = this.frames.at(-1);
    return top ? tableOf(top.name) !== undefined || this.isAround(top.name) : this.writer.inImpliedTable;
  }

  /** An environment that a table is not in, but implied by. */
  private isAround(name: string): boolean {
    return name !== '' && this.writer.inImpliedTable;
  }

  private readCell(line: number): void {
    if (this.isLayout()) return this.writer.paragraph();
    if (!this.writer.inTable || !this.isAtTable()) return this.writer.words(this.writer.inTable ? ' ' : ' & ', this.dress, line);
    this.writer.nextCell(line);
    this.endDress();
  }

  private readRow(line: number): void {
    if (this.isLayout()) return this.writer.paragraph();
    if (!this.writer.inTable || !this.isAtTable()) return this.writer.inHeading ? this.writer.words(' ', this.dress, line) : this.writer.break();
    this.writer.nextRow(line);
    this.endDress();
    if (this.writer.inImpliedTable && !this.places.beginsRow(this.at)) this.writer.closeTable(line);
  }

  /** What is set within a cell ends with it. */
  private endDress(): void {
    if (!this.writer.inImpliedTable) this.dress = BARE;
  }

  /** A table that but places others on the page: it is none. */
  private isLayout(): boolean {
    return !this.writer.inTable && tableOf(this.frames.at(-1)?.name ?? '') !== undefined;
  }

  /** Rows of cells that no table is around. */
  private openImplied(): void {
    const top = this.frames.at(-1);
    if (!this.writer.inTable && (!top || (top.close < 0 && !LIST.test(top.name))) && this.places.beginsRow(this.at)) this.writer.openTable(false);
  }

  private begin(name: string, line: number): void {
    if (name === 'document') return;
    const table = tableOf(name);
    if (this.writer.inImpliedTable) this.writer.closeTable(line);
    if (table !== undefined) return this.beginTable(name, table);
    const item = this.places.itemAt(this.at);
    if (LIST.test(name) || (item >= 0 && placeOf(name) === undefined)) {
      // What stands before the first item is how wide its labels are.
      this.at = item < 0 ? this.places.afterArguments(this.at, placeOf(name.replace('*', '')) ?? 'o') : item;
      this.writer.openList(/enum/.test(name) ? 'ol' : 'ul', line);
      return this.push(name, -1, this.dress, () => this.writer.closeList());
    }
    if (/^(?:frame|block|exampleblock|alertblock)$/.test(name)) return this.beginFrame(name, line);
    const isInline = /^(?:minipage|adjustbox|small|footnotesize)$/.test(name) && this.writer.inTable;
    if (!isInline) this.writer.paragraph();
    this.push(name, -1, DRESS.has(name) ? { ...this.dress, ...DRESS.get(name) } : this.dress, () => { if (!isInline) this.writer.paragraph(); });
    const place = placeOf(name);
    if (place !== undefined) this.at = this.places.afterArguments(this.at, place);
    else if (!/^(?:center|flushleft|flushright|quote|quotation|abstract|raggedright|centering)$/.test(name)) this.readArguments(this.at, line);
  }

  private beginTable(name: string, pattern: string): void {
    if (pattern === 'to') while (this.at < this.tokens.length && /^(?:words|command|blank)$/.test(this.tokens[this.at]?.kind ?? '')) this.at++;
    this.at = this.places.afterArguments(this.at, pattern === 'to' ? 'x' : pattern);
    // A table in a cell is but lines of it, unless it is the programme.
    if (this.writer.inTable && this.places.hasTimes(this.at, name)) this.writer.closeTable(0);
    if (this.writer.inTable) return this.push(`${name} within`, -1, this.dress, () => this.writer.break());
    this.writer.openTable(true);
    this.push(name, -1, BARE, () => this.writer.closeTable(0));
  }

  /** "\begin{frame}{Title}". */
  private beginFrame(name: string, line: number): void {
    this.writer.paragraph();
    this.push(name, -1, this.dress, () => this.writer.paragraph());
    this.at = this.places.afterArguments(this.at, 'oo');
    const open = this.places.openAt(this.at);
    if (open < 0) return;
    this.at = open + 1;
    this.writer.openHeading(name === 'frame' ? 4 : 5, line);
    this.openGroup(open, BARE, () => this.writer.closeHeading());
  }

  private end(name: string): void {
    const inner = tableOf(name) !== undefined && (this.opened.get(`${name} within`) ?? 0) > 0 ? `${name} within` : name;
    if (!this.opened.get(inner)) return;
    for (let top = this.frames.at(-1); top; top = this.frames.at(-1)) {
      if (top.name !== inner) {
        this.pop();
        continue;
      }
      if (this.writer.inImpliedTable) this.writer.closeTable(0);
      return this.pop();
    }
  }

  private readCommand({ text: name, line }: Token): void {
    const dress = DRESS.get(name);
    if (dress) return this.readDress(name, { ...this.dress, ...dress });
    const level = HEADINGS.get(name);
    if (level !== undefined) return this.readHeading(level, line);
    if (RULE.test(name)) return this.readRule(name);
    if (BREAK.test(name)) {
      this.at = this.places.afterArguments(this.at, argumentsOf(name) ?? '');
      return this.writer.inTable ? undefined : this.writer.paragraph();
    }
    switch (name) {
      case 'item': return this.readItem(line);
      case 'href': return this.readLink();
      case 'url': case 'nolinkurl': case 'path': return this.readAddress();
      case 'newline': case 'linebreak': case 'hfill': return this.readBreak(name, line);
      case 'multicolumn': case 'SetCell': return this.readSpan('xxk', 0);
      case 'multirow': return this.readSpan('oxoxok', 1);
      case 'textsuperscript': case 'inst': case 'affilmark': return this.readRaised(line);
      case 'footnote': case 'footnotetext': case 'thanks': case 'tnote': return this.readNote();
      case 'paragraph': case 'subparagraph': return this.readRunIn();
      case 'author': case 'date': case 'institute': case 'caption': case 'affil': case 'address': case 'affiliation': return this.readParagraph();
      case 'and': case 'And': case 'AND': return this.writer.words(', ', this.dress, line);
      case 'endfirsthead': case 'endhead': case 'endfoot': case 'endlastfoot': return this.writer.forget(/head$/.test(name));
      case 'kill': return this.writer.inTable ? this.writer.kill() : undefined;
      case '>': case '=': case '+': case '<': return this.readStop(name, line);
      case 'cite': case 'citep': case 'citet': case 'bibitem': return this.readKey(line);
      default: return this.readOther(name, line);
    }
  }

  private readDress(name: string, dress: Dress): void {
    if (!DRESSED.test(name)) {
      this.dress = dress;
      return;
    }
    const open = this.places.openAt(this.at);
    if (open < 0) return;
    this.at = open + 1;
    this.openGroup(open, dress);
  }

  private readHeading(level: number, line: number): void {
    const open = this.places.openAt(this.places.afterArguments(this.at, 'o'));
    if (open < 0 || this.places.closeOf(open) < 0) return;
    this.at = open + 1;
    if (this.writer.inImpliedTable) this.writer.closeTable(line);
    this.writer.openHeading(level, line);
    this.openGroup(open, BARE, () => this.writer.closeHeading());
  }

  private readRule(name: string): void {
    if (name === 'cmidrule' && this.tokens[this.at]?.text.startsWith('(')) this.at++;
    this.at = this.places.afterArguments(this.at, argumentsOf(name) ?? (name === 'cmidrule' ? 'ox' : ''));
    if (/^(?:hline|midrule)$/.test(name)) this.writer.rule();
  }

  private readItem(line: number): void {
    this.writer.openItem(line);
    const close = this.places.bracketAt(this.at);
    if (close < 0) return;
    const first = this.places.next(this.at) + 1;
    // Marks of a list say nothing.
    if (!this.tokens.slice(first, Math.min(close, first + 100)).some(({ kind, text }) => kind === 'formula' ? /\w{2}/.test(text) : kind === 'words' && /[\p{L}\p{N}]/u.test(text))) {
      this.at = close + 1;
      return;
    }
    this.at = first;
    this.push('', close, { ...this.dress, strong: true }, () => this.writer.words(' ', this.dress, line));
  }

  private readLink(): void {
    const { kind, text } = this.tokens[this.at] ?? {};
    if (kind === 'raw') this.at++;
    const open = this.places.openAt(this.at);
    if (open < 0) return;
    this.at = open + 1;
    this.openGroup(open, { ...this.dress, url: kind === 'raw' && /^(?:https?:|mailto:)/i.test(text ?? '') ? text ?? '' : '' });
  }

  private readAddress(): void {
    const token = this.tokens[this.at];
    if (token?.kind !== 'raw') return;
    this.at++;
    this.writer.words(token.text, this.dress, token.line);
  }

  /** Words at the other edge of the page are a line of their own, times are not. */
  private readBreak(name: string, line: number): void {
    if (name === 'hfill' && (this.writer.inTable || this.writer.inHeading || TIME.test(this.places.wordsFrom(this.at)))) return this.writer.words(' ', this.dress, line);
    this.at = this.places.afterArguments(this.at, 'o');
    this.writer.break();
  }

  private readSpan(pattern: string, number: number): void {
    const counts = this.places.argumentsIn(this.at, pattern);
    const count = Number(this.places.wordsIn(counts.find(({ letter }) => letter === 'x')?.open ?? -1));
    const last = counts.at(-1);
    if (!last || last.letter !== 'k') return;
    const isRight = number === 0 && /^[|@\s]*r[|@\s]*$/.test(this.places.wordsIn(counts.at(-2)?.open ?? -1));
    if (isRight && this.writer.inFirstRow) for (let more = 1; more < Math.min(count, 20); more++) this.writer.nextCell(this.tokens[last.open]?.line ?? 0);
    else this.writer.span(number === 0 ? count : 1, number === 1 ? count : 1);
    this.at = last.open + 1;
    this.openGroup(last.open, this.dress);
  }

  private readRaised(line: number): void {
    const open = this.places.openAt(this.at);
    if (open < 0) return;
    const words = this.places.wordsIn(open);
    if (/^[\d\s,;]+$/.test(words)) {
      this.at = this.places.past(open);
      return this.writer.words(words, this.dress, line, true);
    }
    this.at = open + 1;
    this.openGroup(open, this.dress);
  }

  private readNote(): void {
    const open = this.places.openAt(this.places.afterArguments(this.at, 'o'));
    if (open < 0 || this.places.closeOf(open) < 0) return;
    this.at = open + 1;
    this.writer.openNote();
    this.openGroup(open, BARE, () => this.writer.closeNote());
  }

  private readRunIn(): void {
    this.writer.paragraph();
    const open = this.places.openAt(this.places.afterArguments(this.at, 'o'));
    if (open < 0) return;
    this.at = open + 1;
    this.openGroup(open, { ...this.dress, strong: true }, () => this.writer.words(' ', this.dress, 0));
  }

  private readParagraph(): void {
    const open = this.places.openAt(this.places.afterArguments(this.at, 'o'));
    if (open < 0) return;
    this.writer.paragraph();
    this.at = open + 1;
    this.openGroup(open, this.dress, () => this.writer.paragraph());
  }

  /** Stops of a tabbing. */
  private readStop(name: string, line: number): void {
    if (this.writer.inTable && this.isAtTable() && /[>=]/.test(name)) this.writer.nextCell(line);
  }

  /** The key of a reference: what it prints is known to TeX alone. */
  private readKey(line: number): void {
    const places = this.places.argumentsIn(this.at, 'oox');
    const last = places.at(-1);
    if (last?.letter !== 'x') return;
    this.writer.words(`[${this.places.wordsIn(last.open)}]`, this.dress, line);
    this.at = this.places.past(last.open);
  }

  private readOther(name: string, line: number): void {
    if (/^(?:input|include|subfile|import|includegraphics|includepdf|lstinputlisting|today|currenttime)$/.test(name)) return this.leaveOut(name, line);
    const pattern = argumentsOf(name);
    if (pattern === undefined) return this.readArguments(this.at, line, name);
    const places = this.places.argumentsIn(this.at, pattern);
    const last = places.at(-1);
    if (last?.letter === 'k') {
      this.at = last.open + 1;
      return this.openGroup(last.open, this.dress);
    }
    if (last) this.at = this.places.past(last.open);
    if (pattern !== 'k') this.writer.words(' ', this.dress, line);
  }

  private leaveOut(name: string, line: number): void {
    const places = this.places.argumentsIn(this.at, 'oox');
    const last = places.at(-1);
    const value = last?.letter === 'x' ? `{${this.places.wordsIn(last.open)}}` : '';
    this.leftOut.push({ value: `\\${name}${value}`, line });
    if (last) this.at = this.places.past(last.open);
    this.writer.words(' ', this.dress, line);
  }

  /** A command or an environment of the file's own: its arguments one after the other; where one of the first two is a time, a row of cells. */
  private readArguments(from: number, line: number, name = ''): void {
    const groups = this.places.groupsAt(from);
    if (!groups.length) return this.writer.words(' ', this.dress, line);
    const isRow = name !== '' && this.places.isTimed(from);
    if (isRow && (!this.writer.inTable || this.isAtTable())) return this.readGroupsAsRow(groups, line, this.places.widest - groups.length);
    // Sizes and columns are not for readers.
    const isSize = (text: string): boolean => /^[-\d.\s]*(?:cm|mm|pt|em|ex|in|\\[a-z]+)$/.test(text) || (!name && /^(?:\d{1,2}|[|lcrXpm@\d.\s]+)$/.test(text));
    const kept = groups.filter(({ open }) => !isSize(this.places.sourceIn(open)));
    const last = groups.at(-1)?.close ?? from;
    if (!name) return this.readGroups(kept, last, line, () => this.writer.paragraph());
    // On a line of its own it is a piece of its own.
    const isPiece = kept.length > 1 && !this.writer.inTable && this.places.beginsLine(from - 1);
    if (isPiece) this.beginPiece(line);
    this.readGroups(kept, last, line, () => { if (isPiece && this.opened.get('piece')) this.end('piece'); });
  }

  /** An item of a list, or a list of one item. */
  private beginPiece(line: number): void {
    this.writer.openList('ul', line);
    this.push('piece', -1, this.dress, () => this.writer.closeList());
    this.writer.openItem(line);
  }

  private readGroups(groups: readonly Group[], last: number, line: number, end: () => void): void {
    const [group, ...others] = groups;
    if (!group) {
      this.at = last + 1;
      return end();
    }
    this.at = group.open + 1;
    this.push('', group.close, this.dress, () => {
      if (!others.length) {
        this.at = last + 1;
        end();
        return;
      }
      this.writer.break();
      this.readGroups(others, last, line, end);
    });
  }

  private readGroupsAsRow(groups: readonly Group[], line: number, lacking: number): void {
    if (!this.writer.inTable) this.writer.openTable(false);
    else this.writer.nextRow(line);
    const read = (index: number): void => {
      const group = groups[index];
      if (!group) {
        this.writer.nextRow(line);
        if (this.writer.inImpliedTable && !this.places.beginsRow(this.at)) this.writer.closeTable(line);
        return;
      }
      if (index === groups.length - 1 && lacking > 0 && groups.length === 2) this.writer.span(lacking + 1, 1);
      this.at = group.open + 1;
      this.push('', group.close, this.dress, () => {
        this.at = group.close + 1;
        if (index < groups.length - 1) this.writer.nextCell(this.tokens[group.close]?.line ?? line);
        read(index + 1);
      });
    };
    read(0);
  }
}
