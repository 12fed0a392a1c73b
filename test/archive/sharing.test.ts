import { expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { buildArchiveTogether, type Sharing, type Work } from '../../src/archive/sharing.ts';
import { loadContent } from '../../src/load/load-content.ts';
import type { Archive } from '../../src/model.ts';

/** Two that take the parts `mine` says, of both, and tell each other through what a process boundary lets through. */
function shareByTwo(mine: (index: number) => number): readonly [Sharing, Sharing] {
  const told = new Map<string, unknown>();
  const sharer = (self: number): Sharing => ({
    *takeParts(_work, count) {
      for (let index = 0; index < count; index += 1) if (mine(index) === self) yield { index, count };
    },
    async exchange<Made>(work: Work, made: Made) {
      told.set(`${work} ${self}`, structuredClone(made));
      const theirs = `${work} ${1 - self}`;
      while (!told.has(theirs)) await new Promise((turn) => setImmediate(turn));
      return [made, told.get(theirs) as Made];
    },
  });
  return [sharer(0), sharer(1)];
}

/** What an archive says, without what it remembers of how it was asked. */
function said(archive: Archive): unknown {
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
])('an archive is the same when another process takes %s of the parts', async (_what, mine) => {
  const content = loadContent('content', { siteUrl: undefined });
  const alone = said(buildArchive(content));
  const together = await Promise.all(
    shareByTwo(mine).map((sharing) => buildArchiveTogether(content, sharing)),
  );
  for (const archive of together) expect(said(archive)).toEqual(alone);
});
