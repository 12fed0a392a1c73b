/**
 * What is found out about papers from their texts alone: topics and related papers. It is half of the work of building an
 * archive and needs nothing else, so several processes may share it.
 */
import type { PaperId, RelatedPaper, TopicId } from '../model.ts';
import { buildRelated, type ComparedPaper, type Part } from '../related/build-related.ts';
import { assignTopics } from '../topics/assign-topics.ts';
import { compileTopics } from '../topics/compile-topics.ts';
import type { TopicDefinition } from '../topics/parse-topics.ts';

export interface Findings {
  readonly related: ReadonlyMap<PaperId, readonly RelatedPaper[]>;
  /** By the rules; corrections come later. */
  readonly topics: ReadonlyMap<PaperId, readonly TopicId[]>;
}

export const allPapers: Part = { index: 0, count: 1 };

/** Compares all papers, and answers for those of one part of them; the parts' answers together are `joinFindings`. */
export function findInTexts(
  papers: readonly ComparedPaper[],
  definitions: readonly TopicDefinition[],
  part: Part = allPapers,
): Findings {
  const related = buildRelated(papers, part);
  const compiled = compileTopics(definitions);
  const topics = new Map<PaperId, readonly TopicId[]>();
  for (const { id, title, abstract } of papers) {
    if (!related.has(id)) continue;
    topics.set(
      id,
      assignTopics(title, abstract, compiled).map(({ topic }) => topic),
    );
  }
  return { related, topics };
}

export function joinFindings(one: Findings, other: Findings): Findings {
  return {
    related: new Map([...one.related, ...other.related]),
    topics: new Map([...one.topics, ...other.topics]),
  };
}
