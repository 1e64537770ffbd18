/**
 * Nothing the author wrote is lost: every text of a full event is on the page, refused addresses as text, and short fields to the character.
 */
import { expect } from 'chai';
import { EVENT, uniform, read, stage, strike } from './stage.js';

const NOT_TEXT = new Set(['$schema', 'version', 'id', 'language', 'image', 'start', 'end', 'date', 'timeZone', 'times', 'delay', 'status', 'previousStart', 'attendance', 'opens', 'deadline', 'zoneOffsets', 'feed', 'updated', 'revision', 'ext', 'kind', 'duration', 'qa', 'type', 'defaults', 'orcid', 'doi', 'room', 'rooms', 'track', 'tracks']);

/** Texts a reader of English must find; of an address its host is enough. */
function texts(value: unknown, key = ''): string[] {
  if (NOT_TEXT.has(key)) return [];
  if (typeof value === 'string') return key === 'url' || /^https?:/.test(value) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((item) => texts(item, key));
  if (typeof value !== 'object' || value === null) return [];
  const record = value as Record<string, unknown>;
  return typeof record.en === 'string' ? [record.en] : Object.entries(record).flatMap(([name, item]) => texts(item, key === 'people' ? 'person' : name));
}
const plain = (text: string): string => text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*`]|^- /gm, '');

describe('texts', () => {
  afterEach(strike);

  it('of the full fixture are all there', async () => {
    document.documentElement.lang = 'en';
    const full = (await (await fetch('/tests/fixtures/full.json')).json()) as Record<string, unknown>;
    const widget = await stage({ lang: 'en' }, full);
    const page = read(widget);
    const ids = Object.keys(full.people as object);
    const expected = texts(full).filter((text) => !ids.includes(text) && !/^\w+\/\w+$/.test(text)).flatMap((text) => plain(text).split(/\n+/));
    expect(expected.length).to.be.greaterThan(50);
    for (const text of expected) expect(page, text).to.include(text.trim());
  });

  /** [what is said beside start and title, what opens under the row] */
  const OPENED: readonly (readonly [Record<string, unknown>, string])[] = [
    [{ speakers: ['Ada'] }, ''],
    [{ authors: ['Ada', 'Ben'] }, ''],
    [{ speakers: ['Ada'], authors: ['Ada', 'Ben (Lab)'] }, 'Authors: Ada and Ben (Lab)'],
    [{ chairs: [{ name: 'Ada', bio: 'Knows *ice*.' }] }, 'AdaKnows ice.'],
    [{ keywords: ['ice'] }, 'Keywords: ice'],
  ];
  for (const [fields, expected] of OPENED) {
    it(`under an entry with ${JSON.stringify(fields)}: ${expected || 'nothing'}`, async () => {
      expect(read(await stage({ lang: 'en', open: 'all' }, { ...EVENT, agenda: [{ start: '15:00', title: 'T', ...fields }] }), '.more')).to.equal(expected);
    });
  }

  /** [days, the headings of the list] */
  const HEADED: readonly (readonly [readonly object[], string])[] = [
    [[{ agenda: [{ start: '09:00', title: 'T' }] }], 'time not certain yet'],
    [[{ date: '2027-02-09', agenda: [{ start: '09:00', title: 'T' }] }, { agenda: [{ start: null, title: 'U' }, { title: 'V' }] }], 'Tuesday, 9 February 2027 | time to be announced'],
    [[{ agenda: [{ start: null, title: 'T' }] }, { title: 'Posters', agenda: [{ start: null, title: 'U' }] }], 'time to be announced | Posters'],
    [[{ title: 'Posters', agenda: [{ start: null, title: 'T' }] }], 'Posters'],
  ];
  for (const [days, expected] of HEADED) {
    it(`of entries without a date have a heading of their own: ${expected}`, async () => {
      const widget = await stage({ lang: 'en', 'time-zone': 'UTC' }, { ...EVENT, date: undefined, agenda: undefined, days });
      expect(read(widget, '.lists .day-title')).to.equal(expected);
    });
  }

  // Levels that no other test has: whatever comes first is what later ones of its kind are copied from.
  for (const [level, order] of [['5', [0, 1, 2, 3]], ['6', [3, 2, 1, 0]]] as const) {
    it(`without a known language titles and abstracts have their direction, whatever stood before them (${order.join()})`, async () => {
      const agenda = [{ title: 'A', abstract: 'Only this.' }, { title: 'B', abstract: 'And a reference.', references: [{ text: 'R' }] }, { kind: 'break' }, { kind: 'break', title: 'הפסקה' }];
      const widget = await stage({ lang: 'en', 'heading-level': level }, { ...EVENT, agenda: order.map((index) => ({ ...agenda[index], start: null })) });
      const looks = [...(widget.shadowRoot?.querySelectorAll('.entry') ?? [])].map((row) => ['.entry-title', '.more'].map((part) => row.querySelector(part)).map((one) => one && [one.className, one.getAttribute('dir')].join(' ')));
      const expected = [['entry-title auto', 'more prose abstract auto'], ['entry-title auto', 'more '], ['entry-title ', null], ['entry-title auto', null]];
      expect(looks).to.deep.equal(order.map((index) => expected[index]));
    });
  }

  const LANGUAGES: readonly (readonly [lang: string, title: Record<string, string>, shown: string])[] = [
    ['pl', { en: 'Forum', pl: 'Fora' }, 'Fora'],
    ['de-CH', { en: 'Forum', 'de-AT': 'Jänner', de: 'Januar' }, 'Januar'],
    ['de', { en: 'Forum', 'de-AT': 'Jänner' }, 'Jänner'],
    ['zh-Hant-TW', { 'zh-Hans': '论坛', 'zh-Hant': '論壇' }, '論壇'],
  ];
  for (const [lang, title, shown] of LANGUAGES) {
    it(`on a page in ${lang} are those in it, whatever the widget speaks: ${Object.keys(title).join(' ')}`, async () => {
      expect(read(await stage({ lang }, { ...EVENT, title }), 'h2')).to.equal(shown);
    });
  }

  it('of times say their offset where clocks change between them: heading, row and event’s own clock', async () => {
    const agenda = [{ start: '2027-10-31T00:30', end: '01:30', title: 'A' }, { start: '2027-10-31T02:30+02:00', end: '2027-10-31T02:00+01:00', title: 'B' }, { start: '2027-10-31T10:00', end: '11:00', title: 'C' }];
    const night = { ...EVENT, date: '2027-10-31', timeZone: 'Europe/Berlin', agenda };
    const here = await stage({ lang: 'en', 'time-zone': 'Europe/Berlin', 'hour-cycle': 'h23' }, night);
    expect(read(here, '.day-zone')).to.equal('Berlin');
    expect(read(here, 'li .time')).to.equal('00:30 – 01:30 UTC+2 | 02:30 – 02:00 UTC+2 / UTC+1 | 10:00 – 11:00 UTC+1');
    const away = await stage({ lang: 'en', 'time-zone': 'Africa/Nairobi', 'hour-cycle': 'h23' }, night);
    expect(read(away, '.day-zone')).to.equal('in Nairobi (UTC+3)');
    expect(read(away, 'li .time')).to.include('02:30 – 02:00 Berlin UTC+2 / UTC+1');
  });

  const VERBATIM = ['p<0.05 and x>3', '  two  spaces', '<script>alert(1)</script>', '*not* _emphasis_', '&amp; &lt;', '"quotes" ’apostrophe’', 'a\u200Bb', '\u202Eabc\u202C', '${injection}', '{{mustache}}', '?lit$1$', '-->', '<!--', '日本語 العربية עברית', '\u0000null', 'é e\u0301', '🧑‍🔬 astronaut', '\\(x_1\\)'];
  for (const title of VERBATIM) {
    it(`${JSON.stringify(title)} is shown character by character`, async () => {
      const widget = await stage({}, { ...EVENT, title, subtitle: title, series: title, agenda: [{ start: '15:00', duration: 5, title, speakers: [{ name: title, affiliation: title }], room: title, track: title }], organizers: [{ name: title }], location: { name: title, address: title } });
      const root = widget.shadowRoot;
      const exact = (selector: string): string => root?.querySelector(selector)?.textContent ?? '';
      expect([exact('h2'), exact('h5'), exact('header .subtitle')]).to.deep.equal([title, title, title]);
      for (const selector of ['.kicker', '.entry-about', '.people dd', '.facts dd']) expect(exact(selector), selector).to.include(title);
    });
  }

  it('somebody who organises and chairs is described once', async () => {
    const both = { chiara: { name: 'Chiara', bio: 'Knows everyone.' } };
    const widget = await stage({}, { ...EVENT, people: both, organizers: ['chiara'], chairs: ['chiara'] });
    expect(read(widget).split('Knows everyone.')).to.have.length(2);
  });

  it('addresses that may not be linked to are text', async () => {
    const bad = 'javascript:alert(1)';
    const widget = await stage({ open: '' }, { ...EVENT, url: bad, online: { url: bad }, registration: { url: bad }, contact: { name: 'Office', url: bad, email: 'nobody' }, organizers: [{ name: 'Olga', url: bad, orcid: 'none' }], agenda: [{ start: '15:00', duration: 5, title: 'T', links: [{ type: 'slides', url: bad, title: 'My slides' }], references: [{ text: 'R', doi: 'none' }, { url: bad }], abstract: `[label](${bad})` }] });
    expect([...(widget.shadowRoot?.querySelectorAll('a:not(.permalink)') ?? [])]).to.deep.equal([]);
    expect(read(widget).split(bad)).to.have.length(9);
    for (const text of ['My slides', 'nobody', 'Office', 'none', 'label']) expect(read(widget)).to.include(text);
    expect(widget.problems.filter(({ code }) => code === 'url-refused')).to.have.length(10);
  });

  it('every line that stands under another date says its own; what is inferred is so on both clocks; what has no time is not late', async () => {
    const event = {
      version: 1, title: 'T', date: '2027-02-09', timeZone: 'Europe/Berlin', delay: 10,
      agenda: [{ start: '20:00', title: 'Open', room: 'A' }, { start: '21:00', end: '22:00', title: 'After', room: 'A' }, { start: '22:50', kind: 'session', title: 'Night', items: [{ duration: 60, title: 'Early' }, { duration: 60, title: 'Late' }] }, { start: null, title: 'Some time' }],
    };
    const widget = await stage({ lang: 'en', 'time-zone': 'Europe/Berlin' }, event);
    expect(read(widget, '.entry .time')).to.equal('20:10 – about 21:10 | 21:10 – 22:10 | 23:00 – 01:00 Tue 9 Feb – Wed 10 Feb | 23:00 – 00:00 Tue 9 Feb – Wed 10 Feb | 00:00 – 01:00 Wed 10 Feb | time to be announced');
    expect(read(widget, '.entry .status').split(' | ')).to.have.length(5);
    widget.setAttribute('time-zone', 'UTC');
    await widget.updateComplete;
    expect(read(widget, '.entry .time').split(' | ')[0]).to.equal('19:10 – about 20:10 20:10 – about 21:10 Berlin');
    widget.setAttribute('time-zone', 'Asia/Tokyo');
    widget.setAttribute('lang', 'ar');
    await widget.updateComplete;
    expect(read(widget, '.entry .time')).to.contain('، اليوم التالي').and.not.contain(', ');
    widget.remove();
  });

  it('from a whole day on, both ends of the event have their dates on every clock', async () => {
    const widget = await stage({ lang: 'en', 'time-zone': 'UTC', zones: 'Asia/Tokyo, Europe/London' }, { version: 1, title: 'T', timeZone: 'UTC', start: '2027-02-10T10:30', end: '2027-02-11T13:00', agenda: [] });
    expect([...(widget.shadowRoot?.querySelectorAll('.zone-row td:nth-child(2)') ?? [])].map((cell) => uniform(cell.textContent ?? ''))).to.deep.equal(['Wed 10 Feb, 10:30 – Thu 11 Feb, 13:00', 'Wed 10 Feb, 10:30 – Thu 11 Feb, 13:00', 'Wed 10 Feb, 16:15 – Thu 11 Feb, 18:45', 'Wed 10 Feb, 19:30 – Thu 11 Feb, 22:00']);
    widget.remove();
  });

  it('a day without entries has its heading, except while something is searched', async () => {
    const agenda = Array.from({ length: 12 }, (_, index) => ({ start: `${String(index + 8).padStart(2, '0')}:00`, duration: 30, title: `Talk ${index}` }));
    const widget = await stage({ lang: 'en', 'time-zone': 'UTC' }, { version: 1, title: 'T', timeZone: 'UTC', days: [{ date: '2027-02-09', agenda }, { date: '2027-02-10', title: 'Excursion', agenda: [] }] });
    const heading = (): string => [...(widget.shadowRoot?.querySelectorAll<HTMLElement>('.list > .day') ?? [])].filter((day) => !day.hidden).map((day) => day.textContent).join(' | ');
    const search = async (text: string): Promise<void> => {
      const field = widget.shadowRoot?.querySelector<HTMLInputElement>('[part=search]');
      if (field) field.value = text;
      field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await widget.updateComplete;
    };
    const whole = 'Tuesday, 9 February 2027UTC | Wednesday, 10 February 2027 · Excursion';
    expect(heading()).to.equal(whole);
    await search('Talk 3');
    expect(heading()).to.equal('Tuesday, 9 February 2027UTC');
    await search('');
    expect(heading()).to.equal(whole);
    widget.remove();
  });
});
