/**
 * How sure a text is of itself.
 */
import type { GuessList } from '../draft.js';
import type { Block } from '../text/blocks.js';
import type { Mark } from '../words/marks.js';

const APPROXIMATE = /\b(?:times?|schedule|timings?|zeiten|uhrzeiten|zeitplan|horaires?|horarios?|horas)\b[^.;]{0,60}\b(?:approximate|approximative|ungefähr|circa|ca\.|indicati(?:ve|fs?)|aproximad[oa]s?|may (?:shift|change slightly))|\b(?:approximate|ungefähre|approximatifs?)\s(?:times?|schedule|zeiten|uhrzeiten|horaires?)/iu;
const RESERVED = 'unter vorbehalt|änderungen vorbehalten|subject to change|sous réserve|sujet à modifications?|sujeto a cambios';
const IS_RESERVED = new RegExp(`(?<!\\p{L})(?:${RESERVED})`, 'iu');
const TENTATIVE = new RegExp(`(?<!\\p{L})(?:tentative|preliminary|provisional|provisoire|vorläufig\\p{L}*|${RESERVED}|borrador|draft (?:schedule|programm?e?|agenda))`, 'iu');

/** True for "This schedule is subject to change.", which names nothing. */
export function isReserve(plain: string): boolean {
  return IS_RESERVED.test(plain);
}

/** "The times are approximate", "tentative schedule". */
export function standingOf(marks: readonly Mark[], guesses: GuessList): { readonly times?: string; readonly status?: string } {
  const find = (pattern: RegExp): Block | undefined => marks.find(({ block }) => pattern.test(block.plain.slice(0, 1_000)))?.block;
  const approximate = find(APPROXIMATE);
  const tentative = marks.find(({ block }) => TENTATIVE.test(block.plain.slice(0, 1_000)) && (block.kind === 'heading' || /schedule|programm?|agenda|times?|zeit|ablauf|horaire|horario|change|modif|cambio|änderung/iu.test(block.plain)))?.block;
  if (approximate) guesses.add('approximate-guessed', approximate.line, { value: approximate.plain }, undefined, 'times');
  if (tentative) guesses.add('tentative-guessed', tentative.line, { value: tentative.plain }, undefined, 'status');
  return { ...(approximate ? { times: 'approximate' } : {}), ...(tentative ? { status: 'tentative' } : {}) };
}
