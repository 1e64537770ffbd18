/**
 * Which lines are entries, and what of them is the title, who speaks, and what only belongs to them.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { programme } from '../../../../../src/formats/files/prose/programme.js';

const translate = (text: string): ReturnType<typeof programme.translate> => programme.translate(text, {});

/** Sentences that name a time and are no entries. */
const SENTENCES: readonly string[] = ['The webinar begins at 2 pm CEST (12:00 UTC).', 'We meet at 14:00 CEST (12:00 UTC)', 'It starts in the hall (8:30).'];
for (const line of SENTENCES) test(`no entry: ${line}`, () => assert.equal((translate(`Day\n18 June 2026\n${line}\n\n9:00 A\n10:00 B`).document.agenda as unknown[]).length, 2));

/** Lines that are entries, whatever stands above them. */
const ENTRIES: readonly string[] = ['11:00 coffee', 'At 11:00 coffee in the hall', '11:00 local time: Fog', '11:00-12:00 and now to something else, for all of us.'];
for (const line of ENTRIES) test(`an entry: ${line}`, () => assert.equal((translate(`Day\n18 June 2026\n\n9:00 Ann Lee (University of Leeds): A title of many words that goes on in\nthe line below it and says what lakes and all their waters are\n${line}\n13:00 B`).document.agenda as unknown[]).length, 3));

/** [lines, starts, ends and titles] */
const TRAILING: readonly (readonly [string, readonly string[]])[] = [
  ['Doors open, 18:30\nTalk: What is fog? 19:00 to 19:45\nLooking at stars, 21:00 to 23:00', ['18:30 Doors open', '19:00-19:45 Talk: What is fog?', '21:00-23:00 Looking at stars']], ['- Doors open: 18:30\n- What is fog (19:00-19:45)\n- Stars: 21:00-23:00', ['18:30 Doors open', '19:00-19:45 What is fog', '21:00-23:00 Stars']],
  ['9:00 Fog\n10:00 Rime\n\nLibrary, 8:00 to 20:00\nCafé, 9:00 to 18:00', ['09:00 Fog', '10:00 Rime']], ['Library, 8:00 to 20:00', []], ['The hall opens at, say, 8:00.\nIt will close by, say, 20:00.', []],
  // The name of a break and its time, among lines that begin with theirs.
  ['9:00-12:00 Fog\nMittag: 12:30-13.30 Uhr\n14:00 Rime\nPause: 15:00\n16:00 Hail', ['09:00-12:00 Fog', '12:30-13:30 Mittag', '14:00 Rime', '15:00 Pause', '16:00 Hail']], ['9h00 : Fog\nMidi : 12h00-13h30\n14h00 : Rime', ['09:00 Fog', '12:00-13:30 Midi', '14:00 Rime']],
];
for (const [lines, entries] of TRAILING) test(`times at the end: ${lines.split('\n')[0] ?? ''}`, () => {
  const { document } = translate(`Night of stars\n18 June 2026\n\n${lines}`);
  assert.deepEqual((document.agenda as { start?: string; end?: string; title?: string }[]).map(({ start, end, title }) => `${[start, end].filter(Boolean).join('-')} ${title ?? ''}`), entries);
});

test('the mark behind a heading that links to it is no title', () => {
  const { document } = translate('<h1>Snow Days<a class="headerlink" href="#snow">¶</a></h1><h2>Monday 4 May 2026<a href="#monday">¶</a></h2><p>9:00 Fog</p><p>10:00 Rime</p><h2>Tuesday 5 May 2026<a href="#tuesday">#</a></h2><p>9:00 Hail</p><p>10:00 Sleet</p>');
  assert.deepEqual([document.title, (document.days as { title?: string }[]).map(({ title }) => title)], ['Snow Days', [undefined, undefined]]);
});

test('a link is what its line says', () => {
  const { document } = translate('Day\n18 June 2026\n\n9:00 Ann Lee (Leeds): Fog\n   Slides: https://example.org/fog.pdf\n10:00 Bo Ray (Lyon): Rime\n   Video: https://example.org/rime');
  assert.deepEqual((document.agenda as { links?: { type: string }[] }[]).map(({ links }) => links?.map(({ type }) => type)), [['slides'], ['recording']]);
});

test('parallel sessions are sessions, not rooms or subtitles', () => {
  const { document } = translate('Day\n18 June 2026\n\n9:00-9:45 Opening\n\nParallel session A (Room 1)\n10:00-10:20 Ann Lee (Leeds): Fog\n10:20-10:40 Cy Orr (Bonn): Hail\n\nParallel session B (Room 2)\n10:00-10:20 Bo Ray (Lyon): Rime\n10:20-10:40 Di Poe (Rome): Sleet');
  assert.deepEqual((document.agenda as { title?: string; room?: string; items?: unknown[] }[]).map(({ title, room, items }) => [title, room, items?.length]), [['Opening', undefined, undefined], ['Parallel session A', 'Room 1', 2], ['Parallel session B', 'Room 2', 2]]);
});

test('words that a page puts into bold piece by piece are in one dress', () => {
  const { document } = translate('<h1>Day</h1><p>18 June 2026</p><p>9:00-10:00 Session 1: Fog</p><p><strong>Chair</strong><strong>: </strong>Ann Lee (Leeds)</p><p>10:00-11:00 <strong>Session</strong><strong> 2: Rime</strong></p>');
  assert.deepEqual((document.agenda as { title?: string; chairs?: string[] }[]).map(({ title, chairs }) => [title, chairs]), [['Session 1: Fog', ['Ann Lee (Leeds)']], ['Session 2: Rime', undefined]]);
});

/** [page, its entries] */
const HEADS_BELOW: readonly (readonly [string, readonly string[]])[] = [
  ['<div><time><b>9:00</b></time></div><div><h4>Welcome</h4><p></p></div><div><time><b>9:15</b></time></div><div><h4>Fog</h4><p>Ann Lee</p></div><div><time><b>10:00</b></time></div><div><h4>Rime</h4><p>Bo Ray</p></div>', ['09:00 Welcome', '09:15 Fog / Ann Lee', '10:00 Rime / Bo Ray']],
  ['<div>9:00</div><h4>Fog</h4><p>Ann Lee</p><h4>Rime</h4><p>Bo Ray</p><div>10:00</div><h4>Coffee</h4><div>10:30</div><h4>Hail</h4>', ['09:00 Fog / Ann Lee', '09:00 Rime / Bo Ray', '10:00 Coffee', '10:30 Hail']],
  ['<div>9:00</div><h4>Session 1</h4><div>9:15</div><h4>Fog</h4><div>10:00</div><h4>Rime</h4><h3>Speakers</h3><p>Ann Lee is from Leeds.</p>', ['09:00 Session 1', '09:15 Fog', '10:00 Rime']],
];
for (const [page, entries] of HEADS_BELOW) test(`titles are headings below their times: ${entries.join(', ')}`, () => {
  const { document } = translate(`<h1>Snow</h1><p>18 June 2026</p>${page}`);
  assert.deepEqual((document.agenda as { start?: string; title?: string; speakers?: string[]; items?: unknown }[]).map(({ start, title, speakers, items }) => `${start ?? ''} ${title ?? ''}${speakers ? ` / ${speakers.join()}` : ''}${items ? ' +' : ''}`), entries);
});

/** [page, its entries] */
const BREAKS: readonly (readonly [string, readonly string[]])[] = [
  ['### 9:00-10:00 Session 1 (room 4)\n\nAnn Lee\n\n### Coffee break\n\n### 10:30-12:00 Session 2 (room 4)\n\nBo Ray', ['session', 'break', 'session']], ['### 9:00-10:00 Session 1\n\nAnn Lee\n\n### Lunch\n\nIn the canteen, if you are hungry.', ['session']], ['### 9:00 Session 1\n\nAnn Lee\n\n### Lunch\n\n### 14:00 Session 2\n\nBo Ray', ['session', 'session']],
  ['## 9:00-10:00\n\n##### Session 1\n\n## 10:00-10:30\n\n##### Coffee break\n\n## 10:30-11:00\n\n##### Session 2', ['session', 'break', 'session']],
];
for (const [page, kinds] of BREAKS) test(`breaks that are headings: ${kinds.join()}`, () => assert.deepEqual((translate(`# Snow\n\n18 June 2026\n\n${page}`).document.agenda as { kind?: string }[]).map(({ kind }) => kind), kinds));

/** [lines of an entry, title, speakers] */
const NAMES_ABOVE: readonly (readonly [string, string, readonly string[] | undefined])[] = [
  ['Ann Lee, Bo Ray\n  [_Research on fog over the fens._](./fog)', 'Research on fog over the fens.', ['Ann Lee', 'Bo Ray']], ['Ann Lee\n  *Research on fog*', 'Research on fog', ['Ann Lee']], ['Ann Lee (Leeds)\n  *Research on fog*', 'Research on fog', ['Ann Lee (Leeds)']],
  ['Ann Lee, Bo Ray\n  Fog over the fens', 'Fog over the fens', ['Ann Lee', 'Bo Ray']], ['Northern Fens\n  *Fog over peat*\n  Ann Lee (Leeds)', 'Northern Fens', ['Ann Lee (Leeds)']], ['Northern Fens\n  Excursion', 'Northern Fens', undefined],
];
for (const [lines, title, speakers] of NAMES_ABOVE) test(`names above a title: ${JSON.stringify(lines)}`, () => {
  const [entry] = translate(`# Snow\n\n18 June 2026\n\n- 9:00 ${lines}\n- 10:00 Coffee`).document.agenda as { title?: string; speakers?: string[] }[];
  assert.deepEqual([entry?.title, entry?.speakers], [title, speakers]);
});

test('the next of a list of talks is not the abstract of the one before it', () => {
  const { document } = translate('# Snow\n\n18 June 2026\n\n9:00 Fog over the northern fens\n10:00 Rime on the southern roofs\n\n## Talks\n\n- Ann Lee, Fog over the northern fens\n- Cy Orr and Di Poe, Hail in the hills\n- Bo Ray, Rime on the southern roofs\n  - It grows at night.');
  assert.deepEqual((document.agenda as { abstract?: string }[]).map(({ abstract }) => abstract), [undefined, '- It grows at night.']);
  assert.match(JSON.stringify(document.notes), /Hail in the hills/);
});

test('a clock time in an abstract is no entry', () => {
  const text = 'Day of weather\n18 June 2026\n\n09:00 - 09:30  T1 Ann Lee: Sprites over hills\n09:30 - 10:00  T2 Bo Ray: Lakes and lightning\n\nAbstracts\n\nT1 - Sprites over hills\nFor a year we looked up from dusk to dawn and counted, until about\n22:00 in most of the nights.\n\nT2 - Lakes\nAt 15:00 local time the lake is cooler than its shore [1].';
  assert.deepEqual((translate(text).document.agenda as { start?: string; abstract?: string }[]).map(({ start, abstract }) => [start, abstract]), [
    ['09:00', 'For a year we looked up from dusk to dawn and counted, until about\n22:00 in most of the nights.'], ['09:30', 'At 15:00 local time the lake is cooler than its shore [1].'],
  ]);
});

const RULES: readonly (readonly [string, number | undefined, number | undefined])[] = [
  ['Each talk 30 min + 5 min q&a', 35, 5], ['Talks: 20 minutes plus 10 minutes discussion', 30, 10], ['Vorträge: 25 Min. + 5 Min. Diskussion', 30, 5], ['Exposés : 20 min + 10 min de questions', 30, 10], ['Each talk takes 30 minutes including 5 minutes for questions', 30, 5], ["30 minutes talk + 15' discussion", 45, 15], ['Each talk is 20 minutes', undefined, undefined], ['The break is 30 min + 5 min walk', undefined, undefined],
];
for (const [line, duration, qa] of RULES) {
  test(`rule: ${line}`, () => {
    const { document } = translate(`# D\n\n${line}\n\n9:00 A\n10:00 B`);
    assert.deepEqual(document.defaults, duration === undefined ? undefined : { talk: { duration, qa } });
  });
}
