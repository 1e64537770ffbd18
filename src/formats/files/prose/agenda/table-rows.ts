/**
 * Rows of a programme's table as entries: one a row, or one for each room or day that has a column.
 */
import { datesIn, isDayName, type WrittenDate } from '../../dates/written-dates.js';
import { draftAt, LINE_RANK, type Draft } from '../draft.js';
import type { Surroundings } from '../surroundings.js';
import type { Block, Cell } from '../text/blocks.js';
import { leadingSlot, type WrittenSlot } from '../../dates/clock-times.js';
import { isAfternoon, MINUTE_WORDS } from '../../dates/other-clocks.js';
import type { Role } from '../words/column-words.js';
import { isSessionTitle, kindByWords } from '../words/kind-words.js';
import { isToCome } from '../words/label-words.js';
import { linksOf, takeLinks } from '../words/links.js';
import { readPersons } from '../words/names.js';
import { takeUnstarted, unstarted } from '../words/unstarted.js';
import { dayTitleIn } from './agenda-day.js';
import { attach, isDressed, readDetails } from './details.js';
import { fill, withoutLinkWords } from './fill.js';
import { withoutOwnSlot } from './own-times.js';
import { onClocks, withEnd } from './row-clocks.js';
import { linesOf, partsOf, peopleIn, saysPeople, type TimedPart } from './table-cells.js';
import type { Columns } from './table-columns.js';
import { sidesOf, type RowDraft, type RowState, type Sides } from './table-sides.js';

/** The entries of a row; none for one that goes on with the row above it. */
export function rowDrafts(block: Block, columns: Columns, state: RowState, around: Surroundings): readonly RowDraft[] {
  const row = new Row(block, columns);
  const before = state.row?.table === block.level ? state.row : undefined;
  const timed = row.timedDays(around);
  if (timed.length) {
    state.row = { table: block.level, drafts: timed.map(({ draft }) => draft), sides: new Map() };
    return timed;
  }
  const written = row.date();
  const dayTitle = written ? undefined : row.dayTitle() ?? before?.dayTitle;
  const date = written ?? (dayTitle === undefined ? before?.date : undefined);
  const own = row.times(around.style);
  const slot = own?.slot;
  const onDay = (one: RowDraft): RowDraft => ({ ...(date ? { date } : {}), ...(dayTitle === undefined ? {} : { dayTitle }), ...one });
  const time = row.cell('time')?.plain ?? '';
  const loose = slot ? undefined : unstarted(time, around.style);
  if (loose?.rest === '') {
    const found = row.untimed(around);
    for (const { draft } of found) takeUnstarted(draft, loose);
    return found.map(onDay);
  }
  // "TBA" where the time would stand: nothing of the row above.
  if (!slot && isToCome(time)) {
    const found = row.untimed(around).filter(({ draft }) => draft.title);
    for (const { draft } of found) Object.assign(draft, { untimed: true, isUnstarted: true });
    return found.map(onDay);
  }
  if (!slot && !row.has('slot') && (before?.slot ? !row.date() && !row.minutes() : !date && !row.minutes())) return before ? goingOn(row, before, around) : [];
  const [several, single] = [row.sideBySide(slot, around), row.single(slot, own?.rest ?? '', around)];
  if (several.length && !single.length) row.tellUnread(around);
  const found = [...several, ...single].map(onDay);
  state.row = { table: block.level, ...(slot ? { slot } : {}), ...(date ? { date } : {}), ...(dayTitle === undefined ? {} : { dayTitle }), drafts: found.map(({ draft }) => draft), sides: sidesOf(found) };
  return found;
}

/** A row without a time: within the session above it, or beside it, or only more about it. */
function goingOn(row: Row, before: NonNullable<RowState['row']>, around: Surroundings): readonly RowDraft[] {
  const above = before.drafts.at(-1);
  if (!above) return [];
  const { slot, date, dayTitle, drafts, sides } = before;
  if (row.isProse() || row.isPeopleBelow(sides, around)) return [];
  // Below a title whose time reaches down: who speaks.
  if (row.isCovered('time') && drafts.length === 1 && row.isPeopleOf(above, around)) return [];
  const found = row.untimed(around).filter(({ draft }) => draft.title ?? draft.speakers.length);
  const holders = found.map(({ column }) => sides.get(column ?? -1) ?? above);
  if (holders.every(({ title, kind }) => isSessionTitle(title?.value ?? '') || kind === 'session')) return found.map((one, at) => ({ ...one, into: holders[at] ?? above }));
  if (!slot || !(row.isCovered('time') || found.some(({ draft }) => draft.speakers.length))) return [];
  for (const { draft } of found) {
    if (draft.slot) continue;
    Object.assign(draft, { slot, untimed: false });
    around.guesses.add('same-time-guessed', draft.line, { value: slot.written }, draft, 'start');
  }
  return found.map((one) => ({ ...(date ? { date } : {}), ...(dayTitle === undefined ? {} : { dayTitle }), ...one }));
}

const LENGTH = new RegExp(`^(?:(\\d)\\s?h(?:ours?)?\\s?(?:(\\d{1,2})\\s?(?:m(?:in)?\\w*)?)?|(\\d{1,3})\\s?(?:m\\.?|${MINUTE_WORDS})?)$`, 'iu');
// "09:20", a bar and "15:00" one below the other.
const STACKED = /^(\d{1,2}:\d\d)\s*[|｜∣]\s*(\d{1,2}:\d\d)$/u;

class Row {
  private readonly cells: readonly Cell[];

  constructor(
    private readonly block: Block,
    private readonly columns: Columns,
  ) {
    // "–" in a cell says that there is nothing.
    this.cells = (block.cells ?? []).filter(({ plain }) => plain && !/^[-–—−]{1,3}$/.test(plain));
  }

  private roleOf({ column }: Cell): Role | undefined {
    return this.columns.columns[column]?.role;
  }

  private all(role: Role): readonly Cell[] {
    return this.cells.filter((cell) => this.roleOf(cell) === role);
  }

  /** The first cell of a role that is not empty. */
  cell(role: Role): Cell | undefined {
    return this.all(role)[0];
  }

  /** True if the row has a cell of this role, were it empty. */
  has(role: Role): boolean {
    return (this.block.cells ?? []).some((cell) => this.roleOf(cell) === role && cell.plain !== '');
  }

  /** True if the cell of this role is one from a row above. */
  isCovered(role: Role): boolean {
    return !(this.block.cells ?? []).some((cell) => this.roleOf(cell) === role);
  }

  /** Nothing but sentences: what the entry above is about. */
  isProse(): boolean {
    const [only, ...more] = this.cells;
    return only !== undefined && !more.length && (only.plain.length > 180 || (only.plain.length > 60 && /[.!?]$/.test(only.plain)));
  }

  /** Nothing but the people of an entry that has a title, and nobody else. */
  isPeopleOf({ title, kind, speakers }: Draft, { known }: Surroundings): boolean {
    const [only, ...more] = this.cells;
    if (!only || more.length || only.text.includes('\n') || !title || kind === 'break' || isSessionTitle(title.value)) return false;
    const people = readPersons(only.plain, known.has);
    return people !== undefined && people.every(known.isNamed) && speakers.every(({ value }) => people.some(({ name }) => name === value.name));
  }

  /** Nothing but people, each cell below the title of a talk in the same column. */
  isPeopleBelow(sides: Sides, { known }: Surroundings): boolean {
    return sides.size > 1 && this.cells.length > 0 && this.cells.every((cell) => {
      const { title, kind, speakers } = sides.get(cell.column) ?? {};
      const people = readPersons(linesOf(cell)[0]?.plain ?? '', known.has);
      return title && kind !== 'break' && !speakers?.length && !isSessionTitle(title.value) && people?.every(known.isNamed);
    });
  }

  date(): WrittenDate | undefined {
    const cell = this.cell('date') ?? this.cell('time');
    return cell && datesIn(cell.plain)[0];
  }

  /** The day in the cell of the date that is none. */
  dayTitle(): string | undefined {
    return dayTitleIn(this.cell('date')?.plain ?? '');
  }

  minutes(): number | undefined {
    const [, hours, minutes, only] = LENGTH.exec(this.cell('duration')?.plain ?? '') ?? [];
    return hours === undefined && only === undefined ? undefined : Number(hours ?? 0) * 60 + Number(minutes ?? only ?? 0) || undefined;
  }

  /** A length is no time, and the time in the cell of a day is only that of its entry. */
  private mayHaveTime(cell: Cell): boolean {
    return this.roleOf(cell) !== 'duration' && this.roleOf(cell) !== 'day';
  }

  /** The slot of the row, and words beside it. */
  times(style: Surroundings['style']): { readonly slot: WrittenSlot; readonly rest: string } | undefined {
    const times = this.all('time');
    const row = { cells: this.cells, columns: this.columns.columns, style };
    const dated = this.cell('date');
    for (const cell of [...times, ...(dated ? [dated] : []), ...this.cells.slice(0, 1).filter((one) => this.mayHaveTime(one)), ...(this.has('date') ? [] : this.cells.filter((one) => one.plain.length < 60 && this.mayHaveTime(one)))]) {
      const date = datesIn(cell.plain)[0];
      const text = date && date.at < 4 ? cell.plain.slice(date.end).replace(/^[\s,;:|–—()-]+/, '') : cell.plain;
      const found = leadingSlot(text.replace(STACKED, '$1–$2'), style);
      if (!found) continue;
      return { slot: onClocks(this.inHalf(withEnd(found.slot, cell, row)), cell, row), rest: found.rest };
    }
    return undefined;
  }

  /** "2:00" beside "下午" or "Afternoon" in a column of its own. */
  private inHalf(slot: WrittenSlot): WrittenSlot {
    const { start } = slot;
    const isShort = start.half === undefined && !start.exact && start.minutes >= 60 && start.minutes < 480;
    return isShort && this.all('number').some((cell) => isAfternoon(cell.plain)) ? { ...slot, start: { ...start, half: 'pm' } } : slot;
  }

  /** Entries in cells of days that tell their own times, in each of their lines; none where no cell does. What stands above the first time has none. */
  timedDays(around: Surroundings): readonly RowDraft[] {
    const cells = this.all('day');
    if (this.all('time').length || !cells.some((cell) => partsOf(cell, around).some(({ slot }) => slot))) return [];
    return cells.flatMap((cell) => partsOf(cell, around).flatMap((part) => this.daysOf(cell).map((day): RowDraft => ({ draft: this.timed(part, cell, around), ...day }))));
  }

  private timed({ slot, lines }: TimedPart, { line }: Cell, around: Surroundings): Draft {
    const draft = this.draft(slot, line);
    this.fillWith(lines, draft, around);
    return draft;
  }

  /** The days over which a cell reaches, each once. */
  private daysOf({ column, columns }: Cell): readonly Pick<RowDraft, 'date' | 'dayTitle'>[] {
    const reached = this.columns.columns.slice(column, column + columns).filter(({ role }) => role === 'day');
    return [...new Map(reached.map(({ title, date }) => [title, date ? { date } : { dayTitle: title }])).values()];
  }

  /** All entries of a row without a time. */
  untimed(around: Surroundings): readonly RowDraft[] {
    return [...this.sideBySide(undefined, around), ...this.single(undefined, '', around)];
  }

  /** One entry for each cell of a room or a day. */
  sideBySide(slot: WrittenSlot | undefined, around: Surroundings): readonly RowDraft[] {
    const isWide = (role: Role | undefined): boolean => role === 'parallel' || role === 'day' || role === 'slot';
    const wide = this.columns.columns.filter(({ role }) => isWide(role)).length;
    const cells = this.cells.filter((cell) => isWide(this.roleOf(cell)));
    return cells.flatMap((cell): readonly RowDraft[] => {
      const column = this.columns.columns[cell.column];
      const room = cell.columns === 1 ? column?.title : undefined;
      const parts = column?.role === 'parallel' ? partsOf(cell, around) : [];
      if (parts.length && parts.every((part) => part.slot)) return parts.map((part) => ({ draft: this.inRoom(this.timed(part, cell, around), room) }));
      const made = (): Draft => {
        const one = this.draft(column?.slot ?? this.reaching(cell, slot, around), cell.line);
        this.fillFrom([cell], one, around);
        const people = this.peopleBeside(cell);
        if (people) one.speakers = [...one.speakers, ...peopleIn(people, around)];
        return one;
      };
      const side = cell.columns === 1 ? { column: cell.column } : {};
      if (column?.role === 'day') return this.daysOf(cell).map((day) => ({ draft: this.inRoom(made(), cell.columns === 1 ? column.room : undefined), ...day, ...side }));
      const draft = made();
      if (column?.role === 'slot') return [{ draft, ...this.ofDay() }];
      const forAll = cell.columns >= wide || (cells.length === 1 && kindByWords(draft.title?.value ?? '', draft.speakers.length > 0) !== undefined && !isSessionTitle(draft.title?.value ?? ''));
      return [{ draft: this.inRoom(draft, forAll ? undefined : column?.title), ...side }];
    });
  }

  /** "Hall 1 | Speaker | Hall 2 | Speaker": who speaks in each has a column of its own. */
  private peopleBeside({ column }: Cell): Cell | undefined {
    const { columns } = this.columns;
    const isSide = (at: number): boolean => columns[at]?.role === 'parallel' || columns[at]?.role === 'day';
    return isSide(column) && columns.every((_, at) => !isSide(at) || columns[at + 1]?.role === 'speaker') ? this.cells.find((cell) => cell.column === column + 1) : undefined;
  }

  /** Says what stands beside the entries of a row, and could be about any of them. */
  tellUnread({ guesses, style }: Surroundings): void {
    const read = this.cells.map((cell) => this.peopleBeside(cell));
    for (const cell of this.cells) {
      const isAbout = /^(?:title|speaker|affiliation|chair|room|track|subtitle|abstract)$/.test(this.roleOf(cell) ?? '');
      if (isAbout && !read.includes(cell) && !leadingSlot(cell.plain, style)) guesses.add('left-out', cell.line, { value: cell.plain });
    }
  }

  private inRoom(draft: Draft, room: string | undefined): Draft {
    if (room) draft.room = { value: room, line: (this.columns.rooms ?? this.columns.head)?.line ?? draft.line };
    return draft;
  }

  /** The cells that hold the title of a row: those of that column, else the best of the others. */
  private titles(without: readonly Cell[], slot: WrittenSlot | undefined, around: Surroundings): readonly Cell[] {
    const open = (role: Role): readonly Cell[] => this.all(role).filter((cell) => !without.includes(cell));
    const own = open('title');
    return own.length ? own : [...open('speaker').filter((cell) => this.isTitle(cell, around)), ...open('subtitle'), ...(slot ? open('track') : [])].slice(0, 1);
  }

  /** The entry of a row that has one. */
  single(slot: WrittenSlot | undefined, rest: string, around: Surroundings): readonly RowDraft[] {
    const said = this.cells.filter((cell) => !/^(?:time|end|date|abstract|parallel|day|slot)$/.test(this.roleOf(cell) ?? '') && saysPeople(cell));
    const others = this.titles(said, slot, around);
    // "Chair: Ada Brandt" beside a title says itself what it is, whatever its column has else.
    const telling = others.length ? said : [];
    const titles = others.length ? others : this.titles([], slot, around);
    const first = this.cells[0];
    const isAlone = this.cells.length === 1 && first !== undefined && rest !== '';
    if (this.has('slot')) return [];
    if (!titles.length && !isAlone && (this.has('parallel') || this.has('day') || !(this.has('speaker') || rest))) return [];
    const draft = this.draft(slot, titles[0]?.line ?? this.block.line);
    draft.slot = titles[0] ? this.reaching(titles[0], slot, around) : slot;
    // "Registration: | 8:30 – 17:30": the time stands where the title would.
    const named = slot && titles.length && titles.every((cell) => leadingSlot(cell.plain, around.style)) ? this.all('time').filter((cell) => !leadingSlot(cell.plain, around.style)) : [];
    if (named.length) this.fillFrom(named.map((cell) => ({ ...cell, plain: cell.plain.replace(/\s*:$/, ''), text: cell.text.replace(/\s*:$/, '') })), draft, around);
    // "| | 9:00-10:20 Session 1 |": the time stands before the title.
    const isBefore = !named.length && rest !== '' && titles.length === 1 && titles[0] !== undefined && leadingSlot(titles[0].plain, around.style)?.rest === rest;
    if (isBefore) this.fillWith(titles.flatMap(linesOf).map((line, at) => (at ? line : { ...line, plain: leadingSlot(line.plain, around.style)?.rest ?? rest })), draft, around);
    else if (!named.length && titles.length) this.fillFrom(titles, draft, around);
    else if (!named.length && rest && first) fill(draft, rest, first.text, first.line, around);
    if (rest && titles.length && !isBefore) draft.subtitle = { value: rest, line: this.block.line };
    this.addRest(draft, [...titles, ...telling], around);
    if (telling.length) readDetails(draft, telling.flatMap(linesOf), around);
    return [{ draft }];
  }

  /** A cell in the column of speakers that reaches over that of titles, or names a break rather than people. */
  private isTitle(cell: Cell, { known }: Surroundings): boolean {
    const reached = this.columns.columns.slice(cell.column, cell.column + cell.columns);
    return reached.some(({ role }) => role === 'title') || (kindByWords(cell.plain, false) !== undefined && !known.has(cell.plain)) || (!this.columns.columns.some(({ role }) => role === 'title') && readPersons(cell.plain, known.has, true) === undefined);
  }

  /** The day that a row begins with. */
  private ofDay(): Pick<RowDraft, 'date' | 'dayTitle'> {
    const [first] = this.cells;
    const date = first && datesIn(first.plain)[0];
    return date ? { date } : first && isDayName(first.plain) ? { dayTitle: first.plain } : {};
  }

  /** A cell that reaches down over rows ends with the last of them. */
  private reaching(cell: Cell, slot: WrittenSlot | undefined, { marks, style }: Surroundings): WrittenSlot | undefined {
    if (cell.rows < 2 || !slot?.end) return slot;
    const at = marks.findIndex(({ block }) => block === this.block);
    const last = marks[at + cell.rows - 1]?.block;
    const end = last?.level === this.block.level && last.kind === 'row' ? new Row(last, this.columns).times(style)?.slot.end : undefined;
    return end ? { ...slot, end } : slot;
  }

  private draft(slot: WrittenSlot | undefined, line: number): Draft {
    const draft = draftAt(line, LINE_RANK);
    const minutes = this.minutes();
    if (slot) draft.slot = slot;
    if (slot?.approximate) draft.approximate = true;
    if (minutes !== undefined && !slot?.end) draft.minutes = minutes;
    if (!slot && minutes === undefined) draft.untimed = true;
    return draft;
  }

  /** What a title holds beside a column of speakers: nobody, where that has somebody. */
  private titleHolds(titles: readonly Cell[], { known }: Surroundings): 'title' | 'words' | undefined {
    if (!this.columns.columns.some(({ role }) => role === 'speaker') || titles.some((cell) => this.roleOf(cell) !== 'title')) return undefined;
    return this.all('speaker').some((cell) => readPersons(cell.plain, known.has, true) !== undefined) ? 'title' : 'words';
  }

  /** Title and people out of cells; lines of a cell after its first are more about it. */
  private fillFrom(cells: readonly Cell[], draft: Draft, around: Surroundings): void {
    const [first, ...others] = cells.flatMap(linesOf);
    if (!first) return;
    const holds = this.titleHolds(cells, around);
    if (cells.length === 1) return void this.fillWith([first, ...others], draft, around, holds);
    fill(draft, first.plain, first.text, first.line, around, holds);
    if (others.length) draft.title = { value: [draft.title?.value, ...others.map(({ plain }) => plain)].filter(Boolean).join(' – '), line: first.line };
  }

  private fillWith(all: readonly Block[], draft: Draft, around: Surroundings, holds?: 'title' | 'words'): void {
    const lines = [...all.slice(0, 1), ...withoutOwnSlot(all.slice(1), draft, around)];
    // A list and nothing before it: several talks.
    if (lines.length > 1 && lines.every(({ kind }) => kind === 'item') && !lines.some(({ plain }) => leadingSlot(plain, around.style))) {
      draft.kind = 'session';
      for (const line of lines) {
        const item = this.draft(undefined, line.line);
        fill(item, line.plain, line.text, line.line, around);
        draft.items.push(item);
      }
      return;
    }
    const timed = this.timedLines(lines, draft, around);
    const [first, second, ...others] = lines.slice(0, timed);
    const below = second && readPersons(second.plain, around.known.has);
    // A title in bold is a whole, whatever dashes it has, where names stand below it; and so is any over several names.
    const isTitle = first !== undefined && below !== undefined && (isDressed(first) || below.length > 1) && !readPersons(first.plain, around.known.has);
    if (isTitle) draft.title = { value: withoutLinkWords(first.plain, first.text), line: first.line };
    else if (first) fill(draft, first.plain, first.text, first.line, around, holds);
    if (second) readDetails(draft, [second, ...others], around);
  }

  /** Makes entries of the lines below a session that begin with times within it; answers where the first of these is. */
  private timedLines(lines: readonly Block[], draft: Draft, around: Surroundings): number {
    const { start, end } = draft.slot ?? {};
    const slots = lines.map(({ plain }, at) => (at && end ? leadingSlot(plain, around.style) : undefined));
    const isWithin = slots.every((found) => !found || !start || !end || (found.slot.start.minutes >= start.minutes && (found.slot.end ?? found.slot.start).minutes <= end.minutes));
    const first = slots.findIndex((found) => found?.slot.end !== undefined);
    if (first < 0 || !isWithin) return lines.length;
    for (let at = first; at < lines.length; at++) {
      const found = slots[at];
      const line = lines[at];
      if (!found || !line) continue;
      const next = slots.findIndex((other, index) => index > at && other !== undefined);
      const item = this.draft(found.slot, line.line);
      this.fillWith([...(found.rest ? [{ ...line, plain: found.rest }] : []), ...lines.slice(at + 1, next < 0 ? lines.length : next)], item, around);
      draft.items.push(item);
    }
    return first;
  }

  private addRest(draft: Draft, used: readonly Cell[], around: Surroundings): void {
    const free = (role: Role): readonly Cell[] => this.all(role).filter((cell) => !used.includes(cell));
    const speakers = free('speaker');
    if (speakers.length) draft.speakers = [...speakers.flatMap((cell) => peopleIn(cell, around)), ...draft.speakers.filter(({ value }) => !speakers.some(({ plain }) => plain.includes(value.name)))];
    const affiliations = free('affiliation');
    const [place, ...places] = affiliations;
    const isTheirs = place !== undefined && !places.length && draft.speakers.length === 1;
    if (isTheirs) draft.speakers = draft.speakers.map(({ value, line }) => ({ line, value: { ...value, affiliation: value.affiliation ?? place.plain } }));
    draft.chairs = [...draft.chairs, ...free('chair').flatMap((cell) => peopleIn(cell, around))];
    const rest: Cell[] = isTheirs ? [] : [...affiliations];
    for (const [role, key] of [['room', 'room'], ['track', 'track'], ['subtitle', 'subtitle']] as const) {
      const [cell, ...others] = free(role);
      if (cell && !draft[key]) draft[key] = { value: role === 'subtitle' ? [cell, ...others].map(({ plain }) => plain).join(' · ') : cell.plain, line: cell.line };
      else if (cell && draft[key]?.value !== cell.plain) rest.push(cell);
      if (role !== 'subtitle') rest.push(...others);
    }
    const abstracts = free('abstract');
    if (abstracts.length) draft.abstract = abstracts.map(({ text, line }) => ({ value: text, line }));
    for (const line of rest.flatMap(linesOf)) attach(draft, line, around.guesses);
    for (const cell of this.cells) if (this.roleOf(cell) !== 'parallel' && this.roleOf(cell) !== 'day' && this.roleOf(cell) !== 'slot') takeLinks(draft, linksOf(cell.text, cell.line, around.guesses, draft.speakers));
  }
}
