/**
 * Every attribute: set, changed and removed at any time, it takes effect. Runs in Asia/Kathmandu, en-US.
 */
import { expect } from 'chai';
import { read, stage, strike, times } from './stage.js';

type Row = readonly [attribute: string, value: string, look: (widget: Element) => string, without: string | RegExp, withIt: string | RegExp];

const headings = (widget: Element): string => [...(widget.shadowRoot?.querySelectorAll('h1,h2,h3,h4,h5,h6,[role=heading]') ?? [])].map((heading) => heading.getAttribute('aria-level') ?? heading.localName.slice(1)).join('');
const parts = (widget: Element): string => ['header', 'people', 'agenda', 'abstracts', 'zones', 'notes'].filter((part) => (part === 'header' ? widget.shadowRoot?.querySelector('header') : part === 'people' ? widget.shadowRoot?.querySelector('dl.people') : widget.shadowRoot?.querySelector(`section[part=${part}]`))).join(' ');
const open = (widget: Element): string => String(widget.shadowRoot?.querySelectorAll('[part~=more]:not([hidden])').length);
const scheme = (widget: Element): string => getComputedStyle(widget.shadowRoot?.querySelector('.event') ?? widget).backgroundColor;
const firstTime = (widget: Element): string => read(widget, 'li .time time').split(' | ')[0] ?? '';

const ROWS: readonly Row[] = [
  ['time-zone', 'Asia/Tokyo', firstTime, '20:45', '00:00'],
  ['time-zone', 'UTC', firstTime, '20:45', '15:00'],
  ['time-zone', 'Nowhere', firstTime, '20:45', '20:45'],
  ['time-zone', 'EST', firstTime, '20:45', '20:45'],
  ['hour-cycle', 'h12', firstTime, '20:45', /^8:45 pm$/i],
  ['hour-cycle', 'h99', firstTime, '20:45', '20:45'],
  ['lang', 'de', (widget) => read(widget, '[part=agenda] > h3'), 'Programme', 'Programm'],
  ['lang', 'en-US', firstTime, '20:45', /^8:45 PM$/],
  ['lang', 'xx_bad', (widget) => read(widget, '[part=agenda] > h3'), 'Programme', 'Programme'],
  ['lang', 'ar', (widget) => widget.shadowRoot?.querySelector('.event')?.getAttribute('dir') ?? '', 'ltr', 'rtl'],
  ['heading-level', '1', headings, '2345533', '1234422'],
  ['heading-level', '5', headings, '2345533', '56788' + '66'],
  ['heading-level', 'two', headings, '2345533', '2345533'],
  ['show', 'agenda zones', parts, 'header people agenda zones notes', 'agenda zones'],
  ['show', 'notes,header', parts, 'header people agenda zones notes', 'header notes'],
  ['show', 'abstracts', parts, 'header people agenda zones notes', 'abstracts'],
  ['show', 'nonsense', parts, 'header people agenda zones notes', 'header people agenda zones notes'],
  ['hide', 'people zones', parts, 'header people agenda zones notes', 'header agenda notes'],
  ['hide', 'abstracts', (widget) => read(widget, '[part=toggle]'), 'Abstract | Abstract', ''],
  ['open', '', open, '0', '2'],
  ['open', 'all', open, '0', '2'],
  ['open', 'none', open, '0', '0'],
  // Where a browser cannot choose between two colours, there is one look.
  ['theme', 'dark', scheme, 'rgb(255, 255, 255)', CSS.supports('color', 'light-dark(red, red)') ? 'rgb(21, 26, 33)' : 'rgb(255, 255, 255)'],
  ['theme', 'light', scheme, 'rgb(255, 255, 255)', 'rgb(255, 255, 255)'],
  ['zones', 'Europe/Paris, UTC', (widget) => read(widget, 'tbody th'), 'Kathmandu (you) UTC+5:45 | New York UTC−5 | Tokyo UTC+9', 'Kathmandu (you) UTC+5:45 | UTC | Paris UTC+1'],
  ['time-zone', 'Europe/Paris', (widget) => read(widget, 'tbody th'), 'Kathmandu (you) UTC+5:45 | New York UTC−5 | Tokyo UTC+9', 'Paris UTC+1 | New York UTC−5 | Kathmandu (you) UTC+5:45 | Tokyo UTC+9'],
  ['zones', 'CST', (widget) => read(widget, 'tbody th'), /New York/, /New York/],
  ['now', '2024-02-09T15:10Z', (widget) => read(widget, '[aria-current=time] h5'), '', 'First talk'],
  ['now', '2024-02-09T15:40Z', (widget) => read(widget, '.time .badge'), '', 'now'],
  ['now', 'whenever', (widget) => read(widget, '[aria-current=time] h5'), '', ''],
];

// What one of them would do, another that is set together with it must not undo.
const TOGETHER: readonly (readonly [attribute: string, value: string])[] = [['now', '2024-02-09T15:10Z'], ['time-zone', 'Europe/Paris'], ['lang', 'de'], ['heading-level', '4'], ['view', 'grid'], ['hide', 'calendar']];

function matches(found: string, expected: string | RegExp): void {
  if (typeof expected === 'string') expect(found).to.equal(expected);
  else expect(found).to.match(expected);
}

describe('attributes', () => {
  afterEach(strike);
  for (const [attribute, value] of TOGETHER) {
    it(`open, together with ${attribute}="${value}"`, async () => {
      const widget = await stage({ now: '2024-02-09T12:00Z' });
      widget.setAttribute('open', '');
      widget.setAttribute(attribute, value);
      await widget.updateComplete;
      expect(open(widget)).to.equal('2');
      widget.removeAttribute('open');
      widget.removeAttribute(attribute);
      await widget.updateComplete;
      expect(open(widget)).to.equal('0');
    });
  }
  for (const [attribute, value, look, without, withIt] of ROWS) {
    it(`${attribute}="${value}"`, async () => {
      document.documentElement.lang = 'en';
      const widget = await stage();
      matches(look(widget), without);
      widget.setAttribute(attribute, value);
      await widget.updateComplete;
      matches(look(widget), withIt);
      widget.removeAttribute(attribute);
      await widget.updateComplete;
      matches(look(widget), without);
    });
  }

  it('tells on the console of every value that it does not understand, once, and shows the programme', async () => {
    const odd = { 'time-zone': 'Mars', 'event-time-zone': 'Foo', zones: 'X/Y', 'hour-cycle': '13', 'heading-level': '0', show: 'everything', hide: 'nothing', view: 'wall', open: 'some', theme: 'blue', refresh: '0', now: 'soon' };
    const told: string[] = [];
    const { warn } = console;
    console.warn = (line: unknown) => void told.push(String(line));
    try {
      const widget = await stage(odd);
      widget.requestUpdate();
      await widget.updateComplete;
      expect(times(widget)).not.to.equal('');
    } finally {
      console.warn = warn;
    }
    expect(told.map((line) => /^<ml-da-event> ([\w-]+)="([^"]*)" is not understood/.exec(line)?.slice(1).join('=') ?? line).sort()).to.deep.equal(Object.entries(odd).map((pair) => pair.join('=')).sort());
  });

  it('event-time-zone serves data without a zone', async () => {
    const { timeZone, ...without } = { ...(await import('./stage.js')).EVENT };
    expect(timeZone).to.equal('UTC');
    const widget = await stage({}, without);
    expect(times(widget)).to.equal('');
    expect(widget.problems.map(({ code }) => code)).to.include('zone-missing');
    widget.setAttribute('event-time-zone', 'Asia/Kathmandu');
    await widget.updateComplete;
    await widget.updateComplete;
    expect(times(widget)).to.match(/^15:00 \| 15:30/);
    expect(widget.problems).to.have.length(0);
  });

  it('images load only where the page allows it', async () => {
    const widget = await stage({}, { ...(await import('./stage.js')).EVENT, image: 'https://images.example.org/a.png' });
    expect(widget.shadowRoot?.querySelector('img')).to.equal(null);
    widget.setAttribute('images', '');
    await widget.updateComplete;
    expect(widget.shadowRoot?.querySelector('img')?.src).to.equal('https://images.example.org/a.png');
  });

  it('a language whose file fails at once, as a module has none, is asked for once and answered in English', async () => {
    const widget = await stage({ lang: 'it' });
    let updates = 0;
    const update = widget.requestUpdate.bind(widget);
    widget.requestUpdate = (...changed) => {
      // An endless chain of them would never come to the next frame.
      if (++updates < 100) update(...changed);
    };
    widget.requestUpdate();
    await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
    expect([read(widget, '[part=agenda] > h3'), updates]).to.deep.equal(['Programme', 1]);
  });

  it('the language comes from the nearest ancestor, across shadow roots', async () => {
    const host = document.createElement('div');
    host.lang = 'fr';
    document.body.append(host);
    const widget = await stage();
    host.attachShadow({ mode: 'open' }).append(widget);
    widget.requestUpdate();
    await widget.updateComplete;
    expect(read(widget, '[part=notes] > h3')).to.match(/^À noter|^Remarque|^Veuillez/);
    host.remove();
  });
});
