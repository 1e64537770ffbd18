/**
 * Author's texts on the page: short fields verbatim, long ones through the Markdown subset, each in its own language and direction.
 */
import { parseMarkup, type Block, type Inline } from '../event/markup.js';
import type { Address } from '../event/model.js';
import { chooseWording, type Text, type Wording } from '../event/text.js';
import { addressLabel, hostBeside, parseUrl } from '../event/urls.js';
import type { Display } from './display.js';
import { h, isEmpty, type Content } from './nodes.js';

/** The wording this reader is served best with. */
export function wordingOf(text: Text, display: Display): Wording {
  return chooseWording(text, display.readerLanguages);
}

// Scripts written from right to left, and the characters that turn direction by themselves.
const TURNS = /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC]|[\uD802\uD803\uD83A\uD83B]/;

/**
 * A short author's text inside a sentence of ours. It is set apart (`<bdi>`) where its direction could disturb its surroundings: names
 * need no language of their own (WCAG 3.1.2), and an element for each of ten thousand names is felt.
 * @param isName False for what is no name: it tells its language where that is not ours.
 */
export function inline(text: Text, { readerLanguages, speech: { language, words } }: Display, isName = true): string | Node {
  const { value, lang } = chooseWording(text, readerLanguages);
  return apart(value, words.dir === 'rtl', isName || lang === language ? undefined : lang);
}

function apart(value: string, always = false, lang?: string): string | Node {
  return always || lang !== undefined || TURNS.test(value) ? h('bdi', '', { lang }, value) : value;
}

/** Short texts one after the other: affiliations, keywords. */
export function inlineList(texts: readonly Text[], display: Display, isName = true): Content {
  return texts.map((text, index) => [index ? ', ' : '', inline(text, display, isName)]);
}

/** A long text: paragraphs, lists, emphasis, links, code. */
export function prose(text: Text, display: Display, name: string): Node {
  const { value, lang } = wordingOf(text, display);
  return h('div', `prose ${name}`, { lang, dir: 'auto' }, blocks(value));
}

/** The blocks of a long text. */
export function blocks(value: string): Content {
  return parseMarkup(value).map(block);
}

/** A text of one paragraph, such as a note or a reference: markup without a block around it where one is enough. */
export function line(text: Text, display: Display): Node {
  const { value, lang } = wordingOf(text, display);
  const parts = parseMarkup(value);
  const [only] = parts;
  return h('span', '', { lang, dir: 'auto' }, parts.length === 1 && only?.type === 'paragraph' ? only.content.map(piece) : parts.map(block));
}

function block(part: Block): Node {
  if (part.type === 'code') return h('pre', '', undefined, h('code', '', undefined, part.text));
  if (part.type === 'paragraph') return h('p', '', undefined, part.content.map(piece));
  const items = part.items.map((item) => h('li', '', undefined, item.map(piece)));
  return part.ordered ? h('ol', '', { start: part.start }, items) : h('ul', '', undefined, items);
}

function piece(part: Inline): Content {
  switch (part.type) {
    case 'text': return part.text;
    case 'break': return h('br', '');
    case 'code': return h('code', '', undefined, part.text);
    case 'em':
    case 'strong': return h(part.type, '', undefined, part.content.map(piece));
    case 'link': return link(part.url, part.content.map(piece), 'link');
  }
}

/**
 * A link that tells the target page nothing and cannot reach back. Where its text could be taken for another host, the true one follows:
 * "https://example.org (evil.example)", and names with letters that look like others in their ASCII form.
 */
function link(url: string, content: Content, name: string): Content {
  const anchor = h('a', name, { href: url, rel: 'noopener noreferrer' }, content);
  const text = anchor.textContent;
  // On paper it need not be told once more.
  if (text.includes('://') && parseUrl(text)?.href === url) anchor.classList.add('bare');
  const host = hostBeside(url, text);
  return host ? [anchor, ` (${host})`] : anchor;
}

/** An address with its label: linked where it may be, else as written, after the label. */
export function address({ written, href }: Address, label?: Content, name = 'link'): Content {
  if (href !== undefined) return link(href, label ?? apart(addressLabel(href)), name);
  return label === undefined ? apart(written) : [label, ' ', apart(written)];
}

/** Parts with " · " between those that are there: the dot ends a line and never begins one. */
export function dotted(parts: readonly Content[]): Content {
  return parts.filter((part) => !isEmpty(part)).map((part, index) => (index ? ['\u00A0· ', part] : part));
}
