/**
 * What frab's documents say twice: a talk has its instant and the hour of it, stands in a day and in a room, and names its room itself. The script reads
 * one of each; whoever checks a file is told where the other is something else.
 */
import { pointer } from '../../event/problems.js';
import { DAY_MS, isoWall, MINUTE_MS, parseIsoTime } from '../../time/iso.js';
import { findZone, type Zone } from '../../time/zone.js';
import { frab } from '../frab.js';
import { Original } from '../original.js';
import { guess, type Guess } from './guess.js';

// Whoever is up before this hour has not been to bed: what goes on past midnight stays in its day.
const MORNING = '06:00';

/** Where the two differ, at the place of the one that was not taken. */
export function contradictionsIn(document: unknown, lineOf: (place: string) => number | undefined): readonly Guess[] {
  if (!frab.recognises(document)) return [];
  const conference = new Original(document).at('schedule', 'conference');
  const zone = findZone(conference.text('time_zone_name') ?? '');
  return conference.list('days').flatMap((day) => day.at('rooms').entries().flatMap(([room, talks]) => talks.list().flatMap((talk) => {
    const found = [...timesIn(talk, day.text('date')?.slice(0, 10), zone), ...(talk.text('room') ?? room) === room || !room ? [] : [['room', room, talk.text('room') ?? ''] as const]];
    return found.map(([field, one, other]) => guess('cell-dates-differ', { one, other }, lineOf(talk.path), pointer(talk.path, field)));
  })));
}

/** [field, what it says, what was taken] */
function timesIn(talk: Original, day: string | undefined, zone: Zone | undefined): readonly (readonly [string, string, string])[] {
  const written = talk.text('date') ?? '';
  const time = parseIsoTime(written);
  // An instant in UTC has no hour of its own.
  const isBare = time?.kind === 'instant' && !time.offsetMinutes && !zone;
  if ((time?.kind !== 'instant' && time?.kind !== 'local') || isBare) return [];
  const ofText = written.trim().slice(0, 16).replace(/[Tt]/, ' ');
  const ofZone = time.kind === 'instant' && zone ? isoWall(time.instantMs + zone.offsetMinutes(time.instantMs) * MINUTE_MS) : ofText;
  const start = /^(\d\d?):(\d\d)(?::\d\d)?$/.exec(talk.text('start') ?? '');
  const clock = start && `${start[1]?.padStart(2, '0') ?? ''}:${start[2] ?? ''}`;
  const [dayMs, ownMs] = [day, ofZone].map((text) => Date.parse(`${text?.slice(0, 10) ?? ''}T00:00Z`));
  const days = ((ownMs ?? NaN) - (dayMs ?? NaN)) / DAY_MS;
  return [
    ...(clock && clock !== ofText.slice(11) && clock !== ofZone.slice(11) ? [['start', clock, written] as const] : []),
    ...(days < 0 || days > 1 || (days === 1 && ofZone.slice(11) >= MORNING) ? [['date', day ?? '', ofZone] as const] : []),
  ];
}
