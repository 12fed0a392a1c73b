import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { assignTopics, maxTopics } from '../../src/topics/assign-topics.ts';
import { compileTopics } from '../../src/topics/compile-topics.ts';
import { renderAssignments, renderCoverage } from '../../src/topics/render-assignments.ts';
import { archiveFolder } from '../frozen-archive.ts';

const content = loadContent(archiveFolder);
const archive = buildArchive(content);
const papers = [...archive.papers.values()];
const compiled = compileTopics(content.topics);

test('15 to 25 topics, each with papers', () => {
  expect(content.topics.length).toBeGreaterThanOrEqual(15);
  expect(content.topics.length).toBeLessThanOrEqual(25);
  expect([...archive.topics.keys()]).toEqual(content.topics.map(({ id }) => id));
});

test('at least 95 % of the papers have one to three topics', () => {
  const assigned = papers.filter(({ topics }) => topics.length > 0);
  expect(assigned.length / papers.length).toBeGreaterThanOrEqual(0.95);
  for (const { topics } of papers) expect(topics.length).toBeLessThanOrEqual(maxTopics);
});

/** Main topics a person gave after reading; the rules must keep agreeing. */
const read: readonly (readonly [title: RegExp, topic: string])[] = [
  [/^Mamba: Linear-Time/, 'state-space-models'],
  [/^The Principles of Diffusion Models/, 'diffusion'],
  [/^ProRL/, 'reasoning'],
  [/^Quantum machine learning for image/, 'quantum'],
  [/^Trading Place for Space/, 'neuroscience'],
  [/^Is Sora a World Simulator/, 'world-models'],
  [/^PhysiX/, 'scientific-simulation'],
  [/^A study of a deterministic model for meningitis/, 'life-sciences'],
  [/^Causal evidence for the primordiality of colours/, 'physics'],
  [/^Do Finetti/, 'statistics'],
  [/^Weisfeiler and Leman/, 'graphs-and-weights'],
  [/^ZeroQuant/, 'efficiency'],
  [/^Idioms/, 'code'],
];

test.each(read)('%s is about %s', (title, topic) => {
  const paper = papers.find((one) => title.test(one.title.plain));
  expect(paper?.topics[0]).toBe(topic);
});

test('rules explain themselves', () => {
  const paper = papers.find((one) => one.id.startsWith('mambaquant'));
  if (paper === undefined) throw new Error('MambaQuant is missing.');
  const text = renderAssignments(paper, compiled);
  expect(text).toContain('state-space-models');
  expect(text).toMatch(/10 {2}title {5}mamba/);
  expect(
    renderCoverage(
      papers,
      content.topics.map(({ id }) => id),
    ),
  ).toContain(`of ${papers.length} papers have a topic`);
});

test('a very long text has no more topics than a short one', () => {
  const abstract = readFileSync(`${archiveFolder}/dumps/neurips-2024-orals.txt`, 'utf8').repeat(20);
  expect(assignTopics('', abstract, compiled).length).toBe(maxTopics);
});
