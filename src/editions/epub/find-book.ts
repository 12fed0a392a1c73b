/** Finds the book for a command-line argument. */
import type { Archive } from '../../model.ts';
import { type Book, issueBook, topicBook, yearBook } from './book.ts';

export interface FoundBook {
  readonly book: Book;
  /** File name without extension, e.g. `topic-reasoning`. */
  readonly name: string;
}

/**
 * `2025-10-29`, `2024`, `reasoning`, or the same behind their kind: `issue/2025-10-29`, `year/2024`, `topic/reasoning`
 * (or as the site's addresses have it, `/topics/reasoning/`). Undefined where there is no such issue, year or topic.
 */
export function findBook(what: string, archive: Archive): FoundBook | undefined {
  const [, kind, id = ''] = /^\/?(?:(issue|topic|year)s?\/)?([^/]+)\/?$/.exec(what) ?? [];
  const asks = (name: string) => kind === undefined || kind === name;
  const issue = asks('issue') ? archive.issueById.get(id) : undefined;
  if (issue !== undefined) return { book: issueBook(issue, archive), name: issue.id };
  const year = asks('year') ? archive.years.find((each) => String(each.year) === id) : undefined;
  if (year !== undefined) return { book: yearBook(year, archive), name: `year-${year.year}` };
  const topic = asks('topic') ? archive.topics.get(id) : undefined;
  return topic && { book: topicBook(topic, archive), name: `topic-${topic.id}` };
}

/** An example of each kind in this archive, for error messages. */
export function bookExamples({ issues, topics, years }: Archive): readonly string[] {
  const [issue, topic, year] = [issues[0]?.id, [...topics.keys()][0], years[0]?.year];
  return [
    ...(issue === undefined ? [] : [`an issue (${issue})`]),
    ...(topic === undefined ? [] : [`a topic (topic/${topic})`]),
    ...(year === undefined ? [] : [`a year (${year})`]),
  ];
}
