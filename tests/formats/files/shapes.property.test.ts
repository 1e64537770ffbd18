/**
 * One programme of two days in every shape that people give it: how days are told, in which kind of table, with which titles, times and order of columns.
 * Whatever the shape, each talk is on its day, at its time; and so it is after changes that nobody sees.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { allEntries } from '../../../src/event/model.js';
import { readFile } from '../../../src/formats/files/index.js';
import { runs } from '../../thoroughness.js';

interface Talk {
  readonly start: string;
  readonly end: string;
  readonly title: string;
  readonly speaker: string;
  readonly room: string;
}

const talk = (start: string, end: string, title: string, speaker: string, room: string): Talk => ({ start, end, title, speaker, room });
const DATES = ['2026-05-18', '2026-05-19'];
const TALKS: readonly (readonly Talk[])[] = [
  [talk('09:00', '09:45', 'Fog in the northern valleys', 'Ann Lee (Leeds)', 'Hall A'), talk('10:00', '11:00', 'Rime on roofs', 'Bo Ray (MIT)', 'Hall B'), talk('14:00', '15:30', 'How hail is heard', 'Cy Orr (ETH)', 'Hall A')],
  [talk('09:15', '10:00', 'Sleet at sea', 'Di Poe (KIT)', 'Hall A'), talk('10:30', '11:15', 'What ice remembers', 'Eva Roth (Oslo)', 'Hall A'), talk('13:30', '14:30', 'Dew and its drops', 'Gus Hahn (Bern)', 'Hall B')],
];
const DAYS: readonly (readonly string[])[] = [
  ['Monday, 18 May 2026', 'Tuesday, 19 May 2026'], DATES, ['18.05.2026', '19.05.2026'], ['Mon 18 May', 'Tue 19 May'], ['Day 1', 'Day 2'], ['Monday', 'Tuesday'], ['May 18', 'May 19'],
  ['Day 1 – 18 May', 'Day 2 – 19 May'], ['Monday, May 18, 2026', 'Tuesday, May 19, 2026'], ['Montag, 18. Mai 2026', 'Dienstag, 19. Mai 2026'], ['18/05/2026', '19/05/2026'],
];
const TITLES = [
  { day: 'Day', time: 'Time', start: 'Start', end: 'End', length: 'Duration', title: 'Title', speaker: 'Speaker', room: 'Room' }, { day: 'Date', time: 'Time', start: 'Start time', end: 'End time', length: 'Length', title: 'Talk', speaker: 'Presenter', room: 'Location' },
  { day: 'Tag', time: 'Uhrzeit', start: 'Beginn', end: 'Ende', length: 'Dauer', title: 'Titel', speaker: 'Vortragende', room: 'Raum' }, { day: 'Date', time: 'Heure', start: 'Début', end: 'Fin', length: 'Durée', title: 'Titre', speaker: 'Intervenant', room: 'Salle' },
  { day: 'Fecha', time: 'Hora', start: 'Inicio', end: 'Fin', length: 'Duración', title: 'Título', speaker: 'Ponente', room: 'Sala' },
];
const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
const CLOCKS: readonly ((clock: string) => string)[] = [(clock) => clock, (clock) => clock.replace(/^0/, ''), (clock) => clock.replace(':', 'h'), (clock) => clock.replace(':', '.'), (clock) => `${Number(clock.slice(0, 2)) % 12 || 12}:${clock.slice(3)} ${minutes(clock) < 720 ? 'am' : 'pm'}`];

const isPage = (text: string): boolean => text.startsWith('<');
/** Changes of a text that take nothing from what it says. */
const CHANGES: readonly ((text: string) => string)[] = [
  (text) => text, (text) => text.replaceAll('\n', '\r\n'), (text) => text.replaceAll('\n', '\r'), (text) => `\ufeff${text}`, (text) => text.normalize('NFD'),
  (text) => text.replace(/[–-](?=\s?\d)/g, '\u200b$&\u200b'), (text) => text.replace(/(?<=\d) (?=\w)|(?<=\w) (?=\d)/g, '\u00a0'), (text) => text.replace(/$/gm, isPage(text) ? '' : ' '),
  (text) => (isPage(text) ? text.replace(/<t[dh]>/g, '<!-- cell -->$&') : text), (text) => (isPage(text) ? text.replace(/>([^<>\n]+)</g, '>\n      <span style="color: black">$1</span>\n<') : text),
  (text) => (isPage(text) ? `<table width="100%"><tr><td><a href="/">Home</a></td><td>${text}</td></tr></table>` : text), (text) => (isPage(text) ? text.replace(/<\/(?:td|th|tr|p)>/g, '') : text),
];

const shape = fc.record({
  told: fc.constantFrom('heading', 'column', 'once', 'row', 'across'), days: fc.constantFrom(...DAYS), kind: fc.constantFrom('bars', 'cells', 'heads', 'bold', 'untitled', 'commas', 'tabs', 'spaces'), titles: fc.constantFrom(...TITLES),
  times: fc.constantFrom('range', 'ends', 'lengths'), clock: fc.constantFrom(...CLOCKS), dash: fc.constantFrom('-', '–', ' - ', ' – '), order: fc.constantFrom('title first', 'speaker first', 'room first'), hasSpeakers: fc.boolean(), hasRooms: fc.boolean(), change: fc.constantFrom(...CHANGES),
});
type Shape = typeof shape extends fc.Arbitrary<infer One> ? One : never;
type Column = readonly [title: string, cell: (talk: Talk) => string];

function timesOf({ times, titles, clock, dash }: Shape): readonly Column[] {
  if (times === 'range') return [[titles.time, ({ start, end }) => clock(start) + dash + clock(end)]];
  return times === 'ends' ? [[titles.start, ({ start }) => clock(start)], [titles.end, ({ end }) => clock(end)]] : [[titles.time, ({ start }) => clock(start)], [titles.length, ({ start, end }) => `${minutes(end) - minutes(start)} min`]];
}

function columnsOf(given: Shape): readonly Column[] {
  const { titles, order, kind, hasSpeakers } = given;
  // Nothing says that a column without a title has rooms.
  const hasRooms = given.hasRooms && kind !== 'untitled';
  const title: Column = [titles.title, (one) => one.title];
  const speaker: readonly Column[] = hasSpeakers ? [[titles.speaker, (one) => one.speaker]] : [];
  const room: readonly Column[] = hasRooms ? [[titles.room, (one) => one.room]] : [];
  return [...timesOf(given), ...(order === 'title first' ? [title, ...speaker, ...room] : order === 'speaker first' ? [...speaker, title, ...room] : [...room, ...speaker, title])];
}

interface Part {
  readonly heading?: string | undefined;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function partsOf(given: Shape): readonly Part[] {
  const { told, days, titles, hasSpeakers } = given;
  const columns = columnsOf(given);
  const head = columns.map(([title]) => title);
  const rows = TALKS.map((day) => day.map((one) => columns.map(([, cell]) => cell(one))));
  if (told === 'heading') return rows.map((own, at) => ({ heading: days[at], head, rows: own }));
  if (told === 'row') return [{ head, rows: rows.flatMap((own, at) => [[days[at] ?? '', ...head.slice(1).map(() => '')], ...own]) }];
  if (told !== 'across') return [{ head: [titles.day, ...head], rows: rows.flatMap((own, at) => own.map((row, index) => [told === 'once' && index ? '' : days[at] ?? '', ...row])) }];
  const times = timesOf(given);
  const said = ({ title, speaker }: Talk): string => (hasSpeakers ? `${title} (${speaker.replace(' (', ', ')}` : title);
  return [{ head: [...times.map(([title]) => title), ...days], rows: (TALKS[0] ?? []).map((one, at) => [...times.map(([, cell]) => cell(one)), ...TALKS.map((day) => said(day[at] ?? one))]) }];
}

function written(given: Shape): string {
  const { kind } = given;
  const isPage = /^(?:cells|heads|bold|untitled)$/.test(kind);
  const isTable = kind === 'commas' || kind === 'tabs';
  const top = isPage ? '<h1>Days of Weather</h1><p>18–19 May 2026</p>' : isTable ? '' : '# Days of Weather\n\n18–19 May 2026\n';
  return [top, ...partsOf(given).map(({ heading, head, rows }) => {
    const all = [head, ...rows];
    const above = heading === undefined ? '' : isPage ? `<h2>${heading}</h2>\n` : kind === 'commas' ? `"${heading}"\n` : isTable ? `${heading}\n` : `## ${heading}\n\n`;
    const cell = (text: string, at: number): string => (kind === 'heads' && !at ? `<th>${text}</th>` : `<td>${kind === 'bold' && !at ? `<b>${text}</b>` : text}</td>`);
    if (isPage) return `${above}<table>${all.slice(kind === 'untitled' ? 1 : 0).map((row, at) => `<tr>${row.map((text) => cell(text, at)).join('')}</tr>`).join('\n')}</table>`;
    if (kind === 'bars') return above + [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
    if (isTable) return above + all.map((row) => row.map((text) => (kind === 'commas' && text.includes(',') ? `"${text}"` : text)).join(kind === 'commas' ? ',' : '\t')).join('\n');
    const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)) + 3);
    return above + all.map((row) => row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('').trimEnd()).join('\n');
  })].join('\n\n');
}

const wanted = ({ told, kind, hasSpeakers, hasRooms }: Shape): readonly string[] => TALKS.flatMap((day, at) => day.map((one, index) => {
  const { start, end } = told === 'across' ? TALKS[0]?.[index] ?? one : one;
  return [`${DATES[at] ?? ''} ${start}–${end} ${one.title}`, ...(hasSpeakers ? [one.speaker.replace(/ \(.*/, '')] : []), ...(hasRooms && told !== 'across' && kind !== 'untitled' ? [one.room] : [])].join(' / ');
})).sort();

function found({ told, kind, hasSpeakers, hasRooms }: Shape, text: string): readonly string[] {
  const isTable = kind === 'commas' || kind === 'tabs';
  const { programme } = readFile(new TextEncoder().encode(text), isTable ? 'programme.csv' : '', { eventTimeZone: 'UTC', ...(isTable ? { date: '2026-05-18' } : {}) });
  const entries = (programme?.events ?? []).flatMap(({ days }) => allEntries(days)).filter(({ items }) => !items.length);
  const at = (ms = NaN): string => (Number.isNaN(ms) ? '?' : new Date(ms).toISOString());
  return entries.map(({ when, title, speakers, rooms }) => {
    const [start, end] = when.kind === 'timed' ? [at(when.startMs), at(when.endMs)] : ['?', '?'];
    return [`${start.slice(0, 10)} ${start.slice(11, 16)}–${end.slice(11, 16)} ${title?.[0].value ?? ''}`, ...(hasSpeakers ? [speakers.map(({ name }) => name[0].value).join()] : []), ...(hasRooms && told !== 'across' && kind !== 'untitled' ? [rooms.map(({ name }) => name[0].value).join()] : [])].join(' / ');
  }).sort();
}

test('two days in any shape', () => {
  fc.assert(fc.property(shape, (given) => {
    // Columns of days cannot be told without their titles.
    fc.pre(!(given.told === 'across' && given.kind === 'untitled'));
    const text = given.change(written(given));
    assert.deepEqual(found(given, text), wanted(given), text);
  }), { numRuns: runs(2_000), seed: 20_261_128 });
});
