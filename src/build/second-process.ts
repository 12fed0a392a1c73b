/**
 * A second process for large archives, on the other core. Both processes build the same archive, because sending one
 * over would cost as much, and each finds half of the related papers. Then the first renders the pages while the
 * second writes the exports.
 */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { SitePath } from '../addresses.ts';
import type { Content } from '../content/content.ts';
import type { Relate } from '../eleventy/current-site.ts';
import type { PaperId, RelatedPaper } from '../model.ts';
import { buildRelated, type ComparedPaper } from '../related/build-related.ts';

export type RelatedList = readonly (readonly [PaperId, readonly RelatedPaper[]])[];
/** What goes from the first process to the second, and back. */
export type ToSecond = { readonly related: RelatedList } | { readonly pages: readonly SitePath[] };
export interface FromSecond {
  readonly related: RelatedList;
}

export interface SecondProcess {
  /** Finds related papers together with the other process. */
  readonly relate: Relate;
  /** Tells it the pages of the sitemap and waits for the last export; throws when it failed. */
  readonly finish: (pages: Iterable<SitePath>) => Promise<void>;
  /** Ends it, wherever it is. */
  readonly stop: () => void;
}

/** Below this many entries a second process costs more time to start than it saves. */
const worthwhileEntries = 4_000;

export function isSecondProcessWorthwhile({ issues }: Content): boolean {
  if (availableParallelism() < 2) return false;
  return issues.reduce((count, { papers }) => count + papers.length, 0) >= worthwhileEntries;
}

/** Starts it on the same content; its exports go into `staging`, which must be there. */
export function startSecondProcess(contentDir: string, staging: string): SecondProcess {
  const child = fork(fileURLToPath(new URL('./export-process.ts', import.meta.url)), [contentDir, staging], {
    execArgv: ['--import', import.meta.resolve('tsx')],
    serialization: 'advanced',
  });
  const done = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The process for exports ended with code ${code}.`)),
    );
  });
  // Whoever waits for an answer hears of the end; nobody else need.
  done.catch(() => undefined);
  const theirs = new Promise<FromSecond>((resolve) =>
    child.once('message', (message: FromSecond) => resolve(message)),
  );
  const tell = (message: ToSecond): void => void child.send(message);
  return {
    async relate(papers) {
      const own = relatedHalf(papers, 0);
      tell({ related: own });
      const answer = await Promise.race([theirs, done]);
      if (answer === undefined)
        throw new Error('The process for exports ended before it had compared papers.');
      const { related } = answer;
      return new Map([...own, ...related]);
    },
    async finish(pages) {
      tell({ pages: [...pages] });
      await done;
    },
    stop: () => void child.kill(),
  };
}

/** The first process answers for one half of the papers, the second for the other. */
export function relatedHalf(papers: readonly ComparedPaper[], side: 0 | 1): RelatedList {
  return [...buildRelated(papers, { index: side, count: 2 })];
}
