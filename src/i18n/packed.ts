/**
 * Words without their keys, which every language has in the same order: a list of sentences, as it travels in a file.
 */
import type { Words } from './words.js';
import { en } from './words/en.js';

/** The sentences of a language, or a part of them, in the order of the English ones. */
export function pack<Part>(words: Part): readonly string[] {
  return Object.values(words as object).flatMap((value: unknown) => (typeof value === 'string' ? value : pack(value)));
}

/** Sentences in the places of those of another language; the list is used up. */
export function unpack<Part>(like: Part, sentences: string[]): Part {
  return Object.fromEntries(Object.entries(like as object).map(([key, value]: [string, unknown]) => [key, typeof value === 'string' ? sentences.shift() : unpack(value, sentences)])) as Part;
}

/**
 * The words of such a list.
 * @param list What came from a file: the version of the package it was made with, then the sentences.
 * @param version The version of this script: sentences of another may be others.
 * @returns undefined for anything else.
 */
export function unpackFile(list: unknown, version: string): Words | undefined {
  if (!Array.isArray(list) || !list.every((one) => typeof one === 'string')) return undefined;
  const [own, ...sentences] = list;
  return own === version && sentences.length === pack(en).length ? unpack(en, sentences) : undefined;
}
