/**
 * One programme of two days as people write it: who speaks before, behind or below what; times before, above, below or behind; as lines, lists, paragraphs or pages;
 * with sessions, chairs and abstracts in any of the usual ways, in 29 languages (STYLE_LANGUAGES of them, for a look at some). What stands in it is always the same: it has a translation where
 * a language has other letters.
 */
import fc from 'fast-check';
import { ELSEWHERE } from './styles-elsewhere.js';

const two = (count: number): string => String(count).padStart(2, '0');
const hour12 = (minutes: number): number => Math.floor(minutes / 60) % 12 || 12;
/** "09:05" of minutes from midnight. */
export const iso = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** Ways to write a time of day. */
export const CLOCKS: Readonly<Record<string, (minutes: number) => string>> = {
  iso, 'short': (m) => `${Math.floor(m / 60)}:${two(m % 60)}`, 'point': (m) => iso(m).replace(':', '.'), 'h': (m) => `${Math.floor(m / 60)}h${two(m % 60)}`, 'digits': (m) => iso(m).replace(':', ''),
  'am': (m) => `${hour12(m)}:${two(m % 60)} ${m < 720 ? 'am' : 'pm'}`, 'AM': (m) => `${hour12(m)}:${two(m % 60)}${m < 720 ? 'AM' : 'PM'}`, 'twelve': (m) => `${hour12(m)}:${two(m % 60)}`,
};

/** What a language calls the parts of a programme. */
export interface Words { readonly open: string; readonly coffee: string; readonly lunch: string; readonly panel: string; readonly close: string; readonly session: string; readonly chair: string; readonly abstract: string; readonly abstracts: string; readonly speaker: string; readonly title: string; readonly keynote: string; readonly by: string; readonly and: string; readonly to: string; readonly sum: string; readonly days: Readonly<Record<'long' | 'plain' | 'counted' | 'short', readonly [string, string]>>; readonly own?: Own }

/** What a language of other letters has of its own: talks, sessions and chairs, a clock, signs, what stands before and behind the name of a doctor, and whether names look like any other words. */
export interface Own { readonly talks: readonly Talk[]; readonly sessions: readonly string[]; readonly chairs: readonly string[]; readonly dr: readonly [string, string]; readonly clock?: (minutes: number) => string; readonly marks?: Readonly<Record<string, string>>; readonly isCaseless?: boolean }

/** Words by language. */
export const LANGUAGES: Readonly<Record<string, Words>> = {
  en: { open: 'Welcome', coffee: 'Coffee break', lunch: 'Lunch', panel: 'Panel discussion', close: 'Closing remarks', session: 'Session', chair: 'Chair', abstract: 'Abstract', abstracts: 'Abstracts', speaker: 'Speaker', title: 'Title', keynote: 'Keynote', by: 'by', and: 'and', to: ' to ', sum: '18–19 May 2026', days: { long: ['Monday, 18 May 2026', 'Tuesday, 19 May 2026'], plain: ['May 18, 2026', 'May 19, 2026'], counted: ['Day 1: Monday 18 May', 'Day 2: Tuesday 19 May'], short: ['Mon 18 May', 'Tue 19 May'] } },
  de: { open: 'Begrüßung', coffee: 'Kaffeepause', lunch: 'Mittagspause', panel: 'Podiumsdiskussion', close: 'Schlusswort', session: 'Sitzung', chair: 'Moderation', abstract: 'Zusammenfassung', abstracts: 'Zusammenfassungen', speaker: 'Referent', title: 'Titel', keynote: 'Hauptvortrag', by: 'von', and: 'und', to: ' bis ', sum: '18.–19. Mai 2026', days: { long: ['Montag, 18. Mai 2026', 'Dienstag, 19. Mai 2026'], plain: ['18.05.2026', '19.05.2026'], counted: ['1. Tag: Montag, 18. Mai', '2. Tag: Dienstag, 19. Mai'], short: ['Mo 18.05.', 'Di 19.05.'] } },
  fr: { open: 'Accueil', coffee: 'Pause café', lunch: 'Déjeuner', panel: 'Table ronde', close: 'Clôture', session: 'Session', chair: 'Président de séance', abstract: 'Résumé', abstracts: 'Résumés', speaker: 'Intervenant', title: 'Titre', keynote: 'Conférence plénière', by: 'par', and: 'et', to: ' à ', sum: '18-19 mai 2026', days: { long: ['Lundi 18 mai 2026', 'Mardi 19 mai 2026'], plain: ['18 mai 2026', '19 mai 2026'], counted: ['Jour 1 : lundi 18 mai', 'Jour 2 : mardi 19 mai'], short: ['Lun. 18 mai', 'Mar. 19 mai'] } },
  es: { open: 'Bienvenida', coffee: 'Pausa café', lunch: 'Almuerzo', panel: 'Mesa redonda', close: 'Clausura', session: 'Sesión', chair: 'Moderador', abstract: 'Resumen', abstracts: 'Resúmenes', speaker: 'Ponente', title: 'Título', keynote: 'Conferencia plenaria', by: 'por', and: 'y', to: ' a ', sum: '18-19 de mayo de 2026', days: { long: ['Lunes, 18 de mayo de 2026', 'Martes, 19 de mayo de 2026'], plain: ['18 de mayo de 2026', '19 de mayo de 2026'], counted: ['Día 1: lunes 18 de mayo', 'Día 2: martes 19 de mayo'], short: ['Lun 18 de mayo', 'Mar 19 de mayo'] } },
  it: { open: 'Benvenuto', coffee: 'Pausa caffè', lunch: 'Pranzo', panel: 'Tavola rotonda', close: 'Chiusura', session: 'Sessione', chair: 'Moderatore', abstract: 'Riassunto', abstracts: 'Riassunti', speaker: 'Relatore', title: 'Titolo', keynote: 'Relazione invitata', by: 'di', and: 'e', to: ' alle ', sum: '18-19 maggio 2026', days: { long: ['Lunedì 18 maggio 2026', 'Martedì 19 maggio 2026'], plain: ['18 maggio 2026', '19 maggio 2026'], counted: ['Giorno 1: lunedì 18 maggio', 'Giorno 2: martedì 19 maggio'], short: ['Lun 18 maggio', 'Mar 19 maggio'] } },
  pt: { open: 'Abertura', coffee: 'Pausa para café', lunch: 'Almoço', panel: 'Mesa redonda', close: 'Encerramento', session: 'Sessão', chair: 'Moderador', abstract: 'Resumo', abstracts: 'Resumos', speaker: 'Palestrante', title: 'Título', keynote: 'Palestra convidada', by: 'por', and: 'e', to: ' às ', sum: '18-19 de maio de 2026', days: { long: ['Segunda-feira, 18 de maio de 2026', 'Terça-feira, 19 de maio de 2026'], plain: ['18 de maio de 2026', '19 de maio de 2026'], counted: ['Dia 1: segunda-feira, 18 de maio', 'Dia 2: terça-feira, 19 de maio'], short: ['Seg. 18 de maio', 'Ter. 19 de maio'] } },
  nl: { open: 'Welkom', coffee: 'Koffiepauze', lunch: 'Lunch', panel: 'Paneldiscussie', close: 'Afsluiting', session: 'Sessie', chair: 'Voorzitter', abstract: 'Samenvatting', abstracts: 'Samenvattingen', speaker: 'Spreker', title: 'Titel', keynote: 'Keynote', by: 'door', and: 'en', to: ' tot ', sum: '18-19 mei 2026', days: { long: ['Maandag 18 mei 2026', 'Dinsdag 19 mei 2026'], plain: ['18 mei 2026', '19 mei 2026'], counted: ['Dag 1: maandag 18 mei', 'Dag 2: dinsdag 19 mei'], short: ['ma 18 mei', 'di 19 mei'] } },
  sv: { open: 'Välkommen', coffee: 'Kaffepaus', lunch: 'Lunch', panel: 'Paneldiskussion', close: 'Avslutning', session: 'Session', chair: 'Ordförande', abstract: 'Sammanfattning', abstracts: 'Sammanfattningar', speaker: 'Talare', title: 'Titel', keynote: 'Inbjuden föreläsning', by: 'av', and: 'och', to: ' till ', sum: '18–19 maj 2026', days: { long: ['Måndag 18 maj 2026', 'Tisdag 19 maj 2026'], plain: ['18 maj 2026', '19 maj 2026'], counted: ['Dag 1: måndag 18 maj', 'Dag 2: tisdag 19 maj'], short: ['mån 18 maj', 'tis 19 maj'] } },
  da: { open: 'Velkomst', coffee: 'Kaffepause', lunch: 'Frokost', panel: 'Paneldebat', close: 'Afslutning', session: 'Session', chair: 'Ordstyrer', abstract: 'Resumé', abstracts: 'Resuméer', speaker: 'Oplægsholder', title: 'Titel', keynote: 'Keynote', by: 'af', and: 'og', to: ' til ', sum: '18.–19. maj 2026', days: { long: ['Mandag den 18. maj 2026', 'Tirsdag den 19. maj 2026'], plain: ['18. maj 2026', '19. maj 2026'], counted: ['Dag 1: mandag den 18. maj', 'Dag 2: tirsdag den 19. maj'], short: ['man. 18. maj', 'tirs. 19. maj'] } },
  pl: { open: 'Otwarcie', coffee: 'Przerwa kawowa', lunch: 'Obiad', panel: 'Dyskusja panelowa', close: 'Zakończenie', session: 'Sesja', chair: 'Prowadzący', abstract: 'Streszczenie', abstracts: 'Streszczenia', speaker: 'Prelegent', title: 'Tytuł', keynote: 'Wykład plenarny', by: '', and: 'i', to: ' do ', sum: '18–19 maja 2026', days: { long: ['Poniedziałek, 18 maja 2026', 'Wtorek, 19 maja 2026'], plain: ['18 maja 2026', '19 maja 2026'], counted: ['Dzień 1: poniedziałek 18 maja', 'Dzień 2: wtorek 19 maja'], short: ['pon. 18 maja', 'wt. 19 maja'] } },
  cs: { open: 'Zahájení', coffee: 'Přestávka na kávu', lunch: 'Oběd', panel: 'Panelová diskuse', close: 'Zakončení', session: 'Sekce', chair: 'Předsedající', abstract: 'Abstrakt', abstracts: 'Abstrakty', speaker: 'Přednášející', title: 'Název', keynote: 'Zvaná přednáška', by: '', and: 'a', to: ' do ', sum: '18.–19. května 2026', days: { long: ['Pondělí 18. května 2026', 'Úterý 19. května 2026'], plain: ['18. května 2026', '19. května 2026'], counted: ['Den 1: pondělí 18. května', 'Den 2: úterý 19. května'], short: ['po 18. května', 'út 19. května'] } },
  ru: { open: 'Открытие', coffee: 'Кофе-брейк', lunch: 'Обед', panel: 'Панельная дискуссия', close: 'Закрытие', session: 'Секция', chair: 'Председатель', abstract: 'Аннотация', abstracts: 'Аннотации', speaker: 'Докладчик', title: 'Тема', keynote: 'Пленарный доклад', by: '', and: 'и', to: ' до ', sum: '18–19 мая 2026', days: { long: ['Понедельник, 18 мая 2026', 'Вторник, 19 мая 2026'], plain: ['18 мая 2026', '19 мая 2026'], counted: ['День 1: понедельник, 18 мая', 'День 2: вторник, 19 мая'], short: ['пн 18 мая', 'вт 19 мая'] } },
  tr: { open: 'Açılış', coffee: 'Kahve arası', lunch: 'Öğle yemeği', panel: 'Panel', close: 'Kapanış', session: 'Oturum', chair: 'Oturum Başkanı', abstract: 'Özet', abstracts: 'Özetler', speaker: 'Konuşmacı', title: 'Başlık', keynote: 'Davetli konuşma', by: '', and: 've', to: ' - ', sum: '18–19 Mayıs 2026', days: { long: ['18 Mayıs 2026 Pazartesi', '19 Mayıs 2026 Salı'], plain: ['18 Mayıs 2026', '19 Mayıs 2026'], counted: ['1. Gün: 18 Mayıs Pazartesi', '2. Gün: 19 Mayıs Salı'], short: ['18 Mayıs', '19 Mayıs'] } },
  ...ELSEWHERE,
};
/** Words for kinds and sessions, that may stand before a title. */
export const AHEAD = new RegExp(`^(?:(?:${Object.values(LANGUAGES).map(({ keynote }) => keynote).join('|')})[:：]|(?:${Object.values(LANGUAGES).map(({ session }) => session).join('|')})\\s?\\d[:：])\\s?`, 'iu');

/** A talk. */
export interface Talk { readonly title: string; readonly people: readonly (readonly [name: string, from: string])[]; readonly abstract: string }

/** All talks, in the order of the programme. */
export const TALKS: readonly Talk[] = [
  { title: 'Fog in the northern valleys', people: [['Ann Lee', 'University of Leeds']], abstract: 'We follow fog over nine winters and show where it stays. Stations agree.' },
  { title: 'How hail is heard: a survey of roofs', people: [['Bo van der Ray', 'ETH Zurich'], ['Hugo Lindgren', 'Uppsala University']], abstract: 'Hail was recorded on 40 roofs. We tell what was heard at 15:00 and later.' },
  { title: 'What does ice remember?', people: [['Ćira Órla-Novák', 'KIT']], abstract: 'Ice keeps air for long. This talk tells of cores and of people who drill them.' },
  { title: 'Deep learning for sleet, snow and rime', people: [['J. R. Poe', 'MIT']], abstract: 'Models see sleet as rain. We teach them otherwise.' },
  { title: 'On the 2021 floods', people: [['Eva Roth', 'Univ. of Oslo']], abstract: 'The floods of 2021 came at night.' },
  { title: 'Rain-on-snow events – past and future', people: [['Gustav Hahn', 'Max Planck Institute for Meteorology'], ['Olu Adeyemi', 'University of Lagos'], ['Priya Nair', 'IISc Bangalore']], abstract: 'Rain on snow is rare today and will not be tomorrow.' },
  { title: 'Dew and its drops', people: [['Li Wei', 'Peking University']], abstract: 'Dew is small.' },
  { title: 'Wind, waves and the ocean: lessons from 40 years', people: [['María José Gómez', 'CSIC']], abstract: 'The wind makes waves, and waves make work.' },
];

/** What a line of a talk can be made of: `full` "Name (From)", `comma` "Name, From", `names` alone. */
export interface Said { readonly title: string; readonly full: string; readonly comma: string; readonly names: string; readonly from: string; readonly words: Words }

/** Arrangements of title and people, line by line. */
export const ARRANGED = {
  'title — full': ({ title, full }) => [`${title} — ${full}`], 'full: title': ({ title, full }) => [`${full}: ${title}`], 'full – title': ({ title, full }) => [`${full} – ${title}`], 'title (comma)': ({ title, comma }) => [`${title} (${comma})`], 'comma: “title”': ({ title, comma }) => [`${comma}: “${title}”`],
  'full / title': ({ title, full }) => [full, title], 'title / full': ({ title, full }) => [title, full], 'title / comma': ({ title, comma }) => [title, comma], 'comma / title': ({ title, comma }) => [comma, title], 'title / Speaker: full': ({ title, full, words }) => [title, `${words.speaker}: ${full}`],
  '**full**, *title*': ({ title, full }) => [`**${full}**, *${title}*`], '**title** / *full*': ({ title, full }) => [`**${title}**`, `*${full}*`], '**title** full': ({ title, full }) => [`**${title}** ${full}`], '*title*, full': ({ title, full }) => [`*${title}*, ${full}`], 'title by full': ({ title, full, words }) => [`${title} ${words.by} ${full}`],
  'full / "title"': ({ title, full }) => [full, `"${title}"`], '"title" full': ({ title, full }) => [`"${title}" ${full}`], '"title", full': ({ title, full }) => [`"${title}", ${full}`], 'title | full': ({ title, full }) => [`${title} | ${full}`], 'title - full': ({ title, full }) => [`${title} - ${full}`], 'title. full': ({ title, full }) => [`${title.replace(/([^?？;])$/, '$1.')} ${full}`],
  'names: title': ({ title, names }) => [`${names}: ${title}`], 'names / title': ({ title, names }) => [names, title], 'title / names': ({ title, names }) => [title, names], 'title (names)': ({ title, names }) => [`${title} (${names})`], 'names, “title”': ({ title, names }) => [`${names}, “${title}”`], 'title [names]': ({ title, names }) => [`${title} [${names}]`],
  'names / from / title': ({ title, names, from }) => [names, from, title], 'title / names / from': ({ title, names, from }) => [title, names, from], 'Speaker: full / Title: title': ({ title, full, words }) => [`${words.speaker}: ${full}`, `${words.title}: ${title}`], 'Title: title / Speaker: full': ({ title, full, words }) => [`${words.title}: ${title}`, `${words.speaker}: ${full}`],
} satisfies Readonly<Record<string, (said: Said) => readonly string[]>>;

const keys = <Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] => Object.keys(record) as Key[];

const any = fc.record({
  arranged: fc.constantFrom(...keys(ARRANGED)), language: fc.constantFrom(...(process.env.STYLE_LANGUAGES?.split(',') ?? keys(LANGUAGES))), clock: fc.constantFrom(...keys(CLOCKS), 'own'), dash: fc.constantFrom('–', ' - ', ' – ', '-', 'to'), after: fc.constantFrom(' ', ': ', '  ', '\t', ' – ', ' | '),
  times: fc.constantFrom('range', 'start', 'length'), place: fc.constantFrom('before', 'above', 'below', 'behind'), form: fc.constantFrom('lines', 'bullets', 'stars', 'paragraphs', 'bold times', 'p', 'li', 'div', 'dl', 'tr', 'h4', 'strong'), days: fc.constantFrom('long', 'plain', 'counted'), dated: fc.constantFrom('heads', 'lines'),
  sessions: fc.constantFrom('none', 'heading', 'heading, chair', 'heading, time', 'heading, time, chair', 'line, time', 'chair below', 'bold', 'list, chair', 'capitals'), isNumbered: fc.boolean(), isWide: fc.boolean(), hasKeynote: fc.boolean(), hasTitles: fc.boolean(), parted: fc.constantFrom('and', 'comma', 'semicolon'),
  abstracts: fc.constantFrom('none', 'inline', 'by title', 'by name'), first: fc.integer({ min: 0, max: 7 }), areSeveral: fc.boolean(), width: fc.constantFrom(0, 50, 64),
});
/** How a programme is written. */
export type Style = typeof any extends fc.Arbitrary<infer One> ? One : never;

/** True for pages of HTML. */
export const isPage = (form: Style['form']): boolean => /^(?:p|li|div|dl|tr|h4|strong)$/.test(form);
const change = (style: Style, given: Partial<Style>): Style => ({ ...style, ...given });

/** What nobody could read, or writes, becomes something near it. */
const NEAR: readonly ((style: Style) => Style)[] = [
  (style) => (/^(?:dl|tr)$/.test(style.form) ? change(style, { place: 'before', after: ' ' }) : style),
  (style) => (style.form === 'h4' ? change(style, { place: 'before' }) : style),
  // Bold times, or titles, below bold sessions.
  (style) => (/^(?:h4|dl|bold times)$/.test(style.form) && /^(?:bold|line, time)$/.test(style.sessions) ? change(style, { sessions: 'heading' }) : style),
  (style) => (style.arranged.startsWith('**') && /^(?:bold|line, time|list, chair)$/.test(style.sessions) ? change(style, { sessions: 'heading' }) : style),
  (style) => (style.form === 'h4' && style.arranged.startsWith('**') ? change(style, { arranged: 'title — full' }) : style),
  (style) => (style.sessions === 'list, chair' && !/^(?:bullets|stars)$/.test(style.form) ? change(style, { sessions: 'heading, time, chair' }) : style),
  (style) => (style.place === 'below' && (!/^(?:\*\*)?title(?:\*\*)? \//.test(style.arranged) || style.form === 'bold times') ? change(style, { place: 'before' }) : style),
  // Four digits alone in a box may be a year.
  (style) => (style.place === 'below' && style.form === 'div' && style.clock === 'digits' ? change(style, { clock: 'iso' }) : style),
  (style) => (style.dated === 'lines' ? change(style, style.clock === 'digits' || style.form === 'dl' ? { dated: 'heads' } : { place: 'before', sessions: 'none' }) : style),
  (style) => (style.place === 'behind' ? change(style, { times: 'range', width: 0, ...(style.form === 'bold times' ? { form: 'lines' } : {}), ...(style.arranged.startsWith('Speaker') ? { arranged: 'title / full' } : {}) }) : style),
  (style) => (style.place !== 'before' || (style.after === '\t' && isPage(style.form)) ? change(style, { after: ' ' }) : style),
  (style) => (style.clock === 'twelve' ? change(style, { times: 'range' }) : style),
  // Of lines that say something by themselves, or begin with a mark, nobody tells those that only the width of the page parts.
  (style) => (isPage(style.form) || /[/|]|title -/.test(style.arranged) || style.form === 'bold times' || style.place !== 'before' || style.abstracts === 'inline' || style.arranged.includes('names') || style.after !== ' ' || style.dated === 'lines' ? change(style, { width: 0 }) : style),
  (style) => (style.parted === 'comma' && /comma|names/.test(style.arranged) ? change(style, { parted: 'and' }) : style),
  (style) => (style.arranged.includes('from') ? change(style, { areSeveral: false }) : style),
  // "A" is a word of English, too.
  (style) => (style.language === 'cs' && style.parted === 'and' ? change(style, { parted: 'semicolon' }) : style),
  (style) => (style.arranged.includes('*') ? change(style, { hasTitles: false, hasKeynote: false }) : style),
  // "Storia di Roma"; other languages have no word for it.
  (style) => ((style.language === 'it' || !LANGUAGES[style.language]?.by) && style.arranged === 'title by full' ? change(style, { arranged: 'title — full' }) : style),
  (style) => (style.clock === 'own' && !LANGUAGES[style.language]?.own?.clock ? change(style, { clock: 'short' }) : style),
  (style) => (LANGUAGES[style.language]?.own?.isCaseless && style.parted === 'and' ? change(style, { parted: /comma|names/.test(style.arranged) ? 'semicolon' : 'comma' }) : style),
  // The width of a page is one of columns, of which these letters take two.
  (style) => (LANGUAGES[style.language]?.own?.isCaseless ? change(style, { width: 0 }) : style),
  // Where names look like any other words, only where somebody is from tells who speaks.
  (style) => (LANGUAGES[style.language]?.own?.isCaseless && style.arranged.includes('names') ? change(style, { arranged: 'title — full' }) : style),
];

/** Any way to write it that somebody can read. */
export const style = any.map((given) => NEAR.reduce((before, near) => near(before), given));
