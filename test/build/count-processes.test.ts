import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { countProcesses } from '../../src/build/count-processes.ts';

let folder = '';
const captures = 3_000_000;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-processes-'));
  for (const name of ['small', 'large', 'very large'])
    mkdirSync(join(folder, name, 'dumps'), { recursive: true });
  writeFileSync(join(folder, 'large/dumps/one.txt'), ' '.repeat(captures));
  writeFileSync(join(folder, 'very large/dumps/one.txt'), '');
  truncateSync(join(folder, 'very large/dumps/one.txt'), 40_000_000);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const both = availableParallelism() > 1 ? 2 : 1;

it.each([
  ['small', undefined, 1],
  ['large', undefined, both],
  ['large', { program: 'now', captures }, 1],
  ['large', { program: 'now', captures: captures * 0.9 }, 1],
  ['large', { program: 'now', captures: captures * 0.5 }, both],
  ['large', { program: 'before', captures }, both],
  ['very large', undefined, both],
  ['very large', { program: 'now', captures: 40_000_000 }, 1],
] as const)('a %s archive over a site of %j takes %i', (archive, last, processes) => {
  expect(countProcesses(join(folder, archive), 'now', last && { papers: 1, ...last })).toBe(processes);
});
