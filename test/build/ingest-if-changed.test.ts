import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprintRenderers } from '../../src/build/build-stamp.ts';
import type { BuildOrigin } from '../../src/build/count-processes.ts';
import { FileHashes } from '../../src/build/file-hashes.ts';
import { ingestIfChanged } from '../../src/build/ingest-if-changed.ts';

let dir = '';
const at = (...names: string[]): string => join(dir, ...names);
const removeIssue = (): void => rmSync(at('issues', String(readdirSync(at('issues'))[0])));

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'offprint-'));
  cpSync('test/site/toy/content', dir, { recursive: true });
  expect((await ingestIfChanged(dir, undefined)).settled).toBeUndefined();
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** What a build notes that found nothing new. */
async function settle(hashes?: FileHashes): Promise<BuildOrigin> {
  const { settled } = await ingestIfChanged(dir, undefined, hashes);
  expect(settled).toBeDefined();
  return { program: fingerprintRenderers(), captures: 0, papers: 0, settled };
}

describe('where the same captures and issues held nothing new', () => {
  it('gives the same issues', async () => {
    const last = await settle();
    const news = await ingestIfChanged(dir, last);
    expect(news).toEqual(await ingestIfChanged(dir, undefined));
    expect(news.issues).toHaveLength(3);
  });

  it('reads no capture, by the same program', async () => {
    // Takes each file for the one that it was.
    class Blind extends FileHashes {
      override of = (): string => 'the same';
    }
    const last = await settle(new Blind());
    appendFileSync(at('dumps', 'orals.yaml'), 'nonsense: true\n');
    expect((await ingestIfChanged(dir, last, new Blind())).refusals).toEqual([]);
    expect((await ingestIfChanged(dir, { ...last, program: 'other' }, new Blind())).refusals).not.toEqual([]);
    expect((await ingestIfChanged(dir, { ...last, settled: undefined }, new Blind())).refusals).not.toEqual(
      [],
    );
    expect((await ingestIfChanged(dir, undefined, new Blind())).refusals).not.toEqual([]);
  });
});

describe('takes in or refuses what is not as it was:', () => {
  it.each<[what: string, change: () => void]>([
    ['a capture', () => appendFileSync(at('dumps', 'orals.txt'), '\nWe prove another theorem for toys.\n')],
    ['a sidecar', () => appendFileSync(at('dumps', 'orals.yaml'), 'nonsense: true\n')],
    ['a lost issue', removeIssue],
    ['a new capture', () => writeFileSync(at('dumps', 'shopping.txt'), 'milk\nbread\n')],
    ['a folder among captures', () => mkdirSync(at('dumps', 'old'))],
    ['a link to nothing', () => symlinkSync('nowhere.txt', at('dumps', 'new.txt'))],
  ])('%s', async (_, change) => {
    const last = await settle();
    change();
    const { changed, refusals, settled } = await ingestIfChanged(dir, last);
    expect([...changed, ...refusals]).not.toEqual([]);
    expect(settled).toBeUndefined();
  });

  it('other limits', async () => {
    const last = await settle();
    appendFileSync(at('site.yaml'), 'limits:\n  title: 1\n');
    const { settled } = await ingestIfChanged(dir, last);
    expect(settled).toBeDefined();
    expect(settled).not.toBe(last.settled);
  });

  it('an issue that is damaged', async () => {
    const last = await settle();
    for (const name of readdirSync(at('issues'))) writeFileSync(at('issues', name), '{');
    await expect(ingestIfChanged(dir, last)).rejects.toThrow(/issues/);
  });
});

it('forgets what an interrupted command has left', async () => {
  const last = await settle();
  const left = at('.journal-4194305.prepared.json');
  writeFileSync(left, '[]');
  await ingestIfChanged(dir, last);
  expect(existsSync(left)).toBe(false);
});
