/**
 * Own commands of a LaTeX file: what they stand for is put in their place, as far as that is plain. Others keep their arguments.
 */
import { isKnown } from './commands.js';
import { isBlank, type Token } from './tokens.js';

interface Macro {
  readonly count: number;
  /** Of the first argument, if it may be left out. */
  readonly fallback: readonly Token[] | undefined;
  readonly body: readonly Token[];
  /** Of an environment: what stands at its end. */
  readonly end?: readonly Token[];
}

/** Tokens that macros may add, beside twice those of the source: more is made to exhaust memory. */
const MOST_ADDED = 200_000;
const DEEPEST = 30;
/** No argument is longer. */
const LONGEST = 20_000;
/** What only TeX itself can work out. */
const PROGRAM = /^(?:if.*|expandafter|csname|edef|xdef|gdef|def|let|loop|setbox|read|write|immediate|futurelet|afterassignment|advance|numexpr|newcommand|renewcommand|foreach|.*@.*)$/;
const DEFINES = /^(?:re|provide)?newcommand$|^providecommand$|^DeclareRobustCommand$|^newrobustcmd$/;

/** Tokens that are still to be read: the innermost last. */
interface Source {
  readonly tokens: readonly Token[];
  at: number;
}

interface State {
  readonly macros: Map<string, Macro>;
  readonly environments: Map<string, Macro>;
  readonly left: Source[];
  readonly written: Token[];
  added: number;
  readonly most: number;
}

/** Reads what a file defines, and puts it in the place of its commands. Definitions go. */
export function expanded(tokens: readonly Token[]): readonly Token[] {
  const state: State = { macros: new Map(), environments: new Map(), left: [{ tokens, at: 0 }], written: [], added: 0, most: MOST_ADDED + 2 * tokens.length };
  for (let token = take(state); token; token = take(state)) if (!define(token, state) && !expand(token, state)) state.written.push(token);
  return state.written;
}

function take({ left }: State): Token | undefined {
  for (let source = left.at(-1); source; source = left.at(-1)) {
    const token = source.tokens[source.at++];
    if (token) return token;
    left.pop();
  }
  return undefined;
}

function peek({ left }: State): Token | undefined {
  const source = left.findLast(({ tokens, at }) => at < tokens.length);
  return source?.tokens[source.at];
}

/** What stands in the braces or brackets that come next, or nothing; blanks before them are passed. */
function argument(state: State, open: '{' | '['): readonly Token[] | undefined {
  const passed: Token[] = [];
  while (isBlank(peek(state))) passed.push(take(state) as Token);
  const next = peek(state);
  const isThere = open === '{' ? next?.kind === 'open' : next?.kind === 'words' && next.text === '[';
  if (!isThere) {
    if (passed.length) state.left.push({ tokens: passed, at: 0 });
    return undefined;
  }
  const inner = [take(state) as Token];
  for (let depth = open === '{' ? 1 : 0; inner.length < LONGEST; ) {
    const token = take(state);
    if (!token) break;
    inner.push(token);
    if (token.kind === 'open') depth++;
    else if (token.kind === 'close') depth--;
    if (depth === 0 && (open === '{' || (token.kind === 'words' && token.text === ']'))) {
      state.added += inner.length;
      return inner.slice(1, -1);
    }
    if (depth < 0) break;
  }
  // Not closed: as if nothing had been asked.
  state.left.push({ tokens: [...passed, ...inner], at: 0 });
  state.added += inner.length;
  return undefined;
}

/** Reads a definition, if this begins one. */
function define(token: Token, state: State): boolean {
  if (token.kind !== 'command' || state.added > state.most) return false;
  if (/^[gx]?def$|^edef$/.test(token.text)) return defineByTex(state);
  const isEnvironment = /^(?:re)?newenvironment$|^NewDocumentEnvironment$/.test(token.text);
  const isDocument = /^(?:New|Renew|Provide|Declare)(?:Expandable)?DocumentCommand$/.test(token.text);
  if (!isEnvironment && !isDocument && !DEFINES.test(token.text.replace(/^renew/, 'new'))) return false;
  while (peek(state)?.text === '*' || isBlank(peek(state))) take(state);
  const name = nameOf(state);
  if (name === undefined) return true;
  const signature = isDocument || token.text === 'NewDocumentEnvironment' ? textOf(argument(state, '{')) : undefined;
  const count = signature === undefined ? Number(textOf(argument(state, '[')) || 0) : (signature.match(/[mo]|O\{[^{}]*\}/g) ?? []).length;
  const fallback = signature === undefined ? argument(state, '[') : /^\s*[oO]/.test(signature) ? [] : undefined;
  const body = argument(state, '{');
  const end = isEnvironment ? argument(state, '{') : undefined;
  if (!body || isKnown(name) || [...body, ...(end ?? [])].some(({ kind, text }) => kind === 'command' && PROGRAM.test(text)) || !(count >= 0 && count < 10)) return true;
  (isEnvironment ? state.environments : state.macros).set(name, { count, fallback, body, ...(end ? { end } : {}) });
  return true;
}

/** "\newcommand{\name}" or "\newcommand\name". */
function nameOf(state: State): string | undefined {
  if (peek(state)?.kind === 'command') return take(state)?.text;
  const inner = argument(state, '{')?.filter((token) => !isBlank(token));
  return inner?.length === 1 ? inner[0]?.text.trim() : undefined;
}

/** "\def\name#1#2{…}"; where other signs part the arguments nothing is defined. */
function defineByTex(state: State): boolean {
  if (peek(state)?.kind !== 'command') return false;
  const name = take(state)?.text ?? '';
  let count = 0;
  let isPlain = true;
  for (let next = peek(state); next && next.kind !== 'open' && count < 12; next = peek(state)) {
    if (next.kind === 'parameter') count++;
    else if (next.kind === 'paragraph' || next.kind === 'command') return true;
    else if (!isBlank(next)) isPlain = false;
    take(state);
  }
  const body = argument(state, '{');
  if (body && isPlain && !isKnown(name) && !body.some(({ kind, text }) => kind === 'command' && PROGRAM.test(text))) state.macros.set(name, { count, fallback: undefined, body });
  return true;
}

function textOf(tokens: readonly Token[] | undefined): string {
  return tokens?.map(({ text }) => text).join('') ?? '';
}

/** Puts in the place of a command what it stands for. */
function expand(token: Token, state: State): boolean {
  const { kind, text: name, line, depth = 0 } = token;
  const macro = kind === 'command' ? state.macros.get(name) : kind === 'begin' || kind === 'end' ? state.environments.get(name) : undefined;
  if (!macro || depth >= DEEPEST || state.added > state.most) return false;
  const given: (readonly Token[])[] = [];
  if (kind !== 'end') {
    for (let at = 0; at < macro.count; at++) {
      const inner = at === 0 && macro.fallback ? argument(state, '[') ?? macro.fallback : argument(state, '{');
      if (!inner) {
        // Put back as it was, to be read by its arguments.
        state.left.push({ tokens: given.flatMap((one) => [{ kind: 'open', text: '{', line } as const, ...one, { kind: 'close', text: '}', line } as const]), at: 0 });
        return false;
      }
      given.push(inner);
    }
  }
  const tokens: Token[] = [];
  for (const one of kind === 'end' ? macro.end ?? [] : macro.body) {
    if (state.added + tokens.length > state.most) break;
    if (one.kind === 'parameter') for (const inner of given[Number(one.text) - 1] ?? []) tokens.push({ ...inner, depth: depth + 1 });
    else tokens.push({ ...one, line, depth: depth + 1, ...(/^(?:raw|formula|verbatim)$/.test(one.kind) ? { text: one.text.replace(/#(\d)/g, (_, number: string) => textOf(given[Number(number) - 1])) } : {}) });
  }
  state.added += tokens.length;
  state.left.push({ tokens, at: 0 });
  return true;
}
