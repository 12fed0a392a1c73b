/** Counts the papers that have a word, by stem. */
import { stemWord } from '../../words/stem-word.ts';

interface StemCount {
  readonly stem: string;
  counted: number;
  others: number;
  /** The last paper that has it. */
  paper: number;
}

/** One look-up for each word of each paper: sets of each paper's stems took twice as long. */
export class StemCounter {
  readonly #byStem = new Map<string, StemCount>();
  readonly #byWord = new Map<string, StemCount>();

  /** Papers come one after the other. */
  add(word: string, paper: number, isCounted: boolean): void {
    const count = this.#countOf(word);
    if (count.paper === paper) return;
    count.paper = paper;
    if (isCounted) count.counted += 1;
    else count.others += 1;
  }

  /** By the counted papers, or the others where none of those has it. */
  papers(): ReadonlyMap<string, number> {
    return new Map(
      [...this.#byStem.values()]
        .map(({ stem, counted, others }): [string, number] => [stem, counted > 0 ? counted : others])
        .filter(([, papers]) => papers > 0),
    );
  }

  stemOf(word: string): string {
    return this.#countOf(word).stem;
  }

  #countOf(word: string): StemCount {
    const known = this.#byWord.get(word);
    if (known !== undefined) return known;
    const stem = stemWord(word);
    const count = this.#byStem.get(stem) ?? { stem, counted: 0, others: 0, paper: -1 };
    this.#byStem.set(stem, count);
    this.#byWord.set(word, count);
    return count;
  }
}
