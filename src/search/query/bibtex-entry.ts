/** Entries of BibTeX, pasted into the search field. */
import { findIdentifiers } from './read-identifier.ts';

const bibtex = /^\s*@\s*[A-Za-z]+\s*[{(]/;
const bibtexTitle = /(?<![A-Za-z])title\s*=\s*(?=[{"])/i;

/** The title of the entry that `text` is, with arXiv's id where it has one; undefined for any other text, several entries among them. */
export function queryOfEntry(text: string): string | undefined {
  const title = readTitle(text);
  if (title === undefined) return undefined;
  const ids = findIdentifiers(text).filter((id) => /^\d{4}\.\d{4,5}$/.test(id));
  return [title, ...ids].join(' ');
}

function readTitle(text: string): string | undefined {
  if (!bibtex.test(text) || text.indexOf('@', text.indexOf('@') + 1) >= 0) return undefined;
  const begin = bibtexTitle.exec(text);
  if (begin === null) return undefined;
  const value = readValue(text.slice(begin.index + begin[0].length));
  // Braces keep capitals. Commands of styles and accents stand before what they change; others are letters (`\beta`).
  const plain = value.replace(/\\(?:[A-Za-z]{1,20}\s?(?=\{)|[^A-Za-z])/g, '').replace(/[{}$\\]/g, '');
  return plain.trim() === '' ? undefined : plain.replace(/\s+/g, ' ').trim();
}

/** What stands within the first braces or quotation marks of `text`, braces within them included. */
function readValue(text: string): string {
  const end = text.startsWith('"') ? '"' : '}';
  let depth = 0;
  for (let at = 1; at < text.length; at += 1) {
    if (depth === 0 && text[at] === end) return text.slice(1, at);
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
  }
  return text.slice(1);
}
