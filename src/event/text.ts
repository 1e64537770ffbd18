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
 * @param languages What the reader reads, best first; "de-CH" also takes "de", else "de-AT", and "de" takes "de-AT"; "zh-TW" takes "zh-Hant" before "zh".
 * @returns The first wording when no language fits.
 */
export function chooseWording(text: Text, languages: readonly string[]): Wording {
  if (text.length === 1) return text[0];
  for (const language of languages) {
    const related = text.filter((wording) => primary(wording.lang) === primary(language));
    const legible = related.length > 1 ? related.filter(({ lang }) => scriptOf(lang) === scriptOf(language)) : [];
    const fits = (fit: (lang: string) => boolean): Wording | undefined => (legible.length ? legible : related).find(({ lang }) => fit(lang));
    const best = fits((lang) => lang === language) ?? fits((lang) => language.startsWith(`${lang}-`)) ?? fits(Boolean);
    if (best) return best;
  }
  return text[0];
}

function primary(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}

/** In which characters a language is written, as far as anybody knows (CLDR, likely subtags). */
function scriptOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).maximize().script;
  } catch {
    return undefined;
  }
}

/** Letters that no decomposition takes apart, as people type them. */
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ħ: 'h', ı: 'i', þ: 'th', ς: 'σ', ة: 'ه', ى: 'ي', ی: 'ي', ک: 'ك' };

/**
 * A text as it is compared in a search: without case, accents, vowel signs, width, kind of apostrophe or signs that cannot be seen ("sao paulo" finds São Paulo).
 * Marks that make another letter (Japanese, Korean, Indic) stay.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // All of ASCII: most texts are nothing else.
  if (/^[\0-\x7f]*$/.test(lower)) return lower;
  return lower.normalize('NFKD').replace(/[\xad\u200b-\u200f\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g, '').normalize('NFC').replace(/[ß-ی]/g, (letter) => LETTERS[letter] ?? letter).replace(/[’‘ʼ]/g, "'");
}

/** A text as it is written where keyboards lack its letters: "Müller" as "Mueller". */
export function spellOut(text: string): string {
  return text.normalize('NFD').replace(/([aou])\u0308|ø/gi, (_, vowel = 'o') => `${vowel}e`);
}
