/**
 * Links to entries: what they say, where they lead, and what is copied.
 */
import { expect } from 'chai';
import { conference, follow, forget, large, root, search, shownTitles, stageInUtc } from './conference.js';
import { EVENT, heard, read, strike } from './stage.js';

describe('links', () => {
  beforeEach(forget);
  afterEach(() => { strike(); forget(); document.querySelector('base')?.remove(); });

  it('are absolute, whatever the base of the page', async () => {
    document.head.append(Object.assign(document.createElement('base'), { href: 'https://elsewhere.example/' }));
    const widget = await stageInUtc({}, conference);
    expect(root(widget).querySelector<HTMLAnchorElement>('.permalink')?.href).to.equal(`${location.href.split('#')[0]}#ml-da-event-North-1-am`);
  });

  const IDS: readonly string[] = ['a', 'with space', 'ä/ö?#%', '100%', '日本語', 'a\ud800b', '"><b>', '__proto__', "it's"];
  for (const id of IDS) {
    it(`lead to the entry ${JSON.stringify(id)}, open it and put the reader there`, async () => {
      const event = { ...EVENT, agenda: [...EVENT.agenda, { id, start: '17:00', duration: 5, title: 'The one', abstract: 'Its text.' }] };
      const widget = await stageInUtc({}, event);
      const link = [...root(widget).querySelectorAll<HTMLAnchorElement>('.permalink')].at(-1)?.getAttribute('href') ?? '';
      await follow(widget, link.slice(link.indexOf('#')));
      expect(root(widget).activeElement?.textContent).to.equal('The one');
      expect(read(widget, '[part~=more]:not([hidden])')).to.equal('Its text.');
    });
  }

  for (const hash of ['#ml-da-event-', '#ml-da-event-nobody', '#ml-da-event', '#ml-da-event?', '#other', '#ml-da-event-%E0%A4%A', '#ml-da-event?stars=', '#ml-da-event?q=%']) {
    it(`${hash} does nothing`, async () => {
      const widget = await stageInUtc({}, conference);
      await follow(widget, hash);
      expect([root(widget).activeElement, shownTitles(widget).length, widget.state]).to.deep.equal([null, 12, 'ready']);
    });
  }

  it('the first widget that has the entry answers, and only once', async () => {
    history.replaceState(null, '', '#ml-da-event-South-1-pm');
    const [other, first, second] = [await stageInUtc(), await stageInUtc({}, conference), await stageInUtc({}, conference)];
    expect([other, first, second].map((widget) => root(widget).activeElement?.textContent)).to.deep.equal([undefined, 'South afternoon 1', undefined]);
    second.focus();
    await first.reload();
    expect(root(second).activeElement?.textContent).to.equal(undefined);
  });

  it('of a series name their event: its talks may be called like those of another', async () => {
    const seminar = (date: string): object => ({ title: `Seminar ${date}`, date, timeZone: 'UTC', agenda: [{ start: '10:00', duration: 60, title: 'Discussion', abstract: date }] });
    const widget = await stageInUtc({ now: '2026-01-01T00:00Z' }, { title: 'Seminars', events: [seminar('2026-02-01'), seminar('2026-03-01')] });
    const [first = '', second = ''] = [...root(widget).querySelectorAll<HTMLAnchorElement>('.permalink')].map((link) => new URL(link.href).hash);
    const opened = (): readonly (string | null)[] => [...root(widget).querySelectorAll('[part~=more]:not([hidden])')].map((more) => more.textContent);
    await follow(widget, second);
    expect(opened()).to.deep.equal(['2026-03-01']);
    await follow(widget, first);
    expect(opened()).to.deep.equal(['2026-02-01', '2026-03-01']);
  });

  it('… lead to the first talk of that name where the event is not there, or not named', async () => {
    const widget = await stageInUtc({ now: '2026-01-01T00:00Z' }, { title: 'Seminars', events: ['2026-02-01', '2026-03-01'].map((date) => ({ title: `Seminar ${date}`, date, timeZone: 'UTC', agenda: [{ start: '10:00', title: 'Discussion', abstract: date }] })) });
    for (const hash of ['#ml-da-event-discussion?gone', '#ml-da-event-discussion']) {
      await follow(widget, hash);
      expect(read(widget, '[part~=more]:not([hidden])')).to.equal('2026-02-01');
    }
  });

  it('to an entry of a large programme waits for it', async () => {
    history.replaceState(null, '', '#ml-da-event-t777');
    const widget = await stageInUtc({}, large(1_000));
    expect(root(widget).activeElement).to.equal(null);
    await heard(widget, 'ml-da-event-load');
    expect(root(widget).activeElement?.textContent).to.equal('Talk 777');
  });

  it('to what is filtered away or over, shows it', async () => {
    const widget = await stageInUtc({ now: '2026-06-02T09:30Z' }, conference);
    await search(widget, 'south');
    await follow(widget, '#ml-da-event-North-1-am');
    expect(root(widget).activeElement?.textContent).to.equal('North morning 1');
    expect(shownTitles(widget)).to.have.length(12);
  });

  it('are copied, never followed', async () => {
    const widget = await stageInUtc({}, conference);
    const copied: string[] = [];
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: (text: string) => { copied.push(text); return Promise.resolve(); } } });
    root(widget).querySelector<HTMLElement>('.permalink')?.click();
    await new Promise((tick) => setTimeout(tick));
    await widget.updateComplete;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    expect([copied, location.hash, read(widget, '[part=said]')]).to.deep.equal([[`${location.href}#ml-da-event-North-1-am`], '', 'Copied.']);
    root(widget).querySelector<HTMLElement>('.permalink')?.click();
    await new Promise((tick) => setTimeout(tick));
    await widget.updateComplete;
    expect([location.hash, read(widget, '[part=said]')]).to.deep.equal(['', `Copy this: ${location.href}#ml-da-event-North-1-am`]);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  });
});
