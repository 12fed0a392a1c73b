/** What a host shows for an address that leads nowhere, at whatever depth that address is. */
import { definePage } from '../../src/eleventy/define-page.ts';
import { NotFoundPage } from '../layouts/NotFoundPage.tsx';

export default definePage<undefined>({
  items: () => [undefined],
  path: () => '/404.html',
  indexed: false,
  render: (_none, page) => <NotFoundPage page={page} />,
});
