/**
 * A programme in Markdown, for a README or a page: headings, a list a day, a line an entry (`- 15:00 – 15:05 **Title** Name (Affiliation)`), which
 * our reader of texts reads to the letter (files/prose/own/own-text.ts): whoever changes one of the two changes the other. All times are of the event's
 * own zone, which is named.
 */
import { allEntries, type ScientificEvent } from '../../event/model.js';
import { dateLabel, offsetLabel } from '../../time/labels.js';
import { hasOwnId, isTimedByItself, Losses, unusedLabels, Wordings } from './losses.js';
import { entryOf, peopleOf, statusOf, zoneOf, type Around } from './markdown-entries.js';
import { enclosed, markdownOf, verbatim } from './markdown-text.js';
import { PARTED, SIGNATURE, WORDS } from './markdown-words.js';
import type { Written } from './writer.js';

/** Writes one event. */
export function writeMarkdown(event: ScientificEvent): Written {
  const losses = new Losses();
  const around: Around = { event, losses, wordings: new Wordings([WORDS.language], losses) };
  const parts = [...headOf(around), ...event.days.flatMap((day) => dayOf(day, around)), ...notesOf(around), SIGNATURE];
  countEvent(event, losses);
  return { text: `${parts.join('\n\n')}\n`, lost: losses.all };
}

function headOf(around: Around): readonly string[] {
  const { event, wordings } = around;
  const subtitle = wordings.maybe(event.subtitle, 'subtitle');
  const description = wordings.maybe(event.description, 'description');
  const { name, address } = event.location ?? {};
  const where = [...(name ? [enclosed(wordings.of(name, 'location.name'))] : []), ...(address ? [verbatim(wordings.of(address, 'location.address'))] : [])];
  const people = ([['organizers', event.organizers], ['chairs', event.chairs]] as const).flatMap(([key, list]) => (list.length ? [`- ${WORDS[key]}: ${peopleOf(list, `${key}[]`, wordings)}`] : []));
  if (event.url && event.url.href === undefined) wordings.losses.add('url');
  const facts = [...(event.url?.href === undefined ? [] : [`- <${event.url.href}>`]), ...(where.length ? [`- ${WORDS.location}: ${where.join(', ')}`] : []), ...people];
  return [
    `# ${verbatim(wordings.of(event.title, 'title'))}`, ...(subtitle ? [`*${verbatim(subtitle)}*`] : []), ...(event.timeZone === undefined ? [] : [WORDS.timesIn.replace('{zone}', () => zoneName(event))]),
    ...statusOf(event, around, ''), ...(facts.length ? [facts.join('\n')] : []), ...(description ? descriptionOf(markdownOf(description)) : []),
  ];
}

/** A description that begins like one of the lines above it is parted from them. */
function descriptionOf(text: string): readonly string[] {
  const looksAlike = /^(?:[-*]|<!--)/.test(text) || [WORDS.timesIn.split('{zone}', 1)[0] ?? '', `${WORDS.note}:`].some((start) => text.startsWith(start));
  return [...(looksAlike ? [PARTED] : []), text];
}

/** "Europe/Berlin (UTC+1)"; with both offsets where clocks change in between. */
function zoneName(event: ScientificEvent): string {
  const { timeZone = 'UTC' } = event;
  const zone = zoneOf(timeZone, event);
  const times = allEntries(event.days).flatMap(({ when }) => (when.kind === 'timed' ? [when.startMs, when.endMs ?? when.startMs] : []));
  const offsets = new Set(times.sort((a, b) => a - b).map((ms) => offsetLabel(zone.offsetMinutes(ms))));
  return !offsets.size || offsets.has(timeZone) ? timeZone : `${timeZone} (${[...offsets].join(', ')})`;
}

/** A day that has neither date nor title begins with a line across; a title alone is set in italics, for "Notes" is a heading, too. */
function dayOf({ title, dayMs, entries }: ScientificEvent['days'][number], around: Around): readonly string[] {
  const label = title && verbatim(around.wordings.of(title, 'days[].title'));
  const date = dayMs === undefined ? undefined : dateLabel(dayMs, WORDS.language, 'long');
  const heading = date === undefined ? label && `*${label}*` : [date, label].filter(Boolean).join(': ');
  return [heading ? `## ${heading}` : '---', ...(entries.length ? [entries.map((entry) => entryOf(entry, dayMs, '', around)).join('\n')] : [])];
}

function notesOf({ event, wordings }: Around): readonly string[] {
  const notes = event.notes.map((note) => markdownOf(wordings.of(note, 'notes[]')).split('\n').map((line, index) => (index ? line && `  ${line}` : `- ${line}`)).join('\n'));
  return notes.length ? [`## ${WORDS.notes}`, notes.join('\n')] : [];
}

function countEvent(event: ScientificEvent, losses: Losses): void {
  losses.addAll({
    id: hasOwnId(event), start: isTimedByItself(event), series: event.series, image: event.image, keywords: event.keywords, language: event.language, times: event.approximate, delay: event.delayMinutes, previousStart: event.previousStart.kind !== 'unknown', attendance: event.attendance,
    'location.url': event.location?.url, 'location.email': event.location?.email, online: event.online, registration: event.registration, sponsors: event.sponsors, contact: event.contact, zones: event.zones, zoneOffsets: Object.keys(event.zoneOffsets), ...unusedLabels(event),
    feed: event.feed, updated: event.updatedMs !== undefined, revision: event.revision !== undefined, ext: Object.keys(event.ext),
  });
}
