/**
 * Any search of any programme, against a look at every entry; and any programme's overlaps, against a look at every pair.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { agenda } from '../../src/event/agenda.js';
import { allEntries, type Entry, type ScientificEvent } from '../../src/event/model.js';
import { overlaps } from '../../src/event/overlaps.js';
import { parse } from '../../src/event/parse.js';
import { findEntries, isIdle, type Filter } from '../../src/event/search.js';
import { UTC } from '../../src/time/zone.js';
import { runs } from '../thoroughness.js';

const WORDS = ['Tides', 'Łódź', 'ICE', 'straße', 'Ærø', '海氷', 'مُحَمَّد', 'e\u0301tude'] as const;
/** How somebody types them, and what else is within. */
const TYPED: Readonly<Record<string, readonly string[]>> = { Tides: ['tides', 'tide', 'TIDES'], 'Łódź': ['lodz', 'ŁÓDŹ'], ICE: ['ice', 'Ice'], 'straße': ['strasse', 'Straße'], 'Ærø': ['aero', 'aeroe'], 海氷: ['海', '海氷'], 'مُحَمَّد': ['محمد'], 'e\u0301tude': ['etude', 'étude'] };
const word = fc.constantFrom(...WORDS);
/** Long texts are searched in one spelling alone, not in that of "aeroe". */
const longWord = word.filter((one) => one !== 'Ærø');
const some = <Value>(of: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> => fc.option(of, { nil: undefined });

interface Written {
  readonly start: number;
  readonly minutes: number;
  readonly title: readonly string[];
  readonly abstract?: string;
  readonly speaker?: string;
  readonly room?: string;
  readonly track?: string;
  readonly kind: string;
  readonly language?: string;
  readonly status: string;
  readonly items: readonly Written[];
}
const written = (items: fc.Arbitrary<readonly Written[]>): fc.Arbitrary<Written> => fc.record({
  start: fc.integer({ min: 0, max: 47 }), minutes: fc.constantFrom(10, 30, 60, 200), title: fc.array(word, { maxLength: 2 }), abstract: some(longWord), speaker: some(word),
  room: some(fc.constantFrom('r1', 'r2')), track: some(fc.constantFrom('t1', 't2')), kind: fc.constantFrom('talk', 'poster', 'session'), language: some(fc.constantFrom('de', 'ja')), status: fc.constantFrom('scheduled', 'scheduled', 'cancelled'), items,
});
const programme = fc.array(written(fc.array(written(fc.constant([])), { maxLength: 3 })), { maxLength: 6 });
const time = (hour: number): string => new Date(Date.parse('2026-10-22T00:00Z') + hour * 3_600_000).toISOString();

function read(all: readonly Written[]): ScientificEvent {
  const entryOf = ({ start, minutes, title, abstract, speaker, items, ...rest }: Written): object => ({ ...rest, title: ['T', ...title].join(' '), abstract, speakers: speaker && [speaker], start: time(start), end: time(start + minutes / 60), items: items.map(entryOf) });
  return parse({ title: 'E', timeZone: 'UTC', agenda: all.map(entryOf) }).event ?? assert.fail();
}

const filter: fc.Arbitrary<Filter> = fc.record({
  query: fc.oneof(fc.constant(''), fc.array(word.chain((one) => fc.constantFrom(...(TYPED[one] ?? []))), { minLength: 1, maxLength: 2 }).map((words) => words.join('  '))),
  room: some(fc.constantFrom('r1', 'r2', 'r3')), track: some(fc.constantFrom('t1', 't2')), kind: some(fc.constantFrom('talk' as const, 'poster' as const, 'session' as const)), language: some(fc.constantFrom('de', 'ja')),
  dayMs: some(fc.constantFrom(Date.UTC(2026, 9, 22), Date.UTC(2026, 9, 23), Date.UTC(2020, 0, 1))), starred: some(fc.boolean()),
});

test('any search: what fits by itself or by the title of its session, and the sessions around it', () => {
  fc.assert(fc.property(programme, filter, (all, wanted) => {
    const event = read(all);
    const { days } = agenda(event, UTC, 0);
    const isStarred = ({ id }: Entry): boolean => id.length % 2 === 0;
    const typed = (wanted.query ?? '').split(/\s+/).filter(Boolean);
    const says = (texts: readonly string[]): boolean => typed.every((part) => texts.some((one) => TYPED[one]?.some((way) => way === part || way.toLowerCase() === part.toLowerCase())));
    const wordsIn = (texts: readonly (string | undefined)[]): string[] => texts.flatMap((text) => text?.split(' ') ?? []);
    const titleOf = ({ title }: Entry): string[] => wordsIn([title?.[0].value]);
    const isDay = days.some(({ dayMs }) => dayMs === wanted.dayMs);
    const dayOf = (top: Entry): number | undefined => days.find(({ rows }) => rows.some(({ entry }) => entry === top))?.dayMs;
    const expected = new Set<Entry>();
    for (const day of event.days) for (const top of day.entries) {
      if (wanted.dayMs !== undefined && isDay && dayOf(top) !== wanted.dayMs) continue;
      const fits = (entry: Entry, isNamed: boolean): boolean =>
        (isNamed || says([...titleOf(entry), ...wordsIn([entry.abstract?.[0].value, entry.speakers[0]?.name[0].value])])) && (!wanted.starred || isStarred(entry)) && (!wanted.kind || entry.kind === wanted.kind)
        && (!wanted.track || (entry.track ?? top.track)?.id === wanted.track) && (!wanted.language || entry.language === wanted.language) && (!wanted.room || !entry.rooms.length || entry.rooms[0]?.id === wanted.room);
      const items = top.items.filter((item) => fits(item, says(titleOf(top))));
      if (items.length || fits(top, false)) for (const entry of [top, ...items]) expected.add(entry);
    }
    const found = findEntries({ days, rows: [] }, wanted, isStarred);
    assert.deepEqual([...found].map(({ path }) => path).sort(), [...expected].map(({ path }) => path).sort());
    if (isIdle(wanted)) assert.equal(found.size, allEntries(event.days).length);
  }), { numRuns: runs(10_000), seed: 6 });
});

test('any programme: entries meet that have a moment in common, are on, and are not one in the other', () => {
  fc.assert(fc.property(programme, (all) => {
    const entries = allEntries(read(all).days);
    const span = ({ when }: Entry): readonly [number, number] => (when.kind === 'timed' && when.endMs !== undefined ? [when.startMs, when.endMs] : [NaN, NaN]);
    const met = (one: Entry, other: Entry): boolean => one !== other && one.status !== 'cancelled' && other.status !== 'cancelled' && !one.items.includes(other) && !other.items.includes(one) && Math.max(span(one)[0], span(other)[0]) < Math.min(span(one)[1], span(other)[1]);
    const found = overlaps(entries);
    for (const one of entries) assert.deepEqual((found.get(one) ?? []).map(({ path }) => path).sort(), entries.filter((other) => met(one, other)).map(({ path }) => path).sort());
  }), { numRuns: runs(5_000), seed: 6 });
});
