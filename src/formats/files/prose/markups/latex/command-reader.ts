/**
 * Reads the commands of LaTeX: what they mean if they are known, and else their arguments.
 */
import { argumentsOf, BREAK, DRESS, DRESSED, HEADINGS, RULE } from './commands.js';
import { LatexFrames, ROWS } from './frames.js';
import { TIME, type Group } from './places.js';
import type { Token } from './tokens.js';
import { BARE, type Dress } from './writer.js';

/** Reads a command at a time. */
export class CommandReader extends LatexFrames {
  /** Where the words of the last command of the file's own ended. */
  private ended = -1;

  /** What a command means. */
  protected readCommand({ text: name, line }: Token): void {
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
      // In a tabbing it pushes what follows to the edge.
      case '`': return this.readBreak('hfill', line);
      case 'multicolumn': case 'SetCell': return this.readSpan('xxk', 0);
      case 'multirow': return this.readSpan('oxoxok', 1);
      case 'textsuperscript': case 'inst': case 'affilmark': return this.readRaised(line);
      case 'footnote': case 'footnotetext': case 'thanks': case 'tnote': return this.readNote();
      case 'paragraph': case 'subparagraph': return this.readRunIn();
      case 'author': case 'date': case 'institute': case 'caption': case 'affil': case 'address': case 'affiliation': return this.readParagraph();
      case 'and': case 'And': case 'AND': return this.writer.words(', ', this.dress, line);
      case 'endfirsthead': case 'endhead': case 'endfoot': case 'endlastfoot': return this.writer.forget(/head$/.test(name));
      case 'kill': return this.writer.kill();
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
    // An address that a command writes is not known.
    const open = kind === 'raw' ? this.places.openAt(this.at) : this.places.argumentsIn(this.at, 'xk')[1]?.open ?? -1;
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
    if (name === 'hfill' && TIME.test(this.places.wordsFrom(this.at))) return this.writer.words(' ', this.dress, line);
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
    else if (!this.within) this.writer.span(number === 0 ? count : 1, number === 1 ? count : 1);
    this.at = last.open + 1;
    this.openGroup(last.open, this.dress);
  }

  private readRaised(line: number): void {
    const open = this.places.openAt(this.at);
    if (open < 0) return;
    const words = this.places.wordsIn(open);
    if (/^[\d\s,;]+$/.test(words)) {
      this.at = this.places.past(open);
      const isMinutes = this.isMinutes(words);
      return this.writer.words(isMinutes ? `:${words}` : words, this.dress, line, !isMinutes);
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
  protected readArguments(from: number, line: number, name = ''): void {
    const groups = this.places.groupsAt(from);
    if (!groups.length) return this.writer.words(' ', this.dress, line);
    const isRow = name !== '' && this.places.isTimed(from);
    if (isRow && (!this.writer.inTable || this.isAtTable())) return this.readGroupsAsRow(groups, line, this.places.widest - groups.length);
    // "\\onlyHere{9:00 & Fog \\\\}" in a table.
    const [group] = groups;
    if (group && groups.length === 1 && this.writer.inTable && this.isAtTable() && this.places.holdsRows(group)) {
      this.at = group.open + 1;
      return this.push(ROWS, group.close, this.dress);
    }
    // Sizes and columns are not for readers.
    const isSize = (text: string): boolean => /^[-\d.\s]*(?:cm|mm|pt|em|ex|in|\\[a-z]+)$/.test(text) || (!name && /^(?:\d{1,2}|[|lcrXpm@\d.\s]+)$/.test(text));
    const kept = groups.filter(({ open }) => !isSize(this.places.sourceIn(open)));
    const last = groups.at(-1)?.close ?? from;
    // "\\room{3} \\title{Fog}": with nothing but a blank between them.
    if (name && kept.length === 1 && this.places.next(this.ended) === from - 1 && this.ended < from - 1) this.writer.break();
    if (kept.length === 1) this.ended = last + 1;
    if (!name) return this.readGroups(kept, last, line, () => this.writer.paragraph());
    // On a line of its own it is a piece of its own.
    const isPiece = kept.length > 1 && !this.writer.inTable && this.places.beginsLine(from - 1);
    if (isPiece) this.beginPiece(line);
    this.readGroups(kept, last, line, () => { if (isPiece && this.opened.get('piece')) this.end('piece'); });
  }

  /** Two times one after the other: from the one to the other. */
  private isSpan(first: Group, second: Group | undefined): boolean {
    return second !== undefined && [first, second].every(({ open }) => /^\d{1,2}[:.h]\d\d$/.test(this.places.wordsIn(open)));
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
      if (this.isSpan(group, others[0])) this.writer.words(' – ', this.dress, line);
      else this.writer.break();
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
        if (this.isSpan(group, groups[index + 1])) this.writer.words(' – ', this.dress, line);
        else if (index < groups.length - 1) this.writer.nextCell(this.tokens[group.close]?.line ?? line);
        read(index + 1);
      });
    };
    read(0);
  }}
