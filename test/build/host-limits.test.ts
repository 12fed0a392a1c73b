import { describe, expect, it } from 'vitest';
import { checkHostLimits, describeSize } from '../../src/build/host-limits.ts';

const limits = { megabytes: 1000, files: 20_000 };
const reasons = (files: number, megabytes: number, given = limits) =>
  checkHostLimits({ files, bytes: megabytes * 1_000_000 }, given, 'content/site.yaml').map(
    ({ reason }) => reason,
  );

describe("a host's limits", () => {
  it('are no matter to a site well below them', () => {
    expect(reasons(17_999, 899.9)).toEqual([]);
    expect(
      checkHostLimits({ files: 1e9, bytes: 1e15 }, { megabytes: undefined, files: undefined }, ''),
    ).toEqual([]);
  });

  it('are named from nine tenths on, and when they are passed', () => {
    expect(reasons(18_000, 1)).toEqual(['The site has 18000 files, nearly the 20000 that its host takes.']);
    expect(reasons(1, 1000)).toEqual(['The site has 1000 MB, nearly the 1000 that its host takes.']);
    expect(reasons(20_001, 1000.2)).toEqual([
      'The site has 1001 MB, more than the 1000 that its host takes.',
      'The site has 20001 files, more than the 20000 that its host takes.',
    ]);
  });
});

it('a site is measured by its papers', () => {
  expect(describeSize({ files: 25_007, bytes: 1_077_135_539 }, 10_000)).toBe('108 kB and 2.5 files a paper');
  expect(describeSize({ files: 3, bytes: 10 }, 0)).toBeUndefined();
});
