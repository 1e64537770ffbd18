/**
 * There and back: an event, written as a calendar and read again, keeps what its list of losses does not name.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { allEntries, type Entry, type ScientificEvent } from '../../../src/event/model.js';
import { readDocument, readText } from '../../../src/formats/index.js';
import { plainOfMarkup } from '../../../src/formats/plain-text.js';
import { chosenEntries, icalendarText, isDated } from '../../../src/formats/writers/icalendar.js';
import { en } from '../../../src/i18n/words/en.js';
import { findingsIn } from './rfc5545.js';
import { runs } from '../../thoroughness.js';

const OPTIONS = { words: en, nowMs: Date.UTC(2027, 0, 1) };
const RUNS = process.env.FUZZ_RUNS ? { numRuns: Number(process.env.FUZZ_RUNS) } : { numRuns: runs(1_500), seed: 20_261_125 };

const piece = fc.constantFrom('word', 'Über', '漢字', '🧪', 'e\u0301', ', ', '; ', ': ', '\\', '\\n', '"', '^', ' ', '-', '@', '/', '<b>', '*', '_x_', 'a'.repeat(70), '。'.repeat(30), '\u00a0', '\t', '\n', 'https://example.org/a_b');
const words = fc.array(piece, { minLength: 1, maxLength: 8 }).map((parts) => `x${parts.join('')}y`);
const room = fc.constantFrom('Hall', 'Room 2, first floor', 'Saal; Süd', 'A\\B');
const when = fc.oneof(
  fc.record({ start: fc.integer({ min: 0, max: 6 * 24 * 12 }), duration: fc.option(fc.integer({ min: 1, max: 300 }), { nil: undefined }) }).map(({ start, duration }) => ({ start: new Date(Date.UTC(2027, 2, 26) + start * 300_000).toISOString(), duration })),
  fc.record({ start: fc.integer({ min: 1, max: 20 }), days: fc.integer({ min: 0, max: 5 }) }).map(({ start, days }) => ({ start: `2027-03-${String(start).padStart(2, '0')}`, end: `2027-03-${String(start + days).padStart(2, '0')}` })),
  fc.constant({ start: null }),
);
const entry = fc.record({
  when, title: words, room: fc.option(room, { nil: undefined }), status: fc.constantFrom('scheduled', 'tentative', 'cancelled', 'movedOnline'), abstract: fc.option(words, { nil: undefined }), statusNote: fc.option(words, { nil: undefined }),
  track: fc.option(fc.constantFrom('Methods', 'Ice, snow'), { nil: undefined }), language: fc.constant(undefined),
}).map(({ when: slot, ...rest }) => ({ ...slot, ...rest }));
// An e-mail address is no title.
const title = words.filter((text) => !/^\S+@\S+\.\w+$/.test(text.trim()));
const event = fc.record({ id: words, title, description: fc.option(words, { nil: undefined }), timeZone: fc.constantFrom('Europe/Berlin', 'Asia/Kathmandu', 'America/St_Johns'), status: fc.constantFrom('scheduled', 'tentative'), agenda: fc.array(entry, { minLength: 1, maxLength: 8 }) })
  .map(({ agenda, ...rest }) => ({ version: 1, ...rest, agenda: agenda.map((one, index) => ({ ...one, id: `${index}-${one.title}` })) }));

const first = (text: readonly { readonly value: string }[] | undefined): string | undefined => text?.[0]?.value;
const lines = (text = ''): readonly string[] => text.split('\n').map((line) => line.replace(/[ \t]+/g, ' ').trim()).filter(Boolean);

/** What is kept of an entry. */
function kept({ id, title, when: slot, rooms, status, track }: Entry, isTentative: boolean): unknown {
  return [id, first(title), slot.kind === 'timed' ? { ...slot, endInferred: false } : slot, rooms.map(({ name }) => first(name)), isTentative && status !== 'cancelled' ? 'tentative' : status === 'movedOnline' ? 'scheduled' : status, first(track?.name)];
}

/** What a description says: the first lines, and the abstract as plain text. */
function described({ abstract, status, statusNote, when: slot }: Entry, isTentative: boolean): readonly string[] {
  return lines([isTentative && status !== 'tentative' ? en.status.tentative : '', status === 'scheduled' ? '' : en.status[status], first(statusNote) ?? '', slot.kind === 'timed' && slot.endInferred ? en.approximate : '', plainOfMarkup(first(abstract) ?? '')].join('\n'));
}

const eventOf = (reading: ReturnType<typeof readText>): ScientificEvent => reading.programme?.events[0] ?? assert.fail('no event');
const inOrder = (entries: readonly Entry[]): readonly Entry[] => [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));

test('an event keeps its id, title, zone and description; an entry its id, title, times, room, status, track and description', () => {
  fc.assert(fc.property(event, (document) => {
    const before = eventOf(readDocument(document));
    const entries = chosenEntries(before.days.flatMap((day) => day.entries), () => true);
    const calendar = icalendarText(before, entries, OPTIONS);
    const dated = inOrder(entries.filter(isDated));
    if (!dated.length) return assert.equal(calendar, '');
    assert.deepEqual(findingsIn(calendar), []);
    const reading = readText(calendar);
    const after = eventOf(reading);
    assert.deepEqual(reading.problems.filter(({ code }) => code !== 'slot-very-long'), []);
    assert.deepEqual([after.id, first(after.title), after.timeZone], [before.id, first(before.title), before.timeZone]);
    assert.deepEqual(lines(plainOfMarkup(first(after.description) ?? '')), lines(plainOfMarkup(first(before.description) ?? '')));
    const back = inOrder(allEntries(after.days));
    assert.deepEqual(back.map((one) => kept(one, false)), dated.map((one) => kept(one, before.status === 'tentative')));
    assert.deepEqual(back.map(({ abstract }) => lines(plainOfMarkup(first(abstract) ?? ''))), dated.map((one) => described(one, before.status === 'tentative')));
  }), RUNS);
});
