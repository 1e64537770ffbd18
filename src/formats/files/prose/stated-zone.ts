/**
 * In which zone a text says that its times are. UTC, GMT and an offset say it themselves; an abbreviation or "Pacific Time" is told with the zones
 * it can mean, and never taken: it is another clock in summer, or on another continent.
 */
import { offsetLabel } from '../../../time/labels.js';
import { findZone } from '../../../time/zone.js';
import { flat, type DayDraft, type GuessList } from './draft.js';
import type { Block } from './blocks.js';
import { meaningOf, saysItself, zonesIn } from './zone-words.js';

interface Statement {
  readonly word: string;
  readonly line: number;
  /** Beside the time of an entry, or where the text says so of all times. */
  readonly weight: number;
}

const ABOUT_TIMES = /\btimes?\b|\btime ?zone|schedule|uhrzeit|zeiten?\b|\bzeit\b|heures?\b|horaires?\b|\bhoras?\b|horarios?\b|\d\s?(?:[ap]\.?m\b|uhr|h\b)|\d[:.]\d\d|\bUTC\b/iu;

/**
 * The zone of all times of a text.
 * @param blocks Pieces that may say it: none of a table of zones, no abstract.
 * @param given The zone that whoever runs the reader gives.
 */
export function statedZone(blocks: readonly Block[], days: readonly DayDraft[], given: string | undefined, guesses: GuessList): string | undefined {
  const entries = flat(days.flatMap((day) => day.entries));
  const beside = entries.flatMap(({ slot, line }): Statement[] => (slot?.zone ? [{ word: slot.zone, line, weight: 3 }] : []));
  const said = blocks.flatMap((block): Statement[] => (block.plain.length < 600 && ABOUT_TIMES.test(block.plain)
    ? zonesIn(block.plain).map(({ word }) => ({ word, line: block.line, weight: /\ball times|times (?:are |given )?in\b|alle zeiten|zeiten in|toutes les heures|heures en|todas las horas|time ?zone/iu.test(block.plain) ? 2 : 1 })) : []));
  const all = [...beside, ...said].filter(({ word }) => word.includes('/') ? findZone(word) !== undefined : meaningOf(word) !== undefined && !/^aoe$/i.test(word));
  const most = all.reduce((weight, one) => Math.max(weight, one.weight), 0);
  const heaviest = all.filter(({ weight }) => weight === most);
  const taken = heaviest.find(({ word }) => word.includes('/')) ?? (heaviest.every(({ word }) => saysItself(word)) ? heaviest[0] : undefined);
  const others = all.filter(({ word }) => !word.includes('/') && !saysItself(word));
  tellSeasons(others, days, given ?? taken?.word, guesses);
  const isAlone = new Set(heaviest.map(({ word }) => zoneNamed(word))).size === 1;
  if (taken && (isAlone || heaviest.every((one) => one.word === taken.word || explains(one, taken, days)))) {
    const zone = zoneNamed(taken.word);
    guesses.add('zone-taken', taken.line, { value: taken.word, zone }, undefined, 'timeZone');
    tellSeasons([taken], days, given, guesses);
    return zone;
  }
  if (given !== undefined) return undefined;
  const told = new Set<string>();
  for (const { word, line } of [...others, ...heaviest]) {
    if (told.has(word)) continue;
    told.add(word);
    guesses.add('zone-not-taken', line, { value: word, candidates: meaningOf(word)?.zones.join(', ') ?? word }, undefined, 'timeZone');
  }
  if (!told.size && entries.length) guesses.add('zone-not-found', 1);
  return undefined;
}

/** True for the "UTC+2" of "Europe/Berlin (UTC+2)", if it is right on all days. */
function explains({ word, line }: Statement, name: Statement, days: readonly DayDraft[]): boolean {
  const minutes = meaningOf(word)?.minutes;
  const zone = name.word.includes('/') ? findZone(name.word) : undefined;
  return line === name.line && zone !== undefined && minutes !== undefined && days.every(({ date }) => date === undefined || zone.offsetMinutes(Date.parse(`${date}T12:00:00Z`)) === minutes);
}

/** Of times that are told on several clocks, takes those on the clocks of the event. */
export function takeOwnClocks(days: readonly DayDraft[], timeZone: string | undefined): void {
  const zone = findZone(timeZone ?? '');
  for (const { date, entries } of zone ? days : []) {
    for (const draft of flat(entries)) {
      const { slot } = draft;
      const minutes = date === undefined ? undefined : zone?.offsetMinutes(Date.parse(`${date}T12:00:00Z`));
      const own = slot?.others?.find((other) => {
        const meaning = meaningOf(other.zone ?? '');
        return meaning?.zones.includes(timeZone ?? '') === true || (minutes !== undefined && meaning?.minutes === minutes);
      });
      if (slot && own) draft.slot = { ...own, written: slot.written, approximate: slot.approximate };
    }
  }
}

function zoneNamed(word: string): string {
  return word.includes('/') ? word : meaningOf(word)?.zones[0] ?? 'UTC';
}

/** "CET" on a day in June: clocks there show CEST. */
function tellSeasons(statements: readonly Statement[], days: readonly DayDraft[], zoneName: string | undefined, guesses: GuessList): void {
  const told = new Set<string>();
  for (const { word, line } of [...statements].sort((a, b) => a.weight - b.weight)) {
    const meaning = meaningOf(word);
    const zone = findZone(word === 'GMT' ? 'Europe/London' : zoneName !== undefined && !saysItself(zoneName) ? zoneName : meaning?.zones[0] ?? '');
    if (!meaning || meaning.minutes === undefined || !zone || (saysItself(word) && word !== 'GMT')) continue;
    for (const { date, line: dayLine } of days) {
      if (date === undefined || told.has(word + date)) continue;
      told.add(word + date);
      const minutes = zone.offsetMinutes(Date.parse(`${date}T12:00:00Z`));
      if (minutes !== meaning.minutes) guesses.add('zone-season', line, { value: word, date, offset: offsetLabel(meaning.minutes), zone: zone.name, zoneOffset: offsetLabel(minutes), day: dayLine }, undefined, 'timeZone');
    }
  }
}
