import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { markText, pickSentences } from '../../src/search/query/pick-sentences.ts';
import { indexWords } from '../../src/search/query/search-query.ts';

const abstract =
  'We study trees. State-space models scale linearly in length. They are fast. Colours of distant objects stay unexplained. A last word.';

function plain(words: readonly string[], text = abstract): string {
  return pickSentences(text, words)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');
}

test('the sentence with most of the words, and the next best, in order', () => {
  expect(plain(['space', 'length', 'fast'])).toBe(
    '… State-[space] models scale linearly in [length]. They are [fast]. …',
  );
});

test('what is left out between two sentences is shown', () => {
  expect(plain(['linearly', 'color'])).toBe(
    '… State-space models scale [linearly] in length. … [Colours] of distant objects stay unexplained. …',
  );
});

test('no word found: the beginning', () => {
  expect(plain(['quantum'])).toMatch(/^We study trees\. State-space/);
});

test('one long sentence is cut around what was found', () => {
  const long = `${'word '.repeat(200)}needle ${'word '.repeat(200)}end.`;
  const text = plain(['needle'], long);
  expect(text).toContain('[needle]');
  expect(text.length).toBeLessThan(450);
  expect(text.startsWith('… ') && text.endsWith(' …')).toBe(true);
});

test('an empty abstract has no sentences', () => {
  expect(pickSentences('', ['space'])).toEqual([]);
});

test('marking changes no letter, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 4 }),
      (text, words) => {
        const parts = markText(text, words);
        expect(parts.map((part) => part.text).join('')).toBe(text);
      },
    ),
  );
});

test.each([
  ['finetuning', 'Fine-tuning, fine tuned; fine. Tuning', '[Fine-tuning], [fine tuned]; fine. Tuning'],
  ['dinowm gpt4', 'DINO-WM and GPT-4 of DINO', '[DINO-WM] and [GPT-4] of DINO'],
  ['chainofthought', 'a chain-of-thought of thoughts', 'a [chain-of-thought] of thoughts'],
  ['statespace', 'State-space models of a state', '[State-space] models of a state'],
  ['q', 'Q-learning by Quach', '[Q]-learning by Quach'],
  ['c 3', 'C++ computes 3 of 30', '[C]++ computes [3] of 30'],
  ['epsilon', 'an ε-optimal policy', 'an [ε]-optimal policy'],
  ['modal', 'multi modal, multimodal', 'multi [modal], multimodal'],
])('“%s” is marked as it is printed', (query, text, marks) => {
  const marked = markText(text, query.split(' '));
  expect(marked.map(({ text: part, marked: isMarked }) => (isMarked ? `[${part}]` : part)).join('')).toBe(
    marks,
  );
});

test('a word that is printed in parts counts for its sentence', () => {
  expect(plain(['statespace', 'fast'])).toMatch(/^… \[State-space\] models .* They are \[fast\]\. …$/);
});

describe('in scripts without spaces', () => {
  it.each([
    ['推理能力', '大语言模型的推理能力研究', '大语言模型的[推理能力]研究'],
    ['幹線', '東海道新幹線の計画', '東海道新[幹線]の計画'],
    ['추론', '언어 모델의 추론능력 평가', '언어 모델의 [추론]능력 평가'],
    ['bert模型', '基于BERT模型的分类', '基于[BERT模型]的分类'],
    ['理', '推理能力', '推[理]能力'],
  ])('only %s is marked, not the run it stands in', (query, text, marks) => {
    const marked = markText(text, indexWords(query));
    expect(marked.map(({ text: part, marked: isMarked }) => (isMarked ? `[${part}]` : part)).join('')).toBe(
      marks,
    );
  });

  it('sentences end without a space', () => {
    const [first] = pickSentences('甲乙。模型有推理能力。丙丁。', indexWords('推理'));
    expect(first?.text).toBe('甲乙。模型有');
  });
});
