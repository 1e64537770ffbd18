/**
 * Terms and years as lists of talks have them over each of their parts: "Fall 2022 Schedule", "Wintersemester 2022/23", "2019".
 */
import { datesIn } from '../../dates/written-dates.js';
import type { Block } from '../text/blocks.js';

const SEASON = 'spring|summer|fall|autumn|winter|(?:winter|sommer|herbst)?semester|trimester|ws|ss|wise|sose|printemps|été|automne|hiver|primavera|verano|otoño|invierno';
const YEAR = '(?:19|20)\\d\\d(?:\\s?[/–-]\\s?(?:20)?\\d\\d)?';
const AROUND = '(?:past|highly|tentative|upcoming|previous|talks|seminars?|schedule|programm?e?|events|meetings|semester|term|quarter|speakers|academic|year|series|lectures|colloquium|in|of|for|the|[:–—(),-])';
const TERM = new RegExp(`^(?:${AROUND}\\s?)*(?:(?:${SEASON})(?:\\s(?:semester|term|quarter))?[\\s,]*[’']?)?(${YEAR})(?:\\s(?:${SEASON}))?(?:\\s?${AROUND})*$`, 'iu');
const LATE = /(?<!\p{L})(?:wintersemester|ws|wise)(?!\p{L})/iu;

/** A part of a list, with the year in which it begins. */
export interface Term {
  readonly block: Block;
  readonly year: number;
  /** It goes on in the year after. */
  readonly isOverNewYear: boolean;
}

/** The term or year that a line names, where it says nothing else; a heading may tell a date of that year, too. */
export function termOf(block: Block): Term | undefined {
  const { plain, kind } = block;
  if (kind === 'row' || plain.length > (kind === 'heading' ? 120 : 60)) return undefined;
  const years = [...plain.matchAll(new RegExp(`(?<![\\d/.-])${YEAR}(?![\\d/]|-\\d)`, 'gu'))];
  const [whole = ''] = TERM.exec(plain) ?? (kind === 'heading' && datesIn(plain).some(({ year }) => year !== undefined) ? [plain] : []);
  const [written = ''] = years[0] ?? [];
  if (!whole || !written || years.length > 1) return undefined;
  const [, year = '', next] = /^(\d{4})(?:\s?[/–-]\s?(?:20)?(\d\d))?/u.exec(written) ?? [];
  return { block, year: Number(year), isOverNewYear: next === undefined ? LATE.test(plain) : Number(next) === (Number(year) + 1) % 100 };
}

/** True for a line that names a term and the year of it, and nothing else. */
export const isTerm = ({ plain }: Block): boolean => plain.length < 60 && TERM.test(plain) && /\p{L}{2}/u.test(plain);
