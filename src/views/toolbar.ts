/**
 * Ways through a large programme: search, choices, days, now, my programme, list or grid.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { KINDS } from '../event/model.js';
import type { Facets, Filter } from '../event/search.js';
import { fill } from '../i18n/index.js';
import { dateLabel, languageName } from '../time/labels.js';
import { button } from './button.js';
import type { Display } from './display.js';
import { wordingOf } from './prose.js';

/** State of the tools, and what they can ask of the event's view. */
export interface Finding {
  readonly filter: Filter;
  readonly facets: Facets;
  /** Dates of the visitor's calendar, as wall time in milliseconds. */
  readonly daysMs: readonly number[];
  readonly panelOpen: boolean;
  /** How many lines are to be seen, out of how many; absent while nothing is looked for. */
  readonly shown?: { readonly count: number; readonly total: number };
  readonly stars: number;
  /** Whether something runs now, or is next. */
  readonly live: boolean;
  /** Whether days that are over are shown; absent when there are none. */
  readonly showsOver?: boolean;
  /** The way it is laid out; absent when there is nothing to choose. */
  readonly layout?: 'list' | 'grid';
  find(filter: Filter): void;
  /** Somebody has come to the search field. */
  prepare(): void;
  togglePanel(): void;
  toggleOver(): void;
  toNow(): void;
  toDay(dayMs: number): void;
  shareStars(): void;
  choose(layout: 'list' | 'grid'): void;
}

// More days than this are no line of buttons any more; they are still among the choices.
const MOST_DAYS = 10;

/** The tools above a programme. */
export function toolbar(finding: Finding, display: Display): TemplateResult {
  const { words, language } = display.speech;
  const { filter, shown, stars, daysMs, layout } = finding;
  // The button goes with what it clears: its reader stays where the next search begins.
  const clear = (event: Event): void => {
    const tools = (event.target as Element).closest('.toolbar');
    finding.find({});
    tools?.querySelector<HTMLElement>('.search')?.focus();
  };
  return html`<div class="toolbar" part="toolbar" translate="no">
    <div class="buttons">
      <input type="search" aria-label=${words.search} class="search" placeholder=${words.search} part="search" autocomplete="off" spellcheck="false" .value=${filter.query ?? ''} @focus=${finding.prepare}
        @input=${(event: Event) => finding.find({ ...filter, query: (event.target as HTMLInputElement).value })}>
      ${hasChoices(finding) ? button(words.filter, finding.togglePanel, { expanded: finding.panelOpen }) : nothing}
      ${stars || filter.starred ? button(`${words.myProgramme} (${stars})`, () => finding.find({ ...filter, starred: !filter.starred }), { pressed: filter.starred ?? false }) : nothing}
      ${finding.live ? button(words.toNow, finding.toNow) : nothing}
      ${finding.showsOver === undefined ? nothing : button(words.over, finding.toggleOver, { pressed: finding.showsOver })}
      ${layout ? html`<div class="buttons layout">${(['list', 'grid'] as const).map((one) => button(words[one], () => finding.choose(one), { pressed: layout === one }))}</div>` : nothing}
    </div>
    ${finding.panelOpen ? html`<div class="drawer choices" part="filter-panel">${choices(finding, display)}</div>` : nothing}
    ${daysMs.length > 1 && daysMs.length <= MOST_DAYS ? html`<nav class="buttons" part="days" aria-label=${words.days}>
      ${daysMs.map((dayMs) => button(dateLabel(dayMs, language, 'short'), () => finding.toDay(dayMs)))}
    </nav>` : nothing}
    <div class="buttons found">
      <p class="count" role="status">${shown ? [shown.count ? fill(words.shown, String(shown.count), String(shown.total)) : words.noneFound] : nothing}</p>
      ${shown ? button(words.clear, clear) : nothing}
      ${filter.starred && stars ? button(words.shareStars, finding.shareStars) : nothing}
    </div>
  </div>`;
}

function hasChoices({ facets, daysMs }: Finding): boolean {
  return daysMs.length > 1 || Object.values(facets).some((values: readonly unknown[]) => values.length);
}

/** A list for each thing by which the programme can be divided. */
function choices({ filter, facets, daysMs, find }: Finding, display: Display): readonly TemplateResult[] {
  const { words, language } = display.speech;
  const lists: readonly (readonly [keyof Filter, string, readonly (readonly [string, string])[]])[] = [
    ['dayMs', words.day, daysMs.length > 1 ? daysMs.map((dayMs) => [String(dayMs), dateLabel(dayMs, language, 'medium')]) : []],
    ['room', words.room, facets.rooms.map(({ id, name }) => [id, wordingOf(name, display).value])],
    ['track', words.track, facets.tracks.map(({ id, name }) => [id, wordingOf(name, display).value])],
    ['kind', words.kind, KINDS.filter((kind) => facets.kinds.includes(kind)).map((kind) => [kind, words.kinds[kind]])],
    ['language', words.language, facets.languages.map((tag) => [tag, languageName(tag, language)])],
  ];
  return lists.filter(([, , options]) => options.length).map(([key, label, options]) => html`<label>${label}
    <select part="filter" @change=${(event: Event) => {
      const { value } = event.target as HTMLSelectElement;
      find({ ...filter, [key]: !value ? undefined : key === 'dayMs' ? Number(value) : value });
    }}>
      <option value="" .selected=${filter[key] === undefined}>${words.any}</option>
      ${options.map(([value, text]) => html`<option value=${value} .selected=${String(filter[key]) === value}>${text}</option>`)}
    </select></label>`);
}
