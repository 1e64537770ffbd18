/**
 * The text that is shared: UTC first, the sharer's own time where it is another, with the day it is there.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import type { When } from '../../src/event/model.js';
import { shareText, type ShareWords } from '../../src/event/share-text.js';
import type { ClockTime } from '../../src/event/spans.js';
import { findZone } from '../../src/time/zone.js';

const clock = ({ wallMs }: ClockTime): string => new Date(wallMs).toISOString().slice(0, 16).replace('T', ' ');
const words: ShareWords = {
  slot: ({ start, end, timeZone }) => `${clock(start)}${end ? ` – ${clock(end).slice(11)}` : ''} ${timeZone}`,
  shift: (days) => (days === 1 ? 'next day' : days === -1 ? 'previous day' : `${days} days`),
  other: (when) => (when.kind === 'all-day' ? new Date(when.dayMs).toISOString().slice(0, 10) : when.kind === 'announced-later' ? 'to be announced' : ''),
};
const timed = (start: string, end?: string): When => ({ kind: 'timed', startMs: Date.parse(start), endMs: end ? Date.parse(end) : undefined, endInferred: false });
const TALK = timed('2026-05-04T15:05Z', '2026-05-04T15:40Z');

/** [name, when, zone, lines of time] */
const ROWS: readonly (readonly [string, When, string, readonly string[]])[] = [
  ['the next day in Tokyo', TALK, 'Asia/Tokyo', ['2026-05-04 15:05 – 15:40 UTC', '2026-05-05 00:05 – 00:40 Asia/Tokyo (next day)']],
  ['the same day in Kathmandu', TALK, 'Asia/Kathmandu', ['2026-05-04 15:05 – 15:40 UTC', '2026-05-04 20:50 – 21:25 Asia/Kathmandu']],
  ['the day before in Los Angeles', timed('2026-05-04T05:00Z'), 'America/Los_Angeles', ['2026-05-04 05:00 UTC', '2026-05-03 22:00 America/Los_Angeles (previous day)']],
  ['UTC is told once', TALK, 'UTC', ['2026-05-04 15:05 – 15:40 UTC']],
  ['in Reykjavik, where clocks show UTC, too', TALK, 'Atlantic/Reykjavik', ['2026-05-04 15:05 – 15:40 UTC']],
  ['in London in winter, too', timed('2026-01-04T15:00Z'), 'Europe/London', ['2026-01-04 15:00 UTC']],
  ['in London in summer both', timed('2026-05-04T15:00Z'), 'Europe/London', ['2026-05-04 15:00 UTC', '2026-05-04 16:00 Europe/London']],
  ['a whole day', { kind: 'all-day', dayMs: Date.parse('2026-05-04') }, 'Asia/Tokyo', ['2026-05-04']],
  ['to be announced', { kind: 'announced-later' }, 'Asia/Tokyo', ['to be announced']],
  ['not known: nothing is said', { kind: 'unknown' }, 'Asia/Tokyo', []],
];
for (const [name, when, zone, times] of ROWS) {
  test(name, () => assert.equal(shareText({ title: 'A talk', when, zone: findZone(zone) ?? assert.fail(), address: 'https://example.org/#a' }, words), ['A talk', ...times, 'https://example.org/#a'].join('\n')));
}

test('remarks stand behind the time, and a title is one line', () => {
  const text = shareText({ title: ' A\r\ntalk\u2028of p<0.05 ', when: TALK, zone: findZone('UTC') ?? assert.fail(), address: 'https://example.org/', remarks: ['Times are approximate.', ''] }, words);
  assert.equal(text, 'A talk of p<0.05\n2026-05-04 15:05 – 15:40 UTC\nTimes are approximate.\nhttps://example.org/');
});
