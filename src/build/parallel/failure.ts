/** Errors as they are posted from one process to another: a structured clone of an error keeps little of it. */
import { ContentError, type Diagnostic } from '../../diagnostic.ts';

export type Failure =
  /** Content can't be used. */
  | { readonly kind: 'content'; readonly diagnostics: readonly Diagnostic[] }
  | {
      readonly kind: 'other';
      readonly message: string;
      readonly stack: string | undefined;
      /** The system call that failed, where it was one. */
      readonly syscall: string | undefined;
    };

/** Of whatever was thrown; survives a structured clone. */
export function toFailure(error: unknown): Failure {
  if (error instanceof ContentError) return { kind: 'content', diagnostics: error.diagnostics };
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const syscall = error instanceof Error && 'syscall' in error ? String(error.syscall) : undefined;
  return { kind: 'other', message, stack, syscall };
}

/** The error to throw in the process that received `failure`. */
export function toError(failure: Failure): Error {
  if (failure.kind === 'content') return new ContentError(failure.diagnostics);
  const { message, stack, syscall } = failure;
  const error = Object.assign(new Error(message), syscall === undefined ? {} : { syscall });
  if (stack !== undefined) error.stack = stack;
  return error;
}
