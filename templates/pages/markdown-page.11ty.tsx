/** Static pages of `pages/*.md`, such as About. */
import { markdownPagePath } from '../../src/addresses.ts';
import { definePage } from '../../src/eleventy/define-page.ts';
import type { MarkdownPage } from '../../src/model.ts';
import { MarkdownPageLayout } from '../layouts/MarkdownPageLayout.tsx';

export default definePage<MarkdownPage>({
  items: ({ pages }) => pages,
  path: ({ id }) => markdownPagePath(id),
  render: (words, page) => <MarkdownPageLayout page={page} words={words} />,
});
