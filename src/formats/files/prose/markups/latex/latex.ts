/**
 * LaTeX: its words as HTML, each on the line where it stands in the source, so that all that reads pages reads it. What TeX alone can work out stays
 * as it is written: formulas, and commands whose meaning is in other files by their arguments.
 */
import type { LeftOut } from './frames.js';
import { expanded } from './macros.js';
import { LatexReader } from './reader.js';
import { tokensOf } from './tokens.js';

/** What begins a line of LaTeX, and of no other text. */
const SURE = /^[ \t]*\\(?:documentclass\b|documentstyle\b|begin[ \t]*\{(?:document|tabular[x*y]?|tabulary|longtable|tabbing|tabu|itemize|enumerate|description|center|flushleft|minipage|multicols|frame|table|abstract|quote|verbatim)\*?\})/m;
const COMMAND = /^[ \t]*\\(?:(?:sub)*section|chapter|part|paragraph|textbf|textit|emph|item|noindent|href|title|author|vspace|hline|large|Large|bigskip|medskip)\b[*{[ \t\n]/gm;
const ENVIRONMENT = /^[ \t]*\\begin[ \t]*\{(?!(?:equation|align|gather|multline|eqnarray|array|cases|split|[a-z]*matrix|aligned|alignat|flalign|displaymath|math|subequations|dcases)\b)[A-Za-z]{2,40}\*?\}/gm;
const GROUP = /\\[A-Za-z]+\{|\\\\[ \t]*$/gm;
const OWN = /^[ \t]*\\[A-Za-z]{2,40}\*?[ \t]*(?:\[[^\]\n]{0,80}\])?\{[^{}\n]{0,200}\}[ \t]*\{[^\n]*$/gm;
const TIMED = /^[ \t]*\\[A-Za-z]{2,40}\*?[ \t]*(?:\{[^{}\n]{0,60}\}[ \t]*)?\{[^{}\n\d]{0,8}\d{1,2}[:.h]\d\d/m;
const ROW = /^[ \t]*(?:\\[A-Za-z]{2,20}[ \t]*)*\{?[ \t]*\d{1,2}[:.h]\d\d[^\n&]{0,60}(?<!\\)&[^\n]{0,600}\\\\[^\n]{0,60}$/gm;
/** What a text in Markdown has, LaTeX in it or not. */
const MARKDOWN = /^(?:#{1,6} \S|```|~~~|---[ \t]*\n[\w-]+:|\|[^\n]+\|[ \t]*$|[-*] \*\*|\$\$)/m;

/** True for a text that has marks which no other markup has. */
export function isLatex(source: string): boolean {
  if (!source.includes('\\')) return false;
  if (/^(?:\s|%[^\n]*\n)*\\(?:documentclass|documentstyle|begin\s*\{document\})/.test(source)) return true;
  if (MARKDOWN.test(source)) return false;
  if (SURE.test(source)) return true;
  const own = source.match(OWN)?.length ?? 0;
  const known = source.match(COMMAND)?.length ?? 0;
  if ((source.match(ENVIRONMENT)?.length ?? 0) > 1 && source.includes('\\end{')) return true;
  return known > 1 || (known > 0 && (source.match(GROUP)?.length ?? 0) > 2) || (own > 1 && TIMED.test(source)) || (source.match(ROW)?.length ?? 0) > 1;
}

/** A file of LaTeX as HTML, and what of it was passed over. */
export function latexAsHtml(source: string): { readonly html: string; readonly leftOut: readonly LeftOut[] } {
  const german = /\\usepackage\s*\[[^\]\n]*\bn?(?:german|austrian|swissgerman)\b[^\]\n]*\]\s*\{babel\}|\\usepackage\s*\{n?german\}|\\documentclass\s*\[[^\]\n]*\bn?german\b/.test(source);
  const reader = new LatexReader(expanded(tokensOf(source)), german);
  const html = reader.read(source.split('\n').length);
  return { html, leftOut: reader.leftOut };
}
