/**
 * What each piece of a text is by itself: a slot, a day, a date with something on it, a line that says what it holds, or just words.
 */
import { countedDay } from '../../dates/day-numbers.js';
import { datesIn, isDayName, isProgrammeOf, weekdayNamed, type WrittenDate } from '../../dates/written-dates.js';
import type { Block } from '../text/blocks.js';
import type { ClockStyle, WrittenSlot } from '../../dates/clock-times.js';
import { leadingSlot, slotAlone, slotsIn, trailingSlot } from '../../dates/line-slots.js';
import { isPlainHeading, isSessionTitle, kindByWords } from './kind-words.js';
import { labelAlone, labelled, type Label, type Labelled } from './label-words.js';
import { PAGE_DATE } from './page-dates.js';
import { unstarted, type Unstarted } from './unstarted.js';

/** A piece and what it is. */
export interface Mark {
  readonly block: Block;
  readonly slot?: WrittenSlot;
  readonly date?: WrittenDate;
  /** A heading over a day, with or without its date. */
  readonly isDay: boolean;
  /** One of several days with nothing between them: it leads to what stands elsewhere. */
  readonly isStrip?: boolean;
  /** The time of what it stands under: "Time: 9:30–11:00". */
  readonly time?: WrittenSlot;
  /** "All day", "Until 10:45". */
  readonly unstarted?: Unstarted;
  /** What is left of its words. */
  readonly rest: string;
  readonly label?: Labelled;
}

// Days that are not those of the event.
const OTHER_DAY = new RegExp(`deadline|submi|due\\b|notification|early[- ]bird|register (?:by|before|until)|until|frist|anmeldung bis|anmeldeschluss|einreich|date limite|avant le|plazo|fecha límite|inscripciones hasta|accessed|copyright|${PAGE_DATE}`, 'iu');

// Words that nobody writes alone on a line for another reason.
const RARE: readonly Label[] = ['abstract', 'references', 'organizers'];

// "Invited speaker | Ann Lee | 9:00–10:00" is an entry, too.
const PEOPLE: readonly Label[] = ['speakers', 'chairs', 'organizers'];
const hasTime = ({ cells = [] }: Block, style: ClockStyle): boolean => cells.some(({ plain }) => slotAlone(plain, style) !== undefined);

/** Marks a piece that is no row of a table. */
export function markOf(block: Block, style: ClockStyle): Mark {
  const { plain, kind } = block;
  if (plain.length > 2_000) return { block, isDay: false, rest: plain };
  const told = labelled(plain);
  // "Registration: 8:30–9:00" takes place.
  const isEntry = told && (told.label === 'registration' ? slotAlone(told.value, style)?.end !== undefined : PEOPLE.includes(told.label) && hasTime(block, style));
  const label = isEntry ? undefined : told ?? (kind === 'row' ? undefined : labelAlone(block, block.gap && kind === 'text' ? RARE : []));
  const none: Mark = { block, isDay: false, rest: plain, ...(label?.label === 'title' ? { label } : {}) };
  const before = plain.slice(0, 60);
  const date = datesIn(plain.slice(0, 300)).find(({ at }) => at < 60 || kind === 'heading');
  // "Time: 9:30–11:00", told below the heading that it is for.
  if (label?.label === 'time') {
    const [slot] = slotsIn(label.value, style);
    return { ...none, label, ...(date ? { date } : {}), ...(slot ? { time: slot } : {}) };
  }
  if (label && label.label !== 'title' && !leadingSlot(before, style) && !isDayName(label.word)) return { ...none, label, ...(label.label === 'date' && date ? { date } : {}) };
  if (date && !OTHER_DAY.test(plain)) {
    const [head, tail] = [plain.slice(0, date.at).trim(), behind(plain.slice(date.end))];
    // Two letters before a date are a day of the week in some language: "St 30. 12. 2026".
    const leads = /^\p{Lu}\p{Ll}[.,]{0,2}$/u.test(head) || !/[\p{L}\d]/u.test(head.replace(/^(?:on|am|le|el|den|date:?)\s?/iu, '')) || isProgrammeOf(head) || isDayName(head.replace(/[\s:.,|(–—-]+$/, ''));
    const slot = leads ? leadingSlot(tail, style) : undefined;
    if (slot && isDateAndTime(slot.rest, style)) return none;
    // "5 March 2026, 17:00–19:00" over times is the whole of that day.
    if (slot) return { ...none, date, slot: slot.slot, isDay: !slot.rest && kind !== 'item' && kind !== 'row', rest: slot.rest };
    const own = leadingSlot(plain, style);
    // "15:00, 12 May: Title", "17:00 on Monday 12 May"
    const words = own?.rest.replace(/^(?:on|am|le|el|il|em|op|den|dne|dnia)\s/iu, '') ?? '';
    const [behindTime] = datesIn(words);
    if (own && !leads) return { ...none, slot: own.slot, rest: own.rest, ...(behindTime?.at === 0 && !behindTime.to ? { date, rest: words.slice(behindTime.end).replace(/^[\s.,:;|–—-]+/, '') } : {}) };
    const rest = [head, tail].filter(Boolean).join(' ');
    const isDay = kind === 'heading' ? leads || isPlainHeading(head) : kind !== 'item' && (leads || isPlainHeading(head)) && (tail.length < 40 || /^\([^()]{1,150}\)$/.test(plain.slice(date.end).trim())) && !/[.!?]/.test(tail);
    // Several days are the event's, not a day's.
    if (isDay || leads) return { ...none, date, isDay: isDay && date.to === undefined, rest: leads ? tail : rest };
    // "Our programme for 8–10 July" is over all of it.
    if (kind === 'heading') return { ...none, ...headingSlot(block, style), ...(date.to === undefined ? { date } : {}) };
  }
  const isAlone = kind === 'heading' || kind === 'text' || (kind === 'row' && !plain.includes(' | '));
  if (isAlone && isDayName(plain) && plain.length < 60) return { ...none, isDay: true, rest: behindDayName(plain) };
  const rest = kind === 'row' ? undefined : breakBefore(plain);
  const pause = rest && slotAlone(rest.time, style);
  if (pause) return { ...none, slot: pause, rest: rest.name };
  const leading = leadingSlot(plain, style);
  if (leading && !isSentence(plain, leading.slot.next, leading.rest)) return { ...none, slot: leading.slot, rest: leading.rest };
  const without = kind === 'row' || kind === 'heading' ? undefined : unstarted(plain, style);
  if (without?.rest) return { ...none, unstarted: without, rest: without.rest };
  return { ...none, ...headingSlot(block, style) };
}

/** "Thursday, 5 March, 10:30 – Saturday, 7 March, 13:00 (UTC)" is from when to when all of it is. */
function isDateAndTime(words: string, style: ClockStyle): boolean {
  const [date] = datesIn(words.slice(0, 100));
  const until = date?.at === 0 ? leadingSlot(words.slice(date.end).replace(/^[\s,]+/u, ''), style) : undefined;
  return until !== undefined && /^(?:\([^()]*\)|\p{Lu}{2,5}|[\p{L} ]{1,30} time)?$/iu.test(until.rest);
}

/** "Pause: 10:30–11:00", "Mittag: 12:30" among lines that begin with their times: the name of a break and its time. */
function breakBefore(plain: string): { readonly name: string; readonly time: string } | undefined {
  const [, name, time] = /^(\p{L}[\p{L}\s-]{2,30}?)\s?[:：]\s{0,3}(\d.{0,30})$/u.exec(plain) ?? [];
  return name !== undefined && time !== undefined && (NOON.test(name) || kindByWords(name, false) === 'break') ? { name, time } : undefined;
}

const NOON = /^(?:noon|midday|mittags?|midi|mediod[ií]a|mezzogiorno|meio-dia|полдень|正午|정오)$/iu;

const behindDayName = (plain: string): string => plain.replace(countedDay(plain) ?? /^\S+\s\S+/u, '').replace(/^\s?[:–—,-]?\s*/u, '');

/** What stands behind a date, without what parts it from that; brackets of its own stay. "(Sat.)" says no more than the date. */
function behind(text: string): string {
  const lead = /^[\s,:;|·–—()（）،、，-]+/.exec(text)?.[0] ?? '';
  const bare = text.slice(lead.length).replace(/[(（\s]+$/, '');
  if (weekdayNamed(bare.replace(/[.)）]+$/, '')) !== undefined || /^\d\. \p{L}+\)?$/u.test(bare) && countedDay(bare) !== undefined) return '';
  // The bracket that opens ahead may close long before the end: "(10h30). Title (draft)".
  const isClosed = /[(（]/.test(lead) && /^[^()（）]*[)）].*[(（][^()（）]*[)）]$/su.test(bare);
  return isClosed || bare.split(/[(（]/).length > bare.split(/[)）]/).length - 1 ? bare.trim() : bare.replace(/[()（）\s]+$/, '');
}

/** A slot at the end of a heading or of a short item: "Session 1: Ice (9:00–10:30)". */
function headingSlot(block: Block, style: ClockStyle): Pick<Mark, 'slot' | 'rest'> {
  const { plain, kind } = block;
  const trailing = plain.length < 400 ? trailingSlot(plain, style) : undefined;
  const inBrackets = trailing && /[([]\s?(?:(?:h\.?|ore|alle|kl\.?|godz\.?)\s)?$/iu.test(plain.slice(0, trailing.slot.at));
  const isSession = kind === 'text' && trailing?.slot.end !== undefined && isSessionTitle(trailing.rest);
  // "It starts at 2 pm CET (13:00 UTC)." Of two clocks only the whole text can tell which is meant.
  // The 2021 before a time in four digits is a year.
  const before = trailing ? slotsIn(trailing.rest, { ...style, digits: false }) : [];
  if (trailing?.slot.zone && before.some(({ zone }) => zone)) return { rest: plain };
  if (kind === 'text' && !isSession && trailing && (before.length > 0 || (/[.!?]$/.test(plain) && SAYS.test(trailing.rest)))) return { rest: plain };
  // "Saturday: 8:45 to 12:30 and 14:00 to 18:00" is when something is open.
  const [, ahead = ''] = /^(\D+?)\s?:?\s?(?:(?:from|von|del?|das|dalle)\s)?(?:\d|$)/iu.exec(trailing?.rest ?? '') ?? [];
  const isItem = kind === 'item' && trailing?.slot.end !== undefined && weekdayNamed(ahead) === undefined;
  if (!trailing?.rest || !(isSession || kind === 'heading' || inBrackets || isItem)) return { rest: plain };
  return { slot: trailing.slot, rest: trailing.rest };
}

const SAYS = /\s(?:is|are|was|starts?|begins?|takes? place|will|opens?|meets?|beginnt|findet|ist|sind|commence|débute|aura|est|empieza|comienza|será)(?!\p{L})/iu;

/** "9:00 is the start of …", "At 15:00 the lake is cooler.": a time that a sentence begins with; "9:00 Is snow white?" is none. */
function isSentence(plain: string, from: number, rest: string): boolean {
  if (/^\s(?:is|was|are|ist|sind|war|est|sont|es|son|will|would|on (?:the )?(?:first|last|second))\s/u.test(plain.slice(from, from + 24)) || /^(?:mean |true )?(?:local|solar)(?: mean| solar| standard)? time,? \p{Ll}/u.test(rest)) return true;
  return /^(?:at|from|around|about|after|by|until|um|ab|gegen|nach|à|vers|après|a las)\s/iu.test(plain) && /^\p{Ll}/u.test(rest) && rest.split(' ').length > 4 && /[.!?](?:\s?\[\d[\d,\s–-]*\])?[.!?]?$/.test(plain);
}

/** Marks without the times that a paragraph only goes on with: "… starting at / 22:00 in most of the nights". */
export function withoutWraps(marks: readonly Mark[]): readonly Mark[] {
  return marks.map((mark, at) => {
    const above = marks[at - 1];
    const { block, slot, date, rest } = mark;
    if (above && isWithinSentence(mark, above)) return { block, isDay: false, rest: block.plain };
    // "… and ends around / 3 PM on Friday, 5 May."
    const follows = slot && !slot.end && (!date || !/\p{L}/u.test(rest)) && above && !above.slot && !above.date && block.kind === 'text' && above.block.kind === 'text' && !block.gap;
    if (!follows || above.block.plain.length < 50 || /[.:;!?)\]"”]$/u.test(above.block.plain)) return mark;
    const isProse = /^\p{Ll}/u.test(rest) && (rest.split(' ').length > 5 || /[.!?]$/.test(rest));
    if (!isProse && !/\s(?:at|from|until|and|to|by|between|before|after|around|um|von|bis|und|gegen|vor|nach|à|de|et|entre|vers|a las|y)$/iu.test(above.block.plain)) return mark;
    return { block, isDay: false, rest: block.plain };
  });
}

// What headings of days say behind their dates.
const HEADING_WORD = /^(?:in\s|im\s|en\s)?(?:the\s)?(?:room|rooms|hall|raum|räume|saal|hörsaal|aula|foyer|salle|amphi|sala|salón|building|gebäude|online|virtual|hybrid|morning|afternoon|evening|vormittags?|nachmittags?|abends?|morgens?|matin|après[- ]midi|soir|mañana|tarde|mattina|pomeriggio|manhã|session|day)(?!\p{L})/iu;

/**
 * "… works at the hospital / 5 May. Leeds", "… was seen on / 5 May and is told": a date that a line goes on with, and what goes on behind it. A day
 * of the week, words of a heading, or a line above with a time of its own make it a day.
 */
function isWithinSentence({ block, date, slot, label }: Mark, above: Mark): boolean {
  const isBroken = date !== undefined && !slot && !label && block.kind === 'text' && !block.gap && !above.slot && !above.unstarted && (above.block.kind === 'text' || above.block.kind === 'item');
  if (!isBroken || !/^\P{L}{0,3}$/u.test(block.plain.slice(0, date.at)) || above.block.plain.length < 50 || /[.:;!?)\]"”]$/u.test(above.block.plain)) return false;
  // "5.5. Talks" has a stop of its own.
  if (date.year !== undefined || date.weekday !== undefined || date.to !== undefined || !/\p{L}{3}/u.test(date.written)) return false;
  const tail = block.plain.slice(date.end - (block.plain[date.end - 1] === '.' ? 1 : 0));
  const [, words] = /^(?:["”»)]?\.\s(?=\p{L})|\s(?=\p{Ll}))(.*)$/u.exec(tail) ?? [];
  return words !== undefined && !HEADING_WORD.test(words) && !isPlainHeading(words);
}

/** Marks with days that are told as "Date: Tuesday, 25/Nov/2025", where several are and times stand below them. */
export function withLabelledDays(marks: readonly Mark[]): readonly Mark[] {
  const isBare = ({ date, label, block }: Mark): boolean => label?.label === 'date' && date !== undefined && date.to === undefined && block.plain.length < 60 && !/[\p{L}\d]/u.test(block.plain.slice(date.end)) && !/\d/.test(block.plain.slice(0, date.at));
  const heads = marks.flatMap((mark, at) => (isBare(mark) ? [at] : []));
  const isOver = (at: number): boolean => marks.slice(at + 1, at + 8).some(({ slot, date, label }) => slot && !date && !label);
  if (heads.length < 2 || !heads.every(isOver)) return marks;
  return marks.map((mark, at) => (heads.includes(at) && mark.date ? { block: mark.block, date: mark.date, isDay: true, rest: '' } : mark));
}

/** Marks with days that are items of the list of what takes place on them: "- Sunday, 5 May", and below it "  - 9:00 Breakfast". */
export function withItemDays(marks: readonly Mark[]): readonly Mark[] {
  return marks.map((mark, at) => {
    const { block, date, slot, label, rest } = mark;
    const next = marks[at + 1];
    const isOver = block.kind === 'item' && !slot && !label && next?.slot !== undefined && !next.date && next.block.kind === 'item' && next.block.level >= block.level && next.rest !== '';
    if (!isOver) return mark;
    if (date) return date.to === undefined && rest.length < 60 && block.plain.length < 100 ? { block, date, isDay: true, rest } : mark;
    return isDayName(block.plain) && block.plain.length < 60 ? { block, isDay: true, rest: behindDayName(block.plain) } : mark;
  });
}

// "Open until 6 May", "Since 6 May": a date that something else is told by.
const BOUND = /(?<!\p{L})(?:until|till?|by|before|since|from|bis|vor|seit|ab|vom|avant|depuis|dès|hasta|desde|entro|dal|até)(?!\p{L})/iu;
const NAME = /^\p{Lu}[\p{L}'’-]+(?:\s(?:\p{Lu}[\p{L}'’-]+|&|and|und|et|y|e)){0,3}$/u;

/**
 * Marks with days whose dates stand behind their names, among times: "Workshop for all, 5 May 2026" over the first of them. Below another day a name
 * needs nothing that parts it from a later date: "Posters 6 May".
 */
export function withDaysBehind(marks: readonly Mark[]): readonly Mark[] {
  const first = marks.findIndex(({ slot }) => slot !== undefined);
  let above: Mark | undefined;
  return marks.map((mark, at) => {
    const { block, slot, label, isDay } = mark;
    if (isDay) above = mark;
    const next = marks[at + 1];
    // In a text without empty lines none is above any day.
    const isAlone = block.kind === 'heading' || (block.kind === 'text' && (block.gap || above?.block.gap === false));
    // Above the first time it may be said of all of the event, but for one with its day of the week.
    const isOverFirst = at > 0 && at === first - 1;
    if (first < 0 || (at < first && !isOverFirst) || isDay || slot || label || !isAlone || block.plain.length > 80 || !next?.slot || next.date || OTHER_DAY.test(block.plain)) return mark;
    const date = datesIn(block.plain).at(-1);
    if (!date || date.to || /[\p{L}\d]/u.test(block.plain.slice(date.end))) return mark;
    const words = block.plain.slice(0, date.at);
    const parted = /^(.*?\p{L}.*?)\s?[,:(–—-]\s?$/u.exec(words)?.[1];
    if (isOverFirst && (parted === undefined || date.weekday === undefined)) return mark;
    const isName = isLater(date, above?.date) && !BOUND.test(words) && (NAME.test((parted ?? words).trim()) || kindByWords(parted ?? words, false) !== undefined);
    if (!isName && (parted === undefined || !(block.gap || block.kind === 'heading'))) return mark;
    above = { block, date, isDay: true, rest: (parted ?? words).trim() };
    return above;
  });
}

/** True for a day after another one; of the same year, where none is told. */
function isLater(date: WrittenDate, before: WrittenDate | undefined): boolean {
  const key = ({ year = before?.year ?? 0, month, day }: WrittenDate): number => year * 500 + month * 40 + day;
  return before !== undefined && key(date) > key(before);
}

/** Marks without lengths that look like times: "2h30" alone between 9:30 and 12:00. */
export function withoutLengths(marks: readonly Mark[]): readonly Mark[] {
  const timed = marks.filter(({ slot }) => slot !== undefined);
  const lengths = new Set(timed.filter(({ slot, rest, date }, at) => {
    const [before, after] = [timed[at - 1]?.slot?.start.minutes, timed[at + 1]?.slot?.start.minutes];
    return slot && !slot.end && !date && rest === '' && /^\d\s?h\s?\d\d$/i.test(slot.written) && before !== undefined && slot.start.minutes < before && before + slot.start.minutes === after;
  }));
  return marks.map((mark) => (lengths.has(mark) ? { block: mark.block, isDay: false, rest: mark.block.plain } : mark));
}

const DATED_END = /^[\s.,;)]{0,3}(\([^()]{1,80}\))?[\s.,;]{0,3}$/u;

/**
 * Marks with times that stand with their date at the ends of lines, where several do and no other time stands without a date: "Opening: 9:00-9:30,
 * July 9, 2024". Among entries that days stand over such a line is a remark, and those below it are not on its day.
 */
export function withDatedEnds(marks: readonly Mark[], style: ClockStyle): readonly Mark[] {
  const found = marks.map((mark) => {
    const { block, slot, label } = mark;
    if (block.kind === 'row' || slot || label || block.plain.length > 200 || !/\d\D+\d+\D+\d/.test(block.plain) || OTHER_DAY.test(block.plain)) return mark;
    const date = datesIn(block.plain).at(-1);
    const [end, aside] = (date && DATED_END.exec(block.plain.slice(date.end))) ?? [];
    const head = date && !date.to && end !== undefined ? block.plain.slice(0, date.at).replace(/[\s,;(|–-]+$/u, '') : '';
    const trailing = head ? trailingSlot(head, style) : undefined;
    if (!date || !trailing?.slot.end || !/\p{L}{2}/u.test(trailing.rest) || slotsIn(trailing.rest, style).length) return mark;
    return { block, slot: trailing.slot, date, isDay: false, rest: [trailing.rest.replace(/[\s:,;–-]+$/u, ''), aside].filter(Boolean).join(' ') };
  });
  const isUndated = ({ block, slot, time, unstarted: other, date }: Mark): boolean => !date && (slot !== undefined || time !== undefined || other !== undefined || block.kind === 'row');
  return found.filter((mark, at) => mark !== marks[at]).length > 2 && !found.some(isUndated) ? found : marks;
}

/** Marks with the times at the ends of lines, where no line begins with one: "Doors open, 18:30", "Observing, 21:00 to 23:00". */
export function withTrailing(marks: readonly Mark[], style: ClockStyle): readonly Mark[] {
  const isTrailing = ({ block, rest }: Mark): boolean => rest !== '' && block.plain.startsWith(rest) && block.plain !== rest;
  if (marks.some((mark) => (mark.slot && !isTrailing(mark)) || mark.block.kind === 'row')) return marks;
  // A series has its times elsewhere.
  if (marks.filter(({ date, label, rest }) => date && !label && rest.length > 1).length > 1) return marks;
  // "Dinner 8:00 pm" among several "Lunch 1:00 pm – 2:00 pm".
  const areUsual = marks.filter(({ block }) => block.kind !== 'heading' && block.plain.length < 120 && trailingSlot(block.plain, style)?.slot.end).length > 3;
  const found = marks.map((mark) => {
    const { block, slot, date, label, isDay } = mark;
    const isLine = (block.kind === 'text' || block.kind === 'item') && !date && !label && !isDay && block.plain.length < 120 && /^[\p{Lu}\p{N}"“„«]/u.test(block.plain) && !(/(?<!\bm)\.$/iu.test(block.plain) && SAYS.test(block.plain));
    const trailing = isLine && !slot ? trailingSlot(block.plain, style) : undefined;
    const isParted = trailing && (trailing.slot.end !== undefined || (areUsual && /\d[:.]\d\d|[ap]\.?m/iu.test(trailing.slot.written)) || /[,:;|–—?!]\s*$/u.test(block.plain.slice(0, trailing.slot.at)));
    return trailing?.rest && isParted && !slotsIn(trailing.rest, { ...style, digits: false }).length ? { ...mark, slot: trailing.slot, ...withDateAtEnd(trailing.rest) } : mark;
  });
  // One such line is a remark.
  const count = (kind: Block['kind']): number => found.filter(({ slot, block }) => slot && block.kind === kind).length;
  return count('text') > 1 || count('item') > 1 ? found : marks;
}

/** "Opening: Monday, 14 September" before a time: what is then, and on which day. */
function withDateAtEnd(words: string): Pick<Mark, 'date' | 'rest'> {
  const date = datesIn(words).at(-1);
  const rest = date && !date.to && !/[\p{L}\d]/u.test(words.slice(date.end)) ? words.slice(0, date.at).replace(/[\s,:;(|–—-]+$/u, '') : '';
  return date && /\p{L}{2}/u.test(rest) ? { date, rest } : { rest: words };
}

/**
 * Marks of titles with the times that stand alone below them, where all such times do and several: "## Session A", and below it "9:00 – 10:30".
 * Over times above their titles stands no title first.
 */
export function withTimesBelow(marks: readonly Mark[], beside: ReadonlySet<Block>): readonly Mark[] {
  const isAlone = ({ block, slot, rest, date }: Mark): boolean => slot !== undefined && isLengthOrNothing(rest) && !date && (block.kind === 'text' || block.level === 7);
  const alone = marks.flatMap((mark, at) => (mark.block.kind !== 'row' && isAlone(mark) ? [at] : []));
  const [first = 0] = alone;
  const above = marks[first - 2];
  if ((above && isAlone(above)) || !((alone.filter((at) => marks[at]?.slot?.end).length > 1 && alone.every((at) => isWords(marks[at - 1], 'heading'))) || areLinesAbove(marks, alone, beside))) return marks;
  const times = new Map(alone.map((at) => [at, marks[at]]));
  return marks.map((mark, at) => {
    const [own, below] = [times.get(at)?.slot, times.get(at + 1)];
    if (below?.slot) return { ...mark, slot: below.slot, rest: `${mark.rest} ${below.rest}`.trim() };
    return own ? { block: mark.block, isDay: false, time: own, rest: mark.rest } : mark;
  });
}

/** Marks of dates with words behind them, "12 May 2026: Ann Lee (Leeds)", with the times that stand alone below them, where all times of the text do and several. */
export function withTimesBelowDates(marks: readonly Mark[]): readonly Mark[] {
  const isAlone = ({ block, slot, rest, date }: Mark): boolean => slot !== undefined && isLengthOrNothing(rest) && !date && block.kind === 'text';
  const isOver = (mark: Mark | undefined): boolean => mark?.date !== undefined && mark.date.to === undefined && !mark.slot && !mark.label && mark.rest.length > 3 && !isDayName(mark.rest) && countedDay(mark.rest) === undefined && /^[\p{L}\d"“„«]/u.test(mark.rest) && mark.block.kind !== 'row';
  const timed = marks.flatMap((mark, at) => (mark.slot ?? mark.time ?? (mark.block.kind === 'row' || undefined) ? [at] : []));
  if (timed.length < 2 || !timed.every((at) => marks[at] && isAlone(marks[at]) && isOver(marks[at - 1]))) return marks;
  return marks.map((mark, at) => {
    const below = timed.includes(at + 1) ? marks[at + 1]?.slot : undefined;
    if (below) return { ...mark, slot: below, isDay: false };
    return timed.includes(at) && mark.slot ? { block: mark.block, isDay: false, time: mark.slot, rest: mark.rest } : mark;
  });
}

/** True if nothing stands beside a time but perhaps its length: "9:00 (20 min)". */
export const isLengthOrNothing = (rest: string): boolean => rest === '' || /^\(\d{1,3}\s?min[^()\d]{0,8}\)$/iu.test(rest);

const isWords = (mark: Mark | undefined, ...kinds: readonly Block['kind'][]): boolean => mark !== undefined && kinds.includes(mark.block.kind) && !mark.slot && !mark.date && !mark.isDay && !mark.label;

/**
 * True for lines above times that are their titles: each begins an item or a paragraph; or one line stands above the first time of each run, and fewer
 * below the last of it than between two: titles below would be missed there.
 */
function areLinesAbove(marks: readonly Mark[], alone: readonly number[], beside: ReadonlySet<Block>): boolean {
  // What is bold is a heading, with a gap below it.
  const isBold = (mark: Mark | undefined): boolean => isWords(mark, 'heading') && mark?.block.level === 7;
  if (alone.length < 3 || !alone.every((at) => isBold(marks[at - 1]) || (isWords(marks[at - 1], 'text', 'item') && !marks[at]?.block.gap))) return false;
  if (alone.every((at) => marks[at - 1]?.block.gap || marks[at - 1]?.block.kind === 'item')) return true;
  const isEdge = ({ block, slot, rest, isDay }: Mark, at: number): boolean => isDay || beside.has(block) || (slot !== undefined && !isLengthOrNothing(rest)) || (block.kind === 'heading' && !alone.includes(at + 1));
  const edges = [-1, ...marks.flatMap((mark, at) => (isEdge(mark, at) ? [at] : [])), marks.length];
  const runs = edges.map((edge, index) => [edge, ...alone.filter((at) => at > edge && at < (edges[index + 1] ?? 0)), edges[index + 1] ?? 0]).filter((run) => run.length > 2);
  const lines = runs.map((run) => run.slice(1).map((at, index) => marks.slice((run[index] ?? 0) + 1, at).filter(({ label }) => !label).length));
  return lines.every(([before]) => before === 1) && Math.max(...lines.map((counts) => counts.at(-1) ?? 0)) < Math.max(...lines.flatMap((counts) => counts.slice(1, -1)));
}

/** Marks without days that only lead to those of the programme: three and more in a row with nothing between say nothing of what follows the last. */
export function withoutDayStrips(marks: readonly Mark[]): readonly Mark[] {
  const last = marks.findLast(({ slot, isDay }) => slot !== undefined || isDay);
  const runs = inARow(marks, ({ isDay, block, slot }) => isDay && block.kind !== 'row' && !slot, ({ date, block }) => `${block.kind} ${String(block.level)} ${String(date === undefined)}`);
  const strips = new Set(runs.flatMap((run) => (run.length > 2 && run.at(-1) !== last ? run : [])));
  return marks.map((mark) => (strips.has(mark) ? { block: mark.block, isDay: false, isStrip: true, rest: mark.block.plain } : mark));
}

/** The scale of a drawn programme: one time after the other, and nothing at any of them. */
export function scalesIn(marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const isBare = ({ slot, rest, date, block }: Mark): boolean => slot !== undefined && !slot.end && rest === '' && !date && block.kind !== 'row';
  return inARow(marks, isBare).filter((run) => run.length > 5);
}

/** Marks that fit, in runs of those that follow one another and are of one form. */
export function inARow(marks: readonly Mark[], fits: (mark: Mark) => boolean, formOf: (mark: Mark) => string = () => ''): readonly (readonly Mark[])[] {
  const runs: Mark[][] = [];
  marks.forEach((mark, at) => {
    const before = marks[at - 1];
    if (!fits(mark)) return;
    if (before && fits(before) && formOf(before) === formOf(mark)) runs.at(-1)?.push(mark);
    else runs.push([mark]);
  });
  return runs;
}

/** "9:00 – 3 talks", "9:30 – 10 Ann Lee": a number after a dash that may be an hour, and was not taken for one. */
export function isLoneNumber({ block, slot, rest }: Mark): boolean {
  const [number] = /^\d{1,2}(?=\s)/.exec(rest) ?? [];
  return slot !== undefined && !slot.end && number !== undefined && Number(number) <= 24 && /[-–—]\s?$/.test(block.plain.slice(0, block.plain.indexOf(rest)));
}
