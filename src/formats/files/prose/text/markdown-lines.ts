/**
 * Markdown and plain text in pieces. Programmes are written in both at once: every line may be a row of its own, so lines are not joined here.
 */
import { wordsOfRow, type Block, type Blocks, type Cell } from './blocks.js';
import { whole } from './broken-lines.js';
import { countedDay } from '../../dates/day-numbers.js';
import { datesIn, startsWithDay, startsWithMonth } from '../../dates/written-dates.js';
import { htmlBlocks } from './html-lines.js';
import { NOT_KEPT, plain, tidied } from './inline-text.js';
import { TITLES } from './column-words.js';

// "12. 5. 2026", "12. 5. 26" and "12. Mai" are dates, and no items.
const isRestOfDate = (text: string): boolean => startsWithMonth(text.replace(/^[-–—]\s?\d{1,2}\.\s/u, '')) || /^\d{1,2}\.\s?(?:(?:19|20|21)\d\d(?!\d)|[23]\d(?![\d.:]|\s?[-–]))/.test(text);
// "s. Aula" is a hall in Polish, "p. 5" a page.
const ITEM = /^(\s*)(?:[-*+•◦▪▫‣·●○■–]|(\d{1,3}|[a-z](?<![ps](?=\.)))[.)])\s+(?=\S)/;
const RULE = /^\s*(?:[-*_=~]\s?){3,}$/;
/** A line of the frame around a table. */
const FRAME_LINE = /^\s*\+[-=+]{3,}\s*$/;
const DELIMITER = /^[\s|:+=-]*$/;
/** Tags around a whole page. */
const FRAME = /^\s*(?:<\/?(?:html|head|body)(?:\s[^<>]*)?>\s*)+$/i;
/** How far, in lines, a line of dashes and bars makes a table. */
const FARTHEST = 400;
/** The most columns of a table. */
const WIDEST = 60;
/** A cell that begins with a time. */
const TIMED = /^[\s*_]*\d{1,2}[:.h]\d\d/;
const HTML_PART = /<(table|ul|ol|dl)[\s>]/i;
const BOX = /^\s*<(div|section|article)[\s>]/i;
/** A time that has a tag on each side. */
const BOXED_TIME = />\s*\d{1,2}[:.h]\d\d[^<>]{0,40}</g;

interface State {
  readonly blocks: Block[];
  readonly leftOut: { value: string; line: number }[];
  gap: boolean;
  indents: number[];
  tables: number;
  /** Line of the table that goes on, with the number of its cells. */
  row?: { readonly line: number; readonly table: number };
  hidden: boolean;
  /** Lines that stand in one piece with a line of dashes and bars. */
  readonly inTables: ReadonlySet<number>;
  /** Lines of cells out of a workbook. */
  readonly evenTabs: ReadonlySet<number>;
  /** The line with which boxes end that are read line by line. */
  boxes: number;
}

/** Takes Markdown or plain text apart. */
export function markdownBlocks(source: string, withComments: boolean): Blocks {
  const matter = frontMatter(source);
  // Comments go, line feeds stay: lines keep their numbers.
  let hasComments = false;
  const withoutComments = without(source, '<!--', '-->', (comment) => {
    hasComments ||= /\d\D{0,200}\p{L}{3}/u.test(comment);
    return blank(comment);
  });
  const read = withComments ? without(source, '<!--', '-->', (comment) => comment.slice(4, -3)) : withoutComments;
  const visible = without(without(read, '<style', '</style>', blank), '<script', '</script>', blank);
  const lines = withoutLoneTabs(whole(joined(visible)).split('\n'));
  const state: State = { blocks: [], leftOut: [...matter.leftOut], gap: true, indents: [], tables: 0, hidden: false, inTables: inTables(lines), evenTabs: evenTabs(lines), boxes: -1 };
  const shown = withComments ? whole(joined(withoutComments)).split('\n') : lines;
  for (let at = matter.length; at < lines.length; ) {
    state.hidden = withComments && !!lines[at]?.trim() && !shown[at]?.trim();
    if (!state.hidden) for (const [value] of (lines[at] ?? '').slice(0, 5_000).matchAll(NOT_KEPT)) state.leftOut.push({ value, line: at + 1 });
    at = readLine(lines, at, state);
  }
  return { blocks: state.blocks, titles: matter.titles, leftOut: state.leftOut, hasComments };
}

/** A text with tags, and the words of links, that go over several lines on their first; line feeds stay: lines keep their numbers. */
function joined(source: string): string {
  const onOne = (part: string): string => (/\n\s*\n/.test(part) ? part : part.replace(/\s*\n\s*/g, ' ') + part.replace(/[^\n]+/g, ''));
  return source.includes('<') ? source.replace(/<[a-z][a-z\d]{0,10}\s[^<>]{0,800}>/gi, onOne).replace(/<a\s[^<>\n]{0,500}>[^<]{0,300}<\/a>/gi, onOne) : source;
}

const blank = (part: string): string => part.replace(/[^\n]+/g, '');

/** A text with what stands between two marks written otherwise. Searched by hand: a pattern would look for each end anew. */
function without(source: string, open: string, close: string, write: (part: string) => string): string {
  const lower = source.toLowerCase();
  let [written, from] = ['', 0];
  for (let at = lower.indexOf(open); at >= 0; at = lower.indexOf(open, from)) {
    const end = lower.indexOf(close, at + open.length);
    if (end < 0) break;
    written += source.slice(from, at) + write(source.slice(at, end + close.length));
    from = end + close.length;
  }
  return written + source.slice(from);
}

/** The head that site generators put before a page: its title is a hint, its date is that of the page. */
function frontMatter(source: string): { readonly titles: Blocks['titles']; readonly leftOut: Blocks['leftOut']; readonly length: number } {
  const lines = source.split('\n', 200);
  const fence = /^(---|\+\+\+)\s*$/.exec(lines[0] ?? '')?.[1];
  const close = fence ? lines.findIndex((line, index) => index > 0 && line.trim() === fence) : endOfBareHead(lines);
  if (close < 0 || withoutLongTexts(lines.slice(1, close)).some((line) => line.trim() && !/^\s*[\w-]+\s*[:=]|^\s+|^\s*[-#\]}]/.test(line))) return { titles: [], leftOut: [], length: 0 };
  const fields = lines.slice(0, close).flatMap((line, index) => {
    const [, key, value] = /^(\w+)\s*[:=]\s*["']?(.*?)["']?\s*$/.exec(line.slice(0, 500)) ?? [];
    return key && value ? [{ key: key.toLowerCase(), text: value, line: index + 1 }] : [];
  });
  const named = (key: string): Blocks['titles'] => fields.filter((field) => field.key === key).map(({ text, line }) => ({ text: plain(tidied(text)), line }));
  const dates = fields.filter(({ key }) => (fence ? key === 'date' : !/^(?:title|subtitle|description|when|dates)$/.test(key))).map(({ key, text, line }) => ({ value: `${key}: ${text}`.slice(0, 80), line }));
  // "5 May 2026 · Leeds" over the page.
  const dated = ['excerpt', 'tagline', 'dates', 'when'].flatMap(named).filter(({ text }) => datesIn(text).length > 0);
  return { titles: [...named('title'), ...named('subtitle'), ...named('description'), ...dated], leftOut: dates, length: close + 1 };
}

/** The lines of a head without those with which a text in quotation marks goes on. */
function withoutLongTexts(lines: readonly string[]): readonly string[] {
  let quote = '';
  return lines.filter((line) => {
    const isWithin = quote !== '';
    const [, mark = '', text = ''] = isWithin ? ['', quote, line] : /^[\w-]+\s*:\s*(["'])(.*)$/.exec(line) ?? [];
    quote = mark && !text.trimEnd().endsWith(mark) ? mark : '';
    return !isWithin;
  });
}

// What no programme says of itself, but a page to the generator of its site.
const OF_PAGE = /^(?:slug|category|categories|tags?|template|layout|status|save_as|url|lang|modified)\s*:\s*\S/i;

/** Where a head without fences ends, "Title: …", "Slug: …", then a blank line; -1 where there is none. */
function endOfBareHead(lines: readonly string[]): number {
  const end = lines.findIndex((line) => !/^[A-Za-z]\w{1,30}:(?:\s|$)/.test(line));
  const head = lines.slice(0, Math.max(0, end));
  return head.length > 2 && !lines[end]?.trim() && head.some((line) => /^title:/i.test(line)) && head.filter((line) => OF_PAGE.test(line)).length > 1 ? end : -1;
}

/** Reads the piece that begins at a line; answers where the next begins. */
function readLine(lines: readonly string[], at: number, state: State): number {
  // A backslash, or two, breaks a line.
  const line = (lines[at] ?? '').trimEnd().replace(/(?<!\\)\\{1,2}$/, '').trimEnd();
  if (!line.trim() || RULE.test(line) || FRAME_LINE.test(line) || FRAME.test(line) || /^\s*(?:```|~~~|:::)/.test(line)) {
    state.gap = true;
    if (RULE.test(line)) state.indents = [];
    return at + 1;
  }
  const html = HTML_PART.exec(line);
  const box = at > state.boxes ? BOX.exec(line)?.[1] : undefined;
  if (box) state.boxes = endOfTag(lines, at, box);
  if (box && holdsTimes(lines.slice(at, state.boxes + 1))) return readHtml(lines, at, box, state);
  if (html) return readHtml(lines, at, html[1] ?? '', state);
  if (isRow(lines, at, state)) return readRow(lines, at, state);
  const heading = /^\s{0,3}(#{1,6})\s*(?=[^\s#])(.*?)[\s#]*$/.exec(line.slice(0, 2_000)) ?? /^\s*<(h[1-6])(?:\s[^<>]*)?>(.*?)(?:<\/h[1-6]>\s*)?$/i.exec(line.slice(0, 2_000));
  if (heading) {
    const mark = heading[1] ?? '';
    push(state, { kind: 'heading', level: mark.startsWith('#') ? mark.length : Number(mark.slice(1)) }, heading[2] ?? '', at);
    return at + 1;
  }
  const under = lines[at + 1] ?? '';
  if (/^\s{0,3}(?:={3,}|-{3,})\s*$/.test(under) && !ITEM.test(line) && line.length < 200) {
    push(state, { kind: 'heading', level: under.includes('=') ? 1 : 2 }, line, at);
    return at + 2;
  }
  if (/^\s*\{[:%][^{}]*\}\s*$/.test(line)) {
    if (line.includes('{%')) state.leftOut.push({ value: line.trim(), line: at + 1 });
    return at + 1;
  }
  const folded = FOLDED.exec(line.slice(0, 1_000))?.[1] ?? '';
  if (datesIn(folded).length) push(state, { kind: 'heading', level: 3 }, folded, at);
  else if (/^\s*\{\{[<%]\s{0,3}\/[\w-]{1,40}\s{0,3}[>%]\}\}\s*$/.test(line)) state.gap = true;
  else readText(line, at, state);
  return at + 1;
}

// What site generators fold up under a day: "{{< accordion title="Tuesday, 3 December" >}}".
const FOLDED = /^\s*\{\{[<%]\s{0,3}[\w-]{1,40}\s[^{}"]{0,200}title\s?=\s?"([^"{}]{3,150})"[^{}]{0,200}[>%]\}\}\s*$/;

// "14:00-14:10  Welcome  Ann Lee (Leeds)": of two blanks in a row one would be left.
const PARTED_NAME = / {2}(?=\p{Lu}(?:[\p{L}.'’-]| (?! )){3,60} \([^()]{2,80}\)$)(?<=^\s*\d{1,2}[:.h]\d\d.{0,200}\S {2})/u;

/** "lunch | |": of a row of which nothing else is left. The bar of "|x|" has no blank before it. */
function withoutBars(line: string): string {
  let kept = line.trimEnd();
  while (/^\s\|$/.test(kept.slice(-2))) kept = kept.slice(0, -1).trimEnd();
  return kept;
}

function readText(written: string, at: number, state: State): void {
  const line = withoutBars(written.replace(PARTED_NAME, ' — '));
  const item = ITEM.exec(line);
  if (item && !(item[2] && (isRestOfDate(line.slice(item[0].length)) || countedDay(line.trim()) !== undefined))) {
    const indent = (item[1] ?? '').replaceAll('\t', '    ').length;
    state.indents = [...state.indents.filter((other) => other < indent), indent];
    push(state, { kind: 'item', level: state.indents.length }, line.slice(item[0].length), at);
    return;
  }
  const columns = /^\s*(?:\d{1,2}[:.h]\d{2}|\d{4}\b)/i.test(line) || startsWithDay(line.slice(0, 60)) ? (state.evenTabs.has(at) ? line.split('\t') : line.trim().split(/\t+| {3,}/)).map((cell) => cell.trim()) : [];
  // A row that is shorter than the one above it is still one.
  if (columns.length > 2 || (columns.length === 2 && (line.includes('\t') || state.row?.line === at - 1))) return pushRow(state, columns, at, false);
  const text = tidied(line);
  // One line of Markdown may hold several: <br>.
  text.split(/\s*\n+/).filter(Boolean).forEach((part, index) => {
    const quoted = part.replace(/^>\s?/, '');
    const isBold = /^(\*\*|__)(?!\s)[^*_]{2,150}\1:?$/.test(quoted);
    push(state, isBold ? { kind: 'heading', level: 7 } : { kind: 'text', level: 0 }, quoted, at, index > 0);
  });
}

function push(state: State, piece: Pick<Block, 'kind' | 'level'>, text: string, at: number, goesOn = false): void {
  const [first = '', ...others] = tidied(text).split(/\s*\n+/);
  const bare = plain(first);
  if (bare) state.blocks.push({ ...piece, text: first, plain: bare, line: at + 1, gap: state.gap && !goesOn, ...(state.hidden ? { hidden: true } : {}) });
  state.gap = piece.kind === 'heading';
  if (piece.kind === 'heading') state.indents = [];
  for (const other of others) push(state, { kind: 'text', level: 0 }, other, at, true);
}

/** A line with bars in it is a row if it begins with one, or stands in one piece with a line of dashes and bars. */
function isRow(lines: readonly string[], at: number, { inTables: known }: State): boolean {
  const line = lines[at] ?? '';
  if (!line.includes('|')) return false;
  if (/^\s*\|/.test(line)) return true;
  if (isDelimiter(line)) return [at + 1, at - 1].some((next) => lines[next]?.includes('|'));
  if (/^\s*#/.test(line)) return false;
  return known.has(at) || [at + 1, at - 1].some((next) => /^\s*\|/.test(lines[next] ?? ''));
}

/** Lines with bars that have a line of dashes and bars above or below, with nothing but such lines between: all found in two passes. */
function inTables(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const step of [1, -1]) {
    let away = Infinity;
    for (let at = step > 0 ? 0 : lines.length - 1; at >= 0 && at < lines.length; at += step) {
      const line = lines[at] ?? '';
      away = line.includes('|') ? away + 1 : Infinity;
      if (away < FARTHEST) found.add(at);
      if (isDelimiter(line)) away = 0;
    }
  }
  return found;
}

/** Lines whose tab is no column: "9:00 <tab> Fog" over a line without a tab, as those of speakers, where several are so. */
function withoutLoneTabs(lines: readonly string[]): readonly string[] {
  const isTimed = (line: string): boolean => /^[^\t]{0,60}\t+[^\t]+$/.test(line) && (/^\s*(?:\d{1,2}[:.h]\d\d|\d{4}(?!\d))/.test(line) || startsWithDay(line.slice(0, 60)));
  const isBelow = (line = ''): boolean => line.trim() !== '' && !/\t|^\s*(?:[#|]|\d{1,2}[:.h]\d\d|\d{4}\b)/.test(line) && !startsWithDay(line.slice(0, 60));
  const over = lines.filter((line, at) => isTimed(line) && isBelow(lines[at + 1]));
  return over.length < 2 ? lines : lines.map((line) => (isTimed(line) ? line.replace(/(?<=\S)\t+/, ' ') : line));
}

/** Lines that stand together and have as many tabs each: there a tab is a cell, were it empty. Elsewhere several tabs are one gap. */
function evenTabs(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  let run: number[] = [];
  const endRun = (): void => {
    const counts = new Set(run.map((at) => (lines[at] ?? '').split('\t').length));
    if (run.length > 1 && counts.size === 1) for (const at of run) found.add(at);
    run = [];
  };
  for (const [at, line] of lines.entries()) if (line.includes('\t')) run.push(at); else endRun();
  endRun();
  return found;
}

const isDelimiter = (line: string): boolean => DELIMITER.test(line) && line.includes('-') && line.includes('|');

function readRow(lines: readonly string[], at: number, state: State): number {
  const line = (lines[at] ?? '').trim();
  if (isDelimiter(line)) {
    // Only that of the table it stands in: one above the first row begins another.
    if (state.row?.line === at - 1) state.row = { ...state.row, line: at };
    return at + 1;
  }
  const all = line.replace(/^\||(?<!\\)\|$/g, '').split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|'));
  const cells = all.length > WIDEST ? [...all.slice(0, WIDEST - 1), all.slice(WIDEST - 1).join(' ')] : all;
  // A line of dashes below the last row only closes the table.
  const closes = state.row?.line === at - 1 && !/\|.*[\p{L}\d]|[\p{L}\d].*\|/u.test(lines[at + 2] ?? '');
  // Where lines stand between rows, only what stands above times is their head.
  // "Session 1 | | Chair: Ann Lee" between two such lines is a row, unless it names columns.
  const isBetween = isDelimiter(lines[at - 1] ?? '') && !cells.some((cell) => TITLES.some(([role, pattern]) => role === 'time' && pattern.test(plain(cell))));
  const goesOn = state.row?.line === at - 1 && (isBetween || cells.some((cell) => TIMED.test(cell)));
  pushRow(state, cells, at, isDelimiter(lines[at + 1] ?? '') && !closes && !goesOn);
  return at + 1;
}

function pushRow(state: State, texts: readonly string[], at: number, isHead: boolean): void {
  const goesOn = state.row?.line === at - 1 && !isHead;
  const table = goesOn && state.row ? state.row.table : ++state.tables;
  state.row = { line: at, table };
  const cells = texts.map((text, column): Cell => ({ text: tidied(text), plain: plain(tidied(text)), line: at + 1, column, columns: 1, rows: 1 }));
  pushCells(state, cells, table, at, isHead, !goesOn);
}

function pushCells(state: State, cells: readonly Cell[], table: number, at: number, isHead: boolean, gap: boolean): void {
  const filled = cells.filter((cell) => cell.plain);
  if (!filled.length) return;
  state.blocks.push({ kind: 'row', level: table, ...wordsOfRow(filled), line: at + 1, gap, cells, isHead, ...(state.hidden ? { hidden: true } : {}) });
  state.gap = true;
}

/** The line in which a tag is closed. */
function endOfTag(lines: readonly string[], at: number, tag: string): number {
  const close = new RegExp(`</${tag}\\s*>`, 'gi');
  const open = new RegExp(`<${tag}[\\s>]`, 'gi');
  let depth = 0;
  let end = at;
  for (; end < lines.length; end++) {
    depth += (lines[end]?.match(open)?.length ?? 0) - (lines[end]?.match(close)?.length ?? 0);
    if (depth <= 0) break;
  }
  return end;
}

/** Boxes of a page with times in boxes of their own and no Markdown between them: which title a time belongs to is told by its box. */
function holdsTimes(lines: readonly string[]): boolean {
  const part = lines.join('\n');
  const isPage = lines.every((line, at) => !line.trim() || /^\s*</.test(line) || lines[at - 1]?.trim());
  return isPage && !/\{%|\smarkdown\s*=/.test(part) && (part.match(BOXED_TIME)?.length ?? 0) > 2;
}

/** What is written in tags, up to its end. */
function readHtml(lines: readonly string[], at: number, tag: string, state: State): number {
  const end = endOfTag(lines, at, tag);
  const part = lines.slice(at, end + 1).join('\n');
  const inner = htmlBlocks(part, false);
  const moved = (line: number): number => line + at;
  for (const block of inner.blocks) {
    const cells = block.cells?.map((cell) => ({ ...cell, line: moved(cell.line) }));
    const own = block.kind === 'row' ? { level: block.level + state.tables } : {};
    state.blocks.push({ ...block, ...own, line: moved(block.line), ...(cells ? { cells } : {}), ...(state.hidden ? { hidden: true } : {}) });
  }
  state.tables += inner.blocks.reduce((most, { kind, level }) => (kind === 'row' ? Math.max(most, level) : most), 0);
  for (const { value, line } of inner.leftOut) state.leftOut.push({ value, line: moved(line) });
  state.gap = true;
  return end + 1;
}
