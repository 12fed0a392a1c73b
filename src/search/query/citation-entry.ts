/** Entries of reference managers, pasted into the search field: BibTeX, and RIS or EndNote's, whose lines the field joins. */
import { findIdentifiers } from './read-identifier.ts';

const bibtex = /^\s*@\s*[A-Za-z]+\s*[{(]/;
const bibtexTitle = /(?<![A-Za-z])title\s*=\s*(?=[{"])/i;
/** A tag of two signs before each line: `TI  - A title AU  - Gu, Albert`. */
const ris = /^\s*TY {1,2}- /;
const risTitle = /\b(?:TI|T1) {1,2}- (.{1,500}?)(?=\s[A-Z][A-Z0-9] {1,2}-(?:\s|$)|$)/;
const endNote = /^\s*%0 /;
const endNoteTitle = /(?:^|\s)%T (.{1,500}?)(?=\s%[A-Z0-9@] |$)/;

/** The title of the entry that `text` is, with arXiv's id where it has one; undefined for any other text, several entries among them. */
export function queryOfEntry(text: string): string | undefined {
  const title = readTitle(text);
  if (title === undefined) return undefined;
  const ids = findIdentifiers(text).filter((id) => /^\d{4}\.\d{4,5}$/.test(id));
  return [title, ...ids].join(' ');
}

function readTitle(text: string): string | undefined {
  if (ris.test(text)) return risTitle.exec(text)?.[1]?.trim();
  if (endNote.test(text)) return endNoteTitle.exec(text)?.[1]?.trim();
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
  const isQuoted = text.startsWith('"');
  let depth = 0;
  for (let at = isQuoted ? 1 : 0; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth <= 0 && (isQuoted ? text[at] === '"' : true)) return text.slice(1, at);
  }
  return text.slice(1);
}
