/**
 * What axe says of a page: WCAG A and AA, and its best practices.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every violation with its place and its reason. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { passes, found } = await page.evaluate(async (values) => {
    const { axe } = window as unknown as { axe: { run: (context: Document, options: object) => Promise<AxeResults> } };
    // Of rules that hold, axe need not list every node.
    const results = await axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
    return { passes: results.passes.length, found: results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.flat().join(' ')} ${node.failureSummary ?? ''}`)) };
  }, TAGS);
  assert.ok(passes > 5, 'axe looked at something');
  return found;
}
