/**
 * Slots that are printed in any style are read back to the same; whatever else stands in a text, reading it never throws, keeps every place right
 * and takes no longer than its length allows.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { leadingSlot } from '../../../../src/formats/files/dates/line-slots.js';
import { programme } from '../../../../src/formats/files/prose/programme.js';
import { isoOf } from '../../../../src/formats/files/dates/calendar.js';
import { datesIn } from '../../../../src/formats/files/dates/written-dates.js';
import { readDocument } from '../../../../src/formats/index.js';
import { ends } from '../../../bounded-work.js';
import { part, runs } from '../../../thoroughness.js';

const FOLDER = 'tests/fixtures/formats/programmes';
const RUNS = process.env.FUZZ_RUNS ? { numRuns: Number(process.env.FUZZ_RUNS) } : { numRuns: runs(400), seed: 20_261_126 };

const two = (count: number): string => String(count).padStart(2, '0');
const iso = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
const half = (minutes: number): string => (minutes < 720 ? 'am' : 'pm');
const hour12 = (minutes: number): number => Math.floor(minutes / 60) % 12 || 12;

/** Ways to print a time, by themselves without doubt. */
const CLOCKS: readonly ((minutes: number) => string)[] = [
  iso, (m) => `${Math.floor(m / 60)}:${two(m % 60)}`, (m) => `${two(Math.floor(m / 60))}.${two(m % 60)}`, (m) => `${Math.floor(m / 60)}h${two(m % 60)}`, (m) => `${iso(m)} Uhr`, (m) => `${hour12(m)}:${two(m % 60)} ${half(m)}`,
  (m) => `${hour12(m)}:${two(m % 60)}${half(m).toUpperCase()}`, (m) => `${hour12(m)}.${two(m % 60)} ${half(m).replace('m', '.m.')}`, (m) => `${two(Math.floor(m / 60))}${two(m % 60)}`, (m) => `${iso(m)}h`,
];
const SEPARATORS = ['-', ' - ', '–', ' – ', ' — ', ' -- ', ' to ', ' bis ', ' until '];
const AROUND: readonly ((time: string, title: string) => string)[] = [
  (time, title) => `${time} ${title}`, (time, title) => `- ${time} ${title}`, (time, title) => `* **${time}** ${title}`, (time, title) => `| ${time} | ${title} |`, (time, title) => `${time}\n${title}\n`, (time, title) => `### ${time} | ${title}`,
  (time, title) => `<p>${time} ${title}</p>`, (time, title) => `${time}\t${title}\t`,
];
const TITLES = ['Welcome', 'Snow in the hills', 'Rain on roofs', 'Fog at sea and on land', 'Hail that waits', 'Coffee break', 'How ice remembers', 'A short walk through sleet'];

const day = fc.array(fc.integer({ min: 2, max: 24 }).map((steps) => steps * 5), { minLength: 3, maxLength: 8 }).chain((lengths) =>
  fc.integer({ min: 7 * 12, max: 10 * 12 }).map((start) => {
    let at = start * 5;
    return lengths.map((length) => {
      const slot = [at, at + length] as const;
      at += length;
      return slot;
    }).filter(([, end]) => end <= 23 * 60);
  }));

test('slots printed in any style are read back', () => {
  fc.assert(fc.property(day, fc.constantFrom(...CLOCKS), fc.constantFrom(...SEPARATORS), fc.constantFrom(...AROUND), (slots, clock, separator, around) => {
    const rows = slots.map(([start, end], index) => around(`${clock(start)}${separator}${clock(end)}`, TITLES[index] ?? 'Snow'));
    const text = `# Days of Weather\n\n18 May 2026\n\n${rows.join('\n')}\n`;
    const { document } = programme.translate(text, { eventTimeZone: 'UTC' });
    const read = (document.agenda as { start?: string; end?: string; title?: string }[]).map((entry) => [entry.start, entry.end, entry.title]);
    assert.deepEqual(read, slots.map(([start, end], index) => [iso(start), iso(end), TITLES[index]]), text);
  }), RUNS);
});

test('rows without am and pm are read back as long as they go on', () => {
  fc.assert(fc.property(day, (slots) => {
    const bare = (minutes: number): string => `${hour12(minutes)}:${two(minutes % 60)}`;
    const { document } = programme.translate(`# Days of Weather\n\n18 May 2026\n\n${slots.map(([start, end], index) => `${bare(start)}-${bare(end)} ${TITLES[index] ?? 'Snow'}`).join('\n')}`, { eventTimeZone: 'UTC' });
    assert.deepEqual((document.agenda as { start?: string; end?: string }[]).map((entry) => [entry.start, entry.end]), slots.map(([start, end]) => [iso(start), iso(end)]));
  }), RUNS);
});

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DATES: readonly ((date: Date) => string)[] = [
  (date) => date.toISOString().slice(0, 10), (date) => `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`, (date) => `${MONTHS[date.getUTCMonth()] ?? ''} ${date.getUTCDate()}, ${date.getUTCFullYear()}`, (date) => `${date.getUTCDate()}.${date.getUTCMonth() + 1}.${date.getUTCFullYear()}`,
  ...['en-GB', 'en-US', 'de', 'fr', 'es'].flatMap((language) => [undefined, 'long' as const].map((weekday) => (date: Date) => new Intl.DateTimeFormat(language, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric', ...(weekday ? { weekday } : {}) }).format(date))),
];
test('dates printed in any style are read back, as Intl writes them too', () => {
  fc.assert(fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), fc.constantFrom(...DATES), (date, print) => {
    const [found, ...others] = datesIn(`On ${print(date)}, in town`);
    assert.ok(found && !others.length && !found.other && !found.to, print(date));
    assert.equal(isoOf(found), date.toISOString().slice(0, 10), print(date));
    if (found.weekday !== undefined) assert.equal(found.weekday, date.getUTCDay());
  }), RUNS);
});

test('a slot never ends beyond its line, whatever the line is', () => {
  fc.assert(fc.property(fc.stringMatching(/^[\d:. apmh–-]{0,30}[\p{L} ]{0,10}$/u), fc.boolean(), (line, loose) => {
    const found = leadingSlot(line, { points: loose, digits: loose });
    if (!found) return;
    assert.ok(found.slot.next <= line.length && line.trimEnd().endsWith(found.rest) && found.slot.start.minutes >= 0 && found.slot.start.minutes <= 1440);
  }), { ...RUNS, numRuns: RUNS.numRuns * 5 });
});

const SOURCES = readdirSync(FOLDER).filter((file) => !file.endsWith('.json')).map((file) => readFileSync(`${FOLDER}/${file}`, 'utf8'));
const LINES = SOURCES.flatMap((source) => source.split('\n'));
const SCRAPS = ['9:00', '12/13/2026', '<table><tr><td rowspan=9 colspan=0>', '</table>', '| | |', '|---|', '<!--', '-->', '```', '**', '[[', ']](', '\u0000', '\ud800', '$', '\\(', '(((', '# ', '- ', '\t\t', '99:99', '24:00-24:00', '—', 'UTC', 'Abstract:', 'Time zones:', '&nbsp;', '<br>', '{{ x }}', '{% y %}', '---', '\u2028', 'Monday', '0-0-0', 'noon - midnight', '1.2.3.4', '٣:٠٠', '９：００'];

/** Reads a text; its places must be there and its document must be one that our own reader takes. */
function check(text: string): void {
  const { document, guesses, lines } = programme.translate(text, { eventTimeZone: 'Asia/Kathmandu' });
  const copy = JSON.parse(JSON.stringify(document)) as Record<string, unknown>;
  assert.deepEqual(copy, document);
  const total = text.split(/\r\n?|[\n\u2028\u2029\u0085]/).length;
  for (const { line, path } of guesses) {
    assert.ok(line !== undefined && line >= 1 && line <= total, `line ${String(line)} of ${total}`);
    const parent = path.split('/').slice(1, -1).reduce<unknown>((at, step) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[step] : undefined), document);
    assert.notEqual(parent, undefined, path);
  }
  for (const [path, line] of lines) assert.ok(line >= 1 && line <= total, `${path} at ${line} of ${total}`);
  const { problems } = readDocument(document, { eventTimeZone: 'Asia/Kathmandu' });
  for (const { code } of problems) assert.ok(!/^(?:type-wrong|list-expected|duration-invalid|minutes-invalid|value-unknown|date-invalid|not-listed|key-unknown|nesting-too-deep|person-nameless)$/.test(code), `${code} of ${JSON.stringify(document)}`);
}

test('any mixture of lines of programmes', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom(...LINES), fc.constantFrom(...LINES, ...SCRAPS)), { maxLength: 30 }), (lines) => check(lines.join('\n'))), RUNS);
});

test('any piece of a programme with anything in it', () => {
  const piece = fc.constantFrom(...SOURCES).chain((source) => fc.tuple(fc.nat(source.length), fc.nat(source.length), fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ unit: 'binary' }))).map(([from, to, between]) => source.slice(0, from) + between + source.slice(to)));
  fc.assert(fc.property(piece, check), RUNS);
});

test('any text at all', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.array(fc.constantFrom(...SCRAPS), { maxLength: 40 }).map((scraps) => scraps.join(' '))), (text) => {
    programme.recognises(text, '');
    check(text);
  }), RUNS);
});

const LENGTH = Math.max(50_000, runs(200_000));
// Of more lines than this nothing is read.
const lines = (size: number): number => Math.min(size, 24_000);
const LONG: readonly (readonly [string, (size: number) => string])[] = [
  ['spaces', (size) => `9:00${' '.repeat(size)}x`], ['letters', (size) => `9:00 ${'a'.repeat(size)}`], ['digits', (size) => '1'.repeat(size)], ['colons', (size) => '9:00:'.repeat(size / 5)], ['times', (size) => '9:00 - 10:00 '.repeat(size / 13)], ['words', (size) => `9:00 ${'Word '.repeat(size / 5)}`], ['names', (size) => `Speakers: ${'Ada Brandt, '.repeat(size / 12)}`],
  ['brackets', (size) => `9:00 ${'('.repeat(size)}`], ['closed brackets', (size) => `9:00 ${'(a) '.repeat(size / 4)}`], ['square brackets', (size) => `9:00 ${'[a]('.repeat(size / 4)}`], ['stars', (size) => `9:00 ${'*'.repeat(size)}a`], ['emphasis', (size) => `9:00 ${'*a* '.repeat(size / 4)}`], ['bars', (size) => `|9:00${'|'.repeat(size)}`], ['cells', (size) => `|9:00|${'a|'.repeat(size / 2)}`], ['tags', (size) => `9:00 ${'<b'.repeat(size / 2)}`], ['opened tags', (size) => `<p>9:00 ${'<b>'.repeat(size / 3)}`], ['nested blocks', (size) => `<p>9:00</p>${'<div>'.repeat(size / 5)}x`], ['entities', (size) => `9:00 ${'&amp;'.repeat(size / 5)}`], ['ampersands', (size) => `9:00 ${'&a'.repeat(size / 2)}`],
  ['quotation marks', (size) => `9:00 ${'“'.repeat(size)}`], ['dashes', (size) => `9:00 ${' - a'.repeat(size / 4)}`], ['hyphens', (size) => `9:00 ${'-'.repeat(size)}`], ['commas', (size) => `9:00 ${', '.repeat(size / 2)}`], ['dates', (size) => '5 May 2026 '.repeat(size / 11)], ['points', (size) => '1.1.'.repeat(size / 4)], ['dollars', (size) => `9:00 ${'$a '.repeat(size / 3)}`], ['backslashes', (size) => `9:00 ${'\\'.repeat(size)}`], ['addresses', (size) => `9:00 ${'https://a.example/ '.repeat(size / 19)}`], ['line feeds', (size) => `9:00 a\n${'\n'.repeat(size)}`], ['comments', (size) => `9:00 a ${'<!-- '.repeat(size / 5)}`], ['headings', (size) => `9:00 a\n${'# a\n'.repeat(lines(size / 4))}`], ['fences', (size) => `9:00 a\n${'```\n'.repeat(lines(size / 4))}`], ['bar lines', (size) => `9:00 a\n${'a|b\n'.repeat(lines(size / 4))}`], ['open tables', (size) => `9:00 a\n${'<table>\n'.repeat(size / 8)}`], ['minutes', (size) => `Talks: ${'5 min '.repeat(size / 6)}`], ['styles', (size) => `9:00 ${'<style '.repeat(size / 7)}`], ['braces', (size) => `9:00 ${'{: '.repeat(size / 3)}`], ['pictures', (size) => `9:00 ${'![a'.repeat(size / 3)}`],
];
for (const [what, make] of part(LONG, 5)) {
  test(`a long line of ${what} takes time by its length, not more`, () => {
    ends(() => programme.translate(make(LENGTH), {}));
  });
}

test('thousands of lines are read at once', () => {
  const count = runs(8_000);
  const rows = Array.from({ length: count }, (_, index) => (index % 50 === 0 ? `\n## ${new Date(Date.UTC(2026, 0, 1) + (index / 50) * 86_400_000).toISOString().slice(0, 10)}\n` : `- ${iso(480 + (index % 50) * 15)} - ${iso(495 + (index % 50) * 15)} Title of talk ${index} — Ada Brandt (Hill Observatory)`));
  const text = `# Large Meeting\n\n${rows.join('\n')}`;
  const { document } = ends(() => programme.translate(text, {}));
  assert.equal((document.days as { agenda: unknown[] }[]).reduce((sum, { agenda }) => sum + agenda.length, 0), count - count / 50);
});
