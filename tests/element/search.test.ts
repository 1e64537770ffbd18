/**
 * Search and choices narrow the programme down, what is over is folded away, and buttons lead to days and to now.
 */
import { expect } from 'chai';
import type { MlDaEventElement } from '../../src/ml-da-event.js';
import { button, complete, conference, forget, hasButton, large, press, root, search, shownTitles, stageInUtc, titlesIn } from './conference.js';
import { read, strike } from './stage.js';

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
      const widget = await stageInUtc({}, conference);
      await search(widget, text);
      expect([shownTitles(widget), read(widget, '.toolbar [role=status]')]).to.deep.equal([expected, count]);
      expect(root(widget).querySelectorAll('.lists .day:not([hidden])').length).to.equal(new Set(expected.map((title) => title.at(-1))).size);
      await press(widget, /^Show everything$/);
      expect([shownTitles(widget).length, read(widget, '.toolbar [role=status]')]).to.deep.equal([12, '']);
    });
  }

  it('folds no text before somebody comes to the field', async () => {
    const { toLowerCase } = String.prototype;
    let folded = 0;
    String.prototype.toLowerCase = function lower(this: string): string {
      if (this.includes('\n')) folded++;
      return toLowerCase.call(this);
    };
    try {
      const widget = await stageInUtc({}, large(400));
      await complete(widget, 400);
      // What is done in the background begins after a frame and goes on from task to task.
      const framesUntil = async (isDone: () => boolean): Promise<void> => {
        for (let frame = 0; frame < 60 && !isDone(); frame++) await new Promise((tick) => requestAnimationFrame(tick));
      };
      await framesUntil(() => folded > 0);
      expect(folded).to.equal(0);
      root(widget).querySelector<HTMLInputElement>('.search')?.dispatchEvent(new FocusEvent('focus'));
      await framesUntil(() => folded >= 400);
      expect(folded).to.equal(400);
    } finally {
      String.prototype.toLowerCase = toLowerCase;
    }
  });

  it('finds in what has not been read yet, as soon as it has', async () => {
    const widget = await stageInUtc({}, large(400));
    await search(widget, 'talk 399');
    expect(shownTitles(widget)).to.deep.equal([]);
    await complete(widget, 400);
    expect(shownTitles(widget)).to.deep.equal(['Talk 399']);
  });

  it('choices narrow it down', async () => {
    const widget = await stageInUtc({}, conference);
    await press(widget, /^Filter$/);
    const choose = async (label: string, option: string): Promise<void> => {
      const select = [...root(widget).querySelectorAll('.choices label')].find((one) => one.textContent?.trim().startsWith(label))?.querySelector('select') ?? expect.fail(label);
      select.value = [...select.options].find(({ text }) => text.includes(option))?.value ?? expect.fail(option);
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await widget.updateComplete;
    };
    await choose('Room', 'South');
    expect(shownTitles(widget)).to.have.length(6);
    await choose('Kind', 'Workshop');
    expect(shownTitles(widget)).to.deep.equal(['South afternoon 1', 'South afternoon 2', 'South afternoon 3']);
    await choose('Day', '2 Jun');
    expect(shownTitles(widget)).to.deep.equal(['South afternoon 2']);
    await choose('Room', 'All');
    expect(shownTitles(widget)).to.deep.equal(['North afternoon 2', 'South afternoon 2']);
    widget.setAttribute('time-zone', 'Asia/Tokyo');
    await widget.updateComplete;
    expect(shownTitles(widget)).to.deep.equal(['North afternoon 2', 'South afternoon 2']);
  });

  it('a small event has no tools', async () => {
    const widget = await stageInUtc();
    expect(root(widget).querySelector('.toolbar')).to.equal(null);
  });

  it('writes the address of the page only where the page says so', async () => {
    const widget = await stageInUtc({}, conference);
    await search(widget, 'north');
    expect(location.hash).to.equal('');
    widget.setAttribute('deep-link', '');
    await widget.updateComplete;
    await search(widget, 'north 2');
    expect(location.hash).to.equal('#ml-da-event?q=north+2');
    await search(widget, '');
    expect(location.hash).to.equal('');
  });

  it('leaves alone a fragment that is the page’s own', async () => {
    history.replaceState(null, '', '#/programme');
    const widget = await stageInUtc({ 'deep-link': '' }, conference);
    await search(widget, 'north');
    await search(widget, '');
    expect(location.hash).to.equal('#/programme');
    history.replaceState(null, '', location.pathname);
  });

  it('reads it from there', async () => {
    history.replaceState(null, '', '#ml-da-event?q=morning&room=South&day=2026-06-02&kind=nonsense');
    const widget = await stageInUtc({ 'deep-link': '' }, conference);
    await widget.updateComplete;
    expect(shownTitles(widget)).to.deep.equal(['South morning 2']);
    expect(root(widget).querySelector<HTMLInputElement>('[part=search]')?.value).to.equal('morning');
  });
});

describe('days that are over', () => {
  afterEach(strike);

  const ROWS: readonly (readonly [string, string, number])[] = [
    ['before', '2026-05-30T09:00Z', 0], ['in the evening of the first day, when its talks are still read about', '2026-06-01T23:59Z', 0], ['after its midnight', '2026-06-02T00:00Z', 4], ['on the second', '2026-06-02T09:30Z', 4], ['in the last talk', '2026-06-03T14:30Z', 8], ['when all is over', '2026-06-04T09:00Z', 0],
  ];
  it('leaves the date above what is found, where two of the author’s days fall on it', async () => {
    const widget = await stageInUtc({ 'time-zone': 'Asia/Tokyo' }, { title: 'E', timeZone: 'UTC', days: [
      { date: '2026-06-01', title: 'Rivers', agenda: [{ start: '09:00', duration: 60, title: 'Morning' }, { start: '18:00', duration: 60, title: 'Evening' }] },
      { date: '2026-06-02', title: 'Reservoirs', agenda: [{ start: '08:00', duration: 60, title: 'Dams' }] },
    ] });
    await search(widget, 'dams');
    expect([...root(widget).querySelectorAll('.lists .day:not([hidden])')].map((day) => day.textContent)).to.deep.equal(['Tuesday, 2 June 2026in Tokyo (UTC+9)', 'Reservoirs']);
  });

  for (const [when, now, hidden] of ROWS) {
    it(`${when}: ${hidden} rows are folded away, and can be found`, async () => {
      const widget = await stageInUtc({ now }, conference);
      expect(root(widget).querySelectorAll('.entry[hidden=until-found]')).to.have.length(hidden);
      expect(root(widget).querySelectorAll('.lists .day:not([hidden])')).to.have.length(3);
      expect(hasButton(widget, /^Show what is over$/)).to.equal(hidden > 0);
      if (!hidden) return;
      root(widget).querySelector('.entry[hidden=until-found]')?.dispatchEvent(new Event('beforematch', { bubbles: true }));
      await widget.updateComplete;
      expect(root(widget).querySelectorAll('.entry[hidden]')).to.have.length(0);
    });
  }

  const hiddenAt = async (widget: MlDaEventElement, now: string): Promise<number> => {
    widget.setAttribute('now', now);
    await widget.updateComplete;
    return root(widget).querySelectorAll('.entry[hidden]').length;
  };

  it('come back when the event ends, on a page that stays open', async () => {
    const excursion = { id: 'lake', start: '2026-06-04', title: 'Excursion' };
    const widget = await stageInUtc({}, { ...conference, days: [...conference.days, { date: '2026-06-04', agenda: [excursion] }] });
    expect([await hiddenAt(widget, '2026-06-03T16:00Z'), await hiddenAt(widget, '2026-06-04T23:59Z'), await hiddenAt(widget, '2026-06-05T00:00Z')]).to.deep.equal([8, 12, 0]);
    expect(hasButton(widget, /^Show what is over$/)).to.equal(false);
  });

  it('and today, with nothing else to come, is not folded away', async () => {
    const widget = await stageInUtc({}, { ...conference, end: '2026-06-03T18:00' });
    expect([await hiddenAt(widget, '2026-06-03T14:30Z'), await hiddenAt(widget, '2026-06-03T16:00Z'), await hiddenAt(widget, '2026-06-03T18:00Z')]).to.deep.equal([8, 8, 0]);
  });

  it('end at midnight where the visitor is', async () => {
    const widget = await stageInUtc({ 'time-zone': 'America/New_York' }, conference);
    expect([await hiddenAt(widget, '2026-06-02T03:59Z'), await hiddenAt(widget, '2026-06-02T04:00Z')]).to.deep.equal([0, 4]);
  });

  it('are folded away but for what goes on: past midnight, or for days; what has no end is over with its date', async () => {
    const agenda = [
      { start: '2026-06-01', end: '2026-06-02', title: 'Exhibition' }, { start: '09:00', end: '10:00', title: 'Opening' }, { start: '20:00', title: 'Dinner', room: 'n' }, { start: '23:00', end: '02:00', title: 'Night watch', room: 's' },
    ];
    const widget = await stageInUtc({}, { ...conference, days: [{ date: '2026-06-01', agenda }, ...conference.days.slice(1)] });
    const shownAt = async (now: string): Promise<readonly string[]> => (await hiddenAt(widget, now), titlesIn(widget, '.entry:not([hidden])').filter((title) => agenda.some((entry) => entry.title === title)));
    expect(await shownAt('2026-06-01T23:59Z')).to.have.length(4);
    expect(await shownAt('2026-06-02T01:59Z')).to.deep.equal(['Exhibition', 'Night watch']);
    expect(await shownAt('2026-06-02T02:00Z')).to.deep.equal(['Exhibition']);
    expect(root(widget).querySelectorAll('.lists .day:not([hidden])')).to.have.length(3);
    expect(await shownAt('2026-06-03T00:00Z')).to.deep.equal([]);
  });

  it('are folded away between dates without hours, too', async () => {
    const widget = await stageInUtc({}, { ...conference, start: '2026-06-01', end: '2026-06-03' });
    expect([await hiddenAt(widget, '2026-06-02T09:30Z'), await hiddenAt(widget, '2026-06-04T09:30Z')]).to.deep.equal([4, 0]);
  });

  it('jump to now goes to what runs, else to what comes', async () => {
    const widget = await stageInUtc({ now: '2026-06-02T09:30Z' }, conference);
    button(widget, /^Jump to now$/).click();
    expect(root(widget).activeElement?.textContent).to.equal('South morning 2');
    widget.setAttribute('now', '2026-06-02T11:30Z');
    await widget.updateComplete;
    button(widget, /^Jump to now$/).click();
    expect(root(widget).activeElement?.textContent).to.equal('North afternoon 2');
  });

  it('the days’ buttons lead to their headings', async () => {
    const widget = await stageInUtc({ now: '2026-06-02T09:30Z' }, conference);
    await press(widget, /^Mon,? 1 Jun$/);
    expect(root(widget).activeElement?.textContent).to.equal('Monday, 1 June 2026');
    expect(root(widget).querySelectorAll('.entry[hidden]')).to.have.length(0);
  });
});
