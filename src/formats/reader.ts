/**
 * What a reader of somebody else's format does: it turns a document into one of our own, and remembers where everything came from.
 */
import { pointer, type Problem } from '../event/problems.js';

/** A document of ours that was made from another. */
export interface Translation {
  readonly document: Readonly<Record<string, unknown>>;
  /** Place in our document (JSON Pointer) → place in theirs, for whatever has a place of its own there. */
  readonly origins: ReadonlyMap<string, string>;
  /** Place in our document → line of the file (from 1), where the reader knows. */
  readonly lines?: ReadonlyMap<string, number>;
  /** What was found wrong on the way, at places in theirs. */
  readonly problems: readonly Problem[];
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

/** The place in the original of a place in the translation. */
export function originOf(place: string, { origins }: Translation, names: Format['names']): string {
  const holder = holderOf(place, origins);
  const [field, ...deeper] = place.slice(holder.length).split('/').slice(1);
  const named = field === undefined ? [] : [(Object.hasOwn(names, field) && names[field]?.split(' ')[0]) || field];
  return [origins.get(holder) ?? holder, ...named, ...deeper].join('/');
}

/** The line of a place in the translation, where the reader knows. */
export function lineOf(place: string, { origins, lines }: Translation): number | undefined {
  return lines?.get(holderOf(place, origins));
}

/** The nearest place around this one that has an origin; "" for none. */
function holderOf(place: string, origins: Translation['origins']): string {
  return !place || origins.has(place) ? place : holderOf(place.slice(0, place.lastIndexOf('/')), origins);
}

/** A JSON Pointer out of its steps. */
export function pointerTo(...steps: readonly (string | number)[]): string {
  return steps.reduce<string>((path, step) => pointer(path, step), '');
}
