/**
 * A second process for large archives, on the other core. Both processes build the same archive, because sending one
 * over would cost as much, but divide what goes text by text (`build-archive-together.ts`). Then the main process renders
 * pages while the worker writes assets and exports, and whichever is done first takes chunks of the other's pages.
 */
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuiltAssets } from '../../assets/assets.ts';
import type { Content } from '../../content/content.ts';
import type { SiteData } from '../../eleventy/site-data.ts';
import type { Archive } from '../../model.ts';
import { buildArchiveTogether } from './build-archive-together.ts';
import { toError } from './failure.ts';
import { limitHeapGrowth } from './limit-heap-growth.ts';
import { shareChunks } from './share-chunks.ts';
import { openChannel } from './worker-messages.ts';
import { writePages } from './write-pages.ts';

export interface BuildWorker {
  /** The assets' names; the worker writes the files. */
  readonly assets: Promise<BuiltAssets>;
  /** To be called once content does not change any more: the worker then reads it. */
  readonly begin: () => Promise<void>;
  readonly buildArchive: (content: Content) => Promise<Archive>;
  /** Writes those pages that the worker does not. */
  readonly writePages: (site: SiteData) => Promise<void>;
  /** Resolves when the worker has ended, and with it all pages and exports are written; rejects when it failed. */
  readonly finish: () => Promise<void>;
  /** Ends the worker at once; when it resolves, nothing more is written. */
  readonly stop: () => Promise<void>;
}

export interface WorkerOptions {
  readonly contentDir: string;
  readonly templatesDir: string;
  /** Where both processes write; must exist. */
  readonly outDir: string;
  readonly papersAtOnce?: number | undefined;
}

export function startWorker(options: WorkerOptions): BuildWorker {
  limitHeapGrowth(options.contentDir);
  const lockFolder = mkdtempSync(join(tmpdir(), 'offprint-locks-'));
  const child = forkProgram(JSON.stringify({ ...options, lockFolder }));
  const done = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The second process of the build ended with code ${code}.`)),
    );
  });
  // Not when the worker ends: the main process may still lock chunks then.
  const removeLocks = (): void => rmSync(lockFolder, { recursive: true, force: true });
  const { post, receive } = openChannel(child);
  const failed = Promise.race([
    done.then(() => {
      throw new Error('The second process of the build ended before its work was done.');
    }),
    receive('failed').then(({ failure }) => {
      throw toError(failure);
    }),
  ]);
  // Rejections reach whoever waits for a message; without one there is nobody to reach.
  failed.catch(() => undefined);
  const assets = Promise.race([receive('assets'), failed]).then((message) => ({
    assets: message.assets,
    files: [],
  }));
  assets.catch(() => undefined);
  const sharing = shareChunks(lockFolder, 'first', {
    post,
    receive: (about) => Promise.race([receive(about), failed]),
  });
  return {
    assets,
    begin: () => post({ about: 'ingested' }),
    buildArchive: (content) => buildArchiveTogether(content, sharing),
    writePages: (site) =>
      writePages(site, options.outDir, { lockFolder, from: 'first', papersAtOnce: options.papersAtOnce }),
    finish: () => Promise.race([done, failed]).finally(removeLocks),
    async stop() {
      child.kill();
      await done.catch(() => undefined);
      removeLocks();
    },
  };
}

/** The program lies beside this file, as a source or as a bundle made of sources. */
function forkProgram(argument: string) {
  const here = new URL(import.meta.url);
  const ending = extname(here.pathname);
  return fork(fileURLToPath(new URL(`./worker-process${ending}`, here)), [argument], {
    execArgv: ending === '.ts' ? ['--import', import.meta.resolve('tsx')] : [],
    serialization: 'advanced',
  });
}
