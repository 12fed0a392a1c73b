/** Refusals of single dumps, which don't end the run: the other dumps are ingested. */
import { ContentError, type Diagnostic } from '../diagnostic.ts';

/** The result of `make`; none if it throws a `ContentError`, whose diagnostics are added to `refusals`. */
export function collectRefusals<T>(refusals: Diagnostic[], make: () => T): T[] {
  try {
    return [make()];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    refusals.push(...error.diagnostics);
    return [];
  }
}
