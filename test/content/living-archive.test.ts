/**
 * Tests of the archive in `content/`, which grows; they must not depend on particular issues. All other tests use the
 * frozen archive.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { ingestFolder } from '../../src/ingest/ingest-folder.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { archiveFolder } from '../frozen-archive.ts';
import { checkContent } from './check-content.ts';
import { writeNewCapture } from './new-capture.ts';

const sound = { errors: [], stale: [], lost: [], unreached: [] };

describe.each([
  ['the living archive', 'content'],
  ['the frozen archive', archiveFolder],
])('%s', (_name, dir) => {
  let folder = '';
  let copy = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'offprint-living-'));
    copy = join(folder, 'archive');
    cpSync(dir, copy, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('can be published: valid, nothing lost, every paper within three clicks', async () => {
    expect(await checkContent(dir)).toMatchObject(sound);
  });

  it('can be published with a new capture as well', async () => {
    const before = buildArchive(loadContent(copy)).papers.size;
    const { day, fileName, text } = writeNewCapture(copy);
    writeFileSync(join(folder, fileName), text);
    const { refusals, taken, changed } = ingestFolder(copy, [join(folder, fileName)]);
    expect(refusals).toEqual([]);
    expect(taken).toHaveLength(1);
    expect(changed.map(({ id, papers }) => [id, papers.length])).toEqual([[day, 3]]);
    expect(await checkContent(copy)).toEqual({ ...sound, papers: before + 2 });
  });
});

describe('the checks, of a small archive,', () => {
  let copy = '';
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'offprint-living-'));
    cpSync('test/site/toy/content', copy, { recursive: true });
    ingestFolder(copy);
  });
  afterEach(() => rmSync(copy, { recursive: true }));

  it('find a published address that is gone', async () => {
    const nothing = { feeds: {}, entries: {}, citationKeys: {}, authorIds: {} };
    const { tagAuthority } = loadContent(copy).site;
    const pages = ['/', '/papers/no-such-paper/'];
    writeFileSync(join(copy, 'permalinks.json'), JSON.stringify({ tagAuthority, pages, ...nothing }));
    expect((await checkContent(copy)).lost).toEqual([expect.stringContaining('/papers/no-such-paper/')]);
  });

  it('find a dump without its issue file', async () => {
    rmSync(join(copy, 'issues', '2024-12-10.json'));
    expect((await checkContent(copy)).stale).toEqual(['2024-12-10']);
  });

  it('find a dump that no format reads', async () => {
    writeFileSync(join(copy, 'dumps', 'unreadable.txt'), 'nothing that any format knows\n');
    expect((await checkContent(copy)).errors).toEqual([expect.stringContaining('unreadable.txt')]);
  });
});

it('is read by no other test', () => {
  const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/fixtures|living-archive|eleventy-config/.test(name))
    .map((name) => join('test', name));
  const reads = /\b(?:load\w+|cpSync|readFileSync|readdirSync|serveFolder|join)\(\s*['"`](?:content|_site)\b/;
  expect(tests.filter((name) => reads.test(readFileSync(name, 'utf8')))).toEqual([]);
});
