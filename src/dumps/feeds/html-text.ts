/** Converts text that may contain HTML to plain text on one line. */
import { wordsOfHtml } from '../sources/html-tokens.ts';

/** Text without markup is unchanged: `p < 0.05` is no tag. */
export function plainText(text: string): string {
  const isMarkup = /<\/?(?:[a-z]+:)?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i.test(
    text,
  );
  return isMarkup ? wordsOfHtml(text) : text.replace(/\s+/g, ' ').trim();
}
