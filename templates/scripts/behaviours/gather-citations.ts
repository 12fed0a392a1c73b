/** Citations of saved papers, fetched from the papers' pages, so that they are up to date. */
import { citationOf } from './page-citations.ts';
import type { SavedPaper } from './saved-papers.ts';
import { siteUrl } from './site-root.ts';

/** The texts in the order of `papers`, and the papers whose page could not be loaded. */
export async function gatherCitations(
  papers: readonly SavedPaper[],
  format: 'bibtex' | 'ris',
): Promise<{ readonly text: string; readonly missing: readonly SavedPaper[] }> {
  const texts: string[] = [];
  const missing: SavedPaper[] = [];
  for (const paper of papers) {
    const text = await loadCitation(paper, format);
    if (text === undefined) missing.push(paper);
    else texts.push(text);
  }
  return { text: texts.join('\n\n'), missing };
}

async function loadCitation({ id }: SavedPaper, format: 'bibtex' | 'ris'): Promise<string | undefined> {
  try {
    const response = await fetch(siteUrl(`/papers/${id}/`));
    if (!response.ok) return undefined;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    return citationOf(page, format)?.trim() || undefined;
  } catch {
    return undefined;
  }
}
