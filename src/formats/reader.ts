/**
 * What a reader of somebody else's format does: it turns a document into one of our own, and remembers where everything came from.
 */
import { pointer, type Problem } from '../event/problems.js';

/** A document of ours that was made from another. */
export interface Translation {
  readonly document: Readonly<Record<string, unknown>>;
  /** Place in our document (JSON Pointer) → place in theirs, for whatever has a place of its own there. */
  readonly origins: ReadonlyMap<string, string>;
}

/** A format: how it is told, and what becomes of it. */
export interface Format {
  /** True for a decoded document that looks like one of this format. */
  recognises(document: unknown): boolean;
  /** Takes over what is on its list and nothing else: exports carry what is meant for organisers only. */
  translate(document: unknown): Translation;
  /** Names of our fields → theirs, where they differ; of several with spaces between them the first is the usual one. */
  readonly names: Readonly<Record<string, string>>;
}

/** A problem that was found in the translation, told at the place in the original. */
export function atOrigin(problem: Problem, translation: Translation, names: Format['names']): Problem {
  return { ...problem, path: originOf(problem.path, translation, names) };
}

/** The place in the original of a place in the translation. */
export function originOf(place: string, { origins }: Translation, names: Format['names']): string {
  const rest: string[] = [];
  let path = place;
  while (path && !origins.has(path)) {
    const cut = path.lastIndexOf('/');
    rest.unshift(path.slice(cut + 1));
    path = path.slice(0, cut);
  }
  const [field, ...deeper] = rest;
  if (field !== undefined) rest.splice(0, 1, Object.hasOwn(names, field) ? (names[field]?.split(' ')[0] ?? field) : field);
  return [origins.get(path) ?? path, ...(field === undefined ? [] : [rest[0] ?? field, ...deeper])].join('/');
}

/** A JSON Pointer out of its steps. */
export function pointerTo(...steps: readonly (string | number)[]): string {
  return steps.reduce<string>((path, step) => pointer(path, step), '');
}
