/** A growable `Uint32Array`: amortised doubling, one block of memory. */
export class NumberList {
  #block = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#block.length) {
      const larger = new Uint32Array(this.#block.length * 2);
      larger.set(this.#block);
      this.#block = larger;
    }
    this.#block[this.#length++] = value;
  }

  /** The numbers so far, as a view; later ones may not be visible in it. */
  view(): Uint32Array {
    return this.#block.subarray(0, this.#length);
  }
}
