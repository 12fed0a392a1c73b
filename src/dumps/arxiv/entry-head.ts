/** The line that begins an entry of a listing: its number, identifier, announce type and links. */

/** `[12] arXiv:2402.09739 (cross-list from cs.CL) [pdf, html, other]`; the number may be missing. */
export const entryHead =
  /^(?:\[\s*\d+\s*\]\s*)?\[?arXiv:\s*(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?\]?\s*(?:\(([^)]*)\))?\s*(?:\[[^\]]*\]?|\(?(?:pdf|html|other|ps)\b.*)?$/i;

/** Links below an entry's first line that were wrapped, `[pdf, html, other]`; a title may begin with such a word, or with a bracket. */
export const linksAlone =
  /^\[?(?:pdf|ps|html|other|format|src)(?:[\s,]+(?:pdf|ps|html|other|format|src))*[\s,]*\]?$/i;

/** Text of a line without Markdown's escapes, link targets, bullets and emphasis, in which `entryHead` can match. */
export const withoutMarkdown = (text: string): string =>
  text
    .replace(/\\([[\]])/g, '$1')
    .replace(/\[(\[\d{1,5}\])\]\([^()]{0,300}\)/g, '$1 ')
    .replace(/\[([^\][]{0,200})\]\([^()]{0,300}\)/g, '$1')
    .replace(/^[\s#>*•◦▪-]+/, '')
    .replace(/\*\*/g, '')
    .trim();
