/**
 * One line of the programme, and what opens under it. Kept to few elements: a congress has thousands of these.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { AgendaRow } from '../event/agenda.js';
import type { Entry, Link, Person, Reference } from '../event/model.js';
import { MINUTE_MS } from '../time/iso.js';
import { clockLabel, dateLabel, durationLabel } from '../time/labels.js';
import { fill, type NamedKind, type Words } from '../i18n/index.js';
import type { Display } from './display.js';
import { standing } from './header.js';
import { heading } from './headings.js';
import { listed, person, personDetails } from './people.js';
import { address, dotted, inline, line, prose, wordingOf } from './prose.js';
import { datesOf, dayShift, placeOf, timeRange } from './times.js';

/** What the element tells the rows: which are open, and what to do when one is opened or closed. */
export interface Opening {
  isOpen(entry: Entry): boolean;
  toggle(entry: Entry): void;
  /** The browser found a word in a closed text and opens it (`beforematch`). */
  reveal(entry: Entry): void;
}

/** What all rows of an agenda share. */
export interface RowSetting {
  /** Level of the entries' headings; items of a session are one below. */
  readonly level: number;
  readonly display: Display;
  /** Absent where abstracts are not shown. */
  readonly opening?: Opening;
  /** True when the event's times are approximate as a whole, so that no row has to say it. */
  readonly approximate: boolean;
}

// Kinds that say more than their title does.
const NAMED_KINDS: readonly Entry['kind'][] = ['keynote', 'poster', 'panel', 'discussion', 'workshop', 'social'];
const MINOR_KINDS: readonly Entry['kind'][] = ['break', 'buffer', 'opening', 'closing', 'other'];

/** One row of the agenda. */
export function entryRow(row: AgendaRow, { level, display, opening, approximate }: RowSetting): TemplateResult {
  const { entry, state } = row;
  const { words } = display.speech;
  const minor = MINOR_KINDS.includes(entry.kind) && !hasMore(entry);
  const classes = ['entry', `kind-${entry.kind}`, minor ? 'minor' : '', state === 'now' ? 'now' : '', row.depth ? 'item' : '', entry.status === 'cancelled' ? 'cancelled' : ''].filter(Boolean).join(' ');
  const title = entry.title ? wordingOf(entry.title, display) : { lang: undefined, value: kindLabel(entry.kind, words) };
  return html`<li class=${classes} part="entry ${entry.kind}" aria-current=${state === 'now' ? 'time' : nothing}>
    <p class="time" part="time">${times(row, display, approximate)}</p>
    ${heading(level + Math.min(row.depth, 1), { content: title.value, part: 'entry-title', lang: title.lang, dir: entry.title ? 'auto' : undefined })}
    ${entry.subtitle ? html`<p class="subtitle" part="entry-subtitle">${inline(entry.subtitle, display)}</p>` : nothing}
    ${standing(entry, display)}
    ${about(row, display)}
    ${entry.links.length ? html`<p class="links" part="entry-links">${dotted(entry.links.map((one) => entryLink(one, display)))}</p>` : nothing}
    ${opening && hasMore(entry) ? more(entry, display, opening, title.value) : nothing}
  </li>`;
}

function peopleOf({ speakers, authors, chairs }: Entry): readonly Person[] {
  return [...new Set([...speakers, ...authors, ...chairs])];
}

function hasMore(entry: Entry): boolean {
  return !!entry.abstract || entry.references.length > 0 || entry.keywords.length > 0 || peopleOf(entry).some((one) => one.bio ?? one.orcid);
}

/** The slot; its date in words on every line where it is not the event's own; the event's own clock where it differs. */
function times({ entry, local, own, shiftDays, state }: AgendaRow, display: Display, allApproximate: boolean): unknown {
  const { words, language } = display.speech;
  if (!local) {
    const { when } = entry;
    const days = when.kind === 'all-day' ? fill(words.dateAndTime, [when.dayMs, ...(when.lastDayMs === undefined ? [] : [when.lastDayMs])].map((ms) => dateLabel(ms, language, 'short')).join(' – '), words.allDay) : undefined;
    return days ?? (when.kind === 'announced-later' ? words.announcedLater : words.timeUnknown);
  }
  const date = shiftDays !== 0 || local.nights > 0 ? [datesOf(local, display, 'short'), dayShift(shiftDays, display)].filter(Boolean).join(', ') : '';
  const clock = (wallMs: number): string => clockLabel(wallMs, display.clock);
  const told = own ? `${clock(own.start.wallMs)}${own.end ? ` – ${clock(own.end.wallMs)}` : ''} ${placeOf(own)}` : '';
  const lines = [date, told, entry.approximate && !allApproximate ? words.approximate : ''].filter(Boolean).map((text) => `\n${text}`).join('');
  const badge = state === 'now' || state === 'next' ? html` <strong class="badge" part="badge">${words[state]}</strong>` : nothing;
  return [timeRange(local, display), badge, lines];
}

function kindLabel(kind: Entry['kind'], { kinds }: Words): string {
  return kinds[kind as NamedKind] ?? kinds.other;
}

/** Who, how long with questions, what kind, where. */
function about({ entry }: AgendaRow, display: Display): TemplateResult | typeof nothing {
  const { words } = display.speech;
    const names = (people: readonly Person[]): unknown => listed(people.map((one) => person(one, display, true)), display);
  const parts = dotted([
    entry.speakers.length ? names(entry.speakers) : entry.authors.length ? names(entry.authors) : undefined,
    entry.chairs.length ? joined(`${words.chairs}: `, names(entry.chairs)) : undefined,
    questions(entry, display),
    NAMED_KINDS.includes(entry.kind) ? kindLabel(entry.kind, words) : undefined,
    ...entry.rooms.map((room) => inline(room.name, display)),
    entry.track && inline(entry.track.name, display),
  ]) as readonly unknown[];
  return parts.length ? html`<p class="about" part="entry-about">${flattened(parts)}</p>` : nothing;
}

/** Strings side by side make one text node instead of many. */
function flattened(parts: readonly unknown[]): unknown {
  const flat = parts.flat(2);
  return flat.every((part) => typeof part === 'string') ? flat.join('') : flat;
}

function joined(before: string, content: unknown): unknown {
  return typeof content === 'string' ? before + content : [before, content];
}

function questions({ when, qaMinutes }: Entry, { speech }: Display): string | undefined {
  if (!qaMinutes || when.kind !== 'timed' || when.endMs === undefined) return undefined;
  const talkMinutes = Math.round((when.endMs - when.startMs) / MINUTE_MS) - qaMinutes;
  return fill(speech.words.talkAndQuestions, durationLabel(talkMinutes, speech.language), durationLabel(qaMinutes, speech.language));
}

function entryLink({ type, url, title }: Link, display: Display): unknown {
  const label = title ? inline(title, display) : type === 'web' ? undefined : type === 'poster' ? display.speech.words.kinds.poster : display.speech.words.links[type];
  return url ? address(url, label, `link ${type}`) : label;
}

function more(entry: Entry, display: Display, opening: Opening, title: string): TemplateResult {
  const open = opening.isOpen(entry);
  const label = moreLabel(entry, display);
  return html`<button type="button" class="toggle" part="toggle" aria-expanded=${open} aria-label="${label}: ${title}" @click=${() => opening.toggle(entry)}>${label}</button>
    <div class="more" part="more" hidden=${open ? nothing : 'until-found'} @beforematch=${() => opening.reveal(entry)}>${moreContent(entry, display)}</div>`;
}

function moreLabel(entry: Entry, { speech }: Display): string {
  const { words } = speech;
  const references = entry.references.length ? `${words.references} (${entry.references.length})` : undefined;
  if (!entry.abstract) return references ?? words.details;
  return references === undefined ? words.abstract : `${words.abstract} · ${references}`;
}

/** Abstract, references, keywords, and what is said of the speakers. */
export function moreContent(entry: Entry, display: Display): unknown {
  const { words } = display.speech;
  return [
    entry.authors.length && entry.speakers.length ? html`<p class="about" part="authors">${words.authors}: ${listed(entry.authors.map((one) => person(one, display, true)), display)}</p>` : nothing,
    entry.abstract ? prose(entry.abstract, display, 'abstract') : nothing,
    entry.references.length ? html`<ul class="references" part="references">${entry.references.map((one) => html`<li>${reference(one, display)}</li>`)}</ul>` : nothing,
    entry.keywords.length ? html`<p class="about" part="keywords">${words.keywords}: ${entry.keywords.map((keyword, index) => [index ? ', ' : '', inline(keyword, display)])}</p>` : nothing,
    personDetails(peopleOf(entry), display),
  ];
}

function reference({ text, url }: Reference, display: Display): unknown {
  return [text && line(text, display), ' ', url && address(url)];
}
