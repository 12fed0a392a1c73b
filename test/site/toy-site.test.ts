import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../src/build/build-site.ts';
import { silentProgress } from '../../src/build/progress.ts';
import { listFiles } from '../../src/build/site-files.ts';
import { ContentError } from '../../src/diagnostic.ts';

const snapshots = 'snapshots';
let folder = '';
let site = '';
const build = () =>
  buildSite({
    contentDir: join(folder, 'content'),
    templatesDir: 'templates',
    outDir: site,
    progress: silentProgress,
  });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-toy-'));
  site = join(folder, '_site');
  cpSync(join(import.meta.dirname, 'toy', 'content'), join(folder, 'content'), { recursive: true });
  await build();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One tag a line, so that a diff reads as HTML; hashes of styles and scripts are no news. */
function readable(text: string): string {
  return text.replace(/(\/assets\/[a-z-]+\.)[0-9a-f]{10}\./g, '$1HASH.').replaceAll('><', '>\n<');
}

const isText = (name: string): boolean =>
  !/\.(png|svg|css|js|epub)$|^pagefind\/|^schema\/|^search-|^search\/(?:words|vocabulary)\//.test(name);

describe('the toy site', () => {
  it('has a page for everything, each as in its snapshot', async () => {
    const names = [...listFiles(site).keys()].filter(isText).sort();
    for (const name of names) {
      const text = readable(readFileSync(join(site, name), 'utf8'));
      await expect(text, name).toMatchFileSnapshot(join(snapshots, `${name.replaceAll('/', '__')}.snap`));
    }
    const kept = readdirSync(join(import.meta.dirname, snapshots)).map((name) =>
      name.replace(/\.snap$/, '').replaceAll('__', '/'),
    );
    expect(kept.sort(), 'snapshots of pages that are gone').toEqual(names);
  });

  it('lets nothing of an untrusted text become markup', () => {
    const paper = readFileSync(join(site, 'papers/tides-ebbs-and-floods/index.html'), 'utf8');
    expect(paper).not.toMatch(/<b>Bold|<i>Floods|href="javascript:/);
    // Plain emphasis, as some listings write it, is emphasis; the tags themselves never pass.
    expect(paper).toContain('<strong>Bold</strong> claims');
    expect(paper).toContain('<em>Floods</em>');
    expect(readFileSync(join(site, 'about/index.html'), 'utf8')).not.toContain('<script>alert');
  });

  it('keeps untouched files, the search index among them, the same files when built again', async () => {
    const before = fileMarks();
    for (const _time of [1, 2]) await build();
    expect(fileMarks()).toEqual(before);
  });

  it('stays as it was when a build fails', async () => {
    const before = fileMarks();
    const bad = join(folder, 'content', 'facts', 'bad.yaml');
    writeFileSync(bad, 'mambas-under-the-moon:\n  confidense: verified\n');
    await expect(build()).rejects.toThrow(ContentError);
    rmSync(bad);
    expect(fileMarks()).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual([
      '_site',
      '_site.changes.json',
      '_site.classes',
      '_site.files.json',
      '_site.folders',
      '_site.memo',
      '_site.search.json',
      '_site.words',
      'content',
    ]);
  });

  it('changes only what a corrected paper touches', async () => {
    const before = fileMarks();
    const facts = join(folder, 'content', 'facts', 'facts.yaml');
    const text = readFileSync(facts, 'utf8');
    writeFileSync(facts, text.replace('2402.00001', '2402.00002'));
    await build();
    writeFileSync(facts, text);
    const changed = [...fileMarks()]
      .filter(([name, mark]) => before.get(name) !== mark)
      .map(([name]) => name);
    expect(changed).toContain('papers/mambas-under-the-moon/index.html');
    expect(changed).not.toContain('about/index.html');
    expect(changed).not.toContain('issues/2024-12-10/index.html');
    await build();
  });

  function fileMarks(): Map<string, string> {
    return new Map(
      [...listFiles(site).keys()].map((name) => {
        const { ino, mtimeMs, size } = statSync(join(site, name));
        return [name, `${ino} ${mtimeMs} ${size}`];
      }),
    );
  }
});
