/**
 * Addresses that lead through somebody who counts clicks: Google Docs writes every link so, Outlook those of mails, with the address of whoever
 * received them in it. Visitors are to go straight where the author meant.
 */

const REDIRECTS: readonly RegExp[] = [
  /https?:\/\/(?:www\.)?google\.[a-z.]{2,6}\/url\?(?:[^\s"'<>()|]{0,500}?&(?:amp;)?)?(?:q|url)=(https?[^\s"'<>()|&]{1,2000})[^\s"'<>()|]*/gi,
  /https?:\/\/[\w.-]{1,60}\.safelinks\.protection\.outlook\.com\/(?:ap\/[^\s"'<>()|?]{1,40}\/)?\?url=(https?[^\s"'<>()|&]{1,2000})[^\s"'<>()|]*/gi,
  /https?:\/\/l\.(?:facebook|instagram)\.com\/(?:l\.php)?\?u=(https?[^\s"'<>()|&]{1,2000})[^\s"'<>()|]*/gi,
];

/** A text with such addresses replaced by those they lead to. */
export function withoutRedirects(source: string): string {
  return REDIRECTS.reduce((text, pattern) => text.replace(pattern, (whole, target: string) => straight(target) ?? whole), source);
}

/** The target, as an address that may stand between quotes and in brackets; undefined where it is none. */
function straight(target: string): string | undefined {
  try {
    const { protocol, href } = new URL(decodeURIComponent(target));
    return /^https?:$/.test(protocol) ? href.replaceAll("'", '%27').replaceAll('(', '%28').replaceAll(')', '%29').replaceAll('|', '%7C') : undefined;
  } catch {
    return undefined;
  }
}
