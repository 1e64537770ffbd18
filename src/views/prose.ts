/**
 * Author's texts on the page: short fields verbatim, long ones through the Markdown subset, each in its own language and direction.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { parseMarkup, type Block, type Inline } from '../event/markup.js';
import type { Address } from '../event/model.js';
import { chooseWording, type Text, type Wording } from '../event/text.js';
import type { Display } from './display.js';

/** The wording this reader is served best with. */
export function wordingOf(text: Text, display: Display): Wording {
  return chooseWording(text, display.readerLanguages);
}

// Scripts written from right to left, and the characters that turn direction by themselves.
const TURNS = /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC]|[\uD802\uD803\uD83A\uD83B]/;

/**
 * A short author's text inside a sentence of ours. It is set apart (`<bdi>`) where its direction could disturb its surroundings: names
 * need no language of their own (WCAG 3.1.2), and an element for each of ten thousand names is felt.
 */
export function inline(text: Text, display: Display): string | TemplateResult {
  const { value } = wordingOf(text, display);
  return display.speech.words.dir === 'rtl' || TURNS.test(value) ? html`<bdi>${value}</bdi>` : value;
}

/** A long text: paragraphs, lists, emphasis, links, code. */
export function prose(text: Text, display: Display, part: string): TemplateResult {
  const { value, lang } = wordingOf(text, display);
  return html`<div class="prose ${part}" part=${part} lang=${lang} dir="auto">${parseMarkup(value).map(block)}</div>`;
}

/** A text of one paragraph, such as a note or a reference: markup without a block around it where one is enough. */
export function line(text: Text, display: Display): TemplateResult {
  const { value, lang } = wordingOf(text, display);
  const blocks = parseMarkup(value);
  const [only] = blocks;
  return html`<span lang=${lang} dir="auto">${blocks.length === 1 && only?.type === 'paragraph' ? inlines(only.content) : blocks.map(block)}</span>`;
}

function block(part: Block): TemplateResult {
  if (part.type === 'code') return html`<pre><code>${part.text}</code></pre>`;
  if (part.type === 'paragraph') return html`<p>${inlines(part.content)}</p>`;
  const items = part.items.map((item) => html`<li>${inlines(item)}</li>`);
  return part.ordered ? html`<ol start=${part.start}>${items}</ol>` : html`<ul>${items}</ul>`;
}

function inlines(parts: readonly Inline[]): unknown {
  return parts.map((part) => {
    switch (part.type) {
      case 'text': return part.text;
      case 'break': return html`<br>`;
      case 'code': return html`<code>${part.text}</code>`;
      case 'em': return html`<em>${inlines(part.content)}</em>`;
      case 'strong': return html`<strong>${inlines(part.content)}</strong>`;
      case 'link': return link(part.url, inlines(part.content), 'link');
    }
  });
}

/** A link that tells the target page nothing and cannot reach back. */
function link(url: string, content: unknown, part: string): TemplateResult {
  return html`<a href=${url} rel="noopener noreferrer" part=${part}>${content}</a>`;
}

/** An address with its label: linked where it may be, else as written, after the label. */
export function address({ written, href }: Address, label?: unknown, part = 'link'): unknown {
  if (href !== undefined) return link(href, label ?? addressLabel(href), part);
  return label === undefined ? written : [label, ' ', written];
}

/** An address as people say it: "example.org/programme". */
function addressLabel(url: string): string {
  try {
    const { protocol, host, pathname } = new URL(url);
    return protocol === 'mailto:' ? decodeURIComponent(pathname) : host + pathname.replace(/\/$/, '');
  } catch {
    return url;
  }
}

/** Parts with " · " between those that are there. */
export function dotted(parts: readonly unknown[]): unknown {
  const present = parts.filter((part) => part !== undefined && part !== '' && part !== nothing);
  return present.map((part, index) => (index ? [' · ', part] : part));
}
