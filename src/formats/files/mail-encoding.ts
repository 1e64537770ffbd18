/**
 * How texts are written for the way of a mail: quoted-printable and Base64 (RFC 2045, section 6), words of headers (RFC 2047).
 */

/** Quoted-printable. A line that the mail breaks stands on its first; the others stay, empty. @param charset Of its bytes. */
export function fromQuotedPrintable(text: string, charset = 'utf-8'): string {
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

/** Base64; what is none stays. @param charset Of its bytes. */
export function fromBase64(text: string, charset = 'utf-8'): string {
  try {
    return bytesAs([...atob(text.replace(/\s+/g, ''))].map((char) => char.charCodeAt(0)), charset);
  } catch {
    return text;
  }
}

/** What a header says, without its name: "=?utf-8?Q?Moore?=" is "Moore". */
export function headerWords(header: string): string {
  const words = header.replace(/\?=\s+=\?/g, '?==?').replace(/=\?([\w-]+)\?([qb])\?([^?]*)\?=/gi, (_, charset: string, kind: string, text: string) => (/q/i.test(kind) ? fromQuotedPrintable(text.replaceAll('_', ' '), charset) : fromBase64(text, charset)));
  return words.replace(/^[^:]*:\s*/, '').trim();
}

/** "Subject: Re: [members] Programme" is called "Programme". */
export function subjectOf(header: string): string {
  return headerWords(header).replace(/^(?:(?:re|aw|fwd?|wg|tr|rv)\s?:\s*|\[[^\]]{1,40}\]\s*)+/i, '').trim();
}

function bytesAs(bytes: readonly number[], charset: string): string {
  try {
    return new TextDecoder(charset).decode(Uint8Array.from(bytes));
  } catch {
    return new TextDecoder().decode(Uint8Array.from(bytes));
  }
}
