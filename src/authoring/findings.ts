/**
 * Everything there is to say about a file that was read, in sentences and by line.
 */
import { isRecord } from '../event/fields.js';
import { lint } from '../event/lint.js';
import { KINDS, type Kind, type Programme } from '../event/model.js';
import { parseDuration } from '../time/iso.js';
import type { Problem } from '../event/problems.js';
import type { FileReading } from '../formats/files/index.js';
import type { FileOptions } from '../formats/files/file-format.js';
import { guess } from '../formats/files/guess.js';
import { AUTHOR_WORDS, type AuthorCode } from './author-words.js';
import { explain, type ExplainedProblem } from '../i18n/problems.js';

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

/** What whoever looks a file over is told. */
export interface ReadOptions extends FileOptions {
  /** Primary language of the sentences. */
  readonly language: string;
  readonly nowMs: number;
}

const WEIGHT = { error: 0, warning: 1, info: 2 };

/** Looks over what was read of a file. */
export function lookedOver(file: string, reading: FileReading, options: ReadOptions): Findings {
  const doubts = lintProgramme(reading.programme, reading.document, options.nowMs).map((doubt) => ({ ...doubt, path: reading.originOf(doubt.path), line: reading.lineOf(doubt.path) }));
  // What a reader has found itself is not said once more.
  const told = new Set(reading.guesses.map(({ code, line }) => `${code} ${line ?? ''}`));
  const all: readonly Problem<AuthorCode>[] = [...reading.problems, ...reading.guesses, ...doubts.filter(({ code, line }) => !told.has(`${code} ${line ?? ''}`))];
  const findings = explained(all, options);
  // In the order of the file where that is known; else the worst first.
  findings.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || WEIGHT[a.severity] - WEIGHT[b.severity]);
  const { placeOf } = reading;
  return { file, reading, findings: placeOf ? findings.map((finding) => (finding.line === undefined ? finding : { ...finding, ...placeOf(finding.line) })) : findings };
}

/** What there is to say about a file that could not be opened. */
export function unreadable(file: string, detail: string, options: ReadOptions): Findings {
  const reading: FileReading = { format: '', problems: [], guesses: [], lineOf: () => undefined, originOf: (place) => place };
  return { file, reading, findings: explained([guess('file-unreadable', { detail })], options) };
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

/** How often the same sentence is told by itself; beyond that, once for all. */
const MOST_ALIKE = 3;
/** What is amiss once, and told of every time in the file: there the words differ by nothing but that time. */
const OF_EVERY_TIME = new Set<string>(['zone-missing', 'date-missing']);

/** What is said in the same words of many places, a missing zone of every entry, is told once, at the first of them. */
export function folded(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const keyOf = ({ severity, code, message }: Finding): string => `${severity} ${code} ${OF_EVERY_TIME.has(code) ? '' : message}`;
  const alike = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const list = alike.get(key);
    if (list) list.push(finding);
    else alike.set(key, [finding]);
  }
  const told = new Set<object>();
  return findings.flatMap((finding) => {
    const list = alike.get(keyOf(finding)) ?? [finding];
    if (list.length <= (OF_EVERY_TIME.has(finding.code) ? 1 : MOST_ALIKE)) return [[finding]];
    if (told.has(list)) return [];
    told.add(list);
    return [list];
  });
}

/** Where something is: "12", and in a workbook of several sheets "Monday!12"; undefined where nobody knows a line. */
export function lineLabel({ line, sheet }: Finding): string | undefined {
  return line === undefined ? undefined : `${sheet === undefined ? '' : `${sheet}!`}${line}`;
}

/** How many of the places are named of which the same is to be said. */
const MOST_PLACES = 8;

/** Where several things are, each place once: lines, or else places of the document. */
export function placesOf(findings: readonly Finding[]): string {
  const places = [...new Set(findings.map((one) => lineLabel(one) ?? one.path))];
  return [...places.slice(0, MOST_PLACES), ...(places.length > MOST_PLACES ? ['…'] : [])].join(', ');
}
