/** Statistics of an issue's papers. */
import type { Appearance, Archive, CalendarDay, Issue, TopicId } from '../src/model.ts';

export interface TopicCount {
  readonly topic: TopicId;
  readonly papers: number;
}

/** Main topics of the issue's papers, most frequent first; ties in the order of `topics.yaml`. */
export function countTopics(archive: Archive, issue: Issue): readonly TopicCount[] {
  const counts = new Map<TopicId, number>();
  for (const { paper } of issue.appearances) {
    for (const topic of archive.papers.get(paper)?.topics ?? [])
      counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  const ranked: TopicCount[] = [];
  for (const topic of archive.topics.keys()) {
    const papers = counts.get(topic);
    if (papers !== undefined) ranked.push({ topic, papers });
  }
  return ranked.sort((a, b) => b.papers - a.papers);
}

export interface DateSpan {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  /** Number of papers whose day is known. */
  readonly known: number;
  /** Whether of any other paper the month or year is known. */
  readonly vague: boolean;
}

/** The earliest and the latest first date in the issue; undefined if no day is known. */
export function spanFirstDates(archive: Archive, issue: Issue): DateSpan | undefined {
  const papers = issue.appearances.flatMap(({ paper }) => archive.papers.get(paper) ?? []);
  const days = papers.flatMap(({ firstDate }) => firstDate ?? []).sort();
  const vague = papers.some(
    ({ firstDate, firstMonth }) => firstDate === undefined && firstMonth !== undefined,
  );
  const from = days[0];
  const to = days.at(-1);
  return from === undefined || to === undefined ? undefined : { from, to, known: days.length, vague };
}

/** The appearance with the most comments (ties: the first in the listing). */
export function mostDiscussed(issue: Issue): (Appearance & { readonly comments: number }) | undefined {
  let best: (Appearance & { readonly comments: number }) | undefined;
  for (const appearance of issue.appearances) {
    const { comments = 0 } = appearance;
    if (comments > (best?.comments ?? 0)) best = { ...appearance, comments };
  }
  return best;
}
