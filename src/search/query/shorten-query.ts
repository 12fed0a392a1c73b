/** A query as messages quote it: a pasted abstract or BibTeX would fill the page, and be read aloud to its end. */

const longest = 120;

/** `text` in one line, its beginning with an ellipsis where it is long: up to a blank, if there is one near. */
export function shortenQuery(text: string): string {
  const letters = [...text.trim().replace(/\s+/gu, ' ')];
  if (letters.length <= longest) return letters.join('');
  const cut = letters.slice(0, longest);
  const blank = cut.lastIndexOf(' ');
  return `${cut.slice(0, blank > longest / 2 ? blank : longest).join('')}…`;
}
