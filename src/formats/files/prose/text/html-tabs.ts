/**
 * Days of a page that stand behind tabs: what says which day it is stands in a row of buttons above, away from what is on that day. The label of
 * each is put over its panel, so that a page reads as it looks.
 */
import { defaultTreeAdapter as tree } from 'parse5';
import { weekdayInFull } from '../../dates/calendar.js';
import { datesIn, isDayName, weekdayNamed } from '../../dates/written-dates.js';
import { attribute, isElement, wordsOf, type Child, type Element } from './html-nodes.js';

/** What is looked at, so that no page takes long. */
const MOST = 400;

/** Moves the labels of tabs that name days over their panels. Answers those whose panel is not in the page. */
export function settleTabs(nodes: readonly Child[]): readonly { readonly value: string; readonly line: number }[] {
  const elements = elementsIn(nodes);
  const controls = elements.filter(isControl).slice(0, MOST);
  if (controls.length < 2) return [];
  const byId = new Map(elements.flatMap((element) => { const id = attribute(element, 'id'); return id === undefined ? [] : [[id, element]]; }));
  const missing: { value: string; line: number }[] = [];
  for (const control of controls) {
    const label = labelOf(control);
    const panel = panelOf(control, byId, elements);
    if (!isDay(label) || panel === undefined) continue;
    const line = control.sourceCodeLocation?.startLine ?? 1;
    if (panel === 'missing' || !wordsOf(panel, 1)) missing.push({ value: label, line });
    else if (!tellsDay(panel)) {
      const heading = tree.createElement('h2', panel.namespaceURI, []);
      const weekday = weekdayNamed(label);
      tree.insertText(heading, weekday === undefined || isDayName(label) ? label : weekdayInFull(weekday));
      const first = panel.childNodes[0];
      if (first) tree.insertBefore(panel, heading, first);
      heading.sourceCodeLocation = control.sourceCodeLocation ?? null;
    }
    tree.detachNode(control);
  }
  return missing;
}

function elementsIn(nodes: readonly Child[]): readonly Element[] {
  const found: Element[] = [];
  const left = [...nodes].reverse();
  for (let next = left.pop(); next; next = left.pop()) {
    if (!isElement(next)) continue;
    found.push(next);
    for (const child of [...next.childNodes].reverse()) left.push(child);
  }
  return found;
}

const TOGGLES = /^(?:tab|pill)$/;
const CLASS = /(?:^|\s)(?:tab-?links?|w-tab-link)(?:\s|$)/;

function isControl(element: Element): boolean {
  return attribute(element, 'role') === 'tab' || TOGGLES.test(attribute(element, 'data-toggle') ?? attribute(element, 'data-bs-toggle') ?? '') || CLASS.test(attribute(element, 'class') ?? '');
}

/** What a tab shows; undefined where nothing says so. */
function panelOf(control: Element, byId: ReadonlyMap<string, Element>, elements: readonly Element[]): Element | 'missing' | undefined {
  const own = attribute(control, 'id');
  const labelled = own === undefined ? undefined : elements.find((one) => one !== control && attribute(one, 'aria-labelledby') === own);
  if (labelled) return labelled;
  const named = attribute(control, 'data-w-tab');
  const twin = named === undefined ? undefined : elements.find((one) => one !== control && attribute(one, 'data-w-tab') === named && !isControl(one));
  if (twin) return twin;
  const address = attribute(control, 'aria-controls') ?? /^#(.+)$/.exec(attribute(control, 'data-bs-target') ?? attribute(control, 'data-target') ?? attribute(control, 'href') ?? '')?.[1];
  if (address !== undefined) return byId.get(address) ?? 'missing';
  // onclick="openDay(event, 'Monday')"
  const [id] = [...(attribute(control, 'onclick') ?? '').matchAll(/['"]([^'"]+)['"]/g)].flatMap(([, word = '']) => (byId.has(word) ? [word] : []));
  return id === undefined ? undefined : byId.get(id);
}

/** The words of a tab; what stands there once more, shorter, for narrow screens, is left out. */
function labelOf(control: Element): string {
  const pieces = control.childNodes.map((child) => wordsOf(child, 100)).filter(Boolean);
  const own = pieces.filter((piece, at) => !pieces.some((other, index) => index !== at && other.includes(piece) && (other !== piece || index < at)));
  return own.join(' ') || (attribute(control, 'data-w-tab') ?? '');
}

function isDay(label: string): boolean {
  return label.length < 60 && (datesIn(label).length === 1 || isDayName(label) || weekdayNamed(label) !== undefined);
}

/** True for a panel that begins with its own day. */
function tellsDay(panel: Element): boolean {
  const words = wordsOf(panel, 120).slice(0, 100);
  return (datesIn(words)[0]?.at ?? 99) < 30;
}
