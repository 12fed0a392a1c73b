/** Plain-text edition of an issue, for terminals, mailing lists and text tools. */
import { absoluteUrl, issuePath, paperPath } from '../../addresses.ts';
import { toKnownLinks } from '../../exports/citation/paper-links.ts';
import type { Archive, Issue } from '../../model.ts';
import { phrase } from '../../wording/wording.ts';
import {
  authorsLine,
  contentsLine,
  type IssuePaper,
  issueHeading,
  noteLine,
  paperFacts,
  papersOf,
} from '../issue-words.ts';
import { type LinkNotes, startLinkNotes } from './link-notes.ts';
import { columnsOf, wrapText } from './wrap-text.ts';

export const textColumns = 72;

/**
 * The whole issue with full abstracts: at most 72 columns (except URLs), maths as Unicode, numbered links listed at
 * the end. UTF-8 with line feeds.
 */
export function renderIssueText(issue: Issue, archive: Archive): string {
  const { site } = archive;
  const notes = startLinkNotes();
  const url = absoluteUrl(site.url, issuePath(issue.id));
  const head = [
    ...wrapText(site.title.toUpperCase(), { columns: textColumns }),
    ...underlined(issueHeading(issue)),
    '',
    ...wrapText(
      phrase('{contents}. On the web: {address}', {
        contents: contentsLine(issue),
        address: notes.mark(url),
      }),
      { columns: textColumns },
    ),
  ];
  const entries = papersOf(issue, archive).flatMap((each) => ['', '', ...renderEntry(each, archive, notes)]);
  return `${[...head, ...entries, '', '', ...underlined(phrase('Links')), '', ...notes.list()].join('\n')}\n`;
}

function underlined(text: string): readonly string[] {
  const lines = wrapText(text, { columns: textColumns });
  const width = Math.max(...lines.map(columnsOf));
  return [...lines, '='.repeat(width)];
}

function renderEntry(
  { appearance, paper }: IssuePaper,
  archive: Archive,
  notes: LinkNotes,
): readonly string[] {
  const number = `${appearance.position}. `;
  const indent = ' '.repeat(number.length);
  const mark = notes.mark(absoluteUrl(archive.site.url, paperPath(paper.id)));
  const paragraph = (text: string) => wrapText(text, { columns: textColumns, first: indent, next: indent });
  const links = toKnownLinks(paper).map(({ label, url }) => `${label} ${notes.mark(url)}`);
  const facts = paperFacts({ appearance, paper }, archive);
  const authors = authorsLine(paper, 12);
  return [
    ...wrapText(`${paper.title.plain} ${mark}`, { columns: textColumns, first: number, next: indent }),
    ...(authors === undefined ? [] : paragraph(authors)),
    ...(facts.length === 0 ? [] : paragraph(facts.join('; '))),
    ...(appearance.note === undefined ? [] : ['', ...paragraph(noteLine(appearance.note))]),
    ...(paper.abstract === undefined ? [] : ['', ...paragraph(paper.abstract.plain)]),
    ...(links.length === 0 ? [] : ['', ...paragraph(links.join(phrase(', ')))]),
  ];
}
