/**
 * Indico's HTTP export: `event` (contributions, sessions and their contributions) and `timetable`. Dates are `{date, time, tz}`, in the zone of
 * whoever asked, which need not be the event's; people are "Last, First". Managers are given more than visitors: none of that is asked for.
 */
import { isoInstant, parseIsoTime } from '../time/iso.js';
import { wallToInstant } from '../time/wall.js';
import { findZone } from '../time/zone.js';
import { inOrder, Original, translated, type Made } from './original.js';
import type { Format } from './reader.js';
import { kindOf, linkTypeOf } from './vocabulary.js';

/** What holds for everything in one event: its zone, and the server that relative addresses belong to. */
interface Around {
  readonly zone?: string;
  readonly server: string;
}

/** The format. */
export const indico: Format = {
  names: { start: 'startDate', end: 'endDate', timeZone: 'timezone', abstract: 'description', agenda: 'contributions', kind: 'type', room: 'roomFullname room', track: 'track session', status: 'label', statusNote: 'label', ext: 'indico category type roomMapURL code board_number color' },
  recognises: (document) => new Original(document).raw('_type') === 'HTTPAPIResult',
  translate(document) {
    const answer = new Original(document, indico.names);
    const server = /^https?:\/\/[^/?#]+/i.exec(answer.text('url') ?? '')?.[0] ?? '';
    const events = [...answer.at('results').entries().map(([id, days]) => timetableOf(id, days, server)), ...answer.list('results').map((event) => eventOf(event, server))];
    const [only = { version: 1, agenda: [] }] = events;
    return translated(events.length > 1 ? answer.made('', { version: 1, title: answer.list('results')[0]?.text('category'), events }) : only, indico.names);
  },
};

function eventOf(event: Original, server: string): Made {
  const around = { zone: event.text('timezone') ?? event.at('startDate').text('tz'), server };
  // A time that is none in a foreign zone is left out: in the event's own it would be another.
  const { timeZone, ...times } = timesOf(event, around);
  const label = event.at('label');
  const people = event.list('chairs').map(personOf);
  // A lecture has no timetable: its chairs are its speakers.
  const isLecture = event.raw('type') === 'simple_event';
  const entries = [...event.list('sessions').map((session) => sessionOf(session, session.list('contributions'), around)), ...event.list('contributions').map((one) => entryOf(one, around))];
  const place = [...new Set([event.text('location'), event.text('roomFullname', 'room')])].filter(Boolean).join(', ');
  return event.made('id title description language url keywords ext', {
    version: 1, ...(timeZone || times.start === null ? {} : times), timeZone: around.zone, location: place && { name: place, address: event.text('address') }, organizers: [event.raw('organizer')].filter(Boolean), chairs: isLecture ? [] : people,
    notes: materialOf(event, server).map(({ url, title }) => `[${String(title)}](${String(url)})`), statusNote: label.text('message', 'title'),
    status: label.raw('is_event_not_happening') !== true ? undefined : /postpon/i.test(label.text('title') ?? '') ? 'postponed' : 'cancelled',
    agenda: isLecture && !entries.length ? [event.made('title', { ...times, timeZone, speakers: people })] : inOrder(entries),
  });
}

/** A timetable has nothing but entries: days, in them entries by key, in sessions again entries by key. */
function timetableOf(id: string, days: Original, server: string): Made {
  // A session that goes on past midnight is listed on both days.
  const entries = [...new Map(days.entries().flatMap(([, day]) => day.entries()).reverse()).values()].reverse();
  const around = { zone: entries[0]?.at('startDate').text('tz'), server };
  return days.made('', {
    version: 1, id, timeZone: around.zone,
    agenda: inOrder(entries.map((entry) => (entry.raw('entryType') === 'Session' ? sessionOf(entry, entry.at('entries').entries().map(([, item]) => item), around) : entryOf(entry, around)))),
  });
}

function sessionOf(session: Original, items: readonly Original[], around: Around): Made {
  const entry = entryOf(session, around);
  const { title } = entry;
  const slot = session.text('slotTitle');
  const isPoster = session.raw('isPoster') === true || session.at('session').raw('isPoster') === true;
  return Object.assign(entry, {
    // Numbered apart from the talks.
    id: `s${session.text('id')}`.replace('ss', 's'),
    title: slot && typeof title === 'string' && !title.includes(slot) ? `${title}: ${slot}` : title ?? slot, abstract: entry.abstract ?? session.at('session').prose('description'), track: undefined,
    kind: isPoster ? 'poster' : 'session', chairs: session.list('conveners', 'sessionConveners').map(personOf), items: inOrder(items.map((item) => entryOf(item.as({ track: 'track' }), around))),
  });
}

function entryOf(entry: Original, around: Around): Made {
  const times = timesOf(entry, around);
  return entry.as({ timeZone: 'startDate/tz', url: 'url' }).made('id title room track abstract keywords ext', {
    ...times, duration: times.end ? undefined : entry.raw('duration') ?? undefined, kind: kindOf(entry.raw('entryType')) ?? kindOf(entry.raw('type')),
    speakers: entry.list('speakers', 'presenters').map(personOf), authors: entry.list('primaryauthors', 'coauthors', 'authors').map(personOf),
    references: entry.list('references').map((one) => one.made('url', { text: [one.text('type'), one.text('value')].filter(Boolean).join(' ') })),
    links: [...linksTo(entry, 'url', around.server), ...materialOf(entry, around.server)],
    // Parts of a talk have lengths, but no times.
    items: entry.list('subContributions').map((part) => Object.assign(entryOf(part, around), { id: undefined, duration: undefined })),
  });
}

/** Times in the event's zone; instants where they are told in another, unless it has none at that time: then they stay with that zone, to be told. */
function timesOf(of: Original, { zone }: Around): { readonly start: string | null; readonly end?: string; readonly timeZone?: string } {
  const [start, end] = ['startDate', 'endDate'].map((key) => {
    const [date, time, tz] = ['date', 'time', 'tz'].map((part) => of.at(key).text(part));
    const local = date && time ? `${date}T${time}` : date;
    if (!local || !tz || tz === zone) return { local };
    const found = findZone(tz);
    const parsed = parseIsoTime(local);
    const reading = found && parsed?.kind === 'local' ? wallToInstant(found, parsed.wallMs) : undefined;
    return reading?.kind === 'exact' ? { local: isoInstant(reading.instantMs) } : { local, tz };
  });
  return { start: start?.local ?? null, end: end?.local, timeZone: start?.tz ?? end?.tz };
}

function personOf(person: Original): Made {
  const name = [person.text('first_name', 'firstName'), person.text('last_name', 'familyName')].filter(Boolean).join(' ');
  return person.made('affiliation', { name: name || person.text('fullName', 'name')?.replace(/^((?:(?:Dr|Prof|Mrs?|Ms|Mx)\.? )*)([^,]+), ([^,]+)$/, '$1$3 $2') });
}

/** Files and links that are there for everybody; older servers call them material. */
function materialOf(of: Original, server: string): readonly Made[] {
  const isOpen = (one: Original): boolean => one.raw('is_protected') !== true;
  const attached = of.at('attachments');
  const files = [...attached.list('files'), ...[...of.list('folders'), ...attached.list('folders')].filter(isOpen).flatMap((folder) => folder.list('attachments'))];
  return (files.length ? files : of.list('material').flatMap((folder) => folder.list('resources'))).filter(isOpen).flatMap((file) => linksTo(file, ['link_url', 'download_url'].find((key) => file.text(key)) ?? 'url', server, file.text('title', 'name')));
}

function linksTo(of: Original, key: string, server: string, title?: string): readonly Made[] {
  const url = of.text(key)?.replace(/^\/(?!\/)/, `${server}/`);
  return url && /^https?:/i.test(url) ? [of.as({ url: key }).made('', { type: linkTypeOf(title), url, title })] : [];
}
