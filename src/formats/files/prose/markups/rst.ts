/**
 * reStructuredText as Markdown, line by line: headings by what they are underlined with, tables as HTML, links and roles as words. What is meant for
 * the generator of a site goes, as it does from other pages.
 */
import type { Markup } from './markup.js';
import { asHtml } from './rows.js';
import { withTables } from './rst-tables.js';

const DIRECTIVE = /^(\s*)\.\. (?:\|([^|]+)\| )?([\w-]+)::\s*(.*)$/;
const UNDERLINE = /^([=\-~^"'`*+#:.<>_])\1{2,}\s*$/;
const GRID = /^[ \t]*\+(?:[-=]{2,}\+){2,}[ \t]*$/m;
/** What holds text of its own under it. */
const HOLDERS = /^(?:note|warning|tip|important|hint|attention|caution|danger|admonition|container|class|topic|sidebar|rubric|highlights|epigraph|compound|cssclass|rst-class|grid|grid-item|card|dropdown|tabs|tab|tab-item|tab-set|list-table|table|raw|parsed-literal|centered)$/;

/** reStructuredText. */
export const rst: Markup = { recognises: isRst, asMarkdown: rstAsMarkdown };

/** True for a text that has marks which no other markup has. */
function isRst(source: string): boolean {
  if (/^#{1,6} /m.test(source)) return false;
  return /^[ \t]*\.\. (?:[\w-]+::|_[^:\n]+:|\|[^|\n]+\| \w+::)/m.test(source) || /^=+(?: +=+)+ *\n.+\n/m.test(source) || GRID.test(source) || /:(?:ref|doc|time|speaker):`/.test(source);
}

/** Grid tables in Markdown, which pandoc has from reStructuredText. */
export function withGridTables(source: string): string {
  return GRID.test(source) ? withTables(source.split('\n'), asHtml).join('\n') : source;
}

function rstAsMarkdown(source: string): string {
  const names = new Map([...DASHES, ...[...source.matchAll(/^\.\. \|([^|\n]+)\| (replace|unicode):: *(.*)$/gm)].map(([, name = '', kind = '', text = '']): [string, string] => [name, kind === 'unicode' ? signs(text) : text])]);
  const targets = new Map([...source.matchAll(/^[ \t]*\.\. _`?([^:\n`]+)`?: +(\S+)[ \t]*$/gm)].map(([, name = '', url = '']) => [name.toLowerCase(), url]));
  const inline = (text: string): string => words(text.replace(/\|([^|\n]{1,60})\|/g, (whole, name: string) => names.get(name) ?? whole), targets);
  const tabled = withTables(source.split('\n'), (text) => asHtml(inline(text)));
  return headed(directed(oneLined(tabled))).map((line) => (/^<t(?:able|r)|<\/table>$/.test(line) ? line : inline(line))).join('\n');
}

// Of the lists that come with it.
const DASHES = [['ndash', '–'], ['mdash', '—'], ['nbsp', ' '], ['hellip', '…']] as const;

/** "U+2013 .. a dash", "0x2014", or a sign itself. */
function signs(text: string): string {
  return text.replace(/\s\.\. .*$/, '').replace(/(?:0x|x|\\x|U\+?|\\u)([\da-f]{2,5})(?=\s|$)/gi, (whole, code: string) => (parseInt(code, 16) > 31 ? String.fromCodePoint(parseInt(code, 16)) : whole)).replace(/\s+/g, '');
}

/** Links whose address stands in the next line on their first. */
function oneLined(lines: readonly string[]): readonly string[] {
  return lines.join('\n').replace(/(`[^`\n<]{1,200})\n\s*(<[^<>\s`]{4,400}>`__?)([^\n]*)/g, '$1 $2$3\n').split('\n');
}

/** Roles, links and literals as Markdown has them. */
function words(text: string, targets: ReadonlyMap<string, string>): string {
  if (!/[`_|\\]/.test(text)) return text;
  return text
    .replace(/`([^`<\n]+?)\s*<([^`<>\s]+)>`__?/g, '[$1]($2)')
    .replace(/:[\w+.:-]+:`([^`<]+?)(?:\s*<[^`>]*>)?`/g, '$1')
    .replace(/``([^`]+)``/g, '`$1`')
    .replace(/`([^`]+)`__?/g, (_, name: string) => linked(name, targets))
    .replace(/(?<![\p{L}\d_])([\p{L}\d][\p{L}\d.-]*)_(?![\p{L}\d_])/gu, (whole, name: string) => (targets.has(name.toLowerCase()) ? linked(name, targets) : whole))
    .replace(/^(\s*)\|\s+(?=\S)(?!.*\|)/, '$1')
    .replace(/\\(?=[\s*])\s?/g, '');
}

function linked(name: string, targets: ReadonlyMap<string, string>): string {
  const url = targets.get(name.toLowerCase());
  return url !== undefined && /^https?:/.test(url) ? `[${name}](${url})` : name;
}

/** Lines without directives; what stands under those that hold text stays, comments become those of Markdown. */
function directed(lines: readonly string[]): readonly string[] {
  const written = [...lines];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const [, indent = '', , name = '', value = ''] = DIRECTIVE.exec(line) ?? [];
    const isComment = !name && /^\s*\.\.(?: (?!_)|$)/.test(line);
    if (!name && !isComment) {
      if (/^\s*\.\. _/.test(line)) written[at] = '';
      continue;
    }
    const depth = name ? indent.length : line.search(/\S/);
    let end = at;
    while (end + 1 < lines.length && (!(lines[end + 1] ?? '').trim() || (lines[end + 1] ?? '').search(/\S/) > depth)) end++;
    const body = lines.slice(at + 1, end + 1);
    const holds = HOLDERS.test(name) && !(name === 'raw' && !/html/.test(value));
    const margin = body.reduce((least, one) => (one.trim() && !/^\s+:[\w-]+:/.test(one) ? Math.min(least, one.search(/\S/)) : least), 40);
    if (isComment) {
      const text = [line.replace(/^\s*\.\. ?/, ''), ...body].join('\n').trimEnd();
      if (text) `<!-- ${text.replaceAll('-->', '')} -->`.split('\n').forEach((part, index) => { written[at + index] = part; });
    } else {
      const isWords = /^(?:note|warning|tip|important|hint|attention|caution|danger|admonition|topic|sidebar|rubric|centered|dropdown|tab-item|card)$/.test(name);
      written[at] = /^(?:image|figure)$/.test(name) ? `![](${value})` : isWords ? value : '';
      body.forEach((one, index) => { written[at + 1 + index] = !holds || /^\s+:[\w-]+:(?:\s|$)/.test(one) ? '' : one.startsWith('<') ? one : one.slice(margin); });
    }
    // What is held may hold directives itself.
    if (holds && !isComment) {
      const inner = directed(written.slice(at + 1, end + 1));
      inner.forEach((one, index) => { written[at + 1 + index] = one; });
    }
    at = end;
  }
  return written;
}

/** Headings in the order of their signs. */
function headed(lines: readonly string[]): readonly string[] {
  const levels: string[] = [];
  const written = [...lines];
  lines.forEach((line, at) => {
    const title = lines[at - 1] ?? '';
    const sign = UNDERLINE.exec(line)?.[1];
    if (!sign || !title.trim() || UNDERLINE.test(title) || /^\s*(?:[-*+#|<]|\d+[.)])/.test(title) && sign !== '=' || line.trim().length < Math.min(4, title.trim().length)) return;
    const over = lines[at - 2] ?? '';
    const isOver = over.trim() === line.trim();
    if (!isOver && (over.trim() || line.trim().length + 6 < title.trim().length)) return;
    const style = `${sign}${isOver}`;
    if (!levels.includes(style)) levels.push(style);
    written[at - 1] = `${'#'.repeat(Math.min(6, levels.indexOf(style) + 1))} ${title.trim()}`;
    written[at] = '';
    if (isOver) written[at - 2] = '';
  });
  return written;
}
