/** Abstracts in feeds and libraries: their markup, and what journals print around them. */

import { plainText } from '../html/html-text.ts';
import { isJournalReference, type KnownFields, readFrame } from './framed-text.ts';

/** `<h2>Abstract</h2>`, `<jats:title>Abstract</jats:title>`. */
const heading =
  /^(\s*(?:<[^<>]{1,200}>\s*){0,4})<(h[1-6]|b|strong|jats:title)(?:\s[^<>]{0,200})?>\s*(?:abstract|summary)\s*[:.]?\s*<\/\2>/i;
/** `Nature, Published online: 02 April 2025; doi:10.1038/…`. */
const published = /^[^.;]{2,80}, Published online: [^;]{6,40}; doi: ?10\.\d{4,9}\/\S+(?:\s+|$)/;
/**
 * `J Med AI. 2025 Nov 13;12(3):e123. doi: 10.1000/…. Online ahead of print. ABSTRACT`, as PubMed has it; some papers have no DOI, and some
 * `NO ABSTRACT`.
 */
const citation =
  /^(?:.{10,300}?\bdoi: ?10\.\d{4,9}\/\S+|[^.]{2,150}\. (?:19|20)\d\d(?!\d)[^.]{0,80}\.)\s+(?:[A-Za-z][^.]{3,40}\.\s+){0,2}(?:ABSTRACT\s+(?=\S)|(?=NO ABSTRACT$))/;
const records = /\s?PMID: ?\d{5,9}(?: ?\| ?(?:PMCID?: ?PMC\d{4,9}|DOI: ?\S{1,200})){0,3}$/;
/** What programs print behind an abstract: `[Phys. Rev. Lett. 137, 010101] Published Thu Oct 01, 2026`, bioRxiv's statements. */
const ends =
  /\s*(?:\[[^[\]]{5,60}\] Published \w{3} \w{3} \d{2}, \d{4}|(?:### )?Competing Interest Statement\s*(?:The authors have declared|There is NO|The author\w* (?:declare|has))[\s\S]*)$/;

/** Behind the last sentence: `© 2026 Elsevier B.V. All rights reserved.`, `Copyright © 2026, Hive Press.` */
const rights =
  /(?<=[.!?)\]”"])\s{0,3}(?:(?:copyright\s?)?(?:©|&copy;)|copyright\s?\(c\))\s?(?:copyright\s?)?(?:19|20)\d\d(?!\d)[^©]{0,200}$/i;

/** Text of an abstract without what stands behind it. */
export const withoutEnd = (text: string): string => text.replace(ends, '').replace(rights, '');

/** `A Journal, Volume 12, … 2025.` in front of an abstract. */
const referenceAbove = /^[^.]{2,120}, (?:Volume|Vol\.) \d[^.]{0,100}\b(?:19|20)\d\d\. (?=\p{Lu})/u;

/** Plain text of the abstract alone; empty where there is only a reference. */
export const abstractText = (text: string, known: KnownFields = {}): string =>
  unframedAbstract(readFrame(text, known).text);

/** As `abstractText`, of a text without the paragraphs around it. */
export function unframedAbstract(text: string): string {
  const plain = plainText(text.replace(heading, '$1'))
    .replace(published, '')
    .replace(records, '')
    .replace(citation, '')
    .replace(/^ABSTRACT[:.]?\s+(?=\p{Lu})/u, '')
    .replace(ends, '')
    .replace(rights, '');
  return isJournalReference(plain) ? '' : plain.replace(referenceAbove, '');
}
