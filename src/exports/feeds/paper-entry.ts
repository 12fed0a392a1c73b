/** Feed entry of a paper. */

import { absoluteUrl, issuePath } from '../../addresses.ts';
import type { Archive, Issue, Paper } from '../../model.ts';
import { firstPublished } from '../../wording/first-published.ts';
import { count, phrase, printDate, printDay, splitPhrase } from '../../wording/wording.ts';
import { licenceUrl } from '../citation/identifier-urls.ts';
import { toKnownLinks } from '../citation/paper-links.ts';
import { unnamedAuthors } from '../unnamed-authors.ts';
import { escapeXmlText, removeIllegalCharacters, xmlElement, xmlTextElement } from '../xml.ts';
import { abstractFragment } from './abstract-fragment.ts';
import { excerptOf } from './excerpt.ts';
import type { FeedEntry, FeedLink, HtmlFragment } from './feed.ts';
import { inSiteDirection } from './site-direction.ts';

/** Fields of an entry that depend on the feed record and on the publication order. */
export type EntryPlace = Pick<FeedEntry, 'id' | 'url' | 'published' | 'updated' | 'place'>;

const summaryLength = 400;
const briefLength = 200;
const longestTitle = 2_000;

/** The entry of `paper`, published with `issue` at `position`. It does not depend on later issues. */
export function buildPaperEntry(paper: Paper, issue: Issue, archive: Archive, frame: EntryPlace): FeedEntry {
  const links = feedLinks(paper);
  return buildEntry(paper, archive, frame, {
    summary: removeIllegalCharacters(excerptOf(paper.abstract?.plain ?? '', summaryLength)),
    html: inSiteDirection(
      paperHtml(paper, issue, archive.site.url, [
        { title: phrase('Read on'), url: frame.url, mediaType: undefined },
        ...links,
      ]),
    ),
    links,
    externalUrl: links[0]?.url,
  });
}

/** The entry of `paper` for closed documents: the first sentences of its abstract, and one link to the paper elsewhere. */
export function buildBriefPaperEntry(paper: Paper, archive: Archive, frame: EntryPlace): FeedEntry {
  const { abstract } = paper;
  return buildEntry(paper, archive, frame, {
    summary:
      abstract === undefined
        ? phrase('The listing has no abstract of this paper.')
        : removeIllegalCharacters(excerptOf(abstract.plain, briefLength)),
    html: [],
    links: [],
    externalUrl: toKnownLinks(paper)[0]?.url,
  });
}

function buildEntry(
  paper: Paper,
  archive: Archive,
  { id, url, published, updated, place }: EntryPlace,
  { summary, html, links, externalUrl }: Pick<FeedEntry, 'summary' | 'html' | 'links' | 'externalUrl'>,
): FeedEntry {
  // Fields one by one: with object spread, V8 needs more time to create and to read the object.
  return {
    id,
    url,
    published,
    updated,
    place,
    title: entryTitle(paper),
    firstDate: paper.firstDate ?? paper.firstMonth,
    licence: licenceUrl(paper.licence),
    authors: paper.authors.map(({ name }) => removeIllegalCharacters(name)),
    categories: paper.topics.map((topic) => ({
      id: topic,
      label: archive.topics.get(topic)?.label ?? topic,
    })),
    summary,
    html,
    links,
    externalUrl,
  };
}

function feedLinks(paper: Paper): readonly FeedLink[] {
  return toKnownLinks(paper).map(({ label, url, mediaType }) => ({ title: label, url, mediaType }));
}

export function entryTitle({ title }: Paper): string {
  return removeIllegalCharacters(excerptOf(title.plain, longestTitle));
}

function paperHtml(
  paper: Paper,
  issue: Issue,
  siteUrl: string,
  links: readonly FeedLink[],
): readonly HtmlFragment[] {
  const issueLink = xmlTextElement(
    'a',
    phrase('Issue {number}, {day}', { number: String(issue.number), day: printDay(issue.day) }),
    {
      href: absoluteUrl(siteUrl, issuePath(issue.id)),
    },
  );
  const byline = bylineHtml(paper);
  const note = paper.appearances.find((appearance) => appearance.issue === issue.id)?.note;
  const remark = note === undefined ? '' : xmlTextElement('p', phrase('Note: {text}', { text: note }));
  const facts = xmlElement('p', {}, [[...factsHtml(paper), issueLink].join(' · ')]);
  return [
    `${byline === '' ? '' : `${byline}\n`}${facts}${remark}\n<p>`,
    abstractFragment(paper),
    `</p>\n${linksHtml(links)}`,
  ];
}

/** A paragraph with the authors, or with what is known about them. */
export function bylineHtml(paper: Paper): string {
  const names = paper.authors.map(({ name }) => name).join(phrase(', '));
  if (names !== '') return xmlTextElement('p', names + unnamedAuthors(paper));
  return paper.authorCount === undefined ? '' : xmlTextElement('p', count(paper.authorCount, 'author'));
}

/** First date and venue, escaped. */
export function factsHtml({ firstDate: day, firstMonth, venue }: Paper): string[] {
  const facts: string[] = [];
  const firstDate = day ?? firstMonth;
  if (firstDate !== undefined)
    facts.push(
      splitPhrase(firstPublished(firstDate).text)
        .map((part) =>
          typeof part === 'string'
            ? escapeXmlText(part)
            : xmlTextElement('time', printDate(firstDate), { datetime: firstDate }),
        )
        .join(''),
    );
  if (venue !== undefined) facts.push(escapeXmlText(venue.label));
  return facts;
}

function linksHtml(links: readonly FeedLink[]): string {
  return xmlElement('p', {}, [
    links.map(({ title, url }) => xmlTextElement('a', title, { href: url })).join(' · '),
  ]);
}
