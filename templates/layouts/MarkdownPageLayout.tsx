import type { MarkdownPage } from '../../src/model.ts';
import { PageTitle } from '../components/PageTitle.tsx';
import { trustedHtml } from '../jsx/html.ts';
import { linkWithin } from '../link-within.ts';
import type { PageContext } from '../page.ts';
import { PageLayout } from './PageLayout.tsx';

interface MarkdownPageLayoutProps {
  readonly page: PageContext;
  readonly words: MarkdownPage;
}

/** Layout of a Markdown page. Internal links are written as site paths (`/subscribe/`) and made relative here. */
export function MarkdownPageLayout({ page, words }: MarkdownPageLayoutProps) {
  const html = linkWithin(words.html, page);
  return (
    <PageLayout page={page} title={words.title} description={firstSentences(words.html)}>
      <PageTitle title={words.title} />
      <div class="prose">{trustedHtml(html)}</div>
    </PageLayout>
  );
}

/** Text of the first paragraph, for the meta description. */
function firstSentences(html: string): string {
  const paragraph = /<p>([\s\S]*?)<\/p>/.exec(html)?.[1] ?? '';
  return paragraph
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .trim();
}
