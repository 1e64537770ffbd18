/**
 * What it is, when it is, and how to get there.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { ScientificEvent, Standing } from '../event/model.js';
import { sameClocks, shiftDays, spanOf, type Span } from '../event/spans.js';
import { fill } from '../i18n/index.js';
import { dateLabel, offsetLabel, clockLabel } from '../time/labels.js';
import { MINUTE_MS } from '../time/iso.js';
import { nextOffsetChange, UTC, type Zone } from '../time/zone.js';
import type { Display } from './display.js';
import { heading } from './headings.js';
import { named } from './people.js';
import { address, dotted, inline, prose, wordingOf } from './prose.js';
import { dayShift, delayLabel, inPlace, momentLabel, placeOf, timeRange } from './times.js';

/** The top of the event. `own` is the event's own zone. */
export function header(event: ScientificEvent, own: Zone | undefined, display: Display): TemplateResult {
  const { words } = display.speech;
  const title = wordingOf(event.title, display);
  const kicker = dotted([event.series && inline(event.series, display), event.attendance && words.attendance[event.attendance]]);
  return html`<header part="header">
    ${(kicker as readonly unknown[]).length ? html`<p class="kicker" part="kicker">${kicker}</p>` : nothing}
    ${title.value ? heading(display.headingLevel, { content: title.value, part: 'title', lang: title.lang, dir: 'auto' }) : nothing}
    ${event.subtitle ? html`<p class="subtitle" part="subtitle">${inline(event.subtitle, display)}</p>` : nothing}
    ${standing(event, display)}
    ${when(event, own ?? UTC, display)}
    ${event.description ? prose(event.description, display, 'description') : nothing}
    ${facts(event, display)}
    ${event.image && display.images ? html`<img part="image" src=${event.image} alt="" loading="lazy" referrerpolicy="no-referrer">` : nothing}
  </header>`;
}

/** Cancelled, moved, late: said in words, before the time it changes. */
export function standing(of: Standing, display: Display): TemplateResult | typeof nothing {
  const { words } = display.speech;
  const former = momentLabel(of.previousStart, display);
  const parts = dotted([
    of.status === 'scheduled' ? undefined : html`<strong class="badge ${of.status}" part="badge">${words.status[of.status]}</strong>`,
    of.delayMinutes ? html`<strong class="badge" part="badge">${delayLabel(of.delayMinutes, display)}</strong>` : undefined,
    former === undefined ? undefined : html`<s>${around(words.previously, former)}</s>`,
    of.statusNote && inline(of.statusNote, display),
  ]);
  return (parts as readonly unknown[]).length ? html`<p class="standing" part="status">${parts}</p>` : nothing;
}

/** A sentence with one place for something that is no text. */
export function around(sentence: string, content: unknown): unknown {
  const [before = '', after = ''] = sentence.split('{0}');
  return [before, content, after];
}

function when(event: ScientificEvent, own: Zone, display: Display): unknown {
  const { words, language } = display.speech;
  const approximate = event.approximate ? words.approximate : undefined;
  const { window } = event;
  const local = spanOf(window, display.zone);
  if (!local) {
    const days = window.kind === 'all-day' ? [window.dayMs, ...(window.lastDayMs === undefined ? [] : [window.lastDayMs])].map((ms) => dateLabel(ms, language, 'long')).join(' – ') : undefined;
    const said = window.kind === 'announced-later' ? words.announcedLater : days;
    return said === undefined ? nothing : html`<p class="when" part="when"><b>${said}</b></p>`;
  }
  const told = spanOf(window, own);
  const differs = told && event.timeZone !== undefined && !sameClocks(local, told);
  const shift = differs ? dayShift(shiftDays(local.start, told.start), display) : '';
  return html`<p class="when" part="when"><b>${timeRange(local, display, 'long')}</b> ${dotted([inPlace(local, display.place, display), shift])}</p>
    ${differs || approximate ? html`<p class="own-time" part="event-time">${dotted([differs ? ownTime(told, display) : undefined, approximate])}</p>` : nothing}
    ${clockNotes(local, differs ? told : undefined, own, display)}`;
}

/** The event's own time: the same two instants, said in the zone of the organisers; not marked up as `<time>` twice. */
function ownTime(told: Span, display: Display): string {
  const clock = (wallMs: number): string => clockLabel(wallMs, display.clock);
  const start = `${fill(display.speech.words.dateAndTime, dateLabel(told.start.wallMs, display.speech.language, 'day'), clock(told.start.wallMs))}`;
  const end = !told.end ? '' : told.nights > 0 ? ` – ${fill(display.speech.words.dateAndTime, dateLabel(told.end.wallMs, display.speech.language, 'day'), clock(told.end.wallMs))}` : ` – ${clock(told.end.wallMs)}`;
  return `${start}${end} ${inPlace(told, placeOf(told), display)}`;
}

/** Tells when clocks change while the event runs, here or there, and when they will have changed until then. */
function clockNotes(local: Span, told: Span | undefined, own: Zone, display: Display): unknown {
  const { words, language } = display.speech;
  const notes: string[] = [];
  for (const [span, zone, place] of [[local, display.zone, display.place], ...(told ? [[told, own, placeOf(told)] as const] : [])] as const) {
    const change = span.end && nextOffsetChange(zone, span.start.instantMs, span.end.instantMs);
    if (!change) continue;
    // As people say it: at three o'clock it is two o'clock again.
    const wallMs = change.atMs + change.beforeMinutes * MINUTE_MS;
    const moment = fill(words.dateAndTime, dateLabel(wallMs, language, 'day'), clockLabel(wallMs, display.clock));
    notes.push(fill(words.clocksChange, place, moment, offsetLabel(change.beforeMinutes), offsetLabel(change.afterMinutes)));
  }
  const today = display.zone.offsetMinutes(display.nowMs);
  if (display.nowMs < local.start.instantMs && today !== local.start.offsetMinutes) {
    notes.push(fill(words.clocksDiffer, display.place, offsetLabel(local.start.offsetMinutes), offsetLabel(today)));
  }
  return notes.map((note) => html`<p class="clock-note" part="clock-note">${note}</p>`);
}

function facts(event: ScientificEvent, display: Display): TemplateResult | typeof nothing {
  const { words } = display.speech;
  const { online, registration, location, contact, url } = event;
  const opens = online?.opensMs === undefined ? undefined : momentLabel({ kind: 'timed', startMs: online.opensMs, endInferred: false }, display);
  const deadline = registration && momentLabel(registration.deadline, display);
  const rows: readonly (readonly [string, unknown])[] = [
    [words.place, location && named(location, display)],
    [words.attendance.online, online && dotted([
      online.url && address(online.url, words.links.join, 'link join'), online.platform && inline(online.platform, display),
      opens && around(words.opens, opens), online.note && inline(online.note, display),
    ])],
    [words.links.register, registration && dotted([registration.url && address(registration.url, undefined, 'link register'), deadline && around(words.until, deadline)])],
    [words.contact, contact && named(contact, display)],
    [words.links.web, url && address(url)],
    [words.keywords, event.keywords.length ? event.keywords.map((keyword, index) => [index ? ', ' : '', inline(keyword, display)]) : undefined],
  ];
  const present = rows.filter(([, content]) => content && !(Array.isArray(content) && !content.length));
  return present.length ? html`<dl class="facts" part="facts">${present.map(([label, content]) => html`<div><dt>${label}</dt><dd>${content}</dd></div>`)}</dl>` : nothing;
}
