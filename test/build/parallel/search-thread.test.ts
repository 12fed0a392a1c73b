/** The search index made in a thread: the same bytes, and every failure comes through. */
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { indexInThread } from '../../../src/build/parallel/start-search-thread.ts';
import { silentProgress } from '../../../src/build/progress.ts';
import { buildSearchIndex } from '../../../src/search/index/build-search-index.ts';
import { hashDocuments, listSearchDocuments } from '../../../src/search/index/search-document.ts';
import { frozenArchive } from '../../load-frozen-archive.ts';
import { expectSameFiles } from '../../setup/expect-same-files.ts';
import { importBundled } from '../../setup/import-bundled.ts';

const { buildSite } =
  await importBundled<typeof import('../../../src/build/build-site.ts')>('src/build/build-site.ts');

const frozen = frozenArchive();
const papers = [...frozen.papers].slice(0, 40);
const archive = { ...frozen, papers: new Map(papers) };
const documents = hashDocuments(listSearchDocuments(archive));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-thread-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** Every file with its bytes. */
function filesOf(name: string): ReadonlyMap<string, string> {
  const root = join(folder, name, 'pagefind');
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => statSync(join(root, path)).isFile());
  return new Map(files.map((path) => [path, readFileSync(join(root, path), 'latin1')]));
}

// From nothing: by a large archive's build, below.
it('has the same bytes over the last one', async () => {
  const fewer = { ...frozen, papers: new Map(papers.slice(2)) };
  const before = await buildSearchIndex(fewer, join(folder, 'before'));
  if (before.records === undefined) throw new Error('The index could not be used again.');
  const last = { folder: join(folder, 'before/pagefind'), records: before.records };
  const here = await buildSearchIndex(archive, join(folder, 'here'), last);
  expect(await indexInThread(documents, join(folder, 'in-thread'), last)).toEqual(here);
  expect(filesOf('in-thread')).toEqual(filesOf('here'));
});

it('fails with the reason of the system, as a refusal', async () => {
  const out = join(folder, 'file');
  writeFileSync(out, 'in the way of a folder\n');
  await expect(indexInThread(documents, out)).rejects.toMatchObject({
    name: 'ContentError',
    diagnostics: [{ rule: 'enotdir', file: expect.stringContaining('file/pagefind') }],
  });
});

it('is refused in the words of Pagefind', async () => {
  // The system does not start a program whose environment is larger than this.
  vi.stubEnv('TOO_LARGE', 'x'.repeat(200_000));
  await expect(indexInThread(documents, folder)).rejects.toMatchObject({
    name: 'ContentError',
    diagnostics: [{ rule: 'search-index' }],
  });
});

/** Of this process, by Node's report. */
function countThreads(): number {
  const { workers } = process.report.getReport() as { readonly workers: readonly unknown[] };
  return workers.length;
}

/** From here on, threads end when they start. */
function endThreads(): void {
  const killer = join(folder, 'killer.cjs');
  writeFileSync(killer, "if (!require('node:worker_threads').isMainThread) process.exit(3);\n");
  vi.stubEnv('NODE_OPTIONS', `--require ${killer}`);
}
const ended = {
  name: 'ContentError',
  message: expect.stringContaining('The thread that makes the search index has ended (exit code 3).'),
};

it('is refused with a sentence where the thread ends before', async () => {
  endThreads();
  mkdirSync(join(folder, 'out'));
  await expect(indexInThread(documents, join(folder, 'out'))).rejects.toMatchObject(ended);
});

const retitled = 'papers:\n  - { paper: the-toy-theorem, title: The Theorem, why: A test. }\n';

describe('a build', () => {
  const build = (name: string, contentDir: string) =>
    buildSite({
      contentDir: join(folder, contentDir),
      templatesDir: 'templates',
      outDir: join(folder, name),
      progress: silentProgress,
      processes: 1,
    });
  beforeEach(() => {
    for (const name of ['small', 'large'])
      cpSync('test/site/toy/content', join(folder, name), { recursive: true });
    // The size of all captures decides.
    appendFileSync(join(folder, 'large/dumps/orals.yaml'), `${'#'.repeat(99)}\n`.repeat(21_000));
  });

  it('has it made in a thread where the archive is large, with the same bytes', async () => {
    await build('site', 'large');
    endThreads();
    await build('small-without', 'small');
    expectSameFiles(join(folder, 'site'), join(folder, 'small-without'));
    const recordsOf = (name: string) =>
      JSON.parse(readFileSync(join(folder, `${name}.search.json`), 'utf8')).records;
    expect(recordsOf('site').hashes).toHaveLength(3);
    expect(recordsOf('site')).toEqual(recordsOf('small-without'));
    await expect(build('large-without', 'large')).rejects.toMatchObject(ended);
    expect(readdirSync(folder)).not.toContain('large-without');
    // Of the same documents nothing is made, so no thread is started.
    appendFileSync(join(folder, 'large/pages/about.md'), 'More.\n');
    await build('site', 'large');
    expect(recordsOf('site')).toEqual(recordsOf('small-without'));
    writeFileSync(join(folder, 'large/corrections.yaml'), retitled);
    await expect(build('site', 'large')).rejects.toMatchObject(ended);
  });

  it('that fails meanwhile has ended it, so that nothing is written afterwards', async () => {
    const threads = countThreads();
    // Found when exports are written.
    const redirect = '  - { from: /papers/, to: /about/, why: It moved. }';
    writeFileSync(join(folder, 'large/redirects.yaml'), `redirects:\n${redirect}\n`);
    await expect(build('site', 'large')).rejects.toThrow(/redirect-hides-page/);
    expect(countThreads()).toBe(threads);
    expect(readdirSync(folder).sort()).toEqual(['large', 'small']);
  });
});
