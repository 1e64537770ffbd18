/**
 * People as programmes name them: "Jane Doe", "Prof. Jane Doe (ETH Zürich)", "Jane Doe, ETH Zürich", several of them parted by commas, "and",
 * or nothing at all. What only might be a name is told apart by words that no name has.
 */
import { fold } from '../../../../event/text.js';
import { BoundedCache } from '../../../../time/bounded.js';
import { isRemark } from './called-off.js';
import { areLinkWords } from './link-words.js';
import { isUncased, uncasedPersons, withoutRank } from './uncased-people.js';
import type { WrittenPerson } from './written-person.js';

export type { WrittenPerson } from './written-person.js';

/** Words of titles, places and breaks, in six languages: what has one of them is nobody's name. */
const NO_NAME = new Set(
  ('algebraic beamforming causal clinic clinics cohomology complexity contracts design designing die differential discovery drug encoding error facility feature features fiesta framework frameworks happy homology hour lexicographic policies privacy progetti progetto projects projekt projekte projet projets proyecto proyectos security semantics theorem theorems topological topology towards unequal verification '
    + 'a abstract abschluss accueil anschluss advances advanced afternoon agenda algorithms all almuerzo american analysis and andere anmeldung apertura application applications approach approaches artificial assimilation at ausklang award awards bayesian begruessung begrussung '
    + 'best beyond bienvenida break breakfast breakout buffet cafe campus challenges chamber ciencia clausura climate closing clothing clouds coffee college comite committee community computing concluding conclusion conference congress contributed control cooking course data days deep demo departamento department departement '
    + 'dejeuner descanso deutsche dinner discussion diskussion drinks dynamics earth eingeladen ende end energy environment estimation european evening event exascale exhibition experimental experiments faculty feedback final flash fluid for forecast forecasting foundation frontiers foyer future general global group groups hackathon '
    + 'hall hands hardware hauptvortrag how ice imaging in inference information institut institute instituto international intelligence interactive introduction introductory invited invite is kaffee kaffeepause keynote lab laboratory large learning lecture lightning long lunch machine main matin meeting methods mit mittagessen mittagspause mixer model modeling '
    + 'modelling models morning nachmittag national natural network networking networks neural new non number ocean of office on online open opening oral outlook overview panel paper papers parallel part participants pause physics planning plenary ponencia position post poster posters prediction presentation presentations presenter prize probability problems program programm programme '
    + 'project public quantum questions reception recherche registration remarks research results retreat review room round saal salle sala science sciences school sea second seminar seminario session sessions short simulation simulations social society software speaker speakers special spotlight state statistical statistics student students studies study summary '
    + 'symposium system systems table tagung talk talks tba tbc tbd tea teilnehmer the theory third thema time title to tour track training turbulence tutorial tutorials uncertainty universidad universitaet universitat university universite update vision vormittag vortrag vortrage walk wave waves weather welcome what why wissenschaft with workshop workshops wrap year your zoom '
    + 'ballroom lobby auditorium theater theatre atrium lounge plaza terrace cafeteria mensa club journal jeunes chercheurs paralelas paralelos charlas talleres gather town definir confirmar kaffe offen buffet accelerating adaptive annual assessing atmosphere atmospheric building center centre changing chemistry computational computer conclusions developing development digital diffusion distributed ecology engineering from generative geophysical geometry graph group high image information instrument inverse language library map mapping market measuring mechanics medicine '
    + 'mathematics methods monitoring observing observations observation operators operational optimal optimization optimisation organic organization organisation outdoor panelists pdf physical plasma policy practical precipitation processes processing programming quality radar rain reanalysis reasoning registration regional remote representation risk river robust robotics satellite scaling '
    + 'sensing sessions snow soil solar space spatial stochastic storm strategies sustainability technology temperature testing tools toolbox transport tropical understanding urban using validation abertura almoco apresentacao caffe chiusura comunicacao comunicacoes conferencia encerramento intervalo mesa palestra pausa pranzo redonda saluti sessao sessione sessioni sessoes vice president principal director manager officer engineer coordinator senior service services cognitive evento eventos cultural minicurso minicursos mini curso oficina oficinas salao espaco setor credenciamento cerimonia painel paineis salon inauguracion ceremonia acreditaciones paraninfo mesas institucionales institucionais istituzionali tavola rotonda laboratorio festa fallbeispiel fallstudie grusswort ausstellung fuehrung podiumsdiskussion lezing lezingen ontvangst dyskusja panelowa wyklad wyklady sesja przerwa kawowa otwarcie zamkniecie rejestracja warsztaty referat instytut fundacja prednaska prestavka zahajeni registrace valkommen velkommen velkomst foredrag oplaeg frokost lunsj middag registrering avslutning programledere variational visualization visualisation water website wind welcome working amphitheater amphitheatre amphi lycee gymnasium hotel restaurant museum musee museo physik chemie biologie informatik mathematik philosophie soziologie psychologie theologie geologie geographie germanistik medizin theoretische experimentelle angewandte vergleichende physique chimie biologie informatique mathematiques philosophie histoire geologie sociologie psychologie fisica quimica biologia matematica matematicas filosofia filologia sociologia psicologia').split(' '),
);
const PARTICLES = new Set('de da do dos das di del della der den des du la le los las van von vom zu zur zum ter ten bin ibn al el y e af av'.split(' '));
const TITLE = /^(?:pr\.?(?=\s\p{Lu})|(?:univ\.?-?|apl\.|jun\.-?|assoc(?:iate)?\.?|assist(?:ant)?\.?)?\s?prof(?:essor(?:in)?|\.?\s?ssa|a\.?|\.(?:in)?)?|dr\s?:|dr(?:\.|in|a\.?)?(?:-ing\.?)?|(?:rn|ph|mu|ju|mv|pa|th)dr\.?|mgr\.?|inż\.?|lic\.|bc\.|doc\.|mtr[ao]\.?|dña\.?|dott(?:\.?\s?ssa|oressa|ore)?\.?|ir\.|drs\.|avv\.|pd|ing\.?|dipl\.-\p{L}+\.?|mag\.|mrs?\.?|ms\.?|mme\.?|m\.|sr\.?|sra\.?|herrn?|frau|sir|dame|д-р|проф(?:ес+ор)?\.?|доц(?:ент)?\.?|акад(?:емик)?\.?|δρ\.?|καθ(?:ηγητής|ηγήτρια|\.)|(?:pgs\.?\s?|gs\.?\s?)?ts\.|ths\.|gs\.|rer\.|nat\.|phil\.|med\.|hab\.|h\.c\.|em\.)(?:\s+|$|(?<=\.)(?=\p{L}))/iu;
const AFFILIATION = /universi|üniversite|enstitü|fakülte|\buniv?\b|institut|college|school|\blab(?:s|oratory|oratoire|or)?\b|cent(?:re|er)s?(?!\p{L})|zentrum|\bcentro|department|abteilung|departament|dipartimento|polit[eé]cn|polytechn|politechnik|[eé]cole\s|högskol|høgskol|yliopisto|uniwersytet|університет|университет|институт|інститут|пол[иі]техн|г[иі]дромет|обсерватор|πανεπιστ|πολυτεχν|αστεροσκοπ|ινστιτο[υύ]τ|fakultät|faculty|hospital|klinik|academy|akademie|observator|hochschule|agency|company|gmbh|\binc\.?$|\bltd|foundation|stiftung|\bresearch(?:$|[,)]|\s(?:group|cent(?:er|re)|institut|council|unit|lab|foundation|organi[sz]ation|facility|network|division|department|station|school|team|corporation))/iu;
// "Stellvertretender Vorsitzender des Vorstandes": at the start of a name nobody has these, at its end some do.
const OFFICE = /^(?:stellvertret\p{L}+|(?:vize|general|staats|alt)?(?:vorsitzende[rn]?|präsident|direktor|sekretär|kanzler|minister|dekan|rektor|leiter|sprecher|geschäftsführer)(?:in)?|mitglied|président[es]?|direct(?:eur|rice)|secrétaire|doyen(?:ne)?|presidenta?|directora?|secretari[oa]|rector[ae]?|presidente|direttore|direttrice|chairman|chairwoman|chairperson)\s/iu;
// "Coordinador de las Jornadas", "Decana de la Facultad", "Univ. Rennes": of what somebody is, and where.
const POST = /^(?:(?:co-?|vice-?|vicer)?(?:coordinador|coordenador|rector|decano|decan|doyen)[ae]?|coordinat(?:eur|rice|ore)|coordonnat(?:eur|rice)|jef[ea]|responsable|investigador[ae]?|profes?sora?|professeure?|ma[iî]tre(?:sse)?|chercheu(?:r|se)|ricercat(?:ore|rice)|pesquisador[ae]?)\s(?:\p{Lu}\p{L}+\s)?(?:de|del|da|do|dos|di|della?|du|des|en|em)\s|^(?:univ|inst|dept|d[eé]p|fac)\.\s/iu;
// In capitals only: "mit" is German for "with".
const ACRONYMS = /(?<!\p{L})(?:МГУ|РАН|НАНУ?|КПІ|КНУ|ХНУ|ΕΜΠ|ΕΚΠΑ|ΑΠΘ)(?!\p{L})|\b(?:ETH|EPFL|MIT|CNRS|INRIA|Inria|CSIC|DLR|DWD|ECMWF|IBM|IHES|ENS|UC|NASA|NOAA|NCAR|CERN|KIT|TUM?|LMU|UCLA?|USA|UK)\b/u;

const CAPITALS = /^\p{Lu}{3,6}\s\p{Lu}\p{Ll}+$/u;

// "Drug Discovery", "Evaluating Estimators": what no name ends in, but for some that are given to girls.
const NO_NAME_ENDING = /(?<!associ|coop[eé]r|f[eé]d[eé]r|fond|délég)[aceiu]tion(?:s|en)?$|ology$|(?:al|iv|il|ular|os|ur|ex|or)it(?:y|ies)$|[aiu]ci[oó]n(?:es)?$|[ai]zion[ei]$|ç(?:ão|ões)$|(?:[^e]at|iz|ify)ing$|ierung$|(?:ig|lich)keit$|(?:ist|am|et|om|mat)ics$/iu;
const GIVEN = /^(?:asunci[oó]n|encarnaci[oó]n|purificaci[oó]n|consolaci[oó]n|anunciaci[oó]n|visitaci[oó]n|conceição|assunção|anunciação|encarnação|purificação)$/iu;

/** Signs of footnotes. */
const MARKS = /[¹²³⁴⁵⁶⁷⁸⁹⁰⸴*†‡§]+(?=\s|,|$)/gu;

/** True for what somebody is: "chercheuse CNRS". */
export function isPost(text: string): boolean {
  return WHAT_THEY_ARE.test(text);
}

// Before who gives a talk: "Conférence par Ann Lee", "With Ann Lee".
const BY = /^(?:(?:an?|eine?|une?|una)\s)?(?:(?:talk|lecture|seminar|presentation|vortrag|conférence|exposé|charla|conferencia|ponencia|relazione|conferenza|palestra)\s)?(?:by|with|von|mit|par|avec|por|con|presented by|given by|gehalten von|présentée? par|a cargo de|speakers?:?)\s+(?=\p{Lu})/iu;

/** Words about a person without those before the name. */
export function withoutBy(text: string): string {
  return text.replace(BY, '');
}

/** True for an organisation rather than a person. */
export function isAffiliation(text: string): boolean {
  // A title of two sentences may name an institute, too.
  return (AFFILIATION.test(text) || ACRONYMS.test(text)) && text.length < 200 && !/\p{Ll}{5}\.\s\p{Lu}\p{Ll}{3,}\s\p{Ll}/u.test(text);
}

// The same few names, and lines that are asked in several ways, stand in a whole programme. "" for what is no name.
const NAMES = new BoundedCache<string, string>(2_000);
const NAME_KEYS = new BoundedCache<string, string>(2_000);

/** A name without titles and marks; undefined for what is no name of a person. */
export function personName(written: string): string | undefined {
  return NAMES.get(written, () => readName(written) ?? '') || undefined;
}

function readName(written: string): string | undefined {
  let text = withoutRank(written).replace(/[\s\u00a0]+/g, ' ').replace(MARKS, '').replace(/,?\s(?:ph\.?\s?d\.?|m\.?\s?sc\.?|md)\.?$/iu, '').trim();
  if (text.length < 4 || text.length > 60) return undefined;
  // "M. Oduya" has an initial rather than the title of a French gentleman.
  for (let titles = 0; titles < 4 && TITLE.test(text) && !/^\p{Lu}\.\s\S+$/u.test(text); titles++) text = text.replace(TITLE, '').trim();
  // What else is of these letters is as likely a title ("機械学習"), unless it stands beside where somebody is from (uncased-people.ts).
  if (/^(?:[\p{Script=Han}々]{1,4}\s[\p{Script=Han}々\p{Script=Hiragana}\p{Script=Katakana}]{1,4}|[\p{Script=Katakana}ー]{2,12}(?:[・･][\p{Script=Katakana}ー]{2,12}){1,3})$/u.test(text)) return text;
  // "Saluto del Prof. Neri" is what somebody does.
  if (OFFICE.test(text) || POST.test(text) || /\s(?:[Pp]rof|[Dd]ott|[Ii]ng|[Aa]vv)(?:\.|\p{Ll}*ssa)/u.test(text)) return undefined;
  const words = text.split(' ');
  if (words.length < 2 || words.length > 6 || /[\d:;!?"“”„()[\]{}|/&+=_<>@#]/.test(text)) return undefined;
  // "Regularisation II" is the second of its kind; "John Smith III" is somebody.
  if (words.length === 2 && /^(?:I{2,3}|IV|VI{0,3}|IX)$/.test(words[1] ?? '')) return undefined;
  let names = 0;
  // "A M Pitts": initials without points.
  const isInitial = (word: string | undefined): boolean => /^\p{Lu}$/u.test(word ?? '');
  for (const [at, word] of words.entries()) {
    if (isInitial(word) && (isInitial(words[at - 1]) || isInitial(words[at + 1]))) continue;
    if (PARTICLES.has(word.toLowerCase()) && word === word.toLowerCase()) continue;
    if (/^\p{Lu}\.(?:-?\p{Lu}\.)*$/u.test(word)) continue;
    // "Weiterbildung zu Sternen": nouns that nobody is given as a name; "Hartung" is somebody's second, "Geunyoung" a first.
    if (at === 0 && /^\p{Lu}\p{Ll}{4,}(?:(?<!yo|[kh]y|ny|j)ung|heit|keit|schaft|tät)(?:en)?$/u.test(word)) return undefined;
    if (NO_NAME.has(fold(word.replace(/[’'.,-]+$/, '')))) return undefined;
    if (word.length > 6 && NO_NAME_ENDING.test(word) && !GIVEN.test(word)) return undefined;
    // "IISc Bangalore".
    if (/^\p{Lu}{2,}\p{Ll}/u.test(word)) return undefined;
    if (/^\p{Lu}$/u.test(word)) continue;
    // "DUPONT" is a name beside "Jean", "ECMWF" none by itself.
    if (!/^(?:d['’]|l['’]|o['’]|mc|mac)?\p{Lu}[\p{L}’'ʼ.-]*$/iu.test(word) || !/\p{Lu}/u.test(word)) return undefined;
    names++;
  }
  const mixed = words.some((word) => /\p{Ll}/u.test(word) && /^\p{Lu}/u.test(word));
  return names > 0 && (mixed || words.some((word) => /^\p{Lu}\.$/u.test(word))) && /\p{L}{2}/u.test(words.at(-1) ?? '') ? text : undefined;
}

/** Pieces of a text between separators that stand outside brackets. */
export function partsOf(text: string, separators: RegExp): readonly { readonly text: string; readonly before: string }[] {
  const parts: { text: string; before: string }[] = [];
  let [depth, from, before] = [0, 0, ''];
  const marks = new RegExp(`[()[\\]]|${separators.source}`, `${separators.flags.replace('g', '')}g`);
  for (const match of text.matchAll(marks)) {
    if (/^[([]$/.test(match[0])) depth++;
    else if (/^[)\]]$/.test(match[0])) depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      parts.push({ text: text.slice(from, match.index).trim(), before });
      [from, before] = [match.index + match[0].length, match[0]];
    }
  }
  return [...parts, { text: text.slice(from).trim(), before }].filter((part) => part.text);
}

const BETWEEN = /[,;&•·]|\s(?:and|und|et|y|sowie)\s|\s[/+|]\s/u;

// "Anne Lie og Bo Dahl", "Jan Kos i dr Ewa Lis": two names of two words and more; "e" alone is within a name, too ("José Lima e Silva"), and "a" Czech only where its letters are.
const WHO_AHEAD = "\\p{Lu}[\\p{L}.’'-]*\\s(?:\\p{Ll}{2,3}\\s){0,2}\\p{Lu}[\\p{L}’'-]+(?:\\s\\([^()]{2,80}\\))?";
const WHO_BEHIND = "(?=(?:(?:[Pp]rof|[Dd]ra?|mgr|[Ii]ng|[Dd]oc|inż|д-р|[Пп]роф|[Δδ]ρ)\\.?\\s)*\\p{Lu}[\\p{L}.’'-]*\\s(?:\\p{Ll}{2,3}\\s){0,2}\\p{Lu})";
const [OTHER_AND, CZECH_AND] = ['og|och|ja|oraz|i|en|e|и|і|та|ve|és|[șş]i|và|dan|και', 'a'].map((words) => new RegExp(`\\s(?:${words})\\s${WHO_BEHIND}(?<=${WHO_AHEAD}\\s(?:${words})\\s)`, 'gu')) as [RegExp, RegExp];
const CZECH = /[ěščřžůňťďľĺŕ]/iu;

/** A list of people with commas for such words outside brackets: "Fine Arts e Landscape" within them is one place. */
function withCommas(text: string): string {
  const comma = (word: string, at: number, whole: string): string => (whole.lastIndexOf('(', at) > whole.lastIndexOf(')', at) ? word : ', ');
  const listed = text.replace(OTHER_AND, comma);
  return CZECH.test(text) ? listed.replace(CZECH_AND, comma) : listed;
}

// "Ada Brandt et al." are not two: of these words one character is made, which parts nothing.
const AND_OTHERS = '\uE000';

// "Xinyu (Nora) Tan": one name in brackets between two, marked so that it parts nothing.
const CALLED = /(?<=(?:^|[,;&:]\s?|\s(?:and|und|et|y)\s)\p{Lu}[\p{L}-]+)\s\((\p{Lu}\p{Ll}+)\)\s(?=\p{Lu}[\p{L}’'-]+(?:$|[,;:]|\s(?:[(&–—]|and|und|et|y)))/gu;
const withoutCalled = (name: string): string => name.replace(/\s?\uE001[^\uE002]*\uE002/gu, '');
const called = (name: string): string => name.replace(/\uE001/gu, '(').replace(/\uE002/gu, ')');

// "Ann Lee, chercheuse CNRS", "Ann Lee, wissenschaftliche Mitarbeiterin": what somebody is begins with a small letter in most languages.
const WHAT_THEY_ARE = /^(?:(?:senior|junior|associate|assistant|full|emeritus|visiting|deputy|former|associée?|émérite|ordinaria|außerplanmäßiger?|wissenschaftliche[rn]?|stellvertretende[rn]?|catedrátic[oa]|post-?)\s?)*(?:prof(?:essor(?:in|a)?|esor[ae]?|esseure?|essoressa|essore)|lecturer|reader|fellow|director|head of|chief|research(?:er)?|scientist|student|phd|doctoral|post-?doc\p{L}*|chercheu(?:r|se|re)s?|enseignante?(?:-chercheu\p{L}+)?|ma[iî]tre(?:sse)? de|doctorante?s?|docteure?|direct(?:eur|rice|or|ora)|ingénieure?|étudiante?|chargée? de|responsable|présidente?|mitarbeiter(?:in)?|doktorand(?:in)?|leiter(?:in)?|direktor(?:in)?|geschäftsführer(?:in)?|investigador[ae]?|doctorand[oa]|coordinador[ae]?|docente|ricercat(?:ore|rice)|dottorand[oa]|diret(?:tore|trice|tora?|or)|direttore|direttrice|assegnista|pesquisador[ae]?|doutorand[oa]|coordenador[ae]?)(?!\p{L})/iu;

/**
 * Reads a list of people.
 * @param known Tells a name that is listed elsewhere on the page.
 * @param isList All of it must be people: what is no name after one is their affiliation, and at the start it is taken as a name where the text says so.
 * @returns undefined where something in it is neither person nor affiliation.
 */
export function readPersons(text: string, known: (name: string) => boolean = () => false, isList = false): readonly WrittenPerson[] | undefined {
  if (!text.trim() || text.length > (isList ? 5_000 : 1_200)) return undefined;
  const apart = uncasedPersons(text, isList) ?? eachFrom(text);
  if (apart) return apart;
  const people: { name: string; affiliation?: string }[] = [];
  // "Alan (A) Stephan (B)": nothing parts them but the brackets.
  const spaced = text.replace(/\s?（/gu, ' (').replaceAll('）', ')').replace(/[、，،]\s?/gu, ', ').replace(/[；؛]\s?/gu, '; ').replace(CALLED, ' \uE001$1\uE002 ').replace(/,\s(?=[JS]r\.?\s*(?:$|[,;:()&–—-]|and\s))/gu, ' ').replace(/\)\s+(?=\p{Lu}\p{Ll})/gu, '), ').replace(/[,;]?\s+et\.?\s+al\b\.?/gu, AND_OTHERS).replace(/\.\s*$/, '');
  for (const { text: whole, before } of partsOf(withCommas(spaced), BETWEEN)) {
    const part = whole.replaceAll(AND_OTHERS, '');
    const others = whole === part ? '' : ' et al.';
    // "Doe J, et al. Snow on roofs": a reference.
    if (others && !/^[^()]*\uE000\s*(?:\(|$)/u.test(whole)) return undefined;
    const [, bare = part, inner] = /^([^()]+?)\s*\(((?:[^()]|\([^()]*\))+)\)$/.exec(part) ?? [];
    // With "Prof. Dr." as the page has it.
    const name = known(withoutCalled(bare)) || personName(withoutCalled(bare)) !== undefined ? called(bare).replace(MARKS, '').trim() + others : undefined;
    const last = people.at(-1);
    if (/["“”„«»]/u.test(part)) return undefined;
    // "J. Doe, T. Akande. Snow": behind the full stop is no place but a title.
    if (/^(?:\p{Lu}\.\s?-?)+\p{Lu}[\p{L}’'-]+\.\s\S/u.test(part)) return undefined;
    // "Jane Doe, Tom Akande - Snow": behind the dash is no place but a title.
    const [, another] = /^([^()]{4,60}?)\s[-–—]\s./u.exec(part) ?? [];
    if (last && last.affiliation === undefined && another !== undefined && !isAffiliation(another) && (known(another) || personName(another) !== undefined)) return undefined;
    if (inner !== undefined && (isRemark(inner) || (areLinkWords(inner) && !/(?<![,;/|&+])\s\p{L}/u.test(inner)) || /^(?:pdf|slides|link|video|html|zoom|online|remote|hybrid|\d{1,3}\s?min\S*)$/iu.test(inner))) return undefined;
    // "Jane Doe, ICSI Berkeley": capitals beside somebody who has none are an institute's.
    const isInstitute = last !== undefined && before === ',' && CAPITALS.test(bare) && !people.some((one) => /\p{Lu}{2}/u.test(one.name)) && !known(bare);
    if (name !== undefined && !(isAffiliation(bare) && last) && !isInstitute) people.push({ name, ...(inner ? { affiliation: inner.trim() } : {}) });
    else if (last && (/[,;]/.test(before) || isList || (last.affiliation !== undefined && before.trim() === '/')) && (isPost(part) || isAffiliation(part) || isPost(last.affiliation ?? '') || !/^\p{Ll}/u.test(part.replace(/^(?:the|die|das|la|le|el)\s/iu, '')))) last.affiliation = called(last.affiliation ? `${last.affiliation}${before.trim() === '/' ? ' /' : before.trimEnd()} ${part}` : part);
    else if (isList && !last && inner && /\p{L}{2}/u.test(bare)) people.push({ name: called(bare) + others, affiliation: inner });
    else return undefined;
  }
  return people.length ? withOddOne(people, text) : undefined;
}

const ODD_NAME = /^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'.-]*){1,3}$/u;

/** "Ann Lee, Bo Ray, Viv K S, Cy Dee, Di Fox": one among many, and not the last, who looks like no name is still none of the places of the others. */
function withOddOne(people: readonly WrittenPerson[], text: string): readonly WrittenPerson[] {
  const [odd, ...others] = people.filter(({ affiliation }) => affiliation !== undefined);
  const inside = odd?.affiliation;
  if (inside === undefined || others.length || people.length < 4 || odd === people.at(-1) || isAffiliation(inside) || !ODD_NAME.test(inside) || text.includes(`(${inside})`)) return people;
  return people.flatMap((person) => (person === odd ? [{ name: person.name }, { name: inside }] : [person]));
}

/** "Ann Lee, Leeds; Bo Ray, ZAMG Wien; …": somebody and where they are from, each time; where all could be people they are. */
function eachFrom(text: string): readonly WrittenPerson[] | undefined {
  const parts = text.includes(';') ? partsOf(text, /;/u).map((part) => /^([^,()]{4,60}),\s([^;()]{2,120})$/u.exec(part.text)) : [];
  const people = parts.flatMap((part) => (part && personName(part[1] ?? '') ? [{ name: (part[1] ?? '').trim(), affiliation: (part[2] ?? '').trim() }] : []));
  return people.length > 1 && people.length === parts.length && people.some(({ affiliation }) => isAffiliation(affiliation) || personName(affiliation) === undefined) ? people : undefined;
}

/** True for "Prof. Dr. Ann Lee, Leeds" and nothing else: people, beyond doubt. */
export function isTitledPerson(text: string, known: KnownPeople): boolean {
  return text.length < 180 && /^(?:univ\S{0,5}\s?)?(?:profa?|dra?s?|ir|dott|pd|mrs?|ms|mme|mtr[ao]|mgr|doc|lic|(?:rn|ph|mu|ju)dr|д-р|проф(?:ес+ор)?|доц|акад|[δΔ]ρ|καθ)(?!\p{L})/iu.test(text) && readPersons(text, known.has) !== undefined;
}

/** Letters and digits of a text alone, for comparing. */
export function letters(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What a name is compared by: its letters, without titles. */
export function nameKey(name: string): string {
  return NAME_KEYS.get(name, () => letters(personName(name) ?? withoutRank(name)));
}

/** People of a page by name, with all that is told of them anywhere on it. */
export class KnownPeople {
  /** In the lines of this text people stand before titles. */
  areFirst = false;
  private readonly people = new Map<string, WrittenPerson>();
  /** With what their names begin and end: most words of a text are none of these. */
  private readonly edges = { start: new Set<string>(), end: new Set<string>() };

  /** Adds what a place tells; what is known already stays. */
  add(person: WrittenPerson): void {
    const key = nameKey(person.name);
    if (key.length < (isUncased(key) ? 2 : 4)) return;
    for (const name of [person.name, personName(person.name) ?? '']) {
      const words = name.split(' ');
      this.edges.start.add(letters(words[0] ?? ''));
      this.edges.end.add(letters(words.at(-1) ?? ''));
    }
    const before = this.people.get(key);
    const other = before?.affiliation !== undefined && person.affiliation !== undefined && before.affiliation !== person.affiliation ? person.affiliation : undefined;
    const bio = [before?.bio, other, person.bio].filter((text, at, all) => text && all.indexOf(text) === at).join('\n\n');
    this.people.set(key, { ...person, ...before, ...(before?.url ?? person.url ? { url: before?.url ?? person.url } : {}), ...(before?.affiliation ?? person.affiliation ? { affiliation: before?.affiliation ?? person.affiliation } : {}), ...(bio ? { bio } : {}) });
  }

  /** A person as told in one place, with what other places tell. */
  full(person: WrittenPerson): WrittenPerson {
    const known = this.people.get(nameKey(person.name));
    return known ? { ...known, ...person, ...(known.bio ? { bio: known.bio } : {}), ...(person.affiliation ?? known.affiliation ? { affiliation: person.affiliation ?? known.affiliation } : {}) } : person;
  }

  /** True for the name of one of them. */
  readonly has = (name: string): boolean => this.people.has(nameKey(name));

  /** True for somebody whose name is beyond doubt one: it is known, or looks like one. */
  readonly isNamed = ({ name, affiliation }: WrittenPerson): boolean => this.has(name) || personName(name) !== undefined || uncasedPersons(affiliation === undefined ? name : `${name} (${affiliation})`) !== undefined;

  /** True for somebody who is no title: it is told where they are from, or the page has them elsewhere. */
  readonly isSure = ({ name, affiliation }: WrittenPerson): boolean => affiliation !== undefined || this.has(name);

  /** The person with whose name a text ends, or begins; undefined if there is none. */
  at(text: string, where: 'start' | 'end'): { readonly person: WrittenPerson; readonly rest: string } | undefined {
    const words = text.split(' ');
    const edge = (where === 'end' ? words.at(-1) : words[0]) ?? '';
    if (!this.edges[where].has(letters(edge)) && !(where === 'start' && TITLE.test(`${edge} `))) return undefined;
    for (let count = Math.min(6, words.length); count > 1; count--) {
      const piece = where === 'end' ? words.slice(-count) : words.slice(0, count);
      const person = this.people.get(nameKey(piece.join(' ')));
      const rest = where === 'end' ? words.slice(0, -count) : words.slice(count);
      if (person) return { person, rest: rest.join(' ') };
    }
    return undefined;
  }
}
