/**
 * Rooms behind what takes place in them, and what only looks like one.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { isPlace, isRoom, roomBehind } from '../../../../../src/formats/files/prose/words/rooms.js';

/** [line, what stands before the room, the room] */
const BEHIND: readonly (readonly [string, string?, string?])[] = [
  ['Fog (Ann Lee, Leeds), Room 101', 'Fog (Ann Lee, Leeds)', 'Room 101'], ['Fog [Hall B]', 'Fog', 'Hall B'], ['Fog (Raum Newton)', 'Fog', 'Raum Newton'], ['Fog | Salle 3', 'Fog', 'Salle 3'], ['Fog – Ann Lee – Sala F', 'Fog – Ann Lee', 'Sala F'], ['Fog, Аудитория 101', 'Fog', 'Аудитория 101'],
  ['Wires, Hall Effect'], ['Heavy rain, Raum Bonn'], ['Physics, Raum und Zeit'], ['Interview, Sal Paradise'], ['Room 101'], ['Fog (Ann Lee)'], ['Poster set-up (EMU Ballroom)'], ['Rooms with a view, 2026'],
];
for (const [line, before, room] of BEHIND) test(`behind: ${line}`, () => assert.deepEqual(roomBehind(line), room === undefined ? undefined : { before, room }));

/** [line, a place, a room with its number, letter or name] */
const LINES: readonly (readonly [string, boolean, boolean])[] = [['Main Hall', true, false], ['Raum E09', true, true], ['Sala São João', false, true], ['Hall of ice', false, false], ['Hall effect', false, false], ['Room acoustics', false, false], ['Computer hall tour', false, false], ['Aula magna', true, false], ['Classroom', true, false], ['Festsaal', true, false], ['Weltraum', false, false], ['Hall Effect', true, false], ['Sal 101', false, true], ['Lokale 12', false, true]];
for (const [line, place, room] of LINES) test(`line: ${line}`, () => assert.deepEqual([isPlace(line), isRoom(line)], [place, room]));
