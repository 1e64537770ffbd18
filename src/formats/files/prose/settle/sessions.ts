/**
 * Sessions that hold talks, where only the times say so: "9:00–10:30 Session 1" and, after it, talks from 9:00 to 10:30.
 */
import { nameOf, type DayDraft, type Draft, type GuessList } from '../draft.js';
import { isSessionTitle, kindByWords } from '../words/kind-words.js';

/** Puts entries into the sessions whose time they fill, gives sessions without a time that of what they hold, and says what every entry is. */
export function settleSessions(day: DayDraft, guesses: GuessList): void {
  for (const draft of leftNoTime(day.entries)) guesses.add('time-not-found', draft.line, { value: nameOf(draft) }, draft, 'start');
  day.entries = settle(day.entries, guesses);
}

/** Breaks without a time between two entries of which the second begins as the first ends: when they are is to be announced. @returns Them. */
function leftNoTime(entries: readonly Draft[]): readonly Draft[] {
  const found = entries.filter(({ start, slot, untimed, minutes, items }, at) => {
    const [from, to] = [entries[at - 1]?.end, entries[at + 1]?.start];
    return start === undefined && !slot && !untimed && minutes === undefined && !items.length && from !== undefined && to !== undefined && to <= from;
  });
  for (const draft of found) draft.untimed = true;
  return found;
}

function settle(entries: readonly Draft[], guesses: GuessList): Draft[] {
  const settled: Draft[] = [];
  for (let at = 0; at < entries.length; at++) {
    const draft = entries[at];
    if (!draft) continue;
    const count = filling(entries, at);
    if (count) {
      for (const entry of entries.slice(at + 1, at + 1 + count)) draft.items.push(entry);
      guesses.add('session-guessed', draft.line, { title: draft.title?.value ?? '' }, draft, 'items');
      at += count;
    }
    leftNoTime(draft.items);
    draft.items = settle(draft.items, guesses);
    for (const item of draft.items) if (item.untimed) guesses.add('time-not-found', item.line, { value: nameOf(item) }, item, 'start');
    const after = draft.kind === 'session' && !draft.slot ? closingBreaks(draft) : [];
    span(draft);
    nameKind(draft);
    settled.push(draft, ...after);
  }
  return settled;
}

// What is open beside the programme holds none of it.
const BESIDE = /(?<!\p{L})(?:registration|check[\s-]?in|sign[\s-]?in|(?:exhibition|exhibits?|expo)(?!\p{L}).{0,20}|(?:help|information|info) ?desk|anmeldung|registrierung|einschreibung|inscriptions?|inscripci[oó]n|acreditaci[oó]n|credenciamento|registrazione|регистрация|rejestracja|registratie)(?:\s(?:desk|opens?|open|hours|office|and .{1,30}))?$/iu;

/** How many of the entries after one are within its time. */
function filling(entries: readonly Draft[], at: number): number {
  const draft = entries[at];
  const [from, to] = [draft?.start, draft?.end];
  if (!draft || from === undefined || draft.items.length) return 0;
  if (to === undefined) return beginning(entries, at);
  if (to <= from) return 0;
  const title = draft.title?.value ?? '';
  const kind = kindByWords(title, draft.speakers.length > 0);
  if (BESIDE.test(title)) return 0;
  if (kind !== undefined && kind !== 'session' && kind !== 'workshop') return 0;
  let next = at + 1;
  for (; next < entries.length; next++) {
    const { start, end, room } = entries[next] ?? {};
    const within = start !== undefined && start >= from && start < to && (end === undefined ? start > from || isSessionTitle(title) : end <= to) && !(start === from && end === to);
    if (!within || (room && room.value !== draft.room?.value)) break;
  }
  const count = next - at - 1;
  const first = entries[at + 1];
  const isHolder = isSessionTitle(title) || kind === 'session';
  return isHolder || (count > 1 && !draft.speakers.length && first?.start === from) ? count : 0;
}

/** "9:00 Session 1: Ice" and, after it, "9:00 Ann Lee": how many entries there are before the next break or session. */
function beginning(entries: readonly Draft[], at: number): number {
  const { title, speakers, start, room } = entries[at] ?? {};
  const isHolder = ({ title: one, items }: Draft): boolean => items.length > 0 || isSessionTitle(one?.value ?? '');
  if (!isSessionTitle(title?.value ?? '') || speakers?.length || entries[at + 1]?.start !== start) return 0;
  const next = entries.findIndex((entry, index) => index > at && (entry.start === undefined || isHolder(entry) || isForAll({ ...entry, kind: entry.kind ?? kindByWords(entry.title?.value ?? '', entry.speakers.length > 0) }) || (entry.room !== undefined && entry.room.value !== room?.value)));
  return (next < 0 ? entries.length : next) - at - 1;
}

/** The break after the last talk of a heading's session is everyone's. */
function closingBreaks(session: Draft): readonly Draft[] {
  let from = session.items.length;
  // Nor has a line that is called a session the time of the dinner after it.
  const least = session.items[0]?.kind === 'social' ? 0 : 1;
  while (from > least && isForAll(session.items[from - 1])) from--;
  return session.items.splice(from);
}

/** A break, or "Lunch followed by posters". */
function isForAll({ kind, title }: Partial<Draft> = {}): boolean {
  return /^(?:break|social|closing|buffer)$/.test(kind ?? '') || /^(?:lunch|coffee|dinner)(?!\p{L})/iu.test(title?.value ?? '');
}

/** A session without a time of its own takes place from its first item to its last. */
function span(draft: Draft): void {
  const [first] = draft.items;
  const last = draft.items.at(-1);
  if (draft.start !== undefined || draft.kind !== 'session' || first?.start === undefined) return;
  draft.start = first.start;
  draft.untimed = false;
  if (last?.end !== undefined) draft.end = last.end;
}

function nameKind(draft: Draft): void {
  draft.kind ??= draft.items.length ? 'session' : kindByWords(draft.title?.value ?? '', draft.speakers.length > 0);
  const label = draft.track?.value;
  const told = label && draft.kind === undefined ? kindByWords(label, false) : undefined;
  // A talk among "Best papers" is no session.
  if (told !== 'session') draft.kind ??= told;
  // A talk with speakers need not say so.
  if (draft.kind === 'talk' && draft.speakers.length) draft.kind = undefined;
}
