/**
 * The menu of "Add to calendar": a popover, or a dialog where a browser knows no popovers. Either way it is seen, can be left, and gives the focus back.
 */
import { expect } from 'chai';
import type { MlDaEventElement } from '../../src/ml-da-event.js';
import { stage, strike } from './stage.js';

const menuOf = (widget: MlDaEventElement): HTMLElement | null | undefined => widget.shadowRoot?.querySelector<HTMLElement>('.menu');
const buttons = (widget: MlDaEventElement, name: string): HTMLButtonElement[] => [...(widget.shadowRoot?.querySelectorAll<HTMLButtonElement>('button') ?? [])].filter((button) => (button.getAttribute('aria-label') ?? button.textContent).startsWith(name));

/** True where a reader can see it: its middle is what a click there would hit. */
function isSeen(widget: MlDaEventElement): boolean {
  const menu = menuOf(widget);
  const { left, top, width, height } = menu?.getBoundingClientRect() ?? new DOMRect();
  const hit = widget.shadowRoot?.elementFromPoint(left + width / 2, top + height / 2);
  return width > 0 && !!menu?.contains(hit ?? null);
}

/** True while it is open, wherever a browser puts it once the button that opened it is made anew. */
function isOpen(widget: MlDaEventElement): boolean | undefined {
  const menu = menuOf(widget);
  return menu instanceof HTMLDialogElement ? menu.open : menu?.matches(':popover-open');
}

describe('the menu', () => {
  afterEach(strike);

  it('opens over the page, for the event and for an entry, and what it offers is for that', async () => {
    const widget = await stage({ lang: 'en' });
    const [ofEvent, ofEntry] = buttons(widget, 'Add to calendar');
    expect(isSeen(widget)).to.equal(false);
    ofEvent?.click();
    expect([isSeen(widget), menuOf(widget)?.textContent.includes('Whole programme (.ics)')]).to.deep.equal([true, true]);
    ofEntry?.click();
    expect([isSeen(widget), menuOf(widget)?.textContent.includes('Calendar file (.ics)')]).to.deep.equal([true, true]);
  });

  it('of an entry stays while that is in the programme, and never becomes another’s', async () => {
    const event = (start: string, ...titles: readonly string[]): unknown => ({ version: 1, title: 'Forum', date: '2026-05-04', timeZone: 'UTC', agenda: titles.map((title) => ({ start, duration: 30, title, speakers: ['X'] })) });
    const widget = await stage({ lang: 'en' }, event('09:00', 'Rain', 'Snow'));
    buttons(widget, 'Add to calendar: Rain')[0]?.click();
    widget.event = event('10:00', 'Rain', 'Snow');
    await widget.updateComplete;
    expect([isOpen(widget), menuOf(widget)?.querySelector('a')?.href.includes('T100000Z')]).to.deep.equal([true, true]);
    widget.event = event('10:00', 'Snow');
    await widget.updateComplete;
    expect(isSeen(widget)).to.equal(false);
    buttons(widget, 'Add to calendar')[0]?.click();
    expect([isSeen(widget), menuOf(widget)?.ariaLabel]).to.deep.equal([true, 'Add to calendar: Forum']);
  });

  it('closes with what is chosen', async () => {
    const widget = await stage({ lang: 'en' });
    buttons(widget, 'Add to calendar')[0]?.click();
    menuOf(widget)?.querySelector<HTMLButtonElement>('button.menu-item')?.click();
    expect(isSeen(widget)).to.equal(false);
  });

  it('closes by a press beside what it offers', async () => {
    const widget = await stage({ lang: 'en' });
    const [button] = buttons(widget, 'Add to calendar');
    button?.focus();
    button?.click();
    // Beside a dialog is the dialog itself, as far as a press is concerned.
    menuOf(widget)?.click();
    expect([isSeen(widget), widget.shadowRoot?.activeElement === button]).to.deep.equal([false, true]);
  });
});

describe('what can be pressed and written into', () => {
  afterEach(strike);

  it('has an edge, whatever colours a browser can mix', async () => {
    const agenda = Array.from({ length: 12 }, (_, index) => ({ start: `${String(8 + index).padStart(2, '0')}:00`, duration: 30, title: `Talk ${index}` }));
    const widget = await stage({}, { version: 1, title: 'Twelve', date: '2026-05-04', timeZone: 'UTC', agenda });
    const controls = [...(widget.shadowRoot?.querySelectorAll('.button, .search') ?? [])];
    expect(controls.length).to.be.at.least(4);
    for (const control of controls) {
      const { borderTopStyle, borderTopWidth } = getComputedStyle(control);
      expect([borderTopStyle, borderTopWidth], control.className).to.deep.equal(['solid', '1px']);
    }
    const card = widget.shadowRoot?.querySelector('.card');
    expect(parseFloat(card ? getComputedStyle(card).paddingLeft : '0')).to.be.at.least(16);
  });
});
