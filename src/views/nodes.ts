/**
 * Nodes of the author's content. They are built once and stay until the data or the zone change, so a template that is compared again at
 * every change (Lit's strength, used for everything that visitors operate) would be paid ten thousand times for nothing.
 * Text becomes text nodes and attributes go through `setAttribute`: there is no way from a string to markup.
 */
import { BoundedCache } from '../time/bounded.js';

/** What goes into an element: strings as text, nodes as they are, lists of both; nothing for undefined and "". */
export type Content = string | Node | undefined | readonly Content[];

/** Attributes by name: `undefined` and `false` leave one out, `true` writes it empty. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const SVG = 'http://www.w3.org/2000/svg';

// A copy of an element comes with its name for free; setting it costs as much as making the element.
const blanks = new BoundedCache<string, HTMLElement>(200);

function blank(tag: string, name: string): HTMLElement {
  return blanks.get(`${tag} ${name}`, () => {
    const element = (tag === 'svg' || tag === 'rect' ? document.createElementNS(SVG, tag) : document.createElement(tag)) as HTMLElement;
    if (name) rename(element, name);
    return element;
  });
}

/** Gives an element another `class` and `part`. */
export function rename(element: Element, name: string): void {
  element.setAttribute('class', name);
  element.setAttribute('part', name);
}

/**
 * An element with its content.
 * @param name Its `part`, for the page's style sheet, and its `class`, for ours; "" for neither. Several with spaces between them.
 */
export function h(tag: string, name: string, attributes?: Attributes, ...content: readonly Content[]): HTMLElement {
  const element = blank(tag, name).cloneNode() as HTMLElement;
  for (const key in attributes) {
    const value = attributes[key];
    // A page may have added to every object.
    if (value !== undefined && value !== false && Object.hasOwn(attributes, key)) element.setAttribute(key, value === true ? '' : String(value));
  }
  fill(element, content);
  return element;
}

/** Puts content at the end of an element; strings side by side become one text node. */
export function fill(parent: ParentNode, content: Content): void {
  const rest = put(parent, content, '');
  if (rest) parent.append(rest);
}

/** Puts content after a text that is not there yet. @returns The text at its end, which may go on. */
function put(parent: ParentNode, content: Content, text: string): string {
  if (typeof content === 'string') return text + content;
  if (content instanceof Node) {
    if (text) parent.append(text);
    parent.append(content);
    return '';
  }
  let rest = text;
  content?.forEach((part) => (rest = put(parent, part, rest)));
  return rest;
}

/** True when there is nothing to see in it. */
export function isEmpty(content: Content): boolean {
  return content === undefined || content === '' || (Array.isArray(content) && content.every(isEmpty));
}

/** A paragraph, if there is anything to say. */
export function paragraph(name: string, content: Content): Content {
  return isEmpty(content) ? undefined : h('p', name, undefined, content);
}
