/** RIS and CSL-JSON of a paper, made from its page as in exports. */
import {
  type CitedWork,
  type EmbeddedWork,
  readCitedWork,
} from '../../../src/exports/citation/cited-work.ts';
import { renderCslJson } from '../../../src/exports/citation/csl-json.ts';
import { renderRis } from '../../../src/exports/citation/ris.ts';

/** By the `data-citation` of the element that shows it. With LF, as all text in a page. */
const formats: Readonly<Record<string, (work: CitedWork) => string>> = {
  ris: (work) => renderRis(work).replaceAll('\r\n', '\n'),
  csl: renderCslJson,
};

/** The citation of the paper of `page`, also of one that was fetched; undefined if `page` is no paper's. */
export function citationOf(page: Document, format: string): string | undefined {
  const shown = page.querySelector(`[data-citation="${format}"]`)?.textContent;
  if (shown) return shown;
  const embedded = page.querySelector('[data-cited-work]')?.textContent;
  if (!embedded) return undefined;
  const contentsOf = (name: string) =>
    Array.from(page.querySelectorAll<HTMLMetaElement>(`meta[name="${name}"]`), ({ content }) => content);
  return formats[format]?.(readCitedWork(JSON.parse(embedded) as EmbeddedWork, contentsOf));
}

/** Fills the elements of this page that show a citation and are empty. */
export function showCitations(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-citation]:empty'))
    element.textContent = citationOf(document, element.dataset.citation ?? '') ?? '';
}
