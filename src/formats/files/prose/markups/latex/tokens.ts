/**
 * LaTeX in tokens, each with its line. What no reader sees is none: comments, and what is meant for a drawing.
 */
import { accentAt, signOf } from './letters.js';

/** A piece of the source. */
export interface Token {
  readonly kind: 'words' | 'blank' | 'paragraph' | 'command' | 'begin' | 'end' | 'open' | 'close' | 'cell' | 'row' | 'formula' | 'raw' | 'verbatim' | 'left-out' | 'parameter';
  /** Without the sign that tells its kind. */
  readonly text: string;
  /** From 1. */
  readonly line: number;
  /** How many macros it came out of. */
  readonly depth?: number;
}

/** True for a space, and for words that are nothing else. */
export function isBlank(token: Token | undefined): boolean {
  return token?.kind === 'blank' || (token?.kind === 'words' && !token.text.trim());
}

/** Longer formulas and addresses are none: something is not closed. */
const LONGEST = 6_000;
const LONGEST_ADDRESS = 1_000;

const WORDS = /[^\\{}&~$%\n#[\]]+/y;
const COMMAND = /\\(?:([A-Za-z@]+)(\*?)[ \t]*|([^]))/y;
const ROW = /\\(?:\\\*?|tabularnewline(?![A-Za-z]))(?:[ \t]*\[[ \t]*[-+.\d\\][^\]\n]{0,40}\])?/y;
const ENVIRONMENT = /\\(begin|end)[ \t]*\{([^{}\n\\]{1,60})\}/y;
const VERB = /\\verb\*?([^A-Za-z\s*])([^\n]*?)\1/y;
const FORMULA = /\$\$(?:[^$\\\n]|\\[^]|\n(?![ \t]*\n)|\$(?!\$)){0,6000}?\$\$|\$(?:[^$\\\n]|\\[^]|\n(?![ \t]*\n)){1,3000}\$/y;
const SPACE = /\s*/y;
/** Lengths that are set without braces. */
const LENGTH = /[ \t]*=?[ \t]*(?:[-+]?(?:\d+(?:\.\d*)?|\.\d+)[ \t]*(?:true)?(?:pt|cm|mm|ex|em|in|pc|bp|dd|cc|sp|mu|fill?l?|\\[a-z]+)(?![a-z])|[-+]?\\(?:baselineskip|textheight|textwidth|parskip|smallskipamount|medskipamount|bigskipamount)(?![a-z]))(?:[ \t]+plus[ \t]*[-\d.]+[ \t]*[a-z]+)?(?:[ \t]+minus[ \t]*[-\d.]+[ \t]*[a-z]+)?/y;
/** On which of several slides. */
const OVERLAY = /<[\d\-,+.| ]{1,20}>/y;
const NUMBER = /=[ \t]*-?\d+/y;
/** Environments whose content is read as it stands, with what becomes of it. */
const AS_IT_STANDS: ReadonlyMap<string, Token['kind']> = new Map([
  ...['verbatim', 'verbatim*', 'Verbatim', 'lstlisting', 'minted', 'alltt'].map((name) => [name, 'verbatim'] as const),
  ...['equation', 'align', 'gather', 'multline', 'displaymath', 'math', 'eqnarray', 'alignat', 'flalign', 'dmath'].flatMap((name) => [[name, 'formula'], [`${name}*`, 'formula']] as const),
  ...['tikzpicture', 'picture', 'pspicture', 'filecontents', 'filecontents*', 'pgfpicture', 'overpic', 'asy', 'pycode'].map((name) => [name, 'left-out'] as const),
  ['comment', 'blank'],
]);

interface State {
  readonly source: string;
  readonly tokens: Token[];
  at: number;
  line: number;
  inTabbing: boolean;
  /** Environments that have no end from here on: not looked for again. */
  readonly endless: Set<string>;
}

/** Takes a source apart. */
export function tokensOf(source: string): Token[] {
  const state: State = { source, tokens: [], at: 0, line: 1, inTabbing: false, endless: new Set() };
  while (state.at < source.length) readToken(state);
  return state.tokens;
}

function add(state: State, kind: Token['kind'], text: string, length: number): void {
  state.tokens.push({ kind, text, line: state.line });
  pass(state, length);
}

/** Goes on, counting lines. */
function pass(state: State, length: number): void {
  const end = Math.min(state.source.length, state.at + length);
  for (let at = state.at; at < end; at++) if (state.source.charCodeAt(at) === 10) state.line++;
  state.at = end;
}

function match(pattern: RegExp, state: State): RegExpExecArray | null {
  pattern.lastIndex = state.at;
  return pattern.exec(state.source);
}

function readToken(state: State): void {
  const { source, at } = state;
  const words = match(WORDS, state);
  if (words) return add(state, 'words', words[0], words[0].length);
  const sign = source[at] ?? '';
  switch (sign) {
    case '\n': return readLineEnd(state);
    case '%': return readComment(state);
    case '{': return add(state, 'open', '{', 1);
    case '}': return add(state, 'close', '}', 1);
    case '&': return add(state, 'cell', '&', 1);
    case '~': return add(state, 'words', ' ', 1);
    case '$': return readFormula(state);
    case '\\': return readCommand(state);
    case '#': return /\d/.test(source[at + 1] ?? '') ? add(state, 'parameter', source[at + 1] ?? '', 2) : add(state, 'words', '#', 1);
    default: return add(state, 'words', sign, 1);
  }
}

/** A line feed is a blank; an empty line ends the paragraph. */
function readLineEnd(state: State): void {
  SPACE.lastIndex = state.at;
  const space = SPACE.exec(state.source)?.[0] ?? '\n';
  // The last line feed stands before what follows, so that a token is of the line where it begins.
  add(state, /\n[ \t]*\n/.test(space) ? 'paragraph' : 'blank', ' ', space.length);
}

/** To the end of its line, with the blanks that the next begins with. */
function readComment(state: State): void {
  const { source, at } = state;
  const feed = source.indexOf('\n', at);
  if (feed < 0) return pass(state, source.length - at);
  SPACE.lastIndex = feed;
  const space = SPACE.exec(source)?.[0] ?? '';
  const before = source.lastIndexOf('\n', at - 1);
  const isAlone = !source.slice(Math.max(before + 1, at - 200), at).trim();
  pass(state, feed - at);
  if (/\n[ \t]*\n/.test(space)) add(state, 'paragraph', ' ', space.length);
  else pass(state, space.length);
  if (isAlone) state.tokens.push({ kind: 'blank', text: ' ', line: state.line });
}

function readFormula(state: State): void {
  const formula = match(FORMULA, state)?.[0];
  if (formula === undefined) return add(state, 'words', '$', 1);
  readMath(state, formula, formula.startsWith('$$') ? 2 : 1);
}

/** What is set as a formula for its place on the page is none: what stands in it is read as if its signs were not there. */
function readMath(state: State, formula: string, sign: number): void {
  if (!/\\(?:includegraphics|begin\s*\{tabular)|\\begin\s*\{array\}[^]*\d[:.]\d\d/.test(formula)) return add(state, 'formula', formula.replace(/\s*\n\s*/g, ' '), formula.length);
  const end = state.at + formula.length - sign;
  add(state, 'blank', ' ', sign);
  while (state.at < end) readToken(state);
  pass(state, Math.max(0, end + sign - state.at));
}

function readCommand(state: State): void {
  const { source, at } = state;
  const row = match(ROW, state);
  if (row) return add(state, 'row', row[0], row[0].length);
  const environment = match(ENVIRONMENT, state);
  if (environment) return readEnvironment(state, environment[0], environment[1] ?? '', environment[2] ?? '');
  const accent = accentAt(source, at, state.inTabbing);
  if (accent) return add(state, 'words', accent.letter, accent.length);
  const verb = match(VERB, state);
  if (verb) return add(state, 'verbatim', verb[2] ?? '', verb[0].length);
  const close = source[at + 1] === '(' ? '\\)' : source[at + 1] === '[' ? '\\]' : '';
  if (close) {
    const end = source.slice(at, at + LONGEST).indexOf(close);
    return end > 0 ? readMath(state, source.slice(at, at + end + 2), 2) : pass(state, 2);
  }
  if (source[at + 1] === ')' || source[at + 1] === ']') return pass(state, 2);
  const [whole = '\\', name = '', , sign = ''] = match(COMMAND, state) ?? [];
  if (!name) {
    const text = state.inTabbing && /[=>+<-]/.test(sign) ? undefined : signOf(sign);
    return text === undefined ? add(state, 'command', sign, whole.length) : add(state, 'words', sign === '\n' ? ' ' : text, whole.length);
  }
  const text = signOf(name);
  if (text !== undefined) return add(state, 'words', text, whole.length);
  add(state, 'command', name, whole.length);
  if (/^(?:url|href|nolinkurl|path)$/.test(name)) return readAddress(state);
  if (name === 'iffalse') return readUnseen(state);
  const overlay = match(OVERLAY, state);
  if (overlay) pass(state, overlay[0].length);
  if (name === 'item') return;
  const length = match(LENGTH, state) ?? match(NUMBER, state);
  if (length) pass(state, length[0].length);
}

/** In addresses there are no comments. */
function readAddress(state: State): void {
  if (state.source[state.at] !== '{') return;
  const part = state.source.slice(state.at + 1, state.at + LONGEST_ADDRESS);
  let depth = 1;
  let end = 0;
  for (; end < part.length && depth > 0; end++) {
    if (part[end] === '{') depth++;
    else if (part[end] === '}') depth--;
    else if (part[end] === '\\' && /[A-Za-z]/.test(part[end + 1] ?? '')) break;
    else if (part[end] === '\\') end++;
    else if (part[end] === '\n' && part[end + 1] === '\n') break;
  }
  if (depth === 0) add(state, 'raw', part.slice(0, end - 1).replace(/\\([%#_&~{}])/g, '$1').replace(/\s+/g, ''), end + 1);
}

/** "\iffalse … \fi". */
function readUnseen(state: State): void {
  const end = state.endless.has('\\fi') ? -1 : state.source.indexOf('\\fi', state.at);
  if (end >= 0) pass(state, end + 3 - state.at);
  else state.endless.add('\\fi');
}

function readEnvironment(state: State, whole: string, which: string, name: string): void {
  if (name === 'tabbing') state.inTabbing = which === 'begin';
  const kind = which === 'begin' ? AS_IT_STANDS.get(name) : undefined;
  if (kind === undefined || state.endless.has(name)) return add(state, which === 'begin' ? 'begin' : 'end', name, whole.length);
  const close = `\\end{${name}}`;
  const end = state.source.indexOf(close, state.at);
  if (end < 0) {
    state.endless.add(name);
    return add(state, 'begin', name, whole.length);
  }
  const inner = state.source.slice(state.at + whole.length, end);
  const length = end + close.length - state.at;
  if (kind === 'formula') return add(state, kind, (whole + inner + close).replace(/\s*\n\s*/g, ' '), length);
  if (kind !== 'verbatim') return add(state, kind, kind === 'left-out' ? whole : ' ', length);
  // The words begin on the line below, behind what says how to set them.
  const lead = /^(?:\[[^\]\n]*\]|\{[^{}\n]*\})*[ \t]*\n/.exec(inner)?.[0] ?? '';
  pass(state, whole.length + lead.length);
  add(state, kind, inner.slice(lead.length).replace(/\n$/, ''), length - whole.length - lead.length);
}
