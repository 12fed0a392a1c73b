/** `offprint start`: development server with live reload. */
import { join } from 'node:path';
import { packageFolder, templatesFolder } from '../disk/package-folder.ts';
import { findArchiveFolder } from '../load/archive-folder.ts';
import {
  type ContentOption,
  defineCommand,
  type OutputOption,
  reportFailures,
  UsageError,
  withContent,
  withOutput,
} from './command.ts';

interface StartOptions extends ContentOption, OutputOption {
  readonly port: string;
  readonly host: string | undefined;
}

export const start = defineCommand<StartOptions>({
  command: 'start',
  describe: 'Build the site, serve it on this machine, and show every change at once',
  builder: (options) =>
    withOutput(withContent(options))
      .option('port', {
        type: 'string',
        requiresArg: true,
        default: process.env.PORT ?? '8080',
        defaultDescription: 'PORT in the environment, or 8080',
        describe: 'The port on this machine; 0 lets the system choose',
      })
      .option('host', {
        type: 'string',
        requiresArg: true,
        defaultDescription: 'this machine alone, 127.0.0.1',
        describe: 'The address to listen on; 0.0.0.0 lets others in',
      }),
  handler: ({ content, output, port, host }) =>
    reportFailures(async () => {
      const number = Number(port);
      if (!Number.isInteger(number) || number < 0 || number > 65535)
        throw new UsageError(`--port ${port}: expected a port number such as 8080, or 0 for any.`);
      const contentDir = findArchiveFolder(content);
      console.log('Building the archive …');
      const { startDevServer } = await import('../serve/dev-server.ts');
      const server = await startDevServer({
        contentDir,
        templatesDir: templatesFolder,
        sourcesDir: join(packageFolder, 'src'),
        outDir: output,
        port: number,
        host,
        say: (line) => console.log(line),
      });
      for (const signal of ['SIGINT', 'SIGTERM'] as const) {
        process.once(signal, () => void server.close().then(() => process.exit(0)));
      }
    }),
});
