/** A seeded sample of topics, judged by reading: the rules must stay as precise. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { frozenArchive } from '../load-frozen-archive.ts';

const sample = z.strictObject({
  judged: z.array(
    z.strictObject({
      paper: z.string(),
      topic: z.string(),
      right: z.boolean(),
      why: z.string().optional(),
    }),
  ),
});
const { judged } = sample.parse(parse(readFileSync('test/topics/judged-topics.yaml', 'utf8')));
const { papers } = frozenArchive();
const isGiven = ({ paper, topic }: (typeof judged)[number]): boolean =>
  papers.get(paper)?.topics.includes(topic) === true;

test('the sample has 100 topics of papers that there are', () => {
  expect(judged.length).toBe(100);
  expect(new Set(judged.map(({ paper, topic }) => `${paper} ${topic}`)).size).toBe(100);
  expect(judged.filter(({ paper }) => !papers.has(paper))).toEqual([]);
});

test('95 of 100 topics are right, and those that are stay', () => {
  const given = judged.filter(isGiven);
  expect(given.filter(({ right }) => right).length / given.length).toBeGreaterThanOrEqual(0.95);
  expect(judged.filter((one) => one.right && !isGiven(one))).toEqual([]);
});

/** Topics that rules once gave to papers which are about something else. */
test.each([
  ['tts-var-a-test-time-scaling-framework-for-visual-auto-regressive', 'reasoning'],
  ['tryage-real-time-intelligent-routing-of-user-prompts-to-large-language', 'efficiency'],
  ['tryage-real-time-intelligent-routing-of-user-prompts-to-large-language', 'transformers'],
  ['unifying-self-supervised-clustering-and-energy-based-models', 'statistics'],
  ['opt-iml-scaling-language-model-instruction-meta-learning-through-the', 'learning-theory'],
  ['using-sequences-of-life-events-to-predict-human-lives', 'human-behaviour'],
  ['human-expertise-in-algorithmic-prediction', 'human-behaviour'],
  ['enhancing-preference-based-linear-bandits-via-human-response-time', 'human-behaviour'],
])('%s is not about %s', (id, topic) => {
  expect(papers.has(id)).toBe(true);
  expect(papers.get(id)?.topics).not.toContain(topic);
});
