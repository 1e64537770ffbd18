/**
 * Any programme written in any zone and read in any other: every line stands below its own date and says the times that Temporal says, those
 * of the event beside its own. Runs in Asia/Kathmandu, en-US.
 */
import { expect } from 'chai';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { root } from './conference.js';
import { holds } from './holds.js';
import { stage, strike, uniform } from './stage.js';

const PROGRAMMES = 300;

const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'America/St_Johns', 'Pacific/Chatham', 'Pacific/Apia', 'Africa/Casablanca', 'Europe/Dublin', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Pacific/Pago_Pago'];

/** How an entry is to be written: how long after the one before, how long, in which ways, in a zone of its own. */
const wish = fc.record({
  gapMinutes: fc.constantFrom(0, 0, 0, 5, 30, 60, 400, 900),
  minutes: fc.constantFrom(5, 15, 25, 45, 60, 90, 480, 1500),
  startAs: fc.constantFrom('nothing', 'clock', 'local', 'offset', 'instant'),
  endAs: fc.constantFrom('nothing', 'clock', 'local', 'minutes', 'period', 'instant'),
  ownZone: fc.option(fc.constantFrom(...ZONES), { freq: 6, nil: undefined }),
});
type Wish = typeof wish extends fc.Arbitrary<infer One> ? One : never;

/** One entry: when it is, where its clock stands, and as it is written below a date. */
interface Slot {
  readonly start: Temporal.ZonedDateTime;
  readonly end?: Temporal.ZonedDateTime;
  readonly date: string;
  readonly entry: Readonly<Record<string, unknown>>;
}

/** True where a wall time is read in one way only. */
const isSure = (at: Temporal.ZonedDateTime): boolean => {
  const read = (disambiguation: 'earlier' | 'later'): Temporal.ZonedDateTime => at.toPlainDateTime().toZonedDateTime(at.timeZoneId, { disambiguation });
  return read('earlier').equals(read('later'));
};
const local = (at: Temporal.ZonedDateTime): string => at.toPlainDateTime().toString({ smallestUnit: 'minute' });
const clock = (at: Temporal.ZonedDateTime): string => at.toPlainTime().toString({ smallestUnit: 'minute' });
const instant = (at: Temporal.ZonedDateTime): string => at.toInstant().toString({ smallestUnit: 'minute' });

/** The start in the wished way, or in one that is right in any case. */
function startOf(at: Temporal.ZonedDateTime, { startAs, gapMinutes }: Wish, date: string, before: Slot | undefined): string | undefined {
  const follows = gapMinutes === 0 && before?.end?.timeZoneId === at.timeZoneId && before.date === date;
  if (startAs === 'nothing' && follows) return undefined;
  if (startAs === 'clock' && isSure(at) && at.toPlainDate().toString() === date) return clock(at);
  if (startAs === 'local' && isSure(at)) return local(at);
  return startAs === 'offset' ? local(at) + at.offset : instant(at);
}

/** The end in the wished way; nothing where that would mean another one. */
function endOf(at: Temporal.ZonedDateTime, start: Temporal.ZonedDateTime, { endAs, minutes }: Wish): { end?: string; duration?: number | string } {
  if (endAs === 'minutes') return { duration: minutes };
  if (endAs === 'period') return { duration: `PT${minutes}M` };
  if (endAs === 'instant') return { end: instant(at) };
  if (endAs === 'local' && isSure(at)) return { end: local(at) };
  const isSameClockLater = Temporal.PlainDateTime.compare(at.toPlainDateTime(), start.toPlainDateTime().add({ days: 1 })) >= 0 || clock(at) === clock(start);
  return endAs === 'clock' && isSure(at) && isSure(start) && minutes < 1200 && !isSameClockLater ? { end: clock(at) } : {};
}

/** Entries one after the other, from an instant on. */
function slotsFrom(from: Temporal.Instant, zone: string, wishes: readonly Wish[]): readonly Slot[] {
  const slots: Slot[] = [];
  let last = from;
  for (const [index, one] of wishes.entries()) {
    const own = one.ownZone ?? zone;
    const start = last.add({ minutes: one.gapMinutes }).toZonedDateTimeISO(own);
    const end = start.add({ minutes: one.minutes });
    const date = start.withTimeZone(zone).toPlainDate().toString();
    const written = endOf(end, start, one);
    const entry = { title: `Entry ${index}`, timeZone: one.ownZone, start: startOf(start, one, date, slots.at(-1)), ...written };
    slots.push({ start, end: Object.keys(written).length ? end : undefined, date, entry: JSON.parse(JSON.stringify(entry)) as Slot['entry'] });
    last = end.toInstant();
  }
  return slots;
}

const programme = fc.record({
  zone: fc.constantFrom(...ZONES), visitor: fc.constantFrom(...ZONES), wishes: fc.array(wish, { minLength: 1, maxLength: 8 }), delayMinutes: fc.constantFrom(0, 0, 0, 10, -5, 45),
  fromMinutes: fc.integer({ min: Date.UTC(2000, 0) / 300_000, max: Date.UTC(2049, 0) / 300_000 }).map((steps) => steps * 5),
  /** Begins five hours before clocks change. */
  isNearChange: fc.boolean(),
}).map(({ zone, visitor, wishes, delayMinutes, fromMinutes, isNearChange }) => {
  const any = Temporal.Instant.fromEpochMilliseconds(fromMinutes * 60_000);
  const change = isNearChange ? any.toZonedDateTimeISO(zone).getTimeZoneTransition('next') : null;
  const slots = slotsFrom(change ? change.toInstant().subtract({ hours: 5 }) : any, zone, wishes);
  const days = [...new Set(slots.map(({ date }) => date))].map((date) => ({ date, agenda: slots.filter((slot) => slot.date === date).map(({ entry }) => entry) }));
  return { event: { version: 1, title: 'Any', timeZone: zone, delay: delayMinutes || undefined, days }, slots, delayMinutes, visitor };
});

/** "Friday 9 February 2024" of a date on the visitor's calendar. */
const dateText = (at: Temporal.ZonedDateTime, length: 'long' | 'short'): string =>
  uniform(new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: length, day: 'numeric', month: length, year: length === 'long' ? 'numeric' : undefined }).format(Date.UTC(at.year, at.month - 1, at.day))).replace(',', '');

describe('any programme in any zone', () => {
  afterEach(strike);

  it('says the times that Temporal says, below their dates', async function () {
    this.timeout(120_000);
    await holds(programme, PROGRAMMES, async ({ event, slots, delayMinutes, visitor }) => {
      strike();
      const widget = await stage({ lang: 'en', 'time-zone': visitor, 'hour-cycle': 'h23' }, event);
      expect(widget.problems.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
      let heading = '';
      const starts: string[] = [];
      for (const line of root(widget).querySelectorAll('.lists .day, .lists .entry')) {
        if (line.matches('.day')) heading = uniform(line.querySelector('.day-title')?.textContent ?? '').replace(',', '');
        const slot = slots.find(({ entry }) => entry.title === line.querySelector('.entry-title')?.textContent);
        if (!slot) continue;
        const [start, end] = [slot.start, slot.end].map((at) => at?.add({ minutes: delayMinutes }).withTimeZone(visitor));
        const times = [...line.querySelectorAll('.time time')].map((time) => [time.getAttribute('datetime'), time.textContent]);
        const text = uniform(line.querySelector('.time')?.textContent ?? '');
        const told = JSON.stringify(slot.entry);
        starts.push(times[0]?.[0] ?? '');
        expect([heading, times[0]], told).to.deep.equal([start && dateText(start, 'long'), start && [start.toInstant().toString({ smallestUnit: 'second' }), clock(start)]]);
        if (!start || !end) continue;
        expect(times[1], told).to.deep.equal([end.toInstant().toString({ smallestUnit: 'second' }), clock(end)]);
        if (!end.toPlainDate().equals(start.toPlainDate())) expect(text, told).to.include(dateText(end, 'short'));
        if (slot.start.offset !== start.subtract({ minutes: delayMinutes }).offset) expect(text, told).to.include(clock(slot.start.add({ minutes: delayMinutes })));
      }
      expect(starts).to.have.length(slots.length);
      expect(starts).to.deep.equal([...starts].sort());
    });
  });
});
