/**
 * What was understood of an event, in one line.
 */
import { allEntries, type ScientificEvent, type When } from '../event/model.js';
import { zoneByName } from '../event/moment.js';
import { isoDate } from '../time/iso.js';
import { clockLabel, dateLabel, offsetLabel } from '../time/labels.js';
import { instantToWall } from '../time/wall.js';
import { UTC } from '../time/zone.js';

/** "“Forum”, Monday 4 May 2026, 09:00 to 17:00 (Europe/Berlin, UTC+2), 12 entries". */
export function summary(event: ScientificEvent): string {
  const entries = allEntries(event.days);
  const timed = entries.filter(({ when }) => when.kind === 'timed').length;
  const count = `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}${timed < entries.length ? `, ${entries.length - timed} without a time` : ''}`;
  return [`“${event.title[0].value}”`, whenLabel(event.window, event), count].join(', ');
}

function whenLabel(when: When, { timeZone, zoneOffsets }: ScientificEvent): string {
  if (when.kind === 'all-day') return when.lastDayMs === undefined ? isoDate(when.dayMs) : `${isoDate(when.dayMs)} to ${isoDate(when.lastDayMs)}`;
  if (when.kind !== 'timed') return when.kind === 'unknown' ? 'time unknown' : 'time to be announced';
  const zone = zoneByName(timeZone, zoneOffsets) ?? UTC;
  const clock = { language: 'en', hourCycle: 'h23', noon: '', midnight: '' } as const;
  const [startMs, endMs] = [when.startMs, when.endMs].map((ms) => (ms === undefined ? undefined : instantToWall(zone, ms)));
  if (startMs === undefined) return '';
  const date = dateLabel(startMs, 'en', 'long');
  const endDate = endMs === undefined ? date : dateLabel(endMs, 'en', 'long');
  const end = endMs === undefined && when.lastDayMs !== undefined && when.lastDayMs > startMs ? ` to ${isoDate(when.lastDayMs)}` : endMs === undefined ? '' : ` to ${endDate === date ? '' : `${endDate}, `}${clockLabel(endMs, clock)}`;
  const offset = offsetLabel(zone.offsetMinutes(when.startMs));
  return `${date}, ${clockLabel(startMs, clock)}${end} (${zone.name === offset ? offset : `${zone.name}, ${offset}`})`;
}
