/** Compares the metadata in a paper page's head with its citations, field by field. */
import type { HeadMeta } from '../../src/exports/citation/head-meta.ts';
import {
  type ReadCitation,
  readBibtex,
  readCsl,
  readDublinCore,
  readHighwire,
  readJsonLd,
  readRis,
} from './foreign-parsers.ts';

/** All citation data of a page. */
export interface PageCitations {
  readonly metas: readonly HeadMeta[];
  /** The text of the JSON-LD script. */
  readonly jsonLd: string;
  readonly bibtex: string;
  readonly ris: string;
  /** One CSL-JSON entry, or an array of one. */
  readonly csl: string;
}

/**
 * Titles, author lists, dates and URLs that differ from the CSL-JSON; empty if all agree. Titles are compared by
 * letters and digits (BibTeX has TeX), names of unstructured formats word by word, BibTeX dates to their precision.
 */
export function findDisagreements(page: PageCitations): readonly string[] {
  const standard = readCsl(page.csl);
  const others: readonly (readonly [format: string, citation: ReadCitation, structured: boolean])[] = [
    ['BibTeX', readBibtex(page.bibtex), true],
    ['RIS', readRis(page.ris), true],
    ['JSON-LD', readJsonLd(page.jsonLd), true],
    ['citation_*', readHighwire(page.metas), false],
    ['Dublin Core', readDublinCore(page.metas), false],
  ];
  return others.flatMap(([format, citation, structured]) => {
    const isTex = format === 'BibTeX';
    return [
      differ(
        format,
        'title',
        isTex ? lettersOf(citation.title) : citation.title,
        isTex ? lettersOf(standard.title) : standard.title,
      ),
      structured
        ? differ(format, 'authors', citation.authors.join('; '), standard.authors.join('; '))
        : differ(
            format,
            'authors',
            citation.authors.map(wordsOf).join('; '),
            standard.authors.map(wordsOf).join('; '),
          ),
      differ(format, 'date', citation.date, isTex ? standard.date.slice(0, 7) : standard.date),
      differ(format, 'URL', citation.url, standard.url),
    ].filter((difference) => difference !== '');
  });
}

function differ(format: string, field: string, actual: string, expected: string): string {
  return actual === expected ? '' : `${format} ${field}: “${actual}”, but CSL-JSON has “${expected}”`;
}

/**
 * Letters and digits without the tags that parsers make of TeX. U+02CB is removed: the BibTeX parser returns it for
 * `\textasciigrave`, and it counts as a letter.
 */
export function lettersOf(text: string): string {
  return text
    .replaceAll('\u02cb', '`')
    .replace(/<\/?(?:sub|sup|i|b|span|code|a)(?: [^>]*)?>/g, '')
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function wordsOf(name: string): string {
  return name
    .split(/[\s,|]+/)
    .map((word) => word.replace(/\.$/, ''))
    .sort()
    .join(' ');
}
