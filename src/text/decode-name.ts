/** Names as BibTeX files hold them (`{\v R}eh{\'a}k`), as the letters they stand for. */
import { accents } from './rules/accents.ts';
import { WorkingText } from './working-text.ts';

/**
 * `name` with its TeX accents and letters as Unicode, its ties as spaces and braces that only keep capitals gone; `undefined`
 * when TeX is left that nobody could print as a name.
 */
export function decodeName(name: string): string | undefined {
  if (!/[\\{}$~^]/.test(name)) return name;
  const text = new WorkingText(name);
  accents.apply(text);
  const decoded = text.body
    .replace(/\{([^{}\\]*)\}/g, '$1')
    .replace(/\\ |~/g, ' ')
    .replace(/\\([&.'-])/g, '$1');
  return /[\\{}$^]/.test(decoded) ? undefined : decoded.replace(/ {2,}/g, ' ').trim();
}
