/**
 * Before, during, after: what the clock says of an event at frozen moments, in words; the way into it; what is left of it.
 */
import { expect } from 'chai';
import { read, stage as stageAny, strike } from './stage.js';

const EVENT = {
  version: 1, id: 'moments', title: 'Forum', date: '2026-05-04', timeZone: 'UTC', online: { url: 'https://meet.example.org/forum', platform: 'Meet', opens: '-PT20M' },
  registration: { url: 'https://example.org/register', deadline: '2026-05-01' },
  agenda: [
    { start: '15:00', end: '15:30', title: 'First talk', speakers: ['Ada Speaker'], links: [{ type: 'join', url: 'https://meet.example.org/1' }, { type: 'slides', url: 'https://example.org/1.pdf' }, { type: 'recording', url: 'https://example.org/1.mp4', title: 'Video of the first' }] },
    { duration: 30, title: 'Second talk', speakers: ['Ben Speaker'], links: [{ type: 'paper', url: 'https://doi.org/10.5555/2' }] },
  ],
};
const TWO_DAYS = { ...EVENT, id: 'two', date: undefined, agenda: undefined, days: [{ date: '2026-05-04', agenda: EVENT.agenda }, { date: '2026-05-05', agenda: [{ start: '09:00', end: '10:00', title: 'Third talk' }] }] };
const stage = (attributes: Readonly<Record<string, string>>, event: unknown = EVENT): ReturnType<typeof stageAny> => stageAny({ lang: 'en', 'time-zone': 'UTC', ...attributes }, event);
const part = (widget: Element, name: string): string => read(widget, `[part~=${name}]`);

/** [what, attributes, event, the line, the entries of the moment, whether one can join] */
const ROWS: readonly (readonly [string, Readonly<Record<string, string>>, unknown, string, string, boolean])[] = [
  ['a week before', { now: '2026-04-27T12:00Z' }, EVENT, 'Starts in 7 days · Login opens 14:40, 20 min before · Registration until Fri 1 May', '', false],
  ['after the deadline', { now: '2026-05-02T12:00Z' }, EVENT, 'Starts in 2 days · Login opens 14:40, 20 min before · Registration is closed', '', false],
  ['the day before', { now: '2026-05-03T02:00Z' }, EVENT, 'Starts tomorrow · Login opens 14:40, 20 min before · Registration is closed', '', false],
  ['in Tokyo, where it begins at midnight', { now: '2026-05-02T12:00Z', 'time-zone': 'Asia/Tokyo' }, EVENT, 'Starts in 3 days · Login opens Mon 4 May, 23:40, 20 min before · Registration is closed', '', false],
  ['with the login open', { now: '2026-05-04T14:45Z' }, EVENT, 'Starts in 15 minutes · Registration is closed', '', true],
  ['in the first talk', { now: '2026-05-04T15:10Z' }, EVENT, '', 'now First talk 10 min of 30 min Join | next Second talk 15:30', true],
  ['in the last talk', { now: '2026-05-04T15:59Z' }, EVENT, '', 'now Second talk 29 min of 30 min', true],
  ['the day after', { now: '2026-05-05T15:00Z' }, EVENT, 'This event is over.', '', false],
  ['a year later', { now: '2027-05-05T15:00Z' }, EVENT, 'This event is over.', '', false],
  ['in the night between two days', { now: '2026-05-04T22:00Z' }, TWO_DAYS, 'Continues in 11 hours', 'next Third talk Tue 5 May, 09:00', true],
  ['cancelled', { now: '2026-05-04T15:10Z' }, { ...EVENT, status: 'cancelled' }, '', '', false],
  ['cancelled talk by talk', { now: '2026-05-04T15:10Z' }, { ...EVENT, agenda: EVENT.agenda.map((talk) => ({ ...talk, status: 'cancelled' })) }, '', '', false],
  ['ten minutes late', { now: '2026-05-04T15:05Z' }, { ...EVENT, delay: 10 }, 'Starts in 5 minutes · Registration is closed', '', true],
  ['without an address to join', { now: '2026-05-04T15:10Z' }, { ...EVENT, online: undefined }, '', 'now First talk 10 min of 30 min Join | next Second talk 15:30', false],
  ['in German', { now: '2026-05-02T12:00Z', lang: 'de' }, EVENT, 'Beginnt übermorgen · Einwahl ab 14:40, 20 Min. vorher · Anmeldung geschlossen', '', false],
  ['in French, during', { now: '2026-05-04T15:10Z', lang: 'fr' }, EVENT, '', 'en cours First talk 10 min sur 30 min Se connecter | à suivre Second talk 15:30', true],
  ['in Japanese', { now: '2026-04-27T12:00Z', lang: 'ja' }, EVENT, '7 日後開始 · 入室は14:40から（開始20 分前） · 参加登録 5月1日(金)まで', '', false],
  ['in Arabic', { now: '2026-05-05T15:00Z', lang: 'ar' }, EVENT, 'انتهت هذه الفعالية.', '', false],
];

/** When clocks change; older engines have a comma behind the day of the week. */
const clockNote = (widget: Element): string => read(widget, '[part=clock-note]').replace('Sunday,', 'Sunday');

describe('what the clock says', () => {
  afterEach(strike);

  for (const [what, attributes, event, line, moment, canJoin] of ROWS) {
    it(what, async () => {
      const widget = await stage(attributes, event);
      expect([part(widget, 'phase-line'), read(widget, '[part=moment] li'), widget.shadowRoot?.querySelector('.main[part~=join]') !== null]).to.deep.equal([line, moment, canJoin]);
    });
  }

  it('a cancelled event asks nobody to join or to register, and keeps the rest', async () => {
    const links = { online: { url: 'https://meet.example.org/x', platform: 'Meet' }, registration: { url: 'https://example.org/r', deadline: '2026-05-01' } };
    for (const [status, expected] of [['cancelled', []], ['postponed', ['https://meet.example.org/x', 'https://example.org/r']]] as const) {
      const widget = await stage({ now: '2026-04-20T12:00Z' }, { ...EVENT, ...links, status });
      expect([...(widget.shadowRoot?.querySelectorAll<HTMLAnchorElement>('.facts a') ?? [])].map(({ href }) => href).filter((href) => href.includes('example.org/r') || href.includes('meet'))).to.deep.equal(expected);
      expect(widget.shadowRoot?.querySelector('.facts')?.textContent).to.include('Meet');
    }
  });

  it('tells that clocks change before the last entry, though that has no end', async () => {
    const days = [{ date: '2026-10-24', agenda: [{ start: '09:00', end: '10:00', title: 'Talk' }] }, { date: '2026-10-26', agenda: [{ start: '09:00', title: 'Farewell' }] }];
    const widget = await stage({ now: '2026-10-24T12:00Z', 'time-zone': 'Asia/Tokyo' }, { ...EVENT, timeZone: 'Europe/Berlin', date: undefined, agenda: undefined, days });
    expect(clockNote(widget)).to.equal('Clocks in Berlin change during the event: Sunday 25 October, 03:00, from UTC+2 to UTC+1.');
  });

  it('tells that clocks change on its last day, of which no hour is known, and not the day after', async () => {
    const noteOf = async (last: string): Promise<string> => {
      const days = [{ date: '2026-10-23', agenda: [{ start: '09:00', end: '10:00', title: 'Talk' }] }, { date: last, agenda: [{ start: null, title: 'Excursion' }] }];
      return clockNote(await stage({ now: '2026-10-23T07:00Z', 'time-zone': 'Europe/Berlin' }, { ...EVENT, timeZone: 'Europe/Berlin', date: undefined, agenda: undefined, days }));
    };
    expect([await noteOf('2026-10-24'), await noteOf('2026-10-25')]).to.deep.equal(['', 'Clocks in Berlin change during the event: Sunday 25 October, 03:00, from UTC+2 to UTC+1.']);
  });

  it('joins where the event says', async () => {
    const widget = await stage({ now: '2026-05-04T15:10Z' });
    expect(widget.shadowRoot?.querySelector('.main')?.getAttribute('href')).to.equal('https://meet.example.org/forum');
  });

  it('before, the calendar is what matters; afterwards nothing stands out', async () => {
    const main = async (now: string): Promise<string> => read(await stage({ now }), '.main');
    expect([await main('2026-04-27T12:00Z'), await main('2026-05-04T15:10Z'), await main('2026-05-05T15:00Z')]).to.deep.equal(['Add to calendar', 'Join', '']);
  });

  it('afterwards: recordings, then slides, then papers, above and in each row', async () => {
    const widget = await stage({ now: '2026-05-05T15:00Z' });
    expect(read(widget, '[part=materials] li')).to.equal('Recording: Video of the first | Slides: First talk | Paper: Second talk');
    expect(read(widget, '.entry-links')).to.equal('Video of the first · Slides · Join | Paper');
    expect(read(await stage({ now: '2026-05-04T15:10Z' }), '.entry-links')).to.equal('Join · Slides · Video of the first | Paper');
  });

  it('links come in the other order when a talk ends, and back', async () => {
    const widget = await stage({ now: '2026-05-04T15:10Z' });
    widget.setAttribute('now', '2026-05-04T15:40Z');
    await widget.updateComplete;
    expect(read(widget, '.entry-links')).to.equal('Video of the first · Slides · Join | Paper');
    expect(widget.shadowRoot?.querySelector('section.agenda')?.classList.contains('running')).to.equal(true);
    widget.setAttribute('now', '2026-05-04T15:10Z');
    await widget.updateComplete;
    expect(read(widget, '.entry-links')).to.equal('Join · Slides · Video of the first | Paper');
  });

  it('what runs now can be gone to, and stays under the finger when the clock moves', async () => {
    const widget = await stage({ now: '2026-05-04T15:10Z' });
    const way = widget.shadowRoot?.querySelector<HTMLButtonElement>('.moment .way') ?? expect.fail('no way');
    way.focus();
    widget.setAttribute('now', '2026-05-04T15:12Z');
    await widget.updateComplete;
    expect([widget.shadowRoot?.activeElement === way, read(widget, '.gone')]).to.deep.equal([true, '12 min of 30 min']);
    way.click();
    expect(widget.shadowRoot?.activeElement?.textContent).to.equal('First talk');
    expect(location.hash).to.equal('');
  });

  it('of many parallel talks a few are named, talks rather than sessions', async () => {
    const rooms = ['A', 'B', 'C', 'D', 'E', 'F'];
    const widget = await stage({ now: '2026-05-04T15:10Z' }, {
      version: 1, title: 'Congress', date: '2026-05-04', timeZone: 'UTC', rooms,
      agenda: rooms.map((room) => ({ start: '15:00', end: '16:00', title: `Session ${room}`, kind: 'session', room, items: [{ start: '15:00', end: '15:30', title: `Talk ${room}` }] })),
    });
    expect(read(widget, '.moment .way')).to.equal('Talk A | Talk B | Talk C | Talk D');
  });

  it('what is next tomorrow has its date, even while today is not over', async () => {
    const widget = await stage({ now: '2026-05-04T15:40Z' }, TWO_DAYS);
    expect(read(widget, '[part=moment] li')).to.match(/^now Second talk .* \| next Third talk Tue 5 May, 09:00$/);
    widget.setAttribute('time-zone', 'Asia/Tokyo');
    await widget.updateComplete;
    // Both are on the fifth there.
    expect(read(widget, '[part=moment] li')).to.match(/next Third talk 18:00$/);
  });

  it('of many at once the first are told, and how many there are besides', async () => {
    const agenda = Array.from({ length: 9 }, (_, index) => ({ start: '15:00', end: '15:30', title: `Talk ${index}`, room: `Room ${index}` }));
    const widget = await stage({ now: '2026-05-04T15:10Z' }, { ...EVENT, agenda });
    expect(read(widget, '[part=moment] li').split(' | ').map((line) => line.replace(/ 10 min.*/, ''))).to.deep.equal(['now Talk 0', 'now Talk 1', 'now Talk 2', 'now Talk 3', '+ 5']);
  });

  it('a deadline that is a date says where it ends', async () => {
    const widget = await stage({ now: '2026-04-27T12:00Z' }, { ...EVENT, timeZone: 'Asia/Kolkata' });
    expect(read(widget, '[part=phase-line]')).to.contain('Registration until Fri 1 May (Kolkata)');
    expect(read(widget, '.facts')).to.contain('until Friday, 1 May 2026 (Kolkata)');
    widget.setAttribute('time-zone', 'Asia/Kolkata');
    await widget.updateComplete;
    expect(read(widget, '.event')).not.to.contain('(Kolkata)');
  });

  it('a programme that is not shown is not gone to', async () => {
    const widget = await stage({ now: '2026-05-04T15:10Z', show: 'header' });
    expect([read(widget, '.moment .way'), read(widget, '[part=moment] li')]).to.deep.equal(['', 'now First talk 10 min of 30 min Join | next Second talk 15:30']);
  });
});

describe('a series', () => {
  afterEach(strike);
  const on = (date: string, title: string): unknown => ({ ...EVENT, id: title, title, date });
  const SERIES = { version: 1, title: 'Seminar', events: [on('2026-03-02', 'March'), on('2026-04-06', 'April'), on('2026-05-04', 'May'), on('2026-07-06', 'July'), on('2026-06-01', 'June')] };
  const articles = (widget: Element, where: string): string => read(widget, `${where} > article h3`);

  it('shows the next event first, and folds away what is over, the latest first', async () => {
    const widget = await stage({ now: '2026-04-20T12:00Z' }, SERIES);
    expect([articles(widget, '.card'), articles(widget, 'details'), read(widget, 'summary')]).to.deep.equal(['May | June | July', 'April | March', 'Past events (2)']);
    expect(widget.shadowRoot?.querySelector('details')?.open).to.equal(false);
    expect([...(widget.shadowRoot?.querySelectorAll('.picker') ?? [])].map((picker) => picker.closest('article')?.querySelector('h3')?.textContent)).to.deep.equal(['May']);
  });

  it('puts an evening before the next date of this calendar, whatever date it is in UTC', async () => {
    const events = [{ ...on('2026-02-10', 'Day') as typeof EVENT, agenda: [] }, { ...EVENT, id: 'evening', title: 'Evening', date: '2026-02-10', agenda: [{ start: '01:00', duration: 60, title: 'Talk' }] }];
    const widget = await stage({ now: '2026-02-08T12:00Z', 'time-zone': 'America/Los_Angeles' }, { ...SERIES, events });
    expect(articles(widget, '.card')).to.equal('Evening | Day');
    widget.setAttribute('time-zone', 'UTC');
    await widget.updateComplete;
    expect(articles(widget, '.card')).to.equal('Day | Evening');
  });

  it('folds away what was called off, too, once its time is over', async () => {
    const widget = await stage({ now: '2026-04-20T12:00Z' }, { ...SERIES, events: SERIES.events.map((event, index) => ({ ...(event as typeof EVENT), ...(index % 2 ? {} : { status: 'cancelled' }) })) });
    expect([articles(widget, '.card'), articles(widget, 'details')]).to.deep.equal(['May | June | July', 'April | March']);
  });

  it('moves an event when it ends, with what the visitor has opened', async () => {
    const widget = await stage({ now: '2026-05-04T15:10Z' }, { ...SERIES, events: SERIES.events.map((event) => ({ ...(event as typeof EVENT), agenda: [{ start: '15:00', end: '15:30', title: 'Talk', abstract: 'Text.' }] })) });
    widget.shadowRoot?.querySelector<HTMLElement>('article .toggle')?.click();
    widget.setAttribute('now', '2026-05-04T18:00Z');
    await widget.updateComplete;
    expect([articles(widget, '.card'), articles(widget, 'details')]).to.deep.equal(['June | July', 'May | April | March']);
    const opened = [...(widget.shadowRoot?.querySelectorAll('.toggle') ?? [])].map((toggle) => toggle.getAttribute('aria-expanded'));
    expect(opened).to.deep.equal(['false', 'false', 'true', 'false', 'false']);
  });

  it('opens what is over for a link to a talk in it', async () => {
    const widget = await stage({ now: '2026-04-20T12:00Z' }, { ...SERIES, events: SERIES.events.map((event, index) => ({ ...(event as typeof EVENT), agenda: [{ id: `t${index}`, start: '15:00', end: '15:30', title: `Talk ${index}` }] })) });
    history.replaceState(null, '', `${location.href.replace(/#.*/, '')}#ml-da-event-t0`);
    dispatchEvent(new HashChangeEvent('hashchange'));
    await widget.updateComplete;
    expect([widget.shadowRoot?.querySelector('details')?.open, widget.shadowRoot?.activeElement?.textContent]).to.deep.equal([true, 'Talk 0']);
    history.replaceState(null, '', location.href.replace(/#.*/, ''));
    dispatchEvent(new HashChangeEvent('hashchange'));
  });

  it('of which all is over is open', async () => {
    const widget = await stage({ now: '2027-01-01T12:00Z' }, SERIES);
    expect([articles(widget, 'details'), widget.shadowRoot?.querySelector('details')?.open]).to.deep.equal(['July | June | May | April | March', true]);
  });
});
