/**
 * Pages of MediaWiki, MoinMoin and Trac as Markdown: headings between signs of equality, words between apostrophes, links in brackets. Their tables
 * are written in wiki-tables.ts.
 */
import type { Markup } from './markup.js';
import { mediaWikiTables, moinTables } from './wiki-tables.js';

/** MediaWiki, MoinMoin, Trac. */
export const wiki: Markup = { recognises: isWiki, asMarkdown: wikiAsMarkdown };

const HEADING = /^(={1,6}) *(?=[^=\s])(.*?[^=\s]) *\1\s*$/;
const MOIN_ROW = /^[^\S\n]*\|\|.*\|\|[^\S\n]*$/m;
/** Lines at the top of a page of MoinMoin that speak to the wiki. */
const INSTRUCTION = /^#(?:acl|format|language|pragma|redirect|refresh|deprecated)\b/i;

function isWiki(source: string): boolean {
  if (/^\{\|[^\n]*\n[|!]/m.test(source) || /^[^\S\n]*\|\|.*\|\|[^\S\n]*\n(?:.*\n)?[^\S\n]*\|\|.*\|\|[^\S\n]*$/m.test(source)) return true;
  // Items that are counted begin as headings of Markdown do.
  const isMarkdown = /^#{1,6} \S/m.test(source) && !/'''|\[\[|^\{\{/m.test(source);
  return !isMarkdown && source.split('\n').some((line) => HEADING.test(line.slice(0, 300)));
}

function wikiAsMarkdown(source: string): string {
  const isMoin = !/^\{\|/m.test(source) && (MOIN_ROW.test(source) || INSTRUCTION.test(source) || /<<[A-Z]\w+[(>]/.test(source));
  const lines = withoutTemplates(source).split('\n').map((line) => (isMoin ? withoutMacros(line) : line));
  const tabled = isMoin ? moinTables(lines, (text) => words(text, true)) : mediaWikiTables(lines, (text) => words(text, true));
  return tabled.map((line) => (/^<t(?:able|r)|<\/table>$/.test(line) ? line : lineOf(line, isMoin))).join('\n');
}

function lineOf(line: string, isMoin: boolean): string {
  const [, signs = '', title = ''] = HEADING.exec(line.slice(0, 2_000)) ?? [];
  if (signs) return `${'#'.repeat(signs.length)} ${words(title, false)}`;
  if (/^-{4,}\s*$/.test(line)) return '---';
  // Around text that is shown as written.
  if (/^\s*(?:\{\{\{(?:#!\S*)?|\}\}\})\s*$/.test(line)) return '';
  const [, marks = '', item = ''] = (isMoin || /^(\*{1,3})[^\s*][^*]*\1(?![\p{L}\d*])/u.test(line) ? undefined : /^([*#:;]+)\s*(.*)$/.exec(line)) ?? [];
  if (!marks) return words(line, false);
  const [last] = marks.slice(-1);
  const indent = '  '.repeat(marks.length - 1);
  if (last === ';') return `**${words(item.replace(/\s:\s.*$/, ''), false).replaceAll('**', '')}** ${words(/\s:\s(.*)$/.exec(item)?.[1] ?? '', false)}`.trimEnd();
  return last === ':' ? words(item, false) : `${indent}${last === '#' ? '1.' : '-'} ${words(item, false)}`;
}

/** Dress and links. @param isHtml In the words of HTML, for cells of tables. */
function words(text: string, isHtml: boolean): string {
  if (!/['[{<!_]/.test(text)) return text;
  const link = (url: string, name: string): string => (isHtml ? `<a href="${url.replaceAll('"', '%22')}">${name}</a>` : `[${name}](${url})`);
  const dressed = (sign: string, tag: string) => (_: string, inner: string) => (isHtml ? `<${tag}>${inner}</${tag}>` : `${sign}${inner}${sign}`);
  return text
    .replace(/\{\{\{(.{0,500}?)\}\}\}/g, '$1')
    .replace(/\{\{(?:attachment:|https?:)[^{}]*\}\}/g, '')
    .replace(/<ref[^<>]{0,200}\/>/g, '')
    .replace(/<ref[^<>]{0,200}>(.{0,1000}?)<\/ref>/g, ' ($1)')
    .replace(/\[\[(?:file|image|category|kategorie|datei|bild|catégorie|fichier|categoría|archivo):[^[\]]*\]\]/gi, '')
    .replace(/\[\[\s*(https?:\/\/[^\s|[\]]+)\s*(?:\|([^[\]]*(?:\[[^[\]]*\][^[\]]*)?))?\]\]/g, (_, url: string, name?: string) => (name?.trim() ? link(url, name.trim()) : url))
    .replace(/\[\[([^[\]|]*)(?:\|([^[\]|]*(?:\[[^[\]|]*\][^[\]|]*)?))?(?:\|[^[\]]*)?\]\]/g, (_, page: string, name?: string) => (name?.trim() ? name.trim() : page.replace(/^:?(?:\p{Lu}[\p{L} ]{2,20}|attachment):/u, '').replace(/^.*\/(?=.)/, '').trim()))
    .replace(/\[(https?:\/\/[^\s[\]]+)\s+([^[\]\n]+)\]/g, (_, url: string, name: string) => link(url, name))
    .replace(/\[(https?:\/\/[^\s[\]]+)\]/g, '$1')
    .replace(/\[wiki:\S+\s+([^[\]\n]+)\]/g, '$1')
    .replace(/'''''(.+?)'''''/g, dressed('***', 'b'))
    .replace(/'''(.+?)'''/g, dressed('**', 'b'))
    .replace(/''(.+?)''/g, dressed('*', 'i'))
    .replace(/(^|[\s("*>])!(?=\p{Lu}\p{Ll}+\p{Lu})/gu, '$1')
    .replace(/<\/?(?:nowiki|noinclude|includeonly|onlyinclude|div|span|center|big|font)\b[^<>]*>/gi, '')
    .replace(/__(?:(?:NO|FORCE)?TOC|NOEDITSECTION|NOTITLE)__/g, '');
}

/** Macros, comments and instructions of MoinMoin; a break of the line is one. */
function withoutMacros(line: string): string {
  if (/^##|^#\w/.test(line)) return INSTRUCTION.test(line) || line.startsWith('##') ? '' : line;
  return line.replace(/<<BR>>|\[\[BR\]\]/gi, '<br>').replace(/<<(?:TableOfContents|Anchor|Include|Navigation|Icon|FullSearch|PageList)\b[^<>]*>>|\[\[(?:TOC|TableOfContents|PageOutline)[^[\]]*\]\]/gi, '').replace(/<<(?:Date|DateTime)\(([^()<>]*)\)>>/g, '$1').replace(/<<MailTo\(([^()<>]*)\)>>/gi, '$1');
}

/** Templates of MediaWiki: their values are kept, their names go. Boxes of several lines are lines of a name and a value. */
function withoutTemplates(source: string): string {
  if (!source.includes('{{')) return source;
  const oneLined = source.replace(/\{\{(?!\{)([^{}\n]{1,2000})\}\}(?!\})/g, (whole, inner: string) => {
    if (/^(?:attachment:|https?:)/.test(inner)) return whole;
    const [name = '', ...values] = inner.split('|');
    return /^(?:nbsp|spaces?|ndash|snd)$/i.test(name.trim()) ? (/dash|snd/i.test(name) ? '–' : ' ') : values.map((value) => value.replace(/^\s*[\w ]+=/, '').trim()).filter(Boolean).join(' ');
  });
  return oneLined.replace(/^\{\{[^{}\n|]*\n((?:[^{}\n]*\n){1,60})\}\}[^\S\n]*$/gm, (_, inner: string) => `\n${inner.replace(/^\s*\|\s*(?:(?:name|title)|([\w -]{1,40}?))\s*=\s*(.*)$/gim, (__, name: string | undefined, value: string) => (name ? `${name}: ${value}` : value))}`);
}
