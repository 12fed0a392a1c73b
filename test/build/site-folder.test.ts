import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recoverFolder, replaceWithin } from '../../src/build/replace-folder.ts';
import { openStaging, recoverSite, swapIn } from '../../src/build/staging.ts';
import { ContentError } from '../../src/diagnostic.ts';

let root = '';
const at = (...names: string[]): string => join(root, ...names);
const folders = () => ({ contentDir: at('content'), templatesDir: 'templates' });
const read = (...names: string[]): string => readFileSync(at(...names), 'utf8');

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'offprint-site-folder-')));
  mkdirSync(at('content', 'dumps'), { recursive: true });
  writeFileSync(at('content', 'site.yaml'), 'title: Mine');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A folder that is recognised as a site made by Offprint. */
function writeSite(folder: string, words: string): void {
  mkdirSync(join(folder, 'papers'), { recursive: true });
  writeFileSync(join(folder, 'archive.json'), '{\n"$schema": "",\n"format": "offprint-archive",\n');
  writeFileSync(join(folder, 'index.html'), words);
  writeFileSync(join(folder, 'papers', 'index.html'), words);
}

function link(target: string): string {
  symlinkSync(target, at('link'));
  return at('link');
}

function build(out: string, words: string): void {
  const staging = openStaging(out, folders());
  writeSite(staging, words);
  swapIn(out, staging);
}

/** Opens a staging folder as another user, who may write beside `out`; returns the error. (Root may write anywhere.) */
function openAsOtherUser(out: string): string {
  const program = at('program', 'ask.mjs');
  buildSync({
    stdin: {
      contents: `import { openStaging } from './src/build/staging.ts';
        try { openStaging(${JSON.stringify(out)}, ${JSON.stringify(folders())}); console.log('opened'); }
        catch (error) { console.log(error.code); }`,
      resolveDir: '.',
    },
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
  });
  // The program looks for its own package.
  writeFileSync(at('program', 'package.json'), '{ "name": "offprint" }');
  chmodSync(root, 0o777);
  const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const { stdout, stderr } = spawnSync(process.execPath, [program], { encoding: 'utf8', cwd: root, ...user });
  return stdout.trim() || stderr;
}

function refusal(out: string): string {
  try {
    openStaging(out, folders());
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  throw new Error(`${out} was not refused.`);
}

describe('the folder for the site', () => {
  it.each([
    ['the content', () => at('content')],
    ['a folder in the content', () => at('content', 'dumps')],
    ['a folder that holds the content', () => root],
    ['a link to the content', () => link(at('content'))],
    ['the project', () => '.'],
    ['a folder above the project', () => '..'],
    ['the sources', () => 'src'],
    ['a new folder in the sources', () => 'src/build/new-site'],
    ['what is installed', () => 'node_modules/site'],
    ['the root of all', () => '/'],
    ['the home folder', () => homedir()],
    ['a folder that holds the home folder', () => dirname(homedir())],
  ])('is never %s', (_what, out) => {
    const message = refusal(out());
    expect(message).toMatch(/unsafe-out/);
    expect(message).toMatch(/→ Name a folder/);
    expect(read('content', 'site.yaml')).toBe('title: Mine');
    expect(readdirSync(root).filter((name) => name.includes('.next-'))).toEqual([]);
  });

  it('is no folder with other files in it, and no file', () => {
    mkdirSync(at('thesis'));
    writeFileSync(at('thesis', 'chapter.tex'), 'years of work');
    expect(refusal(at('thesis'))).toMatch(
      /holds 1 file or folder \(chapter\.tex\) and no site made by Offprint/,
    );
    expect(refusal(at('thesis', 'chapter.tex'))).toMatch(/is a file, not a folder/);
    expect(read('thesis', 'chapter.tex')).toBe('years of work');
  });

  it('is no repository, though it holds a site', () => {
    writeSite(at('site'), 'one');
    mkdirSync(at('site', '.git'));
    expect(refusal(at('site'))).toMatch(/holds a repository/);
  });

  it('is no folder within another site', () => {
    writeSite(at('site'), 'one');
    for (const name of ['x', 'papers'])
      expect(refusal(at('site', name))).toMatch(/lies in another site made by Offprint, .*site, which/);
    expect(readdirSync(at('site'))).toEqual(['archive.json', 'index.html', 'papers']);
  });

  it('may be missing, empty, or hold a site of ours', () => {
    build(at('site'), 'one');
    mkdirSync(at('empty'));
    build(at('empty'), 'one');
    build(at('site'), 'two');
    expect([read('site', 'index.html'), read('empty', 'index.html')]).toEqual(['two', 'one']);
    expect(readdirSync(root).sort()).toEqual(['content', 'empty', 'site', 'site.folders']);
  });

  it('may be a symbolic link, which stays, also to a folder that is not there yet', () => {
    mkdirSync(at('volume'));
    symlinkSync(at('volume', 'site'), at('site'));
    for (const words of ['one', 'two']) {
      build(at('site'), words);
      expect(lstatSync(at('site')).isSymbolicLink()).toBe(true);
      expect(read('volume', 'site', 'index.html')).toBe(words);
    }
    expect(readdirSync(at('volume')).sort()).toEqual(['site', 'site.folders']);
  });

  it('is refused where links lead in a circle', () => {
    symlinkSync(at('two'), at('one'));
    symlinkSync(at('one'), at('two'));
    expect(refusal(at('one'))).toMatch(/leads back to itself/);
  });
});

describe('a site whose replacement was cut short', () => {
  // Larger than any process id.
  const dead = 2_000_000_000;

  it('comes back before the next build, though that build fails', () => {
    writeSite(at(`site.old-${dead}`), 'the last good site');
    writeSite(at(`site.next-${dead}`), 'a half');
    openStaging(at('site'), folders());
    expect(read('site', 'index.html')).toBe('the last good site');
    expect(readdirSync(root).filter((name) => name.includes(String(dead)))).toEqual([]);
  });

  it('comes back whole where it was copied, not renamed', () => {
    writeSite(at(`site.keep-${dead}`), 'the last good site');
    mkdirSync(at(`site.next-${dead}`));
    mkdirSync(at('site'));
    writeFileSync(at('site', 'index.html'), 'what is left of it');
    recoverSite(at('site'));
    expect(read('site', 'papers', 'index.html')).toBe('the last good site');
    expect(readdirSync(root).sort()).toEqual(['content', 'site']);
  });

  it('is let alone while the build runs', () => {
    writeSite(at('site'), 'one');
    mkdirSync(at(`site.next-${process.ppid}`));
    recoverSite(at('site'));
    expect(existsSync(at(`site.next-${process.ppid}`))).toBe(true);
  });
});

describe('a site that can only be filled', () => {
  function within(words: string): string {
    const staging = at('mount', `.next-${process.pid}`);
    writeSite(staging, words);
    return staging;
  }

  it('gets the new entries in place of the old, and its volume keeps its own', () => {
    mkdirSync(at('mount', 'lost+found'), { recursive: true });
    writeSite(at('mount'), 'one');
    writeFileSync(at('mount', 'gone.html'), 'old');
    replaceWithin(at('mount'), within('two'));
    expect(read('mount', 'index.html')).toBe('two');
    expect(readdirSync(at('mount')).sort()).toEqual(['archive.json', 'index.html', 'lost+found', 'papers']);
  });

  it.each([
    [
      'goes back to the old one while old entries were moved out',
      'old',
      () => {
        writeSite(at('mount', '.next-2000000000'), 'new');
        writeSite(at('mount'), 'old');
        mkdirSync(at('mount', '.old-2000000000'));
        rmSync(at('mount', 'papers'), { recursive: true });
        mkdirSync(at('mount', '.old-2000000000', 'papers'));
        writeFileSync(at('mount', '.old-2000000000', 'papers', 'index.html'), 'old');
      },
    ],
    [
      'goes on to the new one once they were',
      'new',
      () => {
        writeSite(at('mount', '.new-2000000000'), 'new');
        writeSite(at('mount', '.old-2000000000'), 'old');
        rmSync(at('mount', '.new-2000000000', 'index.html'));
        writeFileSync(at('mount', 'index.html'), 'new');
      },
    ],
  ])('%s', (_what, words, cutShort) => {
    mkdirSync(at('mount'));
    cutShort();
    recoverFolder(at('mount'));
    expect([read('mount', 'index.html'), read('mount', 'papers', 'index.html')]).toEqual([words, words]);
    expect(readdirSync(at('mount')).sort()).toEqual(['archive.json', 'index.html', 'papers']);
  });
});

it('a site that this user may not change is refused before a build, though its folder could be renamed', () => {
  writeSite(at('site'), 'theirs');
  chmodSync(at('site'), 0o555);
  const before = readdirSync(root);
  expect(openAsOtherUser(at('site'))).toBe('EACCES');
  expect(readdirSync(root).filter((name) => name.startsWith('site'))).toEqual(
    before.filter((name) => name.startsWith('site')),
  );
  chmodSync(at('site'), 0o777);
  expect(openAsOtherUser(at('site'))).toBe('opened');
});
