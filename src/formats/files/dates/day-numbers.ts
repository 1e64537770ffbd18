/** Days that are counted, in some thirty languages: "Day 2", "Tag 2", "2日目", "第二天", "2일차", "День 2", "2. den", "Gün 2". */

const NUMBER = '(?:\\d{1,2}|one|two|three|four|five|eins|zwei|drei|i{1,3}|iv|v)';
// "Den 3. Mai" is a date, "Dan 2" no name: nothing but what parts it from its title follows such a number.
const AHEAD = `(?:day|tag|jour(?:née)?|día|jornada)\\s${NUMBER}\\b|(?:dia|giorno|giornata|dag|den|deň|dan|päivä|dzień|ziua|gün|hari(?:\\ske-?)?|ngày(?:\\sthứ)?|день|дан|ημέρα|יום|اليوم)\\s(?:\\d{1,2}|i{1,3})(?=\\s*(?:$|[:,|(（–—-]))`;
const EAST_ASIAN = '\\d{1,2}\\s?日目|初日|第\\s?[一二三四五六七八九\\d]\\s?[天日](?![\\p{L}\\d])|제?\\s?\\d{1,2}\\s?일\\s?차|(?:첫|둘|셋|넷)째\\s?날';
const BEHIND = '\\d{1,2}\\.\\s?(?:den|deň|dan|nap|gün|päivä|diena|ден)(?!\\p{L})|\\d{1,2}(?:\\.|-?[йиґ]|-?е|[ηªº])?\\s(?:день|ημέρα|dia)(?!\\p{L})|(?:перв|втор|треть?|четв[её]рт)(?:ый|ой|ий)\\sдень|(?:перший|другий|третій)\\sдень|(?:pierwszy|drugi|trzeci)\\sdzień|(?:první|druhý|třetí|prvý|tretí)\\sde[nň](?!\\p{L})|(?:birinci|ikinci|üçüncü)\\sgün|(?:primo|secondo|terzo)\\sgiorno|(?:prva|prvi|drugi|treći|tretji)\\sdan(?!\\p{L})|اليوم\\s(?:الأول|الثاني|الثالث|الرابع)|היום\\sה(?:ראשון|שני|שלישי)';
const COUNTED_DAY = new RegExp(`^(?:${AHEAD}|${EAST_ASIAN}|${BEHIND})`, 'iu');

/** The words that a text counts a day with, and begins with: "Day 2" of "Day 2: Rain". */
export function countedDay(text: string): string | undefined {
  return COUNTED_DAY.exec(text.slice(0, 40))?.[0];
}

/** What a number behind it is not the day of a month: "Day 2 – 13 May" is no span of eleven days. */
export const DAY_COUNT_WORDS = 'day|tag|jour(?:née)?|día|dia|giorno|jornada|dag|deň|dan|päivä|dzień|ziua|gün|hari|ngày|день|дан|ημέρα|יום|اليوم';
