/** Markdown of an issue, for editors and language models. */

import { absoluteUrl, issueJsonPath, issuePath, paperPath } from '../../addresses.ts';
import type { Appearance, Archive, Issue, Paper } from '../../model.ts';
import { listingName } from '../../wording/listing-name.ts';
import { count, phrase, printDay } from '../../wording/wording.ts';
import { escapeMarkdown, markdownLink } from './escape-markdown.ts';
import { authorsFact, linksFact, listFacts, type MarkdownFact } from './markdown-facts.ts';
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
  const { url } = source;
  const listing = listingName(source);
  const from = url === undefined ? escapeMarkdown(listing) : markdownLink(listing, url);
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
  const facts = listFacts(paperFacts(paper, appearance, archive));
  return [
    `## ${appearance.position}. ${markdownLink(paper.title.plain, url)}`,
    ...(facts === '' ? [] : [facts]),
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
): readonly MarkdownFact[] {
  const labels = paper.topics.flatMap((id) => topics.get(id)?.label ?? []);
  return [
    authorsFact(paper),
    [phrase('First published'), paper.firstDate ?? paper.firstMonth ?? ''],
    [phrase('Venue'), escapeMarkdown(paper.venue?.label ?? '')],
    [phrase('Votes'), upvotes === undefined ? '' : String(upvotes)],
    [phrase('Comments'), comments === undefined ? '' : String(comments)],
    [phrase('Topics'), labels.map(escapeMarkdown).join(phrase(', '))],
    linksFact(paper),
    [phrase('Citation key'), escapeMarkdown(paper.citationKey)],
  ];
}
