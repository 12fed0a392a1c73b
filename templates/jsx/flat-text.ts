/**
 * The same text, as one run of characters. V8 keeps text that was added up as a tree of its pieces until somebody
 * reads it: what goes into many pages is better put together once, and what is kept for a while takes less room.
 */
export function flatText(text: string): string {
  // Searching is reading. HTML has no such character, so nothing is found.
  if (/\0/.test(text)) throw new TypeError('HTML holds no NUL.');
  return text;
}
