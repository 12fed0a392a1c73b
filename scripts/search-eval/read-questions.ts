/** Questions as people ask them, from `questions.yaml`, with the papers that answer each. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { KnownItemQuery } from './known-item-queries.ts';

const question = z.strictObject({ question: z.string(), papers: z.array(z.string()).min(1) });
const questionsFile = z.strictObject({ tune: z.array(question), test: z.array(question) });

/** @throws {Error} when the file isn't as it should be */
export function readQuestions(): readonly KnownItemQuery[] {
  const text = readFileSync(join(import.meta.dirname, 'questions.yaml'), 'utf8');
  const { tune, test } = questionsFile.parse(parse(text));
  return [
    ...tune.map((one) => ({
      kind: 'question (tuning half)' as const,
      text: one.question,
      papers: one.papers,
    })),
    ...test.map((one) => ({ kind: 'question (test half)' as const, text: one.question, papers: one.papers })),
  ];
}
