/**
 * Lines of entries that the width of the page parted, as in mails and in plain text that somebody's editor filled.
 */
import { startsWithDay } from '../../dates/written-dates.js';
import type { Joined } from './spaced-rows.js';

const HEAD = /^\s{0,12}(?:[-*+•]\s{1,6})?(?:\*\*)?(?:(?:\p{L}{2,10}\.?,?\s)?\d{1,2}[./]\d{1,2}[./]?(?:\d{4})?,?\s)?(?:\d{1,2}[:.h]\d\d|\d{4}\s?[-–—]\s?\d{4}|(?:0\d|1[0-8])[0-5][05](?=[:\s]))(?!\d)/u;
const BEGINS = /^\s*(?:[#|<>]|[-*+•]\s|\d{1,3}[.)]\s|(?:```|~~~|:::))/;
/** Between so many signs pages are wide. */
const [NARROWEST, WIDEST] = [40, 120];

/**
 * A text in which each entry that the width of the page parted is one line, and what was joined to which line: no line and the first word of the next would have
 * fitted into the longest, three times or more. The other lines stay, empty: all keep their numbers.
 */
export function withoutWidth(source: string): { readonly source: string; readonly joined: readonly Joined[] } {
  const lines = source.split('\n');
  const entries: number[][] = [];
  let [isOpen, width] = [false, 0];
  for (const [at, line] of lines.entries()) {
    const isHead = HEAD.test(line) || startsWithDay(line.replace(/^\s*[-*+•]\s/, '').slice(0, 60));
    isOpen = isHead || (isOpen && line.trim() !== '' && !BEGINS.test(line));
    if (isOpen) width = Math.max(width, line.trimEnd().length);
    if (isHead) entries.push([at]);
    else if (isOpen) entries.at(-1)?.push(at);
  }
  const parted = entries.filter(({ length }) => length > 1);
  const goOn = parted.flatMap((entry) => entry.slice(1));
  const isFull = (at: number): boolean => (lines[at - 1]?.trimEnd().length ?? 0) + 1 + (/\S+/.exec(lines[at] ?? '')?.[0].length ?? 0) > width;
  // "Room: 101" below several titles is no end of these.
  const labels = goOn.flatMap((at) => /^\s*(\p{L}+:)\s/u.exec(lines[at] ?? '')?.[1] ?? []);
  if (goOn.length < 3 || new Set(labels).size < labels.length || width < NARROWEST || width > WIDEST || !goOn.every(isFull)) return { source, joined: [] };
  const joined = parted.map(([head = 0, ...others]): Joined => {
    const [time, value] = [lines[head]?.trimEnd() ?? '', others.map((at) => lines[at]?.trim() ?? '').join(' ')];
    for (const at of others) lines[at] = '';
    lines[head] = `${time} ${value}`;
    return { value, time: time.trim(), line: head + 2 };
  });
  return { source: lines.join('\n'), joined };
}
