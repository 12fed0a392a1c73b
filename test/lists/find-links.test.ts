import { describe, expect, it } from 'vitest';
import { findUnreached } from './find-links.ts';

const site: Readonly<Record<string, string>> = {
  '/': '<a href="lists/">Lists</a> <svg><a href="papers/drawn/" tabindex="-1"><rect/></a></svg>',
  '/lists/': '<script>location = "../papers/scripted/"</script><a href="../lists/page-2/#top">2</a>',
  '/lists/page-2/': '<a href="../../papers/near/?q=1">Near</a><a href="../../lists/page-3/">3</a>',
  '/lists/page-3/':
    '<a href="../../papers/far/">Far</a><a href="https://elsewhere.example/papers/foreign/">x</a>',
};
const unreached = (names: readonly string[], most: number) =>
  findUnreached(
    (path) => site[path],
    names.map((name) => `/papers/${name}/`),
    most,
  );

describe('the count of clicks', () => {
  it('stops after the last click that is allowed', () => {
    expect(unreached(['near', 'far'], 3)).toEqual(['/papers/far/']);
    expect(unreached(['near', 'far'], 4)).toEqual([]);
  });

  it('counts no links of scripts, of plots, or to elsewhere', () => {
    const names = ['drawn', 'scripted', 'foreign'];
    expect(unreached(names, 9)).toEqual(names.map((name) => `/papers/${name}/`));
  });
});
