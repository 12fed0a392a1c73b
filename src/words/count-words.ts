/** Document frequencies and printed forms of words, counted in one pass; counts of several processes add up. */
import { americanSpelling } from './spelling.ts';
import { singularWord } from './split-words.ts';

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

/** A word that a counter counts. */
export interface CountedWord {
  readonly counted: WordTally;
}

/** A paper's words, as `splitWords` makes them and as the counter knows them. */
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

  /** Where a word is counted; the same for the same word. */
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
  /** The number of the paper that was counted last, from 1: a paper counts once. */
  latest: number;
}

interface WordTally extends FormTally {
  readonly word: string;
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
