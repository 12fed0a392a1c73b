/** Questions as people ask them, from `questions.yaml`, with the papers that answer each. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import type { KnownItemQuery } from './known-item-queries.ts';

const question = z.strictObject({ question: z.string(), papers: z.array(z.string()).min(1) });
const questions = z.array(question).min(1);
const questionsFile = z.strictObject({
  tune: questions,
  test: questions,
  earlier: questions,
  exclusion: questions,
  fields: questions,
  cjk: questions,
  'misspelt-author': questions,
});

const kinds = {
  tune: 'question (tuning half)',
  test: 'question (test half)',
  earlier: 'question (earlier)',
  exclusion: 'question with a word to leave out',
  fields: 'question with fields',
  cjk: 'question in Chinese, Japanese or Korean',
  'misspelt-author': 'question with a misspelt author',
} as const;

/** @throws {Error} when the file isn't as it should be */
export function readQuestions(): readonly KnownItemQuery[] {
  const text = readFileSync(join(import.meta.dirname, 'questions.yaml'), 'utf8');
  const file = questionsFile.parse(parse(text));
  return (Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((name) =>
    file[name].map(({ question: asked, papers }) => ({ kind: kinds[name], text: asked, papers })),
  );
}
