/**
 * Texts in alphabets of one byte a letter that do not say what they are in: Cyrillic and Greek, of which no Western reading leaves a word, and those of
 * Central Europe where a Western reading has signs in the midst of words. What could be Western letters stays so.
 */

/** A text, and the encoding that was taken. */
interface Taken {
  readonly text: string;
  readonly guessed: string;
}

interface Alphabet {
  readonly encodings: readonly (readonly [label: string, guessed: string])[];
  readonly letters: RegExp;
  /** Those that make up most of any text. */
  readonly common: RegExp;
}

const ALPHABETS: readonly Alphabet[] = [
  { encodings: [['windows-1251', 'Windows-1251'], ['koi8-u', 'KOI8-R'], ['iso-8859-5', 'ISO-8859-5'], ['ibm866', 'IBM866']], letters: /\p{Script=Cyrillic}/gu, common: /[аеинортсвлі]/giu },
  { encodings: [['windows-1253', 'Windows-1253'], ['iso-8859-7', 'ISO-8859-7']], letters: /\p{Script=Greek}/gu, common: /[αεηιοτσνρυκς]/giu },
];
/** Of letters of its alphabet the least share that its common ones have. Read as another, a text has some third of it. */
const LEAST_COMMON = 0.5;
const FEWEST_LETTERS = 12;
// "дЕНЬ": a word that grows is read with its cases exchanged.
const ODD_CASE = /\p{Ll}\p{Lu}/gu;
// What is a letter with an accent in a kindred encoding: "¶ννα".
const ODD_START = /(?<![\p{L}\p{N}])[¶’]\p{Ll}/gu;
const CONTROLS = /[\x80-\x9f]/g;
/** Signs of Windows-1252 that are letters in Central Europe, where only a letter can be: "na ¹kole", "¶wiat", "³ódź". */
const SIGNS_IN_WORDS = /(?<=\p{L})[¡£¥¦ª¬®¯±³µ¶¹º»¼½¾¿]\p{Ll}|(?<![\p{L}\p{N}])[¦±³¶¹¼¾]\p{Ll}{2}/gu;
const FEWEST_SIGNS = 3;
const CENTRAL: Alphabet['encodings'] = [['iso-8859-2', 'ISO-8859-2'], ['windows-1250', 'Windows-1250']];

/** Undefined where none fits for certain. */
export function singleByteText(bytes: Uint8Array): Taken | undefined {
  return inAlphabet(bytes) ?? ofCentralEurope(bytes);
}

function inAlphabet(bytes: Uint8Array): Taken | undefined {
  const high = bytes.reduce((sum, byte) => sum + Number(byte > 127), 0);
  const found = ALPHABETS.flatMap(({ encodings, letters, common }) => encodings.map(([label, guessed]) => {
    const text = decoded(bytes, label);
    const count = countIn(text, letters);
    const isSure = count >= FEWEST_LETTERS && count > high * 0.8 && countIn(text, ODD_CASE) < count / 30;
    return { text, guessed, share: isSure ? (countIn(text, common) - countIn(text, ODD_START)) / count : 0 };
  }));
  const [best] = found.sort((one, other) => other.share - one.share);
  return best && best.share >= LEAST_COMMON ? { text: best.text, guessed: best.guessed } : undefined;
}

function ofCentralEurope(bytes: Uint8Array): Taken | undefined {
  if (countIn(decoded(bytes, 'windows-1252'), SIGNS_IN_WORDS) < FEWEST_SIGNS) return undefined;
  const [best] = CENTRAL.map(([label, guessed]) => {
    const text = decoded(bytes, label);
    return { text, guessed, odd: countIn(text, SIGNS_IN_WORDS) + countIn(text, CONTROLS) };
  }).sort((one, other) => one.odd - other.odd);
  return best && best.odd < FEWEST_SIGNS ? { text: best.text, guessed: best.guessed } : undefined;
}

function countIn(text: string, signs: RegExp): number {
  return text.match(signs)?.length ?? 0;
}

function decoded(bytes: Uint8Array, label: string): string {
  return new TextDecoder(label).decode(bytes, { stream: true });
}
