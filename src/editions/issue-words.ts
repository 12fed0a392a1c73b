/** Wording shared by all editions of an issue. */

import { unnamedAuthors } from '../exports/unnamed-authors.ts';
import { groupBy } from '../group-by.ts';
import type { Appearance, Archive, Issue, Paper, TopicId } from '../model.ts';
import { firstPublished } from '../wording/first-published.ts';
import { listingName } from '../wording/listing-name.ts';
import { count, joinWords, phrase, printDate, printDay } from '../wording/wording.ts';

/** A paper with its appearance in the issue. */
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

/** `88 papers from Hugging Face Daily Papers`; with several captures, each listing once. */
export function contentsLine({ appearances, sources }: Issue): string {
  return phrase('{papers} from {listing}', {
    papers: count(appearances.length, 'paper'),
    listing: joinWords([...new Set(sources.map(listingName))]),
  });
}

/** `A, B, C and 5 more`; the number where no names are known; undefined where that is not known either. */
export function authorsLine(paper: Paper, shown = 3): string | undefined {
  const { authors, authorCount } = paper;
  if (authors.length === 0) return authorCount === undefined ? undefined : count(authorCount, 'author');
  const total = Math.max(authorCount ?? 0, authors.length);
  const names = authors.slice(0, total <= shown + 1 ? authors.length : shown).map(({ name }) => name);
  const others = unnamedAuthors(paper, names.length);
  return others === '' ? joinWords(names) : names.join(phrase(', ')) + others;
}

export function topicLabels({ topics }: Paper, archive: Archive): readonly string[] {
  return topics.map((id) => archive.topics.get(id)?.label ?? id);
}

/** Votes and comments of the listing: `52 votes`, `3 comments`. */
export function receptionOf(appearance: Appearance): readonly string[] {
  const { comments, upvotes } = appearance;
  return [
    ...(upvotes === undefined || upvotes === 0 ? [] : [count(upvotes, 'vote')]),
    ...(comments === undefined || comments === 0 ? [] : [count(comments, 'comment')]),
  ];
}

/** The list maker's remark, named as one. */
export function noteLine(note: string): string {
  return phrase('Note: {text}', { text: note });
}

/** Up to `most` papers with the most comments, then votes, then by position; papers without either are excluded. */
export function mostDiscussed(papers: readonly IssuePaper[], most: number): readonly IssuePaper[] {
  const weight = ({ appearance }: IssuePaper) => [appearance.comments ?? 0, appearance.upvotes ?? 0] as const;
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

/** Papers under one heading. */
export interface PaperGroup {
  readonly heading: string | undefined;
  readonly topic: TopicId | undefined;
  readonly papers: readonly IssuePaper[];
}

/** Groups by main topic, largest first (ties in the order of `topics.yaml`); papers without topic last. */
export function groupByTopic(papers: readonly IssuePaper[], { topics }: Archive): readonly PaperGroup[] {
  const groups = groupBy(papers, ({ paper }) => paper.topics[0]);
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

function firstPublishedOn(date: string): string {
  const { text, place } = firstPublished(date);
  return phrase(text, { [place]: printDate(date) });
}

/** First publication, venue, reception and topics, each where known: what books and plain texts print below the authors. */
export function paperFacts({ appearance, paper }: IssuePaper, archive: Archive): readonly string[] {
  const { firstDate = paper.firstMonth, venue } = paper;
  return [
    ...(firstDate === undefined ? [] : [firstPublishedOn(firstDate)]),
    ...(venue === undefined ? [] : [venue.label]),
    ...receptionOf(appearance),
    ...topicLabels(paper, archive),
  ];
}
