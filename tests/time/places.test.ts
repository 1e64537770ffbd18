/**
 * Places and the zones they stand for.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { allPlaces, currentName, formerNames, placeName, WORLD, type Place } from '../../src/time/places.js';
import { findZone } from '../../src/time/zone.js';

const NAMES: readonly (readonly [string, string])[] = [
  ['Asia/Tokyo', 'Tokyo'], ['America/New_York', 'New York'], ['Asia/Ho_Chi_Minh', 'Ho Chi Minh'], ['Asia/Saigon', 'Ho Chi Minh'], ['Asia/Calcutta', 'Kolkata'], ['Asia/Kolkata', 'Kolkata'], ['Europe/Kiev', 'Kyiv'],
  ['America/Argentina/Buenos_Aires', 'Buenos Aires'], ['America/Buenos_Aires', 'Buenos Aires'], ['America/Indiana/Knox', 'Knox'], ['America/St_Johns', 'St. John’s'], ['America/Sao_Paulo', 'São Paulo'], ['America/Bogota', 'Bogotá'],
  ['Europe/Zurich', 'Zürich'], ['Indian/Reunion', 'Réunion'], ['Antarctica/DumontDUrville', 'Dumont d’Urville'], ['Australia/Lord_Howe', 'Lord Howe'], ['America/Port-au-Prince', 'Port-au-Prince'], ['Asia/Katmandu', 'Kathmandu'],
  ['US/Eastern', 'US Eastern'], ['Canada/Atlantic', 'Canada Atlantic'], ['Brazil/East', 'Brazil East'], ['Japan', 'Japan'], ['UTC', 'UTC'], ['Etc/UTC', 'UTC'], ['GMT', 'UTC'], ['Etc/GMT+5', 'UTC−5'], ['Etc/GMT-14', 'UTC+14'],
  ['+05:30', 'UTC+5:30'], ['-03:00', 'UTC−3'], ['+12:45', 'UTC+12:45'], ['-00:30', 'UTC−0:30'], ['+14:00', 'UTC+14'], ['Etc/GMT+12', 'UTC−12'], ['Etc/GMT-1', 'UTC+1'], ['Etc/GMT0', 'UTC'], ['Etc/GMT', 'UTC'], ['Zulu', 'UTC'], ['utc', 'UTC'],
  ['America/Argentina/Ushuaia', 'Ushuaia'], ['America/North_Dakota/New_Salem', 'New Salem'], ['America/Kentucky/Louisville', 'Louisville'], ['America/Louisville', 'Louisville'], ['America/Coral_Harbour', 'Atikokan'], ['America/Godthab', 'Nuuk'], ['Asia/Rangoon', 'Yangon'],
  ['Atlantic/Faeroe', 'Faroe'], ['Pacific/Truk', 'Chuuk'], ['US/Pacific', 'US Pacific'], ['US/Hawaii', 'US Hawaii'], ['Canada/Newfoundland', 'Canada Newfoundland'], ['Mexico/General', 'Mexico General'], ['Chile/Continental', 'Chile Continental'],
  ['Singapore', 'Singapore'], ['Hongkong', 'Hongkong'], ['America/Asuncion', 'Asunción'], ['Pacific/Noumea', 'Nouméa'], ['Antarctica/McMurdo', 'McMurdo'], ['Africa/Dar_es_Salaam', 'Dar es Salaam'], ['Nowhere/Atlantis', 'Atlantis'], ['constructor', 'constructor'], ['', ''],
];
for (const [zone, name] of NAMES) test(`"${zone}" is "${name}"`, () => assert.equal(placeName(zone), name));

test('former names lead to today’s, and back', () => {
  assert.equal(currentName('Asia/Calcutta'), 'Asia/Kolkata');
  assert.equal(currentName('Europe/Berlin'), 'Europe/Berlin');
  assert.equal(currentName('constructor'), 'constructor');
  assert.deepEqual(formerNames('Asia/Kolkata'), ['Asia/Calcutta']);
  assert.deepEqual(formerNames('Europe/Berlin'), []);
  assert.deepEqual(formerNames('__proto__'), []);
  for (const name of ['', '__proto__', 'toString', 'UTC', '+05:30', 'Mars/Olympus']) assert.equal(currentName(name), name);
});

const RENAMED: readonly (readonly [string, string])[] = [
  ['Asia/Saigon', 'Asia/Ho_Chi_Minh'], ['Asia/Katmandu', 'Asia/Kathmandu'], ['Asia/Rangoon', 'Asia/Yangon'], ['Asia/Dacca', 'Asia/Dhaka'], ['Europe/Kiev', 'Europe/Kyiv'], ['America/Godthab', 'America/Nuuk'], ['America/Coral_Harbour', 'America/Atikokan'],
  ['America/Buenos_Aires', 'America/Argentina/Buenos_Aires'], ['America/Indianapolis', 'America/Indiana/Indianapolis'], ['Atlantic/Faeroe', 'Atlantic/Faroe'], ['Pacific/Ponape', 'Pacific/Pohnpei'], ['Pacific/Truk', 'Pacific/Chuuk'], ['Pacific/Enderbury', 'Pacific/Kanton'],
];
for (const [former, current] of RENAMED) {
  test(`${former} is ${current} today`, () => {
    assert.equal(currentName(former), current);
    assert.equal(currentName(current), current);
    assert.ok(formerNames(current).includes(former));
    for (const name of [former, current]) assert.equal(findZone(name)?.offsetMinutes(0), findZone(current)?.offsetMinutes(0));
  });
}

const CITIES: readonly (readonly [string, string])[] = [
  ['San Francisco', 'America/Los_Angeles'], ['Boulder', 'America/Denver'], ['Houston', 'America/Chicago'], ['Boston', 'America/New_York'], ['Washington, D.C.', 'America/New_York'], ['Montreal', 'America/Toronto'], ['Rio de Janeiro', 'America/Sao_Paulo'],
  ['Reading', 'Europe/London'], ['Munich', 'Europe/Berlin'], ['Geneva', 'Europe/Zurich'], ['Bologna', 'Europe/Rome'], ['Barcelona', 'Europe/Madrid'], ['Toulouse', 'Europe/Paris'], ['The Hague', 'Europe/Amsterdam'], ['Kraków', 'Europe/Warsaw'],
  ['Beijing', 'Asia/Shanghai'], ['Mumbai', 'Asia/Kolkata'], ['Bengaluru', 'Asia/Kolkata'], ['Hanoi', 'Asia/Ho_Chi_Minh'], ['Kyoto', 'Asia/Tokyo'], ['Canberra', 'Australia/Sydney'], ['Wellington', 'Pacific/Auckland'], ['Cape Town', 'Africa/Johannesburg'],
];
for (const [city, timeZone] of CITIES) test(`${city} keeps the time of ${timeZone}`, () => assert.deepEqual(allPlaces().filter((place) => place.name === city), [{ name: city, timeZone }]));

test('at least fifty cities that no zone is named after', () => {
  const cities = allPlaces().filter((place) => place.name !== placeName(place.timeZone));
  assert.ok(cities.length >= 50, String(cities.length));
});

test('every zone once, under its own name', () => {
  const zones = allPlaces().filter((place) => place.name === placeName(place.timeZone)).map((place) => place.timeZone);
  assert.equal(new Set(zones).size, zones.length);
  for (const name of zones) assert.equal(currentName(name), name);
  assert.equal(zones.filter((name) => findZone(name)?.name === 'UTC').length, 1);
});

const ZONE_TAB = '/usr/share/zoneinfo/zone.tab';
test('every zone of IANA’s own list is there', { skip: !existsSync(ZONE_TAB) && 'no zone.tab on this machine' }, () => {
  const listed = readFileSync(ZONE_TAB, 'utf8').split('\n').filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t')[2] ?? '');
  const zones = new Set(allPlaces().map((place) => place.timeZone));
  // A zone that is newer than this engine is none here.
  assert.deepEqual(listed.filter((name) => findZone(name) && !zones.has(name)), []);
});

test('asked again, the same list', () => assert.equal(allPlaces(), allPlaces()));

test('without Intl.supportedValuesOf there are still UTC, the cities and the spread', () => {
  const room = new URL('../../src/time/places.js', import.meta.url).href;
  const script = `delete Intl.supportedValuesOf; const { allPlaces, WORLD } = await import(${JSON.stringify(room)}); console.log(JSON.stringify({ places: allPlaces(), world: WORLD }));`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  const { places, world } = JSON.parse(stdout) as { places: Place[]; world: string[] };
  const names = places.map((place) => place.name);
  for (const name of ['UTC', 'Berlin', 'Tokyo', 'Munich', 'Washington, D.C.', ...world.map(placeName)]) assert.ok(names.includes(name), name);
  assert.ok(places.length >= 70, String(places.length));
  assert.deepEqual(names, [...names].sort(new Intl.Collator('en').compare));
  for (const place of places) assert.ok(findZone(place.timeZone), place.timeZone);
});

test('the spread reaches around the world from west to east, UTC in it', () => {
  const offsets = WORLD.map((timeZone) => findZone(timeZone)?.offsetMinutes(Date.UTC(2026, 0, 15)) ?? Number.NaN);
  assert.ok(WORLD.includes('UTC'));
  assert.deepEqual(offsets, [...offsets].sort((a, b) => a - b));
  assert.ok(Math.min(...offsets) <= -480 && Math.max(...offsets) >= 600);
});

test('every zone of the engine can be chosen, under today’s name, once; UTC and well-known cities too', () => {
  const places = allPlaces();
  const zones = new Set(places.map((place) => place.timeZone));
  for (const name of Intl.supportedValuesOf('timeZone')) assert.ok(zones.has(currentName(name)), name);
  for (const city of ['UTC', 'San Francisco', 'Mumbai', 'Beijing', 'Munich', 'Geneva', 'Washington, D.C.']) assert.ok(places.some((place) => place.name === city), city);
  assert.equal(new Set(places.map((place) => `${place.name} ${place.timeZone}`)).size, places.length);
  for (const timeZone of [...places.map((place) => place.timeZone), ...WORLD]) assert.ok(findZone(timeZone), timeZone);
  assert.deepEqual(places.map((place) => place.name), places.map((place) => place.name).sort(new Intl.Collator('en').compare));
});

/** [a name, the two it stands between]: letters with marks are where a reader looks for them. */
const ORDER: readonly (readonly [string, string, string])[] = [['São Paulo', 'Santo Domingo', 'Seattle'], ['Réunion', 'Regina', 'Riga'], ['Mérida', 'Melbourne', 'Mexico City']];
for (const [name, before, after] of ORDER) {
  test(`${name} comes after ${before}, before ${after}`, () => {
    const names = allPlaces().map((place) => place.name);
    const at = names.indexOf(name);
    assert.ok(at > 0 && at > names.indexOf(before) && (!names.includes(after) || at < names.indexOf(after)), names.slice(at - 2, at + 3).join(', '));
  });
}
