/** docs/content.md documents every key of the files that people write. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { correctionsSchema } from '../../src/content/corrections.ts';
import { factSchema } from '../../src/content/facts-file.ts';
import { sidecarSchema } from '../../src/content/sidecar.ts';
import { siteFileSchema } from '../../src/content/site-file.ts';

const document = readFileSync('docs/content.md', 'utf8');

/** The text from one second-level heading to the next. */
function sectionOf(name: string): string {
  const [, text = ''] = document.split(`## \`${name}\``);
  return text.split('\n## ')[0] ?? '';
}

it.each([
  ['site.yaml', siteFileSchema],
  ['dumps/', sidecarSchema],
  ['facts/', factSchema],
  ['corrections.yaml', correctionsSchema],
])('the section on %s names each key', (name, schema) => {
  const keys = Object.keys(schema.unwrap().shape);
  expect(keys.length).toBeGreaterThan(5);
  expect(
    keys.filter((key) => !new RegExp(`\`${key}(?:\`|: )|^ *${key}:`, 'm').test(sectionOf(name))),
  ).toEqual([]);
});
