/**
 * What is read from a table, in the lines of styled-table.ts.
 */
import type { Entry, Person } from '../../../../src/event/model.js';
import type { FileOptions } from '../../../../src/formats/files/file-format.js';
import { readFile, type FileReading } from '../../../../src/formats/files/index.js';
import { BETWEEN } from '../prose/styled-programme.js';
import type { Style } from './table-styles.js';

const named = (people: readonly Person[]): string => people.map(({ name, affiliations }) => [name[0].value, ...(affiliations.length ? [`[${affiliations.map(([from]) => from.value).join()}]`] : [])].join(' ')).join('; ');

/** What is read where nothing says a zone. */
export function told(style: Style, text: string): readonly string[] {
  return read(style, text, { eventTimeZone: 'UTC' }).lines;
}

/** What is read, and the codes of what is told. */
export function read(style: Style, text: string, options: FileOptions): Told {
  return linesOf(style, readFile(new TextEncoder().encode(text), style.separator === '\t' ? 'programme.tsv' : 'programme.csv', options));
}

interface Told { readonly lines: readonly string[]; readonly codes: readonly string[] }

/** The same of any reading. */
export function linesOf({ times, hasAuthors, hasTracks }: Style, { programme, guesses, problems }: FileReading): Told {
  const at = (ms: number | undefined): string => (ms === undefined ? '' : new Date(ms).toISOString().slice(0, 16).replace('T', ' '));
  const lines = (entry: Entry, around: Entry | undefined): readonly string[] => {
    if (entry.items.length) return entry.items.flatMap((item) => lines(item, entry));
    const { when, title, rooms: [room], track, speakers, authors, abstract, links, chairs } = entry;
    const [start, end] = when.kind === 'timed' ? [at(when.startMs), at(when.endMs)] : [when.kind, ''];
    const own = title?.[0].value ?? '';
    const people = named(speakers.length ? speakers : authors) + (hasAuthors && authors.length ? ` by ${named(authors)}` : '');
    const session = around?.title?.[0].value ?? (hasTracks ? undefined : track?.name[0].value);
    const chaired = named([...chairs, ...(around?.chairs ?? [])]);
    const where = BETWEEN.has(own) || session === undefined ? '' : ` < ${session}${chaired && ` (${chaired})`}`;
    return [`${start}–${times === 'start' ? '' : end.slice(11)} ${own}${room ? ` @ ${room.name[0].value}` : ''}${hasTracks && track ? ` # ${track.name[0].value}` : ''}${abstract ? ` {${abstract[0].value}}` : ''}${links.map(({ url }) => ` ${url?.written ?? ''}`).join('')}${people && ` / ${people}`}${where}`];
  };
  const found = (programme?.events ?? []).flatMap(({ days }) => days.flatMap(({ entries }) => entries.flatMap((entry) => lines(entry, undefined)))).sort();
  return { lines: found, codes: [...guesses, ...problems].map(({ code }) => code) };
}
