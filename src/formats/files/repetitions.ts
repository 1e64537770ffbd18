/**
 * Events of schema.org that come again by a rule (`eventSchedule`): we have no place for rules, and show their first time at most.
 */
import { isRecord } from '../../event/fields.js';
import { pointer, ProblemList, type Problem } from '../../event/problems.js';

/** What comes again in a JSON-LD document, each at the place of its rule. An event whose parts are listed has its times with them. */
export function repetitionsIn(document: unknown): readonly Problem[] {
  const problems = new ProblemList();
  const open: (readonly [unknown, string])[] = [[document, '']];
  // A list goes on over what is added to it.
  for (const [value, path] of open) {
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      const place = pointer(path, key);
      if (key !== 'eventSchedule') open.push([inner, place]);
      else if (isRecord(value) && value.subEvent === undefined) tellRules(inner, place, problems);
    }
  }
  return problems.all;
}

function tellRules(schedule: unknown, place: string, problems: ProblemList): void {
  const list: readonly unknown[] = Array.isArray(schedule) ? schedule : [schedule];
  list.forEach((rule, index) => {
    if (!isRecord(rule) || typeof rule.repeatFrequency !== 'string' || rule.repeatCount === 1) return;
    const words = [rule.repeatFrequency, ...(Array.isArray(rule.byDay) ? rule.byDay : [rule.byDay])].filter((word) => typeof word === 'string');
    problems.add('recurrence-not-expanded', Array.isArray(schedule) ? pointer(place, index) : place, { rule: words.map((word) => word.replace(/^.*[/:]/, '')).join(' ') });
  });
}
