/** Decisions of the editor about the given captures. */
import type { Limits } from '../content/limits.ts';

/** Stored in the sidecars of the captures. */
export interface IngestOptions {
  /** Day of the issue that they form together. */
  readonly issue?: string | undefined;
  readonly title?: string | undefined;
  /** Each may replace an earlier capture of the same listing and day. */
  readonly replace?: boolean | undefined;
  /** Accept them even if they look misread. */
  readonly accept?: boolean | undefined;
}

/** With the archive's limits, which every dump is checked against. */
export type InputOptions = IngestOptions & { readonly limits: Limits };
