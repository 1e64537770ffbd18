/**
 * Times whose hour is followed by its unit and then by minutes: "9 Uhr 30", "14 heures 30", "15 год 30 хв", "9u30", "8 giờ 45", "10,15 Uhr", "16 heures et demie", "2 y media". Read without
 * the minutes such a time would be wrong by up to an hour.
 */

/** Such a time: its parts, and where it ends. */
export interface WordedClock {
  readonly written: string;
  readonly hour: string;
  readonly minute: string;
  readonly next: number;
  /** False for what is as likely a length: "2 heures 30". */
  readonly sure: boolean;
}

// Units that lengths never have, and those that they have as well.
const OF_CLOCKS = 'uhr|uur|u|giờ|g';
const OF_LENGTHS = 'heures?|horas?|óra|ч(?:ас(?:ов|а)?)?\\.?|год(?:ин[аиуі]?)?\\.?|hod(?:in[ay]?)?\\.?';
const MINUTES = '(?:minut\\p{L}{0,3}|min|мин(?:ут\\p{L}?)?|хв(?:илин\\p{L}?)?|perc(?:kor)?|phút)(?!\\p{L})\\.?';
const HALVES = 'et demie?|y media|e mezz[ao]|e meia';
const QUARTERS = 'et quart|y cuarto|e un quarto|e quinze';
// "9 Uhr 30 Minuten Pause" is a break, "14 heures 30 minutes" a time.
const CLOCK = new RegExp(`(\\d{1,2})\\s?(?:(${OF_CLOCKS})\\s?([0-5]\\d)(?!\\s?min)|(?:${OF_LENGTHS})\\s?(?:(?:e|y|et|и)\\s)?([0-5]\\d)(?:\\s?${MINUTES})?|,([0-5]\\d)\\s?(?:uhr|uur|hod)\\.?|(?:e\\s|,)([0-5][05])|(?:(?:heures?|horas?|h|ore)\\s)?(?:(${HALVES})|${QUARTERS}))(?![\\p{L}\\d]|[:.]\\d)`, 'iuy');
// "9u" and "9g" have no blank.
const APART = /^\d{1,2}\s+[ug]\b/iu;
// "9 Uhr 30 Jahre Wetterdienst", "14 heures 30 exposés": numbers of something.
const COUNTED = /^\s?(?:[%€×+]|(?:talks|papers|posters|speakers|participants?|vorträge|beiträge|personen|gruppen|teilnehm\p{L}+|jahren?|tage|exposés|affiches|jours|ans|personnes|ponencias|charlas|personas|años|días|relazioni|persone|anni|pessoas|anos|deelnemers|mensen|jaar|dagen|лет|человек|докладов|участников)(?!\p{L}))/iu;

/**
 * Reads the time that begins at a place; undefined where there is none such.
 * @param isTold A word ahead says that a time follows: only then "15 e 30" and "17,30" are.
 */
export function wordedClock(text: string, at: number, isTold: boolean): WordedClock | undefined {
  CLOCK.lastIndex = at;
  const match = CLOCK.exec(text);
  if (!match || APART.test(match[0])) return undefined;
  const [written, hour = '', clock, ofClock, ofLength, ofComma, alone, half] = match;
  const next = CLOCK.lastIndex;
  const minute = ofClock ?? ofLength ?? ofComma ?? alone ?? (half === undefined ? '15' : '30');
  if ((alone !== undefined && !isTold) || COUNTED.test(text.slice(next))) return undefined;
  return { written, hour, minute, next, sure: clock !== undefined || ofComma !== undefined || isTold || Number(hour) > 6 };
}

const ALL = /(?<![\d:.,])\d{1,2}/gu;

/** A short text with such times as "9:30". */
export function withColons(text: string): string {
  let written = text;
  for (const { 0: hour, index } of [...text.matchAll(ALL)].reverse()) {
    const clock = wordedClock(text, index, false);
    // "6 y media de la tarde" is no length.
    if (clock && (clock.sure || /^\s(?:de la|da|di|del)\s/u.test(text.slice(clock.next)))) written = `${written.slice(0, index)}${hour}:${clock.minute}${written.slice(clock.next)}`;
  }
  return written;
}
