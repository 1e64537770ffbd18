/**
 * Looks an event over that has been read without fault: what is often a mistake all the same. Nothing here changes an event.
 */
import { DAY_MS, dayNumber, isoDate, isoInstant, isoWall, MINUTE_MS } from '../time/iso.js';
import { offsetLabel } from '../time/labels.js';
import { instantToWall } from '../time/wall.js';
import { nextOffsetChange, UTC, type Zone } from '../time/zone.js';
import { lintText, type LintedDate } from './lint-text.js';
import { LINTS, type LintCode } from './lints.js';
import { allEntries, type Entry, type Kind, type ScientificEvent, type When } from './model.js';
import { zoneByName } from './moment.js';
import { overlaps } from './overlaps.js';
import { pointer, type Problem } from './problems.js';
import { isOff } from './states.js';
import type { Text } from './text.js';

/** One doubt. */
export type Lint = Problem<LintCode>;

type Timed = Entry & { readonly when: Extract<When, { kind: 'timed' }> };

/**
 * All doubts about one event.
 * @param defaultMinutes Lengths that the event states for kinds of entries.
 * @param path Where the event stands in its document.
 */
export function lint(event: ScientificEvent, nowMs: number, defaultMinutes: ReadonlyMap<Kind, number>, path = ''): readonly Lint[] {
  const zone = zoneByName(event.timeZone, event.zoneOffsets) ?? UTC;
  const entries = allEntries(event.days);
  const timed = entries.filter((entry): entry is Timed => entry.when.kind === 'timed' && !isOff(entry));
  return [
    ...lintTexts(event, entries, path),
    ...lintRooms(timed),
    ...lintGaps(timed, zone),
    ...timed.flatMap((entry) => lintDuration(entry, defaultMinutes.get(entry.kind))),
    ...timed.flatMap((entry) => lintBounds(entry, event.window)),
    ...lintClocks(event, zone, path),
    ...lintDistance(event.window, nowMs, path),
  ];
}

function found(code: LintCode, path: string, params: Lint['params']): Lint {
  return { code, severity: LINTS[code], path, params };
}

/** Texts for people say times too, and nobody computes those. */
function lintTexts(event: ScientificEvent, entries: readonly Entry[], path: string): readonly Lint[] {
  const dateOf = (when: When): LintedDate => {
    const { window } = event;
    if (when.kind === 'timed') return { fromMs: when.startMs, toMs: when.endMs ?? when.startMs };
    if (when.kind === 'all-day') return { fromMs: when.dayMs, toMs: when.lastDayMs ?? when.dayMs };
    return window === when ? {} : dateOf(window);
  };
  const texts: (readonly [Text | undefined, string, When])[] = [
    ...(['title', 'subtitle', 'description', 'statusNote'] as const).map((key) => [event[key], pointer(path, key), event.window] as const),
    ...event.notes.map((note, index) => [note, pointer(pointer(path, 'notes'), index), event.window] as const),
    [event.online?.note, pointer(pointer(path, 'online'), 'note'), event.window],
    ...entries.flatMap((entry) => (['title', 'subtitle', 'abstract', 'statusNote'] as const).map((key) => [entry[key], pointer(entry.path, key), entry.when] as const)),
  ];
  return texts.flatMap(([text, at, when]) => (text ?? []).flatMap(({ value }) => lintText(value, dateOf(when)).map(({ code, params }) => found(code, at, params))));
}

/** Nobody can speak in a room where somebody else does. */
function lintRooms(timed: readonly Timed[]): readonly Lint[] {
  const inRooms = timed.filter(({ rooms, kind }) => rooms.length && kind !== 'poster');
  const told = new Set<Entry>();
  return [...overlaps(inRooms)].flatMap(([entry, others]) => {
    told.add(entry);
    const met = others.filter((other) => !told.has(other) && other.rooms.some(({ id }) => entry.rooms.some((room) => room.id === id)));
    return met.map((other) => found('room-overlap', other.path, { title: titleOf(other), other: titleOf(entry), room: other.rooms.find(({ id }) => entry.rooms.some((room) => room.id === id))?.name[0].value ?? '' }));
  });
}

function titleOf({ title, path }: Entry): string {
  return title?.[0].value ?? path;
}

/** Times of a day at which nothing is planned anywhere, though something comes after. */
function lintGaps(timed: readonly Timed[], zone: Zone): readonly Lint[] {
  const sorted = [...timed].sort((a, b) => a.when.startMs - b.when.startMs);
  const gaps: Lint[] = [];
  let busyUntilMs: number | undefined;
  for (const { when, path } of sorted) {
    const { startMs, endMs } = when;
    if (busyUntilMs !== undefined && startMs > busyUntilMs && dayNumber(instantToWall(zone, startMs)) === dayNumber(instantToWall(zone, busyUntilMs))) {
      gaps.push(found('gap-unexplained', path, { from: isoWall(instantToWall(zone, busyUntilMs)), to: isoWall(instantToWall(zone, startMs)).slice(11), zone: zone.name, minutes: Math.round((startMs - busyUntilMs) / MINUTE_MS) }));
    }
    // After something whose end nobody knows there may be no gap.
    busyUntilMs = endMs === undefined ? undefined : Math.max(busyUntilMs ?? 0, endMs);
  }
  return gaps;
}

function lintDuration({ when, path, kind }: Timed, defaultMinutes: number | undefined): readonly Lint[] {
  // Lunch is longer than coffee, and both are breaks.
  if (defaultMinutes === undefined || kind === 'break' || when.endMs === undefined || when.endInferred) return [];
  const minutes = Math.round((when.endMs - when.startMs) / MINUTE_MS);
  return minutes === Math.round(defaultMinutes) ? [] : [found('duration-differs', path, { minutes, expected: Math.round(defaultMinutes) })];
}

/** The event's own start and end may be written down; its entries should lie between them. */
function lintBounds({ when, path }: Timed, window: When): readonly Lint[] {
  if (window.kind !== 'timed') return [];
  const isEarly = when.startMs < window.startMs;
  const isLate = window.endMs !== undefined && (when.endMs ?? when.startMs) > window.endMs;
  if (!isEarly && !isLate) return [];
  return [found('outside-window', path, { start: isoInstant(when.startMs), end: isoInstant(when.endMs ?? when.startMs), from: isoInstant(window.startMs), to: isoInstant(window.endMs ?? window.startMs) })];
}

function lintClocks(event: ScientificEvent, zone: Zone, path: string): readonly Lint[] {
  const { window } = event;
  if (window.kind !== 'timed' || window.endMs === undefined) return [];
  const change = nextOffsetChange(zone, window.startMs, window.endMs);
  return change ? [found('clocks-change', path, { zone: zone.name, at: isoInstant(change.atMs), before: offsetLabel(change.beforeMinutes), after: offsetLabel(change.afterMinutes) })] : [];
}

// Governments have changed clocks at a few weeks' notice, but seldom told of it more than a year ahead.
const FAR_DAYS = 366;

function lintDistance(window: When, nowMs: number, path: string): readonly Lint[] {
  const startMs = window.kind === 'timed' ? window.startMs : window.kind === 'all-day' ? window.dayMs : nowMs;
  const days = Math.floor((startMs - nowMs) / DAY_MS);
  return days > FAR_DAYS ? [found('date-far', path, { date: isoDate(startMs), days })] : [];
}
