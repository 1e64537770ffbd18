/**
 * `check`: everything there is to say about files, and an exit code that other programs can go by.
 */
import process from 'node:process';
import { counted, unreadable, type Findings } from '../authoring/findings.js';
import { allEntries, type ScientificEvent } from '../event/model.js';
import { isoDate, isoInstant } from '../time/iso.js';
import { READING, readOptions, UsageError, type Command } from './command.js';
import { InputError } from './input.js';
import { look } from './look.js';
import { report } from './report.js';

/** The command. */
export const check: Command = {
  name: 'check',
  files: 'FILE… [options]',
  about: 'Reads programmes in any format that is known, and says what is wrong or doubtful, line by line.\nExit code: 0 nothing wrong (hints and warnings at most), 1 errors, 2 not readable.',
  options: [...READING, { name: 'json', about: 'write a list for programs instead of a report' }],
  examples: ['ml-da-event check event.json', 'ml-da-event check programme.txt --date 2026-05-04 --event-time-zone Europe/Berlin', 'curl -s https://example.org/schedule.json | ml-da-event check -'],
  async run(args, terminal) {
    if (!args.files.length) throw new UsageError('check: which file?');
    if (args.files.filter((file) => file === '-').length > 1) throw new UsageError('check: standard input (-) can be read once');
    const options = readOptions(args, process.env);
    let code = 0;
    const read: Findings[] = [];
    for (const file of args.files) {
      try {
        const found = await look(file, options, terminal);
        read.push(found);
        code = Math.max(code, found.reading.programme ? (counted(found.findings).error ? 1 : 0) : 2);
        if (!args.has('json')) report(found, terminal, 'out');
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        terminal.err(`${error.message}\n`);
        // Programs that go by the list must not miss it.
        read.push(unreadable(file, error.message, options));
        code = 2;
      }
    }
    if (args.has('json')) terminal.out(`${JSON.stringify(read.map(asData), undefined, 2)}\n`);
    return code;
  },
};

/** The same for programs: instants in UTC, findings as `element.problems` has them, with lines. */
function asData({ file, reading, findings }: Findings): object {
  return { file, format: reading.format, events: (reading.programme?.events ?? []).map(eventData), problems: findings };
}

function eventData(event: ScientificEvent): object {
  const { id, title, window, timeZone, days } = event;
  const when = window.kind === 'timed' ? { start: isoInstant(window.startMs), end: window.endMs !== undefined ? isoInstant(window.endMs) : window.lastDayMs !== undefined && window.lastDayMs > window.startMs ? isoDate(window.lastDayMs) : undefined } : window.kind === 'all-day' ? { start: isoDate(window.dayMs), end: isoDate(window.lastDayMs ?? window.dayMs) } : {};
  return { id, title: title[0].value, timeZone, ...when, entries: allEntries(days).length };
}
