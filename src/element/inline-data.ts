/**
 * The event inside the tag: `<script type="application/json">` among its children, or `<pre class="ml-da-event">` where an editor drops scripts,
 * or a programme's table that stood in the page before.
 * A page that is still streaming shows such a child before its text is complete, so it is read only once the parser has moved on.
 */
import { raised } from '../formats/html-text.js';

/** The text of the inline data; "incomplete" while it may still grow; undefined when there is none. */
export function inlineData(host: HTMLElement): string | 'incomplete' | undefined {
  const holder = inlineScript(host) ?? [...host.children].find((child) => child.matches('pre.ml-da-event, table.ml-da-event'));
  if (!holder) return host.ownerDocument.readyState === 'loading' && !isComplete(host) ? 'incomplete' : undefined;
  if (!isComplete(holder)) return 'incomplete';
  return holder instanceof HTMLTableElement ? tableText(holder) : textOf(holder);
}

/** What a page hides, or has struck out. */
const isGone = (node: Node): boolean => node instanceof HTMLElement && (!!node.hidden || node.style.display === 'none' || /^(?:del|s)$/i.test(node.nodeName));

/** A programme's table as JSON text (formats/table.ts); a first row of nothing but `<th>` is its head. What reaches over several rows stands in each. */
function tableText({ caption, rows, dataset }: HTMLTableElement): string {
  const above: { readonly text: unknown; readonly end: number }[] = [];
  const isShown = (row: HTMLTableRowElement): boolean => row.cells.length > 0 && !isGone(row);
  // What stands above reaches over rows that are hidden, or have no cells, too; and never out of its part of the table.
  const texts = [...rows].flatMap((tr, at) => {
    const row: unknown[] = [];
    for (const cell of [...tr.cells, undefined]) {
      for (let up; (up = above[row.length]) && up.end > at;) row.push(up.text);
      for (let column = 0; cell && column < cell.colSpan; column++) {
        const text = column ? null : cellOf(cell);
        above[row.length] = { text, end: at + Math.min(cell.rowSpan || Infinity, (tr.parentElement as HTMLTableSectionElement).rows.length - tr.sectionRowIndex) };
        row.push(text);
      }
    }
    return isShown(tr) ? [row] : [];
  });
  return JSON.stringify({ table: { title: caption && linesOf(caption), date: dataset.date, hasHead: ![...rows].find(isShown)?.querySelector('td'), rows: texts } });
}

interface Link {
  readonly title: string;
  readonly url: string;
}

/** The text of a cell; where it has links, with these. */
function cellOf(cell: Element): unknown {
  const links: Link[] = [];
  const text = linesOf(cell, links);
  return links[0] ? { text, links } : text;
}

/** The text of a cell, line by line as it is seen where it is shown: which it need not be any more. Its links are noted. */
function linesOf(cell: Element, links: Link[] = []): string {
  const tidy = (text: string): string => text.replace(/\s*\n\s*/g, '\n').trim();
  const text = (node: Node): string => {
    if (isText(node)) return node.data.replace(/\s+/g, ' ');
    if (isGone(node) || /^(?:style|script)$/i.test(node.nodeName)) return '';
    if (node instanceof HTMLImageElement) return node.alt;
    const inside = [...node.childNodes].map(text).join('');
    if (node instanceof HTMLAnchorElement && node.href) links.push({ title: tidy(inside), url: node.href });
    if (/^su[bp]$/i.test(node.nodeName)) return raised(node.nodeName, inside);
    return /^(?:br|p|div|[uod]l|li|d[td]|h\d|t[rdh]|pre)$/i.test(node.nodeName) ? `\n${inside}\n` : inside;
  };
  return tidy(text(cell));
}

/** The text, with pictures read as what they stand for: WordPress puts one in the place of every emoji that a visitor's system lacks. */
function textOf(node: Node): string {
  if (node instanceof HTMLImageElement) return node.alt;
  return isText(node) ? node.data : [...node.childNodes].map(textOf).join('');
}

/** Also `<![CDATA[…]]>` of XHTML. */
function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE;
}

/** The child that is a data block of JSON. */
export function inlineScript(parent: Element): Element | undefined {
  return [...parent.children].find((child) => child.localName === 'script' && /^application\/(?:.+\+)?json$/i.test(child.getAttribute('type') ?? ''));
}

/** The parser has left a node when the document is parsed, or when something follows it or one of its ancestors. */
export function isComplete(node: Node): boolean {
  if (node.ownerDocument?.readyState !== 'loading') return true;
  for (let at: Node | null = node; at; at = at.parentNode) if (at.nextSibling) return true;
  return false;
}

/**
 * Calls back while inline data may still change: children come and go, or the page goes on parsing.
 * @returns The way to stop that.
 */
export function watchInlineData(host: HTMLElement, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(host, { childList: true, characterData: true, subtree: true });
  const page = host.ownerDocument;
  const streaming = page.readyState === 'loading' ? new MutationObserver(changed) : undefined;
  // While the page streams, the sign that the script is complete can appear anywhere after it.
  streaming?.observe(page.documentElement, { childList: true, subtree: true });
  const parsed = (): void => {
    streaming?.disconnect();
    changed();
  };
  if (streaming) page.addEventListener('DOMContentLoaded', parsed, { once: true });
  return () => {
    observer.disconnect();
    streaming?.disconnect();
    page.removeEventListener('DOMContentLoaded', parsed);
  };
}

/** True when there is something in the tag for visitors to read: any element but data, or text. */
export function hasFallback(host: HTMLElement): boolean {
  return [...host.childNodes].some((child) => (child.nodeType === Node.ELEMENT_NODE ? (child as Element).localName !== 'script' : child.nodeType === Node.TEXT_NODE && (child as Text).data.trim() !== ''));
}
