import type { Paper } from '../../src/model.ts';
import { leadOf } from '../../src/text/lead.ts';
import { SafeHtml } from './Marked.tsx';

/** The first sentences of a paper's abstract, about `length` characters of them. */
export function Lead({ paper, length }: { readonly paper: Paper; readonly length: number }) {
  if (paper.abstract === undefined) return undefined;
  return (
    <p class="lead">
      <SafeHtml html={leadOf(paper.abstract, length).html} />
    </p>
  );
}
