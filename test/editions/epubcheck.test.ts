import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { issueBook } from '../../src/editions/epub/book.ts';
import { buildEpub } from '../../src/editions/epub/build-epub.ts';
import { findBook } from '../../src/editions/epub/find-book.ts';
import { frozenArchive } from '../load-frozen-archive.ts';
import { hostileContentArchive } from './archives.ts';

/** Debian installs the program itself under the name of the command. */
const jar = '/usr/bin/epubcheck';
/** Without the optimising compiler and parallel collector: they cost more than they save in a process of seconds. */
const java = (...words: readonly string[]) =>
  spawnSync('java', ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', ...words], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
const modules = existsSync(jar) ? java('--list-modules') : undefined;
const canRun = modules?.status === 0;
if (!canRun) {
  const advice = 'EPUBCheck is not installed ("apt-get install epubcheck")';
  if (process.env.OFFPRINT_EPUBCHECK === '1') throw new Error(`${advice}.`);
  console.error(`\n*** NOT RUN: ${advice}. Nothing here says that books are valid. ***\n`);
}

const real = frozenArchive()
  .issues.map(({ id }) => id)
  .concat('topic/reasoning', '2024');

describe.skipIf(!canRun)(`EPUBCheck${canRun ? '' : ' (NOT RUN: not installed)'}`, () => {
  let said: ReadonlyMap<string, string>;
  beforeAll(() => {
    said = checkBooks(buildBooks());
  });
  const clean = 'Messages: 0 fatals / 0 errors / 0 warnings / 0 infos';

  it.each(real)('finds nothing in the book of %s', (what) => {
    expect(said.get(what)).toContain(clean);
  });

  it('finds nothing in a book of words that mean harm', () => {
    for (const { id } of hostileContentArchive().issues) expect(said.get(`hostile ${id}`)).toContain(clean);
  });

  it('finds a fault where there is one', () => {
    expect(said.get('wrong')).toMatch(/^ERROR\(/m);
    expect(said.get('wrong')).not.toContain(clean);
  });
});

/** All books to be checked, by name. */
function buildBooks(): ReadonlyMap<string, Uint8Array> {
  const archive = frozenArchive();
  const books = new Map<string, Uint8Array>();
  for (const what of real) {
    const book = findBook(what, archive)?.book;
    if (book !== undefined) books.set(what, buildEpub(book, archive));
  }
  const hostile = hostileContentArchive();
  for (const issue of hostile.issues)
    books.set(`hostile ${issue.id}`, buildEpub(issueBook(issue, hostile), hostile));
  const [issue] = archive.issues;
  if (issue === undefined) throw new Error('no issue');
  const wrong = { ...archive, site: { ...archive.site, language: 'not a language' } };
  return books.set('wrong', buildEpub(issueBook(issue, archive), wrong));
}

/** What EPUBCheck says of each in the end. Only a JDK can run a program from its source; without, it is started for each. */
function checkBooks(books: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-epubcheck-'));
  const files = Array.from(books.values(), (bytes, index) => {
    const file = join(folder, `${index}.epub`);
    writeFileSync(file, bytes);
    return file;
  });
  const texts = /^jdk\.compiler/m.test(modules?.stdout ?? '')
    ? java('-cp', jar, 'test/editions/CheckBooks.java', ...files)
        .stdout.split(/^BOOK .*\n/m)
        .slice(1)
    : files.map((file) => {
        const { stdout, stderr } = java('-jar', jar, '--failonwarnings', file);
        return stderr + stdout;
      });
  rmSync(folder, { recursive: true });
  return new Map(Array.from(books.keys(), (name, index) => [name, texts[index]?.slice(-4_000) ?? '']));
}
