/**
 * The small Markdown subset of abstracts, notes and references: paragraphs, emphasis by CommonMark's flanking rules (section 6.2), code,
 * links, lists. Read into plain data, never into HTML; what is not markup stays as written, and no word is ever lost.
 * Nothing is interpreted inside $…$, $$…$$, \(…\) or \[…\]: formulas stay as the author wrote them.
 */
import { madeOnce } from '../time/made-once.js';
import { firstIndex } from './first-index.js';
import { safeUrl } from './urls.js';

/** Part of a line. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'break' }
  | { readonly type: 'em' | 'strong'; readonly content: readonly Inline[] }
  | { readonly type: 'link'; readonly url: string; readonly content: readonly Inline[] };

/** Part of a text. */
export type Block =
  | { readonly type: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'list'; readonly ordered: boolean; readonly start: number; readonly items: readonly (readonly Inline[])[] };

const ITEM = /^ {0,3}(?:([-*+•])|(\d{1,9})[.)])[ \t]+(?=\S)/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

// One line that neither begins like a list or a block of code nor has a sign in it that could mean more than itself.
const PLAIN = /^(?![\s\d\-+•~])[^\r\n\u2028\u2029*_`$\\[<]+$/;

/** Reads a text into blocks. */
export function parseMarkup(source: string): readonly Block[] {
  // Most abstracts are one paragraph without any markup, and a congress has thousands.
  if (PLAIN.test(source) && !source.includes('://')) return [{ type: 'paragraph', content: [{ type: 'text', text: source }] }];
  const lines = source.split(/\r\n?|[\n\u2028\u2029]/);
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    if (!line.trim()) at++;
    else at = readCode(lines, at, blocks) ?? (ITEM.test(line) ? readList : readParagraph)(lines, at, blocks);
  }
  return blocks;
}

function closingFence(lines: readonly string[], at: number): number | undefined {
  const fence = FENCE.exec(lines[at] ?? '')?.[1];
  if (!fence) return undefined;
  const all = closersIn(lines);
  let next = firstIndex(all.length, (index) => (all[index] ?? 0) > at);
  while (next < all.length && !lines[all[next] ?? 0]?.trim().startsWith(fence)) next++;
  return all[next];
}

/** Lines of nothing but a fence. Found once: a text made to slow us down has ten thousand fences that nothing closes. */
const closersIn = madeOnce((lines: readonly string[]): readonly number[] => lines.flatMap((line, index) => (/^\s*(?:`{3,}|~{3,})\s*$/.test(line) ? [index] : [])));

/** @returns undefined where no block of code begins. */
function readCode(lines: readonly string[], at: number, blocks: Block[]): number | undefined {
  const close = closingFence(lines, at);
  if (close === undefined) return undefined;
  // The info string ("python") is words too: it stays, as the first line.
  const info = (lines[at] ?? '').trim().replace(/^[`~]+/, '').trim();
  blocks.push({ type: 'code', text: [...(info ? [info] : []), ...lines.slice(at + 1, close)].join('\n') });
  return close + 1;
}

function readList(lines: readonly string[], at: number, blocks: Block[]): number {
  const [, marker, number] = ITEM.exec(lines[at] ?? '') ?? [];
  // Another marker is another list; an ordered one has none.
  const isOwn = (line = ''): boolean => ITEM.test(line) && ITEM.exec(line)?.[1] === marker;
  const items: string[] = [];
  let next = at;
  for (; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (isOwn(line)) items.push(line.replace(ITEM, ''));
    else if (ITEM.test(line) || (!line.trim() && !isOwn(lines[next + 1]))) break;
    else if (line.trim()) items.push(`${items.pop() ?? ''}\n${line.trim()}`);
  }
  blocks.push({ type: 'list', ordered: number !== undefined, start: Number(number ?? 1), items: items.map(parseInline) });
  return next;
}

function readParagraph(lines: readonly string[], at: number, blocks: Block[]): number {
  let next = at + 1;
  // A numbered line inside a paragraph is a list only when it starts at 1 (CommonMark 5.3): "… in\n2020. We …" is not one.
  while (next < lines.length && (lines[next] ?? '').trim() && closingFence(lines, next) === undefined) {
    const item = ITEM.exec(lines[next] ?? '');
    if (item && (item[2] === undefined || item[2] === '1')) break;
    next++;
  }
  blocks.push({ type: 'paragraph', content: parseInline(lines.slice(at, next).map((line) => line.replace(/^\s+/, '')).join('\n')) });
  return next;
}

/** A run of * or _ that may open or close emphasis (CommonMark's "delimiter run"). */
interface DelimiterRun {
  readonly run: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Such a run, or a finished part. */
type Piece = { readonly node: Inline } | DelimiterRun;

// Code, formulas, escapes, links, autolinks, bare addresses, line ends, delimiter runs: the first that matches at a position wins. Ticks that nothing
// closes are a token as well, so that none of them opens anything by itself.
const TOKEN = /(`{1,4})(?!`)([\s\S]*?[^`])\1(?!`)|`+|\$\$[\s\S]+?\$\$|\\\([\s\S]+?\\\)|\\\[[\s\S]+?\\\]|\$(?!\s)(?:\\.|[^$\\\n]|\n(?!\n))*?(?:\\\S|[^$\\\s])\$(?!\d)|\\([!-/:-@[-`{-~])|(?:\\| {2,})\n|\[((?:\\.|[^[\]\\])*)\]\(\s*(?:<([^<>\n]*)>|((?:\\.|[^\s()\\]|\([^\s()]*\))*))\s*\)|<((?:https?|mailto):[^\s<>]+)>|\bhttps?:\/\/[^\s<>"'`*]+|(?:\*+|_+)/gi;

/** Reads one paragraph's text. */
function parseInline(source: string): readonly Inline[] {
  const pieces: Piece[] = [];
  let from = 0;
  const text = (value: string): void => {
    if (value) pieces.push({ node: { type: 'text', text: value } });
  };
  for (const match of source.matchAll(TOKEN)) {
    text(source.slice(from, match.index));
    const [token] = match;
    const piece = readToken(match, source);
    from = match.index + token.length;
    if (piece === undefined) text(token);
    else {
      pieces.push(piece);
      // A trimmed bare address leaves its tail to the text that follows.
      if ('node' in piece && piece.node.type === 'link' && /^https?:/i.test(token)) from = match.index + trimAddress(token).length;
    }
  }
  text(source.slice(from));
  return mergeText(pairEmphasis(pieces));
}

function readToken(match: RegExpMatchArray, source: string): Piece | undefined {
  const [token, ticks, code, escaped, label, angled, plain, auto] = match;
  const at = match.index ?? 0;
  if (ticks !== undefined) return { node: { type: 'code', text: (code ?? '').replace(/\n/g, ' ').replace(/^ (.*\S.*) $/, '$1') } };
  if (/^(?:[$`]|\\[([].)/s.test(token)) return undefined;
  if (escaped !== undefined) return { node: { type: 'text', text: escaped } };
  if (token.endsWith('\n')) return { node: { type: 'break' } };
  if (label !== undefined) return linkTo((angled ?? plain ?? '').replace(/\\([!-/:-@[-`{-~])/g, '$1'), label);
  if (auto !== undefined) return linkTo(auto, undefined);
  if (/^https?:/i.test(token)) return linkTo(trimAddress(token), undefined);
  return delimiterRun(token, source.charAt(at - 1), source.charAt(at + token.length));
}

/** A refused address makes no link: what was written stays, all of it. */
function linkTo(address: string, label: string | undefined): Piece | undefined {
  const url = address ? safeUrl(address) : undefined;
  if (url === undefined || label?.trim() === '') return undefined;
  return { node: { type: 'link', url, content: label === undefined ? [{ type: 'text', text: address }] : parseInline(label) } };
}

/** "see https://example.org/a)." ends before the punctuation that belongs to the sentence. */
export function trimAddress(address: string): string {
  let end = address.length;
  // More of them than are opened.
  let closed = address.split(')').length - address.split('(').length;
  for (;;) {
    const last = address[end - 1] ?? '';
    if (!/[.,;:!?]/.test(last) && !(last === ')' && closed-- > 0)) return address.slice(0, end);
    end--;
  }
}

function delimiterRun(run: string, before: string, after: string): DelimiterRun {
  const blank = (char: string): boolean => !char || /\s/.test(char);
  const punctuation = (char: string): boolean => /[\p{P}\p{S}]/u.test(char);
  const left = !blank(after) && (!punctuation(after) || blank(before) || punctuation(before));
  const right = !blank(before) && (!punctuation(before) || blank(after) || punctuation(after));
  if (run.startsWith('*')) return { run, opens: left, closes: right };
  return { run, opens: left && (!right || punctuation(before)), closes: right && (!left || punctuation(after)) };
}

/** CommonMark's "process emphasis": each closing run looks back for the nearest opening run of its kind. Works on the end of a stack only, so it is linear. */
function pairEmphasis(pieces: readonly Piece[]): Inline[] {
  const stack: Piece[] = [];
  for (const piece of pieces) {
    let rest: Piece | undefined = piece;
    while (rest && !('node' in rest) && rest.closes) {
      const closer: DelimiterRun = rest;
      const open = findOpener(stack, closer);
      const opener = stack[open];
      if (!opener || 'node' in opener) break;
      const size = closer.run.length >= 2 && opener.run.length >= 2 ? 2 : 1;
      const content = mergeText(stack.splice(open).slice(1).map(asNode));
      if (opener.run.length > size) stack.push({ ...opener, run: opener.run.slice(size) });
      stack.push({ node: { type: size === 2 ? 'strong' : 'em', content } });
      // Go on with what is left of the closing run, if anything.
      rest = closer.run.length > size ? { ...closer, run: closer.run.slice(size) } : undefined;
    }
    if (rest) stack.push(rest);
  }
  return stack.map(asNode);
}

// Nobody emphasises across more pieces than this, and a text made to slow us down has 100,000.
const FARTHEST_OPENER = 400;

function findOpener(stack: readonly Piece[], closer: DelimiterRun): number {
  for (let at = stack.length - 1; at >= Math.max(0, stack.length - FARTHEST_OPENER); at--) {
    const piece = stack[at];
    if (!piece || 'node' in piece || !piece.opens || piece.run[0] !== closer.run[0]) continue;
    const oddMatch = (closer.opens || piece.closes) && (piece.run.length + closer.run.length) % 3 === 0 && !(piece.run.length % 3 === 0 && closer.run.length % 3 === 0);
    if (!oddMatch) return at;
  }
  return -1;
}

function asNode(piece: Piece): Inline {
  return 'node' in piece ? piece.node : { type: 'text', text: piece.run };
}

function mergeText(nodes: readonly Inline[]): readonly Inline[] {
  const merged: Inline[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text') merged[merged.length - 1] = { type: 'text', text: last.text + node.text };
    else merged.push(node);
  }
  return merged;
}

/** The addresses of Markdown links in a text that may not become links, so that the author can be told. */
export function refusedAddresses(source: string): readonly string[] {
  if (!source.includes('](')) return [];
  return [...source.matchAll(/\]\(\s*<?([^\s()<>]+)/g)].map((match) => match[1] ?? '').filter((address) => safeUrl(address) === undefined);
}
