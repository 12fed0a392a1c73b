import { describe, expect, it } from 'vitest';
import type { SitePath } from '../../src/addresses.ts';
import { definePage } from '../../src/eleventy/define-page.ts';
import { SiteData } from '../../src/eleventy/site-data.ts';
import { PageLayout } from '../../templates/layouts/PageLayout.tsx';
import type { PageType } from '../../templates/page.ts';
import { archive } from '../templates/page-types.ts';

const assets = { stylesheet: '/site.css', scripts: {}, files: {} } as const;
const page = { inputPath: './letters.11ty.tsx' };
const pathOf = (letter: string): SitePath => `/letters/${letter}/`;

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

/** Renders a part as Eleventy does, which reads the page's file anew each time. */
function renderPart(type: PageType<string>, offprint: SiteData): string[] {
  const template = new (definePage(type))();
  const { pagination, permalink } = template.data();
  return pagination.before([0], { offprint, page }).map((itemIndex) => {
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
    expect(made).toEqual(['a', 'b', 'c', 'd', 'e'].map((letter) => `${pathOf(letter)}index.html`));
    expect(asked.times).toBe(1);
    renderPart(type, new SiteData(archive, assets));
    expect(asked.times).toBe(2);
  });

  it('hands a page over as soon as it is rendered, and leaves Eleventy nothing to hold', () => {
    const offprint = new SiteData(archive, assets);
    const written = new Map<string, string>();
    offprint.writePage = (path, html) => void written.set(path, html);
    const template = new (definePage(lettersPage().type))();
    template.data().pagination.before([0], { offprint, page });
    expect(template.render({ offprint, itemIndex: 2 })).toBe('');
    expect([...written.keys()]).toEqual(['/letters/c/index.html']);
    expect(written.get('/letters/c/index.html')).toContain('<!doctype html><html');
  });

  it('says whether search engines may list its pages, to them and to the sitemap', () => {
    const listed = new SiteData(archive, assets);
    renderPart(lettersPage().type, listed);
    expect([...listed.indexed]).toEqual(['a', 'b', 'c', 'd', 'e'].map(pathOf));

    const unlisted = new SiteData(archive, assets);
    const { type } = lettersPage({ indexed: false });
    renderPart(type, unlisted);
    expect([...unlisted.indexed]).toEqual([]);

    const robots = '<meta name="robots" content="noindex"/>';
    const html = (shown: PageType<string>) => {
      const template = new (definePage(shown))();
      template.data().pagination.before([0], { offprint: unlisted, page });
      return template.render({ offprint: unlisted, itemIndex: 0 });
    };
    expect(html(type)).toContain(robots);
    expect(html(type)).not.toContain('rel="canonical"');
    expect(html(lettersPage().type)).not.toContain(robots);
    expect(html(lettersPage().type)).toContain('rel="canonical"');
  });
});
