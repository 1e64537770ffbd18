/**
 * One event on the page: its sections in their order. Content is kept as nodes, made anew only when it says something else.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { elsewhere } from '../event/elsewhere.js';
import type { ScientificEvent } from '../event/model.js';
import { zoneByName } from '../event/moment.js';
import { abstractsSection } from '../views/agenda.js';
import type { Display } from '../views/display.js';
import { elsewhereSection } from '../views/elsewhere.js';
import { differsToday, header } from '../views/header.js';
import type { Content } from '../views/nodes.js';
import { notesSection } from '../views/notes.js';
import { people } from '../views/people.js';
import { zonePicker, type ZonePicking } from '../views/zone-picker.js';
import { AgendaView } from './agenda-view.js';
import { displayKey, textsKey } from './display.js';
import { KeptNodes } from './kept-nodes.js';
import type { Settings } from './settings.js';

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
  /** Its programme. */
  readonly agenda: AgendaView;

  private readonly nodes = new KeptNodes();
  private before: Showing | undefined;
  private lastInner: readonly [from: Display, to: Display] | undefined;

  /** @param changed Called when the template has to be rendered again. */
  constructor(changed: () => void) {
    this.agenda = new AgendaView(changed);
  }

  /** All sections that the page wants to show. The zone picker belongs to no section: it is always there. */
  render(now: Showing): TemplateResult {
    const showing = this.settled(now);
    const { event, settings: { sections, places }, display, nowMs, picking } = showing;
    const own = event.timeZone === undefined ? undefined : zoneByName(event.timeZone, event.zoneOffsets);
    const startMs = event.window.kind === 'timed' ? event.window.startMs : nowMs;
    const differs = differsToday({ instantMs: startMs, wallMs: startMs, offsetMinutes: display.zone.offsetMinutes(startMs) }, display.zone, nowMs);
    const inner = sections.has('header') ? display : this.innerOf(display);
    const abstracts = sections.has('abstracts');
    const part = (name: string, isShown: boolean, from: readonly unknown[], make: () => Content): unknown => (isShown ? this.nodes.get(name, [event, ...from], make) : nothing);
    const texts = textsKey(inner);
    return html`<article part="programme">
      ${part('header', sections.has('header'), [display, differs], () => header(event, own, display, nowMs))}
      ${picking ? zonePicker(picking, display) : nothing}
      ${part('people', sections.has('people'), [texts], () => people(event, display))}
      ${sections.has('agenda') ? this.agenda.render({ ...showing, display: inner }) : nothing}
      ${part('abstracts', abstracts && !sections.has('agenda'), [texts], () => abstractsSection(event, inner))}
      ${part('zones', sections.has('zones') && !event.isExcerpt, [inner, places.join()], () => elsewhereSection(elsewhere(event, display.zone, places), inner))}
      ${part('notes', sections.has('notes'), [texts], () => notesSection(event, inner))}
    </article>`;
  }

  /** The same display as before where it says the same. */
  private settled(now: Showing): Showing {
    const { before } = this;
    const isAlike = before && displayKey(before.display, before.event) === displayKey(now.display, now.event);
    return (this.before = isAlike ? { ...now, display: before.display } : now);
  }

  /** Without the title above them the sections are the first headings: one level higher. The same object for the same display. */
  private innerOf(display: Display): Display {
    if (this.lastInner?.[0] !== display) this.lastInner = [display, { ...display, headingLevel: display.headingLevel - 1 }];
    return this.lastInner[1];
  }
}
