/**
 * The programme that a page holds as data, for search engines (schema.org) or for this widget: surer than anything that its text says.
 */
import { isRecord } from '../../event/fields.js';
import { GUESSES } from '../../event/guesses.js';
import { asOurs } from '../index.js';
import { jsonLines } from './json-lines.js';
import { lineFinder } from './positions.js';
import type { Decoding } from './yaml.js';

const OPENING = /<script\b[^>]{0,300}\btype\s*=\s*["']?application\/(?:ld\+)?json\b[^>]{0,300}>/gi;

/** The first data in a page that hold entries; undefined where there are none: most pages tell search engines of the event, not of its talks. */
export function pageData(text: string): Decoding | undefined {
  if (!/^\s*<|<\/script/i.test(text)) return undefined;
  const opening = new RegExp(OPENING);
  while (opening.test(text)) {
    const from = opening.lastIndex;
    const to = text.indexOf('</script', from);
    if (to < 0) return undefined;
    // A script ends with the first of these, whatever stands in it.
    opening.lastIndex = to;
    const json = text.slice(from, to);
    const document = parsed(json);
    if (document === undefined || !hasEntries(document)) continue;
    const before = lineFinder(text)(from) - 1;
    let lineOf: ((place: string) => number) | undefined;
    return {
      document, lineOf: (place) => (lineOf ??= jsonLines(json))(place) + before,
      guesses: [{ code: 'data-in-page', severity: GUESSES['data-in-page'], path: '', params: {}, line: before + 1 }],
    };
  }
  return undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function hasEntries(document: unknown): boolean {
  const { document: ours } = asOurs(document);
  const holdsList = (of: unknown, key: string): boolean => isRecord(of) && Array.isArray(of[key]) && of[key].length > 0;
  const isProgramme = (of: unknown): boolean => isRecord(of) && of.title !== undefined && (holdsList(of, 'agenda') || (Array.isArray(of.days) && of.days.some((day) => holdsList(day, 'agenda'))));
  return isProgramme(ours) || (isRecord(ours) && Array.isArray(ours.events) && ours.events.some(isProgramme));
}
