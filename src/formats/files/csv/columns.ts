/**
 * What the columns of a table hold, told by their headings in English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Danish, Polish, Czech,
 * Russian and Turkish, and the commonest in Japanese, Chinese and Korean: exact words, so that what is taken for something can be told. Columns that look like what is nobody's business are known, too.
 */
import type { LinkType } from '../../../event/model.js';
import { fold } from '../../../event/text.js';
import { BoundedCache } from '../../../time/bounded.js';
import { isForOrganisers } from '../secret-words.js';
import { ownedBy, plain, withoutList, type Owner } from './owners.js';
import { withoutZoneWords } from './said-zones.js';

/** What a column may hold, by the best heading first. Accents and capitals do not count, nor do parentheses and numbers at the end. */
const WORDS = {
  title: 'title|talk title|title of talk|presentation title|paper title|session title|panel title|proposal title|submission title|contribution title|lecture title|talk|presentation|paper|subject|event|activity|agenda item|programme item|item|topic|programme|program'
    + '|titel|vortragstitel|titel des vortrags|vortrag|programmpunkt|thema|programm|veranstaltung|titre|titre de l expose|intitule|expose|communication|conference|sujet|evenement'
    + '|titulo|titulo de la charla|charla|ponencia|actividad|tema|evento|programa'
    + '|titolo|intervento|relazione|palestra|atividade|onderwerp|lezing|tytuł|wykład|temat|název|přednáška|название|тема|доклад|タイトル|題目|題名|演題|講演題目|演目|题目|题名|标题|报告题目|제목|주제|발표제목'
    + '|what|title of the talk|title of presentation|title of the presentation|title of paper|title of the paper|was|beitrag|inhalt|titel des beitrags|titre de la communication|titre de la presentation|titre de la conference|quoi|titulo de la ponencia|titulo de la conferencia|conferencia|presentacion|que|titolo della relazione|titolo dell intervento|titolo del intervento|argomento|attività|titulo da palestra|comunicação|apresentação|presentatie|programmaonderdeel|activiteit|titel van de lezing|wat|titel på föredrag|föredrag|ämne|programpunkt|rubrik|föreläsning|tittel|foredrag|oplæg|emne|indlæg|tytuł wykładu|tytuł referatu|referat|wystąpienie|prezentacja|název přednášky|název příspěvku|příspěvek|название доклада|тема доклада|мероприятие|выступление|başlık|konu|konuşma|konuşma başlığı|bildiri|bildiri başlığı|sunum|etkinlik',
  // A day may be a number or a name beside its date.
  date: 'date|start date|session date|datum|startdatum|date de debut|fecha|fecha de inicio|day|weekday|tag|wochentag|jour|dia|date start'
    + '|data|giorno|dag|den|dzień|дата|день|日付|日程|開催日|日期|날짜|일자'
    + '|journée|dato|gün|tarih'
    + '|day of week|day of the week|jour de la semaine|dia de la semana|giorno della settimana|dia da semana|weekdag|veckodag|ugedag|dzień tygodnia|den v týdnu|день недели',
  start: 'start|start time|starts|starts at|start datetime|start date time|begin|begins|begin time|time start|from time|from|time|times|time range|time slot|slot|hour|hours|local time|date time|datetime|date and time|when|scheduled at|start at|start timestamp'
    + '|beginn|anfang|startzeit|anfangszeit|beginnzeit|start uhrzeit|uhrzeit|zeit|von|von bis|wann|debut|heure debut|heure de debut|heure|heures|horaire|horaires|de|inicio|hora inicio|hora de inicio|hora de comienzo|hora|horario|desde|comienzo'
    + '|ora|orario|ora inizio|ora di inizio|inizio|hora de início|tijd|begintijd|aanvang|godzina|godz|czas|początek|čas|začátek|время|начало|開始|開始時刻|開始時間|時間|時刻|时间|开始|开始时间|時間帯|시간|시작|시작 시간'
    + '|starting time|timing|uhrzeit beginn|ab|zeiten|zeitraum|commence a|quand|creneau|horas|cuando|dalle|ora d inizio|orari|ore|quando|começo|horários|starttijd|van|tijdstip|tijden|wanneer|tijdslot|starttid|starttidspunkt|börjar|från|början|tid|klockan|när|tider|klockslag|kl|fra|begynder|tidspunkt|klokkeslæt|hvornår|od|godzina rozpoczęcia|rozpoczęcie|godziny|kiedy|čas začátku|hodina|kdy|с|время начала|старт|часы|когда|başlangıç|başlangıç saati|başlama saati|saat|zaman|saatler',
  end: 'end|end time|ends|ends at|time end|to time|end datetime|end date time|finish|until|till|to|ende|endzeit|end uhrzeit|bis|schluss|fin|heure fin|heure de fin|jusqu a|a|hora fin|hora final|hora de fin|final|hasta|hora de termino|end at|end timestamp'
    + '|fine|ora fine|ora di fine|fim|término|einde|eindtijd|koniec|konec|конец|окончание|終了|終了時刻|終了時間|结束|结束时间|結束|종료|종료 시간|끝'
    + '|ending time|uhrzeit ende|alle|hora de fim|hora fim|até|tot|eind|slut|sluttid|sluttidspunkt|slutar|slutter|till|til|do|godzina zakończenia|zakończenie|čas konce|до|время окончания|bitiş|bitiş saati',
  endDate: 'end date|enddatum|date de fin|fecha de fin|date end',
  duration: 'duration|length|minutes|min|dauer|lange|minuten|duree|duracion|minutos|scheduled duration|duration minutes|duration mins|length minutes'
    + '|durata|duração|duur|czas trwania|délka|длительность|продолжительность|时长|소요시간'
    + '|dauer in minuten|minuti|minuter|längd|varaktighet|varighed|varighet|minutter|længde|minuty|trvání|минуты|süre|dakika',
  timeZone: 'time zone|timezone|zone|tz|zeitzone|fuseau horaire|fuseau|zona horaria|huso horario'
    + '|fuso orario|fuso horário|tijdzone|strefa czasowa|časové pásmo|часовой пояс|タイムゾーン|时区|시간대'
    + '|tidszon|tidszone|tidssone|saat dilimi',
  speakers: 'speaker|speakers|speaker name|speaker names|speaker s|name of speaker|invited speaker|presenter|presenters|presenter name|presented by|panelist|panelists|panellist|panellists|full name|referent|referenten|referentin|referentinnen|referierende|referent in|referent innen|presenting|presenting author|presenting authors|presenting speaker|author presenting|invited speakers|primary speaker|main speaker|keynote speaker|speaker full name|presenter full name|presenter names|secondary speaker|second speaker|co speaker|co speakers|additional speakers|other speakers|co presenter|co presenters'
    + '|vortragende|vortragender|vortragende r|redner|rednerin|rednerinnen|redner in|sprecher|sprecherin|sprecherinnen|sprecher in|orateur|orateurs|oratrice|orateur rice|intervenant|intervenants|intervenante|intervenant e'
    + '|conferencier|conferenciers|conferenciere|ponente|ponentes|orador|oradora|oradores|conferenciante|conferenciantes|expositor|expositores'
    + '|relatore|relatori|relatrice|oratore|palestrante|palestrantes|spreker|sprekers|prelegent|prelegenci|prelegentka|přednášející|řečník|докладчик|докладчики|спикер|спикеры|講演者|発表者|演者|登壇者|报告人|主讲人|演讲者|演讲人|讲者|발표자|연사|강연자'
    + '|who|lecturer|lecturers|wer|referentinnen und referenten|qui|presentateur|presentatrice|quien|conferencista|conferencistas|expositores|chi|quem|apresentador|apresentadora|ministrante|wie|inleider|spreekster|talare|vem|föredragshållare|föreläsare|presentatör|taler|talere|hvem|oplægsholder|oplægsholdere|foredragsholder|foredragsholdere|underviser|kto|mówca|mówcy|wykładowca|wykładowcy|prowadzący wykład|řečníci|kdo|mluvčí|lektor|lektoři|кто|выступающий|выступающие|лектор|лекторы|konuşmacı|konuşmacılar|sunucu|sunan|kim',
  authors: 'author|authors|coauthor|coauthors|co author|co authors|autor|autoren|autorin|autorinnen|autor in|auteur|auteurs|autora|autores|author name|author names|author list|list of authors|all authors|authors names'
    + '|autori|autorzy|autoři|авторы|автор|著者|作者|저자'
    + '|autorinnen und autoren|författare|forfatter|forfattere|yazar|yazarlar|autore',
  affiliation: 'affiliation|affiliations|affil|affils|speaker affiliation|presenter affiliation|institution|institutions|organisation|organization|institute|company|university|zugehorigkeit|einrichtung|institut|firma|universitat|etablissement|laboratoire|afiliacion|institucion|organizacion|universidad|organisations|organizations|institutes|author affiliation|author affiliations|authors affiliations|author organisations|speaker affiliations|speaker institution|speaker organisation|speaker organization|speaker company|presenter institution|presenter organisation|presenter organization|institutionen|einrichtungen'
    + '|affiliazione|ente|afiliação|instituição|instelling|organisatie|afiliacja|instytucja|instituce|организация|учреждение|所属|所属機関|单位|工作单位|所属单位|소속|소속기관'
    + '|hochschule|organisme|université|centro|istituzione|istituto|università|universidade|organização|filiação|affiliatie|universiteit|instituut|affiliering|lärosäte|universitet|tillhörighet|tilhørsforhold|tilhørighet|uczelnia|uniwersytet|organizacja|afiliace|univerzita|pracoviště|organizace|аффилиация|университет|институт|место работы|kurum|üniversite|kuruluş',
  chairs: 'chair|chairs|session chair|session chairs|chairperson|moderator|moderators|convener|conveners|convenor|convenors|vorsitz|sitzungsleitung|moderation|leitung|president|presidente|president de seance|moderateur|moderatrice|moderador|moderadora|chairs names|chair name|chair names|chairpersons|chaired by'
    + '|moderatore|coordinatore|voorzitter|przewodniczący|předsedající|председатель|ведущий|座長|司会|主持人|主持|좌장|사회자'
    + '|moderatorin|animateur|animatrice|présidence|présidente|moderación|coordinador|coordinadora|mediador|mediadora|coordenador|coordenadora|dagvoorzitter|sessievoorzitter|ordförande|sessionsordförande|sessionsledare|ordstyrer|mødeleder|prowadzący|prowadząca|przewodnicząca|vede|předseda|moderátor|модератор|başkan|oturum başkanı|moderatör',
  room: 'room|rooms|location|venue|place|hall|where|raum|ort|saal|horsaal|wo|salle|lieu|sala|aula|lugar|salon|room name|location name|venue name|room number|stage|stage name'
    + '|luogo|sede|local|zaal|locatie|plaats|miejsce|místnost|место|аудитория|зал|会場|場所|部屋|教室|地点|会议室|장소|회의실'
    + '|ou|amphitheatre|dónde|dove|onde|auditório|ruimte|waar|sal|rum|lokal|plats|var|lokale|sted|hvor|gdzie|sál|místo|učebna|kde|комната|где|yer|oda|mekan',
  track: 'track|stream|theme|strang|themenstrang|themenbereich|parcours|linea|eje tematico|tracks|track name|stream name|strand'
    + '|spår|spor|ścieżka|трек',
  session: 'session|session name|block|sitzung|sektion|seance|sesion|bloque'
    + '|sessione|sessão|sessie|sesja|sekce|секция|сессия|セッション|分会场|场次|세션'
    + '|bloco|blok|блок|заседание|oturum',
  kind: 'kind|type|category|categories|format|session type|talk type|art|typ|kategorie|categorie|tipo|categoria|formato'
    + '|soort|rodzaj|тип|種別|種類|类型|유형|종류|tipologia'
    + '|kategori|kategoria|druh|вид|категория|tür|tip',
  subtitle: 'subtitle|untertitel|sous titre|subtitulo',
  abstract: 'abstract|description|session description|talk description|desc|summary|beschreibung|zusammenfassung|kurzfassung|resume|descriptif|resumen|descripcion|full description|full abstract|abstract text|full detail|full details|long description|synopsis'
    + '|riassunto|resumo|samenvatting|omschrijving|streszczenie|opis|abstrakt|popis|аннотация|описание|要旨|概要|摘要|简介|초록|요약'
    + '|descrizione|sommario|descrição|beschrijving|sammanfattning|beskrivning|beskrivelse|anotace|тезисы|özet|açıklama',
  language: 'language|lang|sprache|langue|idioma|lengua'
    + '|lingua|taal|język|jazyk|язык|言語|语言|언어',
  keywords: 'keywords|key words|tags|schlagworter|stichworter|mots cles|palabras clave|etiquetas'
    + '|parole chiave|palavras chave|trefwoorden|słowa kluczowe|klíčová slova|ключевые слова|キーワード|关键词|키워드',
  status: 'status|state|proposal state|submission state|etat|estado',
  statusNote: 'status note',
  shown: 'published|is published|active|is active|visible|is visible',
  level: 'session or sub session|session or subsession|session or presentation|row type',
  qa: 'qa|q a|minutes for questions',
  id: 'id|talk id|identifier',
  eventTitle: 'event title|event name|conference title|conference name',
  web: 'url|link|links|website|web|web page|webpage|webseite|lien|liens|site web|enlace|enlaces|sitio web'
    + '|site|sito web|länk|webbplats|hjemmeside|nettside|strona|odkaz|ссылка|сайт|bağlantı',
  slides: 'slides|folien|diapositives|diapositivas',
  recording: 'recording|recordings|video|videos|aufzeichnung|enregistrement|grabacion',
  paperLink: 'paper url|paper link|preprint|doi',
  posterLink: 'poster url|poster link|poster',
  codeLink: 'repository|source code|code url',
  join: 'join|join link|join url|livestream|stream link|teilnahmelink',
  register: 'register|registration|registration link|anmeldung|inscription|inscripcion',
} as const;

/** What a column may hold. */
export type ColumnField = keyof typeof WORDS;

/** Columns of addresses → the type of link that they make. */
export const LINK_COLUMNS: Readonly<Partial<Record<ColumnField, LinkType>>> = {
  web: 'web', slides: 'slides', recording: 'recording', paperLink: 'paper', posterLink: 'poster', codeLink: 'code', join: 'join', register: 'register',
};

const FIELDS = new Map((Object.keys(WORDS) as ColumnField[]).flatMap((field) => WORDS[field].split('|').map((word, rank) => [fold(word).replaceAll(' ', ''), { field, rank }] as const)));
// What only follows the name of what it is about: "Session info", "Presentation name".
const OWNED_WORDS = new Map<string, ColumnField>([['name', 'title'], ['info', 'abstract'], ['information', 'abstract'], ['details', 'abstract'], ['detail', 'abstract'], ['text', 'abstract'], ['timing', 'start']]);
// Of these each thing has its own, and an entry has but one.
const NOT_OWNED: readonly ColumnField[] = ['id', 'eventTitle', 'level'];
const TIMES: readonly ColumnField[] = ['start', 'end', 'endDate', 'duration'];
const TIMES_OF_DAY: readonly ColumnField[] = ['start', 'end'];
/** Of people there may be a column each. */
export const REPEATED: readonly (ColumnField | undefined)[] = ['speakers', 'authors', 'affiliation', 'chairs'];
const PRIVATE = /\b(?<!^(?:session|talk|paper|presentation|submission|abstract|program|programme|track) )codes?\b|\b(?:e ?mails?|mail|correo|courriel|phones?|\w*phone number|telephone|telefon\w*|tel|mobile|mobil|handy|passwords?|passwort|passwd|passcode|pwd|pin|kennwort|contrasena|mot de passe|codigo|token|secret|geheim|secreto|reviews?|reviewers?|reviewed|gutachter|gutachten|scores?|ratings?|grades?|votes?|recommendations?|evaluations?|bewertung|internal|intern|interne|interno|interna|private|privat|prive|privado|confidential|vertraulich|confidentiel|confidencial|notes?|notizen?|notas?|comments?|kommentare?|bemerkung(?:en)?|remarques?|commentaires?|comentarios?|anschrift|adresse|address|birthday|geburtsdatum|dietary|attendees?|teilnehmer|teilnehmende|organi[sz]er)\b|passw|passcode|email/;

/** A column of a table. */
export interface Column {
  /** As it is written, in one line. */
  readonly heading: string;
  /** Absent where the heading says nothing to us, or another column has it already. */
  readonly field?: ColumnField;
  /** True for what looks like personal or secret data. */
  readonly isPrivate: boolean;
  /** True for a field of the session that the entry of a row is in. */
  readonly isOfSession?: boolean;
}

interface Known {
  readonly field: ColumnField;
  readonly rank: number;
  readonly owner?: Owner;
  /** True for what goes with another column of its field. */
  readonly isBeside?: boolean;
  readonly isOfSession?: boolean;
}

type Found = readonly (Known | undefined)[];

/**
 * The columns of a heading row. Of two for the same the one with the better word has it, else the first.
 * @param hasLevels True where the columns of sessions and those of their talks are told apart.
 */
export function columnsOf(headings: readonly string[], hasLevels = false): readonly Column[] {
  const named = withSession(known(headings));
  const found = withOwnTimes(hasLevels ? withLevels(named) : named);
  const seen = new Set<string>();
  return headings.map((written, index) => {
    const name = written.trim().replace(/\s+/g, ' ') || `column ${index + 1}`;
    const heading = seen.has(name) ? `${name} (column ${index + 1})` : name;
    seen.add(heading);
    const own = found[index];
    return own && !hasRival(own, index, found) ? { heading, field: own.field, isPrivate: false, ...(own.isOfSession ? { isOfSession: true } : {}) } : { heading, isPrivate: PRIVATE.test(plain(written)) || isForOrganisers(plain(written)) };
  });
}

function hasRival(own: Known, index: number, found: Found): boolean {
  if (own.isBeside || REPEATED.includes(own.field)) return false;
  return found.some((other, at) => other?.field === own.field && other.isOfSession === own.isOfSession && !other.isBeside && (other.rank < own.rank || (other.rank === own.rank && at < index)));
}

/** Of two columns of days that which says dates, as a name of a day alone does not: "Day" beside "Date". */
export function withDates(columns: readonly Column[], rows: readonly (readonly string[])[]): readonly Column[] {
  const isOwn = (heading: string): boolean => known([heading]).some((one) => one?.field === 'date' && one.owner === undefined);
  const days = columns.flatMap(({ heading, field }, at) => (field === 'date' || (field === undefined && isOwn(heading)) ? [at] : []));
  const count = (at: number): number => rows.filter((cells) => cells.filter(Boolean).length > 1 && /\d/.test(cells[at] ?? '') && !/^\d{1,2}$/.test(cells[at] ?? '')).length;
  const best = days.reduce((most, at) => (count(at) > count(most) ? at : most), columns.findIndex(({ field }) => field === 'date'));
  if (best < 0 || columns[best]?.field === 'date') return columns;
  return columns.map(({ field, ...column }, at): Column => (at === best ? { ...column, field: 'date', isPrivate: false } : field === undefined || field === 'date' ? column : { ...column, field }));
}

/** True for the heading of a column of days, be it that their dates stand in another. */
export function namesDays(heading: string): boolean {
  return fieldOf(heading) === 'date';
}

/** How much like a heading row these cells look: the fields they name. A programme needs a title and a time. */
export function fieldsNamed(headings: readonly string[]): ReadonlySet<ColumnField> {
  return new Set(known(headings).flatMap((one) => one?.field ?? []));
}

/** "Session title" beside the titles of talks is what these stand in; beside "Session", too, it is more of its name. */
function withSession(found: Found): Found {
  const isSession = (one: Known | undefined): boolean => one?.field === 'title' && one.owner === 'session';
  const isBeside = found.some((one) => one?.field === 'session');
  if (!found.some((one) => one?.field === 'title' && !isSession(one))) return found;
  return found.map((one) => (isSession(one) ? { field: 'session', rank: 0, ...(isBeside ? { isBeside } : {}) } : one));
}

/** Where sessions have times of their own beside the titles of talks, what is said of a session is not of each talk. */
function withLevels(found: Found): Found {
  const has = (field: ColumnField, owner?: Owner): boolean => found.some((one) => one?.field === field && (owner === undefined || one.owner === owner));
  if (!has('session') || !has('title') || !has('start', 'session')) return found;
  return found.map((one) => ((one?.owner === 'session' && one.field !== 'session') || one?.field === 'chairs' ? { ...one, isOfSession: true } : one));
}

/**
 * The end of a session is not that of a talk with a start of its own, and the dates of an event are not those of its sessions: ends and lengths are
 * those of what the start is of.
 */
function withOwnTimes(found: Found): Found {
  const isEventNamed = found.some((one) => one?.field === 'eventTitle') && found.some((one) => one?.field === 'title');
  const level = ({ owner, rank }: Known): string => (owner === 'session' && rank >= OWNED_RANK ? 'session' : owner === 'event' ? 'event' : 'row');
  const levelsOf = (field: ColumnField): readonly string[] => found.flatMap((one) => (one?.field === field && !one.isOfSession ? [level(one)] : []));
  const starts = levelsOf('start').length ? levelsOf('start') : levelsOf('date');
  const lead = ['row', 'session', 'event'].find((one) => starts.includes(one));
  return found.map((one) => {
    if (!one || one.isOfSession || one.rank < OWNED_RANK) return one;
    if (one.owner === 'event' && isEventNamed) return undefined;
    const isOther = lead !== undefined && level(one) !== lead && (TIMES.includes(one.field) || (one.field === 'date' && one.owner === 'event'));
    return isOther ? undefined : one;
  });
}

// Which row has the headings is asked of each row, and of some more than once.
const OWN_KNOWN = new BoundedCache<string, { readonly known: Known | undefined }>(2_000);

/** "Name" is that of the talk, where no other column has its title, else of who gives it. */
function known(headings: readonly string[]): Found {
  const found = headings.map((heading) => OWN_KNOWN.get(heading, (text) => ({ known: ownKnownAs(text) })).known);
  const has = (field: ColumnField): boolean => found.some((one) => one?.field === field);
  const field = !has('title') && !has('eventTitle') ? 'title' : has('speakers') ? undefined : 'speakers';
  return found.map((one, index) => one ?? (field && /^(?:name|nom|nombre)$/.test(plain(headings[index] ?? '')) ? { field, rank: 99 } : undefined));
}

/** What a label in front of a value names, in the lines above a table ("Date: 2026-05-04"). */
export function fieldOf(label: string): ColumnField | undefined {
  return knownAs(plain(label))?.field;
}

// "Referent*in", "Orateur/trice", "Orador/a", "Vortragende:r".
const GENDERS = /(?<=\p{L}{3})[:*/_·•](?:in|innen|r|er|n|en|e|ne|s|es|a|as|o|os|i|ka|ki|rice|trice|euse)$/u;

// Behind all words that are known as they are.
const OWNED_RANK = 1000;

/** What a heading says, be it with the name of a thing in front, a number in it, UTC behind it, or two words for the same. */
function ownKnownAs(heading: string): Known | undefined {
  const found = knownText(plain(heading)) ?? knownText(plain(heading).replace(/ (?:utc|gmt)$/, ''), TIMES_OF_DAY) ?? knownText(plain(withoutZoneWords(heading) ?? ''), TIMES_OF_DAY);
  if (found) return found;
  const parts = heading.split('/').map((part) => knownAs(plain(part)));
  const [first] = parts;
  const numberless = heading.replace(/\s*\d{1,2}$/, '');
  const either = GENDERS.test(numberless) ? knownAs(plain(numberless.replace(GENDERS, ''))) : undefined;
  if (either) return either;
  return first && parts.length > 1 && parts.every((part) => part?.field === first.field) ? { field: first.field, rank: OWNED_RANK + first.rank } : undefined;
}

function knownText(text: string, only?: readonly ColumnField[]): Known | undefined {
  const found = ownedText(text);
  return only === undefined || (found && only.includes(found.field)) ? found : undefined;
}

function ownedText(text: string): Known | undefined {
  const owned = ownedBy(text);
  const owner = owned ? { owner: owned.owner } : {};
  const whole = knownAs(text);
  if (whole) return { ...whole, ...owner };
  const rest = owned && (knownAs(owned.rest) ?? wordOf(owned.rest));
  if (rest && !NOT_OWNED.includes(rest.field)) return { field: rest.field, rank: OWNED_RANK + rest.rank, ...owner };
  const listed = knownAs(withoutList(text));
  if (listed?.field === 'session') return { field: 'session', rank: OWNED_RANK };
  const numberless = knownAs(text.replace(/(?<=\p{L})\d+(?= |$)| \d+(?= )/gu, ''));
  return numberless && { field: numberless.field, rank: OWNED_RANK + numberless.rank };
}

function wordOf(rest: string): Known | undefined {
  const field = OWNED_WORDS.get(rest);
  return field && { field, rank: 99 };
}

/** What a heading says; "Start time", "start_time", "startTime" and "starttime" are the same. */
function knownAs(text: string): Known | undefined {
  return FIELDS.get(text.replaceAll(' ', ''));
}
