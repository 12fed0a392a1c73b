/** URLs derived from a paper's identifiers. */
import type { Identifiers } from '../../model.ts';

/** The DOI that arXiv registers for each paper. */
export const arxivDoi = (id: string): string => `10.48550/arXiv.${id}`;
export const arxivAbstractUrl = (id: string): string => `https://arxiv.org/abs/${toUrlPath(id)}`;
export const arxivPdfUrl = (id: string): string => `https://arxiv.org/pdf/${toUrlPath(id)}`;
export const huggingFacePaperUrl = (id: string): string => `https://huggingface.co/papers/${toUrlPath(id)}`;
export const alphaxivUrl = (id: string): string => `https://www.alphaxiv.org/abs/${toUrlPath(id)}`;
export const openreviewUrl = (id: string): string =>
  `https://openreview.net/forum?id=${encodeURIComponent(id)}`;
export const openreviewPdfUrl = (id: string): string =>
  `https://openreview.net/pdf?id=${encodeURIComponent(id)}`;
export const doiUrl = (doi: string): string => `https://doi.org/${toUrlPath(doi)}`;

/** URL of the PDF; undefined if no identifier gives one. */
export function paperPdfUrl({ arxiv, openreview }: Identifiers): string | undefined {
  if (arxiv !== undefined) return arxivPdfUrl(arxiv);
  return openreview === undefined ? undefined : openreviewPdfUrl(openreview);
}

/** The licence if it is a URL; listings also name licences. */
export function licenceUrl(licence: string | undefined): string | undefined {
  return licence !== undefined && /^https?:\/\/[^\s<>"]+$/.test(licence) ? licence : undefined;
}

/** Percent-encodes everything except slashes; a DOI may contain `<`, `#`, `"` and braces. */
function toUrlPath(text: string): string {
  return text.split('/').map(encodeURIComponent).join('/');
}
