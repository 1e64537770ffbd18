/**
 * What the columns of a programme's table hold: told by their titles, else by what stands in them. Titles that are no known words, over two or
 * more columns, name rooms or tracks that run at the same time.
 */
import { isDayOnly } from '../../dates/lone-days.js';
import { datesIn, isDayName, weekdayNamed, type WrittenDate } from '../../dates/written-dates.js';
import { filledCells, type Block, type Cell } from '../text/blocks.js';
import type { ClockStyle, WrittenSlot } from '../../dates/clock-times.js';
import { leadingSlot, slotAlone } from '../../dates/line-slots.js';
import { isPartOfDay, MINUTE_WORDS } from '../../dates/other-clocks.js';
import { placeTimesIn, saysItself, zonesIn } from '../../dates/zone-words.js';
import { TITLES, type Role } from '../text/column-words.js';
import { isPlainHeading, kindByWords } from '../words/kind-words.js';
import { isToCome } from '../words/label-words.js';
import { isAffiliation, personName } from '../words/names.js';
import { isUncased, isUncasedInstitution } from '../words/uncased-people.js';
import { placeNamed } from '../words/places.js';
import { shortDayTitles } from '../words/short-days.js';

/** One column. */
export interface Column {
  readonly role: Role;
  /** Its title, as written. */
  readonly title: string;
  readonly date?: WrittenDate;
  readonly slot?: WrittenSlot;
  /** Of a day that has a column for each room. */
  readonly room?: string;
  /** The zone in the title of a column of times. */
  readonly zone?: string;
  /** The IANA zone of a place in it: "London | New York". */
  readonly place?: string;
}

/** A table of a programme. */
export interface Columns {
  readonly columns: readonly Column[];
  /** The row of column titles. */
  readonly head?: Block;
  /** The row below it, where that has the rooms of each day, or the days. */
  readonly rooms?: Block;
  /** Something about them had to be guessed. */
  readonly guessed: boolean;
}

// "Title & speakers", "Vortragende / Titel": both in one cell.
const BOTH = /^(?=.*(?:title|titel|titre|título|talk|vortrag))(?=.*(?:speaker|presenter|author|name|vortragende|referent|intervenant|ponente|autor)).*(?:[&/,+]|\s(?:and|und|et|y|by|von|par|por)\s)/iu;
// "Place, time"
const PLACE_AND_TIME = /^(?:место(?: проведения)?|place|venue|room|ort|raum|lieu|salle|lugar|sala|luogo|miejsce|místo|yer)\s?(?:[,;/&+]|\s(?:and|und|et|y|e|и|i|a|ve)(?=\s))\s?(?:(?:the|l['’])\s?)?(?:время|times?|(?:uhr)?zeit|heures?|horaires?|hora|horario|orario|ora|godzina|czas|čas|saat)$/iu;
const ROOM = /^(?:(?:room|hall|raum|saal|hörsaal|salle|amphi\S*|sala|aula|auditorium|auditorio|lecture theatre|theatre|track|stream|parallel|strand|strang|stage|main|plenary|plenum|seminar ?room|group|gruppe|grupo|groupe|building|channel|zoom|session)\b.{0,40}|(?:зал|аудитория|секция|поток|трек|потік|zaal|lokaal|lokale|hörsal|salon|salen?|sali|sál|sala|miestnosť|místnost|dvorana|terem|αίθουσα|ruang(?:an)?|phòng|القاعة|אולם|spor|ścieżka|trilha|pista|traccia|トラック|트랙|会议室|會議室)\s?[\p{L}\d]{1,3}(?:[\s(（:–—-].{0,30})?|第?\s?[\dA-Z一二三]\s?(?:会場|會場|教室|会议室|분과|회의실)(?:[\s(（].{0,20})?|(?:会場|會場|教室|分会场|분과|회의실)\s?[\dA-Z一二三]|[A-Z]{1,4}[\s.-]?\d{0,4})$/iu;

// "Hall A", "Зал 2".
const NUMBERED = /\s(?:\p{Lu}|\d{1,4})$/u;

/** True for the title of a column, or a heading, that names a room or track. */
export function isRoomName(text: string): boolean {
  return text.length < 60 && ROOM.test(text.trim()) && roleOfTitle(text) !== 'time';
}

/** Tells the columns of a table; undefined for one in which no column has times, dates or lengths. */
export function columnsOf(rows: readonly Block[], style: ClockStyle): Columns | undefined {
  const marked = rows.filter((row) => row.isHead && filledCells(row).length > 1);
  // Where each time is marked as a title none of them is.
  const areTimes = marked.filter((row) => slotAlone(filledCells(row)[0]?.plain ?? '', style)).length > 1;
  const head = (areTimes ? undefined : marked[0]) ?? headOfDay(rows[0]) ?? headByWords(rows, style) ?? rows.slice(0, 4).find((row) => isHeadOfMany(row, style));
  const below = head && rows[rows.indexOf(head) + 1];
  const days = daysBelow(below, head);
  const again = days ? undefined : daysAgain(below, head);
  const rooms = days ?? again ?? roomsBelow(below);
  const body = rows.filter((row) => row !== head && row !== rooms);
  // Bars at the end of a row make no column.
  const width = rows.reduce((most, row) => (row.cells ?? []).reduce((end, cell) => (cell.plain ? Math.max(end, cell.column + 1) : end), most), 0);
  const cellsOf = cellsByColumn(body);
  const heads = Array.from({ length: width }, (_, column) => over(head, column) || dayBefore(head, rooms, column));
  const titles = heads.map((title, column) => over(days, column) || title);
  // "Von wem" begins as a title over times does.
  const named = titles.map((title, column) => (isOfBoth(head, column) ? 'title' : /^(?:time|end|date|duration|number)$/.test(roleOfTitle(title) ?? '') && isOfNames(cellsOf(column)) ? 'speaker' : roleOfTitle(title)));
  const times = Array.from({ length: width }, (_, column) => share(cellsOf(column), (cell) => leadingSlot(cell.plain, style) !== undefined));
  const short = times.some((part) => part >= 0.8) ? shortDayTitles(titles) : undefined;
  const areDays = titles.map(isDayTitle);
  const areSlots = titles.map((title) => slotAlone(title, style) !== undefined);
  const told = titles.map((title, column): Column => {
    const date = title ? datesIn(title)[0] ?? short?.get(column) : undefined;
    const role = named[column];
    const above = heads[column] ?? '';
    const hall = days ? over(days, column) && !isPlainHeading(above) && !isDayTitle(above) && above : again ? '' : rooms?.cells?.find((cell) => cell.column === column)?.plain;
    const room = hall ? { room: hall } : {};
    // A day over the times is that of all rows, if no other column has one.
    const isOverTimes = (date !== undefined || isDayName(title)) && (times[column] ?? 0) >= 0.8 && !hasAnother(areDays, column);
    if (isOverTimes) return { role: 'time', title, ...(date ? { date } : {}) };
    if (date && (role === undefined || role === 'date')) return { role: 'day', title, date, ...room };
    if (isDayName(title)) return { role: 'day', title, ...room };
    const slot = head && title ? leadingSlot(title, style) : undefined;
    if (slot && !slot.rest) return { role: 'slot', title, slot: slot.slot };
    if (role === 'end' && !named.includes('time')) return { role: 'time', title };
    // "Aula" beside "Hörsaal 1" is another room, unless rooms are below it.
    const isOther = (other: string, at: number): boolean => at !== column && other !== '' && (named[at] === 'room' || (named[at] === undefined && (isRoomName(other) || NUMBERED.test(title))));
    const isHall = role === 'room' && !named.includes('title') && titles.some(isOther);
    if (isHall && share(cellsOf(column), ({ plain }) => plain.length > 10 && !isRoomName(plain)) >= 0.5) return { role: 'parallel', title };
    if (role) return { role, title };
    if ((times[column] ?? 0) >= 0.5 && !hasAnother(areSlots, column) && !named.includes('time')) return { role: 'time', title };
    const found = byContent(cellsOf(column), title, style, named.includes('time'));
    // Beside titles and speakers, what has another name or none is more about them.
    const isMore = named.includes('title') && named.includes('speaker') && (found === 'title' || (found === 'parallel' && !isRoomName(title)));
    return { role: isMore ? 'subtitle' : found, title };
  });
  const columns = asList(withOneDate(told, cellsOf), cellsOf);
  const settled = settle(withHalls(columns, cellsOf, body), (role) => named.includes(role));
  const clocks = withZones(settled, (column) => (times[column] ?? 0) >= 0.5);
  const isProgramme = settled.some(({ role }) => role === 'time' || role === 'date' || role === 'duration' || role === 'day' || role === 'slot');
  return isProgramme ? { columns: clocks, ...(head ? { head } : {}), ...(rooms && (days ?? again ?? settled.some(({ room }) => room)) ? { rooms } : {}), guessed: settled.some(({ role }, column) => role !== named[column] && !(role === 'number' && named[column] === 'date')) } : undefined;
}

/** Columns of titles without a word over them that are halls side by side, or kinds of what is beside them. */
function withHalls(columns: readonly Column[], cellsOf: (column: number) => readonly Cell[], body: readonly Block[]): readonly Column[] {
  // Several columns of titles with people below them are talks side by side.
  const full = columns.map(({ role, title }, column) => role === 'title' && !title && share(cellsOf(column), (cell) => cell.text.includes('\n')) >= 0.5);
  // What most rows say in the same words is a kind.
  const kinds = columns.map(({ role, title }, column) => role === 'title' && !title && isRepeated(cellsOf(column)));
  const isWide = full.filter((is, at) => is && !kinds[at]).length > 1;
  // So are three and more that nobody speaks beside, and that a break reaches over.
  const bare = columns.flatMap(({ role, title }, column) => (role === 'title' && !title && !kinds[column] && share(cellsOf(column), ({ plain }) => isAffiliation(plain)) < 0.5 ? [column] : []));
  const isReachedOver = body.some((row) => (row.cells ?? []).some(({ column, columns: wide }) => wide > 2 && bare.filter((at) => at >= column && at < column + wide).length > 2));
  const areHalls = isReachedOver && !columns.some(({ role, title }) => role === 'speaker' || (role === 'title' && title));
  const hasOther = columns.some(({ role }, at) => role === 'title' && !kinds[at]);
  return columns.map((column, at): Column => ((isWide && full[at]) || (areHalls && bare.includes(at)) ? { ...column, role: 'parallel' } : kinds[at] && hasOther ? { ...column, role: 'track' } : column));
}

/** The cells of each column that say something, found once: a row may have thousands. */
function cellsByColumn(body: readonly Block[]): (column: number) => readonly Cell[] {
  const cells = new Map<number, Cell[]>();
  for (const row of body) for (const cell of row.cells ?? []) {
    if (!cell.plain || isToCome(cell.plain)) continue;
    const own = cells.get(cell.column);
    if (own) own.push(cell);
    else cells.set(cell.column, [cell]);
  }
  return (column) => cells.get(column) ?? [];
}

/** True where something holds of another column than this one. */
function hasAnother(are: readonly boolean[], column: number): boolean {
  const first = are.indexOf(true);
  return first >= 0 && (first !== column || are.includes(true, column + 1));
}

/**
 * Titles of no known word, "Kurs | Wer | Wo", name no rooms where the times stand behind them, where one other column has the speakers, or where some of
 * the columns have nothing but names and others none: these are a list.
 */
function asList(columns: readonly Column[], cellsOf: (column: number) => readonly Cell[]): readonly Column[] {
  // "Wo" and "Kurs" are no names of rooms, as short as they are.
  const unknown = columns.flatMap(({ role, title }, at) => (role === 'parallel' && title && (!isRoomName(title) || /^\p{Lu}?\p{Ll}{1,3}$/u.test(title)) ? [at] : []));
  const time = columns.findIndex(({ role }) => role === 'time' || role === 'date');
  const parallel = columns.filter(({ role }) => role === 'parallel' || role === 'day').length;
  if (!unknown.length || time < 0 || parallel !== unknown.length) return columns;
  const speakers = columns.filter(({ role }) => role === 'speaker').length;
  const names = unknown.filter((at) => share(cellsOf(at), isName) >= 0.7);
  const titles = columns.flatMap(({ role }, at) => (role === 'title' ? [at] : []));
  // Beside names in the column of titles they are those of somebody else.
  const isTheirs = !speakers && titles.every((at) => share(cellsOf(at), isName) <= 0.2);
  if (titles.length) return columns.map((column, at): Column => (isTheirs && at === names[0] ? { ...column, role: 'speaker' } : column));
  const isMixed = names.length > 0 && unknown.some((at) => share(cellsOf(at), isName) <= 0.2);
  if (unknown.some((at) => at > time) && speakers !== 1 && !isMixed) return columns;
  const [who] = speakers ? [] : names;
  const rooms = unknown.filter((at) => at !== who && cellsOf(at).length > 1 && share(cellsOf(at), ({ plain }) => isRoomName(plain)) >= 0.5);
  const [what] = unknown.filter((at) => at !== who && !rooms.includes(at));
  return columns.map((column, at): Column => (unknown.includes(at) ? { ...column, role: at === who ? 'speaker' : at === what ? 'title' : at === rooms[0] ? 'room' : 'subtitle' } : column));
}

/** "Day | Date | Time": beside dates their days of the week say nothing. */
function withOneDate(columns: readonly Column[], cellsOf: (column: number) => readonly Cell[]): readonly Column[] {
  const dates = columns.map(({ role }, at) => (role === 'date' ? share(cellsOf(at), ({ plain }) => datesIn(plain).length > 0) : -1));
  return dates.some((part) => part >= 0.5) ? columns.map((column, at) => (dates[at] === 0 ? { ...column, role: 'number' } : column)) : columns;
}

/** "BST | EDT | Title", "Time (CET) | Time (EST)": columns of the same times on several clocks, each with its zone; or one whose title is nothing but a zone in doubt. */
function withZones(columns: readonly Column[], hasTimes: (column: number) => boolean): readonly Column[] {
  const zoned = columns.map(({ role, title }, column) => {
    const [zone, ...more] = hasTimes(column) && /^(?:time|end|number)$/.test(role) ? zonesIn(title) : [];
    return more.length ? undefined : zone;
  });
  const isMany = new Set(zoned.flatMap((zone) => zone?.word ?? [])).size > 1;
  const places = columns.map(({ role, title }, column) => (!isMany && hasTimes(column) && /^(?:time|end|number)$/.test(role) ? placeOver(title) : undefined));
  if (new Set(places.filter((place) => place !== undefined)).size > 1) return columns.map((column, at) => ({ ...column, ...(places[at] === undefined ? {} : { place: places[at] }) }));
  return columns.map((column, at) => {
    const zone = zoned[at];
    return zone && (isMany || (zone.written === column.title && !saysItself(zone.word))) ? { ...column, zone: zone.word } : column;
  });
}

const ABOUT_CLOCKS = /(?<!\p{L})(?:local|times?|uhrzeit|ortszeit|zeit|heures?|horas?|ora|horaires?|start|end|beginn|ende|début|fin|de|d['’]|à|in|en)(?!\p{L})|[()[\]]/giu;

/** The zone of a place that a title names: "London", "Time (New York)", "Heure de Paris". */
function placeOver(title: string): string | undefined {
  const place = title.replace(ABOUT_CLOCKS, ' ').trim();
  return placeTimesIn(title)[0]?.timeZone ?? (place === 'UTC' ? place : placeNamed(place)?.timeZone);
}

/** The title over a column, which may reach over others. */
function over(row: Block | undefined, column: number): string {
  return row?.cells?.find((cell) => cell.column <= column && column < cell.column + cell.columns)?.plain ?? '';
}

/** "Relatore / Titolo", be it on two lines: both in one cell. */
function isOfBoth(head: Block | undefined, column: number): boolean {
  const cell = head?.cells?.find((one) => one.column === column);
  const parts = (cell && cell.plain.length < 60 ? cell.text.split(/\n|\s?[&/+]\s?|,\s|\s(?:and|und|et|y|e)\s/u) : []).map((part) => roleOfTitle(part));
  return parts.length === 2 && parts.includes('title') && parts.includes('speaker');
}

/** The day to the left of a hall with nothing above it: tables that know no cells over several columns write it over the first of its halls alone. */
function dayBefore(head: Block | undefined, rooms: Block | undefined, column: number): string {
  if (!over(rooms, column)) return '';
  const before = filledCells(head).findLast((cell) => cell.column < column)?.plain ?? '';
  return isDayTitle(before) ? before : '';
}

/** True for a cell that names one day: "Day 2", "5 May". */
export const isDayTitle = (plain: string): boolean => datesIn(plain).length === 1 || isDayName(plain);

/** A second row of titles: days below a hall, or below "Time | Programme". */
function daysBelow(row: Block | undefined, head: Block | undefined): Block | undefined {
  const cells = filledCells(row);
  // "Day 1 | 5 May: Ice" below "Time | Title" stands over the rows of that day.
  const isOver = cells.some(({ column }) => roleOfTitle(over(head, column)) === 'time');
  // "Monday | Tuesday", and below them their dates.
  const isUndated = !head?.cells?.some(({ plain }) => isDayTitle(plain) && (datesIn(plain).length > 0 || !cells.some((cell) => datesIn(cell.plain).length > 0)));
  return cells.length > 1 && !isOver && cells.every((cell) => isDayTitle(cell.plain)) && isUndated ? row : undefined;
}

/** A second row of titles that names the days of the first once more: "4 May | 5 May" over "Monday | Tuesday". */
function daysAgain(row: Block | undefined, head: Block | undefined): Block | undefined {
  const cells = filledCells(row);
  return cells.length > 1 && cells.every(({ plain, column }) => isDayTitle(plain) && isDayTitle(over(head, column))) ? row : undefined;
}

/** A second row of titles: halls below days. */
function roomsBelow(row: Block | undefined): Block | undefined {
  const cells = filledCells(row);
  // "Talk | Speaker | Talk | Speaker" names no halls.
  const isOfRooms = !cells.some((cell) => /^(?:title|speaker)$/.test(roleOfTitle(cell.plain) ?? ''));
  return cells.length > 1 && isOfRooms && (row?.isHead === true || cells.every((cell) => isRoomName(cell.plain))) ? row : undefined;
}

/** A first row that has a day over a column, and nothing over that of the times. */
function headOfDay(row: Block | undefined): Block | undefined {
  const [only, ...more] = filledCells(row);
  return row?.isHead && only && !more.length && only.column > 0 && isDayTitle(only.plain) ? row : undefined;
}

/** A first row of words that are all titles of columns, though nothing marks it as such. */
function headByWords([row, ...others]: readonly Block[], style: ClockStyle): Block | undefined {
  const cells = filledCells(row);
  // Times over the columns, days before the rows; not where these begin and end at times themselves.
  const timesIn = (one: Block): number => (one.cells ?? []).filter(({ plain }, at) => at > 0 && slotAlone(plain, style)).length;
  if (row && cells.length > 2 && timesIn(row) > 1 && others.filter((other) => timesIn(other) > 1).length * 2 < others.length) return row;
  // "| | W1 | W2 | Observatory |": halls, and nothing over the times.
  const isOfHalls = row?.cells?.[0]?.plain === '' && cells.length > 1 && !cells.some(({ plain }) => leadingSlot(plain, style) !== undefined || datesIn(plain).length > 0 || /^(?:time|end|date|title|speaker)$/.test(roleOfTitle(plain) ?? '')) && cells.filter(({ plain }) => isRoomName(plain)).length * 2 > cells.length;
  if (isOfHalls && others.filter(({ cells: [first] = [] }) => first && slotAlone(first.plain, style)).length > 1) return row;
  // "Title (click it to see the abstract)"
  const roles = cells.map(({ plain }) => (plain.replace(/(?<=\S)\s*\([^()]*\)$/, '').length < 30 ? roleOfTitle(plain) : undefined));
  // Beside the times the rooms.
  const known = cells.filter((cell, at) => roles[at] !== undefined || (roles[0] === 'time' && isRoomName(cell.plain)));
  return cells.length > 1 && known.length === cells.length && !cells.some((cell) => leadingSlot(cell.plain, style)) ? row : undefined;
}

/** One of the first rows with words for at least four columns, a time and a title among them, whatever the others are called. */
function isHeadOfMany(row: Block, style: ClockStyle): boolean {
  const cells = filledCells(row);
  const roles = cells.flatMap((cell) => (cell.plain.length < 30 ? roleOfTitle(cell.plain) ?? [] : []));
  const isBoth = roles.includes('time') && (roles.includes('title') || roles.includes('speaker'));
  return isBoth && new Set(roles).size > 3 && roles.length * 2 >= cells.length && !cells.some((cell) => leadingSlot(cell.plain, style) ?? datesIn(cell.plain)[0]);
}

/** What a column with such a title holds; undefined for a title of no known word. */
export function roleOfTitle(title: string): Role | undefined {
  const bare = title.replace(/[*_]/g, '').trim();
  if (bare.length < 60 && BOTH.test(bare)) return 'title';
  if (bare.length < 60 && PLACE_AND_TIME.test(bare)) return 'time';
  return bare.length < 60 ? TITLES.find(([, pattern]) => pattern.test(bare))?.[0] ?? (isClock(bare) ? 'time' : undefined) : undefined;
}

/** "BST" over times; two letters may be a room's. */
function isClock(title: string): boolean {
  return title.length > 2 && zonesIn(title)[0]?.written === title;
}

const LENGTH = new RegExp(`^\\d{1,3}\\s?(?:h|${MINUTE_WORDS})?\\.?$`, 'iu');
const EMAIL = /^(?:mailto:)?[^\s@]+@[^\s@]+\.\w{2,}$/;
const MINUTES = new RegExp(`\\d\\s?${MINUTE_WORDS}`, 'iu');

/** @param hasTime Another column is said to have the times. */
function byContent(cells: readonly Cell[], title: string, style: ClockStyle, hasTime: boolean): Role {
  // Below a room, or what else is no word for times, what begins with a time is what takes place there.
  const hasTalks = (hasTime ? title !== '' : isRoomName(title)) && share(cells, (cell) => (leadingSlot(cell.plain, style)?.rest.length ?? 0) > 3) >= 0.5;
  if (!hasTalks && share(cells, (cell) => leadingSlot(cell.plain, style) !== undefined) >= 0.5) return 'time';
  if (share(cells, (cell) => (datesIn(cell.plain)[0]?.at ?? 99) < 4) >= 0.5 || (!title && cells.length > 1 && cells.every((cell) => isDayOnly(cell.plain) || weekdayNamed(cell.plain) !== undefined))) return 'date';
  // "Morning" over half a table is no entry of its own, and must not last as long as that.
  if (cells.length && cells.every((cell) => isPartOfDay(cell.plain))) return 'number';
  if (cells.length > 1 && cells.every((cell) => LENGTH.test(cell.plain) && MINUTES.test(cell.plain))) return 'duration';
  if (title) return share(cells, ({ plain }) => EMAIL.test(plain)) >= 0.5 ? 'private' : 'parallel';
  // Without a title, and nothing in it: only what parts two others.
  if (!cells.length) return 'number';
  if (share(cells, (cell) => LENGTH.test(cell.plain)) >= 0.7) return MINUTES.test(cells[0]?.plain ?? '') ? 'duration' : 'number';
  if (cells.length > 1 && share(cells, ({ plain }) => plain.length > 4 && isRoomName(plain)) >= 0.7) return 'room';
  return share(cells, isName) >= 0.5 ? 'speaker' : 'title';
}

// Behind somebody: "Name (Place): Title", "Name, “Title”", "Name (Place), *Title*".
const TITLE_BEHIND = /[:–—]\s|\s-\s|[,)]\s["“„«]|[,)]\s\*(?:[^*\s]+\s|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2})[^*]+\*$/u;

/** Somebody, perhaps with where they are from below. With a title it is more, and so is a title with a name below it, or the other way round. */
function isName({ plain, text }: Cell): boolean {
  const [first = '', second] = text.includes('\n') ? text.split('\n').map((line) => line.replace(/[*_]/g, '')) : [plain];
  const isMore = second !== undefined && (second.split(' ').length > 3 || /[?？]$/u.test(second) || (isUncased(second) && second.length > 3)) && !isAffiliation(second) && !isUncasedInstitution(second);
  return !isMore && !TITLE_BEHIND.test(second === undefined ? text : first) && personName(first.replace(/[(,].*$/su, '').trim()) !== undefined;
}

/** Names, and not a digit. */
function isOfNames(cells: readonly Cell[]): boolean {
  return cells.length > 1 && share(cells, isName) >= 0.7 && !cells.some(({ plain }) => /\p{N}/u.test(plain));
}

/** Most say what others say, too, be it of more than one kind: "Full paper", "Short paper". Breaks do that anywhere. */
function isRepeated(cells: readonly Cell[]): boolean {
  if (cells.length > 4 && new Set(cells.map(({ plain }) => plain)).size < cells.length * 0.6) return true;
  const words = cells.flatMap(({ plain }) => (/^(?:break|social)$/.test(kindByWords(plain, false) ?? '') ? [] : [plain]));
  const again = words.filter((plain, at) => words.some((other, place) => place !== at && other === plain));
  return words.length > 4 && again.length * 2 >= words.length && new Set(again).size > 1;
}

function share(cells: readonly Cell[], fits: (cell: Cell) => boolean): number {
  return cells.length ? cells.filter(fits).length / cells.length : 0;
}

/** Columns that need each other to be told: parallel ones are several, a title is one. */
function settle(columns: readonly Column[], isNamed: (role: Role) => boolean): readonly Column[] {
  const several = columns.filter(({ role, title }) => role === 'parallel' || (role === 'room' && isRoomName(title))).length > 1;
  let hasTime = false;
  const first = columns.map((column): Column => {
    if (column.role === 'time') {
      // Times on both sides of a wide table say the same.
      if (hasTime && !isNamed('end')) return { ...column, role: 'number' };
      hasTime = true;
    }
    if (column.role === 'parallel' && !several) return { ...column, role: isNamed('title') ? 'subtitle' : 'title' };
    return column;
  });
  const hasTitle = first.some(({ role }) => role === 'title' || role === 'parallel' || role === 'day' || role === 'slot');
  if (hasTitle) return first;
  const instead = (['track', 'subtitle', 'speaker', 'room'] as const).find((role) => first.some((column) => column.role === role));
  return first.map((column) => (column.role === instead && instead !== 'speaker' ? { ...column, role: 'title' } : column));
}
