/**
 * The time of a single date of a series that is not at the hour of the others: "Title (note different time: 3 pm)", "Name, 15:00".
 */
import type { Draft, GuessList } from '../draft.js';
import type { Block } from '../text/blocks.js';
import { clockOf, COLONS, minuteOf, POINTS, type Clock, type ClockStyle, type WrittenSlot } from '../../dates/clock-times.js';
import { leadingSlot, slotsIn } from '../../dates/line-slots.js';

// A title has numbers, too: "12h forecasts".
const SURE = /\d[:.]\d\d|\d\s?[ap]\.?\s?m\b|\buhr\b|\dh\d\d|\bnoon\b|\d\s?h\s?(?:[-–—]|à|a)\s?\d{1,2}\s?h\b/iu;
const WORDS = /\b(?:note|please|attention|(?:a )?different|other|new|special|changed|unusual|time|starts?|starting|begins?|only|this|week|here|at|from|the|achtung|bitte|beachten|beginn|geändert\p{L}*|andere|abweichend\p{L}*|uhrzeit|zeit|um|ab|von|bis|ausnahmsweise|diesmal|heure|horaire|début|à|exceptionnellement|hora|comienzo|a las?)(?!\p{L})|[\s\p{P}]/giu;

// What tells more than one thing is about the talk, and so are the times in it.
const SENTENCES = /\p{L}[.。！？!?؟]\s?[\p{L}\d]/u;

const isOwn = ({ written }: WrittenSlot): boolean => SURE.test(written);

/** Takes it out of a line: from brackets that hold nothing else, or from behind a comma. */
export function withoutOwnTime(text: string): { readonly slot: WrittenSlot; readonly rest: string } | undefined {
  if (text.length > 400) return undefined;
  const slots = slotsIn(text, POINTS).filter(isOwn);
  const [slot] = slots;
  if (!slot || slots.length > 1) return undefined;
  const [before, after] = [text.slice(0, slot.at), text.slice(slot.next)];
  const [open, close] = [/\s*\(([^()]*)$/.exec(before), /^([^()]*)\)/.exec(after)];
  if (open && close && !((open[1] ?? '') + (close[1] ?? '')).replace(WORDS, '')) return { slot: dayHalf(slot), rest: (before.slice(0, open.index) + after.slice(close[0].length)).trim() };
  const comma = /\s?[,;]\s(?:at |um |à |a las )?$/u.exec(before);
  return comma && /^(?:[\s,;:]|$)/.test(after) ? { slot: dayHalf(slot), rest: `${before.slice(0, comma.index)}${/^\S/.test(after) || !after ? after : `:${after}`}`.trim() } : undefined;
}

/** The one that the words of its own line name, wherever it stands in them. */
export function ownTimeOf({ line, title, subtitle, speakers }: Draft): WrittenSlot | undefined {
  const texts = [title?.value, subtitle?.line === line && !SENTENCES.test(subtitle.value) ? subtitle.value : undefined, ...speakers.flatMap(({ value }) => [value.name, value.affiliation])];
  const slots = texts.flatMap((text) => (text === undefined ? [] : slotsIn(text.slice(0, 400), COLONS))).filter(isOwn);
  return slots.length === 1 && slots[0] ? dayHalf(slots[0]) : undefined;
}

/**
 * The lines below a title without one that is nothing but a time: in a table of hours "10:10 – 11:10" is that of the entry, and the row's only that
 * of the hour in which it begins.
 */
export function withoutOwnSlot(lines: readonly Block[], draft: Draft, { style, guesses }: { readonly style: ClockStyle; readonly guesses: GuessList }): readonly Block[] {
  const [timed, another] = lines.flatMap((line) => {
    const found = leadingSlot(line.plain, style);
    return found ? [{ line, ...found }] : [];
  });
  const { start, end, zone } = draft.slot ?? {};
  if (!timed?.slot.end || timed.rest || another || (end && timed.line !== lines.at(-1))) return lines;
  const { line, slot } = timed;
  const { end: until } = timed.slot;
  // An hour of another half of the day is that of something else.
  if (start && (slot.start.minutes - start.minutes + 720) % 720 >= 240) return lines;
  const isSame = slot.start.minutes === start?.minutes && slot.end?.minutes === end?.minutes;
  // "1:10 – 2:00" beside 13:00.
  const isLate = start !== undefined && slot.start.minutes + 720 >= minuteOf(start) && slot.start.minutes < minuteOf(start) - 60;
  const late = (clock: Clock): Clock => (isLate && clock.half === undefined && !clock.exact && clock.minutes < 720 ? { ...clock, half: 'pm' } : clock);
  const own = { ...slot, start: late(slot.start), end: late(until), ...(slot.zone === undefined && zone !== undefined ? { zone } : {}) };
  if (!isSame) guesses.add('time-own', line.line, { value: slot.written, taken: clockOf(minuteOf(own.start, own.end)) }, draft, 'start');
  draft.slot = own;
  draft.untimed = false;
  draft.hasOwnTime = true;
  return lines.filter((one) => one !== line);
}

/** Nobody meets at three at night. */
function dayHalf(slot: WrittenSlot): WrittenSlot {
  const late = (clock: Clock): Clock => (clock.half === undefined && !clock.exact && clock.minutes < 7 * 60 && !clock.written.startsWith('0') ? { ...clock, half: 'pm' } : clock);
  return { ...slot, start: late(slot.start), ...(slot.end ? { end: late(slot.end) } : {}) };
}

/** Gives an entry its own time, and tells that. */
export function takeOwnTime(draft: Draft, slot: WrittenSlot, guesses: GuessList): void {
  draft.slot = slot;
  const cut = (text: string): string => withoutOwnTime(text)?.rest ?? text;
  if (draft.title) draft.title = { ...draft.title, value: cut(draft.title.value) };
  // "Ann Lee, 15:00", "Ann Lee, at 15:00": nobody is called so, and nobody is from there.
  const isTime = (text: string): boolean => text.includes(slot.written) && !text.replace(slot.written, '').replace(WORDS, '');
  draft.speakers = draft.speakers.filter(({ value }) => !isTime(value.name)).map((placed) => {
    const { affiliation, ...value } = placed.value;
    return { ...placed, value: affiliation === undefined || isTime(affiliation) ? value : { ...value, affiliation: cut(affiliation) } };
  });
  draft.untimed = false;
  guesses.add('time-own', draft.line, { value: slot.written, taken: clockOf(minuteOf(slot.start)) }, draft, 'start');
}

/** Entries in the order of their times, where the times in cells are not that of the rows; those without one stay behind the one before them. */
export function inOrder(entries: readonly Draft[]): Draft[] {
  if (!entries.some(({ hasOwnTime }) => hasOwnTime)) return [...entries];
  let last = -1;
  const keyed = entries.map((entry) => ({ entry, start: (last = entry.start ?? last) }));
  // After midnight comes what is late.
  if (keyed.some(({ start }, at) => at > 0 && (keyed[at - 1]?.start ?? 0) - start > 720)) return [...entries];
  return keyed.sort((a, b) => a.start - b.start).map(({ entry }) => entry);
}
