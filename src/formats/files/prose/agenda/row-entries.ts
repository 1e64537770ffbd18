/**
 * Entries out of the cells of a row: one for all of it, or one for each room or day that has a column.
 */
import { draftAt, LINE_RANK, takeSlot, type Draft } from '../draft.js';
import type { Surroundings } from '../surroundings.js';
import type { Block, Cell } from '../text/blocks.js';
import { clockOf, minuteOf, type WrittenSlot } from '../../dates/clock-times.js';
import { leadingSlot } from '../../dates/line-slots.js';
import type { Role } from '../text/column-words.js';
import { standingAlone } from '../words/called-off.js';
import { isSessionTitle, kindByWords } from '../words/kind-words.js';
import { linksOf, takeLinks } from '../words/links.js';
import { personName, readPersons } from '../words/names.js';
import { attach, readDetails } from './details.js';
import { fill, withoutLength, withoutLinkWords } from './fill.js';
import { areNamesFirstInCells, isDressed, titleBelow } from './names-above.js';
import { withoutOwnSlot } from './own-times.js';
import { linesOf, partsBelow, partsOf, peopleIn, saysPeople, type TimedPart } from './table-cells.js';
import type { TableRow } from './table-row.js';
import type { RowDraft } from './table-sides.js';

/** Of columns that have an entry each. */
const isWide = (role: Role | undefined): boolean => role === 'parallel' || role === 'day' || role === 'slot';

/** Makes the entries of one row. */
export class RowEntries {
  constructor(private readonly row: TableRow, private readonly around: Surroundings) {}

  /** Entries in cells of days that tell their own times, in each of their lines; none where no cell does. What stands above the first time has none. */
  timedDays(): readonly RowDraft[] {
    const { row } = this;
    const cells = row.all('day');
    if (row.all('time').length || !cells.some((cell) => partsOf(cell, this.around).some(({ slot }) => slot))) return [];
    return cells.flatMap((cell) => partsBelow(cell, this.around).flatMap((part) => row.daysOf(cell).map((day): RowDraft => ({ draft: this.timed(part, cell), ...day }))));
  }

  private timed({ slot, lines }: TimedPart, { line }: Cell): Draft {
    const draft = this.draft(slot, line);
    this.fillWith(lines, draft);
    return draft;
  }

  /** "15:45 – 16:00", and below it "Sound check", in a column of 15:00: what a cell says itself is more than what its column does. */
  private atAnother(part: TimedPart, cell: Cell, slot: WrittenSlot | undefined): Draft {
    const draft = this.timed(part, cell);
    if (draft.slot && slot && draft.slot.start.minutes % 720 !== slot.start.minutes % 720) this.around.guesses.add('time-own', cell.line, { value: draft.slot.written, taken: clockOf(minuteOf(draft.slot.start, draft.slot.end)) }, draft, 'start');
    draft.hasOwnTime = true;
    return draft;
  }

  /** All entries of a row without a time. */
  untimed(): readonly RowDraft[] {
    return [...this.sideBySide(undefined), ...this.single(undefined, '')];
  }

  /** One entry for each cell of a room or a day. */
  sideBySide(slot: WrittenSlot | undefined): readonly RowDraft[] {
    const { row } = this;
    const { columns } = row.columns;
    const wide = columns.filter(({ role }) => isWide(role)).length;
    const cells = row.cells.filter((cell) => isWide(row.roleOf(cell)));
    return cells.flatMap((cell): readonly RowDraft[] => {
      const column = columns[cell.column];
      const room = cell.columns === 1 ? column?.title : undefined;
      const parts = column?.role === 'parallel' ? partsOf(cell, this.around) : [];
      if (parts.length && parts.every((part) => part.slot)) return parts.map((part) => ({ draft: this.inRoom(this.timed(part, cell), room) }));
      const others = column?.slot ? partsOf(cell, this.around) : [];
      if (column?.slot && others.length && others.every((part) => part.slot)) return others.map((part) => ({ draft: this.whereRowIs(this.atAnother(part, cell, column.slot)), ...row.ofDay() }));
      const made = (): Draft => {
        const one = this.draft(column?.slot ?? row.reaching(cell, slot), cell.line);
        this.fillFrom([cell], one);
        const people = row.peopleBeside(cell);
        if (people) one.speakers = [...one.speakers, ...peopleIn(people, this.around)];
        return one;
      };
      const side = cell.columns === 1 ? { column: cell.column } : {};
      if (column?.role === 'day') return row.daysOf(cell).map((day) => ({ draft: this.inRoom(made(), cell.columns === 1 ? column.room : undefined), ...day, ...side }));
      const draft = made();
      if (column?.role === 'slot') return [{ draft: this.whereRowIs(draft), ...row.ofDay() }];
      const forAll = cell.columns >= wide || (cells.length === 1 && kindByWords(draft.title?.value ?? '', draft.speakers.length > 0) !== undefined && !isSessionTitle(draft.title?.value ?? ''));
      return [{ draft: this.inRoom(draft, forAll ? undefined : column?.title), ...side }];
    });
  }

  /** Says what stands beside the entries of a row, and could be about any of them. */
  tellUnread(): void {
    const { row, around: { guesses, style } } = this;
    const read = row.cells.map((cell) => row.peopleBeside(cell));
    for (const cell of row.cells) {
      const isAbout = (row.has('slot') ? /^(?:title|speaker|affiliation|chair|subtitle|abstract)$/ : /^(?:title|speaker|affiliation|chair|room|track|subtitle|abstract)$/).test(row.roleOf(cell) ?? '');
      if (isAbout && !read.includes(cell) && !leadingSlot(cell.plain, style)) guesses.add('left-out', cell.line, { value: cell.plain });
    }
  }

  private inRoom(draft: Draft, room: string | undefined): Draft {
    const { rooms, head } = this.row.columns;
    if (room) draft.room = { value: room, line: (rooms ?? head)?.line ?? draft.line };
    return draft;
  }

  /** "Room | 9:00 | 10:00": what stands before the entries of a row is where they all are. */
  private whereRowIs(draft: Draft): Draft {
    for (const key of ['room', 'track'] as const) {
      const cell = this.row.cell(key);
      if (cell) draft[key] = { value: cell.plain, line: cell.line };
    }
    return draft;
  }

  /** The cells that hold the title of a row: those of that column, else the best of the others. */
  private titles(without: readonly Cell[], slot: WrittenSlot | undefined): readonly Cell[] {
    const open = (role: Role): readonly Cell[] => this.row.all(role).filter((cell) => !without.includes(cell));
    const own = open('title');
    // "Dinner" where others speak, and "at the castle" as its title.
    const moment = own.some(({ plain }) => kindByWords(plain, false) === undefined) ? open('speaker').find((cell) => this.isMoment(cell)) : undefined;
    if (moment) return [moment];
    // "Opening | (Chairs)": what stands in brackets is about the other.
    const aside = slot && own.length && own.every(({ plain }) => /^\([^()]{1,60}\)$/.test(plain)) ? open('track')[0] : undefined;
    if (aside) return [aside];
    return own.length ? own : [...open('speaker').filter((cell) => this.isTitle(cell)), ...open('subtitle'), ...(slot ? open('track') : [])].slice(0, 1);
  }

  /** The entry of a row that has one. */
  single(slot: WrittenSlot | undefined, rest: string): readonly RowDraft[] {
    const { around, row } = this;
    if (row.has('slot')) return [];
    const said = row.cells.filter((cell) => !isWide(row.roleOf(cell)) && !/^(?:time|end|date|abstract)$/.test(row.roleOf(cell) ?? '') && saysPeople(cell));
    const others = this.titles(said, slot);
    // "Chair: Ada Brandt" beside a title says itself what it is, whatever its column has else.
    const telling = others.length ? said : [];
    const titles = others.length ? others : this.titles([], slot);
    const first = row.cells[0];
    const isAlone = row.cells.length === 1 && first !== undefined && rest !== '';
    if (!titles.length && !isAlone && (row.has('parallel') || row.has('day') || !(row.has('speaker') || rest))) return [];
    // "Session A1: Ice | Session B1: Snow" below one title of both columns.
    if (slot && titles.length > 1 && titles.length === row.cells.length - row.all('time').length && titles.every(({ plain }) => isSessionTitle(plain))) return titles.map((cell) => ({ draft: this.session(cell, slot) }));
    const draft = this.draft(slot, titles[0]?.line ?? row.block.line);
    draft.slot = titles[0] ? row.reaching(titles[0], slot) : slot;
    // "Registration: | 8:30 – 17:30": the time stands where the title would.
    const named = slot && titles.length && titles.every((cell) => leadingSlot(cell.plain, around.style)) ? row.all('time').filter((cell) => !leadingSlot(cell.plain, around.style)) : [];
    if (named.length) this.fillFrom(named.map((cell) => ({ ...cell, plain: cell.plain.replace(/\s*:$/, ''), text: cell.text.replace(/\s*:$/, '') })), draft);
    // "| | 9:00-10:20 Session 1 |": the time stands before the title.
    const isBefore = !named.length && rest !== '' && titles.length === 1 && titles[0] !== undefined && leadingSlot(titles[0].plain, around.style)?.rest === rest;
    if (isBefore) this.fillWith(titles.flatMap(linesOf).map((line, at) => (at ? line : { ...line, plain: leadingSlot(line.plain, around.style)?.rest ?? rest })), draft);
    else if (!named.length && titles.length) this.fillFrom(titles, draft);
    else if (!named.length && rest && first) fill(draft, rest, first.text, first.line, around);
    // "9:00 (20 min)" in the cell of the time.
    const isLength = withoutLength(draft, rest.replace(/^[^()]+$/u, '($&)'), row.block.line, around.guesses) === '';
    const standing = standingAlone(rest);
    if (standing && titles.length) draft.status = { value: standing, line: row.block.line };
    else if (rest && titles.length && !isBefore && !isLength) draft.subtitle = { value: rest, line: row.block.line };
    this.addRest(draft, [...titles, ...telling]);
    this.addReached(draft);
    if (telling.length) readDetails(draft, telling.flatMap(linesOf), around);
    return [{ draft }];
  }

  /** What stands once for several rows; a break among them has but its room. */
  private addReached(draft: Draft): void {
    const { row, around } = this;
    const room = row.reachedBy('room');
    if (room && !draft.room) draft.room = { value: room.plain, line: room.line };
    if (kindByWords(draft.title?.value ?? '', false) === 'break') return;
    const track = row.reachedBy('track');
    if (track && !draft.track) draft.track = { value: track.plain, line: track.line };
    const chair = row.reachedBy('chair');
    if (chair && !draft.chairs.length) draft.chairs = peopleIn(chair, around);
  }

  private session(cell: Cell, slot: WrittenSlot): Draft {
    const draft = this.draft(this.row.reaching(cell, slot), cell.line);
    this.fillFrom([cell], draft);
    takeLinks(draft, linksOf(cell.text, cell.line, this.around.guesses, draft.speakers));
    return draft;
  }

  /** A cell in the column of speakers that reaches over that of titles, or names a break rather than people. */
  private isTitle(cell: Cell): boolean {
    const { row: { columns: { columns } }, around: { known } } = this;
    const reached = columns.slice(cell.column, cell.column + cell.columns);
    return reached.some(({ role }) => role === 'title') || (kindByWords(cell.plain, false) !== undefined && !known.has(cell.plain)) || (!columns.some(({ role }) => role === 'title') && readPersons(cell.plain, known.has, true) === undefined);
  }

  private isMoment({ plain }: Cell): boolean {
    return plain.length < 80 && !plain.endsWith('?') && /^(?:break|social|poster)$/.test(kindByWords(plain, false) ?? '') && !this.around.known.has(plain) && personName(plain) === undefined;
  }

  private draft(slot: WrittenSlot | undefined, line: number): Draft {
    const draft = draftAt(line, LINE_RANK);
    const minutes = this.row.minutes();
    if (slot) takeSlot(draft, slot);
    if (minutes !== undefined && !slot?.end) draft.minutes = minutes;
    if (!slot && minutes === undefined) draft.untimed = true;
    return draft;
  }

  /** What a title holds beside a column of speakers: nobody, where that has somebody. */
  private titleHolds(titles: readonly Cell[]): 'title' | 'words' | undefined {
    const { row, around: { known } } = this;
    if (!row.columns.columns.some(({ role }) => role === 'speaker') || titles.some((cell) => row.roleOf(cell) !== 'title')) return undefined;
    return row.all('speaker').some((cell) => readPersons(cell.plain, known.has, true) !== undefined) ? 'title' : 'words';
  }

  /** Title and people out of cells; lines of a cell after its first are more about it. */
  private fillFrom(cells: readonly Cell[], draft: Draft): void {
    const [first, ...others] = cells.flatMap(linesOf);
    if (!first) return;
    const holds = this.titleHolds(cells);
    if (cells.length === 1) return void this.fillWith([first, ...others], draft, holds);
    fill(draft, first.plain, first.text, first.line, this.around, holds);
    if (others.length) draft.title = { value: [draft.title?.value, ...others.map(({ plain }) => plain)].filter(Boolean).join(' – '), line: first.line };
  }

  private fillWith(all: readonly Block[], draft: Draft, holds?: 'title' | 'words'): void {
    const { around } = this;
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
    const timed = this.timedLines(lines, draft);
    const [first, second, ...others] = lines.slice(0, timed);
    const below = second && readPersons(second.plain, around.known.has);
    // "Ann Lee", and below her name what she speaks about, where other cells of the table have it so.
    if (first && second && holds === undefined && titleBelow([second, ...others], around) && readPersons(first.plain, around.known.has) && areNamesFirstInCells(around)) {
      fill(draft, first.plain, first.text, first.line, around);
      return readDetails(draft, [second, ...others], { ...around, areNamesAbove: true });
    }
    // A title in bold is a whole, whatever dashes it has, where names stand below it; and so is any over several names.
    const isTitle = first !== undefined && below !== undefined && (isDressed(first) || below.length > 1) && !readPersons(first.plain, around.known.has);
    if (isTitle) draft.title = { value: withoutLinkWords(first.plain, first.text), line: first.line };
    else if (first) fill(draft, first.plain, first.text, first.line, around, holds);
    if (second) readDetails(draft, [second, ...others], around);
  }

  /** Makes entries of the lines below a session that begin with times within it; answers where the first of these is. */
  private timedLines(lines: readonly Block[], draft: Draft): number {
    const { start, end } = draft.slot ?? {};
    const slots = lines.map(({ plain }, at) => (at && end ? leadingSlot(plain, this.around.style) : undefined));
    const isWithin = slots.every((found) => !found || !start || !end || (found.slot.start.minutes >= start.minutes && (found.slot.end ?? found.slot.start).minutes <= end.minutes));
    const first = slots.findIndex((found) => found?.slot.end !== undefined);
    if (first < 0 || !isWithin) return lines.length;
    for (let at = first; at < lines.length; at++) {
      const found = slots[at];
      const line = lines[at];
      if (!found || !line) continue;
      const next = slots.findIndex((other, index) => index > at && other !== undefined);
      const item = this.draft(found.slot, line.line);
      this.fillWith([...(found.rest ? [{ ...line, plain: found.rest }] : []), ...lines.slice(at + 1, next < 0 ? lines.length : next)], item);
      draft.items.push(item);
    }
    return first;
  }

  private addRest(draft: Draft, used: readonly Cell[]): void {
    const { around, row } = this;
    const free = (role: Role): readonly Cell[] => row.all(role).filter((cell) => !used.includes(cell));
    const speakers = free('speaker');
    if (speakers.length) draft.speakers = [...speakers.flatMap((cell) => peopleIn(cell, around)), ...draft.speakers.filter(({ value }) => !speakers.some(({ plain }) => plain.includes(value.name)))];
    const affiliations = free('affiliation');
    const [place, ...places] = affiliations;
    const isTheirs = place !== undefined && !places.length && draft.speakers.length === 1;
    if (isTheirs) draft.speakers = draft.speakers.map(({ value, line }) => ({ line, value: { ...value, affiliation: value.affiliation ?? place.plain } }));
    draft.chairs = [...draft.chairs, ...free('chair').flatMap((cell) => peopleIn(cell, around))];
    const rest: Cell[] = [...free('title'), ...(isTheirs ? [] : affiliations)];
    for (const key of ['room', 'track', 'subtitle'] as const) {
      const [cell, ...others] = free(key);
      if (cell && !draft[key]) draft[key] = { value: key === 'subtitle' ? [cell, ...others].map(({ plain }) => plain).join(' · ') : cell.plain, line: cell.line };
      else if (cell && draft[key]?.value !== cell.plain) rest.push(cell);
      if (key !== 'subtitle') rest.push(...others);
    }
    const abstracts = free('abstract');
    if (abstracts.length) draft.abstract = abstracts.map(({ text, line }) => ({ value: text, line }));
    for (const line of rest.flatMap(linesOf)) attach(draft, line, around.guesses);
    for (const cell of row.cells) if (!isWide(row.roleOf(cell))) takeLinks(draft, linksOf(cell.text, cell.line, around.guesses, draft.speakers));
  }
}
