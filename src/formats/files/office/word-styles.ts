/**
 * What the styles of a Word document say of a paragraph or a stretch of text: whether it is a heading, an item, bold, hidden, struck out.
 */
import { all, find, type Element } from './xml.js';

/** What a style, with those that it is based on, says. */
export interface WordStyle {
  /** Level of a heading, 1 to 6; 0 for none. */
  readonly heading: number;
  /** Depth of an item, from 1; 0 for none. */
  readonly item: number;
  /** Of a table of contents: it says again what the headings say. */
  readonly isContents: boolean;
  /** Of a table: its first row is bold. */
  readonly hasBoldHead: boolean;
  readonly look: Look;
}

/** How text looks; what is not said is absent. */
export interface Look {
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isHidden?: boolean;
  readonly isStruck?: boolean;
}

/** All styles of a document, by id. */
export type WordStyles = ReadonlyMap<string, WordStyle>;

const NO_STYLE: WordStyle = { heading: 0, item: 0, isContents: false, hasBoldHead: false, look: {} };
/** Longer than any chain of styles; a circle ends here. */
const LONGEST_CHAIN = 20;

/** Reads the part with the styles. */
export function stylesOf(root: Element | undefined): WordStyles {
  const elements = new Map(all(root, 'style').flatMap((style) => (style.attributes.styleId === undefined ? [] : [[style.attributes.styleId, style] as const])));
  return new Map([...elements].map(([id, style]) => [id, resolved(style, elements, 0)]));
}

function resolved(style: Element, elements: ReadonlyMap<string, Element>, depth: number): WordStyle {
  const base = elements.get(find(style, 'basedOn')?.attributes.val ?? '');
  const below = base && depth < LONGEST_CHAIN ? resolved(base, elements, depth + 1) : NO_STYLE;
  const name = find(style, 'name')?.attributes.val ?? '';
  const properties = find(style, 'pPr');
  const outline = outlineOf(properties);
  const byName = /^title$/i.test(name) ? 1 : Number(/^heading ([1-6])$/i.exec(name)?.[1] ?? 0);
  return { heading: outline ?? (byName || below.heading), item: itemOf(properties) ?? below.item, isContents: below.isContents || /^toc \d$/i.test(name),
    hasBoldHead: below.hasBoldHead || all(style, 'tblStylePr').some((part) => part.attributes.type === 'firstRow' && lookOf(find(part, 'rPr')).isBold === true),
    look: { ...below.look, ...lookOf(find(style, 'rPr')) } };
}

/** The level of a heading that is written down as one; 10 is body text. */
function outlineOf(properties: Element | undefined): number | undefined {
  const level = Number(find(properties, 'outlineLvl')?.attributes.val ?? NaN);
  return Number.isInteger(level) ? (level < 6 ? level + 1 : 0) : undefined;
}

function itemOf(properties: Element | undefined): number | undefined {
  const numbering = find(properties, 'numPr');
  if (!numbering) return undefined;
  // The number 0 takes a list away.
  return find(numbering, 'numId')?.attributes.val === '0' ? 0 : Number(find(numbering, 'ilvl')?.attributes.val ?? 0) + 1;
}

/** What a paragraph is. */
export function paragraphStyle(properties: Element | undefined, styles: WordStyles): WordStyle {
  const style = styles.get(find(properties, 'pStyle')?.attributes.val ?? '') ?? NO_STYLE;
  return { ...style, heading: outlineOf(properties) ?? style.heading, item: itemOf(properties) ?? style.item };
}

/** True for a table whose style makes its first row bold, where the table wants that. */
export function hasBoldHead(properties: Element | undefined, styles: WordStyles): boolean {
  const wanted = find(properties, 'tblLook')?.attributes;
  // Older files have one number for all of it.
  const isWanted = wanted?.firstRow === undefined ? (parseInt(wanted?.val ?? '0', 16) & 0x20) !== 0 : !/^(?:0|false|off)$/.test(wanted.firstRow);
  return isWanted && styles.get(find(properties, 'tblStyle')?.attributes.val ?? '')?.hasBoldHead === true;
}

/** How a stretch of text looks in a paragraph of that look. */
export function runLook(properties: Element | undefined, around: Look, styles: WordStyles): Look {
  return { ...around, ...styles.get(find(properties, 'rStyle')?.attributes.val ?? '')?.look, ...lookOf(properties) };
}

function lookOf(properties: Element | undefined): Look {
  const look: { isBold?: boolean; isItalic?: boolean; isHidden?: boolean; isStruck?: boolean } = {};
  for (const [field, names] of [['isBold', ['b']], ['isItalic', ['i']], ['isHidden', ['vanish']], ['isStruck', ['strike', 'dstrike']]] as const) {
    const said = names.flatMap((name) => all(properties, name));
    if (said.length) look[field] = said.some(({ attributes: { val } }) => !/^(?:0|false|off|none)$/i.test(val ?? ''));
  }
  return look;
}
