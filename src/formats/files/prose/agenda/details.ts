/**
 * Lines under an entry that have no time of their own: its title where it stands below, its speakers, what it is about, or the talks of a session.
 */
import { addBio, draftAt, nameOf, type Draft, type GuessList } from '../draft.js';
import type { Block } from '../text/blocks.js';
import { linksIn, runsOf, undressed } from '../text/inline-text.js';
import { leadingSlot, slotsIn } from '../../dates/line-slots.js';
import { minutesIn } from '../../dates/other-clocks.js';
import { isSessionTitle, kindByWords } from '../words/kind-words.js';
import { isToCome, labelAlone, labelled, type Label } from '../words/label-words.js';
import { areLinkWords } from '../words/link-words.js';
import { linksOf, takeLinks } from '../words/links.js';
import { isAffiliation, isPost, isTitledPerson, nameKey, personName, readPersons, withoutBy, type WrittenPerson } from '../words/names.js';
import { isPlace, isRoom } from '../words/rooms.js';
import { isMoment, splitTitle } from '../words/titles.js';
import { withAffiliations } from './footnotes.js';
import { withoutOwnSlot } from './own-times.js';
import { fill, isInvitation, withoutLength, withoutLinkWords, withoutPlace } from './fill.js';
import { isDressed, LONG, namePeople, titleBelow, whoAndWhat, type Around } from './names-above.js';
import { isOverPeople, titlesAhead, titlesInTurn, titlesOverPeople } from './titles-and-people.js';

/** Reads the lines under an entry. */
export function readDetails(draft: Draft, all: readonly Block[], around: Around): void {
  const blocks = titlesAhead(draft, withAffiliations(withoutOwnSlot(all, draft, around)), around.known);
  const [place, next] = blocks;
  if (!draft.title && !draft.room && !draft.speakers.length && place && next && isPlace(place.plain) && !labelled(next.plain)) {
    draft.room = { value: place.plain, line: place.line };
    return readDetails(draft, blocks.slice(1), around);
  }
  // Its name below its time: "Ice (Chair: Ann Lee)", and below that its talks.
  const isOfTalks = place?.kind === 'text' && (isSessionTitle(place.plain) || labelled(/\(([^()]+)\)$/.exec(place.plain)?.[1] ?? '')?.label === 'chairs') && titlesOverPeople(blocks.slice(1), around.known).length > 1;
  if (place && !draft.title && !draft.speakers.length && (isOfTalks || (!labelled(place.plain) && titlesInTurn(blocks.slice(1), around.known).length > 0))) {
    fill(draft, place.plain, place.text, place.line, around);
    return readDetails(draft, blocks.slice(1), around);
  }
  // Below a time alone, people stand where its title would.
  if (!draft.title && !draft.speakers.length && place && (place.kind === 'text' || next?.kind === 'text') && !labelled(place.plain) && titleBelow(blocks.slice(1), around) && readPersons(place.plain, around.known.has)) {
    fill(draft, place.plain, place.text, place.line, around);
    return readDetails(draft, blocks.slice(1), around);
  }
  const above = !draft.title && !draft.speakers.length && place?.kind === 'text' && !labelled(place.plain) ? whoAndWhat(place.plain, next) : undefined;
  if (above && place) {
    draft.speakers = above.map((value) => ({ value: around.known.full(value), line: place.line }));
    around.guesses.addSpeakers(draft, above, place.line);
    return readDetails(draft, blocks.slice(1), around);
  }
  const panels = panelsAmong(draft, blocks);
  if (panels.length > 1) return readPanels(draft, blocks, panels, around);
  const talks = talksAmong(draft, blocks, around);
  if (!talks.size) placeAbove(draft, blocks, around);
  const below = new Map<Draft, Block[]>();
  const lines: Block[] = [];
  let talk: Draft | undefined;
  const level = [...talks].find(({ kind }) => kind === 'item')?.level;
  for (const [at, block] of blocks.entries()) {
    if (talks.has(block)) {
      talk = draftAt(block.line, draft.rank + 1);
      talk.untimed = true;
      fill(talk, block.plain, block.text, block.line, around, isOverPeople(block.kind === 'heading' ? { ...block, kind: 'text' } : block, blocks[at + 1], around.known) ? 'title' : undefined);
      draft.items.push(talk);
      below.set(talk, []);
    // "Chair: …" after the talks of a list is that of them all.
    } else if (talk && !(level !== undefined && isOfAllTalks(block, level))) below.get(talk)?.push(block);
    else lines.push(block);
  }
  readLines(draft, lines, around);
  for (const [item, own] of below) readDetails(item, own, around);
}

/** Who chairs the talks of a list or answers them, in an item of it or in a paragraph of its own below. */
function isOfAllTalks({ kind, level, gap, plain }: Block, items: number): boolean {
  if (kind === 'item') return level === items && labelled(plain)?.label === 'chairs';
  return gap && kind === 'text' && (labelled(plain)?.label === 'chairs' || /^(?:discussants?|discutant(?:e|s|es)?|respondents?|kommentar|kommentator(?:in)?|diskutant(?:in)?)\s?[:–—]\s/iu.test(plain));
}

/** Headings over lists in a session with a time: what takes place side by side, "Panel 1" and "Panel 2". */
function panelsAmong({ kind, title }: Draft, blocks: readonly Block[]): readonly Block[] {
  const heads = blocks.filter((block, at) => block.kind === 'heading' && block.level < 7 && !labelled(block.plain) && blocks[at + 1]?.kind === 'item');
  return (kind === 'session' || isSessionTitle(title?.value ?? '')) && heads.every(({ level }) => level === heads[0]?.level) ? heads : [];
}

function readPanels(draft: Draft, blocks: readonly Block[], panels: readonly Block[], around: Around): void {
  const starts = panels.map((panel) => blocks.indexOf(panel));
  readDetails(draft, blocks.slice(0, starts[0]), around);
  for (const [index, panel] of panels.entries()) {
    const item = draftAt(panel.line, draft.rank + 1);
    item.untimed = true;
    item.kind = 'session';
    fill(item, panel.plain, panel.text, panel.line, around, 'title');
    draft.items.push(item);
    readDetails(item, blocks.slice((starts[index] ?? 0) + 1, starts[index + 1]), around);
  }
}

/** "9:00 – 10:00, Main Auditorium", and below it what is there. */
function placeAbove(draft: Draft, blocks: readonly Block[], { known }: Around): void {
  const { title, room, speakers } = draft;
  if (!title || room || speakers.length || !isPlace(title.value) || !blocks.some(({ plain }) => !labelled(plain) && !readPersons(plain, known.has))) return;
  draft.room = title;
  delete draft.title;
  delete draft.kind;
}

/** Items of a list that are talks of their own: in a session, or where people stand in half of them. */
function talksAmong(draft: Draft, blocks: readonly Block[], { known }: Around): ReadonlySet<Block> {
  let areNamed = false;
  const items = blocks.filter(({ kind, plain, text }) => {
    // "Speakers:", and a list of them.
    const said = labelled(plain);
    if (said?.value === '' || (kind !== 'item' && !/^\([^()]+\)$/.test(plain))) areNamed = said?.value === '' && /^(?:speakers|chairs|organizers)$/.test(said.label);
    // "Invited speaker: …" among talks is one.
    const isTalk = said?.label === 'speakers' && said.value !== '' && isInvitation(said.word);
    return !areNamed && kind === 'item' && (!said || isTalk) && !/^\[?https?:\S+$/.test(text);
  });
  const top = items.reduce((least, { level }) => Math.min(least, level), 99);
  const first = items.filter(({ level }) => level === top);
  const title = draft.title?.value ?? '';
  const isHolder = draft.kind === 'session' || isSessionTitle(title) || title.endsWith(':');
  const withPeople = first.filter(({ plain, text }) => {
    const { title: own, speakers } = splitTitle(plain, text, known);
    return own && speakers.length;
  }).length;
  const areTalks = isHolder ? first.every(({ plain }) => plain.length < 400) : first.length > 1 && !draft.speakers.length && withPeople * 2 >= first.length;
  return new Set(first.length && areTalks ? first : linesOfTalks(draft, blocks, isHolder, known));
}

/** Lines that all say who (and where from) and what: a list that has lost its marks. One is enough in what is called a session. */
function linesOfTalks(draft: Draft, blocks: readonly Block[], isHolder: boolean, known: Around['known']): readonly Block[] {
  const least = isHolder || /(?<!\p{L})(?:talks|vorträge|exposés|ponencias|presentations)(?!\p{L})/iu.test(draft.title?.value ?? '') ? 1 : 2;
  // Who has a chair has talks.
  const titles = (isHolder || draft.chairs.length) && !draft.speakers.length ? titlesOverPeople(blocks, known) : [];
  if (titles.length > 1) return titles;
  const inTurn = draft.title && !draft.speakers.length ? titlesInTurn(blocks, known) : [];
  if (inTurn.length) return inTurn;
  if (draft.speakers.length || !draft.title || blocks.length < least || blocks.some(({ kind, plain }) => kind !== 'text' || plain.length > LONG || labelled(plain))) return [];
  const areTalks = blocks.every(({ plain, text }) => {
    const { title, speakers } = splitTitle(plain, text, known);
    return title !== '' && speakers.some(known.isSure) && (speakers[0] !== undefined && plain.startsWith(speakers[0].name));
  });
  return areTalks ? blocks : [];
}

// "[Paper 12]", "Talk 3", "O-14": the number of a talk and nothing else.
const NUMBER = /^[[(]?(?:(?:paper|talk|poster|abstract|contribution|submission|id|no\.?|nr\.?|n°)\s?)?#?(?:\p{Lu}{1,2}[-.]?)?\d{1,4}[\])]?[.:]?$/iu;

/** Below the number of a talk stands its title. */
function readLines(draft: Draft, [first, ...others]: readonly Block[], around: Around): void {
  const { title } = draft;
  const isNumber = title !== undefined && first?.kind === 'text' && !draft.subtitle && NUMBER.test(title.value) && /\p{L}{3}/u.test(first.plain) && !labelled(first.plain) && first.plain.length <= LONG * 2 && !readPersons(first.plain, around.known.has);
  if (isNumber) draft.title = { value: `${title.value} ${first.plain}`, line: title.line };
  readEach(draft, isNumber || !first ? others : [first, ...others], around);
}

function readEach(draft: Draft, blocks: readonly Block[], around: Around): void {
  let mode: Label | undefined;
  let before: Before;
  // "Prof. Dr. Ann Lee" speaks: the words above are a title, whatever they look like.
  const holds = blocks.slice(1).some(({ plain }) => isTitledPerson(plain, around.known)) ? 'title' : undefined;
  // Where people stand below, the names above are none.
  if (!blocks.slice(1).some(({ plain }) => readPersons(plain, around.known.has))) namePeople(draft, blocks, around);
  for (const block of blocks) {
    const said = labelled(block.plain.replace(/^\(([^()]*)\)$/, '$1')) ?? labelAlone(block, ['abstract']);
    if (said) {
      mode = said.value ? (/^(?:abstract|bio|references)$/.test(said.label) ? said.label : undefined) : said.label;
      if (said.value) readLabelled(draft, said.label, said.value, block, around);
    } else if (mode !== undefined) {
      readLabelled(draft, mode, block.plain, block, around);
      // One line is the title, whatever words are in it.
      if (mode === 'title') mode = undefined;
    } else before = readLine(draft, block, before, around, holds);
  }
}

/** What the line says that it holds. */
function readLabelled(draft: Draft, label: Label, value: string, block: Block, around: Around): void {
  const { known, guesses } = around;
  const { line } = block;
  // What stands after the label, in its dress: the "A" of "Abstract: A cloud" is not where it begins.
  const markdown = block.plain === value ? block.text : block.text.slice(Math.max(0, block.text.indexOf(value.split(' ')[0] ?? '', Math.max(0, block.plain.lastIndexOf(value)))));
  const people = (): Draft['speakers'] | undefined => readPersons(value, known.has, true)?.map((person) => inFull(person, block, known));
  const said = label === 'speakers' || label === 'chairs' ? draft[label] : [];
  if (isToCome(value)) guesses.add('left-out', line, { value: block.plain }, draft);
  else if (block.kind === 'text' && block.plain === value && isPlaceOf(said.at(-1), value)) draft[label === 'chairs' ? 'chairs' : 'speakers'] = said.map((placed) => (placed === said.at(-1) ? { ...placed, value: { ...placed.value, affiliation: value.replace(/^\(|\)$/g, '') } } : placed));
  else if (label === 'speakers') draft.speakers = [...draft.speakers, ...(people() ?? [{ value: { name: value }, line }]).filter(({ value: { name } }) => !draft.speakers.some((before) => nameKey(before.value.name) === nameKey(name)))];
  else if (label === 'chairs') draft.chairs = [...draft.chairs, ...(people() ?? [{ value: { name: value }, line }])];
  else if (label === 'organizers' && people()) draft.chairs = [...draft.chairs, ...(people() ?? [])];
  else if (label === 'title') {
    nameAbove(draft, around);
    retitle(draft, value, line);
  }
  else if (label === 'abstract' || label === 'notes') addAbstract(draft, undressed(markdown), block, block.plain === value);
  else if (label === 'bio' && draft.speakers.length === 1) addBio(draft, value);
  else if (label === 'affiliation' && draft.speakers.length) addAffiliation(draft, value);
  else if ((label === 'room' || label === 'location') && !/^(?:zoom|online|virtual|webex|teams)\b/iu.test(value)) draft.room ??= { value, line };
  else if (label === 'references') draft.references = [...draft.references, { value: undressed(markdown), line }];
  else if (label === 'secret') guesses.add('secret-left-out', line, {}, draft);
  else if (label === 'duration' && draft.slot && !draft.slot.end && minutesIn(value) !== undefined) draft.minutes = minutesIn(value);
  else if (label === 'time' && !draft.slot && slotsIn(value, around.style)[0]) {
    draft.slot = slotsIn(value, around.style)[0];
    draft.untimed = false;
  } else if (/^(?:link|online|room|location)$/.test(label)) return addLinks(draft, block, guesses, value);
  else attach(draft, block, guesses);
  addLinks(draft, block, guesses);
}

/** "(Kyoto University)", "ETH Zürich" below a name in a list of people. */
function isPlaceOf(last: Draft['speakers'][number] | undefined, value: string): boolean {
  const [first = ''] = value.split(/[,(]/);
  return last !== undefined && last.value.affiliation === undefined && value.length < 150 && (/^\([^()]{2,}\)$/.test(value) || (isAffiliation(value) && (isAffiliation(first) || personName(first) === undefined)));
}

/** Lines of one paragraph are one text. */
function addAbstract(draft: Draft, value: string, { line, gap, kind }: Block, goesOn: boolean): void {
  const last = draft.abstract.at(-1);
  if (last && goesOn && !gap && kind === 'text') draft.abstract[draft.abstract.length - 1] = { ...last, value: `${last.value}\n${value}` };
  else draft.abstract = [...draft.abstract, { value, line }];
}

/** A title without the mark that it begins with, and that it ends with; not where these are of words within it. */
const withoutQuotes = (title: string): string => (/["“”„«»]/u.test(title.slice(1, -1)) ? title : title.replace(/^["“„«]\s?|\s?["”“»]$/gu, ''));

/** "2 December: Ann Lee", and below it "Title: …": what stood for the title is who speaks. */
function nameAbove(draft: Draft, { known, guesses }: Around): void {
  const { title } = draft;
  const people = title && !draft.speakers.length && !isMoment(title.value) ? readPersons(title.value, known.has) : undefined;
  if (!title || !people) return;
  draft.title = undefined;
  draft.speakers = people.map((value) => ({ value: known.full(value), line: title.line }));
  guesses.addSpeakers(draft, people, title.line);
}

/** A title that is told as such wins over the words beside the time: "Invited talk". */
function retitle(draft: Draft, value: string, line: number): void {
  if (draft.title && draft.title.value !== value) {
    // What stood between the two is no subtitle of the one before.
    if (draft.subtitle) draft.abstract.unshift(draft.subtitle);
    draft.subtitle = draft.title;
  }
  draft.title = { value: withoutQuotes(value), line };
}

function addAffiliation(draft: Draft, affiliation: string): void {
  const last = draft.speakers.length - 1;
  // Those of one line come from one place.
  const line = draft.speakers[last]?.line;
  draft.speakers = draft.speakers.map((placed) => (placed.line === line && !placed.value.affiliation ? { ...placed, value: { ...placed.value, affiliation } } : placed));
}

/** Somebody with the address that their name leads to, and what else is known of them. */
function inFull(person: WrittenPerson, { text, line }: Block, known: Around['known']): Draft['speakers'][number] {
  const url = linksIn(text).get(person.name);
  return { line, value: known.full({ ...person, ...(url ? { url } : {}) }) };
}

/** What a line was: after an affiliation come the next people. */
type Before = 'people' | 'affiliation' | undefined;

/**
 * A line without a label. What it is its words tell, else its place.
 * @param before What the line above it was.
 * @param holds "title": people stand below.
 */
function readLine(draft: Draft, block: Block, before: Before, around: Around, holds: 'title' | undefined): Before {
  const { known, guesses } = around;
  const { line } = block;
  const plain = withoutLength(draft, block.plain, line, guesses);
  if (!plain) return undefined;
  // "Raum E09" below a title.
  if (draft.title && !draft.room && isRoom(plain)) {
    draft.room = { value: plain, line };
    return before;
  }
  const address = /^<?(https?:\/\/[^\s<>]+)>?$/.exec(plain)?.[1];
  if (address) return void addLinks(draft, block, guesses, plain);
  // "Chaired by Ann Lee"
  const chairs = /^(?:chaired|moderated|hosted) by\s(.+)$/iu.exec(plain)?.[1];
  const chairing = chairs && readPersons(chairs, known.has);
  if (chairing) {
    draft.chairs = [...draft.chairs, ...chairing.map((value) => ({ value: known.full(value), line }))];
    return undefined;
  }
  const others = draft.speakers.length && !block.gap ? readPersons(/^(?:and|und|et|y|e|&)\s(.+)$/iu.exec(plain)?.[1] ?? '', known.has) : undefined;
  if (others) {
    // "…, Ann Lee (Leeds) / and Bo Ray (Bern)": a list of people that the width of a page breaks.
    draft.speakers = [...draft.speakers, ...others.map((value) => ({ value: known.full(value), line }))];
    guesses.addSpeakers(draft, others, line);
    return others.at(-1)?.affiliation === undefined ? 'people' : 'affiliation';
  }
  return placeLine(draft, block, withoutPlace(draft, plain, line), before, around, holds);
}

/** A line that is what its place makes of it: the title, who speaks, where they are from, or more about it. @param plain Its words, without a length. */
function placeLine(draft: Draft, block: Block, plain: string, before: Before, around: Around, holds: 'title' | undefined): Before {
  const { known, guesses } = around;
  const { line } = block;
  const words = withoutBy(withoutLinkWords(plain, block.text));
  const persons = (draft.title && !draft.speakers.length ? personsInBrackets(words, known) : undefined) ?? readPersons(words, known.has);
  const isTitled = draft.title !== undefined;
  const goesOn = goesOnTitle(draft, block, plain);
  // "(Slides)" in the line below, be it that they lead nowhere.
  if ((isTitled || draft.speakers.length) && areLinkWords(/^[[(]([^()[\]]+)[\])]$/.exec(plain)?.[1] ?? '')) return void addLinks(draft, block, guesses);
  // "[Slides] [Video]"
  if ((isTitled || draft.speakers.length) && linksIn(block.text).size && runsOf(block.text).every(({ text, url }) => url !== undefined || !/[\p{L}\d]/u.test(text)) && !persons) return void addLinks(draft, block, guesses);
  if (!isTitled && !draft.speakers.length && plain.length <= LONG * 2) {
    fill(draft, leadingSlot(plain, around.style)?.rest ?? plain, block.text, line, around, isTitledPerson(plain, known) ? undefined : holds);
    addLinks(draft, block, guesses);
    return draft.speakers.length ? 'people' : undefined;
  }
  // Of who is said to be from somewhere it is the title, whatever institute is in it.
  if (!isTitled && draft.speakers.length && (isDressed(block) || !isAffiliation(plain) || draft.speakers.at(-1)?.value.affiliation !== undefined) && plain.length <= LONG * 2) draft.title = { value: withoutQuotes(plain), line };
  else if (persons && draft.speakers.length && persons.every(({ name }) => draft.speakers.some(({ value }) => value.name === name))) {
    // Who is told once more, with where they are from.
    draft.speakers = draft.speakers.map((placed) => ({ ...placed, value: { ...persons.find(({ name }) => name === placed.value.name), ...placed.value } }));
    return 'affiliation';
  } else if (persons && !(goesOn && JOINS.test(draft.title?.value ?? '')) && !isTheirs(draft, before, persons, plain) && (!draft.speakers.length || before !== undefined) && kindByWords(draft.title?.value ?? '', false) !== 'break') {
    draft.speakers = [...draft.speakers, ...persons.map((person) => inFull(person, block, known))];
    if (!persons.every(({ name }) => known.has(name))) guesses.addSpeakers(draft, persons, line);
    addLinks(draft, block, guesses);
    return persons.at(-1)?.affiliation === undefined ? 'people' : 'affiliation';
  } else if (goesOn) {
    draft.title = { value: `${draft.title?.value ?? ''} ${plain}`, line: draft.title?.line ?? line };
    guesses.add('text-attached', line, { value: plain, title: draft.title.value }, draft);
  } else if (draft.speakers.length && !draft.speakers.at(-1)?.value.affiliation && plain.length < 150 && (isAffiliation(plain) || (before === 'people' && isPost(plain)) || /^\((?!.*(?:best|award|nomin|honou?r|online|remote|virtual|hybrid|tba|tbc|recorded))[^()]+\)$/iu.test(plain))) {
    addAffiliation(draft, plain.replace(/^\(|[),]$/g, ''));
    return 'affiliation';
  } else if (!nameLecture(draft, block, plain, around) && !nameInvited(draft, block, plain)) attach(draft, block, guesses);
  addLinks(draft, block, guesses);
  return undefined;
}

/** "(Ann Lee, Bo Ray)", "(Ann Lee, Leeds University)" below a title. */
function personsInBrackets(words: string, known: Around['known']): ReturnType<typeof readPersons> {
  const inner = /^\(((?:[^()]|\([^()]*\))+)\)$/.exec(words)?.[1];
  const people = inner === undefined ? undefined : readPersons(inner, known.has);
  const unknown = people?.filter((person) => !known.isNamed(person)).length ?? 0;
  return people && unknown <= (people.length > 2 ? 1 : 0) && (people.length > 1 || people.every(known.isSure)) ? people : undefined;
}

/** "ETH Zürich" below somebody is where they are from. */
function isTheirs(draft: Draft, before: Before, [person, other]: readonly { readonly affiliation?: string }[], plain: string): boolean {
  return before === 'people' && draft.speakers.length > 0 && other === undefined && person?.affiliation === undefined && isAffiliation(plain);
}

// After these comes no name; after "by" may stand one. "Check-In" ends a title.
const JOINS = /(?<![\p{L}-])(?:an?|the|of|for|or|in|on|to|from|at|using|via|its|their|oder|der|die|das|den|dem|des|für|im|zu|zur|zum|aus|bei|le|la|les|du|ou|pour|dans|sur|el|los|las|del|para|en|do|da|della|dello|per)$/iu;
// What begins with a small letter and is none of the title.
const BESIDE = /^(?:(?:by|with|von|mit|par|avec|por|con|via|online|remote|virtual|in (?:room|hall|saal|raum|salle|sala)|room|see|cf|ca|incl|inkl)(?!\p{L})|(?:chair|moderat))/iu;

/** Longer than a name, and in capitals. */
const isInCapitals = (text: string): boolean => !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}{2,}/gu)?.length ?? 0) > 3;

/** The line right below a title that is broken by the width of a page: "Thaw lakes from space and from the / ground". */
function goesOnTitle(draft: Draft, { gap, kind, line }: Block, plain: string): boolean {
  const { title } = draft;
  if (!title || gap || kind !== 'text' || draft.subtitle || draft.abstract.length || draft.items.length || plain.length > LONG || title.value.length + plain.length > 300) return false;
  const lines = title.value.length > 25 ? 4 : 0;
  const isNext = line > title.line && line <= title.line + Math.max(1, lines) && !draft.speakers.some((placed) => placed.line > title.line);
  return isNext && title.value.length > 14 && !/[.!?:;»”"]$/u.test(title.value) && !BESIDE.test(plain) && !labelled(plain) && (/^\p{Ll}/u.test(plain) || JOINS.test(title.value) || (isInCapitals(title.value) && isInCapitals(plain)));
}

/** Below "Opening lecture" stands who gives it, and what it is called. */
function nameLecture(draft: Draft, { text, line }: Block, plain: string, { known, guesses }: Around): boolean {
  if (!draft.title || draft.subtitle || draft.speakers.length || plain.length > LONG * 2 || !isMoment(draft.title.value) || isSessionTitle(draft.title.value)) return false;
  const { title, speakers, guessed } = splitTitle(plain, text, known);
  if (!title || !speakers.length) return false;
  retitle(draft, title, line);
  draft.speakers = speakers.map((value) => ({ value, line }));
  if (guessed) guesses.addSpeakers(draft, speakers, line);
  return true;
}

// What such a talk is, and not what it is about.
const INVITED = /^(?:(?:keynote|invited|plenary|contributed|public|opening|closing|inaugural|distinguished|evening|introductory)\s)?(?:keynote|talk|lecture|address|speech|presentation)$|^(?:haupt|plenar|eröffnungs|fest|gast|abend|abschluss|impuls)vortrag$|^(?:conférence|exposé) (?:invitée?|plénière|inaugurale)$|^(?:conferencia|ponencia|charla) (?:invitada|plenaria|inaugural|magistral)$|^(?:relazione|lezione|conferenza) (?:invitata|plenaria|magistrale)$|^palestra (?:convidada|plenária|magna)$|^(?:招待|特別|基調)講演$/iu;

/** "Ann Lee (Leeds). Keynote lecture", and below it what that is called. */
function nameInvited(draft: Draft, { kind, line }: Block, plain: string): boolean {
  const { title, speakers, subtitle, abstract } = draft;
  if (!title || !INVITED.test(title.value) || !speakers.some(({ value }) => value.affiliation !== undefined) || subtitle || abstract.length || kind !== 'text' || plain.length > LONG || /^\(|[.!]$/u.test(plain)) return false;
  retitle(draft, plain, line);
  draft.kind ??= kindByWords(title.value, true);
  return true;
}

/** What is not understood stays with its entry. */
export function attach(draft: Draft, block: Block, guesses: GuessList): void {
  const { plain, text, line } = block;
  if (plain.length <= LONG && !(plain.length > 60 && /[.!?]$/.test(plain)) && !draft.subtitle && !draft.abstract.length) draft.subtitle = { value: plain, line };
  else draft.abstract.push({ value: block.kind === 'item' ? `- ${text}` : undressed(text), line });
  guesses.add('text-attached', line, { value: plain, title: nameOf(draft) }, draft);
}

function addLinks(draft: Draft, block: Block, guesses: GuessList, alone?: string): void {
  const found = linksOf(block.text, block.line, guesses, draft.speakers, labelled(block.plain)?.word);
  takeLinks(draft, found);
  // A label without an address: "Slides: soon".
  if (alone !== undefined && !found.length) attach(draft, block, guesses);
}
