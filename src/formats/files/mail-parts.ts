/**
 * Mails that are made of parts (RFC 2046), or written for their way as a whole: the part that people read is taken out, as HTML where there is any, for
 * it has the tables. What was sent along is told.
 */
import { escapeHtml } from '../html-written.js';
import { fromBase64, fromQuotedPrintable, headerWords, subjectOf } from './mail-encoding.js';
import { refuseOver } from './sizes.js';

/** What of a mail is read. */
export interface MailPart {
  /** The text, on the lines on which it stands in the mail. */
  readonly text: string;
  /** False where the mail has the text in another form than lines. */
  readonly hasLines: boolean;
  /** What else is in it, with its line. */
  readonly leftOut: readonly { readonly value: string; readonly line: number }[];
}

interface Leaf {
  readonly type: string;
  readonly charset?: string;
  readonly encoding: string;
  readonly name?: string;
  /** First and behind the last line, from 0. */
  readonly from: number;
  readonly to: number;
  /** Of which choice it is: whoever reads the mail sees one of them. */
  readonly choice?: number;
}

// Deeper than any mail that was forwarded again and again.
const DEEPEST = 10;
// No text of two megabytes is longer in any of these ways.
const LARGEST_PART = 8_000_000;

/** The part to be read; undefined for what is no mail, and for one that is its text. */
export function mailPart(text: string): MailPart | undefined {
  if (!/^(?:[\w-]+: |\s)/.test(text) || !/^content-type:|^content-transfer-encoding:\s*base64/im.test(text.slice(0, 100_000))) return undefined;
  const lines = text.split(/\r\n?|\n/);
  const first = lines.findIndex((line) => line.trim() !== '');
  const { headers, end } = headersFrom(lines, first, lines.length);
  const has = (name: string): boolean => headers.some((header) => header.toLowerCase().startsWith(`${name}:`));
  if (!has('from') && !has('message-id') && !has('mime-version')) return undefined;
  const whole = leafOf(headers, end, lines.length);
  if (whole.type === 'text/plain' && whole.encoding !== 'base64') return undefined;
  const leaves = leavesOf(lines, headers, end, lines.length, 0);
  const isRead = ({ type, name }: Leaf): boolean => name === undefined && /^text\/(?:html|plain|calendar)$/.test(type);
  // What is sent along may stand in the midst of the text: then that goes on in a part of its own.
  const read = ['text/html', 'text/plain', 'text/calendar'].map((type) => leaves.filter((leaf) => isRead(leaf) && leaf.type === type)).find(({ length }) => length);
  if (!read) return undefined;
  const [taken, choices] = [new Set(read), new Set(read.map(({ choice }) => choice))];
  const isSaid = (leaf: Leaf): boolean => taken.has(leaf) || (isRead(leaf) && leaf.choice !== undefined && choices.has(leaf.choice));
  const leftOut = leaves.filter((leaf) => !isSaid(leaf) && lines.slice(leaf.from, leaf.to).some((line) => line.trim())).map(({ name, type, from }) => ({ value: name ?? type, line: from + 1 }));
  return { text: written(lines, read, headers), hasLines: read.every(({ encoding }) => encoding !== 'base64'), leftOut };
}

/** The headers of a mail or part, each on one line, and the line behind the empty one after them. */
function headersFrom(lines: readonly string[], from: number, to: number): { readonly headers: readonly string[]; readonly end: number } {
  const headers: string[] = [];
  let at = from;
  for (; at < to && (lines[at] ?? '').trim(); at++) {
    const line = lines[at] ?? '';
    if (/^[ \t]/.test(line) && headers.length) headers.push(`${headers.pop() ?? ''} ${line.trim()}`);
    else headers.push(line);
  }
  return { headers, end: at + 1 };
}

function leafOf(headers: readonly string[], from: number, to: number): Leaf {
  const field = (name: string): string => headers.find((header) => header.toLowerCase().startsWith(`${name}:`))?.slice(name.length + 1).trim() ?? '';
  const type = field('content-type');
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(type)?.[1];
  const name = /(?:file)?name\*?\s*=\s*(?:"([^"]*)"|([^;\s]+))/i.exec(`${field('content-disposition')} ${type}`);
  const called = name?.[1] ?? name?.[2] ?? (/^attachment/i.test(field('content-disposition')) ? type.split(';')[0] : undefined);
  return { type: (type.split(';')[0] || 'text/plain').trim().toLowerCase(), encoding: field('content-transfer-encoding').toLowerCase(), from, to, ...(charset ? { charset } : {}), ...(called === undefined ? {} : { name: headerWords(called) }) };
}

function leavesOf(lines: readonly string[], headers: readonly string[], from: number, to: number, depth: number, choice?: number): readonly Leaf[] {
  const leaf = leafOf(headers, from, to);
  const type = headers.find((header) => /^content-type:/i.test(header)) ?? '';
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^;\s]+))/i.exec(type);
  if (!leaf.type.startsWith('multipart/') || !boundary || depth > DEEPEST) return [choice === undefined ? leaf : { ...leaf, choice }];
  const mark = `--${boundary[1] ?? boundary[2] ?? ''}`;
  const marks: number[] = [];
  for (let at = from; at < to; at++) if ((lines[at] ?? '').trimEnd() === mark || (lines[at] ?? '').trimEnd() === `${mark}--`) marks.push(at);
  return marks.flatMap((at, index) => {
    if ((lines[at] ?? '').trimEnd() === `${mark}--`) return [];
    const end = marks[index + 1] ?? to;
    const part = headersFrom(lines, at + 1, end);
    return leavesOf(lines, part.headers, Math.min(part.end, end), end, depth + 1, choice ?? (leaf.type === 'multipart/alternative' ? from : undefined));
  });
}

/** On its lines; its subject is the title of a page, and stays that of a mail. */
function written(lines: readonly string[], leaves: readonly Leaf[], headers: readonly string[]): string {
  const [{ type, from } = { type: '', from: 0 }] = leaves;
  const text = leaves.map((leaf, at) => decoded(lines, leaf) + '\n'.repeat(Math.max(0, (leaves[at + 1]?.from ?? 0) - leaf.to + 1))).join('');
  const [subject = '', sender = ''] = ['subject', 'from'].map((name) => headers.find((header) => header.toLowerCase().startsWith(`${name}:`)));
  const ahead = Math.max(2, from);
  if (type === 'text/html') return `<html><head><title>${escapeHtml(subjectOf(subject))}</title></head>${'\n'.repeat(ahead)}${text}`;
  return type === 'text/calendar' || !subject || !sender ? `${'\n'.repeat(ahead)}${text}` : `${subject}\n${sender}${'\n'.repeat(ahead - 1)}${text}`;
}

function decoded(lines: readonly string[], { charset, encoding, from, to }: Leaf): string {
  const body = lines.slice(from, to).join('\n');
  refuseOver(LARGEST_PART, body.length, 'letters');
  return encoding === 'base64' ? fromBase64(body, charset) : encoding === 'quoted-printable' ? fromQuotedPrintable(body, charset) : body;
}
