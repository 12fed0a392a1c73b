/** Markdown of an issue, for editors and language models. */

import { absoluteUrl, issueJsonPath, issuePath, paperPath } from '../../addresses.ts';
import type { Appearance, Archive, Issue, Paper } from '../../model.ts';
import { count, phrase, printDay } from '../../wording/wording.ts';
import { toKnownLinks } from '../citation/paper-links.ts';
import { unnamedAuthors } from '../unnamed-authors.ts';
import { encodeDestination, escapeMarkdown } from './escape-markdown.ts';
import { renderMarkdown } from './markdown-renderer.ts';

/**
 * Renders the whole issue as CommonMark, with full abstracts. URLs are absolute, because the file is read outside the
 * site.
 */
export function renderIssueMarkdown(issue: Issue, archive: Archive): string {
  const blocks = [...renderHead(issue, archive)];
  for (const appearance of issue.appearances) {
    const paper = archive.papers.get(appearance.paper);
    if (paper !== undefined) blocks.push(...renderPaper(paper, appearance, archive));
  }
  return `${blocks.join('\n\n')}\n`;
}

function renderHead(issue: Issue, { site }: Archive): string[] {
  const { source, appearances } = issue;
  const title = issue.title === undefined ? '' : escapeMarkdown(issue.title) + phrase(', ');
  const listing = escapeMarkdown(source.listing);
  const from = source.url === undefined ? listing : `[${listing}](${encodeDestination(source.url)})`;
  return [
    `# ${phrase('{site}, issue {number}: {title}', {
      site: escapeMarkdown(site.title),
      number: issue.number,
      title: title + printDay(issue.day),
    })}`,
    phrase('{text}.', {
      text: phrase('{papers} from {listing}', { papers: count(appearances.length, 'paper'), listing: from }),
    }),
    [
      `- ${phrase('Page')}: <${absoluteUrl(site.url, issuePath(issue.id))}>`,
      `- ${phrase('Data')}: <${absoluteUrl(site.url, issueJsonPath(issue.id))}>`,
    ].join('\n'),
  ];
}

function renderPaper(paper: Paper, appearance: Appearance, archive: Archive): string[] {
  const { site } = archive;
  const url = absoluteUrl(site.url, paperPath(paper.id));
  const facts = paperFacts(paper, appearance, archive).map(([label, value]) => `- ${label}: ${value}`);
  return [
    `## ${appearance.position}. [${escapeMarkdown(paper.title.plain)}](${encodeDestination(url)})`,
    ...(facts.length === 0 ? [] : [facts.join('\n')]),
    ...(appearance.note === undefined
      ? []
      : [escapeMarkdown(phrase('Note: {text}', { text: appearance.note }))]),
    ...(paper.abstract === undefined ? [] : [renderMarkdown(paper.abstract)]),
  ];
}

function paperFacts(
  paper: Paper,
  { comments, upvotes }: Appearance,
  { topics }: Archive,
): readonly (readonly [label: string, value: string])[] {
  const names = paper.authors.map(({ name }) => escapeMarkdown(name)).join(', ') + unnamedAuthors(paper);
  const counted =
    paper.authorCount === undefined ? '' : phrase('{n} (names unknown)', { n: paper.authorCount });
  const labels = paper.topics.flatMap((id) => topics.get(id)?.label ?? []);
  const links = toKnownLinks(paper).map(
    ({ label, url }) => `[${escapeMarkdown(label)}](${encodeDestination(url)})`,
  );
  const facts: readonly (readonly [string, string])[] = [
    [phrase('Authors'), names === '' ? counted : names],
    [phrase('First published'), paper.firstDate ?? paper.firstMonth ?? ''],
    [phrase('Venue'), escapeMarkdown(paper.venue?.label ?? '')],
    [phrase('Votes'), upvotes === undefined ? '' : String(upvotes)],
    [phrase('Comments'), comments === undefined ? '' : String(comments)],
    [phrase('Topics'), labels.map(escapeMarkdown).join(', ')],
    [phrase('Links'), links.join(', ')],
    [phrase('Citation key'), escapeMarkdown(paper.citationKey)],
  ];
  return facts.filter(([, value]) => value !== '');
}
