/**
 * Reads the tokens of a LaTeX file one after the other, and has a page written of them.
 */
import { DRESS, LIST, placeOf, tableOf } from './commands.js';
import { CommandReader } from './command-reader.js';
import { plainFormula, typeset } from './letters.js';
import type { Token } from './tokens.js';
import { BARE } from './writer.js';

/** A reader of one file. */
export class LatexReader extends CommandReader {
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

  private readToken(token: Token): void {
    const { kind, text, line } = token;
    if (/^(?:words|formula|open|command)$/.test(kind)) this.openImplied();
    this.at++;
    switch (kind) {
      case 'words': return this.writer.words(typeset(text, this.german), this.dress, line);
      case 'raw': case 'blank': return this.writer.words(text, this.dress, line);
      case 'paragraph': return this.endParagraph();
      case 'formula': return this.readFormula(text, line);
      case 'verbatim': return text.split('\n').forEach((words, index) => {
        if (index) this.writer.break();
        this.writer.words(words, this.dress, line + index);
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

  private readFormula(text: string, line: number): void {
    const plain = plainFormula(text);
    if (plain?.raised && /\d$/.test(this.writer.before) && /^\d\d$/.test(plain.text)) return this.writer.words(this.isMinutes(plain.text) ? `:${plain.text}` : text, this.dress, line);
    this.writer.words(plain?.text ?? text, this.dress, line, plain?.raised);
  }

  private endParagraph(): void {
    if (!this.writer.inTable) return this.writer.paragraph();
    // An empty line within a cell ends a paragraph there.
    if (!this.isAtTable()) this.writer.break();
  }

  private readCell(line: number): void {
    if (this.isLayout()) return this.writer.paragraph();
    if (!this.writer.inTable || !this.isAtTable()) return this.writer.words(this.writer.inTable ? ' ' : ' & ', this.dress, line);
    this.writer.nextCell(line);
    this.endDress();
  }

  private readRow(line: number): void {
    if (this.isLayout()) return this.writer.paragraph();
    if (!this.writer.inTable || !this.isAtTable()) return this.writer.break();
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
    if (this.writer.inTable) {
      this.within++;
      return this.push(`${name} within`, -1, this.dress, () => {
        this.within--;
        this.writer.break();
      });
    }
    this.writer.openTable(true, this.places.fromBelow);
    this.push(name, -1, BARE, () => this.writer.closeTable(0));
  }

  /** "\begin{frame}{Title}". */
  private beginFrame(name: string, line: number): void {
    this.writer.paragraph();
    this.push(name, -1, this.dress, () => this.writer.paragraph());
    // "<1->": on which slides.
    const { kind, text = '' } = this.tokens[this.at] ?? {};
    if (kind === 'words' && /^<[^<>]*>$/.test(text.trim())) this.at++;
    this.at = this.places.afterArguments(this.at, 'oo');
    const open = this.places.openAt(this.at);
    if (open < 0) return;
    this.at = open + 1;
    this.writer.openHeading(name === 'frame' ? 4 : 5, line);
    this.openGroup(open, BARE, () => this.writer.closeHeading());
  }
}
