/**
 * Author's texts in a Markdown file. Our long texts are a small Markdown already and stay as they are; what other renderers would make more of
 * (HTML, images, headings, entities) is escaped, so that it says the same there.
 */

import { trimAddress } from '../../event/markup.js';

// Code on one line, formulas, escapes and addresses stay; then what is not ours; then what is not ours at the start of a line.
const TOKEN = /(`{1,4})(?!`)[^\n]*?[^`\n]\1(?!`)|\$\$[\s\S]+?\$\$|\\\([\s\S]+?\\\)|\\\[[\s\S]+?\\\]|\$(?!\s)(?:\\.|[^$\\\n])+?(?<!\s)\$(?!\d)|\\[!-/:-@[-`{-~]|<(?:https?|mailto):[^\s<>]+>|(?<!\]\()\bhttps?:\/\/[^\s<>"'`*]+|<(?=[a-z/!?])|&(?=#?\w{1,40};)|!(?=\[)|~~|^ {0,3}(?:#{1,6}(?=\s|$)|>|(?:=+|-+|\*{3,}|_{3,})[ \t]*$|\[(?=[^\]\n]+\]:))/gim;
const FENCE = /^\s*(`{3,}|~{3,})/;

/** A long text, for a Markdown file. */
export function markdownOf(source: string): string {
  const lines = source.trim().split(/\r\n?|[\n\u2028\u2029]/);
  const parts: string[] = [];
  let prose: string[] = [];
  const flush = (): void => {
    if (prose.length) parts.push(escaped(prose.join('\n')));
    prose = [];
  };
  for (let at = 0; at < lines.length; at++) {
    const fence = FENCE.exec(lines[at] ?? '')?.[1];
    const close = fence === undefined ? -1 : lines.findIndex((line, index) => index > at && line.trim().startsWith(fence) && /^\s*(?:`+|~+)\s*$/.test(line));
    if (close < 0) {
      // A fence that nothing closes is words, and would swallow all that comes after it.
      prose.push(fence === undefined ? lines[at] ?? '' : (lines[at] ?? '').replace(/[`~]/, '\\$&'));
      continue;
    }
    flush();
    parts.push(lines.slice(at, close + 1).join('\n'));
    at = close;
  }
  flush();
  return parts.join('\n').trim();
}

function escaped(prose: string): string {
  return prose.replace(TOKEN, (...match) => {
    const [token = '', at = 0] = [String(match[0]), Number(match[2])];
    // An address that a mark in front of "<" would become a part of.
    if (/^http/i.test(token) && /^<[a-z/!?]/i.test(prose.slice(at + token.length, at + token.length + 2))) return `<${trimAddress(token)}>${token.slice(trimAddress(token).length)}`;
    if (/^[`\\h]/i.test(token) && !/^\\[([]./s.test(token)) return token;
    // In a formula a space changes nothing, and keeps it from being a tag, an image or a heading where formulas are not known.
    if (/^(?:\$|\\[([])/.test(token)) return token.replace(/<(?=[a-z/!?])|!(?=\[)/gi, '$& ').replace(/\n {0,3}(?=#{1,6}(?:\s|$))/g, ' ');
    if (/^<./.test(token)) return token;
    return token.replace(/\S/, '\\$&');
  });
}

/** A short text, which is no markup at all: shown as it is written, on one line. */
export function verbatim(text: string): string {
  return text.replace(/\s*[\r\n\v\f\u0085\u2028\u2029]+\s*/g, ' ').trim().replace(/[\\`*[\]<]|&(?=#?\w{1,40};)|~~|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|^[#>+-]|^\d+(?=[.)](?:\s|$))/gu, (token) => (/^\d/.test(token) ? token : `\\${token}`)).replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/** A short text beside which others stand: commas, semicolons and parentheses in it part nothing. */
export function enclosed(text: string): string {
  return verbatim(text).replace(/\\[^]|[(),;]/g, (token) => (token.startsWith('\\') ? token : `\\${token}`));
}
