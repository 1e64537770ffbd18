/**
 * Rows without a time of their own below one that has a time and a length: the talks of a session, or what stands beside it. No hour is made up
 * for them where the next row leaves no room for one.
 */
import { MINUTE_MS } from '../../../time/iso.js';
import { isSessionTitle } from '../prose/words/kind-words.js';
import { wallMsOf, type Draft, type Tell } from './rows.js';

/** Puts the talks below a session into it, and says "to be announced" where a row cannot follow the one above it. */
export function settleUntimed(drafts: readonly Draft[], tell: Tell): void {
  let above: Draft | undefined;
  drafts.forEach((draft, index) => {
    const { entry, day, session } = draft;
    if (entry.start !== undefined || session) return void (above = entry.start === undefined ? undefined : draft);
    if (entry.end !== undefined || entry.duration !== undefined) above = undefined;
    const endMs = above && above.day.text === day.text ? endOf(above) : undefined;
    if (!above || endMs === undefined) return;
    const next = drafts.slice(index).find((other) => other.entry.start !== undefined);
    const nextMs = next && next.day.text === day.text ? wallMsOf(next) : undefined;
    if (isSession(above)) draft.within = above;
    else if (nextMs === undefined || nextMs > endMs) return;
    entry.start = null;
    tell('time-not-found', { value: String(entry.title ?? '') }, draft.line, { draft, field: 'start' });
  });
}

function isSession({ entry: { kind, title } }: Draft): boolean {
  return kind === 'session' || (kind === undefined && typeof title === 'string' && isSessionTitle(title));
}

/** Milliseconds of wall time at which a row ends; undefined where it does not say. */
function endOf(draft: Draft): number | undefined {
  const startMs = wallMsOf(draft);
  const { end, entry: { duration } } = draft;
  if (end?.clock !== undefined) return wallMsOf({ ...draft, start: end });
  return startMs !== undefined && typeof duration === 'number' ? startMs + duration * MINUTE_MS : undefined;
}
