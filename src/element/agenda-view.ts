/**
 * The programme of one event, and what the visitor does with it: search, days, stars, links, list or grid.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { agenda, agendaSteps, type Agenda } from '../event/agenda.js';
import { allEntries, type Entry, type ScientificEvent } from '../event/model.js';
import { overlaps } from '../event/overlaps.js';
import type { Filter } from '../event/search.js';
import { dateAt } from '../time/wall.js';
import type { Zone } from '../time/zone.js';
import { heading } from '../views/headings.js';
import type { RowSetting } from '../views/entry.js';
import { starsOffer } from '../views/stars-offer.js';
import { toolbar } from '../views/toolbar.js';
import { AgendaGrid } from './agenda-grid.js';
import { AgendaList } from './agenda-list.js';
import { entryAddress, isMeant, isTaken, pageAddress, readSearch, readStars, searchAddress, starsAddress, writeSearch, type Wish } from './deep-links.js';
import { EntryDialog } from './entry-dialog.js';
import { EventSearch } from './event-search.js';
import { KeptNodes } from './kept-nodes.js';
import { OpenEntries } from './open-entries.js';
import { copyText } from './share.js';
import type { Showing } from './showing.js';
import { Slices } from './slices.js';
import { setStars, starsOf } from './stars.js';

// Up to here a programme is overlooked at a glance and needs no tools.
const FEW_ENTRIES = 10;
// Up to this many entries are laid out in less time (some 2 ms a thousand, as profiled) than one more rendering of all sections takes.
const AT_ONCE = 2000;

/** What the programme asks of its surroundings. */
export interface Around {
  /** The template has to be rendered again. */
  changed(): void;
  /** Something is to be told to the visitor. */
  say(text: string): void;
  /** A button of an entry is to open its menu. */
  save(button: HTMLElement, entry: Entry): void;
  /** What is new in an entry; "" for nothing. */
  changeIn(entry: Entry): string;
}

/** The programme section of one event. */
export class AgendaView {
  private readonly owners = new WeakMap<Element, Entry>();
  /** What opens beside the grid. */
  readonly dialog = new EntryDialog(this.owners);
  private readonly opened = new OpenEntries();
  private readonly search = new EventSearch();
  private readonly list = new AgendaList(this.owners, this.search.visibilityOf, () => this.completed());
  private readonly grid = new AgendaGrid(this.owners, this.search.visibilityOf);
  private readonly nodes = new KeptNodes();
  private showing: Showing | undefined;
  private plan: Agenda | undefined;
  private planned: readonly [event?: ScientificEvent, zone?: Zone, fromMs?: number] = [];
  private readonly planning = new Slices();
  /** What is done in the background. */
  readonly work = [this.planning, this.list.slices, this.grid.slices];
  /** What the list shows. */
  private listed: { readonly plan: Agenda; readonly showing: Showing; readonly todayMs: number } | undefined;
  /** As {@link EventSearch.update} has it. */
  private todayMs = 0;
  private setting: RowSetting | undefined;
  /** With what the grid was made, if it was. */
  private gridSetting: RowSetting | undefined;
  private met: ReadonlyMap<Entry, readonly Entry[]> = new Map();
  /** The visitor's choice, until the page says otherwise. */
  private layout: 'list' | 'grid' | undefined;
  private offered: readonly string[] = [];

  constructor(private readonly around: Around) {
    for (const { element } of [this.list, this.grid, this.dialog]) element.addEventListener('click', (event) => void this.clicked(event));
    this.list.element.addEventListener('beforematch', (event) => this.found(event));
    // What it was opened from may have been made anew meanwhile.
    this.dialog.element.addEventListener('close', () => {
      if (!this.grid.element.matches(':focus-within')) this.grid.openerOf(this.dialog.id)?.focus();
    });
  }

  /** True until the whole programme is on the page. */
  get isBusy(): boolean {
    return this.planning.isBusy || this.list.slices.isBusy;
  }

  /** False while a large programme is more than what is shown of it: what else is made of the whole can wait. */
  get isLaidOut(): boolean {
    return !this.planning.isBusy;
  }

  /**
   * The section, with its tools where there is much to find.
   * @param isRunning True while the event is on: what is over steps back.
   */
  render(showing: Showing, isRunning: boolean): TemplateResult {
    const { event, settings, display } = showing;
    const { words } = display.speech;
    const before = this.showing;
    if (before?.settings.view !== settings.view) this.layout = undefined;
    this.showing = showing;
    this.todayMs = isRunning ? dateAt(display.zone, showing.nowMs) : 0;
    this.opened.set(settings.openAll);
    this.update(showing, before);
    const isGrid = this.layoutNow === 'grid';
    const isBusy = event.isExcerpt ?? this.isBusy;
    return html`<section class=${isRunning ? 'agenda running' : 'agenda'} part="agenda">
      ${this.nodes.get('heading', [display], () => heading(display.headingLevel + 1, 'section-title', words.programme))}
      ${this.tools(showing)}
      ${this.offered.length ? starsOffer(this.offered.length, () => this.answerOffer(true), () => this.answerOffer(false), display) : nothing}
      ${this.plan?.days.length ? html`<div class=${isGrid ? 'body as-grid' : 'body'} aria-busy=${isBusy}>${isGrid ? this.grid.element : nothing}${this.list.element}</div>` : html`<p class="empty" part="empty" translate="no">${words.programmeFollows}</p>`}
      ${isBusy ? html`<label class="rest" part="rest" translate="no">${words.loading} ${this.list.progress}</label>` : nothing}
      ${this.dialog.element}
    </section>`;
  }

  /** Does what a link asks for. @returns False when it means another event. */
  follow(wish: Wish): boolean {
    const { showing } = this;
    if (!showing) return false;
    if (wish.event != null && !isMeant(showing.event.id, wish.event)) return false;
    const entries = allEntries(showing.event.days);
    if ('entry' in wish) {
      const entry = entries.find(({ id }) => isMeant(id, wish.entry));
      if (entry) this.reveal(entry, true);
      return !!entry;
    }
    const brought = readStars(wish.search);
    const stars = starsOf(showing.event.id);
    this.offered = entries.filter(({ id }) => brought.some((one) => isMeant(id, one)) && !stars.has(id)).map(({ id }) => id);
    if (this.offered.length) this.around.changed();
    if (brought.length || !showing.settings.deepLink) return this.offered.length > 0;
    this.find(readSearch(wish.search));
    return true;
  }

  /** Shows stars that were given or taken anywhere on the page. */
  restar(): void {
    this.meet();
    this.list.refresh();
    this.grid.refresh(this.isStarred);
    this.openDialog();
    this.around.changed();
  }

  /** Everything at once: for print. */
  finish(): void {
    this.planning.finish();
    if (this.showing) this.update(this.showing, this.showing);
    this.work.forEach((slices) => slices.finish());
  }

  /** Everything is there: the page says so, and the search gets ready where somebody waits for it. */
  private completed(): void {
    this.around.changed();
    this.search.prepare();
  }

  private get layoutNow(): 'list' | 'grid' {
    const wished = this.layout ?? this.showing?.settings.view;
    return wished === 'grid' && this.search.facets.rooms.length > 1 ? 'grid' : 'list';
  }

  /** Brings list and grid up to date with what has changed since they were shown. */
  private update(showing: Showing, before: Showing | undefined): void {
    const { event, settings, display } = showing;
    this.plan = this.planFor(showing);
    const { plan, listed, todayMs } = this;
    const isOpen = settings.sections.has('abstracts') ? this.opened.isOpen : undefined;
    const savable = settings.sections.has('calendar');
    let { setting } = this;
    if (!setting || listed?.plan !== plan || listed.todayMs !== todayMs || setting.display !== display || setting.isOpen !== isOpen || setting.savable !== savable) {
      this.listed = { plan, showing, todayMs };
      this.search.update(event, plan, todayMs, this.isStarred);
      this.meet();
      const page = pageAddress();
      setting = this.setting = {
        level: display.headingLevel + 3, display, approximate: event.approximate, isOpen,
        isStarred: this.isStarred, meeting: (entry) => this.met.get(entry) ?? [], linkTo: ({ id }) => entryAddress(id, showing.part, page),
        changeIn: this.around.changeIn, savable,
      };
      this.list.show(plan, setting, listed?.showing.event.id === event.id);
      // What is read there may have moved, and reads another clock.
      this.openDialog();
    }
    // Rows that are kept may be new to the visitor in what they do not show.
    if (listed?.showing.event !== event || before?.settings.openAll !== settings.openAll) this.list.refresh();
    if (this.layoutNow === 'grid' && this.gridSetting !== setting) this.grid.show(plan, event.rooms, (this.gridSetting = setting));
  }

  /** The programme on the visitor's clock; the same until the clock passes something that changes. */
  private planFor(showing: Showing): Agenda {
    const { event, display: { zone }, nowMs } = showing;
    const [plannedEvent, plannedZone, fromMs = 0] = this.planned;
    const { plan } = this;
    if (plan && plannedEvent === event && plannedZone === zone && nowMs >= fromMs && nowMs < (plan.nextChangeMs ?? Infinity)) return plan;
    // The first screen stays until the whole of a very large programme is laid out.
    if (plan && plannedZone === zone && this.listed?.showing.event.isExcerpt && this.listed.showing.edition === showing.edition && !event.isExcerpt && allEntries(event.days).length > AT_ONCE) {
      if (!this.planning.isBusy) this.planning.start(this.layOut(showing));
      return plan;
    }
    this.planning.stop();
    this.planned = [event, zone, nowMs];
    return agenda(event, zone, nowMs);
  }

  private *layOut({ event, display: { zone }, nowMs }: Showing): Generator<true | undefined, void> {
    const plan = yield* agendaSteps(event, zone, nowMs);
    yield true;
    this.plan = plan;
    this.planned = [event, zone, nowMs];
    this.around.changed();
    yield true;
    this.around.changed();
  }

  private tools(showing: Showing): unknown {
    const { search, plan } = this;
    const { event, display } = showing;
    const rows = plan?.rows ?? [];
    const days = plan?.days.flatMap(({ dayMs }) => dayMs ?? []) ?? [];
    const ids = starsOf(event.id);
    const stars = ids.size ? rows.filter(({ entry }) => ids.has(entry.id)).length : 0;
    if (rows.length <= FEW_ENTRIES && days.length < 2 && !stars && !search.found) return nothing;
    return toolbar({
      filter: search.filter, facets: search.facets, daysMs: days, panelOpen: search.panelOpen, stars, layout: search.facets.rooms.length > 1 ? this.layoutNow : undefined,
      shown: search.found && { count: search.found.size, total: rows.length },
      live: rows.some(({ state }) => state === 'now' || state === 'next'), showsOver: search.over.size ? search.showsOver : undefined,
      find: (filter) => this.find(filter),
      prepare: () => search.prepare(true),
      togglePanel: () => {
        search.panelOpen = !search.panelOpen;
        this.around.changed();
      },
      toggleOver: () => this.showOver(!search.showsOver),
      toNow: () => this.toNow(),
      toDay: (dayMs) => this.toDay(dayMs),
      shareStars: () => void this.copy(starsAddress([...ids], event.id)),
      choose: (layout) => {
        this.layout = layout;
        this.around.changed();
      },
    }, display);
  }

  private find(filter: Filter): void {
    this.search.filter = filter;
    this.refilter();
    // The page's address is the page's; only one that says so lends it.
    if (!this.showing?.settings.deepLink || isTaken()) return;
    try {
      history.replaceState(history.state, '', searchAddress(writeSearch(filter)));
    } catch {
      // Documents without an address of their own have none to write.
    }
  }

  private showOver(showsOver: boolean): void {
    this.search.showsOver = showsOver;
    this.refilter();
  }

  private refilter(): void {
    const { showing, plan } = this;
    if (!showing || !plan) return;
    this.search.update(showing.event, plan, this.todayMs, this.isStarred);
    this.list.filter();
    this.grid.filter();
    this.around.changed();
  }

  private readonly isStarred = ({ id }: Entry): boolean => this.showing !== undefined && starsOf(this.showing.event.id).has(id);

  private meet(): void {
    const { event } = this.showing ?? {};
    this.met = event && starsOf(event.id).size ? overlaps(allEntries(event.days).filter(this.isStarred)) : new Map();
  }

  private answerOffer(accepted: boolean): void {
    const ids = this.offered;
    this.offered = [];
    if (accepted && this.showing) setStars(this.showing.event.id, ids, true);
    this.around.changed();
  }

  private entryOf(node: EventTarget | null): Entry | undefined {
    return node instanceof Element ? this.owners.get(node.closest('.entry, .cell-entry') ?? node) : undefined;
  }

  private async clicked(event: Event): Promise<void> {
    const entry = this.entryOf(event.target);
    const control = event.target instanceof Element ? event.target.closest<HTMLElement>('.toggle, .star, .permalink, .save, .cell-title') : null;
    if (!entry || !control || !this.showing) return;
    if (control.matches('.toggle')) {
      this.opened.toggle(entry);
      this.list.refresh(entry);
    } else if (control.matches('.star')) {
      setStars(this.showing.event.id, [entry.id], !this.isStarred(entry));
      this.around.say(this.list.rowOf(entry)?.querySelector('.clash')?.textContent ?? '');
    } else if (control.matches('.cell-title')) this.openDialog(entry);
    else if (control.matches('.save')) this.around.save(control, entry);
    else if (event instanceof MouseEvent && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      await this.copy(entryAddress(entry.id, this.showing.part));
    }
  }

  /** Shows an entry in the dialog; without one, that which is open there as it is now. */
  private openDialog(entry = this.dialog.element.open ? this.entryWith(this.dialog.id) : undefined): void {
    const within = new Set(entry && allEntries([{ entries: [entry] }]));
    const day = this.plan?.days.find(({ rows }) => rows.some((row) => row.entry === entry));
    if (this.setting && entry && day) this.dialog.show(entry, { ...day, rows: day.rows.filter((row) => within.has(row.entry)) }, this.setting);
    else this.dialog.element.close();
  }

  private found(event: Event): void {
    const entry = this.entryOf(event.target);
    if (!entry) return;
    if (this.search.visibilityOf(entry) === 'past') this.showOver(true);
    // The browser has found the text inside, or only the row.
    if (event.target instanceof Element && event.target.matches('.more')) {
      this.opened.reveal(entry);
      this.list.refresh(entry);
    }
  }

  /** The id of the entry that an element of a row stands for. */
  idAt(element: Element): string | undefined {
    return this.entryOf(element)?.id;
  }

  /** The row of an entry; undefined while it is not there. */
  rowOf(id: string): HTMLElement | undefined {
    const entry = this.entryWith(id);
    return entry && this.list.rowOf(entry);
  }

  private entryWith(id?: string): Entry | undefined {
    return this.plan?.rows.find((row) => row.entry.id === id)?.entry;
  }

  /** Brings an entry into view, with its text if that is asked for. */
  reveal(entry: Entry, opens: boolean): void {
    this.finish();
    if (this.search.visibilityOf(entry) === 'filtered') this.find({});
    if (this.search.visibilityOf(entry) === 'past') this.showOver(true);
    if (opens) this.opened.reveal(entry);
    this.list.refresh(entry);
    const row = this.list.rowOf(entry);
    // An event of a series that is over.
    row?.closest('details')?.setAttribute('open', '');
    const opener = this.grid.openerOf(entry.id);
    if (isVisible(row)) show(row, '.entry-title');
    else if (!opens && opener?.checkVisibility?.()) opener.focus();
    else this.openDialog(entry);
  }

  private toNow(): void {
    const rows = this.plan?.rows ?? [];
    // The innermost: a talk, not the session it is in.
    const row = rows.findLast(({ state }) => state === 'now') ?? rows.find(({ state }) => state === 'next');
    if (row) this.reveal(row.entry, false);
  }

  private toDay(dayMs: number): void {
    if (dayMs < this.todayMs) this.showOver(true);
    this.finish();
    for (const day of [this.list.headingOf(dayMs), this.grid.days.get(dayMs)]) show(day, '.day-title');
  }

  /** Copies an address and says so; where the browser refuses, the address itself is said. */
  private async copy(address: string): Promise<void> {
    const words = this.showing?.display.speech.words;
    if (words) this.around.say(await copyText(address, words));
  }
}

/** False where the browser can tell that nobody sees it. */
function isVisible(element: HTMLElement | undefined): boolean {
  return element?.checkVisibility?.() ?? true;
}

/** Scrolls to an element and puts the reader there. */
function show(element: HTMLElement | undefined, title: string): void {
  const target = element?.querySelector<HTMLElement>(title);
  if (!element || !target || !isVisible(element)) return;
  target.setAttribute('tabindex', '-1');
  element.scrollIntoView({ block: 'start' });
  target.focus({ preventScroll: true });
}
