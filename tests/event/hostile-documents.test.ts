/**
 * Documents made to break readers: objects that look like templates or nodes in every place, names of prototypes, depth, size, loops.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { allEntries } from '../../src/event/model.js';
import { readDocument, readText } from '../../src/formats/index.js';
import { ends } from '../bounded-work.js';
import { part, runs } from '../thoroughness.js';

const full = JSON.parse(readFileSync('tests/fixtures/full.json', 'utf8')) as Record<string, unknown>;
const SOUND = { version: 1, title: 'Event', date: '2026-05-04', timeZone: 'UTC', agenda: [{ start: '09:00', end: '09:30', title: 'Talk' }] };

type Path = readonly (string | number)[];
/** Every place in a document. */
const places = (value: unknown, path: Path = []): Path[] => (typeof value === 'object' && value !== null ? [path, ...Object.entries(value).flatMap(([key, item]) => places(item, [...path, Array.isArray(value) ? Number(key) : key]))] : [path]);
/** A copy with something else in one place. */
const put = (value: unknown, [key, ...rest]: Path, what: unknown): unknown => {
  if (key === undefined) return what;
  if (Array.isArray(value)) return (value as unknown[]).map((item, index) => (index === key ? put(item, rest, what) : item));
  return { ...(value as object), [key]: put((value as Record<string, unknown>)[key], rest, what) };
};

/** What renderers take for their own, or for something to call. */
const IMPOSTORS: readonly (readonly [string, () => unknown])[] = [
  ['a template result', () => ({ _$litType$: 1, strings: Object.assign(['<img src=x onerror=alert(1)>'], { raw: ['<img src=x onerror=alert(1)>'] }), values: [] })],
  ['a directive', () => ({ _$litDirective$: () => 'x', values: ['<img src=x onerror=alert(1)>'] })],
  ['a node', () => ({ nodeType: 1, nodeName: 'SCRIPT', textContent: 'alert(1)', toString: 1 })],
  ['a React element', () => ({ $$typeof: 'Symbol(react.element)', type: 'script', props: { dangerouslySetInnerHTML: { __html: 'alert(1)' } } })],
  ['a promise', () => ({ then: 'function', catch: 1 })],
  ['a list in itself', () => [[[[['x']]]]]],
  ['an own __proto__', () => JSON.parse('{"__proto__": {"title": "polluted", "polluted": true}, "constructor": {"prototype": {"polluted": true}}}') as unknown],
];

/** Whether any of them has reached the model; what nobody knows is kept apart under `ext`. */
function holdsImpostor(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, item]) => (key === 'ext' ? false : /^(?:_\$lit|nodeType|\$\$typeof|then$|polluted)/.test(key) || holdsImpostor(item)));
}

for (const [name, make] of IMPOSTORS) {
  for (const path of part(places(full).filter((place) => place.length > 0), 3)) {
    test(`${name} at /${path.join('/')}`, () => {
      const { programme, problems } = readDocument(put(full, path, make()));
      assert.ok(programme?.events.length === 1 || problems.some(({ severity }) => severity === 'error'));
      for (const event of programme?.events ?? []) assert.equal(holdsImpostor(event), false);
      assert.equal(({} as Record<string, unknown>).polluted, undefined);
    });
  }
}

for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__', 'isPrototypeOf', '__lookupSetter__']) {
  test(`${key} as a key, an id and a reference`, () => {
    const text = `{"version": 1, "title": "Event", "date": "2026-05-04", "timeZone": "UTC", "${key}": {"title": "X"}, "people": {"${key}": {"name": "Ada"}}, "rooms": [{"id": "${key}", "name": "Hall"}], "defaults": {"${key}": {"duration": 5}}, "zoneOffsets": {"${key}": []},
      "agenda": [{"id": "${key}", "title": {"${key}": "X", "en": "Talk"}, "start": "09:00", "duration": 5, "speakers": ["${key}"], "room": "${key}", "kind": "${key}", "${key}": 1}]}`;
    const { programme } = readText(text);
    const [entry] = allEntries(programme?.events[0]?.days ?? []);
    assert.equal(entry?.speakers[0]?.name[0].value, 'Ada');
    assert.equal(entry.rooms[0]?.name[0].value, 'Hall');
    assert.equal(entry.id, key);
    assert.equal(Object.getPrototypeOf(programme?.events[0]), Object.prototype);
    assert.deepEqual(Object.keys(Object.prototype), []);
  });
}

const MANY = runs(100_000);
const nested = (depth: number, open: string, close: string): string => open.repeat(depth) + close.repeat(depth);
const DEEP: readonly (readonly [string, string])[] = [
  ['100,000 lists in each other', nested(100_000, '[', ']')],
  ['items in items, 5,000 deep', `{"version":1,"title":"E","date":"2026-05-04","timeZone":"UTC","agenda":[${nested(5_000, '{"title":"T","start":"09:00","duration":5,"items":[', ']}')}]}`],
  ['a title of 5,000 objects', `{"version":1,"title":${nested(5_000, '{"en":', '}').replace('}', '"x"}')},"agenda":[]}`],
  [`${MANY} wordings`, JSON.stringify({ ...SOUND, title: Object.fromEntries(Array.from({ length: MANY }, (_, index) => [`x-${index}`, 'T'])) })],
  ['a title of 5 MB', JSON.stringify({ ...SOUND, title: 'x'.repeat(5_000_000) })],
  ['an abstract of 1 MB of stars', JSON.stringify({ ...SOUND, agenda: [{ title: 'T', start: '09:00', duration: 5, abstract: '*'.repeat(1_000_000) }] })],
  [`${MANY} unknown keys`, JSON.stringify({ ...SOUND, ...Object.fromEntries(Array.from({ length: MANY }, (_, index) => [`key${index}`, 1])) })],
  [`${MANY} speakers`, JSON.stringify({ ...SOUND, agenda: [{ title: 'T', start: '09:00', duration: 5, speakers: Array.from({ length: MANY }, (_, index) => `Ada ${index} (Lab)`) }] })],
  [`${MANY} rooms that no entry has`, JSON.stringify({ ...SOUND, rooms: Array.from({ length: MANY }, (_, index) => `Room ${index}`) })],
  [`${MANY} entries with one id`, JSON.stringify({ ...SOUND, agenda: Array.from({ length: MANY }, () => ({ id: 'same', title: 'T', start: '09:00', duration: 5 })) })],
];
for (const [name, text] of DEEP) {
  test(name, () => {
    const { programme, problems } = ends(() => readText(text));
    assert.ok(programme ?? problems.length);
    // What is sound still shows.
    if (name.startsWith('items')) assert.equal(programme?.events[0]?.days.flatMap(({ entries }) => entries).length, 1);
  });
}

test('an object of the page that holds itself, throws, or is exotic', () => {
  const loop: Record<string, unknown> = { ...SOUND };
  loop.days = [loop];
  loop.agenda = [loop, loop];
  loop.people = loop;
  const trap = new Proxy(SOUND, { get: () => { throw new Error('trap'); }, ownKeys: () => { throw new Error('trap'); } });
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  for (const odd of [loop, trap, revoked.proxy, new Map(), new Date(), /x/, Symbol('x'), 1n, () => SOUND, Object.create(null), new (class { title = 'T'; })()]) readDocument(odd);
});
