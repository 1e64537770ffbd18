/**
 * The people that a page lists outside its agenda: "Organizers: …", "Invited Speakers" over a list. Their names tell, later on, where in a line
 * of the agenda a title ends.
 */
import { chairsAbove } from '../words/chairs-above.js';
import type { Placed } from '../draft.js';
import { filledCells, type Block } from '../text/blocks.js';
import { linksIn } from '../text/inline-text.js';
import { isSessionTitle } from '../words/kind-words.js';
import { labelled } from '../words/label-words.js';
import type { Mark } from '../words/marks.js';
import { isAffiliation, KnownPeople, personName, readPersons, type WrittenPerson } from '../words/names.js';

/** What was found. */
export interface PeopleLists {
  readonly organizers: readonly Placed<WrittenPerson>[];
  readonly chairs: readonly Placed<WrittenPerson>[];
  /** As the page calls them: they are no field of an event, but of its talks. */
  readonly speakers: readonly (Placed<WrittenPerson> & { readonly word: string })[];
  readonly known: KnownPeople;
  readonly blocks: ReadonlySet<Block>;
  /** Lists in which nothing parts the names but the brackets after them. */
  readonly unparted: readonly { readonly names: string; readonly line: number }[];
}

/** Reads the lists; what stands between two slots is about an entry and stays, but its names are known from then on. */
export function readPeopleLists(marks: readonly Mark[], taken: ReadonlySet<Block>): PeopleLists {
  const timed = marks.flatMap(({ slot, time, block }, at) => ((slot ?? time) && !taken.has(block) ? [at] : []));
  // In a series without hours days stand over what takes place on them.
  const slots = timed.length ? timed : marks.flatMap(({ date, isDay, label, block }, at) => (date && !label && (block.kind === 'heading' || isDay || date.at === 0) ? [at] : []));
  const [first = Infinity, last = -1] = [slots[0], slots.at(-1)];
  const lists = { organizers: [] as Placed<WrittenPerson>[], chairs: [] as Placed<WrittenPerson>[], speakers: [] as (Placed<WrittenPerson> & { word: string })[], known: new KnownPeople(), blocks: new Set<Block>(), unparted: [] as { names: string; line: number }[] };
  const ofTalks = chairsAbove(marks);
  marks.forEach((mark, at) => {
    const { label, block } = mark;
    if (!label || taken.has(block) || !(label.label === 'organizers' || label.label === 'chairs' || label.label === 'speakers')) return;
    // "Chair: Ann Lee | Chair: Bo Ray"
    const beside = block.kind === 'row' ? filledCells(block).flatMap(({ plain }) => labelled(plain) ?? []) : [];
    const own = beside.length > 1 ? beside.flatMap(({ value }) => persons(value, block)) : label.value ? persons(label.value, block) : [];
    for (const person of own) lists.known.add(person);
    // Who chairs the talks up to the first break, as others do after it.
    if (ofTalks.has(block)) return;
    // Under a last entry that is a heading stands what belongs to it.
    const isUnderLast = at > last && marks[last]?.block.kind === 'heading' && !marks.slice(last + 1, at + 1).some((one) => one.block.kind === 'heading');
    // "Session 1: Ice", and below it who chairs that, over the first talks.
    const above = marks[at - 1]?.block;
    const isOfSession = label.label === 'chairs' && label.value !== '' && at < last && above?.kind === 'heading' && isSessionTitle(above.plain);
    const between = isOfSession || (at > first && (at < last || isUnderLast));
    if (between && !(label.label === 'organizers' && block.kind === 'heading')) return;
    // After the last slot a speaker or chair without a heading is that slot's, also below the title of one that stands alone.
    const isOwn = label.value !== '' && !marks.slice(last + 1, at).some((one) => one.block.kind === 'heading');
    // And so is one in a paragraph of its own, where those before it have such.
    const isBelowTitle = isOwn && (marks[last]?.rest === '' || (at - last < 5 && marks.slice(first + 1, last).some((one) => one.label?.value && one.label.word === label.word && one.block.kind === block.kind)));
    if (at > last && last >= 0 && label.label !== 'organizers' && block.kind !== 'heading' && (!block.gap || isBelowTitle)) return;
    const found = own.length ? own.map((value) => ({ value, line: block.line })) : listBelow(marks, at, lists.blocks, label.label === 'speakers');
    if (own.length || found.length) lists.blocks.add(block);
    if (/\)\s+\p{Lu}\p{Ll}/u.test(label.value) && own.length > 1) lists.unparted.push({ names: own.map(({ name }) => name).join(', '), line: block.line });
    for (const { value } of found) lists.known.add(value);
    if (label.label === 'speakers') lists.speakers.push(...found.map((one) => ({ ...one, word: label.word })));
    else lists[label.label].push(...found);
  });
  return lists;
}

function persons(text: string, block: Block): readonly WrittenPerson[] {
  const links = linksIn(block.text);
  return (readPersons(text, undefined, true) ?? []).map((person) => {
    const url = [...links].find(([label]) => label === person.name || personName(label) === person.name)?.[1];
    return { ...person, ...(url && !url.startsWith('mailto:') ? { url } : {}) };
  });
}

/** The people below a word that names them, up to what is none. */
function listBelow(marks: readonly Mark[], at: number, used: Set<Block>, areSpeakers: boolean): readonly Placed<WrittenPerson>[] {
  const head = marks[at]?.block;
  const found: Placed<WrittenPerson>[] = [];
  for (let next = at + 1; next < marks.length; next++) {
    const { block, slot, label, isDay } = marks[next] ?? {};
    if (!block || slot || isDay || (block.kind === 'heading' && block.level <= Math.min(6, head?.kind === 'heading' ? head.level : 6))) break;
    if (label && label.label !== 'affiliation' && label.label !== 'contact') {
      if (head?.kind === 'heading') continue;
      break;
    }
    if (block.gap && head?.kind !== 'heading' && next > at + 1) break;
    const read = block.plain.length < 300 ? persons(block.plain, block) : [];
    const people = read.every(({ name }) => personName(name) !== undefined) ? read : [];
    const last = found.at(-1);
    if (people.length) found.push(...people.map((value) => ({ value, line: block.line })));
    else if (last && !last.value.affiliation && block.plain.length < 200 && isAffiliation(block.plain)) found[found.length - 1] = { ...last, value: { ...last.value, affiliation: block.plain.replace(/^\(|\)$/g, '') } };
    // What else is told of them is read with the abstracts, or kept.
    else if (head?.kind === 'heading' || (areSpeakers && found.length)) continue;
    else break;
    // A heading with a speaker's name stands over what is told of them.
    if (!(areSpeakers && block.kind === 'heading')) used.add(block);
  }
  return found;
}
