import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  escapeXmlText,
  removeIllegalCharacters,
  xmlDocument,
  xmlElement,
  xmlTextElement,
} from '../../src/exports/xml.ts';
import { anyText } from '../setup/any-text.ts';
import { readXml } from './read-xml.ts';

/** Any UTF-16 there is: control characters, lone surrogates and markup included. */
const anyXmlText = fc.oneof(
  anyText(),
  fc.string({
    unit: fc.constantFrom(
      '<',
      '>',
      '&',
      ']',
      '"',
      "'",
      '\u0000',
      '\u0008',
      '\ufffe',
      '\ud800',
      '\udc00',
      '\r',
      '\n',
      '\t',
      'é',
      '😀',
    ),
  }),
);

describe('XML', () => {
  test('whatever goes in as text comes out again, but for what XML cannot carry', () => {
    fc.assert(
      fc.property(anyXmlText, (text) => {
        const root = readXml(xmlDocument([['r', {}]], [xmlTextElement('a', text)])).children[0];
        expect(root?.text).toBe(removeIllegalCharacters(text));
      }),
    );
  });

  test('whatever goes in as an attribute comes out again', () => {
    fc.assert(
      fc.property(anyXmlText, (value) => {
        expect(readXml(xmlDocument([['a', { value }]], [])).attributes.value).toBe(
          removeIllegalCharacters(value),
        );
      }),
    );
  });

  test('illegal characters go, and only they', () => {
    expect(removeIllegalCharacters('a\u0000\u0008\u001fb\ud800c\ufffed\uffff\t\n\r\u0085é😀')).toBe(
      'abcd\t\n\r\u0085é😀',
    );
  });

  test('a CDATA end never stands in a document', () => {
    expect(escapeXmlText(']]>')).toBe(']]&gt;');
  });

  test('undefined attributes and texts are left out', () => {
    expect(xmlElement('a', { b: undefined, c: '1' })).toBe('<a c="1"/>');
    expect(xmlTextElement('a', undefined)).toBe('');
    expect(xmlTextElement('a', '')).toBe('<a></a>');
  });
});
