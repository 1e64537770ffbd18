/**
 * The document of ours that comes out of a text, once all of it has been read.
 */
import { placeName, type Place } from '../../../time/places.js';
import type { FileTranslation } from '../file-format.js';
import type { EventDates } from './settle/days.js';
import type { TalkRule } from './settle/talk-rule.js';
import { entriesOf, personOf, Scribe, withoutGaps, type DayDraft, type GuessList, type Placed } from './draft.js';
import type { EventTitle } from './event/event-title.js';
import type { PeopleLists } from './event/people-lists.js';
import type { Remainder } from './event/remainder.js';
import { nameKey, type WrittenPerson } from './words/names.js';

/** All that was read. */
interface Findings {
  readonly title: EventTitle | undefined;
  readonly days: readonly DayDraft[];
  /** Of the whole, where no day has its own. */
  readonly dates: EventDates | undefined;
  readonly timeZone: string | undefined;
  readonly rule: TalkRule | undefined;
  readonly places: readonly Place[];
  readonly remainder: Remainder;
  readonly people: PeopleLists;
  readonly standing: Readonly<Record<string, unknown>>;
  readonly guesses: GuessList;
}

/** Writes the document down. */
export function writeDocument(findings: Findings): FileTranslation {
  const { title, days, dates, timeZone, rule, places, remainder, people, standing, guesses } = findings;
  const scribe = new Scribe();
  scribe.lines.set('', 1);
  const at = (path: string, line: number | undefined): void => void (line !== undefined && scribe.lines.set(path, line));
  if (title) guesses.add('title-guessed', title.line, { title: title.value }, undefined, 'title');
  at('/title', title?.line);
  at('/defaults', rule?.line);
  const listed = (key: string, list: readonly Placed<WrittenPerson>[]): readonly unknown[] | undefined => {
    list.forEach(({ line }, index) => at(`/${key}/${index}`, line));
    return list.length ? list.map(({ value }) => personOf(people.known.full(value))) : undefined;
  };
  const notes = [...remainder.notes, ...unnamed(findings)];
  notes.forEach(({ line }, index) => at(`/notes/${index}`, line));
  at('/description', remainder.description[0]?.line);
  const fields = Object.fromEntries([...remainder.fields].map(([key, { value, line }]) => {
    at(`/${key}`, line);
    return [key, value];
  }));
  const rooms = [...new Set(entriesOf(days).flatMap(({ room }) => room?.value ?? []))];
  const document = withoutGaps({
    version: 1, title: title?.value, description: withoutTitle(remainder.description.map(({ value }) => value).join('\n\n'), title?.value) || undefined, timeZone, ...standing,
    organizers: listed('organizers', people.organizers), chairs: listed('chairs', people.chairs), ...fields,
    rooms: rooms.length ? rooms : undefined, defaults: rule && { talk: { duration: rule.duration, qa: rule.qa } },
    notes: notes.length ? notes.map(({ value }) => value) : undefined, zones: places.length ? places.map(asZone) : undefined, ...agendaOf(days, dates, scribe),
  });
  return { document, lines: scribe.lines, guesses: guesses.placed(scribe.paths) };
}

/** A title that is the first of several lines is said once. */
function withoutTitle(description: string, title = ''): string {
  return title && description.startsWith(`${title}\n`) ? description.slice(title.length).trim() : description;
}

function asZone({ name, timeZone }: Place): unknown {
  return placeName(timeZone) === name ? timeZone : { name, timeZone };
}

function agendaOf(days: readonly DayDraft[], dates: EventDates | undefined, scribe: Scribe): Readonly<Record<string, unknown>> {
  const [day] = days;
  if (!day) return { date: dates?.from, agenda: [] };
  if (days.length === 1 && !day.title) {
    scribe.paths.set(day, '');
    if (day.date !== undefined) scribe.lines.set('/date', day.line);
    return { date: day.date, agenda: scribe.entries(day.entries, '/agenda') };
  }
  return {
    days: days.map((one, index) => {
      const path = `/days/${index}`;
      scribe.paths.set(one, path);
      scribe.lines.set(path, one.line);
      return withoutGaps({ date: one.date, title: one.title, agenda: scribe.entries(one.entries, `${path}/agenda`) });
    }),
  };
}

/** Speakers that a page lists and no entry names: an event has no field for them, so they are a note. */
function unnamed({ people, days, guesses }: Findings): readonly Placed<string>[] {
  const named = new Set(entriesOf(days).flatMap(({ speakers, chairs }) => [...speakers, ...chairs].map(({ value }) => nameKey(value.name))));
  const words = new Map<string, Placed<string>>();
  for (const { value, line, word } of people.speakers) {
    if (named.has(nameKey(value.name))) continue;
    const person = value.affiliation ? `${value.name} (${value.affiliation})` : value.name;
    const before = words.get(word);
    words.set(word, { value: before ? `${before.value}, ${person}` : `${word}: ${person}`, line: before?.line ?? line });
  }
  for (const { value, line } of words.values()) guesses.add('text-kept', line, { value, field: 'notes' }, undefined, 'notes');
  return [...words.values()];
}
