/**
 * What can be wrong with an event's data: a code, a place and numbers. No sentence lives here: words are i18n's.
 */

/** How bad it is: `error` = something is not shown or not shown as meant; `warning` = shown, but look at it; `info` = good to know. */
export type Severity = 'error' | 'warning' | 'info';

/** Every fault the reader can name, and how bad it is. */
export const SEVERITIES = {
  'json-invalid': 'error',
  'markup-found': 'error',
  'encoding-guessed': 'warning',
  'calendar-incomplete': 'error',
  'line-unfolded': 'warning',
  'recurrence-not-expanded': 'warning',
  'not-an-event': 'error',
  'event-unreachable': 'error',
  'version-unknown': 'warning',
  'type-wrong': 'error',
  'list-expected': 'warning',
  'title-missing': 'error',
  'entry-title-missing': 'warning',
  'agenda-missing': 'warning',
  'agenda-and-days': 'warning',
  'date-missing': 'error',
  'date-invalid': 'error',
  'zone-missing': 'error',
  'zone-unknown': 'error',
  'zone-abbreviation': 'error',
  'zone-data-differs': 'warning',
  'offsets-invalid': 'error',
  'offset-contradicts-zone': 'warning',
  'time-invalid': 'error',
  'time-in-gap': 'error',
  'time-in-overlap': 'error',
  'start-unknown': 'error',
  'start-before-previous': 'error',
  'end-before-start': 'error',
  'end-contradicts-duration': 'error',
  'slot-very-long': 'warning',
  'duration-invalid': 'error',
  'minutes-invalid': 'error',
  'qa-too-long': 'warning',
  'value-unknown': 'warning',
  'language-invalid': 'warning',
  'url-refused': 'error',
  'email-invalid': 'warning',
  'person-nameless': 'error',
  'not-listed': 'warning',
  'id-duplicate': 'warning',
  'revision-lower': 'warning',
  'key-unknown': 'info',
  'nesting-too-deep': 'error',
} as const satisfies Record<string, Severity>;

/** The code of a fault, stable across versions. */
export type ProblemCode = keyof typeof SEVERITIES;

/** One fault, with the numbers and names its sentence needs. */
export interface Problem<Code extends string = ProblemCode> {
  readonly code: Code;
  readonly severity: Severity;
  /** JSON Pointer (RFC 6901) into the data: "/agenda/2/start"; "" is the whole document. */
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** Line of the file (from 1), where a reader of text knows it. */
  readonly line?: number;
}

/** Collects faults in the order in which they are met. */
export class ProblemList {
  private readonly list: Problem[] = [];
  private readonly told = new Set<string>();

  /** Adds one fault; the same code at the same path is told once. */
  add(code: ProblemCode, path: string, params: Problem['params'] = {}, line?: number): void {
    const key = `${code} ${path}`;
    if (this.told.has(key)) return;
    this.told.add(key);
    this.list.push({ code, severity: SEVERITIES[code], path, params, ...(line && { line }) });
  }

  /** All faults so far. */
  get all(): readonly Problem[] {
    return this.list;
  }
}

/** Appends one step to a JSON Pointer, escaped as RFC 6901 (section 3) says. */
export function pointer(path: string, step: string | number): string {
  if (typeof step === 'number' || !/[~/]/.test(step)) return `${path}/${step}`;
  return `${path}/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
