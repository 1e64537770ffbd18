/**
 * The document that a table becomes, and what was guessed on the way, at its places.
 */
import { pointer } from '../../../event/problems.js';
import { guess, type Guess } from '../guess.js';
import type { Node, TableDay } from './days.js';
import type { Head } from './head.js';
import type { DayCell, Draft, Tell } from './draft.js';

/** Takes what is told while rows are read; where their entries stand in the document is known in the end. */
export function collectGuesses(): { readonly tell: Tell; guessesAt(places: ReadonlyMap<Draft, string>, others: readonly Guess[]): readonly Guess[] } {
  const guesses: Guess[] = [];
  const told: { readonly made: Guess; readonly draft: Draft; readonly field: string }[] = [];
  const once = new Set<string>();
  return {
    tell(code, params, line, of) {
      // A word that is not known may stand in every row.
      if (code === 'cell-kept' && once.size === once.add(JSON.stringify(params)).size) return;
      const made = guess(code, params, line);
      if (of) told.push({ made, ...of });
      else guesses.push(made);
    },
    guessesAt(places, others) {
      const placed = told.filter(({ draft }) => places.has(draft)).map(({ made, draft, field }) => ({ ...made, path: pointer(places.get(draft) ?? '', field) }));
      return [...guesses, ...placed, ...others].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
    },
  };
}

/** A document, and where its parts come from. */
interface Assembled {
  readonly document: Record<string, unknown>;
  /** Place in the document → line. */
  readonly lines: ReadonlyMap<string, number>;
  /** Place of each entry in the document. */
  readonly places: ReadonlyMap<Draft, string>;
}

/** The document of a table: one day, or several. */
export function documentOf(days: readonly TableDay[], drafts: readonly Draft[], head: Head, timeZone: string | undefined, headingLine: number): Assembled {
  const lines = new Map([['', 1]]);
  const places = new Map<Draft, string>();
  const zone = sharedZone(drafts);
  const title = head.title?.text;
  if (timeZone !== undefined) lines.set('/timeZone', head.timeZone?.line ?? headingLine);
  const entryOf = ({ draft, items }: Node, place: string): Record<string, unknown> => {
    lines.set(place, draft.line);
    places.set(draft, place);
    return { ...draft.entry, ...(items.length ? { items: items.map((item, index) => entryOf(item, pointer(pointer(place, 'items'), index))) } : {}) };
  };
  const [first] = days;
  if (!first && head.date) lines.set('/date', head.date.line);
  const isOneDay = days.length <= 1;
  if (head.title) lines.set('/title', head.title.line);
  const listed = (nodes: readonly Node[], place: string): readonly object[] => nodes.map((node, index) => entryOf(node, pointer(place, index)));
  const dated = ({ text }: DayCell): { readonly date?: string } => (text ? { date: text } : {});
  const agenda = isOneDay
    ? { ...(first ? dated(first.day) : dated({ text: head.date?.text ?? '', line: 1 })), agenda: listed(first?.nodes ?? [], '/agenda') }
    : { days: days.map(({ day, nodes }, index) => ({ ...dated(day), agenda: listed(nodes, `/days/${index}/agenda`) })) };
  days.forEach(({ day }, index) => lines.set(isOneDay ? '/date' : `/days/${index}`, day.line));
  const [rooms, tracks] = [used(drafts, 'room', 'rooms'), used(drafts, 'track')];
  return {
    lines, places,
    document: {
      version: 1, ...(title ? { title } : {}), ...(zone ?? timeZone ? { timeZone: zone ?? timeZone } : {}), ...(head.location ? { location: head.location.text } : {}),
      ...(rooms.length ? { rooms } : {}), ...(tracks.length ? { tracks } : {}), ...agenda, ...(head.kept.length ? { ext: { csv: { lines: head.kept } } } : {}),
    },
  };
}

/** The zone that all rows name is the event's; then the entries need not name it. */
function sharedZone(drafts: readonly Draft[]): string | undefined {
  const zone = drafts[0]?.entry.timeZone;
  if (typeof zone !== 'string' || drafts.some(({ entry }) => entry.timeZone !== zone)) return undefined;
  for (const { entry } of drafts) delete entry.timeZone;
  return zone;
}

function used(drafts: readonly Draft[], ...keys: readonly string[]): readonly unknown[] {
  return [...new Set(drafts.flatMap(({ entry }) => keys.flatMap((key) => entry[key] ?? [])))];
}

/** Dates that could be two: all of a day is without a date then. */
export function doubtfulDays({ days: several }: Record<string, unknown>, days: readonly TableDay[]): readonly Guess[] {
  return days.flatMap(({ day }, index): Guess[] => {
    const [one, other] = day.readings ?? [];
    if (one === undefined || other === undefined) return [];
    return [guess('cell-date-ambiguous', { value: day.text, one, other }, day.line, several ? `/days/${index}/date` : '/date')];
  });
}
