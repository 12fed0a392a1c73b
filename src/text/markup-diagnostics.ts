import type { Diagnostic } from '../diagnostic.ts';
import type { Markup } from './markup.ts';

/** Where the raw text stands. */
export interface TextPlace {
  readonly paper: string;
  readonly field: 'title' | 'abstract';
  readonly file: string;
  readonly line?: number | undefined;
}

/**
 * One warning for each formula of `markup` that is shown as its source because it could not be typeset, and for a
 * text too long to restore. Asking typesets the text's formulas, which its pages need in any case.
 */
export function toMarkupDiagnostics(
  { problems }: Markup,
  { paper, field, file, line }: TextPlace,
): readonly Diagnostic[] {
  return problems.map((problem) => ({
    severity: 'warning',
    rule: 'unreadable-text',
    reason: `In the ${field} of ${paper}, ${problem}.`,
    advice: 'It is shown as its source; write a correction under "text" in content/corrections.yaml.',
    file,
    ...(line === undefined ? {} : { line }),
  }));
}
