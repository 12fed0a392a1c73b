/** Feed entry of an issue, with the content of the whole issue. */

import { absoluteUrl, paperPath } from '../../addresses.ts';
import type { Archive, Issue, Paper } from '../../model.ts';
import { listingName } from '../../wording/listing-name.ts';
import { textDirection } from '../../wording/text-direction.ts';
import { count, phrase, printDay } from '../../wording/wording.ts';
import { escapeXmlText, removeIllegalCharacters, xmlElement, xmlTextElement } from '../xml.ts';
import { abstractFragment } from './abstract-fragment.ts';
import { weighHtml } from './entry-weight.ts';
import { excerptOf } from './excerpt.ts';
import type { FeedEntry, HtmlFragment } from './feed.ts';
import { bylineHtml, type EntryPlace, entryTitle, factsHtml } from './paper-entry.ts';
import { inSiteDirection } from './site-direction.ts';

/** Maximum size in bytes; three such issues fit into a head of less than 1 MB. */
const heaviestIssue = 300_000;

type Detail = 'abstract' | 'opening' | 'title' | 'name';

/** Levels of detail for papers; the next one is used if an issue exceeds the maximum. */
const details = ['abstract', 'opening', 'title'] as const;
/** In closed documents: title and authors. */
const briefDetails = ['name'] as const;

/** The entry of `issue`. It does not depend on later issues. */
export function buildIssueEntry(issue: Issue, archive: Archive, frame: EntryPlace): FeedEntry {
  return buildEntry(issue, archive, frame, details);
}

/** The entry of `issue` for closed documents: its papers without their abstracts. */
export function buildBriefIssueEntry(issue: Issue, archive: Archive, frame: EntryPlace): FeedEntry {
  return buildEntry(issue, archive, frame, briefDetails);
}

type Details = readonly [...Detail[], Detail];

function buildEntry(issue: Issue, archive: Archive, frame: EntryPlace, allowed: Details): FeedEntry {
  const papers = issue.appearances.flatMap(({ paper }) => archive.papers.get(paper) ?? []);
  return {
    ...frame,
    title: removeIllegalCharacters(issueTitle(issue)),
    firstDate: undefined,
    licence: undefined,
    authors: [],
    categories: [],
    summary: removeIllegalCharacters(issueSummary(issue, papers)),
    html: inSiteDirection(issueHtml(issue, papers, archive.site.url, frame.url, allowed)),
    links: [],
    externalUrl: undefined,
  };
}

/** `Issue 3, 29 October 2025`, followed by the issue's own title if it has one. */
export function issueTitle({ number, day, title }: Issue): string {
  const name = phrase('Issue {number}, {day}', { number: String(number), day: printDay(day) });
  return title === undefined ? name : `${name}: ${excerptOf(title, 300)}`;
}

function countPapers(size: number): string {
  return count(size, 'paper');
}

function issueSummary(issue: Issue, papers: readonly Paper[]): string {
  const leading = papers.slice(0, 3).map(entryTitle);
  const names =
    leading.length === 0 ? '' : `: ${leading.join('; ')}${papers.length > leading.length ? ' …' : ''}`;
  return excerptOf(
    phrase('{papers} from {listing}', {
      papers: countPapers(papers.length),
      listing: listingName(issue.source),
    }) + names,
    600,
  );
}

function issueHtml(
  issue: Issue,
  papers: readonly Paper[],
  siteUrl: string,
  url: string,
  allowed: Details,
): readonly HtmlFragment[] {
  const lead = xmlElement('p', {}, [
    `${xmlTextElement('a', phrase('Issue {number}', { number: String(issue.number) }), { href: url })}, ${printDay(issue.day, 'cccc d LLLL yyyy')}: `,
    escapeXmlText(
      `${phrase('{papers} from {listing}', { papers: countPapers(papers.length), listing: listingName(issue.source) })}.`,
    ),
  ]);
  for (const detail of allowed) {
    const html = [lead, '\n', ...listParts(papers, detail, siteUrl)];
    if (weighHtml(html) <= heaviestIssue) return html;
  }
  const shortest = allowed.at(-1) ?? 'name';
  const some = fittingPapers(papers, shortest, siteUrl);
  const rest = xmlTextElement('a', phrase('and {n} more', { n: String(papers.length - some.length) }), {
    href: url,
  });
  return [lead, '\n', ...listParts(some, shortest, siteUrl), `\n<p>… ${rest}</p>`];
}

/** The first papers that fit within the maximum. */
function fittingPapers(papers: readonly Paper[], detail: Detail, siteUrl: string): readonly Paper[] {
  let weight = 0;
  const end = papers.findIndex((paper) => {
    weight += weighHtml(placeParts(paper, detail, siteUrl)) + 1;
    return weight > heaviestIssue - 5_000;
  });
  return end < 0 ? papers : papers.slice(0, end);
}

function listParts(papers: readonly Paper[], detail: Detail, siteUrl: string): readonly HtmlFragment[] {
  return ['<ol>\n', ...papers.flatMap((paper) => [...placeParts(paper, detail, siteUrl), '\n']), '</ol>'];
}

function placeParts(paper: Paper, detail: Detail, siteUrl: string): readonly HtmlFragment[] {
  const title = xmlTextElement('a', entryTitle(paper), {
    href: absoluteUrl(siteUrl, paperPath(paper.id)),
    dir: textDirection(paper.title.plain),
  });
  const facts = detail === 'name' ? [] : factsHtml(paper);
  const start = [
    '<li>',
    xmlElement('h3', {}, [title]),
    bylineHtml(paper),
    facts.length > 0 ? xmlElement('p', {}, [facts.join(' · ')]) : '',
  ].join('');
  if (detail === 'abstract') return [`${start}<p>`, abstractFragment(paper), '</p></li>'];
  if (detail !== 'opening' || paper.abstract === undefined) return [`${start}</li>`];
  return [
    `${start}${xmlTextElement('p', excerptOf(paper.abstract.plain, 300), { dir: textDirection(paper.abstract.plain) })}</li>`,
  ];
}
