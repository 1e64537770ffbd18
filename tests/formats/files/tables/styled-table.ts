/**
 * The programme as a table in a style, and what must be read from it.
 */
import { CLOCKS, iso, LANGUAGES, TALKS, type Talk, type Words } from '../prose/styles.js';
import { HEADINGS, TYPES, type Field, type Heading } from './headings.js';
import type { Style } from './table-styles.js';

interface Slot { readonly start: number; readonly end: number; readonly title: string; readonly room: string }
interface TalkSlot extends Slot { readonly talk: Talk }
interface Session extends Slot { readonly chair: string; readonly talks: readonly TalkSlot[] }
type Part = Slot | Session;
const isSession = (part: Part): part is Session => 'talks' in part;
type Cells = Partial<Record<Field, string>>;

const DATES = ['2026-05-18', '2026-05-19'] as const;
const CHAIRS = ['Eva Lindqvist', 'Tom Bird', 'Ida Noor', 'Per Ask'];
const SESSIONS = ['Fog and rime', 'Snow in models', 'Rain at sea', 'Ice and wind'];
const HEADING_ROW = 'headings';
/** Monday and Tuesday. */
const WEEKDAYS: Readonly<Record<string, readonly [string, string]>> = {
  en: ['Monday', 'Tuesday'], de: ['Mo', 'Di'], fr: ['lundi', 'mardi'], es: ['lunes', 'martes'], it: ['lunedì', 'martedì'], pt: ['segunda-feira', 'terça-feira'], nl: ['maandag', 'dinsdag'], sv: ['måndag', 'tisdag'], da: ['mandag', 'tirsdag'], pl: ['poniedziałek', 'wtorek'], cs: ['pondělí', 'úterý'], ru: ['понедельник', 'вторник'], tr: ['Pazartesi', 'Salı'],
};
const TRACKS = ['Air', 'Water'] as const;
const ROOMS = ['Hall A', 'Room 2.13'] as const;

function programme(style: Style, words: Words): readonly (readonly Part[])[] {
  const talks = TALKS.map((_, at) => TALKS[(at + style.first) % TALKS.length] as Talk).map((talk) => (style.areSeveral ? talk : { ...talk, people: talk.people.slice(0, 1) }));
  const session = (at: number, start: number, between: number, end: number): Session => {
    const room = ROOMS[at % 2] ?? '';
    const title = style.isNumbered ? `${words.session} ${at + 1}: ${SESSIONS[at] ?? ''}` : SESSIONS[at] ?? '';
    return { title, chair: CHAIRS[at] ?? '', room, start, end, talks: [[start, between], [between, end]].map(([from = 0, to = 0], index) => ({ talk: talks[at * 2 + index] as Talk, title: talks[at * 2 + index]?.title ?? '', room, start: from, end: to })) };
  };
  const other = (title: string, start: number, end: number): Slot => ({ title, start, end, room: 'Foyer' });
  return [
    [other(words.open, 540, 555), session(0, 555, 600, 645), other(words.coffee, 645, 675), session(1, 675, 705, 735), other(words.lunch, 735, 810), other(words.panel, 810, 870)],
    [other(words.panel, 550, 570), session(2, 570, 600, 640), other(words.coffee, 640, 660), session(3, 780, 825, 870), other(words.close, 870, 885)],
  ];
}

const MORE_CLOCKS: Readonly<Record<string, (minutes: number) => string>> = { ...CLOCKS, seconds: (minutes) => `${iso(minutes)}:00`, 'a.m.': (minutes) => (CLOCKS.am ?? iso)(minutes).replace(/([ap])m$/, '$1.m.'), 'uhr': (minutes) => `${(CLOCKS.point ?? iso)(minutes)} Uhr`, 'h behind': (minutes) => `${iso(minutes)} h` };
const NUMBERED: readonly Field[] = ['speaker1', 'speaker2', 'speaker3'];
const NUMBERED_PLACES: readonly Field[] = ['affiliation1', 'affiliation2', 'affiliation3'];
const linkOf = ({ title }: Slot): string => `https://weather.example/${title.toLowerCase().replace(/[^a-z]+/g, '-').replace(/^-|-$/g, '')}`;

/** What says a zone, and where. */
export interface Stated { readonly place: string; readonly text: string }

/** Writes it. */
class Writer {
  private readonly words: Words;

  constructor(private readonly style: Style, private readonly stated?: Stated, private readonly hasHeadings = true) {
    this.words = LANGUAGES[style.language] as Words;
  }

  text(): string {
    return this.cells().map((line) => line.map((cell) => this.quoted(cell)).join(this.style.separator)).join('\n');
  }

  /** All rows, of one width. */
  cells(): readonly (readonly string[])[] {
    const { style } = this;
    const columns = this.columns();
    const rows = programme(style, this.words).flatMap((parts, day) => this.day(parts, day));
    const headings = columns.map((column) => (column === undefined ? '' : this.heading(column)));
    const lines = rows.map((cells) => ('whole' in cells ? cells.whole === HEADING_ROW ? headings : [cells.whole] : columns.map((column) => (column === undefined ? '' : column === 'zone' ? this.stated?.text ?? '' : cells[column] ?? ''))));
    const blank = style.hasEmptyRows ? [columns.map(() => '')] : [];
    const all = [...this.above(), ...(this.stated?.place === 'above' ? [this.stated.text.split('\n')] : []), ...(style.dated === 'tables' || !this.hasHeadings ? [] : [headings]), ...lines.flatMap((line, at) => (at % 5 === 3 ? [...blank, line] : [line])), ...(this.stated?.place === 'below' ? [this.stated.text.split('\n')] : [])];
    return all.map((line) => columns.map((_, at) => line[at] ?? ''));
  }

  private above(): readonly (readonly string[])[] {
    const { style: { above }, words } = this;
    if (above === 'nothing') return [];
    if (above === 'title and dates') return [[`Days of Weather, ${words.sum}`]];
    return [['Days of Weather'], ...(above === 'title, place' ? [[`Bern, ${words.sum}`]] : above === 'title, blank' ? [[]] : [])];
  }

  private columns(): readonly (Field | undefined)[] {
    const { style } = this;
    const fields: readonly Field[] = [
      ...(/^(?:column|first|number)$/.test(style.dated) ? ['date' as const, ...(style.hasWeekdays ? ['weekday' as const] : [])] : []), ...(style.times === 'range' ? ['time' as const] : style.times.split(', ') as Field[]), 'title',
      ...this.peopleColumns(), ...(style.hasAuthors ? ['author' as const] : []), ...(style.hasTracks ? ['track' as const] : []),
      ...(style.sessions.startsWith('column') ? ['session' as const] : style.sessions === 'types' ? ['type' as const] : []), ...(style.chairs === 'column' ? ['chair' as const] : []), ...(style.hasRooms ? ['room' as const] : []), ...(style.hasAbstracts ? ['abstract' as const] : []), ...(style.hasLinks ? ['link' as const] : []), ...(style.hasOthers ? ['other' as const] : []), ...(this.stated?.place === 'column' ? ['zone' as const] : []),
    ];
    const keys = style.order.split(',').map(Number);
    const sorted = fields.map((field, at) => ({ field, key: keys[/\d$/.test(field) ? 19 : at] ?? 0 })).sort((a, b) => a.key - b.key).map(({ field }) => field);
    return style.hasEmptyColumns ? [sorted[0], undefined, ...sorted.slice(1)] : sorted;
  }

  private peopleColumns(): readonly Field[] {
    const { people } = this.style;
    if (people === 'first, last') return ['first', 'last', 'affiliation'];
    if (people.startsWith('numbered')) return NUMBERED.flatMap((field, at): readonly Field[] => (people === 'numbered' ? [field] : [field, NUMBERED_PLACES[at] ?? 'affiliation']));
    return /^(?:two columns|row each)$/.test(people) ? ['speaker', 'affiliation'] : ['speaker'];
  }

  private heading(field: Field): string {
    const behind = this.stated?.place === 'heading' && /^(?:start|end|time)$/.test(field) ? this.stated.text : '';
    return this.word(field) + behind;
  }

  private word(field: Field): string {
    const numbered = /^(speaker|affiliation)(\d)$/.exec(field);
    if (numbered) return `${this.word(numbered[1] as Heading)} ${numbered[2] ?? ''}`;
    if (field === 'date' && this.style.dated === 'number') return (HEADINGS[this.style.language]?.weekday ?? '').split('|')[0] ?? '';
    const list = (HEADINGS[this.style.language]?.[field as Heading] ?? '').split('|').filter((word) => field !== 'speaker' || !this.style.hasAuthors || !word.startsWith('Author'));
    return list[(this.style.wording + field.length) % list.length] ?? '';
  }

  private quoted(cell: string): string {
    const { separator, isQuoted } = this.style;
    return isQuoted || cell.includes(separator) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  }

  private date(day: number): string {
    const { date } = this.style;
    if (this.style.dated === 'number') return `${day + 1}`;
    const iso8601 = DATES[day] ?? '';
    const number = iso8601.slice(8);
    const forms: Readonly<Record<string, string>> = { iso: iso8601, slash: `${number}/05/2026`, american: `5/${number}/2026`, dotted: `${number}.05.2026`, excel: `${number}-May-26`, 'dots': `${number}.05.`, 'excel short': `${number}-May`, 'slash short': `${number}/05`, 'years of two': `${number}.05.26` };
    return forms[date] ?? this.words.days[date as 'long'][day] ?? '';
  }

  private clock(minutes: number): string {
    return (MORE_CLOCKS[this.style.clock] ?? iso)(minutes);
  }

  private times({ start, end }: Slot, day: number): Cells {
    const { times, dash, dated } = this.style;
    const ahead = dated === 'in time' ? `${this.date(day)} ` : '';
    const behind = this.stated?.place === 'cells' ? this.stated.text : '';
    const from = ahead + this.clock(start);
    if (times === 'range') return { time: `${from}${dash === 'to' ? this.words.to : dash}${this.clock(end)}${behind}` };
    return { start: from + behind, ...(times === 'start, end' ? { end: ahead + this.clock(end) + behind } : times === 'start, duration' ? { duration: this.length(end - start) } : {}) };
  }

  private length(minutes: number): string {
    return { minutes: `${minutes}`, min: `${minutes} min`, clock: (CLOCKS.short ?? iso)(minutes), prime: `${minutes}’` }[this.style.length];
  }

  private day(parts: readonly Part[], day: number): readonly (Cells | { readonly whole: string })[] {
    const { style } = this;
    const rows = parts.flatMap((part): readonly (Cells | { readonly whole: string })[] => {
      if (!isSession(part)) return [{ ...this.times(part, day), title: part.title, room: part.room, type: this.type(2), other: 'blue' }];
      return [...this.opening(part, day), ...part.talks.flatMap((talk, at) => this.talk(talk, part, day, at))];
    });
    if (style.dated === 'row') return [{ whole: this.date(day) }, ...rows];
    if (style.dated === 'tables') return [{ whole: this.date(day) }, { whole: HEADING_ROW }, ...rows];
    return rows.map((row, at) => ('whole' in row || (style.dated === 'first' && at) ? row : { ...row, date: this.date(day), weekday: WEEKDAYS[style.language]?.[day] ?? '' }));
  }

  private type(at: number): string {
    return TYPES[this.style.language]?.[at] ?? '';
  }

  private opening(session: Session, day: number): readonly (Cells | { readonly whole: string })[] {
    const { style: { sessions, chairs, sessionAt }, words } = this;
    const title = chairs === 'in title' ? `${session.title} (${words.chair}: ${session.chair})` : session.title;
    if (sessions === 'rows') return chairs === 'column' || sessionAt === 'title' ? [{ title, ...(chairs === 'column' ? { chair: session.chair } : {}) }] : [{ whole: title }];
    if (sessions === 'rows, time' || sessions === 'types') return [{ ...this.times(session, day), title, chair: session.chair, room: session.room, type: this.type(0) }];
    return [];
  }

  private talk(slot: TalkSlot, { title: session, chair }: Session, day: number, at: number): readonly Cells[] {
    const { style, words } = this;
    const { sessions, people: form, parted } = style;
    const { people, abstract } = slot.talk;
    const isColumn = sessions === 'column' || (sessions === 'column, first' && at === 0);
    const base: Cells = { ...this.times(slot, day), title: slot.title, room: slot.room, abstract, link: linkOf(slot), type: this.type(1), track: TRACKS[at] ?? '', author: people.map(([one]) => one).join('; '), ...(isColumn ? { session, chair } : {}) };
    if (form === 'row each') return people.map(([speaker, affiliation]) => ({ ...base, speaker, affiliation }));
    const listed = (list: readonly string[]): string => (parted === 'and' && list.length > 1 ? `${list.slice(0, -1).join(', ')} ${words.and} ${list.at(-1) ?? ''}` : list.join(parted === 'and' ? '; ' : parted));
        const [[name = '', from = ''] = []] = people;
    if (form.startsWith('numbered')) return [{ ...base, ...Object.fromEntries(people.flatMap(([one, place], index) => [[NUMBERED[index], one], [NUMBERED_PLACES[index], place]])) }];
    if (form === 'comma') return [{ ...base, speaker: people.map((person) => person.join(', ')).join('; ') }];
    if (style.hasAuthors) return [{ ...base, speaker: form === 'names' ? name : `${name} (${from})` }];
    if (form === 'first, last') return [{ ...base, first: name.split(' ').slice(0, -1).join(' '), last: name.split(' ').at(-1) ?? '', affiliation: from }];
    if (form === 'two columns') return [{ ...base, speaker: listed(people.map(([one]) => one)), affiliation: people.map(([, one]) => one).join(parted === '\n' ? '\n' : '; ') }];
    return [{ ...base, speaker: listed(people.map(([one, place]) => (form === 'names' ? one : `${one} (${place})`))) }];
  }
}

/** The table in a style. */
export function written(style: Style, stated?: Stated): string {
  return new Writer(style, stated).text();
}

/** The same without headings. */
export function withoutHeadings(style: Style): string {
  return new Writer(style, undefined, false).text();
}

/** Its cells. */
export function cellsOf(style: Style): readonly (readonly string[])[] {
  return new Writer(style).cells();
}

/** What must be read from it, a line for each entry. */
export function wanted(style: Style): readonly string[] {
  const { sessions, chairs, times, people, hasAuthors, hasRooms, hasTracks, hasAbstracts, hasLinks } = style;
  const line = (day: number, slot: Slot): string => `${DATES[day] ?? ''} ${iso(slot.start)}–${times === 'start' ? '' : iso(slot.end)} ${slot.title}${hasRooms ? ` @ ${slot.room}` : ''}`;
  return programme(style, LANGUAGES[style.language] as Words).flatMap((parts, day) => parts.flatMap((part) => {
    if (!isSession(part)) return [line(day, part)];
    const around = sessions === 'none' ? '' : ` < ${part.title}${chairs === 'none' ? '' : ` (${part.chair})`}`;
    return part.talks.map((slot, index) => `${line(day, slot)}${hasTracks ? ` # ${TRACKS[index] ?? ''}` : ''}${hasAbstracts ? ` {${slot.talk.abstract}}` : ''}${hasLinks ? ` ${linkOf(slot)}` : ''} / ${slot.talk.people.slice(0, hasAuthors ? 1 : 3).map(([name, from]) => (/^(?:names|numbered)$/.test(people) ? name : `${name} [${from}]`)).join('; ')}${hasAuthors ? ` by ${slot.talk.people.map(([name]) => name).join('; ')}` : ''}${around}`);
  })).sort();
}
