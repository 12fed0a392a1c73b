import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fingerprintInputs, readFreshStamp, writeStamp } from '../../src/build/build-stamp.ts';
import { FileHashes } from '../../src/build/file-hashes.ts';
import { fingerprintFiles, fingerprintSite, listFiles } from '../../src/build/site-files.ts';

let root: string;
const folders = () => ({
  contentDir: join(root, 'content'),
  templatesDir: join(root, 'templates'),
  outDir: join(root, '_site'),
});
const fresh = () => readFreshStamp(folders(), fingerprintInputs(folders()));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'offprint-stamp-'));
  for (const folder of ['content/dumps', 'templates', '_site/papers'])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'content/dumps/one.txt'), 'one');
  writeFileSync(join(root, 'templates/page.tsx'), 'page');
  writeFileSync(join(root, '_site/papers/index.html'), '<p>one</p>');
  writeStamp(folders().outDir, {
    inputs: fingerprintInputs(folders()),
    output: fingerprintFiles(listFiles(folders().outDir)),
    warnings: ['a warning'],
    summary: '1 issue',
  });
});

afterEach(() => {
  vi.useRealTimers();
  rmSync(root, { recursive: true, force: true });
  delete process.env.SITE_URL;
});

describe('the build stamp', () => {
  it('is fresh, and says again what the build said, as long as nothing changes', () => {
    expect(fresh()).toMatchObject({ warnings: ['a warning'], summary: '1 issue' });
  });

  it('does not go by times of what is read: a fresh checkout is no change', () => {
    utimesSync(join(root, 'content/dumps/one.txt'), 1, 1);
    expect(fresh()).toBeDefined();
  });

  it.each([
    ['content', () => writeFileSync(join(root, 'content/dumps/one.txt'), 'two')],
    ['a new dump', () => writeFileSync(join(root, 'content/dumps/two.txt'), 'two')],
    ['a dump that is gone', () => rmSync(join(root, 'content/dumps/one.txt'))],
    ['a template', () => writeFileSync(join(root, 'templates/page.tsx'), 'pages')],
    ['the address', () => (process.env.SITE_URL = 'https://elsewhere.example/')],
    ['a page of the site', () => writeFileSync(join(root, '_site/papers/index.html'), '<p>two!</p>')],
    ['a page of the site, in time alone', () => utimesSync(join(root, '_site/papers/index.html'), 1, 1)],
    ['a file more in the site', () => writeFileSync(join(root, '_site/robots.txt'), '')],
    ['a file less in the site', () => rmSync(join(root, '_site/papers/index.html'))],
    ['a name that nothing reads', () => writeFileSync(join(root, 'content/topic.yaml'), '')],
    ['a folder in the place of a file', () => mkdirSync(join(root, 'content/theme.css'))],
    ['a link to nothing', () => symlinkSync('nowhere', join(root, 'content/dumps/link.txt'))],
    ['a link to itself', () => symlinkSync('issues', join(root, 'content/issues'))],
    ['no site at all', () => rmSync(join(root, '_site'), { recursive: true })],
    [
      'a folder in the place of the stamp',
      () => {
        rmSync(join(root, '_site.stamp.json'));
        mkdirSync(join(root, '_site.stamp.json'));
      },
    ],
    ['a spoilt stamp', () => writeFileSync(join(root, '_site.stamp.json'), '{"inputs":')],
  ])('is stale after a change of %s', (_what, change) => {
    change();
    expect(fresh()).toBeUndefined();
  });

  it('knows the files of a site in the order of their names, however it lists them', () => {
    const site = folders().outDir;
    for (const name of ['papers/a-b', 'papers/a', 'Papers', '.next-1'])
      mkdirSync(join(site, name), { recursive: true });
    for (const name of ['papers/a/1', 'papers/a-b/2', 'papers/a.txt', 'Papers/3', '.next-1/4'])
      writeFileSync(join(site, name), name);
    expect(fingerprintSite(site)).toBe(fingerprintFiles(listFiles(site)));
  });

  it('says the same of inputs that were read and of those that are remembered', () => {
    const read = fingerprintInputs(folders());
    vi.useFakeTimers({ now: Date.now() + 5000, toFake: ['Date'] });
    new FileHashes(folders().outDir).save(folders().outDir);
    expect(existsSync(join(root, '_site.inputs.json'))).toBe(false);
    for (const _time of [1, 2]) {
      const hashes = new FileHashes(folders().outDir);
      expect(fingerprintInputs(folders(), hashes)).toBe(read);
      hashes.save(folders().outDir);
      expect(existsSync(join(root, '_site.inputs.json'))).toBe(true);
    }
  });
});
