/**
 * Who takes part: in an entry, and in an event as a whole.
 */
import { allEntries, type Entry, type Person, type ScientificEvent } from './model.js';

/** Everyone of an entry, each once. */
export function peopleOf({ speakers, authors, chairs }: Entry): readonly Person[] {
  return [...new Set([...speakers, ...authors, ...chairs])];
}

// A congress has hundreds of speakers; they are in the programme, and a list of them is no reading.
const MOST_LISTED = 20;

/** Speakers of all talks, each once, in the order of the programme; nobody where they are many, or not all known yet. */
export function invitedSpeakers({ days, isExcerpt }: ScientificEvent): readonly Person[] {
  const speakers = new Map<string, Person>();
  for (const entry of allEntries(days)) {
    if (isExcerpt || speakers.size > MOST_LISTED) return [];
    if (entry.kind !== 'talk' && entry.kind !== 'keynote') continue;
    for (const speaker of entry.speakers) if (!speakers.has(speaker.name[0].value)) speakers.set(speaker.name[0].value, speaker);
  }
  return speakers.size > MOST_LISTED ? [] : [...speakers.values()];
}
