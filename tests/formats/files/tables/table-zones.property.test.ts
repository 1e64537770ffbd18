/**
 * However and wherever a table says in which zone its times are, each talk is read at its instant; what is said for people only is told and never taken; and what
 * contradicts the zone that somebody gives is told.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { runs } from '../../../thoroughness.js';
import { HEADINGS } from './headings.js';
import { style, type Style } from './table-styles.js';
import { wanted, written, type Stated } from './styled-table.js';
import { read } from './table-reading.js';

interface Names { readonly zone: string; readonly short: string; readonly long: string; readonly city: string; readonly offset: string; readonly iso: string }
/** Zones and their words in May. */
const ZONES: Readonly<Record<string, Omit<Names, 'zone'>>> = {
  'Europe/Berlin': { short: 'CEST', long: 'Central European Summer Time', city: 'Berlin', offset: '+2', iso: '+02:00' }, 'Europe/London': { short: 'BST', long: 'British Summer Time', city: 'London', offset: '+1', iso: '+01:00' },
  'America/New_York': { short: 'EDT', long: 'Eastern Time', city: 'New York', offset: '-4', iso: '-04:00' }, 'America/Los_Angeles': { short: 'PDT', long: 'Pacific Daylight Time', city: 'Los Angeles', offset: '−7', iso: '−07:00' },
  'Asia/Kolkata': { short: 'IST', long: 'India Standard Time', city: 'Kolkata', offset: '+5:30', iso: '+05:30' }, 'Asia/Tokyo': { short: 'JST', long: 'Japan Standard Time', city: 'Tokyo', offset: '+9', iso: '+09:00' },
};
/** What says a zone to everybody. */
const SURE = {
  'iana': ({ zone }) => zone, 'utc': ({ offset }) => `UTC${offset}`, 'utc, long': ({ iso }) => `UTC${iso}`, 'gmt': ({ offset }) => `GMT${offset}`, 'short (utc)': ({ short, offset }) => `${short} (UTC${offset})`, 'utc (short)': ({ short, offset }) => `UTC${offset} (${short})`, 'short, utc': ({ short, offset }) => `${short}, UTC${offset}`,
  'long (utc)': ({ long, offset }) => `${long} (UTC${offset})`, 'city time (utc)': ({ city, offset }) => `${city} time (UTC${offset})`, 'iana (short)': ({ zone, short }) => `${zone} (${short})`, 'short/utc': ({ short, offset }) => `${short}/UTC${offset}`,
} satisfies Readonly<Record<string, (names: Names) => string>>;
/** What says one only to people. */
const DOUBTFUL = { 'short': ({ short }) => short, 'long': ({ long }) => long, 'long (short)': ({ long, short }) => `${long} (${short})`, 'city time': ({ city }) => `${city} time` } satisfies Readonly<Record<string, (names: Names) => string>>;

const keys = <Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] => Object.keys(record) as Key[];
const any = fc.record({
  one: style, zone: fc.constantFrom(...keys(ZONES)), sure: fc.constantFrom(...keys(SURE)), doubtful: fc.constantFrom(...keys(DOUBTFUL)),
  place: fc.constantFrom('heading', 'cells', 'column', 'above', 'below'), form: fc.constantFrom('brackets', 'square', 'comma', 'bare', 'label', 'all times', 'times are', 'label in two cells'),
});
type Given = typeof any extends fc.Arbitrary<infer One> ? One : never;

/** What nobody writes, or could tell, becomes something near it. */
const NEAR: readonly ((given: Given) => Given)[] = [
  (given) => (/^(?:above|below)$/.test(given.place) === /label|times/.test(given.form) ? given : { ...given, form: /^(?:above|below)$/.test(given.place) ? 'all times' : 'brackets' }),
  // A label parted from what it names is read above a table.
  (given) => (given.place === 'below' && given.form === 'label in two cells' ? { ...given, form: 'label' } : given),
  // "Start Berlin time" may be a place of that name.
  (given) => (given.place !== 'above' && given.place !== 'below' && given.form === 'bare' && /city|long/.test(given.sure + given.doubtful) ? { ...given, form: 'brackets' } : given),
  // Two pairs of brackets, or a comma behind a comma.
  (given) => (given.place === 'cells' ? { ...given, form: 'bare', one: { ...given.one, clock: given.one.clock === 'digits' ? 'iso' : given.one.clock } } : given),
];
const near = any.map((given) => NEAR.reduce((before, one) => one(before), given));

function stated({ one, place, form }: Given, said: string): Stated {
  const forms: Readonly<Record<string, string>> = {
    'brackets': ` (${said})`, 'square': ` [${said}]`, 'comma': `, ${said}`, 'bare': ` ${said}`, 'label': `${HEADINGS[one.language]?.zone.split('|')[0] ?? ''}: ${said}`, 'all times': `All times in ${said}`, 'times are': `All times are ${said}.`, 'label in two cells': `${HEADINGS[one.language]?.zone.split('|')[0] ?? ''}\n${said}`,
  };
  return { place, text: place === 'column' ? said : forms[form] ?? said };
}
const namesOf = ({ zone }: Given): Names => ({ zone, ...(ZONES[zone] as Omit<Names, 'zone'>) });

/** The same at the instants of a zone. */
function instants(one: Style, zone: string): readonly string[] {
  return wanted(one).map((line) => {
    const [, date = '', start = '', end = '', rest = ''] = /^(\S+) (\d\d:\d\d)–(\d\d:\d\d)?(.*)$/s.exec(line) ?? [];
    const at = (time: string): DateTime => DateTime.fromISO(`${date}T${time}`, { zone }).toUTC();
    return `${at(start).toFormat('yyyy-MM-dd HH:mm')}–${end ? at(end).toFormat('HH:mm') : ''}${rest}`;
  }).sort();
}

const random = { numRuns: runs(1_000), seed: Number(process.env.STYLE_SEED ?? 20_261_211) };
/** Clocks there show what nobody else's show. */
const ELSEWHERE = 'Pacific/Chatham';

test('what a table says of a zone to everybody is taken', () => {
  fc.assert(fc.property(near, (given) => {
    const text = written(given.one, stated(given, SURE[given.sure](namesOf(given))));
    const { lines, codes } = read(given.one, text, {});
    assert.deepEqual(lines, instants(given.one, given.zone), text);
    assert.ok(!codes.some((code) => /^zone-(?:not|season)|contradicts/.test(code)), text + codes.join());
  }), random);
});

test('what a table says to people only is told, and not taken', () => {
  fc.assert(fc.property(near, (given) => {
    const text = written(given.one, stated(given, DOUBTFUL[given.doubtful](namesOf(given))));
    const { lines, codes } = read(given.one, text, {});
    assert.ok(lines.every((line) => line.startsWith('unknown')), text);
    assert.ok(codes.some((code) => code.includes('zone')), text);
  }), random);
});

test('the zone that somebody gives for a table holds, and is contradicted by nothing that means it', () => {
  fc.assert(fc.property(near, fc.boolean(), (given, isSure) => {
    const text = written(given.one, stated(given, isSure ? SURE[given.sure](namesOf(given)) : DOUBTFUL[given.doubtful](namesOf(given))));
    const { lines, codes } = read(given.one, text, { eventTimeZone: given.zone });
    assert.deepEqual(lines, instants(given.one, given.zone), text);
    assert.ok(!codes.some((code) => /^zone-(?:not|season)|contradicts/.test(code)), text + codes.join());
  }), random);
});

test('another zone than a table says is contradicted, or not taken', () => {
  fc.assert(fc.property(near, fc.boolean(), (given, isSure) => {
    const text = written(given.one, stated(given, isSure ? SURE[given.sure](namesOf(given)) : DOUBTFUL[given.doubtful](namesOf(given))));
    const { lines, codes } = read(given.one, text, { eventTimeZone: ELSEWHERE });
    const isTaken = isSure && JSON.stringify(lines) === JSON.stringify(instants(given.one, given.zone));
    assert.ok(isTaken || codes.some((code) => /^zone-(?:season|not-taken)|contradicts/.test(code)), text + codes.join());
  }), random);
});
