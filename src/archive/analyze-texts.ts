/**
 * Text analysis of all papers: topics and saved queries, related papers, word counts. It takes half of the time of building an
 * archive; ranges of papers can be analysed separately and the results joined.
 */
import { once } from '../memoize.ts';
import type { CalendarDay, PaperId, RelatedPaper } from '../model.ts';
import { type KnownRelated, orderById, relatePapers } from '../related/build-related.ts';
import { Lexicon } from '../related/lexicon.ts';
import {
  type KnownPapers,
  numberWords,
  type PaperWords,
  type PrintedPapers,
  printPapers,
} from '../related/paper-words.ts';
import {
  addCounts,
  countWords,
  type PaperWordLists,
  subtractCounts,
  WordCounter,
  type WordCounts,
} from '../words/count-words.ts';
import { splitWords } from '../words/split-words.ts';
import {
  type ClassifiedPaper,
  type Classifier,
  openClassifier,
  type PaperClasses,
  type Questions,
} from './classify-papers.ts';

export type { KnownRelated, PrintedPapers };

export interface Analysis {
  readonly related: ReadonlyMap<PaperId, readonly RelatedPaper[]>;
  readonly classes: ReadonlyMap<PaperId, PaperClasses>;
  readonly words: WordCounts;
}

/** The fields of a paper that the analysis reads. */
export type AnalyzedPaper = ClassifiedPaper & {
  /** The day of the paper's first issue. */
  readonly since: CalendarDay;
};

/** The two steps of the analysis. Each can be run on ranges of papers, from index `first` up to `end` (exclusive). */
export interface TextAnalysis {
  /** In the order of the ranges. */
  readonly papers: readonly AnalyzedPaper[];
  /** Step 1: splits the texts of a range into words, but for those in `known`; `placeOf` takes a place within the range. */
  readonly read: (first: number, end: number, known?: KnownPapers) => PrintedPapers;
  /** Step 2: `words` are the results of step 1 for all ranges, in order. */
  readonly compare: (words: readonly PrintedPapers[]) => Analyzer;
  /** Step 2 of related papers alone, for all papers; the result does not depend on `known`. */
  readonly relate: (words: PrintedPapers, known?: KnownRelated) => Analysis['related'];
  /** By which papers are classified, one by one. */
  readonly questions: Questions;
}

export type KnownClasses = ReadonlyMap<PaperId, PaperClasses>;

/** Analyses ranges of papers against all papers. */
export interface Analyzer {
  readonly analyze: (first: number, end: number) => void;
  /** The results of all ranges analysed so far. `joinAnalyses` joins those of several analyzers. */
  readonly findings: () => Analysis;
}

export function analyzeTexts(papers: readonly AnalyzedPaper[], questions: Questions): TextAnalysis {
  const ordered = orderById(papers);
  const classifier = once(() => openClassifier(questions));
  return {
    papers: ordered,
    read: (first, end, known) => printPapers(ordered.slice(first, end).map(toTexts), known),
    compare: (words) => createAnalyzer(ordered, classifier(), numberWords(words)),
    relate(words, known) {
      const relate = relatePapers(ordered, numberWords([words]), known);
      return new Map(ordered.map(({ id }, place) => [id, relate(place)]));
    },
    questions,
  };
}

const toTexts = ({ title, abstract }: AnalyzedPaper) => ({
  title: title.plain,
  abstract: abstract?.plain ?? '',
});

/** Counts the words of some papers; the counts of others can be added. */
export const countPapers = (papers: readonly AnalyzedPaper[]): WordCounts => countWords(wordListsOf(papers));

function* wordListsOf(papers: readonly AnalyzedPaper[]): Iterable<PaperWordLists<string>> {
  for (const paper of papers) {
    const { title, abstract } = toTexts(paper);
    yield {
      title: splitWords(title),
      authors: paper.authors.flatMap(({ name }) => splitWords(name)),
      abstract: splitWords(abstract),
    };
  }
}

/** `counts` with those of papers that are new, and without those of papers that are gone. */
export const recount = (
  counts: WordCounts,
  fresh: readonly AnalyzedPaper[],
  gone: readonly AnalyzedPaper[],
): WordCounts => addCounts(subtractCounts(counts, countPapers(gone)), countPapers(fresh));

function createAnalyzer(
  papers: readonly AnalyzedPaper[],
  classifier: Classifier,
  texts: PaperWords,
): Analyzer {
  const relate = relatePapers(papers, texts);
  const counter = new WordCounter();
  // One pass over the words, for all that needs them.
  const lexicon = new Lexicon(texts.vocabulary, (word) => ({
    counted: counter.tallyOf(word),
    ...classifier.read(word),
  }));
  const related = new Map<PaperId, readonly RelatedPaper[]>();
  const classes = new Map<PaperId, PaperClasses>();
  return {
    analyze(first, end) {
      for (const [offset, paper] of papers.slice(first, end).entries()) {
        const place = first + offset;
        related.set(paper.id, relate(place));
        const plain = toTexts(paper);
        const title = lexicon.readPrinted(plain.title, texts.titleOf(place));
        const abstract = lexicon.readPrinted(plain.abstract, texts.abstractOf(place));
        const authors = paper.authors.flatMap(({ name }) => lexicon.read(name));
        counter.add({ title, authors, abstract });
        classes.set(paper.id, classifier.classify(paper, title, abstract));
      }
    },
    findings: () => ({ related, classes, words: counter.counts() }),
  };
}

/** Analyses all papers in this process. */
export function analyzeAlone({ papers, read, compare }: TextAnalysis): Analysis {
  const analyzer = compare([read(0, papers.length)]);
  analyzer.analyze(0, papers.length);
  return analyzer.findings();
}

export function joinAnalyses(one: Analysis, other: Analysis): Analysis {
  return {
    related: new Map([...one.related, ...other.related]),
    classes: new Map([...one.classes, ...other.classes]),
    words: addCounts(one.words, other.words),
  };
}
