/**
 * Calendars that stand in one file one after the other, each with a zone of its own: times without a zone are in that of their calendar.
 */
import { isRecord } from '../../event/fields.js';
import { all, valueOf } from '../content-lines.js';

const TIMES = new Set(['DTSTART', 'DTEND', 'RECURRENCE-ID', 'EXDATE']);
const FLOATING = /^\s*\d{8}T\d{6}\s*$/;

/** A decoded calendar file in which times of later calendars name the zone that they are in; the very same where all are in that of the first. */
export function withOwnZones(document: unknown): unknown {
  const calendars = all(document, 'VCALENDAR');
  const zones = calendars.map((calendar) => valueOf(calendar, 'X-WR-TIMEZONE').trim());
  if (!zones.some((zone) => zone && zone !== zones[0])) return document;
  return { ...(document as object), VCALENDAR: calendars.map((calendar, index) => {
    const zone = zones[index];
    return !zone || zone === zones[0] ? calendar : { ...calendar, VEVENT: all(calendar, 'VEVENT').map((event) => inZone(event, zone)) };
  }) };
}

function inZone(event: Readonly<Record<string, unknown>>, zone: string): object {
  return Object.fromEntries(Object.entries(event).map(([name, properties]) => [name, TIMES.has(name) && Array.isArray(properties) ? properties.map((property: unknown) => (isFloating(property) ? { ...property, TZID: zone } : property)) : properties]));
}

function isFloating(property: unknown): property is object {
  return isRecord(property) && property.TZID === undefined && String(property.value).split(',').every((value) => FLOATING.test(value));
}
