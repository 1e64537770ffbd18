/**
 * The announcement of one lecture in lines that say nothing of themselves: a date with a time, perhaps a place, somebody, and what it is about, in any
 * order, and below them what is said of it. Read as a programme, such a line would be an entry whose title is a hall.
 */
import type { Placed } from '../draft.js';
import type { Block } from '../text/blocks.js';
import { POINTS, type WrittenSlot } from '../../dates/clock-times.js';
import { slotAlone, slotsIn } from '../../dates/line-slots.js';
import { datesIn, type WrittenDate } from '../../dates/written-dates.js';
import { kindByWords } from '../words/kind-words.js';
import type { Label } from '../words/label-words.js';
import type { Mark } from '../words/marks.js';
import { isAffiliation, KnownPeople, readPersons, withoutBy, type WrittenPerson } from '../words/names.js';
import { isPlace, isRoom } from '../words/rooms.js';
import { splitTitle } from '../words/titles.js';
import { isParagraph, LONGEST_LINE, textsFrom, type Lecture } from './single-lecture.js';

/** More of them are no announcement. */
const MOST_LINES = 6;

// What only a hall, or the way to one, is told by.
const HALL = /(?<!\p{L})(?:rooms?|hall|theat(?:re|er)|building|campus|floor|auditori\p{L}*|\p{L}*raum|\p{L}*saal|gebäude|salle|amphi\p{L}*|bâtiment|sala|sal[ãó]n|aula|edificio|edifício|zaal)(?!\p{L})/iu;
const ONLINE = /(?<!\p{L})(?:online|virtual|hybrid|zoom|webex|teams|livestream|recording)(?!\p{L})/iu;
const IN = /^(?:in (?:der|the)|in|at(?: the)?|im|en|à|nel|nell[ao]|no|na)\s(?=\p{Lu}|\d)/u;
// "Physics Colloquium on" before the date.
const SERIES = /(?<!\p{L})(?:\p{L}*(?:kolloquium|seminar|vorlesung|vortragsreihe)|colloquium|colloquia|seminars?|séminaires?|seminario|colloque|coloquio|colóquio|lectures?|talks?|conférences?|conferencias?|series|webinar|vortrag|announcement)(?!\p{L})/iu;
// "Physics Colloquium" over it is what it is part of; "How to give good talks" is a title.
const SERIES_NAME = /^(?:[\p{L}&'’.-]+\s){0,5}(?:\p{L}*(?:kolloquium|seminare?|vortragsreihe|ringvorlesung)|colloquium|colloquia|seminars|séminaires?|seminarios?|seminari|colloque|coloquio|colóquio|webinars?|(?:public|distinguished|guest|invited|special|evening|memorial|lunch) (?:lectures?|talks?)|(?:lecture|talk|seminar|webinar|speaker) series|conférences? publiques?)(?:\s(?:series|\d\S*|[ws]s|(?:summer|winter|fall|spring|autumn)\b.*))*$|^(?:colloquium|seminar|séminaire|kolloquium|seminario|seminár)\s(?:of|des?|der|du|del|della|at|am|für|in)\s/iu;
// The same over all of it, in other words and languages, or with its year.
const SERIES_HEAD = /semina?[aá]r|séminaire|ollo[qk]|семинар|семінар|коллокв|σεμιν|vorlesung|(?<!\d)20\d\d(?!\d)/iu;
const ALLOWED = new Set<Label>(['speakers', 'title', 'abstract', 'bio', 'affiliation', 'room', 'location', 'online', 'registration', 'contact', 'link', 'secret', 'organizers', 'chairs', 'notes', 'language', 'references']);

/** Where and when, as the lines say it. */
interface When {
  readonly blocks: readonly Block[];
  readonly date: WrittenDate;
  readonly slot: WrittenSlot;
  readonly place?: Placed<string>;
  /** What else stands behind the time: that it is online. */
  readonly rest: string;
}

/** Finds one; undefined in a text of more than one date or time, and in one that does not say who speaks or about what. */
export function findAnnouncement(all: readonly Mark[]): Lecture | undefined {
  // What stands over the heading of a page is of the site.
  const marks = all.slice(Math.max(0, all.findIndex(({ block }) => block.kind === 'heading' && block.level === 1)));
  if (marks.some(({ block, time, unstarted }) => block.kind === 'row' || time !== undefined || unstarted !== undefined)) return undefined;
  const when = whenIn(marks);
  if (!when) return undefined;
  const others = marks.filter(({ block }) => !when.blocks.includes(block) && block.plain);
  if (others.some(({ label }) => label && !ALLOWED.has(label.label))) return undefined;
  const end = others.findIndex(({ block, label }) => label?.label === 'abstract' || isParagraph(block));
  const front = others.slice(0, end < 0 ? undefined : end).filter(({ label }) => !label).map(({ block }) => block);
  if (front.length > MOST_LINES || front.some(({ kind, plain }) => kind === 'item' || plain.length > LONGEST_LINE)) return undefined;
  const hall = front.find(({ plain }) => plain.split(/,\s/).some((part) => isPlace(part) || isRoom(part)) && !namesIn(plain));
  const place = hall ? { value: hall.plain, line: hall.line } : when.place;
  const lines = front.filter((block) => block !== hall);
  const told = whoAndWhat(lines, marks);
  if (!told) return undefined;
  const texts = end < 0 ? [] : textsFrom(others.slice(end));
  const labelledLines = others.filter(({ label }) => label && (label.label === 'speakers' || label.label === 'title' || label.label === 'affiliation' || label.label === 'bio'));
  const details = [...told.lines, ...labelledLines.map(({ block }) => block), ...texts];
  return {
    line: when.blocks[0]?.line ?? 1, slot: when.slot, date: when.date, when: [...when.blocks, ...(hall ? [hall] : [])],
    rest: when.rest, details: new Map(details.map((block) => [block, { ...block, kind: 'text', level: 0, gap: false }])),
    ...(told.people ? { people: told.people } : {}), ...(place ? { place } : {}),
  };
}

/** The one date with the one time; undefined where there are more, or other words beside them. */
function whenIn(marks: readonly Mark[]): When | undefined {
  const timed = marks.filter(({ block }) => !isParagraph(block) && slotsIn(block.plain, POINTS).length > 0);
  const dated = marks.filter(({ block, isDay }) => isDay || (!isParagraph(block) && datesIn(block.plain).length > 0));
  const [[time, otherTime], [day, otherDay]] = [timed, dated];
  if (!time || otherTime || !day || otherDay) return undefined;
  const plain = day.label?.value ?? day.block.plain;
  const [date, second] = datesIn(plain);
  if (!date || second || date.to) return undefined;
  if (time !== day) {
    const alone = slotAlone(time.label?.value ?? time.block.plain, POINTS);
    return alone && Math.abs(marks.indexOf(time) - marks.indexOf(day)) === 1 && !/\p{L}{2}/u.test(plain.slice(date.end)) ? { blocks: [day.block, time.block], date, slot: alone, rest: '' } : undefined;
  }
  const [slot, later] = slotsIn(plain.slice(date.end), POINTS);
  const ahead = plain.slice(0, date.at).trim();
  if (!slot || later || /[\p{L}\d]/u.test(plain.slice(date.end, date.end + slot.at).replace(/(?<!\p{L})(?:at|um|à|a las|alle|ore|às|om|kl|from|von|de)(?!\p{L})/giu, '')) || (/\p{L}/u.test(ahead) && !SERIES.test(ahead) && date.weekday === undefined)) return undefined;
  const rest = plain.slice(date.end + slot.next).replace(/^(?:\s?(?:uhr|h)(?!\p{L})|[\s,:;|@()–—·•.-])+|[\s()]+$/giu, '');
  const bare = rest.replace(IN, '');
  if (isPlace(bare) || HALL.test(bare)) return { blocks: [day.block], date, slot, rest: '', place: { value: bare, line: day.block.line } };
  return !rest || ONLINE.test(rest) ? { blocks: [day.block], date, slot, rest } : undefined;
}

const nobody = new KnownPeople();

/** Who speaks, and the lines that say about what; undefined where they do not say both. */
function whoAndWhat(lines: readonly Block[], all: readonly Mark[]): { readonly people?: NonNullable<Lecture['people']>; readonly lines: readonly Block[] } | undefined {
  const has = (label: Label): boolean => all.some((mark) => mark.label?.label === label);
  if (has('speakers') && has('title')) return { lines: [] };
  const both = lines.filter(({ plain, text }) => {
    const { title, speakers } = splitTitle(plain, text, nobody);
    return title && speakers.some(({ affiliation }) => affiliation !== undefined);
  });
  const named = lines.flatMap((block, at) => {
    const list = namesIn(block.plain);
    return list ? [{ block, list, at }] : [];
  });
  // "Globale Wettervorhersage" could be somebody, but for the one who is from somewhere.
  const sure = named.filter(({ list }) => list.some(({ affiliation }) => affiliation !== undefined));
  const [who, another] = named.length > 1 && sure.length === 1 ? sure : named;
  if (!who && both.length === 1 && !has('title') && !has('speakers')) return { lines: both };
  if (another || (who && has('speakers')) || !(who || has('speakers'))) return undefined;
  const below = who && who.list.every(({ affiliation }) => affiliation === undefined) ? [lines[who.at + 1]].find((block) => block && isAffiliation(block.plain)) : undefined;
  // In a paragraph of its own it may be the title.
  const from = below?.gap && !has('title') && !lines.some((block) => block !== below && block !== who?.block && isTitle(block)) ? undefined : below;
  const people = who && { block: who.block, list: who.list };
  if (has('title')) return { ...(people ? { people } : {}), lines: from ? [from] : [] };
  const others = lines.filter((block) => block !== who?.block && block !== from);
  const titles = others.length > 1 ? others.filter(isTitle) : others;
  const near = titles.length > 1 && who ? nearest(titles, who.block, from, [all.map(({ block }) => block), lines]) : titles;
  // Of two beside somebody that which stands over all of it is a page's.
  const [title, second] = near.length > 1 ? near.filter(({ kind }) => kind !== 'heading') : near;
  if (!title || second || kindByWords(title.plain, true) === 'break') return undefined;
  return { ...(people ? { people } : {}), lines: from ? [title, from] : [title] };
}

/** Those right beside somebody: in the text, else once the lines that say when and where are gone. */
function nearest(titles: readonly Block[], who: Block, from: Block | undefined, orders: readonly (readonly Block[])[]): readonly Block[] {
  const found = orders.map((order) => titles.filter((block) => [order.indexOf(who) - 1, order.indexOf(from ?? who) + 1].includes(order.indexOf(block))));
  return found.find((list) => list.length > 0) ?? titles;
}

const isTitle = ({ kind, plain }: Block): boolean => !SERIES_NAME.test(plain) && !(kind === 'heading' && SERIES_HEAD.test(plain)) && !isAffiliation(plain);

/** The people of a line; "ETH Zurich" alone is nobody. */
function namesIn(plain: string): readonly WrittenPerson[] | undefined {
  const list = readPersons(withoutBy(plain), nobody.has);
  return list?.some(({ affiliation }) => affiliation !== undefined) || !isAffiliation(plain) ? list : undefined;
}
