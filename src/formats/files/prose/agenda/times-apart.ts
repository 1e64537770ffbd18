/**
 * Times that stand one below the other with nothing beside them, as the text of a PDF has them that was taken column by column: which of the words
 * below belongs to which of them nobody can tell.
 */
import { entriesOf, type DayDraft, type GuessList } from '../draft.js';
import type { Block } from '../text/blocks.js';
import type { Mark } from '../words/marks.js';

/** The pieces that are such times, each with the first of its run. */
export type TimesApart = ReadonlyMap<Block, readonly Mark[]>;

/** Finds them: two and more in a row of one kind. */
export function timesApart(marks: readonly Mark[]): TimesApart {
  const found = new Map<Block, readonly Mark[]>();
  let run: Mark[] = [];
  for (const mark of marks) {
    const last = run.at(-1);
    if (!isBare(mark)) run = [];
    else if (last?.block.kind === mark.block.kind && last.block.level === mark.block.level) run.push(mark);
    else run = [mark];
    if (run.length > 1) for (const { block } of run) found.set(block, run);
  }
  return found;
}

function isBare({ block, slot, rest, date, label, isDay }: Mark): boolean {
  return slot !== undefined && rest === '' && !date && !label && !isDay && block.kind !== 'row';
}

/** Tells of them, once for each run. */
export function tellTimesApart(apart: TimesApart, days: readonly DayDraft[], guesses: GuessList): void {
  const drafts = new Map(entriesOf(days).map((draft) => [draft.line, draft]));
  for (const run of new Set(apart.values())) {
    const line = run[0]?.block.line ?? 1;
    guesses.add('times-apart', line, { value: run.map(({ slot }) => slot?.written.trim() ?? '').join(', ') }, drafts.get(line));
  }
}
