/**
 * Pages of wikis and of AsciiDoc: headings, dress, links and tables as each of them writes them.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { asciiDoc } from '../../../../../src/formats/files/prose/markups/asciidoc.js';
import { dokuWiki, twiki } from '../../../../../src/formats/files/prose/markups/barred-wiki.js';
import type { Markup } from '../../../../../src/formats/files/prose/markups/markup.js';
import { textile } from '../../../../../src/formats/files/prose/markups/textile.js';
import { wiki } from '../../../../../src/formats/files/prose/markups/wiki.js';
import { programme } from '../../../../../src/formats/files/prose/programme.js';
import { ends } from '../../../../bounded-work.js';
import { part, runs } from '../../../../thoroughness.js';
import { lay } from '../laid-out.js';

/** What all of them say. */
const DAYS = ['# Fog Days', '09:00-09:30 Rime / Ann Lee', '09:30-10:00 Hail over fens / Bo Ray', '10:00-10:30 Coffee break'];

/** [what it is about, text, title and entries] */
const TEXTS: readonly (readonly [string, string, readonly string[]])[] = [
  ['MediaWiki: rows of lines', "= Fog Days =\n\n{| class=\"wikitable\"\n! Time !! Speaker !! Title\n|-\n| 09:00–09:30 || [[User:Ann|Ann Lee]] || '''Rime'''\n|-\n| 09:30–10:00 || Bo Ray || ''Hail'' over [[fen]]s\n|-\n| 10:00–10:30\n| colspan=\"2\" | Coffee break\n|}\n", DAYS],
  ['MediaWiki: a cell a line', '= Fog Days =\n{| border=1\n|-\n!Time\n!Speaker\n!Title\n|- style="color:red"\n|09:00–09:30\n|Ann Lee\n|Rime\n|-\n|09:30–10:00\n|style="width:9em"|Bo Ray\n|Hail over\nfens\n|-\n|10:00–10:30\n|\n|Coffee break\n|}', DAYS],
  ['MediaWiki: a table first of all', '{|\n! Time !! Title\n|-\n| 09:00 || Rime\n|-\n| 09:30 || Hail\n|}\n', ['# undefined', '09:00 Rime', '09:30 Hail']],
  ['MediaWiki: cells over several columns and rows, lists in them', "== Fog Days ==\n\n{|\n! scope=col | Time\n! scope=col | Room A\n! scope=col | Room B\n|-\n| 09:00\n| colspan=2 | Opening\n|-\n| 09:30\n| '''Rime'''<br>Ann Lee\n| Hail\n* Bo Ray\n* Cy Dee\n|-\n| 10:30\n| colspan=2 | {{nowrap|Coffee break}}\n|}", ['# Fog Days', '09:00 Opening', '09:30 Rime / Ann Lee @Room A', '09:30 Hail / Bo Ray & Cy Dee @Room B', '10:30 Coffee break']],
  ['MediaWiki: lists, templates, links', "{{Infobox event\n| name = Fog Days\n| date = 18–19 May 2026\n}}\n__NOTOC__\n=== Monday, 18 May 2026 ===\n* 09:00 '''Rime''' – Ann Lee ([[University of Leeds|Leeds]])<ref name=\"a\" />\n* 10:00 [https://example.org/h Hail]\n=== Tuesday, 19 May 2026 ===\n# 09:00 Snow\n[[Category:Fog]] [[File:Map.png|thumb|A map]]", ['# Fog Days', '== 2026-05-18', '09:00 Rime / Ann Lee (Leeds)', '10:00 Hail', '== 2026-05-19', '09:00 Snow']],
  ['MoinMoin: rows between double bars', "#format wiki\n## page was renamed from Fog\n= Fog Days =\n<<TableOfContents>>\n== Schedule ==\n|| 09:00-09:30 || Ann Lee || '''Rime''' ||\n|| 09:30-10:00 || Bo Ray || [[attachment:h.pdf|''Hail over fens'']] ||\n|| 10:00-10:30 |||| Coffee break ||\n", DAYS],
  ['MoinMoin: days over all columns, looks of cells', "= Fog Days =\n\n||||||<tablestyle=\"width: 80%\" style=\"background-color: #E0E0FF;\">Monday, 18 May 2026||\n|| 9:00 ||<-2> '''Opening''' ||\n||<|2> 10:30-11:30 ||<|2> Ann&nbsp;Lee || [[https://example.org/r|'''Rime''']] ||\n|| An overview of what it does to wires of all kinds, when it does so, and who has to climb up and see to it in the end. It needs no knowledge of wires, nor of weather. ||\n||||||Tuesday, 19 May 2026||\n|| 9:00 || Bo Ray<<BR>>Cy Dee || !HailStones ||\n", ['# Fog Days', '== 2026-05-18', '09:00 Opening', '10:30-11:30 Rime / Ann Lee {An overview of what it does to wires of all kinds, when it does so, and who has to climb up and see to it in the end. It needs no knowledge of wires, nor of weather.}', '== 2026-05-19', '09:00 HailStones / Bo Ray & Cy Dee']],
  ['Trac: heads and links', "= Fog Days =\n\n||= Time =||= Speaker =||= Title =||\n|| 09:00-09:30 || Ann Lee || '''Rime''' ||\n|| 09:30-10:00 || Bo Ray || [https://example.org/h Hail over fens] ||\n|| 10:00-10:30 |||| Coffee break ||\n", DAYS],
  ['DokuWiki', '====== Fog Days ======\n\n^ Time ^ Speaker ^ Title ^\n| 09:00–09:30 | Ann Lee | **Rime** |\n| 09:30–10:00 | Bo Ray | //Hail// over [[wiki:fens|fens]] |\n| 10:00–10:30 | Coffee break ||\n', DAYS],
  ['DokuWiki: days as headings, cells that go on', '====== Fog Days ======\n\n===== Monday, 18 May 2026 =====\n^ Time ^ Room A ^ Room B ^\n| 09:00 | Opening ||\n| 10:00 | Rime \\\\ Ann Lee | Hail {{ :h.pdf |slides}} |\n| 11:00 | Snow | ::: |\n===== Tuesday, 19 May 2026 =====\n  * 09:00 [[https://example.org/i|Ice]]\n', ['# Fog Days', '== 2026-05-18', '09:00 Opening', '10:00 Rime / Ann Lee @Room A', '10:00 Hail slides @Room B', '11:00 Snow @Room A', '== 2026-05-19', '09:00 Ice']],
  ['Creole', '= Fog Days =\n\n|=Time|=Speaker|=Title|\n|09:00-09:30|Ann Lee|**Rime**|\n|09:30-10:00|Bo Ray|//Hail// over [[https://example.org/f|fens]]|\n|10:00-10:30| |Coffee break|\n', DAYS],
  ['TWiki', '%META:TOPICINFO{author="AnnLee" date="1"}%\n---+ Fog Days\n%TOC%\n\n| *Time* | *Speaker* | *Title* |\n| 09:00-09:30 | Main.AnnLee | *Rime* |\n| 09:30-10:00 | Bo Ray | [[https://example.org/h][Hail over fens]] |\n| 10:00-10:30 | Coffee break ||\n', DAYS],
  ['Jira', '{toc}\nh1. Fog Days\n\n||Time||Speaker||Title||\n|09:00-09:30|Ann Lee|*Rime*|\n|09:30-10:00|Bo Ray|[Hail over fens|https://example.org/h]|\n|10:00-10:30| |{color:red}Coffee break{color}|\n', DAYS],
  ['Textile: cells over several columns, links behind their words', 'h1. Fog Days\n\n|_. Time|_. Speaker|_. Title|\n|09:00-09:30|Ann Lee|*Rime*|\n|09:30-10:00|Bo Ray|"Hail over fens":https://example.org/h|\n|10:00-10:30|\\2. Coffee break|\n', DAYS],
  ['AsciiDoc: a row a line', '= Fog Days\nAnn Lee\nv1.2, 2025-12-01\n:toc:\n\n[cols="1,2,3",options="header"]\n|===\n| Time | Speaker | Title\n| 09:00-09:30 | Ann Lee | *Rime*\n| 09:30-10:00 | Bo Ray | https://example.org/h[Hail over fens]\n| 10:00-10:30 2+| Coffee break\n|===\n', DAYS],
  ['AsciiDoc: a cell a line', '= Fog Days\n\n== Monday, 18 May 2026\n\n[cols="1,3"]\n|===\n|09:00\n|Opening\n\n.2+|10:00\n|Rime\n|Hail\n|===\n\n== Tuesday, 19 May 2026\n\n* 09:00 _Snow_\n// 10:00 Ice\n', ['# Fog Days', '== 2026-05-18', '09:00 Opening', '10:00 Rime', '10:00 Hail', '== 2026-05-19', '09:00 Snow']],
  ['AsciiDoc: headings alone', '= Fog Days\n\n== Monday, 18 May 2026\n\n* 09:00 *Rime*\n\n== Tuesday, 19 May 2026\n\n* 09:00 Hail\n', ['# Fog Days', '== 2026-05-18', '09:00 Rime', '== 2026-05-19', '09:00 Hail']],
  ['MediaWiki: captions, signs by their names, text as written, terms', '== Fog Days ==\n\n{| class="wikitable"\n|+ Monday, 18 May 2026\n! Time !! Title\n|-\n| 09:00{{ndash}}09:30 || Rime{{nbsp}}ice {{{raw}}}\n|-\n| 09:30 || {{attachment:map.png}}[https://example.org/h Hail] [https://example.org/x]\n|}\n{| class="wikitable"\n|+ style="color:red" | Tuesday, 19 May 2026, in \'\'\'Leeds\'\'\'\n|-\n| 09:00 || Snow\n|}\n----\n{{{\n; Ann Lee : chairs all\n: for years\n}}}\n', ['# Fog Days', '== 2026-05-18', '09:00-09:30 Rime ice raw', '09:30 Hail https://example.org/x', '== 2026-05-19', '09:00 Snow']],
  ['MoinMoin: instructions, pictures, addresses alone', '= Fog Days =\n#acl All:read\n## 08:00 a comment\n#fog on all days\n|| 9:00 || {{attachment:map.png}} Rime ||\n|| 9:30 || Hail [[https://example.org/x]] ||\n', ['# Fog Days', '09:00 Rime', '09:30 Hail https://example.org/x']],
  ['DokuWiki: words as written, links without words, notes', '====== Fog Days ======\n\n^ Time ^ Title ^\n| 09:00 | %%**Rime**%% <nowiki>//ice//</nowiki> |\n| 09:30 | [[https://example.org/h]] [[wiki:fens]] [[:a:some_page]] |\n| 10:00 | Hail ((in **Leeds**)) ~~NOTOC~~ |\n', ['# Fog Days', '09:00 Rime ice', '09:30 https://example.org/h fens some page', '10:00 Hail (in Leeds)']],
  ['DokuWiki by its headings alone', '====== Fog Days ======\n\n  * 09:00 //Rime//\n  * 10:00 Hail\n', ['# Fog Days', '09:00 Rime', '10:00 Hail']],
  ['Textile: lists, cells of several lines, rows that end without a bar', 'h1. Fog Days\n\n# 9:00 Rime\n## Ann Lee\n* 9:30 Hail\n\n|_. Time|_. Title|\n|10:00|Snow\nBo Ray|\n|10:30|Dew\n|11:00|Mist|\n', ['# Fog Days', '09:00 Rime / Ann Lee', '09:30 Hail', '10:00 Snow / Bo Ray', '10:30 Dew', '11:00 Mist']],
  ['AsciiDoc: items, titles of blocks, cells that go on, that come again and that reach down', ':venue: Leeds\n\n= Fog Days\n\n. 8:00 Doors {nosuch}\n- 8:30 Tea\n\n.Monday\n[cols=3*]\n|===\n|Time |Title |Speaker\n\n|9:00 |Rime\nover fens +\nand wires\n|Ann Lee\n\n|9:30 |<<ref,Hail>> .2+|Bo Ray\n|10:00 |link:https://example.org/x[] https://example.org/y[Dew^]\n\n|10:30 |Ice 1*|Cy Dee\n|===\n\n|===\n\n|===\n', ['# Fog Days', '== ?', '08:00 Doors {nosuch}', '08:30 Tea', '== ?', '09:00 Rime over fens (and wires) / Ann Lee', '09:30 Hail / Bo Ray', '10:00 https://example.org/x Dew', '10:30 Ice / Cy Dee']],
  ['AsciiDoc by an attribute', ':toc:\n\n= Fog Days\n\n* 09:00 _Rime_\n* 10:00 Hail\n', ['# Fog Days', '09:00 Rime', '10:00 Hail']],
  // None of them.
  ['bars of Markdown', '# Fog Days\n\n| Time | Title | |\n|---|---|---|\n| 9:00 | Rime | |\n| 9:30 | Coffee break ||\n', ['# Fog Days', '09:00 Rime', '09:30 Coffee break']],
  ['headings drawn by hand, words in stars', '**Fog Days**\n\n=== Monday, 18 May 2026 ===\n**9:00** Rime\n**9:30** Hail\n', ['# Fog Days', '09:00 Rime', '09:30 Hail']],
  ['headings drawn by hand', 'Fog Days\n\n=== Monday, 18 May 2026 ===\n9:00 Rime\n=== Tuesday, 19 May 2026 ===\n9:00 Hail\n', ['# Fog Days', '== 2026-05-18', '09:00 Rime', '== 2026-05-19', '09:00 Hail']],
];
for (const [name, text, expected] of TEXTS) test(name, () => assert.deepEqual(lay(text), expected));

test('lines keep their numbers', () => {
  for (const [name, text] of TEXTS) {
    const lines = text.split('\n');
    const at = [...programme.translate(text, { eventTimeZone: 'UTC' }).lines].filter(([path]) => /\/agenda\/\d+$/.test(path)).map(([, number]) => number);
    assert.ok(at.length > 1, name);
    // "Hail" of AsciiDoc stands two lines below the time that it shares.
    for (const number of at) assert.match(lines.slice(Math.max(0, number - 3), number).join('\n'), /\d:\d\d/, `${name}: line ${number}`);
  }
});

const MARKUPS = { asciiDoc, dokuWiki, textile, twiki, wiki };

test('of whatever is written as many lines are left', () => {
  const sign = fc.constantFrom('|', '||', '^', '{|', '|}', '|-', '!', '!!', '=', '==', '|===', '2+|', ':::', '[[', ']]', '{{', '}}', "''", "'''", '**', '//', '\n', '\n\n', ' ', 'a', '9:00', 'h2. ', '|_. ', '%TOC%', '---+', '<ref>', '</ref>', '{{{', '}}}');
  fc.assert(fc.property(fc.array(sign, { maxLength: 60 }), fc.constantFrom(...Object.values(MARKUPS)), (signs, markup) => {
    const text = signs.join('');
    markup.recognises(text);
    assert.equal(markup.asMarkdown(text).split('\n').length, text.split('\n').length);
  }), { numRuns: runs(1_000) });
});

// Signs that are never closed.
for (const piece of part(['{|\n', '|-\n', '|| a ', '||\n', "'''a ", '[[a ', '{{a|', '{{{a ', '<ref>a ', '((a ', '%%a ', '^ a ', '=== a\n', '\n\n', '|===\n', '*a ', '_a ', 'h2. a\n', '|a\n', '__a ', '= a\n', '\\2. '], 11)) {
  test(`in the time of its length: ${JSON.stringify(piece)}`, () => {
    const text = piece.repeat(100_000);
    for (const markup of Object.values(MARKUPS)) ends(() => [markup.recognises(text), markup.asMarkdown(text)]);
  });
}

/** [what it is about, who reads it, text] */
const LONG: readonly (readonly [string, Markup, string])[] = [
  ['a link of blanks', dokuWiki, `[[${' '.repeat(100_000)}a`],
  ['addresses that nothing parts', asciiDoc, 'https://'.repeat(100_000)],
  ['links that nothing parts', asciiDoc, 'link:'.repeat(100_000)],
  ['a place of blanks', asciiDoc, `<<a,${' '.repeat(100_000)}`],
  ['signs that stand for a hundred cells each', asciiDoc, `|===\n${'99*|a\n'.repeat(100_000)}99*|${'99*|'.repeat(100_000)}\n|===\n`],
];
for (const [name, markup, text] of LONG) test(`in the time of its length: ${name}`, () => void ends(() => markup.asMarkdown(text)));

test('texts that only look like one of them', () => {
  for (const text of ['  a = b\n^^^^^\n^ here', ' a | b\n---+---\n 1 | 2\n', '9:00 Fog (100%BR%)\n10:00 50%TOC or more %\n']) assert.equal(Object.values(MARKUPS).some((markup) => markup.recognises(text)), false, text);
});
