/** `npm start`: builds, serves on this machine, and shows every change of content, templates and sources at once. */
import EleventyDevServer from '@11ty/eleventy-dev-server';
import { type FSWatcher, watch } from 'chokidar';
import type { RebuildOrder } from './rebuild-process.ts';
import { Rebuilder, type RebuildResult } from './rebuilder.ts';

export interface DevServerOptions {
  readonly contentDir: string;
  readonly templatesDir: string;
  readonly sourcesDir: string;
  readonly outDir: string;
  readonly port: number;
  readonly say: (line: string) => void;
}

export interface DevServer {
  /** Where the site is, e.g. `http://localhost:8080/`. */
  readonly address: string;
  /** Resolves when the next rebuild is in the browser's reach. */
  readonly nextRebuild: () => Promise<RebuildResult>;
  readonly close: () => Promise<void>;
}

/** Changes that come within this time are one: an editor saves several files, or one file in steps. */
const settleMilliseconds = 40;

/** Builds first; throws when that fails, since there is nothing to serve then. */
export async function startDevServer(options: DevServerOptions): Promise<DevServer> {
  const { say } = options;
  const rebuilder = new Rebuilder();
  const first = await rebuilder.rebuild(toOrder(options, true));
  if (first.state === 'failed') {
    await rebuilder.close();
    throw new Error(first.reason);
  }
  const server = EleventyDevServer.getServer('offprint', options.outDir, {
    port: options.port,
    logger: { info: () => {}, log: () => {}, error: say },
  });
  server.serve(options.port);
  await server.ready();
  const waiting: ((result: RebuildResult) => void)[] = [];
  const watcher = watchFolders(options, async (changed) => {
    const started = performance.now();
    const result = await rebuilder.rebuild(toOrder(options, false));
    const took = `${Math.round(performance.now() - started)} ms`;
    if (result.state === 'built') {
      say(`${changed}: rebuilt in ${took}, ${result.written} files written, ${result.removed} removed.`);
      server.reload();
    } else say(`${changed}: not rebuilt; the last good site stays.\n${result.reason}`);
    for (const resolve of waiting.splice(0)) resolve(result);
  });
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  const address = server.getServerUrl('localhost');
  say(`Offprint is at ${address} and follows your changes; Ctrl+C ends it.`);
  return {
    address,
    nextRebuild: () => new Promise((resolve) => waiting.push(resolve)),
    close: async () => {
      await watcher.close();
      await rebuilder.close();
      await server.close();
    },
  };
}

function toOrder({ contentDir, templatesDir, outDir }: DevServerOptions, withSearch: boolean): RebuildOrder {
  return { contentDir, templatesDir, outDir, withSearch };
}

/** Calls `rebuild` with the name of a changed file; changes during a rebuild lead to one more. */
function watchFolders(
  { contentDir, templatesDir, sourcesDir }: DevServerOptions,
  rebuild: (changed: string) => Promise<void>,
): FSWatcher {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let next: string | undefined;
  const run = async (changed: string): Promise<void> => {
    if (running) {
      next = changed;
      return;
    }
    running = true;
    await rebuild(changed);
    running = false;
    if (next !== undefined) {
      const again = next;
      next = undefined;
      await run(again);
    }
  };
  const watcher = watch([contentDir, templatesDir, sourcesDir], {
    ignoreInitial: true,
    // Ingest writes issue files as part of every build: watching those would never come to rest.
    ignored: (path) => path.endsWith('.draft') || /[\\/]content[\\/]issues[\\/]/.test(path),
  });
  return watcher.on('all', (_event, path) => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(path), settleMilliseconds);
  });
}
