/**
 * What the reader of texts made of one, a line for each thing, so that tables of tests can hold it.
 */
import type { FileOptions } from '../../../../src/formats/files/file-format.js';
import { programme } from '../../../../src/formats/files/prose/programme.js';

interface Written {
  readonly start?: string | null;
  readonly end?: string;
  readonly title?: string;
  readonly subtitle?: string;
  readonly room?: string;
  readonly speakers?: readonly (string | { readonly name: string; readonly affiliation?: string })[];
  readonly items?: readonly Written[];
}

const line = ({ start, end, title, subtitle, speakers, room, items }: Written): string => [
  [start ?? 'TBA', end].filter(Boolean).join('-'), title, subtitle && `(${subtitle})`, speakers && `/ ${speakers.map((one) => (typeof one === 'string' ? one : `${one.name}${one.affiliation ? ` (${one.affiliation})` : ''}`)).join(' & ')}`, room && `@${room}`, items && `<${items.map(line).join('; ')}>`,
].filter(Boolean).join(' ');

/** The title, the days where there are several, and every entry. */
export const lay = (text: string, options: FileOptions = { eventTimeZone: 'UTC' }): readonly string[] => {
  const { document } = programme.translate(text, options);
  const days = (document.days ?? [{ agenda: document.agenda }]) as readonly { readonly date?: string; readonly agenda?: readonly Written[] }[];
  return [`# ${String(document.title)}`, ...days.flatMap(({ date, agenda = [] }) => [...(date ? [`== ${date}`] : []), ...agenda.map(line)])];
};
