/** Fingerprint of a published entry's text, by which its id is found again when the issue file is lost. */
import { hashText } from './hash-text.ts';
import { abstractKey, type PaperText, paperKey } from './paper-key.ts';

/** Hash (16 hexadecimal digits) of the fields that identity depends on: title, abstract or, without both, identifier. */
export function fingerprintEntry(entry: PaperText): string {
  return hashText(`${paperKey(entry)}\n${entry.abstract === undefined ? '' : abstractKey(entry.abstract)}`);
}
