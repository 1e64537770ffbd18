/**
 * What belongs to no programme, and what only looks so.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { entries } from '../laid-out.js';

const DAY = '# Snow Days\n\nBern, 18 May 2026\n\n';

/** [what it is, text, entries] */
const ROWS: readonly (readonly [string, string, readonly string[]])[] = [
  ['announcements that are an entry', `${DAY}**9:00**\n**Announcements**\n\n**9:30**\n**Fog**\n\n## News\n\n- 3 March 2026, 12:00: the programme`, ['09:00 Announcements', '09:30 Fog']],
  ['announcements over their time', `${DAY}### Announcements\n9:00–9:30\n\n### Fog\n9:30–10:00`, ['09:00-09:30 Announcements', '09:30-10:00 Fog']],
  ['a page of announcements', `${DAY}## Announcements\n\n9:00 Fog\n10:00 Rime\n11:00 Hail`, ['09:00 Fog', '10:00 Rime', '11:00 Hail']],
  ['titles that begin like last lines', `${DAY}9:00\nCopyright in the age of models\n\n10:00\nImprint of fog\n\n11:00\nLast updates to the theory of snow`, ['09:00 Copyright in the age of models', '10:00 Imprint of fog', '11:00 Last updates to the theory of snow']],
  ['last lines', `${DAY}0900 Fog\n1000 Rime\n\n© 2026 Snow Society\n\nCopyright 2026, all rights reserved\n\nImpressum | Datenschutz\n\nLast updated: 3 March 2026, 14:30`, ['09:00 Fog', '10:00 Rime']],
  ['years behind "since"', `${DAY}0900 Fog\n1000 Rime\n\n## About\n\nDesde 2009 hablamos de la nieve.`, ['09:00 Fog', '10:00 Rime']],
  ['a time behind "from"', `${DAY}0900 Fog\n1000 Rime\nfrom 2000 Reception`, ['09:00 Fog', '10:00 Rime', '20:00 Reception']],
];
for (const [what, text, expected] of ROWS) test(what, () => assert.deepEqual(entries(text), expected, text));
