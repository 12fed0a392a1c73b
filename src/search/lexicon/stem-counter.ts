/** Document frequencies of stems. */
import { stemWord } from '../../words/stem-word.ts';

interface StemCount {
  readonly stem: string;
  counted: number;
  others: number;
  /** The last paper that has it. */
  paper: number;
}

/** Counts with one map look-up per word; a set of stems for each paper took twice as long. */
export class StemCounter {
  readonly #byStem = new Map<string, StemCount>();
  readonly #byWord = new Map<string, StemCount>();

  /** Counts `word` of the paper with index `paper`; all words of a paper must be added before the next paper's. */
  add(word: string, paper: number, isCounted: boolean): void {
    const count = this.#countOf(word);
    if (count.paper === paper) return;
    count.paper = paper;
    if (isCounted) count.counted += 1;
    else count.others += 1;
  }

  /** Stem → number of counted papers with it, or of the others if there is none. */
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
