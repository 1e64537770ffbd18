/**
 * Where rows and cells stand: whatever kind an entry is, and however deep it stands, its row is laid out like all others. Kinds are names of
 * classes, too, and no other rule may take them for its own.
 */
import { expect } from 'chai';
import { KINDS } from '../../src/event/model.js';
import { large } from './conference.js';
import { stage, strike } from './stage.js';

const ABSTRACT = 'So that none of them is of less weight.';
const leftOf = (element: Element | null | undefined): number => Math.round(element?.getBoundingClientRect().left ?? NaN);
const topOf = (element: Element | null | undefined): number => Math.round(element?.getBoundingClientRect().top ?? NaN);

describe('the boxes of entries', () => {
  afterEach(strike);

  it('a row of any kind is laid out like that of a talk, an item of a session, too', async () => {
    const agenda = KINDS.map((kind) => ({ kind, title: kind, start: null, abstract: ABSTRACT }));
    const session = { kind: 'session', title: 'Session', start: '09:00', end: '10:00', items: KINDS.map((kind) => ({ kind, title: `item ${kind}`, duration: 1, abstract: ABSTRACT })) };
    const widget = await stage({}, { version: 1, title: 'Kinds', date: '2026-05-04', timeZone: 'UTC', agenda: [session, ...agenda] });
    const rows = [...(widget.shadowRoot?.querySelectorAll('li.entry') ?? [])];
    expect(rows).to.have.length(1 + 2 * KINDS.length);
    const [first] = rows;
    for (const row of rows) {
      const name = row.getAttribute('class') ?? '';
      expect(getComputedStyle(row).display, name).to.equal('grid');
      for (const control of ['star', 'permalink', 'save']) {
        const own = row.querySelector(`:scope > .${control}`);
        if (!own) continue;
        expect(leftOf(own), `${name}: ${control}`).to.equal(leftOf(first?.querySelector(`:scope > .${control}`)));
        expect(topOf(own) - topOf(row), `${name}: ${control}`).to.equal(topOf(first?.querySelector(`:scope > .${control}`)) - topOf(first));
      }
      expect(leftOf(row.querySelector(':scope > .time')), name).to.equal(leftOf(first?.querySelector(':scope > .time')));
      expect(row.clientWidth, name).to.equal(first?.clientWidth);
    }
  });

  it('a cell of the grid stands under its room, whatever kind its entry is', async () => {
    const rooms = KINDS.map((_, index) => `Room ${index}`);
    const agenda = KINDS.map((kind, index) => ({ kind, title: kind, start: '09:00', end: index ? '10:00' : '11:00', room: rooms[index], abstract: ABSTRACT }));
    const later = KINDS.slice(1).map((kind, index) => ({ kind, title: `later ${kind}`, start: '10:00', end: '11:00', room: rooms[index + 1], abstract: ABSTRACT }));
    const widget = await stage({ view: 'grid' }, { version: 1, title: 'Kinds', date: '2026-05-04', timeZone: 'UTC', rooms, agenda: [...agenda, ...later] });
    const heads = [...(widget.shadowRoot?.querySelectorAll('.grid thead th:not(.grid-time)') ?? [])];
    const cells = [...(widget.shadowRoot?.querySelectorAll('.grid td.cell') ?? [])];
    expect([heads.length, cells.length]).to.deep.equal([KINDS.length, 2 * KINDS.length - 1]);
    for (const cell of cells) {
      const head = heads.find((one) => one.textContent === rooms[KINDS.findIndex((kind) => cell.textContent.startsWith(kind) || cell.textContent.startsWith(`later ${kind}`))]);
      expect(getComputedStyle(cell).display, cell.textContent).to.equal('table-cell');
      expect(leftOf(cell), cell.textContent).to.equal(leftOf(head));
    }
  });

  it('long addresses and names fit into 320 px', async () => {
    const frame = document.createElement('div');
    frame.style.inlineSize = '320px';
    document.body.append(frame);
    const widget = await stage({}, { version: 1, title: 'T', date: '2026-05-04', timeZone: 'UTC', url: `https://example.org/${'congress'.repeat(9)}/`, registration: { url: `https://example.org/${'registration'.repeat(6)}/` }, sponsors: ['Donaudampfschifffahrtsgesellschaft'.repeat(2)], agenda: [] });
    frame.append(widget);
    await widget.updateComplete;
    for (const part of widget.shadowRoot?.querySelectorAll('dd, dd a') ?? []) expect(part.getBoundingClientRect().right, part.textContent).to.be.at.most(frame.getBoundingClientRect().right);
    frame.remove();
  });

  it('several days, and a title without a space, fit into 320 px', async () => {
    const frame = document.createElement('div');
    frame.style.inlineSize = '320px';
    document.body.append(frame);
    const days = ['2026-05-04', '2026-05-05', '2026-05-06'].map((date) => ({ date, title: 'Donaudampfschifffahrtsgesellschaft'.repeat(2), agenda: [{ start: '11:30', duration: 60, title: 'A talk' }] }));
    const widget = await stage({}, { version: 1, title: 'Three days', timeZone: 'UTC', days });
    frame.append(widget);
    await widget.updateComplete;
    // Each end has its date beside it: a column for these would be empty.
    expect([...(widget.shadowRoot?.querySelectorAll('.zones-table thead th') ?? [])].map((head) => head.textContent)).to.deep.equal(['Place', 'Time', '0–24 h']);
    for (const selector of ['.zones-table', '.day-title']) expect(widget.shadowRoot?.querySelector(selector)?.getBoundingClientRect().right, selector).to.be.at.most(frame.getBoundingClientRect().right);
    frame.remove();
  });

  it('a long list cuts off nothing of its rows: not the mark of what runs now, not the ring around what has the focus', async () => {
    for (const widthPx of [320, 1100]) {
      const frame = document.createElement('div');
      frame.style.inlineSize = `${widthPx}px`;
      document.body.append(frame);
      const widget = await stage({ now: '2026-05-04T06:10Z' }, large(120));
      frame.append(widget);
      await widget.updateComplete;
      const list = widget.shadowRoot?.querySelector('.long .list') ?? expect.fail('no long list');
      const { left, right } = list.getBoundingClientRect();
      // Three pixels of a ring, two before it.
      const RING_PX = 5;
      for (const control of list.querySelectorAll('.entry > :is(.star, .save, .toggle)')) {
        const box = control.getBoundingClientRect();
        expect([box.left - RING_PX >= left, box.right + RING_PX <= right], `${widthPx} px: ${control.className}`).to.deep.equal([true, true]);
      }
      const now = list.querySelector('.entry.now')?.getBoundingClientRect();
      expect([now && now.left >= left, now && now.right <= right], `${widthPx} px: now`).to.deep.equal([true, true]);
      frame.remove();
    }
  });

  it('the drawer of the zones opens below its button, which stays where it is', async () => {
    const frame = document.createElement('div');
    frame.style.inlineSize = '1100px';
    document.body.append(frame);
    const widget = await stage();
    frame.append(widget);
    const button = widget.shadowRoot?.querySelector<HTMLElement>('.picker [aria-expanded]');
    const before = [leftOf(button), topOf(button)];
    button?.click();
    await widget.updateComplete;
    const drawer = widget.shadowRoot?.querySelector('[part=zone-panel]');
    expect([leftOf(button), topOf(button)]).to.deep.equal(before);
    expect(topOf(drawer)).to.be.greaterThan(topOf(button) + 40);
    frame.remove();
  });
});
