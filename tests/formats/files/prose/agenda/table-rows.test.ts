/**
 * Tables of programmes, in the shapes that people give them: what becomes of each row, in words.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { programme } from '../../../../../src/formats/files/prose/programme.js';

interface Written {
  readonly title?: string;
  readonly start?: string;
  readonly end?: string;
  readonly room?: string;
  readonly speakers?: readonly string[];
}
interface Document {
  readonly date?: string;
  readonly agenda?: readonly Written[];
  readonly days?: readonly { readonly date?: string; readonly agenda: readonly Written[] }[];
}

/** "10-05: 09:00-10:30 Lecture 1 / Ann Lee (MIT) @ Hall", a line an entry. */
function lines(html: string): readonly string[] {
  const document = programme.translate(`<h1>Days</h1><p>All times are in UTC.</p>${html}`, { date: '2026-10-05' }).document as Document;
  return (document.days ?? [{ date: document.date, agenda: document.agenda ?? [] }]).flatMap(({ date, agenda }) => agenda.map(({ title, start, end, room, speakers = [] }) =>
    `${date?.slice(5) ?? '-'}: ${[start, end].filter(Boolean).join('-')} ${title ?? '-'}${speakers.length ? ` / ${speakers.join('; ')}` : ''}${room ? ` @ ${room}` : ''}`));
}

const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => (/^<t[dh]/.test(cell) ? cell : `<td>${cell}</td>`)).join('')}</tr>`;
const head = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => (/^<th/.test(cell) ? cell : `<th>${cell}</th>`)).join('')}</tr>`;
const table = (...rows: readonly string[]): string => `<table>${rows.join('\n')}</table>`;

/** [what, table, entries] */
const TABLES: readonly (readonly [string, string, readonly string[]])[] = [
  ['a time that is to come: a row of its own, and nothing of the row above', table(head('Zeit', 'Ereignis'), row('10:00 - 12:00', 'Workshops'), row('TBA', 'Vortrag 1'), row('TBA', 'Vortrag 2'), row('22:00', 'Ende')),
    ['10-05: 10:00-12:00 Workshops', '10-05:  Vortrag 1', '10-05:  Vortrag 2', '10-05: 22:00 Ende']],
  ['titles that nobody knows, and the times behind', table(head('Kurs', 'Wen trifft man', 'Date / time'), row('Fog over the fens', 'Ann Lee', '05.10.2026 / 9.00-10.00'), row('Rime on wires', 'Bo Ray', '06.10.2026 / 9.00-10.00'), row('Hail at sea', 'Cy Orr', '06.10.2026 / 11.00-12.00')),
    ['10-05: 09:00-10:00 Fog over the fens / Ann Lee', '10-06: 09:00-10:00 Rime on wires / Bo Ray', '10-06: 11:00-12:00 Hail at sea / Cy Orr']],
  ['titles that nobody knows, one over names and one over none', table(head('Time', 'Das alles', 'Von wem'), row('9:00', 'Fog over the fens', 'Ann Lee'), row('10:00', 'Rime on wires', 'Bo Ray'), row('11:00', 'Hail at sea', 'Cy Orr')),
    ['10-05: 09:00 Fog over the fens / Ann Lee', '10-05: 10:00 Rime on wires / Bo Ray', '10-05: 11:00 Hail at sea / Cy Orr']],
  ['a title that nobody knows over names, beside titles', table(head('Time', 'Title', 'Gestaltet durch'), row('9:00', 'Fog over the fens', 'Ann Lee'), row('10:00', 'Rime on wires', 'Bo Ray')), ['10-05: 09:00 Fog over the fens / Ann Lee', '10-05: 10:00 Rime on wires / Bo Ray']],
  ['titles in plain cells, one with a remark in brackets', table(row('Time', 'Speaker', 'Affiliation', 'Title (click on it to read the abstract)'), row('9:00', 'Ann Lee', 'Leeds', 'Fog over the fens'), row('10:00', 'Bo Ray', 'Bern', 'Rime on wires')), ['10-05: 09:00 Fog over the fens / Ann Lee (Leeds)', '10-05: 10:00 Rime on wires / Bo Ray (Bern)']],
  ['one title over people and what they speak about, on two lines', table(head('Ora', '<b>Relatore</b><br><b>Titolo</b>'), row('9:00', 'Ann Lee (Circolo)<br>Fog over fens'), row('10:00', 'Bo Ray (Nexa Center)<br>Rime on wires'), row('11:00', 'Pausa')), ['10-05: 09:00 Fog over fens / Ann Lee (Circolo)', '10-05: 10:00 Rime on wires / Bo Ray (Nexa Center)', '10-05: 11:00 Pausa']],
  ['halls in plain cells, with nothing over the times', table(row('', 'W1', 'W2', 'Garden'), row('9:00', 'Fog over fens', 'Rime on wires', 'Dew'), row('10:00', '<td colspan="3">Coffee</td>'), row('11:00', 'Hail at sea', 'Snow', '')), ['10-05: 09:00 Fog over fens @ W1', '10-05: 09:00 Rime on wires @ W2', '10-05: 09:00 Dew @ Garden', '10-05: 10:00 Coffee', '10-05: 11:00 Hail at sea @ W1', '10-05: 11:00 Snow @ W2']],
  ['three columns without titles that nobody speaks beside', table(row('9:00', 'Fog over fens', 'Rime on wires', 'Dew on grass'), row('10:00', '<td colspan="3">Coffee</td>'), row('11:00', 'Hail at sea', 'Snow on roofs', 'Ice in ponds')), ['10-05: 09:00 Fog over fens', '10-05: 09:00 Rime on wires', '10-05: 09:00 Dew on grass', '10-05: 10:00 Coffee', '10-05: 11:00 Hail at sea', '10-05: 11:00 Snow on roofs', '10-05: 11:00 Ice in ponds']],
  ['no titles, and rooms behind', table(row('9:00', 'Fog over the fens', 'Ann Lee', 'Hall A'), row('10:00', 'Rime on wires', 'Bo Ray', 'Hall B')), ['10-05: 09:00 Fog over the fens / Ann Lee @ Hall A', '10-05: 10:00 Rime on wires / Bo Ray @ Hall B']],
  ['tracks with what takes place in them', table(head('Time', 'Clouds', 'Ice floes'), row('9:00', 'Fog over the fens', 'Rime on wires'), row('10:00', 'Hail at sea', 'Dew on grass')),
    ['10-05: 09:00 Fog over the fens @ Clouds', '10-05: 09:00 Rime on wires @ Ice floes', '10-05: 10:00 Hail at sea @ Clouds', '10-05: 10:00 Dew on grass @ Ice floes']],
  ['a column a day, each cell with its own time', table(head('Monday, 5 October 2026', 'Tuesday, 6 October 2026'), row('09:00 Welcome', '09:30 Glaciers (Olaf Sand, LMU)'), row('09:15 Volcanoes', '10:00 Coffee')),
    ['10-05: 09:00 Welcome', '10-05: 09:15 Volcanoes', '10-06: 09:30 Glaciers / Olaf Sand (LMU)', '10-06: 10:00 Coffee']],
  ['a column a day, the first of which begins later', table(head('', 'Monday', 'Tuesday'), row('09:00', '', 'Fog'), row('10:00', 'Welcome', 'Rime')),
    ['10-05: 10:00 Welcome', '10-06: 09:00 Fog', '10-06: 10:00 Rime']],
  ['a time with words behind it where the title would be', table(row('Registration:', '08:30 - 17:30 in Hall A'), row('09:00 - 09:30', 'Session A: Volcanoes'), row('09:30 - 10:00', 'Session B: Glaciers')),
    ['10-05: 08:30-17:30 Registration', '10-05: 09:00-09:30 Session A: Volcanoes', '10-05: 09:30-10:00 Session B: Glaciers']],
  ['a column a day, each line of a cell with its own time', table(head('Monday, 5 October 2026', 'Tuesday, 6 October 2026'), row('09:00 Welcome<br>09:15–10:00 Volcanoes<br>Ina Kolb<br>10:00 Coffee', '09:30 Glaciers')),
    ['10-05: 09:00 Welcome', '10-05: 09:15-10:00 Volcanoes / Ina Kolb', '10-05: 10:00 Coffee', '10-06: 09:30 Glaciers']],
  ['a column a day, where not all have a time', table(head('Monday, 5 October 2026', 'Tuesday, 6 October 2026'), row('09:00 Welcome', 'Excursion'), row('Morning<br>09:15 Volcanoes', '10:00 Coffee')),
    ['10-05: 09:00 Welcome', '10-05:  Morning', '10-05: 09:15 Volcanoes', '10-06:  Excursion', '10-06: 10:00 Coffee']],
  ['a break across some of the days is one on each of them', table(head('', 'Mon 5 Oct 2026', 'Tue 6 Oct 2026', 'Wed 7 Oct 2026'), row('<th>09:00–10:30</th>', 'Lecture 1', 'Lecture 2', '<td rowspan="2">Excursion</td>'), row('<th>10:30–11:00</th>', '<td colspan="2">Coffee</td>')),
    ['10-05: 09:00-10:30 Lecture 1', '10-05: 10:30-11:00 Coffee', '10-06: 09:00-10:30 Lecture 2', '10-06: 10:30-11:00 Coffee', '10-07: 09:00-11:00 Excursion']],
  ['days, and below them their halls', table(head('<th rowspan="2">Time</th>', '<th colspan="2">Monday, 5 October 2026</th>', '<th colspan="2">Tuesday, 6 October 2026</th>'), head('Hall A', 'Hall B', 'Hall A', 'Hall B'),
    row('09:00–09:30', '<td colspan="2">Opening</td>', 'Gels', 'Pastes'), row('09:30–10:00', 'Drops', 'Films', '<td colspan="2">Coffee</td>')),
  ['10-05: 09:00-09:30 Opening', '10-05: 09:30-10:00 Drops @ Hall A', '10-05: 09:30-10:00 Films @ Hall B', '10-06: 09:00-09:30 Gels @ Hall A', '10-06: 09:00-09:30 Pastes @ Hall B', '10-06: 09:30-10:00 Coffee']],
  ['rooms, each line of a cell with its own time', table(head('Time', 'Hall A', 'Hall B'), row('09:00–10:30', '09:00 Drops<br>09:30–10:00 Films<br>Ina Kolb', '09:00 Gels (Bo Ray, MIT)<br>10:00 Pastes'), row('10:30–11:00', '<td colspan="2">Coffee</td>'), row('11:00–12:00', 'Oils', '11:10 Inks')),
    ['10-05: 09:00 Drops @ Hall A', '10-05: 09:30-10:00 Films / Ina Kolb @ Hall A', '10-05: 09:00 Gels / Bo Ray (MIT) @ Hall B', '10-05: 10:00 Pastes @ Hall B', '10-05: 10:30-11:00 Coffee', '10-05: 11:00-12:00 Oils @ Hall A', '10-05: 11:10 Inks @ Hall B']],
  ['hours, and the time of each entry in its own cell', table(head('', 'Hall A', 'Hall B'), row('<th>9:00</th>', 'Drops<br>9:00–9:50', 'Films<br>Ina Kolb<br>9:10–9:40'), row('<th>10:00</th>', 'Gels<br>10:10–10:40', 'Pastes'), row('<th>13:00</th>', 'Oils<br>1:10–2:00', 'Inks<br>7:00–8:00')),
    ['10-05: 09:00-09:50 Drops @ Hall A', '10-05: 09:10-09:40 Films / Ina Kolb @ Hall B', '10-05: 10:00 Pastes @ Hall B', '10-05: 10:10-10:40 Gels @ Hall A', '10-05: 13:00 Inks @ Hall B', '10-05: 13:10-14:00 Oils @ Hall A']],
  ['times in cells that are not in the order of the rows', table(head('', 'Hall A', 'Hall B'), row('<th>10:00</th>', 'Drops<br>10:20–10:50', 'Films'), row('<th>11:00</th>', 'Gels', 'Pastes')),
    ['10-05: 10:00 Films @ Hall B', '10-05: 10:20-10:50 Drops @ Hall A', '10-05: 11:00 Gels @ Hall A', '10-05: 11:00 Pastes @ Hall B']],
  ['a time below a title that reaches over rows without one', table(head('', 'Hall A', 'Hall B'), row('<td rowspan="2">10:00</td>', 'Coffee', '<td rowspan="2">Films</td>'), row('Gels<br>10:10–10:40'), row('11:00', 'Pastes', 'Oils')),
    ['10-05: 10:00 Coffee @ Hall A', '10-05: 10:00 Films @ Hall B', '10-05: 10:10-10:40 Gels @ Hall A', '10-05: 11:00 Pastes @ Hall A', '10-05: 11:00 Oils @ Hall B']],
  ['names before titles are no column of speakers', table(row('10:30–11:15', 'Iain MacLeod (Edinburgh): Rogue waves'), row('13:30–14:15', 'Moana Tait (Auckland): Warnings by kite')),
    ['10-05: 10:30-11:15 Rogue waves / Iain MacLeod (Edinburgh)', '10-05: 13:30-14:15 Warnings by kite / Moana Tait (Auckland)']],
  ['a column of speakers has breaks, too', table(row('10:00–10:30', 'Iain MacLeod'), row('10:30–11:00', 'Coffee'), row('11:00–11:30', 'Moana Tait'), row('11:30–12:00', 'Ana Ramos')),
    ['10-05: 10:00-10:30 - / Iain MacLeod', '10-05: 10:30-11:00 Coffee', '10-05: 11:00-11:30 - / Moana Tait', '10-05: 11:30-12:00 - / Ana Ramos']],
  ['what reaches over speaker and title is a title', table(head('Time', 'Speaker', 'Title'), row('09:10', 'Siri Haugland', 'Fog'), row('10:15', '<td colspan="2">Coffee break</td>'), row('12:00', '<td colspan="2">Visit of the observatory</td>')),
    ['10-05: 09:10 Fog / Siri Haugland', '10-05: 10:15 Coffee break', '10-05: 12:00 Visit of the observatory']],
  ['below a name in its cell stands where it is from', table(head('Time', 'Speaker', 'Title'), row('09:00', 'Anna Seidel<br>Universität Leipzig', 'Tea'), row('10:00', 'Bruno Haas<br>MPI Göttingen', 'Clouds'), row('11:00', 'Cleo Hart<br>Dora Sand', 'Rain')),
    ['10-05: 09:00 Tea / Anna Seidel (Universität Leipzig)', '10-05: 10:00 Clouds / Bruno Haas (MPI Göttingen)', '10-05: 11:00 Rain / Cleo Hart; Dora Sand']],
  ['a day over its rows, with or without words beside it', table(head('Time', 'Topic'), row('<b>Day 1</b>', ''), row('09:00', 'Tea'), row('<b>Day 2</b>', ''), row('09:00', 'Fog'), row('Day 3', '7 October 2026: Hills'), row('09:00', 'Rime')),
    ['10-05: 09:00 Tea', '10-06: 09:00 Fog', '10-07: 09:00 Rime']],
  ['a cell too many makes no column', table(head('Time', 'Type', 'Speaker'), row('09:00', 'Invited talk 1', 'Iain MacLeod', '', ''), row('09:30', 'Coffee', ''), row('10:00', 'Invited talk 2', 'Moana Tait', '')),
    ['10-05: 09:00 Invited talk 1 / Iain MacLeod', '10-05: 09:30 Coffee', '10-05: 10:00 Invited talk 2 / Moana Tait']],
  ['where the title is empty, its type says what is on', table(head('Time', 'Type', 'Author', 'Title'), row('09:00', 'Keynote', 'Iain MacLeod', 'Fog'), row('10:00', 'Break', '', ''), row('10:30', 'Group photo', '', '')),
    ['10-05: 09:00 Fog / Iain MacLeod', '10-05: 10:00 Break', '10-05: 10:30 Group photo']],
  ['a day over the only column that has a title', table(head('', 'Tuesday 6 October 2026'), row('<th>09:00</th>', 'Tea'), row('<th>09:30</th>', 'Fog')),
    ['10-06: 09:00 Tea', '10-06: 09:30 Fog']],
  ['who speaks and what about, below a title whose time reaches down', table(row('<td rowspan="3">9:00</td>', 'Fog over the fens'), row('Ann Lee and Bo Ray'), row('What rises from the northern fens in the first hours of a day in autumn, and why nobody who lives there has ever wondered.'), row('<td rowspan="3">10:00</td>', 'Rime on wires (Cy Moe)'), row('Cy Moe (ETH Zürich)'), row(''), row('<td rowspan="2">11:00</td>', 'Coffee'), row('')),
    ['10-05: 09:00 Fog over the fens / Ann Lee; Bo Ray', '10-05: 10:00 Rime on wires / Cy Moe (ETH Zürich)', '10-05: 11:00 Coffee']],
  ['a column that says in the same words what a row is', table(...['Fog|Full paper', 'Rime|Full paper', 'Hail|Full paper', 'Snow|Short paper', 'Sleet|Full paper', 'Ice|Full paper'].map((one, at) => row(`${String(at + 9)}:00`, `${one.split('|')[1] ?? ''}<br>(video)`, `${one.split('|')[0] ?? ''} seen with radars<br>Ann Lee`))),
    ['Fog', 'Rime', 'Hail', 'Snow', 'Sleet', 'Ice'].map((one, at) => `10-05: ${String(at + 9).padStart(2, '0')}:00 ${one} seen with radars / Ann Lee`)],
  ['days of the week with their numbers behind points', table(head('', 'Monday.5.', 'Tuesday.6'), row('9:00-10:00', 'Fog', 'Rime'), row('10:00-11:00', 'Hail', 'Snow')), ['10-05: 09:00-10:00 Fog', '10-05: 10:00-11:00 Hail', '10-06: 09:00-10:00 Rime', '10-06: 10:00-11:00 Snow']],
  ['bare hours as ends, with blanks around the dash', table(row('8.30 - 10', 'Fog'), row('10.30 - 12', 'Rime'), row('2.45 - 4', 'Hail')), ['10-05: 08:30-10:00 Fog', '10-05: 10:30-12:00 Rime', '10-05: 14:45-16:00 Hail']],
  ['titles of columns below a title of the table, some of them of other things', table(row('<td colspan="6">Fog Days</td>'), row('No.', 'Time', 'Name', 'Title', 'Affiliation', 'E-mail', 'Hotel'), row('', '9:00', '', 'Registration', '', '', ''), row('1', '9:30', 'Ann Lee', 'Fog over the fens', 'Leeds', 'ann@example.org', 'A'), row('2', '10:00', 'Bo Ray', 'Rime on wires', 'Bern', 'bo@example.org', 'B')),
    ['10-05: 09:00 Registration', '10-05: 09:30 Fog over the fens / Ann Lee (Leeds)', '10-05: 10:00 Rime on wires / Bo Ray (Bern)']],
  ['a list of papers above the table is no place of anybody', '<h3>Long papers</h3><ul><li>Ann Lee and Bo Ray. Fog over the northern fens of England.</li><li>Cy Moe, Di Fox and Ed Gray. Rime on wires and on all that stands.</li></ul><h3>Programme</h3>' + table(row('9:00', 'Fog over the northern fens of England', 'Ann Lee, Bo Ray'), row('10:00', 'Rime on wires and on all that stands', 'Cy Moe, Di Fox, Ed Gray')),
    ['10-05: 09:00 Fog over the northern fens of England / Ann Lee; Bo Ray', '10-05: 10:00 Rime on wires and on all that stands / Cy Moe; Di Fox; Ed Gray']],
  // Several programmes side by side.
  ['the afternoon beside the morning', table(head('Time', 'Morning', 'Time', 'Afternoon'), row('9:00', 'Fog', '14:00', 'Rime'), row('10:00', 'Hail', '15:00', 'Sleet')), ['10-05: 09:00 Fog', '10-05: 10:00 Hail', '10-05: 14:00 Rime', '10-05: 15:00 Sleet']],
  ['a day beside the next, each with its times', table(head('Monday, 5 October 2026', '', 'Tuesday, 6 October 2026', ''), row('9:00', 'Fog', '9:30', 'Rime'), row('10:00', 'Hail', '10:30', 'Sleet')), ['10-05: 09:00 Fog', '10-05: 10:00 Hail', '10-06: 09:30 Rime', '10-06: 10:30 Sleet']],
  ['a day beside the next, over both of its columns', table(head('<th colspan="2">Monday, 5 October 2026</th>', '<th colspan="2">Tuesday, 6 October 2026</th>'), row('9:00', 'Fog', '9:00', 'Rime'), row('10:00', 'Hail', '10:00', 'Sleet')), ['10-05: 09:00 Fog', '10-05: 10:00 Hail', '10-06: 09:00 Rime', '10-06: 10:00 Sleet']],
  ['two days beside two others, below', table(head('Day 1', '', 'Day 2', ''), row('9:00', 'Fog', '9:30', 'Rime'), row('10:00', 'Hail', '10:30', 'Sleet'), row('11:00', 'Snow', '', '')), ['10-05: 09:00 Fog', '10-05: 10:00 Hail', '10-05: 11:00 Snow', '10-06: 09:30 Rime', '10-06: 10:30 Sleet']],
  ['ranges on both sides, without titles', table(row('9:00-10:00', 'Fog', '10:00-10:30', 'Rime'), row('10:30-11:00', 'Hail', '11:00-12:00', 'Sleet')), ['10-05: 09:00-10:00 Fog', '10-05: 10:30-11:00 Hail', '10-05: 10:00-10:30 Rime', '10-05: 11:00-12:00 Sleet']],
  ['a day over the rows of both sides', table(head('Time', 'Morning', 'Time', 'Afternoon'), row('Monday, 5 October 2026', '', '', ''), row('9:00', 'Fog', '14:00', 'Rime'), row('10:00', 'Snow', '15:00', 'Ice'), row('Tuesday, 6 October 2026', '', '', ''), row('9:00', 'Hail', '14:00', 'Sleet')),
    ['10-05: 09:00 Fog', '10-05: 10:00 Snow', '10-05: 14:00 Rime', '10-05: 15:00 Ice', '10-06: 09:00 Hail', '10-06: 14:00 Sleet']],
  ['what stands before the first times', table(head('Track', 'Time', 'Morning', 'Time', 'Afternoon'), row('Ice', '9:00', 'Fog', '14:00', 'Rime'), row('Snow', '10:00', 'Hail', '15:00', 'Sleet')), ['10-05: 09:00 Fog', '10-05: 10:00 Hail', '10-05: 14:00 Rime', '10-05: 15:00 Sleet']],
  ['the same times on both sides are said twice', table(head('Time', 'Hall A', 'Time', 'Hall B'), row('9:00', 'Fog', '9:00', 'Rime'), row('10:00', 'Hail', '10:00', 'Sleet')), ['10-05: 09:00 Fog @ Hall A', '10-05: 09:00 Rime @ Hall B', '10-05: 10:00 Hail @ Hall A', '10-05: 10:00 Sleet @ Hall B']],
  ['times behind the titles are when they end', table(head('Start', 'Title', 'End', 'Room'), row('9:00', 'Fog', '9:45', 'Hall A'), row('10:00', 'Hail', '10:45', 'Hall A')), ['10-05: 09:00-09:45 Fog @ Hall A', '10-05: 10:00-10:45 Hail @ Hall A']],
  ['addresses of people under titles that are no known words', table(head('BST', 'EDT', 'Activity', 'Presenter', 'Reply to'), row('9:00', '4:00', 'Fog', 'Ann Lee', 'ann@example.org'), row('10:00', '5:00', 'Rime', 'Bo Ray', 'bo@example.org')), ['10-05: 09:00 Fog / Ann Lee', '10-05: 10:00 Rime / Bo Ray']],
  ['clocks over the times, in a row that nothing marks as their head', table(row('BST', 'EDT', 'Activity', 'Presenter', 'E-mail'), row('9:00', '4:00', 'Fog', 'Ann Lee', 'ann@example.org'), row('10:00', '5:00', 'Rime', 'Bo Ray', 'bo@example.org')), ['10-05: 09:00 Fog / Ann Lee', '10-05: 10:00 Rime / Bo Ray']],
  ['days before some of the rows, without a column of their own', table(head('Time', 'Topic'), row('5 Monday', '9:00-10:00', 'Fog over the fens'), row('11:00-12:00', 'Rime on wires'), row('Tuesday, 6 October 2026', '9:00-10:00', 'Hail'), row('11:00-12:00', 'Sleet')),
    ['10-05: 09:00-10:00 Fog over the fens', '10-05: 11:00-12:00 Rime on wires', '10-06: 09:00-10:00 Hail', '10-06: 11:00-12:00 Sleet']],
  ['days before all rows, in their column', table(head('Date', 'Time', 'Topic'), row('5 October 2026', '9:00-10:00', 'Fog'), row('', '11:00-12:00', 'Rime'), row('6 October 2026', '9:00-10:00', 'Hail')), ['10-05: 09:00-10:00 Fog', '10-05: 11:00-12:00 Rime', '10-06: 09:00-10:00 Hail']],
  ['rooms beside the times, in a row that nothing marks as their head', table(row('Time', 'Track A (Hall)', 'Track B (Rm 1423)'), row('9:00-9:30', 'Fog over the fens', 'Rime on wires'), row('9:30-10:00', 'Hail', 'Sleet')),
    ['10-05: 09:00-09:30 Fog over the fens @ Track A (Hall)', '10-05: 09:00-09:30 Rime on wires @ Track B (Rm 1423)', '10-05: 09:30-10:00 Hail @ Track A (Hall)', '10-05: 09:30-10:00 Sleet @ Track B (Rm 1423)']],
  ['titles of columns that begin or end with an accent name no rooms', ['Activité', 'Événement', 'Attività', 'Aktivität'].map((title) => table(head('Horaire', title, 'Détails'), row('9:00', 'Fog', 'Bring a coat'), row('10:00', 'Rime', 'Mind the step'))).join('<p>And</p>'),
    [...'1234'].flatMap(() => ['10-05: 09:00 Fog', '10-05: 10:00 Rime'])],
  ['starts and ends in cells of their own, a sign or a word between them', table(head('', '', '', '5 October 2026', '6 October 2026'), row('9:00', '-', '10:30', 'Fog', 'Mist'), row('10:30', '–', '11:00', 'Coffee', 'Tea')) + table(row('14:00', 'bis', '14:50', 'Rime on wires', 'Bo Ray'), row('15:00', 'bis', '15:20', 'Hail at sea', 'Cy Orr')),
    ['10-05: 09:00-10:30 Fog', '10-05: 10:30-11:00 Coffee', '10-06: 09:00-10:30 Mist', '10-06: 10:30-11:00 Tea', '10-06: 14:00-14:50 Rime on wires / Bo Ray', '10-06: 15:00-15:20 Hail at sea / Cy Orr']],
  ['an hour at which nothing takes place is not that of the entry above it', table(head('Time', '5 October 2026', '6 October 2026'), row('16:30 - 18:00', 'Fog', 'Rime on wires'), row('18:00 - 19:00', '', ''), row('19:00 - 22:00', 'Dinner', 'Supper')) + table(head('Time', 'Title', 'Time'), row('22:30', 'Stars', '22:30'), row('23:30', '', '23:30')),
    ['10-05: 16:30-18:00 Fog', '10-05: 19:00-22:00 Dinner', '10-06: 16:30-18:00 Rime on wires', '10-06: 19:00-22:00 Supper', '10-06: 22:30 Stars']],
  ['a time over the rows that it is the time of', table(row('11:00 - 11:30', 'Coffee')) + table(row('11:30 - 13:30'), row('Fog over the fens'), row('Ann Lee')) + table(row('13:30 - 15:00', 'Lunch')), ['10-05: 11:00-11:30 Coffee', '10-05: 11:30-13:30 Fog over the fens / Ann Lee', '10-05: 13:30-15:00 Lunch']],
];
for (const [name, html, entries] of TABLES) test(name, () => assert.deepEqual(lines(html), entries));

test('a track neither makes a session of a talk nor is a sign between two cells', () => {
  const tracks = (...rows: readonly string[]): unknown => (programme.translate(`<h1>Days</h1>${table(...rows)}`, { date: '2026-10-05', eventTimeZone: 'UTC' }).document.agenda as readonly { readonly kind?: string; readonly track?: string }[]).map(({ kind, track }) => [kind, track]);
  assert.deepEqual(tracks(head('Time', 'Session', 'Title', 'Speaker'), row('9:00', 'Best papers', 'Fog over the fens', 'Ann Lee'), row('9:30', 'Best papers', 'Rime on wires', 'Bo Ray')), [[undefined, 'Best papers'], [undefined, 'Best papers']]);
  assert.deepEqual(tracks(row('9:00', ':', 'Fog over the fens'), row('9:30', ':', 'Rime on wires')), [[undefined, undefined], [undefined, undefined]]);
});

test('rooms, tracks and chairs that reach over several rows are those of each, and a break has but its room', () => {
  const rows = '<tr><td rowspan="3">Ice</td><td>9:00</td><td>Fog over the fens</td><td rowspan="3">Room 1</td><td rowspan="3">Ann Lee</td></tr><tr><td>9:30</td><td>Coffee</td></tr><tr><td>10:00</td><td>Rime on wires</td></tr><tr><td>Snow</td><td>10:30</td><td>Hail</td><td>Room 2</td><td>Bo Ray</td></tr>';
  const { agenda } = programme.translate(`<h1>Days</h1>${table(head('Track', 'Time', 'Title', 'Room', 'Chair'), rows)}`, { date: '2026-10-05', eventTimeZone: 'UTC' }).document as { readonly agenda: readonly Record<string, unknown>[] };
  assert.deepEqual(agenda.map(({ title, track, room, chairs }) => [title, track, room, chairs]), [
    ['Fog over the fens', 'Ice', 'Room 1', ['Ann Lee']], ['Coffee', undefined, 'Room 1', undefined], ['Rime on wires', 'Ice', 'Room 1', ['Ann Lee']], ['Hail', 'Snow', 'Room 2', ['Bo Ray']],
  ]);
});
