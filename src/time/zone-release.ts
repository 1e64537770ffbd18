/**
 * A release of IANA's zone data, in the packed form in which moment-timezone publishes it: newer than what a browser or Node may carry.
 * For the command line; the script asks the browser.
 */
import { MINUTE_MS } from './iso.js';
import type { OffsetTable } from './zone.js';

/** The packed file: `zones` "name|abbreviations|offsets|indices|changes|…", `links` "name|other name". */
export interface PackedRelease {
  /** IANA's own name of the release: "2026f". */
  readonly version: string;
  readonly zones: readonly string[];
  readonly links: readonly string[];
}

/** Every zone of a release. */
export interface ZoneRelease {
  readonly version: string;
  /** Old and new names, in the order of the alphabet. */
  readonly names: readonly string[];
  /**
   * The offsets of a zone: from `fromMs`, and from each change up to `toMs` on.
   * @returns undefined for a name that the release does not have.
   */
  offsets(name: string, fromMs: number, toMs: number): OffsetTable | undefined;
}

/** The rules of a release are written out up to here; later offsets nobody has announced. */
export const RELEASE_ENDS_MS = Date.UTC(2037, 0, 1);

/** Opens a packed release. Zones are unpacked when they are asked for. */
export function openRelease({ version, zones, links }: PackedRelease): ZoneRelease {
  const packed = new Map(zones.map((zone) => [zone.slice(0, zone.indexOf('|')), zone]));
  const sources = new Map([...packed.keys()].map((name) => [name, name]));
  const unpacked = new Map<string, readonly Stretch[]>();
  for (const link of links) {
    const [name = '', other = ''] = link.split('|');
    // The name that has the rules stands first.
    sources.set(other, name);
  }
  return {
    version,
    names: [...sources.keys()].sort(),
    offsets(name, fromMs, toMs) {
      const rules = packed.get(sources.get(name) ?? '');
      if (rules === undefined) return undefined;
      // A series asks for its zone once an event.
      const stretches = unpacked.get(rules) ?? unpack(rules);
      unpacked.set(rules, stretches);
      return offsetsBetween(stretches, fromMs, toMs);
    },
  };
}

/** Minutes east of UTC until an instant; the last one for ever. */
type Stretch = readonly [untilMs: number, minutes: number];

function unpack(rules: string): readonly Stretch[] {
  const [, , offsets = '', indices = '', changes = ''] = rules.split('|');
  // Theirs are minutes west.
  const minutes = offsets.split(' ').map((offset) => Math.round(-fromBase60(offset)) || 0);
  const steps = changes ? changes.split(' ').map(fromBase60) : [];
  let untilMinutes = 0;
  return [...indices].map((index, at) => {
    const step = steps[at];
    if (step !== undefined) untilMinutes += step;
    return [step === undefined ? Infinity : Math.round(untilMinutes) * MINUTE_MS, minutes[fromBase60(index)] ?? 0];
  });
}

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWX';

/** "-2a.i": base 60, digits 0-9 a-z A-X. */
function fromBase60(written: string): number {
  const [whole = '', fraction = ''] = written.replace('-', '').split('.');
  const read = (digits: string): number => [...digits].reduce((sum, digit) => sum * 60 + DIGITS.indexOf(digit), 0);
  const size = read(whole) + read(fraction) / 60 ** fraction.length;
  return written.startsWith('-') ? -size : size;
}

function offsetsBetween(stretches: readonly Stretch[], fromMs: number, toMs: number): OffsetTable {
  const table: (readonly [number, number])[] = [];
  let startMs = -Infinity;
  for (const [untilMs, minutes] of stretches) {
    if (untilMs > fromMs && startMs <= toMs && table.at(-1)?.[1] !== minutes) table.push([Math.max(startMs, fromMs), minutes]);
    startMs = untilMs;
  }
  return table;
}
