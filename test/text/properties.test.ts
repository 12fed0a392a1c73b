import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/text/clean-text.ts';
import { leadOf } from '../../src/text/lead.ts';
import { parseMarkup } from '../../src/text/markup.ts';
import { anyText } from '../setup/any-text.ts';
import { hostileStrings } from './hostile-strings.ts';
import { readFragment, UNSEEN } from './read-fragment.ts';

/** What damaged abstracts are made of, so that random text reaches every rule. */
const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'word',
      'times',
      'sim',
      'Phi',
      'the',
      'C_Phi',
      'mathcal',
      'O',
      'n',
      'textbf',
      'x',
      '10',
      '1.3',
      'pm',
      'to',
      'infty',
      'alpha',
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '$',
      '\\',
      '{',
      '}',
      '_',
      '^',
      '(',
      ')',
      '`',
      "'",
      '"',
      '*',
      '-',
      '--',
      '~',
      ' ',
      '. ',
      ', ',
      '=',
      '+',
      '/',
      '%',
      '&',
      '<',
      '>',
      '#',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '\\frac{1}{2}',
      '\\alpha',
      '\\text{a b}',
      'https://a.example/b',
      '{https://a.example/b}',
      "\\'e",
      '\\left(',
      '\\right)',
      '\\begin{matrix}a&b\\end{matrix}',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(...hostileStrings.map(({ text }) => text)) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  { weight: 1, arbitrary: anyText({ maxLength: 8 }) },
);
const damaged = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
const letters = (text: string): string => text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');

describe('any text', () => {
  test('gives an allowed, well-formed fragment without unseen characters', () => {
    fc.assert(
      fc.property(damaged, (raw) => {
        const markup = parseMarkup(raw);
        readFragment(markup.html);
        readFragment(markup.feedHtml);
        for (const output of [markup.plain, markup.html, markup.feedHtml, markup.latex])
          expect(output).not.toMatch(UNSEEN);
      }),
      { numRuns: 3_000 },
    );
  });

  test('keeps every letter of plain prose in order', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGH'),
      minLength: 2,
      maxLength: 12,
    });
    const mark = fc.constantFrom(
      ' ',
      ', ',
      '. ',
      ' -- ',
      ' - ',
      '" ',
      ' "',
      "' ",
      " '",
      '; ',
      '? ',
      ' (',
      ') ',
      '-',
      '---',
      '...',
      ' & ',
      ' < ',
    );
    const prose = fc
      .array(fc.tuple(word, mark), { minLength: 1, maxLength: 25 })
      .map((pairs) => pairs.flat().join(''));
    fc.assert(
      fc.property(prose, (raw) => {
        const markup = parseMarkup(raw);
        if (markup.repairs.some(({ rule }) => rule !== 'tex-dashes' && rule !== 'tex-quotes')) return;
        expect(letters(readFragment(markup.html).text)).toBe(letters(raw));
        expect(letters(markup.plain)).toBe(letters(raw));
      }),
      { numRuns: 2_000 },
    );
  });

  test('says the same in html and in plain text outside formulas', () => {
    fc.assert(
      fc.property(damaged, (raw) => {
        const markup = parseMarkup(raw);
        if (/[$]|\\[A-Za-z]|[_^{]/.test(markup.plain) || readFragment(markup.html).formulas > 0) return;
        // A space at the end of an emphasis that ends the text is no difference to a reader.
        expect(readFragment(markup.html).text.replaceAll('\u00A0', ' ').trim()).toBe(markup.plain);
      }),
      { numRuns: 2_000, examples: [['seen in \\emph{\\textbf{bold}, }']] },
    );
  });

  test('has a lead that starts like the whole and is never longer', () => {
    fc.assert(
      fc.property(damaged, fc.integer({ min: 10, max: 300 }), (raw, about) => {
        const markup = parseMarkup(raw);
        const lead = leadOf(markup, about);
        readFragment(lead.html);
        expect(markup.plain.startsWith(lead.plain.replace(/…$/, '').trimEnd())).toBe(true);
        expect(lead.complete).toBe(lead.plain === markup.plain);
      }),
      { numRuns: 2_000 },
    );
  });

  test('is cleaned once and for all', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 60 }), (raw) => {
        const clean = cleanText(raw);
        expect(clean).not.toMatch(UNSEEN);
        expect(cleanText(clean)).toBe(clean);
      }),
      { numRuns: 3_000 },
    );
  });
});
