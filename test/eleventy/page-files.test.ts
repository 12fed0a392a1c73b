import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pageFiles } from '../../src/eleventy/page-files.ts';

it('names every page file there is', () => {
  const ending = '.11ty.tsx';
  const files = readdirSync('templates/pages').filter((name) => name.endsWith(ending));
  expect(Object.keys(pageFiles).toSorted()).toEqual(
    files.map((name) => name.slice(0, -ending.length)).toSorted(),
  );
});
