/**
 * A map that forgets everything once it is full: the bound behind every cache of this room.
 * An `Intl` formatter costs 20-100 µs to make and some kB to keep, a label about 100 bytes; a page that lives for weeks, with a
 * visitor who tries every zone, must not grow. Forgetting all at once needs no bookkeeping, and what is in use comes back at once.
 */
export class BoundedCache<Key, Value> {
  private readonly entries = new Map<Key, Value>();

  /** @param limit How many values are kept at most. */
  constructor(private readonly limit: number) {}

  /** The value under `key`, made by `make` when it is not there (yet, or any more). */
  get(key: Key, make: (key: Key) => Value): Value {
    const known = this.entries.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    if (this.entries.size >= this.limit) this.entries.clear();
    this.entries.set(key, made);
    return made;
  }

  /** How many values are kept now; never more than the limit. */
  get size(): number {
    return this.entries.size;
  }
}
