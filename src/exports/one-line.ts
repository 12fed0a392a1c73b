/** White space that isn't a space. */
const otherSpace = /[^\S ]/;

/** `text` on one line, with single spaces between words and none around them. */
export function toOneLine(text: string): string {
  // Most texts are so already: to look costs less than to replace, and to look twice less than for either at once.
  const isUneven = otherSpace.test(text) || text.includes('  ');
  return (isUneven ? text.replace(/\s+/g, ' ') : text).trim();
}
