/** RIS and CSL-JSON of a paper, made from its page as in exports. */
import { cslFormat, risFormat } from '../../../src/exports/citation/citation-paths.ts';
import {
  type CitedWork,
  type EmbeddedWork,
  readCitedWork,
} from '../../../src/exports/citation/cited-work.ts';
import { renderCslJson } from '../../../src/exports/citation/csl-json.ts';
import { renderRis } from '../../../src/exports/citation/ris.ts';
import { phrase } from '../words/words.ts';
import { makeElement } from './make-element.ts';

/** By the `data-cite` of the element that shows it. Texts have LF, as all text in a page. */
const formats = {
  ris: { format: risFormat, render: (work: CitedWork) => renderRis(work).replaceAll('\r\n', '\n') },
  csl: { format: cslFormat, render: renderCslJson },
} as const;

/** The paper of `page`, also of one that was fetched; undefined if it is no paper's. */
function citedWorkOf(page: Document): CitedWork | undefined {
  const embedded = page.querySelector('[data-cited-work]')?.textContent;
  if (!embedded) return undefined;
  return readCitedWork(JSON.parse(embedded) as EmbeddedWork, (name) =>
    Array.from(page.querySelectorAll<HTMLMetaElement>(`meta[name="${name}"]`), ({ content }) => content),
  );
}

/** The citation of the paper of `page`; undefined if it is no paper's. */
export function citationOf(page: Document, format: 'bibtex' | 'ris'): string | undefined {
  if (format === 'bibtex') return page.querySelector('[data-citation="bibtex"]')?.textContent ?? undefined;
  const work = citedWorkOf(page);
  return work && formats[format].render(work);
}

/** Fills the closed elements of this page that are to show a citation: its text, and buttons to copy and download it. */
export function showCitations(): void {
  const work = citedWorkOf(document);
  if (work === undefined) return;
  for (const name of ['ris', 'csl'] as const) {
    const { format, render } = formats[name];
    const id = `cite_${name}`;
    const what = { what: format.label };
    const text = makeElement('pre', { id }, render(work));
    text.dataset.citation = name;
    const copy = makeElement('button', { type: 'button' }, phrase('Copy {what}', what));
    copy.dataset.copy = id;
    const download = makeElement('button', { type: 'button' }, phrase('Download {what}', what));
    download.dataset.download = id;
    download.dataset.file = `${work.key}.${format.extension}`;
    const buttons = makeElement('p', { className: 'buttons' }, copy, download);
    document.querySelector(`[data-cite="${name}"]`)?.append(text, buttons);
  }
}
