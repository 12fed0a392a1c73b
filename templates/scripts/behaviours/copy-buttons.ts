/** Copy and download buttons. */
import { phrase } from '../words/words.ts';
import { announce } from './announce.ts';

/**
 * Activates `[data-copy]` buttons: they copy the text of the element with that id or, if it is a link, its full URL.
 */
export function startCopyButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.addEventListener('click', () => void copy(button));
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const source = document.getElementById(button.dataset.copy ?? '');
  if (source === null) return;
  const text = source instanceof HTMLAnchorElement ? source.href : (source.textContent ?? '');
  const copied = await copyText(text, source);
  const said = phrase(copied ? 'Copied' : 'Selected: press Ctrl+C or ⌘C');
  const before = button.dataset.label ?? button.textContent ?? '';
  button.dataset.label = before;
  button.textContent = said;
  announce(copied ? phrase('{what}: copied', { what: before }) : said);
  setTimeout(() => {
    button.textContent = before;
  }, 2000);
}

/** Uses the clipboard API where available (not from `file://` or plain HTTP), else selects the text. */
async function copyText(text: string, source: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(source);
    return document.execCommand('copy');
  }
}

/** Activates `[data-download]` buttons: they save the text of the element with that id as a file. */
export function startDownloadButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-download]')) {
    button.addEventListener('click', () => {
      const { download = '', file = 'citation.txt' } = button.dataset;
      const text = document.getElementById(download)?.textContent ?? '';
      offerFile(file, text);
      announce(phrase('{file}: download started', { file }));
    });
  }
}

/** Starts a download of `text` as `file`. */
export function offerFile(file: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
