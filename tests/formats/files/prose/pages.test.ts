/**
 * Pages as people and their software build them, in boxes, tabs and drawings rather than lines: which title a time belongs to, and on which day it is.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { programme } from '../../../../src/formats/files/prose/programme.js';
import { entries } from './laid-out.js';

const page = (body: string): string => `<!doctype html><html><body>${body}</body></html>`;

const codes = (body: string): readonly string[] => programme.translate(page(body), { eventTimeZone: 'UTC' }).guesses.map(({ code, params }) => [code, params.value].filter(Boolean).join(' '));

const boxes = (...inner: readonly string[]): string => `<h1>Fog Days</h1>${inner.map((one) => `<div class="event">${one}</div>`).join('\n')}`;
const tabs = (strip: string, ...panels: readonly string[]): string => `<h1>Fog Days</h1>${strip}<div>${panels.join('')}</div>`;

/** [what, page, entries] */
const PAGES: readonly (readonly [string, string, readonly string[]])[] = [
  ['signs and numbers of items that Word writes as words', "<p class=MsoListParagraph><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span></span><![endif]>9:00 Fog</p><p><![if !supportLists]><span style='mso-list: Ignore'>2.<span>&nbsp; </span></span><![endif]>10:00 Rime</p>", ['09:00 Fog', '10:00 Rime']],
  ['boxes with the time below the title', boxes('<p class="t">Anthem</p><p><em>8:25 - 8:30</em></p>', '<p class="t">Welcome</p><p>by Ann Lee</p><p><em>8:30 - 8:50</em></p>', '<p class="t">Rime on wires</p><p>by Bo Ray</p><p><em>8:50 - 10:00</em></p>'),
    ['08:25-08:30 Anthem', '08:30-08:50 Welcome / Ann Lee', '08:50-10:00 Rime on wires / Bo Ray']],
  ['boxes with the day and time below the title', boxes('<h2>Fog</h2><h3>Monday, 8 June 2026 at 11:00AM</h3>', '<h2>Rime</h2><h3>Monday, 8 June 2026 at 02:00PM</h3>', '<h2>Hail</h2><h3>Tuesday, 9 June 2026 at 10:00AM</h3>'),
    ['== 2026-06-08', '11:00 Fog', '14:00 Rime', '== 2026-06-09', '10:00 Hail']],
  ['boxes with something between time and title', boxes('<time>9:00-10:00</time> Hybrid<h3>Fog</h3>', '<time>10:00-11:00</time> In person<h3>Rime</h3>', '<time>11:00-12:00</time> Hybrid<h3>Hail</h3>'),
    ['09:00-10:00 Fog (Hybrid)', '10:00-11:00 Rime (In person)', '11:00-12:00 Hail (Hybrid)']],
  ['boxes below a heading of the same level as their titles', `<h1>Fog Days</h1><h4>Lobby</h4>${['9:00|Fog', '10:00|Rime', '11:00|Hail'].map((one) => `<div class="row"><div><time>${one.split('|')[0] ?? ''}</time></div><div><h4>${one.split('|')[1] ?? ''}</h4></div></div>`).join('')}`,
    ['09:00 Fog', '10:00 Rime', '11:00 Hail']],
  ['boxes that begin with a room', boxes('<h6>Hall</h6><p>9:00 – 10:00</p><p>Fog</p>', '<h6>Hall</h6><p>10:00 – 11:00</p><p>Rime</p>', '<h6>Hall</h6><p>11:00 – 12:00</p><p>Hail</p>'),
    ['09:00-10:00 Fog @Hall', '10:00-11:00 Rime @Hall', '11:00-12:00 Hail @Hall']],
  ['a box around a time and titles of several', boxes('<p>9:00</p><h4>Fog</h4>', '<p>10:00</p><h4>Rime</h4><h4>Hail</h4>', '<p>11:00</p><h4>Snow</h4>'), ['09:00 Fog', '10:00 Rime', '10:00 Hail', '11:00 Snow']],
  ['a box around a session with its talks', boxes('<p>9:00–9:30</p><h4>Fog</h4>', '<p>9:30–11:00</p><h4>Open forum</h4><ul><li><small>9:30–10:00</small> Stalls</li><li><small>10:00–11:00</small> Circles</li></ul>', '<p>11:00–12:00</p><h4>Rime</h4>', '<p>12:00–13:00</p><h4>Hail</h4>'),
    ['09:00-09:30 Fog', '09:30-11:00 Open forum <09:30-10:00 Stalls; 10:00-11:00 Circles>', '11:00-12:00 Rime', '12:00-13:00 Hail']],
  ['days behind tabs', tabs('<ul class="nav-tabs"><li><a href="#a" data-toggle="tab"><h4>Monday, 8 June 2026</h4><h5>8 June</h5></a></li><li><a href="#b" data-toggle="tab"><h4>Tuesday, 9 June 2026</h4></a></li></ul>', '<div id="a"><p>9:00 Fog</p><p>10:00 Rime</p></div>', '<div id="b"><p>9:00 Hail</p></div>'),
    ['== 2026-06-08', '09:00 Fog', '10:00 Rime', '== 2026-06-09', '09:00 Hail']],
  ['tabs by aria-controls, with names cut short', tabs('<p>8–12 June 2026</p><nav><button role="tab" aria-controls="a">Mon</button><button role="tab" aria-controls="b">Tue</button></nav>', '<div id="a"><h3>Arrival</h3><p>9:00 Fog</p></div>', '<div id="b"><p>9:00 Hail</p></div>'),
    ['== 2026-06-08', '09:00 Fog', '== 2026-06-09', '09:00 Hail']],
  ['tabs that call a script', tabs('<button class="tablinks" onclick="show(event, \'a\')">8 June 2026</button><button class="tablinks" onclick="show(event, \'b\')">9 June 2026</button>', '<div id="a"><p>9:00 Fog</p></div>', '<div id="b"><p>9:00 Hail</p></div>'), ['== 2026-06-08', '09:00 Fog', '== 2026-06-09', '09:00 Hail']],
  ['panels of Webflow', tabs('<a class="w-tab-link" data-w-tab="8 June 2026"></a><a class="w-tab-link" data-w-tab="9 June 2026"><div>9 June 2026</div></a>', '<div class="w-tab-pane" data-w-tab="8 June 2026"><p>9:00 Fog</p></div>', '<div class="w-tab-pane" data-w-tab="9 June 2026"><p>9:00 Hail</p></div>'), ['== 2026-06-08', '09:00 Fog', '== 2026-06-09', '09:00 Hail']],
  ['panels that tell their day', tabs('<a role="tab" href="#a">8 June</a><a role="tab" href="#b">9 June</a>', '<div id="a"><h2>8 June 2026</h2><p>9:00 Fog</p></div>', '<div id="b"><h2>9 June 2026</h2><p>9:00 Hail</p></div>'), ['== 2026-06-08', '09:00 Fog', '== 2026-06-09', '09:00 Hail']],
  ['one panel of two', tabs('<a role="tab" aria-controls="a">8 June 2026</a><a role="tab" aria-controls="b">9 June 2026</a>', '<div id="a"><p>9:00 Fog</p><p>10:00 Rime</p></div>'), ['09:00 Fog', '10:00 Rime']],
  ['days above a drawing', '<h1>Fog Days 2026</h1><div><span class="d">Monday, June 8</span>\n<span class="d">Tuesday, June 9</span>\n<span class="d">Wednesday, June 10</span></div><p>9:00 Fog</p><p>10:00 Rime</p>', ['09:00 Fog', '10:00 Rime']],
  ['a scale beside a drawing', `<h1>Fog Days</h1><ul>${[8, 9, 10, 11, 12, 13, 14].map((hour) => `<li>${String(hour)}:00</li>`).join('')}</ul><p>9:00–10:00 Fog</p><p>10:00–11:00 Rime</p>`, ['09:00-10:00 Fog', '10:00-11:00 Rime']],
  ['titles that begin like sentences', '<h1>Fog Days</h1><p>9:00 Was ist Nebel?</p><p>10:00 Is rime white?</p><p>The hall opens early. 9:00 is the start of all.</p>', ['09:00 Was ist Nebel?', '10:00 Is rime white?']],
  ['pieces of a box that only a style sheet parts', '<h1>Fog Days</h1>' + ['9:00|Fog|Seen from the ground', '10:00|Rime|All that grows', '11:00|Hail|How it falls'].map((one) => { const [time = '', title = '', more = ''] = one.split('|'); return `<div><time>${time}</time><div><strong>Lecture ${title}s</strong><span>${more}</span></div></div>`; }).join(''),
    ['09:00 Lecture Fogs (Seen from the ground)', '10:00 Lecture Rimes (All that grows)', '11:00 Lecture Hails (How it falls)']],
  ['talks of a session in spans of one box', '<h1>Fog Days</h1><div>\n<span class="b">9:00 AM - 9:45 AM</span>\n<span>Fog over fens</span>\n<span class="b">9:45 AM - 10:30 AM</span>\n<span>Rime on wires</span>\n<span class="b">10:30 AM - 11:00 AM</span>\n<span>Coffee</span>\n</div><p>1:00 PM - 2:00 PM Lunch</p>',
    ['09:00-09:45 Fog over fens', '09:45-10:30 Rime on wires', '10:30-11:00 Coffee', '13:00-14:00 Lunch']],
  ['words in one line stay in one line', '<h1>Fog Days</h1><p>9:00 <b>Fog</b><i>ging</i> and <em>Mc</em><b>Leod</b> waves</p><p>10:00 Rime</p>', ['09:00 Fogging and McLeod waves', '10:00 Rime']],
  ['days of the week, the first of them before the event begins', '<h1>Fog Days</h1><p>Leeds, 9–12 June 2026</p><h3>Monday:</h3><p>9:00 Fog</p><h3>Tuesday:</h3><p>9:00 Rime</p><h3>Friday:</h3><p>9:00 Hail</p>', ['== 2026-06-08', '09:00 Fog', '== 2026-06-09', '09:00 Rime', '== 2026-06-12', '09:00 Hail']],
  ['days of two weeks', '<h1>Fog Days</h1><p>Leeds, 11–16 June 2026</p><h3>Thursday</h3><p>9:00 Fog</p><h3>Friday</h3><p>9:00 Rime</p><h3>Thursday</h3><p>9:00 Hail</p>', ['== 2026-06-11', '09:00 Fog', '== 2026-06-12', '09:00 Rime', '== 2026-06-18', '09:00 Hail']],
  ['a cell with a list of talks and nothing else', '<h1>Fog Days</h1><table><tr><td>9:00</td><td><ul><li>Fog over fens - Ann Lee</li><li>Rime on wires - Bo Ray</li></ul></td></tr><tr><td>10:00</td><td>Hail</td></tr></table>', ['09:00 <TBA Fog over fens / Ann Lee; TBA Rime on wires / Bo Ray>', '10:00 Hail']],
  ['days that are counted and dated', '<h1>Fog Days</h1><p>Day 1 — Wednesday, 2 December 2026</p><p>9:00 Fog</p><p>Day 2 — Thursday, 3 December 2026</p><p>9:00 Rime</p>', ['== 2026-12-02', '09:00 Fog', '== 2026-12-03', '09:00 Rime']],
  ['times with points on a page that is laid out in a table', '<h1>Fog Days</h1><table><tr><td><a href="https://example.org/">Home</a></td><td><p><b>4 May 2026</b></p><p>9.00 Registration<br>9.20 - 9.30 Opening</p><p>9.30 - 10.15 Fog over fens</p><p>10.15 - 10.30 Coffee</p></td></tr></table>', ['09:00 Registration', '09:20-09:30 Opening', '09:30-10:15 Fog over fens', '10:15-10:30 Coffee']],
  ['a session below its time, with a list of its chairs', '<h1>Fog Days</h1><h2>4 May 2026</h2><dl><dt>9:50-10:00</dt><dd>Opening</dd></dl><dl><dt>10:00-12:00</dt><dd><p>Session 1: Ice</p><div><span>Chairs: </span><ul><li>Ann Lee<br>(University of Leeds)</li></ul><ul><li>Bo Ray<br>(ETH)</li></ul></div></dd></dl><dl><dt>10:00-11:00</dt><dd>Fog over fens</dd></dl><dl><dt>11:00-12:00</dt><dd>Rime on wires</dd></dl>', ['09:50-10:00 Opening', '10:00-12:00 Session 1: Ice [Ann Lee (University of Leeds) & Bo Ray (ETH)] <10:00-11:00 Fog over fens; 11:00-12:00 Rime on wires>']],
  ['places above times in their cells', '<h1>Fog Days</h1><table><tr><th>Place, time</th><th>What</th></tr><tr><td colspan=2>16 November 2026</td></tr><tr><td>School of Ice<br>10:00 – 16:00</td><td>Fog over fens</td></tr><tr><td colspan=2>17 November 2026</td></tr><tr><td>House of Fog<br>10:00 – 15:00</td><td>Rime on wires</td></tr></table>', ['== 2026-11-16', '10:00-16:00 Fog over fens (School of Ice)', '== 2026-11-17', '10:00-15:00 Rime on wires (House of Fog)']],
  ['boxes with nothing but titles that come again, and their times below them', '<h1>Fog Days</h1><div><div class="event"><div>Talks</div><div>9:00–9:30</div></div><div class="event"><div>Coffee</div><div>9:30–10:00</div></div><div class="event"><div>Talks</div><div>10:00–11:00</div></div><div class="event"><div>Coffee</div><div>11:00–11:30</div></div><div class="event"><div>Talks</div><div>11:30–12:00</div></div></div>', ['09:00-09:30 Talks', '09:30-10:00 Coffee', '10:00-11:00 Talks', '11:00-11:30 Coffee', '11:30-12:00 Talks']],
  ['rows of who chairs what follows, and two of them side by side', '<h1>Fog Days</h1><table><tr><th>Time</th><th>Hall A</th><th>Hall B</th></tr><tr><td>9:00</td><td colspan=2>Fog</td></tr><tr><td>10:00</td><td colspan=2>Coffee</td></tr><tr><td></td><td colspan=2>Chair: Ann Lee</td></tr><tr><td>10:30</td><td colspan=2>Rime on wires</td></tr><tr><td>12:00</td><td colspan=2>Lunch</td></tr><tr><td></td><td>Chair: Bo Ray</td><td>Chair: Cy Dee</td></tr><tr><td>13:00</td><td>Ice – Bo Ray</td><td>Snow</td></tr></table>', ['09:00 Fog', '10:00 Coffee', '10:30 Rime on wires [Ann Lee]', '12:00 Lunch', '13:00 Ice / Bo Ray @Hall A', '13:00 Snow @Hall B']],
  ['times that are marked as titles, above what takes place then', '<h1>Fog Days</h1><p>4 May 2026</p><table><tr><th>8:00</th><th>Gym hall</th></tr><tr><td colspan=2>Breakfast</td></tr><tr><th>9:15</th><th>Gym hall</th></tr><tr><td colspan=2>Fog over fens</td></tr><tr><th>10:00</th><th>Gym hall</th></tr><tr><td colspan=2>Rime on wires</td></tr></table>', ['08:00 Breakfast @Gym hall', '09:15 Fog over fens @Gym hall', '10:00 Rime on wires @Gym hall']],
  ['cells below tracks that say their times once more', '<h1>Fog Days</h1><p>4 May 2026</p><table><tr><th>Time</th><th>Track 1: services and projects of all kinds, in the large hall</th><th>Track 2: code</th></tr><tr><td>0900</td><td>0900&gt;1000<h3>Fog</h3></td><td>0900&gt;1000<h3>Hail</h3></td></tr><tr><td>1000</td><td>1000&gt;1100<h3>Rime</h3></td><td>1000&gt;1030<h3>Ice</h3></td></tr></table>', ['09:00-10:00 Fog @Track 1: services and projects of all kinds, in the large hall', '09:00-10:00 Hail @Track 2: code', '10:00-11:00 Rime @Track 1: services and projects of all kinds, in the large hall', '10:00-10:30 Ice @Track 2: code']],
  ['sessions side by side below one title', '<h1>Fog Days</h1><p>4 May 2026</p><table><tr><th>Time</th><th colspan=2>Programme</th></tr><tr><td>9:00</td><td>Session A1: Ice</td><td>Session B1: Snow</td></tr><tr><td>10:00</td><td colspan=2>Lunch</td></tr></table>', ['09:00 Session A1: Ice', '09:00 Session B1: Snow', '10:00 Lunch']],
  ['a long title over its authors, in a session', '<h1>Fog Days</h1><p>4 May 2026</p><table><tr><td>9:00–10:00</td><td>Session 1: Fog</td></tr><tr><td></td><td>Rime on wires<br>Ann Lee and Bo Ray</td></tr><tr><td></td><td>Fog over the northern fens, and what those who live beside them have said of it in letters, diaries and songs of the last three hundred years, as far as anybody has kept them<br>Cy Dee and Dan Fox</td></tr><tr><td>10:00–11:00</td><td>Session 2: Ice</td></tr></table>', ['09:00-10:00 Session 1: Fog <TBA Rime on wires / Ann Lee & Bo Ray; TBA Fog over the northern fens, and what those who live beside them have said of it in letters, diaries and songs of the last three hundred years, as far as anybody has kept them / Cy Dee & Dan Fox>', '10:00-11:00 Session 2: Ice']],
];
for (const [what, body, expected] of PAGES) test(what, () => assert.deepEqual(entries(page(body)), expected));

test('what was left out of a page is told', () => {
  assert.ok(codes(PAGES.find(([what]) => what === 'one panel of two')?.[1] ?? '').includes('left-out 9 June 2026'));
  assert.ok(codes(PAGES.find(([what]) => what === 'a scale beside a drawing')?.[1] ?? '').includes('left-out 8:00 … 14:00'));
  assert.ok(codes(PAGES.find(([what]) => what === 'days above a drawing')?.[1] ?? '').includes('date-not-found'));
});

/** [what, entry in HTML, what it is read as] */
const RAISED: readonly (readonly [string, string, string])[] = [
  ['a power', 'Floes of 10<sup>3</sup> km', '09:00 Floes of 10³ km'], ['a negative power', 'Grains of 10<sup>-6</sup> m', '09:00 Grains of 10⁻⁶ m'], ['a number below', 'CO<sub>2</sub> at sea', '09:00 CO₂ at sea'], ['an ordinal', 'The 5<sup>th</sup> floe', '09:00 The 5th floe'], ['what is struck out', '<s>Snow</s> Rain', '09:00 Rain'],
];
for (const [name, html, expected] of RAISED) test(`raised and struck out: ${name}`, () => assert.deepEqual(entries(page(`<h1>Forum</h1><p>4 May 2026</p><ul><li>09:00 ${html}</li><li>10:00 Ice</li></ul>`)), [expected, '10:00 Ice']));
test('what is struck out is told', () => assert.ok(codes('<h1>Forum</h1><p>4 May 2026</p><ul><li>09:00 <del>Snow</del> Rain</li><li>10:00 Ice</li></ul>').includes('left-out Snow')));
