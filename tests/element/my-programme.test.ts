/**
 * Stars: stored on the device only, told of clashes, brought by links.
 */
import { expect } from 'chai';
import type { MlDaEventElement } from '../../src/ml-da-event.js';
import { button, conference, follow, forget, hasButton, press, shownTitles, stageInUtc } from './conference.js';
import { read, strike } from './stage.js';

/** Presses the star of an entry: it is set, or taken away. */
const star = (widget: MlDaEventElement, title: string): void => button(widget, RegExp(`^My programme: ${title}$`)).click();

/** Writes what another visit, or another tab, has left, and tells the widgets of this page. */
function leave(stored: string): void {
  localStorage.setItem('ml-da-event', stored);
  dispatchEvent(new StorageEvent('storage', { key: 'ml-da-event' }));
}

/** What is stored of stars. */
const storedStars = (): unknown => (JSON.parse(localStorage.getItem('ml-da-event') ?? '{}') as { stars?: unknown }).stars;

describe('my programme', () => {
  beforeEach(forget);
  afterEach(() => { strike(); forget(); });

  it('nothing is stored before the first star, one key after it, none after the last', async () => {
    const widget = await stageInUtc({}, conference);
    expect(localStorage.getItem('ml-da-event')).to.equal(null);
    star(widget, 'North morning 1');
    expect(storedStars()).to.deep.equal({ conf: ['North-1-am'] });
    star(widget, 'North morning 1');
    expect(localStorage.getItem('ml-da-event')).to.equal(null);
  });

  it('is there on the next visit, in every widget, and when talks have moved', async () => {
    leave(JSON.stringify({ stars: { conf: ['South-2-pm', 'gone'] } }));
    const moved = { ...conference, days: [...conference.days].reverse().map((day) => ({ ...day, date: day.date.replace('06', '07') })) };
    for (const widget of [await stageInUtc({}, conference), await stageInUtc({}, moved)]) {
      dispatchEvent(new StorageEvent('storage', { key: 'ml-da-event' }));
      await widget.updateComplete;
      expect(button(widget, /^My programme: South afternoon 2$/).getAttribute('aria-pressed')).to.equal('true');
      await press(widget, /^My programme \(1\)$/);
      expect(shownTitles(widget)).to.deep.equal(['South afternoon 2']);
    }
  });

  it('says what meets, and stops saying so', async () => {
    const widget = await stageInUtc({}, conference);
    for (const title of ['North morning 1', 'South morning 1', 'South morning 2']) star(widget, title);
    await widget.updateComplete;
    expect(read(widget, '.clash')).to.equal('At the same time: South morning 1 | At the same time: North morning 1');
    star(widget, 'North morning 1');
    expect(read(widget, '.clash')).to.equal('');
  });

  const denied = (): never => { throw new DOMException('denied', 'SecurityError'); };
  const full = (): never => { throw new DOMException('full', 'QuotaExceededError'); };
  const BROKEN: readonly (readonly [string, Partial<Storage>])[] = [
    ['blocked', { getItem: denied, setItem: denied }],
    ['full', { setItem: full }],
  ];
  for (const [what, broken] of BROKEN) {
    it(`with storage ${what} it works for the page’s life`, async () => {
      const { getItem, setItem } = Storage.prototype;
      Object.assign(Storage.prototype, broken);
      try {
        const widget = await stageInUtc({}, conference);
        star(widget, 'North morning 1');
        star(widget, 'North morning 2');
        await widget.updateComplete;
        expect(hasButton(widget, /^My programme \(2\)$/)).to.equal(true);
        star(widget, 'North morning 1');
        star(widget, 'North morning 2');
        await widget.updateComplete;
        expect(hasButton(widget, /^My programme/)).to.equal(false);
      } finally {
        Object.assign(Storage.prototype, { getItem, setItem });
      }
    });
  }

  const RUBBISH = ['', 'null', '1', '[]', '{"stars":1}', '{"stars":{"conf":5}}', '{"stars":{"conf":[1,null,{}]}}', '{"__proto__":{"stars":[]}}', '{'];
  for (const rubbish of RUBBISH) {
    it(`what stands under the key can be anything: ${rubbish}`, async () => {
      leave(rubbish);
      const widget = await stageInUtc({}, conference);
      star(widget, 'North morning 1');
      expect(storedStars()).to.deep.equal({ conf: ['North-1-am'] });
    });
  }

  it('a link brings stars, after a question', async () => {
    const widget = await stageInUtc({}, conference);
    await follow(widget, '#ml-da-event?stars=North-1-am,unknown,South-3-pm');
    expect(read(widget, '[part=offer] p')).to.equal('Entries starred in this link: 2');
    expect(localStorage.getItem('ml-da-event')).to.equal(null);
    button(widget, /^Add to my programme$/).click();
    expect(storedStars()).to.deep.equal({ conf: ['North-1-am', 'South-3-pm'] });
    await widget.updateComplete;
    expect(read(widget, '[part=offer]')).to.equal('');
  });

  const twins = ['one', 'two'].map((id) => ({ ...conference, id, title: `Conference ${id}` }));
  const TOGETHER: Readonly<Record<string, () => Promise<readonly MlDaEventElement[]>>> = {
    'in a series': async () => [await stageInUtc({}, { title: 'Twins', events: twins })],
    'in widgets of their own': async () => [await stageInUtc({}, twins[0]), await stageInUtc({}, twins[1])],
  };
  for (const [where, stageTwins] of Object.entries(TOGETHER)) {
    it(`a link brings stars to its own event, though another has entries of the same ids: ${where}`, async () => {
      const widgets = await stageTwins();
      const offers = (): readonly string[] => widgets.map((widget) => read(widget, '[part=offer] p'));
      await follow(widgets[0] ?? expect.fail('nothing'), '#ml-da-event?stars=North-1-am&event=two');
      await widgets.at(-1)?.updateComplete;
      expect(offers().filter(Boolean)).to.deep.equal(['Entries starred in this link: 1']);
      button(widgets.at(-1) ?? expect.fail('nothing'), /^Add to my programme$/).click();
      expect(storedStars()).to.deep.equal({ two: ['North-1-am'] });
    });
  }

  it('the link that is copied names the event', async () => {
    const widget = await stageInUtc({}, { ...conference, id: 'Übung & mehr' });
    star(widget, 'North morning 1');
    await widget.updateComplete;
    await press(widget, /^My programme/);
    const copied: string[] = [];
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: (text: string) => Promise.resolve(copied.push(text)) } });
    try {
      await press(widget, /^Copy the link to my programme$/);
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
    expect(copied.map((link) => Object.fromEntries(new URLSearchParams(link.split('?').pop())))).to.deep.equal([{ stars: 'North-1-am', event: 'Übung & mehr' }]);
  });

  it('a link to the stars of an event that is not here brings nothing', async () => {
    const widget = await stageInUtc({}, conference);
    await follow(widget, '#ml-da-event?stars=North-1-am&event=other');
    expect([read(widget, '[part=offer]'), shownTitles(widget).length]).to.deep.equal(['', 12]);
  });

  it('declined, nothing is stored', async () => {
    const widget = await stageInUtc({}, conference);
    await follow(widget, '#ml-da-event?stars=North-1-am');
    await press(widget, /^Not now$/);
    expect([localStorage.getItem('ml-da-event'), read(widget, '[part=offer]')]).to.deep.equal([null, '']);
  });
});
