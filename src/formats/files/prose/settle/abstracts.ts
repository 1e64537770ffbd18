/**
 * Abstracts, references and biographies that a page prints apart from its agenda: each goes to its talk, told by title, else by speaker.
 */
import { addBio, entriesOf, nameOf, type DayDraft, type Draft, type GuessList, type Placed } from '../draft.js';
import type { Block } from '../text/blocks.js';
import { linksIn, undressed } from '../text/inline-text.js';
import type { Label } from '../words/label-words.js';
import type { Mark } from '../words/marks.js';
import { letters, nameKey, personName, type KnownPeople, type WrittenPerson } from '../words/names.js';
import { isMoment } from '../words/titles.js';
import { isUncased } from '../words/uncased-people.js';

interface Section {
  readonly line: number;
  readonly blocks: Block[];
  draft?: Draft | undefined;
  title?: Placed<string>;
  readonly people: Placed<WrittenPerson>[];
  readonly body: Placed<string>[];
  readonly bio: Placed<string>[];
  readonly references: Placed<string>[];
  /** What its lines are now. */
  field: 'body' | 'bio' | 'references';
}

/** Talks by what abstracts are known by. */
interface Index {
  readonly byTitle: ReadonlyMap<string, Draft>;
  readonly bySpeaker: ReadonlyMap<string, readonly Draft[]>;
  /** "T1 Title". */
  readonly byNumber: ReadonlyMap<string, Draft>;
}

/**
 * Attaches what belongs to talks.
 * @param marks The pieces that are no part of the agenda.
 * @returns The pieces that were attached.
 */
export function attachAbstracts(marks: readonly Mark[], ends: readonly number[], days: readonly DayDraft[], known: KnownPeople, guesses: GuessList): ReadonlySet<Block> {
  const drafts = entriesOf(days);
  // Nobody tells what a break is about.
  const index: Index = { byTitle: byTitle(drafts.filter(({ kind }) => kind !== 'break')), bySpeaker: bySpeaker(drafts), byNumber: new Map(drafts.flatMap((draft) => (NUMBERED.exec(draft.title?.value ?? '')?.slice(1, 2) ?? []).map((number) => [number, draft] as const))) };
  const used = new Set<Block>();
  for (const section of sectionsOf(marks, ends, index, known)) {
    const draft = section.draft ?? index.byTitle.get(letters(section.title?.value ?? '')) ?? onlyTalkOf(section, index);
    if (!section.body.length && !section.bio.length && !section.references.length) {
      // A title that stands there once more, or a name with its affiliation, has been read.
      if (draft && section.people.length) tellPeople(draft, section, known);
      continue;
    }
    if (!draft) {
      guesses.add('abstract-unmatched', section.line, { value: section.title?.value ?? section.people[0]?.value.name ?? section.blocks[0]?.plain ?? '' });
      continue;
    }
    attach(draft, section, known, guesses);
    for (const block of section.blocks) used.add(block);
  }
  return used;
}

// What programmes number talks with.
const NUMBERED = /^([A-Z]{1,2}[-.]?\d{1,2})(?:\s?[-–—:.]\s|\s)/u;

/** Whole titles win over those without the words before them: "Keynote 1: Rogue waves" is called "Rogue waves" elsewhere. */
function byTitle(drafts: readonly Draft[]): Index['byTitle'] {
  const keyed = (titleOf: (title: string) => string): readonly (readonly [string, Draft])[] => drafts.flatMap((draft) => {
    const title = letters(titleOf(draft.title?.value ?? ''));
    return title.length > (isUncased(title) ? 2 : 7) ? [[title, draft] as const] : [];
  });
  return new Map([...keyed((title) => (isMoment(title.split(/[:：]/u)[0] ?? '') ? title.slice(title.search(/[:：]/u) + 1) : '')), ...keyed((title) => title)]);
}

function bySpeaker(drafts: readonly Draft[]): ReadonlyMap<string, readonly Draft[]> {
  const talks = new Map<string, Draft[]>();
  for (const draft of drafts) for (const { value } of draft.speakers) {
    const key = nameKey(value.name);
    const known = talks.get(key);
    if (known) known.push(draft);
    else talks.set(key, [draft]);
  }
  return talks;
}

/** What stands before the first sign of a line, if it can be a name. */
function nameBefore(line: string): string {
  const [first = ''] = line.split(/\s*[(（,，、،–—:：|]/u);
  return personName(first) ?? (isUncased(first) && first.length < 30 ? first : '');
}

/** The talk of the people named in a section, if they have only one. */
function onlyTalkOf({ people, title }: Section, { bySpeaker: talks }: Index): Draft | undefined {
  const names = [...people.map(({ value }) => value.name), nameBefore(title?.value ?? '')];
  const found = new Set(names.flatMap((name) => talks.get(nameKey(name)) ?? []));
  return found.size === 1 ? [...found][0] : undefined;
}

function attach(draft: Draft, section: Section, known: KnownPeople, guesses: GuessList): void {
  if (!draft.title && section.title && !personName(section.title.value)) draft.title = section.title;
  draft.abstract = [...draft.abstract, ...section.body];
  draft.references = [...draft.references, ...section.references];
  tellPeople(draft, section, known);
  const bio = section.bio.map(({ value }) => value).join('\n\n');
  if (bio) addBio(draft, bio);
  guesses.add('abstract-attached', section.line, { title: nameOf(draft) }, draft, section.body.length ? 'abstract' : section.references.length ? 'references' : 'speakers');
}

/** What the section tells of the speakers; one whom only it names becomes the talk's. */
function tellPeople(draft: Draft, { people }: Section, known: KnownPeople): void {
  for (const { value } of people) known.add(value);
  if (!draft.speakers.length) draft.speakers = people;
  draft.speakers = draft.speakers.map((placed) => ({ ...placed, value: known.full(placed.value) }));
}

/** Cuts the pieces into sections, one a talk. */
function sectionsOf(marks: readonly Mark[], ends: readonly number[], index: Index, known: KnownPeople): readonly Section[] {
  const sections: Section[] = [];
  let current: Section | undefined;
  let isUnder: 'abstracts' | 'speakers' | undefined;
  let level = 99;
  const begin = (block: Block, title?: string): Section => {
    current = { line: block.line, blocks: [], people: [], body: [], bio: [], references: [], field: isUnder === 'speakers' ? 'bio' : 'body' };
    if (title !== undefined) current.title = { value: title, line: block.line };
    sections.push(current);
    return current;
  };
  for (const [at, { block, label, rest }] of marks.entries()) {
    const before = marks[at - 1]?.block.line ?? block.line;
    if (ends.some((line) => line > before && line < block.line)) [isUnder, current] = [undefined, undefined];
    const talk = talkOf(rest || block.plain, index) ?? talkOf(block.plain, index);
    const heads = label && !label.value ? headOf(label.label) : undefined;
    if (heads && !(current && label?.label === 'abstract' && !current.body.length && block.kind !== 'heading')) {
      [isUnder, level, current] = [heads, block.kind === 'heading' ? block.level : 99, undefined];
      if (label?.label === 'abstract') begin(block).blocks.push(block);
      continue;
    }
    if (label && (block.kind === 'heading' ? block.level < 7 && !insideLabel(label.label) : isOfEvent(block, label.label))) [isUnder, current] = [undefined, undefined];
    else if (block.kind === 'heading' && block.level <= level && block.level < 7 && !talk && !speakerOf(block, known, index)) [isUnder, current] = [undefined, undefined];
    const speaker = speakerOf(block, known, index);
    const isTitle = talk !== undefined && (!current?.draft || current.draft !== talk);
    const opens = isTitle || (isUnder !== undefined && block.kind === 'heading' && !label) || (speaker !== undefined && (block.kind === 'heading' || isUnder !== undefined) && (!current || hasText(current) || current.people.length > 0));
    if (isTitle && current && !hasText(current) && current.title === undefined && isUnder) Object.assign(current, { draft: talk, title: { value: block.plain, line: block.line } }, { blocks: [...current.blocks, block] });
    else if (opens) {
      const section = begin(block, speaker && !talk ? undefined : block.plain);
      section.draft = talk;
      section.blocks.push(block);
      if (speaker) section.people.push(speaker);
    } else if (current && isNextItem(block, current.blocks[0]) && !label) current = undefined;
    else if (current) addTo(current, { block, label }, known, index);
  }
  return sections;
}

/** The next of a list is not about the one before it. */
const isNextItem = (block: Block, first: Block | undefined): boolean => first?.kind === 'item' && block.kind === 'item' && block.level <= first.level;
const headOf = (label: Label): 'abstracts' | 'speakers' | undefined => (label === 'abstract' ? 'abstracts' : label === 'speakers' ? 'speakers' : undefined);
/** "Organizers: …" in a paragraph of its own is said of the whole. */
const isOfEvent = ({ gap }: Block, label: Label): boolean => gap && /^(?:organizers|registration|sponsors|zones)$/.test(label);
const insideLabel = (label: Label): boolean => /^(?:abstract|bio|title|references|speakers|affiliation|link)$/.test(label);
const hasText = ({ body, bio, references }: Section): boolean => body.length + bio.length + references.length > 0;

/** The talk whose title a line is, perhaps with its speaker beside it. */
function talkOf(text: string, { byTitle, byNumber }: Index): Draft | undefined {
  if (text.length > 400 || text.length < (isUncased(text) ? 3 : 8)) return undefined;
  const bare = letters(text);
  const exact = byTitle.get(bare) ?? byTitle.get(letters(text.replace(/^(?:title|titel|titre|título|talk|abstract)?\s?\d{0,2}\s?[:.)–-]\s*/iu, '')));
  const numbered = /^\S+\s?[-–—:.]\s/u.test(text) ? byNumber.get(NUMBERED.exec(text)?.[1] ?? '') : undefined;
  if (exact ?? numbered) return exact ?? numbered;
  for (const [title, draft] of bare.length > 20 ? byTitle : []) if (title.length > 15 && bare.includes(title) && bare.length < title.length * 2 + 40) return draft;
  return undefined;
}

/** The speaker with whose name a short line begins, and what it tells of them. */
function speakerOf({ plain, text, line }: Block, known: KnownPeople, { bySpeaker: talks, byTitle: titles }: Index): Placed<WrittenPerson> | undefined {
  if (plain.length > 300) return undefined;
  const bare = plain.replace(/^(?:speaker|presenter|vortragende[r]?|referent(?:in)?|orateur|ponente)s?\s?:\s?/iu, '');
  const found = known.at(bare.replace(/^(\P{L}*(?:[^\s(,:–—|]+\s){1,5}[^\s(,:–—|]+)\s?[(,:–—|]/u, '$1 ,'), 'start') ?? startingWith(bare, talks);
  // "Jane Doe is a professor of …" tells a life, and no place.
  if (!found || (/[.!?]$/.test(bare) && bare.length > 150) || /^\s?(?:is|was|has|works|received|joined|studied|leads|ist|war|arbeitet|leitet|est|travaille|es|trabaja|è|é)\s/u.test(found.rest)) return undefined;
  const [address] = [...linksIn(text).values()].filter((url) => !url.startsWith('mailto:'));
  const affiliation = found.rest.replace(/https?:\/\/\S+/g, '').replace(/^[\s,:;(–—|-]+|[\s,;)|]+$/g, '').trim();
  // "Jane Doe: Snow and its reasons", "Jane Doe and Tom Akande. Snow and its reasons": a title.
  const isPlace = affiliation !== '' && affiliation.length < 200 && !affiliation.split(': ').some((_, at, all) => titles.has(letters(all.slice(at).join(': ')))) && !/^(?:and|und|et|y|e|&)\s|\p{L}{3}\.\s\p{Lu}\S+\s\S+\s/u.test(affiliation);
  return { line, value: { name: found.person.name, ...(isPlace ? { affiliation } : {}), ...(address ? { url: address } : {}) } };
}

function startingWith(text: string, talks: Index['bySpeaker']): { readonly person: WrittenPerson; readonly rest: string } | undefined {
  const words = text.replace(/([,(:–—|])/g, ' $1').split(' ').filter(Boolean);
  for (let count = Math.min(7, words.length); count > 1; count--) {
    const name = words.slice(0, count).join(' ');
    const draft = talks.get(nameKey(name))?.[0];
    const speaker = draft?.speakers.find(({ value }) => nameKey(value.name) === nameKey(name));
    if (speaker) return { person: { name: speaker.value.name }, rest: words.slice(count).join(' ').replace(/ ([,:])/g, '$1').replace(/\( /g, '(') };
  }
  return undefined;
}

function addTo(section: Section, { block, label }: Pick<Mark, 'block' | 'label'>, known: KnownPeople, index: Index): void {
  section.blocks.push(block);
  const { line } = block;
  const speaker = !section.body.length && !section.references.length ? speakerOf(block, known, index) : undefined;
  if (label && insideLabel(label.label)) {
    if (label.label === 'references') section.field = 'references';
    else if (label.label === 'bio') section.field = 'bio';
    else if (label.label === 'abstract') section.field = 'body';
    else if (label.label === 'title') section.title = { value: label.value, line };
    else if (speaker) section.people.push(speaker);
    else return void section.body.push({ value: block.text, line });
    if (label.value && /^(?:references|bio|abstract)$/.test(label.label)) push(section, { ...block, gap: true, plain: label.value, text: block.text.replace(/^[^:]{2,60}:[*_]{0,2}\s*/, '') });
  } else if (speaker && section.people.length < 6) section.people.push(speaker);
  else push(section, block);
}

/** Lines of one paragraph are one text; every item of a list of references is one reference. */
function push(section: Section, block: Block): void {
  const list = section[section.field];
  const text = block.kind === 'item' && section.field !== 'references' ? `- ${block.text}` : section.field === 'references' ? undressed(block.text) : block.text;
  const last = list.at(-1);
  const isNew = !last || (section.field === 'references' ? block.kind === 'item' || block.gap : block.gap && !(block.kind === 'item' && last.value.startsWith('- ')));
  if (isNew) list.push({ value: text, line: block.line });
  else list[list.length - 1] = { ...last, value: `${last.value}\n${text}` };
}
