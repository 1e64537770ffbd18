/**
 * Pages whose elements are never closed go thousands of levels deep: what is so deep is put side by side, as browsers do, so that all of it is read
 * and no way from an element to what it is in takes long.
 */
import { defaultTreeAdapter as tree } from 'parse5';
import { isElement, type Child, type Element } from './html-nodes.js';

// Browsers go to 512; what is read goes from level to level, each time through all that is within.
const DEEPEST = 100;
const FRAME = /^(?:table|thead|tbody|tfoot|tr)$/;
const CELL = /^(?:caption|t[dh])$/;

/** Puts whatever is deeper side by side, in the order in which it stands. */
export function flatten(nodes: readonly Child[]): void {
  let level = nodes.filter(isElement);
  for (let depth = 1; depth < DEEPEST && level.length; depth++) level = level.flatMap((element) => element.childNodes.filter(isElement));
  for (const box of new Set(level.map(boxOf))) if (box.childNodes.some((child) => isElement(child) && child.childNodes.some(isElement))) flattenWithin(box);
}

/** Of a table only cells hold anything else than it. */
function boxOf(element: Element): Element {
  const { parentNode: parent } = element;
  return FRAME.test(element.tagName) && parent && isElement(parent as Child) ? boxOf(parent as Element) : element;
}

function flattenWithin(box: Element): void {
  const left = [...box.childNodes].reverse();
  box.childNodes = [];
  // What follows an element within the same one goes on after it: it stands in the last.
  let last = box;
  for (let next = left.pop(); next; next = left.pop()) {
    if (!isElement(next)) {
      tree.appendChild(last, next);
      continue;
    }
    for (let at = next.childNodes.length - 1; at >= 0; at--) left.push(next.childNodes[at] as Child);
    next.childNodes = [];
    if (FRAME.test(next.tagName) || CELL.test(next.tagName)) next.nodeName = next.tagName = 'div';
    tree.appendChild(box, next);
    last = next;
  }
}
