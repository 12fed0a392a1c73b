/** Document frequencies of stems. */
import { stemWord } from '../../words/stem-word.ts';

interface StemCount {
  readonly stem: string;
  papers: number;
  /** The last paper that has it. */
  paper: number;
}

/** Counts with one map look-up per word; a set of stems for each paper took twice as long. */
export class StemCounter {
  readonly #byStem = new Map<string, StemCount>();
  readonly #byWord = new Map<string, StemCount>();

  /** Counts `word` of the paper with index `paper`; all words of a paper must be added before the next paper's. */
  add(word: string, paper: number): void {
    const count = this.#countOf(word);
    if (count.paper === paper) return;
    count.paper = paper;
    count.papers += 1;
  }

  /** Stem → number of papers with it. */
  papers(): ReadonlyMap<string, number> {
    return new Map(Array.from(this.#byStem.values(), ({ stem, papers }) => [stem, papers]));
  }

  #countOf(word: string): StemCount {
    const known = this.#byWord.get(word);
    if (known !== undefined) return known;
    const stem = stemWord(word);
    const count = this.#byStem.get(stem) ?? { stem, papers: 0, paper: -1 };
    this.#byStem.set(stem, count);
    this.#byWord.set(word, count);
    return count;
  }
}
