/** CSL-JSON 1.0.2, the input format of citation processors. */
import type { CitedDate } from './cited-date.ts';
import type { CitedWork } from './cited-work.ts';

/** The subset of CSL-JSON that is written. */
export interface CslEntry {
  readonly id: string;
  readonly type: 'article' | 'paper-conference' | 'article-journal';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly issued?: CslDate;
  readonly 'container-title'?: string;
  readonly 'collection-title'?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly publisher?: string;
  readonly number?: string;
  readonly abstract?: string;
  readonly DOI?: string;
  readonly URL: string;
  readonly license?: string;
  readonly language?: string;
}

interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly 'non-dropping-particle'?: string;
  readonly suffix?: string;
  readonly literal?: string;
}

interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

const types: Readonly<Record<CitedWork['kind'], CslEntry['type']>> = {
  preprint: 'article',
  conference: 'paper-conference',
  workshop: 'paper-conference',
  journal: 'article-journal',
  other: 'article',
};

/** Converts a record to a CSL-JSON item; unknown fields are omitted. A file is a JSON array of items. */
export function toCslJson(record: CitedWork): CslEntry {
  const { kind, authors, issued, venue, arxiv, abstract, doi } = record;
  return {
    id: record.key,
    type: types[kind],
    title: record.title,
    ...(authors.length > 0 && { author: authors.map(toCslName) }),
    ...(issued !== undefined && { issued: toCslDate(issued) }),
    ...(venue !== undefined && { 'container-title': venue.fullName }),
    ...(venue?.bookSeries !== undefined && { 'collection-title': venue.bookSeries }),
    ...(venue?.volume !== undefined && { volume: venue.volume }),
    ...(venue?.number !== undefined && { issue: venue.number }),
    ...(venue?.pages !== undefined && { page: venue.pages }),
    ...(kind === 'preprint' && arxiv !== undefined && { publisher: 'arXiv', number: `arXiv:${arxiv}` }),
    ...(abstract !== undefined && { abstract }),
    ...(doi !== undefined && { DOI: doi }),
    URL: record.url,
    ...(record.licence !== undefined && { license: record.licence }),
    ...(record.language !== undefined && { language: record.language }),
  };
}

/** `toCslJson` as indented text, without a final newline. */
export function renderCslJson(record: CitedWork): string {
  return JSON.stringify(toCslJson(record), null, 2);
}

/** `toCslJson` on one line, for files of many. */
export function renderCslLine(record: CitedWork): string {
  return JSON.stringify(toCslJson(record));
}

function toCslName({ name, parts }: CitedWork['authors'][number]): CslName {
  if (parts.group === true) return { literal: name };
  if (parts.given === '' && parts.particle === undefined) return { family: parts.family };
  return {
    family: parts.family,
    ...(parts.given !== '' && { given: parts.given }),
    ...(parts.particle !== undefined && { 'non-dropping-particle': parts.particle }),
    ...(parts.suffix !== undefined && { suffix: parts.suffix }),
  };
}

function toCslDate({ year, month, day }: CitedDate): CslDate {
  return { 'date-parts': [[year, month, day].filter((part) => part !== undefined)] };
}
