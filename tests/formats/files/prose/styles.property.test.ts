/**
 * However a programme is written, what is read from it is the same: each talk on its day and at its time, with its title, its speakers, where they are
 * from, its abstract, its session, and who chairs that.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Entry } from '../../../../src/event/model.js';
import { readFile } from '../../../../src/formats/files/index.js';
import { runs } from '../../../thoroughness.js';
import { AHEAD, isPage, style, type Style } from './styles.js';
import { BETWEEN, wanted, written } from './styled-programme.js';

const bare = (title: string): string => title.replace(AHEAD, '').replace(/^["“](.*)["”]$/u, '$1');

function told({ form, times }: Style, text: string): readonly string[] {
  const { programme } = readFile(new TextEncoder().encode(text), isPage(form) ? 'programme.html' : 'programme.md', { eventTimeZone: 'UTC' });
  const at = (ms: number | undefined): string => (ms === undefined ? '' : new Date(ms).toISOString());
  const lines = (entry: Entry, session: string): readonly string[] => {
    const [start, end] = entry.when.kind === 'timed' ? [at(entry.when.startMs), at(entry.when.endMs)] : ['', ''];
    const title = bare(entry.title?.[0].value ?? '');
    const name = title.toLowerCase();
    if (entry.items.length) return [`${start.slice(0, 10)} ${name}${entry.chairs.length ? ` (${entry.chairs.map((chair) => chair.name[0].value).join()})` : ''}`, ...entry.items.flatMap((item) => lines(item, ` < ${name}`))];
    const people = entry.speakers.map((person) => [person.name[0].value.replace(/^Dr\. /, ''), ...(person.affiliations.length ? [`[${person.affiliations.map(([from]) => from.value).join()}]`] : [])].join(' ')).join('; ');
    return [`${start.slice(0, 10)} ${start.slice(11, 16)}–${times === 'start' ? '' : end.slice(11, 16)} ${title}${people && ` / ${people}`}${entry.abstract ? ` {${entry.abstract[0].value}}` : ''}${BETWEEN.has(title) ? '' : session}`];
  };
  return (programme?.events ?? []).flatMap(({ days }) => days.flatMap(({ entries }) => entries.flatMap((entry) => lines(entry, '')))).sort();
}

test('a programme in any style', () => {
  fc.assert(fc.property(style, (given) => {
    const text = written(given);
    assert.deepEqual(told(given, text), wanted(given), text);
  }), { numRuns: runs(4_000), seed: Number(process.env.STYLE_SEED ?? 20_261_129) });
});
