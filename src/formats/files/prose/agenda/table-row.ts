/**
 * A row of a programme's table: which of its cells hold what, and when it takes place.
 */
import { datesIn, isDayName, type WrittenDate } from '../../dates/written-dates.js';
import type { Draft } from '../draft.js';
import type { Surroundings } from '../surroundings.js';
import type { Block, Cell } from '../text/blocks.js';
import type { WrittenSlot } from '../../dates/clock-times.js';
import { leadingSlot, slotAlone } from '../../dates/line-slots.js';
import { isAfternoon, minutesIn } from '../../dates/other-clocks.js';
import type { Role } from '../text/column-words.js';
import { isSessionTitle } from '../words/kind-words.js';
import { readPersons } from '../words/names.js';
import { dayTitleIn } from './agenda-day.js';
import { onClocks, withEnd } from './row-clocks.js';
import { linesOf, reachingCells } from './table-cells.js';
import type { Columns } from './table-columns.js';
import type { RowDraft, Sides } from './table-sides.js';

// "09:20", a bar and "15:00" one below the other.
const STACKED = /^(\d{1,2}:\d\d)\s*[|｜∣]\s*(\d{1,2}:\d\d)$/u;

/** A row with what its columns hold. */
export class TableRow {
  /** Those in which something stands. */
  readonly cells: readonly Cell[];

  constructor(
    readonly block: Block,
    readonly columns: Columns,
    private readonly around: Surroundings,
  ) {
    // "–" or "#" in a cell says that there is nothing; ":" only parts two others.
    this.cells = (block.cells ?? []).filter(({ plain }) => plain && !/^(?:[-–—−]{1,3}|[:#/·•])$/.test(plain));
  }

  /** What the column of a cell holds. */
  roleOf({ column }: Cell): Role | undefined {
    return this.columns.columns[column]?.role;
  }

  /** All cells of a role that are not empty. */
  all(role: Role): readonly Cell[] {
    return this.cells.filter((cell) => this.roleOf(cell) === role);
  }

  /** The first cell of a role that is not empty. */
  cell(role: Role): Cell | undefined {
    return this.all(role)[0];
  }

  /** A cell of this role that reaches into the row from above, "Room 1" over several talks, where the row has none of its own. */
  reachedBy(role: Role): Cell | undefined {
    const { marks } = this.around;
    const isOther = (this.block.cells ?? []).some((cell) => this.roleOf(cell) === role) || !this.columns.columns.some((column) => column.role === role);
    return isOther ? undefined : reachingCells(marks, marks.findIndex(({ block }) => block === this.block)).find((cell) => this.roleOf(cell) === role && cell.columns === 1);
  }

  /** True if the row has a cell of this role, were it empty. */
  has(role: Role): boolean {
    return (this.block.cells ?? []).some((cell) => this.roleOf(cell) === role && cell.plain !== '');
  }

  /** True where the time is in a cell that reaches down from a row above. */
  isBelowTime(): boolean {
    return !(this.block.cells ?? []).some((cell) => this.roleOf(cell) === 'time');
  }

  /** Nothing but sentences: what the entry above is about. */
  isProse(): boolean {
    const [only, ...more] = this.cells;
    // A long title, and below it many authors.
    const [, people, ...others] = only ? linesOf(only) : [];
    if (people && !others.length && readPersons(people.plain, this.around.known.has)) return false;
    return only !== undefined && !more.length && (only.plain.length > 180 || (only.plain.length > 60 && /[.!?]$/.test(only.plain)));
  }

  /** Nothing but the people of an entry that has a title, and nobody else. */
  isPeopleOf({ title, kind, speakers }: Draft): boolean {
    const { known } = this.around;
    const [only, ...more] = this.cells;
    if (!only || more.length || only.text.includes('\n') || !title || kind === 'break' || isSessionTitle(title.value)) return false;
    const people = readPersons(only.plain, known.has);
    return people !== undefined && people.every(known.isNamed) && speakers.every(({ value }) => people.some(({ name }) => name === value.name));
  }

  /** Nothing but people, each cell below the title of a talk in the same column. */
  isPeopleBelow(sides: Sides): boolean {
    const { known } = this.around;
    return sides.size > 1 && this.cells.length > 0 && this.cells.every((cell) => {
      const { title, kind, speakers } = sides.get(cell.column) ?? {};
      const people = readPersons(linesOf(cell)[0]?.plain ?? '', known.has);
      return title && kind !== 'break' && !speakers?.length && !isSessionTitle(title.value) && people?.every(known.isNamed);
    });
  }

  /** The date of the row, which may stand beside its time. */
  date(): WrittenDate | undefined {
    const cell = this.cell('date') ?? this.cell('time');
    return cell && datesIn(cell.plain)[0];
  }

  /** The day in the cell of the date that is none. */
  dayTitle(): string | undefined {
    return dayTitleIn(this.cell('date')?.plain ?? '');
  }

  /** The length that a column says. */
  minutes(): number | undefined {
    return minutesIn(this.cell('duration')?.plain ?? '');
  }

  /** A length is no time, and the time in the cell of a day is only that of its entry. */
  private mayHaveTime(cell: Cell): boolean {
    return this.roleOf(cell) !== 'duration' && this.roleOf(cell) !== 'day';
  }

  /** The slot of the row, and words beside it. */
  times(): { readonly slot: WrittenSlot; readonly rest: string } | undefined {
    const { style } = this.around;
    const times = this.all('time');
    const row = { cells: this.cells, columns: this.columns.columns, style };
    const dated = this.cell('date');
    for (const cell of [...times, ...(dated ? [dated] : []), ...this.cells.slice(0, 1).filter((one) => this.mayHaveTime(one)), ...(this.has('date') ? [] : this.cells.filter((one) => one.plain.length < 60 && this.mayHaveTime(one)))]) {
      const date = datesIn(cell.plain)[0];
      const text = date && date.at < 4 ? cell.plain.slice(date.end).replace(/^[\s,;:|–—()-]+/, '') : cell.plain;
      const found = leadingSlot(text.replace(STACKED, '$1–$2'), style);
      const below = found ? undefined : this.timeBelow(cell);
      if (below) return below;
      if (!found) continue;
      return { slot: onClocks(this.inHalf(withEnd(found.slot, cell, row)), cell, row), rest: found.rest };
    }
    return undefined;
  }

  /** Where it is, and in a line of its own below when. */
  private timeBelow(cell: Cell): ReturnType<TableRow['times']> {
    const [place, time, ...others] = this.roleOf(cell) === 'time' ? linesOf(cell) : [];
    const slot = place && time && !others.length && !/\d/.test(place.plain) ? slotAlone(time.plain, this.around.style) : undefined;
    return slot?.end && place ? { slot, rest: place.plain } : undefined;
  }

  /** "2:00" beside "下午" or "Afternoon" in a column of its own. */
  private inHalf(slot: WrittenSlot): WrittenSlot {
    const { start } = slot;
    const isShort = start.half === undefined && !start.exact && start.minutes >= 60 && start.minutes < 480;
    return isShort && this.all('number').some((cell) => isAfternoon(cell.plain)) ? { ...slot, start: { ...start, half: 'pm' } } : slot;
  }

  /** The days over which a cell reaches, each once. */
  daysOf({ column, columns }: Cell): readonly Pick<RowDraft, 'date' | 'dayTitle'>[] {
    const reached = this.columns.columns.slice(column, column + columns).filter(({ role }) => role === 'day');
    return [...new Map(reached.map(({ title, date }) => [title, date ? { date } : { dayTitle: title }])).values()];
  }

  /** The day that a row begins with. */
  ofDay(): Pick<RowDraft, 'date' | 'dayTitle'> {
    const [first] = this.cells;
    const date = first && datesIn(first.plain)[0];
    return date ? { date } : first && isDayName(first.plain) ? { dayTitle: first.plain } : {};
  }

  /** A cell that reaches down over rows ends with the last of them. */
  reaching(cell: Cell, slot: WrittenSlot | undefined): WrittenSlot | undefined {
    const { marks } = this.around;
    if (cell.rows < 2 || !slot?.end) return slot;
    const at = marks.findIndex(({ block }) => block === this.block);
    const last = marks[at + cell.rows - 1]?.block;
    const end = last?.level === this.block.level && last.kind === 'row' ? new TableRow(last, this.columns, this.around).times()?.slot.end : undefined;
    return end ? { ...slot, end } : slot;
  }

  /** "Hall 1 | Speaker | Hall 2 | Speaker": who speaks in each has a column of its own. */
  peopleBeside({ column }: Cell): Cell | undefined {
    const { columns } = this.columns;
    const isSide = (at: number): boolean => columns[at]?.role === 'parallel' || columns[at]?.role === 'day';
    return isSide(column) && columns.every((_, at) => !isSide(at) || columns[at + 1]?.role === 'speaker') ? this.cells.find((cell) => cell.column === column + 1) : undefined;
  }
}
