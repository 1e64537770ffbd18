/**
 * Texts that came as e-mail: what stands before and around them there, and how they are written for the way.
 */
import type { Blocks } from './blocks.js';

/** A text without what a mail adds to it; line feeds stay, so that lines keep their numbers. */
export interface MailText {
  readonly source: string;
  /** What its subject says. */
  readonly titles: Blocks['titles'];
  /** Its other headers: who sent it and when is nothing of the event. */
  readonly leftOut: Blocks['leftOut'];
}

const HEADER = /^(From|To|Cc|Bcc|Reply-To|Sent|Date|Subject|Received|Return-Path|Delivered-To|Message-I[Dd]|MIME-Version|Content-[\w-]+|List-[\w-]+|X-[\w-]+|User-Agent|Sender|References|In-Reply-To|Thread-[\w-]+|DKIM-[\w-]+|Authentication-Results|Von|An|Betreff|Gesendet|Datum|De|À|Objet|Envoyé|Para|Asunto|Enviado):(?:\s|$)/;

/** Takes the headers, the quoting and the encoding of a mail off; any other text stays as it is. */
export function withoutMail(source: string): MailText {
  const lines = source.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  let end = Math.max(0, first);
  while (end < lines.length && (HEADER.test(lines[end] ?? '') || (end > first && /^[ \t]+\S/.test(lines[end] ?? '')))) end++;
  const head = lines.slice(0, end);
  const has = (names: RegExp): boolean => head.some((line) => names.test(line));
  const isMail = has(/^(?:Subject|Betreff|Objet|Asunto):/) && has(/^(?:From|Von|De|To|An|À|Para|Message-I[Dd]):/);
  if (!isMail) return { source: unquoted(source), titles: [], leftOut: [] };
  const fields = fieldsOf(head);
  const isSubject = (value: string): boolean => /^(?:Subject|Betreff|Objet|Asunto):/.test(value);
  const isQuoted = fields.some(({ value }) => /^content-transfer-encoding:\s*quoted-printable/i.test(value));
  const charset = fields.map(({ value }) => /^content-type:.*charset=["']?([\w-]+)/i.exec(value)?.[1]).find(Boolean);
  const body = lines.slice(end).join('\n');
  const titles = fields.filter(({ value }) => isSubject(value)).map(({ value, line }) => ({ text: subjectOf(value), line }));
  return { source: `${'\n'.repeat(end)}${unquoted(isQuoted ? decoded(body, charset) : body)}`, titles, leftOut: fields.filter(({ value }) => !isSubject(value)) };
}

function fieldsOf(head: readonly string[]): readonly { readonly value: string; readonly line: number }[] {
  return head.flatMap((line, index) => {
    if (!HEADER.test(line)) return [];
    const next = head.findIndex((other, at) => at > index && !/^[ \t]/.test(other));
    return [{ value: head.slice(index, next < 0 ? head.length : next).map((part) => part.trim()).join(' '), line: index + 1 }];
  });
}

/** "Re: [members] Programme" is called "Programme". */
function subjectOf(value: string): string {
  const words = value.replace(/\?=\s+=\?/g, '?==?').replace(/=\?([\w-]+)\?([qb])\?([^?]*)\?=/gi, (_, charset: string, kind: string, text: string) => (/q/i.test(kind) ? decoded(text.replaceAll('_', ' '), charset) : fromBase64(text, charset)));
  return words.replace(/^[^:]*:\s*/, '').replace(/^(?:(?:re|aw|fwd?|wg|tr|rv)\s?:\s*|\[[^\]]{1,40}\]\s*)+/i, '').trim();
}

/** Quoted-printable. A line that the mail breaks stands on its first; the others stay, empty. */
function decoded(text: string, charset = 'utf-8'): string {
  let broken = 0;
  const joined = text.split('\n').map((line) => {
    if (/=[ \t]*$/.test(line)) {
      broken++;
      return line.replace(/=[ \t]*$/, '');
    }
    const whole = `${line}${'\n'.repeat(broken + 1)}`;
    broken = 0;
    return whole;
  }).join('').replace(/\n$/, '');
  return joined.replace(/(?:=[\dA-F]{2})+/gi, (codes) => bytesAs(codes.slice(1).split('=').map((code) => parseInt(code, 16)), charset));
}

function bytesAs(bytes: readonly number[], charset: string): string {
  try {
    return new TextDecoder(charset).decode(Uint8Array.from(bytes));
  } catch {
    return new TextDecoder().decode(Uint8Array.from(bytes));
  }
}

function fromBase64(text: string, charset: string): string {
  try {
    return bytesAs([...atob(text)].map((char) => char.charCodeAt(0)), charset);
  } catch {
    return text;
  }
}

/** A text that is quoted as a whole, without its marks. */
function unquoted(source: string): string {
  const lines = source.split('\n');
  const filled = lines.filter((line) => line.trim());
  const quoted = filled.filter((line) => /^\s?>/.test(line)).length;
  return quoted > 2 && quoted * 10 >= filled.length * 7 ? lines.map((line) => line.replace(/^(?:\s?>)+ ?/, '')).join('\n') : source;
}
