/**
 * Everything the widget says to a visitor, as one type: a language that misses a sentence does not compile.
 * Lists, durations, dates, plural rules and numbers come from `Intl`; only what it cannot say is here.
 */
import type { Attendance, Kind, LinkType, Status } from '../event/model.js';

/** A sentence that depends on a number: the forms of this language's plural categories (CLDR); `other` always. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** All words of one language. `{0}`, `{1}` stand for what is filled in. */
export interface Words {
  /** Writing direction. */
  readonly dir: 'ltr' | 'rtl';
  /** Said instead of 12 pm and 12 am. */
  readonly noon: string;
  readonly midnight: string;
  readonly loading: string;
  readonly retry: string;
  /** Headline when nothing can be shown, and when an older programme stays. */
  readonly failed: string;
  readonly stale: string;
  /** Why loading failed. */
  readonly failures: {
    readonly network: string;
    readonly status: string;
    readonly timeout: string;
    readonly size: string;
    readonly content: string;
  };
  readonly programmeFollows: string;
  readonly programme: string;
  readonly abstracts: string;
  readonly notes: string;
  readonly elsewhere: string;
  /** What the bars of the zones table show. */
  readonly barLegend: string;
  readonly columns: { readonly place: string; readonly time: string; readonly date: string; readonly day: string };
  /** {0} a date, {1} a time of that date. */
  readonly dateAndTime: string;
  /** "in Tokyo (UTC+9)": {0} place, {1} offset. */
  readonly inPlace: string;
  /** "about 15:40": an end that nobody wrote. */
  readonly about: string;
  readonly approximate: string;
  /** The date is this many days after (before) the event's own. */
  readonly daysAfter: Plural;
  readonly daysBefore: Plural;
  readonly nextDay: string;
  readonly previousDay: string;
  /** {0} place, {1} date and time, {2} offset before, {3} offset after. */
  readonly clocksChange: string;
  /** {0} place, {1} offset on the day, {2} offset today. */
  readonly clocksDiffer: string;
  /** {0} minutes late, as a duration. */
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
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly links: Readonly<Record<LinkType, string>>;
  /** {0} length of the talk, {1} length of the questions. */
  readonly talkAndQuestions: string;
  readonly abstract: string;
  readonly details: string;
  readonly references: Plural;
  /** Joins "Abstract" and "5 references": {0}, {1}. */
  readonly both: string;
  readonly organizers: Plural;
  readonly chairs: Plural;
  readonly speakers: Plural;
  readonly authors: Plural;
  readonly sponsors: Plural;
  readonly contact: string;
  readonly place: string;
  readonly online: string;
  readonly registration: string;
  /** {0} date and time. */
  readonly until: string;
  /** {0} time from which one can log in. */
  readonly opens: string;
  readonly keywords: string;
  /** The zone picker: {0} place. */
  readonly timesFor: string;
  readonly findPlace: string;
  readonly placeList: string;
  readonly placesFound: Plural;
  readonly noPlace: string;
  /** {0} the visitor's place. */
  readonly myTime: string;
  /** {0} the place the page chose. */
  readonly pageTime: string;
  readonly you: string;
}

/** Fills `{0}`, `{1}` … of a sentence. */
export function fill(sentence: string, ...values: readonly string[]): string {
  return sentence.replace(/\{(\d)\}/g, (_, index: string) => values[Number(index)] ?? '');
}
