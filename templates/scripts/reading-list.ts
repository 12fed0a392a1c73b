/** Entry point of the reading list: saved papers and their citations. */
import { announce } from './behaviours/announce.ts';
import { offerFile } from './behaviours/copy-buttons.ts';
import { gatherCitations } from './behaviours/gather-citations.ts';
import { makeElement } from './behaviours/make-element.ts';
import { readSavedPapers, type SavedPaper, writeSavedPapers } from './behaviours/saved-papers.ts';
import { siteUrl } from './behaviours/site-root.ts';

const place = document.querySelector<HTMLElement>('[data-reading-list]');
// The note for an empty list is in the HTML, so that the layout does not shift when the script runs.
const emptyNote = [...(place?.childNodes ?? [])];
if (place !== null) show(place);

function show(place: HTMLElement): void {
  const papers = readSavedPapers();
  if (papers.length === 0) {
    if (place.firstChild !== emptyNote[0]) place.replaceChildren(...emptyNote);
    return;
  }
  const noun = papers.length === 1 ? 'paper' : 'papers';
  const list = makeElement('ol', { className: 'papers' }, ...papers.map((paper) => makeRow(place, paper)));
  place.replaceChildren(
    makeElement('p', { className: 'note' }, `${papers.length} ${noun}, the first saved first`),
    makeExports(papers),
    list,
  );
}

function makeRow(place: HTMLElement, paper: SavedPaper): HTMLLIElement {
  const link = makeElement('a', { href: siteUrl(`/papers/${paper.id}/`) }, paper.title);
  const remove = makeElement('button', { type: 'button', ariaLabel: `Remove “${paper.title}”` }, 'Remove');
  remove.addEventListener('click', () => {
    writeSavedPapers(readSavedPapers().filter(({ id }) => id !== paper.id));
    show(place);
    announce(`Removed “${paper.title}”.`);
    const next = place.querySelector('button');
    (next ?? document.getElementById('page_main'))?.focus();
  });
  const title = makeElement('p', { className: 'paper-title' }, link);
  const byline = makeElement('p', { className: 'byline' }, paper.byline);
  const row = makeElement('li', { className: 'paper-row' }, title, byline, remove);
  row.dataset.paper = paper.id;
  return row;
}

function makeExports(papers: readonly SavedPaper[]): HTMLParagraphElement {
  const message = makeElement('span', { className: 'note' });
  const formats = [
    ['BibTeX', 'bibtex', 'reading-list.bib'],
    ['RIS', 'ris', 'reading-list.ris'],
  ] as const;
  const buttons = formats.map(([label, format, file]) => {
    const button = makeElement('button', { type: 'button' }, `Download ${label}`);
    button.addEventListener('click', async () => {
      button.disabled = true;
      const { text, missing } = await gatherCitations(papers, format);
      button.disabled = false;
      if (text !== '') offerFile(file, text);
      message.textContent = report(papers.length, missing.length, file);
      announce(message.textContent);
    });
    return button;
  });
  return makeElement('p', { className: 'buttons' }, ...buttons, message);
}

function report(asked: number, missing: number, file: string): string {
  if (missing === 0) return `${file} holds all ${asked}.`;
  if (location.protocol === 'file:') {
    return 'A browser does not let pages read from a disk open each other. Cite from each paper’s own page instead.';
  }
  return `${file} holds ${asked - missing} of ${asked}; the others could not be loaded.`;
}
