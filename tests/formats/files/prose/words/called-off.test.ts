/**
 * Entries that are off, and remarks in brackets behind names that are no places.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { programme } from '../../../../../src/formats/files/prose/programme.js';
import { names, type Written } from '../laid-out.js';

/** [the words of an entry, its title, who speaks, its status] */
const ENTRIES: readonly (readonly [string, string, string, string | undefined])[] = [
  ['Fog over fens (cancelled)', 'Fog over fens', '', 'cancelled'], ['Fog over fens [Canceled!]', 'Fog over fens', '', 'cancelled'], ['CANCELLED: Fog over fens', 'Fog over fens', '', 'cancelled'],
  ['[ABGESAGT] Fog over fens', 'Fog over fens', '', 'cancelled'], ['Fog over fens – entfällt', 'Fog over fens', '', 'cancelled'], ['Fog over fens - Ann Lee (Leeds) [annulé]', 'Fog over fens', 'Ann Lee (Leeds)', 'cancelled'],
  ['**Fog over fens** Ann Lee (cancelled)', 'Fog over fens', 'Ann Lee', 'cancelled'], ['霧（中止）', '霧', '', 'cancelled'], ['Ann Lee (moved to 15:30)', 'Ann Lee (moved to 15:30)', '', undefined],
  ['Ann Lee (postponed)', 'Ann Lee (postponed)', '', undefined], ['How fog was cancelled', 'How fog was cancelled', '', undefined], ['Cancelled', 'Cancelled', '', undefined], ['(cancelled)', 'cancelled', '', undefined],
];

for (const [words, title, people, status] of ENTRIES) {
  test(`off or not: ${words}`, () => {
    const { agenda } = programme.translate(`# Days\n\n4 May 2026\n\n9:00 Tea\n9:30 ${words}\n11:00 Rime\n`, { eventTimeZone: 'UTC' }).document as { readonly agenda: readonly (Written & { readonly status?: string })[] };
    const entry = agenda[1];
    assert.deepEqual([entry?.title, names(entry?.speakers), entry?.status], [title, people, status]);
  });
}

for (const [beside, status] of [['18:00-18:30 - POSTPONED', 'postponed'], ['18:00-18:30 (cancelled)', 'cancelled'], ['18:00-18:30 abgesagt', 'cancelled'], ['18:00-18:30 online', undefined]] as const) {
  test(`beside a time in a cell: ${beside}`, () => {
    const { agenda } = programme.translate(`# Days\n\n4 May 2026\n\n| Time | Title |\n|---|---|\n| 17:00-18:00 | Rime |\n| ${beside} | Fog over fens |\n`, { eventTimeZone: 'UTC' }).document as { readonly agenda: readonly (Written & { readonly status?: string })[] };
    assert.deepEqual([agenda[1]?.title, agenda[1]?.start, agenda[1]?.status], ['Fog over fens', '18:00', status]);
  });
}
