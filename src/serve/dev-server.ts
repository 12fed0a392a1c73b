/** `npm start`: builds, serves on this machine, and shows every change of content, templates and sources at once. */
import EleventyDevServer from '@11ty/eleventy-dev-server';
import { LiveSite } from './live-site.ts';
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
  const watcher = watchFolders(options, async (changed) => {
    await site.follow(changed, () => server.reload());
  });
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  const address = server.getServerUrl('localhost');
  say(`Offprint is at ${address} and follows your changes; Ctrl+C ends it.`);
  return {
    address,
    close: async () => {
      await watcher.close();
      await site.close();
      await server.close();
    },
  };
}
