/** What went wrong in one process, in a form that another can be told: a clone of an error keeps little of it. */
import { ContentError, type Diagnostic } from '../../diagnostic.ts';
import { toContentError } from '../../disk/to-content-error.ts';

export type Failure =
  /** Content can't be used, or the system refused something. */
  | { readonly kind: 'content'; readonly diagnostics: readonly Diagnostic[] }
  | {
      readonly kind: 'other';
      readonly message: string;
      readonly stack: string | undefined;
    };

/** Of whatever was thrown; survives a structured clone. */
export function toFailure(error: unknown): Failure {
  const forPeople = toContentError(error);
  if (forPeople !== undefined) return { kind: 'content', diagnostics: forPeople.diagnostics };
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return { kind: 'other', message, stack };
}

/** The error to throw in the process that received `failure`. */
export function toError(failure: Failure): Error {
  if (failure.kind === 'content') return new ContentError(failure.diagnostics);
  const { message, stack } = failure;
  const error = new Error(message);
  if (stack !== undefined) error.stack = stack;
  return error;
}
