/**
 * The other ways to write the tag, for pages whose editors drop unknown tags and scripts: `div`, `a`, `pre` and `table` of the tag's name as class,
 * and a lone `<script src data-src>`. Each becomes the element; what stood there stays inside it, as fallback.
 */
import { inlineScript, isComplete } from './inline-data.js';

/** The element's tag, and the class of the other forms. */
export const TAG = 'ml-da-event';
/** How a later copy of the script, which does nothing else, tells the first one where it stands. */
const PLACE = `${TAG}-place`;

const FORMS = `div.${TAG}, a.${TAG}[href], pre.${TAG}, table.${TAG}`;

/** Upgrades the forms of one document, those that are there and those that come. */
export class EmbedForms {
  private readonly upgraded = new WeakMap<Element, HTMLElement>();
  private readonly observer = new MutationObserver((records) => this.changed(records));

  /** @param words Names of the element's attributes; the forms have them as `data-…`. */
  constructor(private readonly words: readonly string[]) {}

  /** Starts with what is there. What is added later costs a look at what was added, not at the page. */
  watch(page: Document): void {
    page.addEventListener(PLACE, ({ target }) => this.place(target));
    page.addEventListener('DOMContentLoaded', () => this.scan(page), { once: true });
    this.observer.observe(page, { childList: true, subtree: true });
    this.scan(page);
  }

  /** Puts an element after a script that has `data-src`. */
  place(script: unknown): void {
    if (!(script instanceof HTMLScriptElement) || script.dataset.src === undefined || this.upgraded.has(script)) return;
    if (script.closest('head')) console.warn(`<${TAG}> a script with data-src stands in the page's head: move it to where the programme is to appear.`);
    else script.after(this.elementFor(script));
  }

  private changed(records: readonly MutationRecord[]): void {
    for (const { type, target, attributeName, addedNodes } of records) {
      if (!(target instanceof Element)) continue;
      const element = this.upgraded.get(target);
      if (element && attributeName) this.copy(target, element, attributeName);
      else if (type === 'childList' && target.ownerDocument.readyState !== 'loading') {
        this.upgrade(target);
        for (const node of addedNodes) if (node instanceof Element) this.scan(node);
      }
    }
    // While the page streams, the sign that a form is complete can appear anywhere after it.
    if (records[0]?.target.ownerDocument?.readyState === 'loading') this.scan(records[0].target.ownerDocument);
  }

  private scan(root: Document | Element): void {
    if (root instanceof Element) this.upgrade(root);
    for (const form of root.querySelectorAll(FORMS)) this.upgrade(form);
  }

  /** Never inside the element itself, nor in an editor, which would save what we make of it. */
  private upgrade(form: Element): void {
    if (!form.isConnected || !form.matches(FORMS) || form.closest(TAG) || !isComplete(form) || (form as HTMLElement).isContentEditable) return;
    if (form.localName !== 'div') this.replace(form);
    // A div that only surrounds an element is not ours, nor one whose element the page has moved elsewhere.
    else if (!form.querySelector(TAG) && !this.upgraded.get(form)?.isConnected && (form.hasAttribute('data-src') || inlineScript(form))) {
      const element = this.elementFor(form);
      element.append(...form.childNodes);
      form.append(element);
    }
  }

  /** A link, a preformatted text or a table cannot hold a programme: the element takes its place, and holds it. */
  private replace(form: Element): void {
    const element = this.elementFor(form);
    const names = ['id', 'lang', 'dir', ...(form.localName === 'a' ? ['hidden'] : [])];
    for (const name of names) {
      const value = form.getAttribute(name);
      if (value !== null) element.setAttribute(name, value);
    }
    form.removeAttribute('id');
    // What is data now is no text for the browser's translator.
    form.setAttribute('translate', 'no');
    form.replaceWith(element);
    element.append(form);
  }

  private elementFor(form: Element): HTMLElement {
    const element = form.ownerDocument.createElement(TAG);
    this.upgraded.set(form, element);
    for (const name of form.getAttributeNames()) this.copy(form, element, name);
    this.observer.observe(form, { attributes: true });
    return element;
  }

  private copy(form: Element, element: HTMLElement, name: string): void {
    const word = name === 'href' ? 'src' : name.startsWith('data-') ? name.slice(5) : '';
    if (!this.words.includes(word)) return;
    const value = form.getAttribute(name);
    if (value === null) element.removeAttribute(word);
    else element.setAttribute(word, value);
  }
}
