/** Outgoing links of a paper: the paper itself, its discussion and code, or web searches where no URL is known. */
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
  /** Link text, e.g. `arXiv abstract`, `Search Google Scholar for the title`. */
  readonly label: string;
  /** Absolute http(s) URL. */
  readonly url: string;
  readonly mediaType?: string;
}

const resourceLabels: Readonly<Record<Exclude<Resource['kind'], 'page'>, Phrase>> = {
  code: 'Code',
  model: 'Model',
  dataset: 'Data set',
  project: 'Project page',
};

/**
 * All links of `paper`, the paper itself first. Without an arXiv id there are web searches for the title, labelled as
 * such.
 */
export function toPaperLinks(
  paper: Pick<Paper, 'identifiers' | 'resources' | 'title'>,
): readonly PaperLink[] {
  const searches = paper.identifiers.arxiv === undefined ? searchLinks(paper.title.plain) : [];
  return [...toKnownLinks(paper), ...searches];
}

/** Links with a known URL, without web searches. */
export function toKnownLinks({
  identifiers,
  resources,
}: Pick<Paper, 'identifiers' | 'resources'>): readonly PaperLink[] {
  return [
    ...arxivLinks(identifiers.arxiv),
    ...openreviewLinks(identifiers),
    ...doiLinks(identifiers),
    ...resources.map(
      ({ kind, url }): PaperLink => ({
        kind,
        label: kind === 'page' ? toShortAddress(url) : phrase(resourceLabels[kind]),
        url,
      }),
    ),
  ];
}

const maxAddressLength = 40;

/** `https://www.aka.ms/orca-lm/` → `aka.ms/orca-lm`; of a long address the host alone. */
function toShortAddress(url: string): string {
  const { hostname, pathname, search } = new URL(url);
  const host = hostname.replace(/^www\./, '');
  const address = host + (pathname + search).replace(/\/$/, '');
  return address.length <= maxAddressLength ? address : host;
}

function arxivLinks(arxiv: string | undefined): PaperLink[] {
  if (arxiv === undefined) return [];
  return [
    { kind: 'abstract', label: phrase('arXiv abstract'), url: arxivAbstractUrl(arxiv) },
    { kind: 'pdf', label: 'PDF', url: arxivPdfUrl(arxiv), mediaType: 'application/pdf' },
    // Hugging Face has no pages of papers with ids from before 2007 (`hep-th/9901001`).
    ...(arxiv.includes('/')
      ? []
      : [
          {
            kind: 'discussion' as const,
            label: phrase('Hugging Face page'),
            url: huggingFacePaperUrl(arxiv),
          },
        ]),
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
