/**
 * Excerpts of the archive: all that the files of one paper or issue are made from, besides what the whole site shares.
 * A build keeps a file whose excerpt has not changed, so whatever a renderer reads must be in here
 * (`test/exports/excerpts.test.ts` renders from excerpts alone and compares).
 */
import type { Archive, Issue, IssueId, Paper, PaperId } from '../model.ts';
import { hasAuthorPage } from '../people/author-page.ts';
import type { Basis } from './export.ts';

/** For files that describe a paper, in any list: without its related papers, and of its issues only the heads. */
export const excerptOfPaper = rememberFor((paper: Paper, archive: Archive): Basis => {
  const { authors, topics, issueById } = archive;
  return [
    withoutTexts(paper),
    {
      topics: paper.topics.map((id) => topics.get(id)?.label),
      hasPage: paper.authors.map(({ id }) => hasAuthorPage(authors.get(id) ?? { papers: [] })),
    },
    paper.appearances.map(({ issue }) => issueHead(issueById.get(issue), archive)),
    paper.title,
    paper.abstract,
  ];
});

/** For the paper's own page: also its related papers, and its neighbours in issues. */
export function excerptOfPaperPage(paper: Paper, archive: Archive): Basis {
  const named = [
    ...paper.related.map((related) => related.paper),
    ...paper.appearances.flatMap(({ issue, position }) => neighboursOf(issue, position, archive)),
  ];
  return [excerptOfPaper(paper, archive), relatedOf(paper, archive), listExcerpts(named, archive)];
}

const relatedOf = rememberFor(({ related }: Paper): Basis => ({ related }));

/** For lists of papers; one that is in several files should be the same list. */
export const excerptOfPapers = rememberFor(listExcerpts);

function listExcerpts(ids: readonly PaperId[], archive: Archive): Basis {
  return ids.map((id) => {
    const paper = archive.papers.get(id);
    return paper && excerptOfPaper(paper, archive);
  });
}

/** For files that list all papers. */
export const excerptOfAll = (archive: Archive): Basis => excerptOfEach(archive.papers, archive);

const excerptOfEach = rememberFor((papers: Archive['papers'], archive) =>
  Array.from(papers.values(), (paper) => excerptOfPaper(paper, archive)),
);

/** For files that describe an issue with all its papers. */
export const excerptOfIssue = rememberFor((issue: Issue, archive: Archive): Basis => {
  const { newer: _newer, older: _older, ...rest } = issue;
  const ids = issue.appearances.map(({ paper }) => paper);
  const topics = new Set(ids.flatMap((id) => archive.papers.get(id)?.topics ?? []));
  // Lists of topics follow the archive's order.
  const order = [...archive.topics.keys()].filter((id) => topics.has(id));
  return [rest, order, excerptOfPapers(ids, archive)];
});

/** As `excerptOfIssue`, with the issue's neighbours, and its papers' related ones. */
export function excerptOfIssueData(issue: Issue, archive: Archive): Basis {
  const related = issue.appearances.map(({ paper: id }) => {
    const paper = archive.papers.get(id);
    return paper && relatedOf(paper, archive);
  });
  return [excerptOfIssue(issue, archive), issue.newer, issue.older, related];
}

/** For a paper in an issue's data file. */
export function excerptOfPaperData(paper: Paper, archive: Archive): Basis {
  return [excerptOfPaper(paper, archive), relatedOf(paper, archive)];
}

/** The places before and after `position`, which is counted from 1. */
function neighboursOf(id: IssueId, position: number, { issueById }: Archive): readonly PaperId[] {
  const listed = issueById.get(id)?.appearances;
  return [listed?.[position - 2], listed?.[position]].flatMap((appearance) => appearance?.paper ?? []);
}

/** All fields but those that excerpts have apart, so that a new field counts without being named here. */
const withoutTexts = (paper: Paper): object => ({
  ...paper,
  title: undefined,
  abstract: undefined,
  related: undefined,
});

const issueHead = rememberFor((issue: Issue | undefined): Basis => {
  if (issue === undefined) return undefined;
  const { id, number, day, title, since, sources, appearances } = issue;
  return { id, number, day, title, since, sources, size: appearances.length };
});

/** Remembers what `make` has made of an object and an archive. */
function rememberFor<Item extends object | undefined>(
  make: (item: Item, archive: Archive) => Basis,
): (item: Item, archive: Archive) => Basis {
  const archives = new WeakMap<Archive, WeakMap<object, Basis>>();
  return (item, archive) => {
    if (item === undefined) return make(item, archive);
    const made = archives.get(archive) ?? new WeakMap<object, Basis>();
    archives.set(archive, made);
    const known = made.get(item) ?? make(item, archive);
    made.set(item, known);
    return known;
  };
}
