/**
 * The text of a paragraph in a Word document, as it is shown: results of fields, not their codes; what was inserted, not what was deleted.
 */
import type { LeftOut, Piece } from './rich-text.js';
import { runLook, type Look, type WordStyles } from './word-styles.js';
import { all, elementsOf, find, isElement, textOf, type Element } from './xml.js';

/** What holds for the whole document. */
export interface WordContext {
  readonly styles: WordStyles;
  /** How text looks where nothing else is said. */
  readonly around: Look;
  /** Address by the id of its relationship. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Ids of the notes in the order in which the text refers to them. */
  readonly notes: string[];
  /** Fields that are open: their codes up to "separate", the address of a link from there on. A field may reach over paragraphs. */
  readonly fields: { code: string; isResult: boolean }[];
}

/** The pieces of a paragraph, what was left out of it, and the boxes that hang on it. */
export interface Runs {
  readonly pieces: Piece[];
  readonly leftOut: LeftOut[];
  readonly boxes: Element[];
}

interface Around {
  readonly look: Look;
  readonly url?: string | undefined;
}

/** The text of a paragraph. */
export function runsOf(paragraph: Element, look: Look, context: WordContext): Runs {
  const runs: Runs = { pieces: [], leftOut: [], boxes: [] };
  inline(paragraph, { look }, context, runs);
  return runs;
}

const DELETED = new Set(['del', 'moveFrom']);
// What holds runs and is none.
const AROUND = new Set(['ins', 'moveTo', 'smartTag', 'customXml', 'sdt', 'sdtContent', 'bdo', 'dir', 'oMath', 'oMathPara']);

function inline(parent: Element, around: Around, context: WordContext, runs: Runs): void {
  for (const element of elementsOf(parent)) {
    const { name } = element;
    if (DELETED.has(name)) leaveOut(deletedText(element), runs);
    else if (name === 'r') run(element, around, context, runs);
    else if (name === 'hyperlink') inline(element, { ...around, url: context.addresses.get(element.attributes.id ?? '') ?? around.url }, context, runs);
    else if (name === 'fldSimple') inline(element, { ...around, url: addressIn(element.attributes.instr ?? '') ?? around.url }, context, runs);
    else if (name === 'AlternateContent') inline(chosen(element), around, context, runs);
    else if (AROUND.has(name)) inline(element, around, context, runs);
    // Formulas: fractions, roots, powers, each with runs somewhere within.
    else if (/^(?:f|num|den|e|sup|sub|sSup|sSub|sSubSup|rad|deg|d|nary|func|fName|acc|bar|box|m|mr|limLow|limUpp|lim|eqArr|groupChr|borderBox|phant|sPre)$/.test(name)) inline(element, around, context, runs);
  }
}

function leaveOut(value: string, { leftOut }: Runs, isHidden = false): void {
  if (!/[\p{L}\p{N}]/u.test(value)) return;
  const before = leftOut.at(-1);
  // One after the other they are one.
  if (before && before.isHidden === isHidden) leftOut[leftOut.length - 1] = { ...before, value: before.value + value };
  else leftOut.push({ kind: 'left-out', value, isHidden });
}

function deletedText(element: Element): string {
  return element.children.map((child) => (!isElement(child) ? '' : /^(?:t|delText)$/.test(child.name) ? textOf(child) : /^(?:rPr|instrText|delInstrText)$/.test(child.name) ? '' : deletedText(child))).join('');
}

/** Of what is there for several versions of Word, that for newer ones. */
export function chosen(alternatives: Element): Element {
  return find(alternatives, 'Choice') ?? alternatives;
}

function run(element: Element, { look: outer, url }: Around, context: WordContext, runs: Runs): void {
  const properties = find(element, 'rPr');
  const look = runLook(properties, outer, context.styles);
  if (look.isHidden || look.isStruck || find(properties, 'del')) return leaveOut(deletedText(element), runs, look.isHidden);
  const raised = { superscript: 'sup', subscript: 'sub' }[find(properties, 'vertAlign')?.attributes.val ?? ''] as Piece['raised'];
  const fieldUrl = context.fields.map(({ code, isResult }) => (isResult ? addressIn(code) : undefined)).find((address) => address !== undefined);
  const add = (text: string, own: Piece['raised'] = raised): void => void (text && runs.pieces.push({ text, isBold: look.isBold === true, isItalic: look.isItalic === true, raised: own, url: url ?? fieldUrl }));
  content(element, context, runs, add);
}

/** What a run holds: text and signs, one after the other. */
function content(element: Element, context: WordContext, runs: Runs, add: (text: string, raised?: Piece['raised']) => void): void {
  for (const child of elementsOf(element)) {
    const { name, attributes } = child;
    if (name === 'fldChar') field(attributes.fldCharType, context);
    else if (name === 'instrText') {
      const open = context.fields.at(-1);
      if (open && !open.isResult) open.code += textOf(child);
    } else if (context.fields.some(({ isResult }) => !isResult)) continue;
    else if (name === 't') add(textOf(child));
    else if (SIGNS[name] !== undefined) add(SIGNS[name]);
    else if (name === 'sym') add(symbol(attributes.font ?? '', parseInt(attributes.char ?? '', 16)));
    else if (name === 'footnoteReference' || name === 'endnoteReference') {
      noteOf(`${name === 'footnoteReference' ? 'footnote' : 'endnote'} ${attributes.id ?? ''}`, context, add);
    } else if (name === 'AlternateContent') content(chosen(child), context, runs, add);
    else if (name === 'ruby') for (const base of all(child, 'rubyBase')) for (const inner of all(base, 'r')) content(inner, context, runs, add);
    else if (/^(?:drawing|pict|object)$/.test(name)) runs.boxes.push(...boxesIn(child));
  }
}

/** More notes no programme has. */
const MOST_NOTES = 1_000;

/** The number of a note; where the text refers to it once more, the same. */
function noteOf(id: string, { notes }: WordContext, add: (text: string, raised: Piece['raised']) => void): void {
  if (!notes.includes(id) && notes.length < MOST_NOTES) notes.push(id);
  if (notes.includes(id)) add(String(notes.indexOf(id) + 1), 'sup');
}

const SIGNS: Readonly<Record<string, string | undefined>> = { tab: '\t', ptab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };

/** Fields stand in fields two or three deep. */
const DEEPEST_FIELD = 20;

function field(type: string | undefined, { fields }: WordContext): void {
  const open = fields.at(-1);
  if (type === 'begin' && fields.length < DEEPEST_FIELD) fields.push({ code: '', isResult: false });
  else if (type === 'separate' && open) open.isResult = true;
  else if (type === 'end') fields.pop();
}

/** HYPERLINK "https://example.org" */
function addressIn(code: string): string | undefined {
  return /^\s*HYPERLINK\s+"([^"]+)"/i.exec(code)?.[1];
}

const GREEK = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ';
const SMALL_GREEK = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ';
// What Word makes of "-->" and of lists is a sign of these fonts.
const SYMBOLS: Readonly<Record<string, string | undefined>> = { f0e0: '→', f0df: '←', f0e8: '→', f0b7: '•', f0a7: '▪', f0d8: '•', f0fc: '✓', f0b0: '°', f0b1: '±', f02d: '−', f0b4: '×', f0ae: '→' };

/** A sign by its place in a font of signs; nothing for one that is not known: most are ornaments. */
function symbol(font: string, char: number): string {
  const low = char & 0xff;
  const greek = /^symbol$/i.test(font) ? (low > 0x40 && low < 0x5b ? GREEK[low - 0x41] : low > 0x60 && low < 0x7b ? SMALL_GREEK[low - 0x61] : undefined) : undefined;
  return greek ?? SYMBOLS[(low | 0xf000).toString(16)] ?? '';
}

/** Boxes with text that are drawn beside a paragraph. */
function boxesIn(element: Element): readonly Element[] {
  return elementsOf(element).flatMap((child) => (child.name === 'txbxContent' ? [child] : child.name === 'AlternateContent' ? boxesIn(chosen(child)) : boxesIn(child)));
}
