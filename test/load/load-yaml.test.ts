import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { z } from 'zod';
import { ContentError } from '../../src/diagnostic.ts';
import { loadYaml } from '../../src/load/load-yaml.ts';

const folder = mkdtempSync(join(tmpdir(), 'offprint-yaml-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'facts.yaml');
const words = z.strictObject({ title: z.string() });

it('parses a file once for a text and a schema', () => {
  writeFileSync(file, 'title: One\n');
  const first = loadYaml(file, words);
  expect(first).toEqual({ title: 'One' });
  expect(loadYaml(file, words)).toBe(first);
  writeFileSync(file, 'title: Two\n');
  expect(loadYaml(file, words)).toEqual({ title: 'Two' });
  expect(() => loadYaml(file, z.strictObject({ title: z.number() }))).toThrow(ContentError);
});

it('says what is wrong again for as long as it is', () => {
  writeFileSync(file, 'titel: Bad\n');
  for (let time = 1; time <= 2; time += 1)
    expect(() => loadYaml(file, words), String(time)).toThrow(/"titel" is not a known key/);
  writeFileSync(file, 'title: Good\n');
  expect(loadYaml(file, words)).toEqual({ title: 'Good' });
});
