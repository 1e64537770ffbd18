/**
 * Stable names of entries: deep links, stars and calendar entries hold on to them when a talk moves to another hour.
 */
import type { Entry } from './model.js';
import type { ProblemList } from './problems.js';

/** "Über Eis & Schnee" becomes "uber-eis-schnee"; other scripts stay as they are. */
function slug(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length <= 80 && /^[\0-\x7f]*$/.test(lower)) return lower.replace(/[^a-z\d]+/g, '-').replace(/^-|-$/g, '');
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();
  return [...plain.replace(/[^\p{L}\p{N}]+/gu, '-')].slice(0, 80).join('').replace(/^-+|-+$/g, '');
}

/** Hands out ids, each once. */
export class EntryIds {
  private readonly taken = new Set<string>();
  /** The last number given to a name: ten thousand talks called "Talk" must not be counted through each time. */
  private readonly counts = new Map<string, number>();

  constructor(private readonly problems: ProblemList) {}

  /**
   * The id of one entry: as written, else from its title and first speaker, never from its time or place in the list.
   * The second of the same name gets "-2". Breaks repeat by nature, so theirs is no problem.
   */
  take(written: string | undefined, entry: Pick<Entry, 'path' | 'kind' | 'title' | 'speakers'>): string {
    const wanted = written ?? ([entry.title?.[0].value, entry.speakers[0]?.name[0].value].map((part) => slug(part ?? '')).filter(Boolean).join('-') || entry.kind);
    let id = wanted;
    for (let count = (this.counts.get(wanted) ?? 1) + 1; this.taken.has(id); count++) {
      id = `${wanted}-${count}`;
      this.counts.set(wanted, count);
    }
    this.taken.add(id);
    const repeats = written === undefined && (entry.kind === 'break' || entry.kind === 'buffer' || entry.kind === 'other');
    if (id !== wanted && !repeats) this.problems.add('id-duplicate', entry.path, { id: wanted, given: id });
    return id;
  }
}
