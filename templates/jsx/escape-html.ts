/** What can end a text or a quoted attribute value, or begin a character reference. */
const special = /["&<]/;

/**
 * `text` as HTML shows it, in an element or in a double-quoted attribute value. A `>` can end neither, so it stands.
 */
export function escapeHtml(text: string): string {
  if (!special.test(text)) return text;
  let escaped = '';
  let done = 0;
  for (let index = 0; index < text.length; index += 1) {
    const reference = referenceFor(text.charCodeAt(index));
    if (reference === undefined) continue;
    escaped += text.slice(done, index) + reference;
    done = index + 1;
  }
  return escaped + text.slice(done);
}

function referenceFor(code: number): string | undefined {
  if (code === 34) return '&quot;';
  if (code === 38) return '&amp;';
  return code === 60 ? '&lt;' : undefined;
}
