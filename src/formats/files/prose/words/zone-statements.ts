/**
 * How texts say in which zone their times are: "All times in CEST", "Fuseau horaire : …", "時刻はすべて…".
 */
import type { Block } from '../text/blocks.js';

// "Time zone", in the languages of programmes.
const LABELS = 'time ?zone|zeitzone|fuseau(?: horaire)?|huso(?: horario)?|zona horaria|fuso or[aá]rio|tijdzone|tids?zone?|aikavyöhyke|strefa czasowa|časové pásmo|időzóna|часовой пояс|часовий пояс|saat dilimi|múi giờ|ζώνη ώρας|المنطقة الزمنية|אזור זמן';
const ALL = 'all (?:the )?(?:listed |given |following )?times|alle zeit(?:en|angaben)|toutes les heures|tous les horaires|todas las horas|todos los horarios|tutti gli orari|tutte le ore|todos os horários|todas as horas|alle tijden|all[ae] tider(?:ne|na)?|kaikki ajat|wszystkie (?:godziny|czasy)|všechny časy|(?:всё?|все) время|время указано|усі години|tüm saatler|όλες οι ώρες|جميع الأوقات|כל הזמנים';
// Where no blanks part words.
const [EASTERN_LABELS, EASTERN_ALL] = ['タイムゾーン|時間帯|时区|時區|시간대', '時[刻間]はすべて|すべての時[刻間]|所有(?:时间|時間)|(?:时间|時間)均为|모든 시간'];
const word = (patterns: string): string => String.raw`(?<!\p{L})(?:${patterns})(?!\p{L})`;
const ABOUT_TIMES = new RegExp(`${word(`${LABELS}|${ALL}|times?|schedule|zeit|heures?|horaires?|horas?|horarios?|orari[o]?|horários?|tijd(?:en)?|tid(?:er(?:na|ne)?)?|saat|أوقات`)}|uhrzeit|zeiten?(?!\\p{L})|zeitangaben|time ?zone|godzin|(?<!\\p{L})czas|čas[uy]?(?!\\p{L})|hodin|врем[яе]|годин|توقيت|時刻|時間|时间|시간|시각|${EASTERN_LABELS}|\\d\\s?(?:[ap]\\.?m\\b|uhr|h\\b)|\\d[:.]\\d\\d|\\bUTC\\b|\\bGMT\\b`, 'iu');
const OF_ALL = new RegExp(String.raw`(?<!\p{L})(?:${ALL})|(?:times|schedule) (?:are |is )?(?:given |shown |listed |indicated )?in\b|zeit(?:en|angaben) in|heures en|${LABELS}|${EASTERN_LABELS}|${EASTERN_ALL}`, 'iu');
const STATEMENT = new RegExp(String.raw`^\W{0,3}(?:(?:(?:the )?(?:${LABELS})|${ALL}|(?:the )?times (?:above|below|given|listed|shown|are)|(?:a )?note (?:about|on) time ?zones)(?!\p{L})|${EASTERN_LABELS}|${EASTERN_ALL})`, 'iu');

/** True for words about times, in which letters such as "CT" can be a zone. */
export function isAboutTimes(plain: string): boolean {
  return ABOUT_TIMES.test(plain);
}

/** True for words about all times of a text. */
export function isAboutAllTimes(plain: string): boolean {
  return OF_ALL.test(plain);
}

/** True for a line that says nothing else than in which zone the times are ("Time zone: Europe/Berlin"), wherever it stands. */
export function isZoneStatement({ plain }: Block): boolean {
  return plain.length < 250 && STATEMENT.test(plain);
}
