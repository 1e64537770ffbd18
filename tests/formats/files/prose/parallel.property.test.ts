/**
 * However a programme says what takes place in which of several rooms at once – in a table with a column for each room, in sessions below each other that begin again at the same
 * time, or beside each talk – each talk is read at its time, in its room, with its speaker, and in its session.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Entry } from '../../../../src/event/model.js';
import { readFile } from '../../../../src/formats/files/index.js';
import { runs } from '../../../thoroughness.js';
import { CLOCKS, iso, LANGUAGES, type Words as LanguageWords } from './styles.js';

interface Talk { readonly title: string; readonly name: string; readonly from: string; readonly start: number; readonly end: number }
interface Session { readonly title: string; readonly letter: string; readonly chair: string; readonly room: number; readonly start: number; readonly end: number; readonly talks: readonly Talk[] }
type Part = { readonly kind: 'all'; readonly title: string; readonly start: number; readonly end: number } | { readonly kind: 'parallel'; readonly start: number; readonly end: number; readonly sessions: readonly Session[] };

interface Rooms { readonly rooms: readonly string[]; readonly halls: readonly string[]; readonly room: string; readonly parallel: string; readonly time: string }
const rooms = (room: string, halls: readonly string[], parallel: string, time: string): Rooms => ({ rooms: ['101', '102', '203'].map((number) => `${room} ${number}`), halls, room, parallel, time });
const ROOMS = {
  en: rooms('Room', ['Aula Magna', 'Hall A', 'Library'], 'Parallel sessions', 'Time'), de: rooms('Raum', ['Aula', 'Hörsaal 1', 'Bibliothek'], 'Parallele Sitzungen', 'Zeit'), fr: rooms('Salle', ['Amphithéâtre A', 'Salle Curie', 'Bibliothèque'], 'Sessions parallèles', 'Heure'),
  es: rooms('Sala', ['Aula Magna', 'Sala B', 'Biblioteca'], 'Sesiones paralelas', 'Hora'), it: rooms('Sala', ['Aula Magna', 'Sala Volta', 'Biblioteca'], 'Sessioni parallele', 'Ora'), pt: rooms('Sala', ['Auditório A', 'Sala B', 'Biblioteca'], 'Sessões paralelas', 'Hora'), nl: rooms('Zaal', ['Aula', 'Zaal Huygens', 'Bibliotheek'], 'Parallelle sessies', 'Tijd'),
  sv: rooms('Sal', ['Aulan', 'Hörsal A', 'Biblioteket'], 'Parallella sessioner', 'Tid'), da: rooms('Lokale', ['Aulaen', 'Auditorium 1', 'Biblioteket'], 'Parallelle sessioner', 'Tid'), pl: rooms('Sala', ['Aula', 'Sala B', 'Biblioteka'], 'Sesje równoległe', 'Godzina'), cs: rooms('Místnost', ['Aula', 'Sál A', 'Knihovna'], 'Paralelní sekce', 'Čas'),
  ru: rooms('Аудитория', ['Актовый зал', 'Зал А', 'Библиотека'], 'Параллельные секции', 'Время'), tr: rooms('Salon', ['Konferans Salonu', 'Salon B', 'Kütüphane'], 'Paralel oturumlar', 'Saat'),
} as const;
type Words = Rooms & Pick<LanguageWords, 'session' | 'chair' | 'open' | 'coffee' | 'lunch' | 'close'> & { readonly date: string };
const WORDS: Readonly<Record<keyof typeof ROOMS, Words>> = Object.fromEntries(Object.entries(ROOMS).map(([language, words]) => {
  const { session, chair, open, coffee, lunch, close, days } = LANGUAGES[language] as LanguageWords;
  return [language, { ...words, session, chair, open, coffee, lunch, close, date: days.plain[0] }];
})) as Record<keyof typeof ROOMS, Words>;

const TALKS = [
  ['Fog in the northern valleys', 'Ann Lee', 'University of Leeds'], ['How hail is heard', 'Bo van der Ray', 'ETH Zurich'], ['What does ice remember?', 'Ćira Órla-Novák', 'KIT'], ['Deep learning for sleet', 'J. R. Poe', 'MIT'], ['On the 2021 floods', 'Eva Roth', 'Univ. of Oslo'], ['Rain-on-snow events', 'Gustav Hahn', 'Max Planck Institute for Meteorology'],
  ['Dew and its drops', 'Li Wei', 'Peking University'], ['Wind and waves', 'María José Gómez', 'CSIC'], ['Clouds over cities', 'Olu Adeyemi', 'University of Lagos'], ['Thunder in models', 'Priya Nair', 'IISc Bangalore'], ['Snow on roofs', 'Hugo Lindgren', 'Uppsala University'], ['Rime on wires', 'Tove Aas', 'NTNU'],
] as const;
const TITLES = ['Fog and rime', 'Snow in models', 'Rain at sea', 'Ice and wind', 'Storms and cities', 'Waves and floods'];
const CHAIRS = ['Eva Lindqvist', 'Tom Bird', 'Ida Noor', 'Per Ask', 'Uma Rao', 'Jon Voss'];

const keys = <Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] => Object.keys(record) as Key[];
const NAMED = { 'letter': (words: Words, { letter, title }: Session) => `${words.session} ${letter}: ${title}`, 'number': (words: Words, { letter, title }: Session) => `${words.session} ${letter.charCodeAt(0) - 64}: ${title}`, 'short': (_: Words, { letter, title }: Session) => `${letter}1: ${title}`, 'title': (_: Words, { title }: Session) => title } as const;
const ROOMED = { 'brackets': (room: string) => ` (${room})`, 'comma': (room: string) => `, ${room}`, 'dash': (room: string) => ` – ${room}`, 'square': (room: string) => ` [${room}]`, 'bar': (room: string) => ` | ${room}` } as const;
const SAID = { 'title (name, from)': ({ title, name, from }: Talk) => [`${title} (${name}, ${from})`], 'name (from): title': ({ title, name, from }: Talk) => [`${name} (${from}): ${title}`], 'title / name (from)': ({ title, name, from }: Talk) => [title, `${name} (${from})`], 'name: title': ({ title, name }: Talk) => [`${name}: ${title}`], 'title — name': ({ title, name }: Talk) => [`${title} — ${name}`] } as const;

const style = fc.record({
  language: fc.constantFrom(...keys(ROOMS)), names: fc.constantFrom('rooms', 'halls'), count: fc.integer({ min: 2, max: 3 }), form: fc.constantFrom('lines', 'bullets', 'p', 'li', 'table', 'pipes'), way: fc.constantFrom('sessions', 'rooms', 'talks', 'columns', 'columns, sessions', 'columns, timed sessions'),
  clock: fc.constantFrom('iso', 'point', 'short', 'am'), times: fc.constantFrom('range', 'start'), named: fc.constantFrom(...keys(NAMED)), roomed: fc.constantFrom(...keys(ROOMED), 'below', 'below label'), said: fc.constantFrom(...keys(SAID)), isTimed: fc.boolean(), hasChairs: fc.boolean(), hasParallel: fc.boolean(), first: fc.integer({ min: 0, max: 11 }),
});
type Style = typeof style extends fc.Arbitrary<infer One> ? One : never;

function programme({ count, first, language }: Style): readonly Part[] {
  const words = WORDS[language];
  let next = first;
  const talk = (start: number, end: number): Talk => {
    const [title, name, from] = TALKS[next++ % TALKS.length] ?? ['', '', ''];
    return { title, name, from, start, end };
  };
  const parallel = (start: number, at: number): Part => ({ kind: 'parallel', start, end: start + 60, sessions: Array.from({ length: count }, (_, room) => ({ title: TITLES[at + room] ?? '', letter: String.fromCharCode(65 + at + room), chair: CHAIRS[at + room] ?? '', room, start, end: start + 60, talks: [talk(start, start + 30), talk(start + 30, start + 60)] })) });
  const all = (title: string, start: number, end: number): Part => ({ kind: 'all', title, start, end });
  return [all(words.open, 540, 555), parallel(555, 0), all(words.coffee, 615, 645), parallel(645, count), all(words.lunch, 705, 780), all(words.close, 780, 795)];
}

const isTable = ({ form }: Style): boolean => form === 'table' || form === 'pipes';
const isPage = ({ form }: Style): boolean => /^(?:p|li|table)$/.test(form);
const change = (one: Style, given: Partial<Style>): Style => ({ ...one, ...given });

/** What nobody writes, or could tell, becomes something near it. */
const NEAR: readonly ((one: Style) => Style)[] = [
  (one) => (one.way.startsWith('columns') === isTable(one) ? one : change(one, { form: one.way.startsWith('columns') ? 'table' : 'lines' })),
  // "Library" is a room only where a heading of a table or a label says so.
  (one) => (one.names === 'halls' && !isTable(one) && !(one.way === 'sessions' && one.roomed === 'below label') ? change(one, { names: 'rooms' }) : one),
  (one) => (one.way === 'talks' && one.roomed === 'below' ? change(one, { roomed: 'below label' }) : one),
  // "Salon: …" is as likely what an evening is called.
  (one) => (one.language === 'tr' && one.roomed === 'below label' ? change(one, { roomed: 'comma', names: isTable(one) ? one.names : 'rooms' }) : one),
  // What stands behind a comma or dash may be where somebody is from, or a name.
  (one) => (one.way === 'talks' && one.roomed !== 'square' && one.roomed !== 'below label' && /name(?: \(from\))?$/.test(one.said) ? change(one, { said: 'title (name, from)' }) : one),
];

/** Writes it. */
class Writer {
  private readonly words: Words;
  private readonly page: boolean;

  constructor(private readonly style: Style) {
    this.words = WORDS[style.language];
    this.page = isPage(style);
  }

  text(): string {
    const { style, words } = this;
    const parts = programme(style);
    const body = style.way === 'rooms' ? this.byRoom(parts) : style.way === 'talks' ? this.list(parts.flatMap((part) => (part.kind === 'all' ? [this.all(part)] : part.sessions[0]?.talks.flatMap((_, at) => part.sessions.map((session) => this.talk(session.talks[at] as Talk, session.room))) ?? []))) : isTable(style) ? this.table(parts) : this.bySession(parts);
    const lines = [this.heading(1, 'Days of Weather'), '', this.paragraph(`Bern, ${words.date}`), '', ...body];
    return this.page ? `<!doctype html><html lang="${style.language}"><body>${lines.join('\n')}</body></html>` : lines.join('\n');
  }

  private heading(level: number, said: string): string {
    return this.page ? `<h${level}>${said}</h${level}>` : `${'#'.repeat(level)} ${said}`;
  }

  private paragraph(said: string): string {
    return this.page ? `<p>${said}</p>` : `${said}\n`;
  }

  private time({ start, end }: { readonly start: number; readonly end: number }, isRange = this.style.times === 'range'): string {
    const clock = CLOCKS[this.style.clock] ?? iso;
    return isRange ? `${clock(start)}–${clock(end)}` : clock(start);
  }

  private room(at: number): string {
    return this.words[this.style.names][at] ?? '';
  }

  private beside(room: string): string {
    const { roomed } = this.style;
    return roomed === 'below' || roomed === 'below label' ? '' : ROOMED[roomed](room);
  }

  private all(part: Part & { readonly kind: 'all' }): readonly string[] {
    return [`${this.time(part)} ${part.title}`];
  }

  private talk(talk: Talk, room?: number): readonly string[] {
    const [first = '', ...others] = SAID[this.style.said](talk);
    const lines = [`${this.time(talk)} ${first}`, ...others];
    if (room === undefined) return lines;
    const beside = this.beside(this.room(room));
    return beside ? [...lines.slice(0, -1), `${lines.at(-1) ?? ''}${beside}`] : [...lines, `${this.words.room}: ${this.room(room)}`];
  }

  private list(entries: readonly (readonly string[])[]): readonly string[] {
    const { form } = this.style;
    if (form === 'li') return ['<ul>', ...entries.map((lines) => `<li>${lines.join('<br>')}</li>`), '</ul>'];
    if (form === 'p') return entries.map((lines) => `<p>${lines.join('<br>')}</p>`);
    return [...entries.flatMap((lines) => lines.map((line, at) => (form === 'bullets' ? `${at ? '  ' : '- '}${line}` : line))), ''];
  }

  private above(session: Session, level: number, hasRoom: boolean): readonly string[] {
    const { style: { named, roomed, isTimed, hasChairs }, words } = this;
    const title = `${isTimed ? `${this.time(session, true)} ` : ''}${NAMED[named](words, session)}`;
    const room = this.room(session.room);
    return [
      this.heading(level, hasRoom ? title + this.beside(room) : title), '', ...(hasRoom && roomed === 'below' ? [this.paragraph(room)] : hasRoom && roomed === 'below label' ? [this.paragraph(`${words.room}: ${room}`)] : []),
      ...(hasChairs ? [this.paragraph(`${words.chair}: ${session.chair}`)] : []),
    ];
  }

  private bySession(parts: readonly Part[]): readonly string[] {
    return parts.flatMap((part) => (part.kind === 'all' ? this.list([this.all(part)]) : [
      ...(this.style.hasParallel ? [this.heading(2, `${this.time(part, true)} ${this.words.parallel}`), ''] : []),
      ...part.sessions.flatMap((session) => [...this.above(session, 3, true), ...this.list(session.talks.map((talk) => this.talk(talk)))]),
    ]));
  }

  private byRoom(parts: readonly Part[]): readonly string[] {
    return Array.from({ length: this.style.count }, (_, room) => room).flatMap((room) => [
      this.heading(2, this.room(room)), '', ...parts.flatMap((part) => (part.kind === 'all' ? (room ? [] : this.list([this.all(part)])) : part.sessions.filter((session) => session.room === room).flatMap((session) => [...this.above(session, 3, false), ...this.list(session.talks.map((talk) => this.talk(talk)))]))),
    ]);
  }

  private table(parts: readonly Part[]): readonly string[] {
    const { style: { form, count, way, said, named, hasChairs }, words } = this;
    const rooms = Array.from({ length: count }, (_, at) => this.room(at));
    const rows: (readonly string[])[] = parts.flatMap((part): readonly (readonly string[])[] => {
      if (part.kind === 'all') return [[this.time(part), part.title]];
      const talks = part.sessions[0]?.talks.map((talk, at) => [this.time(talk), ...part.sessions.map((session) => SAID[said](session.talks[at] as Talk).join('<br>'))]) ?? [];
      return [...(way !== 'columns' ? [[way === 'columns, sessions' ? '' : this.time(part, true), ...part.sessions.map((session) => `${NAMED[named](words, session)}${hasChairs ? `<br>${words.chair}: ${session.chair}` : ''}`)]] : []), ...talks];
    });
    if (form === 'pipes') return [`| ${[words.time, ...rooms].join(' | ')} |`, `|${'---|'.repeat(count + 1)}`, ...rows.map((cells) => `| ${[...cells, ...Array.from({ length: count + 1 - cells.length }, () => '')].join(' | ')} |`)];
    const cell = (text: string, span = 1): string => `<td${span > 1 ? ` colspan="${span}"` : ''}>${text}</td>`;
    return ['<table>', `<tr>${[words.time, ...rooms].map((text) => `<th>${text}</th>`).join('')}</tr>`, ...rows.map((cells) => `<tr>${cells.map((text, at) => cell(text, cells.length === 2 && at ? count : 1)).join('')}</tr>`), '</table>'];
  }
}

/** What must be read from it, a line for each entry. */
function wanted(one: Style): readonly string[] {
  const { way, times, said, names, language, hasChairs } = one;
  const at = ({ start, end }: { readonly start: number; readonly end: number }): string => `${iso(start)}–${times === 'start' ? '' : iso(end)}`;
  const hasSession = way !== 'talks' && way !== 'columns';
  const room = (index: number): string => WORDS[language][names][index] ?? '';
  return programme(one).flatMap((part) => {
    if (part.kind === 'all') return [`${at(part)} ${part.title}`];
    return part.sessions.flatMap((session) => [
      ...(hasSession ? [`${session.title.toLowerCase()} @${room(session.room)}${hasChairs ? ` (${session.chair})` : ''}`] : []),
      ...session.talks.map((talk) => `${at(talk)} ${talk.title} / ${talk.name}${said.includes('from') ? ` [${talk.from}]` : ''} @${room(session.room)}${hasSession ? ` < ${session.title.toLowerCase()}` : ''}`),
    ]);
  }).sort();
}

const NUMBERED = new RegExp(`^(?:(?:${Object.values(WORDS).map(({ session }) => session.toLowerCase()).join('|')}) )?[a-z\\d]{1,2}: `, 'u');
const bare = (title: string): string => title.toLowerCase().replace(NUMBERED, '');
const PARALLEL = new Set(Object.values(WORDS).map(({ parallel }) => parallel.toLowerCase()));
const BETWEEN: ReadonlySet<string> = new Set(Object.values(WORDS).flatMap(({ open, coffee, lunch, close }) => [open, coffee, lunch, close]));

function told(one: Style, text: string): readonly string[] {
  const { programme: read } = readFile(new TextEncoder().encode(text), isPage(one) ? 'programme.html' : 'programme.md', { eventTimeZone: 'UTC' });
  const at = (ms: number | undefined): string => (ms === undefined ? '' : new Date(ms).toISOString().slice(11, 16));
  const lines = (entry: Entry, session: string, above: string): readonly string[] => {
    const title = entry.title?.[0].value ?? '';
    const room = entry.rooms.map(({ name }) => name?.[0].value ?? '').join() || above;
    if (PARALLEL.has(title.toLowerCase())) return entry.items.flatMap((item) => lines(item, session, room));
    if (entry.items.length) return [`${bare(title)} @${room}${entry.chairs.length ? ` (${entry.chairs.map((chair) => chair.name[0].value).join()})` : ''}`, ...entry.items.flatMap((item) => lines(item, ` < ${bare(title)}`, room))];
    const [start, end] = entry.when.kind === 'timed' ? [at(entry.when.startMs), at(entry.when.endMs)] : ['', ''];
    if (BETWEEN.has(title)) return [`${start}–${one.times === 'start' ? '' : end} ${title}`];
    const people = entry.speakers.map((person) => [person.name[0].value, ...person.affiliations.map(([from]) => `[${from.value}]`)].join(' ')).join('; ');
    return [`${start}–${one.times === 'start' ? '' : end} ${title}${people && ` / ${people}`}${room && ` @${room}`}${session}`];
  };
  return (read?.events ?? []).flatMap(({ days }) => days.flatMap(({ entries }) => entries.flatMap((entry) => lines(entry, '', '')))).sort();
}

test('rooms in any style', () => {
  fc.assert(fc.property(style.map((given) => NEAR.reduce((before, near) => near(before), given)), (given) => {
    const text = new Writer(given).text();
    assert.deepEqual(told(given, text), wanted(given), text);
  }), { numRuns: runs(2_500), seed: Number(process.env.STYLE_SEED ?? 20_261_208) });
});
