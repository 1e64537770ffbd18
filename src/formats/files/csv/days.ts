/**
 * The entries of a table, put in order: by day, by time within a day, talks into their sessions. Hours that could be morning or afternoon are
 * found here, since only their sequence gives them away.
 */
import { parseIsoTime } from '../../../time/iso.js';
import type { CellTime } from '../dates/cell-times.js';
import { daysAfter } from '../dates/calendar.js';
import type { Draft, Tell } from './draft.js';
import { wallMsOf } from './rows.js';

// So far back goes no session beside another, but the next morning does.
const RESTART_MINUTES = 240;
const NOON_MINUTES = 720;
const EVENING_MINUTES = 960;
// Fewer at the end of a list may be what was forgotten above.
const ENTRIES_A_DAY = 3;

/** An entry and what it holds. */
export interface Node {
  readonly draft: Draft;
  readonly items: Node[];
}

/** Entries of one day, in order. */
export interface TableDay {
  readonly day: Draft['day'];
  readonly nodes: readonly Node[];
}

/** The days of a table. */
export function daysOf(drafts: readonly Draft[], tell: Tell): readonly TableDay[] {
  doubtHours(drafts, tell);
  const nights = new Set([...doubtNights(drafts, tell), ...doubtRestarts(drafts, tell)]);
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const group = groups.get(draft.day.text);
    if (group) group.push(draft);
    else groups.set(draft.day.text, [draft]);
  }
  const days = [...groups.values()];
  const isDated = [...groups.keys()].every((text) => parseIsoTime(text)?.kind === 'date');
  if (isDated) days.sort(([a], [b]) => ((a?.day.text ?? '') < (b?.day.text ?? '') ? -1 : 1));
  const sorted = days.map((day) => byTime(day, nights));
  const places = new Map(sorted.flat().map((draft, index) => [draft, index]));
  const late = drafts.find((draft, index) => index > 0 && (places.get(draft) ?? 0) < (places.get(drafts[index - 1] ?? draft) ?? 0));
  if (late) tell('rows-sorted', {}, late.line);
  const lists = nested(sorted, tell);
  return sorted.flatMap((day, index) => (day[0] ? [{ day: day[0].day, nodes: lists[index] ?? [] }] : []));
}

/** What has no time of its own stays behind what it follows. */
function byTime(day: readonly Draft[], doubted: ReadonlySet<Draft>): readonly Draft[] {
  let lastMs = -Infinity;
  const keyed = day.map((draft) => ({ draft, atMs: (lastMs = (doubted.has(draft) ? undefined : wallMsOf(draft)) ?? lastMs) }));
  return keyed.sort((a, b) => (a.atMs === b.atMs ? 0 : a.atMs - b.atMs)).map(({ draft }) => draft);
}

/**
 * "9:00, 11:00, 1:30": where no hour without am and pm is after twelve, one from 1 to 7 that goes back in time could be of the afternoon. It is
 * read as neither.
 */
function doubtHours(drafts: readonly Draft[], tell: Tell): void {
  const clocks = drafts.flatMap(({ start, end }) => [start, end]).filter((time) => time?.clock !== undefined);
  if (!clocks.every((time) => !time?.isBare || Number(time.clock?.slice(0, 2)) <= 12)) return;
  const latest = new Map<string, string>();
  const doubted = new Set<Draft>();
  for (const draft of drafts) {
    const sequence = JSON.stringify([draft.day.text, draft.entry.room]);
    const { start, end } = draft;
    const before = latest.get(sequence) ?? '';
    if (start?.clock !== undefined) {
      if (start.clock < before && isSmallHour(start)) doubted.add(doubt(draft, 'start', start, tell));
      else if (end?.clock !== undefined && end.clock < start.clock && isSmallHour(end)) doubt(draft, 'end', end, tell);
      if (start.clock >= before) latest.set(sequence, start.clock);
    }
  }
  // Where "1:30" is of the afternoon on one day, so may be the "2:00" with which another begins.
  for (const draft of doubted.size ? drafts : []) if (draft.start?.clock !== undefined && draft.start.clock < '06:00' && isSmallHour(draft.start) && !doubted.has(draft)) doubt(draft, 'start', draft.start, tell);
}

/** After "23:15" a "00:45" is rather of the next day than the first of all; where no date stands beside it, it is read as neither. */
function doubtNights(drafts: readonly Draft[], tell: Tell): ReadonlySet<Draft> {
  const doubted = new Set<Draft>();
  const latest = new Map<string, string>();
  for (const draft of drafts) {
    const { start, day } = draft;
    if (start?.clock === undefined || start.date !== undefined) continue;
    const sequence = JSON.stringify([day.text, draft.entry.room]);
    const isNight = (latest.get(sequence) ?? '') >= '18:00' && start.clock < '06:00';
    if (!isNight) latest.set(sequence, start.clock);
    if (!isNight || day.line === draft.line) continue;
    doubted.add(doubtDay(draft, tell));
  }
  return doubted;
}

/**
 * Where no row says a day, and the hours go up through a day and begin again in the morning, that is rather another day than rows without order: from
 * there on all are read as neither. Rows that go up and down, as those sorted by their titles do, are put in order, and so is a list of a few at the end.
 */
function doubtRestarts(drafts: readonly Draft[], tell: Tell): ReadonlySet<Draft> {
  const sequences = new Map<string, Draft[]>();
  const given = drafts.filter(({ start, day, within, entry }) => day.isGiven && !within && start?.clock !== undefined && start.date === undefined && entry.start === start.clock);
  for (const draft of given) {
    const { day, entry, session, list } = draft;
    const name = JSON.stringify([list, day.text, entry.room, entry.track, session?.name]);
    const sequence = sequences.get(name);
    if (sequence) sequence.push(draft);
    else sequences.set(name, [draft]);
  }
  const restarts = new Set([...sequences.values()].map(restartOf));
  // In another room of the same list it is as unknown.
  const begun = new Set<string | undefined>();
  return new Set(given.filter((draft) => (restarts.has(draft) ? begun.add(draft.list) : begun).has(draft.list)).map((draft) => doubtDay(draft, tell)));
}

/** The first entry of another day; undefined where the rows may be of one. */
function restartOf(sequence: readonly Draft[]): Draft | undefined {
  const minutes = sequence.map(({ start }) => minutesOf(start));
  const backs = minutes.flatMap((minute, index) => (minute < (minutes[index - 1] ?? 0) ? [index] : []));
  const areMornings = backs.every((index) => (minutes[index - 1] ?? 0) - (minutes[index] ?? 0) >= RESTART_MINUTES && (minutes[index] ?? 0) < NOON_MINUTES);
  const runs = [0, ...backs].map((from, run) => (backs[run] ?? sequence.length) - from);
  // The evening before may have a dinner alone.
  const areDays = runs.every((length, run) => length >= ENTRIES_A_DAY || (run === 0 && (minutes[0] ?? 0) >= EVENING_MINUTES));
  return areMornings && areDays ? sequence[backs[0] ?? -1] : undefined;
}

function minutesOf(time: CellTime | undefined): number {
  const [hours = NaN, minutes = NaN] = (time?.clock ?? '').split(':').map(Number);
  return hours * 60 + minutes;
}

function doubtDay(draft: Draft, tell: Tell): Draft {
  const { day: { text }, start, line } = draft;
  const clock = start?.clock ?? '';
  const [one = '', other = ''] = [text, parseIsoTime(text) ? daysAfter(text, 1) : ''].map((date) => `${date} ${clock}`.trim());
  draft.entry.start = `${clock} ?`;
  tell('date-past-midnight', { value: clock, one, other }, line, { draft, field: 'start' });
  return draft;
}

function isSmallHour({ clock = '', isBare }: CellTime): boolean {
  return isBare && clock >= '01:00' && clock < '08:00';
}

function doubt(draft: Draft, field: 'start' | 'end', { clock = '' }: CellTime, tell: Tell): Draft {
  const written = clock.replace(/^0/, '');
  draft.entry[field] = `${written} am/pm`;
  tell('cell-hour-ambiguous', { value: written, one: clock, other: `${Number(clock.slice(0, 2)) + 12}${clock.slice(2)}` }, draft.line, { draft, field });
  return draft;
}

/** Entries by one of their fields; those that share it are undefined. */
function byField(nodes: readonly Node[], key: 'title' | 'id'): ReadonlyMap<string, Node | undefined> {
  const found = new Map<string, Node | undefined>();
  for (const node of nodes) {
    const name = node.draft.entry[key];
    if (typeof name === 'string') found.set(name, found.has(name) ? undefined : node);
  }
  return found;
}

/**
 * Talks go into the session that has a row of its own, by its id or title: one of the same day, else one of all. Where it has none, the session is
 * the talk's track. A session that could be two is none.
 */
function nested(days: readonly (readonly Draft[])[], tell: Tell): readonly (readonly Node[])[] {
  const lists = days.map((day) => day.map((draft): Node => ({ draft, items: [] })));
  const [ids, titles] = [byField(lists.flat(), 'id'), byField(lists.flat(), 'title')];
  const parents = new Map<Node, Node>();
  const isInside = (node: Node, other: Node): boolean => {
    for (let at: Node | undefined = node; at; at = parents.get(at)) if (at === other) return true;
    return false;
  };
  for (const nodes of lists) {
    const own = byField(nodes, 'title');
    const nodeOf = new Map(nodes.map((node) => [node.draft, node]));
    for (const node of nodes) {
      const { name = '', names = [] } = node.draft.session ?? {};
      const parent = [name, ...names].map((one) => ids.get(one) ?? (own.has(one) ? own : titles).get(one)).find(Boolean) ?? (node.draft.within && nodeOf.get(node.draft.within));
      // "Session 1" in the session's own row is itself.
      if (parent && !isInside(parent, node)) parents.set(node, parent);
      else if (node.draft.session && parent !== node) keepSession(node.draft, node.draft.session, tell);
      // On another day than its session.
      else if (node.draft.isInside && node.draft.within) keepSession(node.draft, { heading: 'session', name: String(node.draft.within.entry.title ?? '') }, tell);
    }
  }
  for (const [node, parent] of parents) {
    // "Session 1" over rows with times begins with the first.
    if (node.draft.within === parent.draft && !parent.items.length && parent.draft.entry.start === undefined && node.draft.entry.start !== undefined) parent.draft.entry.start = node.draft.entry.start;
    parent.items.push(node);
    const { entry } = parent.draft;
    // "Session type: Oral" is that of its talks.
    entry.kind = entry.kind === undefined || (node.draft.isInside && entry.kind === 'talk') ? 'session' : entry.kind;
    let outermost = parent;
    for (let around = parents.get(parent); around; around = parents.get(around)) outermost = around;
    withDate(node.draft, outermost.draft);
  }
  return lists.map((nodes) => nodes.filter((node) => !parents.has(node)));
}

/** After midnight in a session of the day before, or within one of that: its hour alone would be of the day in which the outermost stands. */
function withDate({ day, entry, start }: Draft, outermost: Draft): void {
  if (day.text !== outermost.day.text && start?.clock !== undefined && typeof entry.start === 'string' && !entry.start.includes('T')) entry.start = `${day.text}T${entry.start}`;
}

function keepSession({ entry, line }: Draft, { heading, name }: { readonly heading: string; readonly name: string }, tell: Tell): void {
  if (entry.track === undefined) entry.track = name;
  else if (entry.track !== name) {
    const { csv } = (entry.ext ?? {}) as { readonly csv?: object };
    entry.ext = { csv: { ...csv, [heading]: name } };
    tell('cell-kept', { column: heading, value: name }, line);
  }
}
