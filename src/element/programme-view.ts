/**
 * One event, or a series of them: what is next stands first, what is over is folded away.
 */
import { html, nothing } from 'lit';
import type { Programme, ScientificEvent } from '../event/model.js';
import { earliest } from '../event/states.js';
import { chooseWording } from '../event/text.js';
import { fill, type Speech } from '../i18n/index.js';
import { firstInstant } from '../time/wall.js';
import type { Zone } from '../time/zone.js';
import type { Display } from '../views/display.js';
import { heading } from '../views/headings.js';
import type { ZonePicking } from '../views/zone-picker.js';
import type { Wish } from './deep-links.js';
import { EventView } from './event-view.js';
import { KeptNodes } from './kept-nodes.js';
import { readerLanguages } from './language.js';
import type { Rows } from './reading-place.js';
import { seriesFile } from './series-file.js';
import type { Settings } from './settings.js';
import type { Showing } from './showing.js';
import type { Slices } from './slices.js';

/** How a programme is to be shown. */
export interface ProgrammeShowing extends Pick<Showing, 'edition' | 'settings' | 'nowMs' | 'clockErrorMinutes'> {
  readonly speech: Speech;
  displayOf(event: ScientificEvent, settings: Settings): Display;
  /** @param atMs The instant for which offsets are listed. */
  pickingAt(atMs: number, settings: Settings): ZonePicking;
}

/** The views of all events of one document. */
export class ProgrammeView {
  /** Rows are known by their event's place and their entry's id. */
  readonly rows: Rows = {
    nameOf: (element) => {
      for (const [key, { agenda }] of this.views) {
        const id = agenda.idAt(element);
        if (id !== undefined) return `${key}\n${id}`;
      }
      return undefined;
    },
    rowOf: (name) => {
      const [key = '', ...id] = name.split('\n');
      return this.views.get(key)?.agenda.rowOf(id.join('\n'));
    },
  };

  private readonly nodes = new KeptNodes();
  private views = new Map<string, EventView>();

  /** @param changed Called when the template has to be rendered again. */
  constructor(private readonly changed: () => void) {}

  /** True until everything is on the page. */
  get isBusy(): boolean {
    return this.all.some(({ agenda }) => agenda.isBusy);
  }

  /** The next instant at which something looks different by itself. */
  get nextChangeMs(): number | undefined {
    return earliest(this.all.map(({ nextChangeMs }) => nextChangeMs));
  }

  /** The title of a series, and its events. */
  render({ title, events }: Programme, showing: ProgrammeShowing): unknown {
    const { speech, nowMs } = showing;
    const { words } = speech;
    // The title of a series stands above those of its events.
    const settings = title ? { ...showing.settings, headingLevel: showing.settings.headingLevel + 1 } : showing.settings;
    const before = this.views;
    this.views = new Map();
    const all = events.map((event) => {
      const key = this.keyOf(event, events);
      const view = before.get(key) ?? new EventView(this.changed);
      before.delete(key);
      this.views.set(key, view);
      const own = view.settled({ ...showing, event, part: events.length > 1 ? event.id : undefined, settings, display: showing.displayOf(event, settings) });
      return { view, own, isOver: events.length > 1 && view.phasesAt(own).isOver, startMs: startOf(event, own.display.zone) };
    });
    for (const { agenda } of before.values()) agenda.work.forEach((slices) => slices.pause());
    // Those without a date keep their place at the end of what is to come.
    const ahead = all.filter(({ isOver }) => !isOver).sort((a, b) => (a.startMs === b.startMs ? 0 : a.startMs - b.startMs));
    const over = all.filter(({ isOver }) => isOver).sort((a, b) => b.startMs - a.startMs);
    const [first = over[0]] = ahead;
    const shown = ({ view, own }: (typeof all)[number]): unknown => view.render(own.event === first?.own.event
      ? { ...own, picking: showing.pickingAt(own.event.window.kind === 'timed' ? own.event.window.startMs : nowMs, settings) }
      : { ...own, clockErrorMinutes: undefined });
    const name = title && this.nodes.get('title', [title, showing.settings.headingLevel, speech.wish], () => heading(settings.headingLevel - 1, 'title', chooseWording(title, readerLanguages(speech))));
    return html`<div class="card" part="card">${name ?? nothing}
      ${events.length > 1 && first ? seriesFile(title, events, first.own) : nothing}
      ${events.length ? ahead.map(shown) : html`<p part="empty" translate="no">${words.programmeFollows}</p>`}
      ${over.length ? html`<details class="past-events" part="past-events" ?open=${!ahead.length}><summary translate="no">${fill(words.pastEvents, String(over.length))}</summary>${over.map(shown)}</details>` : nothing}</div>`;
  }

  /** Shows what was starred, here or elsewhere. */
  restar(): void {
    for (const view of this.all) view.restar();
  }

  /** Everything at once: for print. */
  finish(): void {
    for (const { agenda } of this.all) agenda.finish();
  }

  /** What is done in the background. */
  get work(): readonly Slices[] {
    return this.all.flatMap(({ agenda }) => agenda.work);
  }

  /** Does what a link asks for. @returns False when no event here is meant. */
  follow(wish: Wish): boolean {
    const follows = (one: Wish): boolean => this.all.some(({ agenda }) => agenda.follow(one));
    // An event that has other words now may have another id.
    return follows(wish) || ('entry' in wish && follows({ entry: wish.entry }));
  }

  private get all(): readonly EventView[] {
    return [...this.views.values()];
  }

  /** A document of one event has the same view all its life; those of a series go with their events, wherever these stand. */
  private keyOf({ id }: ScientificEvent, events: readonly ScientificEvent[]): string {
    const name = events.length > 1 ? id.replaceAll('\n', ' ') : '';
    let key = name;
    for (let index = 2; this.views.has(key); index++) key = `${name} ${index}`;
    return key;
  }
}

function startOf({ window }: ScientificEvent, zone: Zone): number {
  return window.kind === 'timed' ? window.startMs : window.kind === 'all-day' ? firstInstant(zone, window.dayMs) : Number.MAX_VALUE;
}
