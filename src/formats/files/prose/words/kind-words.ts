/**
 * What an entry is, told by its words in English, German, French, Spanish, Italian and Portuguese. A talk about "closing the energy budget" closes nothing: with a
 * speaker, only a title that says nothing else is taken for such a word.
 */
import type { Kind } from '../../../../event/model.js';
import { fold } from '../../../../event/text.js';
import { kindByWordsElsewhere } from './kind-words-elsewhere.js';

/**
 * Patterns are held against words without accents and capitals, which makes them of ASCII: so `\b` finds the end of "café", and a title is
 * looked through in microseconds.
 */
const folded = (pattern: RegExp): RegExp => new RegExp(pattern.source.replace(/[^\0-\x7f]+/g, fold).replaceAll('\\p{L}', '[a-z]').replaceAll('[\\d\\p{P}\\p{S}\\s]', '[\\d\\W_]'), pattern.flags.replace(/[iu]/g, ''));

/** The first that fits holds. */
const WORDS: readonly (readonly [Kind, RegExp])[] = ([
  ['buffer', /\b(?:time )?buffer\b|\bpuffer(?:zeit)?\b|\btampon\b/iu],
  ['keynote', /\b(?:plenary |opening |closing |invited )?key\s?-?note|\bhauptvortrag|\bplenarvortrag|\bplenary (?:talk|lecture|address)|\bfestvortrag|\beröffnungsvortrag|\bconférence (?:plénière|inaugurale|invitée d['’]honneur)|\bponencia (?:magistral|inaugural|plenaria)|\bconferencia (?:magistral|inaugural|plenaria)/iu],
  ['poster', /\bposter(?:s|session|sitzung|ausstellung|rundgang|präsentation(?:en)?|schau|beiträge)?\b|\bpósteres|\baffiches\b/iu],
  ['social', /\bjantar\b|\breception\b|\bdinner\b|\bbanquet\b|\bsocial (?:event|programme?|activity)|\bhappy hour|\bparty\b|\babendessen|\b\p{L}{4,}abend\b|\bempfang\b|\bsektempfang|\bget-?together|\bausklang|\bexcursion|\bausflug|\bexkursion|\bdîner\b|\bcocktail|\bvin d['’]honneur|\bcena\b|\brecepción|\bexcursión|\bguided tour|\bstadtführung|\bbbq\b|\bbarbecue|\bdrinks\b|\bwelcome drink\b|\b(?:walking|city|organi[sz]ed|guided \p{L}+|sightseeing) tour\b|\bwine tasting\b|\bapéro|\baperitif/iu],
  ['break', /\b(?:coffee|tea|lunch|breakfast|health|bio|comfort|refreshment|snack|short|morning|afternoon|screen)[\s-](?:break|pause)|\bbreaks?\b(?![-\s]?out)(?!ing)|\blunch(?:eon)?\b(?!\s(?:seminar|symposi|lecture|talk|workshop|debate|colloqui))|\bcoffee\b|\bbreakfast\b|\b(?:morning|afternoon) tea\b|\b(?:kaffee|mittags|tee|früh?stücks|essens)?pause\b|\bmittag(?:essen)?\b|\bkaffee\b|\bimbiss\b|\bfrühstück|\bpause[\s-]?(?:-?café|déjeuner)?|\bdéjeuner|\bcafé\b|\bgoûter|\bdescanso|\balmuerzo|\bcomida\b|\brepas\b|\bcollation\b|\bmerienda|\bdesayuno|\brefreshments|\bpausa\b|\bpranzo\b|\balmoço|\bintervalo\b/iu],
  ['panel', /\bpanel\b|\bpodium|\bround\s?-?table|\btable ronde|\bmesa redonda|\brunder tisch/iu],
  ['opening', /\bwelcom(?:e|ing)\b|\bopening\b(?!\s(?:talk|lecture|keynote|plenary|address by))|\bbegrüßung|\bbegruessung|\beröffnung\p{L}*|\bgrußwort|\beinführung|\bouverture|\baccueil\b|\bmots? de bienvenue|\bintroduction\b|\bapertura|\bbienvenida|\binauguración|\bintroducción|\babertura\b|\bboas-vindas|\bbenvenut|\bsaluti\b|\bforeword/iu],
  ['closing', /\bclosing\b|\bclosure\b|\bwrap[\s-]?up|\b(?:concluding|final) remarks|\bfarewell|\badjourn|\bend of (?:the )?(?:workshop|meeting|day|event|programm?e?|conference|symposium)|\bschlusswort|\babschluss\p{L}*|\bverabschiedung|\btagesabschluss|\bclôture|\bconclusions?\b|\bmot de la fin|\bclausura|\bcierre|\bdespedida|\bencerramento|\bchiusura|\bconclusioni\b|\bfine (?:dei )?lavori|^(?:the )?end$|^ende$|^fin$/iu],
  ['discussion', /\bdiscussions?\b|\bdiskussion|\bq\s?(?:&|and)\s?a\b|\bquestions?\b|\baussprache|\bdébat|\bdebate\b|\bdiscusión|\bcoloquio|\bbreak-?out|\bbrainstorm/iu],
  ['workshop', /\btutorials?\b|\bhands-?on|\bpractical session|\bworkshops?\b|\batelier|\btaller\b|\bübung|\bhackathon|\btravaux pratiques/iu],
  // "Social choice", "Random walk" and "Networking the Empire" are subjects.
  ['social', /\bnetworking\b(?!\s(?:the|an?|for|of|in|as|within)\b)|\bsocial\b(?=[\d\p{P}\p{S}\s]*$|\s?[&,/]|\s(?:and|hours?|time|gathering|evening|night|mixer|lunch|meeting|function|get|program(?:me)?|activit(?:y|ies)|tour|outing|trip|drinks?|games?|run)\b)|\bvernetzung|(?<!\b(?:random|quantum|lazy|avoiding|branching|levy) )\bwalk\b/iu],
  ['session', /\bsessions?\b|\bsess(?:ão|ões|ione|ioni)\b|\bséances?\b|\bsesión|\bsitzung|\bsymposi(?:um|en|a)\b|\b(?:invited|contributed|short|oral|flash|lightning|spotlight|student|regular|paper) (?:talks|presentations|papers)|\bspotlights\b|\blightning talks|\bblock \d|\bexposés\b|\bcomunicaciones|\bkurzvorträge|\bvorträge\b/iu],
  ['talk', /\b(?:invited |contributed |oral |short |spotlight |plenary )?(?:talk|lecture|presentation)\b|\b(?:gast)?vortrag\b|\bexposé\b|\bponencia\b|\bcharla\b|\bconférence\b/iu],
] as const).map(([kind, pattern]) => [kind, folded(pattern)]);

/** Words that may stand beside one that tells a kind. */
const FILLER = folded(/\b(?:and|veranstaltung|und|et|y|of|the|to|der|die|das|des|du|de|la|le|les|el|los|with|mit|avec|con|by|for|remarks?|session|address|ceremony|speech|words?|notes?|general|short|brief|final|official|virtual|coffee|tea|cake|break|registration|anmeldung|inscription|information|introduction|introductory|opening|closing|welcome|discussion|time|invited|part|day|i{1,3}|iv|v|vi|pause|café|poster|posters|posterausstellung|dei|lavori|convegno|giornata|istituzionali|finali|jornadas?|trabajos|trabalhos|travaux|talk|lecture|workshop|meeting|symposium|conference)\b|[\d\p{P}\p{S}\s]/giu);

/** What the title of an entry says it is; undefined if it says nothing. */
export function kindByWords(title: string, hasSpeakers: boolean): Kind | undefined {
  const short = title.slice(0, 200);
  const bare = fold(short);
  const found = WORDS.find(([kind, pattern]) => fits(kind, pattern, bare, hasSpeakers))?.[0] ?? (!hasSpeakers && isSessionTitle(short) ? 'session' : kindByWordsElsewhere(short, hasSpeakers));
  return hasSpeakers && (found === 'break' || found === 'buffer' || found === 'social') && !/^(?:coffee|lunch|kaffee)/iu.test(short) ? undefined : found;
}

function fits(kind: Kind, pattern: RegExp, title: string, hasSpeakers: boolean): boolean {
  const match = pattern.exec(title);
  if (!match) return false;
  const rest = (title.slice(0, match.index) + title.slice(match.index + match[0].length)).replace(FILLER, '');
  if (!rest) return true;
  // "Keynote: …" says so whatever follows; "Session 2: …" too.
  const leads = match.index === 0;
  const parted = leads && /^(?:\s(?:session|sitzung|discussion|talk|lecture|remarks|i{1,3}|\d{1,2}|[a-z]))?\s?\d{0,2}\s?(?:[:;,/|&(–—-]|$)/iu.test(title.slice(match[0].length));
  if (hasSpeakers) return parted || (kind === 'keynote' && leads) || (kind === 'panel' && /^panel\s(?:discussion|session|debate|with|on)\b/iu.test(title));
  if (kind === 'talk') return false;
  if (kind === 'opening' || kind === 'closing') return parted || (leads && /^(?:welcome|begrussung|willkommen|bienvenid|accueil|wrap|farewell)/.test(title)) || /^(?:\s(?:remarks|session|address|ceremony|and|und|et|y|der|des|du|de|zur?m?|by))/iu.test(title.slice(match.index + match[0].length)) || (match.index > 0 && /(?:^|[&,/]|\band|\bund|\bet|\by)\s?$/iu.test(title.slice(0, match.index)));
  if (kind === 'break' || kind === 'social' || kind === 'poster' || kind === 'panel') return leads || title.split(/\s+/).length <= 8;
  return leads || match.index + match[0].length === title.length || title.split(/\s+/).length <= 5;
}

/** True for the title of what holds other entries. */
export function isSessionTitle(title: string): boolean {
  return /^(?:\W{0,3}(?:parallel |plenary |oral |invited |contributed |special |scientific |morning |afternoon |wissenschaftliche |technical )?(?:session|séance|sesión|sesion|sitzung|block|bloque|bloc|teil|part|partie|parte|symposium \d|track|topic|theme|thème|thema|tema|topic|themenblock|chapter|slot|mini-?symposium|axe)(?!\p{L}))|\b(?:session|séance|sesión|sitzung|talks|vorträge|presentations|papers)(?:\s(?:\d{1,2}|[ivx]{1,4}|[a-z]))?(?:\s?\([^()]{0,80}\))?$/iu.test(title.slice(0, 200)) && !/\b(?:poster|panel|q\s?&\s?a|discussion|break|closing|opening|registration)\b/iu.test(title);
}

// "Session 2" is one of several, and others speak of it by its number.
const NUMBERED = /^\W{0,3}(?:session|séance|sesión|sesion|sessione|sessão|sitzung)\s(?:\d{1,2}|[IVX]{1,4}|[A-H])\W{0,3}$/iu;

/** True for a heading that only says that a programme follows, or which part of the day it is. */
export function isPlainHeading(title: string): boolean {
  if (NUMBERED.test(title)) return false;
  const bare = title.replace(/\([^()]*\)|[\p{P}\p{S}\d]/gu, ' ').replace(/\s+/g, ' ').trim();
  return bare.length < 100 && bare !== '' && /^(?:(?:the|our|das|le|la|el|detailed|tentative|preliminary|provisional|final|workshop|conference|event|meeting|scientific|full|draft|vorläufiges|wissenschaftliches|overview|day|tag|jour|día|half|one|two|this|year|s|of|du|der|des|and|und|et|y|home|about|welcome|page) ?){0,5}(?:programm?e?|schedule|agenda|timetable|time table|ablauf|ablaufplan|zeitplan|tagesordnung|tagungsprogramm|programmübersicht|horaires?|horarios?|programa|calendrier|planning|talks|seminars?|morning|afternoon|evening|vormittag|nachmittag|abend|matin|matinée|après midi|après-midi|soir|soirée|mañana|tarde|noche|am|pm|day|tag|jour|día|day one|day two|workshop|schedule at a glance|upcoming(?: seminars| talks)?|past(?: seminars| talks)?|previous seminars)?(?: ?(?:overview|übersicht|at a glance|details|détaillé|détaillée|detallado|tentative|preliminary|day|session|sessions|one|two|three|i{1,3}))*$/iu.test(bare);
}
