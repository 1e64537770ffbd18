/**
 * Texts of one byte a letter that do not say what they are in: read as their author wrote them, and told; Western ones stay Western.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { readFile } from '../../../src/formats/files/index.js';

/** The bytes of a text; every encoding has ASCII as it is. */
function bytesIn(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const codes = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte--) codes.set(decoder.decode(Uint8Array.of(byte), { stream: true }), byte);
  return Uint8Array.from([...text].map((sign) => codes.get(sign) ?? assert.fail(`${label} has no ${sign}`)));
}

const programme = (title: string, ...lines: readonly string[]): string => `# ${title}\n\n2026-05-04, UTC\n\n${lines.map((line, at) => `${at + 9}:00 ${line}`).join('\n')}\n`;
const RUSSIAN = programme('Дни тумана', 'Открытие', 'Иней на крышах (Анна Орлова, Институт льда)', 'Обсуждение');
const UKRAINIAN = programme('Дні туману', 'Відкриття', 'Іній на дахах (Ганна Бойко)', 'Обговорення');
const BULGARIAN = programme('Дни на мъглата', 'Откриване', 'Скреж по покривите');
const CAPITALS = programme('ДНИ ТУМАНА', 'ОТКРЫТИЕ', 'Иней на крышах', 'Снег и лед');
const GREEK = programme('Ημέρες ομίχλης', 'Έναρξη', 'Πάχνη στις στέγες (Άννα Μπέη)', 'Χιόνι');
const POLISH = programme('Dni mgły', 'Otwarcie święta mgły', 'Szron na dachach: badania śniegu i światła', 'Źródła i żywioły');
const CZECH = programme('Dny mlhy', 'Zahájení na škole v přírodě', 'Jinovatka naší oblohy: měření a řešení, že ještě');
const FRENCH = programme('Journées de brume', 'Ouverture à 20 °C, ½ heure', 'Le givre déjà là (Zoé Désiré¹, ²Université)', '« Neige » : 3 m² d’été', 'À côté');
const GERMAN = programme('Nebeltage', 'Eröffnung für 10 µm große Tröpfchen', 'Reif über Dächern §3', 'Übermut');
const DANISH = programme('Tågedage', 'Åbning ved Øresund', 'Rimfrost på tage (Søren Ærø), 5 km²', 'Å');
const PORTUGUESE = programme('Dias de névoa', 'Abertura às 9, 1ª sessão', 'Geada sobre telhados: observações e previsões', '2º dia');

/** [text, encoding of its bytes, what it is told to be in] */
const TEXTS: readonly (readonly [string, string, string])[] = [
  [RUSSIAN, 'windows-1251', 'Windows-1251'], [RUSSIAN, 'koi8-r', 'KOI8-R'], [RUSSIAN, 'iso-8859-5', 'ISO-8859-5'], [RUSSIAN, 'ibm866', 'IBM866'], [UKRAINIAN, 'windows-1251', 'Windows-1251'], [UKRAINIAN, 'koi8-u', 'KOI8-R'], [BULGARIAN, 'windows-1251', 'Windows-1251'],
  [CAPITALS, 'windows-1251', 'Windows-1251'], [CAPITALS, 'koi8-r', 'KOI8-R'], [GREEK, 'windows-1253', 'Windows-1253'], [GREEK, 'iso-8859-7', 'ISO-8859-7'], [POLISH, 'iso-8859-2', 'ISO-8859-2'], [POLISH, 'windows-1250', 'Windows-1250'], [CZECH, 'iso-8859-2', 'ISO-8859-2'],
  [FRENCH, 'windows-1252', 'Windows-1252'], [GERMAN, 'windows-1252', 'Windows-1252'], [DANISH, 'windows-1252', 'Windows-1252'], [PORTUGUESE, 'windows-1252', 'Windows-1252'],
];
for (const [text, label, told] of TEXTS) test(`${label}: ${text.slice(2, 20)}`, () => {
  const { problems, document } = readFile(bytesIn(text, label), 'days.md', {});
  const entries = (document?.agenda as readonly { readonly title: string }[]).map(({ title }) => title);
  const expected = (readFile(new TextEncoder().encode(text), 'days.md', {}).document?.agenda as readonly { readonly title: string }[]).map(({ title }) => title);
  assert.deepEqual([problems.flatMap(({ code, params }) => (code === 'encoding-guessed' ? [params.encoding] : [])), entries], [[told], expected]);
});
