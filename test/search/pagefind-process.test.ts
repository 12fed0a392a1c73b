/** Every failure of Pagefind's process ends the build with a readable message. */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startIndexer } from '../../src/search/index/pagefind-process.ts';

const pagefind = createRequire(import.meta.resolve('pagefind')).resolve(
  `@pagefind/${process.platform}-${arch()}/bin/pagefind_extended`,
);
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-pagefind-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

async function index(script: string, patience?: number): Promise<void> {
  const program = join(folder, 'pagefind');
  writeFileSync(program, `#!/bin/sh\n${script}\n`);
  chmodSync(program, 0o755);
  await indexWith(program, patience);
}

async function indexWith(program: string, patience?: number): Promise<void> {
  vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', program);
  const indexer = await startIndexer(patience);
  try {
    const records = Array.from({ length: 200 }, (_, number) => ({
      url: `/papers/${number}/`,
      content: 'words '.repeat(2_000),
      language: 'en',
    }));
    await Promise.all(records.map((record) => indexer.guard(indexer.index.addCustomRecord(record))));
    const { errors } = await indexer.guard(indexer.index.writeFiles({ outputPath: join(folder, 'out') }));
    expect(errors).toEqual([]);
  } finally {
    await indexer.close();
  }
}

it('an index is made where all is well, and its client prints as before afterwards', async () => {
  const { error } = console;
  await index(`exec ${pagefind} --service`);
  expect(console.error).toBe(error);
});

it.each([
  ['ends at once', 'exit 3', /its process ended \(3\)/],
  [
    'ends with its own words',
    'echo "panicked: No space left on device" >&2; exit 101',
    /ended \(101\): panicked: No space/,
  ],
  ['is killed', `${pagefind} --service <&0 & sleep 0.1; kill -9 $!; kill -9 $$`, /Pagefind, which makes/],
  ['answers what is no answer', 'echo "nonsense,"; exec cat > /dev/null', /Failed to parse a message/],
])('a process that %s is a refusal with advice', async (_what, script, words) => {
  const shown = vi.spyOn(console, 'error').mockReturnValue();
  await expect(index(script)).rejects.toThrow(/error \(search-index\): .*\n {4}→ Look whether/);
  await expect(index(script)).rejects.toThrow(words);
  expect(shown).not.toHaveBeenCalled();
  shown.mockRestore();
});

it('a process that lives and answers nothing is given up, and ended', async () => {
  const pid = join(folder, 'pid');
  const refused = expect(index(`echo $$ > ${pid}; exec cat > /dev/null`, 300)).rejects;
  await refused.toThrow(/it has not answered for 1 min\.\n {4}→ Look whether/);
  const id = Number(readFileSync(pid, 'utf8'));
  await expect.poll(() => isAlive(id)).toBe(false);
});

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

it('so is a program that is not there', async () => {
  await expect(indexWith(join(folder, 'nowhere'))).rejects.toThrow(/could not be started \(.*ENOENT/);
});
