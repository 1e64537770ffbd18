/**
 * Files of office programs: archives in which parts of XML name one another. What one is tells its content, not its name.
 */
import { all, parseXml, type Element } from './xml.js';
import { Unreadable } from './unreadable.js';
import { openZip, type Archive } from './zip.js';

/** What can be read. */
export type OfficeKind = 'docx' | 'xlsx' | 'odt' | 'ods';

/** A part that another one names. */
export interface Relationship {
  readonly type: string;
  /** Path in the archive; an address where `isExternal`. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** An office file that is open. */
export interface OfficePackage {
  readonly kind: OfficeKind;
  /** Path of the part that all others hang on. */
  readonly main: string;
  /** A part as XML; undefined where there is none. @throws Unreadable */
  xml(path: string): Element | undefined;
  /** What a part names, by id. */
  relationships(path: string): ReadonlyMap<string, Relationship>;
}

const KINDS: readonly (readonly [OfficeKind, RegExp])[] = [
  ['docx', /(?:wordprocessingml\.(?:document|template)|ms-word\.(?:document|template)\.macroEnabled(?:Template)?)\.main\+xml/i],
  ['xlsx', /(?:spreadsheetml\.(?:sheet|template)|ms-excel\.(?:sheet|template)\.macroEnabled)\.main\+xml/i],
];
const OPEN_KINDS: readonly (readonly [OfficeKind, RegExp])[] = [['odt', /opendocument\.text(?:-template|-master)?$/], ['ods', /opendocument\.spreadsheet(?:-template)?$/]];
const OTHERS: readonly (readonly [string, RegExp])[] = [['PowerPoint (pptx)', /presentationml|ms-powerpoint/i], ['Excel (xlsb)', /ms-excel\.sheet\.binary/i], ['OpenDocument (odp)', /opendocument\.presentation/]];

/** Opens a file. @throws Unreadable */
export function openPackage(bytes: Uint8Array): OfficePackage {
  const archive = openZip(bytes);
  const read = (path: string): Element | undefined => {
    const part = archive.read(path);
    return part && parseXml(part, path);
  };
  const relationships = (path: string): ReadonlyMap<string, Relationship> => relationshipsOf(read(path.replace(/([^/]*)$/, '_rels/$1.rels')), path);
  const found = openDocument(archive, read) ?? officeOpen(read, relationships);
  const { kind, main, type } = found;
  if (kind === undefined || main === undefined) throw new Unreadable('file-binary', { found: OTHERS.find(([, pattern]) => pattern.test(type))?.[0] ?? 'ZIP' });
  return { kind, main, xml: read, relationships };
}

interface Found {
  readonly kind?: OfficeKind | undefined;
  readonly main?: string | undefined;
  /** As the file says it. */
  readonly type: string;
}

/** ISO 26300: "mimetype" is the first part. */
function openDocument(archive: Archive, read: (path: string) => Element | undefined): Found | undefined {
  const mimetype = archive.read('mimetype');
  if (!mimetype) return undefined;
  const type = new TextDecoder().decode(mimetype.subarray(0, 200)).trim();
  const entries = all(read('META-INF/manifest.xml'), 'file-entry');
  if (entries.some((entry) => all(entry, 'encryption-data').length)) throw new Unreadable('file-binary', { found: 'OpenDocument (password)' });
  return { kind: OPEN_KINDS.find(([, pattern]) => pattern.test(type))?.[0], main: 'content.xml', type };
}

/** ISO 29500: what the archive as a whole names is its document, and a list of types says of what kind. */
function officeOpen(read: (path: string) => Element | undefined, relationships: (path: string) => ReadonlyMap<string, Relationship>): Found {
  const types = read('[Content_Types].xml');
  const main = [...relationships('').values()].find(({ type }) => type.endsWith('/officeDocument'))?.target;
  const isMain = ({ attributes: { PartName } }: Element): boolean => PartName?.replace(/^\//, '').toLowerCase() === main?.toLowerCase();
  const override = all(types, 'Override').find(isMain) ?? all(types, 'Default').find(({ attributes: { Extension } }) => Extension !== undefined && main?.endsWith(`.${Extension}`) === true);
  const type = override?.attributes.ContentType ?? '';
  return { kind: KINDS.find(([, pattern]) => pattern.test(type))?.[0], main, type };
}

function relationshipsOf(list: Element | undefined, path: string): ReadonlyMap<string, Relationship> {
  return new Map(all(list, 'Relationship').flatMap(({ attributes: { Id, Type = '', Target = '', TargetMode } }) => {
    const isExternal = TargetMode === 'External';
    return Id === undefined ? [] : [[Id, { type: Type, target: isExternal ? Target : resolved(Target, path), isExternal }] as const];
  }));
}

/** "../media/a.png" beside "word/document.xml" → "media/a.png". */
function resolved(target: string, path: string): string {
  const folders = target.startsWith('/') ? [] : path.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') folders.pop();
    else if (part && part !== '.') folders.push(part);
  }
  return folders.join('/');
}
