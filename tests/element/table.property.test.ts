/**
 * Any table of a programme that stands in a page, with cells over several rows and columns, lists, links and what is hidden: all that can be seen in it is
 * in the widget, and no time is that of another row.
 */
/* eslint-disable no-restricted-properties -- innerHTML is how pages do it */
import { expect } from 'chai';
import fc from 'fast-check';
import type { MlDaEventElement } from '../../src/ml-da-event.js';
import { root } from './conference.js';
import { holds } from './holds.js';
import { strike } from './stage.js';

const TABLES = 120;

/** How a cell says its words; § is each time another one. */
const CELLS = ['§', '§ §', '<p>§</p><p>§</p>', '§<br>§', '<ul><li>§</li><li>§</li></ul>', '<b>§</b> (§)', '<a href="https://example.org/§">§</a>', '<a href="https://example.org/§">§</a>, <a href="https://example.org/§">§</a>', '§<sup>§</sup>', '<div>§<div>§</div></div>', '<em>§</em>, § &amp; §', '<!-- no --> §', '<span style="display: none">hidden</span>§', '&nbsp;', '', '<table><tr><td>§</td><td>§</td></tr></table>', '<del>gone</del> §', '<img alt="§" src="data:,">', '<abbr title="x">§</abbr>', '§: <code>§</code>', '–'];
const TIMES = ['09:00–09:30', '9:30 - 10', '10.00', '11:00&ndash;12:30', '2 pm', '14h30', '<b>15:00</b>', '16:00<br>17:00', 'later', '', '17:15 to 18:00', '<time>18:30</time>'];
const HEADS = ['Time', 'Title', 'Talk', 'Speaker', 'Speakers', 'Room', 'Hall A', 'Hall B', 'Room 1', 'Track 1', 'Track 2', 'Remarks', '', 'Chair', 'End', 'Session'];

interface Cell {
  readonly html: string;
  readonly rows: number;
  readonly columns: number;
  readonly tag: string;
}
const cell = fc.record({ html: fc.constantFrom(...CELLS), rows: fc.constantFrom(1, 1, 1, 1, 2, 3), columns: fc.constantFrom(1, 1, 1, 1, 2, 3), tag: fc.constantFrom('td', 'td', 'td', 'th') });
const row = fc.record({ time: fc.constantFrom(...TIMES), timeRows: fc.constantFrom(1, 1, 1, 2), cells: fc.array(cell, { maxLength: 4 }) });
const programme = fc.record({
  heads: fc.option(fc.tuple(fc.constantFrom('Time', 'Zeit', 'Time (UTC)', ''), fc.array(fc.constantFrom(...HEADS), { minLength: 1, maxLength: 4 })).map(([first, others]) => [first, ...others]), { nil: undefined }),
  headTag: fc.constantFrom('th', 'td'), caption: fc.constantFrom('', '§'), rows: fc.array(row, { minLength: 1, maxLength: 7 }), parts: fc.boolean(),
});

/** The table as HTML, its marks by number. */
function htmlOf({ heads, headTag, caption, rows, parts }: typeof programme extends fc.Arbitrary<infer One> ? One : never): string {
  let count = 0;
  const one = ({ html, rows: down, columns, tag }: Cell): string => `<${tag}${down > 1 ? ` rowspan="${down}"` : ''}${columns > 1 ? ` colspan="${columns}"` : ''}>${html}</${tag}>`;
  const body = rows.map(({ time, timeRows, cells }) => `<tr>${[{ html: time, rows: timeRows, columns: 1, tag: 'td' }, ...cells].map(one).join('')}</tr>`).join('');
  const head = heads ? `<tr>${heads.map((html) => one({ html, rows: 1, columns: 1, tag: headTag })).join('')}</tr>` : '';
  const whole = `${caption && `<caption>${caption}</caption>`}${parts ? `<thead>${head}</thead><tbody>${body}</tbody>` : head + body}`;
  return `<table class="ml-da-event" data-date="2026-05-04" data-event-time-zone="UTC" data-time-zone="UTC" data-hour-cycle="h23" data-lang="en">${whole.replace(/§/g, () => `mark${count++}x`)}</table>`;
}

const marksIn = (text: string): string[] => text.match(/mark\d+x/g) ?? [];

describe('any table that stands in a page', () => {
  afterEach(() => {
    strike();
    document.querySelector('#place')?.remove();
  });

  it('is there with all that could be seen in it, each row at its own time', async function () {
    this.timeout(120_000);
    await holds(programme, TABLES, async (one) => {
      strike();
      document.querySelector('#place')?.remove();
      const place = document.createElement('div');
      place.id = 'place';
      place.innerHTML = htmlOf(one);
      document.body.append(place);
      const original = place.querySelector('table') ?? expect.fail('no table');
      const expected = marksIn(original.innerHTML);
      const cells = [...original.rows].flatMap((line) => [...line.cells].map((of) => ({ text: of.textContent ?? '', marks: marksIn(of.innerHTML), part: line.parentElement, from: line.rowIndex, to: line.rowIndex + of.rowSpan })));
      const isBeside = (a: (typeof cells)[number], b: (typeof cells)[number]): boolean => a.part === b.part && a.from < b.to && b.from < a.to;
      const starts = new Map(cells.flatMap((one) => one.marks.map((mark) => [mark, cells.filter((other) => isBeside(one, other)).map(({ text }) => hourOf(text))])));
      // Forms are looked at in the frame after their page has changed.
      let widget: MlDaEventElement | null = null;
      while (widget?.state !== 'ready' && widget?.state !== 'failed') {
        await new Promise(requestAnimationFrame);
        widget = place.querySelector('ml-da-event');
      }
      await widget.updateComplete;
      // The table stays, where nothing of it can be read.
      if (widget.state === 'failed') return;
      const hrefs = [...root(widget).querySelectorAll('a[href]')].map((link) => (link as HTMLAnchorElement).href);
      const shown = new Set(marksIn(`${root(widget).textContent ?? ''} ${hrefs.join(' ')}`));
      expect(expected.filter((mark) => !shown.has(mark))).to.deep.equal([]);
      for (const entry of root(widget).querySelectorAll('.lists .entry')) {
        const time = entry.querySelector('.time time')?.getAttribute('datetime');
        if (!time) continue;
        for (const mark of marksIn(entry.textContent ?? '')) expect(starts.get(mark), `${mark} at ${time}`).to.include(time.slice(11, 16));
      }
    });
  });
});

/** "14:30" of a cell's times. */
function hourOf(text: string): string {
  const [, hour = '', minutes = '00', late] = /^\s*(\d\d?)[:.h]?(\d\d)?\s*(pm)?/.exec(text) ?? [];
  return hour && `${String(Number(hour) + (late ? 12 : 0)).padStart(2, '0')}:${minutes}`;
}
