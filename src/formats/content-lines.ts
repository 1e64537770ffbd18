/**
 * The text of an iCalendar file (RFC 5545, section 3.1) as plain data: components with what stands in them, values as they are written.
 * What the values mean is not known here.
 */
import { isRecord } from '../event/fields.js';
import { ProblemList, type Problem } from '../event/problems.js';
import { pointerTo } from './reader.js';

/** What a file holds. */
export interface CalendarText {
  /** `{ VCALENDAR: [{ line: 1, NAME: [{ value }], VEVENT: [{ line: 3, DTSTART: [{ value, TZID }] }] }] }`: names in capitals, and the line of each BEGIN (from 1). */
  readonly document: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

// A name, parameters (a quoted one may hold colons), a value. A text that was broken without folding looks like "Note: …", "10:30 …" or "https://…".
const LINE = /^(?![A-Z][a-z]|https?:|\d)([\w-]+)((?:;[^":]*(?:"[^"]*"[^":]*)*)?):(.*)$/s;
const LONG_TEXT = /^(?:SUMMARY|DESCRIPTION|LOCATION)$/;
// Calendars nest three deep; what goes on and on was made to.
const DEEPEST = 8;

/** Reads the text of a file, with line ends of any kind. @returns undefined for a text that does not begin like one. */
export function readCalendarText(text: string): CalendarText | undefined {
  if (!/^\s*BEGIN:VCALENDAR/i.test(text)) return undefined;
  const problems = new ProblemList();
  const document: Record<string, unknown> = {};
  const whole = { kind: '/', path: '', fields: document };
  const open = [whole];
  let before: Record<string, string> | undefined;
  for (const { content, line } of unfold(text)) {
    const [, written = '', parameters = '', value = ''] = LINE.exec(content) ?? [];
    // So does "ROOM: …"; but what is written by hand may have a space behind any colon.
    const name = before && !before.value?.startsWith(' ') && value.startsWith(' ') && !/^(?:BE|D[TUE]|EN|U[IR]|S[UT]|LO|OR|AT|CA|RR|EX)/i.test(written) ? '' : written.toUpperCase();
    const { path, fields } = open.at(-1) ?? whole;
    if (name === 'BEGIN' || name === 'END') {
      const kind = value.trim().toUpperCase();
      const depth = open.findIndex((component) => component.kind === kind);
      // What begins once more has ended, and what ends takes with it what is open inside: neither is as it should be.
      if (name === 'END' ? depth < 1 || depth < open.length - 1 : depth > 0 || open.length > DEEPEST) problems.add('calendar-incomplete', path, { name: kind }, line);
      open.length = depth > 0 ? depth : Math.min(open.length, DEEPEST);
      before = undefined;
      if (name === 'END') continue;
      const around = open.at(-1) ?? whole;
      const inner = { line };
      open.push({ kind, fields: inner, path: around.path + pointerTo(kind, add(around.fields, kind, inner)) });
    } else if (name) {
      const property = propertyOf(parameters, value);
      add(fields, name, property);
      before = LONG_TEXT.test(name) ? property : undefined;
    } else {
      problems.add('line-unfolded', path, {}, line);
      // A line that is a property, and written wrong, is no text: it may name somebody's address.
      if (before && !/^[A-Z-]+[;=]/.test(content)) before.value += `\\n${content}`;
    }
  }
  if (open[1]) problems.add('calendar-incomplete', open[1].path, { name: open[1].kind });
  return { document, problems: problems.all };
}

/** Lines as they were before they were folded, each with the number of its first. */
function unfold(text: string): readonly { content: string; readonly line: number }[] {
  const lines: { content: string; readonly line: number }[] = [];
  text.split(/\r\n?|\n/).forEach((content, index) => {
    const last = lines.at(-1);
    if (last && /^[ \t]/.test(content)) last.content += content.slice(1);
    else if (content.trim()) lines.push({ content: last ? content : content.trimStart(), line: index + 1 });
  });
  return lines;
}

/** @returns Where it stands in its list. */
function add(fields: Record<string, unknown>, name: string, item: object): number {
  return ((fields[name] ??= []) as object[]).push(item) - 1;
}

/** Quotation marks, carets and line ends in parameters are written as RFC 6868 says. */
function propertyOf(parameters: string, value: string): Record<string, string> {
  const property: Record<string, string> = { value };
  for (const [, name = '', quoted, plain = ''] of parameters.matchAll(/;([^=;]*)=(?:"([^"]*)"|([^;]*))/g)) {
    property[name.toUpperCase()] = (quoted ?? plain).replace(/\^[n'^]/g, (mark) => (mark === '^n' ? '\n' : mark === "^'" ? '"' : '^'));
  }
  return property;
}

/** What stands in a component under a name; the document may have been put together by anybody. */
export function all(component: unknown, name: string): readonly Readonly<Record<string, unknown>>[] {
  const list = isRecord(component) && component[name];
  return Array.isArray(list) ? list.map((item: unknown) => (isRecord(item) ? item : {})) : [];
}

/** The value of a component's first property of a name, as it is; "" where there is none. */
export function valueOf(component: unknown, name: string): string {
  const value = all(component, name)[0]?.value;
  return typeof value === 'string' ? value : '';
}
