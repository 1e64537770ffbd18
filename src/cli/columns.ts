/**
 * Text in columns on a terminal, where some characters take two places and some none (Unicode Standard Annex 11).
 */

// Made when it is asked for first: that takes longer than most tables, and letters of ASCII need none.
let graphemes: Intl.Segmenter | undefined;
const NARROW = /^[ -~]*$/;
const WIDE = /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}])/u;

// Node copies the whole text for every grapheme that it gives out: a name of 100,000 characters, in one piece, fills the memory.
const PIECES = /.{1,200}/gsu;

/** A text and its width in places, filled up with spaces to a column's. */
export function padded(text: string, width: number): { readonly text: string; readonly width: number } {
  const own = NARROW.test(text) ? text.length : placesOf(text);
  return { text: text + ' '.repeat(Math.max(0, width - own)), width: Math.max(own, width) };
}

function placesOf(text: string): number {
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let places = 0;
  for (const piece of text.match(PIECES) ?? []) {
    for (const { segment } of graphemes.segment(piece)) places += WIDE.test(segment) ? 2 : 1;
  }
  return places;
}
