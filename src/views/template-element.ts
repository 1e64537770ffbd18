/**
 * Builds the nodes of a template one by one, from our own template strings only. The bundle puts this in the place of Lit's assignment of
 * markup to a `<template>`: so the script needs no Trusted Types policy (a second "lit-html" policy on a page that owns a Lit would be
 * refused, and ours would break theirs), and there is no HTML sink in it at all.
 *
 * Reads what our templates use, and throws on anything else, in the first test that renders it: elements, quoted and Lit's own unquoted
 * attributes, comments, `<?marker>` (a comment to HTML parsers), void elements, SVG. No character references, no implied tags.
 */

const TOKEN = /<!--([^]*?)-->|<(\?[^>]*)>|<\/([a-z][\w-]*)>|<([a-z][\w-]*)((?:\s+[^\s=>/]+(?:=(?:"[^"]*"|[^\s">]+))?)*)\s*(\/?)>/gi;
const ATTRIBUTE = /([^\s=]+)(?:=(?:"([^"]*)"|(\S+)))?/g;
const VOID = /^(?:br|hr|img|input|wbr)$/i;
const SVG = 'http://www.w3.org/2000/svg';

/**
 * The `<template>` that this markup describes.
 * @param html A template string with Lit's markers in it.
 * @throws SyntaxError when a tag is left open or closed twice: a fault of ours, never of data.
 */
export function templateElement(html: string): HTMLTemplateElement {
  const template = document.createElement('template');
  const open: (Element | DocumentFragment)[] = [template.content];
  const text = (value: string): void => {
    if (value) open.at(-1)?.append(value);
  };
  let from = 0;
  for (const match of html.matchAll(TOKEN)) {
    const [token, comment, marker, closed, name = '', attributes = '', selfClosed] = match;
    text(html.slice(from, match.index));
    from = match.index + token.length;
    if (comment !== undefined || marker !== undefined) open.at(-1)?.append(document.createComment(comment ?? marker ?? ''));
    else if (closed !== undefined) close(open, closed);
    else {
      const element = start(name, attributes, open.at(-1));
      open.at(-1)?.append(element);
      if (!selfClosed && !VOID.test(name)) open.push(element);
    }
  }
  text(html.slice(from));
  if (open.length !== 1) throw new SyntaxError(`template left open: ${html}`);
  return template;
}

function start(name: string, attributes: string, parent: Element | DocumentFragment | undefined): Element {
  const inSvg = name === 'svg' || (parent instanceof Element && parent.namespaceURI === SVG);
  const element = inSvg ? document.createElementNS(SVG, name) : document.createElement(name);
  // Lit tells bindings by the end of a name, so its first character (".", "?", "@": not allowed here) is free to change.
  for (const [, key = '', quoted, bare] of attributes.matchAll(ATTRIBUTE)) element.setAttribute(key.replace(/^[.?@]/, '_'), quoted ?? bare ?? '');
  return element;
}

function close(open: (Element | DocumentFragment)[], name: string): void {
  const element = open.pop();
  if (!(element instanceof Element) || element.localName !== name.toLowerCase()) throw new SyntaxError(`template closes ${name} out of turn`);
}
