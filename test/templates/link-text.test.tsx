/** A title is often a link; an address in it must be no second one, or text of a dump leads readers off the site. */
import { expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { sampleContent, sampleEntry, sampleIssue } from '../archive/sample-content.ts';
import { renderPages } from '../lists/render-pages.ts';

const title = 'OpenBench (https://evil.example/x): a benchmark of www.evil.example and $x^2$';
const entries = ['alpha', 'beta', 'gamma'].map((id) =>
  sampleEntry(id, { title: `${id} ${title}`, comments: 3, firstDate: '2025-01-01' }),
);
const archive = buildArchive(sampleContent({ issues: [sampleIssue('2025-01-02', 1, entries)] }));

/** Links that begin before the one around them has ended. */
function nestedLinks(html: string): readonly string[] {
  const nested: string[] = [];
  let isOpen = false;
  for (const [tag] of html.matchAll(/<a[\s>][^>]*>?|<\/a>/g)) {
    if (tag !== '</a>' && isOpen) nested.push(tag);
    isOpen = tag !== '</a>';
  }
  return nested;
}

it('no page has a link within a link', () => {
  let pages = 0;
  for (const [path, render] of renderPages(archive)) {
    expect(nestedLinks(render()), path).toEqual([]);
    pages += 1;
  }
  expect(pages).toBeGreaterThan(10);
});

it('the address is a link where the title is none, on the paper itself', () => {
  const html = renderPages(archive).get('/papers/alpha/')?.() ?? '';
  expect(html).toContain('<a href="https://evil.example/x" rel="external">');
});

it('a link within a link is found by this test', () => {
  expect(nestedLinks('<a href="x">a <a href="y">b</a></a>')).toEqual(['<a href="y">']);
});
