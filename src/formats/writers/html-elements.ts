/**
 * HTML as text, for a writer that has no document. Strings are always text: there is one way from a string to markup, and it escapes.
 */
import { escapeHtml } from '../html-written.js';

/** Finished HTML; made by {@link element} alone. */
export interface Html {
  readonly html: string;
}

/** What goes into an element: strings as text, elements as they are, lists of both; nothing for undefined and "". */
export type Content = string | Html | undefined | readonly Content[];

/** Attributes by name; `undefined` leaves one out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

// After these a line ends, so that a person can read and edit what is pasted. None of them stands inside a line or a <pre>.
const LINES = /^(?:p|h[1-6]|div|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|th|td|section|article|header|details|summary|pre|br)$/;

/** An element with its content. */
export function element(tag: string, attributes: Attributes = {}, ...content: readonly Content[]): Html {
  const written = Object.entries(attributes).map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeHtml(String(value))}"`)).join('');
  const end = LINES.test(tag) ? '\n' : '';
  return { html: tag === 'br' || tag === 'wbr' ? `<${tag}>${end}` : `<${tag}${written}>${htmlOf(content)}</${tag}>${end}` };
}

/** Content as HTML. */
export function htmlOf(content: Content): string {
  if (content === undefined) return '';
  if (typeof content === 'string') return escapeHtml(content);
  return 'html' in content ? content.html : content.map(htmlOf).join('');
}

/** True when there is nothing to see in it. */
export function isEmpty(content: Content): boolean {
  return content === undefined || content === '' || (Array.isArray(content) && content.every(isEmpty));
}

/** Parts with something between those that are there. */
export function joined(parts: readonly Content[], between: Content): Content {
  return parts.filter((part) => !isEmpty(part)).map((part, index) => (index ? [between, part] : part));
}

/** Parts with " · " between those that are there. */
export function dotted(parts: readonly Content[]): Content {
  return joined(parts, ' · ');
}

/** An element, if there is anything to put into it. */
export function present(tag: string, content: Content): Content {
  return isEmpty(content) ? undefined : element(tag, {}, content);
}

/** A sentence with `{0}`, `{1}` … filled in by content that need not be text. */
export function filled(sentence: string, ...values: readonly Content[]): Content {
  return sentence.split(/\{(\d)\}/).map((part, index) => (index % 2 ? values[Number(part)] : part));
}
