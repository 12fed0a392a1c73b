import { describe, expect, it } from 'vitest';
import type { SitePath } from '../../src/addresses.ts';
import { definePage } from '../../src/eleventy/define-page.ts';
import { SiteData } from '../../src/eleventy/site-data.ts';
import { PageLayout } from '../../templates/layouts/PageLayout.tsx';
import type { PageType } from '../../templates/page.ts';
import { archive } from '../templates/page-types.ts';

const assets = { stylesheet: '/site.css', scripts: {}, files: {} } as const;
const pathOf = (letter: string): SitePath => `/letters/${letter}/`;
const fileOf = (letter: string): string => `${pathOf(letter)}index.html`;

function lettersPage(more: Partial<PageType<string>> = {}) {
  const asked = { times: 0 };
  const type: PageType<string> = {
    items: () => {
      asked.times += 1;
      return ['a', 'b', 'c', 'd', 'e'];
    },
    path: pathOf,
    render: (letter, context) => (
      <PageLayout page={context} title={letter} description="A <letter>">
        {letter}
      </PageLayout>
    ),
    ...more,
  };
  return { type, asked };
}

/** Renders as Eleventy does, with a template of its own. */
function renderAll(type: PageType<string>, offprint: SiteData): [file: string, html: string][] {
  const template = new (definePage(type))();
  const { pagination, permalink } = template.data();
  return pagination
    .before([0], { offprint })
    .map((itemIndex) => [permalink({ offprint, itemIndex }), template.render({ offprint, itemIndex })]);
}

describe('a page type', () => {
  it('has a page for each item, and lists its items once', () => {
    const { type, asked } = lettersPage();
    const offprint = new SiteData(archive, assets);
    const pages = renderAll(type, offprint);
    expect(pages.map(([file]) => file)).toEqual(['a', 'b', 'c', 'd', 'e'].map(fileOf));
    for (const [, html] of pages) expect(html).toContain('<!doctype html><html');
    renderAll(type, offprint);
    expect(asked.times).toBe(1);
    renderAll(type, new SiteData(archive, assets));
    expect(asked.times).toBe(2);
  });

  it('renders the same pages without Eleventy', () => {
    const offprint = new SiteData(archive, assets);
    const { type } = lettersPage();
    const pages = definePage(type).list(offprint);
    expect(pages.map(({ path, render }) => [`${path}index.html`, render()])).toEqual(
      renderAll(type, offprint),
    );
  });

  it('leaves out pages that Eleventy need not write', () => {
    const offprint = new SiteData(archive, assets);
    const { type } = lettersPage();
    const all = renderAll(type, offprint);
    offprint.needsPage = ({ path }) => [pathOf('b'), pathOf('e')].includes(path);
    expect(renderAll(type, offprint)).toEqual([all[1], all[4]]);
    offprint.needsPage = () => false;
    expect(renderAll(type, offprint)).toEqual([]);
  });

  it('says whether search engines may list its pages, to them and to the sitemap', () => {
    const offprint = new SiteData(archive, assets);
    const { type } = lettersPage({ indexed: false });
    expect(definePage(lettersPage().type).listIndexed(offprint)).toEqual(
      ['a', 'b', 'c', 'd', 'e'].map(pathOf),
    );
    expect(definePage(type).listIndexed(offprint)).toEqual([]);

    const robots = '<meta name="robots" content="noindex"/>';
    const html = (shown: PageType<string>) => {
      const template = new (definePage(shown))();
      template.data().pagination.before([0], { offprint });
      return template.render({ offprint, itemIndex: 0 });
    };
    expect(html(type)).toContain(robots);
    expect(html(type)).not.toContain('rel="canonical"');
    expect(html(lettersPage().type)).not.toContain(robots);
    expect(html(lettersPage().type)).toContain('rel="canonical"');
  });
});
