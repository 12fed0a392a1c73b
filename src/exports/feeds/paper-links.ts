/** Where a paper is elsewhere on the web, in the order a reader wants it. */
import type { Paper, Resource } from '../../model.ts';
import type { FeedLink } from './feed.ts';

const resourceTitles: Readonly<Record<Resource['kind'], string>> = {
  code: 'Code',
  model: 'Model',
  dataset: 'Dataset',
  project: 'Project page',
};

/** Links made of the paper's known identifiers, then its resources. Nothing is guessed. */
export function paperLinks({ identifiers, resources }: Paper): readonly FeedLink[] {
  const { arxiv, openreview, doi } = identifiers;
  const links: FeedLink[] = [];
  const add = (title: string, url: string, mediaType = 'text/html') => links.push({ title, url, mediaType });
  if (arxiv !== undefined) {
    add('arXiv', `https://arxiv.org/abs/${arxiv}`);
    add('PDF', `https://arxiv.org/pdf/${arxiv}`, 'application/pdf');
  }
  if (openreview !== undefined) {
    add('OpenReview', `https://openreview.net/forum?id=${encodeURIComponent(openreview)}`);
    if (arxiv === undefined)
      add('PDF', `https://openreview.net/pdf?id=${encodeURIComponent(openreview)}`, 'application/pdf');
  }
  if (doi !== undefined) add('Publisher', `https://doi.org/${encodeURI(doi)}`);
  for (const { kind, url } of resources)
    links.push({ title: resourceTitles[kind], url, mediaType: undefined });
  return links;
}
