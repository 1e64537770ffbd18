/**
 * `zoneOffsets`: offsets that the event states for its days, so that a browser with old zone data shows right times too.
 */
import { isoInstant, parseIsoTime } from '../time/iso.js';
import { offsetLabel } from '../time/labels.js';
import { findZone, type OffsetTable } from '../time/zone.js';
import type { Fields, Located } from './fields.js';

/** Reads the tables by zone name; tells where this browser's own data differ. */
export function readOffsetTables(fields: Fields): Readonly<Record<string, OffsetTable>> {
  const tables: Record<string, OffsetTable> = Object.create(null) as Record<string, OffsetTable>;
  for (const [name, item] of fields.dictionary('zoneOffsets')) {
    const zone = findZone(name);
    const table = readTable(item);
    if (!zone || !table) {
      fields.problems.add(zone ? 'offsets-invalid' : 'zone-unknown', item.path, { value: name });
      continue;
    }
    tables[zone.name] = table;
    const differs = table.find(([fromMs, minutes]) => zone.offsetMinutes(fromMs) !== minutes);
    if (differs) {
      const [fromMs, minutes] = differs;
      fields.problems.add('zone-data-differs', item.path, { zone: name, from: isoInstant(fromMs), stated: offsetLabel(minutes), here: offsetLabel(zone.offsetMinutes(fromMs)) });
    }
  }
  return tables;
}

/** `[["2027-01-01T00:00Z", 60], …]`; undefined when anything in it is not like that. */
function readTable({ value }: Located): OffsetTable | undefined {
  if (!Array.isArray(value) || !value.length) return undefined;
  const rows = value.map((row: unknown): readonly [number, number] | undefined => {
    const [from, minutes] = Array.isArray(row) ? (row as unknown[]) : [];
    const time = parseIsoTime(from);
    return time?.kind === 'instant' && Number.isInteger(minutes) && Math.abs(minutes as number) < 16 * 60 ? [time.instantMs, minutes as number] : undefined;
  });
  const sound = rows.filter((row) => row !== undefined);
  return sound.length === rows.length ? sound.sort(([a], [b]) => a - b) : undefined;
}
