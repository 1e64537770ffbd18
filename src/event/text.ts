/**
 * Author's text: a string, or one string a language, kept character by character.
 */

/** One wording and the language its author declared for it (BCP 47; empty when unknown). */
export interface Wording {
  readonly lang: string;
  readonly value: string;
}

/** A text in one or several languages, as written: at least one wording, the author's order. */
export type Text = readonly [Wording, ...Wording[]];

/**
 * The wording a reader is served best with.
 * @param languages What the reader reads, best first; "de-AT" also takes "de", and "de" takes "de-AT".
 * @returns The first wording when no language fits.
 */
export function chooseWording(text: Text, languages: readonly string[]): Wording {
  for (const language of languages) {
    const exact = text.find((wording) => wording.lang.toLowerCase() === language.toLowerCase());
    const related = exact ?? text.find((wording) => primary(wording.lang) === primary(language));
    if (related) return related;
  }
  return text[0];
}

function primary(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}
