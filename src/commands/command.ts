/** What the commands of `offprint` have in common. */
import type { Argv, CommandModule } from 'yargs';
import { ContentError } from '../diagnostic.ts';

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
    if (!isForPeople(error)) throw error;
    console.error(`${error.message}${adviceFor(error)}${more()}`);
    process.exitCode = 1;
  }
}

/** What helps where the system refuses to write, by Node's error codes. */
function adviceFor(error: Error): string {
  const code: unknown = 'code' in error ? error.code : undefined;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return '\n    → This user may not write there: change the owner or the rights of that folder, or name another one.';
  if (code === 'ENOSPC') return '\n    → The disk is full: make room, and run the command again.';
  return '';
}

/** Asked wrongly: the message says what was wrong, and no stack is printed. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What is wrong with content or was asked wrongly, or what the system refuses: a full disk, a folder without access. */
function isForPeople(error: unknown): error is Error {
  if (error instanceof ContentError || error instanceof UsageError) return true;
  return error instanceof Error && 'syscall' in error;
}
