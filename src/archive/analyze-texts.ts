/**
 * Text analysis of all papers: topics, related papers, matches of saved queries, word counts. It takes half of the
 * time of building an archive; ranges of papers can be analysed separately and the results joined.
 */

import type { TopicDefinition } from '../content/topics-file.ts';
import { memoize } from '../memoize.ts';
import type { Archive, CalendarDay, Paper, PaperId, RelatedPaper, SavedQuery, TopicId } from '../model.ts';
import { openQueries } from '../queries/match-queries.ts';
import { orderById, relatePapers } from '../related/build-related.ts';
import { numberWords, type PaperWords, type PrintedPapers, printPapers } from '../related/paper-words.ts';
import { assignTopicsToWords } from '../topics/assign-topics.ts';
import { compileTopics } from '../topics/compile-topics.ts';
import { addCounts, WordCounter, type WordCounts } from '../words/count-words.ts';
import { splitWords } from '../words/split-words.ts';

export interface Analysis extends Classification {
  readonly related: ReadonlyMap<PaperId, readonly RelatedPaper[]>;
}

/** All results that are found in the texts one by one, without comparing papers. */
export interface Classification {
  /** By the rules only, without corrections. */
  readonly topics: ReadonlyMap<PaperId, readonly TopicId[]>;
  /** Query id → papers, unordered. */
  readonly answers: ReadonlyMap<string, readonly PaperId[]>;
  readonly words: WordCounts;
}

/** The fields of a paper that the analysis reads. */
export type AnalyzedPaper = Pick<Paper, 'id' | 'title' | 'abstract' | 'authors' | 'venue'> & {
  /** The day of the paper's first issue. */
  readonly since: CalendarDay;
};

export interface Questions {
  readonly topics: readonly TopicDefinition[];
  readonly queries: readonly SavedQuery[];
  readonly venues: Archive['venues'];
}

/** The two steps of the analysis. Each can be run on ranges of papers, from index `first` up to `end` (exclusive). */
export interface TextAnalysis {
  /** The number of papers. */
  readonly papers: number;
  /** All that the results depend on; papers in the order of the ranges. */
  readonly inputs: { readonly papers: readonly AnalyzedPaper[]; readonly questions: Questions };
  /** Step 1: splits the texts of a range into words. */
  readonly read: (first: number, end: number) => PrintedPapers;
  /** Step 2: `words` are the results of step 1 for all ranges, in order. */
  readonly compare: (words: readonly PrintedPapers[]) => Analyzer;
  /** All results but related papers, in a quarter of the time. */
  readonly classify: () => Classification;
}

/** Analyses ranges of papers against all papers. */
export interface Analyzer {
  readonly analyze: (first: number, end: number) => void;
  /** The results of all ranges analysed so far. `joinAnalyses` joins those of several analyzers. */
  readonly findings: () => Analysis;
}

export function analyzeTexts(papers: readonly AnalyzedPaper[], questions: Questions): TextAnalysis {
  const ordered = orderById(papers);
  return {
    papers: ordered.length,
    inputs: { papers: ordered, questions },
    read: (first, end) => printPapers(ordered.slice(first, end).map(toTexts)),
    compare: (words) => createAnalyzer(ordered, questions, numberWords(words)),
    classify: () => classify(ordered, questions),
  };
}

const toTexts = ({ title, abstract }: AnalyzedPaper) => ({
  title: title.plain,
  abstract: abstract?.plain ?? '',
});

function createAnalyzer(papers: readonly AnalyzedPaper[], questions: Questions, texts: PaperWords): Analyzer {
  const relate = relatePapers(papers, texts);
  const reader = openReader(questions);
  const related = new Map<PaperId, readonly RelatedPaper[]>();
  return {
    analyze(first, end) {
      for (const [offset, paper] of papers.slice(first, end).entries()) {
        related.set(paper.id, relate(first + offset));
        reader.take(paper);
      }
    },
    findings: () => ({ related, ...reader.findings() }),
  };
}

function classify(papers: readonly AnalyzedPaper[], questions: Questions): Classification {
  const reader = openReader(questions);
  for (const paper of papers) reader.take(paper);
  return reader.findings();
}

/** All analyses that need only a paper's own words, in one pass over them. */
function openReader({ topics: definitions, queries, venues }: Questions) {
  const compiled = compileTopics(definitions);
  const counter = new WordCounter();
  const asked = openQueries(queries, venues);
  const readWord = memoize((word: string) => ({
    counted: counter.tallyOf(word),
    ...compiled.read(word),
    ...asked.read(word),
  }));
  const read = (text: string) => splitWords(text).map(readWord);
  const topics = new Map<PaperId, readonly TopicId[]>();
  return {
    take(paper: AnalyzedPaper): void {
      const plain = toTexts(paper);
      const title = read(plain.title);
      const abstract = read(plain.abstract);
      const authors = paper.authors.flatMap(({ name }) => read(name));
      counter.add({ title, authors, abstract });
      asked.take(paper, [title, abstract]);
      topics.set(
        paper.id,
        assignTopicsToWords(title, abstract, compiled).map(({ topic }) => topic),
      );
    },
    findings: (): Classification => ({
      topics,
      answers: asked.answers(),
      words: counter.counts(),
    }),
  };
}

/** Analyses all papers in this process. */
export function analyzeAlone({ papers, read, compare }: TextAnalysis): Analysis {
  const analyzer = compare([read(0, papers)]);
  analyzer.analyze(0, papers);
  return analyzer.findings();
}

export function joinAnalyses(one: Analysis, other: Analysis): Analysis {
  const queries = new Set([...one.answers.keys(), ...other.answers.keys()]);
  const answersTo = (query: string): readonly PaperId[] => [
    ...(one.answers.get(query) ?? []),
    ...(other.answers.get(query) ?? []),
  ];
  return {
    related: new Map([...one.related, ...other.related]),
    topics: new Map([...one.topics, ...other.topics]),
    answers: new Map(Array.from(queries, (query) => [query, answersTo(query)])),
    words: addCounts(one.words, other.words),
  };
}
