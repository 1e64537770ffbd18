/**
 * The words and signs that a programme in Markdown is written with.
 */
import type { Status } from '../../event/model.js';

/** Stands at the end of a text that was written here: a comment, which nobody sees, and by which our reader knows that it may take it to the letter. */
export const SIGNATURE = '<!-- ml-da-event -->';

/** Parts what could be taken for one; a comment, too. */
export const PARTED = '<!-- -->';

/** The words around an author's own: English ones, by which our reader knows them again. */
export const WORDS = {
  /** Of dates (BCP 47), and of the wordings that are chosen. */
  language: 'en',
  /** With `{zone}`. */
  timesIn: 'All times are in {zone}.',
  allDay: 'all day', announcedLater: 'time to be announced', unknown: 'time not known', note: 'Note', room: 'Room', track: 'Track', chairs: 'Chairs', authors: 'Authors', organizers: 'Organizers', location: 'Location', references: 'References', notes: 'Notes',
  statuses: { tentative: 'tentative', cancelled: 'cancelled', postponed: 'postponed', rescheduled: 'rescheduled', movedOnline: 'moved online' } satisfies Record<Exclude<Status, 'scheduled'>, string>,
};
