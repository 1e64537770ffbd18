/**
 * However and wherever a text says in which zone its times are, each talk is read at its instant; what is said for people only is told and never taken; and
 * what contradicts the zone that somebody gives is told.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { readFile } from '../../../../src/formats/files/index.js';
import { runs } from '../../../thoroughness.js';
import { CLOCKS, iso } from './styles.js';

/** Zones with their short names in winter and in summer, in words, and a place. */
const ZONES = {
  'Europe/Berlin': { short: ['CET', 'CEST'], long: ['Central European Time', 'Central European Summer Time'], city: 'Berlin' }, 'Europe/London': { short: ['GMT', 'BST'], long: ['Greenwich Mean Time', 'British Summer Time'], city: 'London' },
  'America/New_York': { short: ['EST', 'EDT'], long: ['Eastern Standard Time', 'Eastern Daylight Time'], city: 'New York' }, 'America/Los_Angeles': { short: ['PST', 'PDT'], long: ['Pacific Standard Time', 'Pacific Daylight Time'], city: 'Los Angeles' },
  'Asia/Tokyo': { short: ['JST', 'JST'], long: ['Japan Standard Time', 'Japan Standard Time'], city: 'Tokyo' }, 'Asia/Kolkata': { short: ['IST', 'IST'], long: ['India Standard Time', 'Indian Standard Time'], city: 'Kolkata' },
  'Asia/Shanghai': { short: ['CST', 'CST'], long: ['China Standard Time', 'Beijing Time'], city: 'Shanghai' }, 'Asia/Singapore': { short: ['SGT', 'SGT'], long: ['Singapore Time', 'Singapore Standard Time'], city: 'Singapore' },
  'America/Sao_Paulo': { short: ['BRT', 'BRT'], long: ['Brasília time', 'Brasília time'], city: 'São Paulo' },
} as const;


/** Two days of one season. */
const DATES = { winter: [['2027-02-08', 'Monday, 8 February 2027'], ['2027-02-09', 'Tuesday, 9 February 2027']], summer: [['2027-06-14', 'Monday, 14 June 2027'], ['2027-06-15', 'Tuesday, 15 June 2027']] } as const;
const SLOTS = [[540, 570, 'Welcome'], [570, 630, 'Fog in the northern valleys'], [630, 660, 'Coffee break'], [840, 900, 'Rime on wires']] as const;

/** "+2", "+02:00", "+5:30", "−4". */
const OFFSETS = {
  short: (minutes: number): string => `${minutes < 0 ? '-' : '+'}${Math.floor(Math.abs(minutes) / 60)}${minutes % 60 ? `:${Math.abs(minutes % 60)}` : ''}`, minus: (minutes: number): string => OFFSETS.short(minutes).replace('-', '−'), dash: (minutes: number): string => OFFSETS.short(minutes).replace('-', '–'),
  long: (minutes: number): string => `${minutes < 0 ? '-' : '+'}${iso(Math.abs(minutes))}`, digits: (minutes: number): string => OFFSETS.long(minutes).replace(':', ''), apart: (minutes: number): string => OFFSETS.short(minutes).replace(/^./, ' $& '), point: (minutes: number): string => OFFSETS.short(minutes).replace(':30', '.5'),
};

interface Names { readonly zone: string; readonly short: string; readonly long: string; readonly city: string; readonly offset: string }
/** What says a zone to everybody. */
const SURE = {
  'iana': ({ zone }) => zone, 'utc': ({ offset }) => `UTC${offset}`, 'gmt': ({ offset }) => `GMT${offset}`, 'short (utc)': ({ short, offset }) => `${short} (UTC${offset})`, 'utc (short)': ({ short, offset }) => `UTC${offset} (${short})`, 'short, utc': ({ short, offset }) => `${short}, UTC${offset}`, 'short = utc': ({ short, offset }) => `${short} = UTC${offset}`,
  'long (utc)': ({ long, offset }) => `${long} (UTC${offset})`, 'long (short, utc)': ({ long, short, offset }) => `${long} (${short}, UTC${offset})`, 'city time (utc)': ({ city, offset }) => `${city} time (UTC${offset})`, 'iana (short)': ({ zone, short }) => `${zone} (${short})`, 'iana (utc)': ({ zone, offset }) => `${zone} (UTC${offset})`, 'short/utc': ({ short, offset }) => `${short}/UTC${offset}`,
  'short - utc': ({ short, offset }) => `${short} - UTC${offset}`, 'short (iana)': ({ short, zone }) => `${short} (${zone})`, 'city (gmt)': ({ city, offset }) => `${city} (GMT${offset})`, '(gmt) city': ({ city, offset }) => `(GMT${offset}) ${city}`,
} satisfies Readonly<Record<string, (names: Names) => string>>;
/** What says one only to people. */
const DOUBTFUL = { short: ({ short }) => short, long: ({ long }) => long, 'long (short)': ({ long, short }) => `${long} (${short})`, 'city time': ({ city }) => `${city} time`, 'city local time': ({ city }) => `${city} local time` } satisfies Readonly<Record<string, (names: Names) => string>>;

const SAID: Readonly<Record<string, (zone: string) => string>> = {
  'All times': (zone) => `All times are in ${zone}.`, 'all times,': (zone) => `All times ${zone}`, 'given': (zone) => `Times are given in ${zone}`, 'label': (zone) => `Time zone: ${zone}`, 'brackets': (zone) => `(all times in ${zone})`, 'note': (zone) => `Note: all times are ${zone}.`, 'listed': (zone) => `All times listed are ${zone}.`, 'shown': (zone) => `Please note that the schedule is shown in ${zone}`,
  'de': (zone) => `Alle Zeiten in ${zone}.`, 'de, zone': (zone) => `Zeitzone: ${zone}`, 'de, given': (zone) => `Alle Zeitangaben in ${zone}`, 'fr': (zone) => `Toutes les heures sont en ${zone}.`, 'fr, zone': (zone) => `Fuseau horaire : ${zone}`, 'es': (zone) => `Todas las horas en ${zone}.`, 'es, horarios': (zone) => `Todos los horarios son ${zone}`, 'es, zone': (zone) => `Zona horaria: ${zone}`,
  'it': (zone) => `Tutti gli orari sono in ${zone}.`, 'it, zone': (zone) => `Fuso orario: ${zone}`, 'pt': (zone) => `Todos os horários em ${zone}.`, 'pt, zone': (zone) => `Fuso horário: ${zone}`, 'nl': (zone) => `Alle tijden zijn in ${zone}.`, 'sv': (zone) => `Alla tider är i ${zone}.`, 'da': (zone) => `Alle tider er i ${zone}.`, 'pl': (zone) => `Wszystkie godziny w ${zone}.`, 'cs': (zone) => `Všechny časy jsou v ${zone}.`,
  'ru': (zone) => `Время указано по ${zone}.`, 'tr': (zone) => `Tüm saatler ${zone}.`, 'ja': (zone) => `時刻はすべて${zone}です。`, 'zh': (zone) => `所有时间均为 ${zone}。`, 'ko': (zone) => `모든 시간은 ${zone} 기준입니다.`, 'ar': (zone) => `جميع الأوقات بتوقيت ${zone}`,
};

const keys = <Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] => Object.keys(record) as Key[];
const any = fc.record({
  zone: fc.constantFrom(...keys(ZONES)), season: fc.constantFrom('winter', 'summer'), sure: fc.constantFrom(...keys(SURE)), doubtful: fc.constantFrom(...keys(DOUBTFUL)), offset: fc.constantFrom(...keys(OFFSETS)), said: fc.constantFrom(...keys(SAID)),
  place: fc.constantFrom('above', 'below', 'dates', 'place', 'starts', 'both', 'ends', 'head', 'brackets'), clock: fc.constantFrom('iso', 'short', 'am', 'point'), dash: fc.constantFrom('–', ' - '), form: fc.constantFrom('lines', 'bullets', 'bars', 'p', 'li', 'tr'), hasEnds: fc.boolean(),
});
type Style = typeof any extends fc.Arbitrary<infer One> ? One : never;
const isPage = ({ form }: Style): boolean => /^(?:p|li|tr)$/.test(form);

function namesOf({ zone, season, offset }: Style): Names {
  const { short, long, city } = ZONES[zone];
  const at = season === 'winter' ? 0 : 1;
  return { zone, short: short[at], long: long[at], city, offset: OFFSETS[offset](DateTime.fromISO(`${DATES[season][0][0]}T12:00`, { zone }).offset) };
}

/** The programme with words for its zone at their place. */
function written(style: Style, zone: string): string {
  const { season, said, place, clock, dash, form, hasEnds } = style;
  const line = SAID[said]?.(zone) ?? '';
  const write = CLOCKS[clock] ?? iso;
  const time = (start: number, end: number): string => {
    const behind = place === 'brackets' ? ` (${zone})` : ` ${zone}`;
    const [from, to] = [write(start) + (/^(?:starts|both)$/.test(place) || (place === 'brackets' && !hasEnds) ? behind : ''), write(end) + (/^(?:both|ends|brackets)$/.test(place) ? behind : '')];
    return hasEnds ? from + dash + to : from;
  };
  const page = isPage(style);
  const paragraph = (words: string): string => (page ? `<p>${words}</p>` : words);
  const heading = (level: number, words: string): string => (page ? `<h${level}>${words}</h${level}>` : `${'#'.repeat(level)} ${words}`);
  const head = place === 'head' ? `Time (${zone})` : 'Time';
  const around = { bars: [`| ${head} | Title |\n|---|---|`, ''], tr: [`<table><tr><th>${head}</th><th>Title</th></tr>`, '</table>'], li: ['<ul>', '</ul>'] }[form as string] ?? ['', ''];
  const entry = (slot: string, title: string): string => ({ lines: `${slot} ${title}`, bullets: `- ${slot} ${title}`, bars: `| ${slot} | ${title} |`, p: `<p>${slot} ${title}</p>`, li: `<li>${slot} ${title}</li>`, tr: `<tr><td>${slot}</td><td>${title}</td></tr>` })[form];
  const days = DATES[season].flatMap(([, day]) => ['', heading(2, place === 'dates' ? `${day} (${zone})` : day), '', around[0] ?? '', ...SLOTS.map(([start, end, title]) => entry(time(start, end), title)), around[1] ?? '']);
  const lines = [heading(1, 'Days of Weather'), '', ...(place === 'place' ? [paragraph(`Online, times in ${zone}`)] : []), ...(place === 'above' ? [paragraph(line), ''] : []), ...days, '', ...(place === 'below' ? [paragraph(line)] : [])];
  return page ? `<!doctype html><html lang="en"><body>${lines.join('\n')}</body></html>` : lines.join('\n');
}

/** What nobody writes, or could tell, becomes something near it. */
const NEAR: readonly ((style: Style) => Style)[] = [
  (style) => (style.place === 'head' && !/^(?:bars|tr)$/.test(style.form) ? { ...style, place: 'above' } : style),
  (style) => (style.place === 'ends' && !style.hasEnds ? { ...style, place: 'starts' } : style),
  // Beside a time a place may be of the title.
  (style) => (/city$|^city \(/.test(style.sure) && /^(?:starts|both|ends|brackets)$/.test(style.place) ? { ...style, place: 'above' } : style),
  // Names of zones in words are English here.
  (style) => (/^(?:above|below)$/.test(style.place) && !/^(?:[aA]ll|given|label|brackets|note|listed|shown)/.test(style.said) ? { ...style, doubtful: 'short' } : style),
  // "UTC - 5 기준" may count.
  (style) => (/^(?:above|below)$/.test(style.place) && /^(?:ja|zh|ko)$/.test(style.said) && style.offset === 'apart' ? { ...style, offset: 'short' } : style),
  // "GMT" says itself.
  (style) => (style.zone === 'Europe/London' ? { ...style, season: 'summer' } : style),
];
const style = any.map((given) => NEAR.reduce((before, near) => near(before), given));

const wanted = ({ zone, season, hasEnds }: Style): readonly string[] => DATES[season].flatMap(([date]) => SLOTS.map(([start, end, title]) => {
  const at = (minutes: number): string => DateTime.fromISO(`${date}T${iso(minutes)}`, { zone }).toUTC().toFormat("yyyy-MM-dd'T'HH:mm");
  return `${at(start)}–${hasEnds ? at(end) : ''} ${title}`;
}));

function read(style: Style, text: string, eventTimeZone?: string): { readonly times: readonly string[]; readonly codes: readonly string[] } {
  const { programme, guesses } = readFile(new TextEncoder().encode(text), isPage(style) ? 'programme.html' : 'programme.md', eventTimeZone === undefined ? {} : { eventTimeZone });
  const at = (ms: number | undefined): string => (ms === undefined ? '' : new Date(ms).toISOString().slice(0, 16));
  const times = (programme?.events ?? []).flatMap(({ days }) => days.flatMap(({ entries }) => entries.map(({ when, title }) => `${when.kind === 'timed' ? `${at(when.startMs)}–${style.hasEnds ? at(when.endMs) : ''}` : 'none'} ${title?.[0].value ?? ''}`)));
  return { times: [...times].sort(), codes: guesses.map(({ code }) => code) };
}

const random = { numRuns: runs(1_000), seed: Number(process.env.STYLE_SEED ?? 20_261_201) };
/** Clocks there show what nobody else's show. */
const ELSEWHERE = 'Pacific/Chatham';

test('what says a zone to everybody is taken', () => {
  fc.assert(fc.property(style, (given) => {
    const text = written(given, SURE[given.sure](namesOf(given)));
    const { times, codes } = read(given, text);
    assert.deepEqual(times, wanted(given), text);
    assert.ok(!codes.includes('zone-not-found') && !codes.includes('zone-not-taken'), text);
  }), random);
});

test('what says a zone to people only is told, and not taken', () => {
  fc.assert(fc.property(style, (given) => {
    const text = written(given, DOUBTFUL[given.doubtful](namesOf(given)));
    const { times, codes } = read(given, text);
    assert.deepEqual(times, SLOTS.flatMap(([, , title]) => [`none ${title}`, `none ${title}`]).sort(), text);
    assert.ok(codes.includes('zone-not-taken'), text);
  }), random);
});

test('the zone that somebody gives holds, and is contradicted by nothing that means it', () => {
  fc.assert(fc.property(style, fc.boolean(), (given, isSure) => {
    const text = written(given, isSure ? SURE[given.sure](namesOf(given)) : DOUBTFUL[given.doubtful](namesOf(given)));
    const { times, codes } = read(given, text, given.zone);
    assert.deepEqual(times, wanted(given), text);
    assert.ok(!codes.includes('zone-season'), text);
  }), random);
});

test('another zone than the text says is contradicted, or not taken', () => {
  fc.assert(fc.property(style, fc.boolean(), (given, isSure) => {
    const text = written(given, isSure ? SURE[given.sure](namesOf(given)) : DOUBTFUL[given.doubtful](namesOf(given)));
    const { times, codes } = read(given, text, ELSEWHERE);
    assert.ok(codes.includes('zone-season') || (isSure && JSON.stringify(times) === JSON.stringify(wanted(given))), text);
  }), random);
});
