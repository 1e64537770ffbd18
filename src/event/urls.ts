/**
 * Which addresses may become links. Everything else stays text.
 */

const LINKED = new Set(['http:', 'https:', 'mailto:']);
const SUBSCRIBED = new Set(['http:', 'https:', 'webcal:']);

/** An address in its parts; undefined for what is none. @param base What relative ones are resolved against; without it there are only absolute ones. */
export function parseUrl(written: string, base?: string): URL | undefined {
  try {
    return new URL(written, base);
  } catch {
    return undefined;
  }
}

/**
 * The address to link to, as the URL standard writes it.
 * @param written What stands in the data: an absolute address.
 * @returns undefined for other schemes, for what is no URL, and for addresses that carry a user's name (they imitate another host).
 */
export function safeUrl(written: string): string | undefined {
  return urlOf(written, LINKED);
}

/** The same for the address of a subscription. */
export function feedUrl(written: string): string | undefined {
  return urlOf(written, SUBSCRIBED);
}

function urlOf(written: string, schemes: ReadonlySet<string>): string | undefined {
  const url = parseUrl(written.trim());
  return url && schemes.has(url.protocol) && !url.username && !url.password ? url.href : undefined;
}

/** An address as people say it: "example.org/programme", "ada@example.org". @param url One that the parser of URLs wrote. */
export function addressLabel(url: string): string {
  const { protocol, host, pathname } = new URL(url);
  return protocol === 'mailto:' ? decoded(pathname) : host + pathname.replace(/\/$/, '');
}

/** The host to be told beside a link whose text could be taken for another ("https://example.org"), or has letters that look like others in its ASCII form; "" for none. */
export function hostBeside(url: string, text: string): string {
  const couldMislead = url.includes('xn--') || /[\p{L}\d][.．․]\p{L}{2,}|\w[。｡]\w{2,}|\d+(?:\.\d+){3}/u.test(text);
  const host = couldMislead ? new URL(url).host : '';
  return text.toLowerCase().includes(host) ? '' : host;
}

/** A part of an address without its percent-encoding; as it is written where that is none. */
export function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** The link of a DOI, written bare ("10.1000/182"), with "doi:" or as an address. */
export function doiUrl(doi: string): string | undefined {
  const bare = doi.trim().replace(/^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)/i, '');
  return /^10\.\d{4,9}\/\S+$/.test(bare) ? safeUrl(`https://doi.org/${encodeURI(bare).replaceAll('#', '%23').replaceAll('?', '%3F')}`) : undefined;
}

/** The address of an ORCID record from "0000-0002-1825-0097" or its URL. */
export function orcidUrl(orcid: string): string | undefined {
  const match = /^(?:https?:\/\/orcid\.org\/)?((?:\d{4}-){3}\d{3}[\dX])$/i.exec(orcid.trim());
  return match?.[1] ? `https://orcid.org/${match[1].toUpperCase()}` : undefined;
}
