/**
 * "My programme": the entries a visitor has starred, by event, for every widget on the page.
 * Nothing is stored before the first star. From then on `localStorage` has one key, "ml-da-event": `{"stars": {"<event>": ["<entry id>", …]}}`.
 * Where storage is blocked or full, stars live as long as the page.
 */

const KEY = 'ml-da-event';

/** What was last read or written. */
let known: Map<string, Set<string>> | undefined;
/** True while storage cannot hold it, so that only this page knows. */
let isUnsaved = false;
const listeners = new Set<() => void>();
const NONE: ReadonlySet<string> = new Set();

/** Ids of the entries starred in an event. */
export function starsOf(event: string): ReadonlySet<string> {
  return (known ??= stored()).get(event) ?? NONE;
}

/** Stars entries, or takes their stars away. */
export function setStars(event: string, ids: readonly string[], starred: boolean): void {
  // Another tab may have written meanwhile.
  const all = (known = isUnsaved && known ? known : stored());
  const stars = new Set(all.get(event));
  for (const id of ids) {
    if (starred) stars.add(id);
    else stars.delete(id);
  }
  if (stars.size) all.set(event, stars);
  else all.delete(event);
  isUnsaved = !store(all);
  tell();
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
function stored(): Map<string, Set<string>> {
  try {
    const value = JSON.parse(localStorage.getItem(KEY) ?? 'null') as { stars?: unknown } | null;
    const lists = Object.entries(value?.stars ?? {});
    return new Map(lists.flatMap(([event, ids]) => (Array.isArray(ids) ? [[event, new Set(ids.filter((id) => typeof id === 'string'))] as const] : [])));
  } catch {
    return new Map();
  }
}

/** A string in JSON. Only strings are left to the browser: old libraries give lists a `toJSON` that makes strings of them. */
const quoted = (text: string): string => JSON.stringify(text);

/** @returns False where storage is blocked or full. */
function store(all: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  try {
    if (all.size) localStorage.setItem(KEY, `{"stars":{${[...all].map(([event, ids]) => `${quoted(event)}:[${[...ids].map(quoted).join()}]`).join()}}}`);
    else localStorage.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}
