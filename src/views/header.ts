/**
 * What it is, when it is, and how to get there.
 */
import type { Entry, ScientificEvent, Standing, Status } from '../event/model.js';
import { sameClocks, shiftDays, spanOf, type ClockTime, type Span } from '../event/spans.js';
import { dayShift, daysOf, placeOf } from '../formats/writers/said.js';
import { fill } from '../i18n/index.js';
import { dateLabel, offsetLabel, clockLabel } from '../time/labels.js';
import { MINUTE_MS } from '../time/iso.js';
import { dateAt } from '../time/wall.js';
import { nextOffsetChange, UTC, type Zone } from '../time/zone.js';
import type { Display } from './display.js';
import { heading } from './headings.js';
import { h, paragraph, type Content } from './nodes.js';
import { named, terms } from './people.js';
import { address, dotted, inline, inlineList, prose, wordingOf } from './prose.js';
import { deadlinePlace, delayLabel, inPlace, momentLabel, slotText, timeRange } from './times.js';

/**
 * The top of the event: its name, its standing, its time.
 * @param own The event's own zone.
 * @param nowMs The clock: whether today's offset is that of the event.
 */
export function heads(event: ScientificEvent, own: Zone | undefined, display: Display, nowMs: number): Content {
  const { words } = display.speech;
  const title = wordingOf(event.title, display);
  return [
    paragraph('kicker', dotted([event.series && inline(event.series, display), event.attendance && words.attendance[event.attendance]])),
    title.value ? heading(display.headingLevel, 'title', title) : undefined,
    paragraph('subtitle', event.subtitle && inline(event.subtitle, display, false)),
    standing(event, display),
    when(event, own ?? UTC, display, nowMs),
  ];
}

/** What else is said of the event as a whole. */
export function particulars(event: ScientificEvent, display: Display): Content {
  return [
    event.description && prose(event.description, display, 'description'),
    facts(event, display),
    event.image && display.images ? h('img', 'image', { src: event.image, alt: '', loading: 'lazy', referrerpolicy: 'no-referrer' }) : undefined,
  ];
}

/** Cancelled, moved, late: said in words, before the time it changes. */
export function standing(of: Standing, display: Display): Content {
  const badge = (name: string, said: string): Content => said && h('strong', name, undefined, said);
  const former = momentLabel(of.previousStart, display);
  return paragraph('status', dotted([
    badge(`badge ${of.status}`, statusLabel(of.status, display)),
    badge('badge', delayLabel(of.delayMinutes, display)),
    former && h('s', '', undefined, around(display.speech.words.previously, former)),
    of.statusNote && inline(of.statusNote, display, false),
  ]));
}

/** What a status is called; "" where everything is as planned. */
export function statusLabel(status: Status, { speech: { words } }: Display): string {
  return status === 'scheduled' ? '' : words.status[status];
}

/** What goes with a time that is taken elsewhere: how the event and one of its entries stand and why, how late it is, that it is a guess. */
export function remarksOn(event: ScientificEvent, entry: Entry | undefined, display: Display): readonly string[] {
  const { delayMinutes, approximate } = entry ?? event;
  const when = entry?.when ?? event.window;
  const standing = [event, entry ?? event].flatMap(({ status, statusNote }) => [statusLabel(status, display), statusNote ? wordingOf(statusNote, display).value : '']);
  return [...new Set(standing), delayLabel(delayMinutes, display), approximate || (when.kind === 'timed' && when.endInferred) ? display.speech.words.approximate : ''];
}

/** A sentence with one place for something that is no text. */
function around(sentence: string, content: Content): Content {
  const [before = '', after = ''] = sentence.split('{0}');
  return [before, content, after];
}

function when(event: ScientificEvent, own: Zone, display: Display, nowMs: number): Content {
  const { words } = display.speech;
  const { window } = event;
  const approximate = event.approximate ? words.approximate : undefined;
  const local = spanOf(window, display.zone);
  if (!local) {
    // Of a programme that is still being read the dates are not known yet; their line is kept free.
    const said = event.isExcerpt ? '…' : window.kind === 'all-day' ? [daysOf(window, display, 'long'), window.isAnnouncedLater ? ` · ${words.announcedLater}` : ''] : window.kind === 'announced-later' ? words.announcedLater : undefined;
    return said === undefined ? undefined : h('p', 'when', undefined, h('b', '', undefined, said));
  }
  const told = spanOf(window, own);
  const differs = told && event.timeZone !== undefined && !sameClocks(local, told);
  const shift = differs ? dayShift(shiftDays(local.start, told.start), display) : '';
  return [
    h('p', 'when', undefined, h('b', '', undefined, timeRange(local, display, 'long'), lastDate(local, display)), ' ', dotted([inPlace(local, display.place, display), shift])),
    paragraph('event-time', dotted([// The same two instants, said in the zone of the organisers; not marked up as `<time>` twice.
    differs ? slotText(told, placeOf(told), display, 'day') : undefined, approximate])),
    clockNotes(local, differs ? told : undefined, own, display, nowMs).map((note) => paragraph('clock-note', note)),
  ];
}

/** Of an event without an end (others say no last instant): the last date of which anything is known here, where that is a later one. */
function lastDate({ start, end, untilMs }: Span, { zone, speech }: Display): string {
  const dayMs = dateAt(zone, untilMs - 1);
  return !end && dayMs > start.wallMs ? ` – ${dateLabel(dayMs, speech.language, 'long')}` : '';
}

/** Tells when clocks change while the event runs, here or there, and when they will have changed until then. */
function clockNotes(local: Span, told: Span | undefined, own: Zone, display: Display, nowMs: number): readonly string[] {
  const { words, language } = display.speech;
  const notes: string[] = [];
  for (const [span, zone, place] of [[local, display.zone, display.place], ...(told ? [[told, own, placeOf(told)] as const] : [])] as const) {
    const change = nextOffsetChange(zone, span.start.instantMs, span.untilMs);
    if (!change) continue;
    // As people say it: at three o'clock it is two o'clock again.
    const wallMs = change.atMs + change.beforeMinutes * MINUTE_MS;
    const moment = fill(words.dateAndTime, dateLabel(wallMs, language, 'day'), clockLabel(wallMs, display.clock));
    notes.push(fill(words.clocksChange, place, moment, offsetLabel(change.beforeMinutes), offsetLabel(change.afterMinutes)));
  }
  if (differsToday(local.start, display.zone, nowMs)) {
    notes.push(fill(words.clocksDiffer, display.place, offsetLabel(local.start.offsetMinutes), offsetLabel(display.zone.offsetMinutes(nowMs))));
  }
  return notes;
}

/** True when clocks in this zone show another offset now than they will at a later moment. */
export function differsToday(start: ClockTime, zone: Zone, nowMs: number): boolean {
  return nowMs < start.instantMs && zone.offsetMinutes(nowMs) !== start.offsetMinutes;
}

function facts(event: ScientificEvent, display: Display): Content {
  const { words } = display.speech;
  const { online, registration, location, contact, url } = event;
  // Nobody is to join or to register for what does not take place.
  const off = event.status === 'cancelled';
  const opens = online?.opensMs === undefined ? undefined : momentLabel({ kind: 'timed', startMs: online.opensMs, endInferred: false }, display);
  const deadline = registration && momentLabel(registration.deadline, display);
  return terms('facts', [
    [words.place, location && named(location, display)],
    [words.attendance.online, online && dotted([
      off ? undefined : online.url && address(online.url, words.links.join, 'link join'), online.platform && inline(online.platform, display),
      off ? undefined : opens && around(words.opens, opens), online.note && inline(online.note, display, false),
    ])],
    [words.links.register, off ? undefined : registration && dotted([registration.url && address(registration.url, undefined, 'link register'), deadline && around(words.until, [deadline, deadlinePlace(registration.deadline, event.timeZone, display)])])],
    [words.contact, contact && named(contact, display)],
    [words.links.web, url && address(url)],
    [words.keywords, inlineList(event.keywords, display, false)],
  ]);
}
