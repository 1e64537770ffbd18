/**
 * The schedule XML of Pentabarf, frab, pretalx and c3voc: the same as frab's schedule.json in other clothes. It is put into that shape, and the reader
 * of that takes it from there; what is left out there is left out here.
 */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { isRecord } from '../../event/fields.js';
import { pointer } from '../../event/problems.js';
import { DAY_MS, isoDate, parseIsoTime } from '../../time/iso.js';
import { frab } from '../frab.js';
import { withCharacters } from '../html-text.js';
import { originOf, pointerTo } from '../reader.js';
import type { FileFormat, FileTranslation } from './file-format.js';
import { guess, type Guess } from './guess.js';
import { withKnownHtml } from './known-html.js';
import { lineFinder } from './positions.js';
import { contradictionsIn } from './told-twice.js';

type Element = Readonly<Record<string, unknown>>;

/** The package names every element that is open. */
const short = (detail: string): string => (detail.length > 200 ? `${detail.slice(0, 200)}…` : detail);

/** The format. */
export const pentabarf: FileFormat = {
  name: 'pentabarf',
  recognises: (text) => /^\s*<(?:\?xml|!--|!DOCTYPE\s+schedule|schedule[\s/>])/i.test(text) && /<schedule[\s/>]/.test(text) && !/<html[\s>]/i.test(text),
  translate(text) {
    const nothing = (...why: Parameters<typeof guess>): FileTranslation => ({ document: {}, lines: new Map(), guesses: [guess(...why)] });
    // Declarations of its own are what attacks by XML are made of: files of the machine, addresses, a few lines that make gigabytes.
    const head = text.slice(0, text.search(/<schedule[\s/>]/));
    const declaredAt = head.search(/<!ENTITY|<!DOCTYPE[^>]*[[%]/i);
    if (declaredAt >= 0) return nothing('xml-entities', {}, lineFinder(text)(declaredAt));
    const xml = text.trimStart();
    const skipped = text.length - xml.length;
    const lineAt = lineFinder(text);
    const validity = XMLValidator.validate(xml);
    if (validity !== true) return nothing('xml-invalid', { detail: short(validity.err.msg) }, lineFinder(text)(skipped) + validity.err.line - 1);
    try {
      const root = PARSER.parse(xml) as Element;
      const stranger = strangerIn(root);
      return stranger === undefined ? translated(root, xml, (startIndex) => lineAt(startIndex + skipped)) : nothing('format-unknown', { found: `<${stranger}>` }, 1);
    } catch (error) {
      return nothing('xml-invalid', { detail: short((error as Error).message) });
    }
  },
};

const LISTS = new Set(['schedule.day', 'schedule.day.room', 'schedule.day.room.event', 'schedule.day.event']);
const PARSER = new XMLParser({
  ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false, captureMetaData: true, ignoreDeclaration: true, ignorePiTags: true,
  // Without this the package leaves "&#8217;" as it is.
  htmlEntities: true, processEntities: { enabled: true, maxEntityCount: 1, maxExpandedLength: 1 },
  isArray: (_, path, __, isAttribute) => !isAttribute && typeof path === 'string' && LISTS.has(path),
});
const META = XMLParser.getMetaDataSymbol() as unknown as symbol;

function translated(root: Element, source: string, lineAt: (startIndex: number) => number): FileTranslation {
  const schedule = isRecord(root.schedule) ? root.schedule : {};
  const conference = isRecord(schedule.conference) ? schedule.conference : {};
  const guesses: Guess[] = [];
  // Place in frab's document → line.
  const theirs = new Map<string, number>();
  const lineOf = (element: Element): number | undefined => {
    const range = rangeOf(element);
    return range && lineAt(range.startIndex);
  };
  const mark = (place: string, element: Element): void => {
    const line = lineOf(element);
    if (line !== undefined) theirs.set(place, line);
  };
  mark(pointerTo('schedule', 'conference'), conference);
  const all = list(schedule.day).filter(isRecord);
  const isSorted = all.every((day) => roomsOf(day).every(([, events]) => isInOrder(events)));
  const days = all.map((day, index) => {
    const rooms = new Map<string, object[]>();
    const place = pointerTo('schedule', 'conference', 'days', index);
    mark(place, day);
    const doubt = doubtOfDay(day, conference);
    if (doubt) guesses.push(guess(doubt.code, doubt.params, lineOf(day), place));
    for (const [name, elements] of roomsOf(day)) {
      const events = rooms.get(name) ?? [];
      rooms.set(name, events);
      // Of two events nobody can tell whether they are in order.
      const dates = datesOf(elements, day, conference, elements.length > 2 ? isInOrder(elements) : isSorted);
      for (const { event, date, doubt } of dates) {
        const at = pointer(place + pointerTo('rooms', name), events.length);
        mark(at, event);
        if (doubt) guesses.push(guess(doubt.code, doubt.params, lineOf(event), at));
        events.push(eventOf(event, date, source));
      }
    }
    return { date: text(day['@date']), rooms: Object.fromEntries(rooms) };
  });
  const document = { schedule: { base_url: text(conference.base_url), conference: { acronym: text(conference.acronym), title: words(conference.title, source), time_zone_name: text(conference.time_zone_name), url: text(conference.url), days } } };
  return withLines(document, theirs, guesses);
}

/** What the days hold in a schedule of another kind: it has no events, and elements that are not known instead of them. */
function strangerIn(root: Element): string | undefined {
  const days = list(isRecord(root.schedule) ? root.schedule.day : undefined).filter(isRecord);
  if (days.some((day) => roomsOf(day).some(([, events]) => events.length))) return undefined;
  return days.flatMap((day) => Object.keys(day)).find((name) => !/^(?:[@#].*|room|event)$/.test(name));
}

/** The events of a day by the names of their rooms. Early exports have no rooms around them: there each event says its own. */
function roomsOf(day: Element): readonly (readonly [string, readonly Element[]])[] {
  const loose = new Map<string, Element[]>();
  for (const event of list(day.event).filter(isRecord)) {
    const name = text(event.room) ?? '';
    loose.set(name, loose.get(name) ?? []).get(name)?.push(event);
  }
  return [...list(day.room).filter(isRecord).map((room) => [text(room['@name']) ?? '', list(room.event).filter(isRecord)] as const), ...loose];
}

/** Where an element begins and ends; the package keeps it under a symbol of its own. */
function rangeOf(element: Element): { readonly startIndex: number; readonly endIndex: number } | undefined {
  return (element as Readonly<Record<symbol, { readonly startIndex: number; readonly endIndex: number } | undefined>>)[META];
}

/** The translation of frab's document, its places with the lines of the elements that they came from. */
function withLines(document: object, theirs: ReadonlyMap<string, number>, guesses: readonly Guess[]): FileTranslation {
  const translation = frab.translate(withKnownHtml(document));
  const lines = new Map([['', 1]]);
  const ours = new Map<string, string>();
  for (const place of translation.origins.keys()) {
    const origin = originOf(place, translation, frab.names);
    const line = theirs.get(origin);
    if (line !== undefined) lines.set(place, line);
    ours.set(origin, place);
  }
  const twice = contradictionsIn(document, (place) => theirs.get(place)).map((one) => {
    const at = one.path.lastIndexOf('/');
    return { ...one, path: (ours.get(one.path.slice(0, at)) ?? '') + one.path.slice(at) };
  });
  return { document: translation.document, lines, guesses: [...guesses.map((one) => ({ ...one, path: pointer(ours.get(one.path) ?? '', one.code === 'dates-differ' ? 'date' : 'start') })), ...twice] };
}

interface DatedEvent {
  readonly event: Element;
  readonly date?: string;
  readonly doubt?: Guess;
}

// Whoever is up before this hour has not been to bed.
const EARLIEST = '06:00';

/** True where each event of a room starts after the one before it, be it past midnight. A list in no such order says nothing of dates. */
function isInOrder(events: readonly Element[]): boolean {
  const starts = events.map((event) => clockOf(text(event.start))).filter((start) => start !== undefined);
  const falls = starts.filter((start, index) => start < (starts[index - 1] ?? '')).length;
  return falls === 0 || (falls === 1 && (starts.at(-1) ?? '') <= (starts[0] ?? ''));
}

/** A day that the conference, by its own dates, does not have. One that is a day off may be so for its zone. */
function doubtOfDay(day: Element, conference: Element): Guess | undefined {
  const [date, first, last] = [text(day['@date']), text(conference.start), text(conference.end)].map((written) => (written === undefined ? undefined : parseIsoTime(written.slice(0, 10))));
  if (date?.kind !== 'date' || first?.kind !== 'date' || last?.kind !== 'date' || (date.dayMs >= first.dayMs - DAY_MS && date.dayMs <= last.dayMs + DAY_MS)) return undefined;
  const [from, to] = [isoDate(first.dayMs), isoDate(last.dayMs)];
  return guess('dates-differ', { value: from === to ? from : `${from} – ${to}`, date: isoDate(date.dayMs) });
}

/**
 * When the events of a room start. With `date` that is written. `start` alone is a clock time of a day that may go on past midnight: what is before
 * the hour at which days change is of the next date. Where no such hour is stated, an hour that goes back in time could be of either; of events in no
 * order only the small hours could. What is before a day begins and on the next after it has ended may be either, too.
 */
function datesOf(events: readonly Element[], day: Element, conference: Element, isSorted: boolean): readonly DatedEvent[] {
  const date = parseIsoTime(text(day['@date']) ?? '');
  const change = clockOf(text(day['@start'])) ?? clockOf(text(conference.day_change));
  const last = endOf(day);
  let latest = '';
  return events.map((event): DatedEvent => {
    const written = text(event.date);
    const start = clockOf(text(event.start));
    if (written !== undefined || date?.kind !== 'date' || start === undefined) return { event, date: written ?? text(event.start) };
    const own = `${isoDate(date.dayMs)}T${start}`;
    const next = `${isoDate(date.dayMs + DAY_MS)}T${start}`;
    const isBack = start < latest;
    latest = isBack ? latest : start;
    const either = { event, doubt: guess('date-past-midnight', { value: start, one: own.replace('T', ' '), other: next.replace('T', ' ') }) };
    if (change !== undefined && start < change) return last !== undefined && next > last ? either : { event, date: next, doubt: guess('date-from-day-change', { start, change, date: next.slice(0, 10) }) };
    if (change !== undefined) return { event, date: own };
    return (isSorted ? isBack : start < EARLIEST) ? either : { event, date: own };
  });
}

/** When a day ends, as "2027-02-10T04:00"; undefined where it says no such time. */
function endOf(day: Element): string | undefined {
  const written = text(day['@end']);
  const [date, clock] = [/^\d{4}-\d\d-\d\d(?=T)/.exec(written ?? '')?.[0], clockOf(written)];
  return text(day['@start']) !== undefined && date !== undefined && clock !== undefined ? `${date}T${clock}` : undefined;
}

/** "09:00" out of "9:00", "09:00:00" or "2026-05-04T09:00:00+02:00". */
function clockOf(written: string | undefined): string | undefined {
  const [, hour, minute] = /(?:^|T)(\d\d?):(\d\d)(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?$/.exec(written ?? '') ?? [];
  const clock = hour === undefined || minute === undefined ? '' : `${hour.padStart(2, '0')}:${minute}`;
  return parseIsoTime(clock) ? clock : undefined;
}

function eventOf(event: Element, date: string | undefined, source: string): object {
  const short = (key: string): string | undefined => words(event[key], source);
  return {
    guid: text(event['@guid']), id: text(event['@id']), date, start: date === undefined ? undefined : text(event.start), duration: text(event.duration), room: short('room'), title: short('title'), subtitle: short('subtitle'), track: short('track'),
    type: text(event.type), language: text(event.language), abstract: html(event.abstract, source), description: html(event.description, source), url: text(event.url),
    persons: within(event.persons, 'person').map((person) => personOf(person, source)),
    links: within(event.links, 'link').map(linkOf), attachments: within(event.attachments, 'attachment').map(linkOf),
  };
}

function personOf(person: unknown, source: string): object {
  const marks = isRecord(person) ? { guid: text(person['@guid']), code: text(person['@code']), id: text(person['@id']) } : {};
  return { ...marks, public_name: words(person, source) };
}

function linkOf(link: unknown): unknown {
  return isRecord(link) ? { url: text(link['@href']), title: text(link) } : { url: text(link) };
}

function within(element: unknown, name: string): readonly unknown[] {
  return isRecord(element) ? list(element[name]) : [];
}

function list(value: unknown): readonly unknown[] {
  return value === undefined || value === '' ? [] : Array.isArray(value) ? (value as readonly unknown[]) : [value];
}

/** A text that may be HTML: mostly escaped; where it is not, its tags are elements, and the text is what stands between those of its own. */
function html(value: unknown, source: string): string | undefined {
  const range = isRecord(value) && Object.keys(value).some((key) => !/^[#@]/.test(key)) ? rangeOf(value) : undefined;
  if (!range) return text(value);
  // The package counts up to the end tag's own end, or to what stands right behind it.
  const element = source.slice(range.startIndex, range.endIndex + 1);
  return element.slice(element.indexOf('>') + 1, element.lastIndexOf('</'));
}

/** A short text with all its words, also where some stand in elements of their own. */
function words(value: unknown, source: string): string | undefined {
  const [first] = list(value);
  const inside = html(first, source);
  return inside === text(first) ? inside : withCharacters((inside ?? '').replace(/<!\[CDATA\[([^]*?)\]\]>|<[^<>]*>/g, (_, kept = '') => String(kept))).trim() || undefined;
}

/** An element's text: of the first where there are several. */
function text(value: unknown): string | undefined {
  const [first] = list(value);
  const written = isRecord(first) ? first['#text'] : first;
  return typeof written === 'string' && written.trim() ? written : undefined;
}
