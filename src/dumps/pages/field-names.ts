/** What the classes and attributes of an HTML element say that it has of a paper. */
import type { HtmlTag } from '../html/html-tokens.ts';

/** `italics`: words in italics, of which nothing is said. */
export type FieldKind = 'title' | 'authors' | 'abstract' | 'venue' | 'italics';

/** Words of classes, such as `issue-item__title`, `ptitle`, `pub-authors`. */
const titles = /(?:^|[-_]|p|paper|pub|publication|article)title(?:-(?:link|results|text|wrapper))?$/;
const otherTitles =
  /^(?:page|site|entry|post|blog|news|section|session|sub|head|header|nav|menu|widget|modal|journal|series|book|volume|issue|conference|category|list|block|sidebar|footer)[-_]?title/;
const authors =
  /(?:^|[-_]|paper|pub|article)(?:authors?|bylines?|contribs?|contributors?|creators?)(?:-(?:list|results|names?|search))?$|^authsearch$|^loa$/;
const otherAuthors = /^(?:about|corresponding|co-?resp|current|post|entry|comment)[-_]?author/;
const abstracts = /(?:^|[-_]|paper|pub)(?:abstract|excerpt)(?:-(?:full|text|body|content|cropped))?$/;
const venues = /(?:^|[-_])(?:periodical|venue|journal|journal-name|booktitle)$/;

/** Controls, and what is as large as a page. */
const neverFields =
  /^(?:html|head|body|main|title|meta|link|script|style|button|input|select|label|svg|form|cite)$/;

/** The field that an element is, by schema.org's properties, its label for screen readers, or its classes; undefined for most. */
export function fieldOf({ name, attributes }: HtmlTag): FieldKind | undefined {
  const classes = (attributes.get('class') ?? '').toLowerCase().split(/\s+/);
  if (name === 'form' && classes.includes('authsearch')) return 'authors';
  if (neverFields.test(name) || classes.includes('btn') || classes.includes('badge')) return undefined;
  const properties = (attributes.get('itemprop') ?? '').split(/\s+/);
  const labels = [attributes.get('aria-label'), attributes.get('data-test'), attributes.get('data-testid')];
  const names = labels.map((label) => (label ?? '').toLowerCase());
  const has = (pattern: RegExp, other?: RegExp): boolean =>
    [...classes, ...names].some((word) => pattern.test(word) && other?.test(word) !== true);
  if (properties.includes('author') || properties.includes('creator') || has(authors, otherAuthors))
    return 'authors';
  if (properties.includes('headline') || has(titles, otherTitles)) return 'title';
  if (attributes.get('title') === 'paper title') return 'title';
  // A link of that class is a button.
  if (name !== 'a' && has(abstracts)) return 'abstract';
  if (has(venues)) return 'venue';
  return name === 'i' || name === 'em' ? 'italics' : undefined;
}
