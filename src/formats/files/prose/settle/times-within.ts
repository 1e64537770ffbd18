/**
 * From when to when something takes place, said in the middle of a text: no entry was made of it, and nobody should miss it for that. And texts
 * with times of which not one became an entry.
 */
import { COLONS, type ClockStyle, type WrittenSlot } from '../../dates/clock-times.js';
import { slotsIn } from '../../dates/line-slots.js';
import { excerpt, entriesOf, type DayDraft, type Draft, type GuessList } from '../draft.js';
import type { Block, Blocks } from '../text/blocks.js';
import type { Mark } from '../words/marks.js';

// "3.10 – 4.20" can be anything.
const SURE = /\d[:h]\d\d|\d\s?[ap]\.?\s?m\b|\buhr\b/iu;
// A paragraph of this length tells what it is about, not when.
const LONGEST = 600;

// Where the time of an entry would stand: "25:00 - 26:00 Fog", "10:75 | Fog", "10:0 - 11:00 Fog", "1O:00 Fog"; and behind a first time "10:60 Fog".
const NO_TIME = /^[^\p{L}\d]{0,4}((?:2[5-9]|[3-9]\d)[:h]\d\d|24[:h](?!00)\d\d|\d{1,2}[:h][6-9]\d|\d{1,2}:\d(?=\s?[-–—]\s?\d)|\d?[OolI]\d?:\d\d|\d{1,2};[0-5]\d)(?![\d:])/u;

// "9:00, 10:00 Title", "9:30-10:00-10:30 Title": another time where the title should begin.
const AHEAD = /^[^\p{L}\d]{0,4}((?:\d{1,2}[:h]|(?:0?[7-9]|1\d|2[0-3])\.)[0-5]\d(?:\s?[ap]\.?m\.?)?)(?=\s|$)/iu;

// "Fog (moved to 15:30)": which of the two it is nobody can tell.
const MOVED = /[([](?:now|moved|postponed|rescheduled|shifted|delayed|brought forward|verschoben|verlegt|vorverlegt|jetzt|reportée?|déplacée?|décalée?|avancée?|aplazad[oa]|trasladad[oa]|spostat[oa]|rinviat[oa]|adiad[oa])(?!\p{L})[^()[\]]*?((?<!\d)\d{1,2}(?:[:.h]\d\d|\s?[ap]\.?m\.?|\s?(?:Uhr|h)(?!\p{L})))[^()[\]]*[)\]]/iu;

/**
 * Tells of such times.
 * @param marks All pieces but those that are read as something else, such as the table of time zones.
 * @returns The lines where it told one.
 */
export function tellTimesWithin(marks: readonly Mark[], days: readonly DayDraft[], style: ClockStyle, guesses: GuessList): ReadonlySet<number> {
  const told = new Set<number>();
  const drafts = entriesOf(days);
  const known = new Set(drafts.flatMap(({ slot }) => (slot ? [keyOf(slot)] : [])));
  const own = new Map(drafts.map((draft) => [draft.line, draft]));
  for (const draft of drafts) {
    const title = draft.title?.value ?? '';
    const [, moved] = (draft.slot && MOVED.exec(`${title} ${draft.subtitle?.value ?? ''}`)) ?? [];
    if (moved !== undefined) guesses.add('time-within', draft.line, { value: moved, text: excerpt(title) }, draft);
    const [, value] = draft.slot ? AHEAD.exec(title) ?? [] : [];
    if (value !== undefined && !slotsIn(title, style)[0]?.end) guesses.add('time-within', draft.line, { value, text: excerpt(title) }, draft);
  }
  tellNoTimes(marks, drafts, told, guesses);
  const spoilt = new Set(told);
  if (!drafts.length) guesses.add('entries-not-found', marks[0]?.block.line ?? 1);
  for (const { block, label, isDay } of marks) {
    if (label || isDay || spoilt.has(block.line)) continue;
    for (const text of textsOf(block)) {
      const within = slotsIn(text, style).filter((slot) => slot.end && SURE.test(slot.written) && !known.has(keyOf(slot)));
      for (const { written } of within) {
        told.add(block.line);
        guesses.add('time-within', block.line, { value: written, text: excerpt(text) }, own.get(block.line));
      }
    }
  }
  return told;
}

/** What stands where times do, and is none. */
function tellNoTimes(marks: readonly Mark[], drafts: readonly Draft[], told: Set<number>, guesses: GuessList): void {
  const tell = (text: string, line: number, draft?: Draft): void => {
    const value = NO_TIME.exec(text)?.[1];
    if (value === undefined || told.has(line)) return;
    told.add(line);
    guesses.add('time-within', line, { value, text: excerpt(text) }, draft);
  };
  if (!drafts.length) return;
  for (const draft of drafts) if (draft.slot) tell(draft.title?.value ?? '', draft.line, draft);
  for (const { block } of marks) if (block.plain.length <= LONGEST) tell(block.plain, block.line);
}

const textsOf = ({ plain, cells }: Block): readonly string[] => (cells?.map((cell) => cell.plain) ?? [plain]).filter((text) => text.length <= LONGEST);

/** The same hours, whichever half of the day is meant. */
function keyOf({ start, end }: WrittenSlot): string {
  return [start, end].map((clock) => clock && clock.minutes % 720).join();
}

/** Tells of times that stand behind other words in a column of their own, where no entry has them and none is of their line. */
export function tellTimesInColumns({ inColumns = [] }: Blocks, days: readonly DayDraft[], told: ReadonlySet<number>, guesses: GuessList): void {
  const drafts = entriesOf(days);
  const lines = new Set([...told, ...drafts.map(({ line }) => line)]);
  const known = new Set(drafts.flatMap(({ slot }) => [slot?.start, slot?.end].flatMap((clock) => (clock ? [clock.minutes % 720] : []))));
  const isKnown = (value: string): boolean => slotsIn(value, COLONS).some(({ start }) => known.has(start.minutes % 720));
  for (const { value, text, line } of inColumns) if (!lines.has(line) && !isKnown(value)) guesses.add('time-within', line, { value, text: excerpt(text) });
}
