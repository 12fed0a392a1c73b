import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KeptFiles } from '../../src/build/kept-files.ts';
import type { FileState } from '../../src/build/site-files.ts';
import { swapIn } from '../../src/build/staging.ts';
import { openWriter } from '../../src/build/write-content.ts';

let folder = '';
const inSite = (name: string): string => join(folder, '_site', name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-kept-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Builds a site of one page, and says whether it was rendered. */
function build(content: string, data: string | undefined, { verify = false, save = true } = {}): boolean {
  const staging = join(folder, '_site.next-1');
  mkdirSync(staging);
  const kept = new KeptFiles(join(folder, '_site'), staging, verify);
  let [rendered, states]: [boolean, ReadonlyMap<string, FileState>] = [false, new Map()];
  const render = () => {
    rendered = true;
    return content;
  };
  try {
    openWriter(staging, kept)({ path: '/page/index.html', render, data });
    ({ states } = swapIn(join(folder, '_site'), staging));
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  if (save) kept.save(states, { program: 'p', captures: 1, papers: 1 });
  return rendered;
}
const read = (): string => readFileSync(inSite('page/index.html'), 'utf8');
const inode = (): number => statSync(inSite('page/index.html')).ino;

describe('files of the last site', () => {
  it('are kept without rendering where they were made from the same data', () => {
    expect(build('one', 'a')).toBe(true);
    const before = inode();
    expect(build('one', 'a')).toBe(false);
    expect(build('one', 'a')).toBe(false);
    expect(inode()).toBe(before);
    expect(build('two', 'b')).toBe(true);
    expect(read()).toBe('two');
  });

  it('stay where their bytes are the same, and their data then count for the next build', () => {
    build('one', 'a');
    const before = inode();
    expect(build('one', undefined)).toBe(true);
    expect(build('one', 'b')).toBe(true);
    expect(build('one', 'b')).toBe(false);
    expect(inode()).toBe(before);
  });

  it('are made anew where somebody has changed them', () => {
    build('one', 'a');
    writeFileSync(inSite('page/index.html'), 'other');
    expect(build('one', 'a')).toBe(true);
    expect(read()).toBe('one');
    utimesSync(inSite('page/index.html'), 1, 1);
    expect(build('one', 'a')).toBe(true);
    rmSync(inSite('page/index.html'));
    expect(build('one', 'a')).toBe(true);
    expect(read()).toBe('one');
  });

  it('are made anew where the list is lost, foreign, or of a build before the last', () => {
    build('one', 'a');
    for (const list of [
      '',
      '[]',
      'null',
      '{"/page/index.html": 1}',
      '{"/page/index.html": ["a", 1, 2, 3]}',
    ]) {
      writeFileSync(join(folder, '_site.files.json'), list);
      expect(build('one', 'a', { save: false }), list).toBe(true);
    }
    build('one', 'a');
    build('two', 'b', { save: false });
    expect(build('one', 'a')).toBe(true);
    expect(read()).toBe('one');
  });

  it('are compared, asked to verify, and the build fails where a kept one would differ', () => {
    build('one', 'a');
    expect(build('one', 'a', { verify: true })).toBe(true);
    expect(build('two', 'b', { verify: true })).toBe(true);
    expect(() => build('three', 'b', { verify: true })).toThrow('/page/index.html would have been kept');
    expect(read()).toBe('two');
  });

  it('are listed with what they were built by, unless they have to be verified or are gone', () => {
    build('one', 'a');
    const [site, staging] = [join(folder, '_site'), join(folder, '_site.next-1')];
    expect(new KeptFiles(site, staging, false).origin).toEqual({ program: 'p', captures: 1, papers: 1 });
    expect(new KeptFiles(site, staging, true).origin).toBeUndefined();
    renameSync(site, `${site}.away`);
    expect(new KeptFiles(site, staging, false).origin).toBeUndefined();
    renameSync(`${site}.away`, site);
    writeFileSync(`${site}.files.json`, '{"": {"program": 1}}');
    expect(new KeptFiles(site, staging, false).origin).toBeUndefined();
  });
});
