import type { Diagnostic } from '../diagnostic.ts';
import type { IssueId } from '../model.ts';

/** A capture that takes the place of an earlier one. */
export interface Replacement {
  /** Name of the earlier dump. */
  readonly dump: string;
  /** The day of its issue, if this capture would be of another. */
  readonly keptDay: IssueId | undefined;
  /** What the editor should know. */
  readonly diagnostics: readonly Diagnostic[];
}
