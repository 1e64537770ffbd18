/**
 * Findings for people: where, how bad, what, and what to do about it; and what was understood of the event.
 */
import { counted, folded, lineLabel, placesOf, type Finding, type Findings } from '../authoring/findings.js';
import { summary } from './summary.js';
import { labelOf } from './input.js';
import { harmless, type Terminal } from './terminal.js';

/** Writes the report of one file. @param stream Where to: results of `check` are output, remarks of other commands are not. */
export function report({ file, reading, findings }: Findings, terminal: Terminal, stream: 'out' | 'err'): void {
  const write = (line: string): void => terminal[stream](`${line}\n`);
  for (const event of reading.programme?.events ?? []) write(`${terminal.paint('strong', labelOf(file), stream)}: ${harmless(summary(event))} (${reading.format})`);
  reportAll(folded(findings), file, terminal, stream);
  const { error, warning, info } = counted(findings);
  const told = [amount(error, 'error'), amount(warning, 'warning'), amount(info, 'hint')].filter(Boolean);
  write(told.length ? `${labelOf(file)}: ${told.join(', ')}` : `${labelOf(file)}: nothing to correct`);
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

function reportFinding([finding, ...others]: readonly [Finding, ...Finding[]], file: string, terminal: Terminal, stream: 'out' | 'err'): void {
  const { severity, code, path, message, remedy } = finding;
  const line = lineLabel(finding);
  const place = [line === undefined ? labelOf(file) : `${labelOf(file)}:${line}`, path].filter(Boolean).map(harmless).join(' ');
  const also = others.length ? `    The same of ${others.length} more: ${harmless(placesOf(others))}\n` : '';
  terminal[stream](`${place}: ${nameOf(severity, terminal, stream)} ${terminal.paint('quiet', `[${code}]`, stream)}\n    ${harmless(message)}\n${also}    → ${harmless(remedy)}\n`);
}

function amount(count: number, name: string): string {
  return count ? `${count} ${name}${count === 1 ? '' : 's'}` : '';
}
