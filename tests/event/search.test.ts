/**
 * What a visitor finds: by words in any script, by room, track, kind, language and day; and what of it takes place at the same time.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { agenda } from '../../src/event/agenda.js';
import { allEntries, type Entry, type ScientificEvent } from '../../src/event/model.js';
import { overlaps } from '../../src/event/overlaps.js';
import { parse } from '../../src/event/parse.js';
import { facetsOf, findEntries, isIdle, type Filter } from '../../src/event/search.js';
import { fold } from '../../src/event/text.js';
import { findZone } from '../../src/time/zone.js';

const event: ScientificEvent = parse({
  title: 'E', timeZone: 'UTC', rooms: [{ id: 'h', name: 'Hall' }, { id: 'l', name: 'Lab' }], tracks: [{ id: 'o', name: 'Ocean' }, { id: 'i', name: 'Ice' }],
  days: [
    { date: '2026-10-22', agenda: [
      { id: 'welcome', start: '09:00', end: '09:30', title: 'Welcome' },
      { id: 's1', start: '10:00', end: '12:00', kind: 'session', title: { en: 'Sea level', de: 'Meereshöhe' }, room: 'h', track: 'o', chairs: ['Zoë Müller (Straße Institute)'], items: [
        { id: 'a', duration: 60, title: 'Tides of the Łódź basin', speakers: ['Jørgen Ås (Ærø)'], abstract: 'Altimetry at the coast.' },
        { id: 'b', duration: 60, title: { en: 'Surges', de: 'Sturmfluten' }, speakers: ['Nguyễn Văn An'], keywords: ['Ensemble'], language: 'de' },
      ] },
      { id: 'c', start: '10:30', end: '11:30', title: '海氷の季節予測', speakers: ['山田 太郎'], room: 'l', track: 'i' },
    ] },
    { date: '2026-10-23', agenda: [
      { id: 'd', start: '09:00', end: '10:00', kind: 'keynote', title: 'ΘΆΛΑΣΣΑ and ocean heat', speakers: ['محمد'], room: 'h', track: 'o' },
      { id: 'e', start: '10:00', end: '11:00', kind: 'poster', title: 'Snow “quoted” don’t', speakers: ['Ida Schroeder'], room: 'l', status: 'cancelled' },
    ] },
  ],
}).event ?? assert.fail();
const plan = agenda(event, findZone('UTC') ?? assert.fail(), 0);
const entries = allEntries(event.days);
const ids = (found: Iterable<Entry>): string => [...found].map(({ id }) => id).sort().join(' ');
const all = ids(entries);

const ROWS: readonly (readonly [string, Filter, string])[] = [
  ['nothing', {}, all], ['only spaces', { query: ' \t ' }, all],
  ['a word of a title', { query: 'tides' }, 'a s1'], ['case and accents aside', { query: 'LODZ' }, 'a s1'], ['letters that no accent makes', { query: 'jorgen as aero' }, 'a s1'],
  ['ß as ss', { query: 'strasse' }, 's1'], ['a name with its accents', { query: 'Müller' }, 's1'], ['without them', { query: 'muller' }, 's1'], ['as it is written without its letters', { query: 'Zoe Mueller' }, 's1'], ['ø as oe', { query: 'joergen' }, 'a s1'], ['a name that the programme writes without its letters', { query: 'schröder' }, 'e'], ['a session by its title in such letters', { query: 'meereshoehe' }, 'a b s1'], ['no more than that', { query: 'mueler' }, ''], ['stacked accents', { query: 'nguyen van' }, 'b s1'],
  ['an abstract', { query: 'altimetry' }, 'a s1'], ['a keyword', { query: 'ensemble' }, 'b s1'], ['another language of the title', { query: 'sturmflut' }, 'b s1'],
  ['part of a word', { query: 'simula' }, ''], ['all words, in any order', { query: 'heat ocean' }, 'd'], ['in several places of one entry', { query: 'ocean محمد' }, 'd'], ['words of two entries', { query: 'tides heat' }, ''],
  ['Chinese characters', { query: '季節' }, 'c'], ['a Japanese name', { query: '山田' }, 'c'], ['Greek', { query: 'θαλασσα' }, 'd'], ['Arabic', { query: 'محمد' }, 'd'], ['full width letters', { query: 'ＯＣＥＡＮ　ｈｅａｔ' }, 'd'],
  ['the name of a room', { query: 'lab' }, 'c e'], ['the name of a track brings its talks', { query: 'ice' }, 'c'], ['an apostrophe of another kind', { query: "don't" }, 'e'], ['characters with a meaning elsewhere', { query: '.*' }, ''],
  ['a session by its title, with all in it', { query: 'sea level' }, 'a b s1'],
  ['a room, and what is for everyone', { room: 'l' }, 'c e welcome'], ['a track', { track: 'o' }, 'a b d s1'], ['a kind', { kind: 'keynote' }, 'd'], ['talks, with the sessions around them', { kind: 'talk' }, 'a b c s1'],
  ['a language', { language: 'de' }, 'b s1'], ['a day', { dayMs: Date.UTC(2026, 9, 23) }, 'd e'], ['a room on a day', { room: 'h', dayMs: Date.UTC(2026, 9, 22) }, 'a b s1 welcome'], ['a word in a room', { room: 'h', query: 'ocean' }, 'd s1'],
  ['a word on the track of its session', { track: 'o', query: 'altimetry' }, 'a s1'], ['a kind on the track of its session', { track: 'o', kind: 'talk' }, 'a b s1'], ['a session by its title, but only the talks in a language', { query: 'sea level', language: 'de' }, 'b s1'],
  ['a day that the calendar here has not', { dayMs: Date.UTC(2026, 9, 21) }, all], ['… with a word', { dayMs: Date.UTC(2026, 9, 21), query: 'tides' }, 'a s1'],
  ['a room that is not there', { room: 'x' }, 'welcome'], ['starred', { starred: true }, 'a c s1'], ['starred, with a word', { starred: true, query: 'tides' }, 'a s1'],
];
for (const [name, filter, expected] of ROWS) {
  test(`found by ${name}`, () => assert.equal(ids(findEntries(plan, filter, ({ id }) => id === 'a' || id === 'c')), expected));
}

test('items elsewhere, of another track or language, are not what is looked for in their session', () => {
  const { event: congress = assert.fail() } = parse({
    title: 'E', date: '2026-10-22', timeZone: 'UTC',
    agenda: [{ id: 's', start: '10:00', kind: 'session', title: 'Ice', room: 'A', track: 'X', language: 'en', items: [{ id: 'own', duration: 10, title: 'Floes' }, { id: 'other', duration: 10, title: 'Olas', room: 'B', track: 'Y', language: 'es' }] }],
  });
  const found = (filter: Filter): string => ids(findEntries(agenda(congress, findZone('UTC') ?? assert.fail(), 0), filter, () => false));
  assert.deepEqual([{ room: 'A' }, { track: 'X' }, { language: 'en' }, { query: 'ice', track: 'X' }, { query: 'ice' }, { track: 'Y' }].map(found), ['own s', 'own s', 'own s', 'own s', 'other own s', 'other s']);
});

const IDLE: readonly (readonly [Filter, boolean])[] = [[{}, true], [{ query: '' }, true], [{ query: ' ' }, true], [{ starred: false }, true], [{ room: undefined }, true], [{ query: 'x' }, false], [{ room: 'h' }, false], [{ starred: true }, false], [{ dayMs: 1 }, false]];
for (const [filter, expected] of IDLE) test(`${JSON.stringify(filter)} is ${expected ? 'idle' : 'a search'}`, () => assert.equal(isIdle(filter), expected));

test('choices are what divides the programme', () => {
  const { rooms, tracks, kinds, languages } = facetsOf(entries);
  assert.deepEqual([rooms.map(({ id }) => id), tracks.map(({ id }) => id), kinds, languages], [['h', 'l'], ['o', 'i'], ['other', 'session', 'talk', 'keynote', 'poster'], []]);
  assert.deepEqual(facetsOf([]), { rooms: [], tracks: [], kinds: [], languages: [] });
});

const FOLDED: readonly (readonly [string, string])[] = [
  ['ÀÉÎõü', 'aeiou'], ['Straße', 'strasse'], ['Łódź', 'lodz'], ['Ærøskøbing', 'aeroskobing'], ['İstanbul', 'istanbul'], ['ｶﾀｶﾅ', 'カタカナ'], ['が', 'が'], ['か', 'か'], ['각', '각'], ['हिन्दी', 'हिन्दी'], ['ﬁne', 'fine'], ['x²', 'x2'], ['مُحَمَّد', 'محمد'], ['שָׁלוֹם', 'שלום'], ['’‘ʼ', "'''"], ['ΣΊΣΥΦΟΣ', 'σισυφοσ'], ['co\u00adoperate', 'cooperate'], ['می\u200cخواهم', 'ميخواهم'], ['', ''],
  // Letters that Arabic and Persian keyboards exchange, and what is left alone beside them.
  ['جامعة', 'جامعه'], ['مصطفى', 'مصطفي'], ['کتاب', 'كتاب'], ['نیازی', 'نيازي'], ['إسلام', 'اسلام'], ['Ёлка', 'елка'], ['constructor ß', 'constructor ss'],
];
for (const [text, expected] of FOLDED) test(`${text} is compared as ${expected}`, () => assert.equal(fold(text), expected));

test('folding twice changes nothing', () => {
  for (const [text] of FOLDED) assert.equal(fold(fold(text)), fold(text));
});

const timed = (spans: readonly (readonly [string, number, number, string?])[]): readonly Entry[] =>
  allEntries(parse({ title: 'E', date: '2026-01-01', timeZone: 'UTC', agenda: spans.map(([id, hour, minutes, status]) => ({ id, title: id, status, room: id, start: `2026-01-01T${String(hour).padStart(2, '0')}:00`, ...(minutes ? { duration: minutes } : {}) })) }).event?.days ?? []);
const MEET: readonly (readonly [string, readonly Entry[], Readonly<Record<string, string>>])[] = [
  ['one after the other', timed([['a', 9, 60], ['b', 10, 60]]), {}],
  ['one into the other', timed([['a', 9, 90], ['b', 10, 60]]), { a: 'b', b: 'a' }],
  ['three at once', timed([['a', 9, 180], ['b', 10, 60], ['c', 10, 30]]), { a: 'b c', b: 'a c', c: 'a b' }],
  ['cancelled', timed([['a', 9, 180], ['b', 10, 60, 'cancelled']]), {}],
  ['postponed', timed([['a', 9, 180, 'postponed'], ['b', 10, 60]]), {}],
  ['without an end', timed([['a', 9, 0], ['b', 9, 60]]), {}],
  ['a session and its own talk', entries.filter(({ id }) => id === 's1' || id === 'a'), {}],
  ['talks of two sessions', entries.filter(({ id }) => id === 'c' || id === 'a'), { a: 'c', c: 'a' }],
];
for (const [name, of, expected] of MEET) test(`at the same time: ${name}`, () => assert.deepEqual(Object.fromEntries([...overlaps(of)].map(([entry, others]) => [entry.id, ids(others)])), expected));
