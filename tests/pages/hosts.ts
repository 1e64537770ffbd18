/**
 * Pages as they are: what a widget may find around it. Each row is a page; `Host.expect` says what has to come of it.
 */

/** A page, and what has to come of the widget in it. */
export interface Host {
  readonly name: string;
  /** What stands in the head, before the script. */
  readonly head?: string;
  /** The body; `WIDGET` stands for the tag. */
  readonly body?: string;
  /** Attributes of `<html>`. */
  readonly html?: string;
  /** Put before everything; the doctype unless told. */
  readonly doctype?: string;
  /** What the page's own scripts do before anything else: JavaScript. */
  readonly script?: string;
  /** What is done after the load: JavaScript, may await. */
  readonly then?: string;
  /** Response headers. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How the widget's script is loaded. */
  readonly load?: string;
  /** The tag itself. */
  readonly tag?: string;
  /** "same": looks as on a plain page of the same width. "dark": as on a dark one. A pattern: does not run, one console line says so and the fallback shows. */
  readonly expect?: 'same' | 'dark' | 'obeys' | RegExp;
  /** What else the console may say. */
  readonly says?: RegExp;
}

const css = (rules: string): string => `<style>${rules}</style>`;
/** The tag in most rows. */
export const TAG = '<ml-da-event src="/demo/events/symposium.json" now="2024-02-01T00:00Z"><p>Fallback</p></ml-da-event>';
const around = (before: string, after: string): string => `${before}WIDGET${after}`;
const LOAD = '<script src="/dist/ml-da-event.js" defer></script>';

const STYLES: readonly Host[] = [
  { name: 'a plain page' },
  { name: '* {all: unset !important}', head: css('* { all: unset !important }') },
  { name: '* {all: initial !important}', head: css('* { all: initial !important }') },
  { name: '* {all: revert !important}', head: css('* { all: revert !important }') },
  { name: 'div {display: none !important}', head: css('div, section, ul, li, h2, h3, a, table, time { display: none !important }') },
  { name: 'a reset of everything', head: css('*, *::before, *::after { margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline; list-style: none; box-sizing: content-box }') },
  { name: 'every element red, huge and spaced', head: css('* { color: red !important; font: italic 900 60px/3 cursive !important; letter-spacing: 1em !important; text-transform: uppercase !important }') },
  { name: 'all that is inherited', head: css('body { color: red; font: italic bold 40px/4 cursive; letter-spacing: 9px; word-spacing: 9px; text-indent: 90px; text-transform: uppercase; text-align: center; white-space: pre; text-shadow: 2px 2px red; cursor: wait; word-break: break-all; hyphens: auto; tab-size: 1; quotes: "x" "y"; list-style: upper-roman inside; border-collapse: collapse; caption-side: bottom; -webkit-text-stroke: 1px red; font-variant: small-caps; font-stretch: condensed; line-break: anywhere }') },
  { name: 'vertical writing', head: css('main { writing-mode: vertical-rl; block-size: 640px }') },
  { name: 'root of 62.5 %', head: css('html { font-size: 62.5% }') },
  { name: 'root of 5 px', head: css('html { font-size: 5px }') },
  { name: 'root of 40 px', head: css('html { font-size: 40px } body { font-size: 3rem }') },
  { name: 'quirks mode', doctype: '' },
  { name: 'an old doctype', doctype: '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">' },
  { name: 'a page from right to left', html: 'dir="rtl"' },
  { name: 'direction by style', head: css('body { direction: rtl; unicode-bidi: bidi-override }') },
  { name: 'a narrow table cell', body: around('<table><tr><td>Left column with text</td><td width="400">', '</td></tr></table>') },
  { name: 'a table of fixed layout', head: css('table { table-layout: fixed; width: 100% }'), body: around('<table><tr><td>', '</td><td>Right</td></tr></table>') },
  { name: 'a flex item', body: around('<section style="display: flex"><aside style="width: 90px">Side</aside><article style="flex: 1; min-width: 0">', '</article></section>') },
  { name: 'a flex item itself', body: around('<section style="display: flex">', '</section>') },
  { name: 'a flex item itself, in a column that aligns', body: around('<section style="display: flex; flex-direction: column; align-items: stretch">', '</section>') },
  { name: 'a grid item', body: around('<section style="display: grid; grid-template-columns: 1fr 2fr"><p>Side</p>', '</section>') },
  { name: 'in a float', body: around('<section style="float: left">', '</section>') },
  { name: 'in an inline block', body: around('<section style="display: inline-block">', '</section>') },
  { name: 'in a paragraph', body: around('<p>See here: ', ' and so on</p>') },
  { name: 'in a transformed ancestor', body: around('<section style="transform: translate(0)">', '</section>') },
  { name: 'in a filtered ancestor', body: around('<section style="filter: opacity(1); will-change: transform">', '</section>') },
  { name: 'in an ancestor that contains', body: around('<section style="contain: layout paint style; container-type: inline-size">', '</section>') },
  { name: 'in an ancestor of the same container name', body: around('<section style="container: ml-da-event / inline-size">', '</section>') },
  { name: 'in an ancestor with content-visibility', body: around('<section style="content-visibility: auto; contain-intrinsic-size: 100px">', '</section>') },
  { name: 'in a scrolling box', body: around('<section style="height: 9000px; overflow: auto; position: relative">', '</section>') },
  { name: 'in a positioned box', body: around('<section style="position: absolute; left: 20px; width: 500px">', '</section>') },
  { name: 'in a foreign object', body: around('<svg width="600" height="4000"><foreignObject width="600" height="4000">', '</foreignObject></svg>') },
  { name: 'the element as a flex box', head: css('ml-da-event { display: flex }') },
  { name: 'the element as a grid', head: css('ml-da-event { display: grid }') },
  { name: 'the element inline', head: css('ml-da-event { display: inline }') },
  { name: 'the element without a box', head: css('ml-da-event { display: contents }') },
  { name: 'classes and parts that the page styles by name', head: css('.event, .card, .title, .button, [part] { display: none !important; color: red !important }') },
  { name: 'a page with a sticky header and smooth scrolling', head: css('html { scroll-behavior: smooth; scroll-padding: 80px } h1 { position: sticky; top: 0; background: #ccc; z-index: 9 }') },
  { name: 'a dark page', head: css(':root { color-scheme: dark } body { background: #111; color: #eee }'), expect: 'dark' },
  { name: 'a dark page by meta', head: '<meta name="color-scheme" content="dark">', expect: 'dark' },
  { name: 'a page that is black and does not say so', head: css('body { background: #000; color: #fff }') },
  { name: 'a dark box of a light page', body: around('<section style="color-scheme: dark; background: #111">', '</section>'), expect: 'dark' },
];

const SCRIPTS: readonly Host[] = [
  { name: 'Prototype.js', script: 'Array.prototype.toJSON = function () { return JSON.stringify(this.slice()); }; String.prototype.toJSON = function () { return "\\"" + this + "\\""; }; Array.prototype.each = Array.prototype.forEach; Array.from = function (all) { var made = []; for (var i = 0; i < (all.length || 0); i++) made.push(all[i]); return made; }; Array.prototype.entries = function () { return this.slice(); }; Array.prototype.clear = function () { this.length = 0; return this; }; document.getElementsByClassName = function () { return []; }; Element.prototype.hide = function () { this.style.display = "none"; }; Element.prototype.update = function () { throw new Error("update"); };' },
  { name: 'MooTools', script: 'var Own = window.Element; window.Element = function () { throw new Error("no"); }; window.Element.prototype = Own.prototype; Function.prototype.bind = function (that, args) { var self = this, bound = args === undefined ? [] : [].concat(args); return function () { return self.apply(that, bound.length ? bound : arguments); }; }; String.prototype.contains = String.prototype.includes; window.$ = window.$$ = function () {};' },
  { name: 'enumerable additions to every object', script: 'Object.prototype.extra = function () { return 1; }; Object.prototype.subtitle = Object.prototype.statusNote = "Polluted"; Object.prototype.status = "cancelled"; Object.prototype.href = "javascript:alert(1)"; Array.prototype.extra = function () { return 1; }; Function.prototype.extra = 1; String.prototype.extra = 1;' },
  { name: 'a page without Intl.supportedValuesOf', script: 'delete Intl.supportedValuesOf;' },
  { name: 'a page without storage', script: 'Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } });' },
  { name: 'a page without scheduler and idle time', script: 'delete window.scheduler; delete window.requestIdleCallback;' },
  { name: 'AMD', script: 'window.define = function () { throw new Error("defined"); }; define.amd = {};' },
  { name: 'CommonJS', script: 'window.module = { exports: {} }; window.exports = module.exports; window.require = function () { throw new Error("required"); };' },
  { name: 'names of a page in the place of globals', script: 'window.name = "event"; window.event2 = 1; window.status = "x"; window.html = window.css = window.h = window.fill = window.lit = 1; window.e = window.t = window.n = "page";', body: around('<form id="location" name="history"></form><a id="customElements"></a><img id="CSSStyleSheet" name="readyState" alt=""><form name="baseURI"></form><img name="body" alt=""><img name="documentElement" alt=""><a id="navigator"></a>', '') },
  { name: 'a page that freezes prototypes', script: 'Object.freeze(Object.prototype); Object.freeze(Array.prototype); Object.freeze(Function.prototype);' },
  { name: 'a fetch of the page’s own, without streams', script: 'var original = window.fetch; window.fetch = function (url, options) { return original(url, { signal: options && options.signal }).then(function (r) { return { ok: r.ok, status: r.status, headers: r.headers, body: null, arrayBuffer: function () { return r.arrayBuffer(); } }; }); };' },
  { name: 'a page that counts on window.onerror', script: 'window.onerror = function (message) { console.error("caught " + message); };' },
  { name: 'an older script beside this one', head: '<script src="/older.js"></script>', expect: 'same', says: /is not started: version 0\.0\.1 has the tag|version .* has the tag/ },
  { name: 'the script three times', head: LOAD + LOAD },
  { name: 'the script as a module too', head: '<script type="module" src="/dist/ml-da-event.js"></script>' },
  { name: 'a page’s own Lit', head: '<script type="module" src="/own-lit.js"></script>' },
  { name: 'a Latin-1 page, a server that names no charset', headers: { 'content-type': 'text/html; charset=iso-8859-1' }, load: '<script src="/bare.js" defer></script>' },
  { name: 'an XHTML page', doctype: '<?xml version="1.0"?>', html: 'xmlns="http://www.w3.org/1999/xhtml"', headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' }, load: '<script src="/dist/ml-da-event.js" defer="defer"></script>' },
  { name: 'a base of another folder', head: '<base href="/somewhere/else/" target="_blank">' },
  { name: 'no fetch, data in the page', script: 'delete window.fetch; window.fetch = undefined;', tag: 'INLINE' },
  { name: 'a document’s own functions hidden by forms', body: around('<form name="createElement"></form>', ''), expect: /cannot run|cannot show/ },
  { name: 'no shadow roots', script: 'delete Element.prototype.attachShadow;', expect: /cannot run|cannot show/ },
  { name: 'no custom elements', script: 'Object.defineProperty(window, "customElements", { value: undefined });', expect: /cannot run/ },
  { name: 'no constructable style sheets', script: 'window.CSSStyleSheet = function () { throw new TypeError("Illegal constructor"); };' },
  { name: 'the tag is taken', script: 'customElements.define("ml-da-event", class extends HTMLElement {});', expect: /another element has the tag/ },
];

const MOVES: readonly Host[] = [
  { name: 'put in by innerHTML', body: '<main id="place"></main>', then: 'document.querySelector("#place").innerHTML = TAG;' },
  { name: 'written by document.write', body: '<script>document.write(TAG)</script>' },
  { name: 'cloned from a template', body: '<template>WIDGET</template><main></main>', then: 'document.querySelector("main").append(document.querySelector("template").content.cloneNode(true));' },
  { name: 'in a shadow root of the page', body: '<main></main>', then: 'var root = document.querySelector("main").attachShadow({ mode: "open" }); root.innerHTML = TAG; await ready(root);' },
  { name: 'moved within the page', body: around('<section id="from">', '</section><section id="to"></section>'), then: 'await ready(); document.querySelector("#to").append(document.querySelector("ml-da-event"));' },
  { name: 'to another document and back', body: around('', '<iframe></iframe>'), then: 'await ready(); var tag = document.querySelector("ml-da-event"), main = tag.parentElement; document.querySelector("iframe").contentDocument.body.append(tag); await tag.updateComplete; main.append(tag); await tag.updateComplete;' },
  { name: 'removed and put back at once', then: 'await ready(); var tag = document.querySelector("ml-da-event"), main = tag.parentElement; tag.remove(); main.append(tag);' },
  { name: 'hidden, then shown', tag: TAG.replace('now=', 'hidden now='), then: 'await ready(); document.querySelector("ml-da-event").hidden = false;' },
  { name: 'behind a tab, then shown', body: around('<section id="tab" style="display: none">', '</section>'), then: 'await ready(); document.querySelector("#tab").style.display = "block";' },
  { name: 'in details, then opened', body: around('<details><summary>Programme</summary>', '</details>'), then: 'await ready(); document.querySelector("details").open = true;' },
  { name: 'in a dialog, then shown', body: around('<dialog style="width: 600px">', '</dialog>'), then: 'await ready(); document.querySelector("dialog").show();' },
  { name: 'a page that is hidden until it is complete', html: 'style="visibility: hidden"', then: 'await ready(); document.documentElement.removeAttribute("style");' },
  { name: 'a page of fifty', body: `<main>WIDGET</main>${Array.from({ length: 49 }, () => TAG).join('')}`, then: 'await Promise.all([...document.querySelectorAll("ml-da-event")].map((tag) => ready(document, tag)));' },
];

const OBEYS: readonly Host[] = [
  { name: 'hidden', tag: TAG.replace('now=', 'hidden now='), then: 'await ready(); check("ml-da-event").getClientRects().length === 0 || fail("shows");' },
  { name: 'display: none', head: css('ml-da-event { display: none }'), then: 'await ready(); check("ml-da-event").getClientRects().length === 0 || fail("shows");' },
  { name: 'visibility: hidden', head: css('ml-da-event { visibility: hidden }'), then: 'await ready(); getComputedStyle(inside("h2")).visibility === "hidden" || fail("shows");' },
  { name: 'an ancestor that is invisible', body: around('<section style="visibility: hidden">', '</section>'), then: 'await ready(); getComputedStyle(inside("h2")).visibility === "hidden" || fail("shows");' },
  { name: 'a gate that takes no clicks', body: around('<section style="pointer-events: none">', '</section>'), then: 'await ready(); getComputedStyle(inside("button")).pointerEvents === "none" || fail("takes clicks");' },
  { name: 'inert', body: around('<section inert>', '</section>'), then: 'await ready(); inside("button").focus(); document.activeElement === document.body || fail("takes focus");' },
  { name: 'a width', head: css('ml-da-event { width: 321px }'), then: 'await ready(); check("ml-da-event").offsetWidth === 321 && inside(".event").offsetWidth === 321 || fail("other width");' },
  { name: 'a height, with scrolling', head: css('ml-da-event { height: 200px; overflow: auto }'), then: 'await ready(); check("ml-da-event").offsetHeight === 200 || fail("other height");' },
  { name: 'a margin and a float', head: css('ml-da-event { float: right; margin: 7px; width: 50% }'), then: 'await ready(); getComputedStyle(check("ml-da-event")).float === "right" || fail("no float");' },
  { name: 'opacity', head: css('ml-da-event { opacity: .5 }'), then: 'await ready(); getComputedStyle(check("ml-da-event")).opacity === "0.5" || fail("opaque");' },
  { name: 'its documented properties', head: css('ml-da-event { --ml-da-event-accent: rgb(1, 2, 3); --ml-da-event-font: inherit; font-family: cursive }'), then: 'await ready(); getComputedStyle(inside("a")).color === "rgb(1, 2, 3)" && getComputedStyle(inside(".event")).fontFamily === "cursive" || fail("not applied");' },
  { name: 'its parts', head: css('ml-da-event::part(title) { color: rgb(1, 2, 3) }'), then: 'await ready(); getComputedStyle(inside("h2")).color === "rgb(1, 2, 3)" || fail("not applied");' },
];

const POLICY = "default-src 'none'; connect-src 'self'";
const policy = (rules: string): Readonly<Record<string, string>> => ({ 'content-security-policy': rules });
const POLICIES: readonly Host[] = [
  { name: 'policy: self', headers: policy(`${POLICY}; script-src 'self'`) },
  { name: 'policy: self, and Trusted Types without any', headers: policy(`${POLICY}; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`) },
  { name: 'policy: Trusted Types for others', headers: policy(`${POLICY}; script-src 'self'; require-trusted-types-for 'script'; trusted-types default dompurify`) },
  { name: 'policy: Trusted Types for Lit', headers: policy(`${POLICY}; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`) },
  { name: 'policy: a nonce', headers: policy(`${POLICY}; script-src 'nonce-abc'; style-src 'nonce-abc'`), load: '<script src="/dist/ml-da-event.js" nonce="abc" defer></script>' },
  { name: 'policy: strict-dynamic', headers: policy(`${POLICY}; script-src 'nonce-abc' 'strict-dynamic'`), load: '<script src="/dist/ml-da-event.js" nonce="abc" defer></script>' },
  { name: 'policy: no styles at all', headers: policy(`${POLICY}; script-src 'self'; style-src 'none'`) },
  { name: 'policy: no base, no forms, no frames', headers: policy(`${POLICY}; script-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; upgrade-insecure-requests`) },
  { name: 'policy: by meta', head: '<meta http-equiv="Content-Security-Policy" content="default-src \'self\'">' },
  { name: 'policy: a sandbox, data in the page', headers: policy('sandbox allow-scripts'), tag: 'INLINE' },
  { name: 'policy: no connections, data in the page', headers: policy("default-src 'none'; script-src 'self'"), tag: 'INLINE' },
  { name: 'policy: no connections', headers: policy("default-src 'none'; script-src 'self'"), expect: /could not be loaded.*connect-src/ },
  { name: 'policy: a sandbox', headers: policy('sandbox allow-scripts'), expect: /could not be loaded/ },
  { name: 'policy: no scripts', headers: policy(`${POLICY}; script-src 'none'`), expect: /Refused to load|violates/ },
];

/** All pages. */
export const HOSTS: readonly Host[] = [...STYLES, ...SCRIPTS, ...MOVES, ...OBEYS.map((host): Host => ({ ...host, name: `the page decides: ${host.name}`, expect: 'obeys' })), ...POLICIES];
