/**
 * "Chair: Ann Lee" over the talks that she chairs, in a line or row of its own: below a day, and again below each break.
 */
import type { Draft } from '../draft.js';
import { filledCells, type Block } from '../text/blocks.js';
import { isSessionTitle, kindByWords } from './kind-words.js';
import { labelled } from './label-words.js';
import type { Mark } from './marks.js';
import { readPersons } from './names.js';

/** Who chairs what follows, and the piece that says so. */
export interface ChairsAbove {
  readonly block: Block;
  readonly chairs: Draft['chairs'];
  told: boolean;
}

/** Such lines and rows; none where one of them stands below what it is about. */
export function chairsAbove(marks: readonly Mark[]): ReadonlyMap<Block, ChairsAbove> {
  const found = marks.flatMap((mark, at) => (saysChairs(mark, marks[at - 1]) ? [{ block: mark.block, before: marks[at - 1], next: marks[at + 1] }] : [])).filter(({ before }) => !before || before.isDay || (before.block.kind === 'heading' ? before.block.level === 1 : !isSessionTitle(before.rest)));
  const isHabit = found.every(({ next }) => next?.slot !== undefined) && found.some(({ before }) => before && isPause(before.rest));
  return new Map(isHabit ? found.map(({ block }) => [block, { block, chairs: chairsIn(block), told: false }]) : []);
}

/** True for what nobody chairs. */
export const isPause = (text: string): boolean => /^(?:break|social|buffer)$/.test(kindByWords(text.replace(/^\W+/u, ''), false) ?? '');

function saysChairs({ block, slot, isDay }: Mark, before: Mark | undefined): boolean {
  // A break has nobody who chairs it.
  const isBelowPause = before?.slot !== undefined && before.block.kind === block.kind && before.block.level === block.level && isPause(before.rest);
  if (slot || isDay || block.kind === 'heading' || (!isBelowPause && (block.kind === 'item' || !(block.gap || block.kind === 'row')))) return false;
  const lines = block.kind === 'row' ? filledCells(block).map(({ plain }) => plain) : [block.plain];
  return lines.length > 0 && lines.every((plain) => labelled(plain)?.label === 'chairs' && namesIn(plain) !== undefined);
}

const namesIn = (plain: string): ReturnType<typeof readPersons> => readPersons(labelled(plain)?.value ?? '', undefined, true);

/** Of chairs side by side nobody can tell here which talks are theirs. */
function chairsIn(block: Block): Draft['chairs'] {
  const cells = block.kind === 'row' ? filledCells(block) : [block];
  return cells.length === 1 ? (namesIn(cells[0]?.plain ?? '') ?? []).map((value) => ({ value, line: block.line })) : [];
}
