/**
 * What pages of a PDF add to a programme, and signs that only their fonts know.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { withoutPages } from '../../../../../src/formats/files/prose/text/pages.js';
import { programme } from '../../../../../src/formats/files/prose/programme.js';

const page = (foot: string, ...lines: readonly string[]): string => ['Snow Days 2026', ...lines, '', foot].join('\n');

/** [text, what is left of its lines, what is told as left out] */
const PAGES: readonly (readonly [string, string, readonly string[]])[] = [
  // Numbers of pages, and what each of them repeats; at the very top it may be the title.
  [[page('- 1 -', '9:00 Fog'), page('- 2 -', '10:00 Rime'), page('- 3 -', '11:00 Ice')].join('\n\f'), 'Snow Days 2026|9:00 Fog|10:00 Rime|11:00 Ice', ['- 1 -', 'Snow Days 2026']],
  [[page('Page 4 of 6', '9:00 Fog'), page('Page 5 of 6', '10:00 Rime'), page('Page 6 of 6', '11:00 Ice')].join('\n\f'), 'Snow Days 2026|9:00 Fog|10:00 Rime|11:00 Ice', ['Page 4 of 6', 'Snow Days 2026']],
  ['9:00 Fog\n\n                1\n\f10:00 Rime\n\n                2\n\f', '9:00 Fog|10:00 Rime', ['1']], ['9:00 Fog\n\n      1\n\f', '9:00 Fog', ['1']],
  ['Leeds\n\nI Conference\n\f13-19\nI Conference   Leeds\n\n9:00 Fog\n\f13-19\nI Conference      Leeds\n\n10:00 Rime\n\f13-19\nI Conference Leeds\n\n11:00 Ice\n', 'Leeds|I Conference|9:00 Fog|10:00 Rime|11:00 Ice', ['13-19', 'I Conference Leeds']],
  // Days over each page are those of its entries; other numbers count nothing.
  ['5 May 2026\n9:00 Fog\n\f6 May 2026\n9:00 Rime\n\f7 May 2026\n9:00 Ice\n', '5 May 2026|9:00 Fog|6 May 2026|9:00 Rime|7 May 2026|9:00 Ice', []], ['9:00 Fog\n17\n\f10:00 Rime\n4\n', '9:00 Fog|17|10:00 Rime|4', []],
  ['9:00 Coffee\n9:30 Fog\n\f9:00 Coffee\n9:30 Rime\n\f9:00 Coffee\n9:30 Ice\n', '9:00 Coffee|9:30 Fog|9:00 Coffee|9:30 Rime|9:00 Coffee|9:30 Ice', []], ['9:00 Fog\n1\n10:00 Rime\n2', '9:00 Fog|1|10:00 Rime|2', []],
  // Numbers of days, sessions, rooms and hours count no pages, even where they go up with them.
  ...['Day #', 'Session #', 'Session      #', 'Room #', 'Teil #', 'Talk # by Ann', '1# Uhr Rime', 'Track A      #'].map((head): readonly [string, string, readonly string[]] => {
    const lines = [1, 2, 3].map((count) => head.replace('#', String(count)));
    return [lines.map((line) => `${line}\n9:00 Fog`).join('\n\f'), lines.map((line) => `${line}|9:00 Fog`).join('|'), []];
  }),
  ...['Coffee break', '10 Uhr Kaffee', '10h Café', 'Tea at 10', '10時 茶', '0930-1000 Tea'].map((line): readonly [string, string, readonly string[]] => [`9:00 Fog\n${line}\n\f9:30 Ice\n${line}\n\f9:45 Rime\n${line}`, `9:00 Fog|${line}|9:30 Ice|${line}|9:45 Rime|${line}`, []]),
  ['Snow Days\nSnow Days      1\n9:00 Fog\n\fSnow Days      2\n10:00 Rime\n\fSnow Days      3\n11:00 Ice', 'Snow Days|Snow Days      1|9:00 Fog|10:00 Rime|11:00 Ice', ['Snow Days 2', 'Snow Days 3']],
  ['9:00 Fog\nLeeds, page 3 of 5\n\f10:00 Rime\nLeeds, page 4 of 5\n\f11:00 Ice\nLeeds, page 5 of 5', '9:00 Fog|Leeds, page 3 of 5|10:00 Rime|11:00 Ice', ['Leeds, page 4 of 5', 'Leeds, page 5 of 5']],
  ['7 | Snow Days\n9:00 Fog\n\f8 | Snow Days\n10:00 Rime\n\f9 | Snow Days\n11:00 Ice', '7 | Snow Days|9:00 Fog|10:00 Rime|11:00 Ice', ['8 | Snow Days', '9 | Snow Days']], ['7 | Snow Days\n9:00 Fog\n\f9 | Snow Days\n10:00 Rime\n\f12 | Snow Days\n11:00 Ice', '7 | Snow Days|9:00 Fog|9 | Snow Days|10:00 Rime|12 | Snow Days|11:00 Ice', []],
  // Signs of fonts.
  ['9.00 \u00ad 9.30 North\u00adwest fog', '9.00 - 9.30 North-west fog', []], ['9:00 The re\u00adfrozen lake', '9:00 The refrozen lake', []], ['9:00 Of rime mea\u00ad\nsured', '9:00 Of rime mea-|sured', []],
  ['9:00 The \ufb01rst \ufb02ow of o\ufb03cial di\ufb00usion', '9:00 The first flow of official diffusion', []], ['\uf0b7 Fog\n\uf0a7\tRime\nIce \uf0e0 water', '• Fog|• Rime|Ice   water', []],
  ['9:00 ........ Fog\nRime . . . . . . . 10:00\nIce……11:00\nAnd so on...', '9:00 – Fog|Rime – 10:00|Ice – 11:00|And so on...', []],
];
for (const [text, left, out] of PAGES) test(`pages: ${JSON.stringify(text)}`, () => {
  const { source, leftOut } = withoutPages(text, (line) => line === 'Coffee break');
  assert.deepEqual({ left: source.split('\n').filter((line) => line.trim()).map((line) => line.trimEnd()).join('|').replaceAll('  – ', ' – ').replaceAll(' –  ', ' – '), out: leftOut.map(({ value }) => value) }, { left, out });
  assert.equal(source.split('\n').length, text.split('\n').length);
});

test('what pages add is no part of an entry, and is told', () => {
  const { document, guesses } = programme.translate([page('1', '5 May 2026', '', '9:00 Fog', '9:30 Lunch'), page('2', '10:00 Rime', '10:30 Break'), page('3', '11:00 Ice')].join('\n\f'), { eventTimeZone: 'UTC' });
  assert.deepEqual(document.agenda, [{ start: '09:00', title: 'Fog' }, { kind: 'break', start: '09:30', title: 'Lunch' }, { start: '10:00', title: 'Rime' }, { kind: 'break', start: '10:30', title: 'Break' }, { start: '11:00', title: 'Ice' }]);
  assert.deepEqual(guesses.filter(({ code }) => code === 'left-out').map(({ params, line }) => [params.value, line]), [['1', 7], ['Snow Days 2026', 8]]);
});

test('what every page has by its kind is no head of the pages', () => {
  const { document } = programme.translate('Snow Days\n5 May 2026\n\nSession 1\n9:00 Fog\n10:00 Rime\nCoffee break\n\fSession 2\n11:00 Ice\n12:00 Hail\nCoffee break\n\fSession 3\n13:00 Snow\n14:00 Thaw\nCoffee break\n', { eventTimeZone: 'UTC' });
  const text = JSON.stringify(document);
  assert.deepEqual([1, 2, 3].filter((session) => !text.includes(`Session ${session}`)), []);
  assert.equal(text.split('Coffee break').length, 4);
});
