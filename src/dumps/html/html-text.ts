/** Converts text that may contain HTML to plain text on one line. */
import { closeScripts } from '../../text/script-text.ts';
import { wordsOfHtml } from './html-tokens.ts';

/** Text without markup is unchanged: `p < 0.05` is no tag. */
export function plainText(text: string): string {
  const html = closeScripts(withoutTokens(text));
  const isMarkup = /<\/?(?:[a-z]+:)?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i.test(
    html,
  );
  return isMarkup ? wordsOfHtml(html) : html.replace(/\s+/g, ' ').trim();
}

/** Elements of HTML that need no end tag, or that a text may be cut off in. */
const mayBeOpen =
  /^(?:a|b|br|d[dlt]|div|em|h[1-6]|hr|i|img|li|ol|p|span|strong|su[bp]|table|t[rdh]|u|ul|wbr)$/i;

/** Well-formed tags: attributes have values, but for a few. `<y|z>`, `<b and c>` and `<K, V>` are text. */
const tag =
  /<\/?([a-z][a-z0-9:._-]*)((?:(?:\s+|(?<=["']))[a-z_:][\w:.-]*\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>`=][^\s"'<>`]*)|\s+(?:hidden|reversed|compact|nowrap|inert)\b)*)\s*\/?>/iy;
/** A tag in which the text was cut off. */
const cutTag = /^<(?:\/[a-z]*$|[a-z][a-z0-9:._-]*\s+[a-z_:][\w:.-]*\s*=)/i;

/**
 * Escapes each `<` that begins no tag, as in `x<y`. Names in angle brackets that nothing closes are words too, such as the
 * token `<mask>` of a language model.
 */
function withoutTokens(text: string): string {
  const closed = new Set(
    [...text.matchAll(/<\/([a-z][a-z0-9-]*)/gi)].map(([, name = '']) => name.toLowerCase()),
  );
  const end = text.lastIndexOf('>');
  return text.replace(/<(?=\/?[a-z])/gi, (sign: string, at: number) => {
    tag.lastIndex = at;
    const [whole, name = '', attributes = ''] = tag.exec(text) ?? [];
    if (whole === undefined) return at > end && cutTag.test(text.slice(at)) ? sign : '&lt;';
    const isPlain = attributes === '' && !/[/:]/.test(whole);
    return !isPlain || mayBeOpen.test(name) || closed.has(name.toLowerCase()) ? sign : '&lt;';
  });
}
