/** Markdown edition of a paper, for editors, notes and text tools. */

import { absoluteUrl, issuePath, paperPath } from '../../addresses.ts';
import { toKnownLinks } from '../../exports/citation/paper-links.ts';
import { encodeDestination, escapeMarkdown } from '../../exports/data-files/escape-markdown.ts';
import { unnamedAuthors } from '../../exports/unnamed-authors.ts';
import type { Appearance, Archive, Paper } from '../../model.ts';
import { phrase, printDay } from '../../wording/wording.ts';
import { noteLine, topicLabels } from '../issue-words.ts';

/** One paper as CommonMark; URLs are absolute, because the file is read outside the site. */
export function renderPaperMarkdown(paper: Paper, archive: Archive): string {
  const { site } = archive;
  const facts = paperFacts(paper, archive).map(([label, value]) => `- ${label}: ${value}`);
  const blocks = [
    `# ${escapeMarkdown(paper.title.plain)}`,
    facts.join('\n'),
    ...paper.appearances.flatMap(({ note }) => (note === undefined ? [] : [escapeMarkdown(noteLine(note))])),
    ...(paper.abstract === undefined ? [] : [escapeMarkdown(paper.abstract.plain)]),
    `${escapeMarkdown(site.title)}: <${absoluteUrl(site.url, paperPath(paper.id))}>`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function paperFacts(paper: Paper, archive: Archive): readonly (readonly [label: string, value: string])[] {
  const names = paper.authors.map(({ name }) => escapeMarkdown(name)).join(', ') + unnamedAuthors(paper);
  const counted =
    paper.authorCount === undefined ? '' : phrase('{n} (names unknown)', { n: paper.authorCount });
  const links = toKnownLinks(paper).map(
    ({ label, url }) => `[${escapeMarkdown(label)}](${encodeDestination(url)})`,
  );
  const facts: readonly (readonly [string, string])[] = [
    [phrase('Authors'), names === '' ? counted : names],
    [phrase('First published'), paper.firstDate ?? paper.firstMonth ?? ''],
    [phrase('Venue'), escapeMarkdown(paper.venue?.label ?? '')],
    [phrase('Licence'), escapeMarkdown(paper.licence ?? '')],
    [phrase('Topics'), topicLabels(paper, archive).map(escapeMarkdown).join(', ')],
    [phrase('Links'), links.join(', ')],
    [phrase('Appeared in'), paper.appearances.map((each) => issueLink(each, archive)).join(', ')],
    [phrase('Citation key'), escapeMarkdown(paper.citationKey)],
  ];
  return facts.filter(([, value]) => value !== '');
}

function issueLink({ issue, position }: Appearance, { site, issueById }: Archive): string {
  const number = issueById.get(issue)?.number;
  const day = printDay(issue);
  const name = number === undefined ? day : phrase('issue {number} of {day}', { number, day });
  return phrase('{issue} at place {n}', {
    issue: `[${escapeMarkdown(name)}](${absoluteUrl(site.url, issuePath(issue))})`,
    n: position,
  });
}
