/**
 * Two columns of times beside each other that have no titles: the second may be when each entry ends, or the same time on another clock.
 */
import type { ClockStyle, WrittenSlot } from '../../dates/clock-times.js';
import { slotAlone } from '../../dates/line-slots.js';
import type { GuessList } from '../draft.js';
import type { Block, Cell } from '../text/blocks.js';
import { isDayTitle, type Columns } from './table-columns.js';
import { isUntil } from './times-apart.js';

/** On a clock of twelve hours, how much later the next entry begins at the most. */
const LONGEST_BREAK = 360;
const HALF_DAY = 720;

/** Tables with such columns as ends, where the entries follow each other so; what is none is told, as no entry has it. */
export function withEndColumns(tables: ReadonlyMap<number, Columns>, blocks: readonly Block[], style: ClockStyle, guesses: GuessList): ReadonlyMap<number, Columns> {
  return new Map([...tables].map(([table, found]): readonly [number, Columns] => {
    const { columns } = found;
    const at = columns.findIndex(({ role, title }, index) => role === 'time' && !title && columns[index + 1]?.role === 'number' && !columns[index + 1]?.title);
    const rows = at < 0 ? [] : blocks.filter(({ kind, level }) => kind === 'row' && level === table);
    const beside = rows.flatMap(({ cells = [] }) => cells.filter(({ column, plain }) => column === at + 1 && slotAlone(plain, style)));
    const [first] = beside;
    if (!first) return [table, found];
    if (!areEnds(rows, at, style)) {
      guesses.add('left-out', first.line, { value: beside.map(({ plain }) => plain).slice(0, 4).join(', ') });
      return [table, found];
    }
    const settled = columns.map((column, index) => (index === at + 1 ? { ...column, role: 'end' as const } : column));
    guesses.add('columns-guessed', rows[0]?.line ?? first.line, { columns: settled.map(({ title, role }) => `${title || '–'}: ${role}`).join(', ') });
    return [table, { ...found, columns: settled }];
  }));
}

/** True where each ends what begins beside it, and hardly any entry begins while the one before it goes on, unless with it. */
function areEnds(rows: readonly Block[], at: number, style: ClockStyle): boolean {
  const slotOf = (cells: readonly Cell[], column: number): WrittenSlot | undefined => slotAlone(cells.find((cell) => cell.column === column)?.plain ?? '', style);
  const pairs = rows.flatMap(({ cells = [] }) => {
    const [start, end] = [slotOf(cells, at), slotOf(cells, at + 1)];
    // A day before the times.
    const day = cells.find(({ column, plain }) => column < at && isDayTitle(plain))?.plain;
    return start && end ? [{ start, end, day }] : [];
  });
  const following = pairs.filter(({ start, day }, index) => {
    const before = pairs[index - 1];
    if (!before || (day !== undefined && day !== before.day)) return true;
    const breakMinutes = (start.start.minutes - before.end.start.minutes + 2 * HALF_DAY) % HALF_DAY;
    return start.start.minutes === before.start.start.minutes || breakMinutes <= LONGEST_BREAK;
  });
  return pairs.length > 1 && pairs.every(({ start, end }) => isUntil(start, end)) && following.length >= pairs.length * 0.8;
}
