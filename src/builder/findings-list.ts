/**
 * Everything there is to say about a programme, the worst first, each with its line.
 */
import { folded, type Finding } from '../authoring/findings.js';
import { fill } from '../i18n/index.js';
import { h, type Content } from '../views/nodes.js';
import type { BuilderWords } from './words.js';

/** How many other lines are named of which the same is to be said. */
const MOST_LINES = 8;
/** The worst first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;

/**
 * The list.
 * @param select Shows a line of the programme; absent where it stands nowhere on the page.
 */
export function findingsList(findings: readonly Finding[], words: BuilderWords, select: ((line: number) => void) | undefined): Content {
  const groups = folded(findings);
  return SEVERITIES.map((severity): Content => {
    const own = groups.filter(([finding]) => finding.severity === severity);
    if (!own.length) return undefined;
    const items = own.map((group) => h('li', '', undefined, itemOf(group, words, select)));
    return h('details', '', { open: severity !== 'info' }, h('summary', severity, undefined, h('h3', '', undefined, headingOf(severity, findings, words))), h('ul', '', undefined, items));
  });
}

/** "Warnings: 3", also for what is announced. */
export function headingOf(severity: Finding['severity'], findings: readonly Finding[], words: BuilderWords): string {
  return `${words[severity]}: ${findings.filter((finding) => finding.severity === severity).length}`;
}

function itemOf([finding, ...others]: readonly [Finding, ...Finding[]], words: BuilderWords, select: ((line: number) => void) | undefined): Content {
  const lines = [...new Set(others.map((one) => lineOf(one) ?? one.path))];
  return [
    placeOf(finding, words, select),
    h('p', '', undefined, inPage(finding.message, words)),
    h('p', 'hint', undefined, inPage(finding.remedy, words)),
    lines.length ? h('p', 'hint', undefined, fill(words.alike, [...lines.slice(0, MOST_LINES), ...(lines.length > MOST_LINES ? ['…'] : [])].join(', '))) : undefined,
  ];
}

function placeOf(finding: Finding, words: BuilderWords, select: ((line: number) => void) | undefined): Content {
  const { line, path } = finding;
  const label = lineOf(finding);
  if (line === undefined || label === undefined) return path ? h('code', '', undefined, path) : undefined;
  const text = fill(words.line, label);
  if (!select) return h('span', 'line', undefined, text);
  const button = h('button', 'line', { type: 'button' }, text);
  button.addEventListener('click', () => select(line));
  return button;
}

/** "12", and in a workbook of several sheets "Monday!12". */
function lineOf({ line, sheet }: Finding): string | undefined {
  return line === undefined ? undefined : `${sheet === undefined ? '' : `${sheet}!`}${line}`;
}

/** What the command line has options for has fields here. */
function inPage(sentence: string, words: BuilderWords): string {
  return sentence.replace(/--(event-time-zone|date)( [A-Z\d{])?/g, (_, option: string, value: string | undefined) => `“${option === 'date' ? words.date : words.timeZone}”${value === undefined ? '' : `:${value}`}`);
}
