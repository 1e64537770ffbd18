/**
 * Programmes that were written for people: text, Markdown, pages of HTML. Read from top to bottom once for each thing that can be in them; what is
 * taken for what is told, line by line, and what is not understood is kept.
 *
 * `markups/` makes Markdown of what is written in other ways, and a page of LaTeX; `text/` takes a text apart; `words/` tells what its words can mean; `arrange/` puts the
 * pieces into the order in which they are read, `agenda/` makes entries of them, `settle/` decides what depends on all of these; `event/` reads what
 * stands around them; `own/` reads what our own writer wrote. draft.ts has what is read, document.ts writes it down.
 */
import { findZone } from '../../../time/zone.js';
import type { FileFormat, FileOptions, FileTranslation } from '../file-format.js';
import { readAgenda, type Agenda } from './agenda/agenda.js';
import { findAnnouncement } from './agenda/announcement.js';
import { findCards } from './agenda/dated-cards.js';
import { withEndColumns } from './agenda/end-columns.js';
import { shareTime } from './agenda/shared-time.js';
import { findSeries, seriesAgenda } from './agenda/lecture-series.js';
import { inOrder } from './agenda/own-times.js';
import { findLecture } from './agenda/single-lecture.js';
import { linesOf } from './agenda/table-cells.js';
import { columnsOf, isDayTitle, roleOfTitle, type Columns } from './agenda/table-columns.js';
import { tellTimesApart, timesApart, withPairedTimes, wordsBelow, type TimesApart } from './agenda/times-apart.js';
import { withCountedHeads } from './arrange/counted-heads.js';
import { withDayHeads } from './arrange/day-heads.js';
import { withIndentedTimes } from './arrange/indented-times.js';
import { withLeadingWeekdays } from './arrange/leading-weekdays.js';
import { withLabelRows } from './arrange/label-rows.js';
import { withLevelledTimes } from './arrange/levelled-times.js';
import { withoutFalseHeads } from './arrange/false-heads.js';
import { withListings } from './arrange/listings.js';
import { withTermHeads } from './arrange/term-heads.js';
import { withTablesApart } from './arrange/tables-apart.js';
import { withPartedTimes } from './arrange/parted-times.js';
import { withPointedDays } from './arrange/pointed-days.js';
import { writeDocument } from './document.js';
import { entriesOf, flat, GuessList, nameOf, type DayDraft } from './draft.js';
import { piecesBeside, withoutAsides } from './event/asides.js';
import { titleOf } from './event/event-title.js';
import { readPeopleLists, type PeopleLists } from './event/people-lists.js';
import { readRemainder } from './event/remainder.js';
import { standingOf } from './event/standing.js';
import { statedZone, takeOwnClocks } from './event/stated-zone.js';
import { baseOf, checkZoneTable, findZoneTable, type Base, type ZoneTable } from './event/zone-table.js';
import { looksOwn, readOwnText } from './own/own-text.js';
import { attachAbstracts } from './settle/abstracts.js';
import { withDateBelow } from './settle/date-below.js';
import { settleDates, type EventDates } from './settle/days.js';
import { countsTo24, settleHours } from './settle/half-days.js';
import { settleSessions } from './settle/sessions.js';
import { readTalkRule } from './settle/talk-rule.js';
import { tellTimesInColumns, tellTimesWithin } from './settle/times-within.js';
import { unplace } from './settle/unplaced.js';
import { filledCells, rowsByTable, type Block, type Blocks } from './text/blocks.js';
import { readBlocks } from './text/lines.js';
import { clockStyle, type ClockStyle } from '../dates/clock-times.js';
import { leadingSlot, slotsIn } from '../dates/line-slots.js';
import { offsetOn } from '../dates/zone-words.js';
import { datesIn, startsWithDay } from '../dates/written-dates.js';
import { withImpossibleDays } from './words/impossible-days.js';
import { isPlainHeading, isSessionTitle, kindByWords } from './words/kind-words.js';
import { labelled } from './words/label-words.js';
import { withLabelsApart } from './words/labels-apart.js';
import { markOf, scalesIn, withDatedEnds, withDaysBehind, withItemDays, withLabelledDays, withoutDayStrips, withoutLengths, withoutWraps, withTimesBelow, withTimesBelowDates, withTrailing, type Mark } from './words/marks.js';
import { isAffiliation, KnownPeople, personName } from './words/names.js';
import { withRoomHeads } from './words/room-heads.js';
import { withShortDays } from './words/short-days.js';
import { areNamesFirst, splitTitle } from './words/titles.js';
import { isZoneStatement } from './words/zone-statements.js';

const KNOWN = {
  roleOfTitle: (text: string): string | undefined => roleOfTitle(text) ?? (isDayTitle(text) ? 'day' : undefined),
  isHeading: (text: string): boolean => isPlainHeading(text) || isSessionTitle(text),
  isName: (text: string): boolean => personName(text) !== undefined,
  // "Workshop on snow" over each page is the event.
  isEntry: (text: string): boolean => isSessionTitle(text) || /^(?:break|buffer|social|poster|discussion|opening|closing|panel)$/.test(kindByWords(text, false) ?? ''),
};

/** What was asked about last, in pieces: it is read right after, and taking a page apart is half of the work. */
let asked: { readonly text: string; readonly pieces: Blocks } | undefined;

/** The format: any text in which a line has a time, or several begin with a date. To be asked last. */
export const programme: FileFormat = {
  name: 'programme',
  // A page takes some two hundred times its size while it is read.
  largest: 2_000_000,
  recognises(text) {
    if (looksOwn(text)) return true;
    asked = { text, pieces: readBlocks(text, KNOWN) };
    const { blocks, hasComments } = asked.pieces;
    const style = clockStyle(textsOf(blocks));
    return hasTime(blocks, style) || isSeries(blocks) || (hasComments && hasTime(readBlocks(text, KNOWN, true).blocks, style));
  },
  translate(text, options) {
    const own = readOwnText(text);
    if (own) return own;
    const pieces = asked?.text === text ? asked.pieces : readBlocks(text, KNOWN);
    asked = undefined;
    const shown = read(pieces, options);
    if (shown.count || !pieces.hasComments) return shown.translation;
    // A page between two programmes often keeps the last one in a comment.
    const withComments = read(readBlocks(text, KNOWN, true), options);
    return withComments.count ? withComments.translation : shown.translation;
  },
};

// A page that is laid out in a table has all of its lines in one cell.
const textsOf = (blocks: readonly Block[]): readonly string[] => blocks.flatMap(({ plain, cells }) => cells?.flatMap((cell) => (cell.text.includes('\n') ? linesOf(cell).map((line) => line.plain) : [cell.plain])) ?? [plain]);

function hasTime(blocks: readonly Block[], style: ClockStyle): boolean {
  return blocks.some(({ plain, cells }) => slotsIn(plain.slice(0, 300), style).length > 0 || cells?.some((cell) => [cell.plain, ...(cell.text.includes('\n') ? linesOf(cell).map((line) => line.plain) : [])].some((words) => leadingSlot(words.slice(0, 100), style) !== undefined)));
}

/** Several lines that begin with a day and its month and go on, or several dates of any form with who speaks, or what about, beside or below most of them. */
function isSeries(blocks: readonly Block[]): boolean {
  if (blocks.filter(({ plain }) => plain.length < 300 && startsWithDay(plain) && plain.length > 20).length > 1) return true;
  const isDated = ({ plain }: Block): boolean => plain.length < 300 && datesIn(plain.slice(0, 40))[0]?.at === 0;
  const lines = blocks.flatMap((block) => block.cells?.flatMap(linesOf) ?? [block]);
  const dates = lines.flatMap((block, at) => (isDated(block) || (labelled(block.plain)?.label === 'date' && datesIn(block.plain).length > 0) ? [at] : []));
  const told = dates.map((at, index) => lines.slice(at, dates[index + 1]).reduce((most, block, place, all) => Math.max(most, saysWho(block, all[place + 1])), 0));
  // A name alone may be anything, but not everywhere.
  const sure = told.filter((how) => how > 1).length;
  return (told.length > 2 && told.every(Boolean)) || (sure > 1 && sure * 2 >= told.length);
}

/** Two for "Speaker: …", "Title: …", and somebody with where they are from, which may stand below; one for a title with a name. */
function saysWho({ plain: whole, text }: Block, below: Block | undefined): number {
  const date = datesIn(whole.slice(0, 40))[0];
  const plain = date?.at === 0 ? whole.slice(date.end).replace(/^[\s,:;|–—-]+/u, '') : whole;
  const label = labelled(plain)?.label;
  if (label === 'speakers' || label === 'title') return 2;
  const { title, speakers } = plain.length < 300 ? splitTitle(plain, text, new KnownPeople()) : { title: '', speakers: [] };
  const isFrom = personName(plain) !== undefined && below !== undefined && isAffiliation(below.plain);
  return isFrom || speakers.some(({ affiliation }) => affiliation !== undefined) ? 2 : title && speakers.length ? 1 : 0;
}

/** All that is known of a text while it is read. */
interface Knowledge {
  readonly pieces: Blocks;
  readonly style: ClockStyle;
  readonly marks: readonly Mark[];
  readonly tables: ReadonlyMap<number, Columns>;
  /** What belongs to no programme. */
  readonly beside: ReadonlySet<Block>;
  readonly guesses: GuessList;
  readonly options: FileOptions;
  readonly zones: ZoneTable;
  readonly people: PeopleLists;
  readonly title: ReturnType<typeof titleOf>;
  readonly agenda: Agenda;
  readonly apart: TimesApart;
}

function read(pieces: Blocks, options: FileOptions): { readonly translation: FileTranslation; readonly count: number } {
  const guesses = new GuessList();
  const style = clockStyle(textsOf(pieces.blocks));
  const unread = new Set<Block>();
  const steps = [withLabelRows, withPartedTimes, withTermHeads, withCountedHeads, withPointedDays, withoutFalseHeads, withListings, withLeadingWeekdays, withDayHeads, withTablesApart, withIndentedTimes, withLevelledTimes, withLabelsApart];
  const blocks = steps.reduce<readonly Block[]>((before, step) => step(before, style), pieces.blocks.map((block) => asUnread(block, pieces, unread)));
  const tables = withEndColumns(tablesIn(blocks, style), blocks, style, guesses);
  const all = settled(blocks.map((block) => (unread.has(block) ? { block, isDay: false, rest: block.plain } : timeless(markOf(block, style), tables))), style, guesses);
  for (const { value, line } of pieces.beside ?? []) guesses.add('days-beside', line, { value });
  for (const { value, time, line } of pieces.joined ?? []) guesses.add('text-attached', line, { value, title: time });
  const marks = withoutScales(all, guesses);
  const beside = piecesBeside(marks);
  const zones = findZoneTable(marks);
  // A line that says on three clocks when it is is a table of zones, too.
  const labelledLecture = findLecture(marks.filter(({ block, label }) => !zones.blocks.has(block) || label?.label === 'date' || label?.label === 'time'));
  const told = marks.filter(({ block }) => !zones.blocks.has(block));
  const announced = labelledLecture ? undefined : findAnnouncement(told);
  const lecture = labelledLecture ?? announced;
  const title = titleOf(pieces, announced ? marks.filter(({ block }) => !announced.when.includes(block) && block !== announced.people?.block) : marks);
  const series = lecture ? [lecture] : findSeries(told);
  const lectures = series.length ? series : findCards(told.filter(({ block }) => !beside.has(block)), title?.block);
  const people = readPeopleLists(marks.filter(({ block }) => !lectures.some(({ details }) => details.has(block))), zones.blocks);
  people.known.areFirst = areNamesFirst(marks.flatMap(({ block, slot, rest }) => block.cells?.map((cell) => cell.plain) ?? (slot ? [rest] : [])), people.known);
  const taken = new Set<Block>([...zones.blocks, ...people.blocks, ...(title?.block ? [title.block] : [])]);
  const apart = timesApart(marks);
  const agenda = lectures.length ? seriesAgenda(lectures, { style, known: people.known, guesses }) : readAgenda({ marks: marks.filter(({ block }) => !beside.has(block)), tables, style, known: people.known, guesses, taken, apart });
  tellTimesApart(apart, agenda.days, guesses);
  const translation = finish({ pieces, style, marks, tables, beside, guesses, options, zones, people, title, agenda, apart }, taken);
  return { translation, count: entriesOf(agenda.days).length };
}

/** What pieces are once those around them are known, step by step. */
function settled(marks: readonly Mark[], style: ClockStyle, guesses: GuessList): readonly Mark[] {
  const steps: readonly ((before: readonly Mark[]) => readonly Mark[])[] = [
    withoutWraps,
    withImpossibleDays,
    withoutLengths,
    withShortDays,
    withLabelledDays,
    withItemDays,
    withDaysBehind,
    (before) => withDatedEnds(before, style),
    (before) => withPairedTimes(before, guesses),
    (before) => withTrailing(before, style),
    withoutAsides,
    withoutDayStrips,
    (before) => withTimesBelow(before, piecesBeside(before)),
    withTimesBelowDates,
    withRoomHeads,
  ];
  return steps.reduce((before, step) => step(before), marks);
}

/** Without the scales of drawings; that is told. */
function withoutScales(marks: readonly Mark[], guesses: GuessList): readonly Mark[] {
  const scales = scalesIn(marks);
  for (const scale of scales) guesses.add('left-out', scale[0]?.block.line ?? 1, { value: `${scale[0]?.block.plain ?? ''} … ${scale.at(-1)?.block.plain ?? ''}` });
  const drawn = new Set(scales.flat());
  return marks.filter((mark) => !drawn.has(mark));
}

/** What stands below days that are side by side is but words: on which of them it is was not to be told. */
function asUnread(block: Block, { beside = [] }: Blocks, unread: Set<Block>): Block {
  const { line, text, plain, gap } = block;
  if (!beside.some((days) => line >= days.line && line <= days.last)) return block;
  const words: Block = { kind: 'text', level: 0, text, plain, line, gap };
  unread.add(words);
  return words;
}

/** "1 h 15" in a table of lengths is no time. */
function timeless(mark: Mark, tables: ReadonlyMap<number, Columns>): Mark {
  const roles = mark.block.kind === 'row' ? tables.get(mark.block.level)?.columns.map(({ role }) => role) : undefined;
  return roles?.includes('duration') && !roles.includes('time') ? { block: mark.block, isDay: mark.isDay, rest: mark.rest } : mark;
}

function tablesIn(blocks: readonly Block[], style: ClockStyle): ReadonlyMap<number, Columns> {
  return new Map([...rowsByTable(blocks)].flatMap(([table, rows]) => {
    // A lone cell is a line between bars.
    const isLine = rows.length === 1 && filledCells(rows[0]).length === 1;
    const columns = isLine ? undefined : columnsOf(rows, style);
    return columns ? [[table, columns]] : [];
  }));
}

/** Settles what depends on all entries, and writes them down. */
function finish(knowledge: Knowledge, taken: ReadonlySet<Block>): FileTranslation {
  const { pieces, marks, beside, guesses, options, people, agenda, title } = knowledge;
  const days = withDateBelow(agenda.days, marks, guesses);
  const dates = settleDates(days, { marks, used: agenda.used, beside, guesses, titles: [title?.value ?? '', ...pieces.titles.map(({ text }) => text)], ...(options.date === undefined ? {} : { date: options.date }) });
  unplace(days, marks, knowledge.tables, guesses);
  const left = (used: ReadonlySet<Block>): readonly Mark[] => marks.filter(({ block }) => block.plain && !agenda.used.has(block) && !taken.has(block) && !used.has(block) && block !== dates?.block);
  shareTime(days, left(new Set()), guesses);
  takeOwnClocks(days, options.eventTimeZone, guesses);
  const isFull = countsTo24(days);
  for (const day of days) {
    settleHours(day.entries, isFull, guesses);
    day.entries = inOrder(day.entries);
    settleSessions(day, guesses);
  }
  const ends = marks.filter(({ block }) => block.kind === 'heading' && (taken.has(block) || beside.has(block))).map(({ block }) => block.line);
  const attached = attachAbstracts(left(beside), ends, days, people.known, guesses);
  const rest = left(attached);
  const rule = readTalkRule(rest.map(({ block }) => block), days, guesses);
  const below = marks.filter(({ block, slot }) => !slot && agenda.used.has(block) && isZoneStatement(block)).map(({ block }) => block);
  const timeZone = statedZone({ blocks: [...rest.map(({ block }) => block), ...below, ...headsOf(marks, knowledge.tables), ...(dates?.block ? [dates.block] : [])], title: title?.block, clocks: [...knowledge.zones.blocks] }, days, options.eventTimeZone, guesses);
  const base = baseOf(knowledge.zones, days[0]?.date ?? dates?.from, windowIn(days, timeZone ?? options.eventTimeZone));
  const places = checkZoneTable(knowledge.zones, base, guesses);
  const remainder = readRemainder(rest, [...agenda.used].reduce((least, { line }) => Math.min(least, line), Infinity), wordsBelow(knowledge.apart, marks), guesses);
  for (const { value, line } of pieces.leftOut) guesses.add('left-out', line, { value });
  nameOnly(days, title?.value);
  for (const { names, line } of people.unparted) guesses.add('speakers-guessed', line, { names });
  // Entries of a table are where their cells are.
  const hidden = new Set(pieces.blocks.filter((block) => block.hidden).flatMap(({ line, cells }) => [line, ...(cells ?? []).map((cell) => cell.line)]));
  for (const draft of entriesOf(days)) if (hidden.has(draft.line)) guesses.add('commented-out', draft.line, { value: nameOf(draft) }, draft);
  const told = tellTimesWithin(marks.filter(({ block }) => !taken.has(block) && !beside.has(block) && block !== dates?.block), days, knowledge.style, guesses);
  tellTimesInColumns(pieces, days, told, guesses);
  const standing = standingOf(rest, guesses);
  return writeDocument({ title, days, dates: datesFor(days, dates), timeZone, rule, places, remainder, people, standing, guesses });
}

/** An event that is one entry gives it its title. */
function nameOnly(days: readonly DayDraft[], title: string | undefined): void {
  const [only, ...others] = entriesOf(days);
  if (only && !others.length && !only.title && title !== undefined) only.title = { value: title, line: only.line };
}

/** Titles of columns and headings over days say in which zone times are, too; those of several clocks say it of the times below them. */
function headsOf(marks: readonly Mark[], tables: ReadonlyMap<number, Columns>): readonly Block[] {
  const isOfClocks = ({ level }: Block): boolean => tables.get(level)?.columns.some(({ zone }) => zone !== undefined) === true;
  return marks.filter(({ block, isDay }) => isDay || (block.kind === 'row' && block.isHead === true && !isOfClocks(block))).map(({ block }) => block);
}

function datesFor(days: readonly DayDraft[], dates: EventDates | undefined): EventDates | undefined {
  return days.some(({ date }) => date !== undefined) ? undefined : dates;
}

/** The whole of a day in UTC, to check a table of zones against. */
function windowIn(days: readonly DayDraft[], timeZone: string | undefined): Base | undefined {
  const [day] = days;
  const date = day?.date;
  const zone = findZone(timeZone ?? '');
  const timed = flat(day?.entries ?? []).filter(({ start, own }) => start !== undefined && own === undefined);
  if (!zone || !timed.length || (date === undefined && zone.name !== 'UTC')) return undefined;
  const west = date === undefined ? 0 : offsetOn(zone, date);
  return { start: timed.reduce((least, { start = 0 }) => Math.min(least, start), Infinity) - west, end: timed.reduce((most, { start = 0, end = start }) => Math.max(most, end), 0) - west, ...(date === undefined ? {} : { date }) };
}
