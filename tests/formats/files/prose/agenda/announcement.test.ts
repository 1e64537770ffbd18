/**
 * One lecture, announced in lines that say nothing of themselves; and what only looks like it.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { programme } from '../../../../../src/formats/files/prose/programme.js';

interface Entry {
  readonly start?: string;
  readonly title?: string;
  readonly subtitle?: string;
  readonly speakers?: readonly string[];
  readonly room?: string;
  readonly abstract?: string;
}

/** "event: date start title (subtitle) / speakers @room {abstract}", an entry each. */
function told(text: string): string {
  const { document } = programme.translate(text, {});
  const days = (document.days ?? [{ date: document.date, agenda: document.agenda ?? [] }]) as readonly { date?: string; agenda: readonly Entry[] }[];
  const entries = days.flatMap(({ date, agenda }) => agenda.map(({ start, title, subtitle, speakers, room, abstract }) => `${date ?? '?'} ${start ?? '?'} ${title ?? '–'}${subtitle ? ` (${subtitle})` : ''} / ${speakers?.join(', ') ?? ''}${room ? ` @${room}` : ''}${abstract ? ` {${abstract}}` : ''}`));
  return `${String(document.title ?? '')}: ${entries.join(' | ')}`;
}

const LONG = 'Fog stays in the valleys of the north for days, and nobody could say for how long it will.';
const FOG = '2026-05-12 16:15 Why fog stays / Ann Lee (Leeds)';

/** [text, what is read] */
const ANNOUNCED: readonly (readonly [string, string])[] = [
  [`12 May 2026, 16:15, Lecture Hall 3\n\nWhy fog stays\nAnn Lee (Leeds)\n\n${LONG}`, `Why fog stays: ${FOG} @Lecture Hall 3 {${LONG}}`],
  [`May 12, 2026 at 4:15 p.m. in Lecture Hall 3, Building 2\n\nWhy fog stays\nAnn Lee (Leeds)`, `Why fog stays: ${FOG} @Lecture Hall 3, Building 2`],
  // What is no hall is said below the title.
  [`May 12, 2026 at 4:15 p.m., online only\n\nWhy fog stays\nAnn Lee (Leeds)`, 'Why fog stays: 2026-05-12 16:15 Why fog stays (online only) / Ann Lee (Leeds)'],
  [`Kolloquium am 12. Mai 2026, 16:15 Uhr, Hörsaal 3\n\nAnn Lee (Leeds): Warum Nebel bleibt\n\n${LONG}`, `Ann Lee (Leeds): Warum Nebel bleibt: 2026-05-12 16:15 Warum Nebel bleibt / Ann Lee (Leeds) @Hörsaal 3 {${LONG}}`],
  [`# Physics Colloquium\n\n## Why fog stays\n\nAnn Lee\nUniversity of Leeds\n\nTuesday, 12 May 2026\n16:15\nLecture Hall 3\n\nAbstract\n${LONG}`, `Physics Colloquium: 2026-05-12 16:15 Why fog stays / Ann Lee (University of Leeds) @Lecture Hall 3 {${LONG}}`],
  ['Seminar\n\nWhen: Tuesday, May 12, 2026 at 16:15\nWhere: Lecture Hall 3\nWho: Ann Lee (Leeds)\nWhat: Why fog stays', `Seminar: ${FOG}`],
  // What stands below the labels, in sentences, is what it is about; what is said of the place is not.
  [`Fog Seminar\n\nSpeaker: Ann Lee (Leeds)\nTitle: Why fog stays\nDate: 12 May 2026, 16:15\n\n${LONG}\n\n${LONG}\n\nAll are welcome`, `Fog Seminar: ${FOG} {${LONG}\n\n${LONG}}`],
  [`**Tuesday, May 12, 2026, 4:15–5:15 p.m.**\n*Bldg 3, Room 101*\n\n**Ann Lee**, University of Leeds\n\n**Why fog stays**\n\n${LONG}`, `Why fog stays: 2026-05-12 16:15 Why fog stays / Ann Lee (University of Leeds) @Bldg 3, Room 101 {${LONG}}`],
  ['Public lecture: Why fog stays\n\nWith Professor Ann Lee, University of Leeds\n\nTuesday 12 May 2026, 6pm\n\nGreat Hall, University of Leeds\n\nFree, all welcome', 'Public lecture: Why fog stays: 2026-05-12 18:00 Public lecture: Why fog stays / Professor Ann Lee (University of Leeds) @Great Hall, University of Leeds'],
  // Which of the two is the title is told by what the other is called.
  ['Physics Seminar\nAnn Lee (Leeds)\nHow to give good talks\n12 May 2026, 6pm', 'Physics Seminar: 2026-05-12 18:00 How to give good talks / Ann Lee (Leeds)'],
  ['Physics at Noon\nAnn Lee (Leeds)\nHow to give good talks\n12 May 2026, 6pm', 'Physics at Noon: '],
  ['# Dissemination of fog\n\nPhysics Colloquium\n\nAnn Lee (Leeds)\n\n12 May 2026, 6pm', 'Dissemination of fog: 2026-05-12 18:00 Dissemination of fog / Ann Lee (Leeds)'],
  // Two words with capitals are somebody, but for the one who is from somewhere.
  ['12. Mai 2026, 16:15 Uhr\nAnn Lee (Leeds)\nWarmer Nebel', 'Warmer Nebel: 2026-05-12 16:15 Warmer Nebel / Ann Lee (Leeds)'],
  // No lecture: two times, an entry with its own title, a deadline, nobody.
  ['Fog Day\n\n12 May 2026, 16:15 Why fog stays (Ann Lee)\n\nThe café is open.', 'Fog Day: 2026-05-12 16:15 Why fog stays / Ann Lee'],
  ['Fog Day\n\n12 May 2026\n\n16:15 Why fog stays\nAnn Lee (Leeds)\n\n17:15 How rime grows\nBo Ray (Lyon)', 'Fog Day: 2026-05-12 16:15 Why fog stays / Ann Lee (Leeds) | 2026-05-12 17:15 How rime grows / Bo Ray (Lyon)'],
  ['Fog Day\n\n12 May 2026, 16:15 Welcome\n\nWe meet at the gate.', 'Fog Day: 2026-05-12 16:15 Welcome / '],
];
for (const [text, wanted] of ANNOUNCED) test(`announced: ${text.slice(0, 70).replaceAll('\n', ' / ')}`, () => assert.equal(told(text), wanted));
