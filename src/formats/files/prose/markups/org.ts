/**
 * Org files as Markdown, line by line: headings, links, dress, timestamps. What is meant for the editor goes, as what is meant for a site's generator does.
 */
import type { Markup } from './markup.js';

const KEYWORD = /^\s*#\+([\w-]+):?\s*(.*)$/;
const STARS = /^(\*{1,8})\s+(.*?)(?:\s:[\w@:]+:)?\s*$/;
// What the author has still to do; that something is cancelled is said to everybody.
const STATE = /^(?:(?:TODO|DONE|NEXT|WAITING)\s+)?(?:\[#[A-Z]\]\s+)?/;

/** Org files. */
export const org: Markup = { recognises: isOrg, asMarkdown: orgAsMarkdown };

/** True for a text that has marks which no other markup has. */
function isOrg(source: string): boolean {
  if (/^#\+(?:title|author|date|options|startup|begin_\w+|language|email|tblfm|caption|name)\b/im.test(source)) return true;
  if (/^(?:#{1,6} \S.*|=+ .+)$/m.test(source.replace(/^# .*$/gm, ''))) return false;
  return (/^\*{2,6}\s+\S[^*]*$/m.test(source) && /^\* \S/m.test(source) && !/^\*{2,6}\s.*\n?^\{\|/m.test(source)) || /^[ \t]*\|[-+]+\|[ \t]*$/m.test(source) && /^\*{1,3} \S/m.test(source);
}

function orgAsMarkdown(source: string): string {
  const below = /^#\+title:/im.test(source) ? 1 : 0;
  let isDrawer = false;
  return source.split('\n').map((line) => {
    if (/^\s*:(?:PROPERTIES|LOGBOOK):\s*$/i.test(line)) isDrawer = true;
    if (isDrawer) {
      isDrawer = !/^\s*:END:\s*$/i.test(line);
      return '';
    }
    const [, key, value = ''] = KEYWORD.exec(line) ?? [];
    if (key) return /^title$/i.test(key) ? `# ${words(value)}` : /^(?:subtitle|caption)$/i.test(key) ? words(value) : /^date$/i.test(key) ? `<!-- ${value} -->` : '';
    if (/^\s*#+ /.test(line)) return `<!-- ${line.trim().replace(/^#+ /, '')} -->`;
    const [, stars, title = ''] = STARS.exec(line.slice(0, 2_000)) ?? [];
    if (stars) return `${'#'.repeat(Math.min(6, stars.length + below))} ${words(title.replace(STATE, ''))}`;
    return /^\|[-+\s|]*$/.test(line.trim()) && line.includes('-') ? line.replaceAll('+', '|') : words(line);
  }).join('\n');
}

function words(line: string): string {
  return line
    .replace(/\\nbsp(?:\{\}|(?![a-z]))/g, ' ').replace(/\\([nm])dash(?:\{\}|(?![a-z]))/g, (_, size: string) => (size === 'n' ? '–' : '—'))
    .replace(/\[\[[^[\]]+\.(?:png|svg|jpe?g|gif|webp)\]\]/gi, '')
    .replace(/\[\[([^[\]]+)\]\[([^[\]]+)\]\]/g, '[$2]($1)')
    .replace(/\[\[(https?:[^[\]]+)\]\]/g, '<$1>')
    .replace(/<(\d{4}-\d\d-\d\d)(?:\s\p{L}{2,4}\.?)?(?:\s(\d{1,2}:\d\d(?:-\d{1,2}:\d\d)?))?(?:\s[.+]{1,2}\d+\w)?>/gu, (_, date: string, time?: string) => (time ? `${date} ${time}` : date))
    .replace(/(^|[\s(|"'])\*(?!\s)([^*\n]{1,300}?)(?<!\s)\*(?=$|[\s.,;:!?)|"'])/g, '$1**$2**')
    .replace(/(^|[\s(|])\/(?![\s/])([^/\n]{2,200}?)(?<!\s)\/(?=$|[\s.,;:!?)|])/g, '$1*$2*')
    // At the end of a line, and of a cell, a break says nothing.
    .replace(/\\\\(?=\s*(?:\||$))/g, '').replace(/\\\\(?=\s)/g, '<br>');
}
