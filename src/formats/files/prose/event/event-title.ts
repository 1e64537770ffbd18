/**
 * What an event is called: the first heading that says more than "Schedule", what the page calls itself, or the first line.
 */
import type { Block, Blocks } from '../text/blocks.js';
import { linksIn } from '../text/inline-text.js';
import { isToCome } from '../words/label-words.js';
import { isPlainHeading, isSessionTitle } from '../words/kind-words.js';
import type { Mark } from '../words/marks.js';
import { isPlace } from '../words/rooms.js';
import { isReserve } from './standing.js';
import { datesIn, weekdayNamed } from '../../dates/written-dates.js';
import { isPartOfDay } from '../../dates/other-clocks.js';
import { saysOnlyZone } from '../../dates/zone-words.js';

/** The title and where it stands; `block` where it is a piece of the text. */
export interface EventTitle {
  readonly value: string;
  readonly line: number;
  readonly block?: Block;
}

/** Finds the title; undefined for a text without any words for it. */
export function titleOf({ titles }: Blocks, marks: readonly Mark[]): EventTitle | undefined {
  const first = marks.findIndex(({ slot, date, block }) => (slot !== undefined && date === undefined) || (block.kind === 'row' && block.cells?.some(({ plain }) => TIME.test(plain))));
  const head = (first < 0 ? marks : marks.slice(0, first)).filter(({ block }) => block.kind !== 'row' && !saysElse(block));
  const headings = head.filter(({ block, label, isDay, slot }) => block.kind === 'heading' && !label && !isDay && !slot && block.plain.length < 250 && (block.level === 1 || !isSessionTitle(block.plain)));
  const good = ({ block }: Mark): boolean => !isPlainHeading(block.plain) && !saysNothing(block.plain) && !(block.level === 7 && block.kind === 'heading' && SENTENCE.test(block.plain));
  const main = headings.find((mark) => mark.block.level === 1 && good(mark));
  const page = titles.find(({ text }) => !isPlainHeading(text) && text.length < 200 && (datesIn(text)[0]?.at ?? 99) > 3);
  // "Please think before you print." is no name where the page has one.
  if (main && !(page && /^(?:\S+\s){4,}\S+\.$/.test(main.block.plain))) return fromBlock(main.block);
  if (page) return { value: page.text, line: page.line };
  const other = headings.find(good);
  const line = head.find(({ block }) => block.kind === 'text');
  const after = line && marks[marks.indexOf(line) + 1];
  // A line that goes on in the next is prose.
  if (line && good(line) && (!after || after.block.gap || after.label || after.isDay) && !/[.!?]\s/.test(line.block.plain) && !line.label && !line.isDay && !line.slot && line.block.plain.length < 150 && !/[.!?:,;]$/.test(line.block.plain) && (!other || line.block.line < other.block.line)) return fromBlock(line.block);
  if (other) return fromBlock(other.block);
  // A line in bold is a heading of what follows it only.
  const top = headings.find(({ block }) => block.level < 7 && !isPartOfDay(block.plain) && !saysNothing(block.plain))?.block;
  const poor = top ? { value: top.plain, line: top.line } : titles[0] ? { value: titles[0].text, line: titles[0].line } : headings[0] && { value: headings[0].block.plain, line: headings[0].block.line };
  if (poor) return poor;
  // Anything is better than nothing; it stays where it is, too.
  const some = head.find(({ block, isDay, label }) => !isDay && !label && block.plain.length < 150)?.block;
  return some && { value: some.plain, line: some.line };
}

const SALUTATION = /^(?:dear|hello|hi|good (?:morning|afternoon)|liebe[rs]?|sehr geehrte[rs]?|hallo|guten tag|chers?|chères?|bonjour|madame|estimad[oa]s?|querid[oa]s?|hola|buen[oa]s (?:días|tardes)|car[oiae]|gentil[ei]|prezad[oa]s?|olá)(?:\s[^.:]{0,60})?[,!]?$/iu;

/** "5–7 May 2026", and nothing else. */
function saysOnlyDates(plain: string): boolean {
  const [date] = datesIn(plain.slice(0, 200));
  return date?.to !== undefined && !/\p{L}{2}/u.test(plain.replace(date.written, '').replace(/\p{L}+/gu, (word) => (weekdayNamed(word) !== undefined || /^(?:and|und|et|y|e)$/iu.test(word) ? '' : word)));
}

// In a cell, wherever that stands.
const TIME = /^\W{0,3}\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?)?\s?[-–—]\s?\d{1,2}(?:[:.]\d\d|\s?[ap]\.?m)/iu;
// In bold: "All talks will be in the large hall."
const SENTENCE = /^(?:\S+\s){2,}(?:will|is|are|can|must|wird|werden|ist|sind|sera|seront|será|serán)\s(?:\S+\s){2,}/iu;

// "Event date: 5 May 2026", "Workshop dates:".
const WHEN = /^(?:\p{L}+ )?(?:dates?|datum|termine?|fechas?|quand|when)\s?(?::|–|-|$)/iu;

/** "TBD", "Under construction", "Overview": a page that has no title yet, or one of its parts. */
function saysNothing(plain: string): boolean {
  return isToCome(plain) || WHEN.test(plain) || /^(?:under (?:development|construction)|(?:coming|available) soon|work in progress|overview|to be updated|im aufbau|in arbeit|en construction|en construcción|in costruzione)\W{0,3}$/iu.test(plain);
}

/** What is no name: "Dear all", a hall, a zone, the days of an event, "Subject to change.", "Download the programme here", what a site's generator is to put there. */
function saysElse({ plain, text, kind }: Block): boolean {
  return isPlace(plain) || saysOnlyZone(plain) || saysOnlyDates(plain) || SALUTATION.test(plain) || /\{[{%]/.test(plain) || (kind !== 'heading' && (isReserve(plain) || linksIn(text).size > 0 || /(?<!\p{L})(?:click|download|available|hier|ici|aquí|here|télécharge[rz]|herunterladen|descarg(?:ar|ue|a)|scarica(?:re)?|baix(?:ar|e)|pobierz|скачать)(?!\p{L})/iu.test(plain)));
}

function fromBlock(block: Block): EventTitle {
  return { value: block.plain.replace(/^["“„«]([^"“”„«»]*)["”“»]$/u, '$1'), line: block.line, block };
}
