import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issueBook } from '../../src/editions/epub/book.ts';
import { buildEpub } from '../../src/editions/epub/build-epub.ts';
import { findBook } from '../../src/editions/epub/find-book.ts';
import { frozenArchive } from '../load-frozen-archive.ts';
import { hostileContentArchive } from './archives.ts';

/** Debian installs the program itself under the name of the command. */
const jar = '/usr/bin/epubcheck';
/** Without the optimising compiler and parallel collector: they cost more than they save in a process of seconds. */
const shortLived = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
const canRun = existsSync(jar) && spawnSync('java', ['-version']).status === 0;
if (!canRun) {
  const advice = 'EPUBCheck is not installed ("apt-get install epubcheck")';
  if (process.env.OFFPRINT_EPUBCHECK === '1') throw new Error(`${advice}.`);
  console.error(`\n*** NOT RUN: ${advice}. Nothing here says that books are valid. ***\n`);
}

describe.skipIf(!canRun)(`EPUBCheck${canRun ? '' : ' (NOT RUN: not installed)'}`, () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'offprint-epubcheck-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const check = (bytes: Uint8Array): string => {
    const file = join(folder, 'book.epub');
    writeFileSync(file, bytes);
    const command = [...shortLived, '-jar', jar, '--failonwarnings', file];
    const { status, stdout, stderr } = spawnSync('java', command, { encoding: 'utf8' });
    return status === 0 ? stdout : `${stdout}${stderr}`.slice(0, 4_000);
  };
  const clean = 'Messages: 0 fatals / 0 errors / 0 warnings / 0 infos';

  it.each(
    frozenArchive()
      .issues.map(({ id }) => id)
      .concat('topic/reasoning', '2024'),
  )('finds nothing in the book of %s', (what) => {
    const book = findBook(what, frozenArchive())?.book;
    expect(book && check(buildEpub(book, frozenArchive()))).toContain(clean);
  });

  it('finds nothing in a book of words that mean harm', () => {
    const archive = hostileContentArchive();
    for (const issue of archive.issues)
      expect(check(buildEpub(issueBook(issue, archive), archive))).toContain(clean);
  });

  it('finds a fault where there is one', () => {
    const archive = frozenArchive();
    const [issue] = archive.issues;
    if (issue === undefined) throw new Error('no issue');
    const wrong = { ...archive, site: { ...archive.site, language: 'not a language' } };
    expect(check(buildEpub(issueBook(issue, archive), wrong))).not.toContain(clean);
  });
});
