/**
 * What a text says of its event beside the agenda: where it is and where to join, its people, places and their times.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { programme } from '../../../../../src/formats/files/prose/programme.js';
import { told } from '../laid-out.js';

/** What the document says beside its agenda. */
function fields(text: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(programme.translate(text, { eventTimeZone: 'UTC' }).document).filter(([key, value]) => !/^(?:version|agenda|days)$/.test(key) && value !== undefined));
}

/** [what it is about, text, fields of the event, what was guessed beside title, date and what is kept] */
const TEXTS: readonly (readonly [string, string, Readonly<Record<string, unknown>>, readonly string[]])[] = [
  ['labels that come twice, and such without what they promise', '# Fog Days\n\n4 May 2026\n\nContact: ann@example.org\n\nContact: Bo Ray\n\nRegistration: https://example.org/reg\n\nRegistration: by mail, until 1 May\n\nOnline: Zoom, meeting 12\n\nLocation: Leeds, Old Hall\n\nLocation: Leeds\n\nWebsite: https://example.org/\n\nWebsite: soon\n\nMore words that say nothing.\n\nNotes: Bring a coat.\nAnd boots.\n\n9:00 Fog\n10:00 Rime\n', { title: 'Fog Days', contact: { email: 'ann@example.org' }, registration: { url: 'https://example.org/reg' }, location: 'Leeds, Old Hall', notes: ['Contact: Bo Ray\n\nRegistration: by mail, until 1 May\n\nOnline: Zoom, meeting 12\n\nLocation: Leeds\n\nWebsite: https://example.org/\n\nWebsite: soon\n\nMore words that say nothing.', 'Bring a coat.\nAnd boots.'], date: '2026-05-04' }, []],
  ['labels with links', '# Fog Days\n\nVenue: [Old Hall](https://example.org/hall)\nOnline: https://example.org/zoom\nOnline: Zoom\nRegistration: [here](https://example.org/reg)\nContact: Ann Lee\n\n9:00 Fog\n10:00 Rime\n\nContact\n', { title: 'Fog Days', description: 'Online: Zoom', location: { name: 'Old Hall', url: 'https://example.org/hall' }, online: { url: 'https://example.org/zoom' }, registration: { url: 'https://example.org/reg' }, contact: { name: 'Ann Lee' }, notes: ['Contact'] }, []],
  ['a place that is none, and where to join', '# Fog Days\n\nLocation: Zoom\nRoom: Online, https://example.org/z\n\n9:00 Fog\n10:00 Rime\n\nNotes:\nBring *a coat*.\nAnd boots.\n\nNotes: Wear a **hat**\n', { title: 'Fog Days', online: { platform: 'Zoom', url: 'https://example.org/z' }, notes: ['Bring *a coat*.\nAnd boots.', 'Wear a hat'] }, []],
  ['people with links, lists of them under headings, and what else stands there', '# Fog Days\n\n4 May 2026\n\nOrganizers: [Ann Lee](https://example.org/a), **Bo Ray**, Dept of Ice; University of Bern\n\nChairs: nebula collective (Oslo), Hal Ives\n\n## Committee chairs\n\nCy Dee\n(University of Leeds)\nAbstract: none\nDan Fox\n\n## Speakers\n\n### Eve Gill\nShe studies ice, and has done so for many years in all of the fens of the north.\n\nFlo Hunt\n- she studies snow\n\n## Invited speakers:\n\nGus Hill\n\nand others, whom we name as soon as they have told us that they come\n\n9:00 Fog\n10:00 Rime\n', { title: 'Fog Days', organizers: [{ name: 'Ann Lee', url: 'https://example.org/a' }, 'Bo Ray (Dept of Ice; University of Bern)'], chairs: ['nebula collective (Oslo)', 'Hal Ives'], notes: ['**Committee chairs**\n\nCy Dee\n(University of Leeds)\nAbstract: none\nDan Fox', '**Eve Gill**\n\nShe studies ice, and has done so for many years in all of the fens of the north.\n\n- she studies snow\n\nand others, whom we name as soon as they have told us that they come', 'Speakers: Eve Gill, Flo Hunt', 'Invited speakers: Gus Hill'], date: '2026-05-04' }, ['abstract-unmatched Eve Gill']],
  ['a table of places and their times, and what stands below it', '# Fog Days\n\n4 May 2026, 14:00 – 16:00 UTC\n\n## Time zones\n\n| City | Time |\n|---|---|\n| London | 15:00 – 17:00 |\n| New York | 10:00 – 12:00 |\n| Tokyo | 23:00 – 1:00 |\n\nFor all others look at your clocks\n\nSee you there\n\n## Programme\n\n14:00 UTC Fog\n15:00 UTC Rime\n', { title: 'Fog Days', timeZone: 'UTC', notes: ['For all others look at your clocks\n\nSee you there'], zones: ['Europe/London', 'America/New_York', 'Asia/Tokyo'], date: '2026-05-04' }, ['zone-row-wrong London 15:00 – 17:00 15:00–16:00', 'zones-taken London, New York, Tokyo', 'zone-row-wrong New York 10:00 – 12:00 10:00–11:00', 'zone-row-wrong Tokyo 23:00 – 1:00 23:00–00:00 (+1)', 'zone-taken UTC UTC']],
  ['a list of them, with a place that is not known', '# Fog Days\n\nLocal times:\n\n- 14:00 – 16:00 UTC\n- 15:00 – 17:00 BST (London)\n- 16:00 (Nowhere)\n\n## Programme\n\n14:00 UTC Fog\n15:00 UTC Rime\n', { title: 'Fog Days', timeZone: 'UTC', zones: ['Europe/London'] }, ['zones-taken London', 'zone-row-unread 16:00', 'zone-taken UTC UTC']],
  ['a line of them that ends on another day', '# Fog Days\n\n4 May 2026\n\nTime zones: 23:00–1:00 UTC, 19:00–21:00 EDT, 8:00–10:00 JST (Tokyo)\n\n## Programme\n\n23:00 UTC Fog\n', { title: 'Fog Days', timeZone: 'UTC', zones: ['Asia/Tokyo'], date: '2026-05-04' }, ['zone-row-next-day Tokyo 8:00–10:00 JST 08:00 (+1)–10:00 (+1)', 'zones-taken Tokyo', 'zone-taken UTC UTC']],
  ['the days of the event above its name', '5–7 May 2026\n\nFog Days 2026, Leeds\n\n## Programme\n\n5 May\n\n9:00 Fog\n10:00 Rime\n\n6 May\n\n9:00 Hail\n', { title: 'Fog Days 2026, Leeds' }, ['date-guessed 5–7 May 2026 2026-05-05 – 2026-05-07', 'year-guessed 5 May 2026', 'year-guessed 6 May 2026']],
  ['a zone with how far it is from UTC in a season that has another', '# Fog Days\n\n4 May 2026\n\nAll times are in CET (UTC+1).\n\n14:00 Fog\n15:00 (9:00 EST) Rime\n', { title: 'Fog Days', notes: ['All times are in CET (UTC+1).'], date: '2026-05-04' }, ['zone-season CET 2026-05-04 UTC+1 UTC UTC 3', 'zone-season UTC+1 2026-05-04 UTC+1 UTC UTC 3', 'time-within 9:00 (9:00 EST) Rime']],
];
for (const [name, text, expected, guessed] of TEXTS) {
  test(name, () => {
    assert.deepEqual(fields(text), expected);
    assert.deepEqual(told(text).filter((guess) => !/^(?:title-guessed|date-not-found|text-kept)/.test(guess)), guessed);
  });
}
