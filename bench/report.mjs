// What was measured, as tables, and whether it keeps within its bounds.
import { cpus } from 'node:os';

/** Columns of a table: heading, figure, digits after the point. */
const COLUMNS = [
  ['CPU, ms', 'cpu', 0], ['first frame, ms', 'firstFrame', 0], ['blocking after it, ms', 'blocking', 0], ['zone switch, ms', 'zone', 0], ['opening an abstract, ms', 'open', 0],
  ['slowest keystroke, ms', 'search', 0], ['heap, MB', 'heapMB', 1], ['script and styles, kB gzip', 'gzipKB', 1],
];

/**
 * Bounds by number of talks: what, how much at most, what fails a build, and how to get it from the medians of all contenders.
 * Ratios are to a limit of the same run, so they hold on any machine. `most` is the aim; `guard` is what is reached, with room for a machine
 * that does other work meanwhile: it may only become smaller.
 */
const BOUNDS = [
  { what: 'CPU, against plain innerHTML', sizes: [1000, 10000], most: 0.5, guard: 0.9, of: ({ ours, eager }) => ours.cpu / eager.cpu },
  { what: 'first frame, against a programme of 24 talks', sizes: [1000, 10000], most: 1.5, guard: 2, of: ({ ours, few }) => ours.firstFrame / few.firstFrame },
  { what: 'longest task after the first frame, ms', sizes: [1000, 10000], most: 50, guard: 100, of: ({ ours }) => ours.longest },
  { what: 'zone switch, against every time by hand in plain innerHTML', sizes: [1000, 10000], most: 2, guard: 1, of: ({ ours, eager }) => ours.zone / eager.zone },
  { what: 'zone switch, against the same under our content-visibility', sizes: [1000, 10000], most: 2, guard: 8, of: ({ ours, lazy }) => ours.zone / lazy.zone },
  { what: 'elements a talk', sizes: [1000, 10000], most: 8, guard: 8, of: ({ ours }) => ours.elements },
  { what: 'elements for star, link and calendar', sizes: [1000, 10000], most: 3, guard: 3, of: ({ ours }) => ours.controls },
  { what: 'heap above an empty page, MB', sizes: [10000], most: 30, guard: 40, of: ({ ours }) => ours.heapMB },
  { what: 'slowest keystroke of a search, ms', sizes: [10000], most: 50, guard: 120, of: ({ ours }) => ours.search },
];

const number = (value, digits) => (value === undefined || Number.isNaN(value) ? '–' : value.toFixed(digits));
const line = (cells) => `| ${cells.join(' | ')} |`;

/**
 * The table of one size.
 * @param {Readonly<Record<string, object>>} medians Figures by contender.
 */
export function tableOf(size, medians) {
  const rows = Object.entries(medians).map(([name, figures]) => line([name, ...COLUMNS.map(([, key, digits]) => number(figures[key], digits))]));
  return [`## ${size.toLocaleString('en')} talks`, '', line(['', ...COLUMNS.map(([heading]) => heading)]), line(['---', ...COLUMNS.map(() => '---')]), ...rows].join('\n');
}

/**
 * Whether the bounds of one size hold.
 * @returns {readonly { what: string, size: number, value: number, most: number, guard: number, holds: boolean }[]}
 */
export function boundsOf(size, medians) {
  const among = { ours: medians['ml-da-event'], eager: medians.innerHTML, lazy: medians['innerHTML, content-visibility'], few: medians['24 talks'] };
  return BOUNDS.filter(({ sizes }) => sizes.includes(size)).map(({ what, most, guard, of }) => {
    const value = of(among);
    return { what, size, value, most, guard, holds: value <= most };
  });
}

/** The bounds of all sizes. */
export function boundsTable(bounds) {
  return [line(['', 'talks', 'measured', 'at most', '']), line(['---', '---', '---', '---', '---']), ...bounds.map(({ what, size, value, most, holds }) => line([what, size.toLocaleString('en'), number(value, 2), most, holds ? 'holds' : '**does not hold**']))].join('\n');
}

/** The whole of RESULTS.md. */
export function report({ tables, bounds, source, evaluation, browser, rounds }) {
  return `# Results

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Chromium ${browser}. Every run has a fresh page; contenders
take turns, and the medians of up to ${rounds} rounds are shown. CPU is all the main thread does, on its own clock, from the assignment of the data until everything is on the page: script, style, layout, paint. Ours
reads and checks the data; innerHTML assigns finished markup of the very same nodes, once laid out as a whole and once with our \`content-visibility\`. The two calendars show titles and times only: their
page has no abstracts, no search and no zone names, and EventCalendar has to be given moved events for another zone.

${tables.join('\n\n')}

## Bounds

${boundsTable(bounds)}

## Besides

${source.map(({ size, downloadMs, parseMs, firstFrameMs }) => `Through \`src\`, ${size.toLocaleString('en')} talks: ${firstFrameMs.toFixed(0)} ms to the first frame, of which ${downloadMs.toFixed(0)} ms download from this machine and ${parseMs.toFixed(0)} ms \`JSON.parse\`.`).join('\n')}

Loading the script at a quarter of this processor’s speed: ${evaluation.mainMs.toFixed(1)} ms of the page’s thread; compiling it, ${evaluation.besideMs.toFixed(1)} ms at full speed, is done beside while it downloads.
`;
}
