/**
 * Starts the worker of a large build: a second process on another core. Both processes build the same archive,
 * because serialising it would take as long, and divide the analysis of texts (`build-archive-together.ts`). Then the
 * main process renders pages and the worker writes assets and exports; the one that finishes first takes chunks of
 * the remaining pages.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BuiltAssets } from '../../assets/assets.ts';
import type { Content } from '../../content/content.ts';
import { nodeOptions, programBeside } from '../../disk/program-file.ts';
import type { SiteData } from '../../eleventy/site-data.ts';
import type { Archive } from '../../model.ts';
import type { MadeByOther } from '../kept-files.ts';
import type { KeptSite } from '../kept-site.ts';
import { buildArchiveTogether, type OnMade } from './build-archive-together.ts';
import { toError, workerEnded } from './failure.ts';
import { limitHeapGrowth } from './limit-heap-growth.ts';
import { type Channel, openChannel, shareChunks } from './worker-messages.ts';
import { writePages } from './write-pages.ts';

export interface BuildWorker {
  /** Names of the assets, for links in pages. The worker writes the files, so `files` is empty. */
  readonly assets: Promise<BuiltAssets>;
  /** Starts the worker's reading of content. Call it when ingest has finished and content no longer changes. */
  readonly begin: () => Promise<void>;
  readonly buildArchive: (content: Content, onMade?: OnMade) => Promise<Archive>;
  /** Writes the pages whose chunks this process locks first. */
  readonly writePages: (site: SiteData, kept: KeptSite | undefined) => Promise<void>;
  /**
   * Resolves when the worker has exited and all pages and exports are written, to what the worker has made; rejects if it
   * failed.
   */
  readonly finish: () => Promise<MadeByOther>;
  /** Kills the worker; after it resolves, nothing more is written. */
  readonly stop: () => Promise<void>;
}

export interface WorkerOptions {
  readonly contentDir: string;
  readonly templatesDir: string;
  /** Output folder of both processes; must exist. */
  readonly outDir: string;
  readonly papersAtOnce?: number | undefined;
  /** See `KeptFiles`. */
  readonly verifyCache?: boolean | undefined;
}

export function startWorker(options: WorkerOptions): BuildWorker {
  limitHeapGrowth(options.contentDir);
  const lockFolder = mkdtempSync(join(tmpdir(), 'offprint-locks-'));
  const child = forkProgram(JSON.stringify({ ...options, lockFolder }));
  const done = exitOf(child);
  // Not at the worker's exit: the main process may still lock chunks after it.
  const removeLocks = (): void => rmSync(lockFolder, { recursive: true, force: true });
  const channel = openChannel(child);
  const failed = failureOf(done, channel.receive);
  const sharing = shareChunks(lockFolder, 'first', {
    post: channel.post,
    receive: (about) => Promise.race([channel.receive(about), failed]),
  });
  return {
    assets: assetsFrom(channel, failed),
    begin: () => channel.post({ about: 'ingested' }),
    buildArchive: (content, onMade) => buildArchiveTogether(content, sharing, onMade),
    writePages: (site, kept) =>
      writePages(site, options.outDir, {
        locks: { lockFolder, from: 'first' },
        papersAtOnce: options.papersAtOnce,
        kept,
      }),
    finish: () => finishWork(channel, done, failed).finally(removeLocks),
    stop: async () => {
      child.kill();
      await done.catch(() => undefined);
      removeLocks();
    },
  };
}

function assetsFrom({ receive }: Channel, failed: Promise<never>): Promise<BuiltAssets> {
  const assets = Promise.race([receive('assets'), failed]).then((message) => ({
    assets: message.assets,
    files: [],
  }));
  // Prevents an unhandled rejection while nobody waits for them.
  assets.catch(() => undefined);
  return assets;
}

async function finishWork(
  { post, receive }: Channel,
  done: Promise<void>,
  failed: Promise<never>,
): Promise<MadeByOther> {
  const { made } = await Promise.race([receive('written'), failed]);
  await post({ about: 'received' });
  await done;
  return made;
}

/** Resolves when the worker has exited with code 0; rejects otherwise. */
function exitOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      code === 0
        ? resolve()
        : reject(workerEnded(`The second process of the build was ended (${signal ?? code})`)),
    );
  });
}

/** Rejects as soon as the worker has failed or exited; never resolves. */
function failureOf(done: Promise<void>, receive: Channel['receive']): Promise<never> {
  const failed = Promise.race([
    done.then(() => {
      throw workerEnded('The second process of the build ended before its work was done');
    }),
    receive('failed').then(({ failure }) => {
      throw toError(failure);
    }),
  ]);
  // Prevents an unhandled rejection while no `Promise.race` with it is pending.
  failed.catch(() => undefined);
  return failed;
}

function forkProgram(argument: string) {
  const program = programBeside(import.meta.url, 'worker-process');
  return fork(program.url, [argument], { execArgv: nodeOptions(program), serialization: 'advanced' });
}
