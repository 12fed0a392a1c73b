import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { listFiles } from '../../src/build/site-files.ts';

/** Fails where two sites differ in a file's name or bytes. */
export function expectSameFiles(site: string, expected: string): void {
  const names = [...listFiles(expected).keys()].sort();
  expect(names).toContain('index.html');
  expect([...listFiles(site).keys()].sort(), site).toEqual(names);
  for (const name of names)
    expect(readFileSync(join(site, name)).equals(readFileSync(join(expected, name))), name).toBe(true);
}
