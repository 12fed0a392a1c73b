/** `offprint inspect <file>`: shows in the browser how each line of a capture was read. */
import { findArchiveFolder } from '../load/archive-folder.ts';
import { type ContentOption, defineCommand, reportFailures, UsageError, withContent } from './command.ts';

interface InspectOptions extends ContentOption {
  readonly file: string;
  readonly html: string | undefined;
  readonly port: number;
}

export const inspect = defineCommand<InspectOptions>({
  command: 'inspect <file>',
  describe: 'Look at a capture beside what is read from it, before it is ingested',
  builder: (options) =>
    withContent(options)
      .positional('file', { type: 'string', demandOption: true, describe: 'A saved listing' })
      .option('html', {
        type: 'string',
        requiresArg: true,
        describe: 'Write the page as one file, e.g. for a pull request, instead of serving it',
      })
      .option('port', {
        type: 'number',
        requiresArg: true,
        default: 0,
        defaultDescription: 'any free one',
        describe: 'The port on this machine',
      })
      .epilogue('Nothing leaves this machine, and nothing of the archive is written.'),
  handler: ({ content, file, html, port }) =>
    reportFailures(async () => {
      if (!Number.isInteger(port) || port < 0 || port > 65535)
        throw new UsageError('--port wants a port number such as 8080.');
      const { serveCapture, writeInspection } = await import('./show-inspection.ts');
      const contentDir = findArchiveFolder(content);
      if (html === undefined) await serveCapture(contentDir, file, port);
      else await writeInspection(contentDir, file, html);
    }),
});
