/**
 * Languages that are not in the script: their words are in small files beside it (`words/it.json`), which only pages in such a language ask for.
 * A new one is one file in `more/` and one name here.
 */

/** Their names. */
export const MORE: readonly string[] = ['it', 'ko', 'nl', 'pt', 'ru', 'zh'];

/** Under which name the words for a tag are kept: its language (ISO 639), but Chinese in traditional characters apart. @param tag BCP 47, canonical. */
export function nameOf(tag: string): string {
  const [name = ''] = tag.split('-', 1);
  return name === 'zh' && /-(?:Hant|HK|MO|TW)(?![a-z])/.test(tag) ? 'zh-Hant' : name;
}
