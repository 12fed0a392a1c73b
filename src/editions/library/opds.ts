/** OPDS 1.2 catalogue of all EPUBs (an acquisition feed in Atom, RFC 4287), for reading apps. */
import { absoluteUrl, issueEpubPath, issuePath, opdsPath } from '../../addresses.ts';
import { editionMediaTypes } from '../../exports/edition-media-types.ts';
import { noonOf } from '../../exports/feeds/instant.ts';
import type { Revised } from '../../exports/sitemap/last-change.ts';
import { xmlDocument, xmlElement, xmlTextElement } from '../../exports/xml.ts';
import type { Archive, CalendarDay, Issue } from '../../model.ts';
import { phrase, printDay } from '../../wording/wording.ts';
import { contentsLine, issueHeading } from '../issue-words.ts';
import { issueChange, newestOf } from '../revision-days.ts';

/** The EPUBs of all issues, newest first, dated by issue, and by the corrections in them. */
export function renderOpds({ site, issues }: Archive, revised: Revised = () => undefined): string {
  const self = absoluteUrl(site.url, opdsPath);
  const changes = issues.map((issue) => issueChange(issue, revised));
  const link = (rel: string, href: string, type: string) => xmlElement('link', { rel, href, type });
  const attributes = {
    xmlns: 'http://www.w3.org/2005/Atom',
    'xmlns:dc': 'http://purl.org/dc/terms/',
    'xml:lang': site.language,
  };
  return xmlDocument(
    [['feed', attributes]],
    [
      xmlTextElement('id', `tag:${site.tagAuthority}:books`),
      xmlTextElement('title', phrase('{title}: books', { title: site.title })),
      xmlTextElement('subtitle', site.description),
      xmlTextElement(
        'updated',
        changes.length === 0
          ? noonOf(`${site.tagAuthority.split(',')[1]?.slice(0, 4) ?? '1980'}-01-01`)
          : noonOf(newestOf(changes)),
      ),
      xmlElement('author', {}, [xmlTextElement('name', site.publisher), xmlTextElement('uri', site.url)]),
      link('self', self, editionMediaTypes.opds),
      link('start', self, editionMediaTypes.opds),
      link('alternate', site.url, 'text/html'),
      ...issues.map((issue, index) => renderEntry(issue, site, changes[index] ?? issue.day)),
    ],
  );
}

function renderEntry(issue: Issue, site: Archive['site'], changed: CalendarDay): string {
  const page = absoluteUrl(site.url, issuePath(issue.id));
  const book = absoluteUrl(site.url, issueEpubPath(issue.id));
  return xmlElement('entry', {}, [
    xmlTextElement('id', `tag:${site.tagAuthority}:issues/${issue.id}`),
    xmlTextElement('title', site.title + phrase(', ') + issueHeading(issue)),
    xmlTextElement('updated', noonOf(changed)),
    xmlTextElement('published', noonOf(issue.day)),
    xmlElement('author', {}, [xmlTextElement('name', site.title)]),
    xmlTextElement('dc:language', site.language),
    xmlTextElement('dc:issued', issue.day),
    xmlTextElement('dc:publisher', site.publisher),
    xmlTextElement(
      'summary',
      phrase('{papers}, {day}.', { papers: contentsLine(issue), day: printDay(issue.day) }),
      { type: 'text' },
    ),
    xmlElement('link', {
      rel: 'http://opds-spec.org/acquisition/open-access',
      href: book,
      type: editionMediaTypes.epub,
    }),
    xmlElement('link', { rel: 'alternate', href: page, type: 'text/html' }),
  ]);
}
