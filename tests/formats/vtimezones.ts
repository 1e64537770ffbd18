/**
 * VTIMEZONEs as calendars write them, in all their manners.
 */

/** One of the two halves of a year. */
export const standard = (start: string, from: string, to: string, ...rest: readonly string[]): readonly string[] => ['BEGIN:STANDARD', `DTSTART:${start}`, `TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`, ...rest, 'END:STANDARD'];
/** The other one. */
export const daylight = (start: string, from: string, to: string, ...rest: readonly string[]): readonly string[] => ['BEGIN:DAYLIGHT', `DTSTART:${start}`, `TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`, ...rest, 'END:DAYLIGHT'];

/** Lines of a VTIMEZONE. */
export const timezone = (tzid: string, ...lines: readonly string[]): readonly string[] => ['BEGIN:VTIMEZONE', `TZID:${tzid}`, ...lines, 'END:VTIMEZONE'];

/** [name, lines, IANA zone that it equals from 2010 on]. */
export const VTIMEZONES: readonly (readonly [string, readonly string[], string])[] = [
  ['Europe/Berlin', ['X-LIC-LOCATION:Europe/Berlin', ...daylight('19700329T020000', '+0100', '+0200', 'TZNAME:CEST', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'), ...standard('19701025T030000', '+0200', '+0100', 'TZNAME:CET', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU')], 'Europe/Berlin'],
  ['W. Europe Standard Time', [...standard('16010101T030000', '+0200', '+0100', 'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10'), ...daylight('16010101T020000', '+0100', '+0200', 'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3')], 'Europe/Berlin'],
  ['America/New_York', [...daylight('20070311T020000', '-0500', '-0400', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU'), ...standard('20071104T020000', '-0400', '-0500', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU'),
    ...daylight('19870405T020000', '-0500', '-0400', 'RRULE:FREQ=YEARLY;UNTIL=20060402T070000Z;BYMONTH=4;BYDAY=1SU'), ...standard('19671029T020000', '-0400', '-0500', 'RRULE:FREQ=YEARLY;UNTIL=20061029T060000Z;BYMONTH=10;BYDAY=-1SU')], 'America/New_York'],
  ['by dates of the month', [...daylight('20070311T020000', '-0330', '-0230', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8,9,10,11,12,13,14;BYDAY=SU;WKST=MO'), ...standard('20071104T020000', '-0230', '-0330', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=1,2,3,4,5,6,7;BYDAY=SU')], 'America/St_Johns'],
  ['half an hour, in the south', [...standard('20080406T020000', '+1100', '+1030', 'RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=+1SU'), ...daylight('20081005T020000', '+1030', '+1100', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=+1SU')], 'Australia/Lord_Howe'],
  ['Sydney', [...standard('20080406T030000', '+1100', '+1000', 'RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU'), ...daylight('20081005T020000', '+1000', '+1100', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=1SU')], 'Australia/Sydney'],
  ['one offset for ever', standard('19700101T000000', '+0545', '+0545'), 'Asia/Kathmandu'],
  ['with seconds long ago', standard('18831118T120358', '-045602', '-0500'), 'America/Panama'],
  ['by a list of dates', [...standard('19451008T000000', '+0630', '+0530'), ...standard('19420515T000000', '+0530', '+0630', 'RDATE:19430515T000000')], 'Asia/Kolkata'],
  ['a rule that has ended', [...daylight('20070325T030000', '+0200', '+0300', 'RRULE:FREQ=YEARLY;UNTIL=20160327T010000Z;BYMONTH=3;BYDAY=-1SU'), ...standard('20071028T040000', '+0300', '+0200', 'RRULE:FREQ=YEARLY;UNTIL=20151025T010000Z;BYMONTH=10;BYDAY=-1SU'), ...standard('20160907T000000', '+0300', '+0300')], 'from 2017 Europe/Istanbul'],
];

/** VTIMEZONEs that say something nobody here understands: no clock can be told from them. */
export const UNUSABLE: readonly (readonly [string, readonly string[]])[] = [
  ['nothing', []], ['no offset', ['BEGIN:STANDARD', 'DTSTART:19700101T000000', 'TZOFFSETFROM:+0100', 'END:STANDARD']], ['no start', ['BEGIN:STANDARD', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0100', 'END:STANDARD']],
  ['an offset in words', standard('19700101T000000', '+0100', 'one hour')], ['a start in words', standard('long ago', '+0100', '+0100')], ['every week', standard('19700101T000000', '+0100', '+0100', 'RRULE:FREQ=WEEKLY;BYDAY=SU')],
  ['every other year', standard('19700101T000000', '+0100', '+0100', 'RRULE:FREQ=YEARLY;INTERVAL=2')], ['by number of week', standard('19700101T000000', '+0100', '+0100', 'RRULE:FREQ=YEARLY;BYWEEKNO=12')],
  ['the first of every month', standard('19700101T000000', '+0100', '+0100', 'RRULE:FREQ=YEARLY;BYMONTHDAY=1')], ['a count', standard('19700101T000000', '+0100', '+0100', 'RRULE:FREQ=YEARLY;COUNT=3')], ['a Sunday of the year', standard('19700101T000000', '+0100', '+0100', 'RRULE:FREQ=YEARLY;BYDAY=-1SU')], ['from the end of the month', standard('19700101T000000', '+0100', '+0100', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-1')],
  ['a weekday that is none', standard('19700101T000000', '+0100', '+0100', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=XX')], ['one of two', [...standard('19700101T000000', '+0200', '+0100', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'), ...daylight('19700101T000000', '+0100', 'x')]],
];
