/**
 * What a heading, a line or a cell says of the zone of times: "Start (CEST, UTC+2)", "All times in Europe/Berlin", "9:00 Eastern Time". UTC, an offset and an IANA
 * name say it themselves; other words are held against the zone that somebody gives, and are told where nobody does.
 */
import { findZone } from '../../../time/zone.js';
import { canMeanSame, EXPLAINED_ZONE, meaningOf, placeTimesIn, saysItself, ZONE_WORD, zonesIn } from '../dates/zone-words.js';

/** Words for one zone. */
export interface SaidZone {
  readonly words: readonly string[];
  /** Its name or offset, where the words say it, and do not contradict each other. */
  readonly zone?: string;
}

/** The zone that words say; undefined for none. */
export function zoneSaid(text: string): SaidZone | undefined {
  const places = placeTimesIn(text).map(({ written }) => written);
  const words = [...zonesIn(text).map(({ word }) => word).filter((word) => (word.includes('/') ? findZone(word) !== undefined : meaningOf(word) !== undefined)), ...places];
  return words.length ? agreed(words) : undefined;
}

function agreed(all: readonly string[]): SaidZone {
  const words = [...new Set(all)];
  const sure = words.find((word) => word.includes('/')) ?? words.find((word) => saysItself(word) && word !== 'GMT') ?? words.find(saysItself);
  if (sure === undefined || words.some((word) => word !== sure && !isSame(word, sure))) return { words };
  return { words, zone: sure.includes('/') ? sure : meaningOf(sure)?.zones[0] ?? sure };
}

/** "GMT" beside "BST" may be what somebody takes for the clock of London. */
const isSame = (word: string, sure: string): boolean => canMeanSame(word, sure) || canMeanSame(sure, word);

/** A heading without the words for a zone; undefined where it has none. */
export function withoutZoneWords(heading: string): string | undefined {
  const written = [...zonesIn(heading), ...placeTimesIn(heading)].map((one) => one.written);
  if (!written.length) return undefined;
  const rest = written.reduce((text, words) => text.replace(words, ' '), heading).replace(/[()[\]/=]/g, ' ').trim();
  return rest.replace(/(?:\s+in)?[\s,:;–—-]*$/iu, '');
}

const CLOCK_END = /\d{1,2}(?:\s?[:.h]\s?\d\d(?::\d\d)?)?(?:\s?(?:[ap]\.?\s?m\b\.?|uhr|h\b))?(?![\d:.])/giu;

/** A cell of times without the zones behind them. */
export function behindTimes(cell: string): { readonly text: string; readonly said: SaidZone } | undefined {
  const words: string[] = [];
  let [text, from] = ['', 0];
  for (const { 0: clock, index } of cell.matchAll(CLOCK_END)) {
    const end = index + clock.length;
    const found = end < from ? undefined : zoneAt(cell, end);
    if (!found) continue;
    words.push(...found.words);
    text += `${cell.slice(from, end)}`;
    from = found.next;
  }
  return words.length ? { text: (text + cell.slice(from)).trim(), said: agreed(words) } : undefined;
}

function zoneAt(cell: string, at: number): { readonly words: readonly string[]; readonly next: number } | undefined {
  EXPLAINED_ZONE.lastIndex = at;
  const explained = EXPLAINED_ZONE.exec(cell);
  if (explained) return { words: Object.values(explained.groups ?? {}).filter((word): word is string => word !== undefined), next: at + explained[0].length };
  ZONE_WORD.lastIndex = at;
  const [whole = '', word] = ZONE_WORD.exec(cell) ?? [];
  return word === undefined ? undefined : { words: [word], next: at + whole.length };
}
