/**
 * Links and references of entries.
 */
import { Fields, isRecord, readText, typeName } from './fields.js';
import { refusedAddresses } from './markup.js';
import { LINK_TYPES, type Link, type Reference } from './model.js';
import type { ProblemList } from './problems.js';
import type { Text } from './text.js';
import { doiUrl, safeUrl } from './urls.js';

/** Reads `links`; an address that may not be linked to is kept as text. */
export function readLinks(fields: Fields): readonly Link[] {
  return fields.list('links').flatMap(({ value, path }): Link[] => {
    const inner = new Fields(typeof value === 'string' ? { url: value } : value, path, fields.problems, fields.language);
    if (typeof value !== 'string' && !isRecord(value)) {
      fields.problems.add('type-wrong', path, { expected: 'object', found: typeName(value) });
      return [];
    }
    const url = inner.url('url');
    const written = inner.string('url');
    const type = inner.choice('type', LINK_TYPES) ?? 'web';
    const title = inner.text('title') ?? (url === undefined && written !== undefined ? plain(written) : undefined);
    inner.leftOver();
    return url === undefined && !title ? [] : [{ type, url, title }];
  });
}

/** Reads `references`: strings, or {text, doi, url}. */
export function readReferences(fields: Fields): readonly Reference[] {
  return fields.list('references').flatMap(({ value, path }): Reference[] => {
    if (!isRecord(value) || !('text' in value || 'doi' in value || 'url' in value)) {
      const text = readText({ value, path }, fields);
      reportRefused(text, path, fields.problems);
      return text ? [{ text }] : [];
    }
    const inner = new Fields(value, path, fields.problems, fields.language);
    const doi = inner.string('doi');
    const url = doi === undefined ? inner.url('url') : doiUrl(doi);
    if (doi !== undefined && url === undefined) inner.report('url-refused', 'doi', { value: doi });
    const text = inner.text('text') ?? plainOr(doi ?? inner.string('url'));
    reportRefused(text, inner.at('text'), fields.problems);
    inner.leftOver();
    return text ? [{ text, url: url ?? inner.url('url') }] : [];
  });
}

function plain(value: string): Text {
  return [{ lang: '', value }];
}

function plainOr(value: string | undefined): Text | undefined {
  return value === undefined ? undefined : plain(value);
}

/** Tells the author which addresses inside a Markdown text stay text. */
export function reportRefused(text: Text | undefined, path: string, problems: ProblemList): void {
  for (const wording of text ?? []) {
    for (const value of refusedAddresses(wording.value)) problems.add('url-refused', path, { value });
  }
}

/** True for an address this page may fetch an event or picture from. */
export function isWebAddress(address: string, base: string): boolean {
  return /^https?:/.test(safeUrl(address, base) ?? '');
}
