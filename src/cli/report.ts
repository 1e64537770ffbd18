/**
 * Findings for people: where, how bad, what, and what to do about it; and what was understood of the event.
 */
import { allEntries, type ScientificEvent, type When } from '../event/model.js';
import { zoneByName } from '../event/moment.js';
import { isoDate } from '../time/iso.js';
import { clockLabel, dateLabel, offsetLabel } from '../time/labels.js';
import { instantToWall } from '../time/wall.js';
import { UTC } from '../time/zone.js';
import { counted, type Finding, type Findings } from './findings.js';
import { labelOf } from './input.js';
import type { Terminal } from './terminal.js';

/** Writes the report of one file. @param stream Where to: results of `check` are output, remarks of other commands are not. */
export function report({ file, reading, findings }: Findings, terminal: Terminal, stream: 'out' | 'err'): void {
  const write = (line: string): void => terminal[stream](`${line}\n`);
  for (const event of reading.programme?.events ?? []) write(`${terminal.paint('strong', labelOf(file), stream)}: ${summary(event)} (${reading.format})`);
  reportAll(folded(findings), file, terminal, stream);
  const { error, warning, info } = counted(findings);
  const told = [amount(error, 'error'), amount(warning, 'warning'), amount(info, 'hint')].filter(Boolean);
  write(told.length ? `${labelOf(file)}: ${told.join(', ')}` : `${labelOf(file)}: nothing to correct`);
}

/** How often the same sentence is told by itself; beyond that, once for all. */
const MOST_ALIKE = 3;
/** How many of the places are told then. */
const MOST_PLACES = 8;
/** What is amiss once, and told of every time in the file: there the words differ by nothing but that time. */
const OF_EVERY_TIME = new Set<string>(['zone-missing', 'date-missing']);

/** What is said in the same words of many places, a missing zone of every entry, is told once, at the first of them. */
function folded(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
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
    if (list.length <= MOST_ALIKE) return [[finding]];
    if (told.has(list)) return [];
    told.add(list);
    return [list];
  });
}

/** Of more than this many warnings or hints of one kind, that say something else each, only the first are told; errors all are. */
const MOST_OF_A_KIND = 12;
const FIRST_OF_A_KIND = 5;

function reportAll(groups: ReturnType<typeof folded>, file: string, terminal: Terminal, stream: 'out' | 'err'): void {
  const kinds = new Map<string, number>();
  for (const [{ code }] of groups) kinds.set(code, (kinds.get(code) ?? 0) + 1);
  const told = new Map<string, number>();
  for (const group of groups) {
    const [{ code, severity }] = group;
    const count = kinds.get(code) ?? 0;
    const nth = (told.get(code) ?? 0) + 1;
    told.set(code, nth);
    if (severity === 'error' || count <= MOST_OF_A_KIND || nth <= FIRST_OF_A_KIND) reportFinding(group, file, terminal, stream);
    else if (nth === FIRST_OF_A_KIND + 1) terminal[stream](`${labelOf(file)}: ${nameOf(severity, terminal, stream)} ${terminal.paint('quiet', `[${code}]`, stream)}\n    ${count - FIRST_OF_A_KIND} more of this kind: "check --json" lists them all.\n`);
  }
}

function nameOf(severity: Finding['severity'], terminal: Terminal, stream: 'out' | 'err'): string {
  return terminal.paint(severity, severity === 'info' ? 'hint' : severity, stream);
}

/** "12", and in a workbook of several sheets "Monday!12". */
function lineLabel({ line, sheet }: Finding): string | undefined {
  return line === undefined ? undefined : `${sheet === undefined ? '' : `${sheet}!`}${line}`;
}

function reportFinding([finding, ...others]: readonly [Finding, ...Finding[]], file: string, terminal: Terminal, stream: 'out' | 'err'): void {
  const { severity, code, path, message, remedy } = finding;
  const line = lineLabel(finding);
  const place = [line === undefined ? labelOf(file) : `${labelOf(file)}:${line}`, path].filter(Boolean).join(' ');
  const places = [...new Set(others.map((one) => lineLabel(one) ?? one.path))];
  const also = others.length ? `    The same of ${others.length} more: ${places.slice(0, MOST_PLACES).join(', ')}${places.length > MOST_PLACES ? ', …' : ''}\n` : '';
  terminal[stream](`${place}: ${nameOf(severity, terminal, stream)} ${terminal.paint('quiet', `[${code}]`, stream)}\n    ${message}\n${also}    → ${remedy}\n`);
}

function amount(count: number, name: string): string {
  return count ? `${count} ${name}${count === 1 ? '' : 's'}` : '';
}

/** "“Forum”, Monday 4 May 2026, 09:00 to 17:00 (Europe/Berlin, UTC+2), 12 entries". */
export function summary(event: ScientificEvent): string {
  const entries = allEntries(event.days);
  const timed = entries.filter(({ when }) => when.kind === 'timed').length;
  const count = `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}${timed < entries.length ? `, ${entries.length - timed} without a time` : ''}`;
  return [`“${event.title[0].value}”`, whenLabel(event.window, event), count].join(', ');
}

function whenLabel(when: When, { timeZone, zoneOffsets }: ScientificEvent): string {
  if (when.kind === 'all-day') return when.lastDayMs === undefined ? isoDate(when.dayMs) : `${isoDate(when.dayMs)} to ${isoDate(when.lastDayMs)}`;
  if (when.kind !== 'timed') return when.kind === 'unknown' ? 'time unknown' : 'time to be announced';
  const zone = zoneByName(timeZone, zoneOffsets) ?? UTC;
  const clock = { language: 'en', hourCycle: 'h23', noon: '', midnight: '' } as const;
  const [startMs, endMs] = [when.startMs, when.endMs].map((ms) => (ms === undefined ? undefined : instantToWall(zone, ms)));
  if (startMs === undefined) return '';
  const date = dateLabel(startMs, 'en', 'long');
  const endDate = endMs === undefined ? date : dateLabel(endMs, 'en', 'long');
  const end = endMs === undefined && when.lastDayMs !== undefined && when.lastDayMs > startMs ? ` to ${isoDate(when.lastDayMs)}` : endMs === undefined ? '' : ` to ${endDate === date ? '' : `${endDate}, `}${clockLabel(endMs, clock)}`;
  const offset = offsetLabel(zone.offsetMinutes(when.startMs));
  return `${date}, ${clockLabel(startMs, clock)}${end} (${zone.name === offset ? offset : `${zone.name}, ${offset}`})`;
}
