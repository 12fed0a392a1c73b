/**
 * Decodes TeX in names from BibTeX files (`{\v R}eh{\'a}k`), references of HTML (`O&#39;Brien`), and UTF-8 that was read
 * as Windows-1252 (`JosÃ©`).
 */
import { undoDoubleEncoding } from './double-encoding.ts';
import { accents } from './rules/accents.ts';
import { decodeEntities } from './rules/entities.ts';
import { WorkingText } from './working-text.ts';

/**
 * `written` with TeX accents and letters as Unicode, ties as spaces, without protecting braces; undefined if other TeX
 * remains.
 */
export function decodeName(written: string): string | undefined {
  const name = decodeEntities(undoDoubleEncoding(written).text);
  if (!/[\\{}$~^]/.test(name)) return name;
  const text = new WorkingText(name);
  accents.apply(text);
  const decoded = text.body
    .replace(/\{([^{}\\]*)\}/g, '$1')
    .replace(/\\ |~/g, ' ')
    .replace(/\\([&.'-])/g, '$1');
  return /[\\{}$^]/.test(decoded) ? undefined : decoded.replace(/ {2,}/g, ' ').trim();
}
