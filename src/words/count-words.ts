/** Document frequencies of words and word forms, counted in one pass. Counts of several processes can be added. */
import { americanSpelling } from './spelling.ts';
import { singularWord } from './split-words.ts';

export interface WordCounts {
  /** Word of a title, author name or abstract → count. */
  readonly words: ReadonlyMap<string, WordCount>;
  /** Word form (singular, American spelling) → number of papers with it in title or abstract. */
  readonly forms: ReadonlyMap<string, number>;
}

export interface WordCount {
  readonly papers: number;
  /** Weighted count: papers with the word in the title or an author's name count several times. */
  readonly worth: number;
}

/** Weight of a word in titles and names, compared with 1 in abstracts. */
const titleWorth = 3;

/** A word with its tally. */
export interface CountedWord {
  readonly counted: WordTally;
}

/** The words of a paper, from `splitWords`, with their tallies. */
export interface PaperWordLists<Word> {
  readonly title: readonly Word[];
  readonly authors: readonly Word[];
  readonly abstract: readonly Word[];
}

export function countWords(papers: Iterable<PaperWordLists<string>>): WordCounts {
  const counter = new WordCounter();
  const count = (word: string): CountedWord => ({ counted: counter.tallyOf(word) });
  for (const { title, authors, abstract } of papers)
    counter.add({ title: title.map(count), authors: authors.map(count), abstract: abstract.map(count) });
  return counter.counts();
}

export class WordCounter {
  #paper = 0;
  readonly #words = new Map<string, WordTally>();
  readonly #forms = new Map<string, FormTally>();

  /** The tally of a word; the same object for the same word. */
  tallyOf(word: string): WordTally {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const tally: WordTally = { word, papers: 0, worth: 0, latest: 0, form: undefined };
    this.#words.set(word, tally);
    return tally;
  }

  add({ title, authors, abstract }: PaperWordLists<CountedWord>): void {
    this.#paper += 1;
    for (const { counted } of title) this.#count(counted, titleWorth, true);
    for (const { counted } of authors) this.#count(counted, titleWorth, false);
    for (const { counted } of abstract) this.#count(counted, 1, true);
  }

  counts(): WordCounts {
    return {
      words: new Map(Array.from(this.#words, ([word, { papers, worth }]) => [word, { papers, worth }])),
      forms: new Map(Array.from(this.#forms, ([form, { papers }]) => [form, papers])),
    };
  }

  #count(tally: WordTally, worth: number, withForm: boolean): void {
    if (tally.latest !== this.#paper) {
      tally.latest = this.#paper;
      tally.papers += 1;
      tally.worth += worth;
    }
    if (!withForm) return;
    tally.form ??= this.#formOf(tally.word);
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
  /** Number (from 1) of the last counted paper, so that each paper is counted once. */
  latest: number;
}

interface WordTally extends FormTally {
  readonly word: string;
  worth: number;
  /** Undefined for words that occur in names only. */
  form: FormTally | undefined;
}

/** Adds the counts of two sets of papers. */
export const addCounts = (one: WordCounts, other: WordCounts): WordCounts => combineCounts(one, other, 1);

/** The counts of papers without those of some of them. */
export const subtractCounts = (one: WordCounts, other: WordCounts): WordCounts =>
  combineCounts(one, other, -1);

function combineCounts(one: WordCounts, other: WordCounts, sign: 1 | -1): WordCounts {
  const words = new Map(one.words);
  for (const [word, { papers, worth }] of other.words) {
    const count = words.get(word);
    const sum = (count?.papers ?? 0) + sign * papers;
    if (sum === 0) words.delete(word);
    else words.set(word, { papers: sum, worth: (count?.worth ?? 0) + sign * worth });
  }
  const forms = new Map(one.forms);
  for (const [form, papers] of other.forms) {
    const sum = (forms.get(form) ?? 0) + sign * papers;
    if (sum === 0) forms.delete(form);
    else forms.set(form, sum);
  }
  return { words, forms };
}
