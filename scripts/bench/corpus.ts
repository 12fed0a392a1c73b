/** Source material for synthetic papers: titles, sentences and words of real ones. */
import type { IssueEntry } from '../../src/content/issue-file.ts';

export interface SourcePaper {
  readonly title: string;
  /** Sentences without maths. */
  readonly sentences: readonly string[];
}

export interface Corpus {
  readonly papers: readonly SourcePaper[];
  /** Sentences with TeX, intact or damaged. */
  readonly maths: readonly string[];
  /** All longer words with repetition, so that a random choice has the real frequencies. */
  readonly words: readonly string[];
}

const mathsMark =
  /[$\\^]|_\{|\b\d+(?:times|sim|pm)\d*|\b(?:mathcal|mathbb|frac|sqrt|leq|geq|epsilon|nabla)\b/;

/** Words that may be exchanged for one another. */
export const plainWord = /^[a-z]{5,}$/;

/** Builds the corpus from real entries; entries without title or abstract are skipped. */
export function buildCorpus(entries: readonly IssueEntry[]): Corpus {
  const papers: SourcePaper[] = [];
  const maths: string[] = [];
  const words: string[] = [];
  for (const { title, abstract } of entries) {
    if (abstract === undefined) continue;
    const sentences = toSentences(abstract);
    maths.push(...sentences.filter((sentence) => mathsMark.test(sentence)));
    const plain = sentences.filter((sentence) => !mathsMark.test(sentence));
    for (const sentence of plain) words.push(...sentence.split(/[^a-z]+/).filter(isPlainWord));
    if (title !== undefined && !mathsMark.test(title) && plain.length > 0)
      papers.push({ title, sentences: plain });
  }
  if (papers.length === 0 || maths.length === 0)
    throw new Error('The corpus must have papers with titles, and sentences with maths.');
  return { papers, maths, words };
}

function toSentences(abstract: string): string[] {
  return abstract.split(/(?<=[.!?]) +(?=[A-Z])/).filter((sentence) => sentence.length > 30);
}

function isPlainWord(word: string): boolean {
  return plainWord.test(word);
}
