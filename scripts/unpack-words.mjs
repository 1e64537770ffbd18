// Opens in the script what scripts/packed-words.mjs has packed.

/** Message and remedy of each code. */
export const unpackPairs = (codes, sentences) => Object.fromEntries(Object.keys(codes).map((code) => [code, sentences.splice(0, 2)]));

/**
 * An Arabic letter takes two bytes, of which compression makes less than of one: here it has changed places with a letter of ASCII.
 * Doing so again is undoing it.
 */
export const shifted = (text) => text.replace(/[A-r\u0621-\u0652]/g, (letter) => String.fromCharCode((letter.charCodeAt(0) + 1504) % 3008));
