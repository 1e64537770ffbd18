/**
 * A day as a table of rooms and times: real rows, columns and headers, so that screen readers tell both; what is in a cell opens beside it.
 */
import type { AgendaDay, AgendaRow } from '../event/agenda.js';
import type { DayGrid, GridBlock, GridCell } from '../event/grid.js';
import type { Entry } from '../event/model.js';
import { dateLabel } from '../time/labels.js';
import { dayHeading } from './agenda.js';
import type { Display } from './display.js';
import { titleOf, type RowSetting } from './entry.js';
import { offsetBeside, times } from './entry-times.js';
import { statusLabel } from './header.js';
import { h, isEmpty, type Content } from './nodes.js';
import { persons } from './people.js';
import { dotted, inline } from './prose.js';
import { delayLabel, timeRange, timeText } from './times.js';

/** Tells which entry a node of the grid stands for. */
export type Own = (element: HTMLElement, entry: Entry) => void;

// A line is as high as what it takes in time, in pixels a minute, as long as that is not out of proportion.
const HIGHEST_PX = 90;

/** One day: its heading, what has no time, the table. */
export function gridDay(day: AgendaDay, grid: DayGrid, setting: RowSetting, own: Own): HTMLElement {
  const { display } = setting;
  const { words, language } = display.speech;
  const { dayMs } = day;
  const title = day.rows.find(({ dayTitle }) => dayTitle)?.dayTitle ?? day.title;
  return h('div', 'grid-day', undefined,
    dayHeading({ day, title }, setting.level - 1, display, 'div'),
    grid.untimed.length ? h('ul', 'grid-untimed', { role: 'list' }, grid.untimed.map((block) => h('li', '', undefined, blockContent(block, setting, own)))) : undefined,
    dayMs !== undefined && grid.lines.length ? h('div', 'grid-scroll', { role: 'group', tabindex: 0, 'aria-label': dateLabel(dayMs, language, 'long') },
      h('table', 'grid', undefined,
        h('thead', '', undefined, h('tr', '', undefined, h('th', 'grid-time', { scope: 'col' }, words.time),
          grid.columns.map(({ room, lanes }) => h('th', 'grid-room', { scope: 'col', colspan: lanes > 1 && lanes }, room ? inline(room.name, display) : words.everywhere)))),
        h('tbody', '', undefined, grid.lines.map((line) => {
          const row = h('tr', '', undefined, lineTime(line.first, setting), line.cells.map((one) => cell(one, setting, own)));
          row.style.blockSize = `${Math.min(line.minutes, HIGHEST_PX)}px`;
          return row;
        })))) : undefined);
}

function lineTime(first: AgendaRow | undefined, { display }: RowSetting): Node {
  return first?.local ? h('th', 'grid-time', { scope: 'row' }, timeText(first.local.start, display)) : h('td', '');
}

function cell({ block, lanes, lines }: GridCell, setting: RowSetting, own: Own): Node {
  const span = { colspan: lanes > 1 && lanes, rowspan: lines > 1 && lines };
  if (!block) return h('td', '', span);
  const { entry: { kind }, state } = block.row;
  return h('td', `cell ${kind}${state === 'now' || state === 'past' ? ` ${state}` : ''}`, { ...span, 'aria-current': state === 'now' && 'time' }, blockContent(block, setting, own));
}

function blockContent({ row, items }: GridBlock, setting: RowSetting, own: Own): Content {
  const { display } = setting;
  const { entry } = row;
  const owned = (element: HTMLElement, of: Entry): HTMLElement => {
    own(element, of);
    return element;
  };
  return [
    owned(h('div', blockName(entry), undefined,
      opener(entry, setting),
      h('p', 'cell-about', undefined, dotted([told(row, display, setting.approximate), row.local && timeRange(row.local, display), row.local && offsetBeside(row.local, row.tellsOffset), persons(entry.speakers.map((one) => ({ ...one, affiliations: [], url: undefined })), display)]))), entry),
    items.length ? h('ul', 'cell-items', { role: 'list' }, items.map((item) => owned(h('li', blockName(item.entry), undefined, h('span', '', undefined, item.local && timeText(item.local.start, display)), h('div', '', undefined, opener(item.entry, setting), ' ', told(item, display, setting.approximate || entry.approximate))), item.entry))) : undefined,
  ];
}

function blockName({ status }: Entry): string {
  return status === 'cancelled' ? 'cell-entry cancelled' : 'cell-entry';
}

/** What is not as the rest: off, moved, late, without a time of day, or approximate where that is not said around it. Why is told where it opens. */
function told(row: AgendaRow, display: Display, approximate: boolean): Content {
  const { entry: { status, delayMinutes, approximate: isApproximate }, local, state } = row;
  const { words } = display.speech;
  const said = dotted([state === 'now' ? words.now : '', statusLabel(status, display), delayLabel(delayMinutes, display), local ? isApproximate && !approximate ? words.approximate : undefined : times(row, display, true)]);
  return isEmpty(said) ? undefined : h('strong', '', undefined, said);
}

/** The class of what opens an entry. */
export function cellName(isStarred: boolean): string {
  return isStarred ? 'cell-title starred' : 'cell-title';
}

function opener(entry: Entry, { display, isStarred }: RowSetting): Node {
  const title = titleOf(entry, display);
  return h('button', cellName(isStarred(entry)), { lang: title.lang || undefined, dir: entry.title && 'auto', 'aria-haspopup': 'dialog', 'aria-description': statusLabel(entry.status, display) || undefined }, title.value);
}
