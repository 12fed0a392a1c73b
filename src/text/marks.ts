/** Fast prefilter for rules by trigrams: most texts lack the substrings ("marks") that a rule needs. */

/** Bitmap of character n-grams (1 to 3) found in a text, by n-gram number. */
export type FoundRuns = Uint8Array;

const ASCII = 128;
/** Trigrams are hashed to 5 bits per character; collisions only cause false positives. */
const BITS_PER_CHARACTER = 5;
const TRIGRAMS = 1 << (3 * BITS_PER_CHARACTER);

interface Mark {
  readonly text: string;
  /** N-gram numbers: those of its trigrams, or its own if it is shorter. */
  readonly runs: readonly number[];
}

/**
 * Searches marks of many lists at once: the text is scanned once for n-grams, and only marks with all their n-grams
 * present are searched. Marks are ASCII, minus signs and en dashes.
 */
export class MarkFinder {
  /** N-gram → number from 1; 0 for n-grams that occur in no mark. */
  private readonly characters = new Uint16Array(ASCII);
  private readonly bigrams = new Uint16Array(ASCII * ASCII);
  private readonly trigrams = new Uint16Array(TRIGRAMS);
  private readonly lists: readonly (readonly Mark[])[];
  private count = 0;

  constructor(lists: readonly (readonly string[])[]) {
    this.lists = lists.map((marks) => marks.map((text) => ({ text, runs: this.runsOf(text) })));
  }

  /** Valid for this `body` only. */
  scan(body: string): FoundRuns {
    const found = new Uint8Array(this.count + 1);
    const { characters, bigrams, trigrams } = this;
    let before = 0;
    let trigram = 0;
    for (let at = 0; at < body.length; at += 1) {
      const code = codeOf(body.charCodeAt(at));
      trigram = ((trigram << BITS_PER_CHARACTER) ^ code) & (TRIGRAMS - 1);
      found[characters[code] ?? 0] = 1;
      found[bigrams[before * ASCII + code] ?? 0] = 1;
      found[trigrams[trigram] ?? 0] = 1;
      before = code;
    }
    return found;
  }

  /** Whether `body`, with n-grams `found`, contains any mark of the list at `index`. */
  isMarked(index: number, body: string, found: FoundRuns): boolean {
    for (const { text, runs } of this.lists[index] ?? [])
      if (hasAll(found, runs) && (text.length < 3 || body.includes(text))) return true;
    return false;
  }

  private runsOf(mark: string): readonly number[] {
    const codes = Array.from(mark, (character) => codeOf(character.charCodeAt(0)));
    const [first = 0, second = 0] = codes;
    if (codes.length === 1) return [this.numberIn(this.characters, first)];
    if (codes.length === 2) return [this.numberIn(this.bigrams, first * ASCII + second)];
    return codes.slice(2).map((third, at) => {
      const trigram = [codes[at] ?? 0, codes[at + 1] ?? 0, third].reduce(
        (key, code) => (key << BITS_PER_CHARACTER) ^ code,
        0,
      );
      return this.numberIn(this.trigrams, trigram & (TRIGRAMS - 1));
    });
  }

  private numberIn(table: Uint16Array, key: number): number {
    const known = table[key] ?? 0;
    if (known !== 0) return known;
    this.count += 1;
    table[key] = this.count;
    return this.count;
  }
}

/** The minus sign U+2212 takes the place of a control character; other signs beyond ASCII count as one. */
const codeOf = (unit: number): number =>
  unit < ASCII ? unit : unit === 0x2212 ? 1 : unit === 0x2013 ? 2 : 0;

function hasAll(found: FoundRuns, runs: readonly number[]): boolean {
  for (const run of runs) if (found[run] !== 1) return false;
  return true;
}
