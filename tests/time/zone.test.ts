/**
 * Names of zones, their offsets, and changes of these.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { findZone, isAbbreviation, nextOffsetChange, offsetZone, UTC, withOffsets } from '../../src/time/zone.js';
import { STATED_CHANGES } from './stated-changes.js';

const at = Date.parse('2026-07-01T12:00Z');

const KNOWN: readonly (readonly [string, string, number])[] = [
  ['Europe/Berlin', 'Europe/Berlin', 120], ['Asia/Kolkata', 'Asia/Kolkata', 330], ['Asia/Calcutta', 'Asia/Calcutta', 330], ['Europe/Kiev', 'Europe/Kiev', 180], ['Europe/Kyiv', 'Europe/Kyiv', 180],
  ['europe/berlin', 'Europe/Berlin', 120], ['EUROPE/BERLIN', 'Europe/Berlin', 120], ['eUROPE/bERLIN', 'Europe/Berlin', 120], ['america/port-au-prince', 'America/Port-au-Prince', -240], ['africa/dar_es_salaam', 'Africa/Dar_es_Salaam', 180],
  ['america/argentina/ushuaia', 'America/Argentina/Ushuaia', -180], ['etc/gmt+5', 'Etc/GMT+5', -300], ['US/Pacific', 'US/Pacific', -420], ['Japan', 'Japan', 540], ['Australia/Lord_Howe', 'Australia/Lord_Howe', 630], ['Asia/Kathmandu', 'Asia/Kathmandu', 345],
  ['UTC', 'UTC', 0], ['utc', 'UTC', 0], ['Z', 'UTC', 0], ['Etc/UTC', 'UTC', 0], ['GMT', 'UTC', 0], ['Etc/GMT', 'UTC', 0], ['Zulu', 'UTC', 0], ['Etc/GMT+5', 'Etc/GMT+5', -300], ['Etc/GMT-14', 'Etc/GMT-14', 840],
  ['+09:00', '+09:00', 540], ['-0330', '-03:30', -210], ['UTC+9', '+09:00', 540], ['UTC-3:30', '-03:30', -210], ['GMT+1', '+01:00', 60], ['UTC−8', '-08:00', -480], ['+00:00', 'UTC', 0],
  ['-00:00', 'UTC', 0], ['UTC+0', 'UTC', 0], ['GMT0', 'UTC', 0], ['GMT-0', 'UTC', 0], ['Etc/GMT+0', 'UTC', 0], ['Etc/Greenwich', 'UTC', 0], ['Universal', 'UTC', 0], ['UCT', 'UTC', 0], ['gmt', 'UTC', 0],
  ['+14', '+14:00', 840], ['−03:30', '-03:30', -210], ['utc+05:45', '+05:45', 345], ['UTC+15:59', '+15:59', 959], ['Etc/GMT-1', 'Etc/GMT-1', 60], ['Etc/GMT+12', 'Etc/GMT+12', -720], ['Etc/GMT-12', 'Etc/GMT-12', 720],
  ['Singapore', 'Singapore', 480], ['PRC', 'PRC', 480], ['NZ', 'NZ', 720], ['NZ-CHAT', 'NZ-CHAT', 765], ['GB', 'GB', 60], ['Eire', 'Eire', 60], ['Iran', 'Iran', 210], ['W-SU', 'W-SU', 180], ['Cuba', 'Cuba', -240], ['US/Hawaii', 'US/Hawaii', -600],
  ['Australia/Eucla', 'Australia/Eucla', 525], ['Pacific/Marquesas', 'Pacific/Marquesas', -570], ['Pacific/Kiritimati', 'Pacific/Kiritimati', 840], ['America/St_Johns', 'America/St_Johns', -150], ['Asia/Yangon', 'Asia/Yangon', 390],
];
for (const [written, name, minutes] of KNOWN) {
  test(`"${written}" is ${name}, ${minutes} min in July 2026`, () => {
    const zone = findZone(written);
    assert.deepEqual([zone?.name, zone?.offsetMinutes(at)], [name, minutes]);
  });
}

const UNKNOWN = ['', ' ', 'EST', 'est', 'CST', 'IST', 'PST', 'CET', 'MET', 'EET', 'WET', 'MST', 'HST', 'BST', 'JST', 'AEDT', 'EST5EDT', 'PST8PDT', 'Mars/Olympus', 'Europe/Atlantis', 'Berlin', 'America', '+25:00', 'UTC+16', 'UTC+9:75',
  'constructor', '__proto__', 'toString', 'hasOwnProperty', 'undefined', 'null', 'Local', '../../etc/passwd', '東京', 'x'.repeat(10_000),
  'valueOf', 'isPrototypeOf', 'prototype', '__defineGetter__', 'Etc', 'Etc/', '/', 'Etc/Z', 'Etc/Unknown', 'Etc/GMT+05', 'Etc/GMT+99', 'Etc/GMT-15', 'GMT+', 'GMT-', 'UTC+', '+', '-', '+9:', '+1:5', '+123456', 'UTC+-3', '5', '540', 'NaN', 'Infinity', 'true',
  ' Europe/Berlin', 'Europe/Berlin ', 'Europe/Berlin\n', 'UTC\n', '+09:00\n', 'Europe/Berlin\u0000', 'Europe//Berlin', 'Europe/Berlin/', 'Europe\\Berlin', 'Europe/Ber lin', 'Europe Berlin', 'Paris', 'Tokyo', 'London', 'Eastern Time', 'Pacific Standard Time',
  'posix/Europe/Berlin', 'Factory', 'localtime', 'posixrules', '<b>', '${zone}', '%2e%2e'];
for (const written of UNKNOWN) test(`${JSON.stringify(written.slice(0, 40))} is no zone`, () => assert.equal(findZone(written), undefined));

const ABBREVIATIONS = ['EST', 'EDT', 'CST', 'CDT', 'MST', 'MDT', 'PST', 'PDT', 'AST', 'ADT', 'NST', 'NDT', 'HST', 'AKST', 'AKDT', 'ET', 'CT', 'MT', 'PT', 'EST5EDT', 'CST6CDT', 'MST7MDT', 'PST8PDT', 'CET', 'CEST', 'EET', 'EEST', 'MET', 'MEZ', 'WET', 'WEST', 'BST',
  'IST', 'MSK', 'GST', 'PKT', 'ICT', 'WIB', 'SGT', 'HKT', 'JST', 'KST', 'AWST', 'ACST', 'AEST', 'AEDT', 'ACWST', 'NZST', 'NZDT', 'CHADT', 'SAST', 'CAT', 'EAT', 'WAT', 'BRT', 'ART', 'CLT', 'SST', 'VST', 'ECT', 'CNT', 'AGT', 'BET', 'PNT', 'IET', 'MIT', 'PLT', 'CTT', 'AET', 'ACT', 'PRT', 'NET'];
for (const name of ABBREVIATIONS) {
  test(`${name} is an abbreviation in capitals and without, and no zone in any spelling`, () => {
    for (const written of [name, name.toLowerCase()]) assert.ok(isAbbreviation(written), written);
    const capital = name.slice(0, 1) + name.slice(1).toLowerCase();
    for (const written of [name, name.toLowerCase(), capital, `Etc/${name}`, `SystemV/${name}`, `systemv/${name}`, ` ${name}`, `${name}\n`, `(${name})`, `${name}5`, `${name}+1`, `${name}-1`]) assert.equal(findZone(written), undefined, written);
  });
}
test('no zone of the kind that ICU knows and IANA does not', () => {
  for (const name of ['SystemV/EST5', 'SystemV/EST5EDT', 'SystemV/PST8PDT', 'SystemV/HST10']) assert.equal(findZone(name), undefined, name);
});
for (const name of ['UTC', 'GMT', 'Japan', 'Cuba', 'PRC', 'NZ', 'GB', 'Europe/Berlin', 'Mars/EST', '+09:00', 'Atlantis-City', 'Paris', 'Tokyo', 'Rome', 'Local', 'Z', '', 'UTC+9', 'Eastern']) test(`"${name}" is none`, () => assert.ok(!isAbbreviation(name)));

/** Former names and today's: the same clocks. */
const SAME_CLOCKS: readonly (readonly [string, string])[] = [
  ['Asia/Calcutta', 'Asia/Kolkata'], ['Asia/Saigon', 'Asia/Ho_Chi_Minh'], ['Asia/Katmandu', 'Asia/Kathmandu'], ['Asia/Rangoon', 'Asia/Yangon'], ['Europe/Kiev', 'Europe/Kyiv'], ['America/Godthab', 'America/Nuuk'], ['Atlantic/Faeroe', 'Atlantic/Faroe'],
  ['America/Buenos_Aires', 'America/Argentina/Buenos_Aires'], ['America/Indianapolis', 'America/Indiana/Indianapolis'], ['America/Coral_Harbour', 'America/Atikokan'], ['Pacific/Truk', 'Pacific/Chuuk'], ['Pacific/Enderbury', 'Pacific/Kanton'],
  ['US/Eastern', 'America/New_York'], ['US/Pacific', 'America/Los_Angeles'], ['Canada/Newfoundland', 'America/St_Johns'], ['Brazil/East', 'America/Sao_Paulo'], ['Australia/ACT', 'Australia/Sydney'], ['Australia/LHI', 'Australia/Lord_Howe'], ['NZ-CHAT', 'Pacific/Chatham'],
  ['PRC', 'Asia/Shanghai'], ['ROK', 'Asia/Seoul'], ['ROC', 'Asia/Taipei'], ['Japan', 'Asia/Tokyo'], ['GB', 'Europe/London'], ['Eire', 'Europe/Dublin'], ['Turkey', 'Europe/Istanbul'], ['Iran', 'Asia/Tehran'], ['us/pacific', 'America/Los_Angeles'], ['asia/kolkata', 'Asia/Kolkata'],
];
for (const [former, current] of SAME_CLOCKS) {
  test(`${former} and ${current} have the same clocks`, () => {
    for (let ms = Date.UTC(1975, 0, 15); ms < Date.UTC(2037, 0); ms += 91 * 86_400_000) assert.equal(findZone(former)?.offsetMinutes(ms), findZone(current)?.offsetMinutes(ms), new Date(ms).toISOString());
  });
}

test('a name in other capitals is the same zone under IANA’s', () => {
  for (const name of Intl.supportedValuesOf('timeZone')) {
    for (const written of [name.toLowerCase(), name]) assert.equal(findZone(written)?.name, findZone(name)?.name, written);
    assert.equal(findZone(name)?.name, name);
  }
});

for (const written of ['us/pacific', 'asia/kolkata', 'asia/calcutta', 'europe/kyiv', 'europe/kiev', 'brazil/east', 'ASIA/KATHMANDU']) {
  // Engines say the old name, the new one or the one asked for; each is a name to show.
  test(`${written} has a name in proper capitals`, () => assert.match(findZone(written)?.name ?? '', /^[A-Z][A-Za-z]+\/[A-Z][a-z]+/));
}

test('asked again, a zone is the same object; seconds and milliseconds do not matter', () => {
  const zone = findZone('Europe/Berlin');
  assert.equal(findZone('Europe/Berlin'), zone);
  const changeMs = Date.parse('2026-03-29T01:00Z');
  assert.deepEqual([-60_000, -1, 0, 59_999].map((ms) => zone?.offsetMinutes(changeMs + ms)), [60, 60, 120, 120]);
  assert.equal(zone?.offsetMinutes(-1), 60);
});

test('offsets that the event states win from their instant on', () => {
  const berlin = findZone('Europe/Berlin');
  assert.ok(berlin);
  const pinned = withOffsets(berlin, [[Date.parse('2026-06-01T00:00Z'), 60], [Date.parse('2026-08-01T00:00Z'), 180]]);
  const offsets = ['2026-05-31T23:59Z', '2026-06-01T00:00Z', '2026-07-31T23:59Z', '2026-08-01T00:00Z', '2027-01-01T00:00Z'].map((instant) => pinned.offsetMinutes(Date.parse(instant)));
  assert.deepEqual(offsets, [120, 60, 60, 180, 180]);
  assert.equal(pinned.name, 'Europe/Berlin');
  assert.equal(withOffsets(berlin, []).offsetMinutes(at), 120);
});

test('the zone of an offset is always that far; none is UTC', () => {
  assert.equal(offsetZone(0), UTC);
  assert.deepEqual([offsetZone(-210).name, offsetZone(-210).offsetMinutes(0), offsetZone(765).name], ['-03:30', -210, '+12:45']);
  for (let minutes = -959; minutes < 960; minutes++) {
    const zone = offsetZone(minutes);
    assert.deepEqual([zone.offsetMinutes(0), zone.offsetMinutes(at), findZone(zone.name)?.offsetMinutes(at)], [minutes, minutes, minutes]);
  }
});

const CHANGES: readonly (readonly [string, string, string, string | undefined])[] = [
  ['Europe/Berlin', '2026-10-24T12:00Z', '2026-10-26T12:00Z', '2026-10-25T01:00:00.000Z 120 60'],
  ['Europe/Berlin', '2026-03-28T12:00Z', '2026-03-30T12:00Z', '2026-03-29T01:00:00.000Z 60 120'],
  ['Europe/Berlin', '2026-06-01T00:00Z', '2026-09-01T00:00Z', undefined],
  ['Europe/Berlin', '2026-01-01T00:00Z', '2026-12-31T00:00Z', '2026-03-29T01:00:00.000Z 60 120'],
  ['Australia/Lord_Howe', '2026-04-01T00:00Z', '2026-04-10T00:00Z', '2026-04-04T15:00:00.000Z 660 630'],
  ['Pacific/Apia', '2011-12-29T00:00Z', '2012-01-01T00:00Z', '2011-12-30T10:00:00.000Z -600 840'],
  ['UTC', '2026-01-01T00:00Z', '2026-12-31T00:00Z', undefined],
  ['Asia/Tokyo', '2026-01-01T00:00Z', '2026-01-01T00:00Z', undefined],
  ['Europe/Berlin', '2026-03-29T01:00Z', '2026-03-30T00:00Z', undefined],
  ['Europe/Berlin', '2026-03-29T00:59Z', '2026-03-29T01:00Z', '2026-03-29T01:00:00.000Z 60 120'],
  ['Europe/Berlin', '2026-03-29T00:59:59.999Z', '2026-03-29T01:00:00.001Z', '2026-03-29T01:00:00.000Z 60 120'],
  ['Europe/Berlin', '2026-03-28T00:00Z', '2026-03-29T00:59:59Z', undefined],
  ['Europe/Berlin', '2026-07-01T00:00Z', '2026-01-01T00:00Z', undefined],
  ['Europe/Berlin', '2025-11-01T00:00Z', '2035-01-01T00:00Z', '2026-03-29T01:00:00.000Z 60 120'],
  ['Africa/Casablanca', '2024-01-01T00:00Z', '2024-12-31T00:00Z', '2024-03-10T02:00:00.000Z 60 0'],
  ['Africa/Casablanca', '2024-03-11T00:00Z', '2024-12-31T00:00Z', '2024-04-14T02:00:00.000Z 0 60'],
  ['America/St_Johns', '2010-11-06T12:00Z', '2010-11-08T12:00Z', '2010-11-07T02:31:00.000Z -150 -210'],
  ['Asia/Kathmandu', '1985-12-01T00:00Z', '1986-02-01T00:00Z', '1985-12-31T18:30:00.000Z 330 345'],
  ['+05:30', '2026-01-01T00:00Z', '2026-12-31T00:00Z', undefined],
];
for (const [name, from, to, expected] of CHANGES) {
  test(`next change in ${name} between ${from} and ${to}: ${expected}`, () => {
    const zone = findZone(name);
    assert.ok(zone);
    const change = nextOffsetChange(zone, Date.parse(from), Date.parse(to));
    assert.equal(change && `${new Date(change.atMs).toISOString()} ${change.beforeMinutes} ${change.afterMinutes}`, expected);
  });
}

for (const { line, zone: name, wallMs, beforeMinutes, afterMinutes } of STATED_CHANGES) {
  test(`${line}: found as the next change, and none where clocks do not turn`, () => {
    const zone = findZone(name);
    assert.ok(zone);
    const atMs = wallMs - beforeMinutes * 60_000;
    const change = beforeMinutes === afterMinutes ? undefined : { atMs, beforeMinutes, afterMinutes };
    assert.deepEqual(nextOffsetChange(zone, atMs - 3 * 86_400_000, atMs + 3 * 86_400_000), change);
    assert.deepEqual(nextOffsetChange(zone, atMs - 1, atMs), change);
  });
}

test('a change that the event states is found like any other', () => {
  const berlin = findZone('Europe/Berlin');
  assert.ok(berlin);
  const fromMs = Date.parse('2026-06-01T00:00Z');
  const stated = withOffsets(berlin, [[fromMs, 60]]);
  assert.deepEqual(nextOffsetChange(stated, Date.parse('2026-05-01T00:00Z'), Date.parse('2026-07-01T00:00Z')), { atMs: fromMs, beforeMinutes: 120, afterMinutes: 60 });
});
