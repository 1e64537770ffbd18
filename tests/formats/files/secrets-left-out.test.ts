/**
 * Codes of meetings that stand among the words of a programme: none is carried over, each is told, and the words around them stay.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { readFile } from '../../../src/formats/files/index.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, name = ''): ReturnType<typeof readFile> => readFile(bytes(text), name, { eventTimeZone: 'UTC' });
const told = ({ guesses }: ReturnType<typeof readFile>): readonly (number | undefined)[] => guesses.filter(({ code }) => code === 'secret-left-out').map(({ line }) => line);

/** [line of a programme, title of its entry] */
const LINES: readonly (readonly [string, string])[] = [
  ['12:00-13:00 Snow, Passcode: 471147', 'Snow'],
  ['12:00-13:00 Snow (Passcode: 471147)', 'Snow'],
  ['12:00-13:00 Snow (Meeting ID: 987 6543 2100, Passcode: abC123)', 'Snow (Meeting ID: 987 6543 2100)'],
  ['12:00-13:00 Snow – Kenncode: a1b2c3', 'Snow'],
  ['12:00-13:00 Snow; mot de passe : 471147', 'Snow'],
  ['12:00-13:00 Snow passcode 471147', 'Snow'],
  ['12:00-13:00 Snow [passcode is q7!x9]', 'Snow'],
  ['12:00-13:00 Snow パスコード：471147', 'Snow'],
  ['12:00-13:00 Snow (Zugangscode: 471147)', 'Snow'],
  ['12:00-13:00 Snow, access code: 4711 471 1471', 'Snow'],
  ['12:00-13:00 Snow, contraseña: a1b2c3', 'Snow'],
  ['12:00-13:00 Snow, code d’accès : 471147', 'Snow'],
];
for (const [line, title] of LINES) test(`left out: ${line}`, () => {
  const reading = read(`# Days\n\n4 May 2026\n\n${line}\n13:00 Rime\n`);
  assert.equal(reading.programme?.events[0]?.days[0]?.entries[0]?.title?.[0].value, title);
  assert.doesNotMatch(JSON.stringify(reading.document), /471147|abC123|a1b2c3|q7!x9/);
  assert.deepEqual(told(reading), [5]);
});

test('somebody of whom only an address is told is nobody', () => {
  const speakersIn = (text: string, name: string): readonly (string | undefined)[] => {
    const reading = read(text, name);
    assert.doesNotMatch(JSON.stringify(reading.document), /ada@/);
    return reading.programme?.events[0]?.days[0]?.entries[0]?.speakers.map((one) => one.name[0].value) ?? [];
  };
  for (const cell of ['<ada@example.org>; Bo Rask', 'ada@example.org, Bo Rask', 'Bo Rask, (ada@example.org)', 'Bo Rask; ada@example.org']) assert.deepEqual(speakersIn(`Date,Start,Title,Speakers\n2026-05-04,09:00,Fog,"${cell}"\n`, 'talks.csv'), ['Bo Rask'], cell);
  assert.deepEqual(speakersIn('# Days\n\n4 May 2026\n\n9:00 Fog\nSpeaker: ada@example.org\n10:00 Rime\n', ''), []);
});

/** Where an address of somebody stands in the data of a page. */
const IN_DATA: readonly string[] = [
  '"sponsor": "Rime Ltd <money@rime.example>"', '"sponsor": {"name": "Rime Ltd", "address": "Cash Street 1, money@rime.example"}', '"funder": {"name": "Rime Ltd (money@rime.example)", "email": "cash@rime.example"}',
  '"organizer": {"name": "Fog Society money@rime.example"}', '"contributor": {"name": "Ada Brandt, money@rime.example"}', '"location": {"@type": "Place", "name": "Hall", "address": "Street 1, money@rime.example"}',
];
for (const field of IN_DATA) test(`an address is left out of a page's data, and told: ${field}`, () => {
  const reading = read(`<title>Fog</title><script type="application/ld+json">{"@context": "https://schema.org", "@type": "Event", "name": "Fog Day", "startDate": "2027-02-09", ${field}, "subEvent": [{"@type": "Event", "name": "Rime", "startDate": "2027-02-09T09:00Z"}]}</script>`, 'page.html');
  assert.doesNotMatch(JSON.stringify(reading.document), /@rime/);
  assert.ok(reading.guesses.some(({ code, params }) => code === 'left-out' && params.value === 'money@rime.example'));
});

const KEPT = ['Snow: passwords and people', 'Password: a history', 'Passcodes of 1984', 'Spin 1/2', 'PIN proteins 3 and 4', 'Clave: una historia', 'Passcode 2026: locks', 'Access code: histories of 1984', 'Contraseña: 10 años'];
for (const title of KEPT) test(`no code: ${title}`, () => {
  const reading = read(`# Days\n\n4 May 2026\n\n12:00-13:00 ${title}\n13:00 Rime\n`);
  assert.match(JSON.stringify(reading.document), new RegExp(title.split(': ').at(-1) ?? title));
  assert.deepEqual(told(reading), []);
});

/** [what, name, content] */
const FILES: readonly (readonly [string, string, string])[] = [
  ['a table', 'talks.csv', 'Date,Start,Title,Abstract\n2026-05-04,09:00,Fog,"Join at https://zoom.us/j/1?pwd=471147 Passcode: 471147"\n2026-05-04,10:00,Rime,\n'],
  ['records', 'talks.yml', '- date: 2026-05-04\n  start: "09:00"\n  title: "Fog (passcode: 471147)"\n- date: 2026-05-04\n  start: "10:00"\n  title: Rime\n'],
  ['below the programme', '', '# Days\n\n4 May 2026\n\n9:00 Fog\n10:00 Rime\n\nZoom: https://zoom.us/j/1?pwd=471147 Passcode: 471147\n'],
  ['a page', 'page.html', '<h1>Days</h1><p>4 May 2026</p><table><tr><td>9:00</td><td>Fog<br>Passcode: 471147</td></tr><tr><td>10:00</td><td>Rime, passcode: 471147</td></tr></table>'],
];
for (const [what, name, content] of FILES) test(`left out of ${what}`, () => {
  const reading = read(content, name);
  assert.equal(reading.programme?.events[0]?.days[0]?.entries.length, 2);
  assert.doesNotMatch(JSON.stringify(reading.document), /471147|platform/);
  assert.ok(reading.guesses.some(({ code }) => code === 'secret-left-out' || code === 'cell-left-out'));
});

/** [line below an entry, people of it, addresses that are told] */
const ADDRESSES: readonly (readonly [string, unknown, readonly string[]])[] = [
  ['Chair: Ann Lee (ann@example.org)', { chairs: ['Ann Lee'] }, ['ann@example.org']],
  ['Chair: Ann Lee <ann@example.org>', { chairs: ['Ann Lee'] }, ['ann@example.org']],
  ['Speakers: Ann Lee (MIT, ann.lee+x@mail.example.org) and Bo Ray (bo@example.org)', { speakers: ['Ann Lee (MIT)', 'Bo Ray'] }, ['ann.lee+x@mail.example.org', 'bo@example.org']],
  ['Speaker: Ann Lee (@ann@example.org)', { speakers: ['Ann Lee (@ann@example.org)'] }, []],
  ['Speaker: Ann Lee (@annlee)', { speakers: ['Ann Lee (@annlee)'] }, []],
];
for (const [line, people, addresses] of ADDRESSES) test(`e-mail addresses of people are left out: ${line}`, () => {
  const { document, guesses } = read(`# Days\n\n4 May 2026\n\n12:00-13:00 Snow\n${line}\n\n13:00 Rime\n\nWrite to info@example.org before you come.\n`);
  const [{ speakers, chairs } = {}] = (document?.agenda ?? []) as readonly { readonly speakers?: unknown; readonly chairs?: unknown }[];
  assert.deepEqual({ ...(speakers ? { speakers } : {}), ...(chairs ? { chairs } : {}) }, people);
  assert.deepEqual(guesses.flatMap(({ code, params }) => (code === 'left-out' ? [params.value] : [])), addresses);
  assert.match(JSON.stringify(document), /info@example\.org/, 'an address to write to stays');
});

const START = '2026-05-04T09:00:00Z';
const END = '2026-05-04T09:30:00Z';
const CALENDAR = (title: string, text: string): string => `BEGIN:VCALENDAR\nX-WR-CALNAME:Days\nBEGIN:VEVENT\nUID:1\nDTSTART:20260504T090000Z\nDTEND:20260504T093000Z\nSUMMARY:${title}\nDESCRIPTION:${text.replaceAll(',', '\\,').replaceAll('\n', '\\n')}\nEND:VEVENT\nEND:VCALENDAR\n`;

/** Formats that the script reads, too: each with a title, a text and somebody who speaks. */
const PROGRAMS: Readonly<Record<string, (title: string, text: string, name: string) => unknown>> = {
  frab: (title, abstract, name) => ({ schedule: { conference: { acronym: 'd', title: 'Days', time_zone_name: 'UTC', days: [{ date: '2026-05-04', rooms: { Hall: [{ guid: 'g', date: START, duration: '00:30', title, abstract, persons: [{ id: 1, name }] }] } }] } } }),
  c3voc: (title, abstract, name) => ({ schedule: { conference: { acronym: 'd', title: 'Days', time_zone_name: 'UTC' }, persons: [{ guid: 'p', name }], events: [{ guid: 'g', title, start: START, end: END, abstract, participants: [{ guid: 'p' }] }] } }),
  pretalx: (title, abstract, name) => ({ title: 'Days', timezone: 'UTC', talks: [{ code: 'A', title, abstract, start: START, end: END, room: 1, speakers: ['P'] }], rooms: [{ id: 1, name: 'Hall' }], tracks: [], speakers: [{ code: 'P', name }] }),
  indico: (title, description, fullName) => ({ _type: 'HTTPAPIResult', results: [{ id: '1', title: 'Days', timezone: 'UTC', contributions: [{ id: '1', title, description, startDate: { date: '2026-05-04', time: '09:00:00', tz: 'UTC' }, endDate: { date: '2026-05-04', time: '09:30:00', tz: 'UTC' }, speakers: [{ fullName }] }] }] }),
  sessionize: (title, description, fullName) => ({ title: 'Days', sessions: [{ id: '1', title, description, startsAt: START, endsAt: END, speakers: ['p'] }], speakers: [{ id: 'p', fullName }], categories: [], rooms: [] }),
  'schema.org': (title, description, name) => ({ '@type': 'Event', name: 'Days', startDate: '2026-05-04', subEvent: [{ '@type': 'Event', name: title, description, startDate: START, endDate: END, performer: { '@type': 'Person', name } }] }),
  'Mini-Conf': (title, abstract, speaker) => [{ title, abstract, start: START, end: END, calendarId: 'Talk', speaker }],
  researchseminars: (title, abstract, speaker) => ({ properties: { shortname: 'd', name: 'Days', timezone: 'UTC' }, talks: [{ seminar_id: 'd', seminar_ctr: 1, title, abstract, start_time: START, end_time: END, speaker }] }),
  iCalendar: CALENDAR,
};
const written = (one: unknown): string => (typeof one === 'string' ? one : JSON.stringify(one, undefined, 1));

/** [title, text, how often a code is told] */
const CODES: readonly (readonly [string, string, number])[] = [
  ['Fog (Passcode: 471147)', 'About fog.', 1], ['Fog, Zugangscode: 471147', 'About fog.', 1], ['Fog', 'About fog. Access code: 4711 471 1471', 1], ['Fog', 'About fog.\nPasscode is q471147\nMore', 1], ['Fog', 'heslo: 471147', 1],
  ['Fog', '<p>About fog.</p><p>Passcode: <b>471147</b></p>', 1], ['Fog', 'https://zoom.us/j/1?pwd=471147', 1], ['Fog (PIN: 471147#)', 'Contraseña: a471147', 2], ['Fog: passwords and people', 'PIN proteins 3 and 4', 0],
];
for (const [format, program] of Object.entries(PROGRAMS)) test(`codes are left out of ${format}, and told with their lines`, () => {
  for (const [title, text, count] of CODES) {
    const file = written(program(title, text, 'Ann Lee'));
    const reading = read(file, format === 'iCalendar' ? '' : 'a.json');
    assert.doesNotMatch(JSON.stringify(reading.document), /471147|4711 471/, title + text);
    assert.equal(reading.programme?.events[0]?.days[0]?.entries.length, 1);
    const lines = file.split('\n');
    const wanted = format === 'iCalendar' ? told(reading).map(() => 3) : lines.flatMap((line, at) => (/471147|4711 471/.test(line) ? [at + 1] : []));
    assert.deepEqual(told(reading), wanted, title + text);
    assert.equal(told(reading).length, count);
  }
});

/** [name of who speaks, what is left of it] */
const NAMES: readonly (readonly [string, string])[] = [['Ann Lee <ann@example.org>', 'Ann Lee'], ['Ann Lee (ann@example.org)', 'Ann Lee'], ['Ann Lee [mailto:ann@example.org]', 'Ann Lee']];
for (const [format, program] of Object.entries(PROGRAMS)) if (format !== 'iCalendar') test(`e-mail addresses of people are left out of ${format}, and told`, () => {
  for (const [name, open] of NAMES) {
    const { document, guesses, programme } = read(written(program('Fog', '', name)), 'a.json');
    assert.doesNotMatch(JSON.stringify(document), /ann@example/);
    const [entry] = programme?.events[0]?.days[0]?.entries ?? [];
    assert.equal(entry?.speakers[0]?.name[0].value, open);
    assert.deepEqual(guesses.flatMap(({ code, params }) => (code === 'left-out' ? [String(params.value).replace('mailto:', '')] : [])), ['ann@example.org']);
  }
});

test('whoever is called by an address only, beside others, is left out and told', () => {
  const { document, guesses } = read(JSON.stringify([{ title: 'Fog', start: START, end: END, calendarId: 'Talk', speaker: ['Ann Lee', 'bo@example.org'] }]), 'a.json');
  assert.deepEqual((document?.agenda as readonly { readonly speakers: unknown }[])[0]?.speakers, ['Ann Lee']);
  assert.deepEqual(guesses.map(({ code, params, path }) => [code, params.column, path]), [['cell-left-out', 'speakers', '/0/presenter']]);
});

test('a room that is called by a code is told, too', () => {
  const { document, guesses } = read(JSON.stringify(PROGRAMS.frab?.('Fog', '', 'Ann Lee')).replace('Hall', 'Zoom, passcode: 471147'), 'a.json');
  assert.doesNotMatch(JSON.stringify(document), /471147/);
  assert.ok(guesses.some(({ code }) => code === 'secret-left-out'));
});

/** Ways in which people write a code. */
const WRITTEN = [
  'Host key: 471147', 'PW: 471147', 'pwd: 471147', 'Pw=471147', 'Clave: 471147', 'Clave de acceso: a471147', 'Codice di accesso: 471147', 'Password di accesso: 471147',
  'Password for the meeting: 471147', 'Passcode (if asked): 471147', 'Password to join: 471147', 'Meeting password is 471147', 'password - 471147x', 'passcode=471147', 'Passcode – 471147',
  'Kennwort lautet 471147', 'Password is: 471147', 'The passcode will be 471147', 'mdp : 471147', 'Mot de passe de la réunion : 471147', 'Kennwort für das Meeting: 471147', 'Security code: 471147',
  'Meeting PIN: 471147', 'Zugangs-PIN: 471147', 'Lösenord: 471147', 'Adgangskode: 471147', 'Salasana: 471147', 'Jelszó: 471147', 'Şifre: 471147', 'Parola: 471147', 'Пароль для входа: 471147',
  'Код доступа: 471147', 'passcode "471147"', 'passcode: \'471147\'', 'Passcode:\t471147', 'Passcode :471147', '**Passcode:** 471147', 'Passcode: **471147**', 'Passcode： 471147',
  'Zoom (ID 123, PW 471147)', 'ID: 123 4567 / PW: 471147', 'Password:471147', 'Passwords: 471147', 'PASSCODE - 471147', 'password（471147）', '密码471147', '暗証番号：471147', '비밀번호는 471147',
  'Meeting-Kennwort: 471147', 'Wachtwoord voor de vergadering: 471147', 'Hasło do spotkania: 471147', 'Senha: 471147', 'code secret : 471147', 'Zugangsdaten: 471147', 'use the password 471147',
  'enter passcode 471147 when asked', 'Password for Zoom: a471147b', 'Code: 471147', 'code : 471 147', 'pass 471147', 'Pass: 471147', 'Zoom 123 4567, Code: 471147',
];
// Words about such words, and numbers that are none.
const WORDS = ['Password managers: 10 years of attacks', 'Passwords – 2026', 'Password 2026', 'Passcode 2026: locks', 'Access code: histories of 1984', 'Clave: COVID-19 y clima', 'Código: x86-64 en la práctica', 'PIN proteins 3 and 4', 'PW: petawatt lasers in 2026', 'Security codes for 5G networks', 'Password for everybody: a 2020s history', 'Parole: 1984 and after', 'Keys: 4711 of them', 'The pass at 2500m', 'Mountain pass 2500', 'Password: history of 1984', 'Parola: 20th century verse', 'Conference code: conduct2026', 'Heslo: 50 let', 'Zip code 47114', 'ZIP code: 47114', 'Zip-Code: 47114', 'Code: a history of 20 years', 'Pass 2026', 'Code: 2026'];
const abstractOf = (text: string): string => JSON.stringify(read(JSON.stringify([{ date: '2026-05-04', start: '09:00', title: 'Fog', abstract: `About fog. ${text}\nMore.` }, { date: '2026-05-04', start: '10:00', title: 'Rime' }]), 'a.json').document);
for (const text of WRITTEN) test(`a code: ${text}`, () => assert.doesNotMatch(abstractOf(text), /471147/));
for (const text of WORDS) test(`words: ${text}`, () => assert.ok(abstractOf(text).includes(text)));
