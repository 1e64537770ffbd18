/**
 * Lines that are broken where their author did not break them: by the width of a column, as text that is taken out of a PDF has them.
 */
import { startsWithDay } from '../../dates/written-dates.js';

const CLOCK = String.raw`\d{1,2}[:.h]\d\d(?:\s?[ap]\.?\s?m\b\.?)?`;
// "8:00am", below it "-", below it "8:30am"; bars may stand between them that once parted cells.
const SPLIT_SLOT = new RegExp(String.raw`^[ \t|]{0,80}(${CLOCK})(?:[ \t]{0,80}(\n))?[ \t]{0,80}[-–—][ \t|]{0,80}\n[ \t]{0,80}(${CLOCK})[ \t|]{0,80}$`, 'gimu');
// "11:45 a.m.–12:00", below it "p.m.".
const SPLIT_HALF = /(\d{1,2}[:.]\d\d)[ \t]{0,80}\n[ \t]{0,80}([ap]\.?\s?m\.?)[ \t]{0,80}$/gimu;
const HYPHEN = /^([ \t]{0,80}\d{1,2}[:.h]\d\d.{0,300}?)([\p{L}\p{N}]{0,40}\p{Ll})-[ \t]{0,80}\n[ \t]{0,80}(\p{L}[\p{L}-]*)(.*)$/gmu;

const HEAD = /^\s{0,12}(?:[-*+•]\s{1,6})?(?:\*\*)?(?:(?:\p{L}{2,10}\.?,?\s)?\d{1,2}[./]\d{1,2}[./]?(?:\d{4})?,?\s)?(?:\d{1,2}[:.h]\d\d|\d{4}\s?[-–—]\s?\d{4}|(?:0\d|1[0-8])[0-5][05](?=[:\s]))(?!\d)/u;
const BEGINS = /^\s*(?:[#|<>]|[-*+•]\s|\d{1,3}[.)]\s|(?:```|~~~|:::))/;
/** Between so many signs pages are wide. */
const [NARROWEST, WIDEST] = [40, 120];

/** A text in which what the width of a page has parted is one line: no line and the first word of the next would have fitted into the longest, three times or more. */
function withoutWidth(source: string): string {
  const lines = source.split('\n');
  const goOn: number[] = [];
  let [isOpen, width] = [false, 0];
  for (const [at, line] of lines.entries()) {
    const isHead = HEAD.test(line) || startsWithDay(line.replace(/^\s*[-*+•]\s/, '').slice(0, 60));
    isOpen = isHead || (isOpen && line.trim() !== '' && !BEGINS.test(line));
    if (isOpen) width = Math.max(width, line.trimEnd().length);
    if (isOpen && !isHead) goOn.push(at);
  }
  const isFull = (at: number): boolean => (lines[at - 1]?.trimEnd().length ?? 0) + 1 + (/\S+/.exec(lines[at] ?? '')?.[0].length ?? 0) > width;
  if (goOn.length < 3 || width < NARROWEST || width > WIDEST || !goOn.every(isFull)) return source;
  for (const at of goOn.reverse()) {
    lines[at - 1] = `${lines[at - 1]?.trimEnd() ?? ''} ${lines[at]?.trim() ?? ''}`;
    lines[at] = '';
  }
  return lines.join('\n');
}

/** A text with times, and words of lines that begin with one, in one piece. Line feeds stay: lines keep their numbers. */
export function whole(source: string): string {
  const timed = withoutWidth(source)
    .replace(SPLIT_SLOT, (_, start: string, between: string | undefined, end: string) => `${between ?? ''}\n${start} - ${end}`)
    .replace(SPLIT_HALF, (_, clock: string, half: string) => `${clock} ${half}\n`);
  if (!/-[ \t]{0,80}\n/.test(timed)) return timed;
  // Whether the hyphen belongs to the word the text tells, where it has the word elsewhere.
  const words = new Set(timed.toLowerCase().match(/[\p{L}\p{N}-]+/gu));
  return timed.replace(HYPHEN, (_, head: string, first: string, second: string, rest: string) => `${head}${first}${/^\p{Ll}/u.test(second) && words.has((first + second).toLowerCase()) ? '' : '-'}${second}${rest}\n`);
}
