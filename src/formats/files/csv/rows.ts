/**
 * A row of a table becomes an entry, with the day it is on. What the entry cannot hold stays with it under `ext.csv`, unless it is private.
 */
import { KINDS, STATUSES } from '../../../event/model.js';
import { fold } from '../../../event/text.js';
import { parseIsoTime } from '../../../time/iso.js';
import { findZone } from '../../../time/zone.js';
import { itemsOf } from '../../cells.js';
import { plainOfHtml, textOfHtml, withCharacters } from '../../html-text.js';
import { withoutPassword } from '../../secrets.js';
import { standingOf } from '../../vocabulary.js';
import { readCell, readCells, readDuration, type CellTime } from '../dates/cell-times.js';
import { withoutGaps } from '../prose/draft.js';
import { kindByWords } from '../prose/words/kind-words.js';
import { isAllDay } from '../prose/words/unstarted.js';
import { withAffiliations } from './affiliations.js';
import { LINK_COLUMNS, namesDays, type Column, type ColumnField } from './columns.js';
import { tellOtherWeekday } from './day-heading.js';
import { dayAndTime } from '../dates/day-and-time.js';
import { ADDRESS, peopleReader, readPeople, withoutChair } from './people.js';
import type { Around, DayCell, Draft, Tell } from './draft.js';
import type { Row } from './table.js';
import { zoneSaid } from './said-zones.js';
import { outOfSeason, withoutZone, type ZonedCell } from './zones.js';

const KIND_WORDS = new Map(Object.entries({
  lecture: 'talk', oral: 'talk', presentation: 'talk', paper: 'talk', 'oral presentation': 'talk', 'contributed talk': 'talk', 'invited talk': 'talk', 'short talk': 'talk', 'session presentation': 'talk', 'poster session': 'poster', 'panel discussion': 'panel', vortrag: 'talk', expose: 'talk', communication: 'talk', charla: 'talk', ponencia: 'talk', 'plenary talk': 'keynote', plenarvortrag: 'keynote', 'conference pleniere': 'keynote', 'conferencia plenaria': 'keynote',
  pause: 'break', kaffeepause: 'break', 'coffee break': 'break', mittagspause: 'break', lunch: 'break', descanso: 'break', pausa: 'break', diskussion: 'discussion', discusion: 'discussion', podium: 'panel', podiumsdiskussion: 'panel', 'table ronde': 'panel', 'mesa redonda': 'panel',
  sitzung: 'session', seance: 'session', sesion: 'session', sessione: 'session', sessao: 'session', sessie: 'session', sesja: 'session', sekce: 'session', секция: 'session', сессия: 'session', заседание: 'session', oturum: 'session', sektion: 'session',
  relazione: 'talk', intervento: 'talk', palestra: 'talk', comunicacao: 'talk', lezing: 'talk', foredrag: 'talk', wykład: 'talk', referat: 'talk', prednaska: 'talk', доклад: 'talk', konusma: 'talk', bildiri: 'talk', beitrag: 'talk', ponencias: 'talk',
  pauze: 'break', paus: 'break', przerwa: 'break', prestavka: 'break', перерыв: 'break', ara: 'break', 'pausa caffe': 'break', intervalo: 'break', 'pause cafe': 'break', atelier: 'workshop', taller: 'workshop', welcome: 'opening', begrussung: 'opening', eroffnung: 'opening', ouverture: 'opening', apertura: 'opening', abschluss: 'closing', cloture: 'closing', clausura: 'closing',
}));
const LANGUAGES = new Map(Object.entries({
  english: 'en', englisch: 'en', anglais: 'en', ingles: 'en', german: 'de', deutsch: 'de', allemand: 'de', aleman: 'de', french: 'fr', franzosisch: 'fr', francais: 'fr', frances: 'fr', spanish: 'es', spanisch: 'es', espagnol: 'es', espanol: 'es',
}));
// "From 8:00": until when is not told.
const FROM = /^(?:from|ab|dès|desde|dalle|vanaf)\s+(?=\d)/i;
const isSecret = (link: string): boolean => withoutPassword(link) !== link;

/** What a cell of kinds says, without accents and capitals. */
export const kindOf = (written: string): string | undefined => {
  const folded = written.replace(/[_-]+/g, ' ');
  return KINDS.find((one) => one === folded) ?? KIND_WORDS.get(folded);
};
const statusOf = (folded: string): unknown => STATUSES.find((status) => status.toLowerCase() === folded) ?? standingOf(folded)?.status;

/** Reads a row. @param day The day around it: of a heading or the row before. */
export function readRow(row: Row, day: DayCell, section: string, around: Around): Draft {
  const { columns, placesOf, tell } = around;
  const { line } = row;
  const columnAt = (index: number): Column => columns[index] ?? { heading: `column ${index + 1}`, isPrivate: false };
  const open = row.cells.map((text, index) => withoutSecrets(text, columnAt(index), line, tell));
  const cells = open.map((text, index) => withoutTags(text, columnAt(index).field));
  const all = (field: ColumnField): readonly string[] => (placesOf.get(field) ?? []).map((index) => cells[index] ?? '');
  const cell = (field: ColumnField): string => all(field).find(Boolean) ?? '';
  const headingOf = (field: ColumnField): string => columns.find((column) => column.field === field)?.heading ?? field;
  if (cells.length !== columns.length) tell('row-ragged', { cells: cells.length, columns: columns.length }, line);

  // Without a prototype: a heading may be anything.
  const kept = Object.create(null) as Record<string, string>;
  cells.forEach((text, index) => {
    const { heading, field, isPrivate } = columnAt(index);
    if (field === undefined && !isPrivate && text) kept[heading] = text;
  });
  const keep = (field: ColumnField): void => {
    const [column, value] = [headingOf(field), cells[placesOf.get(field)?.[0] ?? -1] ?? ''];
    kept[column] = value;
    tell('cell-kept', { column, value }, line);
  };
  const word = (field: ColumnField, known: (folded: string) => unknown): unknown => {
    const found = cell(field) ? known(fold(cell(field).replace(/\s*:$/, ''))) : undefined;
    if (cell(field) && found === undefined) keep(field);
    return found;
  };
  const { people, chairs } = peopleReader(all, around, line);
  const times = readTimes(cell, day, line, around);
  // In another zone it may be the next day.
  if (!times.start?.zone) cells.forEach((text, index) => text && namesDays(columnAt(index).heading) && tellOtherWeekday(text, times.day.text, line, tell));
  const [written, titleField] = titleOf(cell);
  const { title, chair } = withoutChair(written);
  const kind = titleField === 'kind' ? kindOf(fold(cell('kind'))) : word('kind', kindOf);
  const { speakers, authors, isClear } = withAffiliations(titleField === 'speakers' ? [] : people('speakers'), people('authors'), all('affiliation').filter(Boolean));
  if (!isClear) {
    kept[headingOf('affiliation')] = all('affiliation').join('; ');
    tell('affiliation-unclear', { value: all('affiliation').join('; ') }, line);
  }
  const qa = Number(cell('qa') || NaN);
  if (cell('qa') && !Number.isInteger(qa)) keep('qa');
  if (!isShown(cell('shown'))) keep('shown');
  const rooms = itemsOf(cell('room'));
  const names = all('session').filter(Boolean);
  const session = sessionName(names) || section;
  const entry = withoutGaps({
    id: cell('id') || undefined, kind, ...times.fields, timeZone: times.zone, qa: Number.isInteger(qa) ? qa : undefined,
    title: title || undefined, subtitle: cell('subtitle') || undefined, speakers: orNothing(speakers), authors: orNothing(authors), chairs: orNothing([...people('chairs'), ...chairs(), ...readPeople(chair, 'chairs', line, tell)]), abstract: cell('abstract') || undefined,
    links: orNothing([...readLinks(all, line, tell), ...open.flatMap((text, index) => linksInTags(text, columnAt(index).field))]),
    room: rooms.length === 1 ? rooms[0] : undefined, rooms: rooms.length > 1 ? rooms : undefined, track: cell('track') || undefined,
    language: cell('language') ? LANGUAGES.get(fold(cell('language'))) ?? cell('language') : undefined, keywords: orNothing(itemsOf(cell('keywords'))),
    status: word('status', statusOf), statusNote: cell('statusNote') || undefined,
    ext: Object.keys(kept).length ? { [around.format]: kept } : undefined,
  });
  const draft = { line, day: times.day, entry, start: times.start, end: times.end, ...(session ? { session: { heading: headingOf('session'), name: session, ...(names.length > 1 ? { names } : {}) } } : {}) };
  if (times.unclear) tell('zone-not-taken', times.unclear, line, { draft, field: 'start' });
  if (times.season) tell('zone-season', times.season, line, { draft, field: 'start' });
  if (titleField !== 'title') tell('title-guessed', { title }, line, { draft, field: 'title' });
  return draft;
}

/** "1A" and "Ice" → "1A: Ice"; what stands in another is not said again. */
function sessionName(names: readonly string[]): string {
  return names.filter((name, at) => !names.some((other, index) => index !== at && other.includes(name) && (other !== name || index < at))).join(': ');
}

const SHOWN = /^(?:|y|yes|ja|oui|s[ií]|true|wahr|vrai|1|x|published|active|visible)$/i;
const HIDDEN = /^(?:n|no|nein|non|false|falsch|faux|0|draft|unpublished|inactive|hidden)$/i;

/** True where a column for that says that visitors see the row, or nothing. */
function isShown(text: string): boolean {
  return SHOWN.test(text);
}

/** True where it says that they do not. */
export function isHidden(text: string): boolean {
  return HIDDEN.test(text);
}

/** What a row is called, and the column that says so. Without a title, "Opening remarks" in that of kinds and "Coffee break" in that of speakers say what takes place. */
function titleOf(cell: (field: ColumnField) => string): readonly [title: string, field: 'title' | 'kind' | 'speakers'] {
  const kind = cell('kind');
  if (cell('title')) return [cell('title'), 'title'];
  if (kind && !KINDS.some((one) => one === fold(kind))) return [kind.replace(/\s*:$/, ''), 'kind'];
  return kindByWords(cell('speakers'), false) === undefined ? ['', 'title'] : [cell('speakers'), 'speakers'];
}

const TAG = /<\/?(?:a|b|br|div|em|font|i|p|small|span|strong|sub|sup|u)(?:\s[^<>]*)?\/?>/i;

const SEVERAL: ReadonlySet<ColumnField> = new Set(['speakers', 'authors', 'chairs', 'affiliation', 'room', 'keywords']);

/** A cell that was written for a page, without its tags; what is not known here stays as it is. */
function withoutTags(written: string, field: ColumnField | undefined): string {
  const text = written.replace(/<\/br\s*>/gi, '<br>');
  if (field === undefined || LINK_COLUMNS[field] !== undefined) return text;
  if (!TAG.test(text)) return withCharacters(text);
  // Of what may be several, each stands in a line.
  if (SEVERAL.has(field)) return text.split(/<br\s*\/?>/i).map(plainOfHtml).filter(Boolean).join('\n');
  return field === 'abstract' ? textOfHtml(text) : plainOfHtml(text);
}

const LINK = /<a\s[^<>]*?href\s*=\s*["']?(https?:[^"'\s<>]+)[^<>]*>/gi;

/** Where the words of such a cell lead; in abstracts the links stay where they are. */
function linksInTags(text: string, field: ColumnField | undefined): readonly object[] {
  if (field === undefined || field === 'abstract' || LINK_COLUMNS[field] !== undefined) return [];
  return [...text.matchAll(LINK)].map(([, url]) => ({ type: 'web', url }));
}

/** A cell without links that let somebody in, and without e-mail addresses where nobody knows whose. Links and people have columns that see to it themselves. */
function withoutSecrets(text: string, { heading, field, isPrivate }: Column, line: number, tell: Tell): string {
  if (isPrivate || (field !== undefined && LINK_COLUMNS[field] !== undefined)) return text;
  const open = text.split(/(\s+)/).filter((part) => !isSecret(part)).join('').trim();
  const safe = field === undefined ? open.replace(ADDRESS, '').trim() : open;
  if (safe !== text) tell('cell-left-out', { column: heading }, line);
  return safe;
}

/** Start, end and duration as the event format has them; what cannot be read stays as written, and so becomes a problem and no time. */
function readTimes(cell: (field: ColumnField) => string, around: DayCell, line: number, { columns, order, timeZone, tell }: Around): { readonly fields: Record<string, unknown>; readonly day: DayCell; readonly start?: CellTime; readonly end?: CellTime; readonly zone?: string | undefined; readonly unclear?: ZonedCell['unclear']; readonly season?: ZonedCell['season'] } {
  const dateTime = readCell(cell('date'), order);
  const dateOf = (text: string): string => readCells(text, order)?.[0].date ?? around.text;
  const told = zoneOfCell(cell('timeZone'), timeZone);
  const given = findZone(timeZone ?? '');
  const loose = told === undefined ? zoneSaid(cell('timeZone'))?.words ?? [] : [];
  const zone = told ?? timeZone;
  const { text: written, zone: said, unclear, season } = withoutZone(cell('start').replace(FROM, '') || (dateTime?.clock === undefined ? dayAndTime(cell('date'), order)?.time ?? '' : cell('date')), dateOf, zone);
  const [start, rangeEnd] = isFraction(written) ? [] : readCells(written, order) ?? [];
  const own = start?.date ?? start?.readings?.[0];
  const day = own === undefined ? around : { text: start?.date ?? written.split(/[\sT,]/, 1)[0] ?? '', readings: start?.readings, line };
  const differs = (date: string): ZonedCell['season'] => given && loose.map((word) => outOfSeason(word, given, date)).find(Boolean);
  const endDate = readCell(cell('endDate'), order)?.date;
  // "date_end" may hold a time, too; "00:00:00" beside a time is what software adds to a date.
  const endWritten = withoutZone(cell('end') || (readCell(cell('endDate'), order)?.clock === undefined ? '' : cell('endDate')), dateOf, zone).text;
  const end = isFraction(endWritten) ? undefined : endWritten ? readCell(endWritten, order) : rangeEnd;
  const isEndRead = end !== undefined && !end.readings && (endDate !== undefined || !cell('endDate'));
  const endText = isEndRead ? endOf(end, endDate) : [endDate ?? cell('endDate'), cell('end')].filter(Boolean).join(' ');
  if (cell('end') && rangeEnd && rangeEnd.clock !== end?.clock) tell('cell-dates-differ', { one: rangeEnd.clock ?? '', other: cell('end') }, line);
  const unit = /\(\s*(?:h|hours?|std\.?|stunden|heures?|horas?)\s*\)/i.test(columns.find(({ field }) => field === 'duration')?.heading ?? '') ? 'h' : 'min';
  const isLater = /^tb[acd]\.?$/i.test(written);
  const takesDay = isAllDay(written) && parseIsoTime(day.text)?.kind === 'date';
  return {
    day, start, end, zone: told ?? said, ...(unclear ? { unclear } : {}), ...(season ?? differs(day.text) ? { season: season ?? differs(day.text) } : {}),
    fields: { start: isLater ? null : takesDay ? day.text : start ? startOf(start, day) : written || undefined, end: endText ? endText : undefined, duration: cell('duration') ? readDuration(cell('duration').replace('’', '\''), unit) : undefined },
  };
}

/** The zone in a cell of its own; what says none by itself is left as it is, unless somebody gives one. */
function zoneOfCell(text: string, given: string | undefined): string | undefined {
  const said = zoneSaid(text);
  if (!text || findZone(text)) return text || undefined;
  return said?.zone ?? (said && given !== undefined ? undefined : text);
}

/** "0.25" is six o'clock to a spreadsheet, which counts in days, and might be 25 minutes past midnight. */
function isFraction(text: string): boolean {
  return /^0[.,]\d+$/.test(text);
}

function startOf({ date, clock, zone }: CellTime, day: DayCell): string | undefined {
  if (clock === undefined) return date;
  return date === undefined || (date === day.text && !zone) ? clock + zone : `${date}T${clock}${zone}`;
}

/** With its date where one is written: an end that is earlier then is a slip, not the next day. */
function endOf({ date, clock, zone }: CellTime, endDate: string | undefined): string | undefined {
  const day = date ?? endDate;
  return clock === undefined ? day : day === undefined ? clock + zone : `${day}T${clock}${zone}`;
}

/** Milliseconds of a start's wall time, to sort by; those without a date come together. */
export function wallMsOf({ start, day }: Draft): number | undefined {
  if (start?.clock === undefined) return undefined;
  const time = parseIsoTime(`${start.date ?? (parseIsoTime(day.text) ? day.text : '2000-01-01')}T${start.clock}`);
  return time?.kind === 'local' ? time.wallMs : undefined;
}

/** One address a cell, or several with blanks between them. */
function readLinks(all: (field: ColumnField) => readonly string[], line: number, tell: Tell): readonly object[] {
  return (Object.keys(LINK_COLUMNS) as ColumnField[]).flatMap((field) => all(field).flatMap((text) => {
    const tagged = [...text.matchAll(LINK)].flatMap(([, url = '']) => url);
    const parts = tagged.length ? tagged : text.split(/\s+/).filter(Boolean);
    return (parts.every((part) => /^[a-z][a-z\d+.-]*:/i.test(part)) ? parts : [text]).flatMap((url) => {
      if (isSecret(url)) tell('cell-left-out', { column: field }, line);
      const isDoi = /^10\.\d{4,9}\//.test(url);
      return url && !isSecret(url) ? [{ type: LINK_COLUMNS[field], url: isDoi ? `https://doi.org/${url}` : url }] : [];
    });
  }));
}

function orNothing<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length ? items : undefined;
}
