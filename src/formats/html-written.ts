/**
 * HTML as it is written, character by character: the one place in which text becomes a part of it.
 */

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;', '\0': '\uFFFD' };

/** Text for inside an element or a quoted attribute. A bare CR would become LF; NUL has no way into a page. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"\r\0]/g, (char) => REFERENCES[char] as string);
}

/**
 * A cell of a table.
 * @param inside Finished HTML.
 * @param columns How many it reaches over, as `rows`.
 */
export function cellHtml(inside: string, isHead: boolean, columns = 1, rows = 1): string {
  const tag = isHead ? 'th' : 'td';
  return `<${tag}${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}>${inside}</${tag}>`;
}
