/** XML 1.0 writer: elements and escaping. No CDATA sections, which text could close. */

/**
 * Characters outside the production `Char` (XML 1.0, section 2.2): most control characters, lone surrogates, U+FFFE,
 * U+FFFF.
 */
const illegal = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
/** Fast check by code unit (surrogates included); most texts don't match. */
const suspect = /[^\t\n\r -\ud7ff\ue000-\ufffd]/;
const attributeMarkup = /[&<>"\t\n\r]/g;
const suspectInAttribute = /[^ !#-%'-;=?-\ud7ff\ue000-\ufffd]/;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const toReference = (character: string): string => references[character] ?? character;

/** Attribute name → value; undefined values are omitted. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** Removes characters that XML 1.0 can't represent, even as character references. */
export function removeIllegalCharacters(text: string): string {
  return suspect.test(text) ? text.replace(illegal, '') : text;
}

/** Escapes `text` for element content; `>` too, because `]]>` is not allowed there. */
export function escapeXmlText(text: string): string {
  let escaped = removeIllegalCharacters(text);
  // `includes` for each character is faster than one regular expression, and usually false.
  if (escaped.includes('&')) escaped = escaped.replaceAll('&', '&amp;');
  if (escaped.includes('<')) escaped = escaped.replaceAll('<', '&lt;');
  if (escaped.includes('>')) escaped = escaped.replaceAll('>', '&gt;');
  return escaped.includes('\r') ? escaped.replaceAll('\r', '&#13;') : escaped;
}

/**
 * Escapes `text` for a double-quoted attribute; tabs and line breaks become references, so that attribute
 * normalisation keeps them.
 */
export function escapeXmlAttribute(text: string): string {
  return suspectInAttribute.test(text)
    ? removeIllegalCharacters(text).replace(attributeMarkup, toReference)
    : text;
}

/** An element with `children`, which must be XML; an empty-element tag without them. */
export function xmlElement(
  name: string,
  attributes: XmlAttributes,
  children: readonly string[] = [],
): string {
  const tag = startTag(name, attributes);
  return children.length === 0 ? `${tag}/>` : `${tag}>${children.join('')}</${name}>`;
}

/** A start tag without its final `>`. */
function startTag(name: string, attributes: XmlAttributes): string {
  let tag = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) tag += ` ${key}="${escapeXmlAttribute(value)}"`;
  }
  return tag;
}

/** An element with escaped `text`; an empty string without text. */
export function xmlTextElement(
  name: string,
  text: string | undefined,
  attributes: XmlAttributes = {},
): string {
  return text === undefined ? '' : xmlElement(name, attributes, [escapeXmlText(text)]);
}

/** Elements from the outside in. */
type XmlNesting = readonly (readonly [name: string, attributes: XmlAttributes])[];

/**
 * The XML declaration and open tags before the lines of a document, and the end tags after them. Each line must end
 * in a line feed.
 */
export function xmlFrame(open: XmlNesting): { readonly before: string; readonly after: string } {
  const starts = open.map(([name, attributes]) => `${startTag(name, attributes)}>`).join('');
  const ends = open
    .map(([name]) => `</${name}>`)
    .reverse()
    .join('');
  return { before: `<?xml version="1.0" encoding="utf-8"?>\n${starts}\n`, after: `${ends}\n` };
}

/** A whole document around `lines`, which must be XML. */
export function xmlDocument(open: XmlNesting, lines: readonly string[]): string {
  const { before, after } = xmlFrame(open);
  return [before, lines.join('\n'), lines.length === 0 ? '' : '\n', after].join('');
}
