/**
 * A programme's table as it stands in a page, row by row in texts: `{"table": {"title", "date", "hasHead", "rows": [[…], …]}}`, which the element makes of
 * `<table class="ml-da-event">`. A row begins with its time; one that does not is kept where it stands, without a time, and told. The table is of one day:
 * what stands below a row that names another has no time either.
 */
import { isRecord } from '../event/fields.js';
import { pointerTo, type Format } from './reader.js';

/** A clock time with what may stand behind it: `12:30`, `9.30 Uhr`, `14h05`, `3 pm`. */
const TIME = String.raw`(\d\d?)(?:\s?[:.h]\s?(\d\d))?\s*(uhr|h|noon|[ap]\.?m)?\.?`;
const SLOT = new RegExp(`^${TIME}(?:\\s*(?:-+|–|—|~|～|to|until|bis|à|a)\\s*${TIME})?$`, 'i');

const SPEAKERS = /speaker|presenter|referent|vortragend|orateur|intervenant|ponente|orador|講演者|発表者|متحدث/i;
const ROOM = /room|venue|raum|ort\b|salle|lieu|sala|lugar|会場|قاعة/i;

/** The format. */
export const table: Format = {
  names: {},
  recognises: (document) => isRecord(document) && isRecord(document.table) && Array.isArray(document.table.rows),
  translate(document) {
    const { title, date, hasHead, rows } = (document as { table: Record<string, unknown> }).table;
    const list = (rows as readonly unknown[]).map(texts);
    const from = hasHead ? 1 : 0;
    let [isBegun, isOver] = [false, false];
    const agenda = list.slice(from).map((row) => {
      const entry = entryOf(row, from ? list[0] ?? [] : [], isOver);
      const isTimed = 'rooms' in entry;
      isOver ||= isBegun && !isTimed && namesDay(String(entry.title));
      isBegun ||= isTimed;
      return entry;
    });
    return { document: { version: 1, title, date, agenda }, origins: new Map(agenda.map((_, index) => [pointerTo('agenda', index), pointerTo('table', 'rows', index + from)])) };
  },
};

/** @param isOver The day of the table is: no time of the row can be told. */
function entryOf(row: readonly string[], columns: readonly string[], isOver: boolean): Record<string, unknown> {
  // Numbers of talks may stand before their times.
  const at = /^\W?\d{0,3}\W?$/.test(row[0] ?? '') ? 1 : 0;
  const [first = '', second = ''] = row.slice(at);
  // Start and end may have a column each.
  const inTwo = readSlot(`${first} - ${second}`);
  const slot = inTwo ?? readSlot(first);
  // What is no time becomes a problem, and the row has all its words.
  // In brackets, or "12:00-01:00" would be a time with an offset.
  if (!slot || isOver) return { start: `(${first})`, title: row.filter(Boolean).join(' · ') };
  const all = row.map((text, index) => ({ text, column: columns[index] ?? '' }));
  const cells = [...all.slice(at + (inTwo ? 2 : 1)), ...all.slice(0, at)].filter(({ text }) => text);
  const named = (name: RegExp): readonly string[] => cells.filter(({ column }) => name.test(column)).map(({ text }) => text);
  const [title, ...others] = cells.filter(({ column }) => !SPEAKERS.test(column) && !ROOM.test(column)).map(({ text }) => text);
  return {
    ...slot, title, subtitle: others.join(' · ') || undefined,
    speakers: named(SPEAKERS).flatMap((text) => text.split(/\s*[;\n]\s*/)), rooms: named(ROOM),
  };
}

let days: RegExp | undefined;

/** True for a row that begins with a day: "Tuesday", "Day 2", "5 May", "5.5.", in the languages that a programme is likely to be in. */
function namesDay(text: string): boolean {
  // Every 31 days there is another month, and each day of the week.
  days ??= new RegExp(`^\\W{0,3}(?:(?:\\d+\\W{0,4}(?:de )?)?(?:${'en de fr es it nl ja ar'.split(' ').flatMap((language) => {
    const format = new Intl.DateTimeFormat(language, { weekday: 'long', month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2023, 0, 1 + 31 * index)).match(/[\p{L}\d]+/gu)).flat();
  }).join('|')})|(?:day|tag|jour|d[ií]a|giorno) ?\\d|\\d+[./-]\\d)`, 'i');
  return days.test(text);
}

/** The times of a cell; undefined where it is anything else. Without am or pm the hours are those of 24. */
function readSlot(text: string): { readonly start: string; readonly end?: string } | undefined {
  const [, hour, minutes, unit, endHour, endMinutes, endUnit] = SLOT.exec(text.trim()) ?? [];
  // A number alone is no time: it may count the talks.
  if (hour === undefined || (endHour === undefined ? minutes ?? unit : endMinutes ?? endUnit) === undefined) return undefined;
  if (endHour === undefined) return { start: clock(hour, minutes, unit) };
  const end = clock(endHour, endMinutes, endUnit);
  // In "11–1 pm" and "3–4 pm" what stands at the end holds for the start too, unless that would be after the end.
  const start = clock(hour, minutes, unit ?? endUnit);
  const slot = { start: unit === undefined && start > end ? clock(hour, minutes, unit ?? (endUnit && 'am')) : start, end };
  // "12:00-1:00" is lunch on a clock of 12 hours, and no night: only what begins in the evening ends on the next day.
  return slot.end > slot.start || (slot.start >= '18:00' && slot.end <= '06:00') ? slot : undefined;
}

function clock(hour: string, minutes = '00', unit = ''): string {
  const hours = /^[ap]/i.test(unit) ? (Number(hour) % 12) + (/^p/i.test(unit) ? 12 : 0) : Number(hour);
  return `${String(hours).padStart(2, '0')}:${minutes}`;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map((text) => (typeof text === 'string' ? text : '')) : [];
}
