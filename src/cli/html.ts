/**
 * `html`: the programme as HTML that needs no script, for the widget to take over where it runs.
 */
import process from 'node:process';
import { basename, parse } from 'node:path';
import { counted, type Findings, type ReadOptions } from '../authoring/findings.js';
import { writeHtml } from '../formats/writers/html.js';
import { chooseSpeech } from '../i18n/index.js';
import { onlyFile, READING_FOR_VISITORS, readOptions, UsageError, type Command } from './command.js';
import { look } from './look.js';
import { report } from './report.js';
import { readHourCycle, readPlaces, TIMES } from './times-options.js';
import { tellLosses } from './losses.js';
import type { Terminal } from './terminal.js';

/** The command. */
export const html: Command = {
  name: 'html',
  files: 'FILE [options]',
  about: 'Writes the programme as HTML that needs no script, with JSON-LD, to be put into a page; the widget takes its place where it can run.\nExit code: 0 written, 1 written although there are errors in the file, 2 nothing written.',
  options: [
    ...READING_FOR_VISITORS, ...TIMES,
    { name: 'src', value: 'ADDRESS', about: 'where the page finds the event JSON (default: the name of the file; of one that the widget cannot read, that with .json)' },
    { name: 'form', value: 'FORM', about: 'element, or div without JSON-LD, for editors that drop unknown tags and scripts (default: element)' },
    { name: 'heading-level', value: 'LEVEL', about: "level of the title's heading, 1 to 9 (default: 2)" },
  ],
  examples: ['ml-da-event html event.json > part.html', 'ml-da-event html event.json --src /data/event.json --form div --lang de'],
  async run(args, terminal) {
    const file = onlyFile(args, 'html');
    const options = readOptions(args, process.env);
    const form = args.value('form');
    if (form !== undefined && form !== 'element' && form !== 'div') throw new UsageError('--form: element or div');
    const level = args.value('heading-level');
    if (level !== undefined && !/^[1-9]$/.test(level)) throw new UsageError('--heading-level: 1 to 9');
    const zones = readPlaces(args);
    const hourCycle = readHourCycle(args);
    const found = await look(file, options, terminal, zones);
    if (found.findings.length) report(found, terminal, 'err');
    const { programme } = found.reading;
    if (!programme) return 2;
    const src = args.value('src') ?? sourceOf(found, terminal);
    if (await isDatedHere(found, options, terminal)) terminal.err(`${src} must have the date as well, or the widget shows no times: write ${JSON.stringify({ date: options.date }).slice(1, -1)} into it, or make it with "convert ${file} --to json --date ${options.date}".\n`);
    const { text, lost } = writeHtml(programme, { speech: chooseSpeech([options.language]), src, eventTimeZone: options.eventTimeZone, form, headingLevel: level === undefined ? undefined : Number(level), hourCycle, zones });
    terminal.out(text);
    if (form === 'div') terminal.err(`Without JSON-LD, since an editor that drops scripts shows what is in them: "convert ${file} --to jsonld" writes it.\n`);
    tellLosses(lost, 'HTML', terminal);
    return counted(found.findings).error ? 1 : 0;
  },
};

/** True where the date that was given is one that the file does not say. What comes from standard input is not there a second time. */
async function isDatedHere({ file, reading }: Findings, options: ReadOptions, terminal: Terminal): Promise<boolean> {
  if (options.date === undefined) return false;
  if (file === '-') return true;
  const bare = await look(file, { ...options, date: undefined }, terminal);
  return JSON.stringify(bare.reading.document) !== JSON.stringify(reading.document);
}

/** What the page is to load: the file itself, or what must be made of it first, since the script reads JSON and calendars only. */
function sourceOf({ file, reading: { format, guesses } }: Findings, terminal: Terminal): string {
  if (file === '-') return 'event.json';
  if (/^(?:json|icalendar)$/.test(format) && !guesses.some(({ code }) => code === 'data-in-page')) return basename(file);
  const src = `${parse(file).name}.json`;
  terminal.err(`The widget cannot read ${basename(file)}: the page loads ${src} instead, which you write with "convert ${file} --to json".\n`);
  return src;
}
