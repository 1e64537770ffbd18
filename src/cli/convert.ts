/**
 * `convert`: a programme in any format that is known, written in another. What the other has no place for is told, never dropped in silence.
 */
import process from 'node:process';
import { counted, type Findings } from '../authoring/findings.js';
import type { Programme, ScientificEvent } from '../event/model.js';
import { chooseWording } from '../event/text.js';
import type { Written } from '../formats/writers/writer.js';
import { writeCsv } from '../formats/writers/csv.js';
import type { CalendarOptions } from '../formats/writers/icalendar.js';
import { writeICalendar, writeSeries } from '../formats/writers/icalendar-losses.js';
import { writeJsonLd } from '../formats/writers/json-ld.js';
import { Losses } from '../formats/writers/losses.js';
import { writeMarkdown } from '../formats/writers/markdown.js';
import { chooseSpeech, type Speech } from '../i18n/index.js';
import { onlyFile, READING, readOptions, UsageError, type Command } from './command.js';
import { look } from './look.js';
import { pinned } from './pin-zones.js';
import { release, RELEASE_VERSION } from './release.js';
import { tellLosses } from './losses.js';
import { report } from './report.js';
import type { Terminal } from './terminal.js';

type Writer = (event: ScientificEvent, speech: Speech, nowMs: number) => Written;

/** Name of a format → how one event is written; `json` is our own. */
const WRITERS: Readonly<Record<string, Writer>> = {
  ics: (event, speech, nowMs) => writeICalendar(event, () => true, calendarOptions(speech, nowMs)),
  csv: (event, { language }) => writeCsv(event, [language]),
  // Its words are read again by our own reader of texts, which knows those of English best.
  markdown: (event) => writeMarkdown(event),
};
const calendarOptions = ({ words, language }: Speech, nowMs: number): CalendarOptions => ({ words, nowMs, languages: [language] });
const FORMATS = ['json', 'jsonld', ...Object.keys(WRITERS)];

/** The command. */
export const convert: Command = {
  name: 'convert',
  files: 'FILE --to FORMAT [options]',
  about: 'Writes a programme as event JSON, iCalendar, schema.org JSON-LD, CSV or Markdown to standard output, and to standard error what was lost.\nExit code: 0 written, 1 written although there are errors in the file, 2 nothing written.',
  options: [
    { name: 'to', value: 'FORMAT', about: FORMATS.join(', ') },
    ...READING,
    { name: 'pin-zones', about: `with --to json: the offsets of all zones on the event's days (IANA ${RELEASE_VERSION})` },
  ],
  examples: ['ml-da-event convert programme.txt --to json --date 2026-05-04 > event.json', 'ml-da-event convert talks.csv --to ics --event-time-zone Asia/Tokyo > event.ics', 'cat event.json | ml-da-event convert - --to json --pin-zones'],
  async run(args, terminal) {
    const file = onlyFile(args, 'convert');
    const format = args.value('to');
    if (format === undefined || !FORMATS.includes(format)) throw new UsageError(`convert: --to ${FORMATS.join(' | ')}`);
    if (args.has('pin-zones') && format !== 'json') throw new UsageError('--pin-zones needs --to json: other formats have no place for offsets');
    const options = readOptions(args, process.env);
    const found = await look(file, options, terminal);
    if (found.findings.length) report(found, terminal, 'err');
    const { programme, document } = found.reading;
    if (!programme) return 2;
    if (format === 'json') terminal.out(`${JSON.stringify(args.has('pin-zones') ? withOffsets(found, terminal) : document, undefined, 2)}\n`);
    else {
      const { text, lost } = written(programme, format, chooseSpeech([options.language]), options.nowMs);
      if (!text) {
        terminal.err(`Nothing to write: no entry has a time that ${format} can hold.\n`);
        return 2;
      }
      terminal.out(text);
      tellLosses(lost, format, terminal);
    }
    return counted(found.findings).error ? 1 : 0;
  },
};

/** A series is one calendar, else its events one after the other; a table has only one head. */
function written(programme: Programme, format: string, speech: Speech, nowMs: number): Written {
  if (format === 'jsonld') return writeJsonLd(programme);
  if (format === 'csv' && programme.events.length > 1) throw new UsageError(`convert: a table holds one event, this file has ${programme.events.length}`);
  const { title, events } = programme;
  const parts = format === 'ics' && events.length > 1 ? [writeSeries(title ? chooseWording(title, [speech.language]).value : '', events, calendarOptions(speech, nowMs))] : events.flatMap((event) => WRITERS[format]?.(event, speech, nowMs) ?? []);
  const losses = new Losses();
  for (const { field, count } of parts.flatMap(({ lost }) => lost)) losses.add(field, count);
  return { text: parts.map(({ text }) => text).filter(Boolean).join(format === 'markdown' ? '\n' : ''), lost: losses.all };
}

function withOffsets({ reading: { document, programme } }: Findings, terminal: Terminal): unknown {
  const offsets = programme && typeof document === 'object' && document ? pinned(document, programme, release()) : undefined;
  if (!offsets) terminal.err('--pin-zones: nothing to pin: the event has no time yet, cannot be read, or lies beyond 2036\n');
  return offsets ?? document;
}
