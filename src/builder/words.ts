/**
 * What the builder says.
 */

/** The sentences of one language, with `{0}` for what is filled in. Those that the page itself holds are marked there by `data-words`. */
export interface BuilderWords {
  /** The title of the page. */
  readonly title: string;
  readonly about: string;
  readonly programme: string;
  readonly programmeHint: string;
  readonly file: string;
  readonly example: string;
  /** `{0}`: its name. */
  readonly fromFile: string;
  readonly write: string;
  readonly former: string;
  readonly date: string;
  readonly timeZone: string;
  readonly ifMissing: string;
  readonly zoneUnknown: string;
  readonly understood: string;
  readonly nothingYet: string;
  readonly nothingRead: string;
  /** `{0}`: how many. */
  readonly entries: string;
  readonly nothingToCorrect: string;
  /** What to do about a title that is missing. */
  readonly titleFirst: string;
  /** And about a text that is no programme. */
  readonly timesFirst: string;
  readonly error: string;
  readonly warning: string;
  readonly info: string;
  /** `{0}`: its number. */
  readonly line: string;
  /** `{0}`: the other lines of which the same is to be said. */
  readonly alike: string;
  readonly preview: string;
  /** Where the script of the widget is missing. */
  readonly noWidget: string;
  readonly publish: string;
  readonly download: string;
  readonly downloadScript: string;
  readonly beside: string;
  readonly within: string;
  readonly copy: string;
  /** Where the browser lets no page copy. */
  readonly byHand: string;
  /** A programme to try. */
  readonly sample: string;
}
