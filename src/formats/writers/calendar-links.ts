/**
 * Addresses that open a filled-in entry in somebody's calendar on the web: Google, Outlook.com, Office 365, Yahoo; and that of a subscription.
 * None of the services documents its address fully; what is known is gathered at https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs.
 */
import type { Entry, ScientificEvent, When } from '../../event/model.js';
import { zoneByName } from '../../event/moment.js';
import { isOff } from '../../event/states.js';
import { chooseWording, type Text } from '../../event/text.js';
import { DAY_MS, isoDate, isoInstant } from '../../time/iso.js';
import { dateAt } from '../../time/wall.js';
import { UTC } from '../../time/zone.js';
import { plainOfMarkup } from '../plain-text.js';

/** What goes into a calendar. */
export interface Appointment {
  readonly when: When;
  readonly title: string;
  readonly place: string;
  /** Plain text; cut at its end where an address would grow too long. */
  readonly details: string;
}

/** An address for each service; absent where the service cannot hold such a time. */
export interface CalendarLinks {
  readonly google: string;
  readonly outlook: string;
  readonly office365: string;
  readonly yahoo?: string;
}

// Beyond this, browsers and servers of old begin to refuse an address.
const LONGEST = 2_000;
const LONGEST_TITLE = 500;
const LONGEST_PLACE = 300;

/**
 * An entry, or the event itself, as an appointment.
 * @param languages What the reader reads, best first.
 * @param address Where the programme stands on the web.
 * @param remarks Sentences that come first: that times are approximate, a status note.
 */
export function appointmentOf(event: ScientificEvent, entry: Entry | undefined, languages: readonly string[], address: string, remarks: readonly string[] = []): Appointment {
  const say = (text: Text | undefined): string => (text ? chooseWording(text, languages).value : '');
  // Nobody is to join what does not take place.
  const join = [event, entry ?? event].some(isOff) ? '' : (entry?.links.find(({ type }) => type === 'join')?.url ?? event.online?.url)?.href ?? '';
  const places = [...(entry?.rooms ?? []).map(({ name }) => name), event.location?.name, event.location?.address];
  // The addresses before what can be long: a piece of one leads nowhere.
  const lines = [...remarks, entry && say(event.title), join, address, entry?.speakers.map(({ name }) => say(name)).join(', '), plainOfMarkup(say(entry ? entry.abstract : event.description))];
  return {
    when: entry?.when ?? windowOf(event), title: say(entry?.title ?? event.title), place: places.map(say).filter(Boolean).join(', ') || join,
    details: lines.filter(Boolean).join('\n'),
  };
}

/** The event's own window; whole days where the last of them has no hours yet: an hour of an earlier day would be no end. */
export function windowOf({ window, timeZone, zoneOffsets }: ScientificEvent): When {
  if (window.kind !== 'timed') return window;
  const { startMs, lastMs = startMs, lastDayMs = 0 } = window;
  const own = zoneByName(timeZone, zoneOffsets) ?? UTC;
  return lastDayMs > dateAt(own, lastMs) ? { kind: 'all-day', dayMs: dateAt(own, startMs), lastDayMs } : window;
}

/** The addresses for an appointment, in UTC; undefined for what has no time. Whatever stands in its texts, this never throws. */
export function calendarLinks({ when, title, place, details }: Appointment): CalendarLinks | undefined {
  if (when.kind !== 'timed' && when.kind !== 'all-day') return undefined;
  const isWhole = when.kind === 'all-day';
  // Whole days end with the day after the last. Without an end there is only a start: services would add half an hour, or a whole one; or what is known
  // to be the last instant, one millisecond before an end.
  const [start, end] = isWhole ? [isoDate(when.dayMs), isoDate((when.lastDayMs ?? when.dayMs) + DAY_MS)] : [isoInstant(when.startMs), isoInstant(when.endMs ?? Math.ceil((when.lastMs ?? when.startMs) / 10) * 10)];
  const [plainStart, plainEnd] = [start, end].map((time) => time.replace(/[-:]|\.\d+/g, ''));
  const body = withoutTags(details);
  const outlook = (host: string): string =>
    address(`https://outlook.${host}/calendar/0/action/compose?path=%2Fcalendar%2Faction%2Fcompose&rru=addevent&startdt=${start}&enddt=${end}${isWhole ? '&allday=true' : ''}`, ['subject', 'location', 'body'], title, place, body.replaceAll('\n', '<br>'));
  return {
    google: address(`https://calendar.google.com/calendar/render?action=TEMPLATE&dates=${plainStart}%2F${plainEnd}`, ['text', 'location', 'details'], title, place, body),
    outlook: outlook('live.com'),
    office365: outlook('office.com'),
    // Several whole days are one there, or shifted by the reader's zone.
    yahoo: isWhole && when.lastDayMs !== undefined ? undefined
      : address(`https://calendar.yahoo.com/?v=60&st=${plainStart}${isWhole ? '&dur=allday' : `&et=${plainEnd}`}`, ['title', 'in_loc', 'desc'], title, place, body),
  };
}

/** The address that calendars subscribe to. */
export function subscriptionAddress(feed: string): string {
  return feed.replace(/^https?:/i, 'webcal:');
}

function address(head: string, [titleKey, placeKey, bodyKey]: readonly [string, string, string], title: string, place: string, body: string): string {
  const short = `${head}&${titleKey}=${encoded(title, LONGEST_TITLE)}${place && `&${placeKey}=${encoded(place, LONGEST_PLACE)}`}`;
  return body ? `${short}&${bodyKey}=${encoded(body, LONGEST - short.length - bodyKey.length - 2)}` : short;
}

/** Services read details as HTML: an invisible joiner keeps "a<b" from being a tag, and shows nothing where they do not. */
function withoutTags(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(/<(?=[a-z/!?])|&(?=#|[a-z\d]+;)/gi, '$&\u2060');
}

/** Percent-encoded, spaces as %20 (Outlook shows a "+"), at most so long: then cut between two characters as people count them. */
function encoded(text: string, longest: number): string {
  // Half a surrogate pair cannot be encoded; of control characters only line breaks mean anything.
  const clean = text.replace(/\p{Cs}/gu, '\ufffd').replace(/[\0-\x09\x0b-\x1f\x7f]/g, ' ');
  const whole = encodeURIComponent(clean);
  if (whole.length <= longest) return whole;
  const more = encodeURIComponent('…');
  let cut = '';
  for (const character of clean.match(/\p{RI}{2}|.(?:[\p{M}\p{EMod}]|\u200d.)*/gsu) ?? []) {
    const next = cut + encodeURIComponent(character);
    if (next.length + more.length > longest) break;
    cut = next;
  }
  return cut + more;
}
