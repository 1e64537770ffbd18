/**
 * One line of the programme, and what opens under it. Kept to few elements: a congress has thousands of these.
 */
import type { AgendaRow } from '../event/agenda.js';
import type { Entry } from '../event/model.js';
import type { EntryState } from '../event/states.js';
import type { Wording } from '../event/text.js';
import { isDated } from '../formats/writers/icalendar.js';
import { moreLabel } from '../formats/writers/said.js';
import { fill as fillIn } from '../i18n/index.js';
import { BoundedCache } from '../time/bounded.js';
import { isoInstant } from '../time/iso.js';
import type { Display } from './display.js';
import { about, hasMore, hasOnlyAbstract, links, moreContent } from './entry-details.js';
import { isPlain, isWhole, times, writeTimes, type TimeTexts } from './entry-times.js';
import { standing } from './header.js';
import { heading } from './headings.js';
import { fill, h, paragraph, rename } from './nodes.js';
import { blocks, inline, wordingOf } from './prose.js';

/** What all rows of an agenda share. */
export interface RowSetting {
  /** Level of the entries' headings; items of a session are one below, and theirs below that. */
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
  /** What has changed in an entry since the visitor looked; "" for nothing. */
  readonly changeIn: (entry: Entry) => string;
  /** Whether entries can be put into a calendar from here. */
  readonly savable: boolean;
}

/** Which rows are there to be seen: `past` ones are folded away under the heading of their day, but found by the browser's own search. */
export type Visibility = 'shown' | 'past' | 'filtered';

/** A row on the page, and what it shows. It holds few other nodes: to keep them for each of ten thousand rows costs more than to look them up. */
export interface RowNodes {
  readonly element: HTMLElement;
  /** What the times show. */
  shown: Pick<AgendaRow, 'entry' | 'state' | 'shiftDays' | 'tellsOffset'>;
  /** Absent where the times are more than texts, and made anew. */
  texts?: TimeTexts;
  visibility: Visibility;
  isOpen: boolean;
  isStarred: boolean;
  /** Says what else takes place at that time. */
  clash?: HTMLElement;
  /** Says what has changed. */
  change?: HTMLElement;
}

const MINOR_KINDS: readonly Entry['kind'][] = ['break', 'buffer', 'opening', 'closing', 'other'];

// Rows that have the same things differ in their texts only; a copy with the texts written in costs half of making its nodes one by one.
const shapes = new BoundedCache<string, HTMLElement>(200);

/** One row of the agenda. */
export function entryRow(row: AgendaRow, setting: RowSetting): RowNodes {
  const { entry } = row;
  const { display } = setting;
  const title = titleOf(entry, display);
  const said = {
    name: rowName(row), level: setting.level + row.depth, lang: !!entry.title && title.lang, isMinor: isMinor(entry), isPlain: isPlain(row),
    isSavable: setting.savable && isDated(entry),
    label: setting.isOpen && hasMore(entry) ? moreLabel(entry, display) : undefined,
    abstractLang: !!entry.abstract && hasOnlyAbstract(entry) && wordingOf(entry.abstract, display).lang,
  };
  const element = shapes.get(Object.values(said).join('|'), () => shapeOf(said)).cloneNode(true) as HTMLElement;
  const time = element.firstElementChild;
  const name = time?.nextElementSibling;
  const star = said.isMinor ? undefined : name?.nextElementSibling;
  const link = star?.nextElementSibling;
  const save = said.isSavable ? link?.nextElementSibling : undefined;
  const toggle = (save ?? link ?? name)?.nextElementSibling;
  const more = toggle?.nextElementSibling;
  name?.append(title.value);
  const texts = said.isPlain ? textsOf(time, row) : undefined;
  if (texts) writeTimes(texts, row, display, setting.approximate);
  else if (time) fill(time, times(row, display, setting.approximate));
  mark(element, row.state);
  star?.setAttribute('aria-label', `${display.speech.words.myProgramme}: ${title.value}`);
  link?.setAttribute('aria-label', fillIn(display.speech.words.linkTo, title.value));
  link?.setAttribute('href', setting.linkTo(entry));
  save?.setAttribute('aria-label', `${display.speech.words.addToCalendar}: ${title.value}`);
  for (const part of [entry.subtitle && paragraph('entry-subtitle', inline(entry.subtitle, display, false)), standing(entry, display), paragraph('entry-about', about(entry, display)), paragraph('entry-links', links(entry, display, row.state === 'past'))]) {
    if (part instanceof Node) element.insertBefore(part, star ?? toggle ?? null);
  }
  toggle?.setAttribute('aria-label', `${said.label ?? ''}: ${title.value}`);
  if (more) fill(more, said.abstractLang === false ? moreContent(entry, display) : blocks(wordingOf(entry.abstract ?? [title], display).value));
  const nodes: RowNodes = { element, shown: row, texts, visibility: 'shown', isOpen: false, isStarred: false, clash: undefined, change: undefined };
  refreshRow(nodes, setting);
  return nodes;
}

/** What tells the shapes of rows apart; in a key of it nothing and "", a language that is not known, would be the same. */
interface Shape {
  readonly name: string;
  readonly level: number;
  readonly lang: string | false;
  readonly isMinor: boolean;
  readonly isPlain: boolean;
  readonly isSavable: boolean;
  readonly label: string | undefined;
  readonly abstractLang: string | false;
}

/** A row without texts: time, heading, star, link and calendar, the button and what it opens. The three are signs on the page and sentences to a screen reader. */
function shapeOf({ name, level, lang, isMinor: minor, isPlain: plain, isSavable, label, abstractLang }: Shape): HTMLElement {
  const title = heading(level, 'entry-title', '');
  if (lang !== false) {
    title.setAttribute('lang', lang);
    title.setAttribute('dir', 'auto');
  }
  return h('li', name, undefined,
    h('p', 'time', { translate: 'no' }, plain ? [h('time', '', undefined, '–'), ' – ', h('time', '', undefined, '–'), '–'] : undefined),
    title,
    minor ? undefined : [h('button', 'star', { 'aria-pressed': 'false' }), h('a', 'permalink'), isSavable ? h('button', 'save') : undefined],
    label === undefined ? undefined : [h('button', 'toggle', { 'aria-expanded': 'false' }, label), abstractLang === false ? h('div', 'more', { hidden: 'until-found' }) : h('div', 'more prose abstract', { hidden: 'until-found', lang: abstractLang, dir: 'auto' })]);
}

/** The texts in the times of such a shape, whose elements learn their instants. */
function textsOf(time: Element | null, { entry: { when } }: AgendaRow): TimeTexts | undefined {
  // Asked one by one: taking a collection apart is felt over thousands of rows.
  const start = time?.firstElementChild;
  const end = start?.nextElementSibling;
  if (when.kind !== 'timed' || when.endMs === undefined || !end) return undefined;
  start.setAttribute('datetime', isoInstant(when.startMs));
  end.setAttribute('datetime', isoInstant(when.endMs));
  return { start: start.firstChild as Text, end: end.firstChild as Text, below: end.nextSibling as Text, told: '–' };
}

/** Shows the same entry on another clock, or at another moment. */
export function retimeRow(nodes: RowNodes, row: AgendaRow, { display, approximate }: RowSetting): void {
  const { element, shown } = nodes;
  nodes.shown = row;
  if (nodes.texts && isWhole(nodes.texts) && isPlain(row)) writeTimes(nodes.texts, row, display, approximate);
  else {
    const time = element.firstElementChild;
    time?.replaceChildren();
    if (time) fill(time, times(row, display, approximate));
    nodes.texts = undefined;
  }
  if (row.state !== shown.state) {
    rename(element, rowName(row));
    mark(element, row.state);
    const old = element.querySelector(':scope > .entry-links');
    if (old && (row.state === 'past' || shown.state === 'past')) {
      old.replaceChildren();
      fill(old, links(row.entry, display, row.state === 'past'));
    }
  }
}

/** Shows what the visitor has opened and starred, and what is new to them. */
export function refreshRow(nodes: RowNodes, setting: RowSetting): void {
  const { shown: { entry }, element } = nodes;
  const isOpen = setting.isOpen?.(entry) ?? false;
  if (isOpen !== nodes.isOpen) {
    const more = element.querySelector(':scope > .more');
    element.querySelector(':scope > .toggle')?.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) more?.removeAttribute('hidden');
    else more?.setAttribute('hidden', 'until-found');
    nodes.isOpen = isOpen;
  }
  const isStarred = setting.isStarred(entry);
  if (isStarred !== nodes.isStarred) element.querySelector(':scope > .star')?.setAttribute('aria-pressed', String(isStarred));
  nodes.isStarred = isStarred;
  const met = isStarred ? setting.meeting(entry) : [];
  const { display } = setting;
  nodes.clash = putBelowTitle(element, nodes.clash, met.length ? h('p', 'clash', undefined, fillIn(display.speech.words.meets, met.map((one) => titleOf(one, display).value).join(' · '))) : undefined);
  const told = setting.changeIn(entry);
  if (told !== (nodes.change?.textContent ?? '')) nodes.change = putBelowTitle(element, nodes.change, told ? h('p', 'change', undefined, h('strong', 'badge', undefined, told)) : undefined);
}

/** Puts a line below the title, in the place of the one that was there. @returns That line. */
function putBelowTitle(row: HTMLElement, old: HTMLElement | undefined, line: HTMLElement | undefined): typeof line {
  old?.remove();
  if (line) row.querySelector(':scope > .entry-title')?.after(line);
  return line;
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
  return `entry ${entry.kind}${isMinor(entry) ? ' minor' : ''}${state === 'now' || state === 'past' ? ` ${state}` : ''}${depth ? ' item' : ''}${depth > 1 ? ' deep' : ''}${depth > 2 ? ' deepest' : ''}${entry.status === 'cancelled' ? ' cancelled' : ''}`;
}

function mark(element: HTMLElement, state: EntryState): void {
  if (state === 'now') element.setAttribute('aria-current', 'time');
  else element.removeAttribute('aria-current');
}
