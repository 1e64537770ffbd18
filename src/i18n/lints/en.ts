/** English sentences for authors about what is often a mistake. */
import type { LintCode } from '../../event/lints.js';
import type { ProblemWords } from '../problems.js';

/** All of them in English. */
export const en: ProblemWords<LintCode> = {
  'abbreviation-season': ['At that time clocks in {zone} show {actual}, but "{value}" stands for {stated}.', 'Write the place or the offset instead; the programme itself shows every time right.'],
  'noon-ambiguous': ['"{value}" may mean noon or midnight.', 'Write 12:00 or 00:00, or "noon" or "midnight".'],
  'weekday-differs': ['"{value}": {date} is a {weekday}.', 'Correct the weekday or the date.'],
  'room-overlap': ['"{title}" and "{other}" are in {room} at the same time.', 'Correct a time or the room, or write both rooms.'],
  'gap-unexplained': ['From {from} to {to} ({zone}) nothing is planned: {minutes} min.', 'If that is meant, a break says so; else correct the times.'],
  'duration-differs': ['This takes {minutes} min, others of its kind {expected} min by "defaults".', 'If that is not meant, correct the end or the duration.'],
  'outside-window': ['From {start} to {end} is outside of the event, which goes from {from} to {to}.', 'Correct the time, or the event\'s own "start" and "end".'],
  'clocks-change': ['Clocks change during the event: in {zone} from {before} to {after} at {at}.', 'Nothing is to be done: all times take account of it, and visitors are told.'],
  'date-far': ['{date} is {days} days ahead; until then zones may change their rules.', 'Check again closer to the event, or write "zoneOffsets" (convert --pin-zones).'],
};
