/**
 * Author's texts in HTML: short ones verbatim, long ones through the Markdown subset, each with its language and direction.
 */
import { parseMarkup, type Block, type Inline } from '../../event/markup.js';
import type { Address } from '../../event/model.js';
import { chooseWording, type Text, type Wording } from '../../event/text.js';
import { addressLabel, hostBeside } from '../../event/urls.js';
import type { ClockStyle } from '../../time/labels.js';
import type { Zone } from '../../time/zone.js';
import type { Speech } from '../../i18n/index.js';
import { element, type Content, type Html } from './html-elements.js';

/** How one event is written: in which words, on which clocks, under which headings. */
export interface Setting {
  readonly speech: Speech;
  readonly clock: ClockStyle;
  /** The zone in which times are told: the event's own. */
  readonly zone: Zone;
  /** Level of the event's title. */
  readonly headingLevel: number;
}

/** The wording for the language of the page. */
export function wordingOf(text: Text, { speech }: Setting): Wording {
  return chooseWording(text, [speech.language]);
}

/** A short text inside a sentence of ours, set apart so that neither turns the other's direction. */
export function inline(text: Text, setting: Setting): Html {
  return element('bdi', {}, wordingOf(text, setting).value);
}

/** Short texts one after the other: affiliations, or with {@link titled} keywords. */
export function inlineList(texts: readonly Text[], setting: Setting, written = inline): Content {
  return texts.map((text, index) => [index ? ', ' : '', written(text, setting)]);
}

/** A text that is no name, such as a title: with its language. Its direction is its own, the side on which it stands the page's. */
export function titled(text: Text, setting: Setting): Html {
  const wording = wordingOf(text, setting);
  return element('bdi', { lang: languageOf(wording, setting) }, wording.value);
}

/** A heading, native up to level 6 and beyond that by role, as HTML has no more. */
export function heading(level: number, content: Content): Html {
  return level <= 6 ? element(`h${level}`, {}, content) : element('div', { role: 'heading', 'aria-level': level }, content);
}

/** A long text: paragraphs, lists, emphasis, links, code. */
export function prose(text: Text, setting: Setting): Html {
  const wording = wordingOf(text, setting);
  return element('div', { lang: languageOf(wording, setting), dir: 'auto' }, parseMarkup(wording.value).map(block));
}

/** A text of one paragraph, such as a note or a reference: markup without a block around it where one is enough. */
export function line(text: Text, setting: Setting): Html {
  const wording = wordingOf(text, setting);
  const [only, ...others] = parseMarkup(wording.value);
  return only?.type === 'paragraph' && !others.length ? element('bdi', { lang: languageOf(wording, setting) }, only.content.map(piece)) : prose(text, setting);
}

/** Where it is not that of the page; an unknown one is said to be unknown, so that nobody reads it aloud in ours. */
export function languageOf({ lang }: Wording, { speech }: Setting): string | undefined {
  return lang === speech.language ? undefined : lang;
}

function block(part: Block): Html {
  if (part.type === 'code') return element('pre', {}, element('code', {}, part.text));
  if (part.type === 'paragraph') return element('p', {}, part.content.map(piece));
  return element(part.ordered ? 'ol' : 'ul', { start: part.ordered && part.start !== 1 ? part.start : undefined }, part.items.map((item) => element('li', {}, item.map(piece))));
}

function piece(part: Inline): Content {
  switch (part.type) {
    case 'text': return part.text;
    case 'break': return element('br');
    case 'code': return element('code', {}, part.text);
    case 'em':
    case 'strong': return element(part.type, {}, part.content.map(piece));
    case 'link': return link(part.url, labelOf(part.content), textOf(part.content));
  }
}

/** A bare address may be longer than a narrow page is wide. */
function labelOf(content: readonly Inline[]): Content {
  const [only, ...others] = content;
  return only?.type === 'text' && !others.length ? breakable(only.text) : content.map(piece);
}

/** A text without spaces, with places at which it may go on in the next line. */
function breakable(text: string): Content {
  return /\s/.test(text) ? text : text.split(/(?<=[/.?&=_-])(?=[\p{L}\p{N}])/u).map((part, index) => [index ? element('wbr') : undefined, part]);
}

function textOf(content: readonly Inline[]): string {
  return content.map((part) => ('text' in part ? part.text : 'content' in part ? textOf(part.content) : ' ')).join('');
}

/**
 * A link that tells the target page nothing and cannot reach back. Where its text could be taken for another host, the true one follows:
 * "https://example.org (evil.example)", and names with letters that look like others in their ASCII form.
 */
function link(url: string, label: Content, text: string): Content {
  const anchor = element('a', { href: url, rel: 'noopener noreferrer' }, label);
  const host = hostBeside(url, text);
  return host ? [anchor, ` (${host})`] : anchor;
}

/** An address with its label: linked where it may be, else as written, after the label. */
export function address({ written, href }: Address, label?: string, lang?: string): Content {
  const text = label ?? (href === undefined ? written : addressLabel(href));
  const shown = element('bdi', { lang }, breakable(text));
  if (href !== undefined) return link(href, shown, text);
  return label === undefined ? shown : [shown, ' ', element('bdi', {}, breakable(written))];
}
