import { PageTitle } from '../components/PageTitle.tsx';
import type { PageContext } from '../page.ts';
import { PageLayout } from './PageLayout.tsx';

interface MarkdownPageProps {
  readonly page: PageContext;
  readonly title: string;
  readonly description: string;
  /** Made by markdown-it from `content/pages/`: the project's own words, HTML switched off. */
  readonly html: string;
}

/** A page of running text, such as About. */
export function MarkdownPage({ page, title, description, html }: MarkdownPageProps) {
  return (
    <PageLayout page={page} title={title} description={description}>
      <PageTitle title={title} />
      <div class="prose" dangerouslySetInnerHTML={{ __html: html }} />
    </PageLayout>
  );
}
