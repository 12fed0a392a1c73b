const SPECIAL = /[&<>"]/g;
const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** `text` for HTML and XML content, and for attribute values between double quotes. */
export function escapeMarkup(text: string): string {
  return text.replace(SPECIAL, (sign) => ESCAPED[sign] ?? sign);
}
