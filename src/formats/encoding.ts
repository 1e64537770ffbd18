/**
 * From the bytes of a file to its text. JSON and iCalendar are UTF-8 (RFC 8259, section 8.1; RFC 5545, section 3.1.4); what editors save is
 * not always.
 */

/** A decoded text. */
export interface DecodedText {
  readonly text: string;
  /** The encoding that was taken without anything that says so. */
  readonly guessed?: string;
}

/**
 * Decodes a file: by its byte order mark, by the zero bytes of UTF-16, as UTF-8 where it is that, else as the server says, else as what
 * older Western systems write. A UTF-8 text is hardly ever valid by accident, a server's charset often is.
 * @param charset The encoding that the server named, if any.
 */
export function decodeBytes(bytes: Uint8Array, charset?: string): DecodedText {
  const [first, second] = bytes;
  if ((first === 0xfe && second === 0xff) || first === 0) return { text: new TextDecoder('utf-16be').decode(bytes) };
  if ((first === 0xff && second === 0xfe) || second === 0) return { text: new TextDecoder('utf-16le').decode(bytes) };
  const text = utf8Of(bytes) ?? utf8Of(joined(bytes));
  if (text !== undefined) return { text };
  const named = charset && !/^utf-?8$/i.test(charset) ? decoderOf(charset) : undefined;
  // Node's quick way to decode all at once takes Windows-1252 for Latin 1, and loses dashes and quotation marks; in a stream it does not.
  return named ? { text: named.decode(bytes) } : { text: new TextDecoder('windows-1252').decode(bytes, { stream: true }), guessed: 'Windows-1252' };
}

/** Pieces of a file as one, in their order. @param size Bytes of all of them. */
export function concatenated(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function utf8Of(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A calendar's lines may be folded inside a character (RFC 5545, section 3.1). No character begins with the bytes 0x80 to 0xbf. */
function joined(bytes: Uint8Array): Uint8Array {
  const isInside = (at: number): boolean => bytes[at] === 10 && (bytes[at + 1] === 32 || bytes[at + 1] === 9) && (bytes[at + 2] ?? 0) >> 6 === 2;
  return bytes.filter((byte, at) => !isInside(at) && !isInside(at - 1) && !(byte === 13 && isInside(at + 1)));
}

function decoderOf(charset: string): TextDecoder | undefined {
  try {
    return new TextDecoder(charset);
  } catch {
    // A name that nobody knows.
    return undefined;
  }
}
