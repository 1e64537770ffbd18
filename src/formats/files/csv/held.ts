/**
 * Sessions with a time and their talks below, where nothing but the times says so: "9:15–10:45 Fog and rime" over talks from 9:15 to 10:45.
 */
import { fold } from '../../../event/text.js';
import { MINUTE_MS } from '../../../time/iso.js';
import { isSessionTitle, kindByWords } from '../prose/words/kind-words.js';
import type { Draft, Tell } from './draft.js';
import { kindOf, wallMsOf } from './rows.js';

const AROUND_SESSIONS: ReadonlySet<unknown> = new Set(['break', 'social', 'opening', 'closing']);

/** True for a row that its kind or its title calls a session. */
export function isSession({ entry: { kind, title } }: Draft): boolean {
  return kind === 'session' || (kind === undefined && typeof title === 'string' && isSessionName(title));
}

/** True for a title that calls what it is of a session. */
export function isSessionName(title: string): boolean {
  return isSessionTitle(title) || isNumbered(title);
}

/** "Oturum 1: Fog": a word for it, and its number. */
function isNumbered(title: string): boolean {
  const [, word = ''] = /^(\p{L}+)\s(?:\d{1,2}|[IVX]{1,4}|[A-H])(?![\p{L}\d])/u.exec(title) ?? [];
  return kindOf(fold(word)) === 'session';
}

/** True for what takes place between sessions. */
export function isAround({ entry }: Draft): boolean {
  return AROUND_SESSIONS.has(entry.kind ?? kindByWords(String(entry.title ?? ''), entry.speakers !== undefined || entry.authors !== undefined));
}

/** Milliseconds of wall time at which a row ends; undefined where it does not say. */
export function endOf(draft: Draft): number | undefined {
  const startMs = wallMsOf(draft);
  const { end, entry: { duration } } = draft;
  if (end?.clock !== undefined) return wallMsOf({ ...draft, start: end });
  return startMs !== undefined && typeof duration === 'number' ? startMs + duration * MINUTE_MS : undefined;
}

const hasPeople = ({ entry: { speakers, authors } }: Draft): boolean => speakers !== undefined || authors !== undefined;

/** Puts the talks below a session with a time into it. */
export function holdTimed(drafts: readonly Draft[], tell: Tell): void {
  drafts.forEach((head, index) => {
    const isOther = head.entry.kind !== undefined && head.entry.kind !== 'session';
    if (isOther || head.within || head.isInside || head.session || hasPeople(head) || isAround(head) || wallMsOf(head) === undefined) return;
    // Who chairs does so for what others speak in.
    const below = isSession(head) || head.entry.chairs !== undefined ? belowSession(head, drafts.slice(index + 1)) : within(head, drafts.slice(index + 1));
    if (!below.length) return;
    for (const draft of below) draft.within = head;
    tell('row-heading', { value: String(head.entry.title) }, head.line);
  });
}

/** The rows that can be of a session: of its day, its room and its track, with times of their own, and in no other. */
function following(head: Draft, after: readonly Draft[]): readonly Draft[] {
  const startMs = wallMsOf(head) ?? 0;
  const isSame = (field: 'room' | 'track', draft: Draft): boolean => head.entry[field] === undefined || draft.entry[field] === undefined || head.entry[field] === draft.entry[field];
  const end = after.findIndex((draft) => draft.day.text !== head.day.text || draft.within !== undefined || draft.isInside === true || draft.session !== undefined || !isSame('room', draft) || !isSame('track', draft) || (wallMsOf(draft) ?? 0) < startMs || (isSession(draft) && !hasPeople(draft)));
  return end < 0 ? after : after.slice(0, end);
}

/** What is called a session holds what takes place until it ends; where that is not told, until the next one, without breaks at the end. */
function belowSession(head: Draft, after: readonly Draft[]): readonly Draft[] {
  const [endMs, all] = [endOf(head), following(head, after)];
  // "10:30 Session 2" over "11:00 Talk" may be a talk of half an hour.
  if (wallMsOf(all[0] ?? head) !== wallMsOf(head)) return [];
  if (endMs === undefined) return all.slice(0, all.reduce((last, draft, at) => (isAround(draft) ? last : at + 1), 0));
  const outside = all.findIndex((draft) => (wallMsOf(draft) ?? 0) >= endMs || (endOf(draft) ?? 0) > endMs);
  return outside < 0 ? all : all.slice(0, outside);
}

/** Anything else holds two rows or more of which the first begins with it, and the last ends with it. */
function within(head: Draft, after: readonly Draft[]): readonly Draft[] {
  const endMs = endOf(head);
  if (endMs === undefined) return [];
  const all = following(head, after);
  const last = all.findIndex((draft) => endOf(draft) === endMs);
  const below = all.slice(0, last + 1);
  const isFilled = below.length > 1 && wallMsOf(below[0] ?? head) === wallMsOf(head) && below.every((draft, at) => hasPeople(draft) && (at === 0 || (wallMsOf(draft) ?? 0) >= (endOf(below[at - 1] ?? head) ?? Infinity)));
  return isFilled ? below : [];
}
