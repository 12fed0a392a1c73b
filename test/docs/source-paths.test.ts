import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const documents = ['.', 'docs'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'CHANGELOG.md')
    .map((name) => `${folder}/${name}`),
);

/** Paths below the folders of sources; those with placeholders are of no file. */
const sourcePath = /`((?:scripts|src|starter|templates|test)\/[\w./-]+)`/g;

it.each(documents)('%s names only sources that are there', (document) => {
  const named = [...readFileSync(document, 'utf8').matchAll(sourcePath)].map(([, path = '']) => path);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

it('finds paths in the documents', () => {
  expect([...readFileSync('docs/architecture.md', 'utf8').matchAll(sourcePath)].length).toBeGreaterThan(20);
});
