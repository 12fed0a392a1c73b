/** Share of each topic in the papers of each period. */
import type { Archive, PaperId, Topic } from '../model.ts';
import type { Period } from './periods.ts';

export interface TopicShares {
  readonly topic: Topic;
  /** One for each period, in order. */
  readonly cells: readonly {
    /** Number of papers in the period with this topic. */
    readonly papers: number;
    /** Their share of all papers in the period, 0 to 1. */
    readonly share: number;
  }[];
  /** Number of papers in the archive with this topic. */
  readonly total: number;
}

/**
 * Topics by number of papers, descending; ties in the order of `topics.yaml`. A paper counts once in each period that
 * lists it, and once for each of its topics.
 */
export function buildTopicShares(archive: Archive, periods: readonly Period[]): readonly TopicShares[] {
  const counted = periods.map((period) => countTopics(archive, period));
  return [...archive.topics.values()]
    .map((topic) => ({
      topic,
      cells: counted.map(({ byTopic, total }) => {
        const papers = byTopic.get(topic.id) ?? 0;
        return { papers, share: total === 0 ? 0 : papers / total };
      }),
      total: topic.papers.length,
    }))
    .sort((a, b) => b.total - a.total);
}

/** Number of distinct papers in a period. */
export function countPapers(period: Period): number {
  return paperIds(period).size;
}

function countTopics(archive: Archive, period: Period) {
  const ids = paperIds(period);
  const byTopic = new Map<string, number>();
  for (const id of ids) {
    for (const topic of archive.papers.get(id)?.topics ?? [])
      byTopic.set(topic, (byTopic.get(topic) ?? 0) + 1);
  }
  return { byTopic, total: ids.size };
}

function paperIds({ issues }: Period): ReadonlySet<PaperId> {
  return new Set(issues.flatMap(({ appearances }) => appearances.map(({ paper }) => paper)));
}
