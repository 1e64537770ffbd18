/**
 * Lines that say several things, each with a word for it: "Room: Aula Nova – Chair: Ann Lee" is read as two lines.
 */
import type { Block } from '../text/blocks.js';
import { plain as plainOf } from '../text/inline-text.js';
import { isSessionTitle } from './kind-words.js';
import { labelled, labelOf, type Label } from './label-words.js';
import { isPlace, isRoom } from './rooms.js';

const BEGIN: ReadonlySet<Label | undefined> = new Set<Label | undefined>(['chairs', 'location', 'room', 'speakers', 'title']);
const FOLLOW: ReadonlySet<Label | undefined> = new Set([...BEGIN, 'abstract', 'affiliation', 'duration']);
const NEXT = /(?:\s+[-–—|·•/]\s+|[;,]\s+|\s{2,}|\.\s+|(?<=[!?”"])\s+|\s+(?=(?:Abstract|Résumé|Zusammenfassung|Resumen)\s?:))(?=[*_]{0,2}(\p{L}[\p{L} ]{2,30}?)[*_]{0,2}\s?[:：][*_]{0,2}\s)/gu;
const TIMED = /^\d{1,2}[:.h]\d\d(?!\d|\.\d)/;
const WHOLE = /^(\*\*?|__?)[^*_]+\1$/;
const IN_BRACKETS = /^(.{4,200}\S)\s?[(（]([^()（）]{3,40})[)）]$/u;

/** The pieces of a text with such lines in several. */
export function withLabelsApart(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap(labelsApart);
}

/** A line, or those that it holds. */
export function labelsApart(block: Block): readonly Block[] {
  if (block.kind === 'row' || block.text.length > 5000) return [block];
  const said = labelled(block.plain);
  const isHead = !said && (isSessionTitle(block.plain) || (block.kind !== 'heading' && TIMED.test(block.plain)));
  if (!isHead && !(said?.value && BEGIN.has(said.label))) return [block];
  const whole = WHOLE.test(block.text) ? block.plain : block.text;
  const cuts = [...whole.matchAll(NEXT)].filter(([, word = '']) => FOLLOW.has(labelOf(word)) && !(said?.label === 'title' && labelOf(word) === 'title'));
  // "9:00 Keynote, Chair: Ann Lee" is read where it stands.
  if (isHead && !isSessionTitle(block.plain) && cuts.every(([, word = '']) => labelOf(word) === 'chairs')) return [block];
  if (!cuts.length) return said?.label === 'chairs' ? chairAndRoom(block) : [block];
  const [first = '', ...others] = [...cuts, undefined].map((cut, at) => whole.slice(at ? (cuts[at - 1]?.index ?? 0) + (cuts[at - 1]?.[0].length ?? 0) : 0, cut?.index));
  const top: Block = { ...block, text: first, plain: plainOf(first) };
  const below = others.map((text): Block => ({ kind: 'text', level: 0, text, plain: plainOf(text), line: block.line, gap: false }));
  // Who chairs a session before where it is, which may be where all of a track is.
  const [head, ...rest] = isHead ? [top, ...below.sort(placesLast)] : [top, ...below].sort(placesLast);
  return head ? [{ ...block, text: head.text, plain: head.plain }, ...rest.map((piece): Block => ({ ...piece, kind: 'text', level: 0, gap: false }))] : [block];
}

const isWhere = ({ plain }: Block): number => (/^(?:room|location)$/.test(labelled(plain)?.label ?? '') ? 1 : 0);
const placesLast = (one: Block, other: Block): number => isWhere(one) - isWhere(other);

/** "Chair: Ann Lee (Hall A)": nobody is from there. */
function chairAndRoom(block: Block): readonly Block[] {
  const [, text = '', room = ''] = IN_BRACKETS.exec(block.text) ?? [];
  if (!isPlace(room) && !isRoom(room)) return [block];
  return [{ ...block, text, plain: plainOf(text) }, { kind: 'text', level: 0, text: `Room: ${room}`, plain: `Room: ${room}`, line: block.line, gap: false }];
}
