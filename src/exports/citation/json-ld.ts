/** Structured data (schema.org, as JSON-LD) for paper pages, issue pages and the home page. */
import { absoluteUrl, issuePath } from '../../addresses.ts';
import type { Archive, Issue } from '../../model.ts';
import { toFullFamily } from '../../people/full-family.ts';
import type { CitationRecord, CitedAuthor, Periodical } from './citation-record.ts';
import { toIsoDate } from './cited-date.ts';
import { arxivDoi, doiUrl, licenceUrl } from './identifier-urls.ts';

/** A JSON value; undefined members are omitted. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

const context = 'https://schema.org';

/**
 * A `ScholarlyArticle`, part of a `PublicationIssue` for each issue that lists it, all of one `Periodical`. Without the
 * abstract, which the page has as text and in `citation_abstract`: search engines show neither of them from here, and
 * reference managers read the `<meta>` elements first.
 */
export function toJsonLd(record: CitationRecord): Json {
  const { authors, issued, arxiv, doi, pdf } = record;
  const otherDoi = doi ?? (arxiv === undefined ? undefined : arxivDoi(arxiv));
  return {
    '@context': context,
    '@type': 'ScholarlyArticle',
    '@id': `${record.page}#paper`,
    name: record.title,
    headline: record.title,
    author: authors.length === 0 ? undefined : authors.map(toPerson),
    datePublished: issued && toIsoDate(issued),
    dateCreated: record.online && toIsoDate(record.online),
    inLanguage: record.language,
    license: licenceUrl(record.licence),
    url: record.url,
    mainEntityOfPage: record.page,
    sameAs: otherDoi === undefined ? undefined : doiUrl(otherDoi),
    identifier: toIdentifiers(record),
    encoding:
      pdf === undefined
        ? undefined
        : { '@type': 'MediaObject', contentUrl: pdf, encodingFormat: 'application/pdf' },
    isPartOf: record.issues.map(({ id, number, url }) => ({
      '@type': 'PublicationIssue',
      '@id': url,
      issueNumber: number,
      datePublished: id,
      url,
      isPartOf: toPeriodical(record.periodical),
    })),
  };
}

/**
 * A `PublicationIssue` of the `Periodical`. Papers are not listed: their own pages refer to the issue by `isPartOf`,
 * and a list here would add a sixth to the page's size.
 */
export function toIssueJsonLd(issue: Issue, archive: Archive): Json {
  const { site } = archive;
  const url = absoluteUrl(site.url, issuePath(issue.id));
  return {
    '@context': context,
    '@type': 'PublicationIssue',
    '@id': url,
    name: issue.title,
    issueNumber: issue.number,
    datePublished: issue.day,
    url,
    inLanguage: site.language,
    isPartOf: toPeriodical({ name: site.title, url: site.url, publisher: site.publisher }),
  };
}

/** The `Periodical` with its newest issues, for the home page. */
export function toPeriodicalJsonLd(archive: Archive, issueCount = 10): Json {
  const { site, issues } = archive;
  return {
    '@context': context,
    ...toPeriodical({ name: site.title, url: site.url, publisher: site.publisher }),
    description: site.description,
    inLanguage: site.language,
    hasPart: issues.slice(0, issueCount).map(({ id, number, title }) => {
      const url = absoluteUrl(site.url, issuePath(id));
      return {
        '@type': 'PublicationIssue',
        '@id': url,
        name: title,
        issueNumber: number,
        datePublished: id,
        url,
      };
    }),
  };
}

function toPeriodical({ name, url, publisher }: Periodical): { readonly [key: string]: Json } {
  return {
    '@type': 'Periodical',
    '@id': url,
    name,
    url,
    publisher: { '@type': 'Organization', name: publisher },
  };
}

function toPerson({ name, parts, page }: CitedAuthor): Json {
  if (parts.group === true) return { '@type': 'Organization', name, url: page };
  return {
    '@type': 'Person',
    name,
    givenName: parts.given === '' ? undefined : parts.given,
    familyName: toFullFamily(parts),
    honorificSuffix: parts.suffix,
    url: page,
  };
}

function toIdentifiers({ arxiv, doi }: CitationRecord): Json | undefined {
  const identifiers = [
    ...(arxiv === undefined ? [] : [{ '@type': 'PropertyValue', propertyID: 'arXiv', value: arxiv }]),
    ...(doi === undefined ? [] : [{ '@type': 'PropertyValue', propertyID: 'DOI', value: doi }]),
  ];
  return identifiers.length === 0 ? undefined : identifiers;
}
