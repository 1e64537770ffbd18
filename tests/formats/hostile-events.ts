/**
 * Events with one string in every field: where it is shown as written, where it may be markup, and where it does not belong.
 */

const SAFE = { version: 1, title: 'Event', date: '2026-05-04', timeZone: 'UTC' };

/** The string in every field that is shown as written. */
export const verbatim = (s: string): object => ({
  ...SAFE, title: s, subtitle: s, series: s, statusNote: s, status: 'tentative', keywords: [s], location: { name: s, address: s }, online: { platform: s, note: s },
  organizers: [{ name: s, affiliation: s }], chairs: [{ name: s, affiliations: [s, s] }], sponsors: [{ name: s }], contact: { name: s }, rooms: [{ id: 'r', name: s }], tracks: [{ id: 't', name: s }], zones: [{ name: s, timeZone: 'Asia/Tokyo' }],
  days: [{ date: '2026-05-04', title: s, agenda: [
    { id: 'one', kind: 'talk', title: s, subtitle: s, start: '09:00', duration: 30, qa: 5, speakers: [{ name: s, affiliation: s }], authors: [{ name: s }], room: 'r', track: 't', keywords: [s], status: 'cancelled', statusNote: s, abstract: 'x', links: [{ type: 'slides', url: 'https://example.org/', title: s }] },
    { kind: 'session', title: s, start: '10:00', end: '11:00', chairs: [{ name: s }], items: [{ title: s, speakers: [{ name: s }] }] },
  ] }],
});
/** How often it has to be there at least: each field of {@link verbatim} once. */
export const VERBATIM_FIELDS = 34;

/** The string in every field that takes markup. */
export const markup = (s: string): object => ({ ...SAFE, description: s, notes: [s], organizers: [{ name: 'Olga', bio: s }], agenda: [{ title: 'Talk', start: '09:00', duration: 30, speakers: [{ name: 'Ada', bio: s }], abstract: s, references: [s, { text: s }] }] });
/** How many they are. */
export const MARKUP_FIELDS = 7;

/** The string where an address, an id, a word of a list, a date or a key belongs. */
export const misplaced = (s: string): object => ({
  ...SAFE, id: s, url: s, image: s, language: s, status: s, attendance: s, feed: s, previousStart: s, [s]: s,
  location: { name: 'Hall', url: s, email: s }, online: { url: s, opens: s }, registration: { url: s, deadline: s }, contact: { name: 'Office', url: s, email: s }, sponsors: [{ name: 'Fund', url: s }], people: { [s]: { name: 'Known' }, known: { name: 'K', url: s, orcid: s, image: s } },
  rooms: [{ id: s, name: 'Hall', timeZone: s }], zones: [s, { name: 'P', timeZone: s }], zoneOffsets: { [s]: [[s, s]] },
  agenda: [
    { id: s, kind: s, title: 'Talk', start: '09:00', end: '09:30', timeZone: s, room: s, track: s, language: s, status: s, speakers: [s, 'known', { name: 'Ada', url: s, orcid: s }], links: [s, { type: s, url: s, title: 'Label' }], references: [{ text: 'R', doi: s, url: s }, { url: s }] },
    { id: s, title: 'Again', start: s, end: s, duration: s, rooms: [s, s], chairs: [s] },
    { title: { [s]: s, en: 'Titled' }, start: null },
  ],
});
