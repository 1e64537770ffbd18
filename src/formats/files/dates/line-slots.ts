/**
 * Where in a line slots stand: at its beginning, behind words that announce a time; at its end; or anywhere.
 */
import { followedBy, inUtc, readSlot, type ClockStyle, type WrittenSlot } from './clock-times.js';
import { clockDigits, westernDigits } from './digits.js';
import { HALF_WORD_START } from './other-clocks.js';

const BEFORE = /(?:(?:from|von|vom|à\spartir\sde|a\spartir\sd(?:e|as|elle)(?:\slas)?|dès|desde(?:\slas)?|de|das|ab|um|at|à|às|a\slas|las|los|(?:(?:d?alle)\s)?ore(?:le)?|ora|d?alle|pelas|om|time|zeit|uhrzeit|heure|horaire|hora|when|start(?:ing)?|с|со|в|о|у|з|от|od|o|v|godz(?:ina)?|kl|klo|van|saat|sa|ve|pukul|lúc|من|الساعة|ساعت|בשעה|ώρα|från|fra|時間|时间|시간)(?![\p{L}\d])\s?:?|(ca\.?|c[ií]rca|cirka|cca\.?|ungefär|omkring|noin|около|приблизно|прибл\.?|близько|około|okolo|kb\.?|körülbelül|yaklaşık|περίπου|ongeveer|sekitar|khoảng|約|约|大约|약|approx(?:imately|\.)?|about|around|after|gegen|nach|vers|après(?![\s-]midi)|hacia|etwa|env(?:iron|\.)?|[~≈])(?!\p{L})|[^\p{L}\p{N}\s$])\s{0,3}/iuy;
// Nothing else than a time follows these.
const CLOCK_WORD = /(?<!\p{L})(?:ore(?:le)?|ora|klo?|godz(?:ina)?|saat|pukul|lúc|ώρα|الساعة|ساعت|בשעה)(?!\p{L})/iu;
// "8: 30-9: 15", "05: 30 pm".
const SPACED = /^[^\p{L}\d]{0,4}\d{1,2}:\s?\d\d(?!\d)(?:\s?[ap]\.?m\.?(?:\s?[-–—]\s?\d{1,2}:\s?\d\d(?!\d))?|\s?[-–—]\s?\d{1,2}:\s?\d\d(?!\d))/iu;
// "Zwischen 9 und 10 Uhr".
const BETWEEN = /^([^\p{L}\d]{0,4})(?:between|zwischen|entre|tra|fra|tussen|mellan|mellem|mellom)\s(?:les?\s|l[ae]s\s)?(\d{1,2}(?:[:.h]\d\d|\s?h|\s?[ap]\.?m\.?)?)\s(?:and|und|et|y|e|en|och|og)\s(?:l[ae]s\s)?(?=\d)/iu;
// "Desde 2009 hablamos del tiempo": years, where times are four digits, too.
const SINCE = /^[^\p{L}\d]{0,4}(?:from|since|ab|seit|dès|depuis|à\spartir\sde|a\spartir\sd[ea]|desde|dal|sinds|vanaf|från|fra|od|с)\s(?:19|20)\d\d,?\s(?!uhr|h\b|час)/iu;
// Greek texts mark minutes: "7.00΄μ.μ.".
const MINUTE_MARK = /(?<=\d[:.]\d\d)[΄´′](?=\s|[-–—]|\p{L})/gu;
// "15:30'da", "9:00'dan" of Turkish texts.
const SUFFIX = /(?<=\d[:.]\d\d)['’][dt][ae]n?(?!\p{L})/gu;
// "11.30-11.50Position paper", "1.00 pmLunch": text that is taken out of a page loses the blank behind a time.
const GLUED = /^([^\p{L}\n]{0,30}\d[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s?[-–—]\s?\d{1,2}[:.]\d\d)?(?:\s?[ap]\.?m\.?)?)(?=\p{Lu}\p{Ll}|\p{Lu}{4})/u;
const PARTED = /[\s:|,;.()[\]–—−•·*~〜～-]{0,12}/y;

/** The slot that a line begins with, and the rest of the line; undefined for a line that begins with something else. */
export function leadingSlot(line: string, style: ClockStyle): { readonly slot: WrittenSlot; readonly rest: string } | undefined {
  const text = clockDigits(line, style).replace(GLUED, '$1 ').replace(MINUTE_MARK, ' ').replace(SUFFIX, '').replace(SPACED, (range) => range.replace(/:\s/g, ':')).replace(BETWEEN, '$1$2 - ');
  const since = SINCE.exec(text)?.[0];
  if (since && /^\p{Ll}/u.test(text.slice(since.length))) return undefined;
  let at = 0;
  let approximate = false;
  let told = style;
  for (let words = 0; words < 5; words++) {
    const slot = readSlot(text, at, told);
    if (slot) {
      const { next, others } = alsoTold(text, slot, told);
      PARTED.lastIndex = next;
      PARTED.test(text);
      // "(5 min" after a time keeps its bracket.
      const gap = text.slice(next, PARTED.lastIndex);
      const opening = /[([][^)\]]*$/.exec(gap)?.index;
      return { slot: { ...(inUtc(slot, others)), written: text.slice(at, next).trim(), approximate, ...(others.length > 1 ? { others } : {}) }, rest: asWritten(line, text.slice(opening === undefined ? PARTED.lastIndex : next + opening)) };
    }
    BEFORE.lastIndex = at;
    const before = BEFORE.exec(text);
    if (!before) return undefined;
    approximate ||= before[1] !== undefined;
    if (CLOCK_WORD.test(before[0])) told = { ...style, points: true, isTold: true };
    at = BEFORE.lastIndex;
  }
  return undefined;
}

/** The end of a line with its own digits and colons. */
function asWritten(line: string, rest: string): string {
  const own = line.slice(line.length - rest.length);
  return (westernDigits(own) === rest ? own : rest).trim();
}

/** A text that is a slot and nothing else. */
export function slotAlone(text: string, style: ClockStyle): WrittenSlot | undefined {
  const found = leadingSlot(text, style);
  return found?.rest === '' ? found.slot : undefined;
}

const ALSO = /\s{0,3}(?:\/{1,2}|[|(,;=])\s{0,3}/y;

/** The same time on other clocks: "9:00 EST / 15:00 CET". */
function alsoTold(text: string, slot: WrittenSlot, style: ClockStyle): { readonly next: number; readonly others: readonly WrittenSlot[] } {
  const others: WrittenSlot[] = [];
  let next = slot.next;
  while (slot.zone && others.length < 12) {
    const at = followedBy(ALSO, text, next);
    const other = at === undefined ? undefined : readSlot(text, at, style);
    if (!other?.zone) break;
    others.push(other);
    next = other.next;
  }
  return { next, others: [slot, ...others] };
}

/** What a slot in the midst of a text can begin with; the hours of "UTC+09:00" are none. */
const SLOT_START = new RegExp(`(?<![\\d\\p{L}.]|\\d:|(?:après|avant)[\\s-]|(?:UTC|GMT)(?:\\s?\\+\\s?|[−–-]))(?:\\d|noon|mid)|${HALF_WORD_START}`, 'giu');

/** How far from its end a line may tell its slot. */
const TAIL = 80;

/** The slot that a line ends with ("Session 1: Ice (9:00–10:30)"), and what stands before it. */
export function trailingSlot(text: string, style: ClockStyle): { readonly slot: WrittenSlot; readonly rest: string } | undefined {
  const from = Math.max(0, text.length - TAIL);
  const tail = clockDigits(text.slice(from), style);
  for (const match of tail.matchAll(SLOT_START)) {
    const found = readSlot(tail, match.index, style);
    const slot = found && { ...found, at: from + found.at, next: from + found.next };
    if (!slot || !/^[\s)\].;,|]*(?:uhr|h)?[\s)\].;,|]*$/i.test(text.slice(slot.next))) continue;
    // "Floods of 2021": no time stands so, whatever it is made of.
    if (!slot.end && /^(?:19|20)\d\d$/.test(slot.written) && /\p{L}\s$/u.test(text.slice(0, slot.at))) continue;
    return { slot, rest: text.slice(0, slot.at).replace(/(?:[\s([|,:–—-]|(?<!\p{Script=Greek});|\b(?:at|from|um|von|de|à|a las|(?:d?alle )?ore)|(?<=[\s([])(?:h|kl|godz)\.?(?=\s*$))+$/iu, '').trim() };
  }
  return undefined;
}

/** All slots in a text. */
export function slotsIn(written: string, style: ClockStyle): readonly WrittenSlot[] {
  const text = clockDigits(written, style);
  const slots: WrittenSlot[] = [];
  let next = 0;
  for (const match of text.matchAll(SLOT_START)) {
    if (match.index < next) continue;
    const slot = readSlot(text, match.index, style);
    if (slot) slots.push(slot);
    next = slot?.next ?? next;
  }
  return slots;
}
