/**
 * The text that a visitor shares: what, when in UTC and on their own clock, and where to read on. Words and ways to write come from outside.
 */
import { UTC, type Zone } from '../time/zone.js';
import type { When } from './model.js';
import { sameClocks, shiftDays, spanOf, type Span } from './spans.js';

/** What is shared. */
export interface Shared {
  readonly title: string;
  readonly when: When;
  /** The zone of who shares it. */
  readonly zone: Zone;
  readonly address: string;
  /** Sentences beside the time: that it is approximate, cancelled, late. */
  readonly remarks?: readonly string[];
}

/** How times are written. */
export interface ShareWords {
  /** A slot with its date and its zone: "Mon 4 May 2026, 15:00 – 17:00 UTC". */
  slot(span: Span): string;
  /** "next day"; asked only where the date differs. */
  shift(days: number): string;
  /** What has no time of day: its dates, or that it is not known yet; empty to say nothing. */
  other(when: When): string;
}

/** Lines of text: title, time in UTC, the same time here where clocks show another, remarks, address. */
export function shareText({ title, when, zone, address, remarks = [] }: Shared, words: ShareWords): string {
  const [utc, local] = [spanOf(when, UTC), spanOf(when, zone)];
  const times = utc && local ? [words.slot(utc)] : [words.other(when)];
  if (utc && local && !sameClocks(utc, local)) {
    const days = shiftDays(local.start, utc.start);
    times.push(days ? `${words.slot(local)} (${words.shift(days)})` : words.slot(local));
  }
  // One line each, whatever stands in a title.
  return [title, ...times, ...remarks, address].map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean).join('\n');
}
