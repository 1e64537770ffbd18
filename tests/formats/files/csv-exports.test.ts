/**
 * The tables that software for conferences exports, or takes: their headings, with small rows of our own. What each becomes, and what is told.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Entry, Person } from '../../../src/event/model.js';
import { readFile, type FileReading } from '../../../src/formats/files/index.js';

const read = (text: string): FileReading => readFile(new TextEncoder().encode(text), 'programme.csv', { eventTimeZone: 'UTC' });
const clock = (ms: number | undefined, from: number): string => (ms === undefined ? '' : new Date(ms).toISOString().slice(from, 16));
const names = (people: readonly Person[]): string => people.map(({ name, affiliations }) => [name[0].value, ...affiliations.map(([{ value }]) => value)].join(' @ ')).join(', ');
const when = ({ when: time }: Entry): string => (time.kind === 'timed' ? `${clock(time.startMs, 5)}-${time.endInferred ? '' : clock(time.endMs, 11)}` : time.kind);
const said = (label: string, text: string): string => (text ? `; ${label} ${text}` : '');
/** "05-14T10:30-11:00 talk Title; by speakers; authors …; chairs …; in rooms", its items behind it. */
const line = (entry: Entry): string => `${when(entry)} ${entry.kind} ${entry.title?.[0].value ?? ''}${said('by', names(entry.speakers))}${said('authors', names(entry.authors))}${said('chairs', names(entry.chairs))}${said('in', entry.rooms.map(({ name, id }) => name?.[0].value ?? id).join(', '))}`;
const lines = (entry: Entry): readonly string[] => [line(entry), ...entry.items.flatMap(lines).map((one) => `> ${one}`)];
const shown = (reading: FileReading): readonly string[] => reading.programme?.events.flatMap(({ days }) => days.flatMap(({ entries }) => entries.flatMap(lines))) ?? [];
const OFTEN = ['columns-guessed', 'title-missing'];
const told = ({ guesses, problems }: FileReading): readonly string[] => [...guesses, ...problems].filter(({ code }) => !OFTEN.includes(code)).map(({ code, line: at, params }) => `${code} ${at ?? ''} ${code.startsWith('columns-') ? String(params?.columns) : ''}`.trim());

/** [name, table, entries, what is told] */
const EXPORTS: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  ['Whova', '*Date (MM/DD/YYYY),*Time Start,*Time End,"*Session or\nSub-session(Sub)",*Session Title,Room/Location,Description,Speakers,Track,Authors\n05/06/2026,9:00 AM,10:00 AM,Session,On Weather,Hall A,Welcome,Ann Lee,Main,\n05/06/2026,10:00 AM,10:30 AM,Session,Coffee Break,Foyer,,,,\n05/06/2026,10:30 AM,11:30 AM,Session,Session 1: Fog,Hall B,,,Fog,\n05/06/2026,10:30 AM,11:00 AM,Sub,Fog over fens,Hall B,,Cy Dee,Fog,Cy Dee; Di Fox\n05/06/2026,11:00 AM,11:30 AM,Sub,Rime,Hall B,,Ed Gray,Fog,',
    ['05-06T09:00-10:00 talk On Weather; by Ann Lee; in Hall A', '05-06T10:00-10:30 other Coffee Break; in Foyer', '05-06T10:30-11:30 session Session 1: Fog; in Hall B', '> 05-06T10:30-11:00 talk Fog over fens; by Cy Dee; authors Cy Dee, Di Fox; in Hall B', '> 05-06T11:00-11:30 talk Rime; by Ed Gray; in Hall B'],
    ['row-heading 5']],
  ['ConfTool, sessions', '"session_ID";"session_short";"session_title";"session_info";"session_start";"session_end";"session_room";"chair1";"chair2";"chair1_email";"p1_paperID";"p1_title";"p1_authors";"p1_presenting_author";"p1_organisations";"p1_abstract";"p1_start";"p1_end";"p2_paperID";"p2_title";"p2_authors";"p2_presenting_author";"p2_organisations";"p2_abstract";"p2_start";"p2_end"\n"12";"S1";"Session 1: Fog";"";"2026-05-14 10:30";"2026-05-14 12:00";"Hall B";"Bo Ray";"Ann Lee";"bo@example.org";"101";"Fog over fens";"Cy Dee1; Di Fox1,2";"Cy Dee";"1: Leeds; 2: Bern";"<p>All of it</p>";"2026-05-14 10:30";"2026-05-14 10:50";"102";"Rime";"Gray, Ed (1)";"Ed Gray";"1: Bern";"";"";""\n"13";"L";"Lunch";"";"2026-05-14 12:00";"2026-05-14 13:00";"Hall A";"";"";"";"";"";"";"";"";"";"";"";"";"";"";"";"";"";"";""',
    ['05-14T10:30-12:00 session Session 1: Fog; chairs Bo Ray, Ann Lee; in Hall B', '> 05-14T10:30-10:50 talk Fog over fens; by Cy Dee @ Leeds; authors Cy Dee @ Leeds, Di Fox @ Leeds @ Bern; in Hall B', '> announced-later talk Rime; by Ed Gray; authors Gray, Ed @ Bern; in Hall B', '05-14T12:00-13:00 other Lunch; in Hall A'],
    ['columns-kept 1 session_ID, session_short, p…_paperID', 'columns-left-out 1 chair1_email', 'time-not-found 2']],
  ['ConfTool, papers', '"paperID";"authors";"organisations";"authors_formatted_1_name";"authors_formatted_1_email";"presenting_author";"title";"session_ID";"session_short";"session_title";"session_start";"session_end";"session_room";"chair1"\n"101";"Dee, Cy (1); Fox, Di (2)";"1: Leeds, UK; 2: Bern";"Cy Dee";"cy@example.org";"Cy Dee";"Fog over fens";"12";"S1";"Fog";"2026-05-14 10:30";"2026-05-14 12:00";"Hall B";"Bo Ray"\n"102";"Gray, Ed";"Bern";"Ed Gray";"ed@example.org";"Ed Gray";"Rime";"12";"S1";"Fog";"2026-05-14 10:30";"2026-05-14 12:00";"Hall B";"Bo Ray"',
    ['05-14T10:30-12:00 session Fog; chairs Bo Ray; in Hall B', '> announced-later talk Fog over fens; by Cy Dee; authors Dee, Cy @ Leeds, UK, Fox, Di @ Bern; in Hall B', '> announced-later talk Rime; by Ed Gray @ Bern; authors Gray, Ed; in Hall B'],
    ['columns-kept 1 paperID, authors_formatted_1_name, session_ID, session_short', 'columns-left-out 1 authors_formatted_1_email', 'time-not-found 2', 'time-not-found 3']],
  ['Oxford Abstracts', 'Program session,Title,Presenting,Affiliations,Event type,Program submission start time,Program submission end time,Program session start time,Program session room,Submission date,Average score\nSession 1: Fog,Fog over fens,Cy Dee,Leeds,Talk,2026-05-14 10:30,2026-05-14 11:00,2026-05-14 10:30,Hall B,2026-01-01,4.5\nSession 1: Fog,Rime,Ed Gray,Bern,Talk,2026-05-14 11:00,2026-05-14 11:30,2026-05-14 10:30,Hall B,2026-01-02,4.2\nSession 2: Ice,Hail,Flo Hay,Bonn,Talk,2026-05-14 13:00,2026-05-14 13:30,2026-05-14 13:00,Hall A,,',
    ['05-14T10:30-11:30 session Session 1: Fog; in Hall B', '> 05-14T10:30-11:00 talk Fog over fens; by Cy Dee @ Leeds; in Hall B', '> 05-14T11:00-11:30 talk Rime; by Ed Gray @ Bern; in Hall B', '05-14T13:00-13:30 session Session 2: Ice; in Hall A', '> 05-14T13:00-13:30 talk Hail; by Flo Hay @ Bonn; in Hall A'],
    ['columns-kept 1 Submission date', 'columns-left-out 1 Average score']],
  ['Sched', 'Session Code,Published,Name,Session Type,Description,Start Date,Start Time,End Date,End Time,Venue,Speakers,Moderators,Capacity\n1,Yes,On Weather,Keynote,Welcome,2026-05-14,09:00,2026-05-14,10:00,Hall A,Ann Lee,,\n2,No,Rime,Talk,,2026-05-14,10:00,2026-05-14,10:30,Hall A,Ed Gray,,\n3,Yes,Fog over fens,Talk,,2026-05-14,10:30,2026-05-14,11:00,Hall B,Cy Dee; Di Fox,Bo Ray,80',
    ['05-14T09:00-10:00 keynote On Weather; by Ann Lee; in Hall A', '05-14T10:30-11:00 talk Fog over fens; by Cy Dee, Di Fox; chairs Bo Ray; in Hall B'],
    ['columns-kept 1 Session Code, Capacity', 'left-out 3']],
  ['Sched, names of fields', 'event_key,active,name,event_start,event_end,event_type,seats,description,venue,speakers\na1,Y,On Weather,2026-05-14 09:00,2026-05-14 10:00,Keynote,0,Welcome,Hall A,Ann Lee\na2,N,Rime,2026-05-14 10:00,2026-05-14 10:30,Talk,0,,Hall B,Ed Gray',
    ['05-14T09:00-10:00 keynote On Weather; by Ann Lee; in Hall A'],
    ['columns-kept 1 event_key, seats', 'left-out 3']],
  ['Conferia.js', 'date_start,date_end,type,title,author,abstract,location,session,chair,session_order,presentation_order\n2026-05-14T09:00:00,2026-05-14T10:00:00,keynote,On Weather,Ann Lee,,Hall A,,,,\n2026-05-14T10:30:00,2026-05-14T12:00:00,session_presentation,Rime,Ed Gray,,Hall B,Fog,Bo Ray,1,2\n2026-05-14T22:00:00,2026-05-15T00:30:00,special,Dinner,,,Pier,,,,',
    ['05-14T09:00-10:00 keynote On Weather; authors Ann Lee; in Hall A', '05-14T10:30-12:00 talk Rime; authors Ed Gray; chairs Bo Ray; in Hall B', '05-14T22:00-00:30 other Dinner; in Pier'],
    ['columns-kept 1 session_order, presentation_order', 'cell-kept 4']],
  ['Neuromatch', 'submission_id,title,abstract,fullname,coauthors,institution,theme,talk_format,starttime,endtime,url,track\n1,Fog over fens,About,Cy Dee,Di Fox; Ed Gray,Leeds,Fog,Contributed talk,2026-05-14 10:30,2026-05-14 10:45,https://example.org/1,stage\n2,Rime,About,Flo Hay,,Bern,Ice,Keynote,2026-05-14 10:45,2026-05-14 12:00,https://example.org/2,room 1',
    ['05-14T10:30-10:45 talk Fog over fens; by Cy Dee @ Leeds; authors Di Fox, Ed Gray', '05-14T10:45-12:00 keynote Rime; by Flo Hay @ Bern'],
    ['columns-kept 1 submission_id, theme']],
  ['EasyChair', 'Day,Session,Session title,Chair,Room,Start,End,Paper,Title,Authors,Speaker\n2026-05-14,1A,Fog,Bo Ray,Hall B,10:30,11:00,12,Fog over fens,Cy Dee; Di Fox,Cy Dee\n2026-05-14,1A,Fog,Bo Ray,Hall B,11:00,11:30,15,Rime,Ed Gray,Ed Gray',
    ['05-14T10:30-11:00 talk Fog over fens; by Cy Dee; authors Cy Dee, Di Fox; chairs Bo Ray; in Hall B', '05-14T11:00-11:30 talk Rime; by Ed Gray; authors Ed Gray; chairs Bo Ray; in Hall B'],
    ['columns-kept 1 Paper']],
  ['Sessionize', 'Session Id,Title,Description,Owner,Owner Email,Session format,Room,Scheduled At,Scheduled Duration,Speakers\n1234,Fog,About,Cy Dee,cy@example.org,Keynote,Hall,14 May 2026 10:30 AM,20,Cy Dee',
    ['05-14T10:30-10:50 keynote Fog; by Cy Dee; in Hall'],
    ['columns-kept 1 Session Id, Owner', 'columns-left-out 1 Owner Email']],
  ['Midspace', 'Session Title,Session Start Time (UTC),Session Duration (minutes),Chair Names,Chair Emails,Presentation Title,Presentation Type,Presentation Duration (minutes),Speaker Names,Speaker Emails,Speaker Affiliations\nFog,2026-05-14 10:30,45,Bo Ray,b@example.org,Fens,Paper,10,Cy Dee,c@example.org,Leeds\nFog,2026-05-14 10:30,45,Bo Ray,b@example.org,Rime,Paper,10,Di Fox; Ed Gray,d@example.org,Bern; Bonn',
    ['05-14T10:30-11:15 session Fog; chairs Bo Ray', '> 05-14T10:30-10:40 talk Fens; by Cy Dee @ Leeds', '> 05-14T10:40-10:50 talk Rime; by Di Fox @ Bern, Ed Gray @ Bonn'],
    ['columns-left-out 1 Chair Emails, Speaker Emails', 'zone-from-heading 1', 'start-follows 2']],
  ['Brightcove', 'name,start_date,start_time,timezone,duration,track,description,speaker1_first,speaker1_last,speaker1_email,speaker2_first,speaker2_last,speaker2_email,session_type\nFog,05/16/2026,10:30 AM,UTC,30,ALL,About,Cy,Dee,cy@example.org,Di,Fox,di@example.org,session',
    ['05-16T10:30-11:00 session Fog; by Cy Dee, Di Fox'],
    ['columns-left-out 1 speaker1_email, speaker2_email']],
  ['MeetingPulse', 'Title,Description,Event start date,Event start time,Event end date,Event end time,Location,Presenter,Visible,Capacity\nFog,About,14/05/2026,13:00,14/05/2026,14:00,Room 42,Cy Dee,TRUE,10\nRime,About,14/05/2026,14:00,14/05/2026,15:00,Room 42,Cy Dee,FALSE,',
    ['05-14T13:00-14:00 talk Fog; by Cy Dee; in Room 42'],
    ['columns-kept 1 Capacity', 'left-out 3']],
  ['Accelevents', 'ID,Title,Format,Session Type,Start Date,Start Time,End Time,Full Detail,Capacity,Short Description,Tags,Tracks,Primary Speaker,Secondary Speaker,Location ID\n,Fog,BREAK,IN_PERSON,14/05/2026,13:00,14:00,All of it,,short,fog,Main,Cy Dee,Di Fox,0',
    ['05-14T13:00-14:00 break Fog; by Cy Dee, Di Fox'],
    ['columns-kept 1 Session Type, Short Description, Location ID']],
  ['Interact', 'TYPE,DATE,START_TIME,END_TIME,SESSION_TYPE,SESSION_NAME,SESSION_DESCRIPTION,PRESENTATION_NAME,STREAM1_NAME,ROOM1_NAME,SPEAKER1_NAME\nSESSION,2026-05-14,10:30,12:00,SESSION,Fog,All of fog,,Main,Hall,\nPRESENTATION,2026-05-14,10:30,11:00,,,,Fog over fens,,,Cy Dee',
    ['05-14T10:30-12:00 session Fog; in Hall', '> 05-14T10:30-11:00 talk Fog over fens; by Cy Dee; in Hall'],
    ['columns-kept 1 SESSION_TYPE', 'row-heading 2']],
  ['a list for a voting app', 'Session Title,Date,Time Start,Time End,Room/Location,Schedule Track (Optional),Description (Optional),Email (Optional)\nFog,4/21/2026,10:00 AM,11:00 AM,Main,Key Event,About,foo@example.org',
    ['04-21T10:00-11:00 talk Fog; in Main'],
    ['columns-left-out 1 Email (Optional)']],
  ['EventHub', '"Date\n(date)",Start time (startTime),End time (endTime),Session name (name),Speakers (speaker),Description (description),Web page (sessionUrl)\n2026/05/14,10:00,16:00,Fog,"Cy Dee\nDi Fox",About,https://example.org',
    ['05-14T10:00-16:00 talk Fog; by Cy Dee, Di Fox'],
    []],
  ['links for calls', 'id,uniqueid,alternative_hosts,starttime,endtime,timezone,type,title,host_zoom_user_email\nmain.1,main.1.3A,h@example.org,2026-05-14T05:00:00Z,2026-05-14T06:00:00Z,UTC,,Fog,x@example.org',
    ['05-14T05:00-06:00 other Fog'],
    ['columns-kept 1 uniqueid, alternative_hosts', 'columns-left-out 1 host_zoom_user_email', 'cell-left-out 2']],
];
for (const [name, text, entries, tellings] of EXPORTS) test(`exports: ${name}`, () => {
  const reading = read(text);
  assert.deepEqual([shown(reading), told(reading)], [entries, tellings]);
});

/** [name, table, entries, what is told]: what might be taken for something else. */
const DOUBTFUL: typeof EXPORTS = [
  ['the heading says which number is the day', 'Date (DD/MM/YYYY),Start,Title\n05/06/2026,10:00,A',
    ['06-05T10:00- other A'],
    []],
  ['a heading that the dates contradict says nothing', 'Date (MM/DD/YYYY),Start,Title\n05/06/2026,10:00,A\n25/06/2026,10:00,B',
    ['unknown other A', '06-25T10:00- other B'],
    ['cell-date-ambiguous 2']],
  ['nor do two that differ', 'Start (MM/DD/YYYY),End (DD/MM/YYYY),Title\n05/06/2026 10:00,05/06/2026 11:00,A',
    ['unknown other A'],
    ['cell-date-ambiguous 2']],
  ['the days of the event are not those of its sessions', 'Event name,Event start date,Event end date,Session title,Session date,Start time,End time\nForum,2026-05-14,2026-05-16,A,2026-05-15,10:00,11:00\nForum,2026-05-14,2026-05-16,B,2026-05-15,11:00,12:00',
    ['05-15T10:00-11:00 other A', '05-15T11:00-12:00 other B'],
    ['columns-kept 1 Event start date, Event end date']],
  ['starts of sessions that differ from talk to talk are theirs', 'Session title,Session start,Session end,Paper title,Chair\nFog,2026-05-15 10:00,2026-05-15 10:20,A,Bo\nFog,2026-05-15 10:20,2026-05-15 10:40,B,Bo',
    ['05-15T10:00-10:20 other A; chairs Bo', '05-15T10:20-10:40 other B; chairs Bo'],
    []],
  ['a zone in the heading of a session', 'Session title,Session start (America/New_York),Paper title,Paper start\nFog,2026-05-15 10:00,A,10:00\nFog,2026-05-15 10:00,B,10:20',
    ['05-15T14:00- session Fog', '> 05-15T14:00- other A', '> 05-15T14:20- other B'],
    ['zone-from-heading 1']],
  ['an end that cannot be read, and a talk on another day than the session above', '*Date (MM/DD/YYYY),*Time Start,*Time End,*Session or Sub-session(Sub),*Session Title\n05/14/2026,9:00 AM,noon-ish,Session,A\n05/14/2026,9:00 AM,9:30,Sub,B\n05/15/2026,9:00 AM,9:30 AM,Sub,C',
    ['05-14T09:00- session A', '> 05-14T09:00-09:30 other B', '05-15T09:00-09:30 other C'],
    ['row-heading 2', 'time-invalid 2']],
  ['cells of a session that are only in its first row; a break ends it', 'Session title,Session start,Session end,Paper title,Paper start\nFog,2026-05-15 10:00,2026-05-15 11:00,A,10:00\n,,,B,10:20\n,,,Lunch,12:00\n,,,C,13:00',
    ['05-15T10:00-11:00 session Fog', '> 05-15T10:00- other A', '> 05-15T10:20- other B', 'unknown other Lunch', 'unknown other C'],
    ['row-heading 2', 'date-missing 4', 'date-missing 5']],
  ['where each row says its session, one that does not is in none', 'Session title,Session start,Session end,Paper title,Paper start\nFog,2026-05-15 10:00,2026-05-15 11:00,A,10:00\nFog,2026-05-15 10:00,2026-05-15 11:00,B,10:20\n,,,Talk,2026-05-15 13:00',
    ['05-15T10:00-11:00 session Fog', '> 05-15T10:00- other A', '> 05-15T10:20- other B', '05-15T13:00- other Talk'],
    []],
  ['first and last names', 'Title,Start,Presenter First Name,Presenter Last Name,Presenter Email,Presenter Organisation,Phone number\nA,2026-05-15 10:00,Cy,Dee,c@x.org,Leeds,123',
    ['05-15T10:00- talk A; by Cy Dee @ Leeds'],
    ['columns-left-out 1 Presenter Email, Phone number']],
  ['lengths of talks in a session', 'Session title,Session start,Session end,Paper title,Paper duration\nFog,2026-05-15 10:00,2026-05-15 11:00,A,20\nFog,2026-05-15 10:00,2026-05-15 11:00,B,long',
    ['05-15T10:00-11:00 session Fog', '> 05-15T10:00-10:20 other A', '> 05-15T10:20- other B'],
    ['start-follows 2', 'duration-invalid 3']],
  ['German compounds', 'Session-ID;Session-Titel;Sitzungsbeginn;Datum;Beginn;Ende;Raum;Vorsitz;Vortragstitel;Referent;Autoren;Institutionen\n1;Nebel;10:00;14.05.2026;10:00;10:20;Saal;Bo Ray;Moor;Cy Dee;Cy Dee;Bern',
    ['05-14T10:00-10:20 session Nebel; chairs Bo Ray', '> 05-14T10:00-10:20 talk Moor; by Cy Dee @ Bern; authors Cy Dee; in Saal'],
    ['columns-kept 1 Session-ID']],
  ['a kind of session', 'Session Title,Session Type,Session Start,Session Finish,Location,Chair(s),Paper ID,Paper Title,Presentation Start Time,Presentation End Time,Presenting Author(s),All Authors\nFog,Oral,2026-05-14 10:00,2026-05-14 11:00,Hall,Bo Ray,12,A,10:00,10:20,Cy Dee,Cy Dee; Di Fox',
    ['05-14T10:00-11:00 session Fog; chairs Bo Ray', '> 05-14T10:00-10:20 talk A; by Cy Dee; authors Cy Dee, Di Fox; in Hall'],
    ['columns-kept 1 Paper ID']],
  ['dates with times, without other times', 'Session name,Start date,End date,Room name,Presentation title,Presenter name,Presenter affiliation,Presentation type\nFog,2026-05-14 10:00,2026-05-14 11:00,Hall,A,Cy Dee,Leeds,Talk',
    ['05-14T10:00-11:00 talk A; by Cy Dee @ Leeds; in Hall'],
    []],
  ['people in numbered columns', 'Title,Start,Author 1 first name,Author 1 last name,Author 1 affiliation,Author 2 first name,Author 2 last name,Author 2 affiliation\nA,2026-05-14 10:00,Cy,Dee,Leeds,Di,Fox,\nB,2026-05-14 11:00,,,Orphan,,,',
    ['05-14T10:00- other A; authors Cy Dee @ Leeds, Di Fox', '05-14T11:00- other B'],
    ['columns-kept 1 Author 1 affiliation']],
  ['an order of days with dots, in German', 'Datum (TT/MM/JJJJ);Beginn;Titel\n05/06/2026;10:00;A',
    ['06-05T10:00- other A'],
    []],
  ['offsets and Z in dates with times', 'date_start,date_end,title\n2026-05-14T09:00:00+02:00,2026-05-14T10:00:00+02:00,A\n2026-05-14T09:00:00Z,2026-05-14T10:00:00.000Z,B\n2026-05-14T23:00:00-04:00,2026-05-15T00:30:00-04:00,C',
    ['05-14T07:00-08:00 other A', '05-14T09:00-10:00 other B', '05-15T03:00-04:30 other C'],
    ['offset-contradicts-zone 2', 'offset-contradicts-zone 2', 'offset-contradicts-zone 4', 'offset-contradicts-zone 4']],
  ['talks in numbered columns', 'Session,Date,Start,End,Room,Talk 1 title,Talk 1 speaker,Talk 1 start,Talk 2 title,Talk 2 speaker,Talk 2 start\nFog,2026-05-14,10:30,12:00,Hall,Fens,Cy Dee,10:30,Rime,Ed Gray,11:00\nLunch,2026-05-14,12:00,13:00,,,,,,,',
    ['05-14T10:30-12:00 session Fog; in Hall', '> 05-14T10:30- talk Fens; by Cy Dee; in Hall', '> 05-14T11:00- talk Rime; by Ed Gray; in Hall', '05-14T12:00-13:00 other Lunch'],
    []],
  ['talks of a session that is left out', 'p1_title,session_title,session_start,session_end,status\nA,S,2026-05-14 10:00,11:00,cancelled\nB,T,2026-05-14 10:00,11:00,rejected',
    ['05-14T10:00-11:00 session S', '> announced-later other A'],
    ['time-not-found 2', 'left-out 3', 'left-out 3']],
  ['what is not published, in words that nobody knows', 'Title,Start,Published\nA,2026-05-14 10:00,maybe\nB,2026-05-14 11:00,no',
    ['05-14T10:00- other A'],
    ['cell-kept 2', 'left-out 3']],
  ['headings of a grid are no sessions', 'Date: 2026-05-14\n\nTime,Session A,Session B\n9:00-10:00,Fog,Ice\n10:00-11:00,Rime,Hail',
    ['unknown other Fog; in Session A', 'unknown other Ice; in Session B', 'unknown other Rime; in Session A', 'unknown other Hail; in Session B'],
    ['date-not-found 1', 'text-kept 1', 'date-missing 4', 'date-missing 4', 'date-missing 5', 'date-missing 5']],
  ['the name of a session in place of a title', 'Start,End,Session,Title\n2026-05-14 10:00,11:00,Fog,\n2026-05-14 10:00,10:30,Fog,Fens\n2026-05-14 10:30,11:00,Fog,Rime',
    ['05-14T10:00-11:00 session Fog', '> 05-14T10:00-10:30 other Fens', '> 05-14T10:30-11:00 other Rime'],
    []],
  ['affiliations: numbers behind those who speak, one number for all, one for each author', 'Title,Start,Speakers,Authors,Affiliations\nA,2026-05-14 10:00,"Cy Dee1; Di Fox1,2",,"1: Leeds; 2: Bern"\nB,2026-05-14 11:00,Ed Gray,,1: Bonn\nC,2026-05-14 12:00,,"Cy Dee; Di Fox","Leeds; Bern"\nD,2026-05-14 13:00,Cy Dee; Di Fox; Ed Gray,"Cy Dee; Di Fox","Leeds; Bern"\nE,2026-05-14 14:00,Di Fox,"Cy Dee; Di Fox","Leeds; Bern"',
    ['05-14T10:00- talk A; by Cy Dee @ Leeds, Di Fox @ Leeds @ Bern', '05-14T11:00- talk B; by Ed Gray @ Bonn', '05-14T12:00- other C; authors Cy Dee @ Leeds, Di Fox @ Bern', '05-14T13:00- talk D; by Cy Dee @ Leeds, Di Fox @ Bern, Ed Gray; authors Cy Dee @ Leeds, Di Fox @ Bern', '05-14T14:00- talk E; by Di Fox; authors Cy Dee, Di Fox'],
    ['affiliation-unclear 6']],
  ['affiliations: a number that is not told, a name without one', 'Title,Start,Speakers,Affiliations\nA,2026-05-14 10:00,"Cy Dee1; Di Fox3","1: Leeds; 2: Bern"\nB,2026-05-14 11:00,"Cy Dee1; Di Fox","1: Leeds; 2: Bern"',
    ['05-14T10:00- talk A; by Cy Dee1, Di Fox3', '05-14T11:00- talk B; by Cy Dee1, Di Fox'],
    ['affiliation-unclear 2', 'affiliation-unclear 3']],
  ['a column without a heading, one of names that are not the same, words that nobody knows', 'Event name,Title,Start,Type,Q&A,\nForum,A,2026-05-14 10:00,Gathering,10,ask Bo\nMeeting,B,2026-05-14 11:00,Gathering,yes,',
    ['05-14T10:00- other A', '05-14T11:00- other B'],
    ['columns-kept 1 Event name, column 6', 'cell-kept 2', 'cell-kept 3']],
  ['the date of the event is not that of its entries', 'Title,Start time,Event date\nA,10:00,2026-05-14',
    ['unknown other A'],
    ['columns-kept 1 Event date', 'date-missing 2']],
  ['a conference session is a session, said once where two columns say it', 'Conference session,Session title,Start,Title\nFog,Fog,2026-05-14 10:00,A\nFog,Foggy days,2026-05-14 11:00,B',
    ['05-14T10:00- other A', '05-14T11:00- other B'],
    []],
  ['chairs of sessions in columns for both of their names', 'Session title,Session start,Session end,Session chair first name,Session chair last name,Talk title,Talk start\nFog,2026-05-14 10:00,2026-05-14 11:00,Bo,Ray,A,10:00\nFog,2026-05-14 10:00,2026-05-14 11:00,Bo,Ray,B,10:30',
    ['05-14T10:00-11:00 session Fog; chairs Bo Ray', '> 05-14T10:00- other A', '> 05-14T10:30- other B'],
    []],
  ['a session in a row of its own, whose talks do not say it', 'Session title,Session start,Session end,Talk title,Talk start\nFog,2026-05-14 10:00,2026-05-14 11:00,,\n,,,A,10:00\n,,,B,10:30',
    ['05-14T10:00-11:00 session Fog', '> 05-14T10:00- other A', '> 05-14T10:30- other B'],
    ['row-heading 2']],
  ['a row that does not say whether it is a session', '*Date (MM/DD/YYYY),*Time Start,*Time End,*Session or Sub-session(Sub),*Session Title\n05/14/2026,9:00 AM,10:00 AM,Session,A\n05/14/2026,9:00 AM,9:30 AM,Sub,B\n05/14/2026,9:30 AM,9:40 AM,,C\n05/14/2026,9:40 AM,12:00 PM,Sub,D',
    ['05-14T09:00-10:00 session A', '> 05-14T09:00-09:30 other B', '> 05-14T09:40-12:00 other D', '05-14T09:30-09:40 other C'],
    ['row-heading 2', 'cell-twelve 5']],
  ['what is said above, without any row, and a date that is none', 'Conference name: Snow Days\nDate: May 2027\n\nTitle,Start',
    [],
    ['date-invalid 2']],
  ['days that are several, in cells', 'Date,Start,Title\n14-15 May 2026,10:00,A',
    ['unknown other A'],
    ['date-invalid 2', 'date-missing 2']],
  ['quotation marks in a grid with semicolons', 'Zeit;Hof;Scheune;Turm\n10:00-11:00;"Fog";"Ice, and ""snow""";Dew\n11:00-12:00;Rime;"Hail";Sleet',
    ['unknown other Fog; in Hof', 'unknown other Ice, and "snow"; in Scheune', 'unknown other Dew; in Turm', 'unknown other Rime; in Hof', 'unknown other Hail; in Scheune', 'unknown other Sleet; in Turm'],
    ['date-not-found 1', 'date-missing 2', 'date-missing 2', 'date-missing 2', 'date-missing 3', 'date-missing 3', 'date-missing 3']],
  ['headings between quotation marks are none', 'Notes,"see\nTitle,Start\nA,10:00"',
    [],
    ['columns-unknown 1 undefined']],
];
for (const [name, text, entries, tellings] of DOUBTFUL) test(`headings: ${name}`, () => {
  const reading = read(text);
  assert.deepEqual([shown(reading), told(reading)], [entries, tellings]);
});

test('sessions that have a name beside their title, and no talks, keep both', () => {
  const { programme } = read('Session,Session title,Session start,Session end,Session chair\nS1,Fog,2026-05-14 10:00,2026-05-14 11:00,Bo Ray\nS2,Ice,2026-05-14 11:00,2026-05-14 12:00,Ann Lee');
  assert.deepEqual(programme?.events[0]?.days[0]?.entries.map((entry) => [line(entry), entry.track?.id]), [['05-14T10:00-11:00 other Fog; chairs Bo Ray', 'S1'], ['05-14T11:00-12:00 other Ice; chairs Ann Lee', 'S2']]);
});
/** [heading, what it was taken for] beside a title and a start */
const HEADINGS: readonly (readonly [string, string | undefined])[] = [
  ['Session A', undefined], ['Paper length', undefined], ['Submission date', undefined], ['Entry date', undefined], ['Paper date', undefined], ['Event name', 'eventTitle'], ['Conference start date', undefined],
  ['Session End', undefined], ['Event end', undefined], ['*Time End', 'end'], ['End time\n(HH:MM)', 'end'], ['talkEnd', 'end'], ['presentation_end_time', 'end'], ['Programme submission end time', 'end'], ['Room/Location', 'room'], ['Date/Time', undefined],
  ['Schedule Track (Optional)', 'track'], ['Session Room', 'room'], ['chair1', 'chairs'], ['Session Moderators', 'chairs'], ['p1_title', undefined], ['Talk format', 'kind'], ['Contribution type', 'kind'], ['Session info', 'abstract'],
  ['Info', undefined], ['Session ID', undefined], ['Presenting Author(s)', 'speakers'], ['Sitzungsraum', 'room'], ['Published', 'shown'], ['Level', undefined],
];
for (const [heading, field] of HEADINGS) test(`headings: ${heading.replace('\n', ' ')}`, () => {
  const reading = read(`Title,Start,"${heading}"\nA,2026-05-14 10:00,x`);
  const columns = String(reading.guesses.find(({ code }) => code === 'columns-guessed')?.params?.columns);
  assert.equal(columns.split(', ').find((one) => one.startsWith(`${heading.replace('\n', ' ')} → `))?.split(' → ')[1], field);
});

test('nothing personal of an export is in the document', () => {
  const heads = ['Presenter Email', 'Phone number', 'Telefonnummer', 'Reviewer 1 score', 'Average score', 'Overall rating', 'Votes', 'Password', 'Access code', 'p1_email', 'authors_formatted_1_email', 'speaker1_email', 'Mobile phone', 'Internal notes', 'Review comments', 'Zoom passcode'];
  const reading = read(`Title,Start,${heads.join(',')}\nA,2026-05-14 10:00,${heads.map(() => 'secret').join(',')}`);
  assert.doesNotMatch(JSON.stringify(reading.document), /secret/);
  assert.equal(reading.guesses.find(({ code }) => code === 'columns-left-out')?.params?.columns, heads.join(', '));
});
/** [heading of the start, zone of the event, start] */
const ZONES: readonly (readonly [string, string, string])[] = [
  ['Start UTC', 'UTC', '10:00'], ['start_time_utc', 'UTC', '10:00'], ['startTimeUtc', 'UTC', '10:00'], ['Session start (UTC)', 'UTC', '10:00'], ['date_start (UTC)', 'UTC', '10:00'], ['Date (Asia/Tokyo)', 'Asia/Tokyo', '01:00'], ['Date (ISO)', 'Europe/Berlin', '08:00'], ['Date (MM/DD/YYYY)', 'Europe/Berlin', '08:00'], ['Scheduled start', 'Europe/Berlin', '08:00'],
];
for (const [heading, zone, start] of ZONES) test(`zones of headings: ${heading}`, () => {
  const event = readFile(new TextEncoder().encode(`Title,"${heading}"\nA,2026-05-14 10:00`), 'programme.csv', { eventTimeZone: 'Europe/Berlin' }).programme?.events[0];
  const [entry] = event?.days[0]?.entries ?? [];
  assert.deepEqual([event?.timeZone, entry?.when.kind === 'timed' ? clock(entry.when.startMs, 11) : ''], [zone, start]);
});
test('a code of a session is none that lets anybody in', () => assert.match(JSON.stringify(read('Title,Start,Session code\nA,2026-05-14 10:00,S1').document), /"Session code":"S1"/));
test('what a heading says of dates is told', () => assert.equal(read('Date (MM/DD/YYYY),Start,Title\n05/06/2026,10:00,A').guesses.find(({ code }) => code === 'columns-guessed')?.params?.columns, 'Date (MM/DD/YYYY) → date (month-first), Start → start, Title → title'));
