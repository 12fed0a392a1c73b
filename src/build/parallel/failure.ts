/**
 * Failures of a second process or thread, serialised to be posted: the structured clone of an `Error` loses its class and
 * fields.
 */
import { ContentError, type Diagnostic } from '../../diagnostic.ts';
import { toContentError } from '../../disk/to-content-error.ts';

export type Failure =
  /** Invalid content, or a system call that was refused. */
  | { readonly kind: 'content'; readonly diagnostics: readonly Diagnostic[] }
  | {
      readonly kind: 'other';
      readonly message: string;
      readonly stack: string | undefined;
    };

/** `error` as a value that survives a structured clone. */
export function toFailure(error: unknown): Failure {
  const forPeople = toContentError(error);
  if (forPeople !== undefined) return { kind: 'content', diagnostics: forPeople.diagnostics };
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return { kind: 'other', message, stack };
}

/** The inverse of `toFailure`: the error to throw in the receiving process. */
export function toError(failure: Failure): Error {
  if (failure.kind === 'content') return new ContentError(failure.diagnostics);
  const { message, stack } = failure;
  const error = new Error(message);
  if (stack !== undefined) error.stack = stack;
  return error;
}

/** Error of a build whose second process or thread ended too early. `what` is a sentence without full stop. */
export function workerEnded(what: string): ContentError {
  return new ContentError([
    {
      severity: 'error',
      rule: 'worker-ended',
      reason: `${what}.`,
      advice:
        'Look whether memory is short, and try again; NODE_OPTIONS=--max-old-space-size=4096 gives it 4 GB.',
      file: 'build',
    },
  ]);
}
