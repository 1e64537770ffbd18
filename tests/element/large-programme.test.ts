/**
 * Large programmes: all of it in the DOM in the end and in order, whatever happens on the way.
 */
import { expect } from 'chai';
import type { MlDaEventElement } from '../../src/ml-da-event.js';
import { allTitles, button, complete, large, numbered, root, search, stageInUtc } from './conference.js';
import { heard, read, strike } from './stage.js';

describe('a large programme', () => {
  afterEach(strike);

  it('shows its first screen at once, is ready when it is read, and has every row in the end', async () => {
    const widget = await stageInUtc({}, large(1_000));
    expect([widget.state, allTitles(widget)]).to.deep.equal(['loading', numbered(24)]);
    expect(read(widget, '[part=rest]')).to.include('Loading');
    const { event } = await heard<{ event: unknown }>(widget, 'ml-da-event-load');
    expect([widget.state, event]).to.deep.equal(['ready', widget.event]);
    expect(allTitles(widget)).to.deep.equal(numbered(1_000));
    expect(read(widget, '[part=rest]')).to.equal('');
    expect(root(widget).querySelectorAll('.day')).to.have.length(25);
  });

  it('at the top of its page, grows below its title when all is read', async () => {
    scrollTo(0, 0);
    const widget = await stageInUtc({}, large(400));
    widget.style.width = '300px';
    await new Promise(requestAnimationFrame);
    const topOf = (part: string): number => root(widget).querySelector(part)?.getBoundingClientRect().top ?? NaN;
    const [title, row] = [topOf('.title'), topOf('.entry')];
    await complete(widget, 400);
    // The header says more than it did: the last date was not known.
    expect([scrollY, topOf('.title'), topOf('.entry') > row + 10]).to.deep.equal([0, title, true]);
  });

  it('is as if it had been read in one go', async () => {
    const sliced = await stageInUtc({}, large(400));
    await complete(sliced, 400);
    const parts = [0, 100, 200, 300].map((from) => ({ ...large(400), agenda: (large(400).agenda as unknown[]).slice(from, from + 100) }));
    const small = await Promise.all(parts.map((part) => stageInUtc({}, part)));
    await Promise.all(small.map((widget) => complete(widget, 100)));
    const lines = (widget: Element): string[] => read(widget, '.entry').split(' | ');
    expect(lines(sliced)).to.deep.equal(small.flatMap(lines));
  });

  it('with its first entries in another order of the file, shows the earliest first', async () => {
    const event = large(400);
    const widget = await stageInUtc({}, { ...event, agenda: [...(event.agenda as unknown[])].reverse() });
    expect(allTitles(widget)).to.deep.equal(numbered(24));
    await complete(widget, 400);
    expect(allTitles(widget)).to.deep.equal(numbered(400));
  });

  it('that has become short while nothing in it was found, is there when the search is over', async () => {
    const widget = await stageInUtc({}, large(130));
    await complete(widget, 130);
    await search(widget, 'zzz');
    widget.event = large(20);
    await widget.updateComplete;
    await search(widget, '');
    expect([...root(widget).querySelectorAll('.entry-title')].filter((title) => title.checkVisibility())).to.have.length(20);
  });

  // What is printed is what is there when the page says so: all of it.
  const print = (widget: MlDaEventElement): void => {
    dispatchEvent(new Event('beforeprint'));
    expect(allTitles(widget)).to.deep.equal(numbered(400));
    expect(root(widget).querySelectorAll('.zone-row')).to.have.length.above(5);
    expect(read(widget, '[part=rest]')).to.equal('');
  };
  /** [what happens, how, when the first entry starts afterwards, how many entries there are]. */
  const MEANWHILE: readonly (readonly [string, (widget: MlDaEventElement) => unknown, string, number])[] = [
    ['another zone', (widget) => widget.setAttribute('time-zone', 'Asia/Tokyo'), '15:00', 400],
    ['another language', (widget) => widget.setAttribute('lang', 'de'), '06:00', 400],
    ['other hours', (widget) => widget.setAttribute('hour-cycle', 'h12'), '6:00 am', 400],
    ['moved in the page', (widget) => document.body.prepend(widget), '06:00', 400],
    ['the same event again', (widget) => { widget.event = large(400); }, '06:00', 400],
    ['a longer version of it', (widget) => { widget.event = large(500); }, '06:00', 500],
    ['another event', (widget) => { widget.event = large(300, 'Another'); }, '06:00', 300],
    ['a print-out', print, '06:00', 400],
  ];
  const WHEN: readonly (readonly [string, (widget: MlDaEventElement) => Promise<void>])[] = [
    ['while it is read', () => Promise.resolve()],
    ['while rows are made', async (widget) => { while (allTitles(widget).length <= 24) await new Promise((tick) => setTimeout(tick)); }],
    ['when all is there', (widget) => complete(widget, 400)],
  ];
  for (const [what, act, first, count] of MEANWHILE) {
    for (const [when, wait] of WHEN) {
      it(`${what} ${when}: nothing is lost or doubled`, async () => {
        const widget = await stageInUtc({ 'hour-cycle': 'h23' }, large(400));
        await wait(widget);
        act(widget);
        await widget.updateComplete;
        await complete(widget, count);
        expect(allTitles(widget)).to.deep.equal(numbered(count));
        expect(root(widget).querySelectorAll('.zone-row')).to.have.length.above(5);
        expect(read(widget, '.entry .time time').split(' | ')[0]?.replace(/\u202F/g, ' ')).to.equal(first);
      });
    }
  }

  it('another zone, and the next, write into its rows and headings what a fresh widget says', async () => {
    const event = { ...large(130), timeZone: 'Europe/Berlin' };
    const widget = await stageInUtc({}, event);
    await complete(widget, 130);
    for (const zone of ['Asia/Tokyo', 'America/New_York', 'Europe/Paris', 'Pacific/Honolulu', 'Asia/Tokyo']) {
      widget.setAttribute('time-zone', zone);
      await widget.updateComplete;
      const fresh = await stageInUtc({ 'time-zone': zone }, event);
      await complete(fresh, 130);
      for (const part of ['.lists', '.zone-row']) expect(read(widget, part), zone).to.equal(read(fresh, part));
      fresh.remove();
    }
  });

  it('removed while it is read, it stops; back, it is whole', async () => {
    const widget = await stageInUtc({}, large(400));
    let loads = 0;
    widget.addEventListener('ml-da-event-load', () => loads++);
    widget.remove();
    await new Promise((tick) => setTimeout(tick, 60));
    expect([loads, allTitles(widget).length]).to.deep.equal([0, 24]);
    document.body.append(widget);
    await complete(widget, 400);
    expect([loads, allTitles(widget).length]).to.deep.equal([1, 400]);
  });

  it('what a visitor has opened stays open when the rest arrives', async () => {
    const widget = await stageInUtc({}, large(400));
    button(widget, /^Abstract: Talk 3$/).click();
    await complete(widget, 400);
    expect(button(widget, /^Abstract: Talk 3$/).getAttribute('aria-expanded')).to.equal('true');
    expect(root(widget).querySelectorAll('[part~=more]:not([hidden])')).to.have.length(1);
  });
});
