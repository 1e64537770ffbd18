/**
 * What the reader of texts made of one, a line for each thing, so that tables of tests can hold it.
 */
import type { FileOptions } from '../../../../src/formats/files/file-format.js';
import { programme } from '../../../../src/formats/files/prose/programme.js';

/** An entry as the document has it. */
export interface Written {
  readonly start?: string | null;
  readonly end?: string;
  readonly title?: string;
  readonly subtitle?: string;
  readonly abstract?: string;
  readonly room?: string;
  readonly speakers?: readonly (string | { readonly name: string; readonly affiliation?: string })[];
  readonly chairs?: Written['speakers'];
  readonly items?: readonly Written[];
}

/** People, and where they are from. */
export const names = (people: Written['speakers'] = []): string => people.map((one) => (typeof one === 'string' ? one : `${one.name}${one.affiliation ? ` (${one.affiliation})` : ''}`)).join(' & ');

const line = ({ start, end, title, subtitle, speakers, chairs, room, abstract, items }: Written): string => [
  [start === null ? 'TBA' : start, end].filter(Boolean).join('-'), title, subtitle && `(${subtitle})`, speakers && `/ ${names(speakers)}`, chairs && `[${names(chairs)}]`, room && `@${room}`,
  abstract && `{${abstract}}`, items && `<${items.map(line).join('; ')}>`,
].filter(Boolean).join(' ');

/** Every entry, below its day where there are several. */
export const entries = (text: string, options: FileOptions = { eventTimeZone: 'UTC' }): readonly string[] => {
  const { document } = programme.translate(text, options);
  const days = (document.days ?? [{ agenda: document.agenda }]) as readonly { readonly date?: string; readonly agenda?: readonly Written[] }[];
  return days.flatMap(({ date, agenda = [] }) => [...(document.days ? [`== ${date ?? '?'}`] : []), ...agenda.map(line)]);
};

/** The title, and every entry. */
export const lay = (text: string): readonly string[] => [`# ${String(programme.translate(text, { eventTimeZone: 'UTC' }).document.title)}`, ...entries(text)];

/** What was guessed: the code of each, and what it names. */
export const told = (text: string, options: FileOptions = { eventTimeZone: 'UTC' }): readonly string[] => programme.translate(text, options).guesses.map(({ code, params }) => [code, ...Object.values(params)].join(' '));
