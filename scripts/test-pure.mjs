// Runs the tests of the pure rooms, and those that could depend on the machine's time zone in two forced ones: nothing may. `built` takes those that
// need what `npm run build` makes, anything else the others.
import { runTogether, testsIn } from './run-together.mjs';

const TIMED = ['time', 'event', 'formats'];
// That nothing of ours asks the machine for its zone is tested (tests/repo/rooms.test.ts): of a second one the readers are taken in full runs only.
const SECOND = process.env.FULL === '1' ? TIMED : ['time', 'event'];
// Processes of their own, and the compiler: the longest of all.
const LONGEST = ['cli/convert', 'cli/check', 'cli/office', 'formats/files/office/package'];
// Random inputs, sizes, hostile strings and what only asks the engine for its data: long, and the same in any zone.
const ONCE = ['time/wall.property', 'time/zone-data', 'time/zone-release', 'event/changes', 'event/congress', 'event/grid.property', 'event/hostile-documents', 'event/malformed', 'event/markup', 'event/parse.property', 'event/phases', 'event/search.property', 'formats/calendar-links', 'formats/html',
  'formats/json-ld', 'formats/plain-text', 'formats/recognition', 'formats/files/csv', 'formats/files/office/word.property', 'formats/files/prose/announcement.property', 'formats/files/read-file', 'formats/files/shapes.property', 'formats/files/tables/headless.property', 'formats/files/tables/tables.property', 'formats/files/tables/table-zones.property', 'formats/files/tables/workbooks.property', 'formats/files/yaml', 'formats/files/prose/parallel.property', 'formats/files/prose/programme.property', 'formats/files/prose/series.property', 'formats/files/prose/stated-dates.property', 'formats/files/prose/stated-zones.property', 'formats/files/prose/styles.property', 'formats/files/prose/surroundings.property', 'formats/writers/csv', 'formats/writers/icalendar.property', 'formats/writers/nothing-lost.property'];
// The build asks the compiler the same, and the script’s own tests would notice.
const FULL_ONLY = process.env.FULL === '1' ? [] : ['repo/short-names'];
const BUILT = [...testsIn('cli'), 'builder/tags', 'event/congress', 'event/schema', 'repo/script'];
const isWanted = (file) => !FULL_ONLY.includes(file) && BUILT.includes(file) === (process.argv[2] === 'built');
const all = [...TIMED, 'authoring', 'builder', 'cli', 'repo', 'i18n'].flatMap(testsIn);
const first = [...LONGEST, ...ONCE];
const unknown = [...first, ...BUILT].filter((file) => !all.includes(file));
if (unknown.length) throw new Error(`no such tests: ${unknown.join(', ')}`);

const RUNS = { 'Asia/Kathmandu': all, 'America/St_Johns': SECOND.flatMap(testsIn).filter((file) => !ONCE.includes(file)) };
for (const [zone, tests] of Object.entries(RUNS)) {
  const wanted = [...first.filter((test) => tests.includes(test)), ...tests.filter((test) => !first.includes(test))].filter(isWanted);
  await runTogether(wanted, `TZ=${zone}`, { TZ: zone }, wanted.length > 50 ? 6 : 2);
  if (process.exitCode) break;
}
