/**
 * Everything the widget says to a visitor, as one type: a language that misses a sentence does not compile.
 * Lists, durations, dates and numbers come from `Intl`; only what it cannot say is here, worded so that no plural is needed.
 */
import type { ChangeKind } from '../event/changes.js';
import type { Attendance, Kind, LinkType, Status } from '../event/model.js';

/** All words of one language. `{0}`, `{1}` stand for what is filled in. */
export interface Words {
  /** Writing direction. */
  readonly dir: 'ltr' | 'rtl';
  /** Said instead of 12 pm and 12 am. */
  readonly noon: string;
  readonly midnight: string;
  readonly loading: string;
  readonly retry: string;
  /** Nothing can be shown; an older programme stays. */
  readonly failed: string;
  readonly stale: string;
  /** Why: no answer, or a broken one; the visitor's own connection; {0} an HTTP status; not an event. */
  readonly noAnswer: string;
  readonly offline: string;
  readonly badStatus: string;
  readonly unreadable: string;
  readonly programmeFollows: string;
  readonly programme: string;
  readonly notes: string;
  readonly elsewhere: string;
  /** What the bars of the zones table show. */
  readonly barLegend: string;
  readonly place: string;
  readonly time: string;
  readonly date: string;
  /** {0} a date, {1} a time of that date. */
  readonly dateAndTime: string;
  /** "in Tokyo (UTC+9)": {0} place, {1} offset. */
  readonly inPlace: string;
  /** "about 15:40": an end that nobody wrote. */
  readonly about: string;
  readonly approximate: string;
  readonly nextDay: string;
  readonly previousDay: string;
  /** {0} place, {1} date and time, {2} offset before, {3} offset after. */
  readonly clocksChange: string;
  /** {0} place, {1} offset on the day, {2} offset today. */
  readonly clocksDiffer: string;
  /** {0} a duration. */
  readonly late: string;
  readonly early: string;
  readonly allDay: string;
  readonly announcedLater: string;
  readonly timeUnknown: string;
  readonly now: string;
  readonly next: string;
  /** {0} the former date and time. */
  readonly previously: string;
  readonly status: Readonly<Record<Exclude<Status, 'scheduled'>, string>>;
  readonly attendance: Readonly<Record<Attendance, string>>;
  /** Also stands for a title that is missing. */
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly links: Readonly<Record<Exclude<LinkType, 'poster'>, string>>;
  /** {0} length of the talk, {1} length of the questions. */
  readonly talkAndQuestions: string;
  readonly abstract: string;
  readonly abstracts: string;
  readonly details: string;
  readonly references: string;
  readonly organizers: string;
  readonly chairs: string;
  readonly speakers: string;
  readonly authors: string;
  readonly sponsors: string;
  readonly contact: string;
  readonly keywords: string;
  /** {0} date and time. */
  readonly until: string;
  /** {0} time from which one can log in. */
  readonly opens: string;
  /** The zone picker: {0} a place. */
  readonly timesFor: string;
  readonly findPlace: string;
  readonly placeList: string;
  /** {0} how many places. */
  readonly found: string;
  readonly noPlace: string;
  /** {0} the visitor's place. */
  readonly myTime: string;
  /** {0} the place the page chose. */
  readonly pageTime: string;
  readonly you: string;
  /** {0} the title of an entry. */
  readonly linkTo: string;
  readonly copied: string;
  /** {0} a text or address, where the browser does not let us copy it. */
  readonly copyByHand: string;
  readonly close: string;
  readonly search: string;
  readonly filter: string;
  readonly day: string;
  readonly room: string;
  readonly track: string;
  readonly kind: string;
  readonly language: string;
  /** The choice that excludes nothing. */
  readonly any: string;
  readonly clear: string;
  /** {0} how many are shown, {1} out of how many. */
  readonly shown: string;
  readonly noneFound: string;
  readonly days: string;
  readonly toNow: string;
  readonly over: string;
  readonly list: string;
  readonly grid: string;
  /** The column of what belongs to no room. */
  readonly everywhere: string;
  /** Also what a star puts an entry into. */
  readonly myProgramme: string;
  readonly shareStars: string;
  /** {0} how many. */
  readonly starsOffered: string;
  readonly addStars: string;
  readonly decline: string;
  /** {0} titles. */
  readonly meets: string;
  /** {0} what `Intl` says of a distance: "in 3 days", "tomorrow". */
  readonly starts: string;
  readonly continues: string;
  /** {0} a time, {1} how long before the start that is. */
  readonly loginOpens: string;
  readonly isOver: string;
  readonly registrationClosed: string;
  /** {0} how much of a talk is over, {1} how long it is. */
  readonly progress: string;
  readonly addToCalendar: string;
  readonly calendarFile: string;
  readonly everything: string;
  readonly subscribe: string;
  /** {0} a duration. */
  readonly reminder: string;
  readonly share: string;
  /** {0} how many. */
  readonly changed: string;
  /** What else can change has words of its own: a status, a delay. */
  readonly changes: Readonly<Record<Exclude<ChangeKind, 'cancelled' | 'postponed' | 'movedOnline' | 'delayed'>, string>>;
  readonly onTime: string;
  /** {0} a duration. */
  readonly clockFast: string;
  readonly clockSlow: string;
  /** {0} date and time. */
  readonly asOf: string;
  /** {0} how many. */
  readonly pastEvents: string;
}

/** Fills `{0}`, `{1}` … of a sentence. */
export function fill(sentence: string, ...values: readonly string[]): string {
  return sentence.replace(/\{(\d)\}/g, (_, index: `${number}`) => values[index] ?? '');
}
