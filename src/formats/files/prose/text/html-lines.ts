/**
 * A page of HTML in pieces. What is there for the browser or for finding one's way about the site is passed over; the rest is read in the order
 * in which it stands, with emphasis and links as Markdown.
 */
import { parse, parseFragment } from 'parse5';
import { raised as signs } from '../../../html-text.js';
import { MOST_TAGS, refuseOver } from '../../sizes.js';
import type { Block, Blocks } from './blocks.js';
import { settleCards } from './html-cards.js';
import { flatten } from './html-depth.js';
import { attribute, BLOCKS, isElement, textOf, UNSEEN, type Child, type Element } from './html-nodes.js';
import { ITEM_MARK, readTable, type CellText } from './html-table.js';
import { settleNested } from './html-nested.js';
import { settleTabs } from './html-tabs.js';
import { NOT_KEPT, raised, runsOf, tidied, withoutDress } from './inline-text.js';

/** For finding one's way about a site: told, and passed over. */
const ABOUT = new Set(['nav', 'footer', 'menu']);
// What does not hold any more.
const STRUCK = /^(?:s|del|strike)$/;
// Deeper than any page; a text made to exhaust the stack is read as far as this.
const DEEPEST = 300;

interface State {
  readonly blocks: Block[];
  readonly leftOut: { value: string; line: number }[];
  readonly withComments: boolean;
  hasComments: boolean;
  hidden: boolean;
  tables: number;
  depth: number;
  lists: number;
  gap: boolean;
  /** The line that is being written, and what it will be. */
  text: string;
  line: number;
  piece: Pick<Block, 'kind' | 'level'>;
  title: { text: string; line: number } | undefined;
}

/**
 * Takes a page, or a piece of one, apart.
 * @param isPlain It has no boxes that a style sheet places.
 */
export function htmlBlocks(source: string, withComments: boolean, isPlain = false): Blocks {
  const state: State = { blocks: [], leftOut: [], withComments, hasComments: false, hidden: false, tables: 0, depth: 0, lists: 0, gap: true, text: '', line: 1, piece: { kind: 'text', level: 0 }, title: undefined };
  const whole = /^\s*<(?:!doctype|html|head|body)/i.test(source);
  // A page is built as a whole before anything in it can be counted.
  refuseOver(MOST_TAGS, source.match(/<[a-z]/gi)?.length ?? 0, 'tags');
  const root = whole ? parse(source, { sourceCodeLocationInfo: true }) : parseFragment(source, { sourceCodeLocationInfo: true });
  flatten(root.childNodes);
  if (!isPlain) {
    state.leftOut.push(...settleTabs(root.childNodes));
    settleCards(root.childNodes);
  }
  state.leftOut.push(...settleNested(root.childNodes));
  walk(root.childNodes, state, 0);
  flush(state);
  return { blocks: state.blocks, titles: state.title ? [state.title] : [], leftOut: state.leftOut, hasComments: state.hasComments };
}

function walk(nodes: readonly Child[], state: State, offset: number): void {
  if (state.depth > DEEPEST) return;
  state.depth++;
  for (const node of nodes) {
    const line = (node.sourceCodeLocation?.startLine ?? state.line - offset) + offset;
    if ('value' in node) addText(node.value, line, state, isMarkdown(node));
    else if ('data' in node) readComment(node.data, line, state);
    else if ('tagName' in node) readElement(node, line, state, offset);
  }
  state.depth--;
}

function addText(value: string, line: number, state: State, isDressed = false): void {
  const words = value.replace(/\s+/g, ' ');
  if (!state.text.trim() && words.trim()) state.line = line + (/^\s*/.exec(value)?.[0].split('\n').length ?? 1) - 1;
  if (isDressed) for (const [link] of words.slice(0, 5_000).matchAll(NOT_KEPT)) state.leftOut.push({ value: link, line: state.line });
  const read = isDressed ? words.replace(/\S.*\S|\S/, tidied) : escaped(words);
  state.text = (/^[\p{L}\p{N}]/u.test(words) ? closed(state.text) : state.text) + read;
}

/** True for words of an element whose author says that Markdown stands in it, as pages of kramdown do. */
function isMarkdown({ parentNode: parent }: Child): boolean {
  if (!parent || !('tagName' in parent)) return false;
  return /^(?:1|span|block)$/.test(attribute(parent, 'markdown') ?? '') || isMarkdown(parent);
}

// Nothing is dress within a formula.
const FORMULA = /(\$\$[^$]{1,2000}\$\$|\$(?!\s)(?:\\.|[^$\\]){0,2000}?(?:\\\S|[^$\\\s])\$(?!\d))/;

/** What would be dress in Markdown is text here. */
function escaped(text: string): string {
  return text.includes('$') ? text.split(FORMULA).map((part, at) => (at % 2 ? part : withoutDress(part))).join('') : withoutDress(text);
}

/** A comment with text in it may be what the author took from view. */
function readComment(data: string, line: number, state: State): void {
  if (!/<[a-z]/i.test(data) || !/\p{L}{3}/u.test(data.replace(/<[^<>]*>/g, ''))) return;
  state.hasComments = true;
  if (!state.withComments) return;
  flush(state);
  const before = state.hidden;
  state.hidden = true;
  walk(parseFragment(data, { sourceCodeLocationInfo: true }).childNodes, state, line - 1);
  flush(state);
  state.hidden = before;
}

function readElement(element: Element, line: number, state: State, offset: number): void {
  const { tagName: tag } = element;
  if (tag === 'head') return readHead(element, state);
  if (UNSEEN.has(tag) || attribute(element, 'hidden') !== undefined) return;
  if (ABOUT.has(tag) || attribute(element, 'role') === 'navigation') {
    flush(state);
    if (textOf(element).trim()) state.leftOut.push({ value: `<${tag}>`, line });
    return;
  }
  // Word writes the sign or number of an item as words of it.
  if (/mso-list:\s*ignore/i.test(attribute(element, 'style') ?? '')) return;
  if (tag === 'br') return flush(state, true);
  if (STRUCK.test(tag) && textOf(element).trim()) return void state.leftOut.push({ value: textOf(element).replace(/\s+/g, ' ').trim().slice(0, 60), line });
  // Two digits may be the minutes of an hour.
  const power = tag === 'sup' && /\d\s?$/.test(state.text) ? /^\s*([+−-])?(\d|(?<=[+−-])\d\d?)\s*$/.exec(textOf(element)) : null;
  if (power) return addText(`${power[1] === undefined ? '' : power[1] === '+' ? '⁺' : '⁻'}${raised(power[2] ?? '')}`, line, state);
  const numbers = tag === 'sup' && !/\d\s?$/.test(state.text) ? textOf(element) : '';
  if (/^\s*\d[\d\s,;]{0,20}$/.test(numbers)) return addText(raised(numbers), line, state);
  if (tag === 'sub' && /^\d{1,4}$/.test(textOf(element))) return addText(signs('sub', textOf(element)), line, state);
  if (tag === 'table' && holdsRows(element)) return readRows(element, line, state, offset);
  if (BLOCKS.has(tag)) return readBlock(element, line, state, offset);
  // The mark behind a heading that links to it.
  if (tag === 'a' && attribute(element, 'href')?.startsWith('#') && /^[¶#§]$/u.test(textOf(element).trim())) return;
  if (INLINE.test(tag) && isLineOfItsOwn(element, state)) flush(state, true);
  if (tag === 'a') return readLink(element, line, state, offset);
  const star = starsOf(tag);
  if (star && !/^h/.test(state.piece.kind) && !isWithin(element, star)) return dressed(element, state, offset, (inner) => `${star}${inner}${star}`);
  walk(element.childNodes, state, offset);
}

/** True within the same dress: it is put on once. */
function isWithin({ parentNode: parent }: Element, star: string): boolean {
  if (!parent || !('tagName' in parent) || BLOCKS.has(parent.tagName)) return false;
  return starsOf(parent.tagName) === star || isWithin(parent, star);
}

const starsOf = (tag: string): string => (/^(?:b|strong)$/.test(tag) ? '**' : /^(?:i|em|cite)$/.test(tag) ? '*' : '');

/** More pieces than any box has: then they are words of a text. */
const MOST_PIECES = 100;
const INLINE = /^(?:span|b|strong|i|em|small|time|label|a)$/;

/**
 * One of several pieces of a cell or an item that a style sheet sets below each other: each with a class and on a line of its own in the source, or
 * words that would run into those before them.
 */
function isLineOfItsOwn(element: Element, state: State): boolean {
  const { parentNode: parent } = element;
  if (!parent || !('tagName' in parent) || !/^(?:td|dd|li|div|a|p|section|article|summary)$/.test(parent.tagName) || parent.childNodes.length > MOST_PIECES || state.piece.kind === 'heading') return false;
  const at = parent.childNodes.indexOf(element);
  const [between, before] = [parent.childNodes[at - 1], parent.childNodes[at - 2]];
  if (between && isElement(between)) {
    const [left, right] = [textOf(between).trimEnd(), textOf(element)];
    const areApart = INLINE.test(between.tagName) && left.length > 3 && right.length > 3 && /[^\p{Lu}\p{Ps}\p{Pi}\p{Pd}/'"\s]$/u.test(left) && /^\p{Lu}/u.test(right) && !/\s$/.test(state.text);
    return areApart && parent.childNodes.every((child) => isElement(child) || !('value' in child) || !child.value.trim());
  }
  const isParted = between !== undefined && 'value' in between && !between.value.trim() && between.value.includes('\n');
  // "<a>Jane Doe</a>" and below it "<span class="affiliation">Leeds</span>", and nothing else in the cell.
  const isLast = parent.childNodes.slice(at + 1).every((child) => 'value' in child && !child.value.trim());
  if (isParted && isLast && /^t[dh]$/.test(parent.tagName) && /^(?:span|small)$/.test(element.tagName) && attribute(element, 'class') !== undefined && before && isElement(before) && before.tagName === 'a' && parent.childNodes.filter(isElement).length === 2) return true;
  if (!isParted || element.tagName !== 'span' || before === undefined || !isElement(before) || before.tagName !== 'span') return false;
  const hasClass = [element, before].map((one) => attribute(one, 'class') !== undefined);
  return /^(?:td|dd|li|div)$/.test(parent.tagName) && (hasClass.every(Boolean) || (hasClass.some(Boolean) && parent.childNodes.filter(isElement).length > 4));
}

function readHead(head: Element, state: State): void {
  const title = head.childNodes.find((node): node is Element => 'tagName' in node && node.tagName === 'title');
  const text = title && textOf(title).replace(/\s+/g, ' ').trim();
  if (title && text) state.title = { text, line: title.sourceCodeLocation?.startLine ?? 1 };
}

function readBlock(element: Element, line: number, state: State, offset: number): void {
  const { tagName: tag } = element;
  flush(state);
  const heading = /^h([1-6])$/.exec(tag)?.[1];
  const before = state.piece;
  const isList = /^(?:ul|ol)$/.test(tag);
  if (isList && isMenu(element, state)) {
    state.leftOut.push({ value: textOf(element).replace(/\s+/g, ' ').trim().slice(0, 60), line });
    return;
  }
  if (isList) state.lists++;
  if (heading) state.piece = { kind: 'heading', level: Number(heading) };
  else if (tag === 'dt') state.piece = { kind: 'heading', level: 7 };
  else if (tag === 'li' || tag === 'dd') state.piece = { kind: 'item', level: tag === 'li' ? Math.max(1, state.lists) : 1 };
  else if (tag !== 'p' && !isList && before.kind === 'heading') state.piece = { kind: 'text', level: 0 };
  // Items of one list are lines of one piece.
  if (tag !== 'li' || !previousIsItem(element)) state.gap = true;
  walk(element.childNodes, state, offset);
  flush(state);
  if (isList) state.lists--;
  state.piece = before;
  if (tag !== 'li') state.gap = true;
}

function previousIsItem(element: Element): boolean {
  return element.parentNode !== null && element.parentNode.childNodes.find((node) => 'tagName' in node) !== element;
}

/** Links within the site and nothing else, before there is anything to read about. */
function isMenu(list: Element, state: State): boolean {
  const items = list.childNodes.filter((node): node is Element => 'tagName' in node);
  if (items.length < 3 || state.blocks.some(({ kind }) => kind === 'heading')) return false;
  return items.every((item) => {
    const links = item.childNodes.filter((node): node is Element => 'tagName' in node && node.tagName === 'a');
    return links.length > 0 && links.every((link) => !/^https?:/i.test(attribute(link, 'href') ?? '')) && item.childNodes.every((node) => !('value' in node) || !node.value.trim());
  });
}

/** Emphasis and links are written around the words, not around the spaces beside them. */
function dressed(element: Element, state: State, offset: number, dress: (inner: string) => string): void {
  const before = state.text;
  const blocks = state.blocks.length;
  state.text = '';
  walk(element.childNodes, state, offset);
  const inner = state.text;
  // A link around whole blocks has written them already.
  if (!inner.trim()) state.text = state.blocks.length > blocks ? '' : before + inner;
  else state.text = inner.replace(/^(\s*)([^]*?)(\s*)$/, (_, left: string, words: string, right: string) => joined(before + left, words, dress) + right);
}

/** Emphasis right behind a letter begins behind the signs that it begins with. */
function joined(before: string, words: string, dress: (inner: string) => string): string {
  const signs = /[\p{L}\p{N}]$/u.test(before) && !words.startsWith('[') ? /^[^\p{L}\p{N}\s*\\]+/u.exec(words)?.[0] ?? '' : '';
  const inner = words.slice(signs.length);
  return (/^[\p{L}\p{N}]/u.test(inner) ? closed(before) : before) + signs + (inner && dress(inner));
}

/** Emphasis that a letter follows ends before the signs that it ends with, or it would not be any: "**Talk:**Fog". */
function closed(text: string): string {
  if (!text.endsWith('*')) return text;
  const linked = text.replace(/(?<![\\*])(\*{1,2})\[([^[\]*]+)\]\(([^()\s]+)\)\1$/, '[$1$2$1]($3)');
  return linked === text ? text.replace(/(?<=[\p{L}\p{N}])([^\p{L}\p{N}\s*\\]+)(\*{1,2})$/u, (whole, signs: string, star: string) => {
    if (!signs.endsWith(')') || !text.includes('](')) return star + signs;
    // The first of two brackets is that of the link.
    return signs.startsWith(')') && signs.length > 1 ? `)${star}${signs.slice(1)}` : whole;
  }) : linked;
}

/** A link to a place that we do not know is told, and its words stay. */
function readLink(element: Element, line: number, state: State, offset: number): void {
  const address = attribute(element, 'href') ?? '';
  if (address && !/^(?:https?:|mailto:|#|tel:)/i.test(address.trim()) && state.blocks.length) state.leftOut.push({ value: `<a href="${address}">`, line });
  dressed(element, state, offset, (inner) => linked(inner, address));
}

function linked(inner: string, address: string): string {
  const href = address.trim();
  // "[paper]" as the words of a link: brackets of its own would end it.
  const words = inner.replace(/^\[([^[\]]*)\]$/, '$1');
  if (/[[\]]/.test(words)) return inner;
  return /^(?:https?|mailto):/i.test(href) && !/[\s<>]/.test(href) && !inner.includes('](') ? `[${words}](${href.replaceAll('(', '%28').replaceAll(')', '%29')})` : inner;
}

function readRows(table: Element, line: number, state: State, offset: number): void {
  flush(state);
  const caption = table.childNodes.find((node): node is Element => 'tagName' in node && node.tagName === 'caption');
  if (caption) readBlock(caption, (caption.sourceCodeLocation?.startLine ?? line - offset) + offset, state, offset);
  state.tables++;
  const inner = (cell: Element): CellText => {
    const at = (cell.sourceCodeLocation?.startLine ?? line - offset) + offset;
    const own: State = { ...state, blocks: [], text: '', line: at, gap: true, piece: { kind: 'text', level: 0 }, lists: 0 };
    walk(cell.childNodes, own, offset);
    flush(own);
    return { text: own.blocks.map((block) => (block.kind === 'item' ? ITEM_MARK : '') + block.text).join('\n'), line: own.blocks[0]?.line ?? at, ...(own.blocks.length > 1 ? { blocks: own.blocks } : {}) };
  };
  for (const row of readTable(table, state.tables, line, offset, inner)) state.blocks.push(state.hidden ? { ...row, hidden: true } : row);
  state.gap = true;
}

/** A table that only lays out a page holds whole pages in its cells. */
function holdsRows(table: Element): boolean {
  const within = (nodes: readonly Child[], depth: number): boolean => depth < 12 && nodes.some((node) => 'tagName' in node && (node.tagName === 'table' || within(node.childNodes, depth + 1)));
  return !within(table.childNodes, 0);
}

/** Ends the line that is being written. */
function flush(state: State, goesOn = false): void {
  // Where one dress ends and the same begins, there is one.
  const text = state.text.replace(/\s+/g, ' ').trim().replace(/(?<![\\*])\*{4}(?!\*)/g, '');
  state.text = '';
  const bare = runsOf(text).map((run) => run.text).join('').trim();
  if (!bare) return;
  const piece = state.piece.kind === 'text' && /^\*\*[^*]{2,150}\*\*:?$/.test(text) && !goesOn && state.gap ? { kind: 'heading' as const, level: 7 } : state.piece;
  state.blocks.push({ ...piece, text, plain: bare, line: state.line, gap: state.gap, ...(state.hidden ? { hidden: true } : {}) });
  state.gap = false;
  // What follows the first line of an item or heading is text under it.
  state.piece = { kind: 'text', level: 0 };
}
