/**
 * What a visitor sees in a browser of another zone and language, and what happens when they choose a place. Runs in several of both.
 */
import { expect } from 'chai';
import { Temporal } from 'temporal-polyfill';
import { EVENT, heard, read, stage, strike, times } from './stage.js';

const HERE = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const clock = (instant: string, zone: string): string => Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainTime().toString().slice(0, 5);
const EXPECTED = ['2024-02-09T15:00:00Z', '2024-02-09T15:30:00Z', '2024-02-09T15:30:00Z', '2024-02-09T16:00:00Z'];

describe(`a visitor in ${HERE}`, () => {
  afterEach(strike);

  it('reads their own time, and the event’s beside it', async () => {
    const widget = await stage({ 'hour-cycle': 'h23' });
    expect(times(widget)).to.equal(EXPECTED.map((instant) => clock(instant, HERE)).join(' | '));
    expect(read(widget, 'li .time')).to.include('15:00 – 15:30 UTC');
  });

  it('chooses a place for every widget whose zone the page has not set', async () => {
    const [first, second, fixed] = [await stage({ 'hour-cycle': 'h23' }), await stage({ 'hour-cycle': 'h23' }), await stage({ 'hour-cycle': 'h23', 'time-zone': 'America/Denver' })];
    const told = heard<{ timeZone: string }>(document, 'ml-da-event-time-zone-change');
    first.shadowRoot?.querySelector<HTMLElement>('.picker button')?.click();
    await first.updateComplete;
    const search = first.shadowRoot?.querySelector('input');
    if (!search) throw new Error('no search field');
    search.value = 'honolulu';
    search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await first.updateComplete;
    const list = first.shadowRoot?.querySelector('select');
    if (!list) throw new Error('no list');
    list.selectedIndex = 0;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    expect((await told).timeZone).to.equal('Pacific/Honolulu');
    await Promise.all([first.updateComplete, second.updateComplete, fixed.updateComplete]);
    const there = EXPECTED.map((instant) => clock(instant, 'Pacific/Honolulu')).join(' | ');
    expect([times(first), times(second)]).to.deep.equal([there, there]);
    expect(times(fixed)).to.equal(EXPECTED.map((instant) => clock(instant, 'America/Denver')).join(' | '));
    expect(first.getAttribute('time-zone')).to.equal(null);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    // Back to the visitor's own: the second button.
    first.shadowRoot?.querySelectorAll<HTMLElement>('.picker .buttons button')[1]?.click();
    await first.updateComplete;
    expect(times(first)).to.equal(EXPECTED.map((instant) => clock(instant, HERE)).join(' | '));
  });

  it('is told when the page has chosen another zone, and can change that here only', async () => {
    const other = HERE === 'Asia/Tokyo' ? 'Asia/Seoul' : 'Asia/Tokyo';
    const [fixed, free] = [await stage({ 'hour-cycle': 'h23', 'time-zone': other }), await stage({ 'hour-cycle': 'h23' })];
    expect(read(fixed, '[part=page-time]')).to.not.equal('');
    fixed.shadowRoot?.querySelectorAll<HTMLElement>('.picker .buttons button')[1]?.click();
    await fixed.updateComplete;
    expect(times(fixed)).to.equal(EXPECTED.map((instant) => clock(instant, HERE)).join(' | '));
    expect(read(fixed, '[part=page-time]')).to.equal('');
    expect(times(free)).to.equal(times(fixed));
    fixed.setAttribute('time-zone', 'UTC');
    await fixed.updateComplete;
    expect(times(fixed)).to.equal('15:00 | 15:30 | 15:30 | 16:00');
  });

  it('shows no time for what is doubtful, and nothing nonsensical', async () => {
    const widget = await stage({}, { ...EVENT, agenda: [{ start: '24:30', title: 'A' }, { title: 'B' }, { start: null, title: 'C' }, { start: '2024-02-09', title: 'D' }] });
    expect(times(widget)).to.equal('');
    expect(read(widget)).to.not.match(/undefined|NaN|Invalid|\[object/);
  });
});
