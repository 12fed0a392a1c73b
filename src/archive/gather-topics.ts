/** Topics of papers (by rule or correction) and papers of topics. */

import type { Corrections } from '../content/corrections.ts';
import type { TopicDefinition } from '../content/topics-file.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Paper, PaperId, Topic, TopicId } from '../model.ts';

export interface CorrectedTopics {
  readonly byPaper: ReadonlyMap<PaperId, readonly TopicId[]>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Applies corrections: each replaces the topics that the rules gave. */
export function correctTopics(
  byRule: ReadonlyMap<PaperId, readonly TopicId[]>,
  definitions: readonly TopicDefinition[],
  corrections: Corrections,
): CorrectedTopics {
  const byHand = corrections.topics.map(({ paper, topics }) => [paper, topics] as const);
  const known = new Set(definitions.map(({ id }) => id));
  const unknown = corrections.topics.flatMap(({ paper, topics, line }) =>
    topics.filter((topic) => !known.has(topic)).map((topic) => ({ paper, topic, line })),
  );
  const diagnostics = unknown.map(
    ({ paper, topic, line }): Diagnostic => ({
      severity: 'error',
      rule: 'unknown-topic',
      reason: `The correction of ${paper} names the topic "${topic}", which content/topics.yaml doesn't have.`,
      advice: 'Correct the id, or add the topic.',
      file: 'content/corrections.yaml',
      ...(line === undefined ? {} : { line }),
    }),
  );
  return { byPaper: new Map([...byRule, ...byHand]), diagnostics };
}

/** In the order of the definitions; topics without papers are omitted. */
export function buildTopics(
  papers: ReadonlyMap<PaperId, Paper>,
  definitions: readonly TopicDefinition[],
): ReadonlyMap<TopicId, Topic> {
  const lists = new Map<TopicId, PaperId[]>(definitions.map(({ id }) => [id, []]));
  for (const { id, topics } of papers.values()) for (const topic of topics) lists.get(topic)?.push(id);
  const topics = definitions.map(
    ({ id, label, description }): Topic => ({ id, label, description, papers: lists.get(id) ?? [] }),
  );
  return new Map(topics.filter((topic) => topic.papers.length > 0).map((topic) => [topic.id, topic]));
}
