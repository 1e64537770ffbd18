/**
 * People in the lines of Japanese, Chinese and Korean programmes: "題名　鈴木花子（理化学研究所）", "王强（清华大学）：题目", "김민수 (서울대) 「제목」". Nothing tells a name there but
 * that it stands beside brackets with the name of an institution: without these the line stays whole.
 */
import { kindByWordsElsewhere } from './kind-words-elsewhere.js';
import type { WrittenPerson } from './names.js';

/** A line taken apart; chairs have no title. */
export interface EastAsianLine {
  readonly title: string;
  readonly people: readonly WrittenPerson[];
  readonly isChaired: boolean;
}

const RANK = '(?:\\s?(?:准?教授|副教授|助教|講師|讲师|先生|博士|院士|氏|さん|교수|박사))?';
const NAME = `((?:[\\p{Script=Han}々]{2,5}|[\\p{Script=Han}々]{1,3}[\\s·][\\p{Script=Han}々\\p{Script=Hiragana}\\p{Script=Katakana}]{1,2}|\\p{Script=Hangul}{2,4}|[\\p{Script=Katakana}ー]{2,12}(?:[・･][\\p{Script=Katakana}ー]{2,12}){1,3})${RANK})`;
const PLACE = '\\s?[（(]([^（）()]{2,60})[）)]';
const INSTITUTION = /大学|大學|大$|研究|学院|學院|科学|气象|気象|氣象|センター|中心|機構|机构|会社|公司|研$|[局所庁院]$|대학|대$|연구|기상|센터|과학원|\p{Lu}{2}|universi|institut/iu;
const CHAIR = /^(?:座長|司会|議長|主持人?|主席|좌장|사회자?)[\s:：]*$/u;

const BEHIND = new RegExp(`^(.+?)[\\s:：/／|—–-]+${NAME}${PLACE}$`, 'u');
const AHEAD = new RegExp(`^${NAME}${PLACE}[\\s:：,，、/／|—–-]*(\\S.*)$`, 'u');
const ALONE = new RegExp(`^${NAME}${PLACE}$`, 'u');

/** Takes such a line apart; undefined for one that has no name beside an institution. */
export function eastAsianLine(text: string): EastAsianLine | undefined {
  if (!/[（(]/u.test(text) || !/[\p{Script=Han}\p{Script=Hangul}]/u.test(text)) return undefined;
  const found = (title: string, name: string, affiliation: string): EastAsianLine | undefined => {
    // "懇親会（グランドホテル HALL）" is nobody.
    if (!INSTITUTION.test(affiliation) || kindByWordsElsewhere(name, false)) return undefined;
    const isChaired = CHAIR.test(title);
    return { title: isChaired ? '' : unquoted(title.trim()), people: [{ name, affiliation: affiliation.trim() }], isChaired };
  };
  const [, only = '', onlyPlace = ''] = ALONE.exec(text) ?? [];
  const [head = '', tail] = only.split(/\s/);
  // "鈴木 花子" is somebody; "座長 鈴木" and "開会 鈴木" are not.
  if (only && (tail === undefined || !(CHAIR.test(head) || kindByWordsElsewhere(head, false)))) return found('', only, onlyPlace);
  const [, title = '', name, place = ''] = BEHIND.exec(text) ?? [];
  if (name !== undefined) return found(title, name, place);
  const [, first, firstPlace = '', rest = ''] = AHEAD.exec(text) ?? [];
  return first === undefined ? undefined : found(rest, first, firstPlace);
}

function unquoted(title: string): string {
  return /^[「『《【“][^「」『』《》【】“”]+[」』》】”]$/u.test(title) ? title.slice(1, -1) : title;
}
