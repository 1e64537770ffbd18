/**
 * Attributes, as written in the page, read into values. An unknown value is told on the console and replaced by the default.
 */
import { parseIsoTime } from '../time/iso.js';
import { findZone, isAbbreviation, type Zone } from '../time/zone.js';

/** Parts of the page that can be shown, in their order. */
export const SECTIONS = ['header', 'people', 'agenda', 'abstracts', 'zones', 'notes', 'calendar'] as const;
/** One of {@link SECTIONS}. */
export type Section = (typeof SECTIONS)[number];

/** Attributes that take one word of a few. What editors and type checkers are told of them (scripts/element-docs.mjs) comes from here. */
export const CHOICES = {
  'hour-cycle': ['auto', 'h12', 'h23'],
  view: ['auto', 'list', 'grid'],
  open: ['none', 'all'],
  theme: ['auto', 'light', 'dark'],
} as const;

type Choice<Name extends keyof typeof CHOICES> = (typeof CHOICES)[Name][number];

const NAMES = ['timeZone', 'eventTimeZone', 'zones', 'hourCycle', 'headingLevel', 'show', 'hide', 'view', 'open', 'theme', 'now', 'deepLink', 'refresh'] as const;

/** The attributes, or the properties of the same names, to which a script may assign anything. */
export type Attributes = Readonly<Record<(typeof NAMES)[number], unknown>>;

type Written = Readonly<Record<(typeof NAMES)[number], string>>;

/** What the attributes say. */
export interface Settings {
  /** The zone the page wants times shown in. */
  readonly zone?: Zone;
  /** The event's zone where the data have none: an IANA name. */
  readonly eventTimeZone?: string;
  readonly places: readonly string[];
  readonly hourCycle: Choice<'hour-cycle'>;
  /** From 1. */
  readonly headingLevel: number;
  readonly sections: ReadonlySet<Section>;
  readonly view: Choice<'view'>;
  readonly openAll: boolean;
  /** Whether the page's address may be written. */
  readonly deepLink: boolean;
  /** How often to look for a newer programme, in minutes. */
  readonly refreshMinutes?: number;
  /** The instant at which the clock stands still. */
  readonly nowMs?: number;
}

/** Tells the page's author of a value that is not understood. */
export type Complain = (attribute: string, value: string, expected: string) => void;

/** Reads all attributes. */
export function readSettings(values: Attributes, complain: Complain): Settings {
  // `true` is how scripts write an attribute without a value.
  const text = (value: unknown): string => (value == null || value === false || value === true ? '' : String(value));
  const attributes = Object.fromEntries(NAMES.map((name) => [name, text(values[name])])) as Written;
  const open = values.open === '' || values.open === true ? 'all' : attributes.open;
  const sections = readSections(attributes, complain);
  const zone = readZone('time-zone', attributes.timeZone, complain);
  const nowMs = readInstant(attributes.now, complain);
  const headingLevel = readLevel(attributes.headingLevel.trim(), complain);
  // The data may have their own; and it is in the style sheet that a theme has an effect.
  readZone('event-time-zone', attributes.eventTimeZone, complain);
  readChoice('theme', attributes.theme, complain);
  return {
    zone,
    eventTimeZone: attributes.eventTimeZone.trim() || undefined,
    places: words(attributes.zones).filter((name) => readZone('zones', name, complain)),
    hourCycle: readChoice('hour-cycle', attributes.hourCycle, complain) ?? 'auto',
    headingLevel,
    sections,
    view: readChoice('view', attributes.view, complain) ?? 'auto',
    deepLink: values.deepLink === true,
    openAll: readChoice('open', open, complain) === 'all',
    refreshMinutes: readMinutes(attributes.refresh.trim(), complain),
    nowMs,
  };
}

function readInstant(written: string, complain: Complain): number | undefined {
  const time = parseIsoTime(written);
  if (time?.kind === 'instant') return time.instantMs;
  if (written.trim()) complain('now', written, 'an instant such as 2026-05-04T09:00Z');
  return undefined;
}

function readLevel(written: string, complain: Complain): number {
  if (/^[1-9]$/.test(written)) return Number(written);
  if (written) complain('heading-level', written, '1 to 9');
  return 2;
}

function readMinutes(written: string, complain: Complain): number | undefined {
  if (!written) return undefined;
  const minutes = Number(written);
  // Not more often than once a minute, not less often than once a week: a timer of the browser holds 24 days.
  if (minutes >= 1 && minutes <= 10_080) return minutes;
  complain('refresh', written, 'minutes from 1 to 10080');
  return undefined;
}

/** A list with spaces or commas in it. */
function words(list: string): readonly string[] {
  return list.split(/[\s,]+/).filter(Boolean);
}

function readZone(attribute: string, name: string, complain: Complain): Zone | undefined {
  if (!name.trim()) return undefined;
  const zone = findZone(name.trim());
  if (!zone) complain(attribute, name, isAbbreviation(name.trim()) ? 'an IANA name; abbreviations mean several zones' : 'an IANA time zone such as Europe/Berlin');
  return zone;
}

function readChoice<Name extends keyof typeof CHOICES>(attribute: Name, value: string, complain: Complain): Choice<Name> | undefined {
  const written = value.trim().toLowerCase();
  if (!written) return undefined;
  const allowed: readonly Choice<Name>[] = CHOICES[attribute];
  const word = allowed.find((known) => known === written);
  if (word === undefined) complain(attribute, written, allowed.join(', '));
  return word;
}

function readSections({ show, hide }: Written, complain: Complain): ReadonlySet<Section> {
  const listed = (attribute: string, list: string): readonly Section[] => words(list).flatMap((word) => {
    const section = SECTIONS.find((known) => known === word.toLowerCase());
    if (section === undefined) complain(attribute, word, SECTIONS.join(', '));
    return section ?? [];
  });
  const wanted = listed('show', show);
  const hidden = new Set(listed('hide', hide));
  return new Set((wanted.length ? wanted : SECTIONS).filter((section) => !hidden.has(section)));
}
