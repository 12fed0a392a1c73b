/** Topics of papers, by rule or by hand, and papers of topics. */
import type { Corrections } from '../content/corrections.ts';
import type { Message, Paper, PaperId, Topic, TopicId } from '../model.ts';
import { assignTopics } from '../topics/assign-topics.ts';
import { compileTopics } from '../topics/compile-topics.ts';
import type { TopicDefinition } from '../topics/parse-topics.ts';

export interface AssignedTopics {
  readonly byPaper: ReadonlyMap<PaperId, readonly TopicId[]>;
  readonly messages: readonly Message[];
}

/** A correction, where there is one, replaces what the rules say. */
export function assignPaperTopics(
  papers: readonly Pick<Paper, 'id' | 'title' | 'abstract'>[],
  definitions: readonly TopicDefinition[],
  corrections: Corrections,
): AssignedTopics {
  const compiled = compileTopics(definitions);
  const byHand = new Map(corrections.topics.map(({ paper, topics }) => [paper, topics]));
  const byPaper = new Map<PaperId, readonly TopicId[]>();
  for (const { id, title, abstract } of papers) {
    const given = byHand.get(id);
    byPaper.set(
      id,
      given ?? assignTopics(title.plain, abstract?.plain ?? '', compiled).map(({ topic }) => topic),
    );
  }
  const known = new Set(definitions.map(({ id }) => id));
  const unknown = corrections.topics.flatMap(({ paper, topics }) =>
    topics.filter((topic) => !known.has(topic)).map((topic) => ({ paper, topic })),
  );
  const messages = unknown.map(
    ({ paper, topic }): Message => ({
      severity: 'error',
      rule: 'unknown-topic',
      reason: `The correction of ${paper} names the topic "${topic}", which content/topics.yaml doesn't have.`,
      advice: 'Correct the id, or add the topic.',
      file: 'content/corrections.yaml',
    }),
  );
  return { byPaper, messages };
}

/** In the order of the definitions; a topic without papers is left out. */
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
