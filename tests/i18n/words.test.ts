/**
 * The words for visitors and the sentences for authors in every language; which language is spoken; how sentences are filled.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Problem, ProblemCode } from '../../src/event/problems.js';
import { addLanguage, chooseSpeech, fill, type Words } from '../../src/i18n/index.js';
import { ar as arLints } from '../../src/i18n/lints/ar.js';
import { de as deLints } from '../../src/i18n/lints/de.js';
import { en as enLints } from '../../src/i18n/lints/en.js';
import { es as esLints } from '../../src/i18n/lints/es.js';
import { fr as frLints } from '../../src/i18n/lints/fr.js';
import { ja as jaLints } from '../../src/i18n/lints/ja.js';
import { explain, type ProblemWords } from '../../src/i18n/problems.js';
import { ar as arProblems } from '../../src/i18n/problems/ar.js';
import { de as deProblems } from '../../src/i18n/problems/de.js';
import { en as enProblems } from '../../src/i18n/problems/en.js';
import { es as esProblems } from '../../src/i18n/problems/es.js';
import { fr as frProblems } from '../../src/i18n/problems/fr.js';
import { ja as jaProblems } from '../../src/i18n/problems/ja.js';
import { it } from '../../src/i18n/more/it.js';
import { ko } from '../../src/i18n/more/ko.js';
import { nl } from '../../src/i18n/more/nl.js';
import { pt } from '../../src/i18n/more/pt.js';
import { ru } from '../../src/i18n/more/ru.js';
import { zh } from '../../src/i18n/more/zh.js';
import { MORE } from '../../src/i18n/more.js';
import { pack, unpackFile } from '../../src/i18n/packed.js';
import { ar } from '../../src/i18n/words/ar.js';
import { de } from '../../src/i18n/words/de.js';
import { en } from '../../src/i18n/words/en.js';
import { es } from '../../src/i18n/words/es.js';
import { fr } from '../../src/i18n/words/fr.js';
import { ja } from '../../src/i18n/words/ja.js';

type Sentences = ReadonlyMap<string, string>;

/** Every sentence of a nested record, by its path: "status.cancelled", "title-missing.1". */
function sentences(of: object, path = ''): Sentences {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(of) as [string, unknown][]) {
    if (typeof value === 'string') found.set(path + key, value);
    else for (const [inner, sentence] of sentences(value as object, `${path}${key}.`)) found.set(inner, sentence);
  }
  return found;
}

function sentencesOf(words: Words): Sentences {
  const { dir, ...rest } = words;
  assert.match(dir, /^(?:ltr|rtl)$/);
  return sentences(rest);
}

const WORDS = { en: sentencesOf(en), de: sentencesOf(de), fr: sentencesOf(fr), es: sentencesOf(es), ja: sentencesOf(ja), ar: sentencesOf(ar) };
const PROBLEMS = { en: sentences(enProblems), de: sentences(deProblems), fr: sentences(frProblems), es: sentences(esProblems), ja: sentences(jaProblems), ar: sentences(arProblems) };
const LINTS = { en: sentences(enLints), de: sentences(deLints), fr: sentences(frLints), es: sentences(esLints), ja: sentences(jaLints), ar: sentences(arLints) };
/** Languages beside the script: visitors' words only. */
const BESIDE = { it: sentencesOf(it), ko: sentencesOf(ko), nl: sentencesOf(nl), pt: sentencesOf(pt), ru: sentencesOf(ru), zh: sentencesOf(zh) };
const SPOKEN = { ...WORDS, ...BESIDE };
type Language = keyof typeof WORDS;
const TRANSLATED = ['de', 'fr', 'es', 'ja', 'ar'] as const;

const placeholders = (sentence: string): string => (sentence.match(/\{\w+\}/g) ?? []).sort().join(' ');
/** Only the letters of a sentence: nothing for "{0}, {1}", which may be alike everywhere. */
const letters = (sentence: string): string => sentence.replace(/\{\w+\}/g, '').replace(/\P{L}/gu, '');

/** The sentences that differ in some way, as "path: sentence"; none when all is well. */
function faults(all: Sentences, isFault: (sentence: string, path: string) => boolean): readonly string[] {
  return [...all].filter(([path, sentence]) => isFault(sentence, path)).map(([path, sentence]) => `${path}: ${sentence}`);
}

for (const [what, languages] of [['words', WORDS], ['problems', PROBLEMS], ['lints', LINTS]] as const) {
  for (const language of TRANSLATED) {
    const [english, all] = [languages.en, languages[language]];
    test(`${language} ${what}: the same sentences as in English, in the same order`, () => assert.deepEqual([...all.keys()], [...english.keys()]));
    test(`${language} ${what}: every sentence has the placeholders of the English one`, () =>
      assert.deepEqual(faults(all, (sentence, path) => placeholders(sentence) !== placeholders(english.get(path) ?? '')), []));
  }
  for (const language of ['en', ...TRANSLATED] as const) {
    const all = languages[language];
    test(`${language} ${what}: no sentence is empty or has stray spaces`, () =>
      assert.deepEqual(faults(all, (sentence) => sentence === '' || sentence !== sentence.trim() || / {2}|[\t\n]/.test(sentence)), []));
  }
}

for (const [language, all] of Object.entries(BESIDE)) {
  test(`${language} words: the same sentences as in English, in the same order`, () => assert.deepEqual([...all.keys()], [...WORDS.en.keys()]));
  test(`${language} words: every sentence has the placeholders of the English one`, () => assert.deepEqual(faults(all, (sentence, path) => placeholders(sentence) !== placeholders(WORDS.en.get(path) ?? '')), []));
  test(`${language} words: no sentence is empty or has stray spaces`, () => assert.deepEqual(faults(all, (sentence) => sentence === '' || sentence !== sentence.trim() || / {2}|[\t\n]/.test(sentence)), []));
}
test('the files beside the script are those of the languages that have words', () => assert.deepEqual([...MORE].sort(), Object.keys(BESIDE)));

// Words that really are the same in both languages; a row of its own for each, so that a forgotten translation shows.
const AS_IN_ENGLISH: readonly (readonly [keyof typeof SPOKEN, readonly string[]])[] = [
  ['de', ['inPlace: in {0} ({1})', 'attendance.online: Online', 'kinds.keynote: Keynote', 'kinds.poster: Poster', 'kinds.workshop: Workshop', 'links.code: Code', 'links.web: Website', 'details: Details']],
  ['fr', ['programme: Programme', 'date: Date', 'kinds.poster: Poster', 'kinds.discussion: Discussion', 'links.code: Code', 'contact: Contact']],
  ['es', []],
  ['ja', []],
  ['ar', []],
  ['it', ['attendance.online: Online', 'kinds.poster: Poster', 'kinds.workshop: Workshop', 'abstract: Abstract']],
  ['pt', ['attendance.online: Online', 'kinds.poster: Poster', 'links.slides: Slides']],
  ['nl', ['inPlace: in {0} ({1})', 'attendance.online: Online', 'kinds.poster: Poster', 'kinds.panel: Panel', 'kinds.workshop: Workshop', 'kinds.opening: Opening', 'links.slides: Slides', 'links.code: Code', 'links.web: Website', 'details: Details', 'contact: Contact']],
  ['ko', []],
  ['ru', []],
  ['zh', []],
];
for (const [language, expected] of AS_IN_ENGLISH) {
  test(`${language} words: as in English are only [${expected.join(', ')}]`, () =>
    assert.deepEqual(faults(SPOKEN[language], (sentence, path) => letters(sentence) !== '' && sentence === WORDS.en.get(path)), expected));
}
for (const language of TRANSLATED) test(`${language} problems: no sentence is left in English`, () => assert.deepEqual(faults(PROBLEMS[language], (sentence, path) => sentence === PROBLEMS.en.get(path)), []));

const DIRECTIONS: readonly (readonly [Language, Words, Words['dir']])[] = [
  ['en', en, 'ltr'], ['de', de, 'ltr'], ['fr', fr, 'ltr'], ['es', es, 'ltr'], ['ja', ja, 'ltr'], ['ar', ar, 'rtl'],
];
for (const [language, words, dir] of DIRECTIONS) test(`${language} is written ${dir}`, () => assert.equal(words.dir, dir));

// Words that stand side by side on a page must not be mistaken for each other.
const DISTINCT: readonly (readonly string[])[] = [
  ['noon', 'midnight'], ['nextDay', 'previousDay'], ['late', 'early'], ['now', 'next'], ['failed', 'stale'], ['announcedLater', 'timeUnknown'],
  ['status.tentative', 'status.cancelled', 'status.postponed', 'status.rescheduled', 'status.movedOnline'],
  ['attendance.online', 'attendance.inPerson', 'attendance.hybrid'],
  ['links.slides', 'links.recording', 'links.paper', 'links.code', 'links.join', 'links.register', 'links.web', 'kinds.poster'],
  ['organizers', 'chairs', 'speakers', 'authors', 'sponsors', 'contact'],
];
for (const [language, all] of Object.entries(SPOKEN)) {
  for (const paths of DISTINCT) {
    test(`${language}: ${paths.join(', ')} are told apart`, () => assert.equal(new Set(paths.map((path) => all.get(path)?.toLowerCase())).size, paths.length));
  }
}

// Code keeps its own punctuation: what is set apart, JSON in brackets or braces, quoted values with what they are set to, placeholders.
const CODE = /\u2066[^\u2069]*\u2069|\[\[.*?\]\]|\[[^\]]*\]|\{[^}]*\}|"[^"]*"(?:: (?:\d|\[\]|"[^"]*"))?/g;
/** A sentence with a mark for each piece of code in it. */
const prose = (sentence: string): string => sentence.replace(CODE, '◦');

// What a careful editor of each language would strike out.
const TYPOGRAPHY: readonly (readonly [Language, string, RegExp])[] = [
  ['en', 'three dots for an ellipsis', /\.\.\./],
  ['de', 'an ellipsis without its no-break space', /[^\u00a0]…/],
  ['de', 'a space before punctuation', /[ \u00a0\u202f][,;:?!.](?:\s|$)/],
  ['fr', '? ! ; without a narrow no-break space', /[^\u202f][?!;]/],
  ['fr', 'a colon without a no-break space', /[^\u00a0]:/],
  ['fr', 'a typewriter apostrophe', /'/],
  ['es', 'a question without ¿', /^[^¿]*\?/],
  ['es', 'a space before punctuation', /[ \u00a0\u202f][,;:?!.](?:\s|$)/],
  ['ja', 'half-width punctuation', /[,;:?!()]|\.(?:\s|$)/],
  ['ja', 'a space beside Japanese', /[\u3040-\u30ff\u4e00-\u9fff] | [\u3040-\u30ff\u4e00-\u9fff]/],
  ['ar', 'Latin comma, semicolon or question mark', /[,;?]/],
  ['ar', 'Arabic-Indic digits', /[٠-٩۰-۹]/],
];
for (const [language, fault, pattern] of TYPOGRAPHY) {
  for (const [what, languages] of [['words', WORDS], ['problems', PROBLEMS], ['lints', LINTS]] as const) {
    test(`${language} ${what}: never ${fault}`, () => assert.deepEqual(faults(languages[language], (sentence) => pattern.test(prose(sentence))), []));
  }
}

const TYPOGRAPHY_BESIDE: readonly (readonly [keyof typeof BESIDE, string, RegExp])[] = [
  ['it', 'a typewriter apostrophe', /'/], ['nl', 'a typewriter apostrophe', /'/], ['pt', 'a space before punctuation', / [,;:?!.](?:\s|$)/], ['it', 'a space before punctuation', / [,;:?!.](?:\s|$)/], ['ru', 'a hyphen for a dash', / - /],
  ['zh', 'half-width punctuation', /[,;:?!()]|(?<!\()\.(?!ics)(?:\s|$)/], ['zh', 'letters of Japanese or traditional characters', /[\u3040-\u30ff時間會場題]/], ['ko', 'full-width punctuation', /[，。：；？！（）]/],
];
for (const [language, fault, pattern] of TYPOGRAPHY_BESIDE) test(`${language} words: never ${fault}`, () => assert.deepEqual(faults(BESIDE[language], (sentence) => pattern.test(prose(sentence))), []));

test('ar problems: every sentence begins with an Arabic letter, so that its direction is found', () => assert.deepEqual(faults(PROBLEMS.ar, (sentence) => !/^[\u0621-\u064a]/.test(sentence)), []));
test('ar problems: what is set apart is closed again, and nothing Latin or written stands outside but names of things', () =>
  assert.deepEqual(faults(PROBLEMS.ar, (sentence) => sentence.split('\u2066').length !== sentence.split('\u2069').length || /[a-z]/.test(prose(sentence).replace(/https?|mailto/g, '')) || /"/.test(prose(sentence))), []));

const SPEECH: readonly (readonly [readonly string[], string, Words])[] = [
  [['en'], 'en', en], [['de'], 'de', de], [['fr'], 'fr', fr], [['es'], 'es', es], [['ja'], 'ja', ja], [['ar'], 'ar', ar],
  [['de-AT'], 'de-AT', de], [['fr-CA'], 'fr-CA', fr], [['es-419'], 'es-419', es], [['ja-JP'], 'ja-JP', ja], [['AR-eg'], 'ar-EG', ar], [['EN'], 'en', en],
  [['en_US'], 'en-US', en], [['de_CH'], 'de-CH', de], [[' fr '], 'fr', fr], [['de-DE-1996'], 'de-DE-1996', de], [['ja-JP-u-ca-japanese'], 'ja-JP-u-ca-japanese', ja], [['de-x-house'], 'de-x-house', de],
  // Three letters where two will do.
  [['deu'], 'de', de], [['fra'], 'fr', fr], [['arb'], 'ar', ar],
  // Languages that are not there.
  [['pt'], 'en', en], [['zh-Hant'], 'en', en], [['gsw'], 'en', en], [['he'], 'en', en], [['und'], 'en', en], [['toString'], 'en', en], [['valueOf'], 'en', en],
  // No tags.
  [[], 'en', en], [[''], 'en', en], [['C'], 'en', en], [['C.UTF-8'], 'en', en], [['xx_bad'], 'en', en], [['__proto__'], 'en', en], [['constructor'], 'en', en], [['hasOwnProperty'], 'en', en],
  [['de_AT.UTF-8'], 'en', en], [['*'], 'en', en], [['x-house'], 'en', en], [['de--AT'], 'en', en], [['<b>'], 'en', en], [['de, en'], 'en', en],
  // Several wishes: what is no tag is passed over; a language that is not there is answered in English.
  [['de', 'fr'], 'de', de], [['fr-FR', 'fr', 'en-US', 'en'], 'fr-FR', fr], [['C', 'de'], 'de', de], [['', 'fr-CA'], 'fr-CA', fr], [['__proto__', 'ja'], 'ja', ja], [['xx_bad', 'constructor', 'es-MX', 'de'], 'es-MX', es],
  [['pt', 'de'], 'en', en], [['pt-BR', 'es'], 'en', en], [['C', 'zh-Hant', 'ja'], 'en', en], [['en-AU', 'de'], 'en-AU', en],
];
for (const [wished, language, words] of SPEECH) {
  test(`chooseSpeech([${wished.map((tag) => `"${tag}"`).join(', ')}]) speaks ${language}`, () => {
    const speech = chooseSpeech(wished);
    assert.equal(speech.language, language);
    assert.equal(speech.words, words);
  });
}

/** [what is wished for, the file that has its words] */
const FILES: readonly (readonly [readonly string[], string | undefined])[] = [
  [['pt'], 'pt'], [['pt-BR', 'de'], 'pt'], [['zh'], 'zh'], [['zh-CN'], 'zh'], [['zh-Hans-TW'], undefined], [['zh-Hant'], undefined], [['zh-HK'], undefined], [['zh_TW'], undefined], [['ko-KR'], 'ko'],
  [['de'], undefined], [['sv'], undefined], [['', 'it'], 'it'], [['toString'], undefined], [[], undefined],
];
for (const [wished, file] of FILES) test(`the words for [${wished.join(', ')}] are in ${file ?? 'no file'}`, () => assert.equal(chooseSpeech(wished).lacking, file));

const list = ['1.2.3', ...pack(it)];
/** [what a file holds, what it is] */
const CONTENTS: readonly (readonly [string, unknown, Words | undefined])[] = [
  ['its words', list, it], ['another version', ['1.2.2', ...pack(it)], undefined], ['a sentence too few', list.slice(0, -1), undefined], ['a sentence too many', [...list, 'x'], undefined], ['a number among them', [...list.slice(0, -1), 3], undefined],
  ['nothing', [], undefined], ['null', null, undefined], ['an object', { version: '1.2.3' }, undefined], ['a text', 'Programma', undefined],
];
for (const [what, content, expected] of CONTENTS) test(`a file of words with ${what}`, () => assert.deepEqual(unpackFile(content, '1.2.3'), expected));

test('words that are added are spoken from then on', () => {
  addLanguage('nl', nl);
  assert.deepEqual(chooseSpeech(['nl-BE']), { language: 'nl-BE', wish: 'nl-BE', words: nl });
});

// Sentences with what comes into them on the page: no case, gender or article is wrong with any of it.
const IN_USE: readonly (readonly [Words, keyof Words, readonly string[], string])[] = [
  [ru, 'until', ['понедельник, 11 мая 2026 г.'], 'до: понедельник, 11 мая 2026 г.'], [ru, 'opens', ['вт, 12 мая 2026 г., 22:40'], 'начало доступа: вт, 12 мая 2026 г., 22:40'], [ru, 'loginOpens', ['вт, 12 мая, 23:50', '20 мин'], 'Начало подключения: вт, 12 мая, 23:50, за 20 мин до начала'],
  [it, 'loginOpens', ['12 (mezzogiorno)', '20 min'], 'Accesso a partire da: 12 (mezzogiorno), 20 min prima'], [it, 'loginOpens', ['mar 12 mag, 23:50', '20 min'], 'Accesso a partire da: mar 12 mag, 23:50, 20 min prima'],
  [pt, 'loginOpens', ['12h (meio-dia)', '20 min'], 'Acesso a partir de: 12h (meio-dia), 20 min antes'], [pt, 'loginOpens', ['ter., 12 de mai., 23:50', '20 min'], 'Acesso a partir de: ter., 12 de mai., 23:50, 20 min antes'],
  [fr, 'loginOpens', ['midi', '20\u00a0min'], 'Connexion possible dès midi, 20\u00a0min avant'], [fr, 'until', ['lun. 11 mai, 20:30'], 'jusqu’au lun. 11 mai, 20:30'], [fr, 'previously', ['dim. 10 mai, 20:30'], 'initialement le dim. 10 mai, 20:30'],
  [es, 'loginOpens', ['12 del mediodía', '20 min'], 'Acceso a partir de: 12 del mediodía, 20 min antes'], [es, 'until', ['lunes, 11 de mayo de 2026'], 'hasta el lunes, 11 de mayo de 2026'],
  [de, 'loginOpens', ['Di., 12. Mai, 23:50', '20 Min.'], 'Einwahl ab Di., 12. Mai, 23:50, 20 Min. vorher'], [ja, 'until', ['2026年5月11日月曜日'], '2026年5月11日月曜日まで'], [ar, 'until', ['الاثنين، 11 مايو 2026'], 'حتى الاثنين، 11 مايو 2026'],
];
for (const [words, key, values, expected] of IN_USE) test(expected, () => assert.equal(fill(words[key] as string, ...values), expected));
// What excludes nothing stands for rooms, days and languages alike.
const ANY: readonly (readonly [Words, string])[] = [[fr, 'Tout'], [es, 'Todo'], [it, 'Tutto'], [pt, 'Tudo']];
for (const [words, expected] of ANY) test(`${expected} is of no gender`, () => assert.equal(words.any, expected));

const FILLED: readonly (readonly [string, readonly string[], string])[] = [
  ['about {0}', ['15:40'], 'about 15:40'],
  ['{0}, {1}', ['Sat 10 Feb', '15:00'], 'Sat 10 Feb, 15:00'],
  ['{1} before {0}', ['a', 'b'], 'b before a'],
  ['{0} and {0}', ['a'], 'a and a'],
  ['{0}{1}', ['{1}', 'b'], '{1}b'],
  ['{0} – {1}', ['{0}', '{0}'], '{0} – {0}'],
  ['{0}', ['$&'], '$&'],
  ['{0}', ['$1 $` $\' $$'], '$1 $` $\' $$'],
  ['in {0} ({1})', ['Tokyo'], 'in Tokyo ()'],
  ['{0}', [], ''],
  ['{0}', [''], ''],
  ['no place', ['a'], 'no place'],
  ['{10} {a} {} {-1} { 0 }', ['a', 'b'], '{10} {a} {} {-1} { 0 }'],
  ['{{0}}', ['a'], '{a}'],
  ['', ['a'], ''],
];
for (const [sentence, values, expected] of FILLED) test(`fill("${sentence}", [${values.join(', ')}]) = "${expected}"`, () => assert.equal(fill(sentence, ...values), expected));

/** `inPlace` and its kind as they come out, one row a language: the placeholders stand where the language wants them. */
const TOLD: readonly (readonly [Language, Words, string, string, string, string])[] = [
  ['en', en, 'in Tokyo (UTC+9)', 'about 15:40', '10 min late', 'Clocks in Berlin change before the event: UTC+2 on that day, UTC+1 today.'],
  ['de', de, 'in Tokyo (UTC+9)', 'ca.\u00a015:40', '10 min später', 'Vor der Veranstaltung wird in Berlin die Uhr umgestellt: an jenem Tag UTC+2, heute UTC+1.'],
  ['fr', fr, 'à Tokyo (UTC+9)', 'vers 15:40', '10 min de retard', 'Changement d’heure à Berlin avant l’événement\u00a0: UTC+2 ce jour-là, UTC+1 aujourd’hui.'],
  ['es', es, 'en Tokyo (UTC+9)', 'aprox. 15:40', '10 min de retraso', 'La hora cambia en Berlin antes del evento: UTC+2 ese día, UTC+1 hoy.'],
  ['ja', ja, 'Tokyo時間（UTC+9）', '15:40頃', '10 min遅れ', 'Berlinでは開催前に時刻の切り替えがあります（開催日はUTC+2、本日はUTC+1）。'],
  ['ar', ar, 'بتوقيت Tokyo (UTC+9)', 'نحو 15:40', 'تأخير 10 min', 'تتغير الساعة في Berlin قبل الفعالية: UTC+2 في ذلك اليوم، وUTC+1 اليوم.'],
];
for (const [language, words, place, about, late, differ] of TOLD) {
  test(`${language} tells "${place}", "${about}", "${late}", "${differ}"`, () =>
    assert.deepEqual([fill(words.inPlace, 'Tokyo', 'UTC+9'), fill(words.about, '15:40'), fill(words.late, '10 min'), fill(words.clocksDiffer, 'Berlin', 'UTC+2', 'UTC+1')], [place, about, late, differ]));
}

const problem = (code: ProblemCode, params: Problem['params']): Problem => ({ code, severity: 'error', path: '/agenda/2', params });
const withSentence = (message: string): ProblemWords => ({ ...enProblems, 'value-unknown': [message, 'Say {value}.'] });
const params = (written: string): Problem['params'] => JSON.parse(written) as Problem['params'];

const EXPLAINED: readonly (readonly [string, string, string, string])[] = [
  ['"{value}" is not known.', '{"value":"tlak"}', '"tlak" is not known.', 'Say tlak.'],
  ['{value} {value}', '{"value":"a"}', 'a a', 'Say a.'],
  ['{least} to {most}', '{"least":0,"most":90,"value":1.5}', '0 to 90', 'Say 1.5.'],
  // What looks like a placeholder in a value is not filled again.
  ['{value} and {allowed}', '{"value":"{allowed}","allowed":"talk"}', '{allowed} and talk', 'Say {allowed}.'],
  ['{value}', '{"value":"{value}"}', '{value}', 'Say {value}.'],
  ['{value}', '{"value":"$& $1 $$"}', '$& $1 $$', 'Say $& $1 $$.'],
  ['{value}', '{"value":"<b>&amp;</b>"}', '<b>&amp;</b>', 'Say <b>&amp;</b>.'],
  ['"{value}"', '{"value":""}', '""', 'Say .'],
  // What is missing stays visible.
  ['{value} of {allowed}', '{"allowed":"talk"}', '{value} of talk', 'Say {value}.'],
  ['{0} {value}', '{}', '{0} {value}', 'Say {value}.'],
  // What every object has is no parameter, unless the problem has it.
  ['{constructor} {toString} {__proto__} {hasOwnProperty}', '{"value":1}', '{constructor} {toString} {__proto__} {hasOwnProperty}', 'Say 1.'],
  ['{constructor}', '{"constructor":"Smith & Sons","value":2}', 'Smith & Sons', 'Say 2.'],
  ['{__proto__}', '{"__proto__":"own","value":3}', 'own', 'Say 3.'],
  // Braces that are JSON are no placeholders.
  ['{"version": 1, "title": …} {}', '{"version":2,"value":4}', '{"version": 1, "title": …} {}', 'Say 4.'],
];
for (const [sentence, written, message, remedy] of EXPLAINED) {
  test(`explain: ${sentence} with ${written} = ${message}`, () => {
    const explained = explain(problem('value-unknown', params(written)), withSentence(sentence));
    assert.equal(explained.message, message);
    assert.equal(explained.remedy, remedy);
  });
}

const TOLD_TO_AUTHORS: readonly (readonly [Language, ProblemWords, string, string])[] = [
  ['en', enProblems, '50 min for questions do not fit into 35 min; not shown.', 'Correct "qa", or set it to 0 here.'],
  ['de', deProblems, '50\u00a0min für Fragen passen nicht in 35\u00a0min; nicht gezeigt.', '"qa" berichtigen oder hier auf 0 setzen.'],
  ['fr', frProblems, '50\u00a0min de questions ne tiennent pas dans 35\u00a0min\u202f; non affiché.', 'Corriger "qa" ou le mettre à 0 ici.'],
  ['es', esProblems, '50\u00a0min de preguntas no caben en 35\u00a0min; no se muestran.', 'Corregir "qa" o ponerlo aquí a 0.'],
  ['ja', jaProblems, '質疑応答の50分は全体の35分に収まらないため、表示しません。', '"qa"を修正するか、ここでは0にしてください。'],
  ['ar', arProblems, 'وقت الأسئلة (50 د) لا تتسع له المدة (35 د)، ولذلك لا يُعرض.', 'يُرجى تصحيح \u2066"qa"\u2069 أو جعله هنا 0.'],
];
for (const [language, words, message, remedy] of TOLD_TO_AUTHORS) {
  test(`${language} explains qa-too-long: ${message}`, () => {
    const told = problem('qa-too-long', { qa: 50, minutes: 35 });
    assert.deepEqual(explain(told, words), { ...told, message, remedy });
    assert.deepEqual(told, problem('qa-too-long', { qa: 50, minutes: 35 }));
  });
}
