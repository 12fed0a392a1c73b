/** Content of a mail, independent of HTML or text. */
import { absoluteUrl, issuePath } from '../../addresses.ts';
import type { Archive, Issue } from '../../model.ts';
import type { Site } from '../../site-settings.ts';
import { cleanText } from '../../text/clean-text.ts';
import { endAtWord } from '../../text/end-at-word.ts';
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

/** Level of detail for papers. */
export interface MailDetail {
  /** Maximum length of the abstract's excerpt; 0 for none. */
  readonly lead: number;
  readonly facts: boolean;
  /** Whether the paper's number links to its anchor in the issue. */
  readonly place: boolean;
}

/** From most to least detail; a mail uses the first that fits. */
export const mailDetails: readonly MailDetail[] = [
  { lead: 200, facts: true, place: true },
  { lead: 200, facts: true, place: false },
  { lead: 120, facts: true, place: false },
  { lead: 0, facts: true, place: false },
  { lead: 0, facts: false, place: false },
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
  /** The most discussed papers first, under their own heading, then the others in the listing's order or by topic. */
  readonly groups: readonly PaperGroup[];
  readonly imprint: string;
}

/** From this number of papers on, a list is grouped by topic. */
const longList = 20;
const leading = 3;
const longestSubject = 78;
/** Of the site's title, where the issue's own is long. */
const shortestName = 24;

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

/** The publisher is omitted if it equals the title. */
function imprintOf({ title, publisher }: Site): string {
  return title === publisher
    ? phrase('Titles and abstracts belong to their authors.')
    : phrase('{title} is published by {publisher}. Titles and abstracts belong to their authors.', {
        title,
        publisher,
      });
}

/** At most 78 characters; if necessary the site's title is truncated, then the issue's, so that each issue has its own subject. */
export function mailSubject({ number, day, title }: Issue, { title: name, mail }: Site): string {
  const subjectWith = (site: string): string => {
    const whole = phrase('{site}, issue {number}: {title}', { site, number, title: title ?? printDay(day) });
    return guardText(cleanText(whole), mail?.service ?? 'plain');
  };
  const room = longestSubject - ([...subjectWith(name)].length - [...name].length);
  return truncate(subjectWith(truncate(name, Math.max(room, shortestName))), longestSubject);
}

/** Between words. */
function truncate(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const start = characters.slice(0, most - 1).join('');
  return endAtWord(start.replace(/[\p{M}\u200D]+$/u, ''));
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
export function firstPapers<Group extends { readonly papers: readonly unknown[] }>(
  groups: readonly Group[],
  count: number,
): readonly Group[] {
  let room = count;
  return groups.flatMap((group) => {
    const papers = group.papers.slice(0, Math.max(0, room));
    room -= papers.length;
    return papers.length === 0 ? [] : [{ ...group, papers }];
  });
}
