import type { Diagnostic } from '../diagnostic.ts';
import type { Markup } from './markup.ts';

/** Source of the raw text. */
export interface TextPlace {
  readonly paper: string;
  readonly field: 'title' | 'abstract';
  readonly file: string;
  readonly line?: number | undefined;
}

/** Warnings for formulas that could not be typeset (shown as source), and for a text too long to restore. */
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
