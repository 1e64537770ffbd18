/**
 * Times and words that are broken where their author did not break them: by the width of a column, as text that is taken out of a PDF has them.
 */

const CLOCK = String.raw`\d{1,2}[:.h]\d\d(?:\s?[ap]\.?\s?m\b\.?)?`;
// "8:00am", below it "-", below it "8:30am"; bars may stand between them that once parted cells.
const SPLIT_SLOT = new RegExp(String.raw`^[ \t|]{0,80}(${CLOCK})(?:[ \t]{0,80}(\n))?[ \t]{0,80}[-–—][ \t|]{0,80}\n[ \t]{0,80}(${CLOCK})[ \t|]{0,80}$`, 'gimu');
// "11:45 a.m.–12:00", below it "p.m.".
const SPLIT_HALF = /(\d{1,2}[:.]\d\d)[ \t]{0,80}\n[ \t]{0,80}([ap]\.?\s?m\.?)[ \t]{0,80}$/gimu;
const HYPHEN = /^([ \t]{0,80}\d{1,2}[:.h]\d\d.{0,300}?)([\p{L}\p{N}]{0,40}\p{Ll})-[ \t]{0,80}\n[ \t]{0,80}(\p{L}[\p{L}-]*)(.*)$/gmu;

/** A text with times, and words of lines that begin with one, in one piece. Line feeds stay: lines keep their numbers. */
export function whole(source: string): string {
  const timed = source
    .replace(SPLIT_SLOT, (_, start: string, between: string | undefined, end: string) => `${between ?? ''}\n${start} - ${end}`)
    .replace(SPLIT_HALF, (_, clock: string, half: string) => `${clock} ${half}\n`);
  if (!/-[ \t]{0,80}\n/.test(timed)) return timed;
  // Whether the hyphen belongs to the word the text tells, where it has the word elsewhere.
  const words = new Set(timed.toLowerCase().match(/[\p{L}\p{N}-]+/gu));
  return timed.replace(HYPHEN, (_, head: string, first: string, second: string, rest: string) => `${head}${first}${/^\p{Ll}/u.test(second) && words.has((first + second).toLowerCase()) ? '' : '-'}${second}${rest}\n`);
}
