/**
 * Everything there is to say about a programme, the worst first, each with its line.
 */
import { folded, lineLabel, placesOf, type Finding, type Findings } from '../authoring/findings.js';
import { fill } from '../i18n/index.js';
import { h, type Content } from '../views/nodes.js';
import type { BuilderWords } from './words.js';

/** The worst first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;

/** Formats in which people write. */
const WRITTEN = /^(?:programme|csv|docx|odt)$/;

type Severity = Finding['severity'];
type Select = ((line: number) => void) | undefined;

/** The list, which stays open where it was while a programme is corrected. */
export class FindingsList {
  private readonly open = new Map<Severity, boolean>([['error', true], ['warning', true]]);

  constructor(private readonly words: BuilderWords) {}

  /** @param select Shows a line of the programme; absent where it stands nowhere on the page. */
  of({ file, reading: { format }, findings }: Findings, select: Select): Content {
    const { open, words } = this;
    const groups = folded(findings);
    return SEVERITIES.map((severity): Content => {
      const own = groups.filter(([finding]) => finding.severity === severity);
      if (!own.length) return undefined;
      const items = own.map((group) => h('li', '', undefined, itemOf(group, remedyOf(group[0], file, format, words), words, select)));
      const details = h('details', '', { open: open.get(severity) ?? false }, h('summary', severity, undefined, h('h3', '', undefined, headingOf(severity, findings, words))), h('ul', '', undefined, items));
      details.addEventListener('toggle', () => open.set(severity, details.hasAttribute('open')));
      return details;
    });
  }
}

/** "Warnings: 3", also for what is announced. */
export function headingOf(severity: Severity, findings: readonly Finding[], words: BuilderWords): string {
  return `${words[severity]}: ${findings.filter((finding) => finding.severity === severity).length}`;
}

function itemOf([finding, ...others]: readonly [Finding, ...Finding[]], remedy: string, words: BuilderWords, select: Select): Content {
  return [
    placeOf(finding, words, select),
    h('p', '', undefined, inPage(finding.message, words)),
    h('p', 'hint', undefined, remedy),
    others.length ? h('p', 'hint', undefined, fill(words.alike, placesOf(others))) : undefined,
  ];
}

function placeOf(finding: Finding, words: BuilderWords, select: Select): Content {
  const { line, path } = finding;
  const label = lineLabel(finding);
  if (line === undefined || label === undefined) return path ? h('code', '', undefined, path) : undefined;
  const text = fill(words.line, label);
  if (!select) return h('span', 'line', undefined, text);
  const button = h('button', 'line', { type: 'button' }, text);
  button.addEventListener('click', () => select(line));
  return button;
}

/** What to do about it here: who writes a text knows no names of fields in a file. */
function remedyOf({ code, remedy }: Finding, file: string, format: string, words: BuilderWords): string {
  if (code === 'zone-missing') return `“${words.timeZone}”: Europe/Berlin`;
  if (code === 'date-missing') return `“${words.date}”: 2026-05-04`;
  if (code === 'title-missing' && WRITTEN.test(format)) return words.titleFirst;
  if (code === 'format-unknown' && !file) return words.timesFirst;
  return inPage(remedy, words);
}

/** What the command line has options for has fields here. */
function inPage(sentence: string, words: BuilderWords): string {
  return sentence.replace(/--(event-time-zone|date)( [A-Z\d{])?/g, (_, option: string, value: string | undefined) => `“${option === 'date' ? words.date : words.timeZone}”${value === undefined ? '' : `:${value}`}`);
}
