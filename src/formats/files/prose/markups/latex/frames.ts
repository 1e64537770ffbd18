/**
 * What is open while a LaTeX file is read: groups, environments, brackets, each with what is to be done at its end. They are on a stack of our own:
 * braces without end cost no more than others.
 */
import { tableOf } from './commands.js';
import { TokenPlaces } from './places.js';
import type { Token } from './tokens.js';
import { BARE, LatexWriter, type Dress } from './writer.js';

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
  /** It began in a table that was implied, and does not hold it. */
  readonly isImplied: boolean;
  readonly end?: (() => void) | undefined;
}

/** The name of a group that holds rows of the table around it. */
export const ROWS = 'rows of the table';

/** A place in a file, and what is open there. */
export class LatexFrames {
  readonly leftOut: LeftOut[] = [];
  protected readonly writer = new LatexWriter();
  protected readonly frames: Frame[] = [];
  protected readonly opened = new Map<string, number>();
  protected dress: Dress = BARE;
  protected at = 0;
  /** How many tables are open within a cell. */
  protected within = 0;
  protected readonly places: TokenPlaces;

  constructor(protected readonly tokens: readonly Token[], protected readonly german: boolean) {
    this.places = new TokenPlaces(tokens);
  }

  protected push(name: string, close: number, dress: Dress, end?: () => void): void {
    this.frames.push({ name, close, dress: this.dress, isImplied: this.writer.inImpliedTable, end });
    if (name) this.opened.set(name, (this.opened.get(name) ?? 0) + 1);
    this.dress = dress;
  }

  protected pop(): void {
    const { name, dress, end } = this.frames.pop() as Frame;
    if (name) this.opened.set(name, (this.opened.get(name) ?? 1) - 1);
    this.dress = dress;
    end?.();
  }

  /** A group whose words are in a dress; braces without end are none. */
  protected openGroup(open: number, dress: Dress, end?: () => void): void {
    const close = this.places.closeOf(open);
    if (close < 0) end?.();
    else this.push('', close, dress, end);
  }

  /** True for raised digits behind an hour that the line begins with. */
  protected isMinutes(digits: string): boolean {
    return /^[0-5][05]$/.test(digits) && /^\W*(?:\d{1,2}(?::\d\d)?\s*[–—-]+\s*)?(?:\d|[01]\d|2[0-3])$/.test(this.writer.before);
  }

  /** True where nothing but the table is open. */
  protected isAtTable(): boolean {
    let at = this.frames.length - 1;
    while (this.frames[at]?.name === ROWS) at--;
    const top = this.frames[at];
    return top ? tableOf(top.name) !== undefined || this.isAround(top) : this.writer.inImpliedTable;
  }

  /** An environment that a table is not in, but implied by. */
  private isAround({ name, isImplied }: Frame): boolean {
    return name !== '' && !isImplied && this.writer.inImpliedTable;
  }

  protected end(name: string): void {
    const inner = tableOf(name) !== undefined && (this.opened.get(`${name} within`) ?? 0) > 0 ? `${name} within` : name;
    if (!this.opened.get(inner)) return;
    for (let top = this.frames.at(-1); top; top = this.frames.at(-1)) {
      if (top.name !== inner) {
        this.pop();
        continue;
      }
      if (this.isAround(top)) this.writer.closeTable(0);
      return this.pop();
    }
  }
}
