/**
 * The announcement of a single lecture: no programme, but lines that say when it is, who speaks, and about what. It is one entry.
 */
import { datesIn, type WrittenDate } from '../../dates/written-dates.js';
import { draftAt, LINE_RANK, takeSlot, type Placed } from '../draft.js';
import type { Block } from '../text/blocks.js';
import { POINTS, type WrittenSlot } from '../../dates/clock-times.js';
import { leadingSlot, slotsIn } from '../../dates/line-slots.js';
import { labelled, type Label } from '../words/label-words.js';
import type { Mark } from '../words/marks.js';
import type { WrittenPerson } from '../words/names.js';
import { isPlace } from '../words/rooms.js';
import type { Agenda } from './agenda.js';
import { attach, readDetails } from './details.js';
import type { Around } from './names-above.js';

/** What an announcement says, and where. */
export interface Lecture {
  readonly line: number;
  /** None where only its day is told: one of a series may have the time of all of them. */
  readonly slot?: WrittenSlot;
  /** What stands behind its time. */
  readonly rest: string;
  readonly date?: WrittenDate | undefined;
  /** Who speaks, where a line of its own says it without a word for that. */
  readonly people?: { readonly block: Block; readonly list: readonly WrittenPerson[] };
  /** Where it is, without a word for that. */
  readonly place?: Placed<string>;
  /** The lines that say when it is. */
  readonly when: readonly Block[];
  /** Those about the lecture, each with the piece of the text that it is. */
  readonly details: ReadonlyMap<Block, Block>;
}

const ABOUT = new Set<Label>(['speakers', 'title', 'abstract', 'bio', 'affiliation', 'references', 'link', 'chairs']);
// Of one lecture it is where the event is.
const ABOUT_ONE_OF_MANY = new Set<Label>(['room', 'location']);
const WHEN_OR_WHERE = new Set<Label>(['date', 'time', 'room', 'location', 'online']);
/** Shorter lines after an empty one are none of the paragraph above. */
const PARAGRAPH = 60;
/** Shorter ones are sentences only where several are. */
const SENTENCE = 80;

/** Finds one; undefined in a text that has a row with a time, and one of which only the day is told outside of a series. @param isHeaded A heading above says what it is. */
export function findLecture(marks: readonly Mark[], isOfSeries = false, isHeaded = false): Lecture | undefined {
  if (marks.some(({ slot, block }) => slot !== undefined || block.kind === 'row')) return undefined;
  const labels = (label: Label): readonly Mark[] => marks.filter((mark) => mark.label?.label === label);
  const whens = [...labels('date'), ...labels('time')].filter(({ label }) => slotsIn(label?.value ?? '', POINTS).length);
  const [when = isOfSeries ? labels('date').find(({ date }) => date) : undefined, ...others] = whens;
  if (!when || others.length || labels('title').length > 1 || !(labels('title').length || isOne(labels('speakers')) || (isHeaded && whens.length))) return undefined;
  // A day above the lines is theirs; several are a series.
  const days = marks.filter(({ isDay, date, label }) => isDay && date && !label);
  const dated = [...(when.date ? [when] : labels('date').filter(({ date }) => date)), ...days];
  const date = dated.length === 1 ? dated[0]?.date : undefined;
  const value = when.label?.value ?? '';
  const told = value.slice(datesIn(value)[0]?.end ?? 0).replace(/^[\s,:;|@–—()-]+/, '');
  const found = whens.length ? leadingSlot(told, POINTS) : { slot: undefined, rest: told };
  // Several times on one clock are several things.
  const slots = slotsIn(told, POINTS);
  if (!found || dated.length > 1 || date?.to || slots.filter(({ zone }) => !zone).length > (slots.length > 1 ? 0 : 1)) return undefined;
  return { line: when.block.line, ...(found.slot ? { slot: found.slot } : {}), rest: found.rest.replace(/^[\s)]+|[\s(]+$/g, ''), date, when: [when.block, ...dated.map(({ block }) => block)], details: detailsIn(marks, isOfSeries, isOfSeries || labels('abstract').length > 0) };
}

/** "Speaker: …", not "Invited speakers: …", which a workshop has. */
function isOne(speakers: readonly Mark[]): boolean {
  return speakers.length === 1 && !/(?:s|en)$/iu.test(speakers[0]?.label?.word ?? '');
}

/**
 * Labelled lines about the lecture, and the paragraphs that go on from them.
 * @param isTold False where the first paragraph below them is what it is about, without a word for that.
 */
function detailsIn(marks: readonly Mark[], isOfSeries: boolean, isTold: boolean): Lecture['details'] {
  const details = new Map<Block, Block>();
  let current: { readonly label: Label; isEmpty: boolean } | undefined;
  for (const { block, label } of marks) {
    if (label) {
      current = ABOUT.has(label.label) || (isOfSeries && ABOUT_ONE_OF_MANY.has(label.label)) ? { label: label.label, isEmpty: !label.value } : undefined;
      // "Abstract" alone on its line.
      if (current) details.set(block, label.value || block.plain.endsWith(':') ? block : { ...block, plain: `${block.plain}:` });
    } else if (current) {
      const isText = current.label === 'abstract' || current.label === 'bio' || current.label === 'references';
      const goesOn = block.kind !== 'heading' && (current.isEmpty || !block.gap || (isText && block.plain.length > PARAGRAPH));
      if (goesOn) details.set(block, block);
      else current = undefined;
      if (current) current.isEmpty = false;
    }
  }
  const last = marks.findLastIndex(({ label }) => label && (ABOUT.has(label.label) || WHEN_OR_WHERE.has(label.label)));
  const below = marks.slice(last + 1);
  if (!isTold && below[0] && isParagraph(below[0].block)) for (const block of textsFrom(below)) details.set(block, block);
  return details;
}

/** Longer lines say something of a lecture. */
export const LONGEST_LINE = 180;

/** True for a paragraph of sentences. */
export function isParagraph({ plain, kind }: Block): boolean {
  return kind !== 'heading' && (plain.length > LONGEST_LINE || (/[.!?…]["”»)]?$/u.test(plain) && (plain.length > SENTENCE || /\p{L}{2}[.!?]\s\p{Lu}/u.test(plain))));
}

/** What it is about: from the word for that, or from the first paragraph, as far as sentences go on. */
export function textsFrom(marks: readonly Mark[]): readonly Block[] {
  const [first, ...rest] = marks;
  if (!first) return [];
  const end = rest.findIndex(({ block, label }, at) => label !== undefined || block.kind === 'heading' || !(isParagraph(block) || (at === 0 && first.label?.value === '')));
  return [first.block, ...rest.slice(0, end < 0 ? undefined : end).map(({ block }) => block)];
}

const isSentence = (block: Block | undefined): boolean => block !== undefined && block.plain.length > PARAGRAPH && /[.!?]$/.test(block.plain) && !labelled(block.plain);

/** The agenda of an announcement. */
export function lectureAgenda(lecture: Lecture, around: Around): Agenda {
  const { line, slot, rest, date, when, details, people, place } = lecture;
  const draft = draftAt(line, LINE_RANK);
  if (slot) takeSlot(draft, slot);
  else draft.untimed = true;
  if (slot?.open) around.guesses.add('end-open', line, { value: slot.written }, draft);
  if (place) draft.room = place;
  if (people) {
    draft.speakers = people.list.map((value) => ({ value: around.known.full(value), line: people.block.line }));
    around.guesses.addSpeakers(draft, people.list, people.block.line);
  }
  const texts = [...details.values()];
  const said = new Set(texts.map(({ plain }) => labelled(plain)?.label));
  // Somebody, and below that nothing but sentences: what it is called is not told, or by the title of all.
  const isUntitled = people ? isSentence(texts[0]) : said.has('speakers') && !(['title', 'abstract', 'bio'] as const).some((label) => said.has(label));
  const about = isUntitled ? texts.filter((block) => !labelled(block.plain) && (people || isParagraph(block))) : [];
  readDetails(draft, texts.filter((block) => !about.includes(block)), around);
  for (const block of about) attach(draft, block, around.guesses);
  if (isPlace(rest)) draft.room ??= { value: rest, line };
  else if (/[\p{L}\d]/u.test(rest)) {
    draft.subtitle ??= { value: rest, line };
    around.guesses.add('text-attached', line, { value: rest, title: draft.title?.value ?? '' }, draft);
  }
  return { days: [{ line, entries: [draft], ...(date ? { written: date } : {}) }], used: new Set([...when, ...(people ? [people.block] : []), ...details.keys()]) };
}
