/** Writes XML 1.0 as text: elements and escaping, nothing else. No CDATA, so that no text can end a section. */

/** Anything outside the `Char` production of XML 1.0 §2.2: most control characters, lone surrogates, U+FFFE/F. */
const illegal = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const textMarkup = /[&<>\r]/g;
const attributeMarkup = /[&<>"\t\n\r]/g;

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
  return text.replace(illegal, '');
}

/** `text` as element content. `>` is escaped too, so that `]]>` never stands in a document. */
export function escapeXmlText(text: string): string {
  return removeIllegalCharacters(text).replace(textMarkup, toReference);
}

/** `text` as the inside of a double-quoted attribute; white space survives attribute normalisation. */
export function escapeXmlAttribute(text: string): string {
  return removeIllegalCharacters(text).replace(attributeMarkup, toReference);
}

/** An element around `children`, which are XML already; an empty element without them. */
export function xmlElement(
  name: string,
  attributes: XmlAttributes,
  children: readonly string[] = [],
): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) tag += ` ${key}="${escapeXmlAttribute(value)}"`;
  }
  return children.length === 0 ? `${tag}/>` : `${tag}>${children.join('')}</${name}>`;
}

/** An element around `text`, which is escaped; nothing when there is no text. */
export function xmlTextElement(
  name: string,
  text: string | undefined,
  attributes: XmlAttributes = {},
): string {
  return text === undefined ? '' : xmlElement(name, attributes, [escapeXmlText(text)]);
}

/** A whole document: the declaration, and `root` on lines of its own. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}
