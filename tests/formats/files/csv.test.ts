/**
 * Tables: the right columns, the right instants, nothing private, nothing lost, and every guess told with its line.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { allEntries, type Entry, type Person } from '../../../src/event/model.js';
import { readFile, type FileReading } from '../../../src/formats/files/index.js';
import type { FileOptions } from '../../../src/formats/files/file-format.js';
import { ends } from '../../bounded-work.js';

const read = (text: string, options: FileOptions = {}, name = 'programme.csv'): FileReading => readFile(new TextEncoder().encode(text), name, options);
const entriesOf = (reading: FileReading): readonly Entry[] => reading.programme?.events.flatMap(({ days }) => allEntries(days)) ?? [];
const iso = (ms: number | undefined): string => (ms === undefined ? '' : new Date(ms).toISOString().slice(0, 16));
const slot = ({ title, when }: Entry): string => `${title?.[0].value ?? ''} ${when.kind === 'timed' ? `${iso(when.startMs)}${when.endMs === undefined ? '' : `/${iso(when.endMs)}${when.endInferred ? '?' : ''}`}` : when.kind}`;
const slots = (reading: FileReading): string[] => entriesOf(reading).map(slot);
/** Guesses and problems beside that on the columns. */
const told = ({ guesses, problems }: FileReading): string[] => [...guesses, ...problems].filter(({ code }) => code !== 'columns-guessed').map(({ code, line, path }) => `${code} ${line ?? ''} ${path}`.trim());
const UTC = { eventTimeZone: 'UTC' };
const ON_UTC = { eventTimeZone: 'UTC', date: '2027-02-09' };

const GERMAN = readFile(readFileSync('tests/fixtures/formats/programme.de.csv'), 'programme.de.csv', {});
test('a German table: times in its zone, in order', () => {
  assert.deepEqual(slots(GERMAN), [
    'Begrüßung 2027-02-09T08:00/2027-02-09T08:15', 'Seewind vom Ruderboot 2027-02-09T08:15/2027-02-09T09:00', 'Wie falsch darf ein Lidar sein?\nEine "billige" Antwort 2027-02-09T09:00/2027-02-09T09:45',
    'Pause 2027-02-09T09:45/2027-02-09T10:00', 'Mondlicht als Lampe 2027-02-09T10:00',
  ]);
});
test('a German table: what is told, line by line', () => {
  assert.deepEqual([...GERMAN.guesses, ...GERMAN.problems].map(({ code, line, params }) => [code, line, ...Object.values(params)]), [
    ['title-from-row', 1, 'Lidar-Tage am See'], ['row-kept', 4, 'Anmeldung bis Januar'],
    ['columns-guessed', 6, 'Uhrzeit (Europe/Berlin) → start, Titel → title, Referent:in → speakers, Einrichtung → affiliation, Raum → room, Art → kind, Beschreibung → abstract'],
    ['columns-kept', 6, 'Farbe'], ['columns-left-out', 6, 'E-Mail, Notizen (intern)'], ['zone-from-heading', 6, 'Europe/Berlin', 'Uhrzeit (Europe/Berlin)'],
    ['affiliation-unclear', 11, 'Seeuniversität'], ['rows-sorted', 11], ['cell-kept', 13, 'Art', 'Kurzvortrag'],
  ]);
});
test('a German table: the entries', () => {
  const [welcome, boat, lidar, , moon] = entriesOf(GERMAN);
  assert.deepEqual([GERMAN.programme?.events[0]?.title[0].value, GERMAN.programme?.events[0]?.location?.name?.[0].value, GERMAN.programme?.events[0]?.rooms.map(({ id }) => id)], ['Lidar-Tage am See', 'Rathaus', ['Saal', 'Studio']]);
  assert.deepEqual(entriesOf(GERMAN).map(({ kind }) => kind), ['opening', 'talk', 'talk', 'break', 'talk']);
  assert.deepEqual([boat, lidar, moon].map((entry) => entry?.speakers.map(({ name, affiliations }) => [name[0].value, ...affiliations.map(([{ value }]) => value)])), [[['Wanja Kimani'], ['Jürgen Groß']], [['Ines Falk', 'Küstenforschung']], [['Liam O’Connor', 'Western Sky Group'], ['Ana López']]]);
  assert.equal(lidar?.abstract?.[0].value, 'Zwölf Geräte;\nein Himmel.');
  assert.deepEqual(welcome?.speakers, []);
});
test('a German table: nothing private is in the document, all else is', () => {
  const text = JSON.stringify(GERMAN.document);
  assert.doesNotMatch(text, /secret|zahlt/);
  for (const kept of ['"Farbe":"blau"', '"Farbe":"rot"', '"Art":"Kurzvortrag"', '"Einrichtung":"Seeuniversität"', '"Anmeldung bis Januar"']) assert.ok(text.includes(kept), kept);
});
test('lines of places in the document', () => {
  assert.deepEqual(['/title', '/timeZone', '/agenda/0', '/agenda/1/title', '/agenda/2/abstract', '/agenda/3', '/agenda/4/speakers/0/name'].map((place) => GERMAN.lineOf(place)), [1, 6, 7, 11, 8, 12, 13]);
});

test('a day that cannot be told is none', () => {
  for (const heading of ['Tuesday', 'Day 2', '9 February']) {
    const reading = read(`Time,Title,Speaker\n${heading},,\n09:00,A,Ada\n`, UTC);
    assert.deepEqual([slots(reading), reading.problems.map(({ code }) => code)], [['A unknown'], ['date-invalid', 'title-missing', 'date-missing']], heading);
  }
});

/** [name, table, slots, what is told] in UTC on 2027-02-09 */
const TABLES: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  ['commas', 'Start,End,Title\n09:00,09:30,A\n09:30,10:00,B', ['A 2027-02-09T09:00/2027-02-09T09:30', 'B 2027-02-09T09:30/2027-02-09T10:00'], []],
  ['semicolons', 'Start;End;Title\n09:00;09:30;A, B', ['A, B 2027-02-09T09:00/2027-02-09T09:30'], []], ['tabs', 'Start\tEnd\tTitle\n09:00\t09:30\tA; B, C', ['A; B, C 2027-02-09T09:00/2027-02-09T09:30'], []],
  ['a byte order mark, CRLF and blank rows', '\uFEFFStart,Title\r\n\r\n09:00,A\r\n,\r\n10:00,B\r\n', ['A 2027-02-09T09:00/2027-02-09T10:00?', 'B 2027-02-09T10:00'], []], ['CR alone', 'Start,Title\r09:00,A', ['A 2027-02-09T09:00'], []],
  ['only headings', 'Start,Title', [], []], ['one range for both', 'Time,Event\n9:00 - 9:30,A', ['A 2027-02-09T09:00/2027-02-09T09:30'], []], ['durations', 'Begin,Length,Topic\n09:00,30,A\n10:00,1:15,B', ['A 2027-02-09T09:00/2027-02-09T09:30', 'B 2027-02-09T10:00/2027-02-09T11:15'], []],
  ['durations in hours', 'Begin,Duration (h),Topic\n09:00,1.5,A', ['A 2027-02-09T09:00/2027-02-09T10:30'], []], ['a length that is none', 'Begin,Duration,Topic\n09:00,long,A', ['A 2027-02-09T09:00'], ['duration-invalid 2 /agenda/0/duration']],
  ['French', 'Heure de début;Heure de fin;Intitulé;Intervenant·e\n15h00;15h30;A;Ada', ['A 2027-02-09T15:00/2027-02-09T15:30'], []], ['Spanish', 'Hora de inicio;Título;Ponente\n15:00;A;Ada', ['A 2027-02-09T15:00'], []], ['from and to', 'Von,Bis,Titel\n15.00,15.30,A', ['A 2027-02-09T15:00/2027-02-09T15:30'], []],
  ['Japanese', '開始時刻,終了時刻,題目,講演者,会場\n午前9時,9時30分,雲,鈴木花子,大ホール\n午後1時30分,午後2時,雨,佐藤健,大ホール', ['雲 2027-02-09T09:00/2027-02-09T09:30', '雨 2027-02-09T13:30/2027-02-09T14:00'], []], ['Chinese, with both in one', '日期,时间,题目,报告人\n2027年2月10日,下午2:00-3:00,云,张伟', ['云 2027-02-10T14:00/2027-02-10T15:00'], []],
  ['Korean', '시간,제목,발표자\n오후 1:30~2:20,비,이영희', ['비 2027-02-09T13:30/2027-02-09T14:20'], []], ['Russian', 'Время;Название;Докладчик\n9:00–9:30;Облака;Анна Сидорова', ['Облака 2027-02-09T09:00/2027-02-09T09:30'], []], ['Italian', 'Ora inizio;Ora fine;Titolo;Relatore\n9.00;9.30;Nuvole;Maria Rossi', ['Nuvole 2027-02-09T09:00/2027-02-09T09:30'], []], ['Polish', 'Godzina;Tytuł;Prelegent\n9:00;Chmury;Anna Nowak', ['Chmury 2027-02-09T09:00'], []],
  ['dates of their own', 'Date,Start,Title\n2027-02-11,09:00,C\n2027-02-10,09:00,B', ['B 2027-02-10T09:00', 'C 2027-02-11T09:00'], ['rows-sorted 3']], ['dates carried', 'Date,Start,Title\n2027-02-10,09:00,A\n,10:00,B\n2027-02-11,09:00,C', ['A 2027-02-10T09:00/2027-02-10T10:00?', 'B 2027-02-10T10:00', 'C 2027-02-11T09:00'], ['dates-carried 3']],
  ['date and time in one', 'Start,End,Title\n10.02.2027 09:00,10.02.2027 09:30,A\n2027-02-10 23:00,2027-02-11 00:30,B', ['A 2027-02-10T09:00/2027-02-10T09:30', 'B 2027-02-10T23:00/2027-02-11T00:30'], []], ['a date column with times in it', 'Date,Title\n2027-02-10 09:00,A', ['A 2027-02-10T09:00'], []],
  ['instants', 'Start,Title\n2027-02-10T09:00:00Z,A\n2027-02-10T09:00:00-03:00,B', ['A 2027-02-10T09:00/2027-02-10T12:00?', 'B 2027-02-10T12:00'], ['offset-contradicts-zone 3 /agenda/1/start']], ['of a calendar', 'Subject,Start Date,Start Time,End Date,End Time,Location\nA,02/13/2027,9:00 AM,02/13/2027,10:30 AM,Hall', ['A 2027-02-13T09:00/2027-02-13T10:30'], []],
  ['an end on another date', 'Date,Start,End date,End,Title\n2027-02-10,22:00,2027-02-11,01:00,A', ['A 2027-02-10T22:00/2027-02-11T01:00'], []], ['an end before its start, with its date', 'Date,Start,End date,End,Title\n2027-02-10,22:00,2027-02-10,01:00,A', ['A 2027-02-10T22:00'], ['end-before-start 2 /agenda/0/end']], ['an end past midnight', 'Date,Start,End,Title\n2027-02-10,22:00,01:00,A', ['A 2027-02-10T22:00/2027-02-11T01:00'], []],
  ['two dates in one row', 'Date,Start,Title\n2027-02-10,2027-02-11 09:00,A', ['A 2027-02-11T09:00'], ['cell-dates-differ 2']], ['all day, later, unknown', 'Date,Start,Title\n2027-02-10,2027-02-10,A\n2027-02-10,TBA,B\n2027-02-10,soon,C', ['A all-day', 'B announced-later', 'C unknown'], ['time-invalid 4 /agenda/2/start']],
  ['no start follows what ends', 'Start,Duration,Title\n09:00,30,A\n,20,B', ['A 2027-02-09T09:00/2027-02-09T09:30', 'B 2027-02-09T09:30/2027-02-09T09:50'], ['start-follows 3']], ['no start follows nothing that is open', 'Start,Title\n09:00,A\n,B', ['A 2027-02-09T09:00', 'B unknown'], ['start-follows 3', 'start-unknown 3 /agenda/1']],
  ['rows without a time below a session are its talks', 'Time,Title\n11:00-12:30,Session 1\n,A\n,B\n13:30-15:00,Session 2\n,C', ['Session 1 2027-02-09T11:00/2027-02-09T12:30', 'A announced-later', 'B announced-later', 'Session 2 2027-02-09T13:30/2027-02-09T15:00', 'C announced-later'], ['time-not-found 3 /agenda/0/items/0/start', 'time-not-found 4 /agenda/0/items/1/start', 'time-not-found 6 /agenda/1/items/0/start']],
  ['by the kind of the row, too, and its length', 'Time,Length,Type,Title\n11:00,90,Session,Ice\n,,,A', ['Ice 2027-02-09T11:00/2027-02-09T12:30', 'A announced-later'], ['time-not-found 3 /agenda/0/items/0/start']],
  ['a row without a time where there is no room for it', 'Time,Title\n11:00-12:30,A\n,B\n12:30-13:00,Lunch', ['A 2027-02-09T11:00/2027-02-09T12:30', 'B announced-later', 'Lunch 2027-02-09T12:30/2027-02-09T13:00'], ['time-not-found 3 /agenda/1/start']],
  ['where there is room it follows, and so do those below a row with a length', 'Time,Length,Title\n11:00,60,A\n,,B\n14:00,30,Session 1\n,20,C\n,20,D', ['A 2027-02-09T11:00/2027-02-09T12:00', 'B 2027-02-09T12:00/2027-02-09T14:00?', 'Session 1 2027-02-09T14:00/2027-02-09T14:30', 'C 2027-02-09T14:30/2027-02-09T14:50', 'D 2027-02-09T14:50/2027-02-09T15:10'], ['start-follows 3']],
  ['twelve', 'Start,End,Title\n12:00 pm,1:00 pm,A', ['A 2027-02-09T12:00/2027-02-09T13:00'], ['cell-twelve 2']], ['an end that is a bare hour', 'Time,Title\n10:30-12,A\n13:00-14,B', ['A 2027-02-09T10:30/2027-02-09T12:00', 'B 2027-02-09T13:00/2027-02-09T14:00'], []], ['two bare hours', 'Time,Title\n9-10,A', ['A unknown'], ['time-invalid 2 /agenda/0/start']],
  ['headings of days with more in them', 'Time,Title,Speaker\nDay 1 - Wednesday 10 February 2027,,\n09:00,A,Ada\nDay 2 - Friday 11 February 2027,,\n09:00,B,Ben', ['A 2027-02-10T09:00', 'B 2027-02-11T09:00'], ['row-heading 2', 'weekday-differs 4', 'row-heading 4']],
  ['headings that name days', 'Time,Title,Speaker\nTuesday,,\n09:00,A,Ada\nFriday,,\n09:00,B,Ben', ['A 2027-02-09T09:00', 'B 2027-02-12T09:00'], ['date-guessed 2', 'row-heading 2', 'date-guessed 4', 'row-heading 4']],
  ['headings that count days', 'Time,Title,Speaker\nTag 1,,\n09:00,A,Ada\nTag 2: Eis,,\n09:00,B,Ben', ['A 2027-02-09T09:00', 'B 2027-02-10T09:00'], ['date-guessed 2', 'row-heading 2', 'date-guessed 4', 'row-heading 4']],
  // Without its year a day is that nearest to the one that was given, or above.
  ['headings of days without a year', 'Time,Title,Speaker\nTuesday 9 February,,\n09:00,A,Ada\n"Wednesday, Feb 10",,\n09:00,B,Ben', ['A 2027-02-09T09:00', 'B 2027-02-10T09:00'], ['date-guessed 2', 'row-heading 2', 'date-guessed 4', 'row-heading 4']],
  ['headings of days without a year, German, the last without a month and no such day', 'Uhrzeit;Titel;Referent\nDienstag, 9.2.;;\n9:00;A;Ada\nMittwoch 10.;;\n9:00;B;Ben\nFreitag 17.;;\n9:00;C;Ben', ['A 2027-02-09T09:00', 'B 2027-02-10T09:00', 'C unknown'], ['date-guessed 2', 'row-heading 2', 'date-guessed 4', 'row-heading 4', 'row-heading 6', 'date-invalid 6 /days/2/date', 'date-missing 7 /days/2/agenda/0/start']],
  ['headings that count days in words', 'Time,Title,Speaker\nDAY ONE,,\n09:00,A,Ada\nDay two,,\n09:00,B,Ben', ['A 2027-02-09T09:00', 'B 2027-02-10T09:00'], ['date-guessed 2', 'row-heading 2', 'date-guessed 4', 'row-heading 4']],
  ['headings of days in the column of titles', 'Time,Title,Speaker\n,Wednesday 10 February 2027,\n09:00,A,Ada\n,Day 3,\n09:00,B,Ben', ['A 2027-02-10T09:00', 'B 2027-02-11T09:00'], ['row-heading 2', 'date-guessed 4', 'row-heading 4']],
  ['headings of days in a table of two columns', 'Time,Title\nWednesday 10 February 2027,\n09:00,A\nThursday,\n09:00,B', ['A 2027-02-10T09:00', 'B 2027-02-11T09:00'], ['row-heading 2', 'date-guessed 4', 'row-heading 4']],
  ['a title that only begins with a day is none', 'Time,Title,Speaker\n09:00-09:30,A,Ada\n,Day 2 in review,', ['A 2027-02-09T09:00/2027-02-09T09:30', 'Day 2 in review 2027-02-09T09:30'], ['start-follows 3']],
  ['a day of the week in a column beside the date', 'Day,Date,Time,Title\nMonday,2027-02-09,09:00,A\nTuesday,2027-02-09,10:00,B\n,2027-02-09,11:00,C\nWed,2027-02-09,12:00,D', ['A 2027-02-09T09:00/2027-02-09T10:00?', 'B 2027-02-09T10:00/2027-02-09T11:00?', 'C 2027-02-09T11:00/2027-02-09T12:00?', 'D 2027-02-09T12:00'], ['columns-kept 1', 'weekday-differs 2', 'weekday-differs 5']],
  ['the same in German, and behind', 'Datum;Zeit;Titel;Wochentag\n09.02.2027;09:00;A;Mo\n09.02.2027;10:00;B;Di', ['A 2027-02-09T09:00/2027-02-09T10:00?', 'B 2027-02-09T10:00'], ['columns-kept 1', 'weekday-differs 2']],
  ['a day of the week beside a start with its date', 'Jour,Début,Titre\nlundi,2027-02-09 09:00,A\nmardi,2027-02-09 10:00,B', ['A 2027-02-09T09:00/2027-02-09T10:00?', 'B 2027-02-09T10:00'], ['weekday-differs 2']],
  ['a day of the week where a visitor is, and a start in UTC', 'Weekday,Start,Title\nWednesday,2027-02-09T23:00Z,A', ['A 2027-02-09T23:00'], []],
  ['dates without their year, and another day of the week', 'Date,Time,Title\nFeb 9,09:00,A\n10. Februar,09:00,B\nMonday 11 February,09:00,C', ['A 2027-02-09T09:00', 'B 2027-02-10T09:00', 'C 2027-02-11T09:00'], ['date-guessed 2', 'date-guessed 3', 'weekday-differs 4', 'date-guessed 4']],
  ['a date without its year in the year of its day of the week', 'Date,Time,Title\n"Friday, January 1",09:00,A\n"Thursday, December 31",10:00,B', ['B 2026-12-31T10:00', 'A 2027-01-01T09:00'], ['date-guessed 2', 'date-guessed 3', 'rows-sorted 3']],
  ['a day that needs others, and its time, in one cell', 'Date,Title\nFEB 10 - 3pm,A\n"Thu 11:00-12:30",B\n"Friday 12 February, 9:00 - 9:30",C\n"Sat, 13 Feb (at 14:00)",D', ['A 2027-02-10T15:00', 'B 2027-02-11T11:00/2027-02-11T12:30', 'C 2027-02-12T09:00/2027-02-12T09:30', 'D 2027-02-13T14:00'], ['date-guessed 2', 'date-guessed 3', 'date-guessed 4', 'date-guessed 5']],
  ['two days in one cell', 'Date,Time,Title\n10-11 February,09:00,A', ['A unknown'], ['date-invalid 2 /date', 'date-missing 2 /agenda/0/start']], ['a time of its own holds before one beside the day', 'Date,Start,Title\nThu 11:00,12:00,A', ['A 2027-02-11T12:00'], ['date-guessed 2']],
  ['a part of a day, as spreadsheets count', 'Start,End,Title\n0.25,0.50,A\n0.375,0.5,B', ['A unknown', 'B unknown'], ['time-invalid 2 /agenda/0/start', 'time-invalid 3 /agenda/1/start']],
  ['a session is what its row is about, where no column has titles', 'Time,Session,Speaker\n09:00,Welcome,Ada\n09:30,Ice,Ben\n10:00,Coffee,', ['Welcome 2027-02-09T09:00/2027-02-09T09:30?', 'Ice 2027-02-09T09:30/2027-02-09T10:00?', 'Coffee 2027-02-09T10:00'], []],
  ['nor has it speakers', 'Weekday,Time range,Session,Room\nTuesday,9:00-10:00,Ice,Hall\nThursday,9:00-10:00,Fog,Hall', ['Ice 2027-02-09T09:00/2027-02-09T10:00', 'Fog 2027-02-11T09:00/2027-02-11T10:00'], ['date-guessed 2', 'date-guessed 3']],
  ['a session of several rows is none', 'Time,Session,Speaker\n09:00,Ice,Ada\n09:30,Ice,Ben', [' 2027-02-09T09:00/2027-02-09T09:30?', ' 2027-02-09T09:30'], ['entry-title-missing 2 /agenda/0', 'entry-title-missing 3 /agenda/1']],
  ['blanks between commas and quotation marks', 'Time, Title, Speaker\n09:00, "Fog, and rime", Ada\n09:30, Ice, "Ben"', ['Fog, and rime 2027-02-09T09:00/2027-02-09T09:30?', 'Ice 2027-02-09T09:30'], []],
  ['an hour of the night after one of the evening', 'Time,Title\n22:30,A\n23:15,B\n00:45,C', ['A 2027-02-09T22:30/2027-02-09T23:15?', 'B 2027-02-09T23:15', 'C unknown'], ['date-past-midnight 4 /agenda/2/start']],
  ['words of headings written together', 'sessiondate,startTime,endtime,talkTitle\n2027-02-10,09:00,09:30,A', ['A 2027-02-10T09:00/2027-02-10T09:30'], []],
  // Days that are no dates, from the one that was given: 9 February 2027, a Tuesday.
  ['a morning after an evening where no row says its day', 'Time,Title\n09:00,A\n12:00,B\n18:00,C\n09:00,D\n12:00,E\n17:00,F', ['A 2027-02-09T09:00/2027-02-09T12:00?', 'B 2027-02-09T12:00/2027-02-09T18:00?', 'C 2027-02-09T18:00', 'D unknown', 'E unknown', 'F unknown'], ['date-past-midnight 5 /agenda/3/start', 'date-past-midnight 6 /agenda/4/start', 'date-past-midnight 7 /agenda/5/start']],
  ['the same in another room', 'Time,Title,Room\n09:00,A,One\n12:00,B,One\n18:00,C,One\n09:00,D,Two\n12:00,E,Two\n17:00,F,Two', ['A 2027-02-09T09:00/2027-02-09T12:00?', 'D 2027-02-09T09:00/2027-02-09T12:00?', 'B 2027-02-09T12:00/2027-02-09T18:00?', 'E 2027-02-09T12:00/2027-02-09T17:00?', 'F 2027-02-09T17:00', 'C 2027-02-09T18:00'], ['rows-sorted 5']],
  ['sessions one below the other begin again earlier, but not a day earlier', 'Time,Title\n09:00,A\n10:00,B\n11:00,C\n09:00,D\n10:00,E\n11:00,F', ['A 2027-02-09T09:00/2027-02-09T10:00?', 'D 2027-02-09T09:00/2027-02-09T10:00?', 'B 2027-02-09T10:00/2027-02-09T11:00?', 'E 2027-02-09T10:00/2027-02-09T11:00?', 'C 2027-02-09T11:00', 'F 2027-02-09T11:00'], ['rows-sorted 5']],
  ['rows without order', 'Time,Title\n15:00,A\n09:00,B\n16:00,C\n10:00,D\n14:00,E\n11:00,F', ['B 2027-02-09T09:00/2027-02-09T10:00?', 'D 2027-02-09T10:00/2027-02-09T11:00?', 'F 2027-02-09T11:00/2027-02-09T14:00?', 'E 2027-02-09T14:00/2027-02-09T15:00?', 'A 2027-02-09T15:00/2027-02-09T16:00?', 'C 2027-02-09T16:00'], ['rows-sorted 3']],
  ['days that are counted', 'Day,Time,Title\n1,09:00,A\n2,09:00,B\n1,10:00,C', ['A 2027-02-09T09:00/2027-02-09T10:00?', 'C 2027-02-09T10:00', 'B 2027-02-10T09:00'], ['date-guessed 2', 'date-guessed 3', 'rows-sorted 4']],
  ['days of the week, cut short', 'Day,Time,Title\nTue,09:00,A\nThu,09:00,B\nTue,10:00,C', ['A 2027-02-09T09:00/2027-02-09T10:00?', 'C 2027-02-09T10:00', 'B 2027-02-11T09:00'], ['date-guessed 2', 'date-guessed 3', 'rows-sorted 4']],
  ['days of the month are not counted', 'Day,Time,Title\n9,09:00,A\n10,09:00,B', ['A unknown', 'B unknown'], ['date-invalid 2 /days/0/date', 'date-missing 2 /days/0/agenda/0/start', 'date-invalid 3 /days/1/date', 'date-missing 3 /days/1/agenda/0/start']],
  ['names of months between hyphens, years cut short', 'Date,Time,Title\n2027-Feb-09,09:00,A\n2/13/27,09:00,B', ['A 2027-02-09T09:00', 'B 2027-02-13T09:00'], ['date-guessed 3']],
  ['a year cut short in a date that can be two', 'Date,Time,Title\n2/3/27,09:00,A', ['A unknown'], ['cell-date-ambiguous 2 /date']],
  ['blanks behind colons', 'Time,Title\n8: 30-9: 15,A', ['A 2027-02-09T08:30/2027-02-09T09:15'], []], ['all day', 'Time,Title\n09:00,A\nAll Day,B', ['A 2027-02-09T09:00', 'B all-day'], []],
  ['a zone behind a time', 'Time,Title\n09:00 GMT+2,A\n10:00 GMT,B', ['A 2027-02-09T07:00/2027-02-09T10:00?', 'B 2027-02-09T10:00'], ['offset-contradicts-zone 2 /agenda/0/start']],
  ['an abbreviation behind a time that the zone does not use', 'Time,Title\n09:00 EST,A', ['A unknown'], ['zone-not-taken 2 /agenda/0/start']],
  ['an offset that no zone has', 'Time,Title\n09:00 UTC+19,A\n10:00 UTC-0,B', ['A unknown', 'B 2027-02-09T10:00'], ['time-invalid 2 /agenda/0/start']], ['a zone below the heading', 'Time,Title\n(GMT-3 Time),\n09:00,A', ['A 2027-02-09T12:00'], ['zone-from-heading 1']],
  ['what takes place is told by its kind only', 'Time,Category,Title\n09:00,Opening words:,\n10:00,Lunch,\n11:00,talk,', ['Opening words 2027-02-09T09:00/2027-02-09T10:00?', 'Lunch 2027-02-09T10:00/2027-02-09T11:00?', ' 2027-02-09T11:00'], ['title-guessed 2 /agenda/0/title', 'title-guessed 3 /agenda/1/title', 'entry-title-missing 4 /agenda/2']],
  ['a break in the column of speakers', 'Hour,Name,Title\n09:00,Ada Example,A\n10:00,Coffee break,', ['A 2027-02-09T09:00/2027-02-09T10:00?', 'Coffee break 2027-02-09T10:00'], ['title-guessed 3 /agenda/1/title']],
  ['a day beside its date', 'Day,Start date,Start time,Title\n1,2027-02-10,09:00,A\nThu,2027-02-11,09:00,B', ['A 2027-02-10T09:00', 'B 2027-02-11T09:00'], ['columns-kept 1']],
  ['the same with its date', 'Date,Time,Title\n2027-02-09,23:15,B\n2027-02-10,00:45,C', ['B 2027-02-09T23:15', 'C 2027-02-10T00:45'], []],
  ['days above their headings, which each day has again', 'Wednesday 10 February 2027,,\n,,\nTime,Title,Speaker\n09:00,A,Ada\n,,\nThursday 11 February 2027,,\nTIME,Title,Speaker\n09:00,B,Ben', ['A 2027-02-10T09:00', 'B 2027-02-11T09:00'], ['row-heading 1', 'row-heading 6']],
  ['a heading of dates', 'Time,Title,Speaker\n2027-02-10,,\n09:00,A,Ada\n2027-02-11,,\n09:00,B,Ben', ['A 2027-02-10T09:00', 'B 2027-02-11T09:00'], ['row-heading 2', 'row-heading 4']],
  ['too few and too many cells', 'Start,Title,Room\n09:00,A\n10:00,B,Hall,more', ['A 2027-02-09T09:00/2027-02-09T10:00?', 'B 2027-02-09T10:00'], ['row-ragged 2', 'row-ragged 3']], ['a zone column', 'Start,Time zone,Title\n09:00,Asia/Tokyo,A', ['A 2027-02-09T00:00'], []], ['zones by row', 'Date,Start,TZ,Title\n2027-02-10,09:00,Asia/Tokyo,A\n2027-02-10,09:00,Asia/Kathmandu,B', ['A 2027-02-10T00:00/2027-02-10T03:15?', 'B 2027-02-10T03:15'], []],
  ['an abbreviation of a zone, where somebody says which', 'Start (CET),Title\n09:00,A', ['A 2027-02-09T09:00'], ['zone-season 1']], ['lines above', 'Title,Small Forum\nDate,2027-03-01\nTime zone: Asia/Tokyo,\n\nStart,Title\n09:00,A', ['A 2027-03-01T00:00'], []], ['a formula that is text', "Start,Title\n09:00,'=1+1\n10:00,''=x\n11:00,'tis", ['=1+1 2027-02-09T09:00/2027-02-09T10:00?', "'=x 2027-02-09T10:00/2027-02-09T11:00?", "'tis 2027-02-09T11:00"], []],
  ['an event’s title in each row', 'Event title,Start,Title\nForum,09:00,A\nForum,10:00,B', ['A 2027-02-09T09:00/2027-02-09T10:00?', 'B 2027-02-09T10:00'], []], ['titles of events', 'Event title,Start\nA,09:00\nB,10:00', ['A 2027-02-09T09:00/2027-02-09T10:00?', 'B 2027-02-09T10:00'], []],
  ['an end date that cannot be read', 'Date,Start,End date,End,Title\n2027-02-10,22:00,next day,01:00,A', ['A 2027-02-10T22:00'], ['time-invalid 2 /agenda/0/end']], ['two ends', 'Start,End,Title\n09:00-10:00,11:00,A', ['A 2027-02-09T09:00/2027-02-09T11:00'], ['cell-dates-differ 2']], ['an ambiguous end', 'Start,End,Title\n09:00,4/5/2027 10:00,A', ['A 2027-02-09T09:00'], ['time-invalid 2 /agenda/0/end']],
  // With no word for titles they are where most is said; of what nobody has asked for there may be as much.
  ['a heading of nobody’s for the titles', 'Time,Topics and presentations,Presenter,Colour\n09:00,Fog and rime,Ann Lee,red\n10:00,Hail over the valley,Bo Ray,', ['Fog and rime 2027-02-09T09:00/2027-02-09T10:00?', 'Hail over the valley 2027-02-09T10:00'], ['columns-kept 1']],
  ['no column of titles', 'Time,Presenter,Colour\n09:00,Ann Lee,red\n10:00,Bo Ray,\n11:00,Cy Orr,', [' 2027-02-09T09:00/2027-02-09T10:00?', ' 2027-02-09T10:00/2027-02-09T11:00?', ' 2027-02-09T11:00'], ['columns-kept 1', 'entry-title-missing 2 /agenda/0', 'entry-title-missing 3 /agenda/1', 'entry-title-missing 4 /agenda/2']],
  ['two titles: the better word', 'Topic,Title,Start\nx,A,09:00', ['A 2027-02-09T09:00'], ['columns-kept 1']], ['a slash date that its column settles', 'Date,Start,Title\n04/05/2027,09:00,A\n13/05/2027,09:00,B', ['A 2027-05-04T09:00', 'B 2027-05-13T09:00'], []],
];
for (const [name, text, expected, tellings] of TABLES) test(`table: ${name}`, () => {
  const reading = read(text, text.includes('Small Forum') ? {} : ON_UTC);
  const untitled = told(reading).filter((one) => !one.startsWith('title-missing'));
  assert.deepEqual([slots(reading), untitled], [expected, tellings]);
});

test('columns for organisers are known however their words are written', () => {
  const reading = read('startTime,Title,contactEmail,zoomPasscode,zoompassword,reviewerNotes,sessionChair\n09:00,A,secret,secret,secret,secret,Ada', ON_UTC);
  assert.doesNotMatch(JSON.stringify(reading.document), /secret/);
  assert.deepEqual(reading.guesses.find(({ code }) => code === 'columns-left-out')?.params, { columns: 'contactEmail, zoomPasscode, zoompassword, reviewerNotes' });
  assert.deepEqual(entriesOf(reading).map(({ chairs }) => chairs[0]?.name[0].value), ['Ada']);
});
test('a stream is a track', () => assert.deepEqual(entriesOf(read('Start,Title,Stream\n09:00,A,Methods', ON_UTC)).map(({ track, links }) => [track?.id, links]), [['Methods', []]]));
test('no cell lets anybody in, whatever its column is called', () => {
  const reading = read('Start,Title,Room,Abstract,Hall key,Host\n09:00,A,Hall https://meet.example.org/1?pwd=secret,Join https://meet.example.org/2?a=1&passcode=secret now,https://meet.example.org/3?pwd=secret,Ada <secret@example.org>\n10:00,B,Hall,By https://video.example.org/@ada,none,@ada', ON_UTC);
  const text = JSON.stringify(reading.document);
  assert.doesNotMatch(text, /secret/);
  for (const kept of ['"room":"Hall"', '"abstract":"Join  now"', '"Host":"Ada"', '"Hall key":"none"', '"Host":"@ada"', 'By https://video.example.org/@ada']) assert.ok(text.includes(kept), kept);
  assert.deepEqual(reading.guesses.filter(({ code }) => code === 'cell-left-out').map(({ line, params }) => [line, params.column]), [[2, 'Room'], [2, 'Abstract'], [2, 'Hall key'], [2, 'Host']]);
});

test('a date that could be two is neither', () => {
  const reading = read('Date,Start,Title\n04/05/2027,15:00,A\n04/05/2027,16:00,B', UTC);
  assert.deepEqual(reading.guesses.filter(({ severity }) => severity === 'error').map(({ code, params, line, path }) => [code, params, line, path]), [['cell-date-ambiguous', { value: '04/05/2027', one: '2027-05-04', other: '2027-04-05' }, 2, '/date']]);
  assert.deepEqual([slots(reading), told(reading).filter((one) => !one.includes('title-missing'))], [['A unknown', 'B unknown'], ['cell-date-ambiguous 2 /date']]);
});
test('a date with its time that could be two is neither', () => {
  const reading = read('Start,Title\n04/05/2027 15:00,A\n2027-02-09 10:00,B', UTC);
  assert.deepEqual([slots(reading).sort(), told(reading).filter((one) => !one.includes('title-missing'))], [['A unknown', 'B 2027-02-09T10:00'], ['cell-date-ambiguous 2 /days/0/date']]);
});

/** [name, starts, which of them could be of the afternoon] */
const HOURS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['back after noon', ['9:00', '11:00', '12:30', '1:30', '2:30'], ['1:30', '2:30']], ['with a leading zero it is a clock of 24 hours', ['09:00', '11:00', '01:30'], []], ['an hour after twelve, too', ['9:00', '13:00', '1:30'], []], ['am and pm', ['9:00 am', '11:00 am', '1:30 pm'], []], ['am in some cells only', ['9:00 AM', '11:00 AM', '1:00', '2:00'], ['1:00', '2:00']], ['am and pm out of order', ['11:00 AM', '1:30 AM'], []], ['out of order, but of no afternoon', ['11:00', '9:00'], []], ['in order', ['1:30', '2:30', '11:00'], []], ['ranges', ['11:00–12:00', '12:00–1:00', '1:00–2:00'], ['12:00–1:00', '1:00–2:00']],
];
for (const [name, starts, doubtful] of HOURS) test(`hours of twelve: ${name}`, () => {
  const reading = read(`Start,Title\n${starts.map((start) => `${start},${start}`).join('\n')}`, ON_UTC);
  const doubted = reading.guesses.filter(({ code }) => code === 'cell-hour-ambiguous').map(({ line }) => starts[(line ?? 0) - 2]);
  assert.deepEqual(doubted, doubtful);
  for (const { when, title } of entriesOf(reading)) if (doubtful.includes(title?.[0].value ?? '')) assert.ok(when.kind === 'unknown' || (when.kind === 'timed' && when.endMs === undefined));
});

test('that days have no year, and none is given, is told once', () => {
  const { guesses } = read('Date,Start,Title\n9 February,9:00,A\nWed 10 February,9:00,B');
  assert.deepEqual(guesses.filter(({ code }) => code !== 'columns-guessed').map(({ code, line, params }) => [code, line, params]), [['year-not-found', 2, { value: '9 February' }]]);
});

test('talks go into a session that has a row of its own', () => {
  const reading = read('Start,End,Title,Session\n09:00,10:00,Morning,\n09:00,09:30,A,Morning\n09:30,10:00,B,Morning\n11:00,11:30,C,Noon\n', ON_UTC);
  const [session, talk] = reading.programme?.events[0]?.days[0]?.entries ?? [];
  assert.deepEqual([session?.kind, session?.items.map(slot), talk?.track?.name[0].value, talk?.items], ['session', ['A 2027-02-09T09:00/2027-02-09T09:30', 'B 2027-02-09T09:30/2027-02-09T10:00'], 'Noon', []]);
  assert.deepEqual([reading.lineOf('/agenda/0/items/1'), reading.lineOf('/agenda/1/title')], [4, 5]);
});
/** [name, rows, "title > its items" of the day] */
const SESSIONS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['a session in its own column is itself', ['09:00,S,S', '09:10,A,S'], ['S > A']], ['its row may come later', ['09:10,A,S', '09:00,S,'], ['S > A']], ['two of the same name hold nothing', ['09:00,S,', '10:00,S,', '10:10,A,S'], ['S >', 'S >', 'A >']], ['a circle is none', ['09:00,S,T', '10:00,T,S'], ['T > S']], ['sessions in sessions', ['09:00,S,', '09:00,T,S', '09:10,A,T'], ['S > T']],
];
/** [name, table, "title start: its items" of all days, what is told] */
const HEADED: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  ['rows below a session without a time are its talks', 'Time,Title,Speaker\n9:00,Welcome,\n,Session 1: Ice,\n9:10-9:40,A,Ada\n9:40-10:10,B,Ben\n10:10-10:40,Coffee break,\n,Session 2: Fog,\n10:40-11:00,C,Cy\n11:00-11:10,Closing,', ['Welcome 09:00:', 'Session 1: Ice 09:10: A B', 'Coffee break 10:10:', 'Session 2: Fog 10:40: C', 'Closing 11:00:'], ['row-heading 3', 'row-heading 7']],
  ['so are those below a lone text in any column', 'Time,Title,Speaker\nSession 1: Ice,,\n9:10-9:40,A,Ada\n9:40-10:00,Coffee break,\n10:00-10:30,B,Ben\n10:30-11:00,Lunch,', ['Session 1: Ice 09:10: A Coffee break B', 'Lunch 10:30:'], ['row-heading 2']],
  ['its chair stands beside it', 'Time,Title,Speaker\n,Session 1,Chair: Ada Brandt\n9:10-9:40,A,Ben', ['Session 1 09:10 Ada Brandt: A'], ['row-heading 2']],
  ['over the first row of a day it is of that day', 'Date,Time,Title,Speaker\n2027-02-09,9:00-9:30,A,Ada\n,,Session 2,\n2027-02-10,9:00-9:30,B,Ben', ['A 09:00:', 'Session 2 09:00: B'], ['row-heading 3']],
  ['a session that has a time, and the next day, end it', 'Date,Time,Title,Speaker\n2027-02-09,,Session 1,\n2027-02-09,9:00-9:30,A,Ada\n2027-02-09,10:00-11:00,Session 2,\n2027-02-10,9:00-9:30,B,Ben', ['Session 1 09:00: A', 'Session 2 10:00:', 'B 09:00:'], ['row-heading 2']],
  ['a talk is none, nor is a text about something else', 'Time,Title,Speaker\n9:00-9:30,A,Ada\n,Part two,Ben\n10:00-10:30,B,Ben\nHall 2,,\n11:00-11:30,C,Cy', ['A 09:00:', 'Part two 09:30:', 'B 10:00:', 'C 11:00:'], ['start-follows 3', 'row-heading 5']],
];
for (const [name, table, expected, guesses] of HEADED) test(name, () => {
  const reading = read(table, ON_UTC);
  const entries = reading.programme?.events[0]?.days.flatMap((day) => day.entries) ?? [];
  assert.deepEqual(entries.map((entry) => `${[entry.title?.[0].value, /T(\d\d:\d\d)/.exec(slot(entry))?.[1], ...entry.chairs.map(({ name }) => name[0].value)].filter(Boolean).join(' ')}: ${entry.items.map((item) => item.title?.[0].value).join(' ')}`.trim()), expected);
  assert.deepEqual(reading.guesses.filter(({ code }) => !['columns-guessed', 'dates-carried'].includes(code)).map(({ code, line }) => `${code} ${line ?? 0}`), guesses);
});
for (const [name, rows, expected] of SESSIONS) test(`sessions: ${name}`, () => {
  const entries = read(`Start,Title,Session\n${rows.join('\n')}`, ON_UTC).programme?.events[0]?.days[0]?.entries ?? [];
  assert.deepEqual(entries.map(({ title, items }) => `${title?.[0].value ?? ''} > ${items.map((item) => item.title?.[0].value).join(' ')}`.trim()), expected);
});
test('a session beside a track of another name is kept, and told', () => {
  const reading = read('Start,Title,Track,Session\n09:00,A,Methods,Morning', ON_UTC);
  assert.match(JSON.stringify(reading.document), /"track":"Methods".*"csv":\{"Session":"Morning"\}/);
  assert.deepEqual(reading.guesses.at(-1)?.params, { column: 'Session', value: 'Morning' });
});
test('a session goes on past midnight', () => {
  const reading = read('Date,Start,End,Title,Session\n2027-02-10,23:00,2027-02-11 01:00,Night,\n2027-02-10,23:00,23:30,A,Night\n2027-02-11,00:30,01:00,B,Night\n2027-02-11,09:00,,C,', UTC);
  assert.deepEqual(slots(reading), ['Night 2027-02-10T23:00/2027-02-11T01:00', 'A 2027-02-10T23:00/2027-02-10T23:30', 'B 2027-02-11T00:30/2027-02-11T01:00', 'C 2027-02-11T09:00']);
  assert.equal(reading.programme?.events[0]?.days[0]?.entries[0]?.items.length, 2);
});
test('a heading over rows is their track', () => assert.deepEqual(entriesOf(read('Time,Title,Speaker\nMethods,,\n09:00,A,Ada\nInstruments,,\n10:00,B,Ben', ON_UTC)).map(({ track }) => track?.id), ['Methods', 'Instruments']));

/** [cells of Speaker and Affiliation, people, what is told] */
const PEOPLE: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['Ada Example,', ['Ada Example'], []], ['Ada Example (Lake; Hill),', ['Ada Example (Lake; Hill)'], []], ['Ada; Ben (Hill),', ['Ada', 'Ben (Hill)'], []], ['Ada and Ben,', ['Ada', 'Ben'], []], ['Ada (Sea and Sky),', ['Ada (Sea and Sky)'], []], ['Ada & Ben,', ['Ada', 'Ben'], []], ['"Ada\nBen",', ['Ada', 'Ben'], []], ['Ada and Ben;,', ['Ada and Ben'], []],
  ['"Ada Rask (TU), Ben Cole (MIT)",', ['Ada Rask (TU)', 'Ben Cole (MIT)'], []], ['"Example, Ada",', ['Example, Ada'], []], ['"Ada, Ben and Cleo",', ['Ada, Ben and Cleo'], ['people-unsplit']], ['"Ada, Ben, Cleo",', ['Ada, Ben, Cleo'], ['people-unsplit']], ['Ada,Lake', ['Ada (Lake)'], []], ['Ada; Ben,Lake; Hill', ['Ada (Lake)', 'Ben (Hill)'], []], ['Ada; Ben,Lake', ['Ada', 'Ben'], ['affiliation-unclear']], ['Ada (Sea),Lake', ['Ada (Sea)'], ['affiliation-unclear']],
  ['Ada <ada@secret.example>,', ['Ada'], ['cell-left-out']], ['Ada (ada@secret.example),', ['Ada'], ['cell-left-out']], ['"Ada, Ben",', ['Ada, Ben'], []],
];
for (const [cells, people, tellings] of PEOPLE) test(`people: ${JSON.stringify(cells)}`, () => {
  const reading = read(`Start,Title,Speaker,Affiliation\n09:00,A,${cells}`, ON_UTC);
  assert.deepEqual(entriesOf(reading)[0]?.speakers.map(({ name, affiliations }) => name[0].value + affiliations.map(([{ value }]) => ` (${value})`).join('')), people);
  assert.deepEqual(reading.guesses.map(({ code }) => code).filter((code) => code !== 'columns-guessed'), tellings);
  assert.doesNotMatch(JSON.stringify(reading.document), /secret/);
});
/** [headings and a row, title, speakers, addresses] */
const CELLS: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  ['name,time\nFog,09:00', 'Fog', [], []], ['name,time,title\nAda Example,09:00,Fog', 'Fog', ['Ada Example'], []], ['speaker,time,affil,title\nAda,09:00,Lake,Fog', 'Fog', ['Ada (Lake)'], []],
  ['Time,Title,Speaker\n09:00,<b>Keynote:</b> Fog<br>and rime,"Ada Brandt, Bo Rask, and Cy Dunn"', 'Keynote: Fog and rime', ['Ada Brandt', 'Bo Rask', 'Cy Dunn'], []],
  ['Time,Title\n09:00,"See <a href=""https://example.org/fog"">Fog</a>"', 'See Fog', [], ['https://example.org/fog']], ['Time,Title\n09:00,Fog where p < 0.05 and b > 3', 'Fog where p < 0.05 and b > 3', [], []],
];
for (const [text, title, people, addresses] of CELLS) test(`cells: ${text}`, () => {
  const [entry] = entriesOf(read(text, ON_UTC));
  assert.deepEqual([entry?.title?.[0].value, entry?.speakers.map(({ name, affiliations }) => name[0].value + affiliations.map(([{ value }]) => ` (${value})`).join('')), entry?.links.map(({ url }) => url?.href)], [title, people, addresses]);
});
/** [a table with a column for each day or room, entries] */
const GRIDS: readonly (readonly [string, readonly string[]])[] = [
  ['Time,Tuesday 9*,Wednesday 10\n9.00-10.15,"Fog, and\nother clouds",Rime\n10.15-10.30,Break,Break\n10.30-11.45,Hail,-', ['Fog, and 2027-02-09T09:00/2027-02-09T10:15', 'Break 2027-02-09T10:15/2027-02-09T10:30', 'Hail 2027-02-09T10:30/2027-02-09T11:45', 'Rime 2027-02-10T09:00/2027-02-10T10:15', 'Break 2027-02-10T10:15/2027-02-10T10:30']],
  ['Time;Hall 1;Hall 2\n09:00-10:00;Fog;Rime\n10:00-11:00;Hail;Sleet', ['Fog 2027-02-09T09:00/2027-02-09T10:00', 'Rime 2027-02-09T09:00/2027-02-09T10:00', 'Hail 2027-02-09T10:00/2027-02-09T11:00', 'Sleet 2027-02-09T10:00/2027-02-09T11:00']],
  // No Monday is a 9th within a month.
  ['Time,Monday 9,Tuesday 10\n09:00,A,B\n10:00,C,D', ['A unknown', 'C unknown', 'B unknown', 'D unknown']],
  // No headings: a row that begins with a time is none.
  ['09:00-09:30;Fog;Ada Brandt\n09:30-10:00;Rime;Bo Rask', ['Fog 2027-02-09T09:00/2027-02-09T09:30', 'Rime 2027-02-09T09:30/2027-02-09T10:00']],
  ['09:00,Registration,\n09:30,Fog,Ada Brandt\n10:00,Rime,Bo Rask', ['Registration 2027-02-09T09:00/2027-02-09T09:30?', 'Fog 2027-02-09T09:30/2027-02-09T10:00?', 'Rime 2027-02-09T10:00']],
];
for (const [text, expected] of GRIDS) test(`a grid: ${text.split('\n')[0] ?? ''}`, () => assert.deepEqual(slots(read(text, ON_UTC)), expected));
/** [grid, "title: people (room)" of each entry] on 9 February 2027 */
const PEOPLE_IN_GRIDS: readonly (readonly [string, readonly string[]])[] = [
  // Below a title in the same column: who speaks.
  ['Time;Hall 1;Hall 2\n9:00-9:30;Fog;Ice\n;Ada Brandt;Bo Rask\n9:30-10:00;Rime;Hail\n;Cy Dunn;Di Poe', ['Fog: Ada Brandt (Hall 1)', 'Ice: Bo Rask (Hall 2)', 'Rime: Cy Dunn (Hall 1)', 'Hail: Di Poe (Hall 2)']],
  ['Time,Tuesday,Wednesday\n9:00-9:30,Fog,Ice\n,Ada Brandt,Bo Rask\n9:30-10:00,Break,Hail\n,,Di Poe', ['Fog: Ada Brandt ()', 'Break:  ()', 'Ice: Bo Rask ()', 'Hail: Di Poe ()']],
  // More rows than times.
  ['Time;Hall 1;Hall 2\n9:00-9:30;Fog;Ice\n;Ada Brandt;Bo Rask\n;Leeds University;University of Bonn\n9:30-10:00;Rime;Hail\n;Cy Dunn;Di Poe\n;MIT;ETH', ['Fog: Ada Brandt, Leeds University (Hall 1)', 'Ice: Bo Rask, University of Bonn (Hall 2)', 'Rime: Cy Dunn, MIT (Hall 1)', 'Hail: Di Poe, ETH (Hall 2)']],
  // The talks of sessions side by side.
  ['Time;Hall 1;Hall 2\n9:00-10:00;Session 1;Session 2\n;Fog (Ada Brandt);Ice (Bo Rask)\n10:00-11:00;Rime;Hail', ['Session 1:  (Hall 1)', 'Fog: Ada Brandt (Hall 1)', 'Session 2:  (Hall 2)', 'Ice: Bo Rask (Hall 2)', 'Rime:  (Hall 1)', 'Hail:  (Hall 2)']],
  // A column of people for each hall or day.
  ['Time,Hall 1,Speaker,Hall 2,Speaker\n9:00,Fog,Ada Brandt,Ice,Bo Rask\n9:30,Rime,Cy Dunn,Hail,', ['Fog: Ada Brandt (Hall 1)', 'Ice: Bo Rask (Hall 2)', 'Rime: Cy Dunn (Hall 1)', 'Hail:  (Hall 2)']],
  ['Time,Tuesday,,Wednesday,\n,Talk,Name,Talk,Name\n9:00,Fog,Ada Brandt,Ice,Bo Rask\n9:30,Rime,Cy Dunn,Hail,Di Poe', ['Fog: Ada Brandt ()', 'Rime: Cy Dunn ()', 'Ice: Bo Rask ()', 'Hail: Di Poe ()']],
  // The day before the times.
  ['Day,Time,Hall 1,Hall 2\n2027-02-09,9:00,Fog,Ice\n,9:30,Rime,Hail', ['Fog:  (Hall 1)', 'Ice:  (Hall 2)', 'Rime:  (Hall 1)', 'Hail:  (Hall 2)']],
];
for (const [text, expected] of PEOPLE_IN_GRIDS) {
  test(`people in a grid: ${text.split('\n').slice(0, 3).join(' / ')}`, () => {
    const said = ({ title, speakers, rooms }: Entry): string => `${title?.[0].value ?? ''}: ${speakers.map(({ name, affiliations }) => [name[0].value, ...affiliations.map(([{ value }]) => value)].join(', ')).join(' & ')} (${rooms.map(({ id }) => id).join()})`;
    assert.deepEqual(entriesOf(read(text, ON_UTC)).map(said), expected);
  });
}
test('a grid: what stands beside entries and could be about any of them is told', () => {
  const reading = read('Time,Hall 1,Hall 2,Chair\n9:00,Fog,Ice,Ada Brandt\n9:30,Rime,Hail,', ON_UTC);
  assert.deepEqual(reading.guesses.filter(({ code }) => code === 'left-out').map(({ line, params: { value } }) => [line, value]), [[2, 'Ada Brandt']]);
});
test('a table without headings: who speaks and chairs, and the lines of the file', () => {
  const reading = read('13:50-14:30;Keynote 1;Ada Brandt;Chair: Cy Dunn\n14:30-14:50;Fog;tbd;\n15:30-16:10;Keynote 2;Bo Rask et al.;\n16:10-16:30;Rime;tbd;Chair: tbd', ON_UTC);
  const names = (people: readonly Person[]): string => people.map(({ name }) => name[0].value).join(' & ');
  assert.deepEqual(entriesOf(reading).map(({ title, speakers, chairs }) => [title?.[0].value, names(speakers), names(chairs)]), [['Keynote 1', 'Ada Brandt', 'Cy Dunn'], ['Fog', '', ''], ['Keynote 2', 'Bo Rask et al.', ''], ['Rime', '', '']]);
  assert.deepEqual(entriesOf(reading).map(({ path }) => reading.lineOf(path)), [1, 2, 3, 4]);
  assert.deepEqual(reading.guesses.filter(({ code }) => code === 'left-out').map(({ line }) => line), [2, 4, 4]);
});
test('a row for each person: rows that say the same but for who speaks are one entry', () => {
  const head = 'Date,Time,Session title,Title,Presenter,Presenter affiliation,Coauthor,Room\n';
  const reading = read(`${head}${[
    '2027-02-09,9:00-10:00,Clouds,Fog,Ada Brandt,Leeds,Di Poe,A', '2027-02-09,9:00-10:00,Clouds,Fog,Bo Rask,Lyon,NA,A', '2027-02-09,9:00-10:00,Clouds,Rime,Cy Dunn,NA,NA,A',
    // Another room, nobody named, and no longer one after the other: each an entry of its own.
    '2027-02-09,9:00-10:00,Clouds,Rime,Di Poe,NA,NA,B', '2027-02-09,10:00-10:30,NA,Coffee,NA,NA,NA,A', '2027-02-09,10:00-10:30,NA,Coffee,NA,NA,NA,A', '2027-02-09,9:00-10:00,Clouds,Fog,Eva Roth,Bonn,NA,A',
  ].join('\n')}`, UTC);
  const people = (list: readonly Person[]): string => list.map(({ name, affiliations }) => name[0].value + affiliations.map(([{ value }]) => ` (${value})`).join('')).join(' & ');
  assert.deepEqual(entriesOf(reading).map(({ title, speakers, authors, track }) => [title?.[0].value, people(speakers), people(authors), track?.name[0].value]), [
    ['Fog', 'Ada Brandt (Leeds) & Bo Rask (Lyon)', 'Di Poe', 'Clouds'], ['Rime', 'Cy Dunn', '', 'Clouds'], ['Rime', 'Di Poe', '', 'Clouds'], ['Fog', 'Eva Roth (Bonn)', '', 'Clouds'], ['Coffee', '', '', undefined], ['Coffee', '', '', undefined],
  ]);
  assert.deepEqual(reading.guesses.filter(({ code }) => code === 'rows-joined').map(({ line }) => line), [3]);
});
test('another day of the week than that of a date is told with its name, with a year and without', () => {
  for (const day of ['Monday 10 February', 'Day 2 - Monday 10 February 2027']) {
    const { guesses } = read(`Time,Title,Speaker\n${day},,\n09:00,A,Ada Brandt`, ON_UTC);
    const { date, weekday } = guesses.find(({ code }) => code === 'weekday-differs')?.params ?? {};
    assert.deepEqual([date, weekday], ['2027-02-10', 'Wednesday'], day);
  }
});
test('a name that stands in two columns, and characters written for a page', () => {
  const [entry] = entriesOf(read('Time,Speaker name,Title,Speakername\n9:00,Ada Brandt,Ice &amp; snow: a beginner&#x27;s guide,ada-brandt', ON_UTC));
  assert.deepEqual([entry?.speakers.map(({ name }) => name[0].value), entry?.title?.[0].value], [['Ada Brandt'], "Ice & snow: a beginner's guide"]);
});
/** [cell of speakers, people]: what of them is told */
const CELLS_OF_PEOPLE: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['Ada Brandt<br>Bo Rask', ['Ada Brandt', 'Bo Rask'], []], ['<i>Ada Brandt</i> (Leeds)<br/>Bo Rask<br>', ['Ada Brandt', 'Bo Rask'], []],
  ['Ana Ruiz y Bea Sol', ['Ana Ruiz', 'Bea Sol'], ['speakers-guessed']], ['Anna Verdi e Carla de Neri', ['Anna Verdi', 'Carla de Neri'], ['speakers-guessed']],
  ['José Ortega y Gasset', ['José Ortega y Gasset'], []], ['Verdi e Neri', ['Verdi e Neri'], []],
];
for (const [cell, names, told] of CELLS_OF_PEOPLE) {
  test(`people in a cell: ${cell}`, () => {
    const reading = read(`Time,Title,Speaker\n9:00,Ice,${cell}`, ON_UTC);
    assert.deepEqual([entriesOf(reading)[0]?.speakers.map(({ name }) => name[0].value), reading.guesses.filter(({ code }) => /people|speakers/.test(code)).map(({ code }) => code)], [names, told]);
  });
}
test('columns of people in a panel, or with full names', () => {
  const reading = read('Time,Name,Title,Panelists\n9:00,Panel 1,Ice,Ada Brandt; Bo Rask', ON_UTC);
  assert.deepEqual(entriesOf(reading)[0]?.speakers.map(({ name }) => name[0].value), ['Ada Brandt', 'Bo Rask']);
  assert.deepEqual(entriesOf(read('Time,full_name,Title\n9:00,Ada Brandt,Ice', ON_UTC))[0]?.speakers.map(({ name }) => name[0].value), ['Ada Brandt']);
});
test('a chair among those who speak, and a kind with a colon', () => {
  const [entry] = entriesOf(read('Time,Title,Authors,Type\n11:00,Ice,(Chair) Ada Brandt,Panel:', ON_UTC));
  assert.deepEqual([entry?.authors.length, entry?.chairs.map(({ name }) => name[0].value), entry?.kind], [0, ['Ada Brandt'], 'panel']);
});
test('a grid: lines are those of the file', () => {
  const reading = read('Time,Tuesday,Wednesday\n9:00,"Fog\nand more",Rime\n10:00,Hail,Sleet', ON_UTC);
  assert.deepEqual([reading.lineOf('/days/0/agenda/0'), reading.lineOf('/days/0/agenda/1'), reading.guesses.find(({ code }) => code === 'columns-guessed')?.line], [2, 4, 1]);
  const half = read('Time,Tuesday,Wednesday\n11:00,Fog,Rime\n12:00,Lunch,Lunch\n1:00,Hail,Sleet', ON_UTC).guesses.find(({ code }) => code === 'half-day-guessed');
  assert.deepEqual([half?.line, half?.params.lines], [4, '4']);
});
test('an abbreviation holds in the zone that uses it', () => assert.deepEqual(slots(read('Date,Time,Title\n4/15/27,2:00 PM EDT,A\n2027-02-09,2:00 PM EST,B', { eventTimeZone: 'America/New_York' })), ['B 2027-02-09T19:00', 'A 2027-04-15T18:00']));
/** [rows below "Date,Time,TZ,Title", times, what is told]: words for zones behind times, held against the zone of the row, else America/New_York. */
const SEASONS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['2027-07-09,2:00 PM EST,,A', ['A 2027-07-09T18:00'], ['zone-season EST 2027-07-09 UTC−5 America/New_York UTC−4']],
  ['2027-01-09,2:00 PM EDT,,A', ['A 2027-01-09T19:00'], ['zone-season EDT 2027-01-09 UTC−4 America/New_York UTC−5']],
  ['2027-07-09,2:00 PM CEST,Europe/Berlin,A', ['A 2027-07-09T12:00'], []],
  ['2027-07-09,2:00 PM CET,Europe/Berlin,A', ['A 2027-07-09T12:00'], ['zone-season CET 2027-07-09 UTC+1 Europe/Berlin UTC+2']],
  ['2027-07-09,2:00 PM CEST,,A', ['A unknown'], ['zone-not-taken']],
  // The day in the cell itself counts, and there may be none.
  [',2027-07-09 14:00 EDT,,A', ['A 2027-07-09T18:00'], []], [',2027-07-09 14:00 CEST,Europe/Zurich,A', ['A 2027-07-09T12:00'], []],
  [',14:00 CEST,,A', ['A unknown'], ['zone-not-taken']], [',14:00 EST,,A', ['A unknown'], []], ['soon,14:00 EST,,A', ['A unknown'], []],
];
for (const [rows, times, told] of SEASONS) {
  test(`a zone behind a time: ${rows}`, () => {
    const reading = read(`Date,Time,TZ,Title\n${rows}`, { eventTimeZone: 'America/New_York' });
    assert.deepEqual(slots(reading), times);
    assert.deepEqual(reading.guesses.filter(({ code }) => code.startsWith('zone-')).map(({ code, params: { value, date, offset, zone, zoneOffset } }) => (code === 'zone-season' ? [code, value, date, offset, zone, zoneOffset].join(' ') : code)), told);
  });
}
test('what was refused is left out and told; what was withdrawn is cancelled', () => {
  const reading = read('Proposal title,State,Start,Session description\nA,confirmed,09:00,Of *a*\nB,withdrawn,10:00,\nC,rejected,11:00,\nD,,12:00,', ON_UTC);
  assert.deepEqual(entriesOf(reading).map(({ title, status, abstract }) => [title?.[0].value, status, abstract?.[0].value]), [['A', 'scheduled', 'Of *a*'], ['B', 'cancelled', undefined], ['D', 'scheduled', undefined]]);
  assert.deepEqual(reading.guesses.filter(({ code }) => code === 'left-out').map(({ line, params: { value } }) => [line, value]), [[4, '“C” (rejected)']]);
});
test('people in columns of their own', () => {
  const [entry] = entriesOf(read('Start,Title,Speaker 1,Affiliation 1,Speaker 2,Affiliation 2\n09:00,A,Ada,Lake,Ben,Hill', ON_UTC));
  assert.deepEqual(entry?.speakers.map(({ name, affiliations }) => [name[0].value, affiliations[0]?.[0].value]), [['Ada', 'Lake'], ['Ben', 'Hill']]);
});

/** Headings whose cells must not be in the document. */
const PRIVATE = ['Host key', 'Login', 'T-shirt size', 'Diet', 'E-mail', 'Email address', 'Mail', 'Phone', 'Tel.', 'Telefon', 'Mobile', 'Password', 'Passwort', 'Mot de passe', 'Contraseña', 'Zoom passcode', 'PIN', 'Access code', 'Code', 'Reviewer', 'Reviewer 2', 'Gutachter', 'Review score', 'Score', 'Internal notes', 'Notes', 'Notizen', 'Interne Bemerkungen', 'Private', 'Confidential comments', 'Commentaires', 'Address', 'Token'];
for (const heading of PRIVATE) test(`left out: ${heading}`, () => {
  const reading = read(`Start,Title,${heading}\n09:00,A,hush-hush`, ON_UTC);
  assert.doesNotMatch(JSON.stringify(reading.document) + JSON.stringify(reading.guesses), /hush/);
  assert.deepEqual(reading.guesses.filter(({ code }) => code === 'columns-left-out').map(({ params }) => params.columns), [heading]);
});
test('a link with a password in it is left out', () => {
  const reading = read('Start,Title,Join link,Link,DOI\n09:00,A,https://meet.example.org/j/1?pwd=hush,https://example.org/a https://example.org/b,10.1000/182', ON_UTC);
  assert.deepEqual(entriesOf(reading)[0]?.links.map(({ type, url }) => `${type} ${url?.href ?? ''}`), ['web https://example.org/a', 'web https://example.org/b', 'paper https://doi.org/10.1000/182']);
  assert.doesNotMatch(JSON.stringify(reading.document), /hush/);
});
test('words of a kind, a status and a language that are not ours are kept beside', () => {
  const reading = read('Start,Title,Type,Status,Language\n09:00,A,Lightning,accepted,English\n10:00,B,Podiumsdiskussion,cancelled,de', ON_UTC);
  assert.deepEqual(entriesOf(reading).map(({ kind, status, language }) => [kind, status, language]), [['other', 'scheduled', 'en'], ['panel', 'cancelled', 'de']]);
  assert.match(JSON.stringify(reading.document), /"csv":\{"Type":"Lightning","Status":"accepted"\}/);
  assert.deepEqual(reading.guesses.filter(({ code }) => code === 'cell-kept').map(({ params, line }) => [params.column, params.value, line]), [['Type', 'Lightning', 2], ['Status', 'accepted', 2]]);
});

test('headings that are odd or twice lose nothing', () => {
  const reading = read('Start,Title,__proto__,X,X,Type,Language\n09:00,A,one,two,three,constructor,constructor', ON_UTC);
  assert.match(JSON.stringify(reading.document), /"csv":\{"__proto__":"one","X":"two","X \(column 5\)":"three","Type":"constructor"\}/);
});

/** [file name, text, is it a table?] */
const TAKEN: readonly (readonly [string, string, boolean])[] = [['', 'Start,Title\n09:00,A', true], ['x.txt', 'Time\tTitle\n09:00\tA', true], ['x.csv', 'anything', true], ['x.tsv', 'Time\tTitle', true], ['x.md', 'Start,Title\n09:00,A', false], ['', 'Dear all, the time and title of the talk', false], ['', '09:00 Welcome, by Ada', false], ['x.txt', 'Date: Tuesday, Title: unknown', false]];
for (const [name, text, isTable] of TAKEN) test(`${isTable ? 'taken' : 'not taken'} for a table: ${JSON.stringify(text)} in "${name}"`, () => assert.equal(read(text, ON_UTC, name).format === 'csv', isTable));

test('5,000 rows are read in time by their number', () => {
  const text = `Date,Start,End,Title,Speakers,Abstract\n${Array.from({ length: 5_000 }, (_, index) => `2027-02-${String(1 + (index % 20)).padStart(2, '0')},${String(8 + (Math.floor(index / 20) % 10)).padStart(2, '0')}:00,,Talk ${index},Ada Example (Lake University); Ben,"${'Some words, and more. '.repeat(6)}"`).join('\n')}`;
  assert.equal(entriesOf(ends(() => read(text, UTC))).length, 5_000);
});

test('a day that its commas have parted is the heading of a day', () => {
  assert.deepEqual(slots(read('Time,Title,Room\n"Monday, 18 May 2026",,\n9:00-10:00,Fog,A\nTuesday, 19 May 2026\n9:00-10:00,Rime,B\n', UTC)), ['Fog 2026-05-18T09:00/2026-05-18T10:00', 'Rime 2026-05-19T09:00/2026-05-19T10:00']);
});
