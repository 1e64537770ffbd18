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
// Heads of titles, speakers, rooms and tracks; what could be two of them is the first.
const TITLE = 0;
const SPEAKERS = 1;
const ROOM = 2;
const TRACK = 3;
const KINDS = [
  /t[ií]t[eu]?l|talk|vortrag(?!end)|presentation|topic|thema|exposé|ponencia|題/i,
  /speaker|presenter|referent|vortragend|orateur|intervenant|ponente|orador|講演者|発表者|متحدث/i,
  /room|venue|location|place|theat|auditor|hall\b|raum|saal|ort\b|salle|amphi|lieu|sala|\baula|lugar|会場|ホール|室|قاعة/i,
  /track|stream|stage/i,
];
const kindOf = (head = ''): number => KINDS.findIndex((names) => names.test(head));
// A word alone is what a row has; "Track 1" is one of several.
const FIELD = /^(?!a[um])[a-z]*$/i;
// Anything else over a second column of times may be another clock.
const END = /^(?:(?:to|until|bis|à|a)?$|end|fin|hasta|終)|نها/i;

/** The format. */
export const table: Format = {
  names: {},
  recognises: (document) => new Original(document).at('table').hasLists('rows'),
  translate(document) {
    const whole = new Original(document).at('table');
    const problems = new ProblemList();
    let columns: readonly string[] = [];
    let [isBegun, isTimed, isOver] = [false, false, false];
    const agenda = whole.list('rows').flatMap((row, index) => {
      const cells = texts(row);
      const found = cells.filter(Boolean).join(' · ');
      if (!found && !linksIn(row.list()).length) return [];
      const [first = '', ...others] = cells;
      const hasTime = cells.some(readSlot);
      // A row of the programme, or a day over it, may be made of such cells, too.
      const isHead = !hasTime && (HEAD.test(first) || (!first && areBeside(others) && !(isTimed && others.some((head) => !/\W.{1,2}$/.test(head)))) || (!index && (offsetIn(first) || (whole.raw('hasHead') && found.includes('·')))));
      const isDay = (isHead ? found.split(/[·–—,-]/) : [found]).some(namesDay);
      // Several days side by side: no row is of one day.
      isOver ||= (isBegun && isDay) || (!hasTime && !!cells.filter(namesDay)[1]);
      isTimed ||= hasTime;
      isBegun ||= isDay || isTimed;
      if (isHead) columns = cells;
      if (isHead && !isOver) return [];
      const read = isOver ? undefined : entriesOf(row.list(), columns);
      if (read?.times[1]) problems.add('type-wrong', row.path, { expected: 'one time', found: read.times.join(', ') });
      // What is no time becomes a problem, and the row has all its words.
      // In brackets, or "12:00-01:00" would be a time with an offset.
      return (read?.entries ?? [{ start: `(${first})`, title: found, links: linksIn(row.list()) }]).map((entry) => row.made('', entry));
    });
    return translated(whole.made('title date', { version: 1, agenda }), {}, problems.all);
  },
};

/** A dash is none. */
const WORD = /[\p{L}\d]/u;

/** True for heads of nothing but rooms or tracks. */
function areBeside(heads: readonly string[]): boolean {
  return heads.length > 1 && heads.every((head) => kindOf(head) > SPEAKERS && !FIELD.test(head));
}

interface Reading {
  /** Its own, and all that stand beside it. */
  readonly times: readonly string[];
  /** One, or what takes place side by side. */
  readonly entries: readonly Made[];
}

/** A row that has a time. */
function entriesOf(cells: readonly Original[], columns: readonly string[]): Reading | undefined {
  const row = cells.map(textOf);
  // Numbers of talks may stand before their times.
  const at = /^[^\p{L}\d]?\d{0,3}[^\p{L}\d]?$/u.test(row[0] ?? '') ? 1 : 0;
  const [first = '', second = ''] = row.slice(at);
  // Start and end may have a column each.
  const inTwo = END.test(columns[at + 1] ?? '') ? readSlot(`${first} - ${second}`) : undefined;
  const slot = inTwo ?? readSlot(first);
  if (!slot) return undefined;
  const offset = offsetIn(columns[at] ?? '');
  slot.start += offset;
  if (slot.end) slot.end += offset;
  const from = at + (inTwo ? 2 : 1);
  const times = [first, ...cells.slice(from).flatMap((cell) => textOf(cell).split('\n')).filter(readSlot)];
  const talks = talksBeside(cells.slice(from), columns.slice(from)).map((talk) => ({ ...slot, ...talk }));
  if (talks[0]) return { times, entries: talks };
  const all = row.map((text, index) => ({ text, column: columns[index] ?? '', kind: kindOf(columns[index]) }));
  const words = [...all.slice(from), ...all.slice(0, at)].filter(({ text }) => WORD.test(text));
  const take = (of: number): typeof words => words.filter(({ kind }) => kind === of);
  const named = [...take(TITLE), ...take(-1), ...take(TRACK)];
  const rooms = take(ROOM);
  // Their words are those of talks side by side, among columns that tell of all of them.
  if (rooms[1] && !FIELD.test(rooms[1].column)) return undefined;
  const speakers = take(SPEAKERS).flatMap(({ text }) => text.split(/\s*[;\n]\s*/));
  const title = named.find(({ text }) => !readSlot(text));
  return {
    times,
    entries: [{
      ...slot,
      // A break may stand in the column of speakers.
      title: title?.text ?? (speakers[1] ? undefined : speakers.pop()),
      subtitle: named.filter((cell) => cell !== title).map(({ text, column }) => (column ? `${column}: ${text}` : text)).join(' · '),
      speakers, rooms: rooms.map(({ text }) => text), links: linksIn(cells),
    }],
  };
}

/** The talks of a row below rooms or tracks; none where other columns are among them. What reaches over all of them is for everyone. */
function talksBeside(cells: readonly Original[], heads: readonly string[]): readonly Made[] {
  if (!areBeside(heads)) return [];
  return cells.flatMap((cell, index) => {
    const text = textOf(cell);
    if (!WORD.test(text)) return [];
    const length = cells.slice(index + 1).findIndex(({ value }) => value !== null) + 1;
    const over = heads.slice(index, length ? index + length : undefined);
    const [title, ...others] = text.split('\n');
    return { title, subtitle: others.join(' · '), links: linksIn([cell]), ...over.length && over.length < heads.length && { kind: 'talk', ...(kindOf(over[0]) === ROOM ? { rooms: over } : { track: over.join(', ') }) } };
  });
}

let days: RegExp | undefined;

/** True for a text that begins with a day: "Tuesday", "Day 2", "5 May", "5.5.", in the languages that a programme is likely to be in. */
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
  const start = unit === undefined && late > end ? clock(hour, minutes) : late;
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
