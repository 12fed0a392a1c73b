/** Single-key shortcuts. They can be turned off, because speech input produces letters (WCAG 2.1.4). */
import { showKeysDialog } from './keys-dialog.ts';
import { readStored } from './storage.ts';

const actions: Readonly<Record<string, () => void>> = {
  '/': focusSearch,
  '?': showKeysDialog,
  j: () => moveBetweenPapers(1),
  k: () => moveBetweenPapers(-1),
  s: saveFocusedPaper,
};

export function startKeys(): void {
  document.addEventListener('keydown', (event) => {
    const action = actions[event.key];
    if (action === undefined || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
      return;
    if (isTyping(event.target) || readStored('keys') === 'off') return;
    event.preventDefault();
    action();
  });
  document.querySelector('[data-keys]')?.addEventListener('click', showKeysDialog);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest('input, textarea, select, dialog') !== null;
}

function focusSearch(): void {
  const fields = document.querySelectorAll<HTMLInputElement>('input[type="search"]');
  // The page's own search field, which follows the header's.
  const field = fields[fields.length - 1];
  field?.focus();
  field?.select();
}

function moveBetweenPapers(step: 1 | -1): void {
  const papers = [...document.querySelectorAll<HTMLElement>('main li[data-paper]:not([hidden])')];
  const current = papers.findIndex((paper) => paper.contains(document.activeElement));
  const next = current === -1 ? nearest(papers, step) : papers[current + step];
  next?.querySelector<HTMLAnchorElement>('.paper-title a')?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'start' });
}

/** Relative to the scroll position. */
function nearest(papers: readonly HTMLElement[], step: 1 | -1): HTMLElement | undefined {
  const below = papers.findIndex((paper) => paper.getBoundingClientRect().top >= -1);
  const start = below === -1 ? papers.length : below;
  return papers[step === 1 ? start : start - 1];
}

function saveFocusedPaper(): void {
  const paper =
    document.activeElement?.closest('[data-paper]') ?? document.querySelector('article[data-paper]');
  paper?.querySelector<HTMLButtonElement>('[data-save]')?.click();
}
