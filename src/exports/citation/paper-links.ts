/** Where a paper leads: the paper itself, its discussion, its code; or searches, where no address is known. */
import type { Identifiers, Paper, Resource } from '../../model.ts';
import type { Phrase } from '../../wording/english.ts';
import { phrase } from '../../wording/wording.ts';
import {
  alphaxivUrl,
  arxivAbstractUrl,
  arxivDoi,
  arxivPdfUrl,
  doiUrl,
  huggingFacePaperUrl,
  openreviewPdfUrl,
  openreviewUrl,
} from './identifier-urls.ts';

export interface PaperLink {
  readonly kind: 'abstract' | 'pdf' | 'discussion' | 'doi' | Resource['kind'] | 'search';
  /** What the link says, e.g. `arXiv abstract`, `Search Google Scholar for the title`. */
  readonly label: string;
  /** Absolute http(s) URL. */
  readonly url: string;
  readonly mediaType?: string;
}

const resourceLabels: Readonly<Record<Resource['kind'], Phrase>> = {
  code: 'Code',
  model: 'Model',
  dataset: 'Data set',
  project: 'Project page',
};

/** All links of `paper`, the paper itself first. A paper that no arXiv id leads to has title searches, said as such. */
export function toPaperLinks(
  paper: Pick<Paper, 'identifiers' | 'resources' | 'title'>,
): readonly PaperLink[] {
  const searches = paper.identifiers.arxiv === undefined ? searchLinks(paper.title.plain) : [];
  return [...toKnownLinks(paper), ...searches];
}

/** The links that are known to lead to the paper or what belongs to it: all but searches. */
export function toKnownLinks({
  identifiers,
  resources,
}: Pick<Paper, 'identifiers' | 'resources'>): readonly PaperLink[] {
  return [
    ...arxivLinks(identifiers.arxiv),
    ...openreviewLinks(identifiers),
    ...doiLinks(identifiers),
    ...resources.map(({ kind, url }): PaperLink => ({ kind, label: phrase(resourceLabels[kind]), url })),
  ];
}

function arxivLinks(arxiv: string | undefined): PaperLink[] {
  if (arxiv === undefined) return [];
  return [
    { kind: 'abstract', label: phrase('arXiv abstract'), url: arxivAbstractUrl(arxiv) },
    { kind: 'pdf', label: 'PDF', url: arxivPdfUrl(arxiv), mediaType: 'application/pdf' },
    { kind: 'discussion', label: phrase('Hugging Face page'), url: huggingFacePaperUrl(arxiv) },
    { kind: 'discussion', label: 'alphaXiv', url: alphaxivUrl(arxiv) },
  ];
}

function openreviewLinks({ arxiv, openreview }: Identifiers): PaperLink[] {
  if (openreview === undefined) return [];
  const forum: PaperLink = { kind: 'discussion', label: 'OpenReview', url: openreviewUrl(openreview) };
  if (arxiv !== undefined) return [forum];
  return [
    forum,
    { kind: 'pdf', label: 'PDF', url: openreviewPdfUrl(openreview), mediaType: 'application/pdf' },
  ];
}

function doiLinks({ arxiv, doi }: Identifiers): PaperLink[] {
  const dois = [doi, arxiv === undefined ? undefined : arxivDoi(arxiv)].filter((one) => one !== undefined);
  return [...new Set(dois)].map((one) => ({ kind: 'doi', label: `doi:${one}`, url: doiUrl(one) }));
}

function searchLinks(title: string): PaperLink[] {
  const words = encodeURIComponent(title);
  const quoted = encodeURIComponent(`"${title.replaceAll('"', '')}"`);
  const search = (place: string, url: string): PaperLink => ({
    kind: 'search',
    label: phrase('Search {place} for the title', { place }),
    url,
  });
  return [
    search('arXiv', `https://arxiv.org/search/?query=${words}&searchtype=title`),
    search('Semantic Scholar', `https://www.semanticscholar.org/search?q=${words}`),
    search('Google Scholar', `https://scholar.google.com/scholar?q=${quoted}`),
  ];
}
