/** Links within a line of a reading list, as Markdown writes them, and their words. */
import type { Resource } from '../../model.ts';
import { codeAmong } from '../fields/code-address.ts';
import { parseIdentifier } from '../fields/identifiers.ts';
import { withoutSite } from '../fields/page-titles.ts';
import { linkWord } from './plain-words.ts';
import { withoutKind, withoutSigns } from './title-marks.ts';
import { withoutQuotes } from './without-quotes.ts';

/** Repetitions are bounded, so that unclosed brackets can't cause quadratic time. */
export const inlineLink =
  /!?\[((?:[^\][]|\[[^\][]{0,300}\]){0,1000})\]\(\s{0,9}<?([^\s()<>]{0,2000}(?:\([^\s()]{0,300}\)[^\s()<>]{0,300}){0,5})>?(?:\s{1,9}"[^"]{0,300}")?\s{0,9}\)/g;
/** `![…](…)`. */
export const picture = /!\[[^\][]{0,200}\]\([^()\s]{0,2000}\)/g;
/** Maximum length of the part of a line that is parsed. */
export const longestItem = 4000;

export interface ItemLink {
  readonly words: string;
  readonly url: string;
}

export const linksIn = (text: string): readonly ItemLink[] =>
  [...text.matchAll(inlineLink)].map(([, words, url]) => ({ words: linkText(words ?? ''), url: url ?? '' }));

/** The address of code that the words of a link in a sentence name: `the [code](https://github.com/…) is out`. */
export const codeLinkIn = (text: string): Resource | undefined =>
  codeAmong(
    linksIn(text.slice(0, longestItem)).flatMap(({ words, url }) => (codeWord.test(words) ? [url] : [])),
  );
const codeWord =
  /^(?:(?:the|source|open[- ]source)\s)?(?:code|github|repo(?:sitory)?|code ?base|implementation)$/i;

/** `[pdf]` in `[[pdf]](…)`, `(Paper)` in `[(Paper)](…)`; brackets around a part of the words are the title's own. */
export function linkText(words: string): string {
  const bare = withoutSite(clean(words).replace(/^\[([^\][]*)\]$|^\(([^()]*)\)$/, '$1$2'));
  return withoutKind(withoutSite(withoutSigns(clean(bare))));
}

/** The words of a title or a link without emphasis, quotation marks, and signs at both ends. */
export function clean(text: string): string {
  const bare = text
    .replace(/\*\*|__|`/g, '')
    .replace(/^\s*([*_])(\S.{0,400}\S)\1[\s,.;:]{0,9}$/, '$2')
    .replace(/^\s*(?:\d{1,3}[.)]\s+)?/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return withoutQuotes(bare.replace(/(?<![，、：；。\s])[，、：；。\s]+$/, ''))
    .replace(/^([「『])([^「」『』]+)[」』]$/, '$2')
    .replace(/^《([^《》]+)》$/, '$1')
    .replace(/^[-–—:,|，：、\s]+|(?<![-–—:,|([（【：，\s])[-–—:,|([（【：，\s]+$/g, '')
    .trim();
}

/** Whether the text is more than an identifier, a number or a generic link text. */
export function isWords(text: string): boolean {
  return (
    /\p{L}{2}/u.test(text) &&
    !linkWord.test(text) &&
    !/^https?:/.test(text) &&
    Object.keys(parseIdentifier(text)).length === 0
  );
}
