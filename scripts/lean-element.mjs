// What stands in the place of `lit` in the classic script: Lit's templates, and of its base class what our one element uses, under the same names
// and in the same order. The modules import Lit itself; scripts/lit-guest.mjs keeps out of the element what is missing here.
import { html, nothing, render } from 'lit-html';

export { html, nothing, render };

/** A style sheet as text. */
export const css = (strings, ...values) => ({ cssText: String.raw({ raw: strings }, ...values.map(({ cssText }) => cssText)) });

// A page may have put something of its own in the place of the browser's constructor.
const canAdopt = 'adoptedStyleSheets' in Document.prototype && 'replace' in CSSStyleSheet.prototype;
let shared;

/** All elements share one sheet, made for the first of them. */
function adopt(root, styles) {
  const text = styles.map(({ cssText }) => cssText).join('');
  if (canAdopt) {
    if (!shared) (shared = new CSSStyleSheet()).replaceSync(text);
    root.adoptedStyleSheets = [shared];
  } else root.appendChild(document.createElement('style')).append(text);
}

/** Attributes are properties; what changes is rendered together, a microtask later. */
export class LitElement extends HTMLElement {
  static get observedAttributes() {
    this.keys = new Map();
    for (const [key, { attribute = key.toLowerCase(), noAccessor }] of Object.entries(this.properties)) {
      if (attribute) this.keys.set(attribute, key);
      if (!noAccessor) Object.defineProperty(this.prototype, key, accessor(key));
    }
    return [...this.keys.keys()];
  }

  constructor() {
    super();
    this.values = {};
    this.changed = new Map();
    this.hasUpdated = this.isUpdatePending = false;
    this.updateComplete = new Promise((resolve) => (this.enableUpdating = resolve));
    // What a page assigned before the script came hides the accessors: it is taken away, and assigned again before the first rendering.
    this.early = Object.keys(this.constructor.properties).filter((key) => Object.hasOwn(this, key)).map((key) => [key, this[key]]);
    for (const [key] of this.early) delete this[key];
    this.requestUpdate();
  }

  connectedCallback() {
    this.prepareRoot();
    this.enableUpdating();
  }

  disconnectedCallback() {}

  attributeChangedCallback(name, _, value) {
    const { keys, properties } = this.constructor;
    const key = keys.get(name);
    if (key) this[key] = properties[key].converter ? properties[key].converter(value) : value;
  }

  requestUpdate(key, old) {
    if (key) {
      if (Object.is(this[key], old)) return;
      if (!this.changed.has(key)) this.changed.set(key, this.hasUpdated ? old : undefined);
    }
    if (!this.isUpdatePending) this.updateComplete = this.updateSoon();
  }

  /** False when something has been changed again meanwhile. */
  async updateSoon() {
    this.isUpdatePending = true;
    await this.updateComplete;
    this.performUpdate();
    return !this.isUpdatePending;
  }

  prepareRoot() {
    if (this.renderRoot) return;
    this.renderRoot = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    adopt(this.renderRoot, this.constructor.styles);
  }

  performUpdate() {
    if (!this.isUpdatePending) return;
    this.prepareRoot();
    for (const [key, value] of this.early.splice(0)) this[key] = value;
    const { changed } = this;
    let template;
    try {
      if (!this.shouldUpdate()) return;
      this.willUpdate(changed);
      template = this.render();
    } finally {
      this.changed = new Map();
      this.isUpdatePending = false;
    }
    render(template, this.renderRoot, (this.renderOptions ??= { host: this, renderBefore: this.renderRoot.firstChild }));
    this.hasUpdated = true;
    this.updated(changed);
  }
}

function accessor(key) {
  return {
    configurable: true,
    enumerable: true,
    get() {
      return this.values[key];
    },
    set(value) {
      const old = this.values[key];
      this.values[key] = value;
      this.requestUpdate(key, old);
    },
  };
}
