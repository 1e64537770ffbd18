/**
 * A programme's table as it stands in a page, row by row in texts: `{"table": {"title", "date", "hasHead", "rows": [[…], …]}}`, which the element makes of
 * `<table class="ml-da-event">`. A row begins with its time; one that does not is kept where it stands, without a time, and told. The table is of one day:
 * what stands below a row that names another has no time either. A row has one time; any other in it stays a word of the row, and is told. Where all other
 * columns are rooms or tracks, talks stand side by side; a cell is null where the one before it reaches over its column, and `{"text", "links": [{"title",
 * "url"}, …]}` where it has links. An offset from UTC in the head of the times is theirs, and so held against the zone.
 */
import { ProblemList } from '../event/problems.js';
import { isoOffset } from '../time/iso.js';
import { findZone } from '../time/zone.js';
import { Original, translated, type Made } from './original.js';
import type { Format } from './reader.js';

/** A clock time with what may stand behind it: `12:30`, `9.30 Uhr`, `14h05`, `3 pm`. */
const TIME = String.raw`(\d\d?)(?:\s?[:.h]\s?(\d\d))?\s*(uhr|h|noon|[ap]\.?m)?\.?`;
const SLOT = new RegExp(`^${TIME}(?:\\s*(?:-+|[–—~～]|to|until|bis|à|a)\\s*${TIME})?$`, 'i');

// Editors of pages make heads out of cells like any other.
const HEAD = /^(?:time|hours?|when|(?:uhr)?zeit|heures?|horaires?|horas?|horario|時[間刻]|الوقت)(?: ?\(.*\))?:?$/i;
const TITLE = /tit[eu]?l|título|talk|vortrag(?!end)|presentation|topic|thema|exposé|ponencia|題/i;
const SPEAKERS = /speaker|presenter|referent|vortragend|orateur|intervenant|ponente|orador|講演者|発表者|متحدث/i;
const ROOM = /room|venue|location|place|theat|auditor|hall\b|raum|saal|ort\b|salle|amphi|lieu|sala|\baula|lugar|会場|قاعة/i;
const TRACK = /track|stream|stage/i;
// Anything else over a second column of times may be another clock.
const END = /^(?:(?:to|until|bis|à|a)?$|end|fin|hasta|終)|نها/i;

/** The format. */
export const table: Format = {
  names: {},
  recognises: (document) => new Original(document).at('table').hasLists('rows'),
  translate(document) {
    const whole = new Original(document).at('table');
    const [head] = whole.list('rows');
    const names = head ? texts(head) : [];
    // A row of the programme, or a day over it, may be made of such cells, too.
    const isHead = HEAD.test(names[0] ?? '') || offsetIn(names[0] ?? '') !== '' || (whole.raw('hasHead') && !readSlot(names[0] ?? '') && names.filter(Boolean).length > 1);
    const columns = isHead ? head : undefined;
    const problems = new ProblemList();
    const countDays = (row?: Original): number => (row ? texts(row).filter(namesDay).length : 0);
    // Several days side by side: no row is of one day.
    let [isBegun, isOver] = [false, countDays(columns) > 1];
    const agenda = whole.list('rows').slice(columns ? 1 : 0).flatMap((row) => {
      const { times, talks, ...entry } = entryOf(row, columns ? texts(columns) : [], isOver);
      if (times?.[1]) problems.add('type-wrong', row.path, { expected: 'one time', found: times.join(', ') });
      isOver ||= !times && (countDays(row) > 1 || (isBegun && (HEAD.test(texts(row)[0] ?? '') ? texts(row).join('–').split(/[–—,-]/) : [entry.title ?? '']).some(namesDay)));
      isBegun ||= !!times || texts(row).some(readSlot);
      return talks?.map((talk) => row.made('', talk)) ?? row.made('', entry);
    });
    return translated(whole.made('title date', { version: 1, agenda }), {}, problems.all);
  },
};

interface Row {
  readonly [field: string]: unknown;
  /** Its own, and all that stand beside it; none where it has none that can be told. */
  readonly times?: readonly string[];
  readonly title?: string;
  /** What takes place side by side. */
  readonly talks?: readonly Made[];
}

/** @param isOver The day of the table is: no time of the row can be told. */
function entryOf(original: Original, columns: readonly string[], isOver: boolean): Row {
  const row = texts(original);
  // Numbers of talks may stand before their times.
  const at = /^[^\p{L}\d]?\d{0,3}[^\p{L}\d]?$/u.test(row[0] ?? '') ? 1 : 0;
  const [first = '', second = ''] = row.slice(at);
  // Start and end may have a column each.
  const inTwo = END.test(columns[at + 1] ?? '') ? readSlot(`${first} - ${second}`) : undefined;
  const slot = inTwo ?? readSlot(first);
  // What is no time becomes a problem, and the row has all its words.
  // In brackets, or "12:00-01:00" would be a time with an offset.
  const links = linksIn(original.list());
  if (!slot || isOver) return { start: `(${first})`, title: row.filter(Boolean).join(' · '), links };
  const offset = offsetIn(columns[at] ?? '');
  slot.start += offset;
  if (slot.end) slot.end += offset;
  const all = row.map((text, index) => [text, columns[index] ?? ''] as const);
  const from = at + (inTwo ? 2 : 1);
  const talks = talksBeside(original.list().slice(from), columns.slice(from));
  if (talks.length) return { times: [first, ...original.list().slice(from).flatMap((cell) => textOf(cell).split('\n')).filter(readSlot)], talks: talks.map((talk) => ({ ...slot, ...talk })) };
  const cells = [...all.slice(from), ...all.slice(0, at)].filter(([text]) => text);
  const named = (name: RegExp): readonly string[] => cells.filter(([, column]) => name.test(column) && !TITLE.test(column)).map(([text]) => text);
  const words = cells.filter(([, column]) => TITLE.test(column) || (!SPEAKERS.test(column) && !ROOM.test(column))).sort(([, a], [, b]) => Number(TITLE.test(b)) - Number(TITLE.test(a))).map(([text]) => text);
  const times = [first, ...words.filter(readSlot)];
  const speakers = named(SPEAKERS).flatMap((text) => text.split(/\s*[;\n]\s*/));
  // A break may stand in the column of speakers.
  const [title] = words.length ? words.splice(words.findIndex((text) => !readSlot(text)), 1) : speakers.length === 1 ? speakers.splice(0) : [];
  return { ...slot, times, title, subtitle: words.join(' · ') || undefined, speakers, rooms: named(ROOM), links };
}

/** The talks of a row below rooms or tracks; none where other columns are among them. What reaches over all of them is for everyone. */
function talksBeside(cells: readonly Original[], heads: readonly string[]): readonly Made[] {
  // "Track" and "Room" are what a row has.
  if (heads.length < 2 || !heads.every((head) => (ROOM.test(head) || TRACK.test(head)) && !/^(?:r(?:oo|au)m|venue|track|stage|(?:live)?stream|saal|ort|salle|lieu|sala|lugar|会場)s?$/i.test(head))) return [];
  return cells.flatMap((cell, index) => {
    const text = textOf(cell);
    if (!/[\p{L}\d]/u.test(text)) return [];
    const length = cells.slice(index + 1).findIndex(({ value }) => value !== null) + 1;
    const over = heads.slice(index, length ? index + length : undefined);
    const [title, ...others] = text.split('\n');
    return { title, subtitle: others.join(' · ') || undefined, links: linksIn([cell]), ...over.length && over.length < heads.length && (ROOM.test(over[0] ?? '') ? { rooms: over } : { track: over.join(', ') }) };
  });
}

let days: RegExp | undefined;

/** True for a row that begins with a day: "Tuesday", "Day 2", "5 May", "5.5.", in the languages that a programme is likely to be in. */
function namesDay(text: string): boolean {
  // Every 31 days there is another month, and each day of the week.
  days ??= new RegExp(`^\\W{0,3}(?:(?:\\d+\\W{0,4}(?:de )?)?(?:(?:${daysIn('long')})(?!(?!vorm|nachm|aben|morg)[a-zà-žа-я])|(?:${daysIn('short')})\\.?(?:$|[,\\s]\\D{0,9}\\d))|(?:day|tag|jour|d[ií]a|giorno) ?\\d|\\d+(?:\\/\\d|([.-])\\d+\\1))`, 'i');
  return days.test(text);
}

/** The names of months and days of the week, short ones only where a number is near or nothing else: "Sun" begins other words, "Jan" is a name. */
function daysIn(length: 'long' | 'short'): string {
  return 'en de fr es it nl pt pl ru tr ja zh ko ar'.split(' ').flatMap((language) => {
    const format = new Intl.DateTimeFormat(language, { weekday: length, month: length, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2023, 0, 1 + 31 * index)).match(/[\p{L}\d]+/gu)).flat();
  }).join('|');
}

/** The times of a cell; undefined where it is anything else. Without am or pm the hours are those of 24. */
function readSlot(text: string): { start: string; end?: string } | undefined {
  const [, hour, minutes, unit, endHour, endMinutes, endUnit] = SLOT.exec(text.trim()) ?? [];
  // A number alone is no time: it may count the talks.
  // "5:30" without am or pm is an evening more often than a morning: no guess.
  if (/^[1-6][:.]/.test(text) && !(unit ?? endUnit)) return undefined;
  if (hour === undefined || (endHour === undefined ? minutes ?? unit : endMinutes ?? endUnit) === undefined) return undefined;
  if (endHour === undefined) return { start: clock(hour, minutes, unit) };
  const end = clock(endHour, endMinutes, endUnit);
  // In "11–1 pm" and "3–4 pm" what stands at the end holds for the start too, unless that would be after the end.
  const late = clock(hour, minutes, unit ?? endUnit);
  const start = unit === undefined && late > end ? clock(hour, minutes, endUnit && 'am') : late;
  // "12:00-1:00" is lunch on a clock of 12 hours, and no night: only what begins in the evening ends on the next day.
  return end > start || (start >= '18:00' && end <= '06:00') ? { start, end } : undefined;
}

function clock(hour: string, minutes = '00', unit = ''): string {
  const hours = Number(hour);
  return `${String(/^[ap]/i.test(unit) ? (hours % 12) + (/^p/i.test(unit) ? 12 : 0) : hours).padStart(2, '0')}:${minutes}`;
}

function texts(row: Original): readonly string[] {
  return row.list().map(textOf);
}

function textOf(cell: Original): string {
  return cell.text() ?? cell.text('text') ?? '';
}

function linksIn(cells: readonly Original[]): readonly Made[] {
  return cells.flatMap((cell) => cell.list('links').map((link) => link.made('title url', { type: 'web' })));
}

/** "+09:00" of "Time (UTC+9)"; "" where no offset is named. */
function offsetIn(head: string): string {
  const [one = '', other] = head.replace(/utc\s?\/\s?gmt/i, 'UTC').match(/\b(?:utc|gmt)\b(?:\s*[+−–-]\s*\d[\d:.,½¼¾]*)?/gi) ?? [];
  const zone = other ? undefined : findZone(one.replace(/\s/g, '').replace('–', '-'));
  return zone ? isoOffset(zone.offsetMinutes(0)) : '';
}
