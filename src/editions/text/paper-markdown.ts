/** Markdown edition of a paper, for editors, notes and text tools. */

import { absoluteUrl, issuePath, paperPath } from '../../addresses.ts';
import { escapeMarkdown, markdownLink } from '../../exports/data-files/escape-markdown.ts';
import {
  authorsFact,
  linksFact,
  listFacts,
  type MarkdownFact,
} from '../../exports/data-files/markdown-facts.ts';
import type { Appearance, Archive, Paper } from '../../model.ts';
import { phrase, printDay } from '../../wording/wording.ts';
import { noteLine, topicLabels } from '../issue-words.ts';

/** One paper as CommonMark; URLs are absolute, because the file is read outside the site. */
export function renderPaperMarkdown(paper: Paper, archive: Archive): string {
  const { site } = archive;
  const blocks = [
    `# ${escapeMarkdown(paper.title.plain)}`,
    listFacts(paperFacts(paper, archive)),
    ...paper.appearances.flatMap(({ note }) => (note === undefined ? [] : [escapeMarkdown(noteLine(note))])),
    ...(paper.abstract === undefined ? [] : [escapeMarkdown(paper.abstract.plain)]),
    `${escapeMarkdown(site.title)}: <${absoluteUrl(site.url, paperPath(paper.id))}>`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function paperFacts(paper: Paper, archive: Archive): readonly MarkdownFact[] {
  return [
    authorsFact(paper),
    [phrase('First published'), paper.firstDate ?? paper.firstMonth ?? ''],
    [phrase('Venue'), escapeMarkdown(paper.venue?.label ?? '')],
    [phrase('Licence'), escapeMarkdown(paper.licence ?? '')],
    [phrase('Topics'), topicLabels(paper, archive).map(escapeMarkdown).join(phrase(', '))],
    linksFact(paper),
    [phrase('Appeared in'), paper.appearances.map((each) => issueLink(each, archive)).join(phrase(', '))],
    [phrase('Citation key'), escapeMarkdown(paper.citationKey)],
  ];
}

function issueLink({ issue, position }: Appearance, { site, issueById }: Archive): string {
  const number = issueById.get(issue)?.number;
  const day = printDay(issue);
  const name = number === undefined ? day : phrase('issue {number} of {day}', { number, day });
  return phrase('{issue} at place {n}', {
    issue: markdownLink(name, absoluteUrl(site.url, issuePath(issue))),
    n: position,
  });
}
