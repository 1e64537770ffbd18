/**
 * HTML of exports on the command line: nothing of it is lost or glued together, and no tag is left in a text.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { allEntries } from '../../../src/event/model.js';
import { knownHtml, withKnownHtml } from '../../../src/formats/files/known-html.js';
import { readFile } from '../../../src/formats/files/index.js';
import { textOfHtml } from '../../../src/formats/html-text.js';
import { ends } from '../../bounded-work.js';

/** [what, HTML, the Markdown that it becomes] */
const TEXTS: readonly (readonly [string, string, string])[] = [
  ['a link around a tag', '<p>See <a href="https://e.org/a"><span style="x">the <b>notes</b></span></a>.</p>', 'See [the notes](https://e.org/a).'],
  ['a link over lines', '<a href="https://e.org/a">\n the<br>notes </a>', '[the notes](https://e.org/a)'],
  ['a link around a paragraph', '<a href="https://e.org/a"><p>the</p><p>notes</p></a>', '[the notes](https://e.org/a)'],
  ['a link without quotation marks', '<a href=https://e.org/a>notes</a>', '[notes](https://e.org/a)'],
  ['two links', '<a href="https://e.org/a"><b>A</b></a> and <a href="https://e.org/b"><b>B</b></a>', '[A](https://e.org/a) and [B](https://e.org/b)'],
  ['a place', 'Before<a name="q"></a> after', 'Before after'],
  ['tags with attributes', '<strong style="color:red">Bold</strong> <em class="x">so</em>', '**Bold** *so*'],
  ['cells', '<table><tr><th>Time</th><th>Talk</th></tr><tr><td>14:00</td><td>Ice</td></tr></table>', 'Time Talk\n\n14:00 Ice'],
  ['terms', '<dl><dt>Ice</dt><dd>is cold</dd><dt>Snow</dt><dd>falls</dd></dl>', 'Ice is cold  \nSnow falls'],
  ['signs by name', '&Oslash;rsted, 3 &times; 4&nbsp;&euro; &laquo;ja&raquo;', 'Ørsted, 3 × 4\u00a0€ «ja»'],
  ['what would be a tag', 'a &lt;b&gt; &amp;lt;', 'a <b> &lt;'],
  ['blocks', '<section><p>One</p></section><article>Two</article>Three', 'One\n\nTwo\n\nThree'],
  ['no texts', '<p>A<!-- not shown --><style>p { color: red }</style><script>alert(1)</script>B</p>', 'AB'],
  ['an office’s tags', '<p>One<o:p></o:p></p>', 'One'],
  ['texts about HTML', 'The <details> and <summary> elements, from <section> to <article>, &notit;', 'The <details> and <summary> elements, from <section> to <article>, &notit;'],
  ['texts about scripts', '<script>alert(1)</script> is not enough', '<script>alert(1)</script> is not enough'],
  ['what is no HTML', 'p<0.05, vector<int> & AT&T; if a <i and j> b', 'p<0.05, vector<int> & AT&T; if a <i and j> b'],
  ['code in a link', '<a href="https://e.org/a">vector<int></a>', '[vector<int>](https://e.org/a)'],
];
for (const [name, html, expected] of TEXTS) test(`HTML: ${name}`, () => assert.equal(textOfHtml(knownHtml(html)), expected));

test('a document without such HTML is the same', () => {
  const document = { list: ['a', 1, null, { text: '<p>b</p> &lt;' }] };
  assert.equal(withKnownHtml(document), document);
  assert.deepEqual(withKnownHtml({ ...document, more: ['&euro;'] }), { ...document, more: ['€'] });
});

test('of any export', () => {
  const read = (document: object): unknown => readFile(new TextEncoder().encode(JSON.stringify(document)), 'e.json', {}).programme?.events.flatMap(({ days }) => allEntries(days))[0]?.abstract?.[0].value;
  const html = '<table><tr><td>A</td><td><a href="https://e.org/a"><b>B</b></a></td></tr></table>';
  const startsAt = '2027-02-09T09:00:00Z';
  for (const document of [
    { sessions: [{ id: '1', title: 'T', description: html, startsAt, speakers: [] }], speakers: [], categories: [], rooms: [] },
    { schedule: { conference: { title: 'C', days: [{ date: '2027-02-09', rooms: { R: [{ guid: 'g', title: 'T', date: startsAt, abstract: html }] } }] } } },
    { '@type': 'Event', name: 'C', subEvent: [{ '@type': 'Event', name: 'T', startDate: startsAt, description: html }] },
    { version: 1, title: 'C', agenda: [{ start: startsAt, title: 'T', abstract: html }] },
  ]) assert.equal(read(document), 'version' in document ? html : 'A [B](https://e.org/a)');
});

test('of a calendar, where it is HTML', () => {
  const read = (text: string): unknown => readFile(new TextEncoder().encode(`BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20270209T090000Z\nSUMMARY:T\nDESCRIPTION:${text}\nEND:VEVENT\nEND:VCALENDAR`), 'e.ics', {}).programme?.events.flatMap(({ days }) => allEntries(days))[0]?.abstract?.[0].value;
  assert.equal(read('See <a href="https://e.org/a"><u></u>the <b>notes</b></a>.'), 'See [the notes](https://e.org/a).');
  assert.equal(read('The <mark> element &euro;'), 'The <mark> element &euro;');
});

test('in no time', () => {
  for (const piece of ['<a href="x">', '<script>', '<!--', '<a ', '</a>', '<strong a=', '<td>', '&aaaa', '<a href="x"><b>']) ends(() => knownHtml(piece.repeat(50_000)));
});
