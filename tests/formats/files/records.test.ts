/**
 * Programmes in YAML and JSON of somebody's own making: the lists and words that the pages of conferences are built from, in many shapes.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { allEntries, type Entry } from '../../../src/event/model.js';
import { readFile, type FileReading } from '../../../src/formats/files/index.js';
import type { FileOptions } from '../../../src/formats/files/file-format.js';
import { ends } from '../../bounded-work.js';
import { runs } from '../../thoroughness.js';

const UTC = { eventTimeZone: 'UTC' };
const ON_UTC = { eventTimeZone: 'UTC', date: '2027-02-09' };
const read = (text: string, options: FileOptions = UTC, name = 'program.yml'): FileReading => readFile(new TextEncoder().encode(text), name, options);
const iso = (ms: number | undefined): string => (ms === undefined ? '' : new Date(ms).toISOString().slice(0, 16));
const entriesOf = (reading: FileReading): readonly Entry[] => reading.programme?.events.flatMap(({ days }) => allEntries(days)) ?? [];
/** "title @room start/end (speakers)", with its parts in brackets. */
const line = ({ title, rooms: [room], when, speakers, items }: Entry): string =>
  `${title?.[0].value ?? ''}${room ? ` @${room.name[0].value}` : ''} ${when.kind === 'timed' ? `${iso(when.startMs)}${when.endMs === undefined || when.endInferred ? '' : `/${iso(when.endMs).slice(11)}`}` : when.kind}${speakers.length ? ` (${speakers.map(({ name, affiliations }) => [name[0].value, ...affiliations.map(([{ value }]) => value)].join(', ')).join('; ')})` : ''}${items.length ? ` [${items.map(line).join(', ')}]` : ''}`;
const lines = (reading: FileReading): readonly string[] => reading.programme?.events.flatMap(({ days }) => days.flatMap(({ entries }) => entries.map(line))) ?? [];
/** What is told beside the fields and the missing title. */
const told = ({ guesses, problems }: FileReading): readonly string[] => [...guesses, ...problems].filter(({ code }) => !['columns-guessed', 'title-missing', 'gap-unexplained'].includes(code)).map(({ code, line: at, path }) => `${code} ${at ?? ''} ${path}`.trim());

/** [name, text, entries, what is told] */
const SHAPES: readonly (readonly [string, string, readonly string[], readonly string[], FileOptions?])[] = [
  ['days, rooms, talks', 'days:\n- name: Tuesday\n  abbr: Tu\n  date: 2027-02-09\n  rooms:\n  - name: Hall 1\n    talks:\n    - name: Welcome\n      time_start: "09:00"\n      time_end: "09:15"\n  - name: Hall 2\n    talks:\n    - name: Set-up\n      time_start: "09:00"\n      time_end: "10:00"\n- name: Wednesday\n  date: 2027-02-10\n  rooms:\n  - name: Hall 1\n    talks:\n    - name: Ice\n      time_start: "9:00"\n      time_end: "9:45"', ['Welcome @Hall 1 2027-02-09T09:00/09:15', 'Set-up @Hall 2 2027-02-09T09:00/10:00', 'Ice @Hall 1 2027-02-10T09:00/09:45'], ['left-out 2']],
  ['days by their names, with events', 'legend:\n  categories:\n  - name: Break\ndays:\n- name: Mon 8 February 2027\n  events:\n  - time: 9:00 to 9:30\n    title: Coffee\n    category: Break\n- name: Tue 9 February 2027\n  events:\n  - {time: 9:00 - 10:00, title: Ice, category: Session}', ['Coffee 2027-02-08T09:00/09:30', 'Ice 2027-02-09T09:00/10:00'], ['left-out 1']],
  ['sessions with talks, their chairs and people', 'days:\n- label: Tuesday, 9 February 2027\n  sessions:\n  - title: Registration\n    time: From 08:00\n    room: Foyer\n  - title: Ice\n    time: 09:00-10:00\n    room: Hall\n    chair: Cy Dunn\n    talks:\n    - {time: 09:00–09:30, title: Floes, speaker: Ada Brandt, affiliation: Hill Observatory}\n    - {time: 09:30–10:00, title: Bergs, speaker: Bo Rask and Di Eng}', ['Registration @Foyer 2027-02-09T08:00', 'Ice @Hall 2027-02-09T09:00/10:00 [Floes @Hall 2027-02-09T09:00/09:30 (Ada Brandt, Hill Observatory), Bergs @Hall 2027-02-09T09:30/10:00 (Bo Rask; Di Eng)]'], []],
  ['a session without a time begins with its first talk', '- date: 2027-02-09\n  blocks:\n  - name: Ice\n    moderator: Cy Dunn\n    slots:\n    - {start: "10:00", end: "10:30", title: Floes}\n    - {start: "10:30", end: "11:00", title: Bergs}', ['Ice 2027-02-09T10:00/11:00 [Floes 2027-02-09T10:00/10:30, Bergs 2027-02-09T10:30/11:00]'], []],
  ['talks of a session without times', '- start: 2027-02-09 10:00\n  end: 2027-02-09 11:00\n  title: Posters\n  presentations:\n  - {title: Floes, authors: [Ada Brandt, Bo Rask]}\n  - {title: Bergs}', ['Posters 2027-02-09T10:00/11:00 [Floes announced-later, Bergs announced-later]'], ['time-not-found 5 /agenda/0/items/0/start', 'time-not-found 6 /agenda/0/items/1/start']],
  ['two sessions of the same name', '- {title: Class, time: 9:00-10:00, talks: [{title: A, time: 9:00-10:00}]}\n- {title: Class, time: 11:00-12:00, talks: [{title: B, time: 11:00-12:00}]}', ['Class 2027-02-09T09:00/10:00 [A 2027-02-09T09:00/10:00]', 'Class 2027-02-09T11:00/12:00 [B 2027-02-09T11:00/12:00]'], ['id-duplicate 2 /agenda/1'], ON_UTC],
  ['days as the names of lists', '2027-02-09:\n- {time: "9:00", title: A}\n2027-02-10:\n- {time: "9:00", title: B}', ['A 2027-02-09T09:00', 'B 2027-02-10T09:00'], []],
  ['counted days as the names of lists', 'day1:\n- {time: "9:00", title: A}\nday2:\n- {time: "9:00", title: B}', ['A 2027-02-09T09:00', 'B 2027-02-10T09:00'], ['date-guessed 1', 'date-guessed 1'], ON_UTC],
  ['counted days that nobody can tell', 'days:\n- name: day1\n  sessions:\n  - {start_time: "9:00", title: A}', ['A unknown'], ['date-invalid 2 /date', 'date-missing 4 /agenda/0/start']],
  ['days without their year', '- date: Tuesday, Feb. 9\n  slots:\n  - {time: "08:00", title: A}\n- date: Wednesday, Feb. 10\n  slots:\n  - {time: "08:00", title: B}', ['A 2027-02-09T08:00', 'B 2027-02-10T08:00'], ['date-guessed 1', 'date-guessed 4'], ON_UTC],
  ['nor one that is given', '- date: Tuesday, Feb. 9\n  slots:\n  - {time: "08:00", title: A}', ['A unknown'], ['year-not-found 1', 'date-invalid 1 /date', 'date-missing 3 /agenda/0/start']],
  ['a day and something else', 'one:\n  title: 9 February 2027 (online)\n  events:\n  - {time: 9:00 AM - 10:00 AM, title: A}', ['9 February 2027 (online) 2027-02-09T09:00/10:00 [A 2027-02-09T09:00/10:00]'], []],
  ['a flat list of rows', '- {day: 2027-02-09, time: "9:00", room: Hall, title: A, type: Keynote}\n- {day: 2027-02-09, time: "10:00", room: Hall, title: B, speakers: [{name: Ada Brandt, affiliation: Hill Observatory}, Bo Rask]}', ['A @Hall 2027-02-09T09:00', 'B @Hall 2027-02-09T10:00 (Ada Brandt, Hill Observatory; Bo Rask)'], []],
  ['clock times beside dates with times, JSON', '[{"id": 5, "title": "A", "speaker": "Ada Brandt", "start_date": "2027-02-09 17:00:00", "end_date": "2027-02-09 18:00:00", "start_time": "17:00", "end_time": "18:00", "venue": "Tent"}]', ['A @Tent 2027-02-09T17:00/18:00 (Ada Brandt)'], []],
  ['tracks', 'tracks:\n- name: Theory\n  talks:\n  - {start: 2027-02-09T09:00, title: A}', ['A 2027-02-09T09:00'], []],
  ['a talk without a title among others', '- {start: "9:00", title: A}\n- {start: "10:00", paperid: 7}', ['A 2027-02-09T09:00', ' 2027-02-09T10:00'], ['columns-kept 1', 'entry-title-missing 2 /agenda/1'], ON_UTC],
  ['what nobody may see', '- {start: "9:00", title: A, email: ada@example.org, notes: pays late, speaker: {name: Ada Brandt, email: ada@example.org}}', ['A 2027-02-09T09:00 (Ada Brandt)'], ['columns-left-out 1', 'left-out 1'], ON_UTC],
  ['times out of order, and the night', '- {start: "10:00", end: "11:00", title: B}\n- {start: "9:00", end: "10:00", title: A}', ['A 2027-02-09T09:00/10:00', 'B 2027-02-09T10:00/11:00'], ['rows-sorted 2'], ON_UTC],
  ['a time without a name, and what is then side by side', '- date: 2027-02-09\n  sessions:\n  - time: 9:00-10:00\n    columns:\n    - {title: Ice, location: Hall}\n    - {title: Snow, location: Attic, sessions: [{name: Ada Brandt}]}\n  - time: 10:00-11:00\n    columns: [{title: Lunch}]', ['Ice @Hall 2027-02-09T09:00/10:00', 'Snow @Attic 2027-02-09T09:00/10:00', 'Lunch 2027-02-09T10:00/11:00'], ['columns-kept 1']],
  ['a room or track each', '- time: 9:00-10:00\n  talks: [{title: A, track: One}, {title: B, track: Two}]\n- time: 10:00-11:00\n  room: Hall\n  events: [{title: C, speaker: Ada Brandt}]', ['A 2027-02-09T09:00/10:00', 'B 2027-02-09T09:00/10:00', 'C @Hall 2027-02-09T10:00/11:00 (Ada Brandt)'], [], ON_UTC],
  ['talks at a time without a name may follow each other', '- from: "9:00"\n  to: "10:00"\n  chair: Cy Dunn\n  talks: [{title: A}, {title: B}]', [' 2027-02-09T09:00/10:00 [A announced-later, B announced-later]'], ['time-not-found 4 /agenda/0/items/0/start', 'time-not-found 4 /agenda/0/items/1/start', 'entry-title-missing 1 /agenda/0'], ON_UTC],
  ['sessions within one that has a time', '- {title: Workshops, start: "9:00", end: "10:00", session: [{title: A, link: "https://example.org/a"}, {title: B}]}', ['Workshops 2027-02-09T09:00/10:00 [A announced-later, B announced-later]'], ['time-not-found 1 /agenda/0/items/0/start', 'time-not-found 1 /agenda/0/items/1/start'], ON_UTC],
  ['what other records say already', '- &usual\n  title: Demos\n  start: "9:00"\n  end: "10:00"\n  room: Hall\n- <<: *usual\n  start: "11:00"\n  end: "12:00"\n- <<: [*usual, {room: Attic}]\n  title: Games\n  start: "13:00"\n  end: "14:00"', ['Demos @Hall 2027-02-09T09:00/10:00', 'Demos @Hall 2027-02-09T11:00/12:00', 'Games @Hall 2027-02-09T13:00/14:00'], [], ON_UTC],
  ['a day and its weekday, apart', '- title: Tuesday / 9 February\n  sessions: [{title: A, time: "9:00"}]\n- title: Wednesday / 10 February\n  sessions: [{title: B, time: "9:00"}]', ['A 2027-02-09T09:00', 'B 2027-02-10T09:00'], ['date-guessed 1', 'date-guessed 3'], ON_UTC],
  ['titles of what holds days are none of the event', '- title: Online\n  days: [{date: 2027-02-09, talks: [{title: A, time: "9:00"}]}]\n- title: On site\n  days: [{date: 2027-02-10, talks: [{title: B, time: "9:00"}]}]', ['Online 2027-02-09T09:00 [A 2027-02-09T09:00]', 'On site 2027-02-10T09:00 [B 2027-02-10T09:00]'], []],
  ['a day without its year, and where', 'days:\n- name: Tuesday February 9th (Old Wing, Hall 5)\n  events: [{title: A, time: "9:00"}]\n- name: Wednesday February 10th (New Wing)\n  events: [{title: B, time: "9:00"}]', ['A 2027-02-09T09:00', 'B 2027-02-10T09:00'], ['date-guessed 2', 'left-out 2', 'date-guessed 4'], ON_UTC],
  ['rooms that say more than their name', 'rooms:\n- {name: Hall, conference: ICE, talks: [{title: A, time: "9:00"}]}', ['A @Hall 2027-02-09T09:00'], ['left-out 2'], ON_UTC],
  ['a kind is enough beside a time', '- {type: talk, number: 7, time: 9:00 - 9:30}\n- {type: coffee break, time: 9:30 - 10:00}', [' 2027-02-09T09:00/09:30', 'coffee break 2027-02-09T09:30/10:00'], ['columns-kept 1', 'title-guessed 2 /agenda/1/title', 'entry-title-missing 1 /agenda/0'], ON_UTC],
  ['days of slots that say themselves what they are', '- date: 2027-02-09\n  timeslots:\n  - {startTime: "9:00", endTime: "9:30", title: Registration, type: service}\n  - {startTime: "9:30", endTime: "10:00", title: Ice, events: [{title: Floes, speakers: Ada Brandt}]}', ['Registration 2027-02-09T09:00/09:30', 'Ice 2027-02-09T09:30/10:00 [Floes announced-later (Ada Brandt)]'], ['cell-kept 3', 'time-not-found 4 /agenda/1/items/0/start']],
  ['afternoons without am and pm, also at the beginning of a day', '- date: 2027-02-08\n  talks: [{time: "2:00", title: A}, {time: "3:30", title: B}]\n- date: 2027-02-09\n  talks: [{time: "7:30", title: C}, {time: "9:00", title: D}, {time: "1:30", title: E}]', ['A unknown', 'B unknown', 'E unknown', 'C 2027-02-09T07:30', 'D 2027-02-09T09:00'], ['cell-hour-ambiguous 2 /days/0/agenda/0/start', 'cell-hour-ambiguous 2 /days/0/agenda/1/start', 'rows-sorted 4', 'cell-hour-ambiguous 4 /days/1/agenda/0/start']],
  ['a tag is no day', 'tag: To be confirmed\nslots: [{title: A, time: "9:00"}]', ['A 2027-02-09T09:00'], ['left-out 1'], ON_UTC],
  ['deadlines are none of it, days off are', 'dates: [{title: Submission, date: 2027-01-02}]\nprogram:\n- {title: A, date: 2027-02-09, time: "9:00"}\n- {title: Excursion, date: 2027-02-10}', ['A 2027-02-09T09:00', 'Excursion announced-later'], ['left-out 1', 'time-not-found 4 /days/1/agenda/0/start']],
  ['lists in a list, one of which starts over, are days or rooms: of all but the first nobody knows', 'date: 2027-02-09\nschedule:\n- - {time: "9:00", title: A}\n  - {time: "10:00", title: B}\n- - {time: "9:30", title: C}', ['A 2027-02-09T09:00', 'B 2027-02-09T10:00', 'C unknown'], ['date-invalid 5 /days/1/date', 'date-missing 5 /days/1/agenda/0/start']],
  ['they are days where the event has as many', 'date: 2027-02-09\nend_date: 2027-02-10\nschedule:\n- - {time: "9:00", title: A}\n  - {time: "10:00", title: B}\n- - {time: "9:30", title: C}', ['A 2027-02-09T09:00', 'B 2027-02-09T10:00', 'C 2027-02-10T09:30'], ['date-guessed 4', 'date-guessed 6']],
  ['lists in a list, one after the other', 'date: 2027-02-09\nschedule:\n- - {time: "9:00", title: A}\n  - {time: "10:00", title: B}\n- - {time: "11:00", title: C}', ['A 2027-02-09T09:00', 'B 2027-02-09T10:00', 'C 2027-02-09T11:00'], []],
  ['lists in a list of one day', '- date: 2027-02-09\n  blocks:\n  - [{time: "9:00", title: A}]\n  - [{time: "9:00", title: B}]', ['A 2027-02-09T09:00', 'B 2027-02-09T09:00'], []],
  ['rooms that are keys', '- date: 2027-02-09\n  rooms:\n    "Hall A": [{time: "9:00", title: A}]\n    "1": [{time: "9:00", title: B}]', ['B @1 2027-02-09T09:00', 'A @Hall A 2027-02-09T09:00'], []],
  ['keys that say that they are rooms', 'Room 1:\n- {time: "9:00", title: A}\nRoom 2:\n- {time: "9:00", title: B}', ['A @Room 1 2027-02-09T09:00', 'B @Room 2 2027-02-09T09:00'], [], ON_UTC],
  ['keys that are no rooms', 'rooms:\n- name: Hall\n  morning: [{time: "9:00", title: A}]', ['A @Hall 2027-02-09T09:00'], [], ON_UTC],
  ['rooms that are keys, be they words for rooms, beside a date', '- date: 2027-02-09\n  Room 5: [{time: "9:00", title: A}]\n- date: 2027-02-10\n  rooms: {Aula: [{time: "9:00", title: B}], Lab: [{time: "9:00", title: C}]}', ['A @Room 5 2027-02-09T09:00', 'B @Aula 2027-02-10T09:00', 'C @Lab 2027-02-10T09:00'], []],
  ['words that only begin like rooms', '"Hall effect":\n- {time: "9:00", title: A}\n"Track record of models":\n- {time: "10:00", title: B}', ['A 2027-02-09T09:00', 'B 2027-02-09T10:00'], [], ON_UTC],
  ['lists in a list that are rooms', 'date: 2027-02-09\nprogram:\n- - {time: "9:00", title: A, room: One}\n  - {time: "10:00", title: B, room: One}\n- - {time: "9:00", title: C, room: Two}', ['A @One 2027-02-09T09:00', 'C @Two 2027-02-09T09:00', 'B @One 2027-02-09T10:00'], ['rows-sorted 5']],
  ['lists of one day, each for itself', 'date: 2027-02-09\ntalks:\n- {time: "9:00", title: A}\n- {time: "13:00", title: B}\n- {time: "17:00", title: C}\nbreaks:\n- {time: "10:30", title: D}\n- {time: "11:30", title: E}\n- {time: "15:30", title: F}', ['A 2027-02-09T09:00', 'D 2027-02-09T10:30', 'E 2027-02-09T11:30', 'B 2027-02-09T13:00', 'F 2027-02-09T15:30', 'C 2027-02-09T17:00'], ['rows-sorted 7']],
  ['what is said twice is told', '- {start: "10:00", time: {start: "9:00", end: "9:30"}, title: A}\n- {time: "11:00", speaker: Ada Brandt, paper: {title: B, date: 2020-01-01}}', ['A 2027-02-09T10:00', 'B 2027-02-09T11:00 (Ada Brandt)'], ['left-out 1', 'left-out 2'], ON_UTC],
  ['two people with one number', 'speakers: [{id: 1, name: Ada Brandt}]\nchairs: [{id: 1, name: Bo Rask}]\nslots: [{time: "9:00", title: A, speaker: 1}]', ['A 2027-02-09T09:00 (1)'], ['left-out 1', 'left-out 1'], ON_UTC],
  ['people by words for their names, and such as have none', 'people: [{slug: ada, name: Ada Brandt}, {key: bo, name: Bo Rask}, {id: 3}, {name: Cy Dunn}]\nslots: [{time: "9:00", title: A, speakers: [bo, ada, 3]}]', ['A 2027-02-09T09:00 (Bo Rask; Ada Brandt; 3)'], ['left-out 1'], ON_UTC],
  ['words that nobody knows in a slot and its talk, two slots', '- {time: "9:00", colour: red, talk: {eventTitle: A, title: A, level: 2}}\n- {eventTitle: B, time: {start: "10:00"}, hours: {start: "11:00"}}\n- {eventTitle: C, start: "12:00"}', ['A 2027-02-09T09:00', 'B announced-later', 'C 2027-02-09T12:00'], ['columns-kept 1', 'left-out 2', 'left-out 2', 'time-not-found 2 /agenda/1/start'], ON_UTC],
  ['a date with a time of what is side by side, and one of what is not', '- {date: 2027-02-09 9:00, talks: [{title: A, room: One}, {title: B, room: Two}]}\n- {date: 2027-02-10, time: "9:00", talks: [{title: C, room: One}, {title: D, room: Two}]}', ['A @One 2027-02-09T09:00', 'B @Two 2027-02-09T09:00', 'C @One 2027-02-10T09:00', 'D @Two 2027-02-10T09:00'], []],
  ['lists in a list that nothing names', '- - {time: "9:00", title: A}\n  - {time: "10:00", title: B}\n- - {time: "9:30", title: C}', ['A 2027-02-09T09:00', 'B 2027-02-09T10:00', 'C unknown'], ['date-invalid 3 /days/1/date', 'date-missing 3 /days/1/agenda/0/start'], ON_UTC],
  ['words ahead of a day without its year', 'days:\n- name: Posters 9 February\n  events: [{title: A, time: "9:00"}]', ['Posters 9 February 2027-02-09T09:00 [A 2027-02-09T09:00]'], [], ON_UTC],
  ['names before titles', '- {time: "9:00", title: A, speakers: [{firstName: Ada, lastName: Brandt, title: Dr.}]}', ['A 2027-02-09T09:00 (Ada Brandt)'], ['left-out 1'], ON_UTC],
  ['times without a colon that YAML takes for numbers', '- {start: 0930, end: 1015, title: A}\n- {start: 1030, title: B}', ['A 2027-02-09T09:30/10:15', 'B 2027-02-09T10:30'], [], ON_UTC],
  ['times without a colon', '- {start: "0930", end: "1015", title: A}\n- {start: "2026", end: "2027", title: Doctorate}', ['A 2027-02-09T09:30/10:15', 'Doctorate unknown'], ['time-invalid 2 /agenda/1/start'], ON_UTC],
  ['a mapping of times', '- {time: {start: "9:30", end: "10:15"}, title: A}\n- {when: {date: 2027-02-10, start: "9:30"}, title: B}', ['A 2027-02-09T09:30/10:15', 'B 2027-02-10T09:30'], [], ON_UTC],
  ['a slot and the talk in it', '- time: 9:30 - 10:15\n  talk: {title: A, speakers: [{firstName: Ada, lastName: Brandt}], room: Hall}\n- {time: "11:00", title: Ice, session: {name: Morning}}', ['A @Hall 2027-02-09T09:30/10:15 (Ada Brandt)', 'Ice 2027-02-09T11:00'], [], ON_UTC],
  ['people by the keys of a list', 'speakers:\n  ada: {name: Ada Brandt, affiliation: Hill Observatory}\n  bo: {name: Bo Rask}\nagenda_2027:\n- {time: "9:00", title: A, speakers: [ada, bo]}\n- {time: "10:00", title: B, speaker: Cy Dunn}', ['A 2027-02-09T09:00 (Ada Brandt, Hill Observatory; Bo Rask)', 'B 2027-02-09T10:00 (Cy Dunn)'], ['left-out 1'], ON_UTC],
  ['people by their numbers', 'people: [{id: 1, name: Ada Brandt}, {id: 2, name: Bo Rask}]\nslots: [{time: "9:00", title: A, speakers: [2, 1]}]', ['A 2027-02-09T09:00 (Bo Rask; Ada Brandt)'], ['left-out 1'], ON_UTC],
  ['what is said of people beside their names is told', '- {time: "9:00", title: A, speakers: [{name: Ada Brandt, bio: Counts floes, email: a@example.org}]}', ['A 2027-02-09T09:00 (Ada Brandt)'], ['left-out 1', 'left-out 1'], ON_UTC],
  ['what follows no time', '- {start: soon, title: B}\n- {start: "9:00", title: A}', ['B unknown', 'A 2027-02-09T09:00'], ['time-invalid 1 /agenda/0/start'], ON_UTC],
  ['what is an address is no title', '- {start: "9:00", name: A, paper: "https://example.org/a.pdf"}\n- {start: "10:00", label: B, talk: "https://example.org/b", speaker: Ada Brandt}', ['A 2027-02-09T09:00', 'B 2027-02-09T10:00 (Ada Brandt)'], [], ON_UTC],
  ['numbers that are no clocks', '- {start: 9, title: A}\n- {start: 0, title: B}\n- {start: 2030, title: C}\n- {start: "9:00", title: D}', ['A unknown', 'B unknown', 'C unknown', 'D 2027-02-09T09:00'], ['time-invalid 1 /agenda/0/start', 'time-invalid 2 /agenda/1/start', 'time-invalid 3 /agenda/2/start'], ON_UTC],
  ['numbers that are minutes of the day, or could be', '- {start: "9:00", title: A}\n- {start: 570, end: 600, title: B}\n- {start: 1030, title: C}', ['A 2027-02-09T09:00', 'B unknown', 'C unknown'], ['time-invalid 2 /agenda/1/start', 'time-invalid 3 /agenda/2/start'], ON_UTC],
  ['early numbers could be two times', '- {start: "9:00", title: A}\n- {start: 630, end: 730, title: B}', ['A 2027-02-09T09:00', 'B unknown'], ['time-invalid 2 /agenda/1/start'], ON_UTC],
  ['what programs write for times, and is none here', '- {start: 1770627600, title: A}\n- {start: 1770627600000, title: B}\n- {start: 20270209T090000Z, title: C}\n- {start: "2027-02-09T09:00:00+1", title: D}', ['A unknown', 'B unknown', 'C unknown', 'D unknown'], ['time-invalid 1 /agenda/0/start', 'time-invalid 2 /agenda/1/start', 'time-invalid 3 /agenda/2/start', 'time-invalid 4 /agenda/3/start'], ON_UTC],
  ['among entries that have a time, one without', '- {start: "9:00", title: A}\n- {title: B, speaker: Ada Brandt}\n- {start: ~, title: C}\n- {title: D, date: 2027-02-09}', ['A 2027-02-09T09:00', 'B announced-later (Ada Brandt)', 'C announced-later', 'D announced-later'], ['time-not-found 2 /agenda/1/start', 'time-not-found 3 /agenda/2/start', 'time-not-found 4 /agenda/3/start'], ON_UTC],
  ['what does not take place, and what nobody may know', '- {start: "9:00", title: A, cancelled: true, status: accepted}\n- {start: "10:00", title: B, canceled: no, is_draft: false}\n- {start: "11:00", title: C, isPostponed: "yes"}\n- {start: "12:00", title: D, hidden: true}\n- {start: "13:00", title: E, private: 1}', ['A 2027-02-09T09:00', 'B 2027-02-09T10:00', 'C 2027-02-09T11:00'], ['left-out 4', 'left-out 5'], ON_UTC],
  ['what is said of all in a mapping of its own', 'conference: {name: Ice Days, timezone: UTC, date: 2027-02-09, colour: red}\nschedule:\n- {time: "9:00", title: A}', ['A 2027-02-09T09:00'], ['left-out 1'], {}],
  ['the document itself goes first', 'timezone: UTC\nmeta: {timezone: Asia/Tokyo, date: 2027-02-09}\nschedule:\n- {time: "9:00", title: A}', ['A 2027-02-09T09:00'], ['left-out 1'], {}],
  ['two of them say nothing for certain', 'event: {timezone: UTC}\nmeta: {timezone: Asia/Tokyo}\nschedule:\n- {start: "2027-02-09 9:00", title: A}', ['A unknown'], ['left-out 1', 'left-out 1', 'zone-missing 4 /agenda/0/start'], {}],
  ['an event that is an entry', 'event: {title: A, time: "9:00", date: 2027-02-09}', ['A 2027-02-09T09:00'], []],
  ['words among entries', '- {start: "9:00", title: A}\n- Lunch at noon', ['A 2027-02-09T09:00'], ['left-out 2'], ON_UTC],
  ['one that follows the one before', '- {start: "9:00", end: "9:30", title: A}\n- {duration: 30, title: B}', ['A 2027-02-09T09:00/09:30', 'B 2027-02-09T09:30/10:00'], ['start-follows 2'], ON_UTC],
  ['what was turned down, and what is not for visitors', '- {start: "9:00", title: A, status: accepted}\n- {start: "10:00", title: B, status: rejected, talks: [{title: C}]}\n- {start: "11:00", title: D, published: false}\n- {start: "12:00", title: E, status: withdrawn}', ['A 2027-02-09T09:00', 'E 2027-02-09T12:00'], ['cell-kept 1', 'left-out 2', 'left-out 3'], ON_UTC],
  ['a day of the week beside the date', '- {day: Monday, date: 2027-02-09, start: "10:00", title: A}\n- {date: 2027-02-09, start: "11:00", title: B, weekday: Tue}', ['A 2027-02-09T10:00', 'B 2027-02-09T11:00'], ['weekday-differs 1', 'columns-kept 1'], ON_UTC],
  ['a date that is another day of the week, and a noon', '- {start: "Mon, 9 Feb 2027 10:00", title: A}\n- {start: 12:00 pm, title: B}', ['A 2027-02-09T10:00', 'B 2027-02-09T12:00'], ['weekday-differs 1', 'cell-twelve 2'], ON_UTC],
];
for (const [name, text, expected, problems, options] of SHAPES) test(`records: ${name}`, () => {
  const reading = read(text, options);
  assert.deepEqual([lines(reading), told(reading)], [expected, problems]);
});

test('the event around its records', () => {
  const reading = read('title: Ice Days\ndate: 2027-02-09\ntimezone: Europe/Oslo\nvenue: Town hall\nschedule:\n- {time: "9:00", title: A}', {});
  const [event] = reading.programme?.events ?? [];
  assert.deepEqual([event?.title[0].value, event?.location?.name?.[0].value, lines(reading), told(reading)], ['Ice Days', 'Town hall', ['A 2027-02-09T08:00'], []]);
});

/** Names of fields that are for organisers only, and such that look like one. */
const ORGANISERS = ['host_key', 'apiKey', 'stream-key', 'tokens', 'credentials', 'login', 'diet', 'shirt_size', 'tShirt', 'dateOfBirth', 'visa', 'honorarium', 'access_code', 'submitterEmail', 'zoomPassword', 'meeting passcode', 'reviewers'];
const EVERYBODYS = ['keyword2', 'visage', 'dobermann', 'hockey', 'level', 'catalogins'];
test('fields that are for organisers only are left out, and told', () => {
  const { document, guesses } = read(`- {start: "9:00", title: A, ${[...ORGANISERS, ...EVERYBODYS].map((key) => `${key}: for ${key}`).join(', ')}}`, ON_UTC);
  for (const key of ORGANISERS) assert.doesNotMatch(JSON.stringify(document), new RegExp(`"for ${key}"`));
  for (const key of EVERYBODYS) assert.match(JSON.stringify(document), new RegExp(`"for ${key}"`));
  assert.deepEqual(guesses.flatMap(({ code, params }) => (code === 'columns-left-out' ? [params.columns] : [])), [ORGANISERS.join(', ')]);
});

test('states that are fields of their own', () => {
  const statuses = entriesOf(read('- {start: "9:00", title: A, cancelled: true, status: accepted}\n- {start: "10:00", title: B, cancelled: false}\n- {start: "11:00", title: C, is_postponed: true}\n- {start: "12:00", title: D, status: confirmed, canceled: "true"}', ON_UTC)).map(({ status }) => status);
  assert.deepEqual(statuses, ['cancelled', 'scheduled', 'postponed', 'cancelled']);
});

test('the paper of a talk is a link', () => {
  const [entry] = entriesOf(read('- {start: "9:00", name: A, paper: "https://example.org/a.pdf"}', ON_UTC));
  assert.deepEqual(entry?.links.map(({ type, url }) => [type, url?.href]), [['paper', 'https://example.org/a.pdf']]);
});

test('JSON of the same kind', () => {
  const reading = read('[\n  {"time": "14:00–14:05", "title": "Welcome", "room": "Hall"},\n  {"time": "14:05–14:35", "type": "keynote", "speakerNames": ["Ada Brandt"]}\n]', ON_UTC, 'schedule.json');
  assert.deepEqual([reading.format, lines(reading), told(reading), reading.lineOf('/agenda/1')], ['json', ['Welcome @Hall 2027-02-09T14:00/14:05', ' 2027-02-09T14:05/14:35 (Ada Brandt)'], ['entry-title-missing 3 /agenda/1'], 3]);
});

test('what the fields were taken for is told', () => {
  const { guesses } = read('- {time_start: "9:00", name: A, presenter: Ada Brandt, colour: red}', ON_UTC);
  assert.deepEqual(guesses.map(({ code, params }) => [code, ...Object.values(params)]), [['columns-guessed', 'time_start → start, name → title, presenter → speakers'], ['columns-kept', 'colour']]);
});

test('chairs and kinds reach their sessions', () => {
  const [session] = entriesOf(read('- {time: 9:00-10:00, title: Ice, type: Session, chair: Cy Dunn, talks: [{time: 9:00-10:00, title: A}]}', ON_UTC));
  assert.deepEqual([session?.kind, session?.chairs.map(({ name }) => name[0].value)], ['session', ['Cy Dunn']]);
});

/** Documents of ours, and of nobody: [text, codes] */
const OTHERS: readonly (readonly [string, readonly string[]])[] = [
  ['version: 1\ntitle: T\ntimeZone: UTC\ndays:\n- date: 2027-02-09\n  agenda:\n  - {title: A, start: "09:00"}', []],
  ['title: T\ntimeZone: UTC\ndate: 2027-02-09\nagenda:\n- {title: A, start: "09:00"}', []],
  ['days:\n- name: Day 1\n  talks:\n  - {name: A}', ['agenda-missing', 'title-missing']],
  ['days:\n- {name: Monday, date: 2027-02-08, rooms: [{name: Hall}]}\n- {name: Day 2, date: 2027-02-09}', ['agenda-missing', 'title-missing']],
  ['title: T\ndates:\n- {title: Submission, date: 2027-01-02}\n- {name: Camera ready, date: 2027-02-02, link: /x}', ['agenda-missing', 'key-unknown']],
  ['title: T\nauthor: Ada Brandt\ndescription: About it\ndate: 2027-02-09', ['agenda-missing']],
  ['jobs:\n- {type: nightly, time: "10:00"}\nnav:\n- {title: Home, items: [{title: News}]}', ['agenda-missing', 'title-missing']],
  ['instruments:\n- {name: Sonde, count: 3}', ['agenda-missing', 'title-missing']],
];
for (const [text, codes] of OTHERS) test(`no records: ${text.split('\n').join(' | ')}`, () => {
  const { guesses, problems } = read(text);
  assert.deepEqual([guesses, problems.map(({ code }) => code).sort()], [[], codes]);
});

test('deep, wide and odd documents end', async () => {
  const deep = `${'[{"a":'.repeat(400)}1${'}]'.repeat(400)}`;
  const wide = JSON.stringify(Array.from({ length: runs(20_000) }, (_, index) => ({ title: `T${index}`, start: `2027-02-09T${String(index % 24).padStart(2, '0')}:00`, constructor: 'x', ['__proto__x']: 1 })));
  await ends(() => read(deep, UTC, 'x.json'));
  await ends(() => read(wide, UTC, 'x.json'));
});
