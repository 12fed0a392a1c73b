/** Decodes TeX in names from BibTeX files (`{\v R}eh{\'a}k`). */
import { accents } from './rules/accents.ts';
import { WorkingText } from './working-text.ts';

/**
 * `name` with TeX accents and letters as Unicode, ties as spaces, without protecting braces; undefined if other TeX
 * remains.
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
