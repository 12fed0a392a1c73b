/**
 * Builds the archive model from content: papers with resolved fields, authors, venues, topics, years, related papers.
 * Pure.
 */

import type { Content } from '../content/content.ts';
import type { IssueFile } from '../content/issue-file.ts';
import { ContentError, type Diagnostic, isError } from '../diagnostic.ts';
import { groupBy } from '../group-by.ts';
import type { Appearance, Archive, Issue, IssueSource, Paper, PaperId, Year } from '../model.ts';
import { buildAuthors } from '../people/build-authors.ts';
import { pickTopics } from '../topics/assign-topics.ts';
import { buildVenues } from '../venues/build-venues.ts';
import { pickCommonWords } from '../words/common-words.ts';
import { pickVocabulary } from '../words/vocabulary.ts';
import { type Analysis, analyzeAlone, analyzeTexts, type TextAnalysis } from './analyze-texts.ts';
import { assignCitationKeys } from './assign-citation-keys.ts';
import { buildPapers } from './build-papers.ts';
import { checkFacts } from './check-facts.ts';
import { checkQueries } from './check-queries.ts';
import { gatherAnswers } from './classify-papers.ts';
import type { KnownTexts } from './compose-texts.ts';
import { gatherPapers } from './gather-papers.ts';
import { buildTopics, correctTopics } from './gather-topics.ts';
import { type ParsedPaper, toAnalysisInput, toPaper } from './paper-stages.ts';

/** Builds the model for pages and exports. Never throws: errors are in `archive.diagnostics`, see `assertNoErrors`. */
export function buildArchive(
  content: Content,
  known?: KnownTexts,
  analyze: (search: TextAnalysis) => Analysis = analyzeAlone,
): Archive {
  const { search, finish } = draftArchive(content, known);
  return finish(analyze(search));
}

/** An archive before text analysis. */
export interface ArchiveDraft {
  readonly search: TextAnalysis;
  /** Completes the archive by the analysis of all papers. */
  readonly finish: (findings: Analysis) => Archive;
}

/** Texts that `known` lacks are composed here. */
export function draftArchive(content: Content, known?: KnownTexts): ArchiveDraft {
  const prepared = prepare(content, known);
  const { inputs, venues } = prepared;
  const questions = { topics: content.topics, queries: content.queries, venues };
  return {
    search: analyzeTexts(inputs, questions),
    finish: (findings) => completeArchive(content, prepared, findings),
  };
}

/** All that is built without the analysis of texts. */
function prepare(content: Content, known: KnownTexts | undefined) {
  const gathered = gatherPapers(content.issues, content.corrections);
  const parsed = buildPapers(gathered.drafts, content, known);
  const people = nameAuthors(parsed.papers, content);
  const inputs = parsed.papers.map((paper) => toAnalysisInput(paper, people.authors));
  const keys = assignCitationKeys(inputs, content.published.citationKeys);
  const ordered = newestFirst(parsed.papers);
  return { gathered, parsed, people, inputs, keys, ordered, venues: buildVenues(ordered) };
}

function completeArchive(
  content: Content,
  { gathered, parsed, people, keys, ordered, venues }: ReturnType<typeof prepare>,
  { related, classes, words }: Analysis,
): Archive {
  const byRule = new Map(
    Array.from(classes, ([id, { scores }]) => [id, pickTopics(scores).map(({ topic }) => topic)]),
  );
  const topics = correctTopics(byRule, content.topics, content.corrections);
  const known = { authors: people.authors, topics: topics.byPaper, related, keys };
  const papers = new Map(ordered.map((paper) => [paper.id, toPaper(paper, known)]));
  const issues = buildIssues(content.issues, gathered.byIssue);
  const answers = gatherAnswers(content.queries, papers.keys(), classes);
  return {
    site: content.site,
    issues,
    papers,
    topics: buildTopics(papers, content.topics),
    authors: people.all,
    venues,
    years: buildYears(papers),
    queries: content.queries,
    answers,
    words: {
      common: pickCommonWords(words.forms, papers.size),
      vocabulary: pickVocabulary(words.words),
    },
    pages: content.pages,
    issueById: new Map(issues.map((issue) => [issue.id, issue])),
    diagnostics: [
      ...gathered.diagnostics,
      ...parsed.diagnostics,
      ...people.diagnostics,
      ...topics.diagnostics,
      ...checkFacts(gathered.drafts, content.facts),
      ...checkQueries(content.queries, answers, papers.size),
    ],
  };
}

/** All authors, and those of each paper. */
function nameAuthors(papers: readonly ParsedPaper[], { corrections, published }: Content) {
  const { authors, authorIds, diagnostics } = buildAuthors(
    papers.map(({ id, authorNames }) => ({ id, authors: authorNames })),
    corrections.authors.map(({ name, variants, line }) => ({ author: name, variants, line })),
    published.authorIds,
  );
  const ofPapers = papers.map(
    ({ id, authorNames, familyNames }) =>
      [
        id,
        authorNames.map((name) => ({
          id: authorIds.get(name) ?? name,
          name,
          family: familyNames.get(name),
        })),
      ] as const,
  );
  return { all: authors, authors: new Map(ofPapers), diagnostics };
}

/** Sorted by the issue of the first appearance; within an issue in the listing's order (stable sort). */
function newestFirst<P extends Pick<Paper, 'appearances'>>(papers: readonly P[]): P[] {
  return papers.toSorted((a, b) => {
    const [one, other] = [a.appearances[0].issue, b.appearances[0].issue];
    return one < other ? 1 : one > other ? -1 : 0;
  });
}

/** The diagnostics of severity `error`. */
export function errorsOf(archive: Archive): readonly Diagnostic[] {
  return archive.diagnostics.filter(isError);
}

/**
 * The archive, from which nothing may be published or sent if it has errors.
 *
 * @throws {ContentError} with all of them
 */
export function assertNoErrors(archive: Archive): Archive {
  const errors = errorsOf(archive);
  if (errors.length > 0) throw new ContentError(errors);
  return archive;
}

/** Newest first. */
function buildIssues(
  files: readonly IssueFile[],
  byIssue: ReadonlyMap<string, readonly Appearance[]>,
): Issue[] {
  return files
    .map(
      (file, index): Issue => ({
        id: file.id,
        number: file.number,
        day: file.id,
        title: file.title,
        since: file.since,
        source: toSource(file),
        sources: [toSource(file), ...(file.moreDumps ?? []).map(toSource)],
        appearances: byIssue.get(file.id) ?? [],
        older: files[index - 1]?.id,
        newer: files[index + 1]?.id,
      }),
    )
    .toReversed();
}

function toSource(source: Omit<IssueSource, 'format' | 'url' | 'announced'> & SourceFields): IssueSource {
  const { dump, sha256, format, listing, url, year, announced } = source;
  return { dump, sha256, format: format.replace(/@.*/, ''), listing, url, year, announced };
}

type SourceFields = Pick<IssueFile, 'format' | 'url' | 'announced'>;

/** Newest first. Papers without a first date are in no year. */
function buildYears(papers: ReadonlyMap<PaperId, Paper>): Year[] {
  const dated = [...papers.values()].flatMap(({ id, firstDate, firstMonth }) => {
    const date = firstDate ?? firstMonth;
    return date === undefined ? [] : [{ id, year: Number(date.slice(0, 4)) }];
  });
  return [...groupBy(dated, ({ year }) => year)]
    .map(([year, list]) => ({ year, papers: list.map(({ id }) => id) }))
    .sort((a, b) => b.year - a.year);
}
