/**
 * One file, read and looked over: the programme, and everything there is to say about it, in sentences and by line.
 */
import { isRecord } from '../event/fields.js';
import { GUESSES } from '../event/guesses.js';
import { lint } from '../event/lint.js';
import { KINDS, type Kind, type Programme } from '../event/model.js';
import { parseDuration } from '../time/iso.js';
import type { Problem } from '../event/problems.js';
import { readFile, type FileReading } from '../formats/files/index.js';
import type { FileOptions } from '../formats/files/file-format.js';
import { AUTHOR_WORDS, type AuthorCode } from './author-words.js';
import { explain, type ExplainedProblem } from '../i18n/problems.js';
import { readInput } from './input.js';
import { withFiles } from './series-files.js';
import type { Terminal } from './terminal.js';

/** Something to say about a file. */
export interface Finding extends ExplainedProblem<AuthorCode> {
  /** In a workbook of several sheets that in which the line is. */
  readonly sheet?: string;
}

/** A file, as far as it could be read. */
export interface Findings {
  readonly file: string;
  readonly reading: FileReading;
  readonly findings: readonly Finding[];
}

/** What every command that reads a file is told. */
export interface ReadOptions extends FileOptions {
  /** Primary language of the sentences. */
  readonly language: string;
  readonly nowMs: number;
}

const WEIGHT = { error: 0, warning: 1, info: 2 };

/**
 * Reads a file and looks it over.
 * @throws InputError when there is nothing to read.
 */
export async function look(file: string, options: ReadOptions, terminal: Terminal): Promise<Findings> {
  const reading = await withFiles(readFile(await readInput(file, terminal), file === '-' ? '' : file, options), file, options, terminal);
  const doubts = lintProgramme(reading.programme, reading.document, options.nowMs).map((doubt) => ({ ...doubt, path: reading.originOf(doubt.path), line: reading.lineOf(doubt.path) }));
  const all: readonly Problem<AuthorCode>[] = [...reading.problems, ...reading.guesses, ...doubts];
  const findings = explained(all, options);
  // In the order of the file where that is known; else the worst first.
  findings.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || WEIGHT[a.severity] - WEIGHT[b.severity]);
  const { placeOf } = reading;
  return { file, reading, findings: placeOf ? findings.map((finding) => (finding.line === undefined ? finding : { ...finding, ...placeOf(finding.line) })) : findings };
}

/** What there is to say about a file that could not be opened. */
export function unreadable(file: string, detail: string, options: ReadOptions): Findings {
  const reading: FileReading = { format: '', problems: [], guesses: [], lineOf: () => undefined, originOf: (place) => place };
  return { file, reading, findings: explained([{ code: 'file-unreadable', severity: GUESSES['file-unreadable'], path: '', params: { detail } }], options) };
}

function explained(problems: readonly Problem<AuthorCode>[], { language }: ReadOptions): Finding[] {
  const words = AUTHOR_WORDS[language] ?? AUTHOR_WORDS.en;
  return words ? problems.map((problem) => explain(problem, words)) : [];
}

function lintProgramme(programme: Programme | undefined, document: unknown, nowMs: number): ReturnType<typeof lint> {
  if (!programme) return [];
  const { events } = programme;
  const listed: unknown = typeof document === 'object' && document !== null && 'events' in document ? document.events : undefined;
  const documents: readonly unknown[] | undefined = Array.isArray(listed) ? listed : undefined;
  return events.flatMap((event, index) => lint(event, nowMs, defaultsOf(documents ? documents[index] : document), documents ? `/events/${index}` : ''));
}

/** The lengths that a document states for kinds of entries; what is wrong with them has been told by the reader. */
function defaultsOf(document: unknown): ReadonlyMap<Kind, number> {
  const defaults = isRecord(document) && isRecord(document.defaults) ? document.defaults : {};
  return new Map(KINDS.flatMap((kind) => {
    const stated = defaults[kind];
    const duration = isRecord(stated) ? stated.duration : undefined;
    const minutes = typeof duration === 'string' ? parseDuration(duration) : duration;
    return typeof minutes === 'number' ? [[kind, minutes] as const] : [];
  }));
}

/** How many findings there are of each severity. */
export function counted(findings: readonly Finding[]): Readonly<Record<Finding['severity'], number>> {
  const count = (severity: Finding['severity']): number => findings.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}
