/** White space that isn't a space. */
const otherSpace = /[^\S ]/;

/** `text` on one line, trimmed, with single spaces between words. */
export function toOneLine(text: string): string {
  // Fast path: most texts need no change, and two cheap tests are faster than one `replace`.
  const isUneven = otherSpace.test(text) || text.includes('  ');
  return (isUneven ? text.replace(/\s+/g, ' ') : text).trim();
}
