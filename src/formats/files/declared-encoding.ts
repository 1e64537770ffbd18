/**
 * The encoding that a file says itself to be in: pages in `<meta>`, XML in its first line, LaTeX in its preamble.
 */

/** How far from its start a file says it. */
const FARTHEST = 4_000;
const PAGE = /<meta\s[^<>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i;
const XML = /^\s*<\?xml\s[^<>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})["']/i;
const LATEX = /^[^%\n]{0,200}\\usepackage\s*\[([\w-]{2,20})\]\s*\{inputenc\}/m;
/** What LaTeX calls them, where that is no name of theirs. */
const LATEX_NAMES: ReadonlyMap<string, string> = new Map([['ansinew', 'windows-1252'], ['applemac', 'macintosh'], ['latin9', 'iso-8859-15'], ['latin10', 'iso-8859-16'], ['cp866', 'ibm866']]);

/** Undefined where it says nothing. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  // Of every encoding that is not found by its bytes, letters without accents are the same.
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, FARTHEST));
  const name = LATEX.exec(start)?.[1];
  return XML.exec(start)?.[1] ?? PAGE.exec(start)?.[1] ?? LATEX_NAMES.get(name ?? '') ?? name;
}
