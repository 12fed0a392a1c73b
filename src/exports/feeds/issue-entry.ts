/** An issue as a feed entry: the whole issue, to be read in the feed reader. */
import { absoluteUrl, paperPath } from '../../addresses.ts';
import { formatDay } from '../../calendar.ts';
import type { Archive, Issue, Paper } from '../../model.ts';
import { escapeXmlText, removeIllegalCharacters, xmlElement, xmlTextElement } from '../xml.ts';
import { abstractHtml, weighAbstract } from './abstract-html.ts';
import { weighText } from './entry-weight.ts';
import type { FeedEntry } from './feed.ts';
import { openingOf } from './opening.ts';
import { bylineHtml, type EntryPlace, entryTitle, factsHtml } from './paper-entry.ts';

/** An issue's text may weigh this much; a head of less than a megabyte then has room for three such issues. */
const heaviestIssue = 300_000;

/** How much is told of each paper; the next is tried when an issue is too heavy. */
const details = ['abstract', 'opening', 'title'] as const;
type Detail = (typeof details)[number];

/** The entry of `issue`. Nothing in it depends on later issues. */
export function buildIssueEntry(issue: Issue, archive: Archive, frame: EntryPlace): FeedEntry {
  const papers = issue.appearances.flatMap(({ paper }) => archive.papers.get(paper) ?? []);
  const listing = chooseListing(issue, papers, archive.site.url, frame.url);
  return {
    ...frame,
    title: removeIllegalCharacters(issueTitle(issue)),
    firstDate: undefined,
    authors: [],
    categories: [],
    summary: removeIllegalCharacters(issueSummary(issue, papers)),
    htmlWeight: listing.weight,
    // Large: made only for those who write it.
    get html() {
      return listing.render();
    },
    links: [],
    externalUrl: undefined,
  };
}

/** `Issue 3, 29 October 2025`, with its own title where it has one. */
export function issueTitle({ number, day, title }: Issue): string {
  const name = `Issue ${number}, ${formatDay(day)}`;
  return title === undefined ? name : `${name}: ${openingOf(title, 300)}`;
}

function countPapers(count: number): string {
  return count === 1 ? '1 paper' : `${count} papers`;
}

function issueSummary(issue: Issue, papers: readonly Paper[]): string {
  const leading = papers.slice(0, 3).map(entryTitle);
  const names =
    leading.length === 0 ? '' : `: ${leading.join('; ')}${papers.length > leading.length ? ' …' : ''}`;
  return openingOf(`${countPapers(papers.length)} from ${issue.source.listing}${names}`, 600);
}

/** What is told of an issue: as much as it may weigh. */
interface Listing {
  readonly weight: number;
  readonly render: () => string;
}

function chooseListing(issue: Issue, papers: readonly Paper[], siteUrl: string, url: string): Listing {
  const lead = xmlElement('p', {}, [
    `${xmlTextElement('a', `Issue ${issue.number}`, { href: url })}, ${formatDay(issue.day, 'cccc d LLLL yyyy')}: `,
    escapeXmlText(`${countPapers(papers.length)} from ${issue.source.listing}.`),
  ]);
  const titles = papers.map((paper) => weighText(placeHtml(paper, 'title', siteUrl)));
  const around = weighText(`${lead}\n${listHtml([], 'title', siteUrl)}`);
  for (const detail of details) {
    const places = papers.map((paper, index) => (titles[index] ?? 0) + weighDetail(paper, detail));
    const weight = places.reduce((sum, place) => sum + place + lineEndWeight, around);
    if (weight <= heaviestIssue)
      return { weight, render: () => `${lead}\n${listHtml(papers, detail, siteUrl)}` };
  }
  const some = papers.slice(0, countFitting(titles));
  const rest = xmlTextElement('a', `and ${papers.length - some.length} more`, { href: url });
  const html = `${lead}\n${listHtml(some, 'title', siteUrl)}\n<p>… ${rest}</p>`;
  return { weight: weighText(html), render: () => html };
}

const lineEndWeight = weighText('\n');

/** What a place in the list weighs beyond its title. */
function weighDetail(paper: Paper, detail: Detail): number {
  if (detail === 'abstract') return weighText('<p></p>') + weighAbstract(paper);
  return weighText(openingHtml(paper, detail));
}

/** As many papers from the top as fit by the weights of their titles. */
function countFitting(titles: readonly number[]): number {
  let weight = 0;
  const end = titles.findIndex((title) => {
    weight += title + 1;
    return weight > heaviestIssue - 5_000;
  });
  return end < 0 ? titles.length : end;
}

function listHtml(papers: readonly Paper[], detail: Detail, siteUrl: string): string {
  return xmlElement('ol', {}, ['\n', ...papers.map((paper) => `${placeHtml(paper, detail, siteUrl)}\n`)]);
}

function openingHtml({ abstract }: Paper, detail: Detail): string {
  return detail === 'opening' && abstract !== undefined
    ? xmlTextElement('p', openingOf(abstract.plain, 300))
    : '';
}

function placeHtml(paper: Paper, detail: Detail, siteUrl: string): string {
  const title = xmlTextElement('a', entryTitle(paper), { href: absoluteUrl(siteUrl, paperPath(paper.id)) });
  const parts = [xmlElement('h3', {}, [title]), bylineHtml(paper)];
  const facts = factsHtml(paper);
  if (facts.length > 0) parts.push(xmlElement('p', {}, [facts.join(' · ')]));
  if (detail === 'abstract') parts.push(xmlElement('p', {}, [abstractHtml(paper)]));
  parts.push(openingHtml(paper, detail));
  return xmlElement('li', {}, parts);
}
