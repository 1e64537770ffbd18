/**
 * The grid of days and rooms.
 */
import { expect } from 'chai';
import { button, conference, follow, forget, press, root, search, shownTitles, stageInUtc } from './conference.js';
import { read, strike } from './stage.js';

describe('the grid', () => {
  afterEach(() => { strike(); forget(); });

  it('stands in the place of the list where there is room for it', async () => {
    const widget = await stageInUtc({ view: 'grid' }, conference);
    const visible = (selector: string): boolean => root(widget).querySelector(selector)?.checkVisibility() ?? false;
    for (const [width, grid] of [['1000px', true], ['360px', false], ['900px', true]] as const) {
      widget.style.inlineSize = width;
      expect([visible('.grids'), visible('.lists')], width).to.deep.equal([grid, !grid]);
    }
  });

  it('is chosen and left by the visitor, and by the page', async () => {
    const widget = await stageInUtc({}, conference);
    expect(root(widget).querySelector('table.grid')).to.equal(null);
    await press(widget, /^Grid$/);
    expect(root(widget).querySelectorAll('table.grid').length).to.be.greaterThan(0);
    expect([button(widget, /^Grid$/), button(widget, /^List$/)].map((one) => one.getAttribute('aria-pressed'))).to.deep.equal(['true', 'false']);
    widget.setAttribute('view', 'list');
    await widget.updateComplete;
    expect(root(widget).querySelector('table.grid')).to.equal(null);
  });

  it('without rooms there is none', async () => {
    const widget = await stageInUtc({ view: 'grid' });
    expect([root(widget).querySelector('table.grid'), shownTitles(widget).length]).to.deep.equal([null, 2]);
  });

  it('follows the zone across the border of a day', async () => {
    const widget = await stageInUtc({ view: 'grid', 'time-zone': 'Pacific/Auckland' }, conference);
    await new Promise((tick) => setTimeout(tick, 200));
    expect(read(widget, '.grids .day-title')).to.equal('Monday, 1 June 2026 | Tuesday, 2 June 2026 | Wednesday, 3 June 2026 | Thursday, 4 June 2026');
    expect(read(widget, '.grid-day:nth-child(2) th[scope=row]')).to.equal('02:00 | 21:00');
  });

  it('opens what is in a cell, stars it, and gives the focus back', async () => {
    const widget = await stageInUtc({ view: 'grid' }, conference);
    widget.style.inlineSize = '1000px';
    const cell = button(widget, /^North morning 1$/);
    cell.focus();
    cell.click();
    const dialog = root(widget).querySelector('dialog') ?? expect.fail('no dialog');
    expect([dialog.open, read(widget, 'dialog .entry-title'), read(widget, 'dialog .more')]).to.deep.equal([true, 'North morning 1', 'Sea ice.']);
    // It covers the heading that says the day and the place of its times.
    expect(dialog.querySelector('.day')?.textContent).to.equal('Monday, 1 June 2026UTC');
    dialog.querySelector<HTMLElement>('.star')?.click();
    expect(dialog.querySelector('.star')?.getAttribute('aria-pressed')).to.equal('true');
    button(widget, /^Close$/).click();
    expect([dialog.open, root(widget).activeElement, cell.className, cell.part.value]).to.deep.equal([false, cell, 'cell-title starred', 'cell-title starred']);
  });

  it('stays where it is when the hour, the zone or the language changes', async () => {
    const rooms = Array.from({ length: 10 }, (_, index) => `Room ${index}`);
    const widget = await stageInUtc({ view: 'grid', now: '2026-06-01T09:30Z' }, { version: 1, title: 'T', date: '2026-06-01', timeZone: 'UTC', rooms, agenda: rooms.map((room, index) => ({ start: '09:00', end: index ? '12:00' : '10:00', title: `Talk ${index}`, room })) });
    widget.style.inlineSize = '800px';
    const scroller = (): Element => root(widget).querySelector('.grid-scroll') ?? expect.fail('no grid');
    const cell = (): HTMLElement => button(widget, /^Talk 8$/);
    cell().focus();
    scroller().scrollLeft = 300;
    for (const [name, value] of [['now', '2026-06-01T10:00Z'], ['time-zone', 'Europe/Berlin'], ['lang', 'de']] as const) {
      const before = cell();
      widget.setAttribute(name, value);
      await widget.updateComplete;
      expect([before.isConnected, root(widget).activeElement?.textContent, scroller().scrollLeft], name).to.deep.equal([false, 'Talk 8', 300]);
    }
  });

  it('the dialog gives the focus back to a cell that has been made anew meanwhile', async () => {
    const widget = await stageInUtc({ view: 'grid', now: '2026-06-01T09:30Z' }, conference);
    widget.style.inlineSize = '1000px';
    const cell = root(widget).querySelector<HTMLElement>('.cell-title') ?? expect.fail('no cell');
    cell.focus();
    cell.click();
    widget.setAttribute('now', '2026-06-01T10:00Z');
    await widget.updateComplete;
    const closed = new Promise((done) => root(widget).querySelector('dialog')?.addEventListener('close', done));
    button(widget, /^Close$/).click();
    await closed;
    expect([cell.isConnected, root(widget).activeElement?.textContent]).to.deep.equal([false, 'North morning 1']);
  });

  it('what the dialog shows follows the clock, the zone, the language and the programme; the focus stays', async () => {
    const event = (...agenda: readonly unknown[]): unknown => ({ version: 1, title: 'T', date: '2026-06-01', timeZone: 'UTC', rooms: ['A', 'B'], agenda: [...agenda, { start: '09:00', duration: 60, title: 'Other', room: 'B', speakers: ['Y'] }] });
    const talk = { id: 'talk', start: '09:00', duration: 60, title: 'Talk', room: 'A', speakers: ['X'] };
    const widget = await stageInUtc({ view: 'grid', now: '2026-06-01T08:00Z' }, event(talk));
    widget.style.inlineSize = '1000px';
    button(widget, /^Talk$/).click();
    const dialog = root(widget).querySelector('dialog') ?? expect.fail('no dialog');
    const steps: readonly (readonly [name: string, change: () => void, time: string, title: string])[] = [
      ['starred', () => dialog.querySelector<HTMLElement>('.star')?.click(), '09:00 – 10:00', 'Talk'],
      ['begun', () => widget.setAttribute('now', '2026-06-01T09:30Z'), '09:00 – 10:00 now', 'Talk'],
      ['elsewhere', () => widget.setAttribute('time-zone', 'Asia/Kathmandu'), '14:45 – 15:45 now 09:00 – 10:00 UTC', 'Talk'],
      ['in German', () => widget.setAttribute('lang', 'de'), '14:45 – 15:45 jetzt 09:00 – 10:00 UTC', 'Talk'],
      ['moved and renamed', () => (widget.event = event({ ...talk, start: '09:15', title: 'Moved' })), '15:00 – 16:00 jetzt 09:15 – 10:15 UTC', 'Moved'],
    ];
    dialog.querySelector<HTMLElement>('.star')?.focus();
    for (const [name, change, time, title] of steps) {
      change();
      await widget.updateComplete;
      expect([read(widget, 'dialog .time'), read(widget, 'dialog .entry-title'), dialog.getAttribute('aria-label'), dialog.matches(':modal'), root(widget).activeElement?.className], name).to.deep.equal([time, title, title, true, 'star']);
    }
    widget.event = event();
    await widget.updateComplete;
    expect(dialog.open, 'no longer in the programme').to.equal(false);
  });

  it('a menu that is open in the dialog stays when the programme moves', async () => {
    const event = (start: string): unknown => ({ version: 1, title: 'T', date: '2026-06-01', timeZone: 'UTC', rooms: ['A', 'B'], agenda: ['A', 'B'].map((room) => ({ start, duration: 60, title: `Talk ${room}`, room, speakers: ['X'] })) });
    const widget = await stageInUtc({ view: 'grid', now: '2026-06-01T08:00Z' }, event('09:00'));
    widget.style.inlineSize = '1000px';
    button(widget, /^Talk A$/).click();
    root(widget).querySelector<HTMLElement>('dialog .save')?.click();
    await widget.updateComplete;
    widget.event = event('10:00');
    await widget.updateComplete;
    const menu = root(widget).querySelector('.menu') ?? expect.fail('no menu');
    expect([menu.closest('.dialog') !== null, menu.checkVisibility(), menu.querySelector('a')?.href.includes('T100000Z')]).to.deep.equal([true, true, true]);
  });

  it('jump to now leads to the cell', async () => {
    const widget = await stageInUtc({ view: 'grid', now: '2026-06-02T09:30Z' }, conference);
    widget.style.inlineSize = '1000px';
    await press(widget, /^Jump to now$/);
    expect([root(widget).querySelector('dialog')?.open, root(widget).activeElement?.className, root(widget).activeElement?.textContent]).to.deep.equal([false, 'cell-title', 'South morning 2']);
  });

  it('shows what is looked for', async () => {
    const widget = await stageInUtc({ view: 'grid' }, conference);
    await new Promise((tick) => setTimeout(tick, 200));
    await search(widget, 'north 2');
    expect([...root(widget).querySelectorAll('.cell-entry:not([hidden]) .cell-title')].map((one) => one.textContent)).to.deep.equal(['North morning 2', 'North afternoon 2']);
    expect(root(widget).querySelectorAll('.grid-day:not([hidden])')).to.have.length(1);
  });

  it('a link to an entry opens it', async () => {
    const widget = await stageInUtc({ view: 'grid' }, conference);
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
    const widget = await stageInUtc({ view: 'grid' }, event);
    const shown = (): string[] => [...root(widget).querySelectorAll<HTMLElement>('.grid-day')].filter((day) => !day.hidden).map((day) => day.querySelector('.day')?.textContent ?? '');
    // The first day at once, the others in slices.
    while (shown().length < 3) await new Promise(requestAnimationFrame);
    expect(shown()).to.deep.equal(['Monday, 1 March 2027UTC', 'Tuesday, 2 March 2027UTC', 'Thursday, 4 March 2027 · Excursion']);
    expect([...root(widget).querySelectorAll('.cell-entry')].map((entry) => `${entry.querySelector('.cell-title')?.textContent ?? ''}: ${entry.querySelector('strong')?.textContent ?? ''}`)).to.deep.equal([
      'Flash: Postponed\u00A0· time to be announced', 'Reception: ', 'Session: ', 'First: ', 'Second: Cancelled', 'Third: time to be announced', 'Moved: Moved online', 'Late: 10 min late',
      'About: times are approximate', 'About, too: ', 'Sharp: 10 min late', 'One: 10 min late\u00A0· times are approximate',
    ]);
    await search(widget, 'Reception');
    expect(shown()).to.deep.equal(['Monday, 1 March 2027UTC']);
    await search(widget, '');
    expect(shown()).to.have.length(3);
  });
});
