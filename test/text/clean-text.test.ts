import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/text/clean-text.ts';

describe('cleaned text', () => {
  test.each([
    ['plain ASCII as it is', 'plain ASCII as it is'],
    ['  ends and   runs \t of\r\nspace ', 'ends and runs of space'],
    ['no\u00A0break and thin\u2009space', 'no break and thin space'],
    ['pass\u200Bword \u202Eexe.gpj\u202C', 'password exe.gpj'],
    ['a\u0000b\u001B[2Jc\u007F\u009B', 'ab[2Jc'],
    ['Cafe\u0301', 'Café'],
    ['x\uD800y', 'x\uFFFDy'],
    ['x\uFFFE\uE000\u{10FFFF}y', 'xy'],
    ['in\u00AD vestigate, co-\u00ADoperate, ICT\u00AD based', 'investigate, co-operate, ICT based'],
    ['\uF061-helix, 5 \uF06Dm \uF0B1 3, 20 \uF0B0C, \uF044G', 'α-helix, 5 μm ± 3, 20 °C, ΔG'],
    ['\uF06E One \uF0A7 two, 5 \uF06CM, \uF06C-phage', 'One two, 5 M, λ-phage'],
    ['Z\u0351\u0352\u0353\u0354\u0355\u0356', 'Z\u0353\u0354\u0355\u0356'],
  ])('%j', (raw, clean) => {
    const marks = /\p{M}/gu;
    if (marks.test(clean)) expect(cleanText(raw).match(marks)).toHaveLength(clean.match(marks)?.length ?? 0);
    else expect(cleanText(raw)).toBe(clean);
  });

  test('keeps joiners where a script or an emoji needs them', () => {
    for (const text of [
      '👩\u200D🔬',
      '👩🏽\u200D🚀',
      '🏳\uFE0F\u200D🌈',
      '❤\uFE0F',
      'می\u200Cخواهم',
      'क्\u200Dष',
    ])
      expect(cleanText(text)).toBe(text.normalize('NFC'));
  });
});

test('the quick ways give what the thorough one gives', () => {
  const unit = fc.oneof(
    fc.integer({ min: 0, max: 0x2fff }).map((code) => String.fromCharCode(code)),
    fc.constantFrom(' ', '\u00a0', 'a', '\u212b', '\u2126', '–', '…'),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
      const text = units.join('');
      // A zero-width space is taken out, and no quick way takes it. It parts nothing that composes, at the end.
      expect(cleanText(text)).toBe(cleanText(`${text}\u200b`));
    }),
    { numRuns: 5_000 },
  );
});

describe('ligatures of PDFs', () => {
  test.each([
    [
      'de\u000Cne an e\u000Ecient \u000Crst a\u000Fuent di\u000Berent',
      'define an efficient first affluent different',
    ],
    [
      'The classiﬁ cation of speciﬁ c ﬁ ndings; oﬀ the shelf',
      'The classification of specific findings; off the shelf',
    ],
    ['A wiﬁ network, sci-ﬁ novels and the ﬁrst', 'A wifi network, sci-fi novels and the first'],
    ['Deep learning\u000Bfor texts; page one\n\u000Cpage two', 'Deep learning for texts; page one page two'],
  ])('%j', (raw, clean) => expect(cleanText(raw)).toBe(clean));
});
