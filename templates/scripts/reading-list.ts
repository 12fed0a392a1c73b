/** Entry point of the reading list: saved papers and their citations. */
import { announce } from './behaviours/announce.ts';
import { offerFile } from './behaviours/copy-buttons.ts';
import { gatherCitations } from './behaviours/gather-citations.ts';
import { makeElement } from './behaviours/make-element.ts';
import { readSavedPapers, type SavedPaper, writeSavedPapers } from './behaviours/saved-papers.ts';
import { siteUrl } from './behaviours/site-root.ts';
import { count, phrase } from './words/words.ts';

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
  const list = makeElement('ol', { className: 'papers' }, ...papers.map((paper) => makeRow(place, paper)));
  place.replaceChildren(
    makeElement(
      'p',
      { className: 'note' },
      phrase('{papers}, the first saved first', { papers: count(papers.length, 'paper') }),
    ),
    makeExports(papers),
    list,
  );
}

function makeRow(place: HTMLElement, paper: SavedPaper): HTMLLIElement {
  const link = makeElement('a', { href: siteUrl(`/papers/${paper.id}/`) }, paper.title);
  const paperTitle = { title: paper.title };
  const remove = makeElement(
    'button',
    { type: 'button', ariaLabel: phrase('Remove “{title}”', paperTitle) },
    phrase('Remove'),
  );
  remove.addEventListener('click', () => {
    writeSavedPapers(readSavedPapers().filter(({ id }) => id !== paper.id));
    show(place);
    announce(phrase('Removed “{title}”.', paperTitle));
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
    const button = makeElement('button', { type: 'button' }, phrase('Download {what}', { what: label }));
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
  if (missing === 0) return phrase('{file} holds all {n}.', { file, n: asked });
  if (location.protocol === 'file:') {
    return phrase(
      'A browser does not let pages read from a disk open each other. Cite from each paper’s own page instead.',
    );
  }
  return phrase('{file} holds {held} of {n}; the others could not be loaded.', {
    file,
    held: asked - missing,
    n: asked,
  });
}
