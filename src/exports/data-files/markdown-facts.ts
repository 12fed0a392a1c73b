/** What all Markdown files say of a paper in the same way. */
import type { Paper } from '../../model.ts';
import { phrase } from '../../wording/wording.ts';
import { toKnownLinks } from '../citation/paper-links.ts';
import { unnamedAuthors } from '../unnamed-authors.ts';
import { escapeMarkdown, markdownLink } from './escape-markdown.ts';

/** A fact of a paper; those without a value are not printed. */
export type MarkdownFact = readonly [label: string, value: string];

export function authorsFact(paper: Paper): MarkdownFact {
  const names =
    paper.authors.map(({ name }) => escapeMarkdown(name)).join(phrase(', ')) + unnamedAuthors(paper);
  const counted =
    paper.authorCount === undefined ? '' : phrase('{n} (names unknown)', { n: paper.authorCount });
  return [phrase('Authors'), names === '' ? counted : names];
}

export function linksFact(paper: Paper): MarkdownFact {
  const links = toKnownLinks(paper).map(({ label, url }) => markdownLink(label, url));
  return [phrase('Links'), links.join(phrase(', '))];
}

/** As a list, one fact a line. */
export function listFacts(facts: readonly MarkdownFact[]): string {
  return facts
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `- ${label}: ${value}`)
    .join('\n');
}
