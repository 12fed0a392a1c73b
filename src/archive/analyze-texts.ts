/**
 * Text analysis of all papers: topics, related papers, matches of saved queries, word counts. It takes half of the
 * time of building an archive; ranges of papers can be analysed separately and the results joined.
 */

import type { TopicDefinition } from '../content/topics-file.ts';

import type { Archive, CalendarDay, Paper, PaperId, RelatedPaper, SavedQuery, TopicId } from '../model.ts';
import { openQueries } from '../queries/match-queries.ts';
import { orderById, relatePapers } from '../related/build-related.ts';
import { Lexicon } from '../related/lexicon.ts';
import { numberWords, type PaperWords, type PrintedPapers, printPapers } from '../related/paper-words.ts';
import { assignTopicsToWords } from '../topics/assign-topics.ts';
import { compileTopics } from '../topics/compile-topics.ts';
import { addCounts, WordCounter, type WordCounts } from '../words/count-words.ts';

export interface Analysis {
  readonly related: ReadonlyMap<PaperId, readonly RelatedPaper[]>;
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
  /** Step 1: splits the texts of a range into words. */
  readonly read: (first: number, end: number) => PrintedPapers;
  /** Step 2: `words` are the results of step 1 for all ranges, in order. */
  readonly compare: (words: readonly PrintedPapers[]) => Analyzer;
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
    read: (first, end) => printPapers(ordered.slice(first, end).map(toTexts)),
    compare: (words) => createAnalyzer(ordered, questions, numberWords(words)),
  };
}

const toTexts = ({ title, abstract }: AnalyzedPaper) => ({
  title: title.plain,
  abstract: abstract?.plain ?? '',
});

function createAnalyzer(papers: readonly AnalyzedPaper[], questions: Questions, texts: PaperWords): Analyzer {
  const relate = relatePapers(papers, texts);
  const reader = openReader(questions, texts);
  const related = new Map<PaperId, readonly RelatedPaper[]>();
  return {
    analyze(first, end) {
      for (const [offset, paper] of papers.slice(first, end).entries()) {
        related.set(paper.id, relate(first + offset));
        reader.take(paper, first + offset);
      }
    },
    findings: () => ({ related, ...reader.findings() }),
  };
}

/** All analyses that need only a paper's own words, in one pass over them. */
function openReader({ topics: definitions, queries, venues }: Questions, texts: PaperWords) {
  const compiled = compileTopics(definitions);
  const counter = new WordCounter();
  const asked = openQueries(queries, venues);
  const lexicon = new Lexicon(texts.vocabulary, (word) => ({
    counted: counter.tallyOf(word),
    ...compiled.read(word),
    ...asked.read(word),
  }));
  const topics = new Map<PaperId, readonly TopicId[]>();
  return {
    /** `place` is the paper's index in `texts`. */
    take(paper: AnalyzedPaper, place: number): void {
      const plain = toTexts(paper);
      const title = lexicon.readPrinted(plain.title, texts.titleOf(place));
      const abstract = lexicon.readPrinted(plain.abstract, texts.abstractOf(place));
      const authors = paper.authors.flatMap(({ name }) => lexicon.read(name));
      counter.add({ title, authors, abstract });
      asked.take(paper, [title, abstract]);
      topics.set(
        paper.id,
        assignTopicsToWords(title, abstract, compiled).map(({ topic }) => topic),
      );
    },
    findings: (): Omit<Analysis, 'related'> => ({
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
