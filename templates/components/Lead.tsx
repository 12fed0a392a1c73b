import { foreignLanguage } from '../../src/exports/citation/foreign-language.ts';
import type { Paper } from '../../src/model.ts';
import { leadOf } from '../../src/text/lead.ts';
import { textDirection } from '../../src/wording/text-direction.ts';
import type { PageContext } from '../page.ts';
import { SafeHtml } from './Marked.tsx';

interface LeadProps {
  readonly paper: Paper;
  readonly page: PageContext;
  readonly length: number;
}

/** Excerpt of the abstract: its first sentences, about `length` characters. */
export function Lead({ paper, page, length }: LeadProps) {
  if (paper.abstract === undefined) return undefined;
  const { html, plain } = leadOf(paper.abstract, length);
  return (
    <p class="lead" dir={textDirection(plain)} lang={foreignLanguage(paper, page.archive)}>
      <SafeHtml html={html} />
    </p>
  );
}
