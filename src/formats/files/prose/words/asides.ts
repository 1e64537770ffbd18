/**
 * Lines that say something of the whole, wherever they stand: how a letter ends, who organizes it.
 */
import type { Block } from '../text/blocks.js';
import type { Mark } from './marks.js';

// How letters end: it says nothing of the last talk.
const FAREWELL = /^(?:(?:with |many )?(?:(?:best|kind|warm|kindest|warmest) )?(?:regards|wishes|greetings)|best|cheers|yours(?: sincerely| faithfully)?|sincerely|looking forward to (?:seeing|meeting|welcoming)\s.{1,60}|(?:mit )?(?:besten|freundlichen|herzlichen|lieben|viele[n]?) grüßen?|(?:viele|beste|liebe|herzliche) grüße|(?:bien )?cordialement|bien à vous|amicalement|(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|atentamente|cordiali saluti|atenciosamente)[\s,.!]*$|^-- ?$/iu;

/** True for the end of a letter. */
export function isFarewell({ plain }: Block): boolean {
  return FAREWELL.test(plain);
}

/** True for what is said of the whole: "Organizers:". */
export function isAside({ label }: Pick<Mark, 'label'>): boolean {
  return label !== undefined && /^(?:organizers|notes|zones|sponsors|registration|contact)$/.test(label.label);
}
