/**
 * Rows without a time of their own. One that is called a session holds the rows below it. Those below a row with a time and a length are the talks
 * of a session, or what stands beside it: no hour is made up for them where the next row leaves no room for one.
 */
import { endOf, isAround, isSession } from './held.js';
import type { Draft, Tell } from './draft.js';
import { wallMsOf } from './rows.js';

/** Puts the rows below "Session 1", which has no time, into it: up to the next session or day, without breaks and the closing at the end. Returns these sessions. */
function headSessions(drafts: readonly Draft[], tell: Tell): ReadonlySet<Draft> {
  const all = headsIn(drafts);
  const isHead = (draft: Draft): boolean => all.has(draft);
  return new Set(drafts.filter((head, index) => {
    const first = drafts[index + 1];
    if (!isHead(head) || first?.entry.start === undefined) return false;
    // Over the first row of another day it stands before that is named.
    if (head.day.line !== head.line) head.day = first.day;
    const below: Draft[] = [];
    const around: Draft[] = [];
    for (let at = index + 1; ; at++) {
      const draft = drafts[at];
      if (!draft || draft.day.text !== head.day.text || isHead(draft) || (isSession(draft) && draft.entry.speakers === undefined)) break;
      around.push(draft);
      if (!isAround(draft)) below.push(...around.splice(0));
    }
    for (const draft of below) if (!draft.session && !draft.isInside) draft.within = head;
    if (below.length) tell('row-heading', { value: String(head.entry.title) }, head.line);
    return below.length > 0;
  }));
}

/** A row without a time, and without anything else that talks have. */
function isBare({ entry: { start, end, duration, speakers, authors, abstract, links }, session, isInside }: Draft): boolean {
  return !isInside && [start, end, duration, speakers, authors, abstract, links, session].every((field) => field === undefined);
}

/**
 * The rows that open a session: those that say that they are one, and where two or more have nothing but a title, and somebody speaks in the row below each, which
 * has a time, these.
 */
function headsIn(drafts: readonly Draft[]): ReadonlySet<Draft> {
  const opens = (draft: Draft, index: number): boolean => {
    const [above, below] = [drafts[index - 1], drafts[index + 1]];
    const isTalk = below?.entry.start !== undefined && (below.entry.speakers !== undefined || below.entry.authors !== undefined);
    const isAfterSession = above !== undefined && above.entry.start !== undefined && isSession(above) && above.entry.speakers === undefined;
    return isBare(draft) && draft.entry.title !== undefined && !isAround(draft) && isTalk && !isAfterSession && (below.day.text === draft.day.text || draft.day.line !== draft.line);
  };
  const named = drafts.filter((draft) => isBare(draft) && isSession(draft));
  const titled = drafts.filter(opens);
  return new Set(titled.length > 1 ? [...named, ...titled] : named);
}

/** Puts the talks below a session into it, and says "to be announced" where a row cannot follow the one above it. */
export function settleUntimed(drafts: readonly Draft[], tell: Tell): void {
  const heads = headSessions(drafts, tell);
  let above: Draft | undefined;
  drafts.forEach((draft, index) => {
    const { entry, day, session } = draft;
    if (draft.isInside && [entry.start, entry.end, entry.duration].every((field) => field === undefined)) {
      entry.start = null;
      return tell('time-not-found', { value: String(entry.title ?? '') }, draft.line, { draft, field: 'start' });
    }
    if (entry.start !== undefined || session || heads.has(draft)) return void (above = entry.start === undefined ? undefined : draft);
    if (entry.end !== undefined || entry.duration !== undefined) above = undefined;
    const endMs = above && above.day.text === day.text ? endOf(above) : undefined;
    if (!above || endMs === undefined) return;
    const next = drafts.slice(index).find((other) => other.entry.start !== undefined);
    const nextMs = next && next.day.text === day.text ? wallMsOf(next) : undefined;
    if (isSession(above)) draft.within ??= above;
    else if (nextMs === undefined || nextMs > endMs) return;
    entry.start = null;
    tell('time-not-found', { value: String(entry.title ?? '') }, draft.line, { draft, field: 'start' });
  });
}
