/**
 * Where the title of an entry ends and its people begin: "Title — Name (Affiliation)", "Name (Affiliation): Title", "Title (Name, Affiliation)",
 * "Invited Talk: Name (*Affiliation*)", "Title [[Name](address)]", "Panel (moderated by Name)".
 */
import { linksIn, runsOf, type Run } from '../text/inline-text.js';
import { labelOf } from './label-words.js';
import { isAffiliation, partsOf, personName, readPersons, type KnownPeople, type WrittenPerson } from './names.js';
import { isUncased, uncasedLine, uncasedPersons } from './uncased-people.js';

/** An entry's line, taken apart. */
export interface SplitTitle {
  readonly title: string;
  readonly speakers: readonly WrittenPerson[];
  readonly chairs: readonly WrittenPerson[];
  /** Nothing but their place in the line and their look says that these are people. */
  readonly guessed: boolean;
}

/** Longer lines are sentences. */
const LONGEST = 500;
// "Ann Lee, Presidente di Nebbia", "Chair of Physics" is somebody's office.
const CHAIRED = /[,;–—-]?\s?[([]?\s?(?<![\p{L}])(?:(?:session |co-)?chair(?:s|ed by|person|man|woman)?|moderat(?:ed by|ors?|ion)|moderiert von|moderation|vorsitz|leitung|sitzungsleitung|président(?:e|s)?(?: de (?:la )?séance)?|présidence|présidée? par|modérat(?:eur|rice|ion)|animée? par|preside|presidente?(?: de (?:la )?sesión)?|modera(?:dor(?:a|es)?|do por)?)\s?:?\s+(?!(?:of|for|at|di|de|del|della|dello|dei|degli|delle|der|des|du|da|do|för|für|im|am)\s|d(?:ell|all)?['’])([^()[\]]{3,150}?(?:\s\([^()]{2,80}\))?)\s?[)\]]?\s*$/iu;
const SPLIT = /\s[–—|]\s|\s-{1,3}\s|\s\/\s|[–—](?=\p{Lu})|\s-(?=\p{Lu}\p{Ll})|\s·\s/u;

/**
 * Takes a line apart.
 * @param markdown The line in its dress: emphasis and links show where one thing ends.
 * @param text The part of it to take apart, without dress.
 */
export function splitTitle(text: string, markdown: string, known: KnownPeople): SplitTitle {
  const links = linksIn(markdown);
  const withLinks = (people: readonly WrittenPerson[]): readonly WrittenPerson[] => people.map((person) => {
    const url = [...links].find(([label]) => label === person.name || personName(label) === person.name || label.startsWith(`${person.name} (`) || label.startsWith(`${person.name},`))?.[1];
    return known.full({ ...person, ...(url ? { url } : {}) });
  });
  const [bare, chairs] = withoutChairs(trimmed(text), known);
  const dressed = isUncased(bare) && bare.length <= LONGEST ? atEdges(bare, markdown, known) : undefined;
  const uncased = dressed ? { ...dressed, title: trimmed(dressed.title), isChaired: false } : uncasedLine(bare) ?? behindMoment(bare);
  if (uncased) return { title: uncased.title, speakers: uncased.isChaired ? [] : withLinks(uncased.people), chairs: uncased.isChaired ? withLinks(uncased.people) : withLinks(chairs), guessed: true };
  const whole = bare.length > LONGEST ? undefined : listed(bare, known) ?? quoted(bare, known) ?? dotted(bare, markdown, known) ?? afterPlace(bare, known) ?? bracketed(bare, known) ?? atEdges(bare, markdown, known) ?? parted(bare, known) ?? ended(bare, known) ?? alone(bare, known);
  const found = whole && titleBehind(bare, whole);
  if (!found) return { title: unquoted(bare), speakers: [], chairs: withLinks(chairs), guessed: false };
  return { title: unquoted(trimmed(found.title)), speakers: withLinks(found.people), chairs: withLinks(chairs), guessed: !found.people.every(({ name }) => known.has(name)) };
}

/** "基調講演：鈴木花子（東京大学）「題名」". */
function behindMoment(text: string): ReturnType<typeof uncasedLine> {
  const [, moment = '', colon = '', rest = ''] = /^([^:：]{2,30})([:：]\s?)(.+)$/u.exec(text) ?? [];
  const found = isMoment(moment) ? uncasedLine(rest) : undefined;
  return found && { ...found, title: found.title ? moment + colon + found.title : moment };
}

// Offices, and what bodies are called that are no institutes.
const OFFICE = /^(?:vice|head|(?:co-)?director|deputy|professor|prof|assistant|associate|full|emerit|chair|dean|rector|president|c[eto]o|chief|executive|(?:co-)?founder|owner|senior|junior|lead|manag|coordinat|research(?:er)?|scientist|member|student|ph\.?d|doctoral|post-?doc|editor|engineer|lecturer|reader|fellow|author|artist|writer|former|retired|independent|leiter|direktor|direct|président|secrét|respons|maître|chargé|profes|jefe|consej|minist|agen[cz]|observat|osservat|acad[eé]m|fundaci|fond|mus[eé]|escuela|école|scuola|service|servizio|servicio|bureau|office|group|team|chaire)/iu;
const SMALL = /^(?:with|from|into|over|under|upon|between|among|della|delle|degli|dello|sulla|para|entre|sous|pour|avec|dans|unter|über|zwischen|beim|near|d[’'])/iu;

/** "Ann Lee, Selective inference on trees": behind the comma stands no place, and not an office either. */
function titleBehind(text: string, found: NonNullable<Found>): NonNullable<Found> {
  const last = found.people.at(-1);
  const behind = last?.affiliation;
  if (found.title || last === undefined || behind === undefined || !text.endsWith(`, ${behind}`) || isAffiliation(behind) || OFFICE.test(behind)) return found;
  const words = behind.replace(/\s*\([^()]*\)$/u, '').split(/\s+/);
  const says = words.slice(1).some((word) => /^\p{Ll}{4,}/u.test(word) && !SMALL.test(word)) || /\s(?:for|with|using|towards?|via|on|from)\s/u.test(behind);
  if (words.length < 3 || !says) return found;
  return { title: behind, people: found.people.map((person) => (person === last ? { name: person.name } : person)) };
}

const INITIAL = /^\p{Lu}\.(?:\s?-?\p{Lu}\.)*\s?\p{Lu}\p{L}/u;

type Found = { readonly title: string; readonly people: readonly WrittenPerson[] } | undefined;

function withoutChairs(text: string, known: KnownPeople): readonly [string, readonly WrittenPerson[]] {
  if (text.length > LONGEST) return [text, []];
  const found = chairsBehind(text);
  const people = found && found.at > 0 ? readPersons(found.who, known.has) ?? uncasedPersons(found.who, true) : undefined;
  if (!found || !people) return [text, []];
  const bare = trimmed(text.slice(0, found.at)).replace(/\.$/, '');
  // "Panel, moderated by Jane Doe (Tom Akande, Li Wen)": those in brackets are on the panel.
  const [only] = people;
  const others = only?.affiliation === undefined ? undefined : readPersons(only.affiliation, known.has);
  return only && others && others.length > 1 && others.every(({ affiliation }) => affiliation === undefined) ? [`${bare} (${only.affiliation ?? ''})`, [{ name: only.name }]] : [bare, people];
}

/** Where a line says behind its title who chairs, in brackets with any word for it: "Ice (Voorzitter: Jane Doe)". */
function chairsBehind(text: string): { readonly at: number; readonly who: string } | undefined {
  const match = CHAIRED.exec(text);
  if (match) return { at: match.index, who: match[1] ?? '' };
  const [, title = '', word = '', who = ''] = /^(.+?)(?:\s\(|\s?（)([^():：]{2,40})(?::\s|：\s?)([^()（）]{2,150}(?:[(（][^()（）]{2,80}[)）])?)[)）]\s*$/u.exec(text) ?? [];
  return labelOf(word) === 'chairs' ? { at: title.length, who } : undefined;
}

/** A name that is listed elsewhere on the page, at the end. */
function listed(text: string, known: KnownPeople): Found {
  const last = known.at(text, 'end');
  if (last?.rest && !/\b(?:with|mit|avec|con|of|and|und|et|y|&)$/iu.test(last.rest)) return { title: last.rest.replace(/(?:[\s([,:;|–—-]|\b(?:by|von|par|por))+$/iu, ''), people: [last.person] };
  return last?.rest === '' ? { title: '', people: [last.person] } : undefined;
}

/** True if in lines of two parts people stand first: of "Ann Lee - Fog Banks" only the other lines tell which of the two is somebody. */
export function areNamesFirst(lines: readonly string[], { has }: KnownPeople): boolean {
  const pairs = lines.map((line) => partsOf(line.slice(0, LONGEST), SPLIT)).filter((parts) => parts.length === 2).map((parts) => parts.map(({ text }) => readPersons(text, has) !== undefined));
  const [first, last] = [pairs.filter(([one, other]) => one && !other).length, pairs.filter(([one, other]) => !one && other).length];
  return first > 1 && first > last * 3;
}

/** "J. Doe, T. Akande. Title", "Jane Doe. *Title*": a full stop ends the names. */
function dotted(text: string, markdown: string, known: KnownPeople): Found {
  const titles = runsOf(markdown).filter(({ strong, emphasis }) => strong || emphasis).map((run) => run.text.replace(/\s+/g, ' ').trim());
  let tried = 0;
  for (const { index } of text.matchAll(/(?<=[\p{Ll}\p{Lu}][\p{Ll}\p{Lu}])\.\s+(?=\S)/gu)) {
    if (index > 200 || ++tried > 6) return undefined;
    const [before, title] = [text.slice(0, index), text.slice(index + 1).trim()];
    const people = readPersons(before, known.has);
    const isDressed = titles.some((one) => one.includes(' ') && title.startsWith(one));
    const isName = readPersons(title, known.has) !== undefined;
    const isTitle = INITIAL.test(before) ? isDressed || (title.includes(' ') && !isName && !isAffiliation(title)) : isDressed && !isName;
    if (people && isTitle && people.every(({ affiliation }) => affiliation === undefined)) return { title, people };
  }
  return undefined;
}

/** "Name (Affiliation), Title", "Name (Affiliation). Title": what stands behind where they are from, and is neither people nor a place itself. */
function afterPlace(text: string, known: KnownPeople): Found {
  const [, name = '', affiliation, title = ''] = /^([^():,]{4,60}?)\s*\(([^()]{2,100})\)\s?(?:[,.]\s|\s)(\p{Lu}.+)$/u.exec(text) ?? [];
  if (affiliation === undefined || isAffiliation(title) || readPersons(title, known.has) || !known.isNamed({ name }) || (personName(affiliation) !== undefined && !isAffiliation(affiliation))) return undefined;
  return { title, people: [{ name, affiliation }] };
}

/** "Title [Name]", "Title (Name, Affiliation)", "Name (Affiliation)". */
function bracketed(text: string, known: KnownPeople): Found {
  const square = /^(.*?)\s*\[([^[\]]+)\]$/.exec(text);
  const squared = square ? readPersons(square[2] ?? '', known.has) : undefined;
  if (square && squared) return { title: square[1] ?? '', people: squared };
  const open = openingOfLast(text);
  if (open < 0) return undefined;
  const [before, inner] = [text.slice(0, open).trim(), text.slice(open + 1, -1).trim()];
  const outside = before ? readPersons(before, known.has) : undefined;
  const inside = readPersons(inner.replace(/^(?:by|speakers?:|with|von|par|por)\s+/iu, ''), known.has);
  // "Invited talk: Name (Place)": what follows a name in brackets is where it is from.
  const isFrom = personName(partsOf(before, /[:–—|,;&]\s|\s-\s|\s(?:and|und|et|y|e|en|och|og|i|oraz|a|и|та|ve|ja|és|[șş]i|và|dan|και)\s/u).at(-1)?.text ?? '') !== undefined;
  if (inside && !outside && before && !isFrom && (!isAffiliation(inner) || inner.includes(','))) return { title: before, people: inside };
  // "Name (Affiliation)" and nothing else.
  const all = outside && (isAffiliation(inner) || !inside) && !/\d{1,3}\s?(?:min|'|′)|\b(?:online|remote|virtual|tba|tbc|invited|keynote|cancelled)\b/iu.test(inner) ? readPersons(text, known.has) : undefined;
  return all ? { title: '', people: all } : undefined;
}

/** Where the last pair of brackets opens, if the text ends with it. */
function openingOfLast(text: string): number {
  if (!text.endsWith(')')) return -1;
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === ')') depth++;
    else if (text[at] === '(' && --depth === 0) return at;
  }
  return -1;
}

/** "**Title** Name": the dress ends where the title does. */
function atEdges(text: string, markdown: string, known: KnownPeople): Found {
  const runs = runsOf(markdown).filter((run) => run.text.trim());
  if (runs.length < 2 || runs.length > 8 || !runs.some(({ strong, emphasis }) => strong || emphasis)) return undefined;
  const last = endsInTitle(text, runs.at(-1), known);
  if (last) return last;
  for (const { text: words, strong, emphasis } of runs) {
    if (!strong && !emphasis) continue;
    const run = words.replace(/\s+/g, ' ').trim();
    const at = text.indexOf(run);
    // The time before the title is often in the same dress.
    const [from, to] = at >= 0 ? [at, at + run.length] : [0, overlap(run, text)];
    if (to <= 0) continue;
    const [before, inside, after] = [trimmed(text.slice(0, from)), trimmed(text.slice(from, to)), trimmed(text.slice(to))];
    if (/[([]\s?$/.test(text.slice(0, from))) continue;
    const people = readPersons(inside, known.has);
    if (people && isAffiliation(inside) && readPersons(before, known.has)) continue;
    // "*Jane Doe:* Title"
    if (people && !before && after && /:\s*$/.test(run)) return { title: after, people };
    // "Ann Lee (Bern): *Fading Fens*": who is from somewhere speaks, whatever looks like a name behind it.
    const named = people && before && !after && !isAffiliation(inside) ? readPersons(before, known.has) : undefined;
    if (named?.every(({ affiliation }) => affiliation !== undefined)) return { title: inside, people: named };
    // "**Seeing Snow** by Ann Lee"
    const [, author = ''] = /^(?:by|von|par|por|di|da|door|av|af|oleh)\s(.+)$/iu.exec(after) ?? [];
    const authors = people && !before && author ? readPersons(author, known.has) : undefined;
    if (authors) return { title: inside, people: authors };
    if (people && !before !== !after) return withAffiliation(before || after, people);
    // "Invited talk: **Title** Name"
    const last = before && after && !people && isMoment(before) ? readPersons(after, known.has) : undefined;
    if (last) return { title: `${before}: ${inside}`, people: last };
    const beside = !before && after ? readPersons(after.replace(/^(?:by|von|par|por)\s/iu, ''), known.has) : undefined;
    if (beside && !people) return { title: inside, people: beside };
  }
  return undefined;
}

/** "Jane Doe, Tom Akande, *Title*", "Invited talk: Jane Doe, *Title*": who is named before a title in other dress. */
function endsInTitle(text: string, run: Run | undefined, known: KnownPeople): Found {
  const title = run && (run.strong || run.emphasis) ? run.text.replace(/\s+/g, ' ').trim() : '';
  if (!title.includes(' ') || !text.endsWith(title) || isAffiliation(title) || readPersons(title, known.has)) return undefined;
  const before = text.slice(0, -title.length);
  if (/[([]\s?$/.test(before)) return undefined;
  const people = readPersons(trimmed(before), known.has);
  if (people) return { title, people };
  const [, moment = '', name = ''] = /^([^:]{3,60}?)\s?:\s(.+)$/u.exec(trimmed(before)) ?? [];
  const named = isMoment(moment) ? readPersons(name, known.has) : undefined;
  return named && { title: `${moment}: ${title}`, people: named };
}

/** What follows a name in other dress is its affiliation, if it looks like one; else the title. */
function withAffiliation(rest: string, people: readonly WrittenPerson[]): Found {
  const [, affiliation, title] = /^\(([^()]*)\)[\s:–—,|-]*(.+)$/su.exec(rest) ?? [];
  const [only] = people;
  if (affiliation && title && only) return { title, people: [...people.slice(0, -1), { ...(people.at(-1) ?? only), affiliation }] };
  const inBrackets = /^\(([^()]*)\)$/.exec(rest)?.[1];
  if (people.length === 1 && only && (inBrackets !== undefined || isAffiliation(rest))) return { title: '', people: [{ ...only, affiliation: inBrackets ?? rest }] };
  return { title: rest, people };
}

/** How much of the start of a text ends a run. */
function overlap(run: string, text: string): number {
  for (let length = Math.min(run.length, text.length); length > 3; length--) if (run.endsWith(text.slice(0, length))) return length;
  return 0;
}

/** "Name: “Title”", "“Title”, Name". */
function quoted(text: string, known: KnownPeople): Found {
  const [, before = '', title, after = ''] = /^([^"“”„«»]{0,150}?)["“„«]\s?([^"“”„«»]{6,300}?)\s?["”“»]([^"“”„«»]{0,200})$/u.exec(text) ?? [];
  if (title === undefined) return undefined;
  const beside = trimmed(before).replace(/:$/, '');
  const behind = trimmed(after).replace(/^(?:by|von|par|por)\s/iu, '');
  const people = readPersons(beside || behind, known.has);
  if (people && !(beside && behind)) return { title, people };
  // "Invited talk: “Title” Name"
  const last = beside && behind && isMoment(beside) ? readPersons(behind, known.has) : undefined;
  if (last) return { title: `${beside}: ${title}`, people: last };
  // "Name, Affiliation, “Title”", "Name: Affiliation, “Title”"
  const [, who = '', where] = /^([^,:]{4,60}?)\s?[,:]\s(.{2,120})$/u.exec(beside) ?? [];
  if (where !== undefined && !behind && !isMoment(who) && known.isNamed({ name: who })) return { title, people: [{ name: who, affiliation: where }] };
  // "Invited talk: Name (Affiliation), “Title”"
  const [, moment, name] = /^([^:]{3,60}?)(?:\s?:|\s[–—-])\s(.+)$/u.exec(beside) ?? [];
  const named = moment && name && isMoment(moment) ? readPersons(name, known.has) : undefined;
  return named && !behind ? { title: `${moment ?? ''}: ${title}`, people: named } : undefined;
}

/** Parts between dashes, bars or after a colon: one of them is people, the one after it may be where they are from. */
function parted(text: string, known: KnownPeople): Found {
  const parts = partsOf(text, SPLIT);
  if (parts.length > 1 && parts.length < 6) {
    // "Name; Name: Title – more of it": the dash is one of the title.
    const isTitled = (part: string): boolean => /^[^:]{4,300}:\s/u.test(part) && readPersons(part.slice(0, part.indexOf(':')), known.has) !== undefined;
    // "Plenary: Jane Doe - Title"
    const [, moment = '', named = ''] = /^([^:]{3,40}?)\s?:\s(.+)$/u.exec(parts[0]?.text ?? '') ?? [];
    const after = isMoment(moment) && !isTitled(named) ? readPersons(named, known.has) : undefined;
    const people = parts.map((part, index) => (index ? undefined : after) ?? (isTitled(part.text) ? undefined : readPersons(part.text, known.has)));
    // Capital letters alone make "Bright Contracts" a name as well; an initial is one's own.
    const isSure = (written: string, list: readonly WrittenPerson[] | undefined): boolean => list?.some(known.isSure) === true || (list !== undefined && INITIAL.test(written));
    const sure = people.findIndex((list, index) => isSure(parts[index]?.text ?? '', list));
    const at = sure >= 0 ? sure : people[0] && (known.areFirst || !people[parts.length - 1]) ? 0 : people.findLastIndex((list) => list !== undefined);
    const found = people[at];
    if (found && !(at === 0 && !after && parts.length === 2 && isMoment(parts[0]?.text ?? ''))) {
      const next = parts[at + 1]?.text ?? '';
      const from = found.length === 1 && found[0]?.affiliation === undefined && (isAffiliation(next) || (at > 0 && at === parts.length - 2)) ? next : undefined;
      const rest = parts.filter((_, index) => index !== at && !(from !== undefined && index === at + 1));
      const title = (at === 0 && after ? `${moment}: ` : '') + rest.map((part, index) => (index ? part.before : '') + part.text).join('');
      return { title, people: from === undefined ? found : found.map((person) => ({ ...person, affiliation: from })) };
    }
  }
  const colon = partsOf(text, /:\s/u);
  const [head, ...others] = colon;
  if (!head || !others.length) return undefined;
  const tail = text.slice(text.indexOf(others[0]?.text ?? '', head.text.length));
  const first = readPersons(head.text, known.has);
  if (first) return { title: tail, people: first };
  // "Invited Talk: Name: Title"
  const [named, ...words] = others;
  const second = named && words.length && isMoment(head.text) ? readPersons(named.text, known.has) : undefined;
  if (second) return { title: `${head.text}: ${tail.slice(tail.indexOf(words[0]?.text ?? '', named?.text.length))}`, people: second };
  // "Invited Talk: Name (Affiliation)"
  const last = readPersons(tail, known.has);
  // "Fog over fens: Ann Lee, Leeds, Bo Ray, Bern"
  const areSeveral = last !== undefined && last.length > 1 && last.some(known.isSure);
  return last && (isMoment(head.text) || areSeveral) ? { title: head.text, people: last } : undefined;
}

/** True for words that name a part of a programme rather than what is said in it. */
export function isMoment(text: string): boolean {
  return /(?<!\p{L})(?:talk|plenary|keynote|lecture|speaker|presentation|session|panel|tutorial|poster|paper|spotlight|\p{L}*vortrag|exposé|conférence|ponencia|charla|conferencia|relazione|palestra|lezing|föredrag|\p{L}*foredrag|conferință|prelegere|wykład|welcome|opening|closing|remarks|introduction|begrüßung|oral|demo|workshop|discussion|round\s?-?table|table ronde|mesa redonda|podiumsdiskussion|débat|debate|föreläsning|forelesning|forelæsning|foredrag|přednáška|prednáška|доклад|доповідь|лекция|лекція|konuşma|konuşması|előadás|esitelmä|pääpuhe|ομιλία|predavanje|báo cáo|pembicara|הרצא(?:ה|ת)|سخنرانی|الكلمة|كلمة|محاضرة|\S*(?:講演|演講|报告|演讲|발표|강연))(?!\p{L})/iu.test(text) && text.split(/\s/).length <= 6;
}

const GREETED = /^((?:salut[oi]|introduzione|apertura|conclusioni|intervento|relazione|lezione|palabras|saludos?|bienvenida|inauguración|conferencia|ponencia|fala|abertura|palestra|boas-vindas|mots?(?: d['’](?:accueil|ouverture))?|allocution|discours|ouverture|introduction|conférence|exposé)(?:\s\p{Ll}{4,16})?)\s(?:del(?:la|l['’])?|dell['’]|di|de (?:la |l['’])?|du|d[oa])\s?((?:prof|dott|drs?\b|dra\b|ing\.|avv\.|mme|m\.|on\.|sr\.|sra\.|mtr[ao]).{4,160})$/iu;

/** "Title, Name (Affiliation)", "Title, by Name". */
function ended(text: string, known: KnownPeople): Found {
  const [, by, people] = /^(.{3,400}?)[,;.]?\s(?:by|presented by|von|par|por|door|av|af|oleh|speakers?:|vortrag:|ref(?:erent(?:in)?)?\.?:|intervenant(?:e|s)?\s?:)\s+(.{4,200})$/iu.exec(text) ?? [];
  const named = people ? readPersons(people, known.has) : undefined;
  if (by && named) return { title: by, people: named };
  // "Saluto del Prof. Franco Neri, Presidente": of somebody with a title, and only by words for what such people do.
  const [, part, of = ''] = GREETED.exec(text) ?? [];
  const greeter = part === undefined ? undefined : readPersons(of, known.has);
  if (part !== undefined && greeter) return { title: part, people: greeter };
  // "Panel with Jane Doe, Tom Akande and Li Wen"
  const [, what, whom] = /^(.{3,80}?)\s(?:with|mit|avec|con)\s(.{8,300})$/iu.exec(text) ?? [];
  const several = whom ? readPersons(whom, known.has) : undefined;
  if (what && several && several.length > 1) return { title: what, people: several };
  const behind = behindStop(text, known);
  if (behind) return behind;
  const parts = partsOf(text, /,/u);
  for (let from = 1; from < Math.min(parts.length, 40); from++) {
    const tail = parts.slice(from).map((part) => part.text).join(', ');
    const list = readPersons(tail, known.has);
    const [first] = list ?? [];
    const isLone = list?.length === 1 && !isAffiliation(tail) && !readPersons(parts[0]?.text ?? '', known.has) && first && from === parts.length - 1 && from === 1 && first.name.split(' ').length < 4 && (parts[0]?.text ?? '').split(' ').length > 2 && /(?:^|\s)\p{Ll}/u.test(parts[0]?.text ?? '');
    if (isLone) return { title: parts[0]?.text ?? '', people: list };
    if (list && first && (list.length > 1 || known.isSure(first)) && (list.some(known.isSure) || list.length > 2) && !readPersons(parts[0]?.text ?? '', known.has)) return { title: parts.slice(0, from).map((part) => part.text).join(', '), people: list };
  }
  return undefined;
}

/** "Fog over fens. Ann Lee (Leeds)", "Fog? Dr. Ann Lee (Leeds) and Bo Ray (Bern)": people with where they are from, each of them, behind the end of a sentence. */
function behindStop(text: string, known: KnownPeople): Found {
  for (const { index, 0: stop } of [...text.matchAll(/(?:(?<=\s(?:\p{L}{4,30}|\d{4}|[\p{Script=Greek}\p{Script=Cyrillic}]{3}))\.|(?<=\p{L})[?!]|(?<=\p{Script=Greek});)\s(?=\p{Lu}|д-р\s|проф)/gu)].slice(0, 6)) {
    const [title, who] = [text.slice(0, index) + stop.replace(/[.\s]/g, ''), text.slice(index + stop.length)];
    const people = /\s(?:prof|dott|ing|проф|доц|акад|канд|καθ)\p{L}*$/iu.test(title) || readPersons(title, known.has) ? undefined : readPersons(who, known.has);
    if (people?.every(({ affiliation }) => affiliation !== undefined) && who.endsWith(')')) return { title, people };
  }
  return undefined;
}

/** Nothing but people: sure only where more than two capital letters say so. */
function alone(text: string, known: KnownPeople): Found {
  const people = readPersons(text, known.has);
  const sure = people?.some(known.isSure) === true || /^(?:prof|dr|pd|mr|mrs|ms)\b/iu.test(text);
  return people && sure ? { title: '', people } : undefined;
}

/** A text without what parts it from its neighbours; a semicolon is how Greek asks. */
function trimmed(text: string): string {
  return text.replace(/^[\s:|,;：，、；،؛–—·•-]+|(?:[\s:,：，、；،؛–—·•-]|(?<!\p{Script=Greek});|(?<=[\s|])\|)+$/gu, '').replace(/^\(([^()]*)\)$/, '$1').trim();
}

/** A text without the quotation marks around all of it. */
export function unquoted(text: string): string {
  return /^["“„«][^"“”„«»]*["”“»]$/u.test(text) ? text.slice(1, -1).trim() : text;
}
