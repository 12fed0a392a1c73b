/** Counts the papers that have a word, by stem. */
import { stemWord } from '../../words/stem-word.ts';

interface StemCount {
  readonly stem: string;
  settled: number;
  newer: number;
  /** The last paper that has it. */
  paper: number;
}

/** One look-up for each word of each paper: sets of each paper's stems took twice as long. */
export class StemCounter {
  readonly #byStem = new Map<string, StemCount>();
  readonly #byWord = new Map<string, StemCount>();

  /** Papers come one after the other. */
  add(word: string, paper: number, isSettled: boolean): void {
    const count = this.#countOf(word);
    if (count.paper === paper) return;
    count.paper = paper;
    if (isSettled) count.settled += 1;
    else count.newer += 1;
  }

  /** By the settled papers, or the others where none of those has it. */
  papers(): ReadonlyMap<string, number> {
    return new Map(
      [...this.#byStem.values()]
        .map(({ stem, settled, newer }): [string, number] => [stem, settled > 0 ? settled : newer])
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
    const count = this.#byStem.get(stem) ?? { stem, settled: 0, newer: 0, paper: -1 };
    this.#byStem.set(stem, count);
    this.#byWord.set(word, count);
    return count;
  }
}
