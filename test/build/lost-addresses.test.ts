import { expect, it } from 'vitest';
import { findLostAddresses } from '../../src/build/lost-addresses.ts';
import { emptyPermalinks } from '../../src/content/permalinks-file.ts';

const published = {
  ...emptyPermalinks,
  pages: new Set(['/', '/about/', '/b/index.md', '/c/', '/d/', '/e/'] as const),
};
const redirect = (from: `/${string}`) => ({ from, to: 'gone', why: 'x', since: undefined }) as const;

it('names what was published and is neither there nor redirected, three at most', () => {
  const files = new Set(['index.html', 'b/index.html']);
  expect(findLostAddresses('content', { published, redirects: [redirect('/about/')] }, files)).toMatchObject([
    {
      severity: 'warning',
      rule: 'lost-addresses',
      reason: 'This site is without what was published before: /b/index.md, /c/, /d/ and 1 more.',
      file: 'content/permalinks.json',
    },
  ]);
});

it('says nothing where all is there or explained', () => {
  const redirects = ['/b/', '/c/', '/d/', '/e/'].map((from) => redirect(from as '/b/'));
  const files = new Set(['index.html', 'about/index.html', 'new/index.html']);
  expect(findLostAddresses('content', { published, redirects }, files)).toEqual([]);
  expect(findLostAddresses('content', { published: emptyPermalinks, redirects: [] }, new Set())).toEqual([]);
});
