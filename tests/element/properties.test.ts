/**
 * Properties that scripts set to anything, and the element on its way in and out of pages: nothing throws, nothing loads twice.
 */
import { expect } from 'chai';
import type { MlDaEventElement } from '../../src/ml-da-event.js';
import { EVENT, heard, read, stage, strike, times } from './stage.js';

const ANYTHING: readonly unknown[] = [undefined, null, true, false, 0, 42, NaN, '', ' ', 'x', {}, [], ['Asia/Tokyo'], Symbol.iterator.toString(), new Date(0), '__proto__', 'constructor'];
const PROPERTIES = ['timeZone', 'eventTimeZone', 'zones', 'hourCycle', 'headingLevel', 'show', 'hide', 'open', 'theme', 'now', 'images', 'lang'] as const;

describe('properties', () => {
  afterEach(strike);

  for (const property of PROPERTIES) {
    it(`${property} can be set to anything`, async () => {
      const widget = await stage({ 'hour-cycle': 'h23' });
      for (const value of ANYTHING) {
        (widget as unknown as Record<string, unknown>)[property] = value;
        await widget.updateComplete;
        expect(read(widget, 'h2, h1, h3')).to.include('Forum');
        expect(read(widget)).to.not.match(/undefined|NaN|Invalid|\[object/);
      }
    });
  }

  it('event can be set to anything', async () => {
    const widget = await stage();
    for (const value of ANYTHING) {
      widget.event = value;
      await widget.updateComplete;
      await widget.updateComplete;
      expect(read(widget)).to.not.match(/undefined|NaN|Invalid|\[object/);
    }
    widget.event = EVENT;
    await widget.updateComplete;
    await widget.updateComplete;
    expect([widget.state, read(widget, 'h2')]).to.deep.equal(['ready', 'Forum']);
  });

  it('open = true is the attribute without a value', async () => {
    const widget = await stage();
    (widget as unknown as { open: unknown }).open = true;
    await widget.updateComplete;
    expect(widget.shadowRoot?.querySelectorAll('[part~=more]:not([hidden])').length).to.equal(2);
  });

  it('children that come and go do not load src again', async () => {
    const source = `data:application/json,${encodeURIComponent(JSON.stringify(EVENT))}`;
    const widget = await stage({}, null);
    let loads = 0;
    widget.addEventListener('ml-da-event-load', () => loads++);
    const loaded = heard(widget, 'ml-da-event-load');
    widget.src = source;
    await loaded;
    widget.append('more fallback');
    await new Promise((tick) => setTimeout(tick));
    await widget.updateComplete;
    expect(loads).to.equal(1);
  });

  it('moved while it loads, it loads once; moved when ready, not at all', async () => {
    const widget = document.createElement('ml-da-event');
    let loads = 0;
    widget.addEventListener('ml-da-event-load', () => loads++);
    const loaded = heard(widget, 'ml-da-event-load');
    widget.src = `data:application/json,${encodeURIComponent(JSON.stringify(EVENT))}`;
    document.body.append(widget);
    const other = document.createElement('div');
    document.body.append(other);
    other.append(widget);
    await loaded;
    document.body.append(widget);
    await widget.updateComplete;
    expect([loads, widget.state, read(widget, 'h2')]).to.deep.equal([1, 'ready', 'Forum']);
    other.remove();
  });

  it('several events of a series are all there, in one widget', async () => {
    const widget: MlDaEventElement = await stage({}, { version: 1, title: 'Seminar', events: [EVENT, { ...EVENT, title: 'June', date: '2024-06-07' }] });
    expect(read(widget, 'h2')).to.equal('Seminar');
    expect(read(widget, 'article > header h3')).to.equal('June | Forum');
    expect(times(widget).split(' | ')).to.have.length(8);
    expect(widget.shadowRoot?.querySelectorAll('.picker')).to.have.length(1);
    widget.shadowRoot?.querySelector<HTMLElement>('[part=toggle]')?.click();
    await widget.updateComplete;
    expect([...(widget.shadowRoot?.querySelectorAll('[part=toggle]') ?? [])].map((toggle) => toggle.getAttribute('aria-expanded'))).to.deep.equal(['true', 'false', 'false', 'false']);
  });
});
