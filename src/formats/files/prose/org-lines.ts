/**
 * Org files as Markdown, line by line: headings, links, dress, timestamps. What is meant for the editor goes, as what is meant for a site's generator does.
 */

const KEYWORD = /^\s*#\+([\w-]+):?\s*(.*)$/;
const STARS = /^(\*{1,8})\s+(.*?)(?:\s+:[\w@:]+:)?\s*$/;
const STATE = /^(?:(?:TODO|DONE|NEXT|WAITING|CANCELLED)\s+)?(?:\[#[A-Z]\]\s+)?/;

/** True for a text that has marks which no other markup has. */
export function isOrg(source: string): boolean {
  if (/^(?:#{1,6} \S.*|=+ .+)$/m.test(source.replace(/^# .*$/gm, ''))) return false;
  return /^#\+(?:title|author|date|options|startup|begin_\w+|language|email|tblfm|caption|name)\b/im.test(source) || (/^\*{2,6}\s+\S[^*]*$/m.test(source) && /^\* \S/m.test(source) && !/^\*{2,6}\s.*\n?^\{\|/m.test(source)) || /^\s*\|[-+]+\+[-+]+\|\s*$/m.test(source) && /^\*{1,3} \S/m.test(source);
}

/** Writes it as Markdown. */
export function orgAsMarkdown(source: string): string {
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
    if (/^\s*# /.test(line)) return `<!-- ${line.trim().slice(2)} -->`;
    const [, stars, title = ''] = STARS.exec(line) ?? [];
    if (stars) return `${'#'.repeat(Math.min(6, stars.length + below))} ${words(title.replace(STATE, ''))}`;
    return /^\s*\|[-+\s]*\|?\s*$/.test(line) && line.includes('-') ? line.replaceAll('+', '|') : words(line);
  }).join('\n');
}

function words(line: string): string {
  return line
    .replace(/\[\[([^[\]]+)\]\[([^[\]]+)\]\]/g, '[$2]($1)')
    .replace(/\[\[(https?:[^[\]]+)\]\]/g, '<$1>')
    .replace(/<(\d{4}-\d\d-\d\d)(?:\s\p{L}{2,4}\.?)?(?:\s(\d{1,2}:\d\d(?:-\d{1,2}:\d\d)?))?(?:\s[.+]{1,2}\d+\w)?>/gu, (_, date: string, time?: string) => (time ? `${date} ${time}` : date))
    .replace(/(^|[\s(|"'])\*(?!\s)([^*\n]{1,300}?)(?<!\s)\*(?=$|[\s.,;:!?)|"'])/g, '$1**$2**')
    .replace(/(^|[\s(|])\/(?![\s/])([^/\n]{2,200}?)(?<!\s)\/(?=$|[\s.,;:!?)|])/g, '$1*$2*')
    .replace(/\\\\\s*$/, '');
}
