/**
 * Lines that name a term, "Fall 2022 Schedule", over the talks of each: they are read as headings, however they are dressed, and are no part of the
 * talk above.
 */
import type { Block } from '../text/blocks.js';
import { isTerm } from '../words/terms.js';

/** The pieces of a text with such lines as headings; one alone may be anything. */
export function withTermHeads(blocks: readonly Block[]): readonly Block[] {
  const terms = blocks.filter((block) => (block.kind === 'text' ? block.gap : block.kind === 'heading') && isTerm(block));
  const weak = new Set(terms.filter(({ kind, level }) => kind === 'text' || level > 6));
  return terms.length < 2 || !weak.size ? blocks : blocks.map((block) => (weak.has(block) ? { ...block, kind: 'heading', level: 2 } : block));
}
