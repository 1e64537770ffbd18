/**
 * The programme as it was given: the text on the page, or a file, which stands there as text too where it is one.
 */
import { decodeBytes } from '../formats/encoding.js';

/** What is read. */
export interface Source {
  /** Of its file; "" for a text that was written or pasted. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** True where its lines are those on the page. */
  readonly isShown: boolean;
}

/** More characters than a field for texts takes without getting slow. */
const MOST_SHOWN = 1_000_000;

/** The text on the page, and the file that takes its place until somebody writes. */
export class SourceField {
  private file: Source | undefined;
  private opened = 0;

  constructor(
    private readonly field: HTMLTextAreaElement,
    /** Called with the name of a file that is not shown as text; with undefined once a text is there. */
    private readonly onTaken: (name: string | undefined) => void,
  ) {}

  /** What is to be read now. */
  get source(): Source {
    return this.file ?? { name: '', bytes: new TextEncoder().encode(this.field.value), isShown: true };
  }

  /** Takes what stands on the page from now on. */
  write(text?: string): void {
    this.opened++;
    this.file = undefined;
    if (text !== undefined) this.field.value = text;
    this.onTaken(undefined);
  }

  /** Opens a file. @returns False where another was opened, or something written, before its bytes were there. */
  async open(file: File): Promise<boolean> {
    const turn = ++this.opened;
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (turn !== this.opened) return false;
    const text = decodeBytes(bytes).text;
    const isShown = text.length < MOST_SHOWN && !/[\0-\x08\ufffd]/.test(text.slice(0, 10_000));
    // Its bytes stay what is read: which encoding they were taken for is told of them.
    this.file = { name: file.name, bytes, isShown };
    this.field.value = isShown ? text : '';
    this.onTaken(isShown ? undefined : file.name);
    return true;
  }

  /** Selects a line (from 1) and brings it into view. */
  select(line: number): void {
    const { field } = this;
    const lines = field.value.split('\n');
    const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
    field.focus();
    field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
    // No line is broken: each is as high as the others.
    field.scrollTop = Math.max(0, (field.scrollHeight / lines.length) * (line - 4));
    field.scrollLeft = 0;
  }
}
