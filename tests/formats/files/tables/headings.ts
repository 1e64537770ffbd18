/**
 * What people write over the columns of a programme, in thirteen languages.
 */

/** What a column holds. */
export type Heading = 'date' | 'start' | 'end' | 'duration' | 'time' | 'title' | 'speaker' | 'affiliation' | 'first' | 'last' | 'session' | 'chair' | 'room' | 'track' | 'type' | 'abstract' | 'link' | 'zone' | 'other' | 'weekday' | 'author';

/** The same, and one of several. */
export type Field = Heading | `speaker${1 | 2 | 3}` | `affiliation${1 | 2 | 3}`;

type Wordings = Readonly<Record<Heading, string>>;

/** Wordings by language. */
export const HEADINGS: Readonly<Record<string, Wordings>> = {
  en: {
    date: 'Date|Day|DATE|Session date|Day/Date', start: 'Start|Start time|From|Begin|Starts at|Start Time|START|start_time|Starting time', end: 'End|End time|To|Until|Ends at|Finish|END|end_time|Ending time', duration: 'Duration|Length|Minutes|Duration (min)|Min.|Duration (minutes)', time: 'Time|Time slot|When|Times|Timeslot|Hours|TIME|Timing',
    title: 'Title|Talk|Talk title|Presentation|Title of talk|Paper title|Topic|Activity|Event|What|TITLE|Presentation title|Title of the talk|Title of presentation|Agenda item|Programme item', speaker: 'Speaker|Speakers|Presenter|Speaker(s)|Who|Speaker name|Authors|Author(s)|Presented by|Lecturer|Name of speaker|SPEAKER|Presenter(s)|Presenting author|Speaker/s',
    affiliation: 'Affiliation|Institution|University|Organisation|Institute|Speaker affiliation|Affiliation(s)|Institution/Organisation|Organization', first: 'First name|Given name|First Name|Forename|Speaker first name', last: 'Last name|Family name|Surname|Last Name|Speaker last name',
    session: 'Session|Session title|Session name|Block', chair: 'Chair|Session chair|Chairperson|Moderator|Chaired by|Convener|Chair(s)', room: 'Room|Location|Venue|Hall|Where|Place|ROOM', track: 'Track|Stream|Strand', type: 'Type|Kind|Format|Category|Session type|Event type', abstract: 'Abstract|Summary|Description|Abstract text', link: 'Link|URL|Website|Web page', zone: 'Time zone|Timezone|TZ', other: 'Colour|Catering|Seats', weekday: 'Day|Weekday|Day of week', author: 'Authors|Author(s)|All authors',
  },
  de: {
    date: 'Datum|Tag', start: 'Beginn|Start|Von|Anfang|Startzeit|Uhrzeit Beginn|ab', end: 'Ende|Bis|Endzeit|Schluss|Uhrzeit Ende', duration: 'Dauer|Dauer (min)|Länge|Minuten|Dauer in Minuten', time: 'Zeit|Uhrzeit|Wann|Zeiten|Zeitraum|Von – bis', title: 'Titel|Vortrag|Thema|Vortragstitel|Programmpunkt|Titel des Vortrags|Was|Beitrag|Inhalt', speaker: 'Referent|Referent:in|Referent*in|Vortragende|Sprecher|Redner|Wer|Vortragende/r|Referentinnen und Referenten|Referent/in|Vortragender',
    affiliation: 'Institution|Einrichtung|Universität|Organisation|Zugehörigkeit|Affiliation|Hochschule|Firma', first: 'Vorname', last: 'Nachname|Name|Familienname', session: 'Sitzung|Session|Block|Sektion', chair: 'Moderation|Leitung|Vorsitz|Sitzungsleitung|Chair|Moderator:in', room: 'Raum|Ort|Saal|Hörsaal|Wo', track: 'Track|Strang', type: 'Art|Typ|Format|Kategorie', abstract: 'Zusammenfassung|Beschreibung|Abstract|Kurzfassung', link: 'Link|URL|Webseite', zone: 'Zeitzone', other: 'Farbe|Bewirtung', weekday: 'Tag|Wochentag', author: 'Autoren|Autor:innen|Autorinnen und Autoren',
  },
  fr: {
    date: 'Date|Jour|Journée', start: 'Début|Heure de début|De|Heure début|Commence à', end: 'Fin|Heure de fin|À|Heure fin|Jusqu’à', duration: 'Durée|Durée (min)|Minutes', time: 'Heure|Horaire|Horaires|Heures|Quand|Créneau', title: 'Titre|Titre de l’exposé|Exposé|Intitulé|Sujet|Communication|Conférence|Titre de la communication|Titre de la présentation|Quoi', speaker: 'Intervenant|Orateur|Intervenant·e|Conférencier|Intervenants|Orateur/trice|Qui|Intervenant(e)|Oratrice/Orateur|Présentateur',
    affiliation: 'Affiliation|Institution|Université|Établissement|Organisme|Laboratoire', first: 'Prénom', last: 'Nom|Nom de famille', session: 'Session|Séance', chair: 'Président|Modérateur|Président de séance|Modération|Présidence|Animateur', room: 'Salle|Lieu|Où|Amphithéâtre', track: 'Parcours', type: 'Type|Format|Catégorie', abstract: 'Résumé|Description|Descriptif', link: 'Lien|URL|Site web', zone: 'Fuseau horaire', other: 'Couleur|Traiteur', weekday: 'Jour|Jour de la semaine', author: 'Auteurs|Auteur(s)',
  },
  es: {
    date: 'Fecha|Día', start: 'Inicio|Hora de inicio|Desde|Comienzo|De|Hora inicio', end: 'Fin|Hora de fin|Hasta|Final|Término|Hora fin', duration: 'Duración|Duración (min)|Minutos', time: 'Hora|Horario|Horas|Cuándo', title: 'Título|Charla|Ponencia|Tema|Actividad|Título de la ponencia|Título de la charla|Conferencia|Presentación', speaker: 'Ponente|Orador|Ponentes|Conferenciante|Expositor|Quién|Ponente(s)|Orador/a|Conferencista|Expositores',
    affiliation: 'Afiliación|Institución|Universidad|Organización|Centro', first: 'Nombre|Nombres', last: 'Apellidos|Apellido', session: 'Sesión|Bloque', chair: 'Moderador|Presidente|Moderadora|Moderador/a|Moderación|Coordinador', room: 'Sala|Lugar|Aula|Salón|Dónde', track: 'Línea|Eje temático', type: 'Tipo|Formato|Categoría', abstract: 'Resumen|Descripción', link: 'Enlace|URL|Sitio web', zone: 'Zona horaria', other: 'Color|Comida', weekday: 'Día|Día de la semana', author: 'Autores|Autor(es)',
  },
  it: {
    date: 'Data|Giorno', start: 'Inizio|Ora inizio|Ora di inizio|Dalle|Ora d’inizio', end: 'Fine|Ora fine|Ora di fine|Alle', duration: 'Durata|Durata (min)|Minuti', time: 'Ora|Orario|Orari|Ore|Quando', title: 'Titolo|Intervento|Relazione|Tema|Titolo della relazione|Titolo dell’intervento|Argomento|Attività', speaker: 'Relatore|Relatori|Oratore|Relatrice|Relatore/Relatrice|Chi|Relatore/i',
    affiliation: 'Affiliazione|Istituzione|Università|Ente|Istituto', first: 'Nome', last: 'Cognome', session: 'Sessione', chair: 'Moderatore|Presidente|Coordinatore|Moderatrice|Chair', room: 'Sala|Luogo|Aula|Sede|Dove', track: 'Track', type: 'Tipo|Tipologia|Categoria', abstract: 'Riassunto|Descrizione|Abstract|Sommario', link: 'Link|URL|Sito web', zone: 'Fuso orario', other: 'Colore', weekday: 'Giorno|Giorno della settimana', author: 'Autori|Autore/i',
  },
  pt: {
    date: 'Data|Dia', start: 'Início|Hora de início|De|Começo|Hora início', end: 'Fim|Hora de fim|Término|Até|Hora fim', duration: 'Duração|Duração (min)|Minutos', time: 'Hora|Horário|Horas|Quando|Horários', title: 'Título|Palestra|Atividade|Tema|Título da palestra|Comunicação|Apresentação', speaker: 'Palestrante|Palestrantes|Orador|Apresentador|Orador(a)|Quem|Ministrante',
    affiliation: 'Afiliação|Instituição|Universidade|Organização|Filiação', first: 'Nome|Primeiro nome', last: 'Sobrenome|Apelido|Último nome', session: 'Sessão|Bloco', chair: 'Moderador|Presidente|Moderadora|Coordenador|Mediador', room: 'Sala|Local|Lugar|Auditório|Onde', track: 'Track', type: 'Tipo|Formato|Categoria', abstract: 'Resumo|Descrição', link: 'Link|URL|Site', zone: 'Fuso horário', other: 'Cor', weekday: 'Dia|Dia da semana', author: 'Autores|Autor(es)',
  },
  nl: {
    date: 'Datum|Dag', start: 'Start|Begin|Begintijd|Aanvang|Starttijd|Van', end: 'Einde|Eindtijd|Tot|Eind', duration: 'Duur|Duur (min)|Minuten', time: 'Tijd|Tijdstip|Tijden|Wanneer|Tijdslot', title: 'Titel|Lezing|Onderwerp|Presentatie|Programmaonderdeel|Activiteit|Titel van de lezing', speaker: 'Spreker|Sprekers|Spreekster|Spreker(s)|Wie|Inleider',
    affiliation: 'Affiliatie|Instelling|Universiteit|Organisatie|Instituut', first: 'Voornaam', last: 'Achternaam|Familienaam', session: 'Sessie|Blok', chair: 'Voorzitter|Moderator|Dagvoorzitter|Sessievoorzitter', room: 'Zaal|Locatie|Ruimte|Plaats|Waar', track: 'Track', type: 'Soort|Type|Categorie', abstract: 'Samenvatting|Omschrijving|Beschrijving', link: 'Link|URL|Website', zone: 'Tijdzone', other: 'Kleur', weekday: 'Dag|Weekdag', author: 'Auteurs|Auteur(s)',
  },
  sv: {
    date: 'Datum|Dag', start: 'Start|Starttid|Börjar|Från|Början', end: 'Slut|Sluttid|Slutar|Till', duration: 'Längd|Längd (min)|Minuter|Varaktighet', time: 'Tid|Klockan|När|Tider|Klockslag', title: 'Titel|Föredrag|Ämne|Programpunkt|Rubrik|Föreläsning|Presentation', speaker: 'Talare|Föredragshållare|Föreläsare|Vem|Presentatör', affiliation: 'Affiliering|Lärosäte|Universitet|Organisation|Institution|Tillhörighet', first: 'Förnamn', last: 'Efternamn',
    session: 'Session|Block', chair: 'Ordförande|Moderator|Sessionsordförande|Sessionsledare', room: 'Sal|Rum|Lokal|Plats|Var', track: 'Spår', type: 'Typ|Kategori', abstract: 'Sammanfattning|Beskrivning|Abstract', link: 'Länk|URL|Webbplats', zone: 'Tidszon', other: 'Färg', weekday: 'Dag|Veckodag', author: 'Författare',
  },
  da: {
    date: 'Dato|Dag', start: 'Start|Starttid|Starttidspunkt|Fra|Begynder', end: 'Slut|Sluttid|Sluttidspunkt|Til', duration: 'Varighed|Varighed (min)|Minutter|Længde', time: 'Tid|Tidspunkt|Klokkeslæt|Hvornår|Kl.', title: 'Titel|Oplæg|Foredrag|Emne|Programpunkt|Indlæg', speaker: 'Oplægsholder|Taler|Foredragsholder|Oplægsholdere|Hvem|Underviser', affiliation: 'Tilhørsforhold|Institution|Universitet|Organisation', first: 'Fornavn', last: 'Efternavn',
    session: 'Session|Blok', chair: 'Ordstyrer|Moderator|Mødeleder', room: 'Lokale|Sal|Sted|Rum|Hvor', track: 'Spor', type: 'Type|Kategori', abstract: 'Resumé|Beskrivelse|Abstract', link: 'Link|URL|Hjemmeside', zone: 'Tidszone', other: 'Farve', weekday: 'Dag|Ugedag', author: 'Forfattere|Forfatter(e)',
  },
  pl: {
    date: 'Data|Dzień', start: 'Początek|Start|Od|Godzina rozpoczęcia|Rozpoczęcie', end: 'Koniec|Do|Godzina zakończenia|Zakończenie', duration: 'Czas trwania|Czas trwania (min)|Minuty', time: 'Godzina|Czas|Godziny|Godz.|Kiedy', title: 'Tytuł|Wykład|Temat|Tytuł wykładu|Tytuł referatu|Referat|Wystąpienie|Prezentacja', speaker: 'Prelegent|Prelegenci|Mówca|Referent|Kto|Prelegent/ka|Wykładowca|Prowadzący wykład', affiliation: 'Afiliacja|Instytucja|Uczelnia|Uniwersytet|Organizacja', first: 'Imię', last: 'Nazwisko',
    session: 'Sesja|Blok', chair: 'Przewodniczący|Prowadzący|Moderator|Przewodnicząca', room: 'Sala|Miejsce|Aula|Gdzie', track: 'Ścieżka', type: 'Rodzaj|Typ|Kategoria', abstract: 'Streszczenie|Opis|Abstrakt', link: 'Link|URL|Strona', zone: 'Strefa czasowa', other: 'Kolor', weekday: 'Dzień|Dzień tygodnia', author: 'Autorzy|Autor',
  },
  cs: {
    date: 'Datum|Den', start: 'Začátek|Od|Start|Čas začátku', end: 'Konec|Do|Čas konce', duration: 'Délka|Délka (min)|Minuty|Trvání', time: 'Čas|Hodina|Kdy', title: 'Název|Přednáška|Téma|Název přednášky|Název příspěvku|Příspěvek', speaker: 'Přednášející|Řečník|Řečníci|Kdo|Mluvčí|Lektor', affiliation: 'Afiliace|Instituce|Univerzita|Pracoviště|Organizace', first: 'Jméno|Křestní jméno', last: 'Příjmení',
    session: 'Sekce|Blok', chair: 'Předsedající|Moderátor|Vede|Předseda', room: 'Místnost|Sál|Místo|Učebna|Kde', track: 'Track', type: 'Typ|Druh|Kategorie', abstract: 'Abstrakt|Popis|Anotace', link: 'Odkaz|URL', zone: 'Časové pásmo', other: 'Barva', weekday: 'Den|Den v týdnu', author: 'Autoři|Autor',
  },
  ru: {
    date: 'Дата|День', start: 'Начало|С|Время начала|Старт', end: 'Конец|Окончание|До|Время окончания', duration: 'Длительность|Продолжительность|Длительность (мин)|Минуты', time: 'Время|Часы|Когда', title: 'Название|Доклад|Тема|Название доклада|Тема доклада|Мероприятие', speaker: 'Докладчик|Докладчики|Спикер|Спикеры|Кто|Выступающий|Докладчик(и)|Лектор', affiliation: 'Организация|Аффилиация|Университет|Институт|Место работы', first: 'Имя', last: 'Фамилия',
    session: 'Секция|Сессия|Блок|Заседание', chair: 'Председатель|Ведущий|Модератор', room: 'Зал|Аудитория|Место|Комната|Где', track: 'Трек', type: 'Тип|Вид|Категория', abstract: 'Аннотация|Описание|Тезисы', link: 'Ссылка|URL|Сайт', zone: 'Часовой пояс', other: 'Цвет', weekday: 'День|День недели', author: 'Авторы|Автор(ы)',
  },
  tr: {
    date: 'Tarih|Gün', start: 'Başlangıç|Başlangıç saati|Başlama saati', end: 'Bitiş|Bitiş saati', duration: 'Süre|Süre (dk)|Dakika', time: 'Saat|Zaman|Saatler', title: 'Başlık|Konu|Konuşma|Bildiri başlığı|Sunum|Etkinlik|Konuşma başlığı|Bildiri', speaker: 'Konuşmacı|Konuşmacılar|Sunucu|Kim|Sunan', affiliation: 'Kurum|Üniversite|Kuruluş', first: 'Ad|Adı', last: 'Soyad|Soyadı',
    session: 'Oturum|Blok', chair: 'Oturum başkanı|Başkan|Moderatör', room: 'Salon|Yer|Oda|Mekan', track: 'Track', type: 'Tür|Tip|Kategori', abstract: 'Özet|Açıklama', link: 'Bağlantı|URL', zone: 'Saat dilimi', other: 'Renk', weekday: 'Gün', author: 'Yazarlar|Yazar',
  },
};

/** Words for sessions, talks and breaks in a column of types. */
export const TYPES: Readonly<Record<string, readonly [session: string, talk: string, other: string]>> = {
  en: ['Session', 'Talk', 'Break'], de: ['Sitzung', 'Vortrag', 'Pause'], fr: ['Session', 'Exposé', 'Pause'], es: ['Sesión', 'Charla', 'Pausa'], it: ['Sessione', 'Relazione', 'Pausa'], pt: ['Sessão', 'Palestra', 'Pausa'], nl: ['Sessie', 'Lezing', 'Pauze'], sv: ['Session', 'Föredrag', 'Paus'], da: ['Session', 'Foredrag', 'Pause'],
  pl: ['Sesja', 'Wykład', 'Przerwa'], cs: ['Sekce', 'Přednáška', 'Přestávka'], ru: ['Секция', 'Доклад', 'Перерыв'], tr: ['Oturum', 'Konuşma', 'Ara'],
};
