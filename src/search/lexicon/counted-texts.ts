/** Words and abbreviations of texts, counted: what the lexicon is made from. */
import { foldWords, splitWords } from '../../words/split-words.ts';
import { type Abbreviation, readAbbreviations } from './abbreviations.ts';
import { countedPapers } from './lexicon-entry.ts';
import { StemCounter } from './stem-counter.ts';

/** What a paper's words are counted in, as plain text. */
export interface LexiconText {
  readonly title: string;
  /** Empty if there is none. */
  readonly abstract: string;
  readonly authors: string;
  /** Words about where and when it was published. */
  readonly published: readonly string[];
}

/** What some texts have that the lexicon is made from. Plain data, to be kept between builds. */
export interface CountedTexts {
  /** Document frequencies. */
  readonly stems: readonly (readonly [stem: string, papers: number])[];
  /** Expressions with their abbreviations, in order of occurrence. */
  readonly abbreviations: readonly Abbreviation[];
}

export function countTexts(texts: readonly LexiconText[]): CountedTexts {
  const counter = new StemCounter();
  const abbreviations = new Map<string, Abbreviation>();
  for (const [index, { title, abstract, authors, published }] of texts.entries()) {
    const prose = `${title}. ${abstract}`;
    const own = [splitWords(prose), splitWords(authors), closedNames(prose), published];
    for (const words of own) for (const word of words) counter.add(word, index);
    for (const one of readAbbreviations(prose)) abbreviations.set(keyOf(one), one);
  }
  return { stems: [...counter.papers()], abbreviations: [...abbreviations.values()] };
}

/** The counts of all of these texts, from those of parts of them in order. */
export function joinCounted(parts: readonly CountedTexts[]): CountedTexts {
  const papers = new Map<string, number>();
  const abbreviations = new Map<string, Abbreviation>();
  for (const part of parts) {
    for (const [stem, count] of part.stems) papers.set(stem, (papers.get(stem) ?? 0) + count);
    for (const one of part.abbreviations) abbreviations.set(keyOf(one), one);
  }
  return { stems: [...papers], abbreviations: [...abbreviations.values()] };
}

const keyOf = ({ short, long }: Abbreviation): string => `${short} ${long}`;

/** Those of `texts` by which document frequencies are computed. */
export const settledTexts = (texts: readonly LexiconText[]): readonly LexiconText[] =>
  texts.slice(0, countedPapers(texts.length));

/** Closed forms of names with a number: `GPT-4` → `gpt4`. The index has them too. */
function closedNames(text: string): readonly string[] {
  // Fast path: few texts have such a name, and the expression below is slow.
  if (!/-\d/.test(text)) return [];
  return Array.from(
    text.matchAll(/(?<!\p{L})(\p{L}{2,})-(\d)(?![\p{L}\p{N}])/gu),
    ([, name = '', number = '']) => foldWords(name + number),
  );
}
