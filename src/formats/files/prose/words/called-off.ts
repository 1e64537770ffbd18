/**
 * Entries that are off, and remarks in brackets: "Fog (cancelled)", "ABGESAGT: Eis", "Ann Lee (moved to 15:30)".
 */

const WORDS = 'cancell?ed|called off|abgesagt|entfällt|fällt (?:leider )?aus|annulée?|cancelad[oa]|suspendid[oa]|annullat[oa]|geannuleerd|inställd|aflyst|avlyst|peruttu|odwołan[eya]|zrušen[oaý]?|отмен(?:ён|ен)[оа]?|скасовано|iptal(?: edildi)?|中止|取消|취소';
const BEHIND = new RegExp(`\\s*(?:[([（【]\\s?(?:${WORDS})[.!]?\\s?[)\\]）】]|\\s[–—-]\\s(?:${WORDS})[.!]?)$`, 'iu');
const AHEAD = new RegExp(`^(?:[([（【]\\s?(?:${WORDS})[.!]?\\s?[)\\]）】]\\s*:?|(?:${WORDS})\\s?(?:[:：!]|\\s[–—-](?=\\s)))\\s*(?=\\S)`, 'iu');

/** A line without the words that say it is off; undefined where none do. */
export function calledOff(text: string): string | undefined {
  const bare = text.length > 500 ? text : text.replace(BEHIND, '').replace(AHEAD, '').trim();
  return bare === text.trim() || !/\p{L}{2}|\p{Script=Han}/u.test(bare) ? undefined : bare;
}

const CANCELLED = new RegExp(`^\\W{0,3}(?:${WORDS})\\W{0,3}$`, 'iu');
const POSTPONED = /^\W{0,3}(?:postponed|verschoben|reportée?|aplazad[oa]|pospuest[oa]|rinviat[oa]|adiad[oa]|uitgesteld|延期|推迟)\W{0,3}$/iu;

/** What a word beside a time says of its entry: "18:00 - POSTPONED". */
export function standingAlone(text: string): 'cancelled' | 'postponed' | undefined {
  return CANCELLED.test(text) ? 'cancelled' : POSTPONED.test(text) ? 'postponed' : undefined;
}

const REMARK = new RegExp(`^(?:${WORDS}|(?:is |was |has been )?(?:moved|postponed|rescheduled|swapped|shifted|brought forward)(?:\\s.{0,60})?|verschoben(?:\\s.{0,60})?|verlegt(?:\\s.{0,60})?|(?:déplacé|reporté)e?(?:\\s.{0,60})?|(?:aplazad|pospuest|traslad\\p{L}{2})[oa]?(?:\\s.{0,60})?|tb[acd]|in person|virtual(?:ly)?)[.!]?$`, 'iu');

/** True for words in brackets behind a name that are nowhere a person is from. */
export function isRemark(inner: string): boolean {
  return inner.length < 90 && REMARK.test(inner.trim());
}
