/** An issue as the words of a mail, before they are HTML or text. */
import { absoluteUrl, issuePath } from '../../addresses.ts';
import type { Archive, Issue, Site } from '../../model.ts';
import { cleanText } from '../../text/clean-text.ts';
import { phrase, printDay } from '../../wording/wording.ts';
import {
  contentsLine,
  groupByTopic,
  type IssuePaper,
  issueHeading,
  mostDiscussed,
  type PaperGroup,
  papersOf,
} from '../issue-words.ts';
import { guardText, type MailPlaces, placesOf } from './placeholders.ts';

/**
 * How much is said of each paper, from most to least: a mail takes the first that fits. `leads` is the length of the
 * abstracts' opening in characters, 0 for none.
 */
export interface MailDetail {
  readonly lead: number;
  readonly facts: boolean;
}

export const mailDetails: readonly MailDetail[] = [
  { lead: 200, facts: true },
  { lead: 120, facts: true },
  { lead: 0, facts: true },
  { lead: 0, facts: false },
];

export interface MailWords {
  readonly archive: Archive;
  readonly subject: string;
  readonly siteName: string;
  readonly heading: string;
  /** `88 papers from …`. */
  readonly contents: string;
  readonly issueUrl: string;
  readonly places: MailPlaces;
  /** The most discussed first, under a heading of their own, then the rest in the listing's order or by topic. */
  readonly groups: readonly PaperGroup[];
  readonly imprint: string;
}

/** From this many papers on a list is grouped by topic. */
const longList = 20;
const leading = 3;
const longestSubject = 78;

export function toMailWords(issue: Issue, archive: Archive, places?: MailPlaces): MailWords {
  const { site } = archive;
  const issueUrl = absoluteUrl(site.url, issuePath(issue.id));
  return {
    archive,
    subject: mailSubject(issue, site),
    siteName: site.title,
    heading: issueHeading(issue),
    contents: phrase('{text}.', { text: contentsLine(issue) }),
    issueUrl,
    places: places ?? placesOf(site.mail, issueUrl),
    groups: toGroups(papersOf(issue, archive), archive),
    imprint: imprintOf(site),
  };
}

/** An archive that is its own publisher has nothing to say of whose it is. */
function imprintOf({ title, publisher }: Site): string {
  return title === publisher
    ? phrase('Titles and abstracts belong to their authors.')
    : phrase('{title} is published by {publisher}. Titles and abstracts belong to their authors.', {
        title,
        publisher,
      });
}

/** At most 78 characters; cut between words where the site's and the issue's titles are longer. */
export function mailSubject({ number, day, title }: Issue, site: Site): string {
  const whole = phrase('{site}, issue {number}: {title}', {
    site: site.title,
    number,
    title: title ?? printDay(day),
  });
  const subject = guardText(cleanText(whole), site.mail?.service ?? 'plain');
  const characters = [...subject];
  if (characters.length <= longestSubject) return subject;
  const cut = characters
    .slice(0, longestSubject - 1)
    .join('')
    .replace(/[\p{M}\u200D]+$/u, '');
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

function toGroups(papers: readonly IssuePaper[], archive: Archive): readonly PaperGroup[] {
  if (papers.length < longList)
    return papers.length === 0 ? [] : [{ heading: undefined, topic: undefined, papers }];
  const discussed = mostDiscussed(papers, leading);
  const rest = papers.filter((paper) => !discussed.includes(paper));
  const lead = { heading: phrase('Most discussed'), topic: undefined, papers: discussed };
  return [...(discussed.length === 0 ? [] : [lead]), ...groupByTopic(rest, archive)];
}

/** The first `count` papers of the groups, in their order; groups without any are left out. */
export function firstPapers(groups: readonly PaperGroup[], count: number): readonly PaperGroup[] {
  let room = count;
  return groups.flatMap((group) => {
    const papers = group.papers.slice(0, Math.max(0, room));
    room -= papers.length;
    return papers.length === 0 ? [] : [{ ...group, papers }];
  });
}
