/**
 * Every file that a programme may come in, and the one way from its bytes to an event of ours: told by its content first, then by its name. Nothing
 * here throws. What is JSON, or becomes it by decoding, goes the way of the script's own readers.
 */
import { isRecord } from '../../event/fields.js';
import { allEntries, type Programme } from '../../event/model.js';
import { ProblemList, type Problem } from '../../event/problems.js';
import { DAY_MS } from '../../time/iso.js';
import { decodeBytes } from '../encoding.js';
import { asOurs, decode, readDocument, readOurs, type Ours } from '../index.js';
import { schemaOrg } from '../schema-org.js';
import { zeppelin } from './zeppelin.js';
import { binaryIn, isNoise, isZip } from './binary.js';
import { csv } from './csv/csv.js';
import { declaredEncoding } from './declared-encoding.js';
import { eastAsianText } from './east-asian-encoding.js';
import type { FileFormat, FileOptions, FileTranslation } from './file-format.js';
import { frontMatter, tomlIn } from './front-matter.js';
import { guess, type Guess } from './guess.js';
import { readOffice } from './office/office.js';
import type { SheetPlace } from './office/programme-sheets.js';
import { jsonFault, jsonLines, repeatedKeys, tooDeepAt } from './json-lines.js';
import { MARKED_UP, withKnownHtml } from './known-html.js';
import { isOutline, outlineIn, pageData, timedEntries, type Outline } from './page-data.js';
import type { PdfText } from './pdf/pdf.js';
import { pentabarf } from './pentabarf.js';
import { mailPart } from './mail-parts.js';
import { nearestLine } from './positions.js';
import { programme } from './prose/programme.js';
import { isOurs, translateRecords } from './records/records.js';
import { repetitionsIn } from './repetitions.js';
import { openOf, withoutSecrets } from './secrets-left-out.js';
import { singleByteText } from './single-byte-encoding.js';
import { countEntries, MOST_ENTRIES, refuseOver } from './sizes.js';
import { strangersIn } from './shapes.js';
import { contradictionsIn } from './told-twice.js';
import { decodeToml } from './toml.js';
import { withWrittenDates } from './written-values.js';
import { decodeYaml, type Decoding } from './yaml.js';

type Fields = Readonly<Record<string, unknown>>;

/** What came out of a file. */
export interface FileReading {
  /** Name of the format it was taken for; empty for none. */
  readonly format: string;
  /** An event or series of our own format, plain JSON; absent where nothing could be read. */
  readonly document?: Readonly<Record<string, unknown>>;
  readonly programme?: Programme;
  /** What is wrong with it, at the places of the file if it has such (JSON, YAML), else of the document; each with its line. */
  readonly problems: readonly Problem[];
  /** What was not written there but taken for it, and what could not be read at all. */
  readonly guesses: readonly Guess[];
  /** Line (from 1) of a place (JSON Pointer) in `document`, or of the nearest that holds it; undefined where lines mean nothing. */
  readonly lineOf: (place: string) => number | undefined;
  /** In a workbook of several sheets, and a PDF of several pages, where a line is: the lines of all are counted as one. */
  readonly placeOf?: (line: number) => SheetPlace;
  /** The place in the file of a place in `document`, where the file has such; else the place itself. */
  readonly originOf: (place: string) => string;
}

const itself = (place: string): string => place;
const nowhere = (): undefined => undefined;

/** Formats of files that are no JSON, in the order in which they are asked; what reads prose is the last, for it takes any text. */
const FORMATS: readonly FileFormat[] = [pentabarf, csv, programme];

// All of it stays below 300 MB of memory. The largest schedule known has 2 MB.
const LARGEST = 20_000_000;
// What is no JSON takes some fifty times its size while it is read.
const LARGEST_OTHER = 5_000_000;
// A page with fewer times may have them anywhere: opening hours, the date of a notice.
const FEWEST = 3;

/**
 * Reads a file.
 * @param fileName As given; "" where there is none.
 * @param pdf What was read of a PDF.
 */
export function readFile(bytes: Uint8Array, fileName: string, options: FileOptions, pdf?: PdfText | Guess): FileReading {
  try {
    if (bytes.length > LARGEST) return tooLarge(bytes.length, LARGEST);
    if (isZip(bytes)) return readZip(bytes, options);
    if (pdf) return readPdfText(pdf, options);
    const found = binaryIn(bytes);
    if (found !== undefined) return unread('file-binary', { found });
    const decodedText = decodeBytes(bytes, declaredEncoding(bytes));
    const { text, guessed } = (decodedText.guessed === undefined && !decodedText.text.includes('\x1b$') ? undefined : eastAsianText(bytes) ?? singleByteText(bytes)) ?? decodedText;
    if (!text.trim()) return unread('file-empty');
    if (isNoise(text)) return unread('file-binary', { found: 'data' });
    const reading = readMail(text, options) ?? readAs(text, fileName, options);
    if (guessed === undefined) return reading;
    const list = new ProblemList();
    list.add('encoding-guessed', '', { encoding: guessed });
    return { ...reading, problems: [...list.all, ...reading.problems] };
  } catch (error) {
    return unread('file-unreadable', { detail: error instanceof RangeError ? 'too many levels' : error instanceof Error ? error.message : String(error) });
  }
}

/** A mail that is made of parts; undefined for any other text. */
function readMail(text: string, options: FileOptions): FileReading | undefined {
  const part = mailPart(text);
  if (!part) return undefined;
  const reading = readAs(part.text, '', options);
  const guesses = [...part.leftOut.map(({ value, line }) => guess('left-out', { value }, line)), ...reading.guesses];
  if (part.hasLines) return { ...reading, guesses };
  const isSentAlong = (one: Guess): boolean => part.leftOut.some(({ line }) => line === one.line);
  return { ...reading, guesses: guesses.map((one) => (isSentAlong(one) ? one : lineless(one))), problems: reading.problems.map(lineless), lineOf: nowhere };
}

function lineless<Code extends string>({ code, severity, path, params }: Problem<Code>): Problem<Code> {
  return { code, severity, path, params };
}

/** A PDF by the reader of texts; of several pages each line is told with its page. */
function readPdfText(pdf: PdfText | Guess, options: FileOptions): FileReading {
  if ('code' in pdf) return unread(pdf.code, pdf.params);
  const { text, guesses, pages } = pdf;
  if (isTooLongFor(programme, text)) return tooLarge(text.length, programme.largest);
  if (!programme.recognises(text, '')) return unread('entries-not-found');
  const reading = readTranslated('pdf', programme.translate(text, options), options);
  return { ...reading, guesses: [...guesses, ...reading.guesses], ...(pages.length > 1 ? { placeOf: (line) => placeOnPage(line, pages) } : {}) };
}

function placeOnPage(line: number, pages: readonly number[]): SheetPlace {
  const page = pages.filter((start) => start <= line).length;
  return { sheet: `p. ${page}`, line: line - (pages[page - 1] ?? 1) + 1 };
}

function readZip(bytes: Uint8Array, options: FileOptions): FileReading {
  const reading = readOffice(bytes, options);
  if ('code' in reading) return unread(reading.code, reading.params);
  const { kind, translation, placeOf } = reading;
  return { ...readTranslated(kind, translation, options), ...(placeOf ? { placeOf } : {}) };
}

function readAs(text: string, fileName: string, options: FileOptions): FileReading {
  const isYaml = /\.ya?ml$/i.test(fileName);
  const isCalendar = /^\s*BEGIN:VCALENDAR/i.test(text);
  if (isCalendar && text.length > LARGEST_OTHER) return tooLarge(text.length, LARGEST_OTHER);
  if (isCalendar) return readCalendar(text, options);
  // Cut out of its calendar, as mails and scripts do.
  if (/^\s*BEGIN:VEVENT\s*[\r\n]/i.test(text) && text.length <= LARGEST_OTHER) return readCalendar(text, options, 'BEGIN:VCALENDAR\n');
  // Every JSON text is one of YAML, and what is called so may have the comments of YAML. "{{Infobox", "{|", "{\bf", "{:" and "{%" begin texts of other kinds, "[[talks]]" one in TOML.
  if (!isYaml && (/^\s*(?!\[\[[A-Za-z_][\w.-]*\]\]\s*[\r\n])(?:\{(?!\{\s*[\p{L}#]|[|\\:%])|\[\s*[[{\]])/u.test(text) || /\.json$/i.test(fileName))) {
    const decoding = decodeJson(text);
    return recordsIn(decoding, 'json', options) ?? readDecoded('json', decoding, options);
  }
  if (text.length > LARGEST_OTHER) return tooLarge(text.length, LARGEST_OTHER);
  if (isYaml || looksLikeYaml(text, fileName)) {
    const decoding = decodeYaml(text);
    const records = recordsIn(decoding, 'yaml', options);
    if (records) return records;
    return readDecoded('yaml', oursOf(decoding.document).document === decoding.document ? withWrittenDates(decoding) : decoding, options);
  }
  const unnamed = readToml(text, options) ?? readFrontMatter(text, options) ?? readUnnamedYaml(text, fileName, options);
  if (unnamed) return unnamed;
  const data = pageData(text);
  if (!data) return readPage(text, fileName, options);
  const reading = readDecoded('json', data, options);
  // A page that tells search engines of the event as a whole has its talks in the text.
  const read = schemaOrg.recognises(data.document) && isOutline(reading.document) ? readPage(text, fileName, options) : reading;
  const times = new Set(timedEntries(read.document).map(({ start }) => start)).size;
  if (times < FEWEST || times <= timedEntries(reading.document).length || !areWithin(read.programme, reading.programme)) return reading;
  return { ...read, guesses: [guess('left-out', { value: 'application/ld+json' }, data.guesses[0]?.line), ...read.guesses] };
}

/** True where what a text says takes place when the data of its page say that all of it does: hours of opening, say, have no dates. */
function areWithin(text: Programme | undefined, data: Programme | undefined): boolean {
  const [event] = data?.events ?? [];
  const [fromMs, toMs] = event?.window.kind === 'timed' ? [event.window.startMs, event.window.endMs ?? event.window.startMs] : event?.window.kind === 'all-day' ? [event.window.dayMs, event.window.lastDayMs ?? event.window.dayMs] : [NaN, NaN];
  const timed = (text?.events ?? []).flatMap(({ days }) => allEntries(days)).flatMap(({ when }) => (when.kind === 'timed' ? [when.startMs] : []));
  return timed.length >= FEWEST && timed.every((ms) => !(ms < fromMs - DAY_MS || ms > toMs + 2 * DAY_MS));
}

/** @param before What the text lacks at its start, in lines of its own. */
function readCalendar(text: string, options: FileOptions, before = ''): FileReading {
  refuseOver(MOST_ENTRIES * 2, text.match(/^BEGIN:/gim)?.length ?? 0, 'components');
  const { document, problems } = decode({ text: before + text });
  const reading = readDecoded('icalendar', { guesses: [], lineOf: nowhere, problems, document }, options);
  if (!before) return reading;
  const added = before.split('\n').length - 1;
  return { ...reading, problems: reading.problems.map((problem) => (problem.line === undefined ? problem : { ...problem, line: Math.max(1, problem.line - added) })), lineOf: (place) => {
    const line = reading.lineOf(place);
    return line === undefined ? undefined : Math.max(1, line - added);
  } };
}

function readText(text: string, fileName: string, options: FileOptions): FileReading {
  const format = FORMATS.find((one) => isTooLongFor(one, text) || one.recognises(text, fileName));
  if (format && isTooLongFor(format, text)) return tooLarge(text.length, format.largest);
  return format ? readTranslated(format.name, format.translate(text, options), options) : unread('format-unknown', { found: text.trim().split(/[\r\n]/, 1)[0]?.slice(0, 60) ?? '' });
}

/** A text whose title, date or zone, where it says none itself, is that of the event which its page tells search engines of. */
function readPage(text: string, fileName: string, options: FileOptions): FileReading {
  const reading = readText(text, fileName, options);
  const lacks = (...codes: readonly string[]): boolean => reading.guesses.some(({ code }) => codes.includes(code));
  const isUntitled = reading.document !== undefined && reading.document.title === undefined;
  const outline = isUntitled || lacks('date-not-found', 'year-not-found', 'zone-not-found') ? outlineIn(text) : undefined;
  if (!outline) return reading;
  const { date, timeZone, written } = outline;
  const isZoned = lacks('zone-not-found') && timeZone !== undefined;
  const zone = isZoned ? { eventTimeZone: timeZone } : {};
  const dated = lacks('date-not-found', 'year-not-found') && date !== undefined ? readText(text, fileName, { ...options, ...zone, date }) : undefined;
  // Times that start over are of another day, which nothing tells.
  const isDated = dated !== undefined && isWithin(dated.document, outline) && !dated.problems.some(({ code }) => code === 'start-before-previous');
  const taken = isDated ? dated : isZoned ? readText(text, fileName, { ...options, ...zone }) : reading;
  const told = [...(isDated ? [guess('date-guessed', { value: written.start, date: date ?? '' }, written.line)] : []), ...(isZoned ? [guess('zone-taken', { zone: timeZone, value: written.timeZone }, written.line)] : [])];
  const known = { ...taken, guesses: [...told, ...taken.guesses] };
  return isUntitled && outline.title !== undefined ? withTitle(known, outline.title, written.line) : known;
}

function withTitle(reading: FileReading, title: string, line: number): FileReading {
  const document = { title, ...reading.document };
  const problems = reading.problems.filter(({ code }) => code !== 'title-missing');
  return { ...reading, document, programme: readDocument(document).programme, problems, guesses: [guess('title-guessed', { title }, line), ...reading.guesses] };
}

/** True where all days of a document are such of the event. Of an event of several days the text has to tell them apart. */
function isWithin(document: Fields | undefined, { date = '', last = '' }: Outline): boolean {
  const days = Array.isArray(document?.days) ? document.days.filter(isRecord).map((day) => day.date) : date === last ? [document?.date] : [];
  return days.length > 0 && days.every((day) => typeof day === 'string' && day >= date && day <= last);
}

function isTooLongFor(format: FileFormat, text: string): format is FileFormat & { readonly largest: number } {
  return format.largest !== undefined && text.length > format.largest;
}

const TELLS = /\.(?:md|markdown|txt|html?|xml|csv|tsv|ics)$/i;
// A list of mappings, or a mapping of mappings, at the start or under a key.
const MAPPINGS = /^(?:[\w-]+:[ \t]*\r?\n(?:[ \t]*- (?:\{|[\w-]+:\s)|[ \t]+[\w-]+:[ \t]*\r?\n[ \t]+[\w-]+:\s)|- (?:\{\s*[\w-]+:\s|[\w-]+:\s))/m;

/** A page that has its programme in its front matter. */
function readFrontMatter(text: string, options: FileOptions): FileReading | undefined {
  const matter = frontMatter(text);
  const reading = matter && recordsIn(decodeYaml(matter.yaml), 'yaml', options);
  if (!matter || !reading || timedEntries(reading.document).length < FEWEST) return undefined;
  return { ...reading, guesses: [...matter.leftOut.map(({ value, line }) => guess('left-out', { value }, line)), ...reading.guesses] };
}

function readToml(text: string, options: FileOptions): FileReading | undefined {
  const found = tomlIn(text);
  const decoding = found && decodeToml(found.toml);
  const reading = decoding && recordsIn(decoding, 'toml', options);
  if (!found || !reading) return found && unread('format-unknown', { found: found.list }, found.line);
  return { ...reading, guesses: [...found.leftOut.map(({ value, line }) => guess('left-out', { value }, line)), ...reading.guesses] };
}

/** YAML of others, and records, that came without a name, as out of a pipe. */
function readUnnamedYaml(text: string, fileName: string, options: FileOptions): FileReading | undefined {
  if (TELLS.test(fileName) || !MAPPINGS.test(text)) return undefined;
  const decoding = decodeYaml(text);
  if (typeof decoding.document !== 'object') return undefined;
  return recordsIn(decoding, 'yaml', options) ?? (oursOf(decoding.document).document === decoding.document ? undefined : readDecoded('yaml', decoding, options));
}

/** Only for a text without a name that tells: front matter of Markdown looks alike. */
function looksLikeYaml(text: string, fileName: string): boolean {
  return !TELLS.test(fileName) && /^(?:agenda|days|events|timeZone):(?:\s|$)/m.test(text) && /^(?:version|title|\$schema):\s/m.test(text);
}

function decodeJson(text: string): Decoding {
  // Before it is decoded: what it takes to decode very many levels or values is no small thing.
  const tooDeep = tooDeepAt(text);
  if (tooDeep !== undefined) {
    const list = new ProblemList();
    list.add('json-invalid', '', { detail: 'more than 500 levels' }, tooDeep);
    return { guesses: [], problems: list.all, lineOf: nowhere };
  }
  const { document, problems } = decode({ text });
  if (document !== undefined) {
    let lineOf: ((place: string) => number) | undefined;
    const guesses = repeatedKeys(text).map(({ key, line }) => guess('json-key-repeated', { value: key }, line));
    return { document, guesses, problems, lineOf: (place) => (lineOf ??= jsonLines(text))(place) };
  }
  if (!problems.some(({ code }) => code === 'json-invalid')) return { guesses: [], problems, lineOf: nowhere };
  const { kind, line, column, found } = jsonFault(text);
  if (kind === 'other') return { guesses: [], problems: problems.map((problem) => ({ ...problem, params: { detail: `line ${line}, column ${column}: ${found || 'end of text'}` }, line })), lineOf: nowhere };
  return { guesses: [guess(`json-${kind}`, { found, column }, line)], lineOf: nowhere };
}

/** A document as one of ours, also of a format that only files are in. */
function oursOf(document: unknown): Ours {
  return asOurs(document, zeppelin.recognises(document) ? zeppelin : undefined);
}

/** What is a document already, ours or another's. */
function readDecoded(format: string, { document, guesses, problems = [], lineOf }: Decoding, options: FileOptions): FileReading {
  if (document === undefined) return { format, problems, guesses, lineOf, originOf: itself };
  const written = oursOf(document);
  refuseOver(MOST_ENTRIES, countEntries(written.document), 'entries');
  const known = written.document === document ? document : withKnownHtml(document, format === 'icalendar' ? MARKED_UP : undefined);
  const closed = known === document ? written : oursOf(known);
  const open = closed.document === document ? { ...closed, guesses: [] } : openOf(closed, lineOf);
  const translation = { ...closed, document: open.document };
  const { document: ours, originOf, lineOf: ownLineOf } = translation;
  const reading = readOurs(ours === document && isRecord(document) ? { ...translation, document: withKnown(document, options) } : translation, options);
  const list = new ProblemList();
  // Days and events of another kind are none of ours, and were passed over.
  if (ours === document && isRecord(ours) && !isOurs(ours) && (ours.days !== undefined || ours.events !== undefined)) list.add('agenda-missing', '');
  const isSchema = ours !== document && schemaOrg.recognises(document);
  const repeated = isSchema ? repetitionsIn(document) : [];
  // Whoever sees nothing of a programme shall be told that there is none. An event by itself is whole without parts.
  const isVoid = ours !== document && !isSchema && reading.programme?.events.every(({ days }) => !allEntries(days).length) === true;
  if (isVoid && !reading.problems.some(({ code }) => code === 'agenda-missing')) list.add('agenda-missing', '');
  const toldAt = new Set(reading.problems.map(({ path }) => path));
  const strangers = ours === document ? [] : strangersIn(document).filter(({ path }) => !toldAt.has(path));
  const untold = reading.problems.filter((problem) => !guesses.some(({ severity, path }) => severity === 'error' && isToldBy(problem, path)));
  return {
    format, guesses: [...guesses, ...open.guesses, ...contradictionsIn(document, lineOf)], programme: reading.programme, problems: [...problems, ...[...list.all, ...repeated, ...strangers, ...untold].map((problem) => ({ ...problem, line: problem.line ?? lineOf(problem.path) }))],
    ...(isRecord(ours) ? { document: ours === document ? withKnown(ours, options) : plain(withKnown(ours, options)) } : {}), lineOf: (place) => ownLineOf(place) ?? lineOf(originOf(place)), originOf,
  };
}

/** Records of somebody's own making, where that is what a document holds. */
function recordsIn({ document, guesses, problems = [], lineOf }: Decoding, name: string, options: FileOptions): FileReading | undefined {
  const translation = document !== undefined && mayBeRecords(document) ? translateRecords(document, lineOf, options) : undefined;
  if (!translation) return undefined;
  const reading = readTranslated(name, translation, options);
  return { ...reading, guesses: [...guesses, ...reading.guesses], problems: [...problems, ...reading.problems] };
}

/** What follows no known format, or looks like one of them with nothing in it: its entries are called otherwise. */
function mayBeRecords(document: unknown): boolean {
  const ours = oursOf(document).document;
  if (ours === document) return true;
  // An event by itself is whole without parts.
  if (schemaOrg.recognises(document)) return false;
  const days = isRecord(ours) && Array.isArray(ours.days) ? ours.days.filter(isRecord) : [ours].filter(isRecord);
  return days.length > 0 && days.every(({ agenda }) => Array.isArray(agenda) && !agenda.length);
}

function readTranslated(name: string, translation: FileTranslation, options: FileOptions): FileReading {
  const { document, lines, guesses } = withoutSecrets(translation);
  const lineOf = (place: string): number | undefined => nearestLine(lines, place);
  // Nothing in it: why is told.
  if (!Object.keys(document).length) return { format: name, problems: [], guesses, lineOf, originOf: itself };
  const completed = plain(withKnown(document, options));
  const { programme, problems } = readDocument(completed, options);
  const errors = guesses.filter(({ severity }) => severity === 'error');
  const untold = problems.filter((problem) => !errors.some((error) => isToldBy(problem, error.path)));
  return { format: name, document: completed, programme, problems: untold.map((problem) => ({ ...problem, line: lineOf(problem.path) })), guesses, lineOf, originOf: itself };
}

/** What could not be read is left as it was written, and so becomes a problem as well: one of the two is enough. */
function isToldBy({ code, path }: Problem, place: string): boolean {
  return path === place || (code === 'start-unknown' && place === `${path}/start`) || (code === 'date-missing' && place.endsWith('/date') && path.startsWith(place.slice(0, -'date'.length)));
}

/** With what the file does not say and whoever runs the reader knows. */
function withKnown(document: Fields, { date, eventTimeZone }: FileOptions): Fields {
  if (Array.isArray(document.events)) return { ...document, events: document.events.map((event: unknown) => (isRecord(event) ? withKnown(event, { eventTimeZone }) : event)) };
  const isDated = document.date !== undefined || document.days !== undefined || date === undefined;
  return { ...document, ...(document.timeZone === undefined && eventTimeZone !== undefined ? { timeZone: eventTimeZone } : {}), ...(isDated ? {} : { date }) };
}

/** Without what JSON has not. */
function plain(document: Fields): Fields {
  return JSON.parse(JSON.stringify(document)) as Fields;
}

function tooLarge(size: number, most: number): FileReading {
  return unread('file-too-large', { megabytes: Math.ceil(size / 1e6), most: most / 1e6 });
}

function unread(...why: Parameters<typeof guess>): FileReading {
  return { format: '', problems: [], guesses: [guess(...why)], lineOf: nowhere, originOf: itself };
}
