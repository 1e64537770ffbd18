/**
 * What every view is told besides its data: language, clock, zone, and how headings are numbered.
 */
import type { ClockStyle } from '../time/labels.js';
import type { Zone } from '../time/zone.js';
import type { Speech } from '../i18n/index.js';

/** How the visitor reads the programme. */
export interface Display {
  readonly speech: Speech;
  /** BCP 47 tags the visitor reads, best first: which wording of an author's text is shown. */
  readonly readerLanguages: readonly string[];
  readonly clock: ClockStyle;
  /** The zone in which times are shown, and the place that stands for it. */
  readonly zone: Zone;
  readonly place: string;
  /** Level of the event's title; everything else follows from it. */
  readonly headingLevel: number;
  /** Pictures load only where the page's author allows it. */
  readonly images: boolean;
}
