/**
 * Places and the zones they stand for.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { allPlaces, currentName, formerNames, placeName, WORLD } from '../../src/time/places.js';
import { findZone } from '../../src/time/zone.js';

const NAMES: readonly (readonly [string, string])[] = [
  ['Asia/Tokyo', 'Tokyo'], ['America/New_York', 'New York'], ['Asia/Ho_Chi_Minh', 'Ho Chi Minh'], ['Asia/Saigon', 'Ho Chi Minh'], ['Asia/Calcutta', 'Kolkata'], ['Asia/Kolkata', 'Kolkata'], ['Europe/Kiev', 'Kyiv'],
  ['America/Argentina/Buenos_Aires', 'Buenos Aires'], ['America/Buenos_Aires', 'Buenos Aires'], ['America/Indiana/Knox', 'Knox'], ['America/St_Johns', 'St. John’s'], ['America/Sao_Paulo', 'São Paulo'], ['America/Bogota', 'Bogotá'],
  ['Europe/Zurich', 'Zürich'], ['Indian/Reunion', 'Réunion'], ['Antarctica/DumontDUrville', 'Dumont d’Urville'], ['Australia/Lord_Howe', 'Lord Howe'], ['America/Port-au-Prince', 'Port-au-Prince'], ['Asia/Katmandu', 'Kathmandu'],
  ['US/Eastern', 'US Eastern'], ['Canada/Atlantic', 'Canada Atlantic'], ['Brazil/East', 'Brazil East'], ['Japan', 'Japan'], ['UTC', 'UTC'], ['Etc/UTC', 'UTC'], ['GMT', 'UTC'], ['Etc/GMT+5', 'UTC−5'], ['Etc/GMT-14', 'UTC+14'],
  ['+05:30', 'UTC+5:30'], ['-03:00', 'UTC−3'], ['+12:45', 'UTC+12:45'],
];
for (const [zone, name] of NAMES) test(`${zone} is ${name}`, () => assert.equal(placeName(zone), name));

test('former names lead to today’s, and back', () => {
  assert.equal(currentName('Asia/Calcutta'), 'Asia/Kolkata');
  assert.equal(currentName('Europe/Berlin'), 'Europe/Berlin');
  assert.equal(currentName('constructor'), 'constructor');
  assert.deepEqual(formerNames('Asia/Kolkata'), ['Asia/Calcutta']);
});

test('every zone of the engine can be chosen, under today’s name, once; UTC and well-known cities too', () => {
  const places = allPlaces();
  const zones = new Set(places.map((place) => place.timeZone));
  for (const name of Intl.supportedValuesOf('timeZone')) assert.ok(zones.has(currentName(name)), name);
  for (const city of ['UTC', 'San Francisco', 'Mumbai', 'Beijing', 'Munich', 'Geneva', 'Washington, D.C.']) assert.ok(places.some((place) => place.name === city), city);
  assert.equal(new Set(places.map((place) => `${place.name} ${place.timeZone}`)).size, places.length);
  for (const place of [...places, ...WORLD]) assert.ok(findZone(place.timeZone), place.timeZone);
  assert.deepEqual(places.map((place) => place.name), places.map((place) => place.name).sort());
});
