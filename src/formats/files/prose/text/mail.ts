/**
 * Texts that came as e-mail: what stands before and around them there, and how they are written for the way.
 */
import { fromQuotedPrintable, subjectOf } from '../../mail-encoding.js';
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
  return { source: `${'\n'.repeat(end)}${unquoted(isQuoted ? fromQuotedPrintable(body, charset) : body)}`, titles, leftOut: fields.filter(({ value }) => !isSubject(value)) };
}

function fieldsOf(head: readonly string[]): readonly { readonly value: string; readonly line: number }[] {
  return head.flatMap((line, index) => {
    if (!HEADER.test(line)) return [];
    const next = head.findIndex((other, at) => at > index && !/^[ \t]/.test(other));
    return [{ value: head.slice(index, next < 0 ? head.length : next).map((part) => part.trim()).join(' '), line: index + 1 }];
  });
}

/** A text that is quoted as a whole, without its marks. */
function unquoted(source: string): string {
  const lines = source.split('\n');
  const filled = lines.filter((line) => line.trim());
  const quoted = filled.filter((line) => /^\s?>/.test(line)).length;
  return quoted > 2 && quoted * 10 >= filled.length * 7 ? lines.map((line) => line.replace(/^(?:\s?>)+ ?/, '')).join('\n') : source;
}
