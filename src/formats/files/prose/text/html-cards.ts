/**
 * Entries of a page that are boxes of their own, each with one time in it. Which title a time belongs to is told by the box, not by what stands
 * above or below: so each is put in the order in which entries are read, time and title first.
 */
import { defaultTreeAdapter as tree } from 'parse5';
import { datesIn, isDayName } from '../../dates/written-dates.js';
import { slotAlone, slotsIn } from '../../dates/line-slots.js';
import { BLOCKS, isElement, UNSEEN, wordsOf, type Child, type Element } from './html-nodes.js';

/** A box, its time, and what may be its title. */
interface Card {
  readonly box: Element;
  /** What says when it is, and nothing else. */
  readonly time: Child;
  /** The heading above it, or else its first line. */
  readonly above: readonly Child[];
  /** The first line above it. */
  readonly first: readonly Child[];
  readonly below: Element | undefined;
  /** Several titles stand below the time. */
  readonly isShared: boolean;
}

/** How many boxes of one shape make a habit. */
const SEVERAL = 3;
const DEEPEST = 200;
/** More than any box of one entry has. */
const MOST_CHILDREN = 200;
const STYLE = { points: true, digits: false };

/** Puts the time of each box first, and its title beside it. */
export function settleCards(nodes: readonly Child[]): void {
  const times: Child[] = [];
  for (const node of nodes) findTimes(node, times, 0);
  if (times.length < SEVERAL) return;
  const inside = new Map<Element, number>();
  for (const time of times) for (let at = parentOf(time); at; at = parentOf(at)) inside.set(at, (inside.get(at) ?? 0) + 1);
  const around = times.map((time) => ({ time, boxes: boxesOf(time, inside) }));
  const often = new Map<string, number>();
  for (const { boxes } of around) for (const shape of new Set(boxes.map(shapeOf))) often.set(shape, (often.get(shape) ?? 0) + 1);
  const shapes = new Map<string, Card[]>();
  for (const { time, boxes } of around) {
    // Of boxes within boxes the one that most times have is that of an entry.
    const box = boxes.reduce<Element | undefined>((best, one) => (!best || (often.get(shapeOf(one)) ?? 0) >= (often.get(shapeOf(best)) ?? 0) ? one : best), undefined);
    if (!box) continue;
    const cards = shapes.get(shapeOf(box));
    if (cards) cards.push(cardIn(box, time));
    else shapes.set(shapeOf(box), [cardIn(box, time)]);
  }
  const settled = new Set<Child>();
  // Where several titles share a time they are read as such, and so are those that do not.
  const usual = [...shapes].filter(([, cards]) => cards.length >= SEVERAL && !cards.some(({ isShared }) => isShared));
  for (const [, cards] of usual) for (const { time } of settleShape(cards)) settled.add(time);
  const [known, all] = [new Set(usual.map(([shape]) => shape)), new Set(times)];
  for (const { time } of around) if (!settled.has(time)) settleSession(time, known, all);
}

/** Settles boxes of one shape; answers those that were. */
function settleShape(cards: readonly Card[]): readonly Card[] {
  const titlesIn = (placeOf: (card: Card) => readonly Child[]): readonly string[] => cards.map((card) => placeOf(card).map((node) => wordsOf(node, 200)).join(' ').trim());
  // What most boxes begin with in the same words is a room or a kind, unless they say nothing else: "Coffee break" comes again each day.
  const areTitles = (titles: readonly string[]): boolean => {
    const written = titles.filter(Boolean);
    const areAll = cards.filter(({ box, time }, at) => titles[at] && isSame(wordsOf(box, 300), `${titles[at]}${wordsOf(time)}`)).length * 2 > cards.length;
    return written.length * 2 >= cards.length && (areAll || new Set(written).size >= written.length * 0.6);
  };
  // Below the title may stand a heading that says where it is.
  const [headings, lines] = [titlesIn(({ above }) => above), titlesIn(({ first }) => first)];
  const isLine = !areTitles(headings) && !cards.some(({ below }) => below) && areTitles(lines);
  const titles = isLine ? lines : headings;
  const isTitle = areTitles(titles);
  return cards.filter((card, at) => {
    const title = titles[at] ?? '';
    if (title && (isDayName(title) || (datesIn(title)[0]?.at ?? 99) < 4 || slotsIn(title, STYLE).length)) return false;
    const found = title && isTitle ? (isLine ? card.first : card.above) : title && !card.below ? [] : card.below ? [card.below] : [];
    if (!found.length) return false;
    rewrite(card, found);
    plainHeadings(card.box);
    return true;
  });
}

const isSame = (one: string, other: string): boolean => one.replace(/\s+/g, '') === other.replace(/\s+/g, '');

/** A box of the usual shape that begins with its time and title, and holds others with times of their own. */
function settleSession(time: Child, usual: ReadonlySet<string>, times: ReadonlySet<Child>): void {
  let box = parentOf(time);
  while (box && !usual.has(shapeOf(box))) box = parentOf(box);
  if (!box || box.childNodes.length > MOST_CHILDREN) return;
  const inOrder: Child[] = [];
  const left: Child[] = [...box.childNodes].reverse();
  for (let next = left.pop(); next && inOrder.length < 2; next = left.pop()) {
    if (times.has(next) || (isElement(next) && isHeading(next)) || ('value' in next && next.value.trim())) inOrder.push(next);
    else if (isElement(next) && !UNSEEN.has(next.tagName)) for (const child of [...next.childNodes].reverse()) left.push(child);
  }
  const [first, second] = inOrder;
  if (first === time && second && isElement(second) && isHeading(second)) rewrite({ box, time }, [second]);
}

/** "<p>time <b>title</b></p>", and then the rest as plain blocks. */
function rewrite({ box, time }: Pick<Card, 'box' | 'time'>, title: readonly Child[]): void {
  const line = tree.createElement('p', box.namespaceURI, []);
  const name = tree.createElement('b', box.namespaceURI, []);
  tree.insertText(line, wordsOf(time));
  tree.insertText(line, ' ');
  const isWhole = title.length === 1 && title[0] !== undefined && isElement(title[0]) && BLOCKS.has(title[0].tagName);
  for (const node of isWhole ? [...(title[0] as Element).childNodes] : title) {
    tree.detachNode(node);
    tree.appendChild(name, node);
  }
  if (isWhole && title[0]) tree.detachNode(title[0]);
  tree.detachNode(time);
  tree.appendChild(line, name);
  const first = box.childNodes[0];
  if (first) tree.insertBefore(box, line, first);
  else tree.appendChild(box, line);
  line.sourceCodeLocation = ('sourceCodeLocation' in time ? time.sourceCodeLocation : undefined) ?? box.sourceCodeLocation ?? null;
}

/** Headings in a box are about its entry and begin nothing else. */
function plainHeadings(node: Element): void {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    if (isHeading(child)) Object.assign(child, { tagName: 'div', nodeName: 'div' });
    plainHeadings(child);
  }
}

/** Nodes that are a time and nothing else, the outermost of each. Answers the text of the node, as far as it is short. */
function findTimes(node: Child, times: Child[], depth: number): void {
  if (depth > DEEPEST || (isElement(node) && (UNSEEN.has(node.tagName) || /^(?:table|pre|nav|footer)$/.test(node.tagName))) || !(isElement(node) || 'value' in node)) return;
  const words = wordsOf(node, 80);
  if (!/\d/.test(words) && words.length <= 80) return;
  if (words.length <= 80 && isTime(words)) times.push(node);
  else if (isElement(node)) for (const child of node.childNodes) findTimes(child, times, depth + 1);
}

/** "9:00 – 10:00", "9:00 (20 min)", "Monday, 9 November at 11:00 am". */
function isTime(words: string): boolean {
  const date = datesIn(words)[0];
  const rest = date ? `${words.slice(0, date.at)} ${words.slice(date.end)}`.replace(/^[\s,;:|·•–—-]*(?:\p{L}{2,10}day|at|um|à|a las)?[\s,;:|·•–—-]*/iu, '') : words;
  return slotAlone(rest.replace(/\s?\(\d{1,3}\s?min[^()\d]{0,8}\)\s?$/iu, ''), STYLE) !== undefined;
}

/** The boxes around a time that hold more than it, and no other time; the smallest first. */
function boxesOf(time: Child, inside: ReadonlyMap<Element, number>): readonly Element[] {
  const boxes: Element[] = [];
  let node = time;
  for (let box = parentOf(node); box && inside.get(box) === 1 && !/^(?:body|html|main)$/.test(box.tagName); box = parentOf(box)) {
    const inner = node;
    // A paragraph is a line, perhaps of several.
    const isBox = !/^(?:p|b|strong|i|em|span|small|time|label|h[1-6]|td|th|dt|dl|ul|ol)$/.test(box.tagName);
    if (!isBox && (boxes.length || box.childNodes.some((child) => child !== inner && hasWords(child)))) return boxes;
    if (boxes.length || box.childNodes.some((child) => child !== inner && hasWords(child))) boxes.push(box);
    node = box;
  }
  return boxes;
}

function cardIn(box: Element, time: Child): Card {
  const before: Child[] = [];
  const after: Child[] = [];
  for (let node: Child = time; node !== box;) {
    const parent = parentOf(node);
    if (!parent) break;
    const at = parent.childNodes.indexOf(node);
    before.unshift(...parent.childNodes.slice(0, at));
    after.push(...parent.childNodes.slice(at + 1));
    node = parent;
  }
  const [below, ...others] = headingsIn(after);
  const isShared = others.some(({ tagName }) => tagName === below?.tagName);
  const [heading] = headingsIn(before);
  const first = firstLine(before);
  return { box, time, above: heading ? [heading] : first, first, below, isShared };
}

/** The words of the first line of what stands above a time. */
function firstLine(before: readonly Child[]): readonly Child[] {
  const from = before.findIndex(hasWords);
  const first = before[from];
  if (!first) return [];
  if (isBlock(first)) return isElement(first) && first.childNodes.some((child) => isBlock(child) && hasWords(child)) ? firstLine(first.childNodes) : [first];
  const to = before.findIndex((node, at) => at > from && (isBlock(node) || (isElement(node) && node.tagName === 'br')));
  return before.slice(from, to < 0 ? before.length : to);
}

function headingsIn(nodes: readonly Child[]): readonly Element[] {
  return nodes.flatMap((node) => (!isElement(node) ? [] : isHeading(node) ? (hasWords(node) ? [node] : []) : headingsIn(node.childNodes)));
}

function isBlock(node: Child): boolean {
  return isElement(node) && BLOCKS.has(node.tagName);
}

function hasWords(node: Child): boolean {
  return ('value' in node && node.value.trim() !== '') || (isElement(node) && !UNSEEN.has(node.tagName) && wordsOf(node, 1) !== '');
}

function parentOf(node: Child): Element | undefined {
  const { parentNode } = node;
  return parentNode && 'tagName' in parentNode ? parentNode : undefined;
}

function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/.test(tagName);
}

/** What boxes of one kind have in common. */
function shapeOf({ tagName, attrs }: Element): string {
  return `${tagName}.${(attrs.find(({ name }) => name === 'class')?.value ?? '').replace(/\d+/g, '').trim().split(/\s+/)[0] ?? ''}`;
}
