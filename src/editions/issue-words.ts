/** What all editions of an issue say of it, in the same words. */
import type { Appearance, Archive, Issue, Paper, TopicId } from '../model.ts';
import { count, joinWords, phrase, printDay } from '../wording/wording.ts';

/** A paper in the issue, resolved. */
export interface IssuePaper {
  readonly appearance: Appearance;
  readonly paper: Paper;
}

/** In the listing's order. */
export function papersOf({ appearances }: Issue, { papers }: Archive): readonly IssuePaper[] {
  return appearances.flatMap((appearance) => {
    const paper = papers.get(appearance.paper);
    return paper === undefined ? [] : [{ appearance, paper }];
  });
}

/** `Issue 3, 29 October 2025`, with the issue's own title where it has one. */
export function issueHeading({ number, day, title }: Issue): string {
  const heading = phrase('Issue {number}, {day}', { number, day: printDay(day) });
  return title === undefined ? heading : phrase('{heading}: {title}', { heading, title });
}

/** `88 papers from Hugging Face Daily Papers`. */
export function contentsLine({ appearances, source }: Issue): string {
  return phrase('{papers} from {listing}', {
    papers: count(appearances.length, 'paper'),
    listing: source.listing,
  });
}

/** `A, B, C and 5 more`; the number where no names are known; undefined where that is not known either. */
export function authorsLine({ authors, authorCount }: Paper, shown = 3): string | undefined {
  if (authors.length === 0) return authorCount === undefined ? undefined : count(authorCount, 'author');
  const total = Math.max(authorCount ?? 0, authors.length);
  const names = authors.slice(0, total <= shown + 1 ? authors.length : shown).map(({ name }) => name);
  const rest = total - names.length;
  return rest > 0 ? names.join(phrase(', ')) + phrase(' and {n} more', { n: rest }) : joinWords(names);
}

export function topicLabels({ topics }: Paper, archive: Archive): readonly string[] {
  return topics.map((id) => archive.topics.get(id)?.label ?? id);
}

/** What readers of the listing thought of it that day, where the listing says so: `52 votes`, `3 comments`. */
export function receptionOf(appearance: Appearance): readonly string[] {
  const { comments } = appearance;
  const votes = votesOf(appearance);
  return [
    ...(votes === undefined || votes === 0 ? [] : [count(votes, 'vote')]),
    ...(comments === undefined || comments === 0 ? [] : [count(comments, 'comment')]),
  ];
}

function votesOf(appearance: Appearance): number | undefined {
  return 'votes' in appearance && typeof appearance.votes === 'number' ? appearance.votes : undefined;
}

/** Up to `most` papers that were most talked about: by comments, then votes, then place; none without either. */
export function mostDiscussed(papers: readonly IssuePaper[], most: number): readonly IssuePaper[] {
  const weight = ({ appearance }: IssuePaper) =>
    [appearance.comments ?? 0, votesOf(appearance) ?? 0] as const;
  return papers
    .filter((paper) => weight(paper).some((value) => value > 0))
    .toSorted((one, other) => {
      const [comments, votes] = weight(one);
      const [otherComments, otherVotes] = weight(other);
      return (
        otherComments - comments || otherVotes - votes || one.appearance.position - other.appearance.position
      );
    })
    .slice(0, most);
}

/** A stretch of a list with a heading of its own. */
export interface PaperGroup {
  readonly heading: string | undefined;
  readonly topic: TopicId | undefined;
  readonly papers: readonly IssuePaper[];
}

/** By main topic, the largest group first (ties in the order of the topics file); papers without a topic come last. */
export function groupByTopic(papers: readonly IssuePaper[], { topics }: Archive): readonly PaperGroup[] {
  const groups = new Map<TopicId | undefined, IssuePaper[]>();
  for (const each of papers) {
    const topic = each.paper.topics[0];
    const group = groups.get(topic);
    if (group === undefined) groups.set(topic, [each]);
    else group.push(each);
  }
  const order = [...topics.keys()].filter((topic) => groups.has(topic));
  const ranked = order.toSorted(
    (one, other) => (groups.get(other)?.length ?? 0) - (groups.get(one)?.length ?? 0),
  );
  const rest = groups.get(undefined);
  return [
    ...ranked.map((topic) => ({
      heading: topics.get(topic)?.label ?? topic,
      topic,
      papers: groups.get(topic) ?? [],
    })),
    ...(rest === undefined
      ? []
      : [
          {
            heading: ranked.length === 0 ? undefined : phrase('Other subjects'),
            topic: undefined,
            papers: rest,
          },
        ]),
  ];
}
