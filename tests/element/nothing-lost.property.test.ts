/**
 * Every text and address that an author writes is on the page, whatever the event is like, before, during and after it, as a list and as a grid.
 */
import fc from 'fast-check';
import { markedEvent, type Mark, type MarkedEvent } from '../formats/marked-events.js';
import { root } from './conference.js';
import { holds } from './holds.js';
import { stage, strike } from './stage.js';

const EVENTS = 120;

/** What there is to be read and followed, and what is read out. */
function found(widget: Element): string {
  const inside = root(widget);
  const attributes = [...inside.querySelectorAll('[href], [title], [aria-label]')].flatMap((element) => ['href', 'title', 'aria-label'].map((name) => element.getAttribute(name) ?? ''));
  return [inside.textContent ?? '', ...attributes].join('\n');
}

/** Rooms and tracks stand with what takes place there, and places with the event's times; nobody is to come to what is off. */
function isAsked({ field, path }: Mark, { days, status }: MarkedEvent['document'], widget: Element): boolean {
  const entries = JSON.stringify(days);
  if (field.startsWith('zones[]')) return root(widget).querySelector('[part~=zones]') !== null;
  if (/^(?:online|registration)\.url$/.test(field) && status === 'cancelled') return false;
  const id = { '/rooms/0/name': 'hall', '/rooms/1/name': 'lab', '/tracks/0/name': 'ice' }[path];
  return id === undefined || entries.includes(`:"${id}"`);
}

describe('any event', () => {
  afterEach(strike);

  it('is there with every text and address', async function () {
    this.timeout(120_000);
    const setting = fc.record({ view: fc.constantFrom('list', 'grid'), now: fc.constantFrom('2027-01-01T00:00Z', '2027-02-09T08:10Z', '2028-01-01T00:00Z'), open: fc.constant('all'), lang: fc.constantFrom('en', 'de', 'fr', 'es', 'ja', 'ar') });
    await holds(fc.tuple(markedEvent, setting), EVENTS, async ([{ document, marks }, attributes]) => {
      strike();
      const widget = await stage({ 'time-zone': 'UTC', ...attributes }, document);
      const text = found(widget);
      const lost = marks.filter((mark) => isAsked(mark, document, widget) && !text.includes(mark.text));
      if (lost.length) throw new Error(`${JSON.stringify(lost)}\n${JSON.stringify(document)}`);
    });
  });
});
