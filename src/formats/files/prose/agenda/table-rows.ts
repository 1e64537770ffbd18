/**
 * Rows of a programme's table as entries, each with what it takes over from the rows above it.
 */
import type { Surroundings } from '../surroundings.js';
import type { Block } from '../text/blocks.js';
import { isSessionTitle, kindByWords } from '../words/kind-words.js';
import { isToCome } from '../words/label-words.js';
import { takeUnstarted, unstarted } from '../words/unstarted.js';
import { columnSessions, withinSessions } from './column-sessions.js';
import { RowEntries } from './row-entries.js';
import { TableRow } from './table-row.js';
import type { Columns } from './table-columns.js';
import { sidesOf, type RowDraft, type RowState } from './table-sides.js';

/** The entries of a row; none for one that goes on with the row above it. */
export function rowDrafts(block: Block, columns: Columns, state: RowState, around: Surroundings): readonly RowDraft[] {
  const row = new TableRow(block, columns, around);
  const entries = new RowEntries(row, around);
  const before = state.row?.table === block.level ? state.row : undefined;
  const timed = entries.timedDays();
  if (timed.length) {
    state.row = { table: block.level, drafts: timed.map(({ draft }) => draft), sides: new Map() };
    return timed;
  }
  const sessions = columnSessions(block, columns, state, around);
  if (sessions) {
    state.sessions = { table: block.level, sides: sessions };
    return [...sessions.values()].map((draft) => ({ ...dayOf(before?.date, before?.dayTitle), draft }));
  }
  const written = row.date();
  const dayTitle = written ? undefined : row.dayTitle() ?? before?.dayTitle;
  const date = written ?? (dayTitle === undefined ? before?.date : undefined);
  const own = row.times();
  const slot = own?.slot;
  const day = dayOf(date, dayTitle);
  const onDay = (one: RowDraft): RowDraft => ({ ...day, ...one });
  const time = row.cell('time')?.plain ?? '';
  const loose = slot ? undefined : unstarted(time, around.style);
  if (loose?.rest === '') {
    const found = entries.untimed();
    for (const { draft } of found) takeUnstarted(draft, loose);
    return found.map(onDay);
  }
  // "TBA" where the time would stand: nothing of the row above.
  if (!slot && isToCome(time)) {
    const found = entries.untimed().filter(({ draft }) => draft.title);
    for (const { draft } of found) Object.assign(draft, { untimed: true, isUnstarted: true });
    return found.map(onDay);
  }
  if (!slot && !row.has('slot') && (before?.slot ? !row.date() && !row.minutes() : !date && !row.minutes())) return before ? goingOn(row, entries, before, around) : [];
  const [several, whole] = [entries.sideBySide(slot), entries.single(slot, own?.rest ?? '')];
  const single = takeKind(row, several) ? [] : whole;
  if (several.length && !whole.length) entries.tellUnread();
  const found = withinSessions([...several, ...single].map(onDay), block.level, state);
  state.row = { table: block.level, ...(slot ? { slot } : {}), ...day, drafts: found.map(({ draft }) => draft), sides: sidesOf(found) };
  return found;
}

/** "Keynote | Ann Lee | Bo Ray": what a column of kinds says is said of the entries in the rooms beside it; a break is one itself. */
function takeKind(row: TableRow, several: readonly RowDraft[]): boolean {
  const kind = row.cell('track');
  const isOwn = !kind || row.cell('title') || row.cell('speaker') || !row.cell('parallel') || /^(?:break|social|opening|closing|buffer)$/.test(kindByWords(kind.plain, false) ?? '');
  if (isOwn || !several.length) return false;
  for (const { draft } of several) draft.track ??= { value: kind.plain, line: kind.line };
  return true;
}

/** A row without a time: within the session above it, or beside it, or only more about it. */
function goingOn(row: TableRow, entries: RowEntries, before: NonNullable<RowState['row']>, around: Surroundings): readonly RowDraft[] {
  const above = before.drafts.at(-1);
  if (!above) return [];
  const { slot, date, dayTitle, drafts, sides } = before;
  if (row.isProse() || row.isPeopleBelow(sides)) return [];
  // Below a title whose time reaches down: who speaks.
  if (row.isBelowTime() && drafts.length === 1 && row.isPeopleOf(above)) return [];
  const found = entries.untimed().filter(({ draft }) => draft.title ?? draft.speakers.length);
  const holders = found.map(({ column }) => sides.get(column ?? -1) ?? above);
  if (holders.every(({ title, kind }) => isSessionTitle(title?.value ?? '') || kind === 'session')) return found.map((one, at) => ({ ...one, into: holders[at] ?? above }));
  if (!slot || !(row.isBelowTime() || found.some(({ draft }) => draft.speakers.length))) return [];
  for (const { draft } of found) {
    if (draft.slot) continue;
    Object.assign(draft, { slot, untimed: false });
    around.guesses.add('same-time-guessed', draft.line, { value: slot.written }, draft, 'start');
  }
  return found.map((one) => ({ ...dayOf(date, dayTitle), ...one }));
}

/** What is known of a day. */
function dayOf(date: RowDraft['date'], dayTitle: RowDraft['dayTitle']): Pick<RowDraft, 'date' | 'dayTitle'> {
  return { ...(date ? { date } : {}), ...(dayTitle === undefined ? {} : { dayTitle }) };
}
