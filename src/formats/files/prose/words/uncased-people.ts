/**
 * People in the lines of Japanese, Chinese, Korean, Arabic, Persian and Hebrew programmes: "題名　鈴木花子（理化学研究所）", "王强（清华大学）、李娜（北京大学）：题目", "김민수 (서울대) 「제목」",
 * "العنوان — أحمد علي (جامعة القاهرة)". No capitals tell a name there: it stands beside the name of an institution, or has a title ("山田太郎 教授", "ד״ר יעל כהן"). Without these the line stays whole.
 */
import { kindByWordsElsewhere } from './kind-words-elsewhere.js';
import type { WrittenPerson } from './written-person.js';

/** A line taken apart; chairs have no title. */
export interface UncasedLine {
  readonly title: string;
  readonly people: readonly WrittenPerson[];
  readonly isChaired: boolean;
}

const UNCASED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** True for a text with letters that are neither capital nor small. */
export const isUncased = (text: string): boolean => UNCASED.test(text);

const RANK = '(?:准?教授|副教授|助教|講師|讲师|先生|博士|院士|氏|さん|교수|박사)';
const EAST_ASIAN = '[\\p{Script=Han}々]{2,5}|[\\p{Script=Han}々]{1,3}[\\s·](?:[\\p{Script=Han}々\\p{Script=Hiragana}\\p{Script=Katakana}]{1,2}|\\p{Script=Hiragana}{3,4}|\\p{Script=Katakana}{3,5})|[\\p{Script=Han}々]{1,3}\\p{Script=Hiragana}{2,4}|\\p{Script=Han}{2,6}(?:[·・]\\p{Script=Han}{1,6}){1,3}|\\p{Script=Hangul}{2,4}|[\\p{Script=Katakana}ー]{2,12}(?:[・･][\\p{Script=Katakana}ー]{2,12}){1,3}';
const LATIN = "\\p{Lu}[\\p{Script=Latin}.’'-]*(?:\\s\\p{Lu}[\\p{Script=Latin}.’'-]*){1,4}";
const AHEAD = '(?:(?:أ\\.?\\s?)?د\\.|دکتر|ד[״"\']ר|פרופ[׳\'’]|פרופסור)\\s?';
const SEMITIC = "[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{M}\\u200c׳״’'-]{2,15}";
const NAME = `(?!${RANK}(?:[\\s（(]|$))(?:(?:${EAST_ASIAN}|${LATIN})(?:\\s?${RANK})?|(?:${AHEAD})?(?:${SEMITIC}(?:\\s${SEMITIC}){1,4}|${LATIN}))`;
const PERSON = new RegExp(`^(${NAME})(?:\\s?[（(]([^（）()]{2,60})[）)])?$`, 'u');
const TITLED = new RegExp(`^(?:${AHEAD}\\S{2}.*|.+\\s?(?:教授|博士|교수|박사))$`, 'u');
const RANKS = new RegExp(`^${AHEAD}|(?<=.{2})\\s?${RANK}$`, 'gu');
const BEGINS_TITLED = new RegExp(`^${AHEAD}`, 'u');
const INSTITUTION = /大学|大學|大$|研究|学院|學院|科学|气象|気象|氣象|天文台|センター|中心|機構|机构|会社|公司|研$|[局所庁院署]$|대학|대$|연구|기상|센터|과학원|기술원|جامع|معهد|كلية|مركز|دانشگاه|پژوهشگاه|دانشکده|مؤسسه|موسسه|אוניברסיט|הטכניון|מכון|מכללה|השירות|פקולט|\p{Lu}{2}|universi|institut/iu;
// What stands behind a comma and is no title.
const IS_INSTITUTION = /^\S{0,16}(?:大学|大學|研究所|研究院|研究センター|機構|学院|學院|中心|公司|会社|[局庁院署]|天文台|대학교?|기상청|과학원|연구원|기술원|연구소)$|^(?:ال)?(?:جامعة|معهد|كلية|مركز|دانشگاه|پژوهشگاه|دانشکده|مؤسسه|موسسه|אוניברסיט[הת]|האוניברסיטה|הטכניון|מכון|מכללת|השירות|הפקולטה)(?!\p{L})|^[\p{Lu}\d-]{3,8}$|^\p{Lu}[\p{Script=Latin}\s]*(?:Universit|Institut|College)|^\p{Lu}{2}\p{L}*\s\p{Lu}/u;
/** True for the name of an institution in letters that are neither capital nor small. */
export const isUncasedInstitution = (text: string): boolean => UNCASED.test(text) && IS_INSTITUTION.test(text);
const CHAIR = /^(?:座長|司会|司會|議長|主持人?|主席|좌장|사회자?|رئيسة?\s(?:ال)?جلسة|رئیس\s(?:نشست|جلسه)|יו[״"]ר)[\s:：]*$/u;
const BETWEEN = /[、，,،;；؛]\s?/u;
// Where in a line people may begin or end.
const EDGE = /\s?[—–|｜/／]\s?|\s-{1,3}\s|\s*[:：]\s*|[。.]\s?(?=\S)|\s+|(?<=[」』》”"？?؟])[\s、，,،]*|(?<=[）)])(?=[「『《“"])|[、，,،]\s?/gu;

// Beside who speaks of several; before one alone it is the mark of a list.
const PRESENTER = /^[○〇◯◎]\s?(?=[\p{Script=Han}\p{Script=Katakana}])/u;

/** Pieces of a list, parted outside brackets of any width. */
function piecesOf(text: string): readonly string[] {
  const pieces = [''];
  let depth = 0;
  for (const sign of text) {
    depth = /[（(]/.test(sign) ? depth + 1 : /[）)]/.test(sign) ? depth - 1 : depth;
    if (!depth && BETWEEN.test(sign)) pieces.push('');
    else pieces[pieces.length - 1] += sign;
  }
  return pieces.map((piece) => piece.trim());
}

/**
 * People each beside an institution, or with a title: "王强（清华大学）、李娜（北京大学）", "山田太郎、東京大学", "د. أحمد علي"; undefined for anything else.
 * @param isList All of it is people: then names alone are, too.
 */
export function uncasedPersons(text: string, isList = false): readonly WrittenPerson[] | undefined {
  return UNCASED.test(text) ? personsOf(text, isList) : undefined;
}

function personsOf(text: string, isList = false): readonly WrittenPerson[] | undefined {
  if (text.length > 400) return undefined;
  const people: { name: string; affiliation?: string }[] = [];
  const pieces = piecesOf(text);
  const isMarked = pieces.length > 1 && pieces.some((piece) => PRESENTER.test(piece)) && !pieces.every((piece) => PRESENTER.test(piece));
  for (const written of pieces) {
    const piece = written.replace(PRESENTER, '');
    const last = people.at(-1);
    if (last && last.affiliation === undefined && IS_INSTITUTION.test(piece) && !/[:：“"「《（(]/u.test(piece)) last.affiliation = piece;
    else {
      const [, name, affiliation] = PERSON.exec(piece) ?? [];
      // "懇親会（グランドホテル HALL）" is nobody.
      if (name === undefined || (affiliation !== undefined && (!INSTITUTION.test(affiliation) || personsOf(affiliation))) || kindByWordsElsewhere(name, false)) return undefined;
      const [head = '', tail] = name.split(/\s/);
      // "鈴木 花子" is somebody; "座長 鈴木" and "開会 鈴木" are not.
      if (tail !== undefined && (CHAIR.test(head) || kindByWordsElsewhere(head, false))) return undefined;
      people.push({ name, ...(affiliation === undefined ? {} : { affiliation: affiliation.trim() }) });
    }
  }
  return people.every(({ name, affiliation }) => isList || isMarked || affiliation !== undefined || TITLED.test(name)) ? people : undefined;
}

/** A name without the rank beside it. */
export function withoutRank(name: string): string {
  return UNCASED.test(name) ? name.replace(RANKS, '').trim() : name;
}

/** Takes such a line apart; undefined for one in which nobody is told so. */
export function uncasedLine(text: string): UncasedLine | undefined {
  if (text.length > 500 || !UNCASED.test(text)) return undefined;
  const alone = personsOf(text);
  if (alone) return { title: '', people: alone, isChaired: false };
  const edges = [...text.matchAll(EDGE)].filter(({ index }) => isOutside(text.slice(0, index))).slice(0, 60).map(({ index, 0: edge }) => ({ before: text.slice(0, index).trim(), after: text.slice(index + edge.length).trim(), isBlank: edge.trim() === '' && edge !== '' }));
  for (const { before, after, isBlank } of edges) {
    const people = before && (!isBlank || isAfterBlank(before, after)) ? personsOf(after) : undefined;
    if (people) return CHAIR.test(before) ? { title: '', people, isChaired: true } : { title: unquoted(before), people, isChaired: false };
  }
  for (const { before, after } of [...edges].reverse()) {
    const people = after ? personsOf(before) : undefined;
    if (people) return { title: unquoted(after), people, isChaired: false };
  }
  const [, before = '', inner = ''] = /^(.+?)\s?[（(]([^（）()]+)[）)]$/u.exec(text) ?? [];
  const inside = before ? personsOf(inner) : undefined;
  return inside ? { title: unquoted(before), people: inside, isChaired: false } : undefined;
}

/** True for the start of a line whose brackets are closed. */
function isOutside(before: string): boolean {
  return before.split(/[（(]/u).length === before.split(/[）)]/u).length;
}

/** Where words are parted by blanks, one alone is no edge but before a title of somebody. */
function isAfterBlank(before: string, after: string): boolean {
  return BEGINS_TITLED.test(after) || !/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Latin}]/u.test(before.at(-1) ?? '');
}

function unquoted(written: string): string {
  const title = written.replace(/^[\s:：,，、،|—–-]+|[\s:：,，、،|—–-]+$/gu, '');
  return /^[「『《【“"][^「」『』《》【】“”"]+[」』》】”"]$/u.test(title) ? title.slice(1, -1) : title;
}
