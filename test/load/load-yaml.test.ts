import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import * as z from 'zod';
import { loadYaml } from '../../src/load/load-yaml.ts';

const folder = mkdtempSync(join(tmpdir(), 'offprint-yaml-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'facts.yaml');
const words = z.strictObject({ title: z.string() });

it('reads what the file holds now, and says what is wrong for as long as it is', () => {
  writeFileSync(file, 'title: One\n');
  expect(loadYaml(file, words)).toEqual({ title: 'One' });
  expect(() => loadYaml(file, z.strictObject({ title: z.number() }))).toThrow(/"title"/);
  writeFileSync(file, 'titel: Bad\n');
  for (let time = 1; time <= 2; time += 1)
    expect(() => loadYaml(file, words), String(time)).toThrow(/"titel" is not a known key/);
  writeFileSync(file, 'title: Two\n');
  expect(loadYaml(file, words)).toEqual({ title: 'Two' });
});
