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
import { formatDay } from '../../calendar.ts';
import type { Archive, Issue } from '../../model.ts';
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
    `\n${escapeMarkdown(site.tagline)}. ${plural(issues.length, 'issue')} with ${plural(papers.size, 'paper')}; `,
    'an issue is a dated list of papers, and each paper has a page of its own that never moves. ',
    'Abstracts are their authors’ words. Each issue below is Markdown with every abstract in full; with `.json` in place of `/index.md` it is data.\n',
    site.editions.text
      ? 'Issues are plain text at `index.txt`, and each paper is Markdown: `index.md` below its page.\n'
      : '',
    section('Data', dataLines),
    section('Issues', issues.slice(0, issuesListed).map(toIssueLine)),
    section('Optional', [
      ...(about ? [['About', aboutPath, 'what this is and how it is made'] as const] : []),
      ['Subscribe', subscribePath, 'every feed, as RSS, Atom and JSON Feed'],
      ...[...topics.values()].map(
        ({ id, label, papers: members }): Line => [label, topicPath(id), plural(members.length, 'paper')],
      ),
    ]),
  ].join('');
}

const dataLines: readonly Line[] = [
  ['Archive as JSON', archiveJsonPath, 'all issues and topics, and every paper in brief'],
  ['Schema of the archive', archiveSchemaPath, 'JSON Schema of the file above'],
  ['Schema of an issue', issueSchemaPath, 'JSON Schema of an issue’s data, which holds its papers in full'],
  ...archiveCitationFiles.map(
    ({ format, path }): Line => [
      `Citations as ${format.label}`,
      path,
      'all papers; of a large archive the file may name its parts',
    ],
  ),
];

function toIssueLine({ id, number, day, title, appearances }: Issue): Line {
  const name = title === undefined ? '' : `${title}, `;
  return [
    `Issue ${number}, ${name}${formatDay(day)}`,
    issueMarkdownPath(id),
    plural(appearances.length, 'paper'),
  ];
}

function renderLine([label, path, about]: Line, base: string): string {
  return `- [${escapeMarkdown(label)}](${absoluteUrl(base, path)}): ${escapeMarkdown(about)}\n`;
}

function plural(value: number, noun: string): string {
  return `${value} ${noun}${value === 1 ? '' : 's'}`;
}
