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
    'There are many at max. Words of 3 letters go on.',
    'We have no part of II at most, or max. Only II is.',
    'There are two, in part. They differ.',
    'It costs 3.5. We pay 4.',
  ])('%s has more', (text) => {
    expect(sentences(text).length).toBeGreaterThan(1);
  });
});

test.each([
  'We use type A. ¦ We fail.',
  'We use type A. Weeks go.',
  'On x A. We fail.',
  'We use Type AB. ¦ We fail.',
  'It is in section A. ¦ It holds. ¦ A. We go.',
  'See Phys. Res. Lett. It is.',
  'A Phys. Res. Others came.',
  'By his res. ¦ Others came.',
  'In the Res. Lett. Vol. It is.',
  'By Res. IV it is.',
  'In res. 5 it is.',
  'Ask al. ¦ Show it.',
  'Et al. Show it.',
  'It is max. ¦ Others.',
  'Is it p. 5 or P. Five?',
  'Use Fig. A and the fig. B now.',
  'Use e.g. Adam, see i.e. Eve now.',
  'Wow! ¦ It is. ¦ Yahoo! It is.',
  'Is it? ¦ "Yes." ¦ (No.) ¦ “Then.”',
  'So… ¦ Then… we.',
  'It is 5. ¦ Then 6. ¦ 7 is.',
  'So it is etc. ¦ The rest.',
  'So etc. and The rest.',
  'In Jan. The rest, in Mar. ¦ The rest.',
  'It is by J. ¦ We go to the U.S. We go.',
])('sentences end at the bars: %s', (marked) => {
  expect(sentences(marked.replaceAll(' ¦ ', ' ')).join(' ¦ ')).toBe(marked);
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
    expect(firstSentences('One here. Two here. Three.', 19)).toBe('One here. Two here.');
    expect(firstSentences('One here. Two here. Three.', 18)).toBe('One here.');
  });

  test('are cut at a word, and say so, where the first one has no end in sight', () => {
    expect(firstSentences('word '.repeat(200).trim(), 20)).toBe('word word word word…');
    expect(firstSentences(`${'a'.repeat(58)}. B`, 20)).toBe(`${'a'.repeat(58)}.`);
    expect(firstSentences(`${'a'.repeat(59)}. B`, 20)).toBe(`${'a'.repeat(20)}…`);
    expect(firstSentences(`aaaaaaaaaa ${'b'.repeat(60)}`, 20)).toBe('aaaaaaaaaa bbbbbbbbb…');
    expect(firstSentences(`aaaaaaaaaaa ${'b'.repeat(60)}`, 20)).toBe('aaaaaaaaaaa…');
    expect(firstSentences(`${'a'.repeat(19)}😀${'b'.repeat(60)}`, 20)).toBe(`${'a'.repeat(19)}…`);
  });
});
