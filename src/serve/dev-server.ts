/** `npm start`: builds, serves on this machine, and shows every change of content, templates and sources at once. */
import EleventyDevServer from '@11ty/eleventy-dev-server';
import { LiveSite } from './live-site.ts';
import type { RebuildResult } from './rebuilder.ts';
import { watchFolders } from './watch-folders.ts';

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
  /** Resolves when the next rebuild of the whole site has ended; pages show a change before that. */
  readonly nextRebuild: () => Promise<RebuildResult>;
  readonly close: () => Promise<void>;
}

/** Builds first; throws when that fails, since there is nothing to serve then. */
export async function startDevServer(options: DevServerOptions): Promise<DevServer> {
  const { say } = options;
  const site = await LiveSite.start(options);
  const server = EleventyDevServer.getServer('offprint', options.outDir, {
    port: options.port,
    logger: { info: () => {}, log: () => {}, error: say },
    onRequest: {
      '/*': async ({ url }) => {
        const body = await site.freshPage(decodeURI(url.pathname));
        return body === undefined
          ? undefined
          : { status: 200, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body };
      },
    },
  });
  server.serve(options.port);
  await server.ready();
  const waiting: ((result: RebuildResult) => void)[] = [];
  const watcher = watchFolders(options, async (changed) => {
    const result = await site.follow(changed, () => server.reload());
    if (result === undefined) return;
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
      await site.close();
      await server.close();
    },
  };
}
