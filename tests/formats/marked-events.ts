/**
 * Events of any shape in which every text and every address is another one: what becomes of each can be followed wherever the event goes.
 */
import fc from 'fast-check';

/** A text or address, and the field it stands in: `days[].agenda[].title`. */
export interface Mark {
  readonly field: string;
  /** JSON Pointer of it. */
  readonly path: string;
  readonly text: string;
}

/** An event as its author writes it, and all that is written in it. */
export interface MarkedEvent {
  readonly document: Readonly<Record<string, unknown>>;
  readonly marks: readonly Mark[];
}

/** Each becomes a mark of its own. */
const TEXT = '§text';
const ADDRESS = '§address';

const some = (value: unknown): fc.Arbitrary<unknown> => fc.option(value instanceof fc.Arbitrary ? (value as fc.Arbitrary<unknown>) : fc.constant(value), { nil: undefined });
const several = (value: unknown, most = 2): fc.Arbitrary<unknown> => fc.option(fc.array(value instanceof fc.Arbitrary ? (value as fc.Arbitrary<unknown>) : fc.constant(value), { minLength: 1, maxLength: most }), { nil: undefined });
const fields = (of: Record<string, unknown>): fc.Arbitrary<Record<string, unknown>> => fc.record(Object.fromEntries(Object.entries(of).map(([key, value]) => [key, value instanceof fc.Arbitrary ? (value as fc.Arbitrary<unknown>) : some(value)])));

const person = fc.oneof(fc.constant<unknown>(TEXT), fields({ name: fc.constant(TEXT), affiliations: several(TEXT), url: ADDRESS, bio: TEXT }));
const named = fc.oneof(fc.constant<unknown>(TEXT), fields({ name: fc.constant(TEXT), address: TEXT, url: ADDRESS }));
const link = fields({ type: fc.constantFrom('slides', 'recording', 'paper', 'poster', 'code', 'join', 'register', 'web'), url: fc.constant(ADDRESS), title: TEXT });
const reference = fc.oneof(fc.constant<unknown>(TEXT), fields({ text: fc.constant(TEXT), url: ADDRESS }));
const status = some(fc.constantFrom('scheduled', 'tentative', 'cancelled', 'postponed', 'rescheduled', 'movedOnline'));
const standing = { status, statusNote: TEXT, previousStart: '2027-01-05T10:00', times: 'approximate', delay: some(fc.constantFrom(15, -10)) };
const start = fc.constantFrom<unknown>('09:00', '23:30', undefined, undefined, null, '2027-02-11', 'soon');
const length = fc.constantFrom<unknown>(undefined, 30, 'PT1H', 'P1D');
const slot = {
  start, duration: length, kind: some(fc.constantFrom('talk', 'keynote', 'poster', 'panel', 'session', 'workshop', 'opening', 'break', 'buffer', 'social', 'other')), title: fc.constant(TEXT), subtitle: TEXT, qa: 5,
  speakers: several(person), authors: several(person), chairs: several(person), abstract: TEXT, references: several(reference), links: several(link), room: some(fc.constantFrom('hall', 'lab')), track: 'ice',
  keywords: several(TEXT), language: 'de', ...standing,
};
const entry = fields({ ...slot, items: several(fields({ ...slot, items: several(fields(slot)) }), 3) });
const day = fields({ date: some(fc.constantFrom('2027-02-09', '2027-02-10')), title: TEXT, agenda: fc.array(entry, { maxLength: 3 }) });
const event = fields({
  version: fc.constant(1), title: fc.constant(TEXT), subtitle: TEXT, series: TEXT, description: TEXT, url: ADDRESS, keywords: several(TEXT), timeZone: fc.constantFrom('Europe/Berlin', 'Asia/Kathmandu', 'UTC', undefined), ...standing,
  attendance: some(fc.constantFrom('online', 'inPerson', 'hybrid')), location: some(named), online: fields({ platform: TEXT, note: TEXT, url: ADDRESS, opens: '-PT20M' }), registration: fields({ url: ADDRESS, deadline: '2027-01-31' }),
  organizers: several(person), chairs: several(person), sponsors: several(named), contact: some(named), notes: several(TEXT), zones: several(fields({ name: fc.constant(TEXT), timeZone: fc.constantFrom('Asia/Tokyo', 'America/St_Johns') })),
  rooms: fc.constant([{ id: 'hall', name: TEXT }, { id: 'lab', name: TEXT }]), tracks: fc.constant([{ id: 'ice', name: TEXT }]), days: fc.array(day, { minLength: 1, maxLength: 2 }),
});

/** Any event. */
export const markedEvent: fc.Arbitrary<MarkedEvent> = event.map((written) => {
  const marks: Mark[] = [];
  const mark = (value: unknown, field: string, path: string): unknown => {
    if (value === TEXT || value === ADDRESS) {
      const text = value === TEXT ? `Mark${marks.length}x` : `https://example.org/mark${marks.length}x`;
      marks.push({ field, path, text });
      return text;
    }
    if (Array.isArray(value)) return value.map((item, index) => mark(item, `${field}[]`, `${path}/${index}`));
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined).map(([key, inner]) => [key, mark(inner, field ? `${field}.${key}` : key, `${path}/${key}`)])) : value;
  };
  return { document: mark(written, '', '') as Record<string, unknown>, marks };
});
