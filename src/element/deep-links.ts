/**
 * Links to entries, searches and starred entries: what stands after the "#" of the page's address. Fragments do not reach into shadow trees,
 * so the widget reads them itself. `#ml-da-event-<entry id>`, `#ml-da-event?q=…&room=…`, `#ml-da-event?stars=<id>,<id>`.
 */

const NAME = 'ml-da-event';

/** What a link asks for. */
export type Wish = { readonly entry: string } | { readonly search: URLSearchParams };

let answered = '';

/**
 * What the page's address asks for is told to one widget after the other, until the first that can do it; and only once.
 * @param fulfil Does it. @returns True when it could.
 */
export function answer(fulfil: (wish: Wish) => boolean): void {
  const { hash } = location;
  const wish = wishOf(hash);
  if (!wish) answered = '';
  else if (answered !== hash && fulfil(wish)) answered = hash;
}

/** Undefined for a fragment that is not ours. */
function wishOf(hash: string): Wish | undefined {
  if (hash.startsWith(`#${NAME}-`)) return { entry: decoded(hash.slice(NAME.length + 2)) };
  if (hash.startsWith(`#${NAME}?`)) return { search: new URLSearchParams(hash.slice(NAME.length + 2)) };
  return undefined;
}

/** The address of an entry on this page; absolute, since a `<base>` would divert a bare fragment. */
export function entryAddress(id: string, page = pageAddress()): string {
  return `${page}#${NAME}-${encodeURIComponent(wellFormed(id))}`;
}

/** The address of this page with a search in it. */
export function searchAddress(search: URLSearchParams): string {
  const written = search.toString();
  return written ? `${pageAddress()}#${NAME}?${written}` : pageAddress();
}

/** True when a link means this entry. */
export function isMeant(id: string, wish: string): boolean {
  return wellFormed(id) === wish;
}

/** The address of this page, without its fragment. */
export function pageAddress(): string {
  return location.href.replace(/#.*$/s, '');
}

function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** Half of a character cannot stand in an address. */
function wellFormed(id: string): string {
  return id.replace(/\p{Cs}/gu, '\uFFFD');
}
