/**
 * However a text says on which days it is, each talk is read on its own: dates in full, without their year, in numbers, days of the week, or days that are counted, below a line that
 * says from when to when all of it is. What leaves the year open, or which number is the month, is told and never taken.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { readFile } from '../../../../src/formats/files/index.js';
import { runs } from '../../../thoroughness.js';

const DAY_MS = 86_400_000;
/** First days of three: within a month, over the end of one, and of a year, and with numbers that can be a month. */
const FIRST = { within: '2026-05-18', month: '2026-04-29', year: '2026-12-30', february: '2027-02-27', early: '2026-09-01', tenth: '2027-08-10' } as const;
const TITLES = ['Welcome', 'Fog in the northern valleys', 'Rime on wires'];

const form = (options: Intl.DateTimeFormatOptions, locale?: (language: string) => string) => (language: string, date: number): string => new Intl.DateTimeFormat(locale?.(language) ?? localeOf(language), { timeZone: 'UTC', ...options }).format(date);
const american = (): string => 'en-US';
const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
const COUNTED: Readonly<Record<string, (count: number) => string>> = {
  en: (n) => `Day ${n}`, de: (n) => `Tag ${n}`, fr: (n) => `Jour ${n}`, es: (n) => `Día ${n}`, it: (n) => `Giorno ${n}`, pt: (n) => `Dia ${n}`, nl: (n) => `Dag ${n}`, sv: (n) => `Dag ${n}`, da: (n) => `Dag ${n}`, pl: (n) => `Dzień ${n}`, cs: (n) => `Den ${n}`, ru: (n) => `День ${n}`, tr: (n) => `${n}. Gün`,
  el: (n) => `Ημέρα ${n}`, uk: (n) => `День ${n}`, fi: (n) => `Päivä ${n}`, nb: (n) => `Dag ${n}`, hu: (n) => `${n}. nap`, ro: (n) => `Ziua ${n}`, hr: (n) => `${n}. dan`, vi: (n) => `Ngày ${n}`, id: (n) => `Hari ${n}`,
  ja: (n) => `${n}日目`, zh: (n) => `第${n}天`, zhHant: (n) => `第${'一二三'[n - 1] ?? ''}天`, ko: (n) => `${n}일차`, ar: (n) => `اليوم ${n}`, he: (n) => `יום ${n}`, fa: (n) => `روز ${n}`,
};
/** Languages by another name than that of their texts here; the engine would write Persian dates in another calendar. */
const LOCALE: Readonly<Record<string, string>> = { en: 'en-GB', zhHant: 'zh-TW', ar: 'ar-EG', fa: 'fa-u-ca-gregory' };
const localeOf = (language: string): string => LOCALE[language] ?? language;
const ordinal = (day: number): string => `${day}${['th', 'st', 'nd', 'rd'][day > 3 && day < 21 ? 0 : day % 10] ?? 'th'}`;
const month = (date: number): string => form({ month: 'long' })('en', date);
const dayOf = (date: number): number => new Date(date).getUTCDate();
const yearOf = (date: number): number => new Date(date).getUTCFullYear();

/** What a heading of a day says: a date, one without its year, a day of the week, or its number. */
type Says = 'all' | 'no year' | 'weekday' | 'count';
type WriteDay = (language: string, date: number, count: number) => string;
interface Head { readonly says: Says; readonly isEnglish: boolean; readonly isNumeric: boolean; readonly write: WriteDay }
const head = (says: Says, write: WriteDay, is: Partial<Head> = {}): Head => ({ says, write, isEnglish: false, isNumeric: false, ...is });
const [ENGLISH, NUMERIC] = [{ isEnglish: true }, { isNumeric: true }];

const full = form({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const plain = form({ day: 'numeric', month: 'long', year: 'numeric' });
const numbers = form({ day: '2-digit', month: '2-digit', year: 'numeric' });
const dayMonth = form({ day: 'numeric', month: 'long' });
const weekdayDayMonth = form({ weekday: 'long', day: 'numeric', month: 'long' });
const weekday = form({ weekday: 'long' });
const counted: WriteDay = (language, _, count) => COUNTED[language]?.(count) ?? '';
const iso = (date: number): string => new Date(date).toISOString().slice(0, 10);

/** Headings of days. */
const HEADS = {
  'full': head('all', full), 'plain': head('all', plain), 'short': head('all', form({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })), 'iso': head('all', (_, date) => iso(date)),
  'numbers': head('all', numbers, NUMERIC), 'weekday numbers': head('all', form({ weekday: 'long', day: '2-digit', month: '2-digit', year: 'numeric' }), NUMERIC), 'two digits': head('all', form({ day: '2-digit', month: '2-digit', year: '2-digit' }), NUMERIC),
  'american': head('all', form({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }, american), ENGLISH), 'short american': head('all', form({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }, american), ENGLISH),
  'counted full': head('all', (language, date, count) => `${counted(language, date, count)}: ${full(language, date)}`), 'full (counted)': head('all', (language, date, count) => `${full(language, date)} (${counted(language, date, count)})`),
  'ordinal': head('all', (_, date) => `${month(date)} ${ordinal(dayOf(date))}, ${yearOf(date)}`, ENGLISH), 'ordinal of': head('all', (_, date) => `${ordinal(dayOf(date))} of ${month(date)} ${yearOf(date)}`, ENGLISH),
  'day month': head('no year', dayMonth), 'weekday day month': head('no year', weekdayDayMonth), 'short day month': head('no year', form({ weekday: 'short', day: 'numeric', month: 'short' })), 'american day month': head('no year', form({ weekday: 'long', day: 'numeric', month: 'long' }, american), ENGLISH),
  'ordinal day month': head('no year', (_, date) => `${weekday('en', date)} ${ordinal(dayOf(date))} ${month(date)}`, ENGLISH), 'counted – day month': head('no year', (language, date, count) => `${counted(language, date, count)} – ${weekdayDayMonth(language, date)}`), 'capitals': head('no year', (language, date) => weekdayDayMonth(language, date).toLocaleUpperCase(localeOf(language))),
  'weekday': head('weekday', weekday), 'weekday day': head('weekday', (language, date) => `${weekday(language, date)} ${dayOf(date)}`), 'counted': head('count', counted), 'counted (weekday)': head('count', (language, date, count) => `${counted(language, date, count)} (${weekday(language, date)})`),
} satisfies Readonly<Record<string, Head>>;

type WriteRange = (language: string, from: number, to: number) => string;
interface Range { readonly isEnglish: boolean; readonly isNumeric: boolean; readonly write: WriteRange }
const range = (write: WriteRange, is: Partial<Range> = {}): Range => ({ write, isEnglish: false, isNumeric: false, ...is });
const spelled = (options: Intl.DateTimeFormatOptions, locale?: string): WriteRange => (language, from, to) => new Intl.DateTimeFormat(locale ?? localeOf(language), { timeZone: 'UTC', ...options }).formatRange(from, to);
const FROM_TO: Readonly<Record<string, readonly [string, string]>> = { en: ['from ', ' to '], de: ['vom ', ' bis '], fr: ['du ', ' au '], es: ['del ', ' al '], it: ['dal ', ' al '], pt: ['de ', ' a '], nl: ['van ', ' tot '], sv: ['från ', ' till '], da: ['fra ', ' til '], pl: ['od ', ' do '], cs: ['od ', ' do '], ru: ['с ', ' по '], tr: ['', ' - '], el: ['από ', ' έως '], uk: ['з ', ' по '], fi: ['', ' – '], nb: ['fra ', ' til '], hu: ['', ' – '], ro: ['', ' – '], hr: ['od ', ' do '], vi: ['từ ', ' đến '], id: ['', ' – '], ja: ['', '～'], zh: ['', '至'], zhHant: ['', '～'], ko: ['', ' ~ '], ar: ['من ', ' إلى '], he: ['', ' – '], fa: ['', ' تا '] };

/** Lines that say from when to when all of it is. */
const RANGES = {
  'long': range(spelled({ day: 'numeric', month: 'long', year: 'numeric' })), 'short': range(spelled({ day: 'numeric', month: 'short', year: 'numeric' })), 'weekdays': range(spelled({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })), 'american': range(spelled({ day: 'numeric', month: 'long', year: 'numeric' }, 'en-US'), ENGLISH),
  'numbers': range((language, from, to) => `${numbers(language, from)} – ${numbers(language, to)}`, NUMERIC), 'iso': range((_, from, to) => `${iso(from)} – ${iso(to)}`), 'full': range((language, from, to) => `${plain(language, from)} – ${plain(language, to)}`),
  'from to': range((language, from, to) => `${FROM_TO[language]?.[0] ?? ''}${dayMonth(language, from)}${FROM_TO[language]?.[1] ?? ''}${plain(language, to)}`),
} satisfies Readonly<Record<string, Range>>;

const keys = <Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] => Object.keys(record) as Key[];
const any = fc.record({
  first: fc.constantFrom(...keys(FIRST)), language: fc.constantFrom(...(process.env.STYLE_LANGUAGES?.split(',') ?? Object.keys(COUNTED))), head: fc.constantFrom(...keys(HEADS)), range: fc.constantFrom(...keys(RANGES)), said: fc.constantFrom('range', 'year', 'nothing'), place: fc.constantFrom('line', 'behind place', 'label', 'title'), form: fc.constantFrom('headings', 'bold', 'lines', 'h2', 'p', 'tr'), days: fc.integer({ min: 2, max: 3 }),
});
type Style = typeof any extends fc.Arbitrary<infer One> ? One : never;
const change = (style: Style, given: Partial<Style>): Style => ({ ...style, ...given });
const headOf = ({ head: name }: Style): Head => HEADS[name];
const rangeOf = ({ range: name }: Style): Range => RANGES[name];
const LABEL: Readonly<Record<string, string>> = { en: 'Date', de: 'Datum', fr: 'Date', es: 'Fecha', it: 'Data', pt: 'Data', nl: 'Datum', sv: 'Datum', da: 'Dato', pl: 'Data', cs: 'Datum', ru: 'Дата', tr: 'Tarih', el: 'Ημερομηνία', uk: 'Дата', fi: 'Ajankohta', nb: 'Dato', hu: 'Időpont', ro: 'Data', hr: 'Datum', vi: 'Thời gian', id: 'Tanggal', ja: '日程', zh: '日期', zhHant: '日期', ko: '일시', ar: 'التاريخ', he: 'תאריך', fa: 'تاریخ' };

/** What nobody writes, or could tell, becomes something near it. */
const NEAR: readonly ((style: Style) => Style)[] = [
  (style) => (headOf(style).isEnglish || rangeOf(style).isEnglish ? change(style, { language: 'en' }) : style),
  // Which number is the month is asked elsewhere.
  (style) => ((headOf(style).isNumeric || rangeOf(style).isNumeric) && /^(?:early|tenth)$/.test(style.first) ? change(style, { first: 'within' }) : style),
  // Months and days are shortened to words of other languages: "des", "pro", "min".
  (style) => (/^(?:nb|hr|id)$/.test(style.language) && /^short(?: day month)?$/.test(style.head) ? change(style, { head: style.head === 'short' ? 'full' : 'weekday day month' }) : style),
  (style) => (/^(?:nb|hr|id)$/.test(style.language) && style.range === 'short' ? change(style, { range: 'long' }) : style),
  // "Minggu 28" is a week as well as a Sunday.
  (style) => (style.language === 'id' && style.first === 'february' && /^weekday(?: day)?$/.test(style.head) ? change(style, { first: 'within' }) : style),
  // The engine writes days of the week behind strokes, and nobody else.
  (style) => (/^(?:ja|zh|zhHant)$/.test(style.language) && style.range === 'weekdays' ? change(style, { range: 'long' }) : style),
  // "18-05-26" is in May 2026 in Dutch, "26-05-18" in Swedish, and where the year stands first.
  (style) => (style.head === 'two digits' && /^(?:nl|sv|ja|zh|zhHant|ko|hu|fa|hr)$/.test(style.language) ? change(style, { head: 'numbers' }) : style),
  // "Per" is Thursday in Turkish, and "for" in Italian.
  (style) => (style.language === 'tr' && style.head === 'short day month' ? change(style, { head: 'day month' }) : style),
  // One year does not tell which of two it is.
  (style) => (style.first === 'year' && style.said === 'year' ? change(style, { said: 'range' }) : style),
];
const style = any.map((given) => NEAR.reduce((before, near) => near(before), given));

const datesOf = ({ first, days }: Style): readonly number[] => Array.from({ length: days }, (_, at) => Date.parse(FIRST[first]) + at * DAY_MS);
const isPage = ({ form: name }: Style): boolean => /^(?:h2|p|tr)$/.test(name);

function written(style: Style): string {
  const { language, said, place, form: name } = style;
  const dates = datesOf(style);
  const [from = 0] = dates;
  const between = rangeOf(style).write(language, from, dates.at(-1) ?? 0);
  const page = isPage(style);
  const paragraph = (words: string): string => (page ? `<p>${words}</p>` : words);
  const title = said === 'year' ? `Days of Weather ${yearOf(from)}` : said === 'range' && place === 'title' ? `Days of Weather, ${between}` : 'Days of Weather';
  const line = said !== 'range' || place === 'title' ? [] : [paragraph(place === 'line' ? capital(between) : place === 'label' ? `${LABEL[language] ?? ''}: ${between}` : `Bern, ${between}`), ''];
  const heading = (words: string): string => ({ headings: `## ${words}`, bold: `**${words}**`, lines: words, h2: `<h2>${words}</h2>`, p: `<p><strong>${words}</strong></p>`, tr: `<table><tr><td colspan="2">${words}</td></tr>` })[name];
  const entry = (time: string, words: string): string => ({ p: `<p>${time} ${words}</p>`, tr: `<tr><td>${time}</td><td>${words}</td></tr>`, h2: `<p>${time} ${words}</p>` } as Readonly<Record<string, string>>)[name] ?? `${time} ${words}`;
  const body = dates.flatMap((date, at) => [heading(capital(headOf(style).write(language, date, at + 1))), '', ...TITLES.map((words, index) => entry(`${9 + index}:00–${10 + index}:00`, words)), name === 'tr' ? '</table>' : '', '']);
  const lines = [page ? `<h1>${title}</h1>` : `# ${title}`, '', ...line, ...body];
  return page ? `<!doctype html><html lang="${language}"><body>${lines.join('\n')}</body></html>` : lines.join('\n');
}

/** Whether the text says on which days it is. */
function isSaid(style: Style): boolean {
  const { says } = headOf(style);
  return says === 'all' || style.said === 'range' || (says === 'no year' && style.said === 'year');
}

const wanted = (style: Style): readonly string[] => datesOf(style).flatMap((date) => TITLES.map((title, at) => `${new Date(date).toISOString().slice(0, 10)}T${String(9 + at).padStart(2, '0')}:00 ${title}`));

function read(style: Style, text: string): { readonly times: readonly string[]; readonly codes: readonly string[] } {
  const { programme, guesses } = readFile(new TextEncoder().encode(text), isPage(style) ? 'programme.html' : 'programme.md', { eventTimeZone: 'UTC' });
  return { times: (programme?.events ?? []).flatMap(({ days }) => days.flatMap(({ entries }) => entries.map(({ when, title }) => `${when.kind === 'timed' ? new Date(when.startMs).toISOString().slice(0, 16) : 'none'} ${title?.[0].value ?? ''}`))), codes: guesses.map(({ code }) => code) };
}

const random = { numRuns: runs(2_000), seed: Number(process.env.STYLE_SEED ?? 20_261_202) };

test('days that are said in any style', () => {
  fc.assert(fc.property(style, (given) => {
    const text = written(given);
    const { times, codes } = read(given, text);
    if (isSaid(given)) assert.deepEqual(times, wanted(given), text);
    else {
      assert.ok(times.every((time) => time.startsWith('none')), text);
      assert.ok(codes.some((code) => /^(?:date|year)-not-found$/.test(code)), text);
    }
  }), random);
});
