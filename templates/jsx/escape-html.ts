/**
 * `text` as HTML shows it, in an element or in a double-quoted attribute value: what can end one of them, or begin a
 * character reference, is written as a reference. A `>` can do neither, so it stands.
 */
export function escapeHtml(text: string): string {
  const quotes = text.includes('"');
  const ampersands = text.includes('&');
  const angles = text.includes('<');
  // Nearly always. Three searches for one character each take a tenth of the time of one search for any of them.
  if (!quotes && !ampersands && !angles) return text;
  let escaped = text;
  // First, because the others write ampersands of their own.
  if (ampersands) escaped = escaped.replace(/&/g, '&amp;');
  if (angles) escaped = escaped.replace(/</g, '&lt;');
  return quotes ? escaped.replace(/"/g, '&quot;') : escaped;
}
