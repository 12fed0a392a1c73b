/** Loads an archive's folder into validated `Content`. No other room reads its layout. */
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { checkIssues, type PlacedIssue } from '../content/check-issues.ts';
import type { Content, PlacedQuery } from '../content/content.ts';
import { type IssueFile, parseIssueFile } from '../content/issue-file.ts';
import { parseMarkdownPage } from '../content/markdown-page.ts';
import type { LinedYaml } from '../content/parse-yaml.ts';
import { emptyPermalinks } from '../content/permalinks-file.ts';
import { buildQueries, queriesFileSchema } from '../content/queries-file.ts';
import { buildSite, siteFileSchema } from '../content/site-file.ts';
import { noWords } from '../content/words-file.ts';
import { ContentError, type Diagnostic } from '../diagnostic.ts';
import { isThere, readText } from '../disk/read-input.ts';
import { shown } from '../disk/shown.ts';
import type { MarkdownPage } from '../model.ts';
import type { NavigationItem } from '../site-settings.ts';
import { collect, eachFile } from './each-file.ts';
import { loadCorrections } from './load-corrections.ts';
import { loadFacts } from './load-facts.ts';
import { loadPermalinks, loadRedirects } from './load-permanence.ts';
import { loadTopics } from './load-topics.ts';
import { loadWords } from './load-words.ts';
import { loadYamlWithLines } from './load-yaml.ts';
import { type KeepParsed, parseOnce } from './parse-once.ts';

export interface LoadOptions {
  /** Overrides the URL in `site.yaml`, e.g. for a preview. */
  readonly siteUrl?: string | undefined;
  /** All issues, oldest first, where they have been read already. */
  readonly issues?: readonly IssueFile[] | undefined;
  /** Takes over files that were parsed before, where parsing takes long. */
  readonly keep?: KeepParsed | undefined;
}

/**
 * Reads all files of the archive in `dir`.
 *
 * @throws {ContentError} one, with all errors of all files
 */
export function loadContent(dir: string, { siteUrl, issues: read, keep }: LoadOptions = {}): Content {
  const faults: Diagnostic[] = [];
  const lined = collect(faults, () => loadYamlWithLines(join(dir, 'site.yaml'), siteFileSchema));
  const site = lined?.value;
  const issues = read ?? collect(faults, () => loadIssues(dir)) ?? [];
  const facts = collect(faults, () => loadFacts(dir, keep)) ?? new Map();
  const corrections = collect(faults, () => loadCorrections(dir, keep));
  const topics = collect(faults, () => loadTopics(dir, keep)) ?? [];
  const queries = collect(faults, () => loadQueries(dir)) ?? [];
  const published = collect(faults, () => loadPermalinks(dir)) ?? emptyPermalinks;
  const redirects = collect(faults, () => loadRedirects(dir)) ?? [];
  const all = collect(faults, () => loadPages(join(dir, 'pages'))) ?? [];
  const pages = all.filter(({ id }) => id !== introductionPage);
  const words = collect(faults, () => loadWords(dir, site?.language)) ?? noWords;
  if (lined !== undefined) faults.push(...missingPages(lined, all, join(dir, 'site.yaml')));
  if (site === undefined || corrections === undefined || faults.length > 0) throw new ContentError(faults);
  return {
    site: buildSite(site, {
      siteUrl,
      toHtml: (text) => markdown.render(text),
      introduction: all.find(({ id }) => id === introductionPage)?.html,
      words,
    }),
    issues,
    facts,
    corrections,
    topics,
    queries,
    pages,
    published,
    redirects,
  };
}

/**
 * The issues in `dir`, oldest first.
 *
 * @throws {ContentError} where an issue file is invalid, or two contradict each other
 */
export function loadIssues(dir: string): IssueFile[] {
  const placed = eachFile(join(dir, 'issues'), '.json', (path): PlacedIssue => {
    const file = shown(path);
    const issue = parseOnce(parseIssueFile, path, (text) => parseIssueFile(text, file));
    return { issue, file, text: () => readText(path) };
  });
  const faults = checkIssues(placed);
  if (faults.length > 0) throw new ContentError(faults);
  return placed.map(({ issue }) => issue);
}

function loadQueries(dir: string): readonly PlacedQuery[] {
  const path = join(dir, 'queries.yaml');
  if (!isThere(path)) return [];
  const { value, lineOf } = loadYamlWithLines(path, queriesFileSchema);
  return buildQueries(value).map((query) => ({ ...query, line: lineOf([query.id]) }));
}

/** `pages/home.md` is the introduction on the home page. */
const introductionPage = 'home';

function missingPages(
  {
    value: { navigation = [] },
    lineOf,
  }: LinedYaml<{ readonly navigation?: readonly NavigationItem[] | undefined }>,
  pages: readonly MarkdownPage[],
  path: string,
): readonly Diagnostic[] {
  return navigation.flatMap((item, index): readonly Diagnostic[] => {
    if (!('page' in item)) return [];
    if (item.page !== introductionPage && pages.some(({ id }) => id === item.page)) return [];
    const reason =
      item.page === introductionPage
        ? `The navigation names "${introductionPage}", and pages/${introductionPage}.md is no page: it introduces the front page.`
        : `The navigation names the page "${item.page}", and there is no pages/${item.page}.md.`;
    return [
      {
        severity: 'error',
        rule: 'missing-page',
        reason,
        advice: 'Write it, or take it off.',
        file: shown(path),
        line: lineOf(['navigation', index]),
      },
    ];
  });
}

// Raw HTML is off: it would bypass the site's content security policy.
const markdown = new MarkdownIt({ html: false, linkify: true, typographer: true });

function loadPages(dir: string): MarkdownPage[] {
  return eachFile(dir, '.md', (path) =>
    parseMarkdownPage(readText(path), shown(path), (text) => markdown.render(text)),
  );
}
