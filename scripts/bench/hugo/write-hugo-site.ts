/** Converts an archive to a Hugo project: one Markdown file per paper and issue; topics and years as taxonomies. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive, Issue, Paper } from '../../../src/model.ts';
import { hugoLayouts } from './hugo-layouts.ts';

/** `pages`: HTML, and an RSS feed for each list. `files`: also all feed and citation formats of Offprint. */
export type HugoScope = 'pages' | 'files';

const allFormats = ['HTML', 'RSS', 'atom', 'jsonfeed', 'bib', 'ris', 'csl'];

/** Writes the project into `dir`, which should be empty. Related papers are written as data, not computed by Hugo. */
export function writeHugoSite(dir: string, archive: Archive, scope: HugoScope): void {
  write(join(dir, 'config.json'), JSON.stringify(hugoConfig(scope)));
  for (const [name, text] of Object.entries(hugoLayouts)) write(join(dir, 'layouts', name), text);
  for (const paper of archive.papers.values())
    write(join(dir, 'content', 'papers', `${paper.id}.md`), paperFile(paper));
  for (const issue of archive.issues)
    write(join(dir, 'content', 'issues', `${issue.id}.md`), issueFile(issue, scope));
}

function hugoConfig(scope: HugoScope): object {
  const lists = scope === 'files' ? allFormats : ['HTML', 'RSS'];
  return {
    baseURL: 'https://offprint.example/',
    title: 'Offprint',
    languageCode: 'en',
    params: { tagline: 'Papers worth coming back to' },
    taxonomies: { topic: 'topics', year: 'years' },
    paginate: 50,
    disableKinds: ['sitemap', 'robotsTXT', '404'],
    mediaTypes: {
      'application/feed+json': { suffixes: ['json'] },
      'application/atom+xml': { suffixes: ['xml'] },
      'application/x-bibtex': { suffixes: ['bib'] },
      'application/x-research-info-systems': { suffixes: ['ris'] },
    },
    outputFormats: {
      RSS: { baseName: 'rss' },
      atom: { mediaType: 'application/atom+xml', baseName: 'atom' },
      jsonfeed: { mediaType: 'application/feed+json', baseName: 'feed', isPlainText: true },
      bib: { mediaType: 'application/x-bibtex', baseName: 'papers', isPlainText: true },
      ris: { mediaType: 'application/x-research-info-systems', baseName: 'papers', isPlainText: true },
      csl: { mediaType: 'application/json', baseName: 'papers.csl', isPlainText: true },
    },
    outputs: { home: ['HTML'], section: lists, taxonomy: ['HTML'], term: lists, page: ['HTML'] },
  };
}

function paperFile(paper: Paper): string {
  const matter = {
    title: paper.title.plain,
    date: paper.firstDate ?? paper.appearances[0].issue,
    authorCount: paper.authorCount,
    topics: paper.topics,
    years: paper.firstDate === undefined ? [] : [paper.firstDate.slice(0, 4)],
    issues: paper.appearances.map(({ issue }) => issue),
    related: paper.related.map(({ paper: other }) => other),
  };
  return `${JSON.stringify(matter)}\n\n${paper.abstract?.raw ?? ''}\n`;
}

function issueFile(issue: Issue, scope: HugoScope): string {
  const matter = {
    title: `Issue ${issue.number}`,
    date: issue.day,
    papers: issue.appearances.map(({ paper }) => paper),
    ...(scope === 'files' ? { outputs: allFormats } : {}),
  };
  return `${JSON.stringify(matter)}\n`;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
