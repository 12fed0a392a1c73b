import type { Paper } from '../../src/model.ts';
import { leadOf } from '../../src/text/lead.ts';
import { textDirection } from '../../src/wording/text-direction.ts';
import { SafeHtml } from './Marked.tsx';

/** Excerpt of the abstract: its first sentences, about `length` characters. */
export function Lead({ paper, length }: { readonly paper: Paper; readonly length: number }) {
  if (paper.abstract === undefined) return undefined;
  const { html, plain } = leadOf(paper.abstract, length);
  return (
    <p class="lead" dir={textDirection(plain)}>
      <SafeHtml html={html} />
    </p>
  );
}
