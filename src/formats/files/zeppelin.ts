/**
 * Data of conference sites made with Project Zeppelin, mostly YAML: days with `timeslots` that name sessions by number, and the list of those sessions, which
 * has no times. Neither says what the event is called.
 */
import { slotOf } from '../mini-conf.js';
import { inOrder, Original, translated, type Made } from '../original.js';
import type { Format } from '../reader.js';
import { kindOf } from '../vocabulary.js';

/** The format. */
export const zeppelin: Format = {
  names: { timeZone: 'tz', room: 'place', abstract: 'description', agenda: 'timeslots' },
  recognises: (document) => new Original(document).list().some((part) => isDay(part) || (part.text('id', 'title') && typeof part.raw('service') === 'boolean')),
  translate(document) {
    const whole = new Original(document, zeppelin.names);
    const parts = whole.list().filter(({ value }) => value);
    return translated(whole.made('', { version: 1, ...(parts.some(isDay) ? { days: parts.map((day) => day.made('date timeZone', { agenda: inOrder(slotsOf(day)) })) } : { agenda: parts.map(sessionOf) }) }), zeppelin.names);
  },
};

const isDay = (part: Original): boolean => part.hasLists('timeslots');

/** The slots of a day; a slot holds as many sessions as take place at a time. */
function slotsOf(day: Original): readonly Made[] {
  const tracks = day.list('tracks').map((track) => track.text('title'));
  return day.list('timeslots').flatMap((slot) => slot.list('sessionIds').map((session, index) => slot.as({ start: 'startTime', end: 'endTime' }).made('end', {
    title: session.text(), start: [day.text('date'), slot.text('startTime')].filter(Boolean).join('T') || null, track: tracks[tracks[1] ? index : 0],
  })));
}

function sessionOf(session: Original): Made {
  const slot = slotOf(session);
  return Object.assign(slot, { id: session.text('id'), kind: session.raw('service') ? kindOf(slot.title) : slot.kind });
}
