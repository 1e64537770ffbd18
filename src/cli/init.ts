/**
 * `init`: asks a few questions and writes a first event file. Every answer goes through the reader that the file will go through.
 */
import { existsSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { createInterface, type Interface } from 'node:readline/promises';
import { parse } from '../event/parse.js';
import { en } from '../i18n/problems/en.js';
import { explain } from '../i18n/problems.js';
import { UsageError, type Command } from './command.js';
import type { Terminal } from './terminal.js';

/** One question: an empty answer means what is suggested; without a suggestion it is left out, or asked again where it is needed. */
interface Question {
  readonly ask: string;
  readonly key: string;
  readonly suggest?: () => string;
  readonly isNeeded?: boolean;
}

const QUESTIONS: readonly Question[] = [
  { ask: 'Title of the event', key: 'title', isNeeded: true },
  { ask: 'Day (YYYY-MM-DD)', key: 'date', isNeeded: true },
  { ask: 'Time zone of its times (IANA name, such as Europe/Berlin, or UTC)', key: 'timeZone', suggest: () => new Intl.DateTimeFormat().resolvedOptions().timeZone },
  { ask: 'online, inPerson or hybrid', key: 'attendance', suggest: () => 'online' },
  { ask: 'Where to join or read more (address)', key: 'url' },
];

/** The command. */
export const init: Command = {
  name: 'init',
  files: '[FILE]',
  about: 'Asks for title, day, zone and talks, and writes a first event file (default: event.json). An existing file is never overwritten.',
  options: [],
  examples: ['ml-da-event init', 'ml-da-event init workshop.json'],
  async run(args, terminal) {
    if (args.files.length > 1) throw new UsageError('init: one file');
    const file = args.files[0] ?? 'event.json';
    if (existsSync(file)) throw new UsageError(`init: ${file} is there already`);
    // Questions go to standard error: nothing of them is a result.
    const lines = createInterface({ input: process.stdin, output: process.stderr, terminal: process.stdin.isTTY });
    try {
      const document = await asked(new Answers(lines), terminal);
      writeFileSync(file, `${JSON.stringify(document, undefined, 2)}\n`, { flag: 'wx' });
    } finally {
      lines.close();
    }
    terminal.out(`${file} written. Next:\n  ml-da-event check ${file}\n  <ml-da-event src="${file}"></ml-da-event>\n`);
    return 0;
  },
};

/** Lines as they come: a person's, or a file's, which may come before they are asked for. */
class Answers {
  private readonly lines: AsyncIterator<string>;

  constructor(private readonly source: Interface) {
    this.lines = source[Symbol.asyncIterator]();
  }

  /** The next line, trimmed; undefined at the end. */
  async next(prompt: string): Promise<string | undefined> {
    this.source.setPrompt(prompt);
    this.source.prompt();
    const { value, done } = await this.lines.next();
    return done ? undefined : String(value).trim();
  }
}

async function asked(answers: Answers, terminal: Terminal): Promise<object> {
  const document: Record<string, unknown> = { version: 1 };
  for (const question of QUESTIONS) {
    const answer = await answerTo(question, document, answers, terminal);
    if (answer !== undefined) document[question.key] = answer;
  }
  return { ...document, agenda: await agendaOf(document, answers, terminal) };
}

async function answerTo({ ask, key, suggest, isNeeded }: Question, document: object, answers: Answers, terminal: Terminal): Promise<string | undefined> {
  const suggested = suggest?.();
  for (;;) {
    const written = await answers.next(`${ask}${suggested === undefined ? '' : ` [${suggested}]`}: `);
    const answer = written === undefined || written === '' ? suggested : written;
    if (answer === undefined && !isNeeded) return undefined;
    if (answer === undefined) {
      if (written === undefined) throw new UsageError('init: the answers end too early');
      continue;
    }
    const refused = faultOf({ ...document, [key]: answer }, `/${key}`);
    if (refused === undefined) return answer;
    terminal.err(`${refused}\n`);
    if (written === undefined) throw new UsageError('init: the answers end too early');
  }
}

const TALK = /^(?<start>\d\d?:\d\d)\s*(?:[-–]\s*(?<end>\d\d?:\d\d))?\s+(?<title>.+?)(?:\s+[-–—]\s+(?<speakers>.+))?$/u;

/** One line an entry, until an empty one. */
async function agendaOf(document: object, answers: Answers, terminal: Terminal): Promise<readonly object[]> {
  terminal.err('Programme, a line each, such as "09:00-09:30 Clouds in models – Ada Example (Example University)"; an empty line ends it.\n');
  const agenda: object[] = [];
  for (;;) {
    const line = await answers.next('> ');
    if (!line) return agenda;
    const { start, end, title, speakers } = TALK.exec(line)?.groups ?? {};
    const entry = { start: start?.padStart(5, '0'), ...(end ? { end: end.padStart(5, '0') } : {}), title, ...(speakers ? { speakers: speakers.split(/\s*;\s*/) } : {}) };
    const refused = start === undefined ? 'A line begins with a time, such as 09:00 or 09:00-09:30.' : faultOf({ ...document, agenda: [...agenda, entry] }, `/agenda/${agenda.length}`);
    if (refused === undefined) agenda.push(entry);
    else terminal.err(`${refused}\n`);
  }
}

/** What the reader says of one field, in English; undefined when nothing is wrong. */
function faultOf(document: object, path: string): string | undefined {
  const problem = parse({ date: '2026-01-01', timeZone: 'UTC', agenda: [], ...document }).problems.find((one) => one.severity !== 'info' && (one.path === path || one.path.startsWith(`${path}/`)));
  if (!problem) return undefined;
  const { message, remedy } = explain(problem, en);
  return `${message} ${remedy}`;
}
