/**
 * Names, lists of people, and where in a line a title ends and its people begin; what an entry is by its words.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { isPlainHeading, isSessionTitle, kindByWords } from '../../../../../src/formats/files/prose/words/kind-words.js';
import { labelled } from '../../../../../src/formats/files/prose/words/label-words.js';
import { plain, tidied } from '../../../../../src/formats/files/prose/text/inline-text.js';
import { isAffiliation, KnownPeople, personName, readPersons, type WrittenPerson } from '../../../../../src/formats/files/prose/words/names.js';
import { splitTitle } from '../../../../../src/formats/files/prose/words/titles.js';

const person = ({ name, affiliation, url }: WrittenPerson): string => `${name}${affiliation ? ` @ ${affiliation}` : ''}${url ? ` ^${url}` : ''}`;

/** [a text, the name in it] */
const NAMES: readonly (readonly [string, string | undefined])[] = [
  ['Jane Doe', 'Jane Doe'], ['Jane A. Doe', 'Jane A. Doe'], ['J. Doe', 'J. Doe'], ['J.-P. Dupont', 'J.-P. Dupont'], ['Piet de Graaf', 'Piet de Graaf'], ['Ludwig van den Berg', 'Ludwig van den Berg'], ['Liam O’Connor', 'Liam O’Connor'], ["Liam O'Connor", "Liam O'Connor"], ['Jean-Luc Müller', 'Jean-Luc Müller'], ['Jean DUPONT', 'Jean DUPONT'],
  ['Prof. Dr. Elke Sommer', 'Elke Sommer'], ['Prof.Dr. Elke Sommer', 'Elke Sommer'], ['Dr Ana María Ruiz', 'Ana María Ruiz'], ['Jane Doe, PhD', 'Jane Doe'], ['Jane Doe¹', 'Jane Doe'], ['J C Doe', 'J C Doe'], ['A M Doe', 'A M Doe'], ['A Doe', undefined], ['Łukasz Żak', 'Łukasz Żak'], ['山田 太郎', '山田 太郎'], ['Klara Winter', 'Klara Winter'],
  ['mgr Ewa Lis', 'Ewa Lis'], ['D. E. Brandt', 'D. E. Brandt'], ['mgr inż. Ewa Lis', 'Ewa Lis'], ['doc. RNDr. Jan Novák', 'Jan Novák'], ['Prof.ssa Lucia Neri', 'Lucia Neri'], ['Dr: Tom Akande', 'Tom Akande'], ['Mtra. Ana Ruiz', 'Ana Ruiz'], ['Profa. Dra. Ana Lima', 'Ana Lima'], ['Evento Cultural', undefined], ['Dyskusja Panelowa', undefined], ['Salão Azul', undefined], ['Mini Curso', undefined], ['Fallbeispiel Nebelwerk', undefined],
  ['Saluto del Prof. Franco Neri', undefined],
  ['Drug Discovery', undefined], ['Evaluating Estimators', undefined], ['Facility Policies', undefined], ['Graph Regularity', undefined], ['Projets Agiles', undefined], ['Concepción Ruiz', 'Concepción Ruiz'], ['Encarnación Ruiz', 'Encarnación Ruiz'], ['Edna Keating', 'Edna Keating'], ['Trinity Clark', 'Trinity Clark'], ['Laura Harkness', 'Laura Harkness'], ['Coffee Break', undefined], ['Kepler Amphitheater South', undefined], ['Univ. Leeds', undefined], ['Machine Learning', undefined], ['Poster Session', undefined], ['Panel Discussion', undefined], ['Data Assimilation', undefined], ['Jane', undefined], ['jane doe', undefined], ['Jane Doe 3', undefined], ['ECMWF', undefined], ['The Weather', undefined], ['Jane Doe: Snow', undefined], ['', undefined], ['Session 1', undefined], ['A Very Long Line Of Words That Is No Name At All', undefined], ['Hill University', undefined], ['Kaffeepause Halle', undefined], ['TBA', undefined], ['Jane Doe?', undefined], ['DWD ECMWF', undefined],
  ['Weiterbildung zu Sternen', undefined], ['Bereitschaft von Eis', undefined], ['Anna Hartung', 'Anna Hartung'], ['Kyoung Lee', 'Kyoung Lee'],
];
for (const [text, expected] of NAMES) test(`name in ${JSON.stringify(text)}: ${expected ?? 'none'}`, () => assert.equal(personName(text), expected));

/** [a text, its people; none where something in it is no person] */
const LISTS: readonly (readonly [string, readonly string[] | undefined])[] = [
  ['Jane Doe et al.', ['Jane Doe et al.']], ['Jane Doe, et al', ['Jane Doe et al.']], ['Jane Doe et al. (Leeds), Tom Akande', ['Jane Doe et al. @ Leeds', 'Tom Akande']], ['Jane Doe et Al Gore', ['Jane Doe', 'Al Gore']], ['et al.', undefined], ['Doe J, Akande T, et al. Snow on Roofs', undefined],
  ['Xinyu (Nora) Tan, Tom Akande (Leeds)', ['Xinyu (Nora) Tan', 'Tom Akande @ Leeds']], ['Xinyu (Nora) Tan and Chi-Fan (Tony) Chen (MIT)', ['Xinyu (Nora) Tan', 'Chi-Fan (Tony) Chen @ MIT']], ['Jane Doe (Leeds) Tom Akande', ['Jane Doe @ Leeds', 'Tom Akande']],
  ['Jane Doe, ICSI Berkeley', ['Jane Doe @ ICSI Berkeley']], ['Jane DOE, UC Berkeley', ['Jane DOE @ UC Berkeley']], ['DOE Jane, AKANDE Tom', ['DOE Jane', 'AKANDE Tom']], ['Jane Doe, Jr., Tom Akande', ['Jane Doe Jr.', 'Tom Akande']],
  ['Jane Doe', ['Jane Doe']], ['Jane Doe, Tom Akande', ['Jane Doe', 'Tom Akande']], ['Jane Doe and Tom Akande', ['Jane Doe', 'Tom Akande']], ['Jane Doe & Tom Akande', ['Jane Doe', 'Tom Akande']], ['Jane Doe; Tom Akande', ['Jane Doe', 'Tom Akande']], ['Jane Doe, Tom Akande, and Li Wen', ['Jane Doe', 'Tom Akande', 'Li Wen']], ['Jane Doe und Tom Akande', ['Jane Doe', 'Tom Akande']], ['Jane Doe et Tom Akande', ['Jane Doe', 'Tom Akande']], ['Jane Doe y Tom Akande', ['Jane Doe', 'Tom Akande']], ['Jane Doe / Tom Akande', ['Jane Doe', 'Tom Akande']],
  ['Jane Doe (ETH Zürich)', ['Jane Doe @ ETH Zürich']], ['Jane Doe (ETH, Zürich)', ['Jane Doe @ ETH, Zürich']], ['Jane Doe (Lab (North))', ['Jane Doe @ Lab (North)']], ['Jane Doe (A), Tom Akande (B)', ['Jane Doe @ A', 'Tom Akande @ B']], ['Jane Doe (A) Tom Akande (B)', ['Jane Doe @ A', 'Tom Akande @ B']], ['Jane Doe, University of Hills', ['Jane Doe @ University of Hills']], ['Jane Doe, University of Hills, Norway', ['Jane Doe @ University of Hills, Norway']], ['Prof. Jane Doe, ETH', ['Prof. Jane Doe @ ETH']],
  ['Dr. Jane Doe, Generalsekretärin Akademie Nord', ['Dr. Jane Doe @ Generalsekretärin Akademie Nord']], ['Jane Doe, Stellvertretender Vorsitzender des Vorstandes, Nebelwerk, Tom Akande, Präsident', ['Jane Doe @ Stellvertretender Vorsitzender des Vorstandes, Nebelwerk', 'Tom Akande @ Präsident']], ['Jane Doe, Directrice Alpine, Anna Kanzler, Dean Smith', ['Jane Doe @ Directrice Alpine', 'Anna Kanzler', 'Dean Smith']],
  ['Anne Lie og Bo Dahl', ['Anne Lie', 'Bo Dahl']], ['Anne Marte Lie (NVE) og Aase Dahl', ['Anne Marte Lie @ NVE', 'Aase Dahl']], ['Eva Berg och Nils Ek', ['Eva Berg', 'Nils Ek']], ['Maija Aho ja Pekka Elo', ['Maija Aho', 'Pekka Elo']], ['prof. Anna Nowak i dr Jan Kowalski', ['prof. Anna Nowak', 'dr Jan Kowalski']], ['Piet Bos en Eva Kok', ['Piet Bos', 'Eva Kok']],
  ['Lucia Bianchi (Soprintendenza Belle Arti e Paesaggio Lagunare)', ['Lucia Bianchi @ Soprintendenza Belle Arti e Paesaggio Lagunare']],
  ['Ana Lima e Rui Costa', ['Ana Lima', 'Rui Costa']], ['José Lima e Silva', ['José Lima e Silva']], ['Jan Dvořák a Eva Černá', ['Jan Dvořák', 'Eva Černá']], ['Lucia Bianchi a Ugo Neri', undefined], ['Иван Петров и Анна Сидорова', ['Иван Петров', 'Анна Сидорова']],
  ['Snow in the hills', undefined], ['Jane Doe on snow', undefined], ['', undefined], ['Coffee, tea', undefined], ['Jane Doe, «Snow»', undefined], ['Jane Doe (PDF)', undefined],
  // What somebody is, and where.
  ['Ana Ruiz, Coordinadora de las Jornadas', ['Ana Ruiz @ Coordinadora de las Jornadas']], ['Ana Ruiz, Decana de la Facultad de Nieve', ['Ana Ruiz @ Decana de la Facultad de Nieve']], ['Jean Dupont, Univ. Leeds', ['Jean Dupont @ Univ. Leeds']],
];
for (const [text, expected] of LISTS) test(`people in ${JSON.stringify(text)}`, () => assert.deepEqual(readPersons(text)?.map(person), expected));

test('people of a page are known by all that is told of them', () => {
  const known = new KnownPeople();
  known.add({ name: 'Prof. Jane Doe', affiliation: 'ETH' });
  known.add({ name: 'Jane Doe', affiliation: 'ETH Zürich, Switzerland', url: 'https://example.org/' });
  assert.deepEqual(known.full({ name: 'Jane Doe' }), { name: 'Jane Doe', affiliation: 'ETH', url: 'https://example.org/', bio: 'ETH Zürich, Switzerland' });
  assert.deepEqual([known.has('jane  doe'), known.has('Tom Akande'), known.at('Snow Jane Doe', 'end')?.rest, known.at('Jane Doe sees snow', 'start')?.rest], [true, false, 'Snow', 'sees snow']);
});

const ORGANISATIONS: readonly (readonly [string, boolean])[] = [['University of Hills', true], ['Institut für Nebel', true], ['Fen Lab', true], ['Universidad del Mar', true], ['ECMWF', true], ['Jane Doe', false], ['Snow', false], ['Collaboration', false], ['Ein Rätsel mit einer Lösung', false], ['MIT', true]];
for (const [text, expected] of ORGANISATIONS) test(`${text} is ${expected ? 'an' : 'no'} organisation`, () => assert.equal(isAffiliation(text), expected));

/** [a line in its dress, its words] */
const DRESSES: readonly (readonly [string, string])[] = [
  ['_Place: Hall 2_', 'Place: Hall 2'], ['**[9:00] Talk:** Ann Lee, *Fog*', '[9:00] Talk: Ann Lee, Fog'], ['[_Fog over fens._](./fog)', 'Fog over fens.'], ['_«Fog»_ and rime', '«Fog» and rime'], ['15. Dezember', '15. Dezember'], ['snake_case_names', 'snake_case_names'],
  ['<i class="fa fa-tower"></i> Watch', 'Watch'], ['<a id="papers"></a>Papers', 'Papers'], ['<a name="x"/>**Fog**', 'Fog'], ['<a name="y"><sup>†</sup></a> Award', '† Award'], ['<b class="x">Fog</b> rises', 'Fog rises'], ['<mark>Fog</mark></details>', 'Fog'], ['<a href="https://example.org/" class="x">Fog</a>', 'Fog'],
];
for (const [line, expected] of DRESSES) test(`${line} says ${expected}`, () => assert.equal(plain(tidied(line)), expected));

/** [a line in Markdown, title | speakers | chairs] */
const TITLES: readonly (readonly [string, string])[] = [
  ['Snow in the hills', 'Snow in the hills'], ['Snow in the hills — Jane Doe', 'Snow in the hills | Jane Doe'], ['Snow in the hills - Jane Doe (ETH)', 'Snow in the hills | Jane Doe @ ETH'], ['Snow in the hills – Jane Doe, University of Hills', 'Snow in the hills | Jane Doe @ University of Hills'], ['Snow | Jane Doe', 'Snow | Jane Doe'], ['Snow in the hills / Jane Doe', 'Snow in the hills | Jane Doe'],
  ['Jane Doe (ETH): Snow in the hills', 'Snow in the hills | Jane Doe @ ETH'], ['Jane Doe: Snow in the hills', 'Snow in the hills | Jane Doe'], ['Jane Doe — Snow in the hills', 'Snow in the hills | Jane Doe'], ['Jane Doe (ETH) – Snow: a review', 'Snow: a review | Jane Doe @ ETH'], ['Jane Doe - University of Hills', ' | Jane Doe @ University of Hills'], ['Jane Doe, University of Hills: Snow in the hills', 'Snow in the hills | Jane Doe @ University of Hills'],
  ['Snow in the hills (Jane Doe)', 'Snow in the hills | Jane Doe'], ['Snow in the hills (Jane Doe, ETH)', 'Snow in the hills | Jane Doe @ ETH'], ['Snow in the hills (Jane Doe, Tom Akande)', 'Snow in the hills | Jane Doe, Tom Akande'], ['Snow (and ice)', 'Snow (and ice)'], ['Snow (Part 2)', 'Snow (Part 2)'],
  ['Jane Doe (ETH), Snow in the hills', 'Snow in the hills | Jane Doe @ ETH'], ['Jane Doe (ETH)  Snow', 'Snow | Jane Doe @ ETH'], ['Jane Doe (ETH), University of Hills', ' | Jane Doe @ ETH, University of Hills'], ['Jane Doe (ETH), Tom Akande', ' | Jane Doe @ ETH, Tom Akande'],
  ['Snow II, Jane Doe (ETH)', 'Snow II | Jane Doe @ ETH'], ['Jane Doe III (ETH)', ' | Jane Doe III @ ETH'],
  ['Jane Doe (ETH)', ' | Jane Doe @ ETH'], ['Prof. Jane Doe', ' | Prof. Jane Doe'], ['Jane Doe (ETH) and Tom Akande (DWD)', ' | Jane Doe @ ETH, Tom Akande @ DWD'],
  ['**Invited Talk**: Jane Doe (*ETH*)', 'Invited Talk | Jane Doe @ ETH'], ['Invited talk: Jane Doe', 'Invited talk | Jane Doe'], ['Keynote: Snow in the hills — Jane Doe (ETH)', 'Keynote: Snow in the hills | Jane Doe @ ETH'], ['*Listening* Invited Talk [[Jane Doe](https://example.org/j)]', 'Listening Invited Talk | Jane Doe ^https://example.org/j'], ['**Snow in the hills** Jane Doe', 'Snow in the hills | Jane Doe'], ['*Jane Doe*, Snow in the hills', 'Snow in the hills | Jane Doe'], ['**Jane Doe** (ETH): Snow in the hills', 'Snow in the hills | Jane Doe @ ETH'], ['**Jane Doe** (ETH)', ' | Jane Doe @ ETH'],
  ['“Snow in the hills”, Jane Doe', 'Snow in the hills | Jane Doe'], ['Jane Doe: “Snow in the hills”', 'Snow in the hills | Jane Doe'], ['Jane Doe, "Snow in the hills"', 'Snow in the hills | Jane Doe'], ['Conférence invitée : Jean MARTIN (CNRS), « La neige »', 'Conférence invitée: La neige | Jean MARTIN @ CNRS'], ['"Snow in the hills"', 'Snow in the hills'],
  ['Snow in the hills, by Jane Doe', 'Snow in the hills | Jane Doe'], ['Vortrag von Jane Doe (ETH)', 'Vortrag | Jane Doe @ ETH'], ['Snow in the hills, Jane Doe (ETH)', 'Snow in the hills | Jane Doe @ ETH'], ['Snow in the hills, Jane Doe', 'Snow in the hills | Jane Doe'], ['Snow, ice and rain', 'Snow, ice and rain'],
  ['Snow by Known Person', 'Snow | Known Person @ Fen Lab'], ['Snow in the hills Known Person', 'Snow in the hills | Known Person @ Fen Lab'], ['Known Person: Snow', 'Snow | Known Person @ Fen Lab'], ['Known Person', ' | Known Person @ Fen Lab'], ['Lunch with Known Person', 'Lunch with Known Person'],
  // An office without a colon is somebody's, not the chair of this.
  ['Snow in the hills: Jane Doe, Presidente di Nebbia, Tom Akande, Direttore di Brina', 'Snow in the hills | Jane Doe @ Presidente di Nebbia, Tom Akande @ Direttore di Brina'], ['Debate with Jane Doe, Chair of Snow, and Tom Akande, Chair of Ice', 'Debate | Jane Doe @ Chair of Snow, Tom Akande @ Chair of Ice'], ['Session 2, Presidente: Jane Doe', 'Session 2 | | Jane Doe'], ['Panel, Leitung Jane Doe', 'Panel | | Jane Doe'],
  ['**Keynote** - Jane Doe - *Univ. Snow*', 'Keynote | Jane Doe @ Univ. Snow'], ['Snow in the hills — Dott.ssa Jane Doe (ETH), ir. Tom Akande (DWD)', 'Snow in the hills | Dott.ssa Jane Doe @ ETH, ir. Tom Akande @ DWD'],
  ['Session 1: Ice (Chair: Jane Doe)', 'Session 1: Ice | | Jane Doe'], ['Session 1, chair: Jane Doe', 'Session 1 | | Jane Doe'], ['Panel (moderated by Jane Doe)', 'Panel | | Jane Doe'], ['Diskussion, Moderation: Jane Doe', 'Diskussion | | Jane Doe'], ['Sitzung 2 (Vorsitz: Jane Doe)', 'Sitzung 2 | | Jane Doe'], ['Séance 1, présidente de séance : Jane Doe', 'Séance 1 | | Jane Doe'], ['Mesa redonda. Moderador: Jane Doe', 'Mesa redonda | | Jane Doe'], ['Musical chairs', 'Musical chairs'],
  ['Jane Doe, Tom Akande, *Snow in the hills*', 'Snow in the hills | Jane Doe, Tom Akande'], ['**Invited talk:** Jane Doe, *Snow in the hills*', 'Invited talk: Snow in the hills | Jane Doe'], ['Jane Doe, *ETH Zürich*', ' | Jane Doe @ ETH Zürich'],
  ['J. Doe, T. Akande - Snow vs. ice (pt. 1)', 'Snow vs. ice (pt. 1) | J. Doe, T. Akande'], ['J. Doe - Bright Contracts', 'Bright Contracts | J. Doe'],
  ['Maria Rossi (Università di Bologna), Modelli e misure', 'Modelli e misure | Maria Rossi @ Università di Bologna'], ['Иван Петров (МГУ). Машинное обучение', 'Машинное обучение | Иван Петров @ МГУ'], ['Jane Doe (ETH Zürich). Snow in the hills', 'Snow in the hills | Jane Doe @ ETH Zürich'],
  // A name of East Asia is one beside an institution.
  ['機械学習とデータ同化　鈴木花子（理化学研究所）', '機械学習とデータ同化 | 鈴木花子 @ 理化学研究所'], ['鈴木花子（理化学研究所）「機械学習とデータ同化」', '機械学習とデータ同化 | 鈴木花子 @ 理化学研究所'], ['座長：鈴木花子（理研）', ' | | 鈴木花子 @ 理研'], ['鈴木 花子（東大）', ' | 鈴木 花子 @ 東大'], ['アラン・ギア（ECMWF）：観測', '観測 | アラン・ギア @ ECMWF'],
  ['机器学习 张伟（清华大学）', '机器学习 | 张伟 @ 清华大学'], ['张伟教授（清华大学）：机器学习', '机器学习 | 张伟教授 @ 清华大学'], ['기계학습과 자료동화 김민수 (서울대학교)', '기계학습과 자료동화 | 김민수 @ 서울대학교'],
  ['機械学習（その2）', '機械学習（その2）'], ['圆桌讨论 王强', '圆桌讨论 王强'], ['자료동화 기법 (개론)', '자료동화 기법 (개론)'], ['機械学習', '機械学習'],
  ['', ''], ['—', ''], ['p<0.05 and x>3', 'p<0.05 and x>3'],
];
for (const [line, expected] of TITLES) {
  test(`${JSON.stringify(line)} → ${expected}`, () => {
    const known = new KnownPeople();
    known.add({ name: 'Known Person', affiliation: 'Fen Lab' });
    const { title, speakers, chairs } = splitTitle(plain(line), line, known);
    const parts = [title, speakers.map(person).join(', '), chairs.map(person).join(', ')];
    assert.equal(parts.join(' | ').replace(/(?: \| ?)+$/, '').replace(' |  | ', ' | | '), expected);
  });
}

/** [a title, with speakers or not, its kind] */
const KINDS: readonly (readonly [string, boolean, string | undefined])[] = [
  ['Zamknięcie konferencji', false, 'closing'], ['Ontvangst', false, 'opening'], ['Ontbijt', false, 'break'], ['用餐/休息', false, 'break'], ['Receso', false, 'break'], ['Refrigerio', false, 'break'], ['Aperitiff', false, 'social'], ['Sluiting van de dag', false, 'closing'], ['Corte (café)', false, 'break'],
  ['Ara', false, 'break'], ['Öğleden sonra', false, undefined], ['Coffee break', false, 'break'], ['Coffee', false, 'break'], ['Lunch', false, 'break'], ['Networking Lunch', false, 'break'], ['Kaffeepause', false, 'break'], ['Mittagspause', false, 'break'], ['Pause', false, 'break'], ['pause café', false, 'break'], ['Pause déjeuner', false, 'break'], ['Déjeuner', false, 'break'], ['Descanso', false, 'break'], ['Almuerzo', false, 'break'], ['Café', false, 'break'], ['Accueil café', false, 'break'], ['Morning tea', false, 'break'], ['Mittagessen', false, 'break'],
  ['time buffer', false, 'buffer'], ['5 min buffer', false, 'buffer'], ['Welcome', false, 'opening'], ['Opening remarks', false, 'opening'], ['Introduction and Opening Remarks', true, 'opening'], ['Welcome to the workshop', false, 'opening'], ['Begrüßung', false, 'opening'], ['Eröffnungsveranstaltung', false, 'opening'], ['Bienvenida', false, 'opening'], ['Mots de bienvenue', true, 'opening'], ['Grußwort', true, 'opening'],
  ['Closing', false, 'closing'], ['Closing / Information', false, 'closing'], ['Wrap-up', false, 'closing'], ['Schlusswort', false, 'closing'], ['Clôture', false, 'closing'], ['Clausura', false, 'closing'], ['End', false, 'closing'], ['Abschlussveranstaltung', false, 'closing'],
  ['Poster session 1', false, 'poster'], ['Posterausstellung', false, 'poster'], ['Panel discussion', false, 'panel'], ['Panel: Who listens?', true, 'panel'], ['Table ronde', false, 'panel'], ['Podiumsdiskussion', false, 'panel'], ['Mesa redonda', false, 'panel'], ['Discussion', false, 'discussion'], ['Final discussion', false, 'discussion'], ['Q&A', false, 'discussion'],
  ['Keynote', true, 'keynote'], ['Keynote: Snow', true, 'keynote'], ['Opening keynote', true, 'keynote'], ['Hauptvortrag', true, 'keynote'], ['Tutorial: reading dunes', true, 'workshop'], ['Hands-on session', false, 'workshop'], ['Conference dinner', false, 'social'], ['Reception', false, 'social'], ['Abendessen', false, 'social'], ['Excursion', false, 'social'],
  ['Session 1: Ice', false, 'session'], ['Contributed Talks (3)', false, 'session'], ['Séance 2', false, 'session'], ['Sitzung 1: Messen', false, 'session'], ['Invited talk', true, 'talk'],
  // Science uses the same words.
  ['Closing the energy budget', false, undefined], ['Closing the energy budget', true, undefined], ['Opening the black box of snow', true, undefined], ['Breaking waves', true, undefined], ['A discussion of errors in snow', true, undefined], ['Panel data in economics', true, undefined], ['Panel discussion with Q&A', true, 'panel'], ['Snow in the hills', false, undefined], ['Registration', false, undefined],
  // Other languages, by how a short title begins.
  ['休憩', false, 'break'], ['昼食・ポスター', false, 'break'], ['開会挨拶', true, 'opening'], ['総合討論', false, 'discussion'], ['懇親会', false, 'social'], ['茶歇', false, 'break'], ['闭幕式', false, 'closing'], ['圆桌讨论', false, 'panel'], ['휴식', false, 'break'], ['개회사', false, 'opening'], ['기조 강연', true, 'keynote'],
  ['Кофе-брейк', false, 'break'], ['Обед', false, 'break'], ['Открытие семинара', false, 'opening'], ['Przerwa kawowa', false, 'break'], ['Zahájení', false, 'opening'], ['Přestávka', false, 'break'], ['Fika', false, 'break'], ['Kahve arası', false, 'break'], ['Διάλειμμα', false, 'break'], ['استراحة قصيرة', false, 'break'], ['Kávészünet', false, 'break'], ['Lounas', false, 'break'],
  ['Обед', true, undefined], ['Кофе и климат: что мы знаем о завтрашнем дне', false, undefined], ['Závěr na konci světa', false, undefined], ['休憩しない粒子の統計力学と情報理論の接点についての最近の話題と今後の展望', false, undefined],
  ['Social choice and snow', false, undefined], ['Social program', false, 'social'], ['Social activities', false, 'social'], ['Social tour of the harbour', false, 'social'], ['Social media in Alpine towns', false, undefined], ['Networking the Alps: a survey', false, undefined], ['Random walk on ice', false, undefined], ['Social hour', false, 'social'], ['Social', false, 'social'], ['Networking & drinks', false, 'social'], ['Walk to the lake', false, 'social'],
  ['Break-out session 1', false, 'discussion'], ['Skiing, break out as you like', false, undefined], ['Session 3 (Social Networks)', false, 'session'],
];
for (const [title, hasSpeakers, expected] of KINDS) test(`${JSON.stringify(title)}${hasSpeakers ? ' by somebody' : ''} is ${expected ?? 'nothing special'}`, () => assert.equal(kindByWords(title, hasSpeakers), expected));

const SESSIONS: readonly (readonly [string, boolean])[] = [['Session 1', true], ['Session A: Ice', true], ['Sitzung 2', true], ['Séance 1 : la neige', true], ['Morning session', true], ['Block 3', true], ['Invited talks', true], ['Poster session', false], ['Panel session', false], ['Snow', false], ['Sessions of rain', false]];
for (const [title, expected] of SESSIONS) test(`${title} is ${expected ? 'a' : 'no'} session`, () => assert.equal(isSessionTitle(title), expected));

const HEADINGS: readonly (readonly [string, boolean])[] = [['Schedule', true], ['Programme', true], ['Workshop Schedule (Tentative)', true], ['Tagungsprogramm', true], ['Programa', true], ['Morning', true], ['Nachmittag', true], ['Detailed programme', true], ['Snow Days', false], ['Workshop on Snow', false], ['(so it was)', false], ['', false], ['Ice Schedule', false]];
for (const [title, expected] of HEADINGS) test(`${JSON.stringify(title)} says ${expected ? 'no more than that a programme follows' : 'something'}`, () => assert.equal(isPlainHeading(title), expected));

const LABELS: readonly (readonly [string, string | undefined])[] = [
  ['座長：A', 'chairs'], ['Oturum Başkanları: A', 'chairs'], ['Moderatör: A', 'chairs'], ['Coordenadora: A', 'chairs'], ['Konuşmacı: A', 'speakers'], ['Konuşmacılar: A', 'speakers'], ['연자: A', 'speakers'], ['Выступают: A', 'speakers'], ['المتحدثون: A', 'speakers'], ['講演者: A', 'speakers'], ['会場：A', 'location'], ['主办单位：A', 'organizers'], ['报告人：A', 'speakers'], ['摘要：A', 'abstract'], ['좌장: A', 'chairs'], ['Место проведения: A', 'location'], ['Докладчик: A', 'speakers'],
  ['Organizers: A', 'organizers'], ['Organisers: A', 'organizers'], ['Local organizing committee: A', 'organizers'], ['Colloquium organizers: A', 'organizers'], ['Seminar Organiser: A', 'organizers'], ['Veranstalter: A', 'organizers'], ['Organisé par : A', 'organizers'], ['Organiza: A', 'organizers'], ['Session Chair: A', 'chairs'], ['Invited Chairs: A', 'chairs'], ['Vorsitz: A', 'chairs'], ['Moderation: A', 'chairs'], ['Présidente de séance : A', 'chairs'], ['Moderador: A', 'chairs'], ['Modération : A', 'chairs'], ['Moderación: A', 'chairs'], ['Invited Speakers: A', 'speakers'], ['Referentin: A', 'speakers'], ['Intervenants : A', 'speakers'], ['Ponente: A', 'speakers'],
  ['PROWADZĄCA: A', 'chairs'], ['Przewodniczący: A', 'chairs'], ['Ordstyrer: A', 'chairs'], ['Модератор: A', 'chairs'], ['Voorzitter: A', 'chairs'], ['PANELIŚCI: A', 'speakers'], ['Participantes: A', 'speakers'], ['Prelegent: A', 'speakers'], ['Sprekers: A', 'speakers'], ['ORGANIZATORZY: A', 'organizers'],
  ['Please note: A', 'notes'], ['Hinweise: A', 'notes'], ['Location: A', 'location'], ['Ort: A', 'location'], ['Lieu : A', 'location'], ['Room: A', 'room'], ['Zoom: A', 'online'], ['Passcode: A', 'secret'], ['Meeting ID: A', 'secret'], ['Abstract: A', 'abstract'], ['Zusammenfassung: A', 'abstract'], ['Related references: A', 'references'], ['Time zones: A', 'zones'], ['Date: A', 'date'], ['Uhrzeit: A', 'time'], ['Sponsors: A', 'sponsors'],
  ['Snow: A', undefined], ['A line without one', undefined], ['15:00 Welcome', undefined],
];
for (const [line, expected] of LABELS) test(`${JSON.stringify(line)} says ${expected ?? 'nothing of itself'}`, () => assert.equal(labelled(line)?.label, expected));
