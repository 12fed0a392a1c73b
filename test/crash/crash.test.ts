/**
 * Crash tests: every command is interrupted before each of its file operations. Afterwards files are old or new, and
 * no drafts are left.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceBeside, replaceWithin } from '../../src/build/replace-folder.ts';
import { openStaging, recoverSite, swapIn } from '../../src/build/staging.ts';
import { openDumpFolder } from '../../src/capture/dump-folder.ts';
import { writeAtomically } from '../../src/disk/write-atomically.ts';
import { finishWrites, writeTogether } from '../../src/disk/write-together.ts';
import { ingestFolder } from '../../src/ingest/ingest-folder.ts';
import { cutShort, operationsOf, snapshot, tryAll } from './cut-short.ts';

let root = '';
const at = (...names: string[]): string => join(root, ...names);

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'offprint-crash-')));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('several files that change together', () => {
  it('are all old or all new', async () => {
    const tried = await tryAll(root, {
      prepare: () => {
        mkdirSync(at('facts'));
        writeFileSync(at('facts/one.yaml'), 'old');
        writeFileSync(at('facts/gone.yaml'), 'old');
      },
      work: () =>
        writeTogether(root, [
          { path: 'facts/one.yaml', bytes: 'new' },
          { path: 'facts/gone.yaml', bytes: undefined },
          { path: 'issues/two.json', bytes: 'new' },
        ]),
      recover: () => finishWrites(root),
    });
    expect(tried.operations).toBeGreaterThan(8);
    expect(tried.wentBack).toBeGreaterThan(4);
    expect(tried.wentBack).toBeLessThan(tried.operations);
  });

  it('are left alone where a person has edited one since, with words on what to do', async () => {
    const work = () => writeTogether(root, [{ path: 'facts.yaml', bytes: 'new' }]);
    writeFileSync(at('facts.yaml'), 'old');
    const { length } = await operationsOf(root, work);
    writeFileSync(at('facts.yaml'), 'old');
    await cutShort(root, length - 1, work);
    writeFileSync(at('facts.yaml'), 'edited by hand');
    expect(() => finishWrites(root)).toThrow(
      /cut short .* edited since\.\n {4}→ Its other version is .*\.draft/,
    );
    expect(readFileSync(at('facts.yaml'), 'utf8')).toBe('edited by hand');
  });

  it('reach nothing outside their folder, whatever a journal says', () => {
    mkdirSync(at('content'));
    writeFileSync(at('precious'), 'mine');
    for (const path of ['../precious', '/precious', 'a/../../precious']) {
      const step = { path, deleted: true };
      writeFileSync(at('content/.journal-2000000000.committed.json'), JSON.stringify([step]));
      expect(finishWrites(at('content'))).toEqual([]);
    }
    expect(snapshot(root)).toEqual({ precious: 'mine' });
  });
});

describe('ingest', () => {
  const capture = 'test/site/toy/content/dumps';

  it('takes in a capture with its sidecar and writes the issue, or does neither', async () => {
    const [dump = ''] = readdirSync(capture).filter((name) => name.endsWith('.txt'));
    const tried = await tryAll(root, {
      prepare: () => {
        mkdirSync(at('content/dumps'), { recursive: true });
        mkdirSync(at('new'));
        cpSync(join(capture, dump), at('new', 'saved.txt'));
        writeFileSync(at('new', 'saved.yaml'), 'date: 2025-11-05\ntitle: A title from the sidecar\n');
      },
      work: () => ingestFolder(at('content'), [at('new/saved.txt')]),
      recover: () => ingestFolder(at('content')),
    });
    expect(tried.operations).toBeGreaterThan(10);
    const issue = readFileSync(at('content/issues/2025-11-05.json'), 'utf8');
    expect(issue).toContain('A title from the sidecar');
  });
});

describe('capture', () => {
  const sidecar = { listing: 'A listing', captured: '2025-10-29T08:00:00Z' };

  it('saves a listing with its sidecar, or neither', async () => {
    const tried = await tryAll(root, {
      prepare: () => mkdirSync(at('content/dumps'), { recursive: true }),
      work: () => {
        // What was saved before is found, and not saved again.
        const store = openDumpFolder(at('content'), at('aside'));
        if (store.find('daily') === undefined) store.save('daily', 'txt', Buffer.from('new'), sidecar);
      },
      recover: () => finishWrites(at('content')),
    });
    expect(tried.operations).toBeGreaterThan(8);
    expect(tried.wentBack).toBeGreaterThan(2);
  });

  it('gives two that would have one name two, by several processes at once too', async () => {
    for (const name of ['content', 'ready']) mkdirSync(at(name));
    const script = `
      import { readdirSync, writeFileSync } from 'node:fs';
      import { openDumpFolder } from '${resolve('src/capture/dump-folder.ts')}';
      writeFileSync('${at('ready')}/' + process.pid, '');
      // All begin together; not for ever, where one could not start.
      const latest = Date.now() + 60_000;
      while (readdirSync('${at('ready')}').length < 3 && Date.now() < latest);
      for (let n = 0; n < 20; n += 1)
        openDumpFolder('${at('content')}', '${at('aside')}').save('daily', 'txt', Buffer.from(process.pid + ' ' + n), {});
    `;
    // Bundled: three starts from the sources would take most of the test's time.
    const outfile = at('save.mjs');
    const stdin = { contents: script, resolveDir: '.' };
    const js = `import { createRequire } from 'node:module'; const require = createRequire('${resolve('package.json')}');`;
    await build({ stdin, outfile, bundle: true, platform: 'node', format: 'esm', banner: { js } });
    const ended = await Promise.all(
      [1, 2, 3].map(async () => {
        const child = spawn(process.execPath, [outfile], { stdio: 'inherit' });
        const [code] = await once(child, 'exit');
        return code;
      }),
    );
    expect(ended).toEqual([0, 0, 0]);
    const names = readdirSync(at('content/dumps'));
    expect(names.filter((name) => name.endsWith('.txt'))).toHaveLength(60);
    expect(names.filter((name) => name.endsWith('.yaml'))).toHaveLength(60);
    const texts = names
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(at('content/dumps', name), 'utf8'));
    expect(new Set(texts).size).toBe(60);
    expect(readdirSync(at('content'))).toEqual(['dumps']);
  });
});

describe('a file that is written for itself', () => {
  it('is old or new, and the draft of a killed process goes with the next write', async () => {
    const tried = await tryAll(root, {
      prepare: () => writeFileSync(at('stamp.json'), 'old'),
      work: () => writeAtomically(at('stamp.json'), 'new'),
      recover: () => {
        for (const name of readdirSync(root)) if (name !== 'stamp.json') expect(name).toMatch(/\.draft$/);
        if (readdirSync(root).length > 1)
          writeAtomically(at('stamp.json'), readFileSync(at('stamp.json'), 'utf8'));
      },
    });
    expect(tried.operations).toBeGreaterThan(1);
  });
});

describe('the swap', () => {
  const writeSite = (folder: string, words: string): void => {
    mkdirSync(join(folder, 'papers'), { recursive: true });
    writeFileSync(join(folder, 'archive.json'), '{"format": "offprint-archive"}');
    for (const name of ['index.html', 'papers/index.html']) writeFileSync(join(folder, name), words);
  };

  it('leaves the old or the new site', async () => {
    // What is left of the old site for the next build may be more or less.
    const removeLeft = () => rmSync(at('site.folders'), { recursive: true, force: true });
    const tried = await tryAll(root, {
      prepare: () => {
        writeSite(at('site'), 'old');
        writeFileSync(at('site/gone.html'), 'old');
      },
      work: () => {
        const staging = openStaging(at('site'), { contentDir: at('content'), templatesDir: 'templates' });
        writeSite(staging, 'new');
        swapIn(at('site'), staging);
        removeLeft();
      },
      recover: () => {
        recoverSite(at('site'));
        removeLeft();
      },
    });
    expect(tried.operations).toBeGreaterThan(10);
  });

  it('leaves the old or the new site where only its entries can be exchanged', async () => {
    const staging = () => at('site', `.next-${process.pid}`);
    await tryAll(root, {
      prepare: () => {
        writeSite(at('site'), 'old');
        writeFileSync(at('site/gone.html'), 'old');
      },
      work: () => {
        writeSite(staging(), 'new');
        replaceWithin(at('site'), staging());
      },
      recover: () => recoverSite(at('site')),
    });
    expect(existsSync(staging())).toBe(false);
  });

  it('takes the place of a site that another build has put there meanwhile', () => {
    writeSite(at('site.next-1'), 'mine');
    writeSite(at('site'), 'of another build');
    replaceBeside(at('site'), at('site.next-1'));
    expect(snapshot(root)['site/index.html']).toBe('mine');
  });
});
