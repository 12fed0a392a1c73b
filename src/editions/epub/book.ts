/** Content of an EPUB: an issue, a topic or a year. */
import { absoluteUrl, issuePath, topicPath, yearPath } from '../../addresses.ts';
import type { Archive, CalendarDay, Issue, PaperId, Topic, Year } from '../../model.ts';
import { count, phrase, printDay } from '../../wording/wording.ts';
import { contentsLine, type IssuePaper, issueHeading, papersOf } from '../issue-words.ts';
import type { CoverWords } from './cover.ts';

export interface Book {
  /** A `tag:` URI (RFC 4151), as in feeds. */
  readonly id: string;
  readonly title: string;
  readonly cover: CoverWords;
  /** One sentence. */
  readonly description: string;
  /** Day of its newest issue; used as the date. */
  readonly day: CalendarDay;
  /** Day of the last change of its words. */
  readonly modified: CalendarDay;
  /** Absolute URL of the page. */
  readonly url: string;
  readonly papers: readonly IssuePaper[];
}

export function issueBook(issue: Issue, archive: Archive, modified: CalendarDay = issue.day): Book {
  const { site } = archive;
  return {
    id: tagOf(archive, `issues/${issue.id}`),
    title: site.title + phrase(', ') + issueHeading(issue),
    cover: {
      name: site.title,
      heading: phrase('Issue {number}', { number: issue.number }),
      lines: [
        printDay(issue.day),
        ...(issue.title === undefined ? [] : [issue.title]),
        count(issue.appearances.length, 'paper'),
      ],
    },
    description: phrase('{text}.', { text: contentsLine(issue) }),
    day: issue.day,
    modified,
    url: absoluteUrl(site.url, issuePath(issue.id)),
    papers: papersOf(issue, archive),
  };
}

export function topicBook({ id, label, description, papers }: Topic, archive: Archive): Book {
  return listBook(
    archive,
    `topics/${id}`,
    label,
    description,
    absoluteUrl(archive.site.url, topicPath(id)),
    papers,
  );
}

export function yearBook({ year, papers }: Year, archive: Archive): Book {
  const url = absoluteUrl(archive.site.url, yearPath(year));
  return listBook(
    archive,
    `years/${year}`,
    String(year),
    phrase('Papers first published in {year}.', { year: String(year) }),
    url,
    papers,
  );
}

function listBook(
  archive: Archive,
  key: string,
  name: string,
  description: string,
  url: string,
  ids: readonly PaperId[],
): Book {
  const papers = ids.flatMap((id, index): IssuePaper[] => {
    const paper = archive.papers.get(id);
    const appearance = paper?.appearances.at(-1);
    return paper === undefined || appearance === undefined
      ? []
      : [{ paper, appearance: { ...appearance, position: index + 1 } }];
  });
  const days = papers.map(({ appearance }) => appearance.issue).sort();
  const day = days.at(-1) ?? archive.issues[0]?.day ?? '1980-01-01';
  return {
    id: tagOf(archive, key),
    title: `${archive.site.title}: ${name}`,
    cover: {
      name: archive.site.title,
      heading: name,
      lines: [count(papers.length, 'paper'), phrase('Up to {day}', { day: printDay(day) })],
    },
    description,
    day,
    modified: day,
    url,
    papers,
  };
}

function tagOf({ site }: Archive, key: string): string {
  return `tag:${site.tagAuthority}:${key}`;
}
