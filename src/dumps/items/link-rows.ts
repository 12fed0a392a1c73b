/** Rows of links and buttons above or below a title, and the headings of bioRxiv's lists. */
import { linkWord } from './plain-words.ts';

const longestLinks = 80;

/** Words on buttons besides those that name what a link leads to. */
const button =
  /^(?:view|edit|cite|save|share|export record|ask others|info\/history|metrics|preview|tools|references|request permissions|free access|advance article|early view|advanced search|(?:new|confirmatory|contradictory) results|supplemental(?: material)?|show more|read online|chicago cite|export citations?|bookmark|cite this (?:item|article|paper|chapter|book)|copy bibtex(?: to clipboard)?|select search result \d{1,4}(?: of \d{1,5})?)$/i;

/** `Show Abstract`, `View full text`, `Download this article as a PDF`: what a click does. */
const action =
  /^(?:show|hide|view|open|read|get|see|download|export|copy|expand|toggle|cite|follow)(?: (?:the|this|full|all|more|less|entire))?(?: (?:abstracts?|articles?|chapters?|papers?|pdf|pdfs|html|epub|text|details?|citations?|references?|figures?|bibtex|summary|preview|record|issue|on arxiv|metrics|authors?|affiliations?)){1,3}(?: (?:as|in|to|for) .{1,30})?$/i;

/** `Abstract Full Text`: two words of one button. */
const joined = (text: string): string => text.replace(/\b(full|open) (text|access)\b/giu, '$1$2');

/** `Download PDF (846K)`. */
const size = /\s?\(\d[\d.,]{0,8}\s?[KM]B?\)$/i;

/** `pdf bib abs`, `[abs][Download PDF]`: what a row of links above or below a title names. */
export function isLinks(text: string): boolean {
  const bare = text.length > longestLinks * 2 ? text : text.trim().replace(size, '');
  if (bare.length > longestLinks) return false;
  const isWord = (word: string): boolean => linkWord.test(word) || button.test(word) || action.test(word);
  const words = bare.startsWith('[')
    ? bare.split(/[[\]\s]*[[\]][[\]\s]*/).filter((word) => word !== '')
    : bare.split(/\s[|·•]\s/).flatMap((part) => (isWord(part) ? [part] : joined(part).split(/\s+/)));
  return isWord(bare) || words.every(isWord);
}
