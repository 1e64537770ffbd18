/**
 * Words whose letters are set apart, as designers do: "9 : 0 0  R e g i s t r a t i o n". The font's own spaces stand for nothing there.
 */

/** One letter after the other. */
const SPACED = /^\S(?: \S)+$/u;
/** So many in turn are no list of letters, and so many stretches no single heading. */
const LETTERS = 4;
const FEWEST = 4;

/** The stretches of a page, without those spaces where much of the page is written so. */
export function withoutLetterSpaces(texts: readonly string[]): readonly string[] {
  const long = texts.filter((text) => text.replaceAll(' ', '').length >= LETTERS);
  const spaced = long.filter((text) => SPACED.test(text));
  return spaced.length < FEWEST || spaced.length * 3 < long.length ? texts : texts.map((text) => (SPACED.test(text) ? text.replaceAll(' ', '') : text));
}
