/**
 * Who chairs the entries below a line that says so.
 */
import type { Draft, GuessList } from '../draft.js';
import { isPause, type ChairsAbove } from '../words/chairs-above.js';

/** Gives an entry those who chair it; answers who chairs the next, which after a break is nobody. */
export function takeChairs(draft: Draft, above: ChairsAbove | undefined, holder: Draft | undefined, guesses: GuessList): ChairsAbove | undefined {
  if (!above || isPause(draft.title?.value ?? '')) return undefined;
  if (draft.chairs.length || holder?.chairs.length) return above;
  draft.chairs = above.chairs;
  if (!above.told) guesses.add('text-attached', above.block.line, { value: above.block.plain, title: draft.title?.value ?? '' }, draft);
  above.told = true;
  return above;
}
