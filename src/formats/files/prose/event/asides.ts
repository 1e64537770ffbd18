/**
 * Parts of a page that are no programme, though there are times and dates in them: opening hours under "Practical information", and when papers
 * are due or a page was changed.
 */
import type { Block } from '../text/blocks.js';
import { isPlainHeading } from '../words/kind-words.js';
import type { Mark } from '../words/marks.js';

const DUE = /^\W{0,3}(?:(?:important|key|submission|relevant|other) (?:dates?|deadlines?)(?: (?:and|&) deadlines?)?|deadlines?(?: (?:and|&) dates)?|(?:call for )?(?:papers|submissions|abstracts) (?:deadlines?|dates)|call for (?:papers|participation|abstracts|contributions|posters)|wichtige (?:termine|daten)|termine und fristen|fristen|dates? (?:importantes?|clés?|limites?)|échéances|fechas? (?:importantes?|clave|límites?)|plazos|(?:[\p{L}-]+ ){0,4}(?:updates?|changes?|revision|version) (?:history|log)|change-?log|änderungen|historique des (?:modifications|mises à jour)|historial de cambios|更新履歴|変更履歴|更新记录)\W{0,3}$/iu;

/** Pieces under a heading that tells deadlines or changes, up to the next heading of its level. */
export function piecesAboutDeadlines(marks: readonly Mark[]): ReadonlySet<Block> {
  const found = new Set<Block>();
  let level: number | undefined;
  for (const { block } of marks) {
    if (block.kind === 'heading' && (level === undefined || block.level <= level || isPlainHeading(block.plain))) level = DUE.test(block.plain) ? block.level : undefined;
    if (level !== undefined) found.add(block);
  }
  return found;
}

/** Marks without the times and dates of what is no programme. */
export function withoutAsides(marks: readonly Mark[]): readonly Mark[] {
  let level: number | undefined;
  return marks.map((mark) => {
    const { block, label, isDay } = mark;
    if (block.kind === 'heading' && (level === undefined || block.level <= level)) level = label && /^(?:notes|registration|contact|sponsors)$/.test(label.label) && !label.value ? block.level : undefined;
    return level === undefined || isDay || block.kind === 'row' ? mark : { block, isDay: false, rest: block.plain, ...(label ? { label } : {}) };
  });
}
