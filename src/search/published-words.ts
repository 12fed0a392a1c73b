/** Where and when a paper was published, in the words that readers add to a query: `neurips 2024 oral`. */
import type { Archive, Paper } from '../model.ts';
import { splitWords } from '../words/split-words.ts';
import { formerNames } from './former-names.ts';
import { publishedYear } from './published-year.ts';

/** The paper's year and venue, and the titles and years of its issues. */
export function listPublished(paper: Paper, { issueById }: Archive): readonly string[] {
  const issues = paper.appearances.map(({ issue }) => issueById.get(issue));
  return [
    publishedYear(paper) ?? '',
    // The label, because a venue's full name contains words of its subject.
    paper.venue?.label ?? '',
    ...issues.flatMap((issue) => [issue?.title ?? '', issue?.day.slice(0, 4) ?? '']),
  ];
}

/** The distinct words of `published`, with the other names of venues. */
export function publishedWords(published: readonly string[]): readonly string[] {
  return [
    ...new Set(published.flatMap(splitWords).flatMap((word) => [word, ...(formerNames.get(word) ?? [])])),
  ];
}
