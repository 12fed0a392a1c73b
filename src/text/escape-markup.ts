const SPECIAL = /[&<>"]/g;
const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes `text` for HTML and XML content and double-quoted attribute values. */
export function escapeMarkup(text: string): string {
  return text.replace(SPECIAL, (sign) => ESCAPED[sign] ?? sign);
}
