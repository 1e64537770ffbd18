/**
 * One line of the programme, and what opens under it. Kept to few elements: a congress has thousands of these.
 */
import type { AgendaRow, RowState } from '../event/agenda.js';
import type { Entry, Link, Person, Reference } from '../event/model.js';
import type { Wording } from '../event/text.js';
import { MINUTE_MS } from '../time/iso.js';
import { durationLabel } from '../time/labels.js';
import { fill as fillIn } from '../i18n/index.js';
import type { Display } from './display.js';
import { paragraph, standing } from './header.js';
import { heading } from './headings.js';
import { fill, h, type Content } from './nodes.js';
import { personDetails, persons } from './people.js';
import { address, dotted, inline, inlineList, line, prose, wordingOf } from './prose.js';
import { datesOf, dayShift, daysOf, placeOf, timeRange, timeText } from './times.js';

/** What all rows of an agenda share. */
export interface RowSetting {
  /** Level of the entries' headings; items of a session are one below. */
  readonly level: number;
  readonly display: Display;
  /** True when the event's times are approximate as a whole, so that no row has to say it. */
  readonly approximate: boolean;
  /** Which abstracts are open; absent where abstracts are not shown. */
  readonly isOpen?: (entry: Entry) => boolean;
  /** Which entries the visitor has starred. */
  readonly isStarred: (entry: Entry) => boolean;
  /** The other starred entries at the time of a starred one. */
  readonly meeting: (entry: Entry) => readonly Entry[];
  /** The address of an entry on this page. */
  readonly linkTo: (entry: Entry) => string;
}

/** A row on the page: its element, and the nodes that change without the rest. */
export interface RowNodes {
  readonly element: HTMLElement;
  readonly time: HTMLElement;
  readonly toggle?: HTMLElement;
  readonly more?: HTMLElement;
  readonly star?: HTMLElement;
  /** What the times show. */
  shown: AgendaRow;
  isOpen?: boolean;
  isStarred?: boolean;
  /** Says what else takes place at that time. */
  clash?: HTMLElement;
}

// Kinds that say more than their title does.
const NAMED_KINDS: readonly Entry['kind'][] = ['keynote', 'poster', 'panel', 'discussion', 'workshop', 'social'];
const MINOR_KINDS: readonly Entry['kind'][] = ['break', 'buffer', 'opening', 'closing', 'other'];

/** One row of the agenda. */
export function entryRow(row: AgendaRow, setting: RowSetting): RowNodes {
  const { entry } = row;
  const { display } = setting;
  const title = titleOf(entry, display);
  const time = h('p', 'time');
  const withMore = setting.isOpen && hasMore(entry);
  const toggle = withMore ? h('button', 'toggle', { 'aria-label': `${moreLabel(entry, display)}: ${title.value}` }, moreLabel(entry, display)) : undefined;
  const more = withMore ? h('div', 'more', undefined, moreContent(entry, display)) : undefined;
  const [star, link] = isMinor(entry) ? [] : actions(entry, title.value, setting);
  const element = h('li', rowName(row), undefined,
    time,
    heading(setting.level + Math.min(row.depth, 1), 'entry-title', entry.title ? title : title.value),
    star, link,
    paragraph('entry-subtitle', entry.subtitle && inline(entry.subtitle, display)),
    standing(entry, display),
    paragraph('entry-about', about(entry, display)),
    paragraph('entry-links', dotted(entry.links.map((one) => entryLink(one, display)))),
    toggle, more);
  const nodes: RowNodes = { element, time, toggle, more, star, shown: row };
  fill(time, times(row, setting));
  mark(element, row.state);
  refreshRow(nodes, setting);
  return nodes;
}

/** Shows the same entry on another clock, or at another moment. */
export function retimeRow(nodes: RowNodes, row: AgendaRow, setting: RowSetting): void {
  const { time, element, shown } = nodes;
  nodes.shown = row;
  if (row.state === shown.state && !isMarked(row.state) && row.local) {
    setTimes(time, row, setting);
    return;
  }
  time.replaceChildren();
  fill(time, times(row, setting));
  if (row.state !== shown.state) {
    element.setAttribute('class', rowName(row));
    element.setAttribute('part', rowName(row));
    mark(element, row.state);
  }
}

/** Shows what the visitor has opened and starred. */
export function refreshRow(nodes: RowNodes, setting: RowSetting): void {
  const { shown: { entry }, toggle, more, star } = nodes;
  const isOpen = setting.isOpen?.(entry) ?? false;
  if (more && isOpen !== nodes.isOpen) {
    toggle?.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) more.removeAttribute('hidden');
    else more.setAttribute('hidden', 'until-found');
    nodes.isOpen = isOpen;
  }
  const isStarred = setting.isStarred(entry);
  if (star && isStarred !== nodes.isStarred) {
    star.setAttribute('aria-pressed', String(isStarred));
    nodes.isStarred = isStarred;
  }
  const met = isStarred ? setting.meeting(entry) : [];
  if (met.length || nodes.clash) showClash(nodes, met, setting.display);
}

function showClash(nodes: RowNodes, met: readonly Entry[], display: Display): void {
  nodes.clash?.remove();
  nodes.clash = met.length ? h('p', 'clash', undefined, fillIn(display.speech.words.meets, met.map((entry) => titleOf(entry, display).value).join(' · '))) : undefined;
  if (nodes.clash) nodes.element.insertBefore(nodes.clash, nodes.toggle ?? null);
}

/** What an entry is called: its title, or what kind of thing it is. */
export function titleOf(entry: Entry, display: Display): Wording {
  return entry.title ? wordingOf(entry.title, display) : { lang: '', value: display.speech.words.kinds[entry.kind] };
}

/** True for what nobody would look up, star or link: breaks and the like without a text of their own. */
function isMinor(entry: Entry): boolean {
  return MINOR_KINDS.includes(entry.kind) && !hasMore(entry);
}

function rowName({ entry, state, depth }: AgendaRow): string {
  return `entry ${entry.kind}${isMinor(entry) ? ' minor' : ''}${state === 'now' || state === 'past' ? ` ${state}` : ''}${depth ? ' item' : ''}${entry.status === 'cancelled' ? ' cancelled' : ''}`;
}

function mark(element: HTMLElement, state: RowState): void {
  if (state === 'now') element.setAttribute('aria-current', 'time');
  else element.removeAttribute('aria-current');
}

function isMarked(state: RowState): boolean {
  return state === 'now' || state === 'next';
}

/** Star and link. Both are signs on the page and sentences to a screen reader. */
function actions(entry: Entry, title: string, { display, linkTo }: RowSetting): readonly [HTMLElement, HTMLElement] {
  const { words } = display.speech;
  return [
    h('button', 'star', { 'aria-label': fillIn(words.star, title) }),
    h('a', 'permalink', { href: linkTo(entry), 'aria-label': fillIn(words.linkTo, title) }),
  ];
}

function peopleOf({ speakers, authors, chairs }: Entry): readonly Person[] {
  return [...speakers, ...authors.filter((one) => !speakers.includes(one)), ...chairs.filter((one) => !speakers.includes(one) && !authors.includes(one))];
}

function hasMore(entry: Entry): boolean {
  return !!entry.abstract || entry.references.length > 0 || entry.keywords.length > 0 || peopleOf(entry).some((one) => one.bio ?? one.orcid);
}

/** The slot; its date in words on every line where it is not the event's own; the event's own clock where it differs. */
function times(row: AgendaRow, setting: RowSetting): Content {
  const { entry: { when }, local, state } = row;
  const { display } = setting;
  const { words } = display.speech;
  if (!local) {
    const days = when.kind === 'all-day' ? fillIn(words.dateAndTime, daysOf(when, display, 'short'), words.allDay) : undefined;
    return days ?? (when.kind === 'announced-later' ? words.announcedLater : words.timeUnknown);
  }
  const badge = isMarked(state) ? [' ', h('strong', 'badge', undefined, words[state === 'now' ? 'now' : 'next'])] : undefined;
  return [timeRange(local, display), badge, besideTimes(row, setting)];
}

/** The texts under a slot, a line each. */
function besideTimes({ entry, local, own, shiftDays }: AgendaRow, { display, approximate }: RowSetting): string {
  const date = local && (shiftDays !== 0 || local.nights > 0) ? [datesOf(local, display, 'short'), dayShift(shiftDays, display)].filter(Boolean).join(', ') : '';
  const told = own ? `${timeText(own.start, display)}${own.end ? ` – ${timeText(own.end, display)}` : ''} ${placeOf(own)}` : '';
  return [date, told, entry.approximate && !approximate ? display.speech.words.approximate : ''].filter(Boolean).map((text) => `\n${text}`).join('');
}

/** Writes other times into the nodes that are there: start, dash, end, what stands below. */
function setTimes(time: HTMLElement, row: AgendaRow, setting: RowSetting): void {
  const { local } = row;
  const [start, end] = time.children;
  if (!local || !start?.firstChild) return;
  start.firstChild.nodeValue = timeText(local.start, setting.display);
  if (local.end && end?.firstChild) end.firstChild.nodeValue = timeText(local.end, setting.display, undefined, local.endInferred);
  const below = besideTimes(row, setting);
  const last = (local.end ? end : start)?.nextSibling;
  if (last) last.nodeValue = below;
  else if (below) time.append(below);
}

/** Who, how long with questions, what kind, where. */
function about(entry: Entry, display: Display): Content {
  const { words } = display.speech;
  return dotted([
    persons(entry.speakers.length ? entry.speakers : entry.authors, display),
    entry.chairs.length ? [`${words.chairs}: `, persons(entry.chairs, display)] : undefined,
    questions(entry, display),
    NAMED_KINDS.includes(entry.kind) ? words.kinds[entry.kind] : undefined,
    ...entry.rooms.map((room) => inline(room.name, display)),
    entry.track && inline(entry.track.name, display),
  ]);
}

function questions({ when, qaMinutes }: Entry, { speech }: Display): string | undefined {
  if (!qaMinutes || when.kind !== 'timed' || when.endMs === undefined) return undefined;
  const talkMinutes = Math.round((when.endMs - when.startMs) / MINUTE_MS) - qaMinutes;
  return fillIn(speech.words.talkAndQuestions, durationLabel(talkMinutes, speech.language), durationLabel(qaMinutes, speech.language));
}

function entryLink({ type, url, title }: Link, display: Display): Content {
  const label = title ? inline(title, display) : type === 'web' ? undefined : type === 'poster' ? display.speech.words.kinds.poster : display.speech.words.links[type];
  return url ? address(url, label, `link ${type}`) : label;
}

function moreLabel(entry: Entry, { speech }: Display): string {
  const { words } = speech;
  const references = entry.references.length ? `${words.references} (${entry.references.length})` : undefined;
  if (!entry.abstract) return references ?? words.details;
  return references === undefined ? words.abstract : `${words.abstract} · ${references}`;
}

/** Abstract, references, keywords, and what is said of the speakers. */
export function moreContent(entry: Entry, display: Display): Content {
  const { words } = display.speech;
  return [
    entry.authors.length && entry.speakers.length ? paragraph('authors', [`${words.authors}: `, persons(entry.authors, display)]) : undefined,
    entry.abstract && prose(entry.abstract, display, 'abstract'),
    entry.references.length ? h('ul', 'references', undefined, entry.references.map((one) => h('li', '', undefined, reference(one, display)))) : undefined,
    entry.keywords.length ? paragraph('keywords', [`${words.keywords}: `, inlineList(entry.keywords, display)]) : undefined,
    personDetails(peopleOf(entry), display),
  ];
}

function reference({ text, url }: Reference, display: Display): Content {
  return [text && line(text, display), ' ', url && address(url)];
}
