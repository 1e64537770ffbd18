/**
 * What a command is, how its arguments are read, and its help: all out of one description.
 */
import { parseArgs } from 'node:util';
import type { ReadOptions } from '../authoring/findings.js';
import { parseIsoTime } from '../time/iso.js';
import { findZone } from '../time/zone.js';
import type { Terminal } from './terminal.js';

/** An option of a command. */
export interface Option {
  readonly name: string;
  /** What stands for its value in the help; absent for a flag. */
  readonly value?: string;
  readonly about: string;
}

/** A command of `ml-da-event`. */
export interface Command {
  readonly name: string;
  /** The files it takes, as the help shows them. */
  readonly files: string;
  readonly about: string;
  readonly options: readonly Option[];
  readonly examples: readonly string[];
  /** @returns The exit code. */
  run(args: Arguments, terminal: Terminal): Promise<number>;
}

/** Arguments of one call. */
export interface Arguments {
  readonly files: readonly string[];
  /** The value of an option; undefined when it is not there. */
  value(name: string): string | undefined;
  has(name: string): boolean;
}

/** What a person has to write otherwise; the message says how. */
export class UsageError extends Error {}

/** Options of every command that reads a file. */
export const READING: readonly Option[] = [
  { name: 'event-time-zone', value: 'ZONE', about: "the event's zone where the file names none (IANA: Europe/Berlin)" },
  { name: 'date', value: 'YYYY-MM-DD', about: 'the day of the event where the file names none' },
  { name: 'lang', value: 'LANGUAGE', about: 'language of the sentences: en, de, fr, es, ja, ar (default: that of the system)' },
];

/** Those of commands that write words for visitors, which there are in more languages. */
export const READING_FOR_VISITORS: readonly Option[] = READING.map((option) => (option.name === 'lang' ? { ...option, about: 'language of the words: en, de, fr, es, ja, ar, it, ko, nl, pt, ru, zh (default: that of the system)' } : option));

/** Reads the arguments that follow a command's name. @throws UsageError */
export function readArguments({ options }: Command, written: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...written], allowPositionals: true, strict: true,
      options: Object.fromEntries([...options, { name: 'help', value: undefined }].map(({ name, value }) => [name, { type: value === undefined ? 'boolean' : 'string' }] as const)),
    });
    return {
      files: positionals,
      value: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
      has: (name) => values[name] !== undefined,
    };
  } catch (error) {
    // Node's own sentence names the option; what follows it is about a case nobody has.
    throw new UsageError(String((error as Error).message).split('. ', 1)[0]);
  }
}

/** The file of a command that takes one. @throws UsageError for none, or several. */
export function onlyFile({ files: [file, ...others] }: Arguments, command: string): string {
  if (file === undefined || others.length) throw new UsageError(`${command}: one file`);
  return file;
}

/** What the reading options say. @throws UsageError for a zone or date that is none. */
export function readOptions(args: Arguments, environment: Readonly<Record<string, string | undefined>>): ReadOptions {
  const eventTimeZone = args.value('event-time-zone');
  if (eventTimeZone !== undefined && !findZone(eventTimeZone)) throw new UsageError(`--event-time-zone: "${eventTimeZone}" is no IANA zone such as Europe/Berlin or UTC`);
  const date = args.value('date');
  if (date !== undefined && parseIsoTime(date)?.kind !== 'date') throw new UsageError(`--date: "${date}" is no date such as 2026-05-04`);
  return { eventTimeZone, date, language: languageOf(args, environment), nowMs: Date.now() };
}

/** The primary language that is asked for, by an option or by the system (POSIX: LC_ALL, LC_MESSAGES, LANG). */
function languageOf(args: Arguments, { LC_ALL, LC_MESSAGES, LANG }: Readonly<Record<string, string | undefined>>): string {
  return (args.value('lang') ?? [LC_ALL, LC_MESSAGES, LANG].find(Boolean) ?? 'en').split(/[-_.]/, 1)[0]?.toLowerCase() ?? 'en';
}

/** The help of one command, in lines that fit a terminal. */
export function helpOf({ name, files, about, options, examples }: Command): string {
  return [
    `ml-da-event ${name} ${files}`, '', wrapped(about), '',
    ...(options.length ? ['Options:', ...options.map(optionHelp), ''] : []),
    'Examples:', ...examples.map((example) => `  ${example}`), '',
  ].join('\n');
}

function optionHelp({ name, value, about }: Option): string {
  return `  --${name}${value === undefined ? '' : ` ${value}`}\n${wrapped(about, '      ')}`;
}

/** Lines of at most 80 characters; a longer word has one for itself. */
export function wrapped(text: string, indent = ''): string {
  const lines = text.split('\n').flatMap((line) => line.match(new RegExp(`.{1,${80 - indent.length}}(?= |$)|[^ ]+`, 'gu')) ?? []);
  return lines.map((line) => indent + line.trim()).join('\n');
}
