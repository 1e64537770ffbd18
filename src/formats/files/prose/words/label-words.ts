/**
 * Lines that say what they hold: "Organizers: …", "Chair: …", "Ort: …", "Intervenants : …", "Nota: …". In English, German, French, Spanish, Italian and Portuguese, and the
 * commonest in Japanese, Chinese, Korean and Russian.
 */

import type { Block } from '../text/blocks.js';

/** What a line can say of itself. */
export type Label = 'organizers' | 'chairs' | 'speakers' | 'title' | 'abstract' | 'bio' | 'affiliation' | 'date' | 'time' | 'location' | 'room' | 'online' | 'registration' | 'contact' | 'sponsors' | 'notes' | 'duration' | 'references' | 'zones' | 'link' | 'secret' | 'language';

const WORDS: readonly (readonly [Label, string])[] = [
  ['organizers', 'organi[sz](?:er|ing|ed|ation)s?(?: (?:team|committee|by))?|(?:local |scientific |workshop |programm?e? |steering |seminar |colloquium |conference |symposium |meeting |series |school )*(?:organi[sz]ers?|organi[sz]ing committee|organi[sz]ation committee)|co-?organi[sz]ers?|conveners?|hosts?|hosted by|organisation|organisatoren|organisator(?:in(?:nen)?)?|organisiert von|veranstalter(?:in(?:nen)?)?|leitung|tagungsleitung|wissenschaftliche leitung|organisat(?:eur|rice)s?|organisée? par|comité d[\'’]organisation|responsables?|organizador[ae]?s?|organizan?|organizado por|comité organizador|coordina(?:dor[ae]?s?|n)?|主催|共催|世話人|主办(?:单位)?|承办(?:单位)?|组织者|주최|주관|организатор(?:ы)?|оргкомитет|organizator(?:zy)?|pořadatelé?|arrangør(?:er)?|arrangör(?:er)?|järjestäjät?'],
  ['chairs', '(?:invited |session |workshop |general |program )*(?:co-?)?chair(?:s|person|man|woman|ed by|ing)?|(?:session )?moderat(?:or|ors|ion|orin|ed by|eure?|rice)s?|convener|vorsitz(?:ende[r]?)?|sitzungsleitung|diskussionsleitung|président(?:e|s|es)?(?: de (?:la )?séance)?|présidence|présidée? par|mod[eé]rat(?:eur|rice|ion|or[ei]|orin)s?|moderaci[oó]n|animat(?:eur|rice)s?|animée? par|president[ea]?(?: de (?:la )?sesión)?|preside|moderador(?:a|es|as)?|modera(?:n|do por|tor[ei]|trice)?|modera[cç][aã]o|mediador(?:a|es)?|media[cç][aã]o|座長|司会|主持人?|좌장|사회자?|председатель|ведущ(?:ий|ая|ие)|модератор(?:ы)?|prowadząc[ayei]|prowadzenie|prowadzi|przewodnicząc[ay]|předsedající|předsedá|moderuje|dagvoorzitter|voorzitter|ordstyrer|mødeleder|møteleder|ordförande|puheenjohtaja|(?:oturum|panel) başkan(?:[ıi]|ları)|başkan(?:lar)?|moderatör(?:ler)?|yönetici(?:ler)?|coordenador(?:a|es|as)?|رئيسة?\\s?(?:ال)?جلسة|يرأس الجلسة|يدير الجلسة|مديرة? الجلسة|προεδρεύ(?:ων|ουσα)|συντονιστ(?:ής|ρια)|συντονίζει|головуюч(?:ий|а)|levezető elnök|elnök|chủ tọa|ketua sidang|יו["״]ר(?: המושב)?|מנח(?:ה|ת המושב)|主席|司會|座长|predsjedavajuć[ai]|رئیس (?:نشست|جلسه)|chủ trì'],
  ['speakers', 'who|wer|qui|quién|chi|quem|(?:invited |keynote |confirmed |plenary |our |list of |featured |distinguished |contributed |the |\\d{1,2} )*(?:speakers?|lecturers?|presenters?|panell?ists?|presented by|talks? by)|(?:eingeladene )?(?:vortragende[r]?|referent(?:en|innen|in)?|redner(?:in|innen)?|sprecher(?:in|innen)?|podiumsgäste)|(?:conférenci(?:er|ère)s?|orat(?:eur|rice)s?|intervenante?s?)(?: invitée?s?)?|intervienen?|participan|ponentes?(?: invitad[oa]s?)?|conferenciantes?|conferencistas?|orador(?:a|es|as)?|ponencia a cargo de|relator[ei]|relatric[ei]|palestrantes?|講師|講演者|演者|発表者|报告人|主讲人?|演讲人|演讲嘉宾|발표자|연사|강연자|докладчики?|спикеры?|участники дискуссии|participantes|paneli(?:ści|stki|sté)|prelegen(?:ci|t|tka|tki)|řečníci|přednášející|sprekers?|talare|föredragshållare|foredragsholdere?|oplægsholdere?|paneldeltakere|paneldeltagere|puhujat?|패널|토론자?|연자|konuşmacı(?:lar)?|intervengono|報告者|登壇者|話題提供者?|報告人|主講人?|講者|讲者|演讲者|выступающие|выступают|доповідачі?|المتحدث(?:ون|ين|ة)?|المحاضر(?:ون|ين|ة)?|主講者|ομιλητ(?:ής|ρια|ές)|εισηγητ(?:ής|ές)|előadók?|vorbitori?|predavači?|diễn giả|báo cáo viên|pembicara|pemateri|narasumber|מרצ(?:ה|ים)|דובר(?:ת|ים)?|سخنران(?:ان)?'],
  ['title', '(?:talk |working |tentative )?title|what|worum|quoi|qué|titel|vortragstitel|titre|título|topic|subject|thema|sujet|tema|titolo|題名|題目|演題|講演題目|タイトル|报告题目|题目|题名|제목|тема|название|доклад|tytuł|název|başlık|cím|otsikko|tittel|τίτλος|θέμα|назва|titlul?|naslov|tiêu đề|chủ đề|judul|topik|כותרת|נושא|(?:ال)?عنوان|講題|演講題目|演讲题目|발표 제목|강연 제목'],
  ['abstract', '(?:talk |short |book of )?abstracts?(?: (?:of )?(?:the )?(?:talks?|presentations?|lectures?|posters?))?|zusammenfassungen|kurzfassungen|résumés(?: des (?:exposés|interventions|conférences))?|resúmenes|zusammenfassung|kurzfassung|résumé|resumen|riassunt[oi]|resumos?|samenvatting(?:en)?|streszczeni[ea]|sammanfattning(?:ar)?|sammendrag|resumé(?:er)?|abstrakt[y]?|anotace|özet(?:ler)?|аннотации|анотаці[яї]|summary|description|beschreibung|descripción|要旨|講演要旨|概要|摘要|(?:발표 )?초록|аннотация|抄録|(?:报告|演講)摘要|περ[ίι]λ[ήη]ψ(?:εις|η)|tiivistelmät?|absztrakt(?:ok)?|rezumate?|sažet(?:ak|ci)|sažeci|tóm tắt(?: báo cáo)?|abstrak|(?:ال)?ملخص(?:ات)?|תקציר(?:ים)?|چکیده(?:\u200cها)?'],
  ['bio', '(?:short |speaker )?bio(?:graphy|graphie|grafía|grafie)?|biographical (?:note|sketch)|about the speaker|zur person|kurzbiographie|vita'],
  ['affiliation', 'affiliations?|institution|institut|institución|zugehörigkeit|afiliación'],
  ['date', 'dates?(?: ?(?:and|&|\\/) ?(?:times?|venue|place|location))?|datum|datum (?:und|&) (?:uhr)?zeit|datum (?:en|och) tid|datum en tijd|dato og tid|dates? et heures?|fechas? y horas?|data e (?:ora|hora|horário|orario)|termin|when|wann|quand|fecha|cuándo|day|tag|jour|data|giorno|quando|日付|日程|日時|開催日時?|会期|期日|日期|날짜|일자|일시|дата(?: и время| проведения)?|когда|коли|termín|data i (?:godzina|czas)|kiedy|időpont|tid och plats|dato|ajankohta|päivämäärä|wanneer|tarih|ημερομηνία|πότε|când|tanggal|hari\\/tanggal|التاريخ|תאריך|تاریخ|ngày|活动时间|会议时间'],
  ['time', 'times?|hours?|tijd(?:stip)?|tid(?:punkt)?|godzina|czas|čas|saat|zeit|uhrzeit|beginn|start|heures?|horaires?|hora|horario|horário|ora|orario|時間|時刻|时间|시간|время|час|ώρα|aika|idő|vrijeme|waktu|giờ|الوقت|שעה|ساعت|زمان'],
  ['room', '(?:seminar |lecture )?room|raum|hörsaal|saal|salle|sala|aula|zaal|lokaal|lokale|hörsal|sal|rom|místnost|posluchárna|аудитория|аудиторія|зала?|terem|dvorana|αίθουσα|ruang(?:an)?|phòng|教室|会议室|會議室|강의실|القاعة|אולם'],
  ['location', 'locations?|venue|place|where|ort|tagungsort|veranstaltungsort|wo|lieu|où|lugar|dónde|ubicación|luogo|sede|local|dove|onde|address|adresse|会場|場所|開催場所|地点|地點|会议地点|장소|место(?: проведения)?|где|місце(?: проведення)?|miejsce|místo(?: konání)?|miesto(?: konania)?|helyszín|plats|sted|paikka|locatie|plaats|yer|mekan|χώρος|τόπος|locul?|tempat|lokasi|địa điểm|المكان|מקום|活动地点'],
  ['online', 'zoom(?: link| meeting)?|online|webex|teams|livestream|live ?stream|video ?conference|(?:zoom |meeting |webinar )link|join(?: here| us| at| online| link)?|teilnahme|einwahl|lien(?: zoom)?|enlace|remote access|streaming'],
  ['secret', '(?:zoom |meeting |event |access |zugangs?)?(?:pass\\s?-?(?:code|word|wort)|passwort|kennwort|kenncode|pin|mot de passe|code (?:secret|d[\'’]accès)|contraseña|clave|zugangscode|meeting[ -]?id|meeting-id)'],
  ['registration', 'registration(?: link)?|register(?: here| at)?|sign[ -]?up|anmeldung|inscriptions?|inscripción|registro'],
  ['contact', 'contacts?|kontakt|ansprechpartner(?:in)?|contacto|e-?mail|問い合わせ先?|お問い合わせ|联系(?:人|方式)|문의|контакты?'],
  ['sponsors', 'sponsors?(?: by)?|sponsored by|supported by|gefördert (?:von|durch)|unterstützt von|förderer|soutiens?|soutenu par|patrocinadores|patrocina|funding'],
  ['notes', '(?:please )?notes?|(?:a )?note (?:about|on|regarding) .{3,40}|important(?: notes?| information)?|remarks?|hinweise?|bitte beachten(?: sie)?|anmerkung(?:en)?|wichtig|remarques?|à noter|nota bene|notas?(?: logísticas)?|practical info(?:rmation)?|praktische hinweise|informations? pratiques?|información práctica|logistics|travel(?: information)?|anreise|accommodation|unterkunft|hébergement|alojamiento|importante|aviso|tenga en cuenta|practical information'],
  ['duration', 'duration|length|dauer|durée|duración|durata|duração|duur|längd|varigh(?:ed|et)|kesto|délka|czas trwania|продолжительность|длительность|тривалість|süre|időtartam|所要時間|時長|时长|소요 시간|format|talk format'],
  ['references', '(?:related |selected |key |further )?(?:references?|literature|publications?|readings?|papers?)|literatur(?:hinweise)?|références?(?: bibliographiques)?|bibliographie|bibliography|referencias|bibliografía'],
  ['zones', '(?:in )?(?:other |your )?time[ -]?zones?|local times?|zeitzonen?|fuseaux? horaires?|husos? horarios?|zonas? horarias?|start times?|worldwide'],
  ['link', '(?:slides|recording|video|paper|web(?:site|page)?|homepage|url|more info(?:rmation)?|info|details|code|preprint|folien|aufzeichnung|enregistrement|grabación)'],
  ['language', 'language|sprache|langue|idioma'],
];

const FORMS: readonly (readonly [Label, RegExp])[] = WORDS.map(([label, words]) => [label, new RegExp(`^(?:the\\s)?(?:${words})$`, 'iu')]);

// "일 시", "場　所".
const WIDE = /(?<=^[\p{Script=Han}\p{Script=Hangul}])\s+(?=[\p{Script=Han}\p{Script=Hangul}]$)/u;

/** What a word or two say that follows them. */
export function labelOf(words: string): Label | undefined {
  const bare = words.replace(/\(s\)/g, 's').replace(/^[\s*_>|•-]+|[\s*_|]+$/g, '').replace(/\s+/g, ' ').replace(/\s?#?\d{1,2}$|\s[ivx]{1,4}$/i, '').replace(WIDE, '');
  if (bare.length > 60 || !/\p{L}{2}/u.test(bare)) return undefined;
  return FORMS.find(([, form]) => form.test(bare))?.[0];
}

/** "Organizers: A, B": what a line says it holds, its word for it, and what it holds ("" where that follows in the next lines). */
export interface Labelled {
  readonly label: Label;
  readonly word: string;
  readonly value: string;
}

/** What a line says of itself; undefined for one that says nothing. */
export function labelled(line: string): Labelled | undefined {
  // "Ora 9:00 Saluti" has no colon but that of its time.
  const match = /^([^:：|]{2,60}?)\s*(?:：|:(?!(?<=\d:)\d\d)|\|(?=\s)|[–—](?=\s))\s*(.*)$/su.exec(line.slice(0, 20_000));
  const label = match ? labelOf(match[1] ?? '') : undefined;
  return label && match ? { label, word: (match[1] ?? '').trim(), value: (match[2] ?? '').replace(/^\|\s/, '').trim() } : undefined;
}

/**
 * A line that is nothing but a label: "Organizers" as a heading, "Please note:".
 * @param bare Labels that are taken for one without a colon or the look of a heading.
 */
export function labelAlone({ kind, plain }: Block, bare: readonly Label[]): Labelled | undefined {
  const word = plain.replace(/\s*:$/, '');
  const label = plain.length > 60 ? undefined : labelOf(word);
  return label && (kind === 'heading' || plain.endsWith(':') || bare.includes(label)) ? { label, word, value: '' } : undefined;
}

const TO_COME = /^[[(]?(?:t\.?b\.?[acd]\.?|to be (?:announced|confirmed|determined|defined)|por (?:definir|confirmar|anunciar)|n\.\s?n\.|wird noch bekannt gegeben|folgt|à (?:confirmer|définir|venir)|–|-)[\])]?\.?$/iu;

/** True for what says that there is nothing yet: "TBA". */
export function isToCome(text: string): boolean {
  return TO_COME.test(text);
}
