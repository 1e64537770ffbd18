/**
 * The bundle builds its templates node by node; the modules leave that to Lit and the browser's parser. Both must give the same page.
 */
import { expect } from 'chai';
import { stage, strike } from '../element/stage.js';
import { templateElement } from '../../src/views/template-element.js';

const EVENTS = ['symposium', 'two-days', 'broken', 'empty'];

/** A frame with the classic script in it. */
async function bundleFrame(): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const view = frame.contentWindow as Window & typeof globalThis;
  const script = view.document.createElement('script');
  script.src = '/dist/ml-da-event.js';
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  view.document.head.append(script);
  await loaded;
  return view;
}

/** The nodes of a shadow root without Lit's own markers, and without the address of the page in its links. */
function nodes(root: ShadowRoot | null | undefined): string {
  const write = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').trim() && JSON.stringify(node.textContent);
    if (node.nodeType !== Node.ELEMENT_NODE) return '';
    const element = node as Element;
    const attributes = [...element.attributes].map(({ name, value }) => `${name}=${name === 'href' ? value.replace(/^[^#]*(?=#ml-da-event)/, '') : value}`).sort().join(' ');
    return `<${element.namespaceURI?.slice(-4)}:${element.localName} ${attributes}>${[...element.childNodes].map(write).join('')}</>`;
  };
  return [...(root?.childNodes ?? [])].map(write).join('');
}

describe('templates', () => {
  afterEach(strike);

  for (const name of EVENTS) {
    for (const lang of ['en', 'ar']) {
      it(`${name}, ${lang}: bundle and modules build the same nodes`, async () => {
        const event = (await (await fetch(`/demo/events/${name}.json`)).json()) as unknown;
        const attributes = { lang, open: 'all', now: '2026-10-24T23:30Z', images: '', 'heading-level': '3' };
        const ours = await stage(attributes, event);
        const view = await bundleFrame();
        const theirs = view.document.createElement('ml-da-event');
        for (const [attribute, value] of Object.entries(attributes)) theirs.setAttribute(attribute, value);
        theirs.event = event;
        view.document.body.append(theirs);
        await theirs.updateComplete;
        for (const widget of [ours, theirs]) {
          widget.shadowRoot?.querySelector<HTMLElement>('.picker button')?.click();
          await widget.updateComplete;
          await widget.updateComplete;
        }
        expect(nodes(theirs.shadowRoot).length).to.be.greaterThan(500);
        expect(nodes(theirs.shadowRoot)).to.equal(nodes(ours.shadowRoot));
        view.frameElement?.remove();
      });
    }
  }

  for (const html of ['<p>open', '<p></div>', '</p>', '<b><i></b></i>']) {
    it(`${html} is refused`, () => expect(() => templateElement(html)).to.throw(SyntaxError));
  }
});
