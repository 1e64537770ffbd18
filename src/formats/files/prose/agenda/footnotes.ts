/**
 * Where people are from, told behind or below them by raised numbers: "Jane Doe¹, Tom Akande¹⸴²", and under it "¹ETH Zürich; ²Leeds".
 */
import type { Block } from '../text/blocks.js';

const MARKS = /[¹²³⁴⁵⁶⁷⁸⁹⁰]+(?:⸴[¹²³⁴⁵⁶⁷⁸⁹⁰]+)*/gu;
const PLACES = /([¹²³⁴⁵⁶⁷⁸⁹⁰]+)\s*([^¹²³⁴⁵⁶⁷⁸⁹⁰]+)/gu;
/** Longer lines are no lists of people. */
const LONGEST = 3_000;

/** Lines in which people have their affiliations in brackets, where every number is explained behind or below them; else as they are. */
export function withAffiliations(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(({ plain }) => /[¹²³⁴⁵⁶⁷⁸⁹⁰]/u.test(plain))) return blocks;
  const full: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const [block, key] = [blocks[at], blocks[at + 1]];
    if (!block) continue;
    const [, people = block.plain, own] = (block.plain.length < LONGEST && /^([^()]+)\(([¹²³⁴⁵⁶⁷⁸⁹⁰][^()]*)\)$/u.exec(block.plain)) || [];
    const below = own === undefined && key && /^[¹²³⁴⁵⁶⁷⁸⁹⁰]/u.test(key.plain) ? key.plain : undefined;
    const told = explained(people.trim(), own ?? below ?? '');
    full.push(told === undefined ? block : { ...block, plain: told, text: told });
    if (told !== undefined && below !== undefined) at++;
  }
  return full;
}

/** People with their places in brackets; undefined where a number has none. */
function explained(people: string, key: string): string | undefined {
  if (!key || people.length > LONGEST || key.length > LONGEST || /^[¹²³⁴⁵⁶⁷⁸⁹⁰]/u.test(people)) return undefined;
  const places = new Map([...key.matchAll(PLACES)].map(([, mark = '', place = '']) => [mark, place.replace(/[\s,;.、，]+$/u, '').trim()]));
  const named = [...people.matchAll(MARKS)].flatMap(([marks]) => marks.split('⸴'));
  if (!named.length || !named.every((mark) => places.get(mark))) return undefined;
  return people.replace(MARKS, (marks) => ` (${marks.split('⸴').map((mark) => places.get(mark)).join('; ')})`);
}
