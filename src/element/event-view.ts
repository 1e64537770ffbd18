/**
 * One event on the page: its sections in their order, and what the visitor does with them. Content is kept as nodes; what is operated is a template.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { agenda, type Agenda } from '../event/agenda.js';
import { elsewhere } from '../event/elsewhere.js';
import type { Entry, ScientificEvent } from '../event/model.js';
import { zoneByName } from '../event/moment.js';
import { allEntries } from '../event/parse.js';
import { fill } from '../i18n/index.js';
import { abstractsSection } from '../views/agenda.js';
import type { Display } from '../views/display.js';
import { elsewhereSection } from '../views/elsewhere.js';
import { differsToday, header } from '../views/header.js';
import { heading } from '../views/headings.js';
import { notesSection } from '../views/notes.js';
import { people } from '../views/people.js';
import { zonePicker, type ZonePicking } from '../views/zone-picker.js';
import { AgendaList } from './agenda-list.js';
import { entryAddress, isMeant, pageAddress } from './deep-links.js';
import { displayKey } from './display.js';
import { KeptNodes } from './kept-nodes.js';
import { OpenEntries } from './open-entries.js';
import type { Settings } from './settings.js';
import { setStars, starsOf } from './stars.js';

/** What is to be shown, and how. */
export interface Showing {
  readonly event: ScientificEvent;
  /** Tells documents apart: the same number for the first screen of a document and the whole of it. */
  readonly edition: number;
  readonly settings: Settings;
  readonly display: Display;
  readonly nowMs: number;
  /** Only one event of a series has the zone picker. */
  readonly picking?: ZonePicking;
}

/** The view of one event; it outlives its data, so that a reload closes nothing. */
export class EventView {
  private readonly list: AgendaList;
  private readonly nodes = new KeptNodes();
  private readonly opened = new OpenEntries();
  private showing: Showing | undefined;
  private plan: Agenda | undefined;
  private planned: readonly unknown[] = [];
  private listed: Display | undefined;
  private said = '';

  /** @param changed Called when the template has to be rendered again. */
  constructor(private readonly changed: () => void) {
    this.list = new AgendaList(changed);
    this.list.element.addEventListener('click', (event) => void this.clicked(event));
    this.list.element.addEventListener('beforematch', (event) => this.found(event));
  }

  /** The next instant at which something looks different by itself. */
  get nextChangeMs(): number | undefined {
    return this.plan?.nextChangeMs;
  }

  /** All sections that the page wants to show. The zone picker belongs to no section: it is always there. */
  render(now: Showing): TemplateResult {
    const before = this.showing;
    const isAlike = before && displayKey(before.display, before.event) === displayKey(now.display, now.event);
    const showing = (this.showing = isAlike ? { ...now, display: before.display } : now);
    const { event, settings: { sections, places, openAll }, display, nowMs, picking } = showing;
    this.opened.set(openAll);
    const own = event.timeZone === undefined ? undefined : zoneByName(event.timeZone, event.zoneOffsets);
    const start = event.window.kind === 'timed' ? event.window.startMs : nowMs;
    const notesToday = differsToday({ instantMs: start, wallMs: start, offsetMinutes: display.zone.offsetMinutes(start) }, display.zone, nowMs);
    // Without the title above them the sections are the first headings.
    const inner = sections.has('header') ? display : this.lifted(display);
    const shown = (name: 'header' | 'people' | 'zones' | 'notes', from: readonly unknown[], make: () => ReturnType<typeof people>): unknown =>
      sections.has(name) ? this.nodes.get(name, [event, display, ...from], make) : nothing;
    return html`<article part="programme">
      ${shown('header', [notesToday], () => header(event, own, display, nowMs))}
      ${picking ? zonePicker(picking, display) : nothing}
      ${shown('people', [], () => people(event, display))}
      ${sections.has('agenda') ? this.agendaSection(showing, inner, before) : nothing}
      ${sections.has('abstracts') && !sections.has('agenda') ? this.nodes.get('abstracts', [event, inner], () => abstractsSection(event, inner)) : nothing}
      ${shown('zones', [inner, places.join()], () => (event.isExcerpt ? undefined : elsewhereSection(elsewhere(event, display.zone, places), inner)))}
      ${shown('notes', [inner], () => notesSection(event, inner))}
    </article>`;
  }

  /** Shows the entry that a link means. @returns False when it is not one of this event's. */
  reveal(id: string): boolean {
    const entry = this.showing && allEntries(this.showing.event.days).find((one) => isMeant(one.id, id));
    if (!entry) return false;
    this.list.finish();
    this.opened.reveal(entry);
    this.refresh(entry);
    const row = this.list.rowOf(entry);
    row?.scrollIntoView({ block: 'start' });
    const title = row?.querySelector<HTMLElement>('.entry-title');
    title?.setAttribute('tabindex', '-1');
    title?.focus({ preventScroll: true });
    return true;
  }

  /** Shows stars that were given elsewhere. */
  restar(): void {
    this.refresh();
    this.changed();
  }

  /** Everything at once: for print. */
  finish(): void {
    this.list.finish();
  }

  /** Stops working in the background, until told to go on. */
  pause(): void {
    this.list.pause();
  }

  /** Goes on with what is not there yet. */
  resume(): void {
    this.list.resume();
  }

  private agendaSection(showing: Showing, display: Display, before: Showing | undefined): TemplateResult {
    const { event, settings } = showing;
    const { words } = display.speech;
    const planned = this.plan;
    const plan = this.planFor(showing);
    const level = display.headingLevel + 3;
    const abstracts = settings.sections.has('abstracts');
    const wasShown = before?.settings.sections.has('agenda') && before.settings.sections.has('abstracts') === abstracts && plan === planned && this.listed === display;
    if (!wasShown) {
      this.listed = display;
      const page = pageAddress();
      this.list.show(plan, {
        level, display, approximate: event.approximate, isOpen: abstracts ? this.opened.isOpen : undefined, isStarred: this.isStarred, linkTo: ({ id }) => entryAddress(id, page),
      }, () => 'shown', before?.event.isExcerpt && before.edition === showing.edition);
    } else if (before?.settings.openAll !== settings.openAll) this.refresh();
    return html`<section class="agenda" part="agenda">
      ${this.nodes.get('agenda', [display.speech, level], () => heading(level - 2, 'section-title', words.programme))}
      <p class="said" part="said" aria-live="polite">${this.said}</p>
      ${plan.days.length ? this.list.element : html`<p class="empty" part="empty">${words.programmeFollows}</p>`}
      ${event.isExcerpt ? html`<label class="rest">${words.loading} <progress></progress></label>` : nothing}
    </section>`;
  }

  /** The programme on the visitor's clock; the same until the clock passes something that changes. */
  private planFor({ event, display: { zone }, nowMs }: Showing): Agenda {
    const [plannedEvent, plannedZone, fromMs] = this.planned;
    const { plan } = this;
    if (plan && plannedEvent === event && plannedZone === zone && nowMs >= Number(fromMs) && nowMs < (plan.nextChangeMs ?? Infinity)) return plan;
    this.planned = [event, zone, nowMs];
    this.plan = agenda(event, zone, nowMs);
    return this.plan;
  }

  private readonly isStarred = ({ id }: Entry): boolean => this.showing !== undefined && starsOf(this.showing.event.id).has(id);

  private lastLifted: readonly [from: Display, to: Display] | undefined;

  /** One heading level higher; the same object for the same display. */
  private lifted(display: Display): Display {
    if (this.lastLifted?.[0] !== display) this.lastLifted = [display, { ...display, headingLevel: display.headingLevel - 1 }];
    return this.lastLifted[1];
  }

  private refresh(only?: Entry): void {
    this.list.refresh(() => 'shown', only);
  }

  private async clicked(event: Event): Promise<void> {
    const entry = this.list.entryOf(event.target);
    const control = event.target instanceof Element ? event.target.closest('.toggle, .star, .permalink') : null;
    if (!entry || !control || !this.showing) return;
    if (control.matches('.toggle')) {
      this.opened.toggle(entry);
      this.refresh(entry);
    } else if (control.matches('.star')) setStars(this.showing.event.id, [entry.id], !this.isStarred(entry));
    else if (event instanceof MouseEvent && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      await this.copy(entryAddress(entry.id));
    }
  }

  private found(event: Event): void {
    const entry = this.list.entryOf(event.target);
    if (!entry) return;
    this.opened.reveal(entry);
    this.refresh(entry);
  }

  /** Copies an address and says so; where the browser refuses, the address itself is said. */
  private async copy(address: string): Promise<void> {
    const words = this.showing?.display.speech.words;
    if (!words) return;
    try {
      await navigator.clipboard.writeText(address);
      this.said = words.copied;
    } catch {
      this.said = fill(words.copyByHand, address);
    }
    this.changed();
  }
}
