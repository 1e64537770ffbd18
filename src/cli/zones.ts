/**
 * `zones`: the times of an event at many places, as text to paste into a mail or a page.
 */
import process from 'node:process';
import { counted } from '../authoring/findings.js';
import { summary } from './summary.js';
import { elsewhere, type PlaceRow } from '../event/elsewhere.js';
import type { ScientificEvent } from '../event/model.js';
import { zoneByName } from '../event/moment.js';
import { offsetsOf } from '../event/spans.js';
import { chooseWording } from '../event/text.js';
import { clockStyleOf, datesOf, dayShift } from '../formats/writers/said.js';
import { chooseSpeech, fill, type Speech } from '../i18n/index.js';
import { clockLabel, dateLabel, durationLabel, type ClockStyle } from '../time/labels.js';
import { UTC, type Zone } from '../time/zone.js';
import { onlyFile, READING_FOR_VISITORS, readOptions, type Command } from './command.js';
import { look } from './look.js';
import { padded } from './columns.js';
import { harmless } from './terminal.js';
import { readHourCycle, readPlaces, TIMES } from './times-options.js';

/** The command. */
export const zones: Command = {
  name: 'zones',
  files: 'FILE [options]',
  about: 'Writes the times of the event at many places, computed: place, time, date, offset.',
  options: [...READING_FOR_VISITORS, ...TIMES],
  examples: ['ml-da-event zones event.json', 'ml-da-event zones event.json --zones "Asia/Tokyo America/New_York" --lang de'],
  async run(args, terminal) {
    const file = onlyFile(args, 'zones');
    const options = readOptions(args, process.env);
    const places = readPlaces(args);
    const cycle = readHourCycle(args);
    const { reading, findings } = await look(file, options, terminal, places);
    const speech = chooseSpeech([options.language]);
    const clock = clockStyleOf(speech, cycle);
    for (const event of reading.programme?.events ?? []) terminal.out(`${[summary(event), remarks(event, speech)].filter(Boolean).map(harmless).join('\n')}\n\n${zonesTable(event, places, speech, clock)}\n`);
    const { error } = counted(findings);
    if (error) terminal.err(`${error} error${error === 1 ? '' : 's'} in the file: ml-da-event check ${file}\n`);
    return reading.programme ? (error ? 1 : 0) : 2;
  },
};

/** What readers of the table must know: that the event is off, moved or late, and why, and that its times are not sure. */
function remarks({ status, statusNote, delayMinutes, approximate, window }: ScientificEvent, { words, language }: Speech): string {
  return [
    status === 'scheduled' ? '' : words.status[status],
    delayMinutes ? fill(delayMinutes > 0 ? words.late : words.early, durationLabel(Math.abs(delayMinutes), language)) : '',
    statusNote ? chooseWording(statusNote, [language]).value : '',
    approximate || (window.kind === 'timed' && window.endInferred) ? words.approximate : '',
  ].filter(Boolean).join(' · ');
}

/** The table; a sentence where the event has no time yet. */
function zonesTable(event: ScientificEvent, places: readonly string[], speech: Speech, clock: ClockStyle): string {
  const own: Zone = zoneByName(event.timeZone, event.zoneOffsets) ?? UTC;
  const rows = elsewhere(event, own, places);
  const { words } = speech;
  if (!rows.length) return `${words.timeUnknown}\n`;
  const cells = rows.map((row) => cellsOf(row, speech, clock));
  const table = [[words.place, words.time, words.date, 'UTC'], ...cells];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => padded(row[column] ?? '', 0).width)));
  return table.map((row) => `${row.map((cell, column) => padded(cell, widths[column] ?? 0).text).join('  ').trimEnd()}\n`).join('');
}

function cellsOf({ name, span, shiftDays }: PlaceRow, speech: Speech, clock: ClockStyle): readonly string[] {
  const { start, end, nights } = span;
  const time = (wallMs: number): string => clockLabel(wallMs, clock);
  // Over several days each end needs its own date; within a night the date column has both.
  const several = nights > 1;
  const dated = (wallMs: number): string => (several ? `${dateLabel(wallMs, speech.language, 'short')} ${time(wallMs)}` : time(wallMs));
  const dates = several ? '' : datesOf(span, { speech });
  return [name[0].value, end ? `${dated(start.wallMs)} – ${dated(end.wallMs)}` : dated(start.wallMs), [dates, dayShift(shiftDays, { speech })].filter(Boolean).join(', '), offsetsOf(span)];
}
