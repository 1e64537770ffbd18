/**
 * XML with everything in its order: text and elements of a paragraph stand among one another. Prefixes of names are left away: which they are, each
 * program chooses for itself.
 */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { decodeBytes } from '../../encoding.js';
import { Unreadable } from './unreadable.js';

/** An element. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly Child[];
}

/** What an element holds. */
export type Child = Element | string;

type Parsed = Readonly<Record<string, unknown>>;

// Text boxes with tables in them are some forty deep.
const DEEPEST = 250;
const PARSER = new XMLParser({
  ignoreAttributes: false, attributeNamePrefix: '', removeNSPrefix: true, preserveOrder: true, trimValues: false, parseTagValue: false, ignoreDeclaration: true, ignorePiTags: true, maxNestedTags: DEEPEST,
  // Without this the package leaves "&#8217;" as it is.
  htmlEntities: true, processEntities: { enabled: true, maxEntityCount: 1, maxExpandedLength: 1 },
});
const ATTRIBUTES = ':@';

/** The outermost element. @throws Unreadable */
export function parseXml(bytes: Uint8Array, part: string): Element {
  const { text } = decodeBytes(bytes);
  const xml = text.replace(/^\ufeff?\s+/, '');
  // Office files have none, and what attacks by XML are made of begins so.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new Unreadable('xml-entities', {});
  const validity = XMLValidator.validate(xml);
  if (validity !== true) throw new Unreadable('file-unreadable', { detail: `${part}: ${validity.err.msg}` });
  try {
    // What is valid has an outermost element.
    return childrenOf(PARSER.parse(xml) as readonly Parsed[]).find(isElement) as Element;
  } catch (error) {
    throw new Unreadable('file-unreadable', { detail: `${part}: ${(error as Error).message}` });
  }
}

function childrenOf(nodes: readonly Parsed[]): readonly Child[] {
  return nodes.flatMap((node) => Object.entries(node).filter(([name]) => name !== ATTRIBUTES).map(([name, inner]): Child => (
    name === '#text' ? String(inner) : { name, attributes: (node[ATTRIBUTES] ?? {}) as Element['attributes'], children: childrenOf(inner as readonly Parsed[]) }
  )));
}

/** True for an element. */
export function isElement(child: Child): child is Element {
  return typeof child !== 'string';
}

/** The elements in one. */
export function elementsOf({ children }: Element): readonly Element[] {
  return children.filter(isElement);
}

/** The first element of a name in another. */
export function find(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((child): child is Element => isElement(child) && child.name === name);
}

/** All elements of a name in another. */
export function all(element: Element | undefined, name: string): readonly Element[] {
  return element?.children.filter((child): child is Element => isElement(child) && child.name === name) ?? [];
}

/** All text in an element. */
export function textOf({ children }: Element): string {
  return children.map((child) => (isElement(child) ? textOf(child) : child)).join('');
}
