/**
 * Cache with at most `limit` entries, an approximation of LRU by two generations: when the younger one is full, the older one
 * is dropped; entries that were used since are in the younger one too. A true LRU list would move an entry at each look-up,
 * which costs more than computing many of the values.
 */
export class BoundedMemo<Value> {
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();
  readonly #limitOfEach: number;

  constructor(limit: number) {
    this.#limitOfEach = Math.max(1, Math.floor(limit / 2));
  }

  get(key: string): Value | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: string, value: Value): void {
    if (this.#young.size >= this.#limitOfEach && !this.#young.has(key)) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
  }

  /** Number of entries; one that is in both generations counts twice. */
  get size(): number {
    return this.#young.size + this.#old.size;
  }
}
