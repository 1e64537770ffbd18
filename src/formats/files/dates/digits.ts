/**
 * Digits of other scripts, in texts that are searched for dates and times.
 */

const OTHER_DIGITS = /[０-９：٠-٩۰-۹]/gu;

/** A text with the digits 0 to 9 for those of full width, Arabic and Persian ones, and the colon for that of full width; each in its place, so that places in both texts are the same. */
export function westernDigits(text: string): string {
  return text.replace(OTHER_DIGITS, (sign) => (sign === '：' ? ':' : String.fromCharCode(48 + (((sign.codePointAt(0) ?? 0) - (sign >= '０' ? 0xff10 : sign >= '۰' ? 0x6f0 : 0x660))))));
}

// "10-00".
const HYPHENED = /(?<![\d:.-])([01]?\d|2[0-3])-([0-5][05])(?![\d:]|\.\d)/gu;

/** The same, with a colon for the hyphen before minutes in a text that has the habit. */
export function clockDigits(text: string, { hyphens = false }: { readonly hyphens?: boolean }): string {
  const western = westernDigits(text);
  return hyphens ? western.replace(HYPHENED, '$1:$2') : western;
}
