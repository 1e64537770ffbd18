/**
 * Large programmes: all of it in the DOM in the end and in order, whatever happens on the way; search, days, stars, links, grid.
 */
import { expect } from 'chai';
import type { MlDaEventElement } from '../../src/ml-da-event.js';
import { EVENT, heard, read, stage as stageAny, strike } from './stage.js';

/** One talk every 20 minutes from 06:00 UTC on, 40 a day. */
const large = (count: number, title = 'Congress'): Record<string, unknown> => ({
  version: 1, title, timeZone: 'UTC',
  agenda: Array.from({ length: count }, (_, index) => ({
    id: `t${index}`, start: new Date(Date.UTC(2026, 4, 4 + Math.floor(index / 40), 6) + (index % 40) * 1_200_000).toISOString(), duration: 20, title: `Talk ${index}`, speakers: [`Person ${index % 7} (Place ${index % 5})`], abstract: `What talk ${index} says.`,
  })),
});
/** Three days in two rooms, each with a morning of two parallel talks and an afternoon. */
const conference = {
  version: 1, id: 'conf', title: 'Conference', timeZone: 'UTC', rooms: ['North', 'South'],
  days: [1, 2, 3].map((day) => ({ date: `2026-06-0${day}`, agenda: ['North', 'South'].flatMap((room) => [
    { id: `${room}-${day}-am`, start: '09:00', end: '10:00', title: `${room} morning ${day}`, speakers: ['Ana Müller'], room, abstract: 'Sea ice.' },
    { id: `${room}-${day}-pm`, start: '14:00', end: '15:00', title: `${room} afternoon ${day}`, room, kind: 'workshop' },
  ]) })),
};

/** A widget in English and UTC, unless said otherwise. */
const stage = (attributes: Readonly<Record<string, string>> = {}, event?: unknown): Promise<MlDaEventElement> => stageAny({ lang: 'en', 'time-zone': 'UTC', ...attributes }, event);
const root = (widget: Element): ShadowRoot => widget.shadowRoot ?? expect.fail('no shadow root');
const titles = (widget: Element): string[] => [...root(widget).querySelectorAll('.lists .entry:not([hidden=""]) .entry-title')].map((title) => title.textContent ?? '');
const all = (widget: Element): string[] => [...root(widget).querySelectorAll('.lists .entry-title')].map((title) => title.textContent ?? '');
const numbered = (count: number): string[] => Array.from({ length: count }, (_, index) => `Talk ${index}`);
const button = (widget: Element, name: RegExp): HTMLButtonElement =>
  [...root(widget).querySelectorAll('button')].find((one) => name.test(one.getAttribute('aria-label') ?? one.textContent ?? '')) ?? expect.fail(`no button ${name}`);
const hasButton = (widget: Element, name: RegExp): boolean => [...root(widget).querySelectorAll('button')].some((one) => name.test(one.textContent ?? ''));
const search = async (widget: MlDaEventElement, text: string): Promise<void> => {
  const field = root(widget).querySelector<HTMLInputElement>('[part=search]') ?? expect.fail('no search field');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await widget.updateComplete;
};
/** Until every row is there. */
const complete = async (widget: MlDaEventElement, count: number): Promise<void> => {
  for (const endMs = performance.now() + 15_000; performance.now() < endMs && (widget.state !== 'ready' || all(widget).length < count);) await new Promise((tick) => requestAnimationFrame(tick));
};
const forget = (): void => {
  localStorage.removeItem('ml-da-event');
  // WebKit takes no more than a hundred addresses in ten seconds.
  if (location.hash) history.replaceState(null, '', location.href.replace(/#.*/, ''));
  dispatchEvent(new HashChangeEvent('hashchange'));
};
const follow = async (widget: MlDaEventElement, hash: string): Promise<void> => {
  history.replaceState(null, '', location.href.replace(/#.*/, '') + hash);
  dispatchEvent(new HashChangeEvent('hashchange'));
  await widget.updateComplete;
};

describe('a large programme', () => {
  afterEach(strike);

  it('shows its first screen at once, is ready when it is read, and has every row in the end', async () => {
    const widget = await stage({}, large(1_000));
    expect([widget.state, all(widget)]).to.deep.equal(['loading', numbered(24)]);
    expect(read(widget, '[part=rest]')).to.include('Loading');
    const { event } = await heard<{ event: unknown }>(widget, 'ml-da-event-load');
    expect([widget.state, event]).to.deep.equal(['ready', widget.event]);
    expect(all(widget)).to.deep.equal(numbered(1_000));
    expect(read(widget, '[part=rest]')).to.equal('');
    expect(root(widget).querySelectorAll('.day')).to.have.length(25);
  });

  it('is as if it had been read in one go', async () => {
    const sliced = await stage({}, large(400));
    await complete(sliced, 400);
    const parts = [0, 100, 200, 300].map((from) => ({ ...large(400), agenda: (large(400).agenda as unknown[]).slice(from, from + 100) }));
    const small = await Promise.all(parts.map((part) => stage({}, part)));
    await Promise.all(small.map((widget) => complete(widget, 100)));
    const lines = (widget: Element): string[] => read(widget, '.entry').split(' | ');
    expect(lines(sliced)).to.deep.equal(small.flatMap(lines));
  });

  it('with its first entries in another order of the file, shows the earliest first', async () => {
    const event = large(400);
    const widget = await stage({}, { ...event, agenda: [...(event.agenda as unknown[])].reverse() });
    expect(all(widget)).to.deep.equal(numbered(24));
    await complete(widget, 400);
    expect(all(widget)).to.deep.equal(numbered(400));
  });

  const MEANWHILE: readonly (readonly [string, (widget: MlDaEventElement) => unknown, string, number])[] = [
    ['another zone', (widget) => widget.setAttribute('time-zone', 'Asia/Tokyo'), '15:00', 400],
    ['another language', (widget) => widget.setAttribute('lang', 'de'), '06:00', 400],
    ['other hours', (widget) => widget.setAttribute('hour-cycle', 'h12'), '6:00 am', 400],
    ['moved in the page', (widget) => document.body.prepend(widget), '06:00', 400],
    ['the same event again', (widget) => { widget.event = large(400); }, '06:00', 400],
    ['a longer version of it', (widget) => { widget.event = large(500); }, '06:00', 500],
    ['another event', (widget) => { widget.event = large(300, 'Another'); }, '06:00', 300],
    ['a print-out', () => dispatchEvent(new Event('beforeprint')), '06:00', 400],
  ];
  for (const [what, act, first, count] of MEANWHILE) {
    for (const [when, wait] of [['while it is read', 0], ['while rows are made', 1], ['when all is there', 2]] as const) {
      it(`${what} ${when}: nothing is lost or doubled`, async () => {
        const widget = await stage({ 'hour-cycle': 'h23' }, large(400));
        if (wait === 1) while (all(widget).length <= 24) await new Promise((tick) => setTimeout(tick));
        if (wait === 2) await complete(widget, 400);
        act(widget);
        if (what === 'a print-out') expect(all(widget)).to.deep.equal(numbered(count));
        await widget.updateComplete;
        await complete(widget, count);
        expect(all(widget)).to.deep.equal(numbered(count));
        expect(read(widget, '.entry .time time').split(' | ')[0]?.replace(/\u202F/g, ' ')).to.equal(first);
      });
    }
  }

  it('another zone, and the next, write into its rows and headings what a fresh widget says', async () => {
    const event = { ...large(130), timeZone: 'Europe/Berlin' };
    const widget = await stage({}, event);
    await complete(widget, 130);
    for (const zone of ['Asia/Tokyo', 'America/New_York', 'Europe/Paris', 'Pacific/Honolulu', 'Asia/Tokyo']) {
      widget.setAttribute('time-zone', zone);
      await widget.updateComplete;
      const fresh = await stage({ 'time-zone': zone }, event);
      await complete(fresh, 130);
      for (const part of ['.lists', '.zone-row']) expect(read(widget, part), zone).to.equal(read(fresh, part));
      fresh.remove();
    }
  });

  it('removed while it is read, it stops; back, it is whole', async () => {
    const widget = await stage({}, large(400));
    let loads = 0;
    widget.addEventListener('ml-da-event-load', () => loads++);
    widget.remove();
    await new Promise((tick) => setTimeout(tick, 60));
    expect([loads, all(widget).length]).to.deep.equal([0, 24]);
    document.body.append(widget);
    await complete(widget, 400);
    expect([loads, all(widget).length]).to.deep.equal([1, 400]);
  });

  it('what a visitor has opened stays open when the rest arrives', async () => {
    const widget = await stage({}, large(400));
    button(widget, /^Abstract: Talk 3$/).click();
    await complete(widget, 400);
    expect(button(widget, /^Abstract: Talk 3$/).getAttribute('aria-expanded')).to.equal('true');
    expect(root(widget).querySelectorAll('[part~=more]:not([hidden])')).to.have.length(1);
  });
});

describe('search', () => {
  afterEach(() => { strike(); forget(); });

  const FOUND: readonly (readonly [string, readonly string[], string])[] = [
    ['north', ['North morning 1', 'North afternoon 1', 'North morning 2', 'North afternoon 2', 'North morning 3', 'North afternoon 3'], '6 of 12 shown'],
    ['muller 2', ['North morning 2', 'South morning 2'], '2 of 12 shown'],
    ['SEA ICE south 3', ['South morning 3'], '1 of 12 shown'],
    ['nothing of the kind', [], 'Nothing found.'],
  ];
  for (const [text, expected, count] of FOUND) {
    it(`${text}: ${count}`, async () => {
      const widget = await stage({}, conference);
      await search(widget, text);
      expect([titles(widget), read(widget, '.toolbar [role=status]')]).to.deep.equal([expected, count]);
      expect(root(widget).querySelectorAll('.lists .day:not([hidden])').length).to.equal(new Set(expected.map((title) => title.at(-1))).size);
      button(widget, /^Show everything$/).click();
      await widget.updateComplete;
      expect([titles(widget).length, read(widget, '.toolbar [role=status]')]).to.deep.equal([12, '']);
    });
  }

  it('finds in what has not been read yet, as soon as it has', async () => {
    const widget = await stage({}, large(400));
    await search(widget, 'talk 399');
    expect(titles(widget)).to.deep.equal([]);
    await complete(widget, 400);
    expect(titles(widget)).to.deep.equal(['Talk 399']);
  });

  it('choices narrow it down', async () => {
    const widget = await stage({}, conference);
    button(widget, /^Filter$/).click();
    await widget.updateComplete;
    const choose = async (label: string, option: string): Promise<void> => {
      const select = [...root(widget).querySelectorAll('.choices label')].find((one) => one.textContent?.trim().startsWith(label))?.querySelector('select') ?? expect.fail(label);
      select.value = [...select.options].find(({ text }) => text.includes(option))?.value ?? expect.fail(option);
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await widget.updateComplete;
    };
    await choose('Room', 'South');
    expect(titles(widget)).to.have.length(6);
    await choose('Kind', 'Workshop');
    expect(titles(widget)).to.deep.equal(['South afternoon 1', 'South afternoon 2', 'South afternoon 3']);
    await choose('Day', '2 Jun');
    expect(titles(widget)).to.deep.equal(['South afternoon 2']);
    await choose('Room', 'All');
    expect(titles(widget)).to.deep.equal(['North afternoon 2', 'South afternoon 2']);
    widget.setAttribute('time-zone', 'Asia/Tokyo');
    await widget.updateComplete;
    expect(titles(widget)).to.deep.equal(['North afternoon 2', 'South afternoon 2']);
  });

  it('a small event has no tools', async () => {
    const widget = await stage();
    expect(root(widget).querySelector('.toolbar')).to.equal(null);
  });

  it('writes the address of the page only where the page says so', async () => {
    const widget = await stage({}, conference);
    await search(widget, 'north');
    expect(location.hash).to.equal('');
    widget.setAttribute('deep-link', '');
    await widget.updateComplete;
    await search(widget, 'north 2');
    expect(location.hash).to.equal('#ml-da-event?q=north+2');
    await search(widget, '');
    expect(location.hash).to.equal('');
  });

  it('reads it from there', async () => {
    history.replaceState(null, '', '#ml-da-event?q=morning&room=South&day=2026-06-02&kind=nonsense');
    const widget = await stage({ 'deep-link': '' }, conference);
    await widget.updateComplete;
    expect(titles(widget)).to.deep.equal(['South morning 2']);
    expect(root(widget).querySelector<HTMLInputElement>('[part=search]')?.value).to.equal('morning');
  });
});

describe('days that are over', () => {
  afterEach(strike);

  const ROWS: readonly (readonly [string, string, number])[] = [
    ['before', '2026-05-30T09:00Z', 0], ['on the first day', '2026-06-01T16:00Z', 4], ['on the second', '2026-06-02T09:30Z', 4], ['in the last talk', '2026-06-03T14:30Z', 8], ['when all is over', '2026-06-04T09:00Z', 0],
  ];
  for (const [when, now, hidden] of ROWS) {
    it(`${when}: ${hidden} rows are folded away, and can be found`, async () => {
      const widget = await stage({ now }, conference);
      expect(root(widget).querySelectorAll('.entry[hidden=until-found]')).to.have.length(hidden);
      expect(root(widget).querySelectorAll('.lists .day:not([hidden])')).to.have.length(3);
      expect(hasButton(widget, /^Show what is over$/)).to.equal(hidden > 0);
      if (!hidden) return;
      root(widget).querySelector('.entry[hidden=until-found]')?.dispatchEvent(new Event('beforematch', { bubbles: true }));
      await widget.updateComplete;
      expect(root(widget).querySelectorAll('.entry[hidden]')).to.have.length(0);
    });
  }

  it('jump to now goes to what runs, else to what comes', async () => {
    const widget = await stage({ now: '2026-06-02T09:30Z' }, conference);
    button(widget, /^Jump to now$/).click();
    expect(root(widget).activeElement?.textContent).to.equal('South morning 2');
    widget.setAttribute('now', '2026-06-02T11:30Z');
    await widget.updateComplete;
    button(widget, /^Jump to now$/).click();
    expect(root(widget).activeElement?.textContent).to.equal('North afternoon 2');
  });

  it('the days’ buttons lead to their headings', async () => {
    const widget = await stage({ now: '2026-06-02T09:30Z' }, conference);
    button(widget, /^Mon,? 1 Jun$/).click();
    await widget.updateComplete;
    expect(root(widget).activeElement?.textContent).to.equal('Monday, 1 June 2026');
    expect(root(widget).querySelectorAll('.entry[hidden]')).to.have.length(0);
  });
});

/** What is stored of stars. */
const storedStars = (): unknown => (JSON.parse(localStorage.getItem('ml-da-event') ?? '{}') as { stars?: unknown }).stars;

describe('my programme', () => {
  beforeEach(forget);
  afterEach(() => { strike(); forget(); });

  it('nothing is stored before the first star, one key after it, none after the last', async () => {
    const widget = await stage({}, conference);
    expect(localStorage.getItem('ml-da-event')).to.equal(null);
    button(widget, /^My programme: North morning 1$/).click();
    expect(storedStars()).to.deep.equal({ conf: ['North-1-am'] });
    button(widget, /^My programme: North morning 1$/).click();
    expect(localStorage.getItem('ml-da-event')).to.equal(null);
  });

  it('is there on the next visit, in every widget, and when talks have moved', async () => {
    localStorage.setItem('ml-da-event', JSON.stringify({ stars: { conf: ['South-2-pm', 'gone'] } }));
    dispatchEvent(new StorageEvent('storage', { key: 'ml-da-event' }));
    const moved = { ...conference, days: [...conference.days].reverse().map((day) => ({ ...day, date: day.date.replace('06', '07') })) };
    for (const widget of [await stage({}, conference), await stage({}, moved)]) {
      dispatchEvent(new StorageEvent('storage', { key: 'ml-da-event' }));
      await widget.updateComplete;
      expect(button(widget, /^My programme: South afternoon 2$/).getAttribute('aria-pressed')).to.equal('true');
      button(widget, /^My programme \(1\)$/).click();
      await widget.updateComplete;
      expect(titles(widget)).to.deep.equal(['South afternoon 2']);
    }
  });

  it('says what meets, and stops saying so', async () => {
    const widget = await stage({}, conference);
    for (const name of [/^My programme: North morning 1$/, /^My programme: South morning 1$/, /^My programme: South morning 2$/]) button(widget, name).click();
    await widget.updateComplete;
    expect(read(widget, '.clash')).to.equal('At the same time: South morning 1 | At the same time: North morning 1');
    button(widget, /^My programme: North morning 1$/).click();
    expect(read(widget, '.clash')).to.equal('');
  });

  for (const [what, break_] of [['blocked', () => { throw new DOMException('denied', 'SecurityError'); }], ['full', () => { throw new DOMException('full', 'QuotaExceededError'); }]] as const) {
    it(`with storage ${what} it works for the page’s life`, async () => {
      const [get, set] = [Storage.prototype.getItem, Storage.prototype.setItem];
      if (what === 'blocked') Storage.prototype.getItem = break_;
      Storage.prototype.setItem = break_;
      try {
        const widget = await stage({}, conference);
        button(widget, /^My programme: North morning 1$/).click();
        button(widget, /^My programme: North morning 2$/).click();
        await widget.updateComplete;
        expect(hasButton(widget, /^My programme \(2\)$/)).to.equal(true);
        button(widget, /^My programme: North morning 1$/).click();
        button(widget, /^My programme: North morning 2$/).click();
        await widget.updateComplete;
        expect(hasButton(widget, /^My programme/)).to.equal(false);
      } finally {
        Object.assign(Storage.prototype, { getItem: get, setItem: set });
      }
    });
  }

  for (const rubbish of ['', 'null', '1', '[]', '{"stars":1}', '{"stars":{"conf":5}}', '{"stars":{"conf":[1,null,{}]}}', '{"__proto__":{"stars":[]}}', '{']) {
    it(`what stands under the key can be anything: ${rubbish}`, async () => {
      localStorage.setItem('ml-da-event', rubbish);
      dispatchEvent(new StorageEvent('storage', { key: 'ml-da-event' }));
      const widget = await stage({}, conference);
      button(widget, /^My programme: North morning 1$/).click();
      expect(storedStars()).to.deep.equal({ conf: ['North-1-am'] });
    });
  }

  it('a link brings stars, after a question', async () => {
    const widget = await stage({}, conference);
    await follow(widget, '#ml-da-event?stars=North-1-am,unknown,South-3-pm');
    expect(read(widget, '[part=offer] p')).to.equal('Entries starred in this link: 2');
    expect(localStorage.getItem('ml-da-event')).to.equal(null);
    button(widget, /^Add to my programme$/).click();
    expect(storedStars()).to.deep.equal({ conf: ['North-1-am', 'South-3-pm'] });
    await widget.updateComplete;
    expect(read(widget, '[part=offer]')).to.equal('');
  });

  it('declined, nothing is stored', async () => {
    const widget = await stage({}, conference);
    await follow(widget, '#ml-da-event?stars=North-1-am');
    button(widget, /^Not now$/).click();
    await widget.updateComplete;
    expect([localStorage.getItem('ml-da-event'), read(widget, '[part=offer]')]).to.deep.equal([null, '']);
  });
});

describe('links', () => {
  beforeEach(forget);
  afterEach(() => { strike(); forget(); document.querySelector('base')?.remove(); });

  it('are absolute, whatever the base of the page', async () => {
    document.head.append(Object.assign(document.createElement('base'), { href: 'https://elsewhere.example/' }));
    const widget = await stage({}, conference);
    expect(root(widget).querySelector<HTMLAnchorElement>('.permalink')?.href).to.equal(`${location.href.split('#')[0]}#ml-da-event-North-1-am`);
  });

  const IDS: readonly string[] = ['a', 'with space', 'ä/ö?#%', '100%', '日本語', 'a\ud800b', '"><b>', '__proto__', "it's"];
  for (const id of IDS) {
    it(`lead to the entry ${JSON.stringify(id)}, open it and put the reader there`, async () => {
      const event = { ...EVENT, agenda: [...EVENT.agenda, { id, start: '17:00', duration: 5, title: 'The one', abstract: 'Its text.' }] };
      const widget = await stage({}, event);
      const link = [...root(widget).querySelectorAll<HTMLAnchorElement>('.permalink')].at(-1)?.getAttribute('href') ?? '';
      await follow(widget, link.slice(link.indexOf('#')));
      expect(root(widget).activeElement?.textContent).to.equal('The one');
      expect(read(widget, '[part~=more]:not([hidden])')).to.equal('Its text.');
    });
  }

  for (const hash of ['#ml-da-event-', '#ml-da-event-nobody', '#ml-da-event', '#ml-da-event?', '#other', '#ml-da-event-%E0%A4%A', '#ml-da-event?stars=', '#ml-da-event?q=%']) {
    it(`${hash} does nothing`, async () => {
      const widget = await stage({}, conference);
      await follow(widget, hash);
      expect([root(widget).activeElement, titles(widget).length, widget.state]).to.deep.equal([null, 12, 'ready']);
    });
  }

  it('the first widget that has the entry answers, and only once', async () => {
    history.replaceState(null, '', '#ml-da-event-South-1-pm');
    const [other, first, second] = [await stage(), await stage({}, conference), await stage({}, conference)];
    expect([other, first, second].map((widget) => root(widget).activeElement?.textContent)).to.deep.equal([undefined, 'South afternoon 1', undefined]);
    second.focus();
    await first.reload();
    expect(root(second).activeElement?.textContent).to.equal(undefined);
  });

  it('to an entry of a large programme waits for it', async () => {
    history.replaceState(null, '', '#ml-da-event-t777');
    const widget = await stage({}, large(1_000));
    expect(root(widget).activeElement).to.equal(null);
    await heard(widget, 'ml-da-event-load');
    expect(root(widget).activeElement?.textContent).to.equal('Talk 777');
  });

  it('to what is filtered away or over, shows it', async () => {
    const widget = await stage({ now: '2026-06-02T09:30Z' }, conference);
    await search(widget, 'south');
    await follow(widget, '#ml-da-event-North-1-am');
    expect(root(widget).activeElement?.textContent).to.equal('North morning 1');
    expect(titles(widget)).to.have.length(12);
  });

  it('are copied, never followed', async () => {
    const widget = await stage({}, conference);
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

describe('the grid', () => {
  afterEach(() => { strike(); forget(); });

  it('stands in the place of the list where there is room for it', async () => {
    const widget = await stage({ view: 'grid' }, conference);
    const visible = (selector: string): boolean => root(widget).querySelector(selector)?.checkVisibility() ?? false;
    for (const [width, grid] of [['1000px', true], ['360px', false], ['900px', true]] as const) {
      widget.style.inlineSize = width;
      expect([visible('.grids'), visible('.lists')], width).to.deep.equal([grid, !grid]);
    }
  });

  it('is chosen and left by the visitor, and by the page', async () => {
    const widget = await stage({}, conference);
    expect(root(widget).querySelector('table.grid')).to.equal(null);
    button(widget, /^Grid$/).click();
    await widget.updateComplete;
    expect(root(widget).querySelectorAll('table.grid').length).to.be.greaterThan(0);
    expect([button(widget, /^Grid$/), button(widget, /^List$/)].map((one) => one.getAttribute('aria-pressed'))).to.deep.equal(['true', 'false']);
    widget.setAttribute('view', 'list');
    await widget.updateComplete;
    expect(root(widget).querySelector('table.grid')).to.equal(null);
  });

  it('without rooms there is none', async () => {
    const widget = await stage({ view: 'grid' });
    expect([root(widget).querySelector('table.grid'), titles(widget).length]).to.deep.equal([null, 2]);
  });

  it('follows the zone across the border of a day', async () => {
    const widget = await stage({ view: 'grid', 'time-zone': 'Pacific/Auckland' }, conference);
    await new Promise((tick) => setTimeout(tick, 200));
    expect(read(widget, '.grids .day-title')).to.equal('Monday, 1 June 2026 | Tuesday, 2 June 2026 | Wednesday, 3 June 2026 | Thursday, 4 June 2026');
    expect(read(widget, '.grid-day:nth-child(2) th[scope=row]')).to.equal('02:00 | 21:00');
  });

  it('opens what is in a cell, stars it, and gives the focus back', async () => {
    const widget = await stage({ view: 'grid' }, conference);
    widget.style.inlineSize = '1000px';
    const cell = button(widget, /^North morning 1$/);
    cell.focus();
    cell.click();
    const dialog = root(widget).querySelector('dialog') ?? expect.fail('no dialog');
    expect([dialog.open, read(widget, 'dialog .entry-title'), read(widget, 'dialog .more')]).to.deep.equal([true, 'North morning 1', 'Sea ice.']);
    dialog.querySelector<HTMLElement>('.star')?.click();
    expect(dialog.querySelector('.star')?.getAttribute('aria-pressed')).to.equal('true');
    button(widget, /^Close$/).click();
    expect([dialog.open, root(widget).activeElement, cell.classList.contains('starred')]).to.deep.equal([false, cell, true]);
  });

  it('shows what is looked for', async () => {
    const widget = await stage({ view: 'grid' }, conference);
    await new Promise((tick) => setTimeout(tick, 200));
    await search(widget, 'north 2');
    expect([...root(widget).querySelectorAll('.cell-entry:not([hidden]) .cell-title')].map((one) => one.textContent)).to.deep.equal(['North morning 2', 'North afternoon 2']);
    expect(root(widget).querySelectorAll('.grid-day:not([hidden])')).to.have.length(1);
  });

  it('a link to an entry opens it', async () => {
    const widget = await stage({ view: 'grid' }, conference);
    widget.style.inlineSize = '1000px';
    await follow(widget, '#ml-da-event-South-2-am');
    expect([root(widget).querySelector('dialog')?.open, read(widget, 'dialog .entry-title')]).to.deep.equal([true, 'South morning 2']);
    await follow(widget, '#ml-da-event-South-2-pm');
    expect([root(widget).activeElement?.closest('dialog')?.open, read(widget, 'dialog .entry-title')]).to.deep.equal([true, 'South afternoon 2']);
  });

  it('the grid has days without rooms and without entries, and says what is not as planned', async () => {
    const event = {
      version: 1, title: 'T', timeZone: 'UTC', rooms: ['A', 'B'], days: [
        { date: '2027-03-01', agenda: [{ start: '18:00', end: '20:00', kind: 'social', title: 'Reception' }, { start: null, title: 'Flash', status: 'postponed' }] },
        { date: '2027-03-02', agenda: [
          { start: '09:00', end: '10:30', kind: 'session', title: 'Session', room: 'A', items: [{ title: 'First', duration: 30 }, { title: 'Second', duration: 30, status: 'cancelled' }, { start: null, title: 'Third' }] },
          { start: '09:00', end: '10:00', title: 'Moved', room: 'B', status: 'movedOnline' }, { start: '10:00', end: '10:30', title: 'Late', room: 'B', delay: 10 },
          { start: '11:00', end: '12:00', title: 'About', room: 'A', times: 'approximate', items: [{ title: 'About, too', duration: 30 }] }, { start: '11:00', end: '12:00', title: 'Sharp', room: 'B', items: [{ title: 'One', duration: 30, times: 'approximate' }] },
        ] },
        { date: '2027-03-04', title: 'Excursion', agenda: [] },
      ],
    };
    const widget = await stage({ view: 'grid' }, event);
    const shown = (): string[] => [...root(widget).querySelectorAll<HTMLElement>('.grid-day')].filter((day) => !day.hidden).map((day) => day.querySelector('.day')?.textContent ?? '');
    // The first day at once, the others in slices.
    while (shown().length < 3) await new Promise(requestAnimationFrame);
    expect(shown()).to.deep.equal(['Monday, 1 March 2027UTC', 'Tuesday, 2 March 2027UTC', 'Thursday, 4 March 2027 · Excursion']);
    expect([...root(widget).querySelectorAll('.cell-entry')].map((entry) => `${entry.querySelector('.cell-title')?.textContent ?? ''}: ${entry.querySelector('strong')?.textContent ?? ''}`)).to.deep.equal([
      'Flash: Postponed · time to be announced', 'Reception: ', 'Session: ', 'First: ', 'Second: Cancelled', 'Third: time to be announced', 'Moved: Moved online', 'Late: 10 min late',
      'About: times are approximate', 'About, too: ', 'Sharp: 10 min late', 'One: 10 min late · times are approximate',
    ]);
    await search(widget, 'Reception');
    expect(shown()).to.deep.equal(['Monday, 1 March 2027UTC']);
    await search(widget, '');
    expect(shown()).to.have.length(3);
  });
});
