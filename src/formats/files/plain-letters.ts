/**
 * Signs of a text that nobody sees, and letters in two parts: pages and the office programs of others are full of them, and none is part of a word.
 */

// Of no width, and what turns the direction; those that join the letters of a word in Persian or in Indic scripts are part of it.
const UNSEEN = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|&(?:ZeroWidthSpace|NoBreak|lrm|rlm|#0*(?:8203|8206|8207|8288|65279)|#x0*(?:200b|200e|200f|2060|feff));/gi;
const MARKS = /[\u0300-\u036f\u1160-\u11ff\u3099\u309a]/;
// Not all of Unicode's forms: those of Chinese characters that names are written with differ to who bears them.
const IN_PARTS = /\p{L}[\u0300-\u036f]+|[\u3040-\u30ff][\u3099\u309a]|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/gu;

/** A text with each letter as one sign, and nothing that is not seen. All stays in its line. */
export function plainLetters(text: string): string {
  const seen = text.replace(UNSEEN, '');
  return MARKS.test(seen) ? seen.replace(IN_PARTS, (letter) => letter.normalize('NFC')) : seen;
}
