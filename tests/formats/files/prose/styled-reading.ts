/**
 * What is read from a styled programme, a line for each entry, as `wanted` tells it.
 */
import type { Entry } from '../../../../src/event/model.js';
import { readFile } from '../../../../src/formats/files/index.js';
import { AHEAD, isPage, LANGUAGES, type Style } from './styles.js';
import { BETWEEN } from './styled-programme.js';

const bare = (title: string): string => title.replace(AHEAD, '').replace(/^["“「《](.*)["”」》]$/u, '$1');

/** Reads a text in a style. */
export function told({ form, times, language }: Style, text: string | Uint8Array): readonly string[] {
  const { programme } = readFile(typeof text === 'string' ? new TextEncoder().encode(text) : text, isPage(form) ? 'programme.html' : 'programme.md', { eventTimeZone: 'UTC' });
  const [before, behind] = LANGUAGES[language]?.own?.dr ?? ['Dr. ', ''];
  const untitled = (name: string): string => name.slice(name.startsWith(before) ? before.length : 0, behind && name.endsWith(behind) ? -behind.length : undefined).replace(/^Dr\. /, '');
  const at = (ms: number | undefined): string => (ms === undefined ? '' : new Date(ms).toISOString());
  const lines = (entry: Entry, session: string): readonly string[] => {
    const [start, end] = entry.when.kind === 'timed' ? [at(entry.when.startMs), at(entry.when.endMs)] : ['', ''];
    const title = bare(entry.title?.[0].value ?? '');
    const name = title.toLowerCase();
    if (entry.items.length) return [`${start.slice(0, 10)} ${name}${entry.chairs.length ? ` (${entry.chairs.map((chair) => chair.name[0].value).join()})` : ''}`, ...entry.items.flatMap((item) => lines(item, ` < ${name}`))];
    const people = entry.speakers.map((person) => [untitled(person.name[0].value), ...(person.affiliations.length ? [`[${person.affiliations.map(([from]) => from.value).join()}]`] : [])].join(' ')).join('; ');
    return [`${start.slice(0, 10)} ${start.slice(11, 16)}–${times === 'start' ? '' : end.slice(11, 16)} ${title}${people && ` / ${people}`}${entry.abstract ? ` {${entry.abstract[0].value}}` : ''}${BETWEEN.has(title) ? '' : session}`];
  };
  return (programme?.events ?? []).flatMap(({ days }) => days.flatMap(({ entries }) => entries.flatMap((entry) => lines(entry, '')))).sort();
}
