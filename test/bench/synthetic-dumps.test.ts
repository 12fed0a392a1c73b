import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../scripts/bench/corpus.ts';
import { buildSyntheticDumps } from '../../scripts/bench/synthetic-dumps.ts';
import { paperKey } from '../../src/content/paper-key.ts';
import { parseDump } from '../../src/dumps/formats.ts';
import { loadIssues } from '../../src/load/load-content.ts';
import { archiveFolder } from '../frozen-archive.ts';

const corpus = buildCorpus(loadIssues(archiveFolder).flatMap(({ papers }) => papers));
const made = [...buildSyntheticDumps(corpus, { papers: 1_000, seed: 7 })];
const parsed = made.map(({ name, text }) => parseDump(new TextEncoder().encode(text), name));

describe('synthetic dumps', () => {
  it('are the same for the same seed, others for another', () => {
    expect([...buildSyntheticDumps(corpus, { papers: 1_000, seed: 7 })]).toEqual(made);
    expect([...buildSyntheticDumps(corpus, { papers: 1_000, seed: 8 })][0]?.text).not.toBe(made[0]?.text);
  });

  it('of a longer archive begin with those of a shorter one', () => {
    const shorter = [...buildSyntheticDumps(corpus, { papers: 300, seed: 7 })];
    expect(made.slice(0, shorter.length - 1)).toEqual(shorter.slice(0, -1));
  });

  it('are read by the real format without a word of complaint', () => {
    expect(parsed.map(({ format }) => format)).toEqual(made.map(() => 'daily-papers'));
    expect(parsed.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
    expect(parsed[0]?.entries).toHaveLength(80);
    expect(parsed[0]?.listed).toEqual({ month: 1, day: 1, year: undefined });
  });

  it('hold as many papers as asked for, some of them in several issues', () => {
    const keys = parsed.flatMap(({ entries }) => entries.map(paperKey));
    expect(new Set(keys).size).toBe(1_000);
    const repeats = keys.length - 1_000;
    expect(repeats / keys.length).toBeGreaterThan(0.03);
    expect(repeats / keys.length).toBeLessThan(0.07);
    for (const { entries } of parsed) expect(new Set(entries.map(paperKey)).size).toBe(entries.length);
  });

  it('have maths in about a tenth of the abstracts, which have the length of real ones', () => {
    const abstracts = parsed.flatMap(({ entries }) => entries.map(({ abstract }) => abstract ?? ''));
    const maths = abstracts.filter((abstract) =>
      corpus.maths.some((sentence) => abstract.includes(sentence)),
    );
    expect(maths.length / abstracts.length).toBeGreaterThan(0.06);
    expect(maths.length / abstracts.length).toBeLessThan(0.14);
    const mean = abstracts.reduce((sum, { length }) => sum + length, 0) / abstracts.length;
    expect(mean).toBeGreaterThan(1_200);
    expect(mean).toBeLessThan(2_200);
  });
});
