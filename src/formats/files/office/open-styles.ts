/**
 * Styles of OpenDocument files (ISO 26300): how a text looks, by the names of its styles, which hang on one another.
 */
import { all, find, type Element } from './xml.js';

/** How text looks; what is not said is absent. */
export interface OpenLook {
  readonly isBold?: boolean | undefined;
  readonly isItalic?: boolean | undefined;
  readonly isHidden?: boolean | undefined;
  readonly isStruck?: boolean | undefined;
  readonly raised?: 'sup' | 'sub' | undefined;
}

/** A style, with those that it hangs on. */
export interface OpenStyle {
  readonly look: OpenLook;
  /** Level of a heading; 0 for none. */
  readonly heading: number;
  /** Of a table: it is not shown. */
  readonly isHidden: boolean;
}

/** Styles by family and name. */
export type OpenStyles = (family: string, name: string | undefined) => OpenStyle;

const NO_STYLE: OpenStyle = { look: {}, heading: 0, isHidden: false };
const LONGEST_CHAIN = 20;

/** The styles of a document: those of its text, and those that have names. */
export function openStyles(content: Element | undefined, styles: Element | undefined): OpenStyles {
  const elements = new Map([find(styles, 'styles'), find(styles, 'automatic-styles'), find(content, 'automatic-styles')].flatMap((list) => all(list, 'style')).map((style) => [keyOf(style.attributes.family, style.attributes.name), style] as const));
  const known = new Map<string, OpenStyle>();
  const resolved = (key: string, depth: number): OpenStyle => {
    const element = elements.get(key);
    if (!element || depth > LONGEST_CHAIN) return NO_STYLE;
    const before = known.get(key);
    if (before) return before;
    const { family, 'parent-style-name': parent, name = '', 'display-name': shownName = name, 'default-outline-level': level } = element.attributes;
    const below = resolved(keyOf(family, parent), depth + 1);
    const own = family === 'paragraph' && /^title$/i.test(shownName) ? 1 : Number(level ?? 0);
    const style = { look: { ...below.look, ...lookOf(find(element, 'text-properties')) }, heading: own || below.heading, isHidden: find(element, 'table-properties')?.attributes.display === 'false' };
    known.set(key, style);
    return style;
  };
  return (family, name) => (name === undefined ? NO_STYLE : resolved(keyOf(family, name), 0));
}

const keyOf = (family: string | undefined, name: string | undefined): string => `${family ?? ''} ${name ?? ''}`;

function lookOf(properties: Element | undefined): OpenLook {
  const { 'font-weight': weight, 'font-style': slant, display, 'text-line-through-style': line, 'text-line-through-type': kind, 'text-position': position } = properties?.attributes ?? {};
  const look = {
    isBold: weight === undefined ? undefined : /^(?:bold|[6-9]00)$/.test(weight), isItalic: slant === undefined ? undefined : slant !== 'normal', isHidden: display === undefined ? undefined : display === 'none',
    isStruck: (line ?? kind) === undefined ? undefined : [line, kind].some((one) => one !== undefined && one !== 'none'), raised: /^(?:super|[1-9])/.test(position ?? '') ? 'sup' as const : /^(?:sub|-)/.test(position ?? '') ? 'sub' as const : undefined,
  };
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined));
}
