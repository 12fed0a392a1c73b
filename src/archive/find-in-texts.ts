/**
 * What is found out about papers from their texts alone: topics, related papers, answers to saved queries, the words they
 * use. It is half of the work of building an archive, so several processes may share it.
 */
import { matchQueries, type QueriedPaper } from '../exports/feeds/match-queries.ts';
import type { SavedQuery } from '../exports/feeds/saved-query.ts';
import type { Archive, CalendarDay, PaperId, RelatedPaper, TopicId } from '../model.ts';
import { buildRelated, type Part } from '../related/build-related.ts';
import { addCounts, WordCounter, type WordCounts } from '../search/count-words.ts';
import { assignTopicsToWords } from '../topics/assign-topics.ts';
import { compileTopics } from '../topics/compile-topics.ts';
import type { TopicDefinition } from '../topics/parse-topics.ts';
import { splitWords } from '../topics/words.ts';

export interface Findings {
  readonly related: ReadonlyMap<PaperId, readonly RelatedPaper[]>;
  /** By the rules; corrections come later. */
  readonly topics: ReadonlyMap<PaperId, readonly TopicId[]>;
  /** Papers by query, in no order that matters. */
  readonly answers: ReadonlyMap<string, readonly PaperId[]>;
  readonly words: WordCounts;
}

/** A paper whose texts are looked into. */
export type FoundPaper = QueriedPaper & {
  /** The day of the issue it first appeared in. */
  readonly since: CalendarDay;
};

export interface Questions {
  readonly topics: readonly TopicDefinition[];
  readonly queries: readonly SavedQuery[];
  readonly venues: Archive['venues'];
}

const allPapers: Part = { index: 0, count: 1 };

/** Compares all papers, and answers for those of one part of them; all parts' findings go into `joinFindings`. */
export function findInTexts(
  papers: readonly FoundPaper[],
  questions: Questions,
  part: Part = allPapers,
): Findings {
  const compared = papers.map(({ id, title, abstract, since }) => ({
    id,
    title: title.plain,
    abstract: abstract?.plain ?? '',
    since,
  }));
  const related = buildRelated(compared, part);
  const own = papers.filter(({ id }) => related.has(id));
  return {
    related,
    ...readWords(own, questions.topics),
    answers: matchQueries(own, questions.venues, questions.queries),
  };
}

/** Takes each text into words once, for everybody who goes by them. */
function readWords(
  papers: readonly FoundPaper[],
  definitions: readonly TopicDefinition[],
): Pick<Findings, 'topics' | 'words'> {
  const compiled = compileTopics(definitions);
  const topics = new Map<PaperId, readonly TopicId[]>();
  const counter = new WordCounter();
  for (const paper of papers) {
    const title = splitWords(paper.title.plain);
    const abstract = splitWords(paper.abstract?.plain ?? '');
    const authors = paper.authors.flatMap(({ name }) => splitWords(name));
    counter.add({ title, abstract, authors });
    topics.set(
      paper.id,
      assignTopicsToWords(title, abstract, compiled).map(({ topic }) => topic),
    );
  }
  return { topics, words: counter.counts() };
}

export function joinFindings(one: Findings, other: Findings): Findings {
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
