/**
 * What a table says of the event as a whole: in the lines above it, and in its headings.
 */
import { findZone, isAbbreviation } from '../../../time/zone.js';
import { readCell, slashOrder, type SlashOrder } from '../dates/cell-times.js';
import { isoOf } from '../dates/calendar.js';
import { datesIn } from '../dates/written-dates.js';
import { meaningOf } from '../dates/zone-words.js';
import type { FileOptions } from '../file-format.js';
import { fieldOf, type Column } from './columns.js';
import { wordsOf } from './owners.js';
import { zoneSaid, type SaidZone } from './said-zones.js';
import { zoneStatement } from './zone-lines.js';
import type { Tell } from './draft.js';
import type { Row, Table } from './table.js';
import { outOfSeason } from './zones.js';

/** A text and the line it stands in. */
interface Said {
  readonly text: string;
  readonly line: number;
}

/** What stands above the table: "Title: …" or "Title;…" about the event, and whatever else. */
export interface Head {
  readonly title?: Said;
  readonly date?: Said;
  readonly timeZone?: Said;
  readonly location?: Said;
  /** Lines that say nothing to us. */
  readonly kept: readonly string[];
}

/** Reads the lines above the table. */
export function readHead(before: readonly Row[], tell: Tell): Head {
  const head: { title?: Said; date?: Said; timeZone?: Said; location?: Said } = {};
  const kept: string[] = [];
  for (const { cells, line } of before) {
    const [label = '', ...values] = cells.filter(Boolean).flatMap((cell, _, { length }) => (length === 1 ? labelled(cell) : [cell]));
    if (zoneStatement(cells.filter(Boolean).join(' ')) && fieldOf(label) !== 'timeZone') {
      kept.push(cells.filter(Boolean).join(' '));
      continue;
    }
    const field = fieldOf(label) === 'eventTitle' ? 'title' : fieldOf(label) === 'room' ? 'location' : fieldOf(label);
    const text = values.join(' ');
    if (!values.length && !head.title) {
      head.title = { text: label, line };
      tell('title-from-row', { value: label }, line);
    } else if (text && (field === 'title' || field === 'date' || field === 'timeZone' || field === 'location') && !head[field]) {
      head[field] = { text: field === 'date' ? readCell(text, slashOrder([text]))?.date ?? text : text, line };
    } else {
      kept.push(cells.filter(Boolean).join(' '));
      tell('row-kept', { value: kept.at(-1)?.slice(0, 80) ?? '' }, line);
    }
  }
  return { ...head, kept };
}

// When a text was written, or something is due, is not when the event is.
const NO_EVENT_DATE = /updat|version|revis|stand\b|draft|deadline|until|before|due|bis\b|registr|submi|anmeld|inscri|mis[e]? à jour|actualiz|aggiorna|atualiz|bijgewerkt|uppdater|opdater|aktuali[sz]|обновл|güncelle/iu;

/** The first day of the event, as the lines above say it: that of a span ("Bern, 18–19 May 2026"), or a date between commas. Days without a year are near it. */
export function firstDayIn(before: readonly Row[]): string | undefined {
  for (const text of before.flatMap(({ cells }) => [cells.filter(Boolean).join(', ')])) {
    if (NO_EVENT_DATE.test(text)) continue;
    const [date, another] = datesIn(text);
    if (date?.year === undefined || another) continue;
    const isApart = /(?:^|[,;:(–—-]|\s{2})\s*$/u.test(text.slice(0, date.at)) && /^\s*(?:$|[,;).])/u.test(text.slice(date.end));
    if (date.to || date.other || isApart) return isoOf(date);
  }
  return undefined;
}

function labelled(cell: string): readonly string[] {
  const [, label, value] = /^([^:]{1,40}):\s+(\S[^]*)$/.exec(cell) ?? [];
  return label !== undefined && value !== undefined && fieldOf(label) ? [label, value] : [cell];
}

const DAY_FIRST = /(?<!\p{L})(?:dd?|tt?|jj?|gg?)[/.-]mm?[/.-](?:y{2,4}|j{2,4}|a{2,4})(?!\p{L})/iu;
const MONTH_FIRST = /(?<!\p{L})mm?[/.-](?:dd?|tt?|jj?|gg?)[/.-](?:y{2,4}|j{2,4}|a{2,4})(?!\p{L})/iu;

/** Which number is the day, where a heading says how dates are written: "Date (MM/DD/YYYY)". */
export function orderIn(heading: string): SlashOrder {
  return DAY_FIRST.test(heading) ? 'day-first' : MONTH_FIRST.test(heading) ? 'month-first' : undefined;
}

/** Which number is the day in all of a table: its headings say, else a date that can be but one. Where they contradict each other, nothing does. */
export function orderOf({ columns, rows }: Table): SlashOrder {
  const dated = columns.flatMap(({ field }, at) => (field === 'date' || field === 'start' || field === 'end' || field === 'endDate' ? [at] : []));
  const cells = dated.flatMap((at) => rows.map((row) => row.cells[at] ?? ''));
  const said = new Set(columns.flatMap(({ field, heading }) => (field === undefined ? [] : orderIn(heading) ?? [])));
  const [order] = said;
  const shown = slashOrder(cells);
  return said.size > 1 || (order && shown && order !== shown) ? undefined : order ?? shown;
}

/** The zone of the table: of a line above or below it, of a heading ("Start (UTC)"), else what whoever runs the reader says. */
export function zoneOf(table: Table, head: Head, { eventTimeZone }: FileOptions, tell: Tell): string | undefined {
  const { columns, heading } = table;
  const line = head.timeZone ? zoneSaid(head.timeZone.text)?.zone ?? (findZone(head.timeZone.text) || eventTimeZone === undefined ? head.timeZone.text : undefined) : undefined;
  if (line !== undefined) return line;
  for (const column of columns) {
    const said = zoneInHeading(column);
    if (said?.zone !== undefined) {
      tell('zone-from-heading', { zone: said.zone, heading: column.heading }, heading.line);
      return said.zone;
    }
    const name = zoneWordOf(column);
    const isZone = name !== undefined && findZone(name) !== undefined;
    // "CET" is no zone: it becomes a problem, unless somebody says which is meant.
    if (name === undefined || !(isZone || (isAbbreviation(name) && name === name.toUpperCase() && eventTimeZone === undefined))) continue;
    tell('zone-from-heading', { zone: name, heading: column.heading }, heading.line);
    return name;
  }
  const statements = statementsIn(table);
  const sure = statements.find(({ zone }) => zone !== undefined);
  if (sure?.zone !== undefined) {
    tell('zone-taken', { value: sure.words.join(', '), zone: sure.zone }, sure.line);
    return sure.zone;
  }
  if (eventTimeZone === undefined) for (const { words, line: at } of [...statements, ...columns.flatMap((column) => (zoneInHeading(column) ?? [])).map((said) => ({ ...said, line: heading.line }))].slice(0, 1)) tell('zone-not-taken', { value: words.join(', '), candidates: [...new Set(words.flatMap((word) => meaningOf(word)?.zones ?? []))].join(', ') }, at);
  return eventTimeZone;
}

/** Lines above and below that say nothing but the zone: "All times in CEST". */
function statementsIn({ before, behind }: Table): readonly (SaidZone & { readonly line: number })[] {
  return [...before, ...behind].flatMap(({ cells, line }) => {
    const said = zoneStatement(cells.filter(Boolean).join(' '));
    return said ? [{ ...said, line }] : [];
  });
}

function zoneInHeading({ heading, field }: Column): SaidZone | undefined {
  return field === 'start' || field === 'end' ? zoneSaid(heading) : undefined;
}

/** "CET" over the times, where somebody says which zone is meant: told for the first day on which clocks there show something else. */
export function tellSeasons(table: Table, timeZone: string | undefined, dates: readonly string[], tell: Tell): void {
  const zone = findZone(timeZone ?? '');
  const { columns, heading, before } = table;
  const label = before.flatMap(({ cells }) => zoneSaid(cells.filter((cell, at) => at > 0 || /:/.test(cell)).join(' '))?.words ?? []);
  const words = [...columns.flatMap((column) => zoneInHeading(column)?.words ?? zoneWordOf(column) ?? []), ...statementsIn(table).flatMap((said) => said.words), ...label];
  for (const word of new Set(words)) {
    const found = zone && dates.map((date) => outOfSeason(word, zone, date)).find(Boolean);
    if (found) tell('zone-season', found, heading.line);
  }
}

/** Dates may hold times, too: only what can be nothing but a zone is one there, as "Date (ISO)" is none. */
function zoneWordOf({ heading, field }: Column): string | undefined {
  if (field === 'start' || field === 'end') return zoneWordIn(heading);
  const word = field === 'date' || field === 'endDate' ? zoneWordIn(heading) : undefined;
  return word !== undefined && /^(?:UTC|GMT|[A-Z][a-z]+\/\w+(?:\/\w+)?)$/.test(word) ? word : undefined;
}

function zoneWordIn(heading: string): string | undefined {
  return /[([]\s*(?:in\s+)?([A-Za-z][\w/:+−-]*)\s*(?:time|uhr|zeit|heure|hora)?\s*[)\]]/i.exec(heading)?.[1] ?? wordsOf(heading).split(' ').find((word) => word === 'utc' || word === 'gmt')?.toUpperCase();
}
