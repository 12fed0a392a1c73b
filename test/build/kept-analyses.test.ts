/** The comparison of papers that a build keeps does not depend on which of its processes read which papers. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { type Analysis, joinAnalyses } from '../../src/archive/analyze-texts.ts';
import { draftArchive } from '../../src/archive/build-archive.ts';
import { KeptAnalyses } from '../../src/build/kept-analyses.ts';
import { KeptMemo } from '../../src/build/kept-memo.ts';
import { KeptWords } from '../../src/build/kept-words.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { archiveFolder } from '../frozen-archive.ts';

const { search } = draftArchive(loadContent(archiveFolder));
const count = search.papers.length;
const half = Math.floor(count / 2);

const folder = mkdtempSync(join(tmpdir(), 'offprint-analyses-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The analyses of both halves, the first of them counted first or last. */
function analyzeHalves(first: 'first' | 'last'): Analysis {
  const words = [search.read(0, count)];
  const [one, other] = [
    [0, half],
    [half, count],
  ].map(([from = 0, end = 0]) => {
    const analyzer = search.compare(words);
    analyzer.analyze(from, end);
    return analyzer.findings();
  });
  if (one === undefined || other === undefined) throw new Error('There are two halves.');
  return first === 'first' ? joinAnalyses(one, other) : joinAnalyses(other, one);
}

it('is the same whichever process has counted which words', () => {
  const site = join(folder, '_site');
  const memos = (verify: boolean) =>
    [new KeptMemo(site, verify), new KeptMemo(site, verify, 'classes'), new KeptWords(site, verify)] as const;
  const [memo, classes, words] = memos(false);
  new KeptAnalyses(memo, classes, words).note(search, analyzeHalves('first'));
  memo.save();
  classes.save();
  expect(memo.made.size).toBe(1);
  // These throw where what is kept differs from what they make.
  const fresh = new KeptAnalyses(...memos(true));
  expect(() => fresh.note(search, analyzeHalves('last'))).not.toThrow();
  expect(() => fresh.analyze(search)).not.toThrow();
});
