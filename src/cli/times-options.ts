/**
 * Options of the commands that show times at several places.
 */
import type { HourCycle } from '../time/labels.js';
import { findZone } from '../time/zone.js';
import { UsageError, type Arguments, type Option } from './command.js';

/** The options. */
export const TIMES: readonly Option[] = [
  { name: 'zones', value: 'LIST', about: "places to compare (IANA names, by spaces or commas; default: the event's own list, or a spread around the world)" },
  { name: 'hour-cycle', value: 'CYCLE', about: 'h12 or h23 (default: what the language uses)' },
];

/** The places to compare; none for the event's own. @throws UsageError for what is no zone. */
export function readPlaces(args: Arguments): readonly string[] {
  const places = (args.value('zones') ?? '').split(/[\s,]+/).filter(Boolean);
  const wrong = places.find((name) => !findZone(name));
  if (wrong !== undefined) throw new UsageError(`--zones: "${wrong}" is no IANA zone such as Asia/Tokyo`);
  return places;
}

/** The clock; undefined for the language's own. @throws UsageError */
export function readHourCycle(args: Arguments): HourCycle | undefined {
  const cycle = args.value('hour-cycle');
  if (cycle === undefined || cycle === 'h12' || cycle === 'h23') return cycle;
  throw new UsageError('--hour-cycle: h12 or h23');
}
