/** White space that isn't single spaces between words. */
const unevenSpace = /[^\S ]| {2}/;

/** `text` on one line, with single spaces between words and none around them. */
export function toOneLine(text: string): string {
  // Most texts are so already, and to look costs less than to replace.
  return (unevenSpace.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}
