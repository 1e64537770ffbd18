/**
 * The code blocks of docs/embedding.md, which the tests run, so that document and tests stay one.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const DOCUMENT = 'docs/embedding.md';

/** The block of a section after the words that introduce it. Fails unless there is exactly one. */
export function recipe(section: string, words: string): string {
  const document = readFileSync(DOCUMENT, 'utf8');
  const text = document.split(/^## /m).find((part) => part.startsWith(section));
  assert.ok(text, `${DOCUMENT} has a section ${section}`);
  const found = [...text.matchAll(/([^\n]+(?:\n[^\n]+)*)\n\n```[\w-]+\n([^]*?)^```$/gm)].filter(([, before = '']) => before.includes(words));
  assert.equal(found.length, 1, `${DOCUMENT} has one block after "${words}" in ${section}`);
  return found[0]?.[2] ?? '';
}

/** How many code blocks the document has: none goes untested unnoticed. */
export function recipeCount(): number {
  return [...readFileSync(DOCUMENT, 'utf8').matchAll(/^```[\w-]+$/gm)].length;
}
