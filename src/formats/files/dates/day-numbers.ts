/** Days that are counted, in some thirty languages: "Day 2", "Tag 2", "2日目", "第二天", "2일차", "День 2", "2. den", "Gün 2". */

const NUMBER = '(?:\\d{1,2}|one|two|three|four|five|eins|zwei|drei|i{1,3}|iv|v)';
// "Den 3. Mai" is a date, "Dan 2" no name: nothing but what parts it from its title follows such a number.
const AHEAD = `(?:day|tag|jour(?:née)?|día|jornada)(?:\\s${NUMBER}|\\d{1,2})\\b|(?:dia|giorno|giornata|dag|den|deň|dan|päivä|dzień|ziua|gün|hari(?:\\ske-?)?|ngày(?:\\sthứ)?|день|дан|ημέρα|יום|اليوم)\\s(?:\\d{1,2}|i{1,3})(?=\\s*(?:$|[:,|(（–—-]))`;
const EAST_ASIAN = '第?\\s?\\d{1,2}\\s?日目|初日|第\\s?[一二三四五六七八九\\d]\\s?[天日](?![\\p{L}\\d])|제?\\s?\\d{1,2}\\s?일\\s?차|(?:첫|둘|셋|넷)째\\s?날';
const BEHIND = '\\d{1,2}\\.\\s?(?:den|deň|dan|nap|gün|päivä|diena|ден)(?!\\p{L})|\\d{1,2}(?:\\.|-?[йиґ]|-?е|[ηªº])?\\s(?:день|ημέρα|dia)(?!\\p{L})|(?:перв|втор|треть?|четв[её]рт)(?:ый|ой|ий)\\sдень|(?:перший|другий|третій)\\sдень|(?:pierwszy|drugi|trzeci)\\sdzień|(?:první|druhý|třetí|prvý|tretí)\\sde[nň](?!\\p{L})|(?:birinci|ikinci|üçüncü)\\sgün|(?:primo|secondo|terzo)\\sgiorno|(?:prva|prvi|drugi|treći|tretji)\\sdan(?!\\p{L})|اليوم\\s(?:الأول|الثاني|الثالث|الرابع)|היום\\sה(?:ראשון|שני|שלישי)|روز\\s(?:اول|دوم|سوم|چهارم|\\d)(?!\\p{L})';
// "Second day of rain" is no day.
const ORDINAL = '(?:(?:the\\s)?(?:first|second|third|fourth|fifth|1st|2nd|3rd|[4-9]th)\\s(?:\\p{L}{4,12}\\s)?day|(?:(?:erster|zweiter|dritter|vierter|fünfter)|\\d\\.)\\s\\p{L}{0,14}tag|(?:premi(?:er|ère)|deuxième|seconde?|troisième|quatrième|\\d(?:er|ère|re|ème|e))\\sjour(?:née)?|(?:primer|segundo|tercer|cuarto|\\d(?:er|do|º|ª))\\sdía|(?:primera|segunda|tercera|cuarta|\\dª)\\sjornada|(?:prima|seconda|terza|quarta|\\dª)\\sgiornata|(?:primeiro|segundo|terceiro)\\sdia|(?:eerste|tweede|derde)\\sdag)(?=\\s*(?:$|[:,|(（–—-]))';
const COUNTED_DAY = new RegExp(`^(?:${AHEAD}|${EAST_ASIAN}|${BEHIND}|${ORDINAL})`, 'iu');

/** The words that a text counts a day with, and begins with: "Day 2" of "Day 2: Rain". */
export function countedDay(text: string): string | undefined {
  return COUNTED_DAY.exec(text.slice(0, 40))?.[0];
}

// Whole words, and how those in order begin.
const NUMBERS = ['one|eins|i', 'two|zwei|ii', 'three|drei|iii', 'four|iv', 'five|v'].map((words) => new RegExp(`^(?:${words})$`, 'u'));
const ORDERS = ['first|erste|premi|prim|eerste|перв|перш|pierwsz|první|prv|birinci|初日|第一|첫|الأول|הראשון|اول', 'second|zweit|deuxi|segund|tweede|втор|друг|drug|druh|ikinci|第二|둘|الثاني|השני|دوم', 'third|dritt|trois|tercer|terz|terceir|derde|трет|трет|trze|třet|tret|treć|üçüncü|第三|셋|الثالث|השלישי|سوم', 'fourth|viert|quatri|cuart|quart|четв|第四|넷|الرابع|چهارم', 'fifth|fünft|第五'].map((stems) => new RegExp(`^(?:${stems})`, 'u'));

/** Which day "Day 2", "Day two" and "Second day" are; undefined where nothing says so. */
export function dayNumber(text: string): number | undefined {
  const counted = (countedDay(text) ?? text).toLowerCase();
  const digits = /\d{1,2}/.exec(counted)?.[0];
  if (digits !== undefined) return Number(digits);
  const words = counted.split(/[^\p{L}]+/u);
  const at = [NUMBERS, ORDERS].map((list) => list.findIndex((number) => words.some((word) => number.test(word)))).find((found) => found >= 0);
  return at === undefined ? undefined : at + 1;
}

/** What a number behind it is not the day of a month: "Day 2 – 13 May" is no span of eleven days. */
export const DAY_COUNT_WORDS = 'day|tag|jour(?:née)?|día|dia|giorno|jornada|dag|den|deň|dan|päivä|dzień|ziua|gün|hari|ngày|день|дан|ημέρα|יום|اليوم|روز';
