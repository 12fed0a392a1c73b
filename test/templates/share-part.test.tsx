import { describe, expect, it } from 'vitest';
import { cacheFragment } from '../../templates/cached-fragment.ts';
import { buildPageContext } from '../../templates/page.ts';
import { archive } from './page-types.ts';
import { pageAt } from './render.tsx';

describe('a shared part', () => {
  it('is rendered once for each key and depth', () => {
    let rendered = 0;
    const part = cacheFragment((key: string, page) => {
      rendered += 1;
      return <a href={page.link('/topics/')}>{key}</a>;
    });
    expect(part('a', pageAt('/papers/x/')).markup).toBe('<a href="../../topics/">a</a>');
    expect(part('a', pageAt('/papers/y/'))).toBe(part('a', pageAt('/issues/z/')));
    expect(rendered).toBe(1);
    expect(part('b', pageAt('/papers/x/')).markup).toBe('<a href="../../topics/">b</a>');
    expect(part('a', pageAt('/')).markup).toBe('<a href="./topics/">a</a>');
    expect(rendered).toBe(3);
  });

  it('is of its own archive, assets and links', () => {
    const part = cacheFragment((_key: object, page) => (
      <a href={page.link('/')}>{page.archive.site.title + page.assets.stylesheet}</a>
    ));
    const key = {};
    const here = pageAt('/papers/x/');
    const renamed = { ...archive, site: { ...archive.site, title: 'Another' } };
    const styled = buildPageContext(archive, { ...here.assets, stylesheet: '/other.css' }, here.path);
    const moved = { ...here, link: () => 'https://a.example/' };
    const parts = [here, pageAt('/papers/x/', renamed), styled, moved].map((page) => part(key, page).markup);
    expect(new Set(parts).size).toBe(4);
    expect(parts[1]).toContain('Another');
    expect(parts[2]).toContain('/other.css');
    expect(parts[3]).toContain('https://a.example/');
  });
});
