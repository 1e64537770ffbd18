/**
 * How pages lay programmes out: where titles, people, sessions and days stand, and what is none of these.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { programme } from '../../../../src/formats/files/prose/programme.js';
import { entries as lay, names, told, type Written } from './laid-out.js';

/** [what stands above the programme, its title] */
const TITLES: readonly (readonly [string, string])[] = [
  ['---\ntitle: Programme\n---\n\n[Click here for the schedule](a.pdf)', 'Programme'], ['# Programme\n\n**Monday, 18 May 2026**\n(Eastern Time, UTC-05:00)', 'Programme'], ['---\ntitle: Agenda\n---\n\n# {{ page.title }}', 'Agenda'], ['---\ntitle: Programme\n---\n\n**Welcome**', 'Programme'],
  ['Proceedings are [here](https://example.org/p)\n\n## Snow Days in Leeds', 'Snow Days in Leeds'], ['---\ntitle: "Snow Days: Programme of 2026"\n---\n\n# Please think before you print.', 'Snow Days: Programme of 2026'], ['# Mind the snow.', 'Mind the snow.'],
  ['---\ntitle: Programme\n---\n\n## Thursday, 7 May 2026\n\n### Morning', 'Programme'], ['---\ntitle: Programme\n---\n\n# Programme\n\nTBD', 'Programme'], ['---\ntitle: Programme\n---\n\n**Workshop date: 7 May 2026**', 'Programme'],
  ['# Schedule\n\n**All of the talks will be in the large hall.**', 'Schedule'], ['---\ntitle: Schedule\n---\n\n### Under development\n\n### Monday and Tuesday, May 4-5, 2026', 'Schedule'],
  ['Template: event\nTitle: Snow Days in Leeds\nDate: 2020-05-04 10:20\nSlug: snow\n\nAll about snow.', 'Snow Days in Leeds'], ['Title: Snow\nSpeaker: Ann Lee\nLanguage: English\n\n# Snow Days in Leeds', 'Snow Days in Leeds'],
  ['Snow Days in Leeds\n\nTélécharger le programme', 'Snow Days in Leeds'], ['Télécharger le programme\n\nSnow Days in Leeds', 'Snow Days in Leeds'],
];
for (const [above, title] of TITLES) test(`title above: ${JSON.stringify(above)}`, () => assert.equal(programme.translate(`${above}\n\n9:00 Fog\n10:00 Rime`, {}).document.title, title));

test('an offset that contradicts the zone that was given is told', () => {
  const zones = (zone: string): readonly string[] => told('# Snow\n\n14 October 2026\n(Eastern Time, UTC-05:00)\n\n9:00 Fog\n10:00 Rime', { eventTimeZone: zone }).filter((one) => one.startsWith('zone'));
  assert.deepEqual(zones('America/New_York'), ['zone-season UTC-05:00 2026-10-14 UTC−5 America/New_York UTC−4 3']);
  assert.deepEqual(zones('America/Chicago'), []);
});

/** [lines, entries] */
const LINES: readonly (readonly [string, readonly string[]])[] = [
  // Lines that the width of a page breaks.
  ['9:00 The long memory of ice and of the\nground\nAnn Lee, Leeds\n\n10:00 Rime on power lines\nby Bo Ray', ['09:00 The long memory of ice and of the ground / Ann Lee (Leeds)', '10:00 Rime on power lines / Bo Ray']],
  ['9:00 Fog over the northern fens in\nEast Anglia\n10:00 Rime', ['09:00 Fog over the northern fens in East Anglia', '10:00 Rime']], ['9:00 Fog seen from the ground-\nbased lidar\n10:00 A mea-\nsured rime\n11:00 Nothing measured', ['09:00 Fog seen from the ground-based lidar', '10:00 A measured rime', '11:00 Nothing measured']],
  ['8:00am\n-\n8:30am\nFog\n8:30am\n-\n9:00am\nRime', ['08:00-08:30 Fog', '08:30-09:00 Rime']], ['11:45 a.m. –\n12:00 p.m.\nFog\n12:00–12:30\np.m.\nRime', ['11:45-12:00 Fog', '12:00-12:30 Rime']],
  ['|\n4:00 pm - |\n6:00 pm |\nFog over the fens |\n|\n6:30 pm - |\n8:00 pm |\nRime on wires |\n|', ['16:00-18:00 Fog over the fens', '18:30-20:00 Rime on wires']],
  // Times alone below headings, or above what is bold.
  ['## Session A: Fog\n> 9:00 - 10:30\n\n* (9:00 - 9:30) Welcome\n* (9:30 - 10:30) Ann Lee. **Fog over fens**\n\n## Coffee\n> 10:30 - 11:00\n\n## Session B: Rime\n> 11:00 - 12:00\n\nBo Ray, Leeds\n\n## Dinner\n> 19:00', ['09:00-10:30 Session A: Fog <09:00-09:30 Welcome; 09:30-10:30 Fog over fens / Ann Lee>', '10:30-11:00 Coffee', '11:00-12:00 Session B: Rime / Bo Ray (Leeds)', '19:00 Dinner']],
  ['## 9:00 - 9:30\nWelcome\n\n## 9:30 - 10:00\nFog', ['09:00-09:30 Welcome', '09:30-10:00 Fog']], ['## Session on fog\n9:00 - 9:20\nAnn Lee: Fog banks\n9:20 - 9:40\nBo Ray: Mist\n\n## Session on rime\n10:00 - 10:20\nCy Dee: Ice', ['09:00-09:40 Session on fog <09:00-09:20 Fog banks / Ann Lee; 09:20-09:40 Mist / Bo Ray>', '10:00-10:20 Session on rime <10:00-10:20 Ice / Cy Dee>']],
  ['#### 9:00 - 9:30\n**Registration**\n\n#### 9:30 - 10:00\n[Fog days](https://example.org/)\n\n#### 10:00 - 11:00\n**Keynote: Ann Lee**\n*Fog over fens*\n\n#### 11:00 - 11:30\n**Break**\n\n#### 11:30 - 12:30\n**Lightning talks**\n- Bo Ray - *Rime*\n- Cy Dee - *Hail*', ['09:00-09:30 Registration', '09:30-10:00 Fog days', '10:00-11:00 Keynote (Fog over fens) / Ann Lee', '11:00-11:30 Break', '11:30-12:30 Lightning talks <TBA Rime / Bo Ray; TBA Hail / Cy Dee>']],
  // Raised numbers that tell where people are from.
  ['9:00\n**Fog over fens**\nAnn Lee<sup>1</sup>; Bo Ray<sup>1,2</sup>\n<sup>1</sup>Leeds; <sup>2</sup>ETH Zürich.\n10:00\n**Rime**\nCy Dee<sup>1</sup>, Di Fox<sup>2</sup> (<sup>1</sup>Leeds, <sup>2</sup>Bern)\n11:00\n**Ice**\nAnn Lee<sup>3</sup>\n<sup>1</sup>Leeds', ['09:00 Fog over fens / Ann Lee (Leeds) & Bo Ray (Leeds; ETH Zürich)', '10:00 Rime / Cy Dee (Leeds) & Di Fox (Bern)', '11:00 Ice (¹Leeds) / Ann Lee']],
  // Breaks of lines, pictures and links in Markdown.
  ['**9:00-9:30** Fog\\\\\n**9:30-10:00** Rime\\\n**10:00** Hail', ['09:00-09:30 Fog', '09:30-10:00 Rime', '10:00 Hail']], ['| 9:00 | :coffee: `Tea (Hall)` :coffee: |\n| 10:00 | Fog :tea: |\n| 11:00 | Ratio 2:rime:3 |', ['09:00 Tea (Hall)', '10:00 Fog', '11:00 Ratio 2:rime:3']],
  ['9:00 **Fog** - Ann Lee ([Leeds](https://example.org/l))[Presentation](https://example.org/s)\n10:00 Rime', ['09:00 Fog / Ann Lee (Leeds)', '10:00 Rime']],
  // Who is invited speaks in a session as the others do; where they are from stands in a piece of its own.
  ['9:00-10:30 Session 1: Fog\n- *Invited Speaker:* Ann Lee (Leeds)\n- Bo Ray (Bern): *Rime on wires*\n- Chair: Cy Dee', ['09:00-10:30 Session 1: Fog [Cy Dee] <TBA Invited Speaker / Ann Lee (Leeds); TBA Rime on wires / Bo Ray (Bern)>']],
  ['<table><tr><th>Time</th><th>Speaker</th><th>Title</th></tr><tr><td>9:00</td><td>\n<a href="https://example.org/l">Ann Lee</a>\n<span class="from">MIT</span>\n</td><td>Fog</td></tr><tr><td>10:00</td><td>Bo Ray</td><td>Rime</td></tr></table>', ['09:00 Fog / Ann Lee (MIT)', '10:00 Rime / Bo Ray']],
  ['<table><tr><th>Time</th><th>Speaker</th><th>Title</th></tr><tr><td>9:00</td><td>Ann Lee<br>&amp; Bo Ray</td><td>Fog</td></tr><tr><td>10:00</td><td>Cy Dee<br>and Di Fox</td><td>Rime</td></tr><tr><td>11:00</td><td>Ed Gray<br>Univ. of Leeds</td><td>Hail</td></tr></table>', ['09:00 Fog / Ann Lee & Bo Ray', '10:00 Rime / Cy Dee & Di Fox', '11:00 Hail / Ed Gray (Univ. of Leeds)']],
  // Signs that are no dress, in a cell of several lines.
  ['<table><tr><td>9:00</td><td><b>Fog_bank and $M_2$, 2*3</b><br>Ann Lee</td></tr><tr><td>10:00</td><td><i>Rime</i><br>Bo Ray</td></tr></table>', ['09:00 Fog_bank and $M_2$, 2*3 / Ann Lee', '10:00 Rime / Bo Ray']],
  ['<table><tr><td>9:00</td><td>Ann Lee<br>(MIT)</td><td>Fog</td></tr><tr><td>10:00</td><td>Bo Ray</td><td>Rime</td></tr></table>', ['09:00 Fog / Ann Lee (MIT)', '10:00 Rime / Bo Ray']],
  // Panels side by side, and a break after them; times at the ends of lines.
  ['### Session 1: 9:00-10:30\n\n#### Hall 3 -- Panel 1: "Fog"\n\n- "Fog banks" — Ann Lee\n- "Mist" — Bo Ray\n- Chair: Ed Gray\n\n#### Hall 4 -- Panel 2: "Ice"\n\n- "Rime" — Cy Dee\n\n### 10:30-11:00: Coffee', ['09:00-10:30 Session 1 <TBA Hall 3 -- Panel 1: "Fog" [Ed Gray] <TBA Fog banks / Ann Lee; TBA Mist / Bo Ray>; TBA Hall 4 -- Panel 2: "Ice" <TBA Rime / Cy Dee>>', '10:30-11:00 Coffee']],
  ['Sessions 9:00 am - 10:00 am\nCoffee 10:00 am - 10:30 am\nPlenary 10:30 am - 12:00 pm\nLunch 12:00 pm - 1:00 pm\nGala dinner 8:00 pm', ['09:00-10:00 Sessions', '10:00-10:30 Coffee', '10:30-12:00 Plenary', '12:00-13:00 Lunch', '20:00 Gala dinner']],
  // Numbers of talks above their titles.
  ['9:00-10:00 Session 1: Fog\n- [Paper 12]\n  Fog Banks: A Survey\n  Ann Lee, Bo Ray\n- [Paper 3]\n  Rime\n  Cy Dee', ['09:00-10:00 Session 1: Fog <TBA [Paper 12] Fog Banks: A Survey / Ann Lee & Bo Ray; TBA [Paper 3] Rime / Cy Dee>']], ['9:00 Talk 3\nAnn Lee\nFog\n10:00 Talk 4\nRime', ['09:00 Talk 3 (Fog) / Ann Lee', '10:00 Talk 4 Rime']],
  // People over their titles in a session.
  ['9:00-10:30 Session 1: Ice\nAnn Lee, Bo Ray\nFog over the northern fens\nCy Orr\nWhat hail sounds like\nDi Poe\nDew\n10:30 Lunch', ['09:00-10:30 Session 1: Ice <TBA Fog over the northern fens / Ann Lee & Bo Ray; TBA What hail sounds like / Cy Orr; TBA Dew / Di Poe>', '10:30 Lunch']],
  ['9:00-10:30\nFog and ice (Session Chair: Ed Gray)\nFog over the northern fens: a survey\nAnn Lee, Bo Ray\nWhat hail sounds like\nCy Orr\n10:30 Lunch', ['09:00-10:30 Fog and ice [Ed Gray] <TBA Fog over the northern fens: a survey / Ann Lee & Bo Ray; TBA What hail sounds like / Cy Orr>', '10:30 Lunch']],
  // Titles over their people in a session.
  ['9:00-10:30 Session 1: Fog (Chair: Ed Gray)\nFog over fens\nAnn Lee, Bo Ray\nRime on Wires: A Winter Game\nCy Dee (Leeds)\n(nominated for best paper)\n\n11:00-12:00 Session 2: Ice\nIce and us\nDi Fox', ['09:00-10:30 Session 1: Fog [Ed Gray] <TBA Fog over fens / Ann Lee & Bo Ray; TBA Rime on Wires: A Winter Game ((nominated for best paper)) / Cy Dee (Leeds)>', '11:00-12:00 Session 2: Ice (Ice and us) / Di Fox']],
  // A place between the time and the title, and what only begins like one.
  // Times, titles and people in headings of one level.
  ['##### 8:30\n\n##### Apertura\n\n##### 9:00\n\n##### Hielo y lluvia.\n\n##### Tomás Lima\n\n##### 10:00 - 10:20\n\n##### Receso\n\n##### 10:20\n\n##### Nieblas\n\n##### Ana Ruiz', ['08:30 Apertura', '09:00 Hielo y lluvia. / Tomás Lima', '10:00-10:20 Receso', '10:20 Nieblas / Ana Ruiz']],
  ['**15:00** Saluto del Prof. Franco Neri, Presidente del Polo\n**15:10** Intervento dell\'Ing. Ugo Bianchi (Polo Nord)\n**15:20** Palabras de la Dra. Ana Ruiz', ['15:00 Saluto / Prof. Franco Neri (Presidente del Polo)', '15:10 Intervento / Ing. Ugo Bianchi (Polo Nord)', '15:20 Palabras / Dra. Ana Ruiz']],
  ['## Mattina: reti e nebbie (h. 9:30 - 13:30)\n\n## Sera: nebbie (ore 14:30 - 15:30)', ['09:30-13:30 Mattina: reti e nebbie', '14:30-15:30 Sera: nebbie']],
  // Rooms below titles and behind them; what only begins like one is a title.
  ['9:00-10:00 Nebel über Mooren\nRaum E09\nAnn Lee, Leeds\n10:00 Gelo e rios - Profa. Ana Lima - Auditório São João\n11:00 Poster dos rios - Salão Azul (Setor B)\n12:00 Mesa dos lagos - Salas A, B e C\n13:00 Raum und Zeit\n14:00 Physik - Raum und Zeit\n15:00 Fog - Sala de espera\n16:00 Wires\nHall Effect', ['09:00-10:00 Nebel über Mooren / Ann Lee (Leeds) @Raum E09', '10:00 Gelo e rios / Profa. Ana Lima @Auditório São João', '11:00 Poster dos rios @Salão Azul (Setor B)', '12:00 Mesa dos lagos @Salas A, B e C', '13:00 Raum und Zeit', '14:00 Physik - Raum und Zeit', '15:00 Fog - Sala de espera', '16:00 Wires (Hall Effect)']],
  ['9:00-10:00 Hörsaal 011\nFog over the fens\n11:00 Uhr - ZHG Hörsaal 8\nRime on wires\nBo Ray, Leeds', ['09:00-10:00 Fog over the fens @Hörsaal 011', '11:00 Rime on wires / Bo Ray (Leeds) @ZHG Hörsaal 8']], ['9am-10am, Building 60 (main building), 6th floor\nWelcome to the fens\n11am, Main Auditorium\nFog\n12:00 Aula\n13:00 Hall of ice\nAnn Lee, Leeds', ['09:00-10:00 Welcome to the fens @Building 60 (main building), 6th floor', '11:00 Fog @Main Auditorium', '12:00 Aula', '13:00 Hall of ice / Ann Lee (Leeds)']],
  // Who stands below with titles speaks, whatever the words above look like.
  ['9:00\nJunge Nebel - Neuer Reif. Und Hagel!\nProf. Dr. Ann Lee\n10:00 Alte Nebel - Hagel auf Draht\nDr. Bo Ray, Leeds', ['09:00 Junge Nebel - Neuer Reif. Und Hagel! / Prof. Dr. Ann Lee', '10:00 Alte Nebel - Hagel auf Draht / Dr. Bo Ray (Leeds)']],
  ['9:00 Inleiding Nevel: groei of krimp\nir. Ann Lee, Leeds\n10:00 Rijp', ['09:00 Inleiding Nevel: groei of krimp / ir. Ann Lee (Leeds)', '10:00 Rijp']],
  // What text that is taken out of a page has lost.
  ['}\n\n9:00\n\nHotel Fen\n\n}\n\n10:00\n\n\ue004\n\nRime', ['09:00 Hotel Fen', '10:00 Rime']], ['9:00 Rime\nOm 17.00 uur borrel', ['09:00 Rime', '17:00 borrel']], ['17:00–18:30 CETCircular fog\n19:00 MESZBegrüßung\n20:00 ETHics', ['17:00-18:30 Circular fog', '19:00 Begrüßung', '20:00 ETHics']], ['11.30-11.50Position paper: Ann Lee\n11.50-12.10Fog over the fens\n12.30Lunch', ['11:30-11:50 Position paper / Ann Lee', '11:50-12:10 Fog over the fens', '12:30 Lunch']], ['9.20amWelcome\n11.00am-1.00pmParallel talks\n1.00 pmLunch', ['09:20 Welcome', '11:00-13:00 Parallel talks', '13:00 Lunch']],
  ['| Time |\nDescription |\n| 9:00-9:25 |\nFog over the fens - Ann Lee |\n| 9:30-10:00 |\nRime on wires - Bo Ray |', ['09:00-09:25 Fog over the fens / Ann Lee', '09:30-10:00 Rime on wires / Bo Ray']],
  // Of two parts that both look like names the other lines tell which it is.
  ['9:00 Ann Lee - Fog over the fens\n10:00 Bo Ray, Cy Moe & Di Fox -Rime on wires\n11:00 Ed Gray - Constructive Hail Dances\n12:00 Lunch', ['09:00 Fog over the fens / Ann Lee', '10:00 Rime on wires / Bo Ray & Cy Moe & Di Fox', '11:00 Constructive Hail Dances / Ed Gray', '12:00 Lunch']],
  ['9:00 Plenary: Ann Lee - Fog over the fens (1 h)\n10:00 Keynote speaker: Prof. Dr. Bo Ray – Rime on wires', ['09:00 Plenary: Fog over the fens (1 h) / Ann Lee', '10:00 Keynote speaker: Rime on wires / Prof. Dr. Bo Ray']],
  // People whose list goes on below.
  ['9:00 Ann Lee (Leeds), Bo Ray (Bern)\nand Cy Moe (Rome)\nFog seen from the ground\n10:00 Rime', ['09:00 Fog seen from the ground / Ann Lee (Leeds) & Bo Ray (Bern) & Cy Moe (Rome)', '10:00 Rime']],
  ['9:00 Session on fog\nSpeakers:\n- Ann Lee (Leeds)\n- Bo Ray (Bern)\n10:00 Rime', ['09:00 Session on fog / Ann Lee (Leeds) & Bo Ray (Bern)', '10:00 Rime']],
  ['9:00-10:00 Break-out groups\nChaired by Ann Lee\n10:00 Rime', ['09:00-10:00 Break-out groups [Ann Lee]', '10:00 Rime']], ['9:00 Fog\n10:00 Rime\nA note about time zones: Times above are given as Pacific Time.', ['09:00 Fog', '10:00 Rime']],
  ['9:00 – 10.30 Vorträge\nProf. Dr. Ann Lee (Berlin): Fog over the fens\nBo Ray (Bern): Rime on wires - and on trees\n10:30 – 11:00 Pause\n11.5 is a number', ['09:00-10:30 Vorträge <TBA Fog over the fens / Prof. Dr. Ann Lee (Berlin); TBA Rime on wires - and on trees / Bo Ray (Bern)>', '10:30-11:00 Pause (11.5 is a number)']],
  ['9:00 Fog over the fens\nAnn Lee (Leeds): who she is\n10:00 Rime', ['09:00 Fog over the fens (Ann Lee (Leeds): who she is)', '10:00 Rime']],
  ['18:00 – 19:00 Closing panel with Prof. Ann Lee, Bo Ray, and Cy Moe\n19:00 Observations with Meteosat', ['18:00-19:00 Closing panel / Prof. Ann Lee & Bo Ray & Cy Moe', '19:00 Observations with Meteosat']],
  ['9:00 Fog and the novel: Ann Lee (Leeds) & Bo Ray (Bern), moderated by Cy Moe (Fog Radio)\n10:00 Poster set-up (EMU Ballroom)', ['09:00 Fog and the novel / Ann Lee (Leeds) & Bo Ray (Bern) [Cy Moe (Fog Radio)]', '10:00 Poster set-up (EMU Ballroom)']],
  ['9:00 Session on fog\nChair: Cy Moe\n- Fog over the fens. Ann Lee (Leeds)\n- Rime on wires. Bo Ray (Bern)\n10:00 Rime', ['09:00 Session on fog [Cy Moe] <TBA Fog over the fens / Ann Lee (Leeds); TBA Rime on wires / Bo Ray (Bern)>', '10:00 Rime']],
  // Nothing but two blanks between a title and who it is of.
  ['9:00-9:10  Welcome to the fens  Ann Lee (Leeds)\n9:10-10:00  Rime: on wires  Bo Ray (Bern)\n10:00-11:00  Cy Moe (Rome): Hail', ['09:00-09:10 Welcome to the fens / Ann Lee (Leeds)', '09:10-10:00 Rime: on wires / Bo Ray (Bern)', '10:00-11:00 Hail / Cy Moe (Rome)']],
  ['9:00 Keynote 1: Fog over the fens — Ann Lee (Leeds)\n10:00 Rime\n\nAbstracts\n\nFog over the fens\nAnn Lee\nIt rises.', ['09:00 Keynote 1: Fog over the fens / Ann Lee (Leeds) {It rises.}', '10:00 Rime']],
  ['9:00 Panel, moderated by Ann Lee (Bo Ray, Cy Moe, Di Fox)\n10:00 Rime', ['09:00 Panel / Bo Ray & Cy Moe & Di Fox [Ann Lee]', '10:00 Rime']],
  // Lines of sessions without times take none from what follows them.
  ['13:00 Fog\nSession A: Ann Lee - Rime on wires\nSession B: Bo Ray - Hail on roofs\n19:00 Dinner', ['13:00 Fog (Session A: Ann Lee - Rime on wires) {Session B: Bo Ray - Hail on roofs}', '19:00 Dinner']],
  ['13:00-14:00 Fog\n\nSession A: Rime on wires\n19:00 Reception', ['13:00-14:00 Fog', 'Session A: Rime on wires', '19:00 Reception']],
  ['Session 1: Ice\n9:00-10:00 Fog\n10:00-11:00 Rime\n11:00-13:00 Lunch followed by posters\nSession 2: Snow\n13:00 Hail\n14:00 Sleet', ['09:00-11:00 Session 1: Ice <09:00-10:00 Fog; 10:00-11:00 Rime>', '11:00-13:00 Lunch followed by posters', '13:00 Session 2: Snow <13:00 Hail; 14:00 Sleet>']],
  // What is open beside the programme holds none of it.
  ['8:30-17:00 Registration\n8:30-9:30 Breakfast\n9:30-11:00 Fog\n11:00-12:00 Rime', ['08:30-17:00 Registration', '08:30-09:30 Breakfast', '09:30-11:00 Fog', '11:00-12:00 Rime']],
  // Where somebody is from, in capitals.
  ['9:00-10:00\nKeynote\nAnn Lee\nETH Zürich\n\n10:00-11:00\nRime', ['09:00-10:00 Keynote / Ann Lee (ETH Zürich)', '10:00-11:00 Rime']],
  // People beside the times, titles below, in all of the text.
  ['9:00 Ann Lee\nFog over the northern fens\n10:00 Bo Ray\nRime on wires and trees\n11:00 Cy Moe\nHail seen with two radars', ['09:00 Fog over the northern fens / Ann Lee', '10:00 Rime on wires and trees / Bo Ray', '11:00 Hail seen with two radars / Cy Moe']],
  ['9:00 Polar Fog\nAll that we have measured\n10:00 Rime\nWhat there is to do\n11:00 Hail\nHow it is seen with radars', ['09:00 Polar Fog (All that we have measured)', '10:00 Rime (What there is to do)', '11:00 Hail (How it is seen with radars)']],
  // Sessions that have nothing but a number.
  ['## Session 1\n\n9:00-9:30 Fog\n9:30-10:00 Rime\n\n## Session 2\n\n11:00 Hail', ['09:00-10:00 Session 1 <09:00-09:30 Fog; 09:30-10:00 Rime>', '11:00 Session 2 <11:00 Hail>']], ['## Sitzung II\n\n| Zeit | Titel |\n|---|---|\n| 9:00 | Fog |\n| 10:00 | Rime |', ['09:00 Sitzung II <09:00 Fog; 10:00 Rime>']], ['## Morning session\n\n9:00 Fog\n10:00 Rime', ['09:00 Fog', '10:00 Rime']],
  // Titles are not replaced by what stands below them.
  ['9:00-10:00 Oral Session 3\nSnow and wind: Room 168\nDeep Rime: Room 165/169\n10:00 Hail', ['09:00-10:00 Oral Session 3 (Snow and wind: Room 168) {Deep Rime: Room 165/169}', '10:00 Hail']], ['9:00 Invited talk\nOne of three\nTitle: Fog over the fens\n10:00 Rime', ['09:00 Fog over the fens (Invited talk) {One of three}', '10:00 Rime']],
  ['9:00 Opening lecture\nAnn Lee: Fog over the fens\n10:00 Rime', ['09:00 Fog over the fens (Opening lecture) / Ann Lee', '10:00 Rime']],
  ['10:00-12:00\nDoors open & check-in\nArrive, and set up your desk.\n12:00noon Rime', ['10:00-12:00 Doors open & check-in (Arrive, and set up your desk.)', '12:00 Rime']],
  // A break in the column of times.
  ['| Time | Hall A | Hall B |\n|---|---|---|\n| 9:00-9:30 | Fog | Rime |\n| short break | | |\n| 9:45-10:00 | Hail | |\n| lunch | | |\n| 13:00-14:00 | Sleet | |', ['09:00-09:30 Fog @Hall A', '09:00-09:30 Rime @Hall B', 'short break', '09:45-10:00 Hail @Hall A', 'lunch', '13:00-14:00 Sleet @Hall A']],
  // How a letter ends.
  ['9:00 Fog\n10:00 Rime\nKind regards,\nAnn', ['09:00 Fog', '10:00 Rime']],
  // Lines between all rows of a table.
  ['|---|---|---|\n| Start | End | What |\n|---|---|---|\n| 9:00 | 9:10 | Fog |\n|---|---|---|\n| 9:10 | 10:00 | Rime |\n|---|---|---|\n| 10:00 | 10:30 | Hail |', ['09:00-09:10 Fog', '09:10-10:00 Rime', '10:00-10:30 Hail']],
  // Lines in bold over what follows them.
  ['**Opening talk (chair: Ann Lee)**\n\n[9:00] Fog\n\n[10:00] Coffee break\n\n**Morning Session (chair: Bo Ray)**\n\n[10:30] Rime\n\n[11:00] Hail', ['09:00 Opening talk [Ann Lee] <09:00 Fog>', '10:00 Coffee break', '10:30 Morning Session [Bo Ray] <10:30 Rime; 11:00 Hail>']],
  ['[9:00] Registration\n\n**Morning**\n\n[9:30] Fog\n\n[10:00] Rime', ['09:00 Registration', '09:30 Fog', '10:00 Rime']],
  ['9:00-10:00 Keynote\n\n**Fog over the northern fens**\n\n10:00-11:00 Rime', ['09:00-10:00 Keynote (Fog over the northern fens)', '10:00-11:00 Rime']],
  ['MIDDAY SESSION\n\n- 11:00-11:20 Fog\n- 11:20-11:40 Rime', ['11:00-11:20 Fog', '11:20-11:40 Rime']],
  ['- 13:30-15:30 Panel\n  - Ann Lee (Leeds): Fog in old films 1906-1937\n  - Bo Ray (Lyon): Rime in the press 1937-1939', ['13:30-15:30 Panel <TBA Fog in old films 1906-1937 / Ann Lee (Leeds); TBA Rime in the press 1937-1939 / Bo Ray (Lyon)>']],
  // A length between two times; and the first of the next morning.
  ['9:30\n\nFog\n\n2h30\n\n12:00\n\nLunch', ['09:30 Fog (2h30)', '12:00 Lunch']], ['17h00\n\nFog\n\n9h30\n\nRime\n\n10h00\n\nHail', ['17:00 Fog', '09:30 Rime', '10:00 Hail']],
  // A line of dashes closes a table.
  ['|---|---|\n| Time | What |\n|---|---|\n| 9:00 | Fog |\n| 10:00 | Rime |\n|---|---|', ['09:00 Fog', '10:00 Rime']],
  // Something is told of when it is, but no start.
  ['- Until 10:45 Registration\n- 8: 30-9: 15 Fog\n- All day: Exhibition\n- 10:00 All-day breakfast', ['TBA Registration (Until 10:45)', '08:30-09:15 Fog', '2026-06-18 Exhibition', '10:00 All-day breakfast']],
  ['| Time | What |\n|---|---|\n| 9:00 | Fog |\n| Bis 10:45 | Plakate |\n| Ganztägig | Ausstellung |\n| 11:00 | Rime |', ['09:00 Fog', 'TBA Plakate (Bis 10:45)', '2026-06-18 Ausstellung', '11:00 Rime']],
  // Without bars at its edges, and with a shorter line of dashes.
  ['Hora | Título | Autor | Sala\n--- | --- | ---\n9:00 | Abertura |  | A\n10:00 | Palestra: *Névoa* (uma introdução) | Ann Lee | A\n11:00 | **Apresentação de Trabalhos (Oral)** | | A', ['09:00 Abertura @A', '10:00 Palestra: Névoa (uma introdução) / Ann Lee @A', '11:00 Apresentação de Trabalhos (Oral) @A']],
];
for (const [text, entries] of LINES) test(`lines: ${JSON.stringify(text)}`, () => assert.deepEqual(lay(`# Snow Days\n\n18 June 2026\n\n${text}`), entries));

/** [a whole text, its days] */
const DAYS: readonly (readonly [string, readonly string[]])[] = [
  // A date of several days, with words, over rows that say their own.
  ['# Snow\n\n12–13 May 2026, Leeds\n\n12.05. 9:00 Fog\n12.05. 10:00 Rime\n13.05. 9:00 Hail', ['== 2026-05-12', '09:00 Fog', '10:00 Rime', '== 2026-05-13', '09:00 Hail']], ['# Snow\n\n12 & 13 May 2026, Leeds\n\n12 May, 9:00 Fog\n13 May, 9:00 Hail', ['== 2026-05-12', '09:00 Fog', '== 2026-05-13', '09:00 Hail']],
  ['# Snow courses\n\n4 May 2026, 9:00: Fog\n12–13 May 2026: Rime for all\n20 May 2026, 9:00: Hail', ['== 2026-05-04', '09:00 Fog', '== 2026-05-12', 'TBA Rime for all', '== 2026-05-20', '09:00 Hail']],
  // Days that are items over those of their times.
  ['# Snow\n\n- Saturday, May 4, 2013\n  - 9:00 Fog\n  - 10:00 Rime\n- Sunday, May 5, 2013\n  - 8:00 Hail', ['== 2013-05-04', '09:00 Fog', '10:00 Rime', '== 2013-05-05', '08:00 Hail']], ['# Snow\n\n• Samedi 4 mai 2013\n• 9h00 Brume\n• Dimanche 5 mai : Givre\n• 8h00 Neige', ['== 2013-05-04', '09:00 Brume', '== 2013-05-05', '08:00 Neige']],
  ['# Snow\n\n4–5 May 2013\n\n- Day 1\n  - 9:00 Fog\n- Day 2: Rime\n  - 8:00 Hail', ['== 2013-05-04', '09:00 Fog', '== 2013-05-05', '08:00 Hail']], ['# Snow\n\n- 4 May 2013\n- 9:00–17:00\n- Hall 3\n\n10:00 Fog', ['09:00-17:00 Hall 3', '10:00 Fog']],
  // The same day twice, once with its year.
  ['# Snow\n\nFriday, 12 June 2026\n\n12 June | Event |\n---|---|\n9:00 | Fog |\n10:00 | Rime |', ['09:00 Fog', '10:00 Rime']], ['# Snow\n\n## 12 June 2026\n\n### Friday 12 June\n\n9:00 Fog\n\n## 13 June 2026\n\n### Saturday 13 June\n\n9:00 Rime', ['== 2026-06-12', '09:00 Fog', '== 2026-06-13', '09:00 Rime']],
  // Lunch as a heading holds no talks.
  ['# Snow\n\n### 12 June 2026\n\n- 9:00-10:00 Fog\n\n#### Lunch\n\n- 13:00-14:00 Rime\n- 14:00-15:00 Hail', ['09:00-10:00 Fog', 'Lunch', '13:00-14:00 Rime', '14:00-15:00 Hail']],
];
for (const [text, days] of DAYS) test(`days: ${JSON.stringify(text)}`, () => assert.deepEqual(lay(text), days));

// Over the second of two days; what stands below is on none of them otherwise.
for (const heading of ['Second day: 5 May', 'Programme for Tuesday, 5 May 2026', 'Programm am Dienstag, 5. Mai', 'Post-conference workshop, 5 May 2026', '## Workshop for all (5 May 2026)', 'Zweiter Tag, 5. Mai', 'Deuxième journée : mardi 5 mai', '2nd day – 5 May']) {
  test(`a day over times: ${heading}`, () => assert.deepEqual(lay(`# Snow 2026\n\n4 May 2026\n\n9:00 Fog\n\n${heading}\n\n11:00 Hail`), ['== 2026-05-04', '09:00 Fog', '== 2026-05-05', '11:00 Hail']));
}
for (const heading of ['Second day', '2nd day', 'Zweiter Tag', '2e jour', 'Segundo día', 'Seconda giornata', 'DAY TWO', '(Tuesday)', 'Tuesday afternoon', 'Tuesday’s programme', 'Programme for Tuesday']) {
  test(`a day without its date: ${heading}`, () => {
    assert.deepEqual(lay(`# Snow\n\n4 May 2026\n\n9:00 Fog\n\n${heading}\n\n11:00 Hail`), ['== 2026-05-04', '09:00 Fog', '== ?', '11:00 Hail']);
    assert.deepEqual(lay(`# Snow\n\n4 May 2026\n\n9:00 Fog\n\n${heading}\n\n11:00 Hail`, { date: '2026-05-04' }), ['== 2026-05-04', '09:00 Fog', '== 2026-05-05', '11:00 Hail']);
  });
}
// What only looks like one.
for (const line of ['Satellite 5 May', 'Poster session 5 May 2026', 'Ice and Snow – 5 May', 'Tusday 5 May', 'Segunta-feira 5 de maio']) test(`a day: ${line}`, () => assert.deepEqual(lay(`# Snow\n\n4 May 2026\n\n9:00 Fog\n\n${line}\n\n11:00 Hail`), ['== 2026-05-04', '09:00 Fog', '== 2026-05-05', '11:00 Hail']));
test('a day with its name in front, in a text without empty lines', () => assert.deepEqual(lay('Snow\n4 May 2026\n9:00 Fog\nSatellite 5 May\n11:00 Hail'), ['== 2026-05-04', '09:00 Fog', '== 2026-05-05', '11:00 Hail']));
for (const line of ['Ann Lee, Leeds', 'Second day of rain', 'Deadline for papers: 5 May 2026', 'Published online on 5 May 2026', 'Deadline 5 May', 'Satellite 3 May', 'Photos from the walk of 5 May']) test(`no day: ${line}`, () => assert.equal(lay(`# Snow\n\n4 May 2026\n\n9:00 Fog\n\n${line}\n\n11:00 Hail`).length, 2));

test('what stands below the word for a break elsewhere is not about it', () => {
  assert.deepEqual(lay('# Snow\n\n18 June 2026\n\n9:00-10:00 Fog\n10:00-10:30 Short break\n10:30-11:00 Rime\n\nFor those who come early\n\nShort break\n\nThere is tea in the hall.').slice(1, 2), ['10:00-10:30 Short break']);
});

test('columns with dates such as 24/nov are days', () => {
  const text = '<h1>Snow 2026</h1><table><tr><th>Time</th><th>24/nov</th><th>25/nov</th></tr><tr><td>8:00</td><td>Fog</td><td>Rime</td></tr><tr><td>9:00</td><td>Hail</td><td>Sleet</td></tr></table>';
  assert.deepEqual(lay(text), ['== 2026-11-24', '08:00 Fog', '09:00 Hail', '== 2026-11-25', '08:00 Rime', '09:00 Sleet']);
});

const table = (...rows: readonly (readonly string[])[]): string => `<h1>Snow Days 2026</h1><table>${rows.map((row) => `<tr>${row.map((cell) => (cell.startsWith('<t') ? cell : `<td>${cell}</td>`)).join('')}</tr>`).join('\n')}</table>`;

/** [what it shows, rows of a table, entries] */
const TABLES: readonly (readonly [string, readonly (readonly string[])[], readonly string[]])[] = [
  ['days below a hall', [['<th rowspan="2">Time</th>', '<th colspan="2">Hall 3</th>'], ['<th>Thursday Oct. 1</th>', '<th>Friday Oct. 2</th>'], ['9:00', 'Fog', '–'], ['10:00', 'Rime', 'Hail']], ['== 2026-10-01', '09:00 Fog @Hall 3', '10:00 Rime @Hall 3', '== 2026-10-02', '10:00 Hail @Hall 3']],
  ['title and speakers in one column', [['<th>Time</th>', '<th>Type</th>', '<th>Title &amp; Speakers</th>'], ['9:00-9:45', 'Tutorial', '<b>Fog and other clouds</b><br>Ann Lee <i>(Leeds)</i>'], ['', '', 'Fog is a cloud that touches the ground. We look at where it comes from, how it grows, and why it goes.'], ['9:45-10:30', 'Talk', '<b>Rime</b><br>Bo Ray <i>(Lyon)</i>']],
    ['09:00-09:45 Fog and other clouds / Ann Lee (Leeds) {Fog is a cloud that touches the ground. We look at where it comes from, how it grows, and why it goes.}', '09:45-10:30 Rime / Bo Ray (Lyon)']],
  ['a title in bold is a whole', [['9:00-9:45', '<b>Northern Fens - where fog grows</b><br>Ann Lee (Leeds)'], ['10:00-10:45', '<b>Rime</b><br>Bo Ray (Lyon)']], ['09:00-09:45 Northern Fens - where fog grows / Ann Lee (Leeds)', '10:00-10:45 Rime / Bo Ray (Lyon)']],
  ['sessions in rows without a time, with who chairs beside them', [['<th>Time</th>', '<th>Title</th>', '<th>Speaker</th>'], ['9:00', 'Opening', 'Ann Lee'], ['', 'Session 1', 'Chair: Bo Ray'], ['9:30', 'Fog', 'Cy Orr'], ['10:00', 'Rime', 'Di Poe'], ['', 'Session 2: Ice', 'TBA'], ['11:00', 'Hail', 'Eva Roth']],
    ['09:00 Opening / Ann Lee', '09:30 Session 1 [Bo Ray] <09:30 Fog / Cy Orr; 10:00 Rime / Di Poe>', '11:00 Session 2: Ice <11:00 Hail / Eva Roth>']],
  ['who chairs, in a column of other things', [['<th>Time</th>', '<th>Title</th>', '<th>Track</th>', '<th>Remarks</th>'], ['9:00', 'Fog', 'Air', 'Chair: Ann Lee'], ['10:00', 'Rime', 'Chair: Bo Ray', ''], ['11:00', 'Hail', 'Air', '']], ['09:00 Fog [Ann Lee]', '10:00 Rime [Bo Ray]', '11:00 Hail']],
  ['two columns for one thing: nothing is lost', [['<th>Time</th>', '<th>Title</th>', '<th>Speaker</th>', '<th>Speaker</th>', '<th>Room</th>', '<th>Room</th>'], ['9:00', 'Fog', 'Ann Lee', 'Bo Ray', 'A', 'North wing'], ['10:00', 'Rime', 'Cy Orr', '', 'B', '']], ['09:00 Fog (North wing) / Ann Lee & Bo Ray @A', '10:00 Rime / Cy Orr @B']],
  ['chairs in brackets', [['9:00-10:00', '<h4>Keynote</h4>(Session chair: Ann Lee)'], ['10:00-11:00', '<b>Chair:</b> Bo Ray'], ['11:00', 'Coffee']], ['09:00-10:00 Keynote [Ann Lee]', '10:00-11:00 [Bo Ray]', '11:00 Coffee']],
  ['chairs in a row of their own', [['<td colspan="2"><h4>Thursday, June 18, 2026</h4></td>'], ['', '<b>9:00–10:20 Session 1</b>'], ['', '<i>Session chair: Ann Lee (Leeds)</i>'], ['', '<i>Fog over peat</i><br>Bo Ray'], ['', '<b>10:30–11:20 Session 2</b>'], ['', '<i>Session chair: Cy Orr (Bonn)</i>'], ['', '<i>Rime on roofs</i><br>Di Poe']], ['09:00-10:20 Session 1 [Ann Lee (Leeds)] <TBA Fog over peat / Bo Ray>', '10:30-11:20 Session 2 [Cy Orr (Bonn)] <TBA Rime on roofs / Di Poe>']],
  ['times inside a session', [['9:00-10:00', '<b>Session 1: Clouds</b><br><em>Chair: Ann Lee</em><ul><li><b>9:00-9:30</b><br>Bo Ray, Cy Orr<br><em>Fog over peat</em></li><li><b>9:30-10:00</b><br>Di Poe<br><em>Rime on roofs</em></li></ul>'], ['10:00-10:30', 'Coffee']], ['09:00-10:00 Session 1: Clouds [Ann Lee] <09:00-09:30 Fog over peat / Bo Ray & Cy Orr; 09:30-10:00 Rime on roofs / Di Poe>', '10:00-10:30 Coffee']],
  ['talks side by side, with nothing over the columns', [['9:00-9:30', 'Ann Lee, Bo Ray<br>Fog over all of the peat', 'Cy Orr, Di Poe<br>Rime on most of the roofs'], ['9:30-10:00', 'Eva Roth, Fay Ito<br>Hail in some of the hills', 'Gus Hahn, Hal Kim<br>Sleet on one of the lakes']], ['09:00-09:30 Fog over all of the peat / Ann Lee & Bo Ray', '09:00-09:30 Rime on most of the roofs / Cy Orr & Di Poe', '09:30-10:00 Hail in some of the hills / Eva Roth & Fay Ito', '09:30-10:00 Sleet on one of the lakes / Gus Hahn & Hal Kim']],
  ['a list in a session', [['9:00-10:00', '<h4>Session 1</h4>(Chair: Ann Lee)<ul><li>Fog over peat<br><i>Bo Ray, Cy Orr</i></li><li>Rime on roofs<br><i>Di Poe</i></li></ul>'], ['10:00-11:00', 'Coffee']], ['09:00-10:00 Session 1 [Ann Lee] <TBA Fog over peat / Bo Ray & Cy Orr; TBA Rime on roofs / Di Poe>', '10:00-11:00 Coffee']],
  ['pieces of a cell, each with its class', [['9:00', '\n<span class="title">Northern Fens and Fog: a survey</span>\n<span class="who">Ann Lee, Bo Ray</span>\n'], ['9:30', '\n<span class="title">Rime</span> <span class="no">2</span>\n']], ['09:00 Northern Fens and Fog: a survey / Ann Lee & Bo Ray', '09:30 Rime 2']],
  ['a day, a start and an end before each title, without titles of columns', [['18 June 2026', '9:00', '10:00', 'Fog'], ['18 June 2026', '10:00', '11:00', 'Rime'], ['19 June 2026', '9:00', '9:30', 'Hail']], ['== 2026-06-18', '09:00-10:00 Fog', '10:00-11:00 Rime', '== 2026-06-19', '09:00-09:30 Hail']],
  ['days over the columns, not marked as titles', [['', '18 June 2026', '19 June 2026'], ['9:00-10:00', 'Fog', 'Rime'], ['10:00-11:00', 'Hail', 'Sleet']], ['== 2026-06-18', '09:00-10:00 Fog', '10:00-11:00 Hail', '== 2026-06-19', '09:00-10:00 Rime', '10:00-11:00 Sleet']],
  ['the same with a word over the times, below a title', [['<td colspan="3">Programme</td>'], ['Time', 'Thursday (June 18)', 'Friday (June 19)'], ['9:00', 'Fog', 'Rime'], ['10:00', 'Hail', 'Sleet']], ['== 2026-06-18', '09:00 Fog', '10:00 Hail', '== 2026-06-19', '09:00 Rime', '10:00 Sleet']],
  ['days without their year, whose order tells which number is the month', [['', '06/02 Tuesday', '06/03 Wednesday', '06/04 Thursday'], ['9:00', 'Fog', 'Rime', 'Ice'], ['10:00', 'Hail', 'Sleet', 'Dew']], ['== 2026-06-02', '09:00 Fog', '10:00 Hail', '== 2026-06-03', '09:00 Rime', '10:00 Sleet', '== 2026-06-04', '09:00 Ice', '10:00 Dew']],
  ['a cell that reaches down over times beside which nothing else stands', [['', '18 June 2026', '19 June 2026'], ['9:00-9:30', 'Fog', 'Rime'], ['9:30-10:00', '<td rowspan="2">Visit</td>', ''], ['10:00-11:00', ''], ['11:00-12:00', 'Hail', 'Sleet']], ['== 2026-06-18', '09:00-09:30 Fog', '09:30-11:00 Visit', '11:00-12:00 Hail', '== 2026-06-19', '09:00-09:30 Rime', '11:00-12:00 Sleet']],
  ['days in a row of an entry are none of the columns', [['Time', '18 June 2026', '19 June 2026'], ['9:00', 'Fog', 'Rime'], ['10:00', 'Hail', 'Sleet'], ['Papers are due', '1 March 2026', '2 March 2026']], ['== 2026-06-18', '09:00 Fog', '10:00 Hail', '== 2026-06-19', '09:00 Rime', '10:00 Sleet (Papers are due | 1 March 2026 | 2 March 2026)']],
  ['a week below a week', [['', '18 June 2026', '19 June 2026'], ['9:00', 'Fog', 'Rime'], ['10:00', 'Hail', 'Sleet'], ['', '25 June 2026', '26 June 2026'], ['9:00', 'Ice', 'Dew'], ['10:00', 'Mist', 'Graupel']],
    ['== 2026-06-18', '09:00 Fog', '10:00 Hail', '== 2026-06-19', '09:00 Rime', '10:00 Sleet', '== 2026-06-25', '09:00 Ice', '10:00 Mist', '== 2026-06-26', '09:00 Dew', '10:00 Graupel']],
];
for (const [name, rows, entries] of TABLES) test(`a table: ${name}`, () => assert.deepEqual(lay(table(...rows)), entries));

/** [what a column of days says of three talks, and of a fourth; days of all four] */
const COLUMNS_OF_DAYS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['names of days', ['Monday', 'Monday', 'Tuesday', 'Wednesday'], ['23', '23', '24', '25']], ['short ones', ['Tue', 'Tue', 'Thu', 'Fri'], ['24', '24', '26', '27']], ['days that are counted', ['Day 1', 'Day 1', 'Day 2', 'Day 4'], ['23', '23', '24', '26']],
  ['their numbers', ['1', '1', '2', '3'], ['23', '23', '24', '25']], ['said once', ['Mon', '', 'Tue', ''], ['23', '23', '24', '24']], ['names and days of the month', ['Monday 23', 'Monday 23', 'Thursday 26', 'Friday 27'], ['23', '23', '26', '27']],
  ['words that name none', ['Main hall', 'Main hall', 'Annexe', 'Garden'], ['?', '?', '?', '?']], ['all of it', ['1 - Monday 23', '1 - Monday 23', '2 - Tuesday 24', '3 - Wednesday 25'], ['23', '23', '24', '25']], ['days of the month alone: which, is not told', ['23', '23', '24', '25'], ['?', '?', '?', '?']],
];
for (const [name, said, days] of COLUMNS_OF_DAYS) test(`a column of days: ${name}`, () => {
  const talks = ['9:00-10:00 | Fog', '14:00-15:00 | Rime', '16:00-17:00 | Hail', '18:00-19:00 | Dew'];
  const text = `# Snow\n\nDate: 23-27 February 2026\n\n| Day | Time | Topic |\n|---|---|---|\n${talks.map((talk, at) => `| ${said[at] ?? ''} | ${talk} |`).join('\n')}`;
  let day = '';
  const read = lay(text).flatMap((line) => (line.startsWith('==') ? (day = line.replace(/^== (?:2026-02-)?/, ''), []) : line.startsWith('#') ? [] : [day]));
  assert.deepEqual(read, days);
});
test('days in no order are those of one week', () => {
  const read = lay(`# Snow\n\nDate: 4 May 2026\n\n| Day | Time | Topic |\n|---|---|---|\n${['Monday', 'Wednesday', 'Tuesday', 'Monday', 'Wednesday'].map((day, at) => `| ${day} | ${9 + at}:00-${9 + at}:30 | Talk ${at} |`).join('\n')}`);
  assert.deepEqual(read.filter((line) => line.startsWith('==')).sort(), ['04', '05', '06'].map((day) => `== 2026-05-${day}`));
});
test('a second week in a column of days is one', () => {
  const week = ['Monday', 'Tuesday', 'Wednesday'].map((day, at) => `| ${day} | 9:00-10:00 | Talk ${at} |`).join('\n');
  const read = (head: string, row: (line: string) => string): readonly string[] => lay(`# Snow\n\nDate: 4 May 2026\n\n${head}\n${row(week)}\n${row(week.replaceAll('Talk', 'Walk'))}`).filter((line) => line.startsWith('=='));
  assert.deepEqual(read('| Day | Time | Topic |\n|---|---|---|', (line) => line), ['04', '05', '06', '11', '12', '13'].map((day) => `== 2026-05-${day}`));
  assert.deepEqual(read('| Day | Time | Topic | Room |\n|---|---|---|---|', (line) => line.replaceAll(/\|$/gm, '| A |')), ['04', '05', '06'].map((day) => `== 2026-05-${day}`));
});

/** [line, title, speakers] */
const TALKS: readonly (readonly [string, string | undefined, string])[] = [
  ['A. Lee, B. Ray. _Fog over peat: a survey_ (long paper)', 'Fog over peat: a survey (long paper)', 'A. Lee & B. Ray'], ['A. Lee and B. Ray. Fog over peat', 'Fog over peat', 'A. Lee & B. Ray'], ['Ann Lee. _Fog over peat_', 'Fog over peat', 'Ann Lee'], ['Northern Fens. *Ann Lee and Bo Ray*', 'Northern Fens.', 'Ann Lee & Bo Ray'],
  ['A. Lee, B. Ray. _Northern Fens_', 'Northern Fens', 'A. Lee & B. Ray'], ['_Ann Lee:_ PeatNet - Hospital roofs in fog', 'PeatNet - Hospital roofs in fog', 'Ann Lee'], ['Round Table: Ann Lee, Bo Ray, Cy Orr', 'Round Table', 'Ann Lee & Bo Ray & Cy Orr'],
  ['"Fog over peat" Ann Lee ([details](./fog))', 'Fog over peat', 'Ann Lee'], ['Chair: Ann Lee', undefined, ''],
];
for (const [text, title, speakers] of TALKS) test(`a talk: ${text}`, () => {
  const [entry] = programme.translate(`# Snow\n\n18 June 2026\n\n- 9:00-10:00 ${text}\n- 10:00-11:00 Coffee`, {}).document.agenda as readonly Written[];
  assert.deepEqual([entry?.title, names(entry?.speakers)], [title, speakers]);
});

test('an abstract below its word alone is no subtitle', () => assert.deepEqual(lay('# Snow\n\n18 June 2026\n\n[9:00] Ann Lee. _Fog over peat_\n\n<details>\n<summary>Abstract</summary>\n\nIt grows at night.\n\n</details>\n\n[10:00] Coffee'), ['09:00 Fog over peat / Ann Lee {It grows at night.}', '10:00 Coffee']));

/** [dates of days, what they are] */
const STROKES: readonly (readonly [readonly string[], readonly string[]])[] = [
  // 4 September 2014 was a Thursday, 9 April was none; the 5th was a Friday in both months.
  [['Quinta-feira, 04/09/2014', 'Sexta-feira, 05/09/2014'], ['2014-09-04', '2014-09-05']], [['Friday 05/09/2014', 'Thursday 04/09/2014'], ['2014-09-05', '2014-09-04']], [['12/03/2026', '13/03/2026'], ['2026-03-12', '2026-03-13']], [['03/12/2026', '03/13/2026'], ['2026-03-12', '2026-03-13']],
  [['12/03/2026', '13/03/2026', '03/14/2026'], ['?', '2026-03-13', '2026-03-14']], [['05/06/2026', '06/07/2026'], ['?', '?']],
  // Days that follow one another, which those of the other reading would not.
  [['06/02/2026', '06/03/2026', '06/04/2026'], ['2026-06-02', '2026-06-03', '2026-06-04']], [['02/06/2026', '03/06/2026'], ['2026-06-02', '2026-06-03']],
];
for (const [dates, days] of STROKES) test(`one date tells the order of all: ${dates.join()}`, () => assert.deepEqual(lay(`# Snow\n\n${dates.map((date) => `## ${date}\n\n9:00 Fog\n\n10:00 Rime`).join('\n\n')}`).filter((one) => one.startsWith('==')).map((one) => one.slice(3)), days));

/** [text, addresses of its entries] */
const LINKED: readonly (readonly [string, readonly (readonly string[])[]])[] = [
  // Through somebody who counts clicks; the address of whoever received the mail goes.
  ['- 9:00 Fog [slides](https://www.google.com/url?q=https://example.org/a%3Fb%3D1&sa=D&source=editors&ust=17&usg=AOv)\n- 10:00 <a href="https://www.google.com/url?sa=t&amp;q=https%3A%2F%2Fexample.org%2Fh%2520%25281%2529.pdf&amp;usg=x">Hail</a>', [['https://example.org/a?b=1'], ['https://example.org/h%20%281%29.pdf']]],
  ['- 9:00 Fog https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa&data=05%7C02%7Cann%40example.org%7C&sdata=x&reserved=0\n- 10:00 Rime [page](https://www.google.com/search?q=https://example.org/a)', [['https://example.org/a'], ['https://www.google.com/search?q=https://example.org/a']]],
  ['- 9:00 Fog [slides](https://example.org/a)\n- 10:00 Ann Lee: Rime ([video](https://example.org/v), [paper](https://example.org/p))\n- 11:00 [Hail](https://example.org/h)', [['https://example.org/a'], ['https://example.org/v', 'https://example.org/p'], ['https://example.org/h']]],
  ['- 9:00 [Ann Lee](https://example.org/lee): Fog\n- 10:00 Fog <a href="https://example.org/a"\n  target="_blank">slides</a>', [[], ['https://example.org/a']]], ['| Time | Hall 1 | Hall 2 |\n|---|---|---|\n| 9:00 | [Fog](https://example.org/a) | Rime |', [['https://example.org/a'], []]],
];
for (const [text, addresses] of LINKED) test(`links of ${JSON.stringify(text)}`, () => {
  const entries = programme.translate(`# Snow\n\n18 June 2026\n\n${text}`, {}).document.agenda as readonly { readonly links?: readonly { readonly url: string }[] }[];
  assert.deepEqual(entries.map(({ links = [] }) => links.map(({ url }) => url)), addresses);
});

test('tags and links that go over several lines', () => {
  const { document, guesses } = programme.translate('# Snow\n\n18 June 2026\n\n9:00 Fog\n10:00 Rime\n\n## More\n\n<p class="x"\n   id="y">Some words</p>\n\n<a href="https://example.org/b">Read\nmore</a>\n\nAt the end', {});
  assert.deepEqual([document.notes, guesses.filter(({ code }) => code === 'text-kept').map(({ line: at }) => at)], [['**More**\n\nSome words\n\n[Read more](https://example.org/b)\n\nAt the end'], [8]]);
});

test('a life is no place where somebody is from', () => {
  const { document } = programme.translate('# Snow\n\n18 June 2026\n\n9:00 Ann Lee: Fog\n10:00 Bo Ray: Rime\n\n## Speaker\n\nAnn Lee is a member of the council of Leeds.', {});
  assert.deepEqual((document.agenda as readonly Written[])[0]?.speakers, ['Ann Lee']);
  assert.match(JSON.stringify(document.notes), /council of Leeds/);
});

test('days of the week with the day of a month', () => {
  const days = (date?: string): readonly string[] => lay('# Snow\n\n### jeudi 18\n\n9:00 Fog\n\n10:00 Rime\n\n### vendredi 19\n\n9:00 Hail', { eventTimeZone: 'UTC', ...(date === undefined ? {} : { date }) });
  assert.deepEqual(days('2026-06-18'), ['== 2026-06-18', '09:00 Fog', '10:00 Rime', '== 2026-06-19', '09:00 Hail']);
  assert.deepEqual(days(), ['== ?', '09:00 Fog', '10:00 Rime', '== ?', '09:00 Hail']);
  assert.deepEqual(days('2026-09-01').filter((one) => one.startsWith('==')), ['== ?', '== ?']);
});

test('a day with a long remark in brackets', () => {
  assert.deepEqual(lay('# Fog\n\nDay 1: Monday, 18 May 2026 (Hall 3, Building 8)\n\n9:00 Fog\n\nDay 2: Tuesday, 19 May 2026 (Room B107, Building 8, except for lunch and posters)\n\n9:00 Rime'), ['== 2026-05-18', '09:00 Fog', '== 2026-05-19', '09:00 Rime']);
});

test('the titles of the columns once more begin the next day where its times do', () => {
  const table = (...rows: readonly string[]): readonly string[] => lay(`# Fog\n\n| Event | Start time | End time |\n|---|---|---|\n| Fog | 7:30 | 8:30 |\n| Rime | 11:00 | 12:30 |\n| Event | Start time | End time |\n${rows.map((row) => `| ${row} |`).join('\n')}`, { eventTimeZone: 'UTC', date: '2026-05-18' });
  assert.deepEqual(table('Hail | 7:30 | 8:00', 'Sleet | 8:00 | 10:00'), ['== 2026-05-18', '07:30-08:30 Fog', '11:00-12:30 Rime', '== 2026-05-19', '07:30-08:00 Hail', '08:00-10:00 Sleet']);
  assert.deepEqual(table('Hail | 1:00 | 2:00', 'Sleet | 2:00 | 3:00'), ['07:30-08:30 Fog', '11:00-12:30 Rime', '13:00-14:00 Hail', '14:00-15:00 Sleet']);
  assert.deepEqual(table('Hall B | |', 'Event | Start time | End time', 'Hail | 7:30 | 8:00').filter((line) => line.startsWith('==')), []);
  assert.deepEqual(table('Hail | 13:00 | 14:00'), ['07:30-08:30 Fog', '11:00-12:30 Rime', '13:00-14:00 Hail']);
});

test('days that are told as dates with a label', () => {
  const text = '# Fog\n\n18–19 May 2026, Leeds\n\nDate: Monday, 18/May/2026\n9:00 Fog\n10:00 Rime\nDate: Tuesday, 19/May/2026\n9:00 Hail';
  assert.deepEqual(lay(text), ['== 2026-05-18', '09:00 Fog', '10:00 Rime', '== 2026-05-19', '09:00 Hail']);
});

test('the dates of all of it, at the top of each page, begin no day', () => {
  const text = '# Fog\n\n18 May 2026\n9:00 Fog\n\nFog in Leeds\n18–19 May 2026\n\n10:00 Rime\n\n19 May 2026\n9:00 Hail';
  assert.deepEqual(lay(text).map((one) => one.replace(/ \(.*/, '')), ['== 2026-05-18', '09:00 Fog', '10:00 Rime', '== 2026-05-19', '09:00 Hail']);
});

test('that it may change is no title, and told', () => {
  for (const said of ['This schedule may be subject to change.', 'Änderungen vorbehalten.']) {
    const { document, guesses } = programme.translate(`${said}\n\nFog Day on 18 May 2026\n\n9:00 Rime\n10:00 Hail`, {});
    assert.equal(document.title, 'Fog Day on 18 May 2026');
    assert.ok(guesses.some(({ code }) => code === 'tentative-guessed'));
  }
});
test('“Dear all” is no title', () => assert.equal(programme.translate('Dear all,\n\nFog Day on 18 May 2026\n\n9:00 Rime\n10:00 Hail', {}).document.title, 'Fog Day on 18 May 2026'));

test('a day over the times of a table is that of its rows', () => {
  const table = (day: string, title: string): string => `| ${day} | Room A | Room B |\n|---|---|---|\n| 9:00-9:30 | ${title} | |\n| 9:30-10:00 | Fog | Rime |`;
  assert.deepEqual(lay(`# Fog\n\n${table('18/05/2026', 'Opening')}\n\n${table('19/05/2026', 'Hail')}`), ['== 2026-05-18', '09:00-09:30 Opening', '09:30-10:00 Fog @Room A', '09:30-10:00 Rime @Room B', '== 2026-05-19', '09:00-09:30 Hail @Room A', '09:30-10:00 Fog @Room A', '09:30-10:00 Rime @Room B']);
  assert.deepEqual(lay(`# Fog, 18 May 2026\n\n${table('Monday', 'Opening')}\n\n${table('Tuesday', 'Hail')}`).filter((one) => one.startsWith('==')), ['== 2026-05-18', '== 2026-05-19']);
});

test('a time and a place stand over a title, and below it who chairs and who speaks', () => assert.deepEqual(lay('<h3>特別講演</h3><p>2026年6月18日（木）11:00～12:00<br>第1会場 会議場A1</p><p>「霧の講演」</p><ul><li>座長：山田 花子（霧大学）</li><li>演者：鈴木 一（雪大学）</li></ul><h3>共催セミナー</h3><p>ランチョンセミナー1</p><p>2026年6月18日（木）12:15～13:15<br>第2会場 会議場B1</p><p>「氷の講演」</p><ul><li>演者：田中 次郎（氷病院）</li></ul>'), ['11:00-12:00 「霧の講演」 / 鈴木 一 (雪大学) [山田 花子 (霧大学)] @第1会場 会議場A1', '12:15-13:15 「氷の講演」 / 田中 次郎 (氷病院) @第2会場 会議場B1']));

test('a date that a broken line goes on with is none of the programme', () => {
  const text = (first: string, next: string): readonly string[] => lay(`4 May 2026\n\n9:00 Fog\n${first}\n${next}\n10:00 Rime`).filter((one) => one.startsWith('==') || one.startsWith('10'));
  assert.deepEqual(text('Ann Lee, who heads the ward for frost of the Hospital', '12 July. Leeds'), ['10:00 Rime']);
  assert.deepEqual(text('All of it was first seen from the northern shore on', '12 July and is told now'), ['10:00 Rime']);
  // What ends above, or is short, is no broken line.
  assert.deepEqual(text('Ann Lee, who heads the ward for frost of the Hospital.', '12 July: Hail'), ['== 2026-05-04', '== 2026-07-12', '10:00 Rime']);
});

/** [day below a line that is long] */
const DAYS_BELOW: readonly string[] = ['5.5.', '5 May, Room B', '5 May', 'Tuesday 5 May, afternoon', 'Tuesday 5.5.', '5 May. Room B', '5 mai salle 3', '5 May morning', '5. Mai', '5.5. Talks'];
for (const day of DAYS_BELOW) test(`a day below a long line: ${day}`, () => {
  const read = (above: string): readonly string[] => lay(`Snow Days 2026\n\n4 May 2026\n9:00 Fog\n${above}\n${day}\n10:00 Rime`).filter((one) => one.startsWith('==') || one === '10:00 Rime');
  assert.deepEqual(read('14:00 The slow growth of hoar frost on the wires of the northern lines'), ['== 2026-05-04', '== 2026-05-05', '10:00 Rime']);
  assert.deepEqual(read('All of it was first seen from the northern shore in winter'), ['== 2026-05-04', '== 2026-05-05', '10:00 Rime']);
});

test('a sentence about a day below a line with a time is no part of that', () => {
  assert.deepEqual(lay('Snow Days 2026\n\n4 May 2026\n14:00 The slow growth of hoar frost on the wires of the northern lines\n5 May. Leeds\n10:00 Rime').filter((one) => one.startsWith('==')), ['== 2026-05-04', '== 2026-05-05']);
});

/** [items with times at their ends, entries] */
const ENDS: readonly (readonly [string, readonly string[]])[] = [
  // On which days something is open: no entry of another day.
  ['- Monday: 8:45 AM to 12:30 PM and 2:00 PM to 6:00 PM\n- Tuesday: 8:45 AM to 12:30 PM', ['09:00 Fog']],
  ['- lundi : de 8h45 à 12h30 et de 14h00 à 18h00\n- mardi : de 8h45 à 12h30', ['09:00 Fog']],
  ['- Mo., 8–12 Uhr\n- Di., 8–12 Uhr', ['09:00 Fog']],
  // What has a name takes place, registration too.
  ['- Registration: 7:45 to 8:30\n- Opening: 8:30 to 9:00', ['07:45-08:30 Registration', '08:30-09:00 Opening', '09:00 Fog']],
];
for (const [text, entries] of ENDS) test(`items with times at their ends: ${JSON.stringify(text)}`, () => assert.deepEqual(lay(`Snow Days\n\n4 May 2026\n\n${text}\n\n9:00 Fog`), entries));

/** [lines that begin with the day of the week, entries] */
const WEEKDAYS: readonly (readonly [string, readonly string[]])[] = [
  ['Mon 9:00 Fog\nMon 10:00 Rime\nTue 9:00 Ice', ['== 2026-05-04', '09:00 Fog', '10:00 Rime', '== 2026-05-05', '09:00 Ice']],
  ['- Mo., 9:00 Nebel\n- 10:00 Reif\n- Dienstag 9:00 Eis', ['== 2026-05-04', '09:00 Nebel', '10:00 Reif', '== 2026-05-05', '09:00 Eis']],
  ['- **Mon 9:00** Fog over *fens*\n- **Tue 9:00** Rime', ['== 2026-05-04', '09:00 Fog over fens', '== 2026-05-05', '09:00 Rime']],
  // Of lines before the first day nobody knows; a day that stands over lines is theirs; a day and a time alone are when something is open.
  ['9:00 Fog\n\nMon 10:00 Rime\n\nTue 11:00 Ice', ['09:00 Fog']],
  ['Mon 9:00 Fog\nTue 9:00 Rime\n\nWednesday, 6 May\n\n9:00 Ice', ['09:00 Ice']],
  ['Mon 9:00–17:00\nTue 9:00–12:00\n\nWednesday, 6 May\n\n9:00 Ice', ['09:00 Ice']],
];
for (const [text, entries] of WEEKDAYS) test(`lines that begin with the day of the week: ${JSON.stringify(text)}`, () => assert.deepEqual(lay(`Snow school, 4–6 May 2026\n\n${text}`), entries));
