/**
 * Escapes `text` for element content and double-quoted attribute values: `&`, `<` and `"`. `>` needs no escape in
 * either.
 */
export function escapeHtml(text: string): string {
  const quotes = text.includes('"');
  const ampersands = text.includes('&');
  const angles = text.includes('<');
  // Fast path, nearly always taken: three `includes` need a tenth of the time of one regular expression.
  if (!quotes && !ampersands && !angles) return text;
  let escaped = text;
  // First, because the other replacements produce ampersands.
  if (ampersands) escaped = escaped.replace(/&/g, '&amp;');
  if (angles) escaped = escaped.replace(/</g, '&lt;');
  return quotes ? escaped.replace(/"/g, '&quot;') : escaped;
}
