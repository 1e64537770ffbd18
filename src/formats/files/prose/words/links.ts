/**
 * Where the words of a line lead: slides, recordings, papers, where to join. Passwords in addresses are left out.
 */
import { withoutPassword } from '../../../secrets.js';
import type { Draft, GuessList } from '../draft.js';
import { linksIn } from '../text/inline-text.js';

/**
 * The links of a line, except those on names: these lead to people.
 * @param word What the line says that it holds: "Slides: https://…".
 */
export function linksOf(markdown: string, line: number, guesses: GuessList, speakers: Draft['speakers'], word = ''): Draft['links'] {
  const named = new Set(speakers.map(({ value }) => value.url));
  return [...linksIn(markdown)].flatMap(([label, address]) => {
    if (named.has(address) || address.startsWith('mailto:')) return [];
    const url = openly(address, line, guesses);
    return [{ line, value: { type: linkType(label && label !== address ? label : word, url), url, ...(label && label !== address ? { title: label } : {}) } }];
  });
}

/** An address without the password in it; that there was one is told. */
export function openly(address: string, line: number, guesses: GuessList): string {
  const open = withoutPassword(address);
  if (open !== address) guesses.add('secret-left-out', line);
  return open;
}

function linkType(label: string, url: string): string {
  const words = `${label} ${url}`;
  if (/slides|folien|présentation|diapos|\.pptx?\b/iu.test(label)) return 'slides';
  if (/record|video|youtu|aufzeichn|enregistr|grabaci/iu.test(words)) return 'recording';
  if (/zoom|webex|meet\.|teams|join|livestream|twitch/iu.test(words)) return 'join';
  if (/poster/iu.test(label)) return 'poster';
  if (/arxiv|doi\.org|paper|preprint|\.pdf\b/iu.test(words)) return 'paper';
  if (/github|gitlab|\bcode\b/iu.test(words)) return 'code';
  return /register|registration|anmeld|inscri/iu.test(label) ? 'register' : 'web';
}

/** Adds links to an entry that it does not have yet. */
export function takeLinks(draft: Draft, links: Draft['links']): void {
  draft.links = [...draft.links, ...links.filter(({ value }, at) => ![...draft.links, ...links.slice(0, at)].some((link) => link.value.url === value.url))];
}
