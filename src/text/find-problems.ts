import type { Composed } from './compose.ts';
import { typesetFormula } from './formula/typeset-formula.ts';

/** Messages about what is shown as its source: formulas that could not be typeset, or the whole text. */
export function findProblems({ spans, tooLong }: Composed): readonly string[] {
  if (tooLong) return ['the text is too long to restore and stands as it came'];
  return spans.flatMap((piece) => {
    const formula = piece.kind === 'maths' ? typesetFormula(piece.tex) : undefined;
    return piece.kind === 'maths' && formula?.ok === false
      ? [`$${piece.tex.slice(0, 80)}$: ${formula.problem}`]
      : [];
  });
}
