/**
 * Letters, signs and quotes as TeX writes them.
 */

const MARKS: Readonly<Record<string, string>> = {
  '"': '\u0308', "'": '\u0301', '`': '\u0300', '^': '\u0302', '~': '\u0303', '=': '\u0304', '.': '\u0307',
  v: '\u030c', c: '\u0327', H: '\u030b', k: '\u0328', r: '\u030a', u: '\u0306', d: '\u0323', b: '\u0331', t: '\u0361',
};

/** Commands that are a sign or a letter. */
const SIGNS: ReadonlyMap<string, string> = new Map(Object.entries({
  ss: 'ß', SS: 'SS', o: 'ø', O: 'Ø', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', aa: 'å', AA: 'Å', l: 'ł', L: 'Ł', i: 'ı', j: 'ȷ', dh: 'ð', DH: 'Ð', th: 'þ', TH: 'Þ', dj: 'đ', DJ: 'Đ', ng: 'ŋ', NG: 'Ŋ',
  '&': '&', '%': '%', _: '_', '#': '#', $: '$', '{': '{', '}': '}', ' ': ' ', ',': ' ', ';': ' ', ':': ' ', '\n': ' ', '!': '', '/': '', '-': '', '@': '', quad: ' ', qquad: ' ', enspace: ' ', enskip: ' ', thinspace: ' ', space: ' ', nobreakspace: ' ', hfil: ' ', hss: ' ', dotfill: ' ', hrulefill: ' ', null: '', strut: '', protect: '', relax: '', ignorespaces: '', leavevmode: '', noindent: '', allowbreak: '',
  textbackslash: '\\', textendash: '–', textemdash: '—', ldots: '…', dots: '…', textellipsis: '…', textasciitilde: '~', textasciicircum: '^', textunderscore: '_', textbar: '|', textless: '<', textgreater: '>', textbraceleft: '{', textbraceright: '}',
  euro: '€', EUR: '€', texteuro: '€', pounds: '£', textsterling: '£', textyen: '¥', textdollar: '$', textcent: '¢', textdegree: '°', degree: '°', copyright: '©', textcopyright: '©', textregistered: '®', texttrademark: '™', S: '§', textsection: '§', P: '¶', dag: '†', ddag: '‡', textdagger: '†', textdaggerdbl: '‡',
  textbullet: '•', textperiodcentered: '·', textquotedblleft: '“', textquotedblright: '”', textquoteleft: '‘', textquoteright: '’', textquotesingle: "'", textquotedbl: '"', quotedblbase: '„', quotesinglbase: '‚', glqq: '„', grqq: '“', glq: '‚', grq: '‘', flqq: '«', frqq: '»', guillemotleft: '«', guillemotright: '»', guillemetleft: '«', guillemetright: '»', og: '«\u00a0', fg: '\u00a0»', lq: '‘', rq: '’', textquestiondown: '¿', textexclamdown: '¡', textnumero: '№', textordfeminine: 'ª', textordmasculine: 'º', textmu: 'µ', texttimes: '×', textpm: '±', textrightarrow: '→', textleftarrow: '←', slash: '/', textvisiblespace: ' ', textopenbullet: '◦', checkmark: '✓', LaTeX: 'LaTeX', LaTeXe: 'LaTeX2e', TeX: 'TeX', XeTeX: 'XeTeX', BibTeX: 'BibTeX',
}));

/** What stands alone between dollars and is a sign of text. */
const SINGLE: ReadonlyMap<string, string> = new Map(Object.entries({
  '-': '–', '--': '–', '|': '|', '<': '<', '>': '>', '*': '*', '+': '+', '\\vert': '|', '\\mid': '|', '\\bullet': '•', '\\cdot': '·', '\\circ': '∘', '\\ast': '*', '\\star': '⋆', '\\to': '→', '\\rightarrow': '→', '\\longrightarrow': '→', '\\Rightarrow': '⇒', '\\leftarrow': '←', '\\leftrightarrow': '↔', '\\ldots': '…', '\\cdots': '…', '\\dots': '…', '\\times': '×', '\\pm': '±', '\\sim': '~', '\\&': '&', '\\dagger': '†', '\\ddagger': '‡', '\\dag': '†', '\\langle': '⟨', '\\rangle': '⟩', '\\lbrace': '{', '\\quad': ' ', '^\\circ': '°', '^{\\circ}': '°',
}));

const RAISED: Readonly<Record<string, string>> = { a: 'ᵃ', b: 'ᵇ', c: 'ᶜ', d: 'ᵈ', e: 'ᵉ', f: 'ᶠ', g: 'ᵍ', h: 'ʰ', '*': '*', '∗': '*' };

/** The accent, and the letter under it with or without braces. */
const ACCENT = /\\(?:(["'`^~=.])[ \t]*|([vcHkrudbt])(?![A-Za-z@])[ \t]*)(?:\{\s*(?:\\([ij]|ae|AE|oe|OE|aa|AA|o|O)(?![A-Za-z])\s*|(\p{L}\p{M}*)\s*)(?:\{\})?\}|\\([ij]|ae|AE|oe|OE|aa|AA|o|O)(?![A-Za-z])[ \t]?|(\p{L}))/uy;

/**
 * The accented letter that stands at a place, with its length.
 * @param inTabbing There \= sets a stop, \` and \' move to one.
 */
export function accentAt(source: string, at: number, inTabbing: boolean): { readonly letter: string; readonly length: number } | undefined {
  if (inTabbing && /[=`']/.test(source[at + 1] ?? '')) return undefined;
  const alone = /^\\([~^])[ \t]*\{\s*\}/.exec(source.slice(at, at + 10));
  if (alone) return { letter: alone[1] ?? '', length: alone[0].length };
  ACCENT.lastIndex = at;
  const found = ACCENT.exec(source);
  if (!found) return undefined;
  const command = found[3] ?? found[5];
  const base = command === 'i' || command === 'j' ? command : command === undefined ? found[4] ?? found[6] ?? '' : SIGNS.get(command) ?? '';
  return { letter: (base + (MARKS[found[1] ?? found[2] ?? ''] ?? '')).normalize('NFC'), length: found[0].length };
}

/** What a command prints by itself. */
export function signOf(command: string): string | undefined {
  return SIGNS.get(command);
}

/** A run of words with the dashes and quotes that TeX makes of others. @param german Whether the shorthands of German are on: "a. */
export function typeset(text: string, german: boolean): string {
  if (!/[`"'\-?!]/.test(text)) return text;
  const own = german ? text.replace(/"([aouAOUei])/g, (_, letter: string) => `${letter}\u0308`.normalize('NFC')).replace(/"s/g, 'ß').replaceAll('"`', '„').replaceAll('"\'', '“').replace(/"[=~]/g, '-').replace(/"[-|"]/g, '') : text;
  return own.replaceAll('---', '—').replaceAll('--', '–').replaceAll('``', '“').replaceAll("''", '”').replace(/\?`/g, '¿').replace(/!`/g, '¡').replace(/`([^`']{1,200})'/g, '‘$1’').replaceAll('`', '‘');
}

/**
 * A formula that is but text: "$9:00$", "$^{th}$", "$\bullet$". Others stay as they are written.
 * @returns The words, and whether they are raised.
 */
export function plainFormula(formula: string): { readonly text: string; readonly raised: boolean } | undefined {
  const written = /^(?:\$|\\\()\s*([^$]*?)\s*(?:\$|\\\))$/.exec(formula.slice(0, 80))?.[1];
  if (written === undefined || formula.length > 80) return undefined;
  // Blanks, and what has no blanks around it: "9{:}00".
  const inner = written.replace(/\\(?:[,;:! ]|thinspace|quad)/g, ' ').replace(/\{([:.,–-]{1,3})\}/g, '$1').trim();
  if (!inner) return { text: ' ', raised: false };
  const single = SINGLE.get(inner);
  if (single !== undefined) return { text: single, raised: false };
  if (/^[\d\s:.,/–-]*\d[\d\s:.,/–-]*$/.test(inner)) return { text: inner.replaceAll('--', '–'), raised: false };
  const raised = /^(?:\{\})?\^\s*(?:\{([^{}]*(?:\{[^{}]*\})?)\}|([\d\w*]))$/.exec(inner);
  const words = (raised?.[1] ?? raised?.[2])?.replace(/\\(?:text|mathrm|textrm|rm|mathit)\s*\{?([^{}]*)\}?/, '$1').replaceAll('\\ast', '*').trim();
  if (words === undefined) return undefined;
  if (/^[\d\s,;]+$/.test(words)) return { text: words, raised: true };
  if (/^[a-h*](?:\s*,\s*[a-h*])*$/.test(words)) return { text: words.replace(/[a-h*]/g, (letter) => RAISED[letter] ?? letter), raised: false };
  return /^(?:st|nd|rd|th|er|re|e|o|a|ème|ste|de)$/.test(words) ? { text: words, raised: false } : undefined;
}
