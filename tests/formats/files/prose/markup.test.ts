/**
 * Programmes in other markup than Markdown, and in mails: what becomes of their tables, headings and links, and that lines keep their numbers.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { programme } from '../../../../src/formats/files/prose/programme.js';
import { lay } from './laid-out.js';

/** [what it is about, text, title and entries] */
const TEXTS: readonly (readonly [string, string, readonly string[]])[] = [
  // reStructuredText.
  ['grid table', 'Fog Days\n########\n\n+-------+----------------+---------+\n| Time  | Title          | Speaker |\n+=======+================+=========+\n| 9:00  | Registration             |\n+-------+----------------+---------+\n| 9:30  | Rime on        | Ann Lee |\n|       | wires          |         |\n+-------+----------------+---------+', ['# Fog Days', '09:00 Registration', '09:30 Rime on wires / Ann Lee']],
  ['grid table with blocks of lines', 'Fog Days\n~~~~~~~~\n\n+--------+----------------+\n| 9:00 - | | **Rime**     |\n| 9:30   | | Ann Lee      |\n+--------+----------------+\n| 9:30   | Break          |\n+--------+----------------+', ['# Fog Days', '09:00-09:30 Rime / Ann Lee', '09:30 Break']],
  ['grid table over several columns', '.. contents::\n\nFog Days\n========\n\n+------+--------+--------+\n| Time | Room A | Room B |\n+======+========+========+\n| 9:00 | Fog    | Rime   |\n+------+--------+--------+\n| 9:30 | Lunch           |\n+------+-----------------+', ['# Fog Days', '09:00 Fog @Room A', '09:00 Rime @Room B', '09:30 Lunch']],
  ['looks in the cells of a grid table', '.. note:: All times are UTC.\n\nFog Days\n========\n\n+--------+--------------------+\n| 9:00   | .. container:: big |\n|        |    :name: rime     |\n|        |                    |\n|        |    Rime (Ann Lee)  |\n+--------+--------------------+\n| 9:30   | Hail               |\n+--------+--------------------+\n', ['# Fog Days', '09:00 Rime / Ann Lee', '09:30 Hail']],
  ['a table with a gap in its frame stays text', 'Fog Days\n========\n\n+------+-----+\n| 9:00 | Fog |\n+------+-----+\n| 9:30   Rime\n+------+-----+\n', ['# Fog Days', '09:00 Fog', '09:30 Rime']],
  ['simple table', 'Fog Days\n^^^^^^^^\n\n=====  ==========  =======\nTime   Title       Speaker\n=====  ==========  =======\n9:00   Fog         Ann Lee\n       and mist\n9:30   Rime        Bo Ray\n=====  ==========  =======\n', ['# Fog Days', '09:00 Fog and mist / Ann Lee', '09:30 Rime / Bo Ray']],
  ['list-table', '.. _top:\n\nFog Days\n========\n\n.. list-table:: When\n   :header-rows: 1\n\n   * - Time\n     - Title\n     - Speaker\n   * - 9:00\n     - Fog\n     - Ann Lee\n   * - 9:30\n     - `Rime <https://example.org/r>`_\n     -\n', ['# Fog Days', '09:00 Fog / Ann Lee', '09:30 Rime']],
  ['headings, directives, roles', '.. role:: day\n\n########\nFog Days\n########\n\n.. note:: All times are UTC.\n\nMonday, 18 May 2026\n===================\n\n- 9:00 :ref:`Rime <rime>`\n\nTuesday, 19 May 2026\n====================\n\n- 9:00 |hail|\n\n.. |hail| replace:: Hail\n', ['# Fog Days', '== 2026-05-18', '09:00 Rime', '== 2026-05-19', '09:00 Hail']],
  ['emphasis within emphasis', '<h1>Fog Days</h1><p>4 May 2026</p><p><b><b>10:00</b> Rime</b></p><p><b><strong>11:00</strong> Ice <b>and</b> dew</b></p><ul><li><i>12:00 <em>Hail</em> at <i>sea</i></i></li></ul>', ['# Fog Days', '10:00 Rime', '11:00 Ice and dew', '12:00 Hail at sea']],
  ['emphasis that touches words', '<h1>Fog Days</h1><p>4 May 2026</p><p>9:00 <b>Talk:</b>Rime</p><p>10:00 <b><a href="https://example.org/">Hail</a></b>storms</p><p>11:00 Fog<b>(dry)</b> and <b>“wet”</b>ice</p><p>12:00 <b>Talk:</b><i>Dew</i></p>', ['# Fog Days', '09:00 Talk:Rime', '10:00 Hailstorms', '11:00 Fog(dry) and “wet”ice', '12:00 Talk:Dew']],
  ['comments between pieces that belong together, and breaks that are written the wrong way', '<h1>Fog Days</h1><p>4 May 2026</p><table><tr><!-- a --><td>9:00</td><td>Ri<!-- b -->me</br>Ann Lee</td></tr><tr><td>10:00</td><td>Hail</td></tr></table>', ['# Fog Days', '09:00 Rime / Ann Lee', '10:00 Hail']],
  ['brackets that are none of Markdown, and formulas', '# Fog Days\n\n4 May 2026\n\n- 9:00 \\[Invited talk\\] Rime\n- 10:00 **\\[\\[Slides\\]\\] Hail**\n- 11:00 [\\[Slides\\] Dew](https://example.org/)\n- 12:00 On \\[x^2\\]\n', ['# Fog Days', '09:00 [Invited talk] Rime', '10:00 [Slides] Hail', '11:00 Slides Dew', '12:00 On \\[x^2\\]']],
  ['a grid table in Markdown', '# Fog Days\n\n+------+--------+--------+\n| Time | Room A | Room B |\n+======+========+========+\n| 9:00 | Fog    | Rime   |\n+------+--------+--------+\n| 9:30 | **Lunch**       |\n+------+-----------------+\n', ['# Fog Days', '09:00 Fog @Room A', '09:00 Rime @Room B', '09:30 Lunch']],
  // Org.
  ['signs by their names in AsciiDoc', ':venue: Fogtown\n= Fog Days\n\n== 4 May 2026\n\n|===\n|Time |What\n\n|9:00&#8211;9:30 |Ri&#45;me{nbsp}in {venue}\n|9:40 - 10:00 |Hail{blank}\n|===\n', ['# Fog Days', '09:00-09:30 Ri-me in Fogtown', '09:40-10:00 Hail']],
  ['signs by their numbers and headings with ids in Textile', 'h1(#top). Fog Days\n\nh2(#day). 4 May 2026\n\n|9:00 &#45; 9:30|Rime|\n|9:40|Hail &amp; ice|\n', ['# Fog Days', '09:00-09:30 Rime', '09:40 Hail & ice']],
  ['signs by their names in reStructuredText', 'Fog Days\n========\n\n.. |to| unicode:: U+2013 .. a dash\n\n4 May 2026\n----------\n\n* 9:00 |to| 9:30 Rime\n* 9:40 |ndash| 10:00 Hail\n', ['# Fog Days', '09:00-09:30 Rime', '09:40-10:00 Hail']],
  ['org: dashes by their names', '#+TITLE: Fog Days\n\n| 9:00\\ndash{}9:30 | Rime |\n| 9:40 | Hail |\n', ['# Fog Days', '09:00-09:30 Rime', '09:40 Hail']],
  ['org: breaks of lines, and pictures', '#+TITLE: Fog Days\n\n| 9:00\\\\ | Rime\\\\ Ann Lee | [[/img/a.svg]] |\n| 10:00 | Hail\\\\ | [[https://example.org/b.png]] |\n', ['# Fog Days', '09:00 Rime / Ann Lee', '10:00 Hail']],
  ['org: headings over days', '#+TITLE: Fog Days\n#+OPTIONS: toc:nil\n#+START: 09:00\n\n* Monday, 18 May 2026 :day:\n  :PROPERTIES:\n  :ID: 12:30\n  :END:\n- 9:00 *Rime*, Ann Lee\n* Tuesday, 19 May 2026\n- 9:00 [[https://example.org/h][Hail]]\n', ['# Fog Days', '== 2026-05-18', '09:00 Rime / Ann Lee', '== 2026-05-19', '09:00 Hail']],
  ['org: a table with lines between rows', '#+title: Fog Days\n\n|-------+-------+------|\n| start |   end | what |\n|-------+-------+------|\n|  9:00 |  9:10 | Fog  |\n|-------+-------+------|\n|  9:10 | 10:00 | Rime |\n|-------+-------+------|\n| 10:00 | 10:30 | Hail |\n', ['# Fog Days', '09:00-09:10 Fog', '09:10-10:00 Rime', '10:00-10:30 Hail']],
  ['org: comments with two signs, blanks with a name', '#+TITLE: Fog Days\n## 22 May\n| *Day 1* | \\nbsp |\n\n- 9:00 Rime\n- 9:30 Hail\n', ['# Fog Days', '09:00 Rime', '09:30 Hail']],
  ['org: what is still to do is the author’s, what is cancelled everybody’s', '#+TITLE: Fog Days\n\n* TODO <2026-05-18 Mon 09:00-09:30> Rime\n* CANCELLED <2026-05-18 Mon 09:30-10:00> Hail\n* <2026-05-18 Mon 10:00-10:30> Snow\n', ['# Fog Days', '09:00-09:30 Rime', '09:30-10:00 CANCELLED 2026-05-18 09:30-10:00 Hail', '10:00-10:30 Snow']],
  ['org: timestamps', '#+TITLE: Fog Days\n\n* <2026-05-18 Mon 09:00-09:30> Rime\n* <2026-05-18 Mon 09:30-10:00> Hail\n', ['# Fog Days', '09:00-09:30 Rime', '09:30-10:00 Hail']],
  ['reStructuredText: links by their names, pictures, comments of several lines, what is for other pages', 'Fog Days\n========\n\n.. _slides: https://example.org/s\n.. _Hall: hall.html\n.. image:: map.png\n.. |logo| image:: logo.png\n\n..\n   08:00 Nothing\n\n   08:30 of this\n\n.. raw:: latex\n\n   08:45 nor this\n\n.. container:: when\n   :name: day\n\n   Monday, 18 May 2026\n   -------------------\n\n   - 9:00 `Rime`_, see slides_ in Hall_ and no_one_ |nobody|\n   - 10:00 `Hall`_ talks\n\n   .. raw:: html\n\n      <p>11:00 Snow</p>\n\n   .. table:: Later\n\n      =====  ====\n      12:00  Hail\n      13:00  Mist\n      =====  ====\n\n1. 14:00 Dew\n------------\n\n15:00 Ice\nand cake\n--------\n', ['# Fog Days', '09:00 Rime, see slides in Hall and no_one_ |nobody|', '10:00 Hall talks', '11:00 Snow', '12:00 Hail', '13:00 Mist', '14:00 Dew', '15:00 Ice']],
  ['grid and simple tables: words that a narrow column parts, tabulators, cells without words', 'Fog Days\n========\n\n+------------+------------+\n| 9:00       | Rime on wi\\|\n|            | res        |\n+------------+------------+\n| 9:30\t     | Hail       |\n+------------+------------+\n\n=====  ==========\n10:00  Snow\n10:30  Mist\n       \\\n11:00  Dew\n=====  ==========\n', ['# Fog Days', '09:00 Rime on wires', '09:30 Hail', '10:00 Snow', '10:30 Mist', '11:00 Dew']],
  ['a list-table without a head, lines in its cells', 'Fog Days\n========\n\n.. list-table::\n\n   * - 12:00\n     - Mist\n       over fens\n\n       | Ann Lee\n   * - 13:00\n     - Ice\n', ['# Fog Days', '12:00 Mist (over fens) / Ann Lee', '13:00 Ice']],
  ['a table whose frame is not closed', 'Fog Days\n========\n\n=====  ==========\n10:00  Snow\n11:00  Dew\n', ['# Fog Days', '10:00 Snow', '11:00 Dew']],
  ['org: a subtitle, a date, captions, dates without times', '#+TITLE: Fog Days\n#+SUBTITLE: /Third/ time\n#+DATE: 2026-05-01\n\n* <2026-05-18 Mon> Talks\n#+CAPTION: In the morning\n| 9:00 | Rime\\mdash{}ice |\n| 9:30 | [[https://example.org/x]] |\n|------+------|\n| 10:00 | Snow |\n', ['# Fog Days', '09:00 Rime—ice', '09:30 https://example.org/x', '10:00 Snow']],
  ['org by its tables', '* Monday, 18 May 2026\n| 9:00  | Rime |\n|-------+------|\n| 10:00 | Hail |\n', ['# undefined', '09:00 Rime', '10:00 Hail']],
  ['org by its stars', '* Monday, 18 May 2026\n** 9:00 Rime\n** 10:00 Hail\n* Tuesday, 19 May 2026\n** 9:00 Snow\n', ['# undefined', '== 2026-05-18', '09:00 Rime', '10:00 Hail', '== 2026-05-19', '09:00 Snow']],
  ['a head of Markdown that is a row of the programme', '# Fog Days\n\n| 9:00 | Rime | Ann Lee |\n|------|------|---------|\n| 9:30 | Hail | Bo Ray |\n| 10:00 | Coffee | |\n', ['# Fog Days', '09:00 Rime / Ann Lee', '09:30 Hail / Bo Ray', '10:00 Coffee']],
  ['a head of Markdown that has the first of the dates', '# Fog Seminar\n\n| 5 May 2026 | Ann Lee | Rime on wires |\n|---|---|---|\n| 12 May 2026 | Bo Ray | Hail over fens |\n', ['# Fog Seminar', '== 2026-05-05', 'TBA Rime on wires / Ann Lee', '== 2026-05-12', 'TBA Hail over fens / Bo Ray']],
  // Mail.
  ['mail: its date is none of the event', 'From: ann@example.org\nTo: all@example.org\nSubject: Re: [fog] Fog Days\nDate: Mon, 2 Feb 2026 09:12:44 +0100\n\nDear all,\n\n5 March 2026\n\n14:00 Rime\n15:00 Hail\n\nBest wishes\nAnn\n', ['# Fog Days', '14:00 Rime', '15:00 Hail']],
  ['mail: quoted-printable', 'From: a@example.org\nSubject: =?utf-8?Q?Tagung_=C3=BCber?= =?utf-8?Q?_Moore?=\nContent-Transfer-Encoding: quoted-printable\n\n14:00 J=C3=B6rg Lee: Moor und Fl=\nuss\n15:00 Pause=20\n', ['# Tagung über Moore', '14:00 Moor und Fluss / Jörg Lee', '15:00 Pause']],
  ['quoted as a whole', '> Fog Days\n>\n> - 9:00 Rime\n> - 9:30 Hail\n', ['# Fog Days', '09:00 Rime', '09:30 Hail']],
  ['a table of HTML whose cells say that Markdown is in them', '# Fog Days\n\n<table>\n<tr><td>9:00</td><td markdown="span">**Rime** on *wires* <br> Ann Lee</td></tr>\n<tr><td>10:00</td><td markdown="1">[Hail](/hail) at sea</td></tr>\n<tr><td>11:00</td><td>2*3*4</td></tr></table>\n', ['# Fog Days', '09:00 Rime on wires / Ann Lee', '10:00 Hail at sea', '11:00 2*3*4']],
  ['tables in Markdown whose heads are empty', '# Fog Days\n\n## Monday, 18 May 2026\n\n||||\n|-|-|-|\n| 9:00 | Ann Lee | Rime |\n\n## Tuesday, 19 May 2026\n\n||||\n|-|-|-|\n| 9:00 | | Hail |\n', ['# Fog Days', '== 2026-05-18', '09:00 Rime / Ann Lee', '== 2026-05-19', '09:00 Hail']],
  ['a seminar with a subject is no mail', 'Fog Seminar\n\nDate: 5 March 2026\nTime: 15:00\nSpeaker: Ann Lee\nTitle: Rime\n', ['# Fog Seminar', '15:00 Rime / Ann Lee']],
];
for (const [name, text, expected] of TEXTS) test(name, () => assert.deepEqual(lay(text), expected));

test('lines keep their numbers', () => {
  const at = (text: string): readonly number[] => [...programme.translate(text, { eventTimeZone: 'UTC' }).lines].filter(([path]) => /^\/agenda\/\d+$/.test(path)).map(([, number]) => number);
  for (const [, text] of TEXTS) {
    const lines = text.split('\n');
    for (const number of at(text)) assert.match(lines[number - 1] ?? '', /\d:\d\d/);
  }
});

test('what a mail says of itself is told as left out, and comments are', () => {
  const told = (text: string): readonly string[] => programme.translate(text, { eventTimeZone: 'UTC' }).guesses.filter(({ code }) => code === 'left-out').map(({ line: number, params }) => `${number} ${String(params.value)}`);
  assert.deepEqual(told('From: ann@example.org\nReceived: by mx\n\tfor all\nSubject: Fog Days\n\n9:00 Rime\n9:30 Hail\n'), ['1 From: ann@example.org', '2 Received: by mx for all']);
});
