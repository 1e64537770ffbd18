/**
 * What the clock says of the event: how long until it starts and from when one can log in, what runs now and what is next, what is left of
 * it afterwards. It changes by the minute, so it is a template: what has the focus keeps it.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Entry, ScientificEvent } from '../event/model.js';
import type { Material, Phases, Running } from '../event/phases.js';
import { spanOf } from '../event/spans.js';
import { linkName } from '../formats/writers/said.js';
import { fill } from '../i18n/index.js';
import { isoInstant, MINUTE_MS } from '../time/iso.js';
import { distanceLabel, durationLabel } from '../time/labels.js';
import { dateAt } from '../time/wall.js';
import type { Display } from './display.js';
import { titleOf } from './entry.js';
import { wordingOf } from './prose.js';
import { deadlinePlace, momentText, timeText } from './times.js';
import { way, type Go } from './way.js';

// More at once are seen in the programme itself, to which there is a button.
const MOST_ENTRIES = 4;
const MOST_MATERIALS = 8;

/** The event's own line, the entries of the moment, and once it is over what has been kept of it. */
export function phaseView(phases: Phases, event: ScientificEvent, display: Display, nowMs: number, go: Go): TemplateResult {
  const line = event.isExcerpt ? '…' : phaseLine(phases, event, display).join(' · ');
  const { running, next, materials } = phases;
  const inner = innermost(running.map(({ entry }) => entry));
  const moments = [
    ...few(running.filter(({ entry }) => inner.has(entry)), (one) => runningItem(one, display, go)),
    ...few([...innermost(next)], (entry) => nextItem(entry, nowMs, display, go)),
  ];
  // Of an event that is still being read this is not known yet; its line is kept free.
  return html`<div class="phase" part="phase" translate="no">
    ${line ? html`<p part="phase-line">${line}</p>` : nothing}
    ${moments.length && !event.isExcerpt ? html`<ul role="list" class="moment" part="moment">${moments}</ul>` : nothing}
    ${materials.length ? html`<ul role="list" class="materials" part="materials">${materials.slice(0, MOST_MATERIALS).map((one) => materialItem(one, display))}</ul>` : nothing}
  </div>`;
}

/** The first of them, and how many there are besides. */
function few<Item>(all: readonly Item[], show: (one: Item) => TemplateResult): readonly TemplateResult[] {
  const rest = all.length - MOST_ENTRIES;
  return [...all.slice(0, MOST_ENTRIES).map(show), ...(rest > 0 ? [html`<li><span></span> <span>+ ${rest}</span></li>`] : [])];
}

function phaseLine({ phase, countdown, opens, registration }: Phases, event: ScientificEvent, display: Display): readonly string[] {
  const { words, language } = display.speech;
  const said = phase === 'after' ? [words.isOver] : [];
  if (countdown) said.push(fill(phase === 'between' ? words.continues : words.starts, distanceLabel(countdown.count, countdown.unit, language)));
  if (opens && phase === 'before') said.push(fill(words.loginOpens, clockOf(opens, display), durationLabel(opens.minutesBefore, language)));
  if (phase === 'before' || phase === 'open' || phase === 'undated') {
    const deadline = event.registration?.deadline;
    const until = deadline && momentText(deadline, display);
    if (registration && !registration.isOpen) said.push(words.registrationClosed);
    else if (until) said.push(`${words.links.register} ${fill(words.until, until + deadlinePlace(deadline, event.timeZone, display))}`);
  }
  return said;
}

/** A time of day; with its date where it is another than that of the start. */
function clockOf({ atMs, minutesBefore }: NonNullable<Phases['opens']>, display: Display): string {
  const span = spanOf({ kind: 'timed', startMs: atMs, endMs: atMs + minutesBefore * MINUTE_MS, endInferred: false }, display.zone);
  return span ? timeText(span.start, display, span.nights ? 'short' : undefined) : '';
}

/** Talks rather than the sessions they are in. */
function innermost(entries: readonly Entry[]): ReadonlySet<Entry> {
  const all = new Set(entries);
  return new Set(entries.filter(({ items }) => !items.some((item) => all.has(item))));
}

function runningItem({ entry, progress }: Running, display: Display, go: Go): TemplateResult {
  const { words, language } = display.speech;
  const title = titleOf(entry, display);
  const joinUrl = entry.links.find(({ type, url }) => type === 'join' && url?.href !== undefined)?.url?.href;
  return html`<li><strong class="badge" part="badge">${words.now}</strong> <span>${way(title, entry, go)}
    ${progress ? html`<span class="gone"><progress value=${progress.minutes} max=${progress.ofMinutes} part="progress" aria-hidden="true"></progress> ${fill(words.progress, durationLabel(progress.minutes, language), durationLabel(progress.ofMinutes, language))}</span>` : nothing}
    ${joinUrl === undefined ? nothing : html`<a class="link" part="link join" href=${joinUrl} rel="noopener noreferrer">${words.links.join}</a>`}</span></li>`;
}

/** With its date, where that is not today. */
function nextItem(entry: Entry, nowMs: number, display: Display, go: Go): TemplateResult {
  const start = spanOf(entry.when, display.zone)?.start;
  const isToday = start && dateAt(display.zone, start.instantMs) === dateAt(display.zone, nowMs);
  const time = start && html`<time datetime=${isoInstant(start.instantMs)}>${timeText(start, display, isToday ? undefined : 'short')}</time>`;
  return html`<li><strong class="badge" part="badge">${display.speech.words.next}</strong> <span>${way(titleOf(entry, display), entry, go)} ${time}</span></li>`;
}

function materialItem({ entry, link: { type, title, url } }: Material, display: Display): TemplateResult {
  const { value, lang } = title ? wordingOf(title, display) : titleOf(entry, display);
  return html`<li><span>${linkName(type, display.speech.words)}:</span> <a class="link" part="link ${type}" href=${url?.href ?? nothing} rel="noopener noreferrer" lang=${lang} dir="auto">${value}</a></li>`;
}

/** What is wrong with the visitor's clock, on which all of this rests. */
export function clockNote(errorMinutes: number, { speech: { words, language } }: Display): TemplateResult {
  return html`<p class="clock-note" part="clock-note" translate="no">${fill(errorMinutes > 0 ? words.clockFast : words.clockSlow, durationLabel(Math.abs(errorMinutes), language))}</p>`;
}
