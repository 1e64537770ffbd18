/**
 * Links and references of entries.
 */
import { checkedMarkup, Fields, isRecord, readAll } from './fields.js';
import { LINK_TYPES, type Link, type Reference } from './model.js';
import { doiUrl } from './urls.js';

/** Reads `links`. One of which nothing would be shown, as it has but a type, is told; an empty text says by itself that there is none. */
export function readLinks(fields: Fields): readonly Link[] {
  return readAll(fields.list('links'), ({ value, path }): Link | undefined => {
    const isBare = typeof value === 'string';
    // A bare address is read as a field of what holds it, so that a problem points at it.
    const cut = isBare ? path.lastIndexOf('/') : path.length;
    const key = isBare ? path.slice(cut + 1) : 'url';
    const inner = new Fields(isBare ? { [key]: value } : value, path.slice(0, cut), fields.problems, fields.language);
    const url = inner.address(key);
    const type = inner.choice('type', LINK_TYPES) ?? 'web';
    const title = inner.text('title');
    inner.leftOver();
    return url ?? title ? { type, url, title } : isBare ? undefined : fields.wrong(path, 'url', value);
  });
}

/** Reads `references`: strings, or {text, doi, url}. */
export function readReferences(fields: Fields): readonly Reference[] {
  return readAll(fields.list('references'), ({ value, path }): Reference | undefined => {
    const written: unknown = isRecord(value) && ('text' in value || 'doi' in value || 'url' in value) ? value : { text: value };
    const inner = new Fields(written, path, fields.problems, fields.language);
    const text = written === value ? inner.markup('text') : checkedMarkup({ value, path }, fields);
    const doi = inner.address('doi', doiUrl);
    const beside = inner.address('url');
    const url = doi ?? beside;
    inner.leftOver();
    return text ?? url ? { text, url } : typeof value === 'string' ? undefined : fields.wrong(path, 'text', value);
  });
}
