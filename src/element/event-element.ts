/**
 * The element: attributes, lifecycle, what is shown in which load state. It computes nothing about time, events or formats.
 */
import { html, LitElement, nothing, render, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Programme } from '../event/model.js';
import type { ExplainedProblem } from '../i18n/problems.js';
import { chooseSpeech, fill, type Speech } from '../i18n/index.js';
import type { Place } from '../time/places.js';
import { failureView, loadingView } from '../views/load-state.js';
import { styles } from '../views/styles.js';
import { momentText } from '../views/times.js';
import { rebuildStyles } from './adopted-styles.js';
import { Clock } from './clock.js';
import { AttributeReport } from './console.js';
import { answer } from './deep-links.js';
import { displayFor, warmUp } from './display.js';
import { EventData, isUnreached, type LoadError, type Outcome } from './event-data.js';
import { hasFallback, inlineData, watchInlineData } from './inline-data.js';
import { wishedLanguages } from './language.js';
import { speechOf } from './language-file.js';
import { ProgrammeView } from './programme-view.js';
import { ReadingPlace } from './reading-place.js';
import { Refresher } from './refresher.js';
import { readSettings, type Settings } from './settings.js';
import { afterFrame } from './slices.js';
import { onStars } from './stars.js';
import { choosePlace, onChoice, visitorPlace } from './visitor.js';

/** An attribute that is there, or not. Editors that know only values write "false" for what HTML leaves out. */
const flag = (value: string | null): boolean => value !== null && value.trim().toLowerCase() !== 'false';

/**
 * Shows the programme of a scientific event, with every time in the visitor's own time zone.
 *
 * @summary A scientific event's programme on any page.
 * @tagname ml-da-event
 * @slot - What is shown while there is no programme, and without JavaScript. A `<script type="application/json">` here is the event itself.
 * @event {CustomEvent<{event: unknown}>} ml-da-event-load - `{event}`: a programme has been loaded and is shown.
 * @event {CustomEvent<LoadError>} ml-da-event-error - `{code, url, status}`: a load has failed; `code` is `network`, `interrupted`, `timeout`, `status`, `size` or `content`.
 * @event {CustomEvent<{problems: readonly ExplainedProblem[]}>} ml-da-event-problems - `{problems}`: what is wrong with the data, each with a code, a path and a remedy.
 * @event {CustomEvent<{timeZone: string}>} ml-da-event-time-zone-change - `{timeZone}`: the visitor has chosen another time zone.
 * @cssproperty --ml-da-event-accent - Links, buttons, bars.
 * @cssproperty --ml-da-event-text - Text; softer shades derive from it.
 * @cssproperty --ml-da-event-surface - Background.
 * @cssproperty --ml-da-event-border - Lines.
 * @cssproperty --ml-da-event-font - Font family; `inherit` takes the page's.
 * @cssproperty --ml-da-event-radius - Corners of the card.
 * @cssproperty --ml-da-event-space - Space inside the card.
 */
export class MlDaEventElement extends LitElement {
  /** The version of the script. */
  static readonly version: string = '__VERSION__';
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    src: {},
    timeZone: { attribute: 'time-zone' },
    eventTimeZone: { attribute: 'event-time-zone' },
    zones: {},
    hourCycle: { attribute: 'hour-cycle' },
    headingLevel: { attribute: 'heading-level' },
    show: {},
    hide: {},
    view: {},
    open: {},
    theme: {},
    images: { converter: flag },
    deepLink: { converter: flag, attribute: 'deep-link' },
    refresh: {},
    now: {},
    event: { attribute: false, noAccessor: true },
  };

  /** Address of the event's JSON file. */
  declare src: string | null;
  /** Zone in which times are shown (IANA name); without it the visitor's own. */
  declare timeZone: string | null;
  /** The event's own zone, where the data name none (IANA name). */
  declare eventTimeZone: string | null;
  /** Places to compare times with (IANA names); without it the event's list, or a spread around the world. */
  declare zones: string | null;
  /** `h12`, `h23`, or `auto` for what the language uses. */
  declare hourCycle: string | null;
  /** Level of the title's heading, 1 to 9; all others follow. Default 2. */
  declare headingLevel: string | null;
  /** Only these sections: `header people agenda abstracts zones notes calendar`. */
  declare show: string | null;
  /** All sections but these. */
  declare hide: string | null;
  /** `list`, or `grid` for a table of rooms and times where there is room for one; `auto` is the list, with buttons for both. */
  declare view: string | null;
  /** `all`, or no value: abstracts are open from the start; `none` is the default. */
  declare open: string | null;
  /** `light` or `dark`; `auto` follows the page's `color-scheme`. */
  declare theme: string | null;
  /** Loads the pictures that the event names; without it none is requested. */
  declare images: boolean;
  /** Keeps the visitor's search in the page's address, so that it can be shared. Without it the address is never written. */
  declare deepLink: boolean;
  /** Minutes (1 to 10080) after which the data are looked up again, while the page is looked at; without it never. */
  declare refresh: string | null;
  /** An instant such as `2026-05-04T09:00Z`: stops the clock there, for demonstrations and tests. */
  declare now: string | null;

  private readonly data = new EventData((outcomes) => this.dataChanged(outcomes));
  private readonly clock = new Clock(() => this.renew());
  private readonly refresher = new Refresher(() => void this.loadOrigin('quietly'));
  private readonly attributeReport = new AttributeReport();
  private readonly programmeView = new ProgrammeView(() => this.requestUpdate());
  private readonly picker = { open: false, query: '' };
  private assigned: unknown;
  /** Rendering has failed: from now on only what is inside the tag shows. */
  private hasGivenUp = false;
  private isMadeAnew = false;
  /** Whether the data have to be fetched: from another place than before, or again because the element was away meanwhile. */
  private origin: 'current' | 'new' | 'interrupted' = 'new';
  private settings: Settings | undefined;
  /** The visitor's choice on a widget whose zone the page has set: it holds here only. */
  private ownChoice: Place | undefined;
  private outcomes: Outcome[] = [];
  /** What was rendered last: large programmes come some time after their loads. */
  private shown: EventData['reading'];
  private place: ReadingPlace | undefined;
  private stopInline: (() => void) | undefined;
  private connection: AbortController | undefined;

  /** The language is the platform's own attribute, which Lit does not watch. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** The event as JSON: what was assigned, else what came from `src` or from inside the tag; null while there is none. */
  get event(): unknown {
    return this.assigned ?? this.data.reading?.document ?? null;
  }

  set event(value: unknown) {
    this.assigned = value ?? undefined;
    this.origin = 'new';
    this.requestUpdate();
  }

  /** Where loading stands. */
  get state(): 'idle' | 'loading' | 'ready' | 'failed' {
    const { state } = this.data.load;
    return state === 'ready' && this.outcomes.some(({ name }) => name === 'load') ? 'loading' : state;
  }

  /** What is wrong with the data. */
  get problems(): readonly ExplainedProblem[] {
    return this.data.problems;
  }

  /** Loads the data again; what is shown stays until they are there. */
  async reload(): Promise<void> {
    await this.loadOrigin('again');
    await this.updateComplete;
  }

  override connectedCallback(): void {
    // Chromium's XML parser does not tell an element of the attributes that it comes with.
    if (!this.hasUpdated && document.contentType !== 'text/html') for (const name of this.getAttributeNames()) this.attributeChangedCallback(name, null, this.getAttribute(name));
    try {
      super.connectedCallback();
    } catch (error) {
      this.giveUp(error);
      return;
    }
    const { signal } = (this.connection = new AbortController());
    signal.addEventListener('abort', onChoice(() => this.requestUpdate()));
    signal.addEventListener('abort', onStars(() => this.programmeView.restar()));
    addEventListener('beforeprint', () => this.finish(), { signal });
    addEventListener('hashchange', () => this.followLink(), { signal });
    addEventListener('online', () => this.tryAgain(), { signal });
    document.addEventListener('visibilitychange', () => {
      this.refresher.resume();
      // Who comes back may be in another zone.
      this.renew();
    }, { signal });
    this.programmeView.work.forEach((slices) => slices.resume());
    this.refresher.resume();
    this.requestUpdate();
    // The first formatter of a page takes the browser some 15 ms: as well while the data are on their way.
    if (!this.hasUpdated) afterFrame(() => this.data.reading ?? warmUp(chooseSpeech(wishedLanguages(this))));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A request that was cut off starts again when the element is back, and what is inside the tag may be another; what is there stays.
    if (this.data.interrupt() || this.isInline) this.origin = 'interrupted';
    this.clock.stop();
    // What stands over a page does not come back with the element: it would stand in the text.
    this.shadowRoot?.querySelector<HTMLDialogElement>('dialog[open]')?.close();
    this.refresher.pause();
    this.programmeView.work.forEach((slices) => slices.pause());
    this.connection?.abort();
    this.stopInline?.();
    this.stopInline = undefined;
  }

  /** Called by the browser when the element comes into another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) rebuildStyles(this.shadowRoot, styles);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.renew();
  }

  /** Says what may be said otherwise: the reader stays where they are, as after a change of an attribute. */
  private renew(): void {
    this.requestUpdate('lang');
  }

  protected override shouldUpdate(): boolean {
    return !this.hasGivenUp;
  }

  /** A fault of ours, or of a function that the page has put in the place of the browser's own, leaves no blank. */
  protected override performUpdate(): void {
    // A button that goes with what it did leaves who pressed it to the first one near to it.
    const button = this.shadowRoot?.activeElement?.closest('.button');
    const around = button?.closest('.picker, section, article, .event');
    try {
      super.performUpdate();
      if (!button?.isConnected) around?.querySelector('button')?.focus();
      this.isMadeAnew = false;
    } catch (error) {
      // Extensions of the browser may have taken away nodes by which the template knows its places: then it is made anew, once.
      this.isMadeAnew = this.hasUpdated && !this.isMadeAnew;
      if (this.isMadeAnew) {
        render(nothing, this.renderRoot, { renderBefore: this.renderRoot.querySelector('style') });
        this.requestUpdate();
      } else this.giveUp(error);
    }
  }

  private giveUp(error: unknown): void {
    this.hasGivenUp = true;
    console.warn(`<ml-da-event> cannot show the programme in this page; what is inside the tag stays. ${String(error)}`);
    // A page can hide a document's own functions behind names of its forms and pictures, but not this one.
    const slot = Document.prototype.createElement.call(document, 'slot');
    slot.append(chooseSpeech(wishedLanguages(this)).words.failed);
    this.shadowRoot?.replaceChildren(slot);
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.settings = readSettings(this, this.attributeReport.complain);
    if (changed.has('timeZone')) this.ownChoice = undefined;
    // While the element is away it is told of changes, too, and of none of them again when it is back.
    if (changed.has('src')) this.origin = 'new';
    else if (changed.has('eventTimeZone') && this.origin !== 'new') this.data.reread(this.settings);
    if (changed.has('refresh')) this.planRefresh();
    if (!this.isConnected) return;
    if (this.origin !== 'current') void this.loadOrigin(this.origin === 'interrupted' ? 'again' : 'anew');
    // Where the data, the language or the hour have changed, the reader stays where they are. Who has seen but the first screen, and its top, goes on to see that.
    if ((scrollY || !this.shown?.programme?.events[0]?.isExcerpt) && this.shown && (this.data.reading !== this.shown || changed.size)) this.place = new ReadingPlace(this.shadowRoot as ShadowRoot, this.programmeView.rows);
    this.shown = this.data.reading;
    if (!this.stopInline && this.isInline) this.stopInline = watchInlineData(this, () => void (this.isInline && this.loadOrigin('again')));
  }

  protected override updated(): void {
    this.place?.restore();
    this.place = undefined;
    // "Loaded" is said when everything is on the page, not while the rest of a large programme is being built.
    if (this.programmeView.isBusy) return;
    for (const outcome of this.outcomes.splice(0)) {
      const detail = outcome.name === 'load' ? { event: this.event } : outcome.name === 'error' ? outcome.error : { problems: outcome.problems };
      this.dispatch(outcome.name, detail);
      if (outcome.name === 'load') this.followLink();
    }
  }

  protected override render(): unknown {
    const speech = speechOf(this, MlDaEventElement.version, () => this.renew());
    const { load: { state, error }, reading } = this.data;
    const programme = reading?.programme;
    const fallback = hasFallback(this);
    const shown = programme ? this.renderProgramme(programme, speech) : state === 'loading' && !fallback && !error ? loadingView(speech.words) : nothing;
    const failure = error ? this.renderFailure(error, speech, programme !== undefined) : nothing;
    const isEmpty = shown === nothing && failure === nothing;
    return html`${isEmpty ? nothing : html`<div class="event" lang=${speech.language} dir=${speech.words.dir} part="event">${failure}${shown}</div>`}${programme ? nothing : html`<slot></slot>`}`;
  }

  private renderProgramme(programme: Programme, speech: Speech): unknown {
    const { settings } = this;
    if (!settings) return nothing;
    const shown = this.programmeView.render(programme, {
      speech, settings, edition: this.data.edition, nowMs: settings.nowMs ?? Date.now(), clockErrorMinutes: settings.nowMs === undefined ? this.data.clockErrorMinutes : undefined,
      displayOf: (event, own) => displayFor(event, own, speech, this.ownChoice, this.images),
      pickingAt: (atMs, own) => this.picking(own, atMs),
    });
    this.clock.wakeAt(settings.nowMs === undefined && this.isConnected ? this.programmeView.nextChangeMs : undefined);
    return shown;
  }

  private renderFailure(error: LoadError, speech: Speech, stale: boolean): unknown {
    const { words } = speech;
    const unreadable = error.code === 'content' || error.code === 'size';
    const refused = error.code === 'status' && error.status >= 400;
    const lacking = unreadable ? words.unreadable : isUnreached(error) && !navigator.onLine ? words.offline : words.noAnswer;
    const reason = this.data.load.isRetried ? words.loading : refused ? fill(words.badStatus, String(error.status)) : lacking;
    const asOf = stale && this.data.asOfMs !== undefined ? this.asOf(this.data.asOfMs, speech) : '';
    return failureView(words, `${reason} ${asOf}`, stale, this.assigned === undefined && this.src ? () => void this.reload() : undefined);
  }

  /** How old what is shown may be. */
  private asOf(ms: number, speech: Speech): string {
    const [event] = this.data.reading?.programme?.events ?? [];
    const label = event && this.settings && momentText({ kind: 'timed', startMs: ms, endInferred: false }, displayFor(event, this.settings, speech, this.ownChoice, this.images));
    return label === undefined ? '' : fill(speech.words.asOf, label);
  }

  private picking(settings: Settings, atMs: number) {
    return {
      ...this.picker,
      atMs,
      mine: visitorPlace(),
      setByPage: settings.zone !== undefined && this.ownChoice === undefined,
      toggle: () => void this.togglePicker(),
      search: (query: string) => {
        this.picker.query = query;
        this.requestUpdate();
      },
      choose: (place: Place) => this.choose(place, settings),
    };
  }

  private async togglePicker(): Promise<void> {
    this.picker.open = !this.picker.open;
    this.picker.query = '';
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(this.picker.open ? '[part=zone-search]' : '.picker button')?.focus();
  }

  private choose(place: Place, settings: Settings): void {
    if (settings.zone) this.ownChoice = place;
    else choosePlace(place);
    this.requestUpdate();
    this.dispatch('time-zone-change', { timeZone: place.timeZone });
  }

  /** True when the data are to be found inside the tag. */
  private get isInline(): boolean {
    return this.assigned === undefined && !this.src;
  }

  /** Property before address before what is inside the tag. */
  private async loadOrigin(how: 'anew' | 'again' | 'quietly'): Promise<void> {
    this.origin = 'current';
    const options = this.settings ?? {};
    if (this.assigned !== undefined) this.data.assign(this.assigned, options);
    else if (this.src) await this.data.fetch(String(this.src), () => this.settings ?? {}, how);
    else {
      const text = inlineData(this);
      if (text === 'incomplete') return;
      if (text === undefined) this.data.clear();
      else this.data.inline(text, options);
    }
  }

  /** Everything that is still being read or built, at once: for print. */
  private finish(): void {
    for (const one of [this.data, this.programmeView]) {
      one.finish();
      if (this.isUpdatePending) this.performUpdate();
    }
  }

  private followLink(): void {
    answer(this, (wish) => this.programmeView.follow(wish));
  }

  /** A connection that is back. */
  private tryAgain(): void {
    const { error } = this.data.load;
    if (error && isUnreached(error)) void this.loadOrigin('again');
  }

  private planRefresh(): void {
    const { load: { error }, failures } = this.data;
    const leastMs = error?.code === 'status' ? error.retryAfterMs : undefined;
    const isFetched = this.assigned === undefined && this.src;
    this.refresher.plan(isFetched ? this.settings?.refreshMinutes : undefined, failures, leastMs);
    if (!this.isConnected) this.refresher.pause();
  }

  private dataChanged(outcomes: readonly Outcome[]): void {
    this.outcomes = [...this.outcomes, ...outcomes];
    if (this.data.load.state !== 'loading') this.planRefresh();
    this.requestUpdate();
  }

  private dispatch(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(`ml-da-event-${name}`, { detail, bubbles: true, composed: true }));
  }
}

