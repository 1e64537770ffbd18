/**
 * What a text is made of: told apart by what it is written in, HTML, or Markdown and plain text; what is written in other ways becomes one of them first.
 */
import { plainLetters } from '../../plain-letters.js';
import { MOST_PIECES, refuseOver } from '../../sizes.js';
import type { Blocks } from './blocks.js';
import { withDayColumns } from './day-columns.js';
import { htmlBlocks } from './html-lines.js';
import { withoutMail } from './mail.js';
import { markdownBlocks } from './markdown-lines.js';
import { asciiDoc } from '../markups/asciidoc.js';
import { dokuWiki, twiki } from '../markups/barred-wiki.js';
import { isLatex, latexAsHtml } from '../markups/latex/latex.js';
import type { Markup } from '../markups/markup.js';
import { org } from '../markups/org.js';
import { rst, withGridTables } from '../markups/rst.js';
import { textile } from '../markups/textile.js';
import { wiki } from '../markups/wiki.js';
import { withoutWidth } from './page-width.js';
import { withoutPages } from './pages.js';
import { withoutRedirects } from './redirects.js';
import { withSpacedRows, type KnownWords } from './spaced-rows.js';
import { timesInColumns } from './time-columns.js';
import { withTitledColumns, type TitleRole } from './titled-columns.js';

/** Told by their marks, before lines are looked at for anything else. */
const MARKUPS: readonly Markup[] = [twiki, textile, asciiDoc, dokuWiki, wiki];
/** Those that have the marks of plain text as well. */
const PLAIN_MARKUPS: readonly Markup[] = [org, rst];

/**
 * Takes a text apart.
 * @param withComments Read what stands in comments as well.
 */
export function readBlocks(text: string, known: KnownWords & { readonly roleOfTitle: TitleRole }, withComments = false): Blocks {
  const pieces = piecesOf(text, known, withComments);
  refuseOver(MOST_PIECES, pieces.blocks.reduce((sum, { cells }) => sum + Math.max(1, cells?.length ?? 0), 0), 'lines and cells');
  return { ...pieces, blocks: pieces.blocks.filter(({ plain, cells }) => cells ?? !ICON.test(plain)) };
}

// A sign alone on its line is what a font of pictures, or a page's ornament, leaves of itself: "}" is a clock. "?" and dashes say something.
const ICON = /^(?:[^\p{L}\p{N}\s?…–—-]|[\uE000-\uF8FF]+)$/u;

function piecesOf(text: string, known: KnownWords & { readonly roleOfTitle: TitleRole }, withComments: boolean): Blocks {
  const source = withoutRedirects(plainLetters(text).replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').replace(/<\/br\s*>/gi, '<br>'));
  if (isHtml(source)) return htmlBlocks(shown(source), withComments);
  if (isLatex(source)) {
    const { html, leftOut: untold } = latexAsHtml(source);
    const read = htmlBlocks(html, false, true);
    return { ...read, leftOut: [...untold, ...read.leftOut] };
  }
  // Each way of writing takes all of them apart.
  refuseOver(MOST_PIECES * 2, source.match(/\S\s*\n/g)?.length ?? 0, 'lines');
  const spaces = source.replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ');
  const paged = withoutPages(MARKUPS.find(({ recognises }) => recognises(spaces))?.asMarkdown(spaces) ?? spaces, known.isEntry);
  const mail = withoutMail(paged.source);
  const { source: tabled, beside, leftOut } = withDayColumns(withTitledColumns(mail.source, known.roleOfTitle));
  const { source: spaced, joined } = withSpacedRows(tabled, known);
  const { source: filled, joined: goingOn } = withoutWidth(asMarkdown(spaced));
  const pieces = markdownBlocks(filled, withComments);
  return { ...pieces, beside, joined: [...joined, ...goingOn], inColumns: timesInColumns(spaced), titles: [...mail.titles, ...pieces.titles], leftOut: [...paged.leftOut, ...mail.leftOut, ...leftOut, ...pieces.leftOut] };
}

/** A page without what parts words that may be broken, and without comments that have no tags: those are between pieces that belong together. */
function shown(source: string): string {
  return source.replace(/\u00ad|&(?:shy|#0*173|#x0*ad);/gi, '').replace(/<!--(?!>)[^<>]*-->/g, (comment) => comment.replace(/[^\n]/g, ''));
}

function asMarkdown(source: string): string {
  const markup = PLAIN_MARKUPS.find(({ recognises }) => recognises(source));
  return markup ? markup.asMarkdown(source) : withGridTables(source);
}

/** A page, or a piece of one: tags hold all there is. */
function isHtml(source: string): boolean {
  const start = source.trimStart().slice(0, 2_000);
  if (/^(?:<!doctype|<html|<head|<body|<\?xml)/i.test(start)) return true;
  return start.startsWith('<') && !/^(?:#{1,6} |\||[-*] )/m.test(source.slice(0, 20_000)) && /<\/(?:table|ul|ol|p|div|section|h[1-6]|dl)>/i.test(source);
}
