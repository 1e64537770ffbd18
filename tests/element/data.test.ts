/**
 * Where the event comes from, what the element tells of it, and what stays in the tag.
 */
import { expect } from 'chai';
import type { MlDaEventElement } from '../../src/ml-da-event.js';
import { EVENT, heard, read, stage, strike, times } from './stage.js';

const URL_OF = (data: unknown): string => `data:application/json,${encodeURIComponent(typeof data === 'string' ? data : JSON.stringify(data))}`;
const script = (text: string): HTMLScriptElement => Object.assign(document.createElement('script'), { type: 'application/json', textContent: text });

async function widgetWith(setUp: (widget: MlDaEventElement) => void): Promise<MlDaEventElement> {
  const widget = document.createElement('ml-da-event');
  setUp(widget);
  document.body.append(widget);
  await widget.updateComplete;
  await widget.updateComplete;
  return widget;
}

describe('data', () => {
  afterEach(strike);

  it('the property returns exactly what was assigned, and nothing is changed in it', async () => {
    const frozen = Object.freeze({ ...EVENT });
    const widget = await stage({}, frozen);
    expect(widget.event).to.equal(frozen);
    expect(widget.state).to.equal('ready');
  });

  it('a property set before the element is defined counts', async () => {
    const early = document.createElement('ml-da-event-later') as MlDaEventElement;
    early.event = EVENT;
    document.body.append(early);
    const { MlDaEventElement: Base } = await import('../../src/ml-da-event.js');
    customElements.define('ml-da-event-later', class extends Base {});
    await early.updateComplete;
    await early.updateComplete;
    expect(read(early, 'h2')).to.equal('Forum');
    early.remove();
  });

  it('another address, given while the element is away, counts when it is back', async () => {
    const widget = await widgetWith((made) => made.setAttribute('src', URL_OF(EVENT)));
    if (widget.state !== 'ready') await heard(widget, 'ml-da-event-load');
    widget.remove();
    widget.src = URL_OF({ ...EVENT, title: 'Another' });
    await widget.updateComplete;
    const loaded = heard(widget, 'ml-da-event-load');
    document.body.append(widget);
    await loaded;
    expect(read(widget, 'h2')).to.equal('Another');
  });

  it('another zone of the event, given while the element is away, counts when it is back', async () => {
    const { timeZone, ...without } = EVENT;
    const widget = await stage({ 'event-time-zone': timeZone, 'hour-cycle': 'h23' }, without);
    widget.remove();
    widget.setAttribute('event-time-zone', 'Asia/Kathmandu');
    await widget.updateComplete;
    document.body.append(widget);
    await widget.updateComplete;
    expect(times(widget)).to.match(/^15:00 \| 15:30/);
  });

  it('what is inside is read again when the element is back', async () => {
    const inside = script(JSON.stringify(EVENT));
    const widget = await widgetWith((made) => made.append(inside));
    widget.remove();
    inside.textContent = JSON.stringify({ ...EVENT, title: 'Another' });
    document.body.append(widget);
    await widget.updateComplete;
    await widget.updateComplete;
    expect(read(widget, 'h2')).to.equal('Another');
  });

  it('a large programme inside, moved while it is read, is read to its end', async () => {
    const agenda = Array.from({ length: 400 }, (_, index) => ({ title: `Talk ${index}`, start: '09:00', duration: 10, room: `Room ${index % 40}`, speakers: ['A'] }));
    const widget = await widgetWith((made) => made.append(script(JSON.stringify({ ...EVENT, agenda }))));
    expect(widget.state).to.equal('loading');
    const loaded = heard(widget, 'ml-da-event-load');
    document.body.prepend(widget);
    await loaded;
    expect(widget.shadowRoot?.querySelectorAll('li.entry')).to.have.length(400);
  });

  it('property before src before what is inside', async () => {
    const widget = await widgetWith((made) => {
      made.append(script(JSON.stringify({ ...EVENT, title: 'Inside' })));
    });
    expect(read(widget, 'h2')).to.equal('Inside');
    const loaded = heard(widget, 'ml-da-event-load');
    widget.src = URL_OF({ ...EVENT, title: 'From src' });
    await loaded;
    expect(read(widget, 'h2')).to.equal('From src');
    expect((widget.event as typeof EVENT).title).to.equal('From src');
    widget.event = { ...EVENT, title: 'Assigned' };
    await widget.updateComplete;
    await widget.updateComplete;
    expect(read(widget, 'h2')).to.equal('Assigned');
    const back = heard(widget, 'ml-da-event-load');
    widget.event = null;
    await back;
    expect(read(widget, 'h2')).to.equal('From src');
  });

  it('inline data that change are read again', async () => {
    const inside = script(JSON.stringify(EVENT));
    const widget = await widgetWith((made) => made.append(inside));
    const again = heard(widget, 'ml-da-event-load');
    inside.textContent = JSON.stringify({ ...EVENT, title: 'Edited' });
    await again;
    expect(read(widget, 'h2')).to.equal('Edited');
  });

  it('load: bubbling and composed, with the event, after it shows', async () => {
    const told = heard<{ event: unknown }>(document, 'ml-da-event-load');
    const widget = await stage();
    expect((await told).event).to.equal(EVENT);
    expect(read(widget, 'h2')).to.equal('Forum');
  });

  it('problems: each with code, path, message and remedy', async () => {
    const told = heard<{ problems: MlDaEventElement['problems'] }>(document, 'ml-da-event-problems');
    const widget = await stage({}, { ...EVENT, agenda: [{ start: '25:00', title: 'T' }] });
    expect((await told).problems).to.equal(widget.problems);
    expect(widget.problems).to.have.length(1);
    expect(widget.problems[0]).to.include({ code: 'time-invalid', path: '/agenda/0/start', severity: 'error', message: '"25:00" is not a time.' });
    expect(widget.problems[0]?.remedy).to.match(/^Write /);
    expect(read(widget, 'h5')).to.equal('T');
  });

  it('problems: told once more when they are gone, also with another address', async () => {
    const first = heard(document, 'ml-da-event-problems');
    const widget = await stage({ src: URL_OF({ ...EVENT, delay: 'x' }) }, null);
    await first;
    const told = heard<{ problems: unknown }>(widget, 'ml-da-event-problems');
    widget.src = URL_OF({ ...EVENT, title: 'Other' });
    expect((await told).problems).to.deep.equal([]);
  });

  const FAILURES: readonly (readonly [string, string, Record<string, unknown>, RegExp])[] = [
    ['no JSON', URL_OF('<html>'), { code: 'content' }, /cannot be read as a programme/],
    ['no event', URL_OF([1]), { code: 'content' }, /cannot be read as a programme/],
    ['not there', '/no/such/file.json', { code: 'status', status: 404 }, /error 404/],
    ['no address', 'http://', { code: 'network' }, /no complete answer/],
  ];
  for (const [name, src, detail, words] of FAILURES) {
    it(`error: ${name}`, async () => {
      document.documentElement.lang = 'en';
      const told = heard(document, 'ml-da-event-error');
      const widget = await stage({ src }, null, 'The fallback');
      expect(await told).to.include(detail);
      expect(widget.state).to.equal('failed');
      expect(read(widget, '[role=alert]')).to.match(words);
      expect(widget.shadowRoot?.querySelector('slot')?.assignedNodes().map((node) => node.textContent).join('')).to.equal('The fallback');
    });
  }

  it('the fallback shows until there is something better, and comes back', async () => {
    const widget = await stage({}, null, 'The fallback');
    const hasSlot = (): boolean => widget.shadowRoot?.querySelector('slot') != null;
    expect(widget.state).to.equal('idle');
    expect(hasSlot()).to.equal(true);
    widget.event = EVENT;
    await widget.updateComplete;
    await widget.updateComplete;
    expect(hasSlot()).to.equal(false);
    widget.event = null;
    await widget.updateComplete;
    await widget.updateComplete;
    expect(hasSlot()).to.equal(true);
    expect(widget.state).to.equal('idle');
  });

  it('what looks like a template or a node is text, or nothing', async () => {
    const hostile = { _$litType$: 1, strings: Object.assign(['<img src=x onerror=alert(1)>'], { raw: [''] }), values: [] };
    const widget = await stage({}, { ...EVENT, title: 'Safe', subtitle: hostile, agenda: [{ start: '09:00', duration: 5, title: hostile, speakers: [hostile], abstract: document.createElement('b'), links: [hostile], room: hostile }] });
    expect(read(widget, 'h2')).to.equal('Safe');
    expect(widget.shadowRoot?.querySelector('img, [onerror]')).to.equal(null);
    expect(times(widget)).to.match(/\d\d:\d\d/);
  });

  it('an empty programme says so', async () => {
    const widget = await stage({}, { ...EVENT, agenda: [] });
    expect(read(widget, '[part=empty]')).to.equal('The programme will be published here.');
    expect(widget.problems).to.have.length(0);
  });
});
