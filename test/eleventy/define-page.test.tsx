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

/** Renders a part as Eleventy does, which makes the template anew each time. */
function renderPart(type: PageType<string>, offprint: SiteData): string[] {
  const template = new (definePage(type))();
  const { pagination, permalink } = template.data();
  return pagination.before([0], { offprint }).map((itemIndex) => {
    expect(template.render({ offprint, itemIndex })).toContain('<!doctype html><html');
    return permalink({ offprint, itemIndex });
  });
}

describe('a page type', () => {
  it('is rendered in parts that make up the whole, and lists its items once', () => {
    const { type, asked } = lettersPage();
    const offprint = new SiteData(archive, assets);
    const made = [0, 1, 2].flatMap((index) => {
      offprint.part = { index, count: 3 };
      return renderPart(type, offprint);
    });
    expect(made).toEqual(['a', 'b', 'c', 'd', 'e'].map(fileOf));
    expect(asked.times).toBe(1);
    renderPart(type, new SiteData(archive, assets));
    expect(asked.times).toBe(2);
  });

  it('hands the pages of a part over, each as soon as it is rendered, and leaves Eleventy nothing to hold', () => {
    const offprint = new SiteData(archive, assets);
    const written: string[] = [];
    const plain = lettersPage().type;
    const { type } = lettersPage({
      render: (letter, context) => {
        expect(written).toEqual(letter === 'b' ? [] : [fileOf('b')]);
        return plain.render(letter, context);
      },
    });
    offprint.writePage = (path, html) => {
      expect(html).toContain('<!doctype html><html');
      written.push(path);
    };
    offprint.part = { index: 1, count: 3 };
    const template = new (definePage(type))();
    const { pagination, permalink } = template.data();
    expect(pagination.before([0], { offprint })).toEqual([1]);
    expect(permalink({ offprint, itemIndex: 1 })).toBe(fileOf('b'));
    expect(template.render({ offprint, itemIndex: 1 })).toBe('');
    expect(written).toEqual(['b', 'c'].map(fileOf));
  });

  it('gives Eleventy nothing where a part has none of its pages', () => {
    const offprint = new SiteData(archive, assets);
    offprint.writePage = () => undefined;
    offprint.part = { index: 0, count: 9 };
    const { pagination } = new (definePage(lettersPage().type))().data();
    expect(pagination.before([0], { offprint })).toEqual([]);
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
