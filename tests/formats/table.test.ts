/**
 * Hand-written tables: rows of texts → entries with their times, and what is told of the rows that are none.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { allEntries, type Entry } from '../../src/event/model.js';
import { readDocument } from '../../src/formats/index.js';

function read(rows: readonly (readonly (string | null)[])[], head?: readonly string[]): { readonly entries: readonly string[]; readonly problems: readonly string[]; readonly all: readonly Entry[] } {
  const { programme, problems } = readDocument({ table: { title: 'Forum', date: '2026-05-04', hasHead: head !== undefined, rows: head ? [head, ...rows] : rows } }, { eventTimeZone: 'UTC' });
  const all = allEntries(programme?.events[0]?.days ?? []);
  const clock = (ms: number | undefined): string => (ms === undefined ? '' : new Date(ms).toISOString().slice(8, 16).replace('04T', ''));
  return {
    all, problems: problems.map(({ code, path }) => `${code} ${path}`),
    entries: all.map(({ title, when }) => `${when.kind === 'timed' ? `${clock(when.startMs)}–${when.endInferred ? '?' : clock(when.endMs)}` : '-'} ${title?.[0].value ?? ''}`),
  };
}

/** [first cell, what it is read as] */
const TIMES: readonly (readonly [string, string])[] = [
  ['09:00', '09:00–'], ['9:00', '09:00–'], ['9.30', '09:30–'], ['9h30', '09:30–'], ['9 Uhr', '09:00–'], ['14h', '14:00–'], ['9.30 Uhr', '09:30–'], ['3 pm', '15:00–'], ['3 p.m.', '15:00–'], ['12 am', '00:00–'], ['12 pm', '12:00–'],
  ['12:15 AM', '00:15–'], ['09:00-10:30', '09:00–10:30'], ['09:00 – 10:30', '09:00–10:30'], ['09:00—10:30', '09:00–10:30'], ['09:00 -- 10:30', '09:00–10:30'], ['9:00 to 10:30', '09:00–10:30'], ['9:00 bis 10:30 Uhr', '09:00–10:30'], ['9h00 à 10h30', '09:00–10:30'],
  ['de 9:00 a 10:30', '- '], ['9:00 a 10:30', '09:00–10:30'], ['9–10:30', '09:00–10:30'], ['3:30–4 pm', '15:30–16:00'], ['11–1 pm', '11:00–13:00'], ['14h30–2 pm', '- '], ['11:30–12 pm', '11:30–12:00'], ['12–1 pm', '12:00–13:00'], ['11 am – 1 pm', '11:00–13:00'], ['12 noon', '12:00–'], ['10 am – 12 noon', '10:00–12:00'], ['14 h – 15 h 30', '14:00–15:30'], ['9: 30', '09:30–'], ['9–10 Uhr', '09:00–10:00'],
  ['22:00–01:00', '22:00–05T01:00'], ['10 pm – 1 am', '22:00–05T01:00'], ['18:00-06:00', '18:00–05T06:00'], ['17:30-01:00', '- '], ['20:00-09:00', '- '], ['12–12 pm', '- '],
  // On a clock of 12 hours without am or pm: no guess.
  ['12:00-1:00', '- '], ['11:30-1:00', '- '], ['10:00-10:00', '- '],
  ['3', '- '], ['9-10', '- '], ['25:00', '- '], ['9:75', '- '], ['Session 1', '- '], ['', '- '], ['Monday', '- '],
];
for (const [cell, expected] of TIMES) {
  test(`"${cell}" is read as ${expected}`, () => {
    const [entry = ''] = read([[cell, 'Clouds']]).entries;
    assert.ok(entry.startsWith(expected), entry);
    assert.match(entry, /Clouds$/);
  });
}

test('what has a room to itself is a talk; what reaches over all rooms may be anything', () => {
  const { all } = read([['9:00', 'Rain', 'Snow'], ['10:00', 'Coffee', null]], ['Time', 'Room A', 'Room B']);
  assert.deepEqual(all.map(({ title, kind }) => `${title?.[0].value ?? ''}: ${kind}`), ['Rain: talk', 'Snow: talk', 'Coffee: other']);
  assert.deepEqual(read([['9:00', 'Rain', 'Snow', 'Film']], ['Time', 'Room A', 'Room B']).all.map(({ kind }) => kind), ['talk', 'talk', 'other']);
});

test('heads below a title, or with nothing but an offset over the times; a session is none', () => {
  const placed = (rows: readonly (readonly string[])[]): readonly string[] => read(rows).all.map(({ title, rooms }) => [title?.[0].value, ...rooms.map(({ name }) => name[0].value)].join(' @'));
  assert.deepEqual(placed([['Forum'], ['', 'Main hall', 'Great hall'], ['9:00', 'Rain', 'Snow']]), ['Forum', 'Rain @Main hall', 'Snow @Great hall']);
  assert.deepEqual(placed([['9:00', 'Rain', 'Snow'], ['Session 1', 'Room A', 'Room B'], ['10:00', 'Hail', 'Dew']]), ['Rain', 'Session 1 · Room A · Room B', 'Hail']);
  assert.deepEqual(read([['UTC+9', 'Talk'], ['9:00-10:00', 'Rain']]).entries, ['00:00–01:00 Rain']);
});
test('a row of nothing but a link is kept', () => {
  const { programme } = readDocument({ table: { title: 'Forum', date: '2026-05-04', rows: [['9:00', 'Rain'], [{ text: '', links: [{ url: 'https://example.org/' }] }]] } }, { eventTimeZone: 'UTC' });
  assert.deepEqual(allEntries(programme?.events[0]?.days ?? []).flatMap(({ links }) => links.map(({ url }) => url?.href)), ['https://example.org/']);
});
test('a row without a time stays where it is, with all its words, and is told', () => {
  const { entries, problems } = read([['9:00-9:30', 'Rain'], ['Session 1', 'Chair: A. Example'], ['9:30-10:00', 'Snow']]);
  assert.deepEqual(entries, ['09:00–09:30 Rain', '- Session 1 · Chair: A. Example', '09:30–10:00 Snow']);
  assert.deepEqual(problems, ['time-invalid /table/rows/1/start']);
});

/** Rows that begin another day, between one at 9:00 and one at 13:00, which would be right on the first. */
const DAYS: readonly string[] = ['Tuesday', 'Tuesday, 5 May 2026', 'Day 2', 'Day 2: Fields', '— 5 May —', 'May 5, 2026', '05.05.2026', '5.5.', '2026-05-05', 'Dienstag, 5. Mai', 'Tag 2', 'mardi 5 mai', 'Jour 2', 'martes, 5 de mayo', 'Día 2', 'martedì 5 maggio', 'dinsdag 5 mei', '5月5日', '火曜日', 'الثلاثاء 5 مايو'];
for (const day of DAYS) {
  test(`below "${day}" no time is that of the given date`, () => {
    const { entries, problems } = read([['9:00-9:30', 'Rain'], [day], ['13:00-13:30', 'Snow', 'Ada'], ['14:00', 'Ice']]);
    assert.deepEqual(entries, ['09:00–09:30 Rain', `- ${day}`, '- 13:00-13:30 · Snow · Ada', '- 14:00 · Ice']);
    assert.deepEqual(problems, [1, 2, 3].map((row) => `time-invalid /table/rows/${row}/start`));
  });
}

/** Rows without a time that are no day. */
const NO_DAYS: readonly string[] = ['Session 2', 'Session 2.1', 'Poster session', 'Lunch', 'Mittagspause', 'Vormittag', 'Tagungsdinner', '3 posters', '1. Eröffnung', 'Marine clouds', 'Sunlight', 'Part 2', 'Dinner on Tuesday'];
for (const row of NO_DAYS) test(`below "${row}" the day goes on`, () => assert.deepEqual(read([['9:00-9:30', 'Rain'], [row], ['13:00-13:30', 'Snow']]).entries, ['09:00–09:30 Rain', `- ${row}`, '13:00–13:30 Snow']));

test('a day above all times is the one that is given', () => assert.deepEqual(read([['Monday, 4 May'], ['9:00-9:30', 'Rain']]).entries, ['- Monday, 4 May', '09:00–09:30 Rain']));

test('start and end in two columns; a number is no end', () => {
  assert.deepEqual(read([['9:00', '9:30', 'Rain'], ['9:30', '12', 'Snow'], ['10:00', '11:00']]).entries, ['09:00–09:30 Rain', '09:30–? 12', '10:00–11:00 ']);
});

/** [cells of a row, what it is read as, its subtitle, the times that are told] */
const TIMES_OF_A_ROW: readonly (readonly [readonly string[], string, string | undefined, string])[] = [
  [['9:00-9:30', 'Rain', '14:00-14:30', 'Snow'], '09:00–09:30 Rain', '14:00-14:30 · Snow', '9:00-9:30, 14:00-14:30'],
  [['9:00', 'Rain', '9:30'], '09:00–? Rain', '9:30', '9:00, 9:30'],
  [['9:00', '10:00', '11:00', 'Rain'], '09:00–10:00 Rain', '11:00', '9:00, 11:00'],
  [['9 am', 'Rain', '2 pm', 'Rain'], '09:00–? Rain', '2 pm · Rain', '9 am, 2 pm'],
];
for (const [row, entry, subtitle, found] of TIMES_OF_A_ROW) {
  test(`"${row.join(' | ')}": one time is taken, and the others are told`, () => {
    const { entries, all, problems } = read([row, ['15:00', 'Hail', 'at 16:00 in the hall']]);
    assert.deepEqual([entries[0], all[0]?.subtitle?.[0].value, problems], [entry, subtitle, ['type-wrong /table/rows/0']]);
    assert.equal(readDocument({ table: { title: 'Forum', date: '2026-05-04', rows: [row] } }, { eventTimeZone: 'UTC' }).problems[0]?.params.found, found);
  });
}

/** [heads of two columns of times, are these start and end] */
const CLOCKS: readonly (readonly [string, string, boolean])[] = [
  ['Start', 'End', true], ['Time', '', true], ['From', 'to', true], ['Von', 'bis', true], ['Beginn', 'Ende', true], ['Début', 'Fin', true], ['de', 'à', true], ['Inicio', 'Hasta', true], ['البداية', 'النهاية', true], ['開始', '終了', true],
  ['Berlin', 'Tokyo', false], ['CET', 'UTC', false], ['Zeit (MEZ)', 'Zeit (JST)', false], ['Time', 'Local time', false],
];
for (const [one, other, areOne] of CLOCKS) {
  test(`times below "${one}" and "${other}" are ${areOne ? 'start and end' : 'two clocks: the second is no end, and is told'}`, () => {
    const { entries, problems } = read([['9:00', '17:00', 'Rain']], [one, other, 'Title']);
    assert.deepEqual([entries, problems], areOne ? [['09:00–17:00 Rain'], []] : [['09:00– Rain'], ['type-wrong /table/rows/1']]);
  });
}

test('numbers before the times are no times, and stay', () => {
  const { entries, all } = read([['1', '9:00-9:30', 'Rain'], ['', '9:30', '10:00', 'Snow'], ['3.', '10:00-10:30', 'Hail'], ['4', 'Lunch']]);
  assert.deepEqual(entries, ['09:00–09:30 Rain', '09:30–10:00 Snow', '10:00–10:30 Hail', '- 4 · Lunch']);
  assert.deepEqual(all.map(({ subtitle }) => subtitle?.[0].value), ['1', undefined, '3.', undefined]);
});
test('places of rows are those of the table, below its head', () => assert.deepEqual(read([['9:00', 'Rain'], ['soon', 'Snow']], ['Time', 'Title']).problems, ['time-invalid /table/rows/2/start']));

test('columns are told by their heads, in several languages; others stay words of the row', () => {
  for (const head of [['Time', 'Title', 'Speaker', 'Room', 'Level'], ['Zeit', 'Titel', 'Vortragende', 'Raum', 'Stufe'], ['Heure', 'Titre', 'Intervenante', 'Salle', 'Niveau'], ['Hora', 'Título', 'Ponente', 'Sala', 'Nivel']]) {
    const { all: [entry] } = read([['9:00-9:30', 'Rain', 'Ada Example (Example University); Ben Beispiel', 'A 1', 'easy']], head);
    assert.deepEqual([entry?.title?.[0].value, entry?.subtitle?.[0].value, entry?.speakers.map(({ name }) => name[0].value), entry?.rooms.map(({ name }) => name[0].value)], ['Rain', `${head[4]}: easy`, ['Ada Example', 'Ben Beispiel'], ['A 1']]);
  }
});

/** [heads, cells of a row (null: the one before reaches over it), each talk with its subtitle, @ its rooms, # its track] */
const BESIDE: readonly (readonly [readonly string[], readonly (string | null)[], readonly string[]])[] = [
  [['Time', 'Room A', 'Room B'], ['9:00', 'Rain', 'Snow'], ['Rain @Room A', 'Snow @Room B']],
  [['Time', 'Room A', 'Room B'], ['9:00', 'Rain\nAda Example', ''], ['Rain | Ada Example @Room A']],
  [['Time', 'Room A', 'Room B'], ['9:00', '–', 'Snow'], ['Snow @Room B']],
  [['Time', 'Room A', 'Room B'], ['9:00', 'Coffee', null], ['Coffee']],
  [['Time', 'Room A', 'Room B', 'Room C'], ['9:00', 'Rain', null, 'Snow'], ['Rain @Room A, Room B', 'Snow @Room C']],
  [['Time', 'Room A', 'Room B', 'Room C'], ['9:00', '', null, 'Snow'], ['Snow @Room C']],
  [['Zeit', 'Hörsaal 1', 'Hörsaal 2'], ['9:00', 'Regen', 'Schnee'], ['Regen @Hörsaal 1', 'Schnee @Hörsaal 2']],
  [['', 'Track 1: Theory', 'Track 2: Practice'], ['9:00', 'Rain', 'Snow'], ['Rain #Track 1: Theory', 'Snow #Track 2: Practice']],
  [['Start', 'End', 'Main hall', 'Room 2'], ['9:00', '10:00', 'Rain', 'Snow'], ['Rain @Main hall', 'Snow @Room 2']],
  [['Time', 'Aula', 'Main hall'], ['9:00', 'Rain', 'Snow'], ['Rain @Aula', 'Snow @Main hall']],
  [['Time', 'Track', 'Room'], ['9:00', 'Ocean', 'A 1'], ['Ocean @A 1']],
  [['Time', 'Title', 'Room', 'Place'], ['9:00', 'Rain', 'A 1', 'North'], ['Rain @A 1, North']],
  [['Time', 'Speaker 1', 'Speaker 2'], ['9:00', 'Ada Example', 'Ben Beispiel'], ['']],
  [['Time', 'Title', 'Level'], ['9:00', 'Monday blues', 'Friday joys'], ['Monday blues | Level: Friday joys']],
  [['Time', 'Track', 'Paper'], ['9:00', 'Ocean', 'Rain'], ['Rain | Track: Ocean']],
  [['Time', '大ホール', '1号室'], ['9:00', '雨', '雪'], ['雨 @大ホール', '雪 @1号室']],
  [['Time', 'Title', 'Room / Livestream'], ['9:00', 'Rain', 'Aula 1'], ['Rain @Aula 1']],
  // One column of rooms is where a talk is; and beside other columns nothing is a talk but what has a title.
  [['Time', 'Room', 'Title'], ['9:00', 'A 1', 'Rain'], ['Rain @A 1']],
  [['Time', 'Track', 'Title'], ['9:00', 'Clouds', 'Rain'], ['Rain | Track: Clouds']], [['Time', 'Length', 'Presentation'], ['9:00', '20 min', 'Rain'], ['Rain | Length: 20 min']], [['Time', 'Title & Speakers'], ['9:00', 'Rain'], ['Rain']],
  [['Time', 'Room'], ['9:00', 'A 1'], [' @A 1']],
];
for (const [heads, row, expected] of BESIDE) {
  test(`${JSON.stringify(row)} below ${heads.join(' | ')}`, () => {
    const { all, entries, problems } = read([row], heads);
    const value = (text: Entry['title']): string => text?.[0].value ?? '';
    const told = all.map(({ title, subtitle, rooms, track }) => [value(title), subtitle && `| ${value(subtitle)}`, rooms.length && `@${rooms.map(({ name }) => value(name)).join(', ')}`, track && `#${value(track.name)}`].filter((part) => part !== undefined && part !== 0).join(' '));
    assert.deepEqual(told, expected);
    assert.ok(entries.every((entry) => entry.startsWith('09:00–')), entries.join());
    assert.deepEqual(problems.filter((one) => !one.startsWith('entry-title-missing')), []);
  });
}

test('of rooms beside columns of another kind nobody can say whose words are whose', () => {
  for (const head of [['Time', 'Room A', 'Room B', 'Session chair'], ['Time', 'Room A', 'Room B', 'Speaker'], ['Time', 'Salle 1', 'Salle 2', 'Zuse']]) {
    const { entries, problems } = read([['9:00', 'Rain', 'Snow', 'Ann Example']], head);
    assert.deepEqual([entries, problems], [['- 9:00 · Rain · Snow · Ann Example'], ['time-invalid /table/rows/1/start']]);
  }
});

test('words that only hold one for a room or a track make no row a head', () => {
  const { all, problems } = read([['9:00', 'Rain', 'Snow'], ['', 'Streamflow forecasting', 'Storm tracking in Europe'], ['10:00', 'Hail', 'Fog']], ['Time', 'Hall 1', 'Hall 2']);
  assert.deepEqual(all.map(({ title, rooms: [room] }) => `${title?.[0].value ?? ''}@${room?.name[0].value ?? ''}`), ['Rain@Hall 1', 'Snow@Hall 2', 'Streamflow forecasting · Storm tracking in Europe@', 'Hail@Hall 1', 'Fog@Hall 2']);
  assert.deepEqual(problems, ['time-invalid /table/rows/2/start']);
});

/** [rows above the talks, what is left of them]: heads may stand below the name of a day, and without a mark. */
const LATER_HEADS: readonly (readonly [readonly (readonly (string | null)[])[], readonly string[]])[] = [
  [[['Monday, 4 May', null, null], ['Time', 'Room 1', 'Room 2']], ['Monday, 4 May']],
  [[['', 'Room 1', 'Room 2']], []],
  [[['', 'Sábado'], ['', 'Track 1', 'Track 2']], ['Sábado']],
  [[['', 'Room 8', 'Room 9'], ['8:00', 'Coffee', null], ['', 'Room 1', 'Room 2']], ['Coffee']],
];
for (const [above, left] of LATER_HEADS) {
  test(`below ${JSON.stringify(above)} talks stand side by side`, () => {
    const { all } = read([...above, ['9:00', 'Rain', 'Snow']]);
    assert.deepEqual(all.map(({ title, rooms, track }) => [title?.[0].value, (rooms[0]?.name ?? track?.name)?.[0].value.slice(-1)].join()), [...left.map((title) => `${title},`), 'Rain,1', 'Snow,2']);
  });
}

test('times in cells below rooms are told', () => {
  assert.deepEqual(read([['9:00', '9:15 – 9:45\nRain', '10:00']], ['Time', 'Room A', 'Room B']).problems, ['type-wrong /table/rows/1']);
});

test('of several speakers none is the title', () => {
  assert.deepEqual(read([['9:00', '', 'Ada Example; Ben Beispiel']], ['Time', 'Title', 'Speaker']).all.map(({ title, speakers }) => [title, speakers.length]), [[undefined, 2]]);
});

test('what stands in the column of speakers alone is the title', () => {
  const { all } = read([['9:00', 'Coffee', ''], ['9:30', 'Ada Example', 'Rain']], ['Time', 'Speaker', 'Title']);
  assert.deepEqual(all.map(({ title, speakers }) => [title?.[0].value, speakers.length]), [['Coffee', 0], ['Rain', 1]]);
});

/** [what, head, rows, entries]: what is not of the one day of the table has no time. */
const OTHER_DAYS: readonly (readonly [string, readonly string[] | undefined, readonly (readonly (string | null)[])[], readonly string[]])[] = [
  ['days side by side', ['Time', 'Thursday', 'Friday'], [['9:00–10:00', 'Rain', 'Snow']], ['- Time · Thursday · Friday', '- 9:00–10:00 · Rain · Snow']],
  ['days side by side in a row', undefined, [['', '4 May', '5 May'], ['9:00–10:00', 'Rain', 'Snow']], ['- 4 May · 5 May', '- 9:00–10:00 · Rain · Snow']],
  ['a head for another day', ['Time', 'Title'], [['9:00', 'Rain'], ['Time', 'Forum – Thursday, May 21st'], ['10:00', 'Snow']], ['09:00– Rain', '- Time · Forum – Thursday, May 21st', '- 10:00 · Snow']],
  ['two days above the times', undefined, [['Tuesday, 5 May'], ['Morning', 'Tutorials'], ['Wednesday, 6 May'], ['9:00', 'Rain']], ['- Tuesday, 5 May', '- Morning · Tutorials', '- Wednesday, 6 May', '- 9:00 · Rain']],
  ['rows without a word', undefined, [['', ''], ['9:00', 'Rain'], ['', null], ['10:00', '–']], ['09:00– Rain', '10:00– ']],
  ['dates in a column', undefined, [['Mon 4 May', '9:00', 'Rain'], ['Tue 5 May', '9:00', 'Snow'], ['', '10:00', 'Wind']], ['- Mon 4 May · 9:00 · Rain', '- Tue 5 May · 9:00 · Snow', '- 10:00 · Wind']],
  ['days before the times', undefined, [['22日', '9:00', 'Rain']], ['- 22日 · 9:00 · Rain']],
  ['short names of days', undefined, [['9:00', 'Rain'], ['Thu. - Sep. 18'], ['14:00', 'Snow']], ['09:00– Rain', '- Thu. - Sep. 18', '- 14:00 · Snow']],
  ['days in more languages', undefined, [['9:00', 'Rain'], ['Terça-feira'], ['14:00', 'Snow']], ['09:00– Rain', '- Terça-feira', '- 14:00 · Snow']],
  ['hours on a clock of twelve', undefined, [['12:00', 'Lunch'], ['1:30', 'Rain'], ['5:30–6:15', 'Snow'], ['06:00 pm', 'Dinner']], ['12:00–18:00? Lunch', '- 1:30 · Rain', '- 5:30–6:15 · Snow', '18:00– Dinner']],
  ['walks, numbers and names are no days', undefined, [['9:00', 'Rain'], ['45-60 min walk'], ['Julia Berg: Snow'], ['Main session'], ['10:00', 'Snow']], ['09:00–10:00? Rain', '- 45-60 min walk', '- Julia Berg: Snow', '- Main session', '10:00– Snow']],
  ['a head that is a row', ['9:00–10:00', 'Welcome'], [['10:00–11:00', 'Rain']], ['09:00–10:00 Welcome', '10:00–11:00 Rain']],
  ['a head that is a day', ['Monday, 4 May', ''], [['10:00–11:00', 'Rain']], ['- Monday, 4 May', '10:00–11:00 Rain']],
];
for (const [name, head, rows, expected] of OTHER_DAYS) test(`other days: ${name}`, () => {
  const { entries } = read(rows, head);
  assert.deepEqual(entries.map((entry) => entry.replace('–? ', '– ')), expected.map((entry) => entry.replace(/–\d\d:\d\d\?/, '–')));
});

/** [head of the times, zone, start in UTC or what is told] */
const OFFSETS: readonly (readonly [string, string, string])[] = [
  ['Time (UTC+9)', 'Asia/Tokyo', '00:00'], ['Time [UTC+09:00]', 'Asia/Tokyo', '00:00'], ['Zeit (UTC)', 'UTC', '09:00'], ['Time (GMT +2)', 'Europe/Berlin', '07:00'], ['Time (CEST)', 'Europe/Berlin', '07:00'],
  ['Time (UTC + 5:30)', 'Asia/Kolkata', '03:30'], ['Time (UTC–5)', 'America/Bogota', '14:00'], ['Time (UTC/GMT -4)', 'America/New_York', '13:00'], ['UTC/GMT -4', 'Europe/Berlin', 'offset-contradicts-zone'], ['UTC+5.5', 'Asia/Kolkata', '03:30'], ['UTC+1/UTC+2', 'Europe/Berlin', '07:00'],
  ['Time (UTC)', 'Europe/Berlin', '09:00'], ['Time (UTC+9)', 'Europe/Berlin', 'offset-contradicts-zone'], ['UTC−05:00', 'Europe/Berlin', 'offset-contradicts-zone'],
];
for (const [head, eventTimeZone, expected] of OFFSETS) {
  test(`"${head}" over the times of ${eventTimeZone}`, () => {
    const { programme, problems } = readDocument({ table: { title: 'Forum', date: '2026-05-04', hasHead: true, rows: [[head, 'Title'], ['9:00', 'Rain']] } }, { eventTimeZone });
    const when = allEntries(programme?.events[0]?.days ?? [])[0]?.when;
    const [problem] = problems.filter(({ code }) => code === 'offset-contradicts-zone');
    assert.equal(problem?.code ?? (when?.kind === 'timed' ? new Date(when.startMs).toISOString().slice(11, 16) : when?.kind), expected);
  });
}

test('links in cells are those of their row, below rooms those of their talk', () => {
  const link = (name: string): object => ({ text: name, links: [{ title: 'Slides', url: `https://example.org/${name}` }] });
  const read = (rows: readonly unknown[]): unknown => allEntries(readDocument({ table: { title: 'Forum', date: '2026-05-04', hasHead: true, rows } }, { eventTimeZone: 'UTC' }).programme?.events[0]?.days ?? []).map(({ title, links }) => [title?.[0].value, ...links.map(({ type, url, title: name }) => `${type} ${name?.[0].value ?? ''} ${url?.href ?? ''}`)]);
  assert.deepEqual(read([['Time', 'Title', ''], ['9:00', link('Rain'), link('more')], ['soon', link('Snow')]]), [['Rain', 'web Slides https://example.org/Rain', 'web Slides https://example.org/more'], ['soon · Snow', 'web Slides https://example.org/Snow']]);
  assert.deepEqual(read([['Time', 'Room 1', 'Room 2'], ['9:00', link('Rain'), link('Snow')]]), [['Rain', 'web Slides https://example.org/Rain'], ['Snow', 'web Slides https://example.org/Snow']]);
});

/** [first row, does it say what the columns are] */
const HEADS: readonly (readonly [readonly string[], boolean])[] = [
  [['Time', 'Speaker', 'Title'], true], [['Time (CET)', 'Speaker', 'Title'], true], [['Uhrzeit', 'Vortragende', 'Titel'], true], [['Horaire', 'Intervenants', 'Titre'], true], [['HORA:', 'Ponente', 'Título'], true], [['時間', '講演者', '題目'], true],
  [['Session 1', 'Speaker', 'Title'], false], [['Times of change', 'Speaker', 'Title'], false], [['', 'Speaker', 'Title'], false],
];
for (const [row, isHead] of HEADS) {
  test(`"${row.join(' | ')}" ${isHead ? 'is a head' : 'is no head'}, without being marked as one`, () => {
    const { all } = read([row, ['9:00', 'Ada Example', 'Rain']]);
    assert.deepEqual(all.map(({ title }) => title?.[0].value), isHead ? ['Rain'] : [row.filter(Boolean).join(' · '), 'Ada Example']);
  });
}

test('no date, no zone: told, never guessed', () => {
  const problems = (table: object): string[] => readDocument({ table: { title: 'Forum', rows: [['9:00', 'Rain']], ...table } }).problems.map(({ code }) => code);
  assert.ok(problems({}).includes('date-missing'));
  assert.ok(problems({ date: '2026-05-04' }).includes('zone-missing'));
  assert.ok(problems({ date: '4 May' }).includes('date-invalid'));
});

test('rows that are none', () => {
  for (const rows of [[], [[]], [null], [5, 'x'], [[{}, null]]]) assert.doesNotThrow(() => readDocument({ table: { rows } }));
});
