/**
 * What the readers of a page ask of its nodes.
 */
import type { DefaultTreeAdapterTypes } from 'parse5';

/** An element of a page. */
export type Element = DefaultTreeAdapterTypes.Element;
/** Anything that stands in an element. */
export type Child = DefaultTreeAdapterTypes.ChildNode;

/** For the browser: nobody reads it. */
export const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head', 'iframe', 'object', 'canvas', 'select', 'input', 'textarea', 'video', 'audio', 'math', 'img', 'meta', 'link']);
/** What begins on a line of its own. */
export const BLOCKS = new Set('address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(' '));

/** True for an element. */
export function isElement(node: Child): node is Element {
  return 'tagName' in node;
}

/** What an attribute says. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** All text in a node. */
export function textOf(node: Child): string {
  let text = '';
  const left: Child[] = [node];
  for (let next = left.pop(); next; next = left.pop()) {
    if ('value' in next) text += next.value;
    else if (isElement(next) && (next === node || !UNSEEN.has(next.tagName))) for (const child of [...next.childNodes].reverse()) left.push(child);
  }
  return text;
}

/** The same on one line; what begins on a line of its own is parted from what stands before it. */
export function wordsOf(node: Child, most = Infinity): string {
  let text = '';
  const add = (words: string): void => void (text += words.startsWith(' ') && (text === '' || text.endsWith(' ')) ? words.slice(1) : words);
  const left: (Child | ' ')[] = [node];
  for (let next = left.pop(); next && text.length <= most; next = left.pop()) {
    if (next === ' ') add(next);
    else if ('value' in next) add(next.value.replace(/\s+/g, ' '));
    else if (isElement(next) && (next === node || !UNSEEN.has(next.tagName))) {
      const isOwnLine = BLOCKS.has(next.tagName) || next.tagName === 'br';
      if (isOwnLine) left.push(' ');
      for (let at = next.childNodes.length - 1; at >= 0; at--) left.push(next.childNodes[at] as Child);
      if (isOwnLine) left.push(' ');
    }
  }
  return text.trim();
}
