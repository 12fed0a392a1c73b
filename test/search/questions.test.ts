/** The questions of `npm run search:eval` use other words than the titles. */

import { expect, test } from 'vitest';
import { readQuestions } from '../../scripts/search-eval/read-questions.ts';
import { functionWords } from '../../src/words/function-words.ts';
import { splitWords } from '../../src/words/split-words.ts';
import { frozenArchive } from '../load-frozen-archive.ts';

const { papers } = frozenArchive();
const questions = readQuestions();
const tellingWords = (text: string): readonly string[] =>
  splitWords(text).filter((word) => !functionWords.has(word) && word.length > 1);

const halves = questions.filter(({ kind }) => /half/.test(kind));

test('there are 120 at least, no two alike, half of them never tuned for', () => {
  expect(halves.length).toBeGreaterThanOrEqual(120);
  expect(new Set(questions.map(({ text }) => text)).size).toBe(questions.length);
  const kept = halves.filter(({ kind }) => kind === 'question (test half)');
  expect(Math.abs(halves.length - 2 * kept.length)).toBeLessThanOrEqual(1);
});

test('every answer is a paper, and hardly a question has a word of its title', () => {
  const ids = questions.flatMap(({ papers: wanted }) => wanted);
  expect(ids.filter((id) => !papers.has(id))).toEqual([]);
  const shared = halves.flatMap(({ text, papers: ids }) =>
    ids.flatMap((id) => {
      const title = papers.get(id)?.title.plain;
      if (title === undefined) return [`${id} is no paper`];
      const words = new Set(tellingWords(title));
      return tellingWords(text)
        .filter((word) => words.has(word))
        .map((word) => `${text}: ${word}`);
    }),
  );
  expect(shared.filter((fault) => fault.endsWith('is no paper'))).toEqual([]);
  expect(shared.length).toBeLessThanOrEqual(questions.length * 0.05);
});
