/**
 * "My programme": the entries a visitor has starred, by event, for every widget on the page; and of such events what the visitor has seen.
 * Nothing is stored before the first star. From then on `localStorage` has one key, "ml-da-event":
 * `{"stars": {"<event>": ["<entry id>", …]}, "seen": {"<event>": "<snapshot>"}}`; with the last star of an event all of it goes.
 * Where storage is blocked or full, stars live as long as the page.
 */

const KEY = 'ml-da-event';

/** What is known of one event. */
interface Kept {
  readonly stars: ReadonlySet<string>;
  readonly seen?: string;
}

/** What was last read or written. */
let known: Map<string, Kept> | undefined;
/** True while storage cannot hold it, so that only this page knows. */
let isUnsaved = false;
const listeners = new Set<() => void>();
const NONE: ReadonlySet<string> = new Set();

/** Ids of the entries starred in an event. */
export function starsOf(event: string): ReadonlySet<string> {
  return (known ??= stored()).get(event)?.stars ?? NONE;
}

/** The snapshot of the version that the visitor has seen. */
export function seenOf(event: string): string | undefined {
  return (known ??= stored()).get(event)?.seen;
}

/** Keeps the snapshot of a version that the visitor has seen; only of an event in which something is starred. */
export function remember(event: string, seen: string): void {
  change(event, ({ stars }) => ({ stars, seen }));
}

/** Stars entries, or takes their stars away. */
export function setStars(event: string, ids: readonly string[], starred: boolean): void {
  change(event, ({ stars: old, seen }) => {
    const stars = new Set(old);
    for (const id of ids) {
      if (starred) stars.add(id);
      else stars.delete(id);
    }
    return { stars, seen };
  });
  tell();
}

function change(event: string, next: (kept: Kept) => Kept): void {
  // Another tab may have written meanwhile.
  const all = (known = isUnsaved && known ? known : stored());
  const kept = next(all.get(event) ?? { stars: NONE });
  if (kept.stars.size) all.set(event, kept);
  else all.delete(event);
  isUnsaved = !store(all);
}

/** Calls back whenever stars change, here or in another tab. @returns The way to stop that. */
export function onStars(listener: () => void): () => void {
  if (!listeners.size) {
    if (!isUnsaved) known = undefined;
    addEventListener('storage', reread);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (!listeners.size) removeEventListener('storage', reread);
  };
}

function reread({ key }: StorageEvent): void {
  if (isUnsaved || (key !== KEY && key !== null)) return;
  known = undefined;
  tell();
}

function tell(): void {
  for (const listener of [...listeners]) listener();
}

/** What is stored, as far as it is ours: anything may stand under the key. */
function stored(): Map<string, Kept> {
  try {
    const value = JSON.parse(localStorage.getItem(KEY) ?? 'null') as { stars?: unknown; seen?: unknown } | null;
    const seen = new Map<string, unknown>(Object.entries(value?.seen ?? {}));
    return new Map(Object.entries(value?.stars ?? {}).flatMap(([event, ids]) => {
      const snapshot = seen.get(event);
      return Array.isArray(ids) ? [[event, { stars: new Set(ids.filter((id) => typeof id === 'string')), seen: typeof snapshot === 'string' ? snapshot : undefined }] as const] : [];
    }));
  } catch {
    return new Map();
  }
}

/** A string in JSON. Only strings are left to the browser: old libraries give lists a `toJSON` that makes strings of them. */
const quoted = (text: string): string => JSON.stringify(text);

/** @returns False where storage is blocked or full. */
function store(all: ReadonlyMap<string, Kept>): boolean {
  try {
    const listed = (write: (kept: Kept) => string | undefined): string => [...all].flatMap(([event, kept]) => {
      const written = write(kept);
      return written === undefined ? [] : `${quoted(event)}:${written}`;
    }).join();
    const seen = listed((kept) => kept.seen && quoted(kept.seen));
    if (all.size) localStorage.setItem(KEY, `{"stars":{${listed(({ stars }) => `[${[...stars].map(quoted).join()}]`)}}${seen && `,"seen":{${seen}}`}}`);
    else localStorage.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}
