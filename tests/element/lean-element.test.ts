/**
 * The classic script has a base class of its own in the place of Lit's (scripts/lean-element.mjs): whatever happens to an element, both tell the
 * same story. Lit itself is the oracle.
 */
import { expect } from 'chai';
import * as lit from 'lit';

// As the script has it; not a module of ours, so the compiler does not look for it.
const lean = (await import(new URL('/scripts/lean-element.mjs', location.href).href)) as typeof lit;

interface Widget extends lit.LitElement {
  label: string | null;
  sideNote: string | null;
  wide: boolean;
  thing: unknown;
}

interface Behaviour {
  readonly onUpdate?: (element: Widget) => void;
  readonly onUpdated?: (element: Widget) => void;
  readonly refuses?: boolean;
}

let count = 0;

/** An element that writes down what is asked of it. */
function define({ LitElement, html, css }: typeof lit, story: string[], { onUpdate, onUpdated, refuses }: Behaviour, tag: string): void {
  class Told extends LitElement {
    static override styles = [css`p { color: rgb(1, 2, 3); }`, css`p { margin: ${css`7px`}; }`];
    static override properties = { label: {}, sideNote: { attribute: 'side-note' }, wide: { converter: (value: string | null) => value !== null }, thing: { attribute: false, noAccessor: true } };
    declare label: string | null;
    declare sideNote: string | null;
    declare wide: boolean;
    private held: unknown;

    static override get observedAttributes(): string[] {
      return [...super.observedAttributes, 'lang'];
    }

    get thing(): unknown {
      return this.held;
    }

    set thing(value: unknown) {
      story.push(`thing is ${String(value)}`);
      this.held = value;
      this.requestUpdate();
    }

    override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
      story.push(`${name} was ${String(old)}, is ${String(value)}`);
      super.attributeChangedCallback(name, old, value);
      if (name === 'lang') this.requestUpdate();
    }

    protected override shouldUpdate(): boolean {
      return !refuses;
    }

    protected override willUpdate(changed: lit.PropertyValues): void {
      story.push(`update ${told(changed)}`);
      onUpdate?.(this);
    }

    protected override render(): unknown {
      story.push(`render, ${this.hasUpdated ? 'again' : 'first'}, ${this.isUpdatePending ? 'pending' : 'idle'}`);
      return html`<p @click=${() => story.push('click')}>${this.label} ${this.sideNote} ${String(this.wide)} ${String(this.thing)}</p>`;
    }

    protected override updated(changed: lit.PropertyValues): void {
      story.push(`updated ${told(changed)}, ${this.isUpdatePending ? 'pending' : 'idle'}: ${this.shadowRoot?.querySelector('p')?.textContent ?? ''}`);
      onUpdated?.(this);
    }
  }
  customElements.define(tag, Told);
}

// A property with an accessor of its own tells of no change; Lit counts its first value as one, the lean class does not.
const told = (changed: lit.PropertyValues): string => JSON.stringify([...changed].filter(([key]) => key !== 'thing'));

const looks = (element: Element): string => {
  const { color, marginTop } = getComputedStyle(element.shadowRoot?.querySelector('p') ?? element);
  return `${color}, ${marginTop}`;
};

type Deed = (element: Widget, story: string[], tag: string) => unknown;

/** What happens, step by step; between two steps the page rests. */
const ROWS: readonly (readonly [name: string, behaviour: Behaviour, ...deeds: Deed[]])[] = [
  ['nothing', {}],
  ['an attribute', {}, (element) => element.setAttribute('label', 'a')],
  ['an attribute with a name of its own', {}, (element) => element.setAttribute('side-note', 'a')],
  ['a property’s name as an attribute', {}, (element) => element.setAttribute('sidenote', 'a'), (element) => element.setAttribute('thing', 'a')],
  ['an attribute that is converted', {}, (element) => element.setAttribute('wide', ''), (element) => element.removeAttribute('wide')],
  ['an attribute, removed', {}, (element) => element.setAttribute('label', 'a'), (element) => element.removeAttribute('label')],
  ['an attribute of the platform', {}, (element) => (element.lang = 'de')],
  ['a property', {}, (element) => (element.label = 'a')],
  ['the same value again', {}, (element) => (element.label = 'a'), (element) => (element.label = 'a')],
  ['not a number, twice', {}, (element) => (element.label = NaN as unknown as string), (element) => (element.label = NaN as unknown as string)],
  ['there and back', {}, (element) => (element.label = 'a'), (element) => ((element.label = 'b'), (element.label = 'a'))],
  ['several at once', {}, (element) => ((element.label = 'a'), (element.sideNote = 'b'), (element.label = 'c'))],
  ['a property without an accessor', {}, (element) => (element.thing = 1)],
  ['asked to update', {}, (element) => element.requestUpdate()],
  ['asked to update by name', {}, (element) => element.requestUpdate('label', 'old')],
  ['asked to update at once', {}, (element) => ((element.label = 'a'), (element as unknown as { performUpdate(): void }).performUpdate())],
  ['a change while updating', { onUpdate: (element) => (element.label ??= 'mine') }],
  ['a change after an update', { onUpdated: (element) => (element.label ??= 'mine') }],
  ['a fault while updating', { onUpdate: (element) => element.label === 'bad' && JSON.parse('{') }, (element, story) => ((element.label = 'bad'), element.updateComplete.catch(() => story.push('rejected')))],
  ['an update that is refused', { refuses: true }, (element) => (element.label = 'a')],
  ['a promise that is kept', {}, async (element, story) => ((element.label = 'a'), story.push(`complete: ${String(await element.updateComplete)}`))],
  ['a promise while changes go on', { onUpdated: (element) => (element.label ??= 'mine') }, async (element, story) => ((element.sideNote = 'a'), story.push(`complete: ${String(await element.updateComplete)}`))],
  ['removed and put back', {}, (element) => element.remove(), (element) => (element.label = 'a'), (element) => document.body.append(element)],
  ['never connected', {}, (_, story, tag) => story.push(String((document.createElement(tag) as Widget).shadowRoot))],
  ['cloned', {}, (element) => element.setAttribute('label', 'a'), (element) => (document.body.append(element.cloneNode(true)), (document.body.lastChild as Element).remove())],
  ['clicked', {}, (element) => element.shadowRoot?.querySelector('p')?.click()],
  ['how it looks', {}, (element, story) => story.push(looks(element))],
  ['what it has', {}, (element, story) => story.push(['label', 'sideNote', 'wide', 'thing', 'held'].map((key) => `${key in element ? 'has' : 'no'} ${key}, ${Object.hasOwn(element, key) ? 'own' : 'shared'}`).join('; '))],
];

const rest = (): Promise<void> => new Promise((done) => setTimeout(done));

async function storyOf(library: typeof lit, behaviour: Behaviour, deeds: readonly Deed[], early: boolean): Promise<readonly string[]> {
  const story: string[] = [];
  const tag = `told-${count++}`;
  const caught = (event: PromiseRejectionEvent): void => (event.preventDefault(), void story.push('unhandled'));
  addEventListener('unhandledrejection', caught);
  const element = document.createElement(tag) as Widget;
  document.body.append(element);
  if (early) Object.assign(element, { label: 'early', thing: 'early' }).setAttribute('side-note', 'early');
  define(library, story, behaviour, tag);
  for (const deed of [() => undefined, ...deeds]) {
    await deed(element, story, tag);
    await rest();
    story.push(`shows ${element.shadowRoot?.textContent ?? 'nothing'}`);
  }
  element.remove();
  removeEventListener('unhandledrejection', caught);
  return story;
}

describe('the base class of the classic script tells the same story as Lit', () => {
  for (const [name, behaviour, ...deeds] of ROWS) {
    for (const early of [false, true]) {
      it(`${name}${early ? ', with values from before' : ''}`, async () => {
        const story = await storyOf(lean, behaviour, deeds, early);
        expect(story).to.deep.equal(await storyOf(lit, behaviour, deeds, early));
        expect(story.length).to.be.greaterThan(0);
      });
    }
  }
});
