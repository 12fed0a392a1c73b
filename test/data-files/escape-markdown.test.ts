import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/exports/data-files/escape-markdown.ts';

// HTML switched on, so that text which still holds a tag shows up as one.
const markdown = new MarkdownIt({ html: true });

/** The kinds of tokens a document has, and its text. */
function read(source: string): { kinds: readonly string[]; text: string } {
  const tokens = markdown.parse(source, {}).flatMap((token) => [token, ...(token.children ?? [])]);
  const text = tokens.filter(({ type }) => type === 'text').map(({ content }) => content);
  return { kinds: tokens.map(({ type }) => type), text: text.join('') };
}

const paragraph = ['paragraph_open', 'inline', 'text', 'paragraph_close'];
const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('escapeMarkdown', () => {
  it.each([
    '1. not a list',
    '12) nor this',
    '- nor this',
    '+ nor this',
    '=== no heading',
    '# no heading',
    '> no quotation',
    '*emphasis* and _emphasis_, `code`, [a link](https://x.example), ![image](y)',
    '<script>alert(1)</script> &amp; AT&T',
    'a \\ backslash, \\alpha, a|b, ~~c~~, $x^2$',
    'a line\nand # another',
    '    no code block',
    '~~~ no fence',
    '---',
    '***',
    '[foo]: https://x.example',
  ])('leaves %j a plain paragraph', (text) => {
    const { kinds, text: back } = read(escapeMarkdown(text));
    expect([...new Set(kinds)].filter((kind) => kind !== 'text_special')).toEqual(paragraph);
    expect(back).toBe(collapse(text));
  });

  it('reads back as the same text, whatever the text', () => {
    const signs = fc.constantFrom(...'\\`*_[](){}<>&|~$#^!-+=:.1) \nab"\'éß∑');
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 40 }), (text) => {
        const wanted = collapse(text);
        fc.pre(wanted !== '');
        const { kinds, text: back } = read(escapeMarkdown(text));
        expect(back).toBe(wanted);
        expect(new Set(kinds)).toEqual(new Set(paragraph));
      }),
      { numRuns: 2000 },
    );
  });

  it('holds inside a heading and a link', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        // markdown-it replaces NUL, as CommonMark asks.
        fc.pre(collapse(text) !== '' && !text.includes('\0'));
        const { kinds, text: back } = read(`## 3. [${escapeMarkdown(text)}](https://x.example/)`);
        expect(back).toBe(`3. ${collapse(text)}`);
        expect(kinds.filter((kind) => kind !== 'text')).toEqual([
          'heading_open',
          'inline',
          'link_open',
          'link_close',
          'heading_close',
        ]);
      }),
    );
  });
});
