/**
 * Programmes that were written for people: text, Markdown, pages of HTML. Read from top to bottom once for each thing that can be in them; what is
 * taken for what is told, line by line, and what is not understood is kept.
 *
 * `text/` takes a text apart, whatever it is written in; `words/` tells what its words can mean; `agenda/` makes entries of the pieces, `event/` reads
 * what stands around them; `own/` reads what our own writer wrote. draft.ts has what is read, document.ts writes it down.
 */
import type { FileFormat, FileOptions, FileTranslation } from '../file-format.js';
import { datesIn } from '../written-dates.js';
import { attachAbstracts } from './agenda/abstracts.js';
import { readAgenda, type Agenda } from './agenda/agenda.js';
import { settleDates, type EventDates } from './agenda/days.js';
import { countsTo24, settleHours } from './agenda/half-days.js';
import { ownTimeOf, takeOwnTime } from './agenda/own-times.js';
import { settleSessions } from './agenda/sessions.js';
import { findLecture, lectureAgenda } from './agenda/single-lecture.js';
import { columnsOf, type Columns } from './agenda/table-columns.js';
import { readTalkRule } from './agenda/talk-rule.js';
import { writeDocument } from './document.js';
import { entriesOf, flat, GuessList, nameOf, type DayDraft } from './draft.js';
import { piecesAboutDeadlines, withoutAsides } from './event/asides.js';
import { titleOf } from './event/event-title.js';
import { readPeopleLists, type PeopleLists } from './event/people-lists.js';
import { readRemainder } from './event/remainder.js';
import { isZoneStatement, statedZone, takeOwnClocks } from './event/stated-zone.js';
import { baseOf, checkZoneTable, findZoneTable, type Base, type ZoneTable } from './event/zone-table.js';
import { looksOwn, readOwnText } from './own/own-text.js';
import type { Block, Blocks } from './text/blocks.js';
import { readBlocks } from './text/lines.js';
import { clockStyle, COLONS, leadingSlot, slotsIn, type ClockStyle, type WrittenSlot } from './words/clock-times.js';
import { markOf, withLabelledDays, withoutLengths, withoutWraps, withTrailing, type Mark } from './words/marks.js';
import { settleUnstarted } from './words/unstarted.js';

/** What was asked about last, in pieces: it is read right after, and taking a page apart is half of the work. */
let asked: { readonly text: string; readonly pieces: Blocks } | undefined;

/** The format: any text in which a line has a time. To be asked last. */
export const programme: FileFormat = {
  name: 'programme',
  // A page takes some two hundred times its size while it is read.
  largest: 2_000_000,
  recognises(text) {
    if (looksOwn(text)) return true;
    asked = { text, pieces: readBlocks(text) };
    const { blocks, hasComments } = asked.pieces;
    const style = clockStyle(blocks.map(({ plain }) => plain));
    return hasTime(blocks, style) || (hasComments && hasTime(readBlocks(text, true).blocks, style));
  },
  translate(text, options) {
    const own = readOwnText(text);
    if (own) return own;
    const pieces = asked?.text === text ? asked.pieces : readBlocks(text);
    asked = undefined;
    const shown = read(pieces, options);
    if (shown.count || !pieces.hasComments) return shown.translation;
    // A page between two programmes often keeps the last one in a comment.
    const withComments = read(readBlocks(text, true), options);
    return withComments.count ? withComments.translation : shown.translation;
  },
};

function hasTime(blocks: readonly Block[], style: ClockStyle): boolean {
  return blocks.some(({ plain, cells }) => slotsIn(plain.slice(0, 300), style).length > 0 || cells?.some((cell) => leadingSlot(cell.plain.slice(0, 100), style) !== undefined));
}

/** All that is known of a text while it is read. */
interface Knowledge {
  readonly pieces: Blocks;
  readonly marks: readonly Mark[];
  /** What tells deadlines. */
  readonly due: ReadonlySet<Block>;
  readonly guesses: GuessList;
  readonly options: FileOptions;
  readonly zones: ZoneTable;
  readonly people: PeopleLists;
  readonly title: ReturnType<typeof titleOf>;
  readonly agenda: Agenda;
}

function read(pieces: Blocks, options: FileOptions): { readonly translation: FileTranslation; readonly count: number } {
  const guesses = new GuessList();
  const style = clockStyle(pieces.blocks.flatMap(({ plain, cells }) => cells?.map((cell) => cell.plain) ?? [plain]));
  const tables = tablesIn(pieces.blocks, style);
  const marks = withoutAsides(withTrailing(withLabelledDays(withoutLengths(withoutWraps(pieces.blocks.map((block) => timeless(markOf(block, style), tables))))), style));
  const due = piecesAboutDeadlines(marks);
  const zones = findZoneTable(marks);
  const title = titleOf(pieces, marks);
  // A line that says on three clocks when it is is a table of zones, too.
  const lecture = findLecture(marks.filter(({ block, label }) => !zones.blocks.has(block) || label?.label === 'date' || label?.label === 'time'));
  const people = readPeopleLists(lecture ? marks.filter(({ block }) => !lecture.details.has(block)) : marks, zones.blocks);
  const taken = new Set<Block>([...zones.blocks, ...people.blocks, ...(title?.block ? [title.block] : [])]);
  const agenda = lecture ? lectureAgenda(lecture, { style, known: people.known, guesses }) : readAgenda({ marks: marks.filter(({ block }) => !due.has(block)), tables, style, known: people.known, guesses, taken });
  const { translation } = finish({ pieces, marks, due, guesses, options, zones, people, title, agenda }, taken);
  return { translation, count: entriesOf(agenda.days).length };
}

/** "1 h 15" in a table of lengths is no time. */
function timeless(mark: Mark, tables: ReadonlyMap<number, Columns>): Mark {
  const roles = mark.block.kind === 'row' ? tables.get(mark.block.level)?.columns.map(({ role }) => role) : undefined;
  return roles?.includes('duration') && !roles.includes('time') ? { block: mark.block, isDay: mark.isDay, rest: mark.rest } : mark;
}

function tablesIn(blocks: readonly Block[], style: ClockStyle): ReadonlyMap<number, Columns> {
  const rows = new Map<number, Block[]>();
  for (const block of blocks) {
    if (block.kind !== 'row') continue;
    const list = rows.get(block.level);
    if (list) list.push(block);
    else rows.set(block.level, [block]);
  }
  return new Map([...rows].flatMap(([table, list]) => {
    const columns = columnsOf(list, style);
    return columns ? [[table, columns]] : [];
  }));
}

/** Settles what depends on all entries, and writes them down. */
function finish(knowledge: Knowledge, taken: ReadonlySet<Block>): { readonly translation: FileTranslation } {
  const { pieces, marks, due, guesses, options, people, agenda, title } = knowledge;
  const { days } = agenda;
  const dates = settleDates(days, { marks, used: agenda.used, due, guesses, titles: [title?.value ?? '', ...pieces.titles.map(({ text }) => text)], ...(options.date === undefined ? {} : { date: options.date }) });
  const left = (used: ReadonlySet<Block>): readonly Mark[] => marks.filter(({ block }) => block.plain && !agenda.used.has(block) && !taken.has(block) && !used.has(block) && block !== dates?.block);
  shareTime(days, left(new Set()), guesses);
  takeOwnClocks(days, options.eventTimeZone);
  const isFull = countsTo24(days);
  for (const day of days) {
    settleHours(day.entries, isFull, guesses);
    settleSessions(day, guesses);
  }
  const attached = attachAbstracts(left(new Set()), days, people.known, guesses);
  const rest = left(attached);
  const rule = readTalkRule([...rest.map(({ block }) => block)], days, guesses);
  const below = marks.filter(({ block, slot }) => !slot && agenda.used.has(block) && isZoneStatement(block)).map(({ block }) => block);
  const timeZone = statedZone({ blocks: [...rest.map(({ block }) => block), ...below, ...headsOf(marks), ...(dates?.block ? [dates.block] : [])], title: title?.block, clocks: [...knowledge.zones.blocks] }, days, options.eventTimeZone, guesses);
  const base = baseOf(knowledge.zones, days[0]?.date ?? dates?.from, windowIn(days, timeZone));
  const places = checkZoneTable(knowledge.zones, base, guesses);
  const remainder = readRemainder(rest, [...agenda.used].reduce((least, { line }) => Math.min(least, line), Infinity), guesses);
  for (const { value, line } of pieces.leftOut) guesses.add('left-out', line, { value });
  nameOnly(days, title?.value);
  for (const { names, line } of people.unparted) guesses.add('speakers-guessed', line, { names });
  const hidden = new Set(pieces.blocks.filter((block) => block.hidden).map(({ line }) => line));
  for (const draft of entriesOf(days)) if (hidden.has(draft.line)) guesses.add('commented-out', draft.line, { value: nameOf(draft) }, draft);
  const standing = standingOf(rest, guesses);
  return { translation: writeDocument({ title, days, dates: datesFor(days, dates), timeZone, rule, places, remainder, people, standing, guesses }) };
}

/** An event that is one entry gives it its title. */
function nameOnly(days: readonly DayDraft[], title: string | undefined): void {
  const [only, ...others] = entriesOf(days);
  if (only && !others.length && !only.title && title !== undefined) only.title = { value: title, line: only.line };
}

/** Titles of columns and headings over days say in which zone times are, too. */
function headsOf(marks: readonly Mark[]): readonly Block[] {
  return marks.filter(({ block, isDay }) => isDay || (block.kind === 'row' && (block.isHead ?? false))).map(({ block }) => block);
}

function datesFor(days: readonly DayDraft[], dates: EventDates | undefined): EventDates | undefined {
  return days.some(({ date }) => date !== undefined) ? undefined : dates;
}

/** The whole of a day in UTC, to check a table of zones against. */
function windowIn(days: readonly DayDraft[], timeZone: string | undefined): Base | undefined {
  const [day] = days;
  const timed = flat(day?.entries ?? []).filter(({ start }) => start !== undefined);
  if (timeZone !== 'UTC' || !timed.length) return undefined;
  return { start: timed.reduce((least, { start = 0 }) => Math.min(least, start), Infinity), end: timed.reduce((most, { start = 0, end = start }) => Math.max(most, end), 0), ...(day?.date === undefined ? {} : { date: day.date }) };
}

/** A time that is told once for all dates: "every Wednesday at 4 pm". */
function shareTime(days: readonly DayDraft[], marks: readonly Mark[], guesses: GuessList): void {
  const bare = days.flatMap(({ entries }) => entries).filter(({ untimed }) => untimed);
  if (!bare.length) return;
  const told = marks.flatMap(({ block, label }) => (block.plain.length < 600 && !isOfOneDate(block, label?.label) && (label?.label === 'time' || label?.label === 'date' || /\b(?:times?|talks?|seminars?|start|every|each|held|place|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|uhr|jeden|jeweils|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|chaque|tous les|lundis?|mardis?|mercredis?|jeudis?|vendredis?|séminaires?|cada|todos los|lunes|martes|miércoles|jueves|viernes)\b/iu.test(block.plain))
    ? slotsIn(block.plain, COLONS).map((slot) => ({ slot, line: block.line })) : []));
  const [best] = [...told].sort((a, b) => weight(b.slot) - weight(a.slot));
  const isOne = best && told.every(({ slot }) => slot.start.minutes === best.slot.start.minutes || slot.start.minutes === best.slot.end?.minutes);
  for (const draft of bare) {
    const date = days.find(({ entries }) => entries.includes(draft))?.date;
    if (draft.isUnstarted) {
      settleUnstarted(draft, date, guesses);
      continue;
    }
    // "No seminar this week" is not at any hour.
    const words = draft.title ?? draft.speakers.map(({ value, line }) => ({ value: value.name, line })).at(0);
    if (date !== undefined && words && NOTHING.test(words.value)) {
      // In a table it stands in the first of its columns, whatever that holds.
      if (!draft.title) draft.speakers = [];
      Object.assign(draft, { wholeDay: date, title: words });
      continue;
    }
    const own = ownTimeOf(draft);
    if (own) {
      takeOwnTime(draft, own, guesses);
      continue;
    }
    if (!best || !isOne) {
      guesses.add('time-not-found', draft.line, { value: nameOf(draft) }, draft, 'start');
      continue;
    }
    // A name in it counts where it stands.
    const { zone, ...slot } = best.slot;
    Object.assign(draft, { slot: zone === undefined || zone.includes('/') ? slot : best.slot, untimed: false });
    guesses.add('time-shared', draft.line, { value: best.slot.written, line: best.line }, draft, 'start');
  }
}

/** "The meeting on 20 January begins at 2 pm" tells nothing of other dates. */
function isOfOneDate({ plain }: Block, label: string | undefined): boolean {
  return label !== 'time' && label !== 'date' && datesIn(plain.slice(0, 300)).length > 0 && !EVERY.test(plain);
}

const EVERY = /(?<!\p{L})(?:every|each|always|all (?:talks|seminars|sessions|dates|meetings)|weekly|(?:mon|tues|wednes|thurs|fri|satur|sun)days|jede[nrms]?|jeweils|immer|alle|wöchentlich|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag)s|chaque|tous les|toutes les|hebdomadaire|(?:lundi|mardi|mercredi|jeudi|vendredi)s|cada|todos los|todas las|semanal(?:es)?)(?!\p{L})/iu;

const NOTHING = /^(?:no (?:seminar|talk|meeting|session|class|colloquium)|kein(?:e)? |pas de |no hay |holiday|vacation|ferien|feiertag|vacances|festivo|break$|(?:cancell?ed|entfällt|fällt aus|abgesagt|annulée?|cancelad[oa])\.?$)/iu;

const weight = (slot: WrittenSlot): number => (slot.end ? 2 : 0) + (slot.zone ? 1 : 0);

const APPROXIMATE = /\b(?:times?|schedule|timings?|zeiten|uhrzeiten|zeitplan|horaires?|horarios?|horas)\b[^.;]{0,60}\b(?:approximate|approximative|ungefähr|circa|ca\.|indicati(?:ve|fs?)|aproximad[oa]s?|may (?:shift|change slightly))|\b(?:approximate|ungefähre|approximatifs?)\s(?:times?|schedule|zeiten|uhrzeiten|horaires?)/iu;
const TENTATIVE = /\b(?:tentative|preliminary|provisional|provisoire|vorläufig\p{L}*|unter vorbehalt|änderungen vorbehalten|subject to change|sous réserve|sujet à modifications?|sujeto a cambios|borrador|draft (?:schedule|programm?e?|agenda))/iu;

/** "The times are approximate", "tentative schedule". */
function standingOf(marks: readonly Mark[], guesses: GuessList): { readonly times?: string; readonly status?: string } {
  const find = (pattern: RegExp): Block | undefined => marks.find(({ block }) => pattern.test(block.plain.slice(0, 1_000)))?.block;
  const approximate = find(APPROXIMATE);
  const tentative = marks.find(({ block }) => TENTATIVE.test(block.plain.slice(0, 1_000)) && (block.kind === 'heading' || /schedule|programm?|agenda|times?|zeit|ablauf|horaire|horario|change|modif|cambio|änderung/iu.test(block.plain)))?.block;
  if (approximate) guesses.add('approximate-guessed', approximate.line, { value: approximate.plain }, undefined, 'times');
  if (tentative) guesses.add('tentative-guessed', tentative.line, { value: tentative.plain }, undefined, 'status');
  return { ...(approximate ? { times: 'approximate' } : {}), ...(tentative ? { status: 'tentative' } : {}) };
}
