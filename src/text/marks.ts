/** Tells quickly which rules a text has no use for: most texts have nearly none of what rules look for. */

/** Which runs of one, two and three characters a text has, of those that the marks are made of: 1 at each one's number. */
export type FoundRuns = Uint8Array;

const ASCII = 128;
/** A run of three is looked up by five bits a character: another run may share its place, so that it only may be there. */
const BITS = 5;
const THREES = 1 << (3 * BITS);

interface Mark {
  readonly text: string;
  /** The numbers of its runs: its runs of three characters, or itself when it is shorter. */
  readonly runs: readonly number[];
}

/**
 * Looks for the marks of many lists at once: a text is read a single time for the runs of characters that occur in
 * any mark, and only a mark all of whose runs are there is searched for. Marks are one or more ASCII characters.
 */
export class MarkFinder {
  /** Numbers from 1 by what is looked up; 0 is the number of whatever occurs in no mark. */
  private readonly ones = new Uint16Array(ASCII);
  private readonly twos = new Uint16Array(ASCII * ASCII);
  private readonly threes = new Uint16Array(THREES);
  private readonly lists: readonly (readonly Mark[])[];
  private count = 0;

  constructor(lists: readonly (readonly string[])[]) {
    this.lists = lists.map((marks) => marks.map((text) => ({ text, runs: this.runsOf(text) })));
  }

  /** Valid for this very `body`; a changed one is scanned again. */
  scan(body: string): FoundRuns {
    const found = new Uint8Array(this.count + 1);
    const { ones, twos, threes } = this;
    let before = 0;
    let three = 0;
    for (let at = 0; at < body.length; at += 1) {
      const unit = body.charCodeAt(at);
      const code = unit < ASCII ? unit : 0;
      three = ((three << BITS) ^ code) & (THREES - 1);
      found[ones[code] ?? 0] = 1;
      found[twos[before * ASCII + code] ?? 0] = 1;
      found[threes[three] ?? 0] = 1;
      before = code;
    }
    return found;
  }

  /** Whether any mark of the list at `index` stands in `body`, whose runs are `found`. */
  isMarked(index: number, body: string, found: FoundRuns): boolean {
    for (const { text, runs } of this.lists[index] ?? [])
      if (hasAll(found, runs) && (text.length < 3 || body.includes(text))) return true;
    return false;
  }

  private runsOf(mark: string): readonly number[] {
    const codes = Array.from(mark, (character) => character.charCodeAt(0));
    const [first = 0, second = 0] = codes;
    if (codes.length === 1) return [this.numberIn(this.ones, first)];
    if (codes.length === 2) return [this.numberIn(this.twos, first * ASCII + second)];
    return codes.slice(2).map((third, at) => {
      const three = [codes[at] ?? 0, codes[at + 1] ?? 0, third].reduce(
        (key, code) => (key << BITS) ^ code,
        0,
      );
      return this.numberIn(this.threes, three & (THREES - 1));
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

function hasAll(found: FoundRuns, runs: readonly number[]): boolean {
  for (const run of runs) if (found[run] !== 1) return false;
  return true;
}
