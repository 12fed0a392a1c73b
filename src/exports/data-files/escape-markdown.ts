import { toOneLine } from '../one-line.ts';

/** Signs that CommonMark or a common extension of it (tables, strike-through, maths) would read as markup. */
const signs = /[\\`*_[\]<>&|~$#^]/g;
/** What would begin a list, a rule, a heading's underline or a quotation at the start of a line. */
const lineStart = /^(\d{1,9})([.)])|^[-+=:]/;

/**
 * Plain text as one line of Markdown that reads back as the same text: nothing in it becomes markup, HTML, a link
 * or a formula. White space is collapsed.
 */
export function escapeMarkdown(text: string): string {
  return toOneLine(text)
    .replace(signs, '\\$&')
    .replace(lineStart, (start, digits: string | undefined, mark: string | undefined) =>
      digits === undefined ? `\\${start}` : `${digits}\\${mark}`,
    );
}

/** Percent-encodes what would end a link's destination, or be read as an escape or an entity there. */
export function encodeDestination(url: string): string {
  return url.replace(/[\s<>\\()&]/g, (sign) =>
    sign === '&' ? '&amp;' : `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
