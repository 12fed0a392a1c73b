/** `/llms.txt`: a summary of the site for language models (https://llmstxt.org). */
import {
  aboutPath,
  absoluteUrl,
  archiveJsonPath,
  archiveSchemaPath,
  issueMarkdownPath,
  issueSchemaPath,
  type SitePath,
  subscribePath,
  topicPath,
} from '../../addresses.ts';
import type { Archive, Issue } from '../../model.ts';
import { count, phrase, printDay } from '../../wording/wording.ts';
import { archiveCitationFiles } from '../citation/citation-paths.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** Maximum number of issues in the list; all are in `/archive.json`. */
const issuesListed = 60;

type Line = readonly [label: string, path: SitePath, about: string];

/** Title, summary and lists of links. URLs are absolute, because the file is often read outside the site. */
export function renderLlmsTxt(archive: Archive): string {
  const { site, issues, papers, topics, pages } = archive;
  const section = (title: string, lines: readonly Line[]): string =>
    lines.length === 0 ? '' : `\n## ${title}\n\n${lines.map((line) => renderLine(line, site.url)).join('')}`;
  const about = pages.some(({ id }) => `/${id}/` === aboutPath);
  return [
    `# ${escapeMarkdown(site.title)}\n\n> ${escapeMarkdown(site.description)}\n`,
    `\n${phrase('{text}.', { text: escapeMarkdown(site.tagline) })} ${aboutArchive(issues.length, papers.size)}\n`,
    site.editions.text ? `${aboutTexts()}\n` : '',
    section(phrase('Data'), dataLines()),
    section(phrase('Issues'), issues.slice(0, issuesListed).map(toIssueLine)),
    section('Optional', [
      ...(about ? [[phrase('About'), aboutPath, phrase('what this is and how it is made')] as const] : []),
      [phrase('Subscribe'), subscribePath, phrase('every feed, as RSS, Atom and JSON Feed')],
      ...[...topics.values()].map(
        ({ id, label, papers: members }): Line => [label, topicPath(id), count(members.length, 'paper')],
      ),
    ]),
  ].join('');
}

function aboutArchive(issues: number, papers: number): string {
  return [
    phrase(
      '{issues} with {papers}; an issue is a dated list of papers, and each paper has a page of its own that never moves.',
      { issues: count(issues, 'issue'), papers: count(papers, 'paper') },
    ),
    phrase(
      'Abstracts are their authors’ words. Each issue below is Markdown with every abstract in full; with {json} in place of {markdown} it is data.',
      { json: '`.json`', markdown: '`/index.md`' },
    ),
  ].join(' ');
}

function aboutTexts(): string {
  return phrase('Issues are plain text at {text}, and each paper is Markdown: {markdown} below its page.', {
    text: '`index.txt`',
    markdown: '`index.md`',
  });
}

function dataLines(): readonly Line[] {
  return [
    [phrase('Archive as JSON'), archiveJsonPath, phrase('all issues and topics, and every paper in brief')],
    [phrase('Schema of the archive'), archiveSchemaPath, phrase('JSON Schema of the file above')],
    [
      phrase('Schema of an issue'),
      issueSchemaPath,
      phrase('JSON Schema of an issue’s data, which holds its papers in full'),
    ],
    ...archiveCitationFiles.map(
      ({ format, path }): Line => [
        phrase('Citations as {format}', { format: format.label }),
        path,
        phrase('all papers; of a large archive the file may name its parts'),
      ],
    ),
  ];
}

function toIssueLine({ id, number, day, title, appearances }: Issue): Line {
  const heading =
    title === undefined
      ? phrase('Issue {number}, {day}', { number, day: printDay(day) })
      : phrase('Issue {number}, {title}, {day}', { number, title, day: printDay(day) });
  return [heading, issueMarkdownPath(id), count(appearances.length, 'paper')];
}

function renderLine([label, path, about]: Line, base: string): string {
  return `- [${escapeMarkdown(label)}](${absoluteUrl(base, path)}): ${escapeMarkdown(about)}\n`;
}
