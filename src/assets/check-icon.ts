/**
 * Finds what runs or loads something in an SVG. As a picture in a page it does neither, but browsers do both where the file is opened by
 * itself.
 */
import { SaxesParser } from 'saxes';
import type { Diagnostic } from '../diagnostic.ts';

/** Most errors that are said of one icon. */
const mostErrors = 5;

/** The first errors; `text` is the SVG of the file `file`. */
export function checkIcon(text: string, file: string): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const parser = new SaxesParser();
  const say = (what: string | undefined): void => {
    if (what === undefined) return;
    const reason = `The icon has ${what}.`;
    const advice = 'Save it as a plain SVG, of shapes alone.';
    found.push({ severity: 'error', rule: 'icon', reason, advice, file, line: parser.line });
  };
  // The parser doesn't know the entities that drawing programs declare. What is no XML can't be drawn.
  parser.on('error', () => undefined);
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY[^>]{0,2000}?["'][^"'>]{0,2000}[<&%]/i.test(doctype)) say('an entity with markup in it');
  });
  parser.on('processinginstruction', ({ target }) => {
    if (target === 'xml-stylesheet') say('a style sheet of its own');
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = name.replace(/^.*:/, '');
    if (/^(?:script|handler|listener|foreignObject)$/i.test(element)) say(`an element "${element}"`);
    for (const [attribute, value] of Object.entries(attributes)) say(faultOf(element, attribute, value));
  });
  const sayOfText = (part: string): void => say(loads(part) ? 'an address in its styles' : undefined);
  parser.on('text', sayOfText);
  parser.on('cdata', sayOfText);
  parser.write(text).close();
  return found.slice(0, mostErrors);
}

/** Whether styles load something that isn't within the file. */
const loads = (styles: string): boolean =>
  /@import\b|\b(?:image-set|src)\(|url\(\s*["']?(?!\s*["']?(?:#|data:))[^\s)]/i.test(withoutEscapes(styles));

/** `u\72 l(` is `url(` to browsers. */
const withoutEscapes = (styles: string): string =>
  styles.replace(/\\(?:([0-9a-f]{1,6})\s?|(.))/gi, (_, code: string | undefined, sign: string) => {
    const point = Number.parseInt(code ?? '', 16);
    return code === undefined ? sign : point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });

function faultOf(element: string, attribute: string, value: string): string | undefined {
  if (/^on/i.test(attribute) || /(?:^|;)\s*javascript:/i.test(value)) return `a script in "${attribute}"`;
  if (loads(value)) return `an address in "${attribute}"`;
  if (attribute === 'attributeName' && /href$/i.test(value)) return 'an animated address';
  if (!/^(?:.*:)?href$/i.test(attribute)) return undefined;
  // What a link leads to isn't loaded. Entities, which may be anything, are neither.
  const isFine = element === 'a' ? /^\s*(?:#|https?:|mailto:)/i : /^\s*(?:#|data:image\/(?!svg))/i;
  return isFine.test(value) ? undefined : `an address in "${attribute}"`;
}
