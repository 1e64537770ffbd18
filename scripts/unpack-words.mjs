// Opens in the script what scripts/packed-words.mjs has packed.

/** The sentences in their places, which are those of another language. */
export const unpack = (like, sentences) => Object.fromEntries(Object.entries(like).map(([key, value]) => [key, typeof value === 'string' ? sentences.shift() : unpack(value, sentences)]));

/** Message and remedy of each code. */
export const unpackPairs = (codes, sentences) => Object.fromEntries(Object.keys(codes).map((code) => [code, sentences.splice(0, 2)]));

/**
 * An Arabic letter takes two bytes, of which compression makes less than of one: here it has changed places with a letter of ASCII.
 * Doing so again is undoing it.
 */
export const shifted = (text) => text.replace(/[A-r\u0621-\u0652]/g, (letter) => String.fromCharCode((letter.charCodeAt(0) + 1504) % 3008));
