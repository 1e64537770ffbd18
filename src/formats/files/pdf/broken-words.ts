/**
 * Words that the end of a line breaks.
 */

/** All words of a file, in small letters: how it writes them where no line ends. */
export type Vocabulary = ReadonlySet<string>;

/** The words of texts. */
export function vocabularyOf(texts: readonly string[]): Vocabulary {
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}[\p{L}\p{N}-]*[\p{L}\p{N}]/gu) ?? []));
}

const FIRST_PART = /([\p{L}\p{N}][\p{L}\p{N}-]*)-$/u;
const SECOND_PART = /^\p{Ll}[\p{L}\p{N}]*/u;

/** Two lines as one. A hyphen between them goes, unless the file has the word with it elsewhere, or it is one of several: "state-of-the-" */
export function inOneLine(above: string, below: string, words: Vocabulary): string {
  const [, first] = FIRST_PART.exec(above) ?? [];
  const [second] = SECOND_PART.exec(below) ?? [];
  if (first === undefined) return `${above} ${below}`;
  const isOfWord = second === undefined || first.includes('-') || (words.has(`${first}-${second}`.toLowerCase()) && !words.has((first + second).toLowerCase()));
  return (isOfWord ? above : above.slice(0, -1)) + below;
}
