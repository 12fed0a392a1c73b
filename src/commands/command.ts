/** What the commands of `offprint` have in common. */
import type { Argv, CommandModule } from 'yargs';
import { toContentError } from '../disk/to-content-error.ts';

/** `--content`: undefined where the folder is to be found, see `findArchiveFolder`. */
export interface ContentOption {
  readonly content: string | undefined;
}

export interface OutputOption {
  readonly output: string;
}

/** Adds `--content`, the archive's folder. */
export function withContent<T>(options: Argv<T>) {
  return options.option('content', {
    type: 'string',
    requiresArg: true,
    describe: "The archive's folder; else this one, or content/",
  });
}

/** Adds `--output`, the built site's folder. */
export function withOutput<T>(options: Argv<T>) {
  return options.option('output', {
    alias: 'out',
    type: 'string',
    requiresArg: true,
    default: '_site',
    describe: "The built site's folder",
  });
}

/** A command. Its libraries are loaded only when it runs, so that help and completion answer at once. */
export function defineCommand<Options>(
  command: CommandModule<object, Options>,
): CommandModule<object, Options> {
  return command;
}

/**
 * Runs a command's work. What is wrong with an archive, and what the system refuses, is printed in sentences, `more`
 * behind it, and gives exit code 1; a defect of the program is thrown on.
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

/** Asked wrongly: the message says what was wrong, and no stack is printed. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
