/**
 * The programme as it was given: the text on the page, or a file, which stands there as text too where it is one.
 */
import { decodeBytes } from '../formats/encoding.js';
import type { Guess } from '../formats/files/guess.js';
import { isPdf } from '../formats/files/binary.js';
import type { PdfText } from '../formats/files/pdf/pdf.js';

/** What is read. */
export interface Source {
  /** Of its file, also where that is corrected on the page; "" for a text that was written or pasted. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** True where its lines are those on the page. */
  readonly isShown: boolean;
  readonly pdf?: PdfText | Guess;
}

/** More characters than a field for texts takes without getting slow. */
const MOST_SHOWN = 1_000_000;

/** The text of a PDF, all lines counted as one: so they are those on the page. */
async function asOnePage(bytes: Uint8Array): Promise<PdfText | Guess> {
  const { pdfText } = await import('../formats/files/pdf/pdfjs.js');
  const pdf = await pdfText(bytes);
  return 'text' in pdf ? { ...pdf, pages: [] } : pdf;
}

/** The text on the page, and the file that takes its place until somebody writes. */
export class SourceField {
  /** What somebody wrote, and a file has taken the place of. */
  former: { readonly name: string; readonly text: string } | undefined;
  private file: Source | undefined;
  private name = '';
  private opened = 0;
  private isWritten = false;

  constructor(
    private readonly field: HTMLTextAreaElement,
    /** Called with the name of a file that is not shown as text; with undefined once a text is there. */
    private readonly onTaken: (name: string | undefined) => void,
  ) {
    // What takes the place of all that was there is no correction of a file.
    field.addEventListener('beforeinput', () => {
      if (field.selectionEnd - field.selectionStart === field.value.length) this.name = '';
    });
  }

  /** What is to be read now. */
  get source(): Source {
    return this.file ?? { name: this.name, bytes: new TextEncoder().encode(this.field.value), isShown: true };
  }

  /** True while there is nothing. */
  get isEmpty(): boolean {
    return !this.file && !this.field.value.trim();
  }

  /** True where words of somebody would be lost with the page. */
  get isKept(): boolean {
    return this.written !== undefined || this.former !== undefined;
  }

  /** Takes what stands on the page from now on: what somebody writes there. */
  write(): void {
    this.isWritten = true;
    this.take(undefined);
  }

  /** Puts a text there that nobody has written. */
  put(text: string): void {
    this.name = '';
    this.isWritten = false;
    this.field.value = text;
    this.take(undefined);
  }

  /** Goes back to what somebody wrote before, in exchange for what they have written since. */
  goBack(): void {
    const { former } = this;
    this.former = this.written;
    this.put(former?.text ?? '');
    this.name = former?.name ?? '';
    this.isWritten = true;
  }

  /**
   * Opens a file.
   * @returns False where another was opened, or something written, before its bytes were there.
   * @throws Where it cannot be read: a folder, or gone meanwhile.
   */
  async open(file: File): Promise<boolean> {
    const turn = ++this.opened;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const pdf = isPdf(bytes) ? await asOnePage(bytes) : undefined;
    if (turn !== this.opened) return false;
    const { name } = file;
    const text = pdf && 'text' in pdf ? pdf.text : decodeBytes(bytes).text;
    const isShown = text.length < MOST_SHOWN && !/[\0-\x08\ufffd]/.test(text.slice(0, 10_000));
    this.former = this.written ?? this.former;
    this.put(isShown ? text : '');
    this.name = isShown ? name : '';
    // Its bytes stay what is read: which encoding they were taken for is told of them.
    this.take({ name, bytes, isShown, ...(pdf ? { pdf } : {}) });
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

  private get written(): SourceField['former'] {
    return this.isWritten && !this.isEmpty ? { name: this.name, text: this.field.value } : undefined;
  }

  private take(file: Source | undefined): void {
    this.opened++;
    this.file = file;
    this.onTaken(file && !file.isShown ? file.name : undefined);
  }
}
