/**
 * Zones as a text tells them: beside the time of one entry, over the entries of a session, and where the same time is told on two clocks.
 */
import { findZone, offsetZone, type Zone } from '../../../../time/zone.js';
import { flat, type DayDraft, type Draft } from '../draft.js';
import type { Block } from '../text/blocks.js';
import { POINTS, startOf, type WrittenSlot } from '../../dates/clock-times.js';
import { slotsIn } from '../../dates/line-slots.js';
import { canMean, canMeanSame, meaningOf, offsetOn, saysItself, zonesIn } from '../../dates/zone-words.js';

/** An entry with a zone of its own. */
export interface OwnZone {
  readonly draft: Draft;
  readonly date?: string | undefined;
  readonly word: string;
  /** Another word beside it that means another clock on that day: "CET (UTC+1)" in summer. */
  readonly against?: string | undefined;
  /** Where it says so. */
  readonly line: number;
}

/** True for a word that is a zone, or can be one. */
export function isZone(word: string): boolean {
  return word.includes('/') ? findZone(word) !== undefined : meaningOf(word) !== undefined && !/^aoe$/i.test(word);
}

/** True for a word that leaves no doubt: UTC, GMT, an offset, an IANA name. */
export function isCertain(word: string): boolean {
  return word.includes('/') || saysItself(word);
}

/** The zone that a word stands for, the likeliest where it can be several. */
export function zoneNamed(word: string): string {
  return word.includes('/') ? word : meaningOf(word)?.zones[0] ?? 'UTC';
}

/** Entries beside whose time a zone stands, or over whose session. */
export function ownZones(days: readonly DayDraft[]): readonly OwnZone[] {
  const found: OwnZone[] = [];
  const visit = (entries: readonly Draft[], date: string | undefined, above: Pick<OwnZone, 'word' | 'against' | 'line'> | undefined): void => {
    for (const draft of entries) {
      const said = draft.slot?.zone ?? zoneOver(draft);
      const also = draft.slot?.alsoZone;
      const own = said !== undefined && isZone(said) ? { word: said, line: draft.line, against: also !== undefined && !canMeanSame(also, said, date) ? also : undefined } : above;
      if (own && !draft.untimed) found.push({ draft, date, ...own });
      visit(draft.items, date, own);
    }
  };
  for (const { entries, date } of days) visit(entries, date, undefined);
  return found;
}

/** "Session Asia (Tokyo time, JST)": the zone in brackets of what holds other entries; "(MT)" may be somebody's initials. */
function zoneOver({ title, items }: Draft): string | undefined {
  for (const [, inner = ''] of items.length ? (title?.value ?? '').matchAll(/\(([^()]*)\)/g) : []) {
    const [zone, ...more] = zonesIn(inner);
    const isAbout = /time|zeit|heure|hora/iu.test(inner) && inner.length < 60;
    if (zone && !more.length && (isAbout || (inner.trim() === zone.written && zone.word.length > 2))) return zone.word;
  }
  return undefined;
}

/** Of "CET (UTC+1)" the offset alone, where it is the word's own on all days. */
export function fixedBeside(words: readonly string[], days: readonly DayDraft[]): readonly string[] {
  const [offset, ...more] = words.filter((word) => saysItself(word) && meaningOf(word)?.minutes !== 0);
  const minutes = offset === undefined ? undefined : meaningOf(offset)?.minutes;
  if (offset === undefined || minutes === undefined || more.some((word) => meaningOf(word)?.minutes !== minutes)) return words;
  const others = words.filter((word) => !saysItself(word));
  return words.every((word) => saysItself(word) || !word.includes('/')) && others.every((word) => isOffsetOf(word, minutes, days)) ? [offset] : words;
}

/** Whether a word can mean that offset, and a zone of it has that on all days. */
function isOffsetOf(word: string, minutes: number, days: readonly DayDraft[]): boolean {
  return days.every(({ date }) => date === undefined || canMean(word, minutes, date)) && (meaningOf(word)?.zones ?? []).some((name) => {
    const zone = findZone(name);
    return zone !== undefined && keepsOffset(zone, minutes, days);
  });
}

/** True for a zone that is so far from UTC on all days. */
export function keepsOffset(zone: Zone, minutes: number | undefined, days: readonly DayDraft[]): boolean {
  return days.every(({ date }) => date === undefined || offsetOn(zone, date) === minutes);
}

const BETWEEN = /^[\s/|(,;=–-]{0,4}(?:(?:or|i\.e\.|that is|bzw\.|d\.\s?h\.|soit|c['’]est-à-dire|o sea)\s?)?$/iu;

/** "2 pm CET (13:00 UTC)": the zone of the clock on which the first entry begins. */
export function pairedClocks(blocks: readonly Block[], days: readonly DayDraft[]): { readonly zone: string; readonly written: string; readonly line: number } | undefined {
  const first = flat(days[0]?.entries ?? []).find(({ start, slot }) => start !== undefined && slot?.zone === undefined)?.start;
  for (const { plain, line } of first === undefined ? [] : blocks) {
    const slots = plain.length < 600 && /\d.*\d/su.test(plain) ? slotsIn(plain, POINTS) : [];
    for (const chain of chainsOf(slots, plain)) {
      const [zone] = chain.flatMap((loose) => chain.flatMap((sure) => zoneOfPair(loose, sure, first, days) ?? []));
      if (zone !== undefined) return { zone, written: plain.slice(chain[0]?.at, chain.at(-1)?.next).trim(), line };
    }
  }
  return undefined;
}

/** Slots with nothing between them. */
function chainsOf(slots: readonly WrittenSlot[], plain: string): readonly (readonly WrittenSlot[])[] {
  const chains: WrittenSlot[][] = [];
  for (const slot of slots) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    if (last && chain && chain.length < 12 && BETWEEN.test(plain.slice(last.next, slot.at))) chain.push(slot);
    else chains.push([slot]);
  }
  return chains;
}

/** @param sure The one that says how far it is from UTC. */
function zoneOfPair(loose: WrittenSlot, sure: WrittenSlot, first: number | undefined, days: readonly DayDraft[]): string | undefined {
  const known = sure.zone !== undefined && saysItself(sure.zone) ? meaningOf(sure.zone)?.minutes : undefined;
  if (known === undefined || loose.zone === undefined || saysItself(loose.zone) || !meaningOf(loose.zone)) return undefined;
  const minutes = (startOf(loose) - startOf(sure) + known + 720 + 2880) % 1440 - 720;
  // A word that means another clock on that day: which of the two is wrong nobody can tell.
  if (!isOffsetOf(loose.zone, minutes, days)) return undefined;
  if (first === startOf(loose)) return offsetZone(minutes).name;
  return first === startOf(sure) ? zoneNamed(sure.zone ?? 'UTC') : undefined;
}
