import type { Paper } from '../../src/model.ts';

/** The first sentences of a paper's abstract. */
export function Lead({ paper, length }: { readonly paper: Paper; readonly length: number }) {
  if (paper.abstract === undefined) return undefined;
  return <p class="lead">{paper.abstract.plain.slice(0, length)}</p>;
}
