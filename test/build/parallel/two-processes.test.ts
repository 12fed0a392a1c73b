import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BuildOptions } from '../../../src/build/build-site.ts';
import { silentProgress } from '../../../src/build/progress.ts';
import { importBundled } from '../../setup/import-bundled.ts';

const { buildSite } =
  await importBundled<typeof import('../../../src/build/build-site.ts')>('src/build/build-site.ts');

let folder = '';
const build = (name: string, more: Partial<BuildOptions>) =>
  buildSite({
    contentDir: join(folder, 'content'),
    templatesDir: 'templates',
    outDir: join(folder, name),
    progress: silentProgress,
    ...more,
  });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-two-'));
  cpSync('test/site/toy/content', join(folder, 'content'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a build by two processes', () => {
  it('stops with the reason when a dump is refused, and leaves nothing behind', async () => {
    writeFileSync(join(folder, 'content/dumps/unreadable.txt'), 'nothing that any format knows\n');
    const before = readdirSync(folder).sort();
    await expect(build('two', { processes: 2 })).rejects.toMatchObject({ name: 'ContentError' });
    rmSync(join(folder, 'content/dumps/unreadable.txt'));
    expect(readdirSync(folder).sort()).toEqual(before);
  });

  it('stops with the reason when content is wrong', async () => {
    const corrections = join(folder, 'content/corrections.yaml');
    const good = readFileSync(corrections);
    writeFileSync(corrections, `${good}\nnonsense: true\n`);
    const before = readdirSync(folder).sort();
    await expect(build('two', { processes: 2 })).rejects.toThrow(/nonsense/);
    writeFileSync(corrections, good);
    expect(readdirSync(folder).sort()).toEqual(before);
  });

  it('stops with the reason when only the second process has met it', async () => {
    const templatesDir = join(folder, 'templates');
    cpSync('templates', templatesDir, { recursive: true });
    const before = readdirSync(folder).sort();
    writeFileSync(join(templatesDir, 'styles/index.css'), '@import "not-there.css";');
    await expect(build('two', { processes: 2, templatesDir })).rejects.toThrow(
      /styles\/index\.css:1:\d+: No such file/,
    );
    expect(readdirSync(folder).sort()).toEqual(before);
  });
});
