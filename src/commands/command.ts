/** Shared code of the commands of `offprint`. */
import type { Argv, CommandModule } from 'yargs';
import { toContentError } from '../disk/to-content-error.ts';

/** Value of `--content`; undefined: search for the folder, see `findArchiveFolder`. */
export interface ContentOption {
  readonly content: string | undefined;
}

export interface OutputOption {
  readonly output: string;
}

/** Adds the option `--content`, the archive's folder. */
export function withContent<T>(options: Argv<T>) {
  return options.option('content', {
    type: 'string',
    requiresArg: true,
    describe: "The archive's folder; else this one, or content/",
  });
}

/** Adds the option `--output`, the site's folder. */
export function withOutput<T>(options: Argv<T>) {
  return options.option('output', {
    alias: 'out',
    type: 'string',
    requiresArg: true,
    default: '_site',
    describe: "The built site's folder",
  });
}

/** Defines a command. Its handler must import libraries lazily, so that help and completion stay fast. */
export function defineCommand<Options>(
  command: CommandModule<object, Options>,
): CommandModule<object, Options> {
  return command;
}

/**
 * Runs `work`. Prints content errors and system errors, followed by `more()`, and sets exit code 1; other errors are
 * defects of the program and are rethrown.
 */
export async function reportFailures(work: () => void | Promise<void>, more = () => ''): Promise<void> {
  try {
    await work();
  } catch (error) {
    const forPeople = error instanceof UsageError ? error : toContentError(error);
    if (forPeople === undefined) throw error;
    console.error(`${forPeople.message}${more()}`);
    process.exitCode = 1;
  }
}

/** Invalid arguments: only the message is printed, without a stack trace. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
