/**
 * What documents of known formats must be made of. The script's readers pass over what is of another kind: whoever checks a file is told.
 */
import { isRecord, typeName } from '../../event/fields.js';
import { pointer, ProblemList, type Problem } from '../../event/problems.js';
import { c3voc } from '../c3voc.js';
import { frab } from '../frab.js';
import { indico } from '../indico.js';
import { miniConf } from '../mini-conf.js';
import { pretalx } from '../pretalx.js';
import type { Format } from '../reader.js';
import { researchSeminars } from '../research-seminars.js';
import { sessionize } from '../sessionize.js';

// Steps from the document to what is asked for: names of fields, "[]" for all of a list, "{}" for all of an object, "?" where it may be another; the last
// says what must be there.
const within = (place: string, fields: string): readonly string[] => fields.split(' ').map((field) => `${place}/${field}`);
const TALKS = 'schedule/conference/days/[]/rooms/{}/[]';
const RESULTS = 'results/[]?';
const CONTRIBUTIONS = [`${RESULTS}/contributions/[]`, `${RESULTS}/sessions/[]`, `${RESULTS}/sessions/[]/contributions/[]`];

const SHAPES: readonly (readonly [Format, readonly string[]])[] = [
  [frab, within(TALKS, 'persons/[]/object links/[]/object attachments/[]/object abstract/text description/text')],
  [c3voc, [...within('schedule', 'persons/[]/object conference/rooms/[]/object conference/tracks/[]/object conference/days/[]/object'), ...within('schedule/events/[]', 'participants/[]/object links/[]/object attachments/[]/object abstract/text description/text room/object track/object')]],
  [pretalx, [...within('talks/[]', 'speakers/[]/text abstract/text room/text track/text'), 'rooms/[]/object', 'tracks/[]/object', 'speakers/[]/object']],
  [indico, [
    ...within(RESULTS, 'startDate/date endDate/date chairs/[]/object description/text'),
    ...CONTRIBUTIONS.flatMap((place) => within(place, 'startDate/date endDate/date speakers/[]/object primaryauthors/[]/object coauthors/[]/object conveners/[]/object folders/[]/object description/text room/text')),
    ...['results/{}?/{}/{}', 'results/{}?/{}/{}/entries/{}'].flatMap((place) => within(place, 'startDate/date endDate/date presenters/[]/object conveners/[]/object description/text')),
  ]],
  [sessionize, [
    ...within('sessions/[]', 'speakers/[]/object description/text roomId/text liveUrl/text recordingUrl/text'), 'speakers/[]/object', 'rooms/[]/object', 'categories/[]/object',
    ...within('[]/rooms/[]/sessions/[]', 'speakers/[]/object description/text'), ...within('[]/sessions/[]', 'speakers/[]/object description/text'),
  ]],
  [miniConf, [...within('[]', 'abstract/text description/text location/text link/text sessions/[]/object')]],
  [researchSeminars, within('talks/[]', 'abstract/text comments/text speaker/text speaker_affiliation/text room/text slides_link/text video_link/text paper_link/text')],
];

/** Everything in a document that its format has otherwise, and that is passed over. */
export function strangersIn(document: unknown): readonly Problem[] {
  const places = SHAPES.find(([format]) => format.recognises(document))?.[1] ?? [];
  const list = new ProblemList();
  const told = new Set<string>();
  const tell: Tell = (path, expected, found) => {
    // A format may have documents of several kinds: which one this is says the document itself.
    if (path && !told.has(path)) list.add('type-wrong', path, { expected, found: typeName(found) });
    told.add(path);
  };
  for (const place of places) look(document, place.split('/'), '', tell);
  return list.all;
}

type Tell = (path: string, expected: string, found: unknown) => void;

function look(value: unknown, [step = '', ...others]: readonly string[], path: string, tell: Tell): void {
  const isFound = EXPECTED[step] ?? isMention;
  if (value === null || value === undefined) return;
  if (!isFound(value)) return step.endsWith('?') ? undefined : tell(path, step === 'text' ? 'string' : step === '[]' ? 'list' : 'object', value);
  if (Array.isArray(value)) value.forEach((item: unknown, at) => look(item, others, pointer(path, at), tell));
  else if (step.startsWith('{}') && isRecord(value)) for (const [key, item] of Object.entries(value)) look(item, others, pointer(path, key), tell);
  else if (others.length && isRecord(value)) look(value[step], others, pointer(path, step), tell);
}

/** Something with fields; or only its name. */
const isMention = (value: unknown): boolean => isRecord(value) || typeof value === 'string';
const EXPECTED: Readonly<Record<string, (value: unknown) => boolean>> = {
  '[]': Array.isArray, '[]?': Array.isArray, '{}': isRecord, '{}?': isRecord, date: isRecord, object: (value) => isMention(value) || typeof value === 'number',
  // In several languages it is an object of texts.
  text: (value) => typeof value === 'string' || typeof value === 'number' || (isRecord(value) && Object.values(value).some((text) => typeof text === 'string')),
};
