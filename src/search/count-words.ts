/** Counts the words that papers use, in one pass over their texts; several processes may count a part each. */
import { americanSpelling } from '../topics/spelling.ts';
import { singularWord } from '../topics/words.ts';

export interface WordCounts {
  /** By word of a title, an author's name or an abstract. */
  readonly words: ReadonlyMap<string, WordCount>;
  /** How many papers have a word of this singular, American form in title or abstract. */
  readonly forms: ReadonlyMap<string, number>;
}

export interface WordCount {
  readonly papers: number;
  /** Papers again, but those that have it in their title or an author's name count several times. */
  readonly worth: number;
}

/** A word of a title or a name is worth more than one that an abstract mentions in passing. */
const titleWorth = 3;

/** A paper's words as `splitWords` makes them. */
export interface PaperWordLists {
  readonly title: readonly string[];
  readonly authors: readonly string[];
  readonly abstract: readonly string[];
}

export function countWords(papers: Iterable<PaperWordLists>): WordCounts {
  const counter = new WordCounter();
  for (const paper of papers) counter.add(paper);
  return counter.counts();
}

export class WordCounter {
  #paper = 0;
  readonly #words = new Map<string, WordTally>();
  readonly #forms = new Map<string, FormTally>();

  add({ title, authors, abstract }: PaperWordLists): void {
    this.#paper += 1;
    for (const word of title) this.#count(word, titleWorth, true);
    for (const word of authors) this.#count(word, titleWorth, false);
    for (const word of abstract) this.#count(word, 1, true);
  }

  counts(): WordCounts {
    return {
      words: new Map(Array.from(this.#words, ([word, { papers, worth }]) => [word, { papers, worth }])),
      forms: new Map(Array.from(this.#forms, ([form, { papers }]) => [form, papers])),
    };
  }

  #count(word: string, worth: number, withForm: boolean): void {
    let tally = this.#words.get(word);
    if (tally === undefined) {
      tally = { papers: 0, worth: 0, latest: 0, form: undefined };
      this.#words.set(word, tally);
    }
    if (tally.latest !== this.#paper) {
      tally.latest = this.#paper;
      tally.papers += 1;
      tally.worth += worth;
    }
    if (!withForm) return;
    tally.form ??= this.#formOf(word);
    if (tally.form.latest === this.#paper) return;
    tally.form.latest = this.#paper;
    tally.form.papers += 1;
  }

  #formOf(word: string): FormTally {
    const form = singularWord(americanSpelling(word));
    const known = this.#forms.get(form);
    if (known !== undefined) return known;
    const tally = { papers: 0, latest: 0 };
    this.#forms.set(form, tally);
    return tally;
  }
}

interface FormTally {
  papers: number;
  /** The number of the paper that was counted last, from 1: a paper counts once. */
  latest: number;
}

interface WordTally extends FormTally {
  worth: number;
  /** Undefined for words that stand in names alone. */
  form: FormTally | undefined;
}

/** The counts of two parts of the papers together. */
export function addCounts(one: WordCounts, other: WordCounts): WordCounts {
  const words = new Map(one.words);
  for (const [word, { papers, worth }] of other.words) {
    const count = words.get(word);
    words.set(word, { papers: papers + (count?.papers ?? 0), worth: worth + (count?.worth ?? 0) });
  }
  const forms = new Map(one.forms);
  for (const [form, papers] of other.forms) forms.set(form, papers + (forms.get(form) ?? 0));
  return { words, forms };
}
