/**
 * What documents of known formats must be made of. The script's readers pass over what is of another kind: whoever checks a file is told.
 */
import { isRecord, typeName } from '../../event/fields.js';
import { pointer, ProblemList, type Problem } from '../../event/problems.js';
import { c3voc } from '../c3voc.js';
import { frab } from '../frab.js';
import { indico } from '../indico.js';
import { pretalx } from '../pretalx.js';
import type { Format } from '../reader.js';
import { sessionize } from '../sessionize.js';

// Steps from the document to what is asked for: names of fields, "[]" for all of a list, "{}" for all of an object, "?" where it may be another. What stands
// at the end has fields, or it is only a name; where the end is "$" it must be a text, and be there ("$?": if it is there).
const TIMES = 'startDate/date/$ startDate/time/$? endDate/date/$ endDate/time/$?';
const SHAPES: readonly (readonly [Format, string, string])[] = [
  [frab, 'schedule/conference/days/[]/rooms/{}/[]', 'persons/[] links/[] attachments/[]'],
  [c3voc, 'schedule', 'persons/[] conference/rooms/[] conference/tracks/[] conference/days/[]'],
  [c3voc, 'schedule/events/[]', 'participants/[] links/[] attachments/[]'],
  [pretalx, 'talks/[]', 'speakers/[]'],
  ...['', '/contributions/[]', '/sessions/[]', '/sessions/[]/contributions/[]'].map((place): typeof SHAPES[number] => [indico, `results/[]?${place}`, `${TIMES} ${place ? 'speakers/[] primaryauthors/[] coauthors/[] conveners/[] folders/[]' : 'chairs/[]'}`]),
  ...['', '/entries/{}'].map((place): typeof SHAPES[number] => [indico, `results/{}?/{}/{}${place}`, `${TIMES} presenters/[] conveners/[]`]),
  [sessionize, 'sessions/[]', 'speakers/[]'], [sessionize, '[]/rooms/[]/sessions/[]', 'speakers/[]'], [sessionize, '[]/sessions/[]', 'speakers/[]'],
];

/** Everything in a document that its format has otherwise, and that is passed over. */
export function strangersIn(document: unknown): readonly Problem[] {
  const list = new ProblemList();
  const told = new Set<string>();
  const tell: Tell = (path, expected, found) => {
    // A format may have documents of several kinds: which one this is says the document itself.
    if (path && !told.has(path)) list.add('type-wrong', path, { expected, found: found === undefined ? 'nothing' : typeName(found) });
    told.add(path);
  };
  for (const [format, place, fields] of SHAPES) if (format.recognises(document)) for (const field of fields.split(' ')) look(document, `${place}/${field}`.split('/'), '', tell);
  return list.all;
}

type Tell = (path: string, expected: string, found: unknown) => void;

function look(value: unknown, [step = '', ...others]: readonly string[], path: string, tell: Tell): void {
  if (step.startsWith('$')) return typeof value === 'string' || (value === undefined && step.endsWith('?')) ? undefined : tell(path, 'string', value);
  if (value === null || value === undefined) return;
  const isList = step.startsWith('[]');
  const isFound = isList ? Array.isArray(value) : isRecord(value) || (typeof value === 'string' && !step);
  if (!isFound) return step.endsWith('?') ? undefined : tell(path, isList ? 'list' : 'object', value);
  if (Array.isArray(value)) value.forEach((item: unknown, at) => look(item, others, pointer(path, at), tell));
  else if (isRecord(value) && step) for (const key of step.startsWith('{}') ? Object.keys(value) : [step]) look(value[key], others, pointer(path, key), tell);
}
