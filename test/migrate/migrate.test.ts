import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ingestFolder } from '../../src/ingest/ingest-folder.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { migrateArchive } from '../../src/migrate/migrate-archive.ts';
import { checkContent } from '../content/check-content.ts';
import { archiveFolder } from '../frozen-archive.ts';

let folder = '';
const site = () => join(folder, 'site.yaml');
const read = () => readFileSync(site(), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-migrate-'));
  cpSync(archiveFolder, folder, { recursive: true });
  // As the first release had it: without a version.
  writeFileSync(site(), read().replace(/^offprint: .*\n/m, ''));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('an archive of the last release', () => {
  it('keeps every address and id, before it is migrated and after', async () => {
    expect((await checkContent(folder)).lost).toEqual([]);
    expect(migrateArchive(folder, { dryRun: false })).toMatchObject({ from: 0, to: 1 });
    const { lost, errors, stale } = await checkContent(folder);
    expect({ lost, errors, stale }).toEqual({ lost: [], errors: [], stale: [] });
  });

  it('is given its version, with every comment and key as it was', () => {
    const before = read();
    migrateArchive(folder, { dryRun: false });
    expect(read()).toMatch(/^offprint: 1$/m);
    expect(read().replace(/^offprint: 1\n/m, '')).toBe(before);
    expect(migrateArchive(folder, { dryRun: false }).changes).toEqual([]);
  });

  it('is left as it is where somebody only asks', () => {
    const before = read();
    expect(migrateArchive(folder, { dryRun: true }).changes).toHaveLength(1);
    expect(read()).toBe(before);
  });
});

it.each(['offprint:\n', 'offprint: 0\n'])('%j is given its version once', (line) => {
  writeFileSync(site(), read() + line);
  migrateArchive(folder, { dryRun: false });
  expect(read().match(/^offprint:.*$/gm)).toEqual(['offprint: 1']);
});

it.each(['', '# A comment alone\n', '- title: Letter\n', 'Letter\n'])('%j is no site.yaml', (text) => {
  writeFileSync(site(), text);
  expect(() => migrateArchive(folder, { dryRun: false })).toThrow('no YAML with a version');
  expect(read()).toBe(text);
});

it.each([
  ['offprint: 2\n', /version 2; this Offprint reads versions up to 1/],
  ['offprint: one\n', /no YAML with a version/],
  ['offprint: [\n', /no YAML with a version/],
])('%j is refused', (line, reason) => {
  writeFileSync(site(), line + read());
  expect(() => migrateArchive(folder, { dryRun: false })).toThrow(reason);
});

it('an archive of a later version is neither loaded nor ingested, and that is all that is said of it', () => {
  writeFileSync(site(), `${read()}offprint: 2\nfuture: true\n`);
  const refusal =
    /^\S*site\.yaml:\d+: error \(archive-version\): This archive is of version 2; .*\n {4}→ Install a newer Offprint\.$/;
  expect(() => loadContent(folder)).toThrow(refusal);
  expect(() => ingestFolder(folder)).toThrow(refusal);
});
