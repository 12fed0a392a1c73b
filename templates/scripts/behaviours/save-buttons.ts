/** Save buttons for papers in lists and on a paper's page. */
import { phrase } from '../words/words.ts';
import { announce } from './announce.ts';
import { makeElement } from './make-element.ts';
import { readSavedPapers, type SavedPaper, writeSavedPapers } from './saved-papers.ts';

export function startSaveButtons(): void {
  const saved = new Set(readSavedPapers().map(({ id }) => id));
  for (const paper of document.querySelectorAll<HTMLElement>('[data-paper]')) {
    const about = describe(paper);
    // A paper's page contains its own button. Small ones for lists are created here, to keep pages small.
    const own = paper.matches('article') ? paper.querySelector<HTMLButtonElement>('[data-save]') : null;
    const button = own ?? makeElement('button', { type: 'button', className: 'save' });
    button.dataset.save = about.id;
    if (own === null) button.ariaLabel = phrase('Save “{title}”', { title: about.title });
    button.ariaPressed = String(saved.has(about.id));
    button.addEventListener('click', () => toggle(button, about));
    if (own === null) paper.append(button);
  }
}

function describe(paper: HTMLElement): SavedPaper {
  return {
    id: paper.dataset.paper || paper.id || idInLink(paper),
    title: textOf(paper, '.paper-title'),
    byline: textOf(paper, '.byline'),
  };
}

/** Rows of lists have their paper's id only in the address of its page, `…/papers/<id>/`, to keep pages small. */
function idInLink(paper: HTMLElement): string {
  return paper.querySelector<HTMLAnchorElement>('.paper-title a')?.pathname.split('/').at(-2) ?? '';
}

function textOf(paper: HTMLElement, selector: string): string {
  return (paper.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function toggle(button: HTMLButtonElement, about: SavedPaper): void {
  const save = button.ariaPressed !== 'true';
  const others = readSavedPapers().filter(({ id }) => id !== about.id);
  const lasts = writeSavedPapers(save ? [...others, about] : others);
  button.ariaPressed = String(save);
  const where = lasts
    ? ''
    : ` ${phrase('Your browser blocks storage, so the list lasts as long as this tab.')}`;
  announce(phrase(save ? 'Saved to your reading list.' : 'Taken off your reading list.') + where);
}
