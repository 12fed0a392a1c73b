import { expect, it } from 'vitest';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import {
  buildArchiveTogether,
  type SharedWork,
  type Sharing,
} from '../../../src/build/parallel/build-archive-together.ts';
import { loadContent } from '../../../src/load/load-content.ts';
import type { Archive } from '../../../src/model.ts';
import { archiveFolder } from '../../frozen-archive.ts';

/**
 * Simulates two processes. Process 0 computes the chunks for which `mine` returns 0, process 1 the others; results
 * are structured clones, as between processes.
 */
function shareByTwo(mine: (index: number) => number): readonly [Sharing, Sharing] {
  const posted = new Map<string, unknown>();
  const sharer = (self: number): Sharing => ({
    *lockChunks(_work, count) {
      for (let index = 0; index < count; index += 1) if (mine(index) === self) yield { index, count };
    },
    async exchange<Result>(work: SharedWork, results: Result) {
      posted.set(`${work} ${self}`, structuredClone(results));
      const theirs = `${work} ${1 - self}`;
      while (!posted.has(theirs)) await new Promise((turn) => setImmediate(turn));
      return [results, posted.get(theirs) as Result];
    },
  });
  return [sharer(0), sharer(1)];
}

/** The archive's data without internal caches. */
function contentsOf(archive: Archive): unknown {
  const papers = [...archive.papers.values()].map(({ title, abstract, ...paper }) => ({
    ...paper,
    texts: [title, abstract].map((text) => [
      text?.raw,
      text?.html,
      text?.latex,
      text?.repairs,
      text?.problems,
    ]),
  }));
  return { ...archive, papers };
}

it.each([
  ['every third', (index: number) => Number(index % 3 === 0)],
  ['nothing at all', () => 0],
])('an archive is the same when another process does %s of the chunks', async (_what, mine) => {
  const content = loadContent(archiveFolder, { siteUrl: undefined });
  const alone = contentsOf(buildArchive(content));
  const together = await Promise.all(
    shareByTwo(mine).map((sharing) => buildArchiveTogether(content, sharing)),
  );
  for (const archive of together) expect(contentsOf(archive)).toEqual(alone);
});
