/**
 * What has changed: after a reload, and since the last visit of somebody who has starred something. Nothing jumps under eyes or fingers.
 */
import { expect } from 'chai';
import type { MlDaEventElement } from '../../src/ml-da-event.js';
import { uniform, read, stage as stageAny, strike } from './stage.js';

const AGENDA = [
  { id: 'a', start: '09:00', end: '09:30', title: 'Alpha', speakers: ['Ana'], abstract: 'About alpha.' },
  { id: 'b', start: '09:30', end: '10:00', title: 'Beta', speakers: ['Bo'], abstract: 'About beta.' },
  { id: 'c', start: '10:00', end: '10:30', title: 'Gamma', speakers: ['Cem'], abstract: 'About gamma.' },
];
const version = (agenda: readonly unknown[], more: object = {}): unknown => ({ version: 1, id: 'seen', title: 'Forum', date: '2026-05-04', timeZone: 'UTC', agenda, ...more });
const FIRST = version(AGENDA);
const MOVED = version([AGENDA[0], AGENDA[1], { ...AGENDA[2], start: '11:00', end: '11:30' }]);
const stage = (event: unknown): Promise<MlDaEventElement> => stageAny({ lang: 'en', 'time-zone': 'UTC', now: '2026-05-01T12:00Z' }, event);
const change = async (widget: MlDaEventElement, event: unknown): Promise<void> => {
  widget.event = event;
  await widget.updateComplete;
};
const root = (widget: Element): ShadowRoot => widget.shadowRoot ?? expect.fail('no shadow root');
const note = (widget: Element): string => read(widget, '[part=changes] li');
const marks = (widget: Element): string => [...root(widget).querySelectorAll('.entry')].flatMap((row) => {
  const mark = uniform(row.querySelector('.change')?.textContent ?? '');
  return mark ? [`${row.querySelector('.entry-title')?.textContent ?? ''}: ${mark}`] : [];
}).join(' | ');
const stored = (): { stars?: unknown; seen?: Record<string, string> } => JSON.parse(localStorage.getItem('ml-da-event') ?? '{}') as { seen?: Record<string, string> };
const forget = (): void => {
  localStorage.removeItem('ml-da-event');
  dispatchEvent(new StorageEvent('storage', { key: 'ml-da-event' }));
};
const dismiss = async (widget: MlDaEventElement): Promise<void> => {
  root(widget).querySelector<HTMLElement>('[part=changes] > button')?.click();
  await widget.updateComplete;
};

/** [what, the newer version, the note, the marks in the rows] */
const ROWS: readonly (readonly [string, unknown, string, string])[] = [
  ['nothing', version(AGENDA, { notes: ['A note.'] }), '', ''],
  ['a talk moved', MOVED, 'Gamma: other time (previously Mon 4 May, 10:00)', 'Gamma: other time (previously Mon 4 May, 10:00)'],
  ['a longer talk', version([AGENDA[0], AGENDA[1], { ...AGENDA[2], end: '10:45' }]), 'Gamma: other time', 'Gamma: other time'],
  ['a talk cancelled', version([AGENDA[0], { ...AGENDA[1], status: 'cancelled' }, AGENDA[2]]), 'Beta: Cancelled', 'Beta: Cancelled'],
  ['a talk added', version([...AGENDA, { id: 'd', start: '10:30', end: '11:00', title: 'Delta' }]), 'Delta: new', 'Delta: new'],
  ['a talk gone', version(AGENDA.slice(0, 2)), 'Gamma: no longer in the programme', ''],
  ['another room and speaker', version([{ ...AGENDA[0], room: 'North', speakers: ['Ann'] }, AGENDA[1], AGENDA[2]]), 'Alpha: other room | Alpha: other speakers', 'Alpha: other room · other speakers'],
  ['another title', version([{ ...AGENDA[0], title: 'Alpha and omega' }, AGENDA[1], AGENDA[2]]), 'Alpha and omega: new title', 'Alpha and omega: new title'],
  ['everything ten minutes late', version(AGENDA, { delay: 10 }), 'Forum: 10 min late', ''],
  ['the event cancelled', version(AGENDA, { status: 'cancelled' }), 'Forum: Cancelled', ''],
];

describe('what has changed', () => {
  beforeEach(forget);
  afterEach(() => {
    strike();
    forget();
  });

  for (const [what, newer, told, marked] of ROWS) {
    it(`after a reload: ${what}`, async () => {
      const widget = await stage(FIRST);
      expect([note(widget), read(widget, '[part=changes] [aria-live]')]).to.deep.equal(['', '']);
      await change(widget, newer);
      expect([note(widget), marks(widget)]).to.deep.equal([told, marked]);
      expect(read(widget, '[part=changes] [aria-live]')).to.equal(told ? `Changed since you last looked: ${told.split(' | ').length}` : '');
      expect(localStorage.getItem('ml-da-event'), 'stored').to.equal(null);
    });
  }

  it('changes add up until the note is closed, and what changes back is none', async () => {
    const widget = await stage(FIRST);
    await change(widget, MOVED);
    await change(widget, version([{ ...AGENDA[0], status: 'cancelled' }, AGENDA[1], { ...AGENDA[2], start: '11:00', end: '11:30' }]));
    expect(note(widget)).to.equal('Alpha: Cancelled | Gamma: other time (previously Mon 4 May, 10:00)');
    await change(widget, FIRST);
    expect([note(widget), marks(widget)]).to.deep.equal(['', '']);
    await change(widget, MOVED);
    await dismiss(widget);
    expect([note(widget), marks(widget)]).to.deep.equal(['', '']);
    await change(widget, FIRST);
    expect(note(widget)).to.equal('Gamma: other time (previously Mon 4 May, 11:00)');
  });

  it('another event is no change of this one', async () => {
    const widget = await stage(FIRST);
    await change(widget, version(AGENDA.slice(1), { id: 'other' }));
    expect(note(widget)).to.equal('');
  });

  it('a zone that the page names later moves nothing; what moves after that is told', async () => {
    const local = (agenda: readonly unknown[]): unknown => version(agenda, { timeZone: undefined });
    const widget = await stageAny({ lang: 'en', 'time-zone': 'UTC', 'event-time-zone': 'UTC', now: '2026-05-01T12:00Z' }, local(AGENDA));
    widget.setAttribute('event-time-zone', 'Asia/Tokyo');
    await widget.updateComplete;
    expect([note(widget), marks(widget), root(widget).textContent?.includes('00:00')]).to.deep.equal(['', '', true]);
    await change(widget, local([AGENDA[0], AGENDA[1], { ...AGENDA[2], start: '11:00', end: '11:30' }]));
    expect(marks(widget)).to.equal('Gamma: other time (previously Mon 4 May, 01:00)');
  });

  it('a visitor who has starred something is told on the next visit, until they have closed the note', async () => {
    const first = await stage(FIRST);
    root(first).querySelector<HTMLElement>('.star')?.click();
    expect(Object.keys(stored().seen ?? {})).to.deep.equal(['seen']);
    strike();
    const second = await stage(MOVED);
    expect([note(second), marks(second)]).to.deep.equal(['Gamma: other time (previously Mon 4 May, 10:00)', 'Gamma: other time (previously Mon 4 May, 10:00)']);
    strike();
    const third = await stage(MOVED);
    expect(note(third)).to.include('Gamma');
    await dismiss(third);
    strike();
    expect(note(await stage(MOVED))).to.equal('');
  });

  it('with the last star goes what was kept', async () => {
    const widget = await stage(FIRST);
    root(widget).querySelector<HTMLElement>('.star')?.click();
    root(widget).querySelector<HTMLElement>('.star')?.click();
    expect(localStorage.getItem('ml-da-event')).to.equal(null);
  });

  for (const rubbish of ['', 'x', '1;', '1;a,t1+2,s,,,,0', '9;whatever', 5, null, ['1']]) {
    it(`what is kept of it can be anything: ${JSON.stringify(rubbish)}`, async () => {
      localStorage.setItem('ml-da-event', JSON.stringify({ stars: { seen: ['a'] }, seen: { seen: rubbish } }));
      dispatchEvent(new StorageEvent('storage', { key: 'ml-da-event' }));
      const widget = await stage(FIRST);
      expect(read(widget, '.entry-title')).to.equal('Alpha | Beta | Gamma');
      expect(read(widget)).to.not.match(/undefined|NaN|\[object/);
    });
  }

  it('from the note one comes to the row', async () => {
    const widget = await stage(FIRST);
    await change(widget, MOVED);
    root(widget).querySelector<HTMLElement>('.changes .way')?.click();
    expect(root(widget).activeElement?.textContent).to.equal('Gamma');
  });
});

/** [what, before, after, whether calendars would be left behind] */
const REVISIONS: readonly (readonly [string, object, object, boolean])[] = [
  ['a higher revision', { revision: 3 }, { revision: 4 }, false],
  ['the same revision', { revision: 3 }, { revision: 3 }, false],
  ['a lower revision', { revision: 3 }, { revision: 2 }, true],
  ['a later change', { updated: '2026-04-01T08:00Z' }, { updated: '2026-04-01T09:00Z' }, false],
  ['from the time of the change to a number', { updated: '2026-04-01T08:00Z' }, { updated: '2026-04-02T08:00Z', revision: 1 }, true],
  ['from a number to the time of the change', { revision: 1 }, { updated: '2026-04-02T08:00Z' }, false],
  ['neither any more', { revision: 1 }, {}, true],
];
describe('the number of a version', () => {
  afterEach(strike);
  for (const [what, before, after, isBehind] of REVISIONS) {
    it(what, async () => {
      const widget = await stage(version(AGENDA, before));
      await change(widget, version(AGENDA, after));
      expect(widget.problems.filter(({ code }) => code === 'revision-lower').map(({ path }) => path)).to.deep.equal(isBehind ? ['/revision'] : []);
    });
  }
});

describe('a reload', () => {
  beforeEach(forget);
  afterEach(strike);
  const long = (more: readonly unknown[] = []): unknown => version([...more, ...Array.from({ length: 60 }, (_, index) => ({ id: `t${index}`, start: `${String(6 + Math.floor(index / 4)).padStart(2, '0')}:${String((index % 4) * 15).padStart(2, '0')}`, duration: 15, title: `Talk ${index}`, abstract: `Text ${index}.` }))]);

  it('leaves rows alone that say the same', async () => {
    const widget = await stage(FIRST);
    const before = [...root(widget).querySelectorAll('.entry')];
    const header = root(widget).querySelector('h2');
    await change(widget, version([AGENDA[0], { ...AGENDA[1], title: 'Beta and more' }, AGENDA[2]]));
    const after = [...root(widget).querySelectorAll('.entry')];
    expect([after[0] === before[0], after[2] === before[2], after[1] === before[1], root(widget).querySelector('h2') === header]).to.deep.equal([true, true, false, true]);
  });

  for (const [what, newer] of [['rows before it', long([{ id: 'x', start: '05:00', end: '05:30', title: 'New', abstract: 'A new one.' }])], ['nothing', long()]] as const) {
    it(`keeps focus and place when it brings ${what}`, async () => {
      const widget = await stage(long());
      const row = [...root(widget).querySelectorAll<HTMLElement>('.entry')].find((one) => one.textContent?.includes('Talk 40')) ?? expect.fail('no row');
      row.scrollIntoView({ block: 'center' });
      const toggle = row.querySelector<HTMLElement>('.toggle') ?? expect.fail('no toggle');
      toggle.click();
      toggle.focus({ preventScroll: true });
      const topPx = row.getBoundingClientRect().top;
      await change(widget, newer);
      await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
      const now = [...root(widget).querySelectorAll<HTMLElement>('.entry')].find((one) => one.textContent?.includes('Talk 40')) ?? expect.fail('no row');
      expect(Math.abs(now.getBoundingClientRect().top - topPx)).to.be.below(1.5);
      expect([root(widget).activeElement?.getAttribute('aria-label'), root(widget).activeElement?.getAttribute('aria-expanded')]).to.deep.equal(['Abstract: Talk 40', 'true']);
    });
  }

  it('whichever talk it takes away, what else was seen stays where it was', async () => {
    // As in Safari, which holds on to nothing by itself.
    document.documentElement.style.overflowAnchor = 'none';
    for (const gone of ['Talk 38', 'Talk 39', 'Talk 40', 'Talk 41', 'Talk 42']) {
      strike();
      const widget = await stage(long());
      const tops = (): Map<string, number> => new Map([...root(widget).querySelectorAll('.entry')].map((row) => [row.querySelector('.entry-title')?.textContent ?? '', row.getBoundingClientRect().top]));
      [...root(widget).querySelectorAll('.entry')][40]?.scrollIntoView({ block: 'center' });
      await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
      const before = [...tops()].filter(([title, top]) => title !== gone && top > 0 && top < innerHeight);
      const { agenda, ...rest } = long() as { agenda: { title: string }[] };
      await change(widget, { ...rest, agenda: agenda.filter(({ title }) => title !== gone) });
      await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
      const after = tops();
      expect(Math.min(...before.map(([title, top]) => Math.abs(top - (after.get(title) ?? Infinity)))), gone).to.be.below(1.5);
    }
    document.documentElement.style.overflowAnchor = '';
  });

  it('keeps focus and place in a programme so large that it is read in slices', async () => {
    const many = (more: readonly unknown[]): unknown => version([...more, ...Array.from({ length: 300 }, (_, index) => ({ id: `t${index}`, start: new Date(Date.UTC(2026, 4, 4, 6) + index * 900_000).toISOString(), duration: 15, title: `Talk ${index}`, abstract: `Text ${index}.` }))]);
    const ready = async (widget: MlDaEventElement): Promise<void> => {
      for (const endMs = performance.now() + 15_000; performance.now() < endMs && widget.state !== 'ready';) await new Promise((tick) => requestAnimationFrame(tick));
    };
    const widget = await stage(many([]));
    await ready(widget);
    const find = (): HTMLElement => [...root(widget).querySelectorAll<HTMLElement>('.entry')].find((one) => one.textContent?.includes('Talk 200')) ?? expect.fail('no row');
    find().scrollIntoView({ block: 'center' });
    await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
    find().querySelector<HTMLElement>('.toggle')?.focus({ preventScroll: true });
    await change(widget, many([{ id: 'x', start: '2026-05-04T05:00Z', duration: 30, title: 'New', abstract: 'A new one.' }]));
    // Where it is when the new version comes: until then lists near the screen get their true heights, and WebKit holds on to nothing meanwhile.
    let topPx = NaN;
    for (; widget.state !== 'ready'; await new Promise((frame) => requestAnimationFrame(frame))) topPx = find().getBoundingClientRect().top;
    expect(root(widget).activeElement?.getAttribute('aria-label')).to.equal('Abstract: Talk 200');
    expect(Math.abs(find().getBoundingClientRect().top - topPx)).to.be.below(1.5);
  });

  it('keeps the focus and the place in another language', async () => {
    const widget = await stage(FIRST);
    const star = (): HTMLElement => [...root(widget).querySelectorAll<HTMLElement>('.star')][2] ?? expect.fail('no star');
    star().focus();
    const topPx = star().getBoundingClientRect().top;
    widget.setAttribute('lang', 'de');
    await widget.updateComplete;
    expect(root(widget).activeElement?.getAttribute('aria-label')).to.equal('Mein Programm: Gamma');
    expect(Math.abs(star().getBoundingClientRect().top - topPx)).to.be.below(1.5);
  });

  it('keeps the focus in a row that has changed', async () => {
    const widget = await stage(FIRST);
    const star = [...root(widget).querySelectorAll<HTMLElement>('.star')][2] ?? expect.fail('no star');
    star.focus();
    await change(widget, MOVED);
    expect([root(widget).activeElement?.getAttribute('aria-label'), star.isConnected]).to.deep.equal(['My programme: Gamma', false]);
  });

  it('gives the focus to a row beside one that is taken away', async () => {
    const widget = await stage(FIRST);
    [...root(widget).querySelectorAll<HTMLElement>('.star')][1]?.focus();
    await change(widget, version([AGENDA[0], AGENDA[2]]));
    expect(root(widget).activeElement?.getAttribute('aria-label')).to.equal('My programme: Gamma');
  });

  it('keeps the focus on a link of a row that has changed', async () => {
    const linked = (start: string): unknown => version([AGENDA[0], { ...AGENDA[2], start, end: '11:30', links: [{ type: 'slides', url: 'https://example.org/slides' }] }]);
    const widget = await stage(linked('11:00'));
    const link = root(widget).querySelector<HTMLElement>('.entry-links a') ?? expect.fail('no link');
    link.focus();
    await change(widget, linked('11:05'));
    expect([root(widget).activeElement?.getAttribute('href'), link.isConnected]).to.deep.equal(['https://example.org/slides', false]);
  });
});
