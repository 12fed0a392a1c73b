/** OPML 2.0 (https://opml.org/spec2.opml) with all feeds, for import into feed readers. */

import { absoluteUrl } from '../../addresses.ts';
import type { Archive } from '../../model.ts';
import type { Phrase } from '../../wording/english.ts';
import { phrase } from '../../wording/wording.ts';
import { xmlDocument, xmlElement, xmlTextElement } from '../xml.ts';
import type { FeedDescriptor, FeedKind } from './feed.ts';
import { noonOf, toRfc822 } from './instant.ts';

/** Folders of the list, in order; feeds of the whole site come first, without a folder. */
const folders: readonly { readonly kind: FeedKind; readonly title: Phrase }[] = [
  { kind: 'topic', title: 'Topics' },
  { kind: 'query', title: 'Saved queries' },
  { kind: 'venue', title: 'Venues' },
  { kind: 'author', title: 'Authors' },
];

/** Each feed once, with its Atom URL, since Atom has the most fields. The date is the newest issue's. */
export function renderOpml({ site, issues }: Archive, feeds: readonly FeedDescriptor[]): string {
  const outline = ({ title, description, paths, page }: FeedDescriptor) =>
    xmlElement('outline', {
      type: 'rss',
      text: title,
      title,
      description,
      xmlUrl: absoluteUrl(site.url, paths.atom),
      htmlUrl: absoluteUrl(site.url, page),
      language: site.language,
    });
  const whole = feeds.filter(({ kind }) => kind === 'issues' || kind === 'papers').map(outline);
  const grouped = folders.flatMap(({ kind, title }) => {
    const members = feeds.filter((feed) => feed.kind === kind).map(outline);
    return members.length === 0
      ? []
      : xmlElement('outline', { text: phrase(title), title: phrase(title) }, [
          '\n',
          members.join('\n'),
          '\n',
        ]);
  });
  const head = xmlElement('head', {}, [
    xmlTextElement('title', phrase('{title}: all feeds', { title: site.title })),
    xmlTextElement('dateModified', issues[0] && toRfc822(noonOf(issues[0].day))),
    xmlTextElement('docs', 'http://opml.org/spec2.opml'),
  ]);
  return xmlDocument([['opml', { version: '2.0' }]], [head, '<body>', ...whole, ...grouped, '</body>']);
}
