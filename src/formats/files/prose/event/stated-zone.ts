/**
 * In which zone a text says that its times are. UTC, GMT, an offset and an IANA name say it themselves; an abbreviation or "Pacific Time" is told with
 * the zones it can mean, and never taken alone: it is another clock in summer, or on another continent.
 */
import { offsetLabel } from '../../../../time/labels.js';
import { findZone, offsetZone, type Zone } from '../../../../time/zone.js';
import { entriesOf, excerpt, flat, type DayDraft, type Draft, type GuessList } from '../draft.js';
import type { Block } from '../text/blocks.js';
import { isOnOtherDay, POINTS, startOf, type WrittenSlot } from '../../dates/clock-times.js';
import { slotsIn } from '../../dates/line-slots.js';
import { datesIn } from '../../dates/written-dates.js';
import { canMean, meaningOf, offsetOn, placeTimesIn, saysItself, zonesIn } from '../../dates/zone-words.js';
import { placeNamed } from '../words/places.js';
import { isAboutAllTimes, isAboutTimes, isZoneStatement } from '../words/zone-statements.js';
import { fixedBeside, isCertain, isZone, keepsOffset, ownZones, pairedClocks, zoneNamed, type OwnZone } from './told-zones.js';

interface Statement {
  readonly word: string;
  readonly line: number;
  /** 3 beside the time of an entry, 2 where the text says so of all times, 1 elsewhere, 0 where the times contradict it. */
  readonly weight: number;
}

/** Pieces that may say a zone. */
interface ZonePieces {
  /** None of a table of zones, no abstract. */
  readonly blocks: readonly Block[];
  /** Its title counts only where it leaves no doubt: "CT" is a picture of a head, too. */
  readonly title?: Block | undefined;
  /** Those of a table of zones: the same time on several clocks. */
  readonly clocks: readonly Block[];
}

/**
 * The zone of all times of a text. Entries that say another of their own get that.
 * @param given The zone that whoever runs the reader gives.
 */
export function statedZone({ blocks, title, clocks }: ZonePieces, days: readonly DayDraft[], given: string | undefined, guesses: GuessList): string | undefined {
  const paired = pairedClocks([...(title ? [title] : []), ...blocks, ...clocks], days);
  const own = ownZones(days);
  const named = title ? saidIn(title, days) : [];
  const inTitle = named.every(({ word }) => isCertain(word)) ? named : [];
  const said = [...blocks.flatMap((block) => saidIn(block, days)), ...inTitle];
  const timed = entriesOf(days).filter(({ start, untimed }) => start !== undefined && !untimed);
  const isMixed = new Set(own.map(({ word }) => zoneNamed(word))).size > 1 || (own.length > 0 && own.length < timed.length && said.some(({ word, weight }) => weight > 1 && own.every((one) => zoneNamed(one.word) !== zoneNamed(word))));
  const beside = own.filter((one) => !(isMixed && takeOwn(one)));
  if (paired && !beside.length && !said.some(({ word, weight }) => weight > 1 && isCertain(word))) return takePaired(paired, days, given, guesses);
  return takeStated([...beside.flatMap(({ word, against, line }) => [word, ...(against === undefined ? [] : [against])].map((one) => ({ word: one, line, weight: 3 }))), ...said], days, given, guesses, { isLacking: !timed.length || timed.some(({ own: zone }) => zone === undefined), isTimed: timed.length > 0, blocks });
}

function saidIn(block: Block, days: readonly DayDraft[]): readonly Statement[] {
  const { kind, plain, line } = block;
  if (plain.length >= 600) return [];
  // "Monday (CEST)"; "6 July 2026 (CET)", "6 July 2026, CET".
  const isAbout = isAboutTimes(plain) || (kind === 'heading' && /\([A-Z]{3,5}\)$/.test(plain)) || (/\d/.test(plain) && /[\s(,;–—-][A-Z]{3,5}\)?$/.test(plain) && datesIn(plain).length > 0);
  const words = zonesIn(plain).filter(({ word }) => isZone(word) && (isAbout || word.includes('/')));
  if (words.length === 1 && !isAboutAllTimes(plain) && contradictsStart(plain, days)) return words.map(({ word }) => ({ word, line, weight: 0 }));
  return fixedBeside(words.map(({ word }) => word), days).map((word) => ({ word, line, weight: isAboutAllTimes(plain) ? 2 : 1 }));
}

const STARTS = /\b(?:starts?|starting|begins?|beginning|beginnt|startet|commence|débute|empieza|comienza)\b/iu;

/** "We start at 13:00 UTC" over rows that begin at 14:00: they are on another clock, or one of the two is wrong. */
function contradictsStart(plain: string, days: readonly DayDraft[]): boolean {
  const [slot, another] = STARTS.test(plain) ? slotsIn(plain, POINTS).filter(({ zone }) => zone !== undefined) : [];
  const firsts = days.flatMap(({ entries }) => flat(entries).find(({ start, untimed }) => start !== undefined && !untimed)?.start ?? []);
  return slot !== undefined && !another && firsts.length > 0 && !firsts.includes(startOf(slot));
}

/** An entry on a clock of its own, if what it says leaves no doubt. */
function takeOwn({ draft, date, word, against }: OwnZone): boolean {
  if (!isCertain(word) || against !== undefined || date === undefined) return false;
  draft.own = { zone: zoneNamed(word), date };
  return true;
}

function takePaired({ zone, written, line }: NonNullable<ReturnType<typeof pairedClocks>>, days: readonly DayDraft[], given: string | undefined, guesses: GuessList): string | undefined {
  const minutes = zone === 'UTC' ? 0 : meaningOf(`UTC${zone}`)?.minutes;
  const own = findZone(given ?? '');
  if (own && keepsOffset(own, minutes, days)) return undefined;
  guesses.add('zone-taken', line, { value: written, zone }, undefined, 'timeZone');
  return zone;
}

function takeStated(all: readonly Statement[], days: readonly DayDraft[], given: string | undefined, guesses: GuessList, { isLacking, isTimed, blocks }: { readonly isLacking: boolean; readonly isTimed: boolean; readonly blocks: readonly Block[] }): string | undefined {
  const most = all.reduce((weight, one) => Math.max(weight, one.weight), 0);
  const heaviest = all.filter(({ weight }) => weight === most);
  const taken = most === 0 ? undefined : heaviest.find(({ word }) => word.includes('/')) ?? (heaviest.every(({ word }) => saysItself(word)) ? heaviest[0] : undefined);
  const others = all.filter(({ word }) => !isCertain(word));
  tellSeasons(heldAgainst(given, others, all, days), days, given ?? (taken && !saysItself(taken.word) ? taken.word : undefined), guesses);
  const isAlone = new Set(heaviest.map(({ word }) => zoneNamed(word))).size === 1;
  if (taken && (isAlone || heaviest.every((one) => one.word === taken.word || heaviest.some((name) => name.word === taken.word && explains(one, name, days))))) {
    const zone = zoneNamed(taken.word);
    guesses.add('zone-taken', taken.line, { value: taken.word, zone }, undefined, 'timeZone');
    tellSeasons([taken], days, given, guesses);
    return zone;
  }
  if (given !== undefined) tellSeasons(heaviest.filter(({ word, weight }) => weight > 0 && saysItself(word)), days, given, guesses, true);
  if (given !== undefined) tellOtherPlaces(blocks, days, given, guesses);
  if (given !== undefined || !isLacking) return undefined;
  const told = new Set<string>();
  for (const { word, line } of [...others, ...heaviest]) {
    if (told.has(word)) continue;
    told.add(word);
    guesses.add('zone-not-taken', line, { value: word, candidates: meaningOf(word)?.zones.join(', ') ?? word }, undefined, 'timeZone');
  }
  if (isTimed && !tellPlaces(blocks, [...told], guesses) && !told.size) guesses.add('zone-not-found', 1);
  return undefined;
}

/** Words for zones that must fit the one that somebody gives: those of which the text says nothing that they could be a conversion of. */
function heldAgainst(given: string | undefined, words: readonly Statement[], all: readonly Statement[], days: readonly DayDraft[]): readonly Statement[] {
  const zone = findZone(given ?? '');
  if (!zone) return words;
  const isSaid = all.some(({ word, weight }) => weight > 0 && keepsOffset(zone, meaningOf(word)?.minutes, days));
  // "ET" and the like hold all year and say least; beside the time of an entry, or of all times, they count.
  const isLoose = ({ word }: Statement): boolean => zone.name === 'UTC' || meaningOf(word)?.minutes === undefined;
  return words.filter((one) => one.weight > 1 || !isSaid || !isLoose(one));
}

const placeTimesOf = (blocks: readonly Block[]): readonly { readonly written: string; readonly timeZone: string; readonly line: number }[] =>
  blocks.filter(({ plain }) => plain.length < 600).flatMap(({ plain, line }) => placeTimesIn(plain).map((place) => ({ ...place, line })));

/** What stands over times and names one place, or says so of all. */
function isOverTimes({ kind, isHead, plain }: Block): boolean {
  return isAboutAllTimes(plain) || ((kind === 'heading' || isHead === true) && placeTimesIn(plain).length === 1);
}

/** "All times are Paris time", or "Monday (Paris time)", where somebody gives a zone in which clocks show another hour. */
function tellOtherPlaces(blocks: readonly Block[], days: readonly DayDraft[], given: string, guesses: GuessList): void {
  const zone = findZone(given);
  for (const { written, timeZone, line } of zone ? placeTimesOf(blocks.filter(isOverTimes)) : []) {
    const place = findZone(timeZone);
    const day = days.find(({ date }) => zone && place && date !== undefined && offsetOn(place, date) !== offsetOn(zone, date));
    if (zone && place && day?.date !== undefined) tellOffsets({ value: written, line, stated: offsetOn(place, day.date) }, zone, day.date, day, guesses);
  }
}

/** "Paris time" says which clock is meant to people only; told unless a word that is told already can mean it, too. */
function tellPlaces(blocks: readonly Block[], told: readonly string[], guesses: GuessList): boolean {
  const known = new Set(told.flatMap((word) => meaningOf(word)?.zones ?? []));
  const all = [...placeTimesOf(told.length ? blocks.filter(isOverTimes) : blocks), ...blocks.flatMap(placesStated)];
  const found = all.filter(({ timeZone }, at) => !known.has(timeZone) && all.findIndex((one) => one.timeZone === timeZone) === at);
  for (const { written, timeZone, line } of found) guesses.add('zone-not-taken', line, { value: written, candidates: timeZone }, undefined, 'timeZone');
  return found.length > 0;
}

/** "Time zone: Paris, France", "All times CET (Paris)". */
function placesStated(block: Block): readonly { readonly written: string; readonly timeZone: string; readonly line: number }[] {
  if (!isZoneStatement(block)) return [];
  const { plain, line } = block;
  const [, named] = /^[^:：]{3,40}[:：]\s?([^:：]{3,60}?)\.?$/u.exec(plain) ?? [];
  return [...(named === undefined ? [] : [named]), ...[...plain.matchAll(/\(([^()]{3,40})\)/gu)].map(([, inner = '']) => inner)].flatMap((written) => {
    const timeZone = placeNamed(written)?.timeZone;
    return timeZone === undefined ? [] : [{ written, timeZone, line }];
  });
}

/** True for the "UTC+2" of "Europe/Berlin (UTC+2)", if it is right on all days. */
function explains({ word, line }: Statement, name: Statement, days: readonly DayDraft[]): boolean {
  const zone = name.word.includes('/') ? findZone(name.word) : undefined;
  return line === name.line && zone !== undefined && days.every(({ date }) => date === undefined || canMean(word, offsetOn(zone, date), date));
}

/** Of times that are told on several clocks, takes those on the clocks of the event; where none is, places over columns are told. */
export function takeOwnClocks(days: readonly DayDraft[], timeZone: string | undefined, guesses: GuessList): void {
  const zone = findZone(timeZone ?? '');
  const told = new Set<string>();
  for (const day of zone ? days : []) {
    const { date } = day;
    for (const draft of flat(day.entries)) {
      const { slot } = draft;
      const minutes = zone && date !== undefined ? offsetOn(zone, date) : undefined;
      const own = slot?.others?.find((other) => {
        const meaning = meaningOf(other.zone ?? '');
        return meaning?.zones.includes(timeZone ?? '') === true || other.place === timeZone || (minutes !== undefined && clockMinutes(other, date) === minutes);
      });
      if (slot?.others) tellOtherTimes(slot.others, draft, date, guesses);
      const place = slot?.place ?? placeBehind(draft);
      if (slot && !own && zone && place !== undefined && date !== undefined && !told.has(place + date)) {
        told.add(place + date);
        tellOffsets({ value: place, line: draft.line, stated: clockMinutes({ ...slot, place }, date) ?? 0 }, zone, date, day, guesses);
      }
      if (!slot || !own) continue;
      // The date above is that of the first clock: where the own one shows another, the first is taken by the letter.
      const [first = slot] = slot.others ?? [];
      const ahead = clockMinutes(first, date);
      if (!isOnOtherDay(withZone(first), withZone(own))) draft.slot = { ...own, written: slot.written, approximate: slot.approximate };
      else if (ahead !== undefined) draft.slot = { ...slot, zone: ahead === 0 ? 'UTC' : `UTC${offsetZone(ahead).name}` };
    }
  }
}

/** "7:00 UTC | 9:30 Berlin": clocks that do not show the same moment. Which is right nobody can tell. */
function tellOtherTimes([first, ...others]: readonly WrittenSlot[], draft: Draft, date: string | undefined, guesses: GuessList): void {
  const minutesOf = (slot: WrittenSlot | undefined): number | undefined => {
    const clock = slot && clockMinutes(slot, date);
    return slot && clock !== undefined ? slot.start.minutes - clock : undefined;
  };
  const own = minutesOf(first);
  for (const other of others) {
    const minutes = minutesOf(other);
    // Which half of the day 9:00 is of may not be said.
    if (own !== undefined && minutes !== undefined && (own - minutes) % 720 !== 0) guesses.add('time-within', draft.line, { value: other.written, text: excerpt(draft.title?.value ?? '') }, draft);
  }
}

/** "9:00 New York time: Fog", "14:00 London / 9:00 New York: Fog": a place right behind a time. */
function placeBehind({ title, slot }: Draft): string | undefined {
  const words = slot && !slot.zone ? title?.value.replace(/^[([]\s?/, '').slice(0, 60) ?? '' : '';
  const [, name] = /^(\p{Lu}[\p{L} .-]{2,24}?)[)\]]?\s?[/|,;=]\s?\d{1,2}(?:[:.h]\d\d|\s?[ap]\.?m)/u.exec(words) ?? [];
  if (name !== undefined) return placeNamed(name)?.timeZone;
  return placeTimesIn(words).find(({ written }) => words.startsWith(written))?.timeZone;
}

/** How far from UTC the clock of a slot is on a day. */
function clockMinutes({ zone, place }: WrittenSlot, date: string | undefined): number | undefined {
  const meaning = meaningOf(zone ?? '');
  const usual = findZone(place ?? meaning?.zones[0] ?? '');
  return meaning?.minutes ?? (usual && date !== undefined ? offsetOn(usual, date) : undefined);
}

const withZone = (slot: WrittenSlot): WrittenSlot => (slot.place === undefined ? slot : { ...slot, zone: slot.place });

/**
 * "CET" on a day in June: clocks there show CEST. "9 am ET" where somebody gives Europe/Berlin: clocks there show another hour.
 * @param isOffset Offsets are held against the zone, too.
 */
function tellSeasons(statements: readonly Statement[], days: readonly DayDraft[], zoneName: string | undefined, guesses: GuessList, isOffset = false): void {
  const told = new Set<string>();
  for (const { word, line } of [...statements].sort((a, b) => a.weight - b.weight)) {
    const meaning = meaningOf(word);
    const usual = findZone(meaning?.zones[0] ?? '');
    const zone = word === 'GMT' ? findZone('Europe/London') : findZone(zoneName ?? '') ?? usual;
    if (!meaning || !zone || (saysItself(word) && word !== 'GMT' && !isOffset)) continue;
    for (const day of days) {
      const { date } = day;
      // "ET" means what clocks show there.
      const stated = meaning.minutes ?? (usual && date !== undefined ? offsetOn(usual, date) : undefined);
      if (date === undefined || stated === undefined || told.has(word + date) || (!saysItself(word) && canBeOn(word, zoneName === undefined ? meaning.zones : [zone.name], date))) continue;
      told.add(word + date);
      tellOffsets({ value: word, line, stated }, zone, date, day, guesses);
    }
  }
}

/** True where the clocks of one of some zones are on a date among those that a word can mean. */
function canBeOn(word: string, zones: readonly string[], date: string): boolean {
  return zones.some((name) => {
    const zone = findZone(name);
    return zone !== undefined && canMean(word, offsetOn(zone, date), date);
  });
}

/** Tells of a zone that stands for other hours than clocks show on a day. */
function tellOffsets({ value, line, stated }: { readonly value: string; readonly line: number; readonly stated: number }, zone: Zone, date: string, day: DayDraft, guesses: GuessList): void {
  const minutes = offsetOn(zone, date);
  if (minutes !== stated) guesses.add('zone-season', line, { value, date, offset: offsetLabel(stated), zone: zone.name, zoneOffset: offsetLabel(minutes), day: day.line }, undefined, 'timeZone');
}
