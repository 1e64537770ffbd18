/**
 * Before, during, after: all that the clock says of an event, and when it will say something else. Codes, instants and numbers; no words.
 */
import { DAY_MS, MINUTE_MS } from '../time/iso.js';
import { dateAt, firstInstant } from '../time/wall.js';
import { nextOffsetChange, type Zone } from '../time/zone.js';
import { allEntries, type Entry, type Link, type LinkType, type ScientificEvent, type When } from './model.js';
import { zoneByName } from './moment.js';
import { earliest, entryStates, isOff, openDates } from './states.js';

/**
 * Where the event as a whole stands.
 * - `before`: not begun; `open`: not begun, but one can log in (`online.opens`);
 * - `live`; `between`: three hours or more of it, a night for instance, in which nothing is on;
 * - `begun`: all that is known to happen has begun, and nobody said when it ends; after twelve such hours it is `after`;
 * - `after`; `undated`: no time is known; `off`: cancelled or postponed, as a whole or entry by entry.
 */
export type EventPhase = 'before' | 'open' | 'live' | 'between' | 'begun' | 'after' | 'undated' | 'off';

/** A distance as `Intl.RelativeTimeFormat` (`numeric: 'auto'`) says it: "in 3 days", "tomorrow", "in 2 hours", "in 5 minutes". */
export interface Countdown {
  /** Dates of the displayed zone for days (0: today), else time that is left: hours to the nearest, minutes begun. */
  readonly unit: 'day' | 'hour' | 'minute';
  readonly count: number;
}

/** An entry that is on now. */
export interface Running {
  readonly entry: Entry;
  /** How far it is, in whole minutes (of a long one in steps of a hundredth); absent where its end is only inferred. */
  readonly progress?: { readonly minutes: number; readonly ofMinutes: number };
}

/** Something that stays when an event is over. */
export interface Material {
  readonly entry: Entry;
  readonly link: Link;
}

/** What the clock says of an event at an instant. */
export interface Phases {
  readonly phase: EventPhase;
  /** Nothing of it is to come: it is `after`, or would be were it not `off`. */
  readonly isOver: boolean;
  /** To the start, or `between` to what comes next. */
  readonly countdown?: Countdown;
  /** Until the start: from when one can log in, and how long before the start that is. */
  readonly opens?: { readonly atMs: number; readonly minutesBefore: number };
  /** There is an address, and one can log in: from `online.opens`, else from the start, until the end. */
  readonly canJoin: boolean;
  /** Of those that have one. A deadline that is a date ends at midnight in the event's zone. */
  readonly registration?: { readonly isOpen: boolean };
  /** In the order of the programme; a session before its items. */
  readonly running: readonly Running[];
  readonly next: readonly Entry[];
  /** Once it is over: recordings first, then slides, papers, posters and code. */
  readonly materials: readonly Material[];
  /** The next instant at which any of this changes by itself; undefined when nothing will. */
  readonly nextChangeMs?: number;
}

const HOUR_MS = 60 * MINUTE_MS;
// Longer than any lunch. An entry without an end counts as that long.
const QUIET_MS = 3 * HOUR_MS;
const HALF_DAY_MS = 12 * HOUR_MS;
const KEPT: readonly LinkType[] = ['recording', 'slides', 'paper', 'poster', 'code'];

/** An instant that is asked about, and the next one at which an answer would differ. */
class Watch {
  nextMs = Infinity;

  constructor(readonly nowMs: number) {}

  /** True when this instant has come; else it is noted. */
  reached(ms: number | undefined): boolean {
    if (ms === undefined || ms <= this.nowMs) return ms !== undefined;
    this.nextMs = Math.min(this.nextMs, ms);
    return false;
  }
}

/**
 * What the clock says of an event.
 * @param zone The zone of the display: its dates are what "tomorrow" means, and whole days of the event run in it. A deadline runs in the event's own.
 */
export function phasesOf(event: ScientificEvent, zone: Zone, nowMs: number): Phases {
  const watch = new Watch(nowMs);
  const entries = allEntries(event.days);
  const { stateOf, nextChangeMs } = entryStates(event, entries, nowMs);
  const own = zoneByName(event.timeZone, event.zoneOffsets) ?? zone;
  // A date without an hour is one of the visitor's calendar: no zone stands beside it.
  const dates = limitsOf(event.window, zone);
  const course = courseOf(entries, nowMs, dates?.startMs ?? nowMs);
  const limits = dates && withEntries(event, dates, course, own, zone);
  // Of what is off nothing changes any more but that it is over; and nothing is left where all entries are off and the event has neither hours nor several days of its own.
  const off = isOff(event) || ((event.window.kind === 'all-day' ? !event.window.lastDayMs : event.window.kind !== 'timed') && entries.some(isOff) && entries.every(isOff));
  const phase = off ? 'off' : limits ? phaseAt(event, limits, course, watch) : 'undated';
  const isOver = off ? watch.reached(limits && (limits.endMs ?? course.lastMs)) : phase === 'after';
  const isAhead = phase === 'before' || phase === 'open';
  const opensMs = event.online?.opensMs;
  const startMs = limits?.startMs ?? 0;
  const toMs = isAhead ? startMs : phase === 'between' ? earliest([course.nextMs]) : undefined;
  const next = entries.filter((entry) => stateOf(entry) === 'next');
  // The date stands beside it until that is today's, and how clocks differ from those of the start until they are changed.
  if (next.length) watch.reached(firstInstant(zone, dateAt(zone, course.nextMs)));
  watch.reached(nextOffsetChange(zone, nowMs, Math.min(startMs, nowMs + 2 * DAY_MS))?.atMs);
  const inside = phase === 'open' || phase === 'live' || phase === 'between' || phase === 'begun';
  return {
    phase,
    isOver,
    countdown: toMs === undefined ? undefined : countdown(toMs, isAhead && event.window.kind === 'all-day', zone, watch),
    opens: isAhead && opensMs !== undefined && opensMs < startMs ? { atMs: opensMs, minutesBefore: (startMs - opensMs) / MINUTE_MS } : undefined,
    canJoin: inside && event.online?.url?.href !== undefined && (opensMs === undefined || watch.reached(opensMs)),
    registration: registrationAt(event, own, off || isOver, watch),
    running: entries.filter((entry) => stateOf(entry) === 'now').map((entry) => running(entry, watch)),
    next,
    materials: isOver && !off ? materialsOf(entries) : [],
    nextChangeMs: earliest([watch.nextMs, nextChangeMs]),
  };
}

/** First and last instant; whole days run from midnight to midnight. */
interface Limits {
  readonly startMs: number;
  readonly endMs?: number;
}

function limitsOf(when: When, zone: Zone): Limits | undefined {
  if (when.kind === 'timed') return when;
  return when.kind === 'all-day' ? { startMs: firstInstant(zone, when.dayMs), endMs: firstInstant(zone, (when.lastDayMs ?? when.dayMs) + DAY_MS) } : undefined;
}

/**
 * Dates after the last hour that is known, an excursion's or one whose programme follows, belong to the event until their midnight; and to an event
 * of whole days the hours of its entries, which can be on another date here.
 */
function withEntries({ days, window }: ScientificEvent, { startMs, endMs }: Limits, { firstMs, lastMs }: Course, own: Zone, zone: Zone): Limits {
  // Where hours are to come, a date is over when it is both here and there.
  const midnightMs = (dayMs: number): number => Math.max(...[zone, own].map((one) => firstInstant(one, dayMs + DAY_MS)));
  if (window.kind === 'all-day') {
    startMs = Math.min(startMs, firstMs);
    if (window.isAnnouncedLater) endMs = midnightMs(window.lastDayMs ?? window.dayMs);
  }
  // What ends soon after midnight ends the day before.
  const timedMs = dateAt(own, (endMs ?? lastMs) - QUIET_MS);
  const dayMs = openDates(days).reduce((a, b) => Math.max(a, b), timedMs);
  // An entry may end after what is written as the end of all.
  return { startMs, endMs: dayMs > timedMs ? midnightMs(dayMs) : endMs && Math.max(endMs, lastMs) };
}

/** Around an instant: until when what has begun lasts, when the next begins, and the first and the last instant of which anything is known. */
interface Course {
  /** Infinity where no entry has a time. */
  readonly firstMs: number;
  readonly busyMs: number;
  readonly nextMs: number;
  readonly lastMs: number;
}

function courseOf(entries: readonly Entry[], nowMs: number, windowMs: number): Course {
  let [firstMs, busyMs, nextMs, lastMs] = [Infinity, windowMs, Infinity, windowMs];
  for (const entry of entries) {
    if (entry.when.kind !== 'timed' || isOff(entry)) continue;
    const { startMs, endMs } = entry.when;
    firstMs = Math.min(firstMs, startMs);
    lastMs = Math.max(lastMs, endMs ?? startMs);
    if (startMs > nowMs) nextMs = Math.min(nextMs, startMs);
    else busyMs = Math.max(busyMs, endMs ?? startMs + QUIET_MS);
  }
  return { firstMs, busyMs, nextMs, lastMs };
}

function phaseAt({ online, isExcerpt }: ScientificEvent, limits: Limits, { firstMs, busyMs, nextMs, lastMs }: Course, watch: Watch): EventPhase {
  const { startMs, endMs = lastMs } = limits;
  if (!watch.reached(startMs)) return watch.reached(online?.opensMs) ? 'open' : 'before';
  if (watch.reached(endMs)) return limits.endMs === undefined && !watch.reached(endMs + HALF_DAY_MS) ? 'begun' : 'after';
  // An excerpt does not know what comes next; and what has not begun yet does not continue, though its date is here.
  const isQuiet = firstMs <= watch.nowMs && !isExcerpt && Math.min(nextMs, endMs) - busyMs >= QUIET_MS && watch.reached(busyMs);
  return isQuiet ? 'between' : 'live';
}

/** Days while it is another date and more than half a day away, so that nobody reads "tomorrow" ten minutes before. */
function countdown(toMs: number, daysOnly: boolean, zone: Zone, watch: Watch): Countdown {
  const leftMs = toMs - watch.nowMs;
  const todayMs = dateAt(zone, watch.nowMs);
  const days = (dateAt(zone, toMs) - todayMs) / DAY_MS;
  if (daysOnly || (days > 0 && leftMs > HALF_DAY_MS)) {
    watch.reached(firstInstant(zone, todayMs + DAY_MS));
    if (!daysOnly) watch.reached(toMs - HALF_DAY_MS);
    return { unit: 'day', count: days };
  }
  // "in 5 minutes" from 14:55:00 on, as the clock on the wall counts.
  const minutes = Math.ceil(leftMs / MINUTE_MS);
  const hours = Math.ceil(leftMs / HOUR_MS - 0.5);
  const isShort = minutes < 60;
  watch.reached(toMs - (isShort ? (minutes - 1) * MINUTE_MS : Math.max((hours - 0.5) * HOUR_MS, 59 * MINUTE_MS)));
  return isShort ? { unit: 'minute', count: minutes } : { unit: 'hour', count: hours };
}

function registrationAt({ registration }: ScientificEvent, own: Zone, isOver: boolean, watch: Watch): Phases['registration'] {
  if (!registration) return undefined;
  const { deadline } = registration;
  return { isOpen: !isOver && !watch.reached(deadline.kind === 'timed' ? deadline.startMs : limitsOf(deadline, own)?.endMs) };
}

function running(entry: Entry, watch: Watch): Running {
  const { when } = entry;
  if (when.kind !== 'timed' || when.endMs === undefined || when.endInferred) return { entry };
  const ofMinutes = (when.endMs - when.startMs) / MINUTE_MS;
  const step = Math.ceil(ofMinutes / 100);
  const minutes = Math.floor((watch.nowMs - when.startMs) / MINUTE_MS / step) * step;
  if (minutes + step < ofMinutes) watch.reached(when.startMs + (minutes + step) * MINUTE_MS);
  return { entry, progress: { minutes, ofMinutes } };
}

function materialsOf(entries: readonly Entry[]): readonly Material[] {
  const all = entries.flatMap((entry) => entry.links.map((link) => ({ entry, link })));
  return KEPT.flatMap((type) => all.filter(({ link }) => link.type === type && link.url?.href !== undefined));
}
