/** Day of a page's last change, derived from content: the newest issue that affects it, or a later correction. */
import {
  authorPath,
  authorsLetterPath,
  authorsPath,
  glancePath,
  homePath,
  issuePath,
  issuesPath,
  issuesYearPath,
  paperPath,
  papersLetterPath,
  papersPath,
  type SitePath,
  sitemapPath,
  subscribePath,
  topicPath,
  topicsPath,
  venuePath,
  venuesPath,
  yearPath,
  yearsPath,
} from '../../addresses.ts';
import type { Archive, CalendarDay, PaperId } from '../../model.ts';
import { toShelfLetter } from '../../people/sort-name.ts';
import { foldName } from '../../words/fold-name.ts';

/** Day of the last correction of an issue's or a paper's page; undefined if there was none. */
export type Revised = (page: SitePath) => CalendarDay | undefined;

/** List pages that every new issue changes. */
const wholeArchive = [
  homePath,
  issuesPath,
  papersPath,
  topicsPath,
  authorsPath,
  venuesPath,
  yearsPath,
  glancePath,
  subscribePath,
  sitemapPath,
] as const;

/**
 * Path → day, for all pages that issues affect; further pages of a paginated list count as its first. Static pages
 * such as About have none, because content does not record their date.
 */
export function buildLastChanges(
  archive: Archive,
  revised: Revised,
): (page: SitePath) => CalendarDay | undefined {
  const days = new Map<SitePath, CalendarDay>();
  const touch = (page: SitePath, day: CalendarDay | undefined): void => {
    if (day !== undefined && day > (days.get(page) ?? '')) days.set(page, day);
  };
  for (const { id, day } of archive.issues) {
    const page = issuePath(id);
    for (const each of [...wholeArchive, issuesYearPath(day.slice(0, 4)), page]) touch(each, day);
    touch(page, revised(page));
  }
  touchPapers(archive, touch, revised);
  const dayOf = (paper: PaperId) => days.get(paperPath(paper));
  touchLists(archive, (page, paper) => touch(page, dayOf(paper)));
  return (page) => days.get(page) ?? days.get(toFirstPage(page));
}

type Touch = (page: SitePath, day: CalendarDay | undefined) => void;

function touchPapers({ papers }: Archive, touch: Touch, revised: Revised): void {
  for (const { id, title, appearances } of papers.values()) {
    const page = paperPath(id);
    for (const { issue } of appearances) {
      touch(page, issue);
      touch(issuePath(issue), revised(page));
    }
    touch(page, revised(page));
    const letter = papersLetterPath(toLetter(foldName(title.plain).charAt(0)));
    for (const { issue } of appearances) touch(letter, issue);
    touch(letter, revised(page));
  }
}

function touchLists(
  { topics, authors, venues, years }: Archive,
  touch: (page: SitePath, paper: PaperId) => void,
): void {
  for (const { id, papers } of topics.values()) for (const paper of papers) touch(topicPath(id), paper);
  for (const { id, papers } of venues.values()) for (const paper of papers) touch(venuePath(id), paper);
  for (const { year, papers } of years) for (const paper of papers) touch(yearPath(year), paper);
  for (const { id, sortName, papers } of authors.values()) {
    const letter = authorsLetterPath(toLetter(toShelfLetter(sortName).toLowerCase()));
    for (const paper of papers) {
      touch(authorPath(id), paper);
      touch(letter, paper);
    }
  }
}

function toLetter(first: string): string {
  return first >= 'a' && first <= 'z' ? first : 'other';
}

function toFirstPage(page: SitePath): SitePath {
  return page.replace(/page-\d+\/$/, '') as SitePath;
}
