/** What tells a published entry from all others by its own words, so that its id is found again without the file it stood in. */
import { hashText } from './hash-text.ts';
import { abstractKey, type PaperText, paperKey } from './paper-key.ts';

/** 16 hexadecimal digits of title, abstract and, where it has neither, identifier, as identity goes by them. */
export function fingerprintEntry(entry: PaperText): string {
  return hashText(`${paperKey(entry)}\n${entry.abstract === undefined ? '' : abstractKey(entry.abstract)}`);
}
