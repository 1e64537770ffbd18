/**
 * iCalendar (RFC 5545, with properties of RFC 7986): every VEVENT becomes an entry. What is not listed in docs/formats.md is left out, above
 * all who attends.
 */
import { isRecord } from '../event/fields.js';
import { ProblemList } from '../event/problems.js';
import { DAY_MS, isoDate, isoOffset, MINUTE_MS, parseDuration, parseIsoTime } from '../time/iso.js';
import { firstInstant } from '../time/wall.js';
import { findZone, type Zone } from '../time/zone.js';
import { all, valueOf } from './content-lines.js';
import { textOfHtml } from './html-text.js';
import { markupOfPlain } from './plain-text.js';
import { pointerTo, type Format } from './reader.js';
import { withoutPassword } from './secrets.js';
import { standingOf } from './vocabulary.js';
import { describedZone } from './vtimezone.js';

/** What a TZID means: the clock of its VTIMEZONE, else of IANA's zone. `timeZone` is IANA's name, or one that nobody knows. */
interface Clock {
  readonly zone?: Zone;
  readonly timeZone?: string;
}

/** A time as our own documents write it; what is no time stays as it is. */
interface Time {
  readonly iso: string;
  /** "local": no instant, since it floats or its zone is not known. */
  readonly kind?: string;
  /** For comparisons; NaN for what is no time. */
  readonly ms: number;
  readonly timeZone?: string;
}

/** A VEVENT, and of it what is asked for more than once. */
interface Occurrence {
  readonly event: unknown;
  readonly path: string;
  readonly line: number;
  readonly uid?: string;
  readonly start: Time;
  readonly end: Time;
  /** Which one of a series it stands for. */
  readonly recurrence: Time;
  readonly sequence: number;
  readonly isCancelled: boolean;
  /** By which rule or list it comes again. */
  readonly rule: string;
  readonly skipsFirst: boolean;
}

const LINKS = [['URL', 'web'], ['CONFERENCE', 'join'], ['ATTACH', 'web']] as const;
// Behind all others.
const UNKNOWN = 9e15;
const WEB = /^https?:\/\/\S+$/i;
const MARKED_UP = /<(?:br|p|a|ul|ol|div|span)\b[^<>]*>/i;

/** The format. */
export const icalendar: Format = {
  names: {
    start: 'DTSTART', end: 'DTEND', duration: 'DURATION', timeZone: 'DTSTART', title: 'SUMMARY', language: 'SUMMARY', abstract: 'DESCRIPTION', description: 'DESCRIPTION', room: 'LOCATION',
    url: 'value', updated: 'LAST-MODIFIED',
  },
  recognises: (document) => isRecord(document) && Array.isArray(document.VCALENDAR),
  translate(document) {
    const problems = new ProblemList();
    const calendars = all(document, 'VCALENDAR');
    const [calendar] = calendars;
    const home = pointerTo('VCALENDAR', 0);
    const origins = new Map([['', home], ['/agenda', `${home}/VEVENT`], ['/title', `${home}/X-WR-CALNAME`], ['/timeZone', `${home}/X-WR-TIMEZONE`], ['/url', `${home}/URL`]]);
    const lines = new Map<string, number>();
    const id = textOf(calendar, 'UID');
    const written = textOf(calendar, 'X-WR-TIMEZONE');
    const found = calendars.flatMap((each, index) => occurrencesOf(each, pointerTo('VCALENDAR', index, 'VEVENT'), written));
    for (const { rule, path, line } of found) if (rule) problems.add('recurrence-not-expanded', path, { rule }, line);
    const occurrences = current(found).sort((a, b) => (a.start.ms || UNKNOWN) - (b.start.ms || UNKNOWN));
    const hasTracks = occurrences.every(({ event }) => categoriesOf(event).length < 2);
    const translateOne = (occurrence: Occurrence, place: string): object => {
      const { event, path, line } = occurrence;
      const links = linksOf(event);
      const categories = categoriesOf(event);
      const note = (at: string, from: string): void => {
        origins.set(place + at, path + from);
        lines.set(place + at, line);
      };
      note('', '');
      links.forEach(({ from }, number) => note(pointerTo('links', number), from));
      return { ...entryOf(occurrence, id), ...(hasTracks ? { track: categories[0] } : { keywords: categories }), links: links.map(({ link }) => link) };
    };
    const days = new Map<string, Occurrence[]>();
    for (const occurrence of occurrences) {
      const date = occurrence.start.kind ? occurrence.start.iso.slice(0, 10) : '';
      days.set(date, days.get(date) ?? []).get(date)?.push(occurrence);
    }
    // A time that floats is in no zone but the calendar's own.
    const shared = occurrences.every(({ start }) => start.kind !== 'local') ? occurrences.find(({ start }) => start.timeZone)?.start.timeZone : undefined;
    return {
      origins, lines, problems: problems.all,
      document: {
        version: 1, id,
        // Somebody's own calendar is called by their e-mail address.
        title: ['NAME', 'X-WR-CALNAME'].map((name) => textOf(calendar, name)).find((name) => name && !/^\S+@\S+\.\w+$/.test(name)) ?? titleOfWhole(occurrences),
        description: proseOf(calendar, 'DESCRIPTION') ?? proseOf(calendar, 'X-WR-CALDESC'),
        timeZone: written ? ianaName(written) ?? written : shared, url: textOf(calendar, 'URL'), organizers: organizersOf(occurrences),
        updated: timeOf(all(calendar, 'LAST-MODIFIED')[0]).iso || undefined,
        days: days.size ? [...days].map(([date, each], day) => ({
          date: date || undefined, agenda: each.map((occurrence, index) => translateOne(occurrence, pointerTo('days', day, 'agenda', index))),
        })) : undefined,
      },
    };
  },
};

/** @param first The zone of the first calendar, which is that of the event: what floats in another has its own. */
function occurrencesOf(calendar: unknown, path: string, first?: string): readonly Occurrence[] {
  const clockOf = clocksOf(calendar);
  const TZID = textOf(calendar, 'X-WR-TIMEZONE');
  const own = TZID && TZID !== first ? { TZID } : {};
  const isCancelled = textOf(calendar, 'METHOD') === 'CANCEL';
  return all(calendar, 'VEVENT').map((event, index): Occurrence => {
    const at = (name: string): Time => timeOf({ ...own, ...all(event, name)[0] }, clockOf);
    const start = at('DTSTART');
    const exceptions = all(event, 'EXDATE').flatMap((property) => String(property.value).split(',').map((value) => timeOf({ ...own, ...property, value }, clockOf).ms));
    return {
      event, path: path + pointerTo(index), line: Number(event.line), isCancelled, uid: textOf(event, 'UID'), start, end: at('DTEND'), recurrence: at('RECURRENCE-ID'),
      sequence: Number(valueOf(event, 'SEQUENCE')) || 0, rule: valueOf(event, 'RRULE') || valueOf(event, 'RDATE'), skipsFirst: exceptions.includes(start.ms),
    };
  });
}

/** The newest version of everything. What is told of one of a series stands for it. */
function current(found: readonly Occurrence[]): Occurrence[] {
  const newest = new Map<string, number>();
  const key = ({ uid, path, recurrence: { ms } }: Occurrence): string => `${uid ?? path} ${ms}`;
  for (const occurrence of found) newest.set(key(occurrence), Math.max(newest.get(key(occurrence)) ?? 0, occurrence.sequence));
  return found.filter((occurrence) => {
    const { rule, sequence, skipsFirst, uid, start } = occurrence;
    return sequence === newest.get(key(occurrence)) && !(rule && (skipsFirst || newest.has(`${uid} ${start.ms}`)));
  });
}

function entryOf({ event, uid, start, end, recurrence, isCancelled }: Occurrence, calendarId: string | undefined): Record<string, unknown> {
  const own = uid && calendarId && uid.endsWith(`@${calendarId}`) ? uid.slice(0, -calendarId.length - 1) : uid;
  const room = textOf(event, 'LOCATION');
  return {
    id: own && recurrence.iso ? `${own} ${recurrence.iso}` : own, title: textOf(event, 'SUMMARY'), language: all(event, 'SUMMARY')[0]?.LANGUAGE,
    ...slotOf(event, start, end), timeZone: start.timeZone, status: standingOf(isCancelled ? 'cancel' : valueOf(event, 'STATUS'))?.status,
    room: WEB.test(room ?? '') ? undefined : room, abstract: proseOf(event, 'DESCRIPTION'),
  };
}

function slotOf(event: unknown, start: Time, end: Time): Record<string, unknown> {
  const duration = textOf(event, 'DURATION');
  const minutes = parseDuration(duration ?? '');
  // The end of whole days is the day after the last.
  if (start.kind === 'date' && end.kind === 'date') return { start: start.iso, end: end.ms === start.ms ? undefined : isoDate(end.ms - DAY_MS) };
  // Without a zone of its own an end is read on the clock of the start, which must be the same.
  const isAstray = end.kind === 'local' && (start.kind !== 'local' || end.timeZone !== start.timeZone);
  return { start: start.iso, end: isAstray ? valueOf(event, 'DTEND') : end.ms === start.ms ? undefined : end.iso || undefined, duration: minutes === 0 ? undefined : duration };
}

function clocksOf(calendar: unknown): (tzid: string) => Clock {
  const described = new Map(all(calendar, 'VTIMEZONE').map((timezone) => [textOf(timezone, 'TZID'), timezone]));
  const clocks = new Map<string, Clock>();
  return (tzid) => {
    const timezone = described.get(tzid.trim());
    const name = ianaName(valueOf(timezone, 'X-LIC-LOCATION')) ?? ianaName(tzid);
    const zone = clocks.get(tzid)?.zone ?? describedZone(timezone, tzid) ?? findZone(name ?? '');
    const clock = { zone, timeZone: name ?? (zone ? undefined : tzid) };
    clocks.set(tzid, clock);
    return clock;
  };
}

/** "Europe/Berlin" as it is, and out of somebody's registry: "/freeassociation.sourceforge.net/Europe/Berlin" (RFC 5545, section 3.8.3.1). */
function ianaName(tzid: string): string | undefined {
  const steps = tzid.trim().split('/');
  return (steps[0] === '' ? [-3, -2, -1] : [0]).map((from) => steps.slice(from).join('/')).find(findZone);
}

function timeOf(property: Readonly<Record<string, unknown>> = {}, clockOf?: (tzid: string) => Clock): Time {
  const value = String(property.value ?? '').trim();
  const iso = value.replace(/^(\d{4})(\d\d)(\d\d)(?=T|$)/, '$1-$2-$3').replace(/T(\d\d)(\d\d)(\d\d)/, 'T$1:$2:$3');
  const time = parseIsoTime(iso);
  if (!time || time.kind === 'clock') return { iso: value, ms: NaN };
  const { kind } = time;
  if (kind !== 'local') return { iso, kind, ms: kind === 'date' ? time.dayMs : time.instantMs };
  const { zone, timeZone } = clockOf && typeof property.TZID === 'string' ? clockOf(property.TZID) : {};
  if (!zone) return { iso, kind, ms: time.wallMs, timeZone };
  const ms = firstInstant(zone, time.wallMs);
  const offset = zone.offsetMinutes(ms);
  return { iso: new Date(ms + offset * MINUTE_MS).toISOString().slice(0, 19) + isoOffset(offset), kind: 'instant', ms, timeZone };
}

/** What is escaped, as it is meant; nobody is let in. */
const unescaped = (text: string): string => withoutPassword(text.replace(/\\([\\;,nN])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark)));

function textOf(component: unknown, name: string): string | undefined {
  return unescaped(valueOf(component, name)).trim() || undefined;
}

/** A long text: plain; or HTML, where it stands alone or calls itself plain. */
function proseOf(component: unknown, name: string): string | undefined {
  const text = textOf(component, name) ?? textOf(component, 'X-ALT-DESC');
  if (!text || !MARKED_UP.test(text)) return text && markupOfPlain(text);
  return textOfHtml(text.replace(/^[^]*<body[^<>]*>|<\/body>[^]*$/gi, ''));
}

function categoriesOf(event: unknown): readonly string[] {
  return all(event, 'CATEGORIES').flatMap(({ value }) => String(value).match(/(?:\\.?|[^,\\])+/gs) ?? []).map((category) => unescaped(category).trim()).filter(Boolean);
}

/** Links, each with its place in the VEVENT. What is not an address but the file itself is left out. */
function linksOf(event: unknown): readonly { readonly link: unknown; readonly from: string }[] {
  const listed = LINKS.flatMap(([name, type]) => all(event, name).map(({ value, ENCODING, LABEL, FILENAME }, index) => ({
    link: ENCODING ? undefined : { type, url: String(value ?? ''), title: LABEL ?? FILENAME }, from: pointerTo(name, index),
  })));
  const location = textOf(event, 'LOCATION') ?? '';
  return [...listed, { link: WEB.test(location) ? { type: 'join', url: location } : undefined, from: '/LOCATION/0' }].filter(({ link }) => link);
}

/** Names of organisers; a name that is an e-mail address is not carried over. */
function organizersOf(occurrences: readonly Occurrence[]): readonly unknown[] {
  const names = occurrences.flatMap(({ event }) => all(event, 'ORGANIZER').map(({ CN }) => CN));
  return [...new Set(names)].filter((name) => typeof name === 'string' && name.trim() && !name.includes('@'));
}

/** The title of what stands around all the others: the only one, or whole days. */
function titleOfWhole(occurrences: readonly Occurrence[]): string | undefined {
  const [whole, another] = occurrences.length > 1 ? occurrences.filter(({ start }) => start.kind === 'date') : occurrences;
  if (!whole || another) return undefined;
  const { start, end = start } = slotOf(whole.event, whole.start, whole.end);
  const isAround = occurrences.every(({ start: { iso } }) => iso.slice(0, 10) >= String(start).slice(0, 10) && iso.slice(0, 10) <= String(end));
  return isAround ? textOf(whole.event, 'SUMMARY') : undefined;
}
