/**
 * One event on the page: its sections in their order. Content is kept as nodes, made anew only when it says something else.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { elsewhere } from '../event/elsewhere.js';
import type { Entry, ScientificEvent } from '../event/model.js';
import { zoneByName } from '../event/moment.js';
import { phasesOf, type Phases } from '../event/phases.js';
import { actions, type Acting } from '../views/actions.js';
import { abstractsSection } from '../views/agenda.js';
import { changeLabel, changesNote } from '../views/changes.js';
import type { Display } from '../views/display.js';
import { elsewhereSection } from '../views/elsewhere.js';
import { differsToday, heads, particulars } from '../views/header.js';
import { h, type Content } from '../views/nodes.js';
import { notesSection } from '../views/notes.js';
import { people } from '../views/people.js';
import { clockNote, phaseView } from '../views/phase.js';
import { wordingOf } from '../views/prose.js';
import { AgendaView } from './agenda-view.js';
import { pageAddress } from './deep-links.js';
import { displayKey, textsKey } from './display.js';
import { KeptNodes } from './kept-nodes.js';
import { isSavable, SaveMenu } from './save-menu.js';
import { SeenChanges } from './seen.js';
import { share } from './share.js';
import type { Showing } from './showing.js';
import { visitorPlace } from './visitor.js';

/** The view of one event; it outlives its data, so that a reload closes nothing. */
export class EventView {
  /** Its programme. */
  readonly agenda: AgendaView;

  private readonly nodes = new KeptNodes();
  private readonly menu: SaveMenu;
  private readonly seen = new SeenChanges();
  private before: Showing | undefined;
  private lastInner: readonly [from: Display, to: Display] | undefined;
  private reckoned: { readonly phases: Phases; readonly event: ScientificEvent; readonly zone: Display['zone']; readonly fromMs: number } | undefined;
  private readonly said = h('p', 'said', { 'aria-live': 'polite' });

  /** @param changed Called when the template has to be rendered again. */
  constructor(changed: () => void) {
    this.menu = new SaveMenu(this.say);
    this.agenda = new AgendaView({
      changed, say: this.say,
      save: (button, entry) => this.before && this.menu.open(button, this.before, entry),
      changeIn: (entry) => {
        const { before } = this;
        return before ? this.seen.of(entry).map((change) => changeLabel(change, before.display)).join(' · ') : '';
      },
    });
  }

  /** The next instant at which something looks different by itself, rows of the programme among it. */
  get nextChangeMs(): number | undefined {
    return this.reckoned?.phases.nextChangeMs;
  }

  /** What is to be shown, with the same display as before where it says the same. */
  settled(now: Showing): Showing {
    const { before } = this;
    const isAlike = before && displayKey(before.display, before.event) === displayKey(now.display, now.event);
    return (this.before = isAlike ? { ...now, display: before.display } : now);
  }

  /**
   * All sections that the page wants to show. The zone picker belongs to no section: it is always there.
   * @param showing As from {@link settled}.
   */
  render(showing: Showing): TemplateResult {
    const { event, settings: { sections, places }, display, nowMs, clockErrorMinutes } = showing;
    const own = zoneByName(event.timeZone, event.zoneOffsets);
    const startMs = event.window.kind === 'timed' ? event.window.startMs : nowMs;
    const differs = differsToday({ instantMs: startMs, wallMs: startMs, offsetMinutes: display.zone.offsetMinutes(startMs) }, display.zone, nowMs);
    const inner = sections.has('header') ? display : this.innerOf(display);
    const part = (name: string, isShown: boolean, from: readonly unknown[], make: () => Content): unknown => (isShown ? this.nodes.get(name, [event, ...from], make) : nothing);
    const texts = textsKey(inner);
    const phases = this.phasesAt(showing);
    const visitor = visitorPlace()?.timeZone;
    const go = sections.has('agenda') ? (entry: Entry): void => this.agenda.reveal(entry, false) : undefined;
    this.seen.update(event, showing.settings.eventTimeZone);
    this.menu.refresh(showing);
    const buttons = actions(this.acting(showing, phases), display);
    return html`<article class=${display.clock.hourCycle} @focusin=${() => this.say('')} part="programme">
      ${sections.has('header') ? html`<header class="header" part="header">
        ${part('heads', true, [display, differs], () => heads(event, own, display, nowMs))}
        ${clockErrorMinutes === undefined ? nothing : clockNote(clockErrorMinutes, display)}
        ${phaseView(phases, event, display, nowMs, go)}
        ${buttons}
        ${part('particulars', true, [display], () => particulars(event, display))}
      </header>` : buttons}
      ${changesNote(this.seen.list, event, display, go, () => this.dismiss())}
      ${part('people', sections.has('people'), [texts], () => people(event, display))}
      ${sections.has('agenda') ? this.agenda.render({ ...showing, display: inner }, phases.phase === 'live' || phases.phase === 'between') : nothing}
      ${part('abstracts', sections.has('abstracts') && !sections.has('agenda'), [texts], () => abstractsSection(event, inner))}
      ${part('zones', sections.has('zones') && !event.isExcerpt && this.agenda.isLaidOut, [inner, places.join(), visitor], () => elsewhereSection(elsewhere(event, display.zone, places, visitor), inner))}
      ${part('notes', sections.has('notes'), [texts], () => notesSection(event, inner))}
      ${this.menu.home}
      ${this.said}
    </article>`;
  }

  /** Shows what was starred, here or elsewhere, and what is kept because of that. */
  restar(): void {
    this.seen.keep();
    this.agenda.restar();
  }

  /** What the clock says; the same until it says something else. */
  phasesAt({ event, display, nowMs }: Showing): Phases {
    const { reckoned } = this;
    if (reckoned?.event === event && reckoned.zone === display.zone && nowMs >= reckoned.fromMs && nowMs < (reckoned.phases.nextChangeMs ?? Infinity)) return reckoned.phases;
    const phases = phasesOf(event, display.zone, nowMs);
    this.reckoned = { phases, event, zone: display.zone, fromMs: nowMs };
    return phases;
  }

  /** What can be done about the event now. */
  private acting(showing: Showing, phases: Phases): Acting {
    const { event, settings: { sections }, picking } = showing;
    return {
      isAhead: phases.phase === 'before' || phases.phase === 'open',
      joinUrl: phases.canJoin ? event.online?.url?.href : undefined, picking,
      save: sections.has('calendar') && isSavable(event) ? (button) => this.menu.open(button, showing) : undefined,
      share: sections.has('header') && !event.isExcerpt ? () => void this.share(showing) : undefined,
    };
  }

  private async share({ event, display }: Showing): Promise<void> {
    this.say(await share(wordingOf(event.title, display).value, event, undefined, pageAddress(), display));
  }

  /** Tells the visitor something, in the dialog too. A text that is written again is told again. */
  private readonly say = (text: string): void => {
    for (const place of [this.said, this.agenda.dialog.said]) place.textContent = text;
  };

  private dismiss(): void {
    this.seen.dismiss();
    this.agenda.restar();
  }

  /** Without the title above them the sections are the first headings: one level higher. The same object for the same display. */
  private innerOf(display: Display): Display {
    if (this.lastInner?.[0] !== display) this.lastInner = [display, { ...display, headingLevel: display.headingLevel - 1 }];
    return this.lastInner[1];
  }
}
