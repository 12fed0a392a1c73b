/** Items that are posts about a paper: the words of a link in their text lead to it. */
import { type FoundIdentifiers, parseIdentifier } from '../fields/identifiers.ts';
import { plainText } from '../html/html-text.ts';
import { linkWord } from '../items/plain-words.ts';
import { isRemark } from '../lists/chat-remarks.ts';
import type { FeedItem } from './feed-item.ts';
import { isNamed, ownIdentifiers } from './item-fields.ts';

const link = /<a\s(?:[^<>]{0,300}\s)?href=["']([^"'<>\s]{1,500})["'][^<>]{0,300}>([^<>]{1,300})<\/a>/gi;
const fewestWords = 3;
/** `View the article online`: of a publisher, whose items are the papers. */
const button =
  /^(?:view|open|go|visit|download|continue|access|full|journal)\b|\b(?:article|publication|text|abstract|online|preprint|paper|pdf|doi)[.!:]?$/i;

export interface PostLink extends FoundIdentifiers {
  readonly title: string;
}

/** Undefined where the item is the paper's own: it has the identifier itself, prints it, or has the same title. */
export function postLink(item: FeedItem): PostLink | undefined {
  if (isNamed(ownIdentifiers(item))) return undefined;
  for (const [, address = '', raw = ''] of item.text.slice(0, 3000).matchAll(link)) {
    const found = parseIdentifier(address.replaceAll('&amp;', '&'));
    if (!isNamed(found)) continue;
    const words = plainText(raw).trim();
    const isTitle =
      words.split(' ').length >= fewestWords &&
      ![linkWord, button, /^(?:https?:|doi\b|arxiv\b)/i].some((other) => other.test(words)) &&
      !isNamed(parseIdentifier(words)) &&
      !isRemark(words);
    return isTitle && words !== plainText(item.title ?? '') ? { ...found, title: words } : undefined;
  }
  return undefined;
}
