/** Writes XML 1.0 as text: elements and escaping, nothing else. No CDATA, so that no text can end a section. */

/** Anything outside the `Char` production of XML 1.0 §2.2: most control characters, lone surrogates, U+FFFE/F. */
const illegal = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
/** A quick look by code unit: most texts have none of these, so most need no careful pass. */
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

/** Attribute name → value; those with an undefined value are left out. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** `text` without the characters that XML 1.0 can't carry, not even as references. */
export function removeIllegalCharacters(text: string): string {
  return suspect.test(text) ? text.replace(illegal, '') : text;
}

/** `text` as element content. `>` is escaped too, so that `]]>` never stands in a document. */
export function escapeXmlText(text: string): string {
  let escaped = removeIllegalCharacters(text);
  // Searches for one character each are quicker than one for any of them; and most texts have none.
  if (escaped.includes('&')) escaped = escaped.replaceAll('&', '&amp;');
  if (escaped.includes('<')) escaped = escaped.replaceAll('<', '&lt;');
  if (escaped.includes('>')) escaped = escaped.replaceAll('>', '&gt;');
  return escaped.includes('\r') ? escaped.replaceAll('\r', '&#13;') : escaped;
}

/** `text` as the inside of a double-quoted attribute; white space survives attribute normalisation. */
export function escapeXmlAttribute(text: string): string {
  return suspectInAttribute.test(text)
    ? removeIllegalCharacters(text).replace(attributeMarkup, toReference)
    : text;
}

/** An element around `children`, which are XML already; an empty element without them. */
export function xmlElement(
  name: string,
  attributes: XmlAttributes,
  children: readonly string[] = [],
): string {
  const tag = startTag(name, attributes);
  return children.length === 0 ? `${tag}/>` : `${tag}>${children.join('')}</${name}>`;
}

/** Everything of a start tag but its end. */
function startTag(name: string, attributes: XmlAttributes): string {
  let tag = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) tag += ` ${key}="${escapeXmlAttribute(value)}"`;
  }
  return tag;
}

/** An element around `text`, which is escaped; nothing when there is no text. */
export function xmlTextElement(
  name: string,
  text: string | undefined,
  attributes: XmlAttributes = {},
): string {
  return text === undefined ? '' : xmlElement(name, attributes, [escapeXmlText(text)]);
}

/** Elements of a document, each within the one before. */
type XmlNesting = readonly (readonly [name: string, attributes: XmlAttributes])[];

/** What stands around the lines of a document, each of which ends in a line feed: the declaration, then `open`. */
export function xmlFrame(open: XmlNesting): { readonly before: string; readonly after: string } {
  const starts = open.map(([name, attributes]) => `${startTag(name, attributes)}>`).join('');
  const ends = open
    .map(([name]) => `</${name}>`)
    .reverse()
    .join('');
  return { before: `<?xml version="1.0" encoding="utf-8"?>\n${starts}\n`, after: `${ends}\n` };
}

/** A whole document around `lines`, which are XML already. */
export function xmlDocument(open: XmlNesting, lines: readonly string[]): string {
  const { before, after } = xmlFrame(open);
  return [before, lines.join('\n'), lines.length === 0 ? '' : '\n', after].join('');
}
