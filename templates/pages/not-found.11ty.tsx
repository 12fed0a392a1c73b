/** The 404 page. */
import { definePage } from '../../src/eleventy/define-page.ts';
import { NotFoundPage } from '../layouts/NotFoundPage.tsx';

export default definePage<undefined>({
  items: () => [undefined],
  path: () => '/404.html',
  indexed: false,
  render: (_none, page) => <NotFoundPage page={page} />,
});
