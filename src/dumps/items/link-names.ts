/** Words of links beside a title that say what is behind them: `Title [[ICLR 2026](…)][[PyTorch](…)]`. */
import { parseIdentifier } from '../fields/identifiers.ts';
import { isVenue } from '../fields/venue-words.ts';
import { namesInFront } from '../names/reference-name-lists.ts';
import { namesIn } from '../names/written-names.ts';
import { withoutEmphasis } from '../references/emphasis.ts';
import { inlineLink, linksIn, linkText } from './item-links.ts';

/** What code is written in, and where it is kept; a paper may be called so. */
const software =
  /^(?:(?:official|unofficial)\s)?(?:pytorch|torch|tensorflow|tf|jax|flax|keras|caffe2?|mxnet|paddle(?:paddle)?|mindspore|julia|matlab|models?|model\szoo|gitlab|modelscope|zenodo|kaggle)(?:\s(?:code|version|implementation|reimplementation|weights))?$/i;
/** Most words of a name, and fewest in front of it that may be a title. */
const mostWords = 2;
const fewestInFront = 3;
/** Longest part of a text in front of a link that is looked at. */
const longestFront = 600;

/** The text with "link" for such words; without a link to a paper, as it is. */
export function withoutLinkNames(text: string): string {
  if (!text.includes('](') || !linksIn(text).some(({ url }) => isPaper(url))) return text;
  return text.replace(inlineLink, (all: string, words: string, url: string, at: number) =>
    !all.startsWith('!') && isName({ words: linkText(words), url, before: text.slice(0, at) })
      ? `[link](${url})`
      : all,
  );
}

const isPaper = (url: string): boolean => Object.keys(parseIdentifier(url)).length > 0;

interface PlacedLink {
  readonly words: string;
  readonly url: string;
  readonly before: string;
}

function isName({ words, url, before }: PlacedLink): boolean {
  if (isVenue(words)) return true;
  if (!isPaper(url) && software.test(words)) return true;
  if (words === '' || words.split(' ').length > mostWords) return false;
  const isInBrackets = /\[$/.test(before);
  return (isInBrackets || !isPaper(url)) && isBehindTitle(before, isInBrackets);
}

/** Whether a title may end in front of the link: words that are no names, and no sentence that leads to it. */
function isBehindTitle(before: string, isInBrackets: boolean): boolean {
  const front = withoutEmphasis(before.slice(-longestFront).replace(inlineLink, ' '))
    .replace(/[\s[\](),.|]{1,40}$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const words = front.split(' ').filter((word) => /\p{L}/u.test(word));
  const long = words.filter((word) => /\p{L}{4}/u.test(word));
  const capitals = long.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length;
  const isTitle = isInBrackets || capitals * 2 > long.length;
  const areNames = namesIn(front) !== undefined || namesInFront(`${front}. `) !== undefined;
  return words.length >= fewestInFront && isTitle && !/[:–—-]$/.test(front) && !areNames;
}
