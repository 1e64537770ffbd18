/**
 * Words that stand for links beside a title.
 */

const LINK_WORD = String.raw`(?:[\p{L}\d.+#-]{1,12}\s)?(?:abstract|paper|slides?|video|pdf|poster|code|recording|bib(?:tex)?|arxiv|link|presentation|details?|more(?: info(?:rmation)?)?|info|website|folien|résumé|resumen|notes?|exercises?|examples?|materials?|demos?|src|sources?|handouts?|notebooks?)(?:\s\d{1,2})?`;
const LINK_WORDS = new RegExp(`^${LINK_WORD}(?:\\s?[,;/|&+]\\s?${LINK_WORD})*$`, 'iu');

/** True for what is in the brackets of "(Slides; Demo 1)", "[Notes/Exercises]": words of links, and nobody's institute. */
export const areLinkWords = (inner: string): boolean => inner.length < 80 && LINK_WORDS.test(inner);
