/**
 * What lets people into a meeting is cut out of addresses and texts, under every name that it has there; e-mail addresses are no names.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { asOurs } from '../../src/formats/index.js';
import { withoutPassword, withoutSecrets } from '../../src/formats/secrets.js';

const ROWS: readonly (readonly [written: string, open: string])[] = [
  ['https://meet.example.org/1?pwd=a', 'https://meet.example.org/1'],
  ['https://meet.example.org/1?pw=a', 'https://meet.example.org/1'],
  ['https://meet.example.org/1?PASSWD=a', 'https://meet.example.org/1'],
  ['https://meet.example.org/1?password=a', 'https://meet.example.org/1'],
  ['https://meet.example.org/1?passwort=a', 'https://meet.example.org/1'],
  ['https://meet.example.org/1?passcode=a', 'https://meet.example.org/1'],
  ['https://meet.example.org/1#pwd=a', 'https://meet.example.org/1'],
  ['https://meet.example.org/1?a=1&pwd=b&c=2', 'https://meet.example.org/1?a=1&c=2'],
  ['https://meet.example.org/1?pwd=a&passcode=b&c=2#d', 'https://meet.example.org/1?c=2#d'],
  ['https://meet.example.org/1?pwd=a#b', 'https://meet.example.org/1#b'],
  ['<https://meet.example.org/?pwd=a>, or (https://meet.example.org/2?pwd=b)', '<https://meet.example.org/>, or (https://meet.example.org/2)'],
  ['Passcode: Ab3-x!9 and more', ' and more'],
  ['Mot de passe: zz88yy', ''], ['Senha de acesso: 5512', ''], ['PIN: 5512, room', ' room'], ['Pinning: 5 ways', 'Pinning: 5 ways'],
  ['パスコード: 123456', ''], ['ミーティング パスワード:a1b2', ''], ['密码:1234', ''], ['密碼: 1234', ''], ['암호: 1234', ''], ['비밀번호: 12ab', ''], ['Код доступа: 1234', ''], ['Пароль: a-12', ''], ['Toegangscode: 1234', ''], ["Codice d'accesso: 1234", ''],
  ['PIN: 123 456 789# and 123 guests', ' and 123 guests'], ['PIN: 1234 2026-05-04', ' 2026-05-04'],
  ['密码：123456', ''], ['会议密码：123456，谢谢', '，谢谢'], ['パスワード：a1b2', ''], ['암호：1234', ''], ['Passcode： 12ab', ''],
  // Words about such words, and numbers that are none.
  ...['密码:从1970年到今天的历史', '量子密码:2024年进展', '양자암호: 2024년 전망', 'Штрихкод доступа: 1234', 'Пароль: 12 лет', '密码学：2024', 'Spin: 1234'].map((text) => [text, text] as const),
  ['Passcode: 123456 300 seats', ' 300 seats'], ['PIN: 12345 678 people', ' 678 people'],
  ['+49 30 1234,,86955#,,,,*987654#', '+49 30 1234,,86955#,,,'],
  ['Password 121323', ''], ['Join with passcode 12345, please', 'Join with , please'], ['Passwords 2026', 'Passwords 2026'], ['Password 2026', 'Password 2026'],
  ['Password: a history', 'Password: a history'],
  ['https://example.org/?npw=1&power=2', 'https://example.org/?npw=1&power=2'],
];
for (const [written, open] of ROWS) test(`${written} → ${open}`, () => assert.equal(withoutPassword(written), open));

/** [value, what is left of it] */
const VALUES: readonly (readonly [unknown, unknown])[] = [
  ['ada@example.org', undefined], ['mailto:ada@example.org', undefined], ['Write to ada@example.org', 'Write to ada@example.org'], ['@ada@example.org', '@ada@example.org'], ['https://example.org/@ada.b', 'https://example.org/@ada.b'], ['A@B', 'A@B'],
  [{ id: 'u1@example.org', title: ' Talk, PIN: 5512' }, { id: 'u1@example.org', title: 'Talk,' }], [[{ url: 'https://meet.example.org/1?pwd=a' }, null, 5, true], [{ url: 'https://meet.example.org/1' }, null, 5, true]],
];
for (const [value, left] of VALUES) test(`${JSON.stringify(value)} leaves ${JSON.stringify(left)}`, () => assert.deepEqual(withoutSecrets(value), left));

const CODE = 'Passcode: 99secret1';
const JOIN = 'https://meet.example.org/1?pwd=99secret1';
const TIMES = { start: '2027-02-09T09:00:00Z', end: '2027-02-09T10:00:00Z' };
/** Documents with secrets where nobody looks for them: in titles, names of rooms, tracks and people, keywords. */
const DOCUMENTS: Readonly<Record<string, unknown>> = {
  frab: { schedule: { conference: { title: `C ${CODE}`, days: [{ date: '2027-02-09', rooms: { [`Zoom ${CODE}`]: [{ date: TIMES.start, title: `T ${CODE}`, track: CODE, subtitle: JOIN, persons: ['secret@example.org', { public_name: 'secret@example.org' }] }] } }] } } },
  c3voc: { schedule: { conference: { title: 'C', rooms: [{ guid: 'r', name: JOIN }] }, events: [{ ...TIMES, title: `T ${CODE}`, room: { guid: 'r' }, track: { name: CODE }, participants: [{ guid: 'p', name: 'secret@example.org' }] }] } },
  pretalx: { timezone: 'UTC', speakers: [{ code: 'A', name: 'secret@example.org' }], rooms: [{ id: 1, name: { en: JOIN } }], tracks: [{ id: 1, name: CODE }], talks: [{ ...TIMES, code: 'T', title: CODE, room: 1, track: 1, speakers: ['A'] }] },
  indico: { _type: 'HTTPAPIResult', results: [{ title: CODE, organizer: 'secret@example.org', room: JOIN, startDate: { date: '2027-02-09', time: '09:00:00', tz: 'UTC' }, contributions: [{ title: CODE, roomFullname: JOIN, track: CODE, keywords: [CODE], speakers: [{ fullName: 'secret@example.org' }] }] }] },
  sessionize: { sessions: [{ id: '1', title: CODE, startsAt: TIMES.start, roomId: 1, speakers: ['s'], categoryItems: [1] }], speakers: [{ id: 's', fullName: 'secret@example.org', tagLine: CODE }], rooms: [{ id: 1, name: JOIN }], categories: [{ title: 'Track', items: [{ id: 1, name: CODE }] }] },
  schemaOrg: { '@type': 'Event', name: CODE, keywords: CODE, location: JOIN, startDate: TIMES.start, organizer: 'secret@example.org', subEvent: { '@type': 'Event', name: CODE, startDate: TIMES.start, location: JOIN, performer: ['secret@example.org', { name: 'secret@example.org', affiliation: CODE }] } },
  miniConf: [{ title: CODE, start: TIMES.start, calendarId: 'talk', location: CODE, track: CODE, presenter: 'secret@example.org' }],
  researchSeminars: { properties: { shortname: 'S', name: CODE, room: JOIN }, talks: [{ seminar_id: 'S', seminar_ctr: 1, start_time: TIMES.start, title: CODE, room: JOIN, speaker: 'secret@example.org', speaker_affiliation: CODE }] },
  icalendar: { VCALENDAR: [{ 'X-WR-CALNAME': [{ value: CODE }], VEVENT: [{ UID: [{ value: 'u' }], DTSTART: [{ value: '20270209T090000Z' }], SUMMARY: [{ value: CODE }], LOCATION: [{ value: 'secret@example.org' }], CATEGORIES: [{ value: CODE }], CONFERENCE: [{ value: JOIN, LABEL: CODE }], 'X-ALT-DESC': [{ value: '<p><b>Passcode:</b> 99secret1</p>' }] }] }] },
};
for (const [format, document] of Object.entries(DOCUMENTS)) test(`nothing of ${format} lets anybody in, wherever it stands`, () => assert.doesNotMatch(JSON.stringify(asOurs(document).document), /secret/));
