/**
 * Entries for which only a date is told, and the time that a text tells once for all of them.
 */
import { datesIn } from '../../dates/written-dates.js';
import { nameOf, type DayDraft, type Draft, type GuessList } from '../draft.js';
import type { Block } from '../text/blocks.js';
import { COLONS, POINTS, type WrittenSlot } from '../../dates/clock-times.js';
import { slotsIn } from '../../dates/line-slots.js';
import type { Mark } from '../words/marks.js';
import { settleUnstarted } from '../words/unstarted.js';
import { ownTimeOf, takeOwnTime } from './own-times.js';

/** A time that is told once for all dates, "every Wednesday at 4 pm", becomes that of all entries of which only the date is told. */
export function shareTime(days: readonly DayDraft[], marks: readonly Mark[], guesses: GuessList): void {
  if (!days.some(({ entries }) => entries.some(({ untimed }) => untimed))) return;
  const shared = sharedSlot(marks);
  for (const { date, entries } of days) {
    // A day with times of its own is none of those that share one.
    const own = entries.some(({ slot, untimed }) => slot && !untimed);
    for (const draft of entries) if (draft.untimed) settleTime(draft, date, own ? undefined : shared, guesses);
  }
}

const OF_ALL = /^(?:all (?!other)(?:the )?|every |each |alle |jede[rs]? |sämtliche |tou(?:te)?s les |chaque |tod[oa]s (?:l[oa]s|[oa]s) |cada |tutt[ie] (?:gli|i|le) |ogni |tüm |bütün |każd|wszystkie |každ|všechny |все |кажд|毎回|每次|모든 |όλ(?:ες|οι|α) |κάθε |[ув]сі |кожн|kaikki |joka |minden |toate |fiecare |sv[aei] |svak|tất cả |mỗi |semua |setiap |所有|每|جميع |كل |כל |همه |هر )/iu;

/** True for a sentence that tells when all of a series take place, below the last of it: "All meetings are from 14:00 to 15:00." */
export function isOfAll({ kind, gap, plain }: Block): boolean {
  return kind === 'text' && gap && plain.length < 300 && OF_ALL.test(plain) && timesIn(plain).length > 0;
}

// "2:46:52" is how long somebody ran.
const timesIn = (text: string): readonly WrittenSlot[] => slotsIn(text.replace(/(?<![\d:])\d{1,2}:\d\d:(?!00)\d\d(?![\d:])/g, ''), CLOCK_AHEAD.test(text) ? POINTS : COLONS);

interface Told {
  readonly slot: WrittenSlot;
  readonly line: number;
}

const ABOUT_ALL = /\b(?:times?|talks?|seminars?|start|every|each|held|place|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|uhr|jeden|jeweils|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|chaque|tous les|lundis?|mardis?|mercredis?|jeudis?|vendredis?|séminaires?|cada|todos los|lunes|martes|miércoles|jueves|viernes)\b|(?<!\p{L})(?:tutt[ie] (?:gli|i|le)|ogni|tod[oa]s [oa]s|sempre|elke|alle bijeenkomsten|každ\p{L}+|wszystkie|każd\p{L}+|кажд\p{L}+|все (?:занятия|заседания|доклады)|alla|varje|hver|όλ(?:ες|οι|α)|κάθε|[ув]сі|кожн\p{L}+|kaikki|joka|minden|toate|fiecare|sv[aei]|svak\p{L}+|tất cả|mỗi|semua|setiap|모든|جميع|كل|כל|همه|هر)(?!\p{L})|すべて|所有|毎週|毎回|每周|每週|매주/iu;
// "dalle 18.30 alle 19.30", "kl. 14.15": after such words a point stands in a time.
const CLOCK_AHEAD = /(?<!\p{L})(?:d?alle|ore|kl\.?|godz\.?|um|om|klo|at|à|às|a las|в|о|v|u|la|στις|lúc|pukul|saat|الساعة|בשעה|ساعت)\s(?:or[ea]\s)?\d{1,2}\.\d\d(?!\d|\.\d)/iu;

/** The only time that is told of all dates; of several ways to tell it the one that says most. */
function sharedSlot(marks: readonly Mark[]): Told | undefined {
  const told = marks.flatMap(({ block, label }): readonly Told[] => {
    const isSo = block.plain.length < 600 && !isOfOneDate(block, label?.label) && (label?.label === 'time' || label?.label === 'date' || ABOUT_ALL.test(block.plain) || OF_ALL.test(block.plain));
    return isSo ? timesIn(block.plain).map((slot) => ({ slot, line: block.line })) : [];
  });
  const [best] = [...told].sort((a, b) => weight(b.slot) - weight(a.slot));
  const isOne = best && told.every(({ slot }) => slot.start.minutes === best.slot.start.minutes || slot.start.minutes === best.slot.end?.minutes);
  return isOne ? best : undefined;
}

function settleTime(draft: Draft, date: string | undefined, shared: Told | undefined, guesses: GuessList): void {
  if (draft.isUnstarted) return settleUnstarted(draft, date, guesses);
  // "No seminar this week" is not at any hour.
  const words = draft.title ?? draft.speakers.map(({ value, line }) => ({ value: value.name, line })).at(0);
  if (date !== undefined && words && NOTHING.test(words.value)) {
    // In a table it stands in the first of its columns, whatever that holds.
    if (!draft.title) draft.speakers = [];
    Object.assign(draft, { wholeDay: date, title: words });
    return;
  }
  const own = ownTimeOf(draft);
  if (own) return takeOwnTime(draft, own, guesses);
  if (!shared) return guesses.add('time-not-found', draft.line, { value: nameOf(draft) }, draft, 'start');
  // A name in it counts where it stands.
  const { zone, ...slot } = shared.slot;
  Object.assign(draft, { slot: zone === undefined || zone.includes('/') ? slot : shared.slot, untimed: false });
  guesses.add('time-shared', draft.line, { value: shared.slot.written, line: shared.line }, draft, 'start');
}

/** "The meeting on 20 January begins at 2 pm" tells nothing of other dates. */
function isOfOneDate({ plain }: Block, label: string | undefined): boolean {
  return label !== 'time' && label !== 'date' && datesIn(plain.slice(0, 300)).length > 0 && !EVERY.test(plain);
}

const EVERY = /(?<!\p{L})(?:every|each|always|all (?:talks|seminars|sessions|dates|meetings)|weekly|(?:mon|tues|wednes|thurs|fri|satur|sun)days|jede[nrms]?|jeweils|immer|alle|wöchentlich|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag)s|chaque|tous les|toutes les|hebdomadaire|(?:lundi|mardi|mercredi|jeudi|vendredi)s|cada|todos los|todas las|semanal(?:es)?)(?!\p{L})/iu;

const NOTHING = /^(?:no (?:seminar|talk|meeting|session|class|colloquium)|kein(?:e)? |pas de |no hay |holiday|vacation|ferien|feiertag|vacances|festivo|break$|(?:cancell?ed|entfällt|fällt aus|abgesagt|annulée?|cancelad[oa])\.?$)/iu;

const weight = (slot: WrittenSlot): number => (slot.end ? 2 : 0) + (slot.zone ? 1 : 0);
