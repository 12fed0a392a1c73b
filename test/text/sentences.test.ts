import { describe, expect, test } from 'vitest';
import { firstSentences, sentenceEnds } from '../../src/text/sentences.ts';

const sentences = (text: string): readonly string[] => {
  let from = 0;
  return [...sentenceEnds(text)].map((end) => {
    const sentence = text.slice(from, end).trim();
    from = end;
    return sentence;
  });
};

describe('a sentence', () => {
  test.each([
    'We study the U.S. Senate and its votes.',
    'She holds a Ph.D. In her view it holds.',
    'It appeared in Phys. Rev. Lett. 120 and later.',
    'It appeared in Phys. Rev. Lett. Volume 120 has it.',
    'A model of 7B params. Mamba needs fewer.',
    'By Thm. 3 and Lem. B it holds.',
    'Sold by Acme Inc. Ltd. Others followed.',
    'By Martin L. King Jr. and others.',
    'Search at Yahoo! Answers is used.',
    'See Fig. 3, Eq. (2), Sec. IV and Tab. 1.',
    'In Washington, D.C. It rains.',
    'Cells of E. coli and S. aureus Rosenbach.',
    'By J. K. Rowling and A. B. Lee.',
    'Results (cf. Smith et al. 2020) hold.',
    'From Jan. 5 to Dec. 12, approx. 300 days.',
    'In Proc. Natl. Acad. Sci. USA it was shown.',
  ])('%s is one', (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  test.each([
    'One here. Two here.',
    'Is it so? It is! And so on… We shall see.',
    'It works for all. No. Never again.',
    'We use type A. The others fail.',
    'He said “so.” Then he left.',
    'The gain is the max. Other values are lower.',
    'It is what we learn. We go on.',
    'There are two, in part. They differ.',
    'It costs 3.5. We pay 4.',
  ])('%s has more', (text) => {
    expect(sentences(text).length).toBeGreaterThan(1);
  });
});

describe('the first sentences', () => {
  test('are whole ones, as many as fit, at least one', () => {
    expect(firstSentences('One here. Two here. Three is far too long for it.', 22)).toBe(
      'One here. Two here.',
    );
    expect(firstSentences('A first sentence beyond what was asked for. Two.', 20)).toBe(
      'A first sentence beyond what was asked for.',
    );
    expect(firstSentences('Short.', 20)).toBe('Short.');
  });

  test('are cut at a word, and say so, where the first one has no end in sight', () => {
    expect(firstSentences('word '.repeat(200).trim(), 20)).toBe('word word word word…');
  });
});
