/** All papers as sequences of word numbers, with the vocabulary that the numbers index. */
import { type KnownTexts, type PrintedTexts, readPrinted } from './printed-texts.ts';
import { TermVocabulary } from './term-vocabulary.ts';

/** Titles and abstracts of some papers, as words. */
export interface PrintedPapers {
  readonly titles: PrintedTexts;
  readonly abstracts: PrintedTexts;
}

/** Word numbers of each paper, by its index. */
export interface PaperWords {
  readonly vocabulary: TermVocabulary;
  readonly titleOf: (paper: number) => Uint32Array;
  readonly abstractOf: (paper: number) => Uint32Array;
}

/** Plain text, no markup. */
export interface PaperTexts {
  readonly title: string;
  readonly abstract: string;
}

/** Papers whose texts have been read before. */
export interface KnownPapers extends Pick<KnownTexts, 'placeOf'> {
  readonly words: PrintedPapers;
}

/** The result does not depend on `known`. */
export function printPapers(papers: readonly PaperTexts[], known?: KnownPapers): PrintedPapers {
  const of = (field: keyof PrintedPapers): KnownTexts | undefined =>
    known && { printed: known.words[field], placeOf: known.placeOf };
  return {
    titles: readPrinted(
      papers.map(({ title }) => title),
      of('titles'),
    ),
    abstracts: readPrinted(
      papers.map(({ abstract }) => abstract),
      of('abstracts'),
    ),
  };
}

/**
 * Numbers the words of all papers, given in order as one or several ranges. All titles are read before the abstracts,
 * because phrases in abstracts are those of titles.
 */
export function numberWords(parts: readonly PrintedPapers[]): PaperWords {
  const vocabulary = new TermVocabulary();
  const titles = parts.flatMap((part) => [...vocabulary.takeTitles(part.titles)]);
  const abstracts = parts.map((part) => part.abstracts);
  const none = new Uint32Array(0);
  return {
    vocabulary,
    titleOf: (paper) => titles[paper] ?? none,
    abstractOf: placeTexts(abstracts, vocabulary),
  };
}

/** Words of abstracts by index of the paper. */
function placeTexts(
  parts: readonly PrintedTexts[],
  vocabulary: TermVocabulary,
): (paper: number) => Uint32Array {
  const total = parts.reduce((sum, { numbers }) => sum + numbers.length, 0);
  const words = new Uint32Array(total);
  const starts = [0];
  let end = 0;
  for (const part of parts) {
    words.set(vocabulary.takeWords(part), end);
    for (const start of part.starts.subarray(1)) starts.push(end + start);
    end += part.numbers.length;
  }
  return (paper) => words.subarray(starts[paper], starts[paper + 1]);
}
