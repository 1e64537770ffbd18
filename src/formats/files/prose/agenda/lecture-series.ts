/**
 * A series whose lectures are announced one below the other, each in lines that say when it is, who speaks, and about what.
 */
import { startOf } from '../../dates/clock-times.js';
import type { Block } from '../text/blocks.js';
import type { Label } from '../words/label-words.js';
import type { Mark } from '../words/marks.js';
import type { AgendaDay } from './agenda-day.js';
import type { Agenda } from './agenda.js';
import { sameDate } from './day-marks.js';
import type { Around } from './names-above.js';
import { findLecture, lectureAgenda, type Lecture } from './single-lecture.js';

const BEGINS = new Set<Label>(['speakers', 'title', 'date', 'time']);

/** Finds the lectures; none where fewer than two are told so, or most are not. */
export function findSeries(marks: readonly Mark[]): readonly Lecture[] {
  if (marks.some(({ slot, block }) => slot !== undefined || block.kind === 'row')) return [];
  // "## Speakers" stands over all of them.
  const labelled = marks.flatMap(({ label, block }, at) => (label && BEGINS.has(label.label) && (label.value || block.kind !== 'heading') ? [at] : []));
  // Each begins with what the first begins with.
  const first = marks[labelled[0] ?? -1]?.label?.label;
  const starts = labelled.filter((at) => marks[at]?.label?.label === first);
  if (starts.length < 2) return [];
  const isHead = (mark: Mark | undefined): boolean => mark?.block.kind === 'heading' && !mark.label && !mark.date && !mark.isDay;
  const areHeaded = starts.every((at) => isHead(marks[at - 1])) && new Set(starts.map((at) => marks[at - 1]?.block.level)).size === 1;
  const records = starts.map((at, index) => marks.slice(at, (starts[index + 1] ?? marks.length + (areHeaded ? 1 : 0)) - (areHeaded ? 1 : 0)));
  const lectures = records.flatMap((record, index) => {
    const lecture = findLecture(record, true, areHeaded);
    const head = areHeaded ? marks[(starts[index] ?? 0) - 1]?.block : undefined;
    return lecture?.date ? [head ? withHead(lecture, head, record) : lecture] : [];
  });
  return lectures.length > 1 && lectures.length * 2 >= records.length ? lectures : [];
}

/** The lecture under its own heading, with all text that stands below that. */
function withHead(lecture: Lecture, head: Block, record: readonly Mark[]): Lecture {
  const end = record.findIndex(({ block }) => block.kind === 'heading' && block.level <= head.level);
  const texts = record.slice(0, end < 0 ? undefined : end).flatMap(({ block, label }): [Block, Block][] => {
    const own = lecture.details.get(block) ?? (label || lecture.when.includes(block) ? undefined : block);
    return own ? [[block, own]] : [];
  });
  return { ...lecture, details: new Map([[head, { ...head, kind: 'text', level: 0, gap: false }], ...texts]) };
}

/** Their agenda: a day each, but for those of one day. */
export function seriesAgenda(lectures: readonly Lecture[], around: Around): Agenda {
  const days: AgendaDay[] = [];
  const used = new Set<Block>();
  for (const lecture of lectures) {
    const one = lectureAgenda(lecture, around);
    for (const block of one.used) used.add(block);
    for (const day of one.days) {
      const same = days.find(({ written }) => day.written && sameDate(written, day.written));
      // What was told last may be the first of its day.
      if (same) same.entries = [...same.entries, ...day.entries].sort((a, b) => (a.slot ? startOf(a.slot) : 0) - (b.slot ? startOf(b.slot) : 0));
      else days.push(day);
    }
  }
  return { days, used };
}
